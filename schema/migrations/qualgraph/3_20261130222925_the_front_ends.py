"""The front ends."""
# ruff: noqa: E501, INP001 - generated, and named as aerich names its files

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQL = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_span_ends";
DROP INDEX IF EXISTS "idx_opening_ends";
CREATE TABLE IF NOT EXISTS "coverage_target" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "needed" INT NOT NULL,
    "begins_on" DATE NOT NULL,
    "through" DATE,
    "warn_days" INT NOT NULL,
    "told_short_from" DATE,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT
) /* How many people who hold a qualification a unit needs, with all below it, from a day until a day. */;
CREATE INDEX IF NOT EXISTS "idx_coverage_ta_qualifi_688a81" ON "coverage_target" ("qualification_id");
CREATE INDEX IF NOT EXISTS "idx_coverage_ta_unit_id_cf8284" ON "coverage_target" ("unit_id");
CREATE TABLE IF NOT EXISTS "kept_answer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "request" VARCHAR(64) NOT NULL,
    "row_id" BIGINT,
    "selection" VARCHAR(64),
    "answer" TEXT,
    "expires_at" TIMESTAMP NOT NULL,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_kept_answer_user_id_3fb01e" UNIQUE ("user_id", "digest")
) /* What came of a mutation with an idempotency key, written in the same transaction as its effect. */;
CREATE INDEX IF NOT EXISTS "idx_kept_answer_expires_f2b961" ON "kept_answer" ("expires_at");
ALTER TABLE "org_unit" RENAME COLUMN "version" TO "revision";
ALTER TABLE "user" RENAME COLUMN "version" TO "revision";
ALTER TABLE "group" RENAME COLUMN "version" TO "revision";
ALTER TABLE "learning_activity" RENAME COLUMN "version" TO "revision";
ALTER TABLE "learning_activity" ADD "start_url" VARCHAR(2000);
ALTER TABLE "completion" ADD "is_repeat" INT NOT NULL DEFAULT 0;
ALTER TABLE "qualification" RENAME COLUMN "version" TO "revision";
ALTER TABLE "qualification_version" RENAME COLUMN "follow_certificate_expiry" TO "follows_certificate_expiry";
ALTER TABLE "requirement" RENAME COLUMN "upload_allowed" TO "is_upload_allowed";
ALTER TABLE "saved_view" RENAME COLUMN "version" TO "revision";
ALTER TABLE "webhook" RENAME COLUMN "version" TO "revision";
UPDATE "webhook" SET "events" = UPPER(REPLACE(REPLACE("events", '.', '_'), ',', ' '));
ALTER TABLE "access_token" RENAME COLUMN "label" TO "name";
ALTER TABLE "access_token" ADD "is_read_only" INT NOT NULL DEFAULT 0;
ALTER TABLE "access_token" ADD "last_used_on" DATE;
ALTER TABLE "outbox_event" ADD "details" TEXT;
UPDATE "completion" SET "is_repeat" = TRUE WHERE "revoked_at" IS NULL AND EXISTS (
    SELECT 1 FROM "completion" earlier WHERE earlier.user_id = "completion".user_id
    AND earlier.activity_id = "completion".activity_id AND earlier.completed_on = "completion".completed_on
    AND earlier.revoked_at IS NULL AND earlier.id < "completion".id
);
CREATE UNIQUE INDEX IF NOT EXISTS "uid_completion_once" ON "completion" ("user_id", "activity_id", "completed_on") WHERE revoked_at IS NULL AND NOT is_repeat;
CREATE INDEX IF NOT EXISTS "idx_assignment_ended" ON "assignment" ("id") WHERE archived_on IS NOT NULL OR timeline_through IS NULL;
CREATE INDEX IF NOT EXISTS "idx_opening_ends" ON "opening" ("through", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_counted" ON "standing_span" ("unit_id", "qualification_id", "status", "valid_through", "membership", "approval_pending", "user_id", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id", "unit_id", "user_id", "valid_through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_span_ends";
DROP INDEX IF EXISTS "idx_opening_ends";
CREATE TABLE IF NOT EXISTS "coverage_target" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "needed" INT NOT NULL,
    "begins_on" DATE NOT NULL,
    "through" DATE,
    "warn_days" INT NOT NULL,
    "told_short_from" DATE,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_coverage_ta_qualifi_688a81" ON "coverage_target" ("qualification_id");
CREATE INDEX IF NOT EXISTS "idx_coverage_ta_unit_id_cf8284" ON "coverage_target" ("unit_id");
COMMENT ON TABLE "coverage_target" IS 'How many people who hold a qualification a unit needs, with all below it, from a day until a day.';
CREATE TABLE IF NOT EXISTS "kept_answer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL,
    "request" VARCHAR(64) NOT NULL,
    "row_id" BIGINT,
    "selection" VARCHAR(64),
    "answer" TEXT,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_kept_answer_user_id_3fb01e" UNIQUE ("user_id", "digest")
);
CREATE INDEX IF NOT EXISTS "idx_kept_answer_expires_f2b961" ON "kept_answer" ("expires_at");
COMMENT ON TABLE "kept_answer" IS 'What came of a mutation with an idempotency key, written in the same transaction as its effect.';
ALTER TABLE "org_unit" RENAME COLUMN "version" TO "revision";
ALTER TABLE "user" RENAME COLUMN "version" TO "revision";
ALTER TABLE "group" RENAME COLUMN "version" TO "revision";
ALTER TABLE "learning_activity" RENAME COLUMN "version" TO "revision";
ALTER TABLE "learning_activity" ADD "start_url" VARCHAR(2000);
ALTER TABLE "completion" ADD "is_repeat" BOOL NOT NULL DEFAULT False;
ALTER TABLE "completion" ALTER COLUMN "is_repeat" DROP DEFAULT;
ALTER TABLE "qualification" RENAME COLUMN "version" TO "revision";
ALTER TABLE "qualification_version" RENAME COLUMN "follow_certificate_expiry" TO "follows_certificate_expiry";
ALTER TABLE "requirement" RENAME COLUMN "upload_allowed" TO "is_upload_allowed";
ALTER TABLE "saved_view" RENAME COLUMN "version" TO "revision";
ALTER TABLE "webhook" RENAME COLUMN "version" TO "revision";
UPDATE "webhook" SET "events" = UPPER(REPLACE(REPLACE("events", '.', '_'), ',', ' '));
ALTER TABLE "access_token" RENAME COLUMN "label" TO "name";
ALTER TABLE "access_token" ADD "is_read_only" BOOL NOT NULL DEFAULT False;
ALTER TABLE "access_token" ALTER COLUMN "is_read_only" DROP DEFAULT;
ALTER TABLE "access_token" ADD "last_used_on" DATE;
ALTER TABLE "outbox_event" ADD "details" TEXT;
UPDATE "completion" SET "is_repeat" = TRUE WHERE "revoked_at" IS NULL AND EXISTS (
    SELECT 1 FROM "completion" earlier WHERE earlier.user_id = "completion".user_id
    AND earlier.activity_id = "completion".activity_id AND earlier.completed_on = "completion".completed_on
    AND earlier.revoked_at IS NULL AND earlier.id < "completion".id
);
CREATE UNIQUE INDEX IF NOT EXISTS "uid_completion_once" ON "completion" ("user_id", "activity_id", "completed_on") WHERE revoked_at IS NULL AND NOT is_repeat;
CREATE INDEX IF NOT EXISTS "idx_assignment_ended" ON "assignment" ("id") WHERE archived_on IS NOT NULL OR timeline_through IS NULL;
CREATE INDEX IF NOT EXISTS "idx_opening_ends" ON "opening" ("through", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_counted" ON "standing_span" ("unit_id", "qualification_id", "status", "valid_through", "membership", "approval_pending", "user_id", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id", "unit_id", "user_id", "valid_through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
}

