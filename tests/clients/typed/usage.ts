// What a front end written in TypeScript relies on: this compiles with `strict`, or the schema has become worse.

import type { ResultOf, VariablesOf } from "@graphql-typed-document-node/core";

import { HeardDocument, HomeDocument, RecordDocument, SignInDocument } from "./generated/graphql";
import type { Status } from "./generated/graphql";

type Assignment = NonNullable<ResultOf<typeof HomeDocument>["viewer"]["user"]["assignments"]["nodes"][number]>;
type Refusal = NonNullable<ResultOf<typeof SignInDocument>["signIn"]>["userErrors"][number];

export const variables: VariablesOf<typeof RecordDocument> = {
  user: "email:robin@example.org",
  activity: "code:example-refresher",
  completedOn: "2026-01-15",
};

// @ts-expect-error a day is a text
export const wrong: VariablesOf<typeof RecordDocument> = { ...variables, completedOn: new Date() };

export function lastValidDay({ standing }: Assignment): string | null {
  return standing?.validThrough ?? null;
}

export function codeOf(refusal: Refusal): string {
  // @ts-expect-error of the payload, not of its errors
  refusal.retryAfterSeconds;
  return refusal.code;
}

export function cursorOf(event: ResultOf<typeof HeardDocument>): string | undefined {
  return event.completionRecorded?.cursor;
}

/** Every status has a colour: a new one does not compile until it has, too. */
export const colours: Record<Status, string> = {
  EXPIRED: "red",
  EXPIRING: "orange",
  IN_GRACE: "orange",
  IN_PROGRESS: "blue",
  NOT_MET: "red",
  QUALIFIED: "green",
};
