// graphql-ws: killed, told to stop, and turned away for a while, it comes back by itself and has lost nothing.

import { createClient } from "graphql-ws";
import WebSocket from "ws";

import { resuming } from "./resuming.js";
import { retrying } from "./retrying.js";
import { HEARD, killed, losesNothing, retryWait, stopped } from "./story.js";
import { arrange, ask, bearer, must, SIGN_IN, socket, until } from "./world.js";

const MOST = 50; // connections of one person
const world = await arrange("graphql-ws");
const { token } = (await ask(SIGN_IN, world.learner)).signIn;
const home = process.env.QUALGRAPH_HOME;

class FromHome extends WebSocket {
  constructor(address, protocols) {
    super(address, protocols, { origin: home });
  }
}

function client(codes = [], options = {}) {
  return createClient({
    url: socket,
    webSocketImpl: FromHome,
    connectionParams: bearer(token),
    ...retrying,
    retryWait,
    on: { closed: ({ code }) => codes.push(code) },
    ...options,
  });
}

async function cutOff(cut) {
  const codes = [];
  const listener = client(codes);
  const listen = (next, end) => {
    let over = false;
    const ended = (problem) => over || end(problem);
    const stop = resuming(listener).subscribe({ query: HEARD }, { next, error: ended, complete: () => ended() });
    return () => ((over = true), stop());
  };
  const count = await losesNothing(world, listen, cut);
  await listener.dispose();
  return { count, code: codes[0] };
}

async function turnedAway() {
  let open = 0;
  const seats = Array.from({ length: MOST }, () => client([], { lazy: false, on: { connected: () => (open += 1) } }));
  await until(() => open === MOST, () => `${open} open connections`);
  const codes = [];
  let connected = false;
  const late = client(codes, {
    lazy: false,
    onNonLazyError: (problem) => codes.push(`final: ${problem.code}`),
    on: { closed: ({ code }) => codes.push(code), connected: () => (connected = true) },
  });
  await until(() => codes.length, () => "a refusal");
  must(!connected, "One connection too many was accepted");
  await seats[0].dispose();
  await until(() => connected || codes.some((each) => typeof each === "string"), () => `${codes}`);
  must(connected, codes);
  await Promise.all([late, ...seats].map((each) => each.dispose()));
  return codes[0];
}

const afterKill = await cutOff(killed);
const afterStop = await cutOff(stopped);
must(afterKill.code === 1006 && afterStop.code === 1012, { afterKill, afterStop });
const later = await turnedAway();
must(later === 1013, later);
const counts = `${afterKill.count} and ${afterStop.count} events, each once`;
console.log(`killed (1006) and stopped (1012): ${counts}; one socket too many (1013) comes later`);
process.exit();
