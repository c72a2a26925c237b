// Apollo Client in a page of another origin: what the browser lets it do, the browser lets every front end do.

import { ApolloClient, ApolloLink, gql, InMemoryCache } from "@apollo/client";
import { SetContextLink } from "@apollo/client/link/context";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import UploadHttpLink from "apollo-upload-client/UploadHttpLink.mjs";
import { createClient } from "graphql-ws";
import { createClient as createStream } from "graphql-sse";

import { cacheOptions } from "./apollo-cache.js";
import { resuming } from "./resuming.js";
import { retrying } from "./retrying.js";
import { SCHEMA } from "./schema.js";
import { HEARD, killed, losesNothing, pagesThrough } from "./story.js";
import { refusesInDutch, retryWait, signsOut, uploadsOnce } from "./story.js";
import { EXPLANATION, staysWhole, STATUS } from "./two_queries.js";
import { arrange, ask, bearer, graphql, must, SIGN_IN, socket } from "./world.js";

const warnings = [];
for (const kind of ["warn", "error"]) {
  const say = console[kind];
  console[kind] = (...said) => (warnings.push(said.map(String).join(" ")), say(...said));
}
let requests = 0;
let headers = {};
let connection = null;

function clientOf(cache) {
  const counted = (...request) => ((requests += 1), fetch(...request));
  const link = ApolloLink.from([
    new SetContextLink(() => ({ headers: { ...headers, "graphql-require-preflight": "1" } })),
    new PersistedQueryLink({ sha256 }),
    new UploadHttpLink({ uri: graphql, fetch: counted }),
  ]);
  return new ApolloClient({ cache, link: ApolloLink.split(isSubscription, eventsLink(), link) });
}

async function sha256(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const isSubscription = ({ operationType }) => operationType === "subscription";

function eventsLink() {
  connection = createClient({ url: socket, connectionParams: () => headers, ...retrying, retryWait });
  return new GraphQLWsLink(resuming(connection));
}

/** Listens as the client does, until it is told to stop. */
function listening(client) {
  return (next, end) => {
    const heard = client.subscribe({ query: gql(HEARD) });
    const told = (result) => (result.error ? end(result.error) : next(result));
    const subscription = heard.subscribe({ next: told, error: end });
    return () => subscription.unsubscribe();
  };
}

/** Listens without Apollo, to a stream of server-sent events. */
function streaming(next, end) {
  let over = false;
  const ended = (problem) => over || end(problem);
  const stream = createStream({ url: graphql, headers, retryAttempts: Infinity, retry: retryWait });
  const stop = resuming(stream).subscribe({ query: HEARD }, { next, error: ended, complete: () => ended() });
  return () => ((over = true), stop());
}

/** Whether a browser shows the picture, on a page of another origin and without a token. */
async function isShown(address) {
  const picture = Object.assign(new Image(), { src: address });
  await picture.decode();
  return picture.naturalWidth === 1;
}

async function asksBoth(client, { assignment }) {
  requests = 0;
  const watch = (query, variables, told) => {
    const watched = client.watchQuery({ query: gql(query), variables });
    const subscription = watched.subscribe((result) => result.dataState === "complete" && told(result.data));
    return () => subscription.unsubscribe();
  };
  const fromCache = (query, variables) => client.readQuery({ query: gql(query), variables });
  await staysWhole(watch, fromCache, { id: assignment }, () => requests);
}

async function overwritesWithoutPolicies(world) {
  const client = clientOf(new InMemoryCache());
  const variables = { id: world.assignment };
  for (const query of [STATUS, EXPLANATION]) await client.query({ query: gql(query), variables });
  const kept = client.readQuery({ query: gql(STATUS), variables });
  must(kept === null, "Apollo keeps both without policies: the page of the documentation says too much");
}

async function story() {
  const { __schema } = await ask(SCHEMA);
  const world = await arrange("apollo");
  const client = clientOf(new InMemoryCache(cacheOptions(__schema)));
  const answered = async (document, variables) => (await client.query({ query: gql(document), variables })).data;
  const mutate = async (document, variables) => (await client.mutate({ mutation: gql(document), variables })).data;
  const { signIn } = await mutate(SIGN_IN, world.learner);
  headers = bearer(signIn.token);
  const heard = await losesNothing(world, listening(client), killed);
  const streamed = await losesNothing(world, streaming, killed);
  const seen = await pagesThrough(answered);
  must(await isShown(await uploadsOnce(mutate, world)), "The picture is not shown");
  await refusesInDutch(mutate);
  await asksBoth(client, world);
  must(warnings.filter((each) => !each.includes("net::")).length === 0, warnings);
  await overwritesWithoutPolicies(world);
  await signsOut(mutate, answered);
  await connection.dispose();
  const counts = `${heard} events on a socket and ${streamed} in a stream, each once after a kill`;
  const rest = "a picture by its link, Dutch, one cache for two queries";
  return `from a page: signed in and out, ${counts}, ${seen} rows in pages, ${rest}`;
}

globalThis.told = await story().then(
  (held) => ({ held }),
  (problem) => ({ failed: problem.stack ?? String(problem) }),
);
