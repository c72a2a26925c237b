// What the compiler made of growth.js, run against the server.

import { Environment, fetchQuery, getSelector, Network, RecordSource, Store } from "relay-runtime";

import { arrange, ask, bearer, fetchFromHome, graphql, must, SIGN_IN } from "../world.js";
import completions from "./src/__generated__/growth_completions.graphql";
import assignmentQuery from "./src/__generated__/growthAssignmentQuery.graphql";
import completionsQuery from "./src/__generated__/growthCompletionsQuery.graphql";
import pageQuery from "./src/__generated__/growthPageQuery.graphql";

const FIRST = 3;
const RECORD = `
  mutation($user: ID!, $activity: ID!, $completedOn: Date!) {
    completionRecord(input: { user: $user, activity: $activity, completedOn: $completedOn }) { userErrors { code } }
  }`;

const world = await arrange("relay");
for (let number = 1; number <= 2 * FIRST; number += 1) {
  await ask(RECORD, { user: world.user, activity: world.activity, completedOn: `2026-02-0${number}` }, world.admin);
}
const { token } = (await ask(SIGN_IN, world.learner)).signIn;
const network = Network.create(async ({ text }, variables) => {
  const answer = await fetchFromHome(graphql, {
    method: "POST",
    headers: { "content-type": "application/json", ...bearer(token) },
    body: JSON.stringify({ query: text, variables }),
  });
  return answer.json();
});
const environment = new Environment({ network, store: new Store(new RecordSource()) });
const fetched = (query, variables) => fetchQuery(environment, query, variables).toPromise();

const page = await fetched(pageQuery, { count: FIRST });
const rowsOf = (user) => environment.lookup(getSelector(completions, user)).data.completions;
const first = rowsOf(page.viewer.user);
must(first.edges.length === FIRST && first.pageInfo.hasNextPage, first);
const after = { id: world.user, count: 2 * FIRST, cursor: first.pageInfo.endCursor };
const more = await fetched(completionsQuery, after);
const loaded = rowsOf(more.node);
const days = loaded.edges.map(({ node }) => node.completedOn);
const wanted = Array.from({ length: 2 * FIRST }, (_, index) => `2026-02-0${index + 1}`);
must(JSON.stringify(days.toSorted()) === JSON.stringify(wanted), { days, wanted });
const again = await fetched(assignmentQuery, { id: world.assignment });
must(again.node !== null, again);
export const rows = days.length;
