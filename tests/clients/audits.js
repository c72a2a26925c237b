// Every audit of graphql-http, the reference for GraphQL over HTTP.

import { auditServer } from "graphql-http";

import { ask, bearer, fetchFromHome, graphql, must, SIGN_IN } from "./world.js";

const signedIn = await ask(SIGN_IN, { email: "sanne.bakker@delinde.example", password: "demo-de-linde" });
const { token } = signedIn.signIn;
const fetchFn = (url, init) => fetchFromHome(url, { ...init, headers: { ...init?.headers, ...bearer(token) } });
const results = await auditServer({ url: graphql, fetchFn });
const told = (status) => results.filter((each) => each.status === status);
for (const each of [...told("error"), ...told("warn"), ...told("notice")]) {
  console.error(`${each.status}: ${each.id} ${each.name}: ${each.reason}`);
}
must(results.length > 50 && told("error").length === 0, "An audit failed");
const advice = told("warn").map(({ id }) => id).join(", ") || "none";
console.log(`${told("ok").length} of ${results.length} audits hold, none fails; advice not followed: ${advice}`);
