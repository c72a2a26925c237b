// relay-compiler: fragments, a list that loads more and a part that is read again; then what it made is run.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";

import { build } from "esbuild";

import { must } from "./world.js";

copyFileSync(process.env.QUALGRAPH_SCHEMA, "relay/schema.graphql");
mkdirSync("relay/src/__generated__", { recursive: true });
try {
  const place = { cwd: "relay", encoding: "utf8", stdio: "pipe" };
  execFileSync("npx", ["--no-install", "relay-compiler", "relay.config.json"], place);
} catch (failure) {
  must(false, `${failure.stdout}${failure.stderr}`);
}
const outfile = "relay/made.mjs";
await build({ entryPoints: ["relay/read.js"], bundle: true, platform: "node", format: "esm", outfile });
const { rows } = await import("./relay/made.mjs");
console.log(`compiled; a page, its next one by the id of its node, ${rows} rows in the store, a row read again`);