UNDO = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_ends";
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_counted";
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_opening_ends";
DROP INDEX IF EXISTS "idx_assignment_ended";
DROP INDEX IF EXISTS "uid_completion_once";
ALTER TABLE "org_unit" RENAME COLUMN "revision" TO "version";
ALTER TABLE "user" RENAME COLUMN "revision" TO "version";
ALTER TABLE "group" RENAME COLUMN "revision" TO "version";
ALTER TABLE "learning_activity" RENAME COLUMN "revision" TO "version";
ALTER TABLE "learning_activity" DROP COLUMN "start_url";
ALTER TABLE "completion" DROP COLUMN "is_repeat";
ALTER TABLE "qualification" RENAME COLUMN "revision" TO "version";
ALTER TABLE "qualification_version" RENAME COLUMN "follows_certificate_expiry" TO "follow_certificate_expiry";
ALTER TABLE "requirement" RENAME COLUMN "is_upload_allowed" TO "upload_allowed";
ALTER TABLE "saved_view" RENAME COLUMN "revision" TO "version";
ALTER TABLE "webhook" RENAME COLUMN "revision" TO "version";
ALTER TABLE "outbox_event" DROP COLUMN "details";
ALTER TABLE "access_token" RENAME COLUMN "name" TO "label";
ALTER TABLE "access_token" DROP COLUMN "is_read_only";
ALTER TABLE "access_token" DROP COLUMN "last_used_on";
DROP TABLE IF EXISTS "kept_answer";
DROP TABLE IF EXISTS "coverage_target";
CREATE INDEX IF NOT EXISTS "idx_opening_ends" ON "opening" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_ends";
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_counted";
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_opening_ends";
DROP INDEX IF EXISTS "idx_assignment_ended";
DROP INDEX IF EXISTS "uid_completion_once";
ALTER TABLE "org_unit" RENAME COLUMN "revision" TO "version";
ALTER TABLE "user" RENAME COLUMN "revision" TO "version";
ALTER TABLE "group" RENAME COLUMN "revision" TO "version";
ALTER TABLE "learning_activity" RENAME COLUMN "revision" TO "version";
ALTER TABLE "learning_activity" DROP COLUMN "start_url";
ALTER TABLE "completion" DROP COLUMN "is_repeat";
ALTER TABLE "qualification" RENAME COLUMN "revision" TO "version";
ALTER TABLE "qualification_version" RENAME COLUMN "follows_certificate_expiry" TO "follow_certificate_expiry";
ALTER TABLE "requirement" RENAME COLUMN "is_upload_allowed" TO "upload_allowed";
ALTER TABLE "saved_view" RENAME COLUMN "revision" TO "version";
ALTER TABLE "webhook" RENAME COLUMN "revision" TO "version";
ALTER TABLE "outbox_event" DROP COLUMN "details";
ALTER TABLE "access_token" RENAME COLUMN "name" TO "label";
ALTER TABLE "access_token" DROP COLUMN "is_read_only";
ALTER TABLE "access_token" DROP COLUMN "last_used_on";
DROP TABLE IF EXISTS "kept_answer";
DROP TABLE IF EXISTS "coverage_target";
CREATE INDEX IF NOT EXISTS "idx_opening_ends" ON "opening" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    """The statements that lead to this version."""
    return SQL[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """The statements that lead back from it."""
    return UNDO[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXVt327aW/itYfmm6lo5X4jRpJ2fNg+K4raeOndpO25m6i4VESOIxRagEZcVzpv99sM"
    "EbQIISKJMSTeGhjUVhg9CH277vfx/9tcT+NMSL2fFVOP0ceNHRO/TvowDPCf9D8+0AHeHF"
    "QvkOnkV45AsKGk6dZdpwxKIQj6HLCfYZ4Y9cwsaht4g8GkDrIRrT+QIHjwOEkUsWOIzmJI"
    "gQDfnniOA58gIUzQh/MMWBxzAQoigk5BidRwwtCF34BPHOKe9pySl5e+z7CIbAEB7RB4K8"
    "6BhG49IxH44XTHf9Yv7oryVxIjolvMeQv/73P/hjL3DJF8Lg4+9HfAD89Uf8+e8CfOeePA"
    "Kt58L/x9SNn/Dv/3008YjvCjqlqdzoiHxZhIQxPmiWvi+dU44Bn7Y5E9P2uBDPbq/Pf7ge"
    "frw5EqR80uDh0d9Atrh3xAuVdREPSzx30j7ee9PzIPpetAW4R86Y+st5kLdfPEYzGmQEXi"
    "BWyZQEJMQRgTdE4RJWSbD0/WRBpQsnBjFvEqMn0bhkgpc+rDWgjgeQPztynMurW+fm7NZx"
    "jkrrMKWQVkjyaMwB5HDwoTIBwBSG8I//ODl5/frbk5ev33735ptvv33z3cvveFsx3vJX3/"
    "4dDyZHK+5KYHb+w/nlLQyI8o0S7yB48LegwRF28snO0Rf/lvA/neFQj37avoA//2FF/FO0"
    "101A+mBPMzDHXxyfBNNoxj+evHy5Bt1fhtenPw6vX/BWX6sYXyZfncTfAdw5vLCR6sCbtt"
    "8K3gS7jixvBdy33xhg+/abSmjhKxXZe/6z9MieBcu5QPecDwgHY1JCOaVtaxHnN9TOgX59"
    "YgD065NKoOErFWgcjmfeA3EdPqwS3h84TvqVXCArQM3PIxJ5c3IMf2yxtPeM+RqMPwxvzw"
    "oIhuTBg+uzDF/lJSeTbL7qmlqlL9u96k5effPtN9+9fvtNdsNlT9ZdbOklpl5aKauiAnpD"
    "YN39FH9VurhSmt3t+6Oj3ex6o7vr9Zq7K/1uQVk0DQWxQodOry4u+NJGd0end0eaW67ufM"
    "g0dj6anY9YAnDqctYK2VanTseO6d2x2CDdTO61HHYijpVm4nsaEm8a8L1RYlYK2Gsl5+c1"
    "E3+nay19mg8xxKtMKlSXIIfAJT6JBAjXZzdcsjy9jSXJER7fr3DoOhWgC9HZCemKabZAQv"
    "v9T9fEF8L4YWGuHBVzHOApCRvCCoD6GPf4DDlpI8CWrDm0WH9hGtMH/pumxIlwOCVN7cXT"
    "pNdb0WmfsINDjZ5Q6TBTjrnyV/OTefGJ2Hhu8m54k7oxT33KliE50itl5RaDDYpZOF2dsd"
    "R4o3L2DI9nQp+JVl40Q4RP42P8OVVvDvh/jPgT5AVjf+kS9x1azSiKfxRDNCCIThBfF4xk"
    "D0GpKjqJKC3rZXfwzrvgLrjlD0C9NsK81T0hC8Z7TVW+/E6PiNAGRzMcoXFI+GcGquE5Hw"
    "JDWPR1jC684J5/CgkKKG82I+N7GA10IT6gFV36LvIp/5M/vAtgO8HgYh2x6JzRORlR9xER"
    "PgXIY5wSB1MORpXm+PcjAUTybXT0R0GVrKiH+ZW8QRmcLAhHVttnepmLq5vP12eKTjhth/"
    "JL/2/QWedjsfrizumLXbKIZho5b459v3IKMqLdqTLan4jXJ9++zaCHD+vAvvk4vLgoKzLE"
    "/qstp8lUfUJ0J0tblRFqYy8RWeibEpGza2iXEnLXZkLHGqYDUGRkefsrIvLp8OZ0+OHsqL"
    "TKLbSG0Eq7W49ste5hBwx8KllXM/CS7L2ZgZ9LjTcy8MDlTniLmNXkbCuXXTOeGCdsdeDG"
    "XHY047OBRsSnK63HxFM70/Ky6UKHzkqs7O/SY8tVdo6rtFfx/rggvi/qQ58TWeib4oLsTW"
    "1uJ6i6qHMrQXGNN4Nsz1S2JVjzfV3b+NI2A8SqOR9mwvIwU1ZniBYkZDR4x1kRn+CQzzR4"
    "dibsknDrDBB2517gQVcRDXU+oVv1YeLeGavH9M6dZI49P3Xc/F36GLdY5/KpkFqfz+d+z6"
    "zjtqzPZ6s+n2In1cE3I2gG4A65fZ68MfH75K2q8X1T8vwMqV+xfDd7fqa01vPTwPPzX3Tk"
    "RF5UhbZ+MStEjbgxdwrlVk4MHwfTJWcMtl3VMr1d2QYrG7yOHey6RMOHVLs0q1RP9GjuGu"
    "T1XJo95nAe2tNp7d9TfsbioIKRk+kKCI44YVvApVfgboF7f3V1AT3PGfvLj/m1ArN2+fnj"
    "+7PrF6/E2uWNvKhCTQPAjZjWkXAj4BndDgHPnjxbxIX3BGE1wx5UqtajHnbJ2tmgBxv0YJ"
    "3sVTGv7oQoRHZGmp0Ra0WypozuTERzpgyTgIdEde40GPhwAM78czIfkZDNvEVDmH3MOuwr"
    "ZNOQLptC6wfoK4asr3CRIKQ+OIA3BNlZ2l9fAYNcKvwIBMtTUzEjaYe9hYyEkTfxxhBa0B"
    "BmeY99BQ0zxnmRBnfmMOuwr5DRBQl4J03FVca99RWs5cKn2OUcWfO783PS9SHs0sUipA98"
    "WA3t0aS73sI1HhPGnIjek6auz6Ho8hZ67BNqLXsrSXKA3mdJFRTWei7N1aYb/Zc+4EeIXU"
    "SrmTeeIZx4IiGGRVQiBDWCkDhIP4gQxWN0Cc7WCOJrV6EXRSTgP4ushJs2Q2wJnRBXnwCv"
    "7RemUZaStAahj9mLYi/yJHYyo3TB8eoBHiIXPyK65COYhHQugionXsiiOMAzMPS8UjynJE"
    "e5EZl6gVD4b3CcWnquk/8EZ7wM08QQ6a77fHn+82c1SBL9+uPZ9Zn0qxz+W89v0OXni4vY"
    "yVEeVa5KMB6V536RRyW64HjJw1IGFMdohmRMQxjNKHE1y73SrKN9h12/xN7b1s0gI7Y+Bg"
    "Y+BvkOLMFdbT5UiA7awyCahXQ51YQaV4MnkRx2urnkbMYaHfyHBIkqC6xCug5F+KNfi/D2"
    "/OPZze3w4yfFgQAAhm9OxNPHwtMXbwsnQtYJ+vX89kcEH9H/XF2eFY1aWbvb/4Eb9QgvI+"
    "oEdAX+RRIm6eP0kTLRClNQd6pLxA1M9vPZNs9uriWGq7aJs0xrk7vZpAHPD3obqdgV876N"
    "pzO07W+Mp7OpGnYRACqrK3a5bjt2ZZqCW2YYuhYNehpyzjWIPOwf6fWrUoPBBv3qWG1qlA"
    "oDh1ManHgummE2k5WRXzG0wIytOH7H6FNc2QPSz9FlrG4c40BoKfmCA32oyEyHc5KSbrXt"
    "l23We1pNXic1ea43JUxzXVRHZuUUPdTftVO9QzjzbyNdq5RWj9Jp2bobgsWBnGklsaIOD7"
    "FJBLkKyC3l/2tfANnrbLWUzuOpTNlNbGKs4MjSbzexY0xqZ8SLwQmKRiRaERIIXgfyhUEJ"
    "tcDNPnKO6BhdBf6jsP7e/Dj8x8mbt8BKiey54NwACXNZxEWBCiaslbcY5fuw9lTLhXV1El"
    "ou8hXny96KAVMoLQPWaQaM8TN1GxNWTmYnuNMTTL4sPN7dFnOsUtpp7vQ0h+SBMznbOR7I"
    "lNYU3eVZ7oa4vG/tk7XDdWAWWhKEd2nJuOFTdR58jz2/ujaP2mawSYDmrR0vcCZS+42C9I"
    "90xQXViAhDAUYh/ygJubHlIEDkH5C/APHDAtyJEbyBuAMhAy+DiH+zmkEPEYi5UKtGJ0y3"
    "9iZwE/8c3PNjK0jpSFxTR1RVJy6U7BkgRtO046Kajkt5I7CS8CuIYF8UAJphJvJzjgXhMR"
    "JGmGQkmQCPoNFdkEj5AzQiY8zXWVrOHarxwF3FBX++20Ah4IWZ6YX/0igZhlgp1hTT9VN4"
    "YJUA+1ICJOeYJpSpcn3LJH1iNxpLJhSfp1sw6gqhFcc6zajH96Ij7su681yktSJZ12b6SY"
    "a0RllYkcajgnWNv9vEsk6zVgbZ2RmJROVDKMQaR/Th4JGzg5zRS6ou0nCKA4+J4FZdbvYt"
    "ejCx1JTzsWdFzv9Yk3ldbmQTr/eZUbSJ19t11+EbqQ68aftGslT3mgWHdIbeA+cH6kUzFs"
    "gOOyjPpkM9sulQ+5t8M+NiasyHTGPn4+nzUUMkKOVAtBn99pctRkZtjRiV47pZmEpyepjJ"
    "VNp6nFBxM5iC3xp/Ivo0LORZQagt2pkJfrZq5xaX6Z7FmXih1Z0DmapPulkbDdtn6NdY4b"
    "Mz7Olm+Exb9szmwdQOL+99W7fzIPwbLqD6Jf+NQyj740WPFQxOqdkmLsdPCOJ6QinFRlbn"
    "BszyoqI4Z0+SXMO8GVtC5jooPj6myxAIwQfhC56LUp1oTkjEaY7RDSStwz6CMcWpN0FTC4"
    "GWKCR/Lb1QnyFvZ2+1amrL11k1tVVTH6aaWkCjRXZzcsOUtoex0S3UT5SGVcL7lp/wFW5P"
    "KlkPVH7rnAjOfhMnb+Y/kAL64uPwN4F15kNwcXX5Q9pcmoDTi6v3pTKAbEmYnFNcc1Gurw"
    "eo68AWBqxTGDDHznngDBnnp6lGTFlzoFd10L9yua/eGhw9r4quM/nRA1+p6PPjO4ycZVir"
    "wrZC1D+UOZNhyKesZVRKnIo1+9Y6Y6zZV7NQrdm3d2ZGa/bt1nxsZfa1hclsYbK2IVuQcI"
    "4DviYc4i5jrWUz0H1KOz5L+5X1xn2EMtHzNrhhr/Me+wRay+aM/JjT2zGUY3CtAYMoLQ38"
    "3sHI8xVDOIrIfBEhcLiAGMV43Q8QVGcDu8HECzw2I+4xuiZJxTbh0p62RHN8D3GRotpO0p"
    "nOSb7t12n9QVKLn2zUCZbCk6XoHFJVjyclhY8bTBVQkSebBgdGLxst1lTjgUIo6D/RV1ef"
    "zi6/KpXhgY4y6SceVDq+DQOCYjzqgBzwpUliBdOBfRpe354PL8xG9nuOpfWj6ai9ZZm6ah"
    "mKiDlBn7w4GpMRbZGjnRkClKPOVD+kEB10kSPIduCGeBXURLBId8gqNvm+r3WJFQj7dJRa"
    "X8Q+Q7/GF9F6zKXLrNHKHLI48nRodb5uPYW5cMbWdk606rduqT8k0Crqbiiorq+7oTY11I"
    "Bk7pOurI+A8sMY6vweo/NIOEaOCEqSCqZ1L0KCGQ0GaLQUWaMCUX84SdQPmox4ZWoyVu3y"
    "xcYZoQfqqZQNLlc7/AHCv+b5II22UQr5xhldYjIT1UrxnQaqlnzCOUF8Rm7WteSZIdOyx2"
    "h4+QHxTcSxdEKyIHzkBT0HfMrVa39oCxan/Y6sXmS/bGS1XqS4dk2loyLdQYuYthpsj3MA"
    "2eS7hzrLkLWozplYpDtkjRFgkVqjBWum1xVXA1ki7p9L4Sszl8JX61wKX2lcCnOercxYrf"
    "dbluisu3INd2WrH927fjQ36dadgyKlnYStJ8FWUO/KPKSC9xbTUCC1s2BNNs8CemuysSab"
    "ZwKzmclGy940g3UfPcmLIBf5OlvDvmmEjWvY63kTC7EJxAV27CnmXSkmthnzrhrh3JNzpH"
    "X7roRahYFXxXW9hbfQdqOJ9xyi0100EelvcnOhxraaWVPvySISBMKqCvWBYvtqpTW3pXdo"
    "3dklE3c5t6EIxS/aa1UjZm6njV1+pbQ9SmunkNOnaMOVqDfYaW32nucgTgzWWE2rvMnX5O"
    "+pciff0ue5Qzlmmvd4VrZcHZRLhD10MG8lX5JyTprauxSig3YAiDOMRLOQLqezOhCWCA/d"
    "Zmit69a6bq3rm3aKyqmqCK7J0aFQ2awQzWbp0MoJplOjJbYz1NIMWSv9vkxiknty3Ukokd"
    "ppsJbJ5wG9tUxay+Qzgbm+ZVINMXo62L2MGSvCXLrMulZS4Gc5Df6R3kyhthlsMFT8VWpt"
    "EI0GL3XRIqQTzydQT1bO0aSLIltPcBfcBVBPSX6IcFyS1uN/PpBQaOz/KdLrBGRFWIRoQM"
    "BA8ed4GYac4Je4zZ+2FoC1JthaAM9At21rAbRVC8CmqN9TinqbNLrWHNik0ZVXn00a3dZx"
    "a5NGH/x8lPQ+Rl56sZjhJLJIM556iqiWSDA9Eq/Vy5HLSdOgwSy+w6zDPkG2SwVCuuIM9A"
    "jS4jRXJ6SbxUyt8GtcSFnpIVUJMAT2ZSiqzBmlIE46c8Z7f0ySySipdpO3/hOFy0Ak5V2Q"
    "0KMuODOSBagQvFCjpNj967V+kyV9jEkOYBV1s+y/6UGWHGyynmJN+t8l/zGMuEpWmiQHzW"
    "Lhe1KWmXFIYDvaLDMd1nDY7LuNMttkMiGgqCc1BcAi3UE77aXnRn13M5XS5uzptL+ZcpPU"
    "nekSsfUt7PJcu8sQ67WRZonJZfoeuo4376k/hzfx/5yY9ayjZteQ9jDFT+O1GUngMgeSXm"
    "67xpUO+od482ucCy1khX3+ClxrgRfp+od186uby/lj4nCxV6O1qRQWVCIrMGgTwuDxzCOc"
    "8ceTiIR1Ea4i71FumMagXvDbLIRNL1zGHNgweFrLAF3dgz1CNh8hE+r7dKWU33bIl4UXak"
    "wha9Phre/I5serkR8vZvFqh/wUyA7ZXp1AsUWIYZnykHGME1wyB3ILaA6EddxcgdCexZvP"
    "4jFdghVuRCY0rOmDVSC0aG9GOzWM1HQKUqgO+WxIkaivJlQprY6wyzrC3HxYPw6wSNoj+W"
    "fXgYCZ0bZ+IGCR1M7CtrNQMufXmggddZ+0L/uNDCz5Zzw9tKoUsPPM5sU0ukq3ME0i2XJH"
    "kkbg7ndmwtIxbBKWmbvuWIQ3x2IW2Y0n5H5M9beNOERe5+FzPTpFVD0BKP+WTXmQXse99Q"
    "mslt1HP5GQf80X2Jm7XBuEqmk42OA6ukhJHKLQmDmOEv4VmmGGIgp5LPOKhWBT9aBSYaxx"
    "g+/5HuGYpa6ekO0SivKJ4FIpBFX0NiIkQHMSVfiL7uKtWjdRiaLkGmq9LTvpbTmvDHjc7B"
    "0wf0rwY9cOr7Y9AwICnmEaZREZe3PsV7i2ZkRFPVFMdZxQP1u+RqttOzs9/zi8ePHd4KRg"
    "LEqB/6YUt2uNRvUgtkYjazTqgxlD4ji2qF5UpLUKqaYUUqEq9T1deu+nGDkoVXAoLsknif"
    "EiPZNHGhJMy9JTD3Nc7V5WzUA0lVll1OvKro6c7GyzEHsVEJRSQIIkjBiJBkKOFDmQxiFx"
    "PV1ypTqEWlGySu7OyjGUUiepX1lRs3OiZjLnNUUgicrKQGtlIJuydu82Ut2JW3c2qvuwE9"
    "MUe1pxuzydTdVrmJ/ZFJlyq9Ur1WZd3XfW1WoBoWUGVxbU9BxtQZRby8IW5MiaHKsXiISc"
    "fP1MScyFqok0kmwTEl/KudSIT9ImjvaJHWs5XiktiejXsrvdv2LWsbvZJG5jWsmIrW3FwL"
    "ayoMzT3+HVXJZE0ie+qrHQNI85y4VPsetgCG3Sma7WRkRp6W0gVI1AqEkIKQ/rmrRUqkO2"
    "xMRIbGHQKhEeMoqxz0gdQ1ZOYS1YBoE4Vmuzb61NmnSu7gyodHYCmtLOSJJQw37s/ctmOi"
    "hoB9Q1afUw3dXDrNcat2Sx7dF8tG2pTf2wK5RYuZf2egWW1G6j8urzAjhKJrxv0/ysUN0e"
    "RxGZLyIGqibhHgTKp9WMCrfcou4pomrK17Iqq53XQL2cG35CuKDmQuC5iAKKkt//Dl72KM"
    "rngDvykq++YzRMv+Vf4gjq5vDZJWG4XICzMp/wyAuWfJyrGYGyOxFiEV0sOGWFDq2kI0sv"
    "Eqsi66aKLKJRbLc1VNpk7fvEazWmsXH5dq0BZtrcYqnBkrM64Xb5XlVKm++10/H9Ey/w2G"
    "yreS6Q2jwOXZ5nH7PIyWs91Jb09fS9Kexj9S1W32L1Le3pW/bmjCFVo9GLsWq5mrWSLFab"
    "GhRkhTLMaRzqjPpuUYY8RucBmtBwDFImlGD1okTUZHTJn/4TiQyisXSY1qMbcNGSg45inF"
    "1dXdedvVfrx5FW6VZzcqytlLK5NornfpHvHxIkYYHp/vs0vL49HwrLY7E6ilTIT9RGuboV"
    "9VHQ1TUCxsT3gszWpdZO0fwAK0N3Toa25R1rsa4aC2dxF9SBUUd7yFjaJFF7PyryyYCbqP"
    "YcSEQW+qY47JQneDp7bZjFqGuzYMpOS6vPwHZp057tIu2ZiQkzZpwbr6F5I7rt0TQoy5cP"
    "bC56bgi3s7S//gIWkYA1CVjSX18Biz1wOZcv1SVoCLvPSdenec99QnFnipnkiNuknslPQk"
    "MljcNyCqOomZBgRgO0mj2WbP0eQ3HHxI3t/nBNH6Oh7ydUTFj278kiEo4EbEZXGr+D1t5i"
    "4guQdp2VgpX0WeIzuK26/I4MbHHYfYsw1dqOe/7jy/ibxdSktDakxiCkJtsuNdVKKtlB14"
    "zNsNiiRoBKar0IOm1dzm+OepulSHfIisMci/q7pUhrfTGew27BvhOzdfr7fP1UK8Q9DDN6"
    "+fKlSaARb1YdaiS+rLiStiloUqK1tTS21cw/wRVpj15IvZsGWeSrPREaYrshGrKXqL4mT9"
    "fqq24uz2xvGAckFU8Gk+gvSSvSCNI9r7JRugMNMFYUSxbkjSBrDtau+dVdLUgQ/1Sd1jb9"
    "drBBWUuldpvd6YI8/ZBwTGN0TkbUfUw93Vw6AKc2kZiITiDeygtVDSuD4g4i6svFj1nMFW"
    "b3xEV4RJeaehI7e6u5Cjc9xUdk6gUMROc/YLdJ7nSSEVkO0jRwsUtmxEnt9QbudWy5ICGD"
    "NP1c+kwd6NDw8gNacIgI+k/01fXny8vzyx++io8FaaAu/8XxmVBveJxuB6ODt7FENVFvfI"
    "JyByOUnK7qDZAE7i7Gly/R2iPEM4JNPTwNhjj88Wz44avYrzPPHKbx8hwk+8daQDpqAbFp"
    "xXZmA5EPQFOdrkxz0NYPuNvqQZdTHLIiPOcJ6uA20lUMOawFp1y2ptgpRAcN3zbO7435vD"
    "9v6ASXte2VnBF3+Uo+EvzjOyT+uQsShvcdSv64Cz4Nb27fIfh/UYQ0Mne0UBdoTEN3K9t7"
    "gdTa3jttTVRkn7pTXSK2luMuz7VNlbh3i5k1XHZiGmyYXYcmw4bZWbNxB2ekTbOxjWc0BL"
    "dePKPNxdpqLlYbOtqd0NGWDfRpItKbBQ6O9FZ6pclgg6meJY0dlrbeaLA/5TiS8ZIvTGH5"
    "ZkiEPXnjGeSZSbobiECmNL8pg2ysEB3FMNTKhIdgNmd86MfoJpNV00w0lP9vFXpRRDSxVj"
    "t9O6R+vRRPgYKvmWj2DpLqeAwlTaBiUvwdDhjsVv6e2F2AwzeOWOIXEKEJZIRdMQQFLI7R"
    "n4mK8U/oCoTw4zn+grwJb3kXuJQwFNAIkcDlTYUi7U+EfXBFGM9wMCXsXfzSZZi9DXwQGO"
    "AxeoTXrZLXxt4MvnlqWWNfhMBL71Wl0SY7MKwzRxDzET/FDrzOaK5ov1U+wHSIUm+NjZCv"
    "z2jJymOKpyb7M79aH/iBlBegNx16/pqW3QDyF6kDNfyB9X6PI96xg1/V6m/Z1Y/IbY5Njn"
    "43/jmym1Nx8MmSMz5oduPvJEGqYyLW7JM5mY/4a2feIrmqQ8rbOAsiLrLCcbDdSTamyyAy"
    "zqq2U7clMb7u+iyJ4bXksGS9kDrphWR1Xlb3aydDYRJq7IOcyEYMbYu8yhFs43mh9tDhIN"
    "Kj4ent+S9n71D8710wfH9zdnnLP4t/74Lzy7RF+ldRH7AfLwzrkmVdsqxLlnXJSlWoiXS3"
    "ped6Qt3pSTm/dD5dX/1wfXZzA4dx9uEu+Pnz8OL8+/MzPmXZn3fB2W+fzq/FvKV/wWnu/H"
    "A9PBWnefxX0g5okz/uAhjFxzM+w8kf3ZjkkuBuenCVCA/6+Ar5j4McF9tEIOhoD92hfk+B"
    "CM97EcalAR1+NI901v5K8aZE1yMhp7ECYzoVZkGCpNQnOKhwptOQF2Aecfp+rdH3V1dCnZ"
    "j5qr4/L4iJl58/vj/jV5a4sXgjL6qQHrNA/ohSx092cx38dfR2AswnwDroH4jTtnXQP5y5"
    "tt7h1iu24zPStFfs3jzc8mT/evc2pRjAWt82orQ0yhWeeIplHlgz/EAgG8yckEikggnJX0"
    "svJIBflh4mlguEY5iwtUMSGHA28xj/1ZpCbm2+yMjFS8mTUUwXznEEdwGbLHzfJiGbKqMD"
    "qTL2qyvoHNoNKwvq58l9YnLczgG6k+y46ZFeX05RKa1E2m0pxYYR79t5wwqKnZiGnIetPQ"
    "0l0h4p+a243pkZaTOI1UZb7izaUhKWGwG73wmQS2dr93RPad3EKt2TVFdxg+5JbrlR9/SR"
    "QlQiZ6FlXQ8XdI7R7Qx0QcLzAa34/NJVrjSa0wcSxzpCBGDA35moiFL1EAQbiu+o74powp"
    "Iuapcvrhl+aLVR3bnWB2u0UVZF0qaKxPrKPsHZzGqXrHapo+v1+WmXrGrDqjaOOid7WNVG"
    "1/ZFm6oNK2/XQbjz8vb3noBXJ2qLrwYbpOxJ2sikytBy4VPsEhcB1QDxmX+ASj0sTqXDl0"
    "aWq2fFH4Iz5jTwWFyzfUS0JYQa6NJEKAZ0nHuSFdSxgnAnBWHxbw1pI23fQ1njxEjUOFkj"
    "aZyUBY05cT0cw1QDZZWqh1i//cYA6rffVCINXxUiGr3/1UBceYqkzfvE1Temv2EzfPLmbZ"
    "0Fm1PYxWqwWJN70RTdpHkz0O730msZWJnrUNG9ITgcz36KvypdaU6jEJus3qOjnUD82uhS"
    "e73mUku/k3UzMh06vbq4GN6eobuj07sjncxZzapLuVsSrtQZkzCKc+IQJ6QrTYz6+6Sr73"
    "+6Jn6W37VaXEp6Ps07foYnUpX49HfL0o4OPb3wU4HzWllIN+uGshGSSGLTHeENRf7UQS7j"
    "cAlmEVKRbpTLNBhB1ivhr85KDuu8EVaLpWrEp129VSNh/R5Ljn9sND+6ZOy5ifkRPkuvSx"
    "880HupgS0x2WEBjY4iPiI+WzVLH6pkB21TI18WfP3XTd2gUh100gZ+oKRuIdtEb8j0PRQP"
    "mg/gYMvRHDJ1bxelq9JaC2WnLZTpZV1/olVKG4vd5VmOM4TAbbzdbV5Ff8i3UobJdtd7Bf"
    "khI8plBBze11FM5RQdztjZMdejkPyLiJobzja+XmVai7w58rHcu02WG5nS3rVdvmvTuQLt"
    "TJ0LoUh32DfBA02ykm9zSGmI7SllekpZn8VO+CzmWtTa01AitT6L284CqLxr4y8R2Q2wNf"
    "SS2aD2DJRp7UQ8YSJSc80W81AgtSfRtrNgi+x0xXHd1jtOl1mz9Y5tPMBu4gFke3wjSF+r"
    "HfYU6jJPYYB16mz/dJBT3/6eoivxzAawSi4muzyIO8aImGJbkgeNDonMR8cibHA2FPjc2k"
    "FDmmIAjXgfDpPe+oN92x6HGWJ6N0MZ0LW+hVhuaOBPmHqppE578RhDREOEA4TduRd40EvE"
    "H8QVynmTe95V8nmOXV3AVXP9an0CtR6UZR9B2QUHLlLCEg8RrcegdQjcu+BZ7RB4z3+8Xh"
    "2/2RMrpbVeWAZeWMo+KQG+yWCo0lovrE7bDK2H4473lnV7O5RtZW1oe9dc60Kramuyqzux"
    "M2NtCs8CemtT2LVNoSq+rwGYt4rq7NipYwx69eFrlbV7UtbuLf/QKX3gsE/JLQ6nJDrSa8"
    "kKjQYbdGXjpLkT5e03qsx+pCtQZj2iBaELn6DVjKIZ5M4tBLRCAGzgRSggxGUDtPKiGcK+"
    "j0bE5z140SAOpMXIxY+8ZeT58d9lZdpO3miS3Eh5W6Iz4y+0OrOO6sxgIRDNDFTCnxP0ic"
    "dqLEHMiEy92rXQFaKDDkjea37kbt7LhsjxG5Rfx/hRY5ir3MsKjd3Ounzd/A512IyGUe2o"
    "CQ3pIa9PhTGoLdrrqPu0YHetXuEsWX31Sk5koW9MvQLMcWkathE+r8Lp56SzZzYRxsJ+vg"
    "ANhHtVEmkE4p+LXfYUaN1p2zVh/wY/EPcXj6yO9HJ+/v1gg4jPoKXzkDY1cIjxPRbFsrMH"
    "1XE8PyIhA7cUl4Sijk58aPJHou+0GA8j/gR8V9gMh/xpLHyjkPpa75h2XqJ1laGrIFZc8d"
    "9JiFjZAtCyt4zNXdyZS2WwTqq3uYulYFSzWNR1oailNETZPjFFOKfoIcbNZyvlPzKslQg2"
    "I+ghvCdm8dQn6+KpTzTx1PEV4cAVoYfaoPy82kX/YtnbcJ57qPCoWhesWOVE1aLo9bLdK7"
    "IxHY3NbLz/zMbyfAhusrZ2Qaay6oWm1AsZZ2/dNzbIvPL665qsO1y6XnQWRJzDqQj9yBsM"
    "NgV/QFOHZG03irtXAdS94RDHYRpQ+sblcqaIwhBPJtT36QokUDAde9ExOsPjGRKvQGMchh"
    "6JS+jMMJshkfuZiGzPIzKBerWcoiT+7uKld8FdcCnKlbKku7iRELATijGdz7n4HVvK6TJC"
    "U7xgx+hPgeIvJPQmj3+i8YyM7xlazYRIzWXzx3joEKMy4lw/b4ADPreIeXyTVYvhSe3Ust"
    "TNliPIbhZvygHKPserNSUDW/tqFnv/ys9mfD2QIAtq+fdRvvCEDD8QGX35KQ8sRrYepaAv"
    "EkBWRV+sl/RcGH76dHb5AV1dXvz3keiAryJxw/0Nr+QLikojkjQG0ugjL/LjS7g4KplG23"
    "rdgPka4qt+zuTR8g38w/Xw401hqFZ70U3tRd3aw7bo8FoGWT4ASqCujykokNpgnU5HFaSn"
    "v6nSJG3fQ51JC2W0CpewseavQNc/HUlrWG8Bcz8RfnVipMQ+WaPEPimr/2TOaqsVnRL2D/"
    "BWKh5idq9ztbzlHKke6IygByqqdffs2W+3yhWbovji4/C3r5Vr9uLq8oe0uYT66cXV+5Ij"
    "Jsh5ddDOKSzcteHGk0jHsq9Z2ymBBbs22AswCNAlc0C5UefkLhFazs+AG6mLsgV3C7a6rs"
    "pFpbORttu6gpKHbdLYylQtYd9XvZcqrtc1XMo0Pbg5O2W4LKuaa0yMltjOULMzJOwK9ZP/"
    "S1T2omjIshybeErzYMOmB8VEuNLq65ph+VcymlF6f6S3KqffDjaYlFdSu83e0wEVVlL2yC"
    "Iyj425gptgCIcEMSj9G9EBguzBUDB4PKahKwzBFN3wteTy342SkTGN33Tj3ZtEPRfdogv2"
    "zOxra7rswaE4WGe6tI7XrapQl6FfB96keT/RbcUnOD4r62CcU/TSDNAKyh5z+CXpPWjOiv"
    "eU+gQHFYe1TFeAe8QJ21rW6UG+W93p+6urC0V3+v68qBz9/PH92fWLVwJ83siLKkRttvKi"
    "8Qyqw04mzoiM8ZLVM3lV0Pdvyb8xWvFv1iz4N+X1PvFCFjkT7PlbeaFoyG16yy47ojAyDk"
    "nkQILubQq1l6it31Gnp9uGtDTssRfvgFoXVEbRQ2a3lRjOzBZaH2wNaf8YgVZA528LGB5v"
    "lQOmTNubg2PHhicfc3ZqO8NfidTOwXZzMPYxZ1xcRyRZrMshlYgtO9xl/khMV53EbDlBb7"
    "aXDfdt66Leg022ZBestmDJ2ZZ974FAYF4zBcQSK82HuNvHZ8jlVpkQ2y4kVkRurflPxtfE"
    "DOi4MoFReKngJ1LbHMIo6Wkg0hyBxwsa89FBTCYEep7DxwBBjOcDQXOI5oxm/AENxrx/7K"
    "/wI4vzHkEEJwNKz9WHmO7qxdpwT8lsmjFUmtjPKEkOGZAvkROFj1ltspio2uqYf2/Njj03"
    "O4qprm206am2wIYjPctwJBuleiDSUHajlfeSQcKplLiHB1fzuaZwFJH5QmfPr3aWlEhsNL"
    "1O/pT4sJrnVIHUKm26fEwlYsyWpRhVWjvTXZ5podOGi2VZ56AsUPXIsbyxozI2FoShzlG8"
    "mnVWqXrIPZs5lb1a51T2SuNUNufiPVSq0oni1WirVM1wVfuVyFsWBjsbMNfTGBQlqJ+6Gr"
    "3/mpD+pH0vhIVdR5kr+kVTS4tCZE0tzYa/pRr2uoePStcnqW6/MXCSBv/pUXBStNUzmwvT"
    "SDh1GXYtFm44HnNW6Jbek+CoIsuq1GKwKc2qaOtEWWODsiKicWxAWs28MdTtWIQUTDOIUz"
    "KEGTwhIaPBMbqdkYTAi0TND48hNqOrzBwVuIhFFGqAcLlnxoVRXZGRXbzSJIBOVJm21US6"
    "aV2yQW3tBrV5zAkJznPs1gsIUkh3GBOUPXm2QUFjDl20lX5PpbT2pk6r98iXhce722KaVU"
    "qrxO3yLAutIWcj3Jq1l4t0h1yjNSQPnL3b5kBUKe1O6fJOcb0pYbWcWXIKqx/eqB8GUaZ+"
    "bV1mi980X1uX2do3RooZafV1TStzPl/QMLpeVulk8u8HGzQynmjphEtDfQz4B8c04P878X"
    "zC3kGNF9B+QEGaWN8xoyvEx/+IwKUdGhIoQ3PPJxyaJXICVK1JasDo/ZBbes9mzYvVuHRS"
    "4zLxAo/NtsyVoJBa2bTTvBiUNK/jdJK17xOX0Ji/yTSky0UdOHMCi6cGT+ALaq3OtL1FU4"
    "OmyNzkRR6p5Y6rEFlcNbgCu+dNvLGIGKyDbZnQ4qtbtwySZc71eeGqF65KZZHVGSDofMFl"
    "rZrLtkBlka3SBOxNaP0vOqqWWJMvBxvE1X/RUT1ZlTcGuRAjTjlAEy4KYjSnsAHj+FWGgN"
    "8X/YOcmCSxg1DVkIgCq4w3TmquUuRSvaTaylu04bH8BcKA59OoFBZrxdZOiq3JlJmqlZPm"
    "PXQTaCEENcLhdrZqldLqAzqtD+iU4sfa4NqzwdFA41JVeU2lzXsUOdBcrkRgEOqeiQmNPQ"
    "07vUueTfjyc8mdZZPOHc7mqYi7rA6W6lXI5S6CpbqjcLhaRiP65Uwk9dFrHeQWgw2qByra"
    "OlmOoBpJvN4JFQC8fhDnz/IilGZnEXV3VjM6h4ceQ3jEXySeINcTZuw46xYJ1iTraugFd8"
    "FdcO7GNYGmHu8YxdV/ReauMZ3PPU7IKKIB+hTvy5ufLxAG67vIATYivBFBkMMaNB2imC1v"
    "TOJQCox8HE75E889RkMEHtr8A9Qiugsm1PfBhA8vitUkQjciXk5D3o6h0SN6oSa7HfCevk"
    "7jKxZ82BFaTB0W4AWb0cj5MveCF/zBeBmGEH6XfvHi66/f3QXUF2/PO2Rojh95T57vJ7/1"
    "GF0FiP9CLyJIfTPg+DJ2QfA4XoXf7QUwei+MR24c7VHO5BunL/s9r6IHZ89AqfJpo0O6qf"
    "SxKZ27EBltY3R2UKM4PZVMQS7SWbC7XRC6c1Dv5SjZiwNzx8SH/SBvy9vuD3ubfvJA9CIu"
    "ibDna3SK1ZoRicTqRp6bbuQnsoiGAVsJWVSnGpEaDDZoRu55UwfnbTcqRn6Vc4hjNF9Gwt"
    "ksURMEXKYm8wWNSDB+RPfkcYBWoRdF4Psf5EnEJSkJEjKAAoRMJpzXKetJWn4fqE0gCwQn"
    "lXJABDRK8j68g7+Fcwd/PfQXEr7iWQSuIMmTGL1EiSJUIyj2DeEjpEvQ51S7hKQBPUk8mv"
    "UK6dBNWq0g2H+84b4ZmpYlpmST1UFYIrEQm0DMeYy6p0hOY7nybblyfsWQcVoJxljtIhP1"
    "gWFre3XnHI0pR5xT9AHfXTDEHc1IYnCQ75Jj6ZOgaRMB2EQAHZmFpyYCOB3enA4/nO0xD8"
    "ANnyn+CyHlrF6KlxoMNkjxLG6aZqk1Sc0IAu8Ce2GcBHEReg988sVT8sVj4JEQJzxEhHdw"
    "jC7JA5dxY/xccFlAUPiO/1omOS0wBAPRpQTYwftsaoAOH2WDNdJ0gli9ausqUTMXSxfmot"
    "Giovszn/c6H1JyeOkTiVdLGAWyXmgpdi1n2ASXW03FcxA0umNfGXJOYzyr4MqSLzdxZDhv"
    "tokZq57hhlmaQ+FnnniHVnMqnAVlNTV3EkkvDvxC8ug3bwwuV96qOnk0fFfQ3fF9VQPhpH"
    "kP0X1lWlVpXVGlIrr8jZG2tO5/3VxdVlydOUnx3vTGEfo/5HvsOWpy1oALYKxnXop8SuEW"
    "hA727jXw9/8DE1jumg=="
)
