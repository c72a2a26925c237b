// graphql-sse: killed and told to stop, it comes back by itself and has lost nothing.

import { createClient } from "graphql-sse";

import { resuming } from "./resuming.js";
import { HEARD, killed, losesNothing, retryWait, stopped } from "./story.js";
import { arrange, ask, bearer, fetchFromHome, graphql, SIGN_IN } from "./world.js";

const world = await arrange("graphql-sse");
const { token } = (await ask(SIGN_IN, world.learner)).signIn;

async function cutOff(cut) {
  const client = createClient({
    url: graphql,
    headers: bearer(token),
    fetchFn: fetchFromHome,
    retryAttempts: Infinity,
    retry: retryWait,
  });
  const listen = (next, end) => {
    let over = false;
    const ended = (problem) => over || end(problem);
    const stop = resuming(client).subscribe({ query: HEARD }, { next, error: ended, complete: () => ended() });
    return () => ((over = true), stop());
  };
  return losesNothing(world, listen, cut);
}

const [afterKill, afterStop] = [await cutOff(killed), await cutOff(stopped)];
console.log(`killed and stopped: ${afterKill} and ${afterStop} events, each once`);
process.exit();
