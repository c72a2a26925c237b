// What every client needs first: the way to the server, and a person of its own with something to do.

const { url, home } = globalThis.qualgraph ?? { url: process.env.QUALGRAPH_URL, home: process.env.QUALGRAPH_HOME };
export const graphql = `${url}/graphql`;
export const socket = graphql.replace("http", "ws");
export const PASSWORD = "horses staple 12 batteries";
const ADMIN = { email: "marijke.devries@delinde.example", password: "demo-de-linde" };
const PATIENCE = 60_000; // milliseconds in which what has to happen happens, also on a busy machine

/** Fails with what is wrong; every promise of a client is one of these. */
export function must(holds, what) {
  if (!holds) throw new Error(typeof what === "string" ? what : JSON.stringify(what));
}

/** fetch as a page at home does it; in a browser, the browser itself says where the page is from. */
export function fetchFromHome(resource, { headers, ...init } = {}) {
  const said = new Headers(headers);
  if (globalThis.document === undefined) said.set("origin", home);
  return fetch(resource, { ...init, headers: said });
}

export const bearer = (token) => (token ? { authorization: `Bearer ${token}` } : {});

/** Asks without any client, to arrange what a client then meets. */
export async function ask(query, variables = {}, token = null) {
  const answer = await fetchFromHome(graphql, {
    method: "POST",
    headers: { "content-type": "application/json", ...bearer(token) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  must(!errors, errors);
  for (const payload of Object.values(data)) must(!payload?.userErrors?.length, payload?.userErrors);
  return data;
}

export const SIGN_IN = `
  mutation SignIn($email: String!, $password: String!) {
    signIn(input: { email: $email, password: $password }) {
      token
      viewer { id user { id name language } }
      userErrors { code message params { name value } field }
    }
  }`;

const ARRANGE = `
  mutation Arrange($name: String!, $email: String!) {
    person: userCreate(input: { name: $name, email: $email, unit: "code:LINDE", language: DUTCH }) {
      user { id }
      userErrors { code message }
    }
    course: learningActivityCreate(input: { name: $name, type: E_LEARNING, issuesCertificate: true }) {
      learningActivity { id }
      userErrors { code message }
    }
  }`;
const ASSIGN = `
  mutation Assign(
    $user: ID!, $name: String!, $code: String!, $qualification: ID!, $activity: ID!, $password: String!
  ) {
    userSetPassword(id: $user, input: { password: $password }) { userErrors { code message } }
    qualificationCreate(input: {
      name: $name, code: $code, duration: ROLLING, maintainPeriod: "P1Y",
      achieve: [{ activity: $activity, isUploadAllowed: true }], maintain: [{ activity: $activity }]
    }) { userErrors { code message } }
    assignmentCreate(input: { user: $user, qualification: $qualification, assignedOn: "2026-01-01" }) {
      assignment { id standing { progress { requirement { id } } } }
      userErrors { code message }
    }
  }`;

/** A learner who reads Dutch, with a course and a qualification of which a proof may be sent. */
export async function arrange(client) {
  const admin = (await ask(SIGN_IN, ADMIN)).signIn.token;
  const name = `${client} ${Date.now()}`;
  const code = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const email = `${code}@clients.example`;
  const { person, course } = await ask(ARRANGE, { name, email }, admin);
  const [user, activity] = [person.user.id, course.learningActivity.id];
  const details = { user, name, code, qualification: `code:${code}`, activity, password: PASSWORD };
  const { assignment } = (await ask(ASSIGN, details, admin)).assignmentCreate;
  return {
    admin,
    user,
    activity,
    learner: { email, password: PASSWORD },
    assignment: assignment.id,
    requirement: assignment.standing.progress[0].requirement.id,
  };
}

/** Kills the server and starts it again (KILL), or asks it to stop first (TERM); resolves when it serves again. */
export async function restart(signal) {
  const answer = await fetch(`${home}/restart/${signal}`, { method: "POST" });
  must(answer.status === 204, `The server did not come back: ${answer.status}`);
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks again and again until the answer is true. */
export async function until(condition, what) {
  for (const end = Date.now() + PATIENCE; !(await condition()); await pause(20)) {
    must(Date.now() < end, `It never came: ${what()}`);
  }
}
