"""The front ends."""
# ruff: noqa: E501, INP001 - generated, and named as aerich names its files

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQL = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_ends";
DROP INDEX IF EXISTS "idx_span_due";
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
ALTER TABLE "learning_activity" ADD "start_url" VARCHAR(2000);
ALTER TABLE "learning_activity" RENAME COLUMN "version" TO "revision";
ALTER TABLE "completion" ADD "is_repeat" INT NOT NULL DEFAULT 0;
ALTER TABLE "qualification" RENAME COLUMN "version" TO "revision";
ALTER TABLE "qualification_version" RENAME COLUMN "follow_certificate_expiry" TO "follows_certificate_expiry";
ALTER TABLE "requirement" RENAME COLUMN "upload_allowed" TO "is_upload_allowed";
ALTER TABLE "saved_view" RENAME COLUMN "version" TO "revision";
ALTER TABLE "webhook" RENAME COLUMN "version" TO "revision";
UPDATE "webhook" SET "events" = UPPER(REPLACE(REPLACE("events", '.', '_'), ',', ' '));
ALTER TABLE "access_token" ADD "is_read_only" INT NOT NULL DEFAULT 0;
ALTER TABLE "access_token" ADD "last_used_on" DATE;
ALTER TABLE "access_token" RENAME COLUMN "label" TO "name";
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
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id", "unit_id", "user_id", "valid_through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_ends";
DROP INDEX IF EXISTS "idx_span_due";
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
ALTER TABLE "learning_activity" ADD "start_url" VARCHAR(2000);
ALTER TABLE "learning_activity" RENAME COLUMN "version" TO "revision";
ALTER TABLE "completion" ADD "is_repeat" BOOL NOT NULL DEFAULT False;
ALTER TABLE "completion" ALTER COLUMN "is_repeat" DROP DEFAULT;
ALTER TABLE "qualification" RENAME COLUMN "version" TO "revision";
ALTER TABLE "qualification_version" RENAME COLUMN "follow_certificate_expiry" TO "follows_certificate_expiry";
ALTER TABLE "requirement" RENAME COLUMN "upload_allowed" TO "is_upload_allowed";
ALTER TABLE "saved_view" RENAME COLUMN "version" TO "revision";
ALTER TABLE "webhook" RENAME COLUMN "version" TO "revision";
UPDATE "webhook" SET "events" = UPPER(REPLACE(REPLACE("events", '.', '_'), ',', ' '));
ALTER TABLE "access_token" ADD "is_read_only" BOOL NOT NULL DEFAULT False;
ALTER TABLE "access_token" ALTER COLUMN "is_read_only" DROP DEFAULT;
ALTER TABLE "access_token" ADD "last_used_on" DATE;
ALTER TABLE "access_token" RENAME COLUMN "label" TO "name";
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
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id", "unit_id", "user_id", "valid_through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
}

