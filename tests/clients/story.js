// What each client goes through: events that are not lost, a mutation that is sent twice, a file, and Dutch.

import { bearer, fetchFromHome, graphql, must, pause, restart, until } from "./world.js";

const DAYS = 24;
export const HEARD = `
  subscription Heard($after: String) {
    completionRecorded(after: $after) { cursor completion { id completedOn activity { id } } }
  }`;
export const RECORD = `
  mutation Record($user: ID!, $activity: ID!, $completedOn: Date!) {
    completionRecord(input: { user: $user, activity: $activity, completedOn: $completedOn }) {
      completion { id completedOn }
      userErrors { code }
    }
  }`;
export const SUBMIT = `
  mutation Submit($input: UploadedCertificateSubmitInput!, $key: String) {
    uploadedCertificateSubmit(input: $input, idempotencyKey: $key) {
      uploadedCertificate { id file { id name size signedUrl { url } } }
      userErrors { code message params { name value } field }
    }
  }`;
const SIGN_OUT = `mutation SignOut { signOut { userErrors { code } } }`;
export const NAME_TOKEN = `
  mutation NameToken($name: String!) {
    accessTokenCreate(input: { name: $name, endsOn: "2027-01-01" }) {
      userErrors { code message params { name value } field }
    }
  }`;
export const PAGE = `
  query Page($first: Int!, $after: String) {
    enums(names: ["Status"]) { name values { name label } }
    viewer { id user { id completions(first: $first, after: $after, orderBy: { field: ID, direction: ASC }) {
      edges { cursor node { id completedOn } }
      pageInfo { hasNextPage endCursor }
      totalCount
    } } }
  }`;
export const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

const day = (number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);

/** Records one completion, and asks again with the same key for as long as no answer comes. */
async function record(world, completedOn) {
  const { admin, user, activity } = world;
  const body = JSON.stringify({ query: RECORD, variables: { user, activity, completedOn } });
  const key = `${activity} ${completedOn}`;
  const headers = { "content-type": "application/json", "idempotency-key": key, ...bearer(admin) };
  for (;;) {
    const answer = await fetchFromHome(graphql, { method: "POST", headers, body }).catch(() => null);
    if (answer?.ok) {
      const { data, errors } = await answer.json();
      must(!errors && !data.completionRecord.userErrors.length, { errors, data });
      return;
    }
    await pause(50);
  }
}

/** Completions are recorded while `cut` happens in between: the client hears each of them once, and in order. */
export async function losesNothing(world, listen, cut) {
  const heard = [];
  const problems = [];
  const stop = listen(
    ({ data, errors }) => {
      if (errors) problems.push(errors);
      const found = data?.completionRecorded?.completion;
      if (found?.activity.id === world.activity) heard.push(found.completedOn);
    },
    (problem) => problems.push(problem ?? "It ended"),
  );
  const written = [];
  const write = async () => {
    const completedOn = day((world.days = (world.days ?? -1) + 1));
    await record(world, completedOn);
    written.push(completedOn);
  };
  await until(async () => heard.length || problems.length || (await write()) || heard.length, () => "the first event");
  const cutting = cut();
  for (let number = 0; number < DAYS; number += 1) await write();
  await cutting;
  await until(() => problems.length || heard.at(-1) === written.at(-1), () => JSON.stringify({ heard, written }));
  stop();
  must(!problems.length, { problems: problems.map((each) => each?.message ?? each) });
  const wanted = written.slice(written.indexOf(heard[0]));
  must(JSON.stringify(heard) === JSON.stringify(wanted), { heard, wanted });
  return heard.length;
}

/** How long a client waits before it connects again: long enough for something to happen meanwhile. */
export const retryWait = () => pause(300);

export const killed = () => restart("KILL");
export const stopped = () => restart("TERM");

/** Pages through all completions of the viewer, each once; `ask` is the client's own way of asking. */
export async function pagesThrough(ask, pageSize = 10) {
  const seen = [];
  let page;
  do {
    const { viewer } = await ask(PAGE, { first: pageSize, after: page?.pageInfo.endCursor ?? null });
    page = viewer.user.completions;
    seen.push(...page.edges.map(({ node }) => node.id));
  } while (page.pageInfo.hasNextPage);
  must(new Set(seen).size === page.totalCount && seen.length === page.totalCount, { seen, total: page.totalCount });
  return seen.length;
}

/** Sends a proof twice with one key, as a client does that got no answer; it is there once, and its link shows it. */
export async function uploadsOnce(mutate, { assignment, requirement }) {
  const file = new File([PNG], "diploma.png", { type: "image/png" });
  const variables = { input: { assignment, requirement, file, obtainedOn: "2026-01-10" }, key: crypto.randomUUID() };
  const [first, again] = [await mutate(SUBMIT, variables), await mutate(SUBMIT, variables)];
  for (const { uploadedCertificateSubmit: each } of [first, again]) must(!each.userErrors.length, each.userErrors);
  const sent = first.uploadedCertificateSubmit.uploadedCertificate;
  must(again.uploadedCertificateSubmit.uploadedCertificate.id === sent.id, "The proof was taken twice");
  const shown = await fetchFromHome(sent.file.signedUrl.url);
  const bytes = new Uint8Array(await shown.arrayBuffer());
  must(bytes.length === PNG.length && bytes.every((byte, index) => byte === PNG[index]), "The link shows another file");
  return sent.file.signedUrl.url;
}

/** What is wrong is said in the viewer's language, with what stands in the sentence and where it is. */
export async function refusesInDutch(mutate) {
  const { accessTokenCreate } = await mutate(NAME_TOKEN, { name: "x".repeat(300) });
  const [{ code, message, params, field }] = accessTokenCreate.userErrors;
  const said = { code, params: params.map(({ name, value }) => `${name}=${value}`), field };
  const wanted = { code: "TOO_LONG", params: ["max=200", "actual=300"], field: ["input", "name"] };
  const isDutch = message.startsWith("Hoogstens 200 tekens");
  must(isDutch && JSON.stringify(said) === JSON.stringify(wanted), { said, message });
}

/** After signing out the token is worth nothing, and the client can tell so from the code. */
export async function signsOut(mutate, ask) {
  await mutate(SIGN_OUT, {});
  const problem = await ask(PAGE, { first: 1 }).then(() => null, (found) => found);
  const [error] = problem?.errors ?? problem?.graphQLErrors ?? [];
  must(error?.extensions.code === "UNAUTHENTICATED", `After signing out: ${problem}`);
}
