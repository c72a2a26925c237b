// Two parts of one page that ask different things of the same assignment, and two that show the same list.

import { must, until } from "./world.js";

export const STATUS = `
  query Status($id: ID!) {
    viewer { id language }
    assignment(id: $id) {
      id
      standing { status progress { isOpen requirement { id } } reasons { code } }
      timeline(from: "2026-01-01", through: "2027-01-01") { from status }
    }
    assignments(first: 5) { nodes { id } pageInfo { hasNextPage } }
    organisation { name }
  }`;
export const EXPLANATION = `
  query Explanation($id: ID!) {
    viewer {
      id
      permissions { viewerCanAssignmentCreate }
      due { isQualified progress { ... on RequirementProgress { isOpen } } }
    }
    assignment(id: $id) {
      id
      standing { validThrough progress { dueOn activity { id name } } reasons { code message params { name value } } }
      timeline(from: "2026-01-01", through: "2027-01-01") { from through }
    }
    assignments(first: 5) { edges { cursor } totalCount }
    organisation { today }
  }`;

/** Both are shown at once: the cache gives each of them all that it asked for, and asks the server no more. */
export async function staysWhole(watch, fromCache, variables, asked) {
  const stops = [];
  for (const query of [STATUS, EXPLANATION]) {
    let told = null;
    stops.push(watch(query, variables, (data) => (told = data)));
    await until(() => told, () => `the answer to ${query}`);
  }
  const before = asked();
  must(before === 2, `${before} requests for two queries`);
  for (const query of [STATUS, EXPLANATION]) must(fromCache(query, variables) !== null, `Not in the cache: ${query}`);
  must(asked() === before, "The cache asked the server again");
  for (const stop of stops) stop();
}