UNDO = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_ends";
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
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_ends";
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
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
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
    "43/jmym1Nx8MmSMz5oduPvVNtfRwyuu846YngteepY95tOut9YZY9VetrJUG7HGvsgJ7Kh"
    "MtsiPyfzEb9EZt6iDL6Zy4HaQ4ejJ4+Gp7fnv5y9Q/G/d8Hw/c3Z5S3/LP69C84v0xbpX0"
    "VBeD/uB9YXyfoiWV8k64uU6g4T8X9Ll+2EutOTcn7pfLq++uH67OYGDuPsw13w8+fhxfn3"
    "52d8yrI/74Kz3z6dX4t5S/+C09z54Xp4Kk7z+K+kHdAmf9wFMIqPZ3yGkz+6McklbYjpwV"
    "UiPOjjK+Q/DpI7bON6r6M9dE/yPXngP+9FGNfEc/jRPNKZuSvFmxJdj4Scxipr4cUipPzQ"
    "c/gudZPo14IEua6svI58h1Xl97NGGywqn0WwR5Q6frKb6+Cvo7cTYD4B1jP9QLyVrWf64c"
    "y1dYu27qAdn5Gm3UH35tqVZ7nX+3UpWfDXOnURpaVRkuzERSpzPZrhBwJpUOaERCIHSkj+"
    "WnohAfyyvCixXCA8osZ0yecDYQZeVh7jv1pTwazNFxn5NikJIop5sjmOQZTk0bZG6k4aqW"
    "2OiJ3liNivrqBzaDesLKifIPaJWWE7B+hO0sKmR3p9OUWltBJpt6UUGz+7b+cNKyh2Yhpy"
    "Hrb2NJRIe6Tkt+J6Z2akzehNG2a4szBDSVhuBOx+Z/4tna3d0z2lBQOrdE9SQcENuie55U"
    "bd00cK4XichZZ1PQxK2d/OQBckPB/Qis8vXeVKozl9IHGQH4S+BfydiYooVQ9BlJ34jvqu"
    "CKMr6aJ2+eKacXdWG9Wda32wRhtlVSRtqkisr+wTnM2sdslqlzq6Xp+fdsmqNqxq46hzso"
    "dVbXRtX7Sp2rDydh2EOy9vf+8JeHWitvhqsEHKnqSNTMrrLJOK9gioBojP/AOUqGFxDhm+"
    "NLIkNSv+EJwxp4HH4mLlI6KtndNAlyZCMaDj3JOskowVhDspCIt/a0gbafseyhonRqLGyR"
    "pJ46QsaMyJ6+EYphooq1Q9xPrtNwZQv/2mEmn4qhDR6P2vBuLKUyRt3ieuvjH9DZvhkzdv"
    "6yzYnMIuVoPFmtyLpugmzZuBdr+XXsvAylyHiu4NweF49lP8VelKcxqF2GT1Hh3tBOLXRp"
    "fa6zWXWvqdrJuR6dDp1cXF8PYM3R2d3h3pZM5qVl3K3ZJwpc6YhFGcE4c4IV1pYtTfJ119"
    "/9M18bPEptXiUtLzad7xMzyRqsSnv1uWdnTo6YWfCpzXykK6WTeUjZBEEpvuCG8oEocOch"
    "mHSzCLkIo8m1ymwQiyXgl/dVZyWOeNsFolVCM+7eqtGgnr91hy/GOj+dElY89NzI/wWXpd"
    "+uCB3ksNbG3FDgtodBTxEfHZqlnzTyU7aJsa+bLg679u6gaV6qCTNvADJXUL2SZ6Q6bvoX"
    "jQfAAHW47mkKJ6uyhdldZaKDttoUwv6/oTrVLaWOwuz3KcIQRu4+1u8yr6Q76VMky2u94r"
    "yA8ZUS4j4PC+jmIqp+hwxs6OuR6F5F9EFJtwtvH1KtNa5M2Rj+XebbLcyJT2ru3yXZvOFW"
    "hn6lwIRbrDvgkeaJKVfJtDSkNsTynTU8r6LHbCZzHXotaehhKp9VncdhZA5V0bf4nIboCt"
    "oZfMBrVnoExrJ+IJE5Gaa7aYhwKpPYm2nQVbZKcrjuu20G+6zJot9GvjAXYTDyDb4xtB+l"
    "rtsKdQl3kKA6xTZ/ung5z69vcUXYlnNoBVcjHZ5UHcMUbEFNuSPGh0SGQ+OhZhg7OhwOfW"
    "DhrSFANoxPtwmPTWH+zb9jjMENO7GcqArvUtxHJDA3/C1EslddqLxxgiGiIcIOzOvcCDXi"
    "L+IC7NzZvc866Sz3Ps6gKumutX6xOo9aAs+wjKLjhwkRKWeIhoPQatQ+DeBc9qh8B7/uP1"
    "6vjNnlgprfXCMvDCUvZJCfBNBkOV1nphddpmaD0cd7y3rNvboWwra0Pbu+ZaF1pVW5Nd3Y"
    "mdGWtTeBbQW5vCrm0KVfF9DcC8VVRnx04dY9CrD1+rrN2TsnZv+YdO6QOHfUpucTgl0ZFe"
    "S1ZoNNigKxsnzZ0ob79RZfYjXYEy6xEtCF34BK1mFM0gd24hoBUCYAMvQgEhLhuglRfNEP"
    "Z9NCI+78GLBnEgLUYufuQtI8+P/y4r03byRpPkRsrbEp0Zf6HVmXVUZwYLgWhmoBL+nKBP"
    "PFZjCWJGZOrVroWuEB10QPJe8yN38142RI7foPw6xo8aw1zlXlZo7HbW5evmd6jDZjSMak"
    "dNaEgPeX0qjEFt0V5H3acFu2v1CmfJ6qtXciILfWPqFWCOS9OwjfB5FU4/J509s4kwFvbz"
    "BWgg3KuSSCMQ/1zssqdA607brgn7N/iBuL94ZHWkl/Pz7wcbRHwGLZ2HtKmBQ4zvsSiWnT"
    "2ojuP5EQkZuKW4JBR1dOJDkz8SfafFeBjxJ+C7wmY45E9j4RuF1Nd6x7TzEq2rDF0FseKK"
    "/05CxMoWgJa9ZWzu4s5cKoN1Ur3NXSwFo5rFoq4LRS2lIcr2iSnCOUUPMW4+Wyn/kWGtRL"
    "AZQQ/hPTGLpz5ZF099oomnjq8IB64IPdQG5efVLvoXy96G89xDhUfVumDFKieqFkWvl+1e"
    "kY3paGxm4/1nNpbnQ3CTtbULMpVVLzSlXsg4e+u+sUHmlddf12Td4dL1orMg4hxORehH3m"
    "CwKfgDmjoka7tR3L0KoO4NhzgO04DSNy6XM0UUhngyob5PVyCBgunYi47RGR7PkHgFGuMw"
    "9EhcQmeG2QyJ3M9EZHsekQnUq+UUJfF3Fy+9C+6CS1GulCXdxY2EgJ1QjOl8zsXv2FJOlx"
    "Ga4gU7Rn8KFH8hoTd5/BONZ2R8z9BqJkRqLps/xkOHGJUR5/p5AxzwuUXM45usWgxPaqeW"
    "pW62HEF2s3hTDlD2OV6tKRnY2lez2PtXfjbj64EEWVDLv4/yhSdk+IHI6MtPeWAxsvUoBX"
    "2RALIq+mK9pOfC8NOns8sP6Ory4r+PRAd8FYkb7m94JV9QVBqRpDGQRh95kR9fwsVRyTTa"
    "1usGzNcQX/VzJo+Wb+AfrocfbwpDtdqLbmov6tYetkWH1zLI8gFQAnV9TEGB1AbrdDqqID"
    "39TZUmafse6kxaKKNVuISNNX8Fuv7pSFrDeguY+4nwqxMjJfbJGiX2SVn9J3NWW63olLB/"
    "gLdS8RCze52r5S3nSPVAZwQ9UFGtu2fPfrtVrtgUxRcfh799rVyzF1eXP6TNJdRPL67elx"
    "wxQc6rg3ZOYeGuDTeeRDqWfc3aTgks2LXBXoBBgC6ZA8qNOid3idByfgbcSF2ULbhbsNV1"
    "VS4qnY203dYVlDxsk8ZWpmoJ+77qvVRxva7hUqbpwc3ZKcNlWdVcY2K0xHaGmp0hYVeon/"
    "xforIXRUOW5djEU5oHGzY9KCbClVZf1wzLv5LRjNL7I71VOf12sMGkvJLabfaeDqiwkrJH"
    "FpF5bMwV3ARDOCSIQenfiA4QZA+GgsHjMQ1dYQim6IavJZf/bpSMjGn8phvv3iTquegWXb"
    "BnZl9b02UPDsXBOtOldbxuVYW6DP068CbN+4luKz7B8VlZB+OcopdmgFZQ9pjDL0nvQXNW"
    "vKfUJzioOKxlugLcI07Y1rJOD/Ld6k7fX11dKLrT9+dF5ejnj+/Prl+8EuDzRl5UIWqzlR"
    "eNZ1AddjJxRmSMl6yeyauCvn9L/o3Rin+zZsG/Ka/3iReyyJlgz9/KC0VDbtNbdtkRhZFx"
    "SCIHEnRvU6i9RG39jjo93TakpWGPvXgH1LqgMooeMrutxHBmttD6YGtI+8cItAI6f1vA8H"
    "irHDBl2t4cHDs2PPmYs1PbGf5KpHYOtpuDsY854+I6IsliXQ6pRGzZ4S7zR2K66iRmywl6"
    "s71suG9bF/UebLIlu2C1BUvOtux7DwQC85opIJZYaT7E3T4+Qy63yoTYdiGxInJrzX8yvi"
    "ZmQMeVCYzCSwU/kdrmEEZJTwOR5gg8XtCYjw5iMiHQ8xw+BghiPB8ImkM0ZzTjD2gw5v1j"
    "f4UfWZz3CCI4GVB6rj7EdFcv1oZ7SmbTjKHSxH5GSXLIgHyJnCh8zGqTxUTVVsf8e2t27L"
    "nZUUx1baNNT7UFNhzpWYYj2SjVA5GGshutvJcMEk6lxD08uJrPNYWjiMwXOnt+tbOkRGKj"
    "6XXyp8SH1TynCqRWadPlYyoRY7YsxajS2pnu8kwLnTZcLMs6B2WBqkeO5Y0dlbGxIAx1ju"
    "LVrLNK1UPu2cyp7NU6p7JXGqeyORfvoVKVThSvRlulaoar2q9E3rIw2NmAuZ7GoChB/dTV"
    "6P3XhPQn7XshLOw6ylzRL5paWhQia2ppNvwt1bDXPXxUuj5JdfuNgZM0+E+PgpOirZ7ZXJ"
    "hGwqnLsGuxcMPxmLNCt/SeBEcVWValFoNNaVZFWyfKGhuUFRGNYwPSauaNoW7HIqRgmkGc"
    "kiHM4AkJGQ2O0e2MJAReJGp+eAyxGV1l5qjARSyiUAOEyz0zLozqiozs4pUmAXSiyrStJt"
    "JN65INams3qM1jTkhwnmO3XkCQQrrDmKDsybMNChpz6KKt9HsqpbU3dVq9R74sPN7dFtOs"
    "UlolbpdnWWgNORvh1qy9XKQ75BqtIXng7N02B6JKaXdKl3eK600Jq+XMklNY/fBG/TCIMv"
    "Vr6zJb/Kb52rrM1r4xUsxIq69rWpnz+YKG0fWySieTfz/YoJHxREsnXBrqY8A/OKYB/9+J"
    "5xP2Dmq8gPYDCtLE+o4ZXSE+/kcELu3QkEAZmns+4dAskROgak1SA0bvh9zSezZrXqzGpZ"
    "Mal4kXeGy2Za4EhdTKpp3mxaCkeR2nk6x9n7iExvxNpiFdLurAmRNYPDV4Al9Qa3Wm7S2a"
    "GjRF5iYv8kgtd1yFyOKqwRXYPW/ijUXEYB1sy4QWX926ZZAsc67PC1e9cFUqi6zOAEHnCy"
    "5r1Vy2BSqLbJUmYG9C63/RUbXEmnw52CCu/ouO6smqvDHIhRhxygGacFEQozmFDRjHrzIE"
    "/L7oH+TEJIkdhKqGRBRYZbxxUnOVIpfqJdVW3qINj+UvEAY8n0alsFgrtnZSbE2mzFStnD"
    "TvoZtACyGoEQ63s1WrlFYf0Gl9QKcUP9YG154NjgYal6rKaypt3qPIgeZyJQKDUPdMTGjs"
    "adjpXfJswpefS+4sm3TucDZPRdxldbBUr0IudxEs1R2Fw9UyGtEvZyKpj17rILcYbFA9UN"
    "HWyXIE1Uji9U6oAOD1gzh/lhehNDuLqLuzmtE5PPQYwiP+IvEEuZ4wY8dZt0iwJllXQy+4"
    "C+6CczeuCTT1eMcorv4rMneN6XzucUJGEQ3Qp3hf3vx8gTBY30UOsBHhjQiCHNag6RDFbH"
    "ljEodSYOTjcMqfeO4xGiLw0OYfoBbRXTChvg8mfHhRrCYRuhHxchrydgyNHtELNdntgPf0"
    "dRpfseDDjtBi6rAAL9iMRs6XuRe84A/GyzCE8Lv0ixdff/3uLqC+eHveIUNz/Mh78nw/+a"
    "3H6CpA/Bd6EUHqmwHHl7ELgsfxKvxuL4DRe2E8cuNoj3Im3zh92e95FT04ewZKlU8bHdJN"
    "pY9N6dyFyGgbo7ODGsXpqWQKcpHOgt3tgtCdg3ovR8leHJg7Jj7sB3lb3nZ/2Nv0kweiF3"
    "FJhD1fo1Os1oxIJFY38tx0Iz+RRTQM2ErIojrViNRgsEEzcs+bOjhvu1Ex8qucQxyj+TIS"
    "zmaJmiDgMjWZL2hEgvEjuiePA7QKvSgC3/8gTyIuSUmQkAEUIGQy4bxOWU/S8vtAbQJZID"
    "iplAMioFGS9+Ed/C2cO/jrob+Q8BXPInAFSZ7E6CVKFKEaQbFvCB8hXYI+p9olJA3oSeLR"
    "rFdIh27SagXB/uMN983QtCwxJZusDsISiYXYBGLOY9Q9RXIay5Vvy5XzK4aM00owxmoXma"
    "gPDFvbqzvnaEw54pyiD/jugiHuaEYSg4N8lxxLnwRNmwjAJgLoyCw8NRHA6fDmdPjhbI95"
    "AG74TPFfCCln9VK81GCwQYpncdM0S61JakYQeBfYC+MkiIvQe+CTL56SLx4Dj4Q44SEivI"
    "NjdEkeuIwb4+eCywKCwnf81zLJaYEhGIguJcAO3mdTA3T4KBuskaYTxOpVW1eJmrlYujAX"
    "jRYV3Z/5vNf5kJLDS59IvFrCKJD1QkuxaznDJrjcaiqeg6DRHfvKkHMa41kFV5Z8uYkjw3"
    "mzTcxY9Qw3zNIcCj/zxDu0mlPhLCirqbmTSHpx4BeSR795Y3C58lbVyaPhu4Luju+rGggn"
    "zXuI7ivTqkrriioV0eVvjLSldf/r5uqy4urMSYr3pjeO0P8h32PPUZOzBlwAYz3zUuRTCr"
    "cgdLB3r4G//x+sT5kn"
)
