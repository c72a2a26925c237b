// urql with graphcache: the whole story over HTTP and a socket, and not one warning of its cache.

import { cacheExchange } from "@urql/exchange-graphcache";
import { Client, fetchExchange, gql, subscriptionExchange } from "@urql/core";
import { createClient } from "graphql-ws";
import WebSocket from "ws";

import { keysOf } from "./graphcache.js";
import { resuming } from "./resuming.js";
import { retrying } from "./retrying.js";
import { SCHEMA } from "./schema.js";
import { HEARD, killed, losesNothing, pagesThrough } from "./story.js";
import { refusesInDutch, retryWait, signsOut, uploadsOnce } from "./story.js";
import { staysWhole } from "./two_queries.js";
import { arrange, ask, bearer, fetchFromHome, graphql, must, SIGN_IN, socket } from "./world.js";

const warnings = [];
console.warn = console.error = (...said) => warnings.push(said.join(" "));
const schema = (await ask(SCHEMA)).__schema;
const world = await arrange("urql");
let requests = 0;

class FromHome extends WebSocket {
  constructor(address, protocols) {
    super(address, protocols, { origin: process.env.QUALGRAPH_HOME });
  }
}

function clientOf(token, keys) {
  const connection = createClient({
    url: socket,
    webSocketImpl: FromHome,
    connectionParams: bearer(token),
    ...retrying,
    retryWait,
  });
  const listener = resuming(connection);
  return new Client({
    url: graphql,
    preferGetMethod: false,
    fetch: (...request) => ((requests += 1), fetchFromHome(...request)),
    fetchOptions: { headers: { ...bearer(token), "graphql-require-preflight": "1" } },
    exchanges: [
      cacheExchange({ keys }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({ unsubscribe: listener.subscribe({ query, variables }, sink) }),
        }),
      }),
    ],
  });
}

const keys = keysOf(schema);
const stranger = clientOf(null, keys);
const data = ({ data, error }) => {
  if (error) throw error;
  return data;
};
const { signIn } = data(await stranger.mutation(gql(SIGN_IN), world.learner));
must(signIn.viewer.user.language === "DUTCH", signIn);
const client = clientOf(signIn.token, keys);
const query = async (document, variables) => data(await client.query(gql(document), variables).toPromise());
const mutate = async (document, variables) => data(await client.mutation(gql(document), variables).toPromise());

const listen = (next, end) => {
  let over = false;
  const ended = (problem) => over || end(problem);
  const told = (result) => (result.error ? ended(result.error) : next(result));
  const { unsubscribe } = client.subscription(gql(HEARD), {}).subscribe(told);
  return () => ((over = true), unsubscribe());
};
const heard = await losesNothing(world, listen, killed);
const seen = await pagesThrough(query);
await uploadsOnce(mutate, world);
await refusesInDutch(mutate);
requests = 0;
const watch = (document, variables, told) =>
  client.query(gql(document), variables).subscribe((result) => told(result.data)).unsubscribe;
const fromCache = (document, variables) =>
  client.readQuery(gql(document), variables, { requestPolicy: "cache-only" })?.data ?? null;
await staysWhole(watch, fromCache, { id: world.assignment }, () => requests);
must(warnings.length === 0, warnings);

const untold = clientOf(signIn.token, {});
await untold.query(gql(`{ organisation { name } viewer { permissions { viewerCanUserCreate } } }`), {}).toPromise();
must(warnings.length > 0, "Without keys graphcache warns, and these warnings are not seen here");
await signsOut(mutate, query);
const rest = "a proof sent twice is there once, Dutch, no warning of the cache";
console.log(`signed in and out, ${heard} events each once after a kill, ${seen} rows in pages, ${rest}`);
process.exit();
