// graphql-codegen and tsc: types of the whole schema and of the operations, which compile as strictly as tsc can.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

import { generate } from "@graphql-codegen/cli";

import { config } from "./scalars.js";
import { HEARD, NAME_TOKEN, PAGE, RECORD, SUBMIT } from "./story.js";
import { EXPLANATION, STATUS } from "./two_queries.js";
import { must, SIGN_IN } from "./world.js";

const ofThePage = readFileSync(process.env.QUALGRAPH_FRONT_END, "utf8").matchAll(/```graphql\n(.*?)```/gs);
const isNew = (document) => !/ (SignIn|Heard)\b/.test(document);
const examples = [...ofThePage].map(([, document]) => document).filter(isNew);
const documents = [SIGN_IN, HEARD, NAME_TOKEN, PAGE, RECORD, SUBMIT, EXPLANATION, STATUS, ...examples];
writeFileSync("typed/documents.graphql", documents.join("\n"));

const shared = { ...config, strictScalars: true };
await generate(
  {
    schema: process.env.QUALGRAPH_SCHEMA,
    documents: "typed/documents.graphql",
    silent: true,
    generates: {
      "typed/generated/": { preset: "client", config: shared, presetConfig: { fragmentMasking: false } },
      "typed/whole.ts": { plugins: ["typescript"], config: shared },
    },
  },
  true,
);
const strict = ["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes", "--noEmit", "--skipLibCheck"];
const where = ["--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2023,dom"];
try {
  const files = ["typed/usage.ts", "typed/whole.ts"];
  execFileSync("npx", ["--no-install", "tsc", ...strict, ...where, ...files], { encoding: "utf8" });
} catch (failure) {
  must(false, failure.stdout);
}
const whole = readFileSync("typed/whole.ts", "utf8");
must(!/: any\b|\bunknown\b/.test(whole.replaceAll(/\/\*.*?\*\//gs, "")), "A type is any or unknown");
console.log(`types of ${documents.length} operations and of the whole schema compile with strict, and none is any`);
