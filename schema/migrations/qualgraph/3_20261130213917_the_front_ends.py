"""The front ends."""
# ruff: noqa: E501, INP001 - generated, and named as aerich names its files

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQL = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_status";
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
ALTER TABLE "learning_activity" ADD "start_url" VARCHAR(2000);
ALTER TABLE "completion" ADD "is_repeat" INT NOT NULL DEFAULT 0;
ALTER TABLE "access_token" RENAME COLUMN "label" TO "name";
ALTER TABLE "access_token" ADD "last_used_on" DATE;
ALTER TABLE "access_token" ADD "is_read_only" INT NOT NULL DEFAULT 0;
UPDATE "completion" SET "is_repeat" = TRUE WHERE "revoked_at" IS NULL AND EXISTS (
    SELECT 1 FROM "completion" earlier WHERE earlier.user_id = "completion".user_id
    AND earlier.activity_id = "completion".activity_id AND earlier.completed_on = "completion".completed_on
    AND earlier.revoked_at IS NULL AND earlier.id < "completion".id
);
CREATE UNIQUE INDEX IF NOT EXISTS "uid_completion_once" ON "completion" ("user_id", "activity_id", "completed_on") WHERE revoked_at IS NULL AND NOT is_repeat;
CREATE INDEX IF NOT EXISTS "idx_assignment_ended" ON "assignment" ("id") WHERE archived_on IS NOT NULL OR timeline_through IS NULL;
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id", "unit_id", "user_id", "valid_through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_status";
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
ALTER TABLE "learning_activity" ADD "start_url" VARCHAR(2000);
ALTER TABLE "completion" ADD "is_repeat" BOOL NOT NULL DEFAULT False;
ALTER TABLE "completion" ALTER COLUMN "is_repeat" DROP DEFAULT;
ALTER TABLE "access_token" RENAME COLUMN "label" TO "name";
ALTER TABLE "access_token" ADD "last_used_on" DATE;
ALTER TABLE "access_token" ADD "is_read_only" BOOL NOT NULL DEFAULT False;
ALTER TABLE "access_token" ALTER COLUMN "is_read_only" DROP DEFAULT;
UPDATE "completion" SET "is_repeat" = TRUE WHERE "revoked_at" IS NULL AND EXISTS (
    SELECT 1 FROM "completion" earlier WHERE earlier.user_id = "completion".user_id
    AND earlier.activity_id = "completion".activity_id AND earlier.completed_on = "completion".completed_on
    AND earlier.revoked_at IS NULL AND earlier.id < "completion".id
);
CREATE UNIQUE INDEX IF NOT EXISTS "uid_completion_once" ON "completion" ("user_id", "activity_id", "completed_on") WHERE revoked_at IS NULL AND NOT is_repeat;
CREATE INDEX IF NOT EXISTS "idx_assignment_ended" ON "assignment" ("id") WHERE archived_on IS NOT NULL OR timeline_through IS NULL;
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id", "unit_id", "user_id", "valid_through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
}

UNDO = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_assignment_ended";
DROP INDEX IF EXISTS "uid_completion_once";
ALTER TABLE "learning_activity" DROP COLUMN "start_url";
ALTER TABLE "completion" DROP COLUMN "is_repeat";
ALTER TABLE "access_token" RENAME COLUMN "name" TO "label";
ALTER TABLE "access_token" DROP COLUMN "last_used_on";
ALTER TABLE "access_token" DROP COLUMN "is_read_only";
DROP TABLE IF EXISTS "coverage_target";
DROP TABLE IF EXISTS "kept_answer";
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_assignment_ended";
DROP INDEX IF EXISTS "uid_completion_once";
ALTER TABLE "learning_activity" DROP COLUMN "start_url";
ALTER TABLE "completion" DROP COLUMN "is_repeat";
ALTER TABLE "access_token" RENAME COLUMN "name" TO "label";
ALTER TABLE "access_token" DROP COLUMN "last_used_on";
ALTER TABLE "access_token" DROP COLUMN "is_read_only";
DROP TABLE IF EXISTS "coverage_target";
DROP TABLE IF EXISTS "kept_answer";
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
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
    "eJztXVt327aW/itYemm6lo5X4lzayVnnQXHc1FPHTm2n7Zy4i4VESOIxRagEZcXT6X+fvc"
    "EbSIISKVMSTeGhjUVhg9CH277vv3p/Lqg78el8enTpTz57TtB7S/7qeXTG4A/Nt33So/N5"
    "5jt8FtChKym4P7EWccOhCHw6wi7H1BUMHtlMjHxnHjjcw9YDMuKzOfUe+oQSm82pH8yYFx"
    "Duw+eA0RlxPBJMGTyYUM8RFAlJ4DN2RM4CQeaMz11GoHMOPS2AEtpT1yU4BEHokN8z4gRH"
    "OBqbj2A4jjfZ9Yvh0Z8LZgV8wqBHH17/5Xd47Hg2+8oEfvzSgwHA63vw/IsE37pjD0jr2P"
    "j/EbfDJ/D9X72xw1xb0mWaqo167OvcZ0LAoEX8vnhOAQOYtpmQ0/Ywl89urs4+XA0+Xvck"
    "KUwaPuz9jWTzO0u+MLMuwmHJ51bcxztncuYFP8i2CPfQGnF3MfPS9vOHYMq9hMDx5CqZMI"
    "/5NGD4hsBf4CrxFq4bLah44YQgpk1C9BQam43pwsW1htThANJnPcu6uLyxrk9vLKtXWIcx"
    "hbJCokcjABDggKEKCcAEh/CP/zo+fvnyu+PnL998//rVd9+9/v7599BWjrf41Xd/h4NJ0Q"
    "q7kpidfTi7uMEBcdgo4Q7CB39LGhpQK53sFH35bwH/kyn19ejH7XP4ww/L4x+jvWoC4gd7"
    "moEZ/Wq5zJsEU/h4/Pz5CnR/GVyd/Di4egatvs1ifBF9dRx+h3Cn8OJGqgNv3H4jeCPsWr"
    "K8M+C+eVUB2zevSqHFr7LI3sHP0iN76i1mEt0zGBD1RqyAcky7rUWc3lA7B/rlcQWgXx6X"
    "Ao1fZYGm/mjq3DPbgmEV8H4POOlXco4sBzWcRyxwZuwI/9hgae8Z8xUYvx/cnOYQvGc+3p"
    "5F9ErvOIVi/UXX1Bp9vt2L7vjFq+9eff/yzavkfkuerLrW4isse2XFjEoWz2uGq+6n8KvC"
    "tRXT7G7X93q72fOVbq6XK26u+Ls5F8HEl8QZOnJyeX4OC5vc9k5ue5o7ru58qDRmPpqdj5"
    "D/t+ry1RmyjU6dlh3Su2OwUbYZ32n560gYK8zED9xnzsSDvVFgVXLYa+XmpzUTf8drLX6a"
    "DtGny0QmzC5BgMBmLgskCFen1yBXntyEcuSQju6W1LetEtCl4Gz5fCk0WyCi/eGnK+ZKUf"
    "ywMM8cFTPq0QnwGs1ghUB9DHt8gnx0JcAWojm0RHdhGnHgYGEdWAH1J6ypvXgS9XojO+0S"
    "dnio8WOuHGaZY6741ex4ln8iN54dvRvflN2YJy4XC5/19CpZtUV/jVoWT1drpDReq5o9pa"
    "Op1GaSpRNMCYNpfAg/x8rNPvwnmDsmjjdyFzaz35LllJPwRwnCPUb4mMC6ECx5iCpV2UnA"
    "eVEru4N33nq33g08QOXakEKrO8bmAnqNFb5wpwdM6oKDKQ3IyGfwWaBieAZDEITKvo7Iue"
    "PdwSefEY9Dsykb3eFosAv5gSz5wrWJy+FPeHjr4XbCwYUaYtm54DM25PYDYTAFxBFASb0J"
    "gFGmN/7Sk0BE3wa933OK5IxyGK7kNargaEFYqtI+0cqcX15/vjrNaITjdiS99P9GjXU6Fq"
    "Mtbp222GbzYKqR82bUdUunICHanSpj+xPx8vi7Nwn0+GEV2NcfB+fnRUWG3H+15TSVqkuI"
    "7mRpZ2WE2tgrRAb6pkTk5BrapYTctpnQsYbxADIysrr9MyLyyeD6ZPD+tFdY5QbaitAqu1"
    "uPbLnuYQcMfCxZlzPwiuy9noGfKY3XMvDI5Y6hRchqAtsKsmvCE9OIrfbskMsOpjAbZMhc"
    "vtT6Szy2My0vGy907KzAyn5RHhuusnVcpbmK98cFwb6oD31KZKBvigsyN3V1O0HZRZ1aCf"
    "JrvBlkO6ayLcCa7uvaxpdtM0CinPMRVVgeUZXVGZA58wX33gIr4jLqw0yjX2fELkmnTo9Q"
    "e+Z4DnYVcF/nEbpRH1WcO0P1mN61k82o48Zum1+Uj2GLVQ6fGVLj8fnU75lV3Jbx+Nyqx6"
    "fcSXXwTQiaAbhFTp/Hr6t4fUKrcnxfF/w+fe6WLN/1fp8xrfH7rOD3+R8+tAInKENbv5gz"
    "RI04MbcK5a2cGC71JgtgDDZd1Sq9WdkVVjb6HFvUtpmGDyl3aM5SPdKfuW2Q13NodoQFPL"
    "Sj09q/43DGUq+EkVPpcggOgXBbwMVX4G6Be3d5eY49z4T40w35tRyzdvH547vTq2cv5NqF"
    "Rk5QoqZB4IZC60i4FvCEboeAJ0+eLOLSe4KJmkEPWaqtxzzskrUzIQ8m5MG42KtCXt0JyR"
    "CZGWl2RowNyRgy2jMRzRkyqoQ7RIpzq8GwhwNw5Z+x2RB4jqkzbwizj0mHXYVs4vNFU2h9"
    "wL5CyLoKF/N87qL7d0OQncb9dRUwzKMCRyDanZqKGIk77CxkzA+csTPCwIKGMEt77CpoVA"
    "jgRRrcmYOkw65CxufMg06aiqoMe+sqWIu5y6kNHFnzu/Nz1PUh7NL53Of3MKyG9mjUXWfh"
    "Go2YEFbA71hT1+dAdnmDPXYJtS37KilygN5jKSsorPRbmmWbrvVeek8fMHKRLKfOaEpo5I"
    "dEBJUxiRjSiEJiP/4gAxSPyAW6WhOMrl36ThAwD34WW0onbUHEAjthtj753bZfGMdYKtIa"
    "Bj4mLwp9yKPIyYTSRrere3xIbPpA+AJGMPb5TIZUjh1fBGF4p1fR7yrjN6W4yQ3ZxPGkun"
    "+N29TCsa30J1ijhR+nhYh33eeLs58/Z0Mkya8/nl6dKr/Kgt96dk0uPp+fhy6O6qhSVULl"
    "UTn2V3VUsgvASx1WZkBhhKbPRtzH0QwjR7PUJ8242bfY8UvuvU2dDBJi42FQwcMg3YEFuM"
    "uNhxmig/YvCKY+X0w0gcbl4Ckkh5xqLjmbqUYH/z5CQo9gjnQVivhHtxbhzdnH0+ubwcdP"
    "GfcBBBi/OZZPH3JPn73JnQhJJ+TXs5sfCX4k/768OM0btZJ2N//GG7VHFwG3PL5E7yIFk/"
    "hx/Cgz0RmmoO5UF4gbmOyns22e3FwrDFdtE2eR1qR2MykDnh70Jk6xLeZ9E01X0ba/NprO"
    "JGrYRfinqq7Y5bpt2ZVZFdwiw9C2WNATHzhXL3Co29PrV5UG/TX61VG2aaVEGNSfcO/Ysc"
    "mUiqmqjPxGkDkVYgn4HZFPYVUPTD7HF6G6cUQ9qaWEBYf6UJmXjqYkBd3qtl+2Xu9pNHmt"
    "1OTZzoQJzXVRHpeVUnRQf7edyh3SlX8T6TpLafQorZat2yFYHMiZVhAr6vAQ60SQS4/dcP"
    "jf9gWQvc7WlpJ5PJYpuw5NjCUcWfztOnZMKO0q8WJ4gpIhC5aMeZLXwWxhWD7Ns5OPwBEd"
    "kUvPfZDW3+sfB/84fv0GWSmZOxedGzBdrghAFChhwrbylkrZPow91XBhbZ2ELRf4CrNlb8"
    "SAZSgNA9ZqBkzAmbqJCSslMxPc6glmX+cOdLfBHGcpzTS3epp9dg9MzmaOByqlMUW3eZbb"
    "IS7vW/tk7HAtmIUtCcK7tGRcw1SdeT9Qxy2vzJNt018nQENry/GssdJ+rSD9I1+CoBowaS"
    "igxIePipAbWg48wv6B+QsIHBboTkzwDczuSxl44QXwzXKKPQQo5mKlGp0wvbU3oZv4Z+8O"
    "ji0vpmNhRR1ZUZ3ZWLCnTwSPk47LWjo2h0ZoJYEriFFXlv+ZUiGzc44k4RGRRphoJIkAT7"
    "DRrRdJ+X0yZCMK6ywu5Y61ePCuAsEfdhsqBBw/Mb3ALw2iYciVYkwxbT+F+0YJsC8lQHSO"
    "aUKZSte3StIldqOxZELheboBo54hNOJYqxn18F605H1Zd57ztEYka9tMP8qQ1igLK9N4lL"
    "Cu4XfrWNZJ0qpCbnbBAln3EMuwhhF91HsAdhAYvajmIvcn1HOEDG7VZWbfoIcqlppiNvak"
    "xPnvK/Kuq41M2vUuM4om7fp23XVgI9WBN27fSI7qTrPgmM7QuQd+oF40Y47skIPyTDLUnk"
    "mG2t3UmwkPU2M+VBozH4+fjxoCQSEDosnnt79cMSpqK4SoFNf1olSU0aOaRKWtxYnVNr0J"
    "eq3BE9lnxSKeJYTagp2J2Gcqdm5wme5ZmAkXWt05UKm6pJk1sbBdhn6FDT45wx5vhE90ZU"
    "9sHqpa4dW9b2p2HoR3wzlWvoTfOMCSP07wUMLgFJqt43LciCCsJRRTrGV1rtEoL6uJA3sS"
    "ZRqGZmKBeeuw8PiIL3wkRA+Er3Qmy3SSGWMB0ByRa0xZR12CYwoTb6KeFsMsic/+XDi+Pj"
    "/ezt5qlNSGrzNKaqOkPkwltYRGi+z61IYxbQcjo7dQO1EZVgHvGzjhS5yesmQdUPmtciE4"
    "/U2evIn3QAzos4+D3yTWiQfB+eXFh7i5MgEn55fvCiUAxYIJNaO45qJcXQtQ14EpClinKG"
    "CKnXUPDBnw01wjpqw40Ms66F6p3BdvKhw9L/KOM+nRg19l0Yfj2w+shV+runaGqHsoA5NR"
    "kU9ZyagUOBVj9K11xhijrzH6dt/IaIy+7ZqPjYy+piiZKUq2bcjmzJ9RD9aExexFqLNsBr"
    "pPccencb+q1riLUEZa3gY37FXaY5dA27IxIz3m9FaMzDG40nzBMi0r+LyjiecbQWgQsNk8"
    "IOhugfGJ4brvE6zMhlaDseM5YsrsI3LFompt0p09bklm9A5jImWlnagznYP8tl+n9QaJ7X"
    "2qScdbSD+WvGtIWS2emBQ/rjFUYDWeZBosHL1qslhRiQeLoJB/kW8uP51efFMowYMdJbJP"
    "OKh4fGsGhIV4sgOy0JMmihOMB/ZpcHVzNjivNrIvKZbGi6al1pZF7KhVUUJMCbrkw9GYjG"
    "gKHO3MDJA56qpqhzJEB13gCDMd2D5dejURzNMdsoJNve9rXWI5wi4dpcYTscvQr/BENP5y"
    "8TJrtCqHKo48Hlqdp1tHYc6dsbVdE436rV3qDwW0kpobGVRX19zINq2oAUmcJ21VH4Glhy"
    "nW+D0iZ4F0ixwyEiUUjGte+IwK7vXJcCEzRnmy9nCUpB81GeHK1GSr2uWLK2eD7mdPpWRw"
    "qdrhdxT+Nc/7caxNpohvmM0lJKuiWsm/s4KqJZ1wIAjPyPW6ljQrZFzymAwu3hPYRICl5b"
    "M5g5Hn9Bz4KVWv/a4tVhz3OzR6kf2ykeV6kfzarSod5ekOWsQ0lWA7nP/HJN491FnGjEV1"
    "zsQ83SFrjBCL2BotWTO9rrgcyAJx9xwKX1RzKHyxyqHwhcahMOXZiozVaq9lhc44K9dwVj"
    "b60b3rR1OTbt05yFOaSdh4Ekz19LbMQyx4bzANOVIzC8Zk8ySgNyYbY7J5IjBXM9lo2Ztm"
    "sO6iJ3ke5DxfZ+rXN41w5fr1et7EQFwF4hw79hjzrhIR24x5Nxvf3JFzZOv2XQW1EgNvFt"
    "fVFt5c27Um3jOMTbfJWCa/Sc2FGttqYk29Y/NAEkirKtYGCu2rpdbcLb1D686umLiLmQ1l"
    "IH7eXps1YqZ22tDlV0nak2lt5TL65G24CvUaO63J3fMUxIn+CqtpmTf5iuw9Ze7kG/o8ty"
    "jDTPMez5ktVwflAmEHHcy3ki0pc05WtXdliA7aASDMLxJMfb6YTOtAWCA8dJuhsa4b67qx"
    "rq/bKVlONYvgihwdGSqTFaLZLB1aOaHq1GiJzQxtaYaMlX5fJjHFPbnuJBRIzTQYy+TTgN"
    "5YJo1l8onAXN8ymQ0xejzYnYwZy8NcuMzaVlDgZzUJfk9vpsi26a8xVPxZaF0hGg1fapO5"
    "z8eOy7CWrJqjSRdFtprg1rv1sJqS+pDQsBytA39GaSHFP2V6HY8tmQgI9xgaKP4YLXwfCH"
    "4J2/xhKgEYa4KpBPAEdNumEsC2KgGYBPV7SlBvUkbXmgOTMtqkjD4sVadJGb3/+ShofSr5"
    "6IVChhWdNs346WUEtV/Sc6wjwnX2agQpaeI1mMN3kHTYJch2qT6IV1wFLYKyOKsrEyzlal"
    "6vVPg1LKKc6SFWCAiC1mUsqAxskhemnDmF3h+iVDKZRLvRW/9J/IUnU/LOme9wG10Z2RwV"
    "CI6vUVHs/vVar8mCNqZKBuAs6tVy/8YHWXSwqVqKFcl/F/BjBLMzOWmiDDTzuesoOWZGPs"
    "PtaHLMtFi/YXLvNspss/GYoZqe1RT/8nQH7bIXnxv1nc2ylCZjT6u9zTI3Sd2ZLhAbz8I2"
    "z7W98KleF1ktLblK30HH8eb99Gf4JvjPClnPOkp2DWkHE/w0XpeRebawMOXlpms800H3EG"
    "9+jYPQwpbUhVfQWgs8T9c9rJtf3SDnj5gFYq9Ga1MqLGSJjMCgTQdDR1OHAeNPxwHz6yJc"
    "Rt6hzDCNQT2H28zHTS8dxizcMHRSy/xc3oM5QtYfIWPuusA1qqHu7Ovc8TWWkJW58Fb2Y3"
    "Lj1ciNFzJ4tcN9cmSHbKuOoNggvLBIecg4hskthYV5BTTnwSpeLkdoTuL1J/GIL9AGN2Rj"
    "7tf0v8oRGrTXox2bRWo6BGWoDvlsiJGoryTMUhoNYZs1hKnxsH4MYJ60Q9LProMAE5Nt/S"
    "DAPKmZhU1noWDMrzUROuou6V72GxVY8M54fFhVIVjnic1L1cgq3cKsEsWWupE0Ane3sxIW"
    "juEqIZmp445BeH0cZp7deETex1h724g75FUaOtehUySrJ0Dd36Ip/9GrsLcugbVl59FPzI"
    "evYYGd2ouVAaiahv01jqPzmMRiGZpqbqMMviJTKkjAMYdlWq0QLaoOVikMNW74PewRwCx2"
    "9MRMl1iQTwaWKuGnsrchYx6ZsaDEW3QXb9U6iSoUBcdQ42vZSl/LWWmw43rfgNljAh/bdn"
    "ht2y/AY+gXplEWsZEzo26JY2tClNcThVRHEfWT5Wu02rbTk7OPg/Nn3/ePc8aiGPhXhZhd"
    "YzSqB7ExGhmjURfMGArHsUHlojytUUg1pZDys1Lf46X3boqR/UL1hvySfJQYL1MzOawhwb"
    "QoPXUwv9XuZdUExKoyq4p6XdnVUhOdrRdiLz1GYgpMjkSJYEFfypEy/9HIZ7ajS6xUh1Ar"
    "SpbJ3UkphkLapOxXRtRsnagZzXlNEUihMjLQShnIpKvdu41Ud+LWnY3yPszENMWeltwuj2"
    "dT9RrmJzZFVbnV8pVqMq7uO+NquYCwZQZXFdT0HG1OlFvJwubkyJocq+PJZJywfiYs5EKz"
    "aTSiXBMKXwpcagCTtI6jfWTHWo5XSUoi+zXsbvuvmFXsbjKJm5hWEmJjW6lgW5lz4ejv8H"
    "IuSyHpEl/VWGDaYu5yalsUw5p0dquV0VBFYhMCVSMEauxjqsO6xqws1SHbYEIkNjBlFQgP"
    "GcXQW6SOCSulMLarCiE4Rl+zb31NnGyu7gxk6cwENKWXKc2y/GgP9u5lMe3n9ALZNWk0MO"
    "3VwKzWF2/JVtuh+di2jTb2wC5RX6X+2atVV0q7tWqrz3PkKIX0u43zsmJNexoEbDYPBCqZ"
    "pGMQqp2WUy4dcvNap4BnU70WlVjbeQ1WybmGE8JGBRdBn0XicRL9/rf4sgdZNAcdkRew+o"
    "7IIP4WvqQBVsuB2WW+v5ijmzJMeOB4Cxjncsqw2E5ARMDnc6As0Z4VtGPxRWKUY+1UjgU8"
    "CC22FdU1Sfsu8VqN6Wps2K41wIybGyw1WAKr42+W5zVLafK8tjqyf+x4jphuNM85UpPBoc"
    "3z7FIRWGmNh9qSvp6+MwV9jL7F6FuMvmV7+pa9uWEoVWj0Ymy2TM1KSZZmm1Yow4rFl+MI"
    "1Cl37bwMeUTOPDLm/gilTCy86gSRqCn4Ap7+k8jMoaF0GFeh64NoCaCTEGdbV811Z+/Ven"
    "DEtbmz2ThWVkhZXxPFsb+q9w/zooDAeP99GlzdnA2k5TFfFUUp3ydrolzeyLoo5PKKIGPi"
    "Ol5i68rWTNH8ACNDt06GNkUda7GuGgtnfhfUgVFHe8hYmvRQez8qFOcduIlqz4FCZKBvis"
    "OOeYLHs9cV8xe1bRaqstPK6qtguzQJz3aR8KyKCTNknBuvnXktu+3QNGSWLwxsJntuCLfT"
    "uL/uAhYwTzQJWNRfVwELPXCBy1cqEjSE3eeo65O05y6huDPFTHTErVPPpCdhRSWNJVKKSv"
    "EyPqOCe2Q5fSjY+h1Bwo6ZHdr98Zo+IgPXjaiEtOzfsXkgHQnElC81fgdbe0sVX4C466QE"
    "rKLPkp/RbdWGO9IzRWH3LcKUazvu4McX8a8WTRPTmmCaCsE0yXapqVbKkh10rdgEiw2qA2"
    "RJjRdBq63L6c1Rb7Pk6Q5ZcZhiUX+35GmNL8ZT2C3UtUK2Tn+fr57qDHEHw4yeP39eJdAI"
    "mpWHGskvS66kTUqZFGhNFY1NNfOPcEXaoxdS56ZBFflqT4SG2GyIhuwlWV+Tx2v1s24uT2"
    "xvVA5Iyp8MVaK/FK1II0h3vL5G4Q6sgHFGsWRAXguy5mBtm1/d5Zx54U/VaW3jb/trlLVc"
    "abfenc5LEw9JxzTBZ2zI7YfY083mfXRqkymJ+BjjrRw/q2EVWNZBRn3Z9CGJuaLijtmEDv"
    "lCU0liZ2+trsKNT/EhmzieQNH5d9xtijudYkRWgzQruNhFM2LF9voK7nViMWe+wAT9IH3G"
    "DnRkcPGezAEiRv5Fvrn6fHFxdvHhm/BYUAZqwy8Oz4R6wwO6HYwO3yYi1US98UnKHYwwdr"
    "qqMTTm2bsYWbo4a4NHp4xW9e2sMMTBj6eD99+EHp1ptjCNf2c/2jnG9tFS24dJJbYz64d6"
    "9FXV5qo0B233wFutHnQpxSGrwFNuoA5uQ12VkMNacJnLtip2GaKDhm8Tt/fGvN2fNnSSy9"
    "r0Sk6I23wl9yT/+JbIf269iOF9S6I/br1Pg+ubtwT/nxceKxk6tlALaMR9eyOre47UWN1b"
    "bUfMyD51p7pAbGzGbZ5rkyRx77YyY7JsxTSYALsWTYYJsDMG4xbOyDYNxiaSsSK49SIZTR"
    "bWrWZhNUGj7Qka3bJpPk5Bej2nXk9vn8806a8x0ouosSXi1mtN9SeAIxstYGFKm7cgMuDJ"
    "GU0xw0zUXV+GMMWZTQXmYcW4KEGxPiY+RIO5gKEfketEVo1z0HD439J3goBpoqx2+nZM+n"
    "ohnyIFrJlg+hbT6TiCRE2wSlL4HfUE7lZ4T+goAPCNAhF5BARkjLlgl4Jg6Yoj8kekYvwD"
    "u0Ih/GhGvxJnDC1vPZszQTweEObZ0FQq0v4g1EUnhNGUehMm3oYvXfjJ29D7QCAewwd83T"
    "J6bejH4FZPKlvZC8Fz4ns102idHRjXmSWJYcSPsQOXmsv7Oe13lg+oOkSlt8ZGCOszWIji"
    "mMKpSf5Mr9Z7OJDSovNVh56+ZstuAOmLsgOt+APr/R5LvmMHv2qrv2VXPyK1OTY5+t145q"
    "gOTvnBR0uu8kGzG0+nuju0vW46cnhb8tExjjetdLwxah6j7jSTkbkXa+yDlMiEx2yK/IzN"
    "hnCJTJ15EfxqzgbZHlocMdkbnNyc/XL6loT/3nqDd9enFzfwWf57651dxC3iv/Ii8H4cD4"
    "wXkvFCMl5Ixgsp1hpGgv+GztoRdasn5ezC+nR1+eHq9PoaD+Pkw6338+fB+dkPZ6cwZcmf"
    "t97pb5/OruS8xX/haW59uBqcyNM8/Ctqh7TRH7cejuLjKcxw9Ec7JrmgB6l6cBUID/r48u"
    "HHYUKHTZzudbSH7kO+J9/7p70Iwzp4FhzNQ52Bu1S8KdB1SMhprJoWnc99DoeeBbvUjiJe"
    "cxLkqjryOvIdVpLfzxptsJB8ErUecG650W6ug7+O3kxA9QkwPukH4qdsfNIPZ66NQ7RxBG"
    "35jDTtCLo3p640s73eoyuT+X6lOxfLtKyUGDtyjkqcjqb0nmHqkxljgcx74rM/F47PEL8k"
    "F0ooF0hfqBFfwHwQKtC/yhHwqzVVy7b5okpeTZnUEPnc2ICjF0S5s42RupVGapMdYmfZIf"
    "arK2gd2g0rC+onhX1kJtjWAbqTVLDxkV5fTslSGom03VKKiZzdt/OGERRbMQ0pD1t7Ggqk"
    "HVLyG3G9NTOyzbhNE2C4swBDRVhuBOxuZ/stnK3t0z3FRQLLdE9KEcE1uie15Vrd00eOgX"
    "jAQqu6HoHl62+mqAuSng9kCfPLl6nSaMbvWRjeh0FvHrwzUhHF6iGMr5PfcdeWAXQFXdQu"
    "X1wz4s5oo9pzrfdXaKOMimSbKhLjK/sIZzOjXTLapZau16enXTKqDaPa6LVO9jCqjbbti2"
    "2qNoy8XQfh1svbPzgSXp2oLb/qr5Gyx3GjKiV1FlEVe4JUfQIzf49laUSYPQaWRpKeZgkP"
    "0Rlz4jkiLFA+ZNp6OQ10WUUoRnSsO5ZUjzGCcCsFYflvDWkjbt9BWeO4kqhxvELSOC4KGj"
    "NmOzSEqQbKWaoOYv3mVQWo37wqRRq/ykU0Ov+rgbj0FImbd4mrb0x/I6b0+PWbOgs2pTCL"
    "tcJije7FquhGzZuBdr+X3paBVbmOLLrXjPqj6U/hV4UrzWoU4iqrt9fbCcQvK11qL1dcav"
    "F3qm5GpSMnl+fng5tTcts7ue3pZM5yVl3J3RJxpdaI+UGYE4dZPl9qYtTfRV398NMVc5OU"
    "puXiUtTzSdrxEzyRysSnv7cs7ejQ0ws/JTivlIV0s15RNiIKSWi6Y9BQpgztpzIOSDBzn8"
    "sMmyDTUIJZr6S/uig4rEMjmq0MqhGfdvVWjYT1JZQcf19rfrTZyLEj8yN+Vl4XP7jnd0oD"
    "U1WxxQIaHwYwIpitmtX+smQHbVNjX+ew/uumbshSHXTSBjhQYreQTaI3VPoOigfNB3CIxX"
    "CGyak3i9LN0hoLZastlPFlXX+is5QmFrvNsxxmCMHbeLPbvIz+kG+lBJPNrvcS8kNGFGQE"
    "6t/VUUylFC3O2Nky1yOf/YfJMhPWJr5eRVqDfHXkQ7l3kyw3KqW5a9t818ZzhdqZOhdCnu"
    "6wb4J7HmUl3+SQ0hCbU6rqKWV8Flvhs5hqUWtPQ4HU+CxuOguo8q6Nv0JkNsDG0Ctmg9oz"
    "UKQ1E/GIiYjNNRvMQ47UnESbzoIpstMWx3VT4jdeZs2W+DXxALuJB1Dt8Y0gfZXtsKNQF3"
    "mKCljHzvaPBzn27e8ougrPXAFWxcVklwdxyxiRqtgW5MFKh0Tio2MQrnA25Pjc2kFDmmIA"
    "jXgfDqLeuoP9tj0OE8T0boYqoCt9C6nasII/YeylEjvthWP0CfcJ9Qi1Z47nYC8BPAiLck"
    "OTO+gq+jyjti7gqrl+tT6BWg/Koo+g6oKDFykTkYeI1mPQOATuXfAsdwi8gx+vV8ev98SK"
    "aY0XVgUvrMw+KQC+zmCYpTVeWK22GRoPxx3vLeP2dijbytjQ9q651oVW1dZkl3diZsbYFJ"
    "4E9MamsGubQll8XwMwbxTV2bJTpzLo5YevUdbuSVm7t/xDJ/weYJ+wG+pPWNDTa8lyjfpr"
    "dGWjqLkVpO3Xqsx+5EtUZj2QOeNzl5HllJMp5s7NBbRiAKznBMRjzBZ9snSCKaGuS4bMhR"
    "6coB8G0lJi0wdoGThu+HdRmbaTN1ZJbpR5W6QzgxcanVlLdWa4EJhmBkrhTwm6xGM1liBm"
    "yCZO7VroGaKDDkjea37kdt7LFZGDGxSuY/qgMcyV7uUMjdnOunzdcIdaYsr9oHbUhIb0kN"
    "dnhjGoLdrrqLu0YHetXgGWrL56JSUy0DemXkHmuDANmwifl/7kc9TZE5uIysJ+ugArCPdZ"
    "SaQRiH/Od9lRoHWnbduE/Wt6z+xfHLbs6eX89Pv+GhFfYEvrPm5awSHGdUQQys4OVsdx3I"
    "D5At1SbObLOjrhoQmPZN9xMR7B3DH6rogp9eFpKHwTn7ta75jtvETrKsOXXqi4gt/JmFzZ"
    "EtCit4zJXdyaS6W/Sqo3uYuVYNRqsairQlELaYiSfVIV4ZSigxg3n60UfqRfKxFsQtBBeI"
    "+rxVMfr4qnPtbEU4dXhIVXhB7qCuXns110L5a9eQefe7jGtRxp6d2oUOxO8Hq+3QuyMQ2N"
    "yWu8/7zG6nxIXrK2bkGlMsqFppQLCV9vnDfWSLzq+mubpDtY2E5w6gXA35QEfqQN+utCP7"
    "CpxZK2a4XdSw+r3gDEYZAGFr6xQcqUMRjyyZi7Ll+i/ImGYyc4Iqd0NCXyFWREfd9hYQGd"
    "KRVTIjM/M5nrecjGWK0WKArC7y5eeuvdeheyWKmIugsbSfE6ohjx2QyE79BOzhcBmdC5OC"
    "J/SBR/Yb4zfviDjKZsdCfIcioFapDMH8KhY4TKEHh+aEA9mFsiHNhk5UJ4VDm1KHOLxRBz"
    "m4Wbsk+Sz+FqjcnQ0r6chr6/6rMprAfmJSEtf/XShScl+L7M5wunPLIYyXpUQr6YhzkVXb"
    "le4nNh8OnT6cV7cnlx/j892QGsInnD/Y2vhAXFlREp+gJl9IETuOElnB+VSqNtvWrAsIZg"
    "1c+EOlrYwB+uBh+vc0M1uot26i7qVh42JYdXMsjqAVAAdXVEQY7UhOq0OqYgPv2rqkzi9h"
    "3UmGyhiFbuEq6s98vRdU9DsjWsN4C5mwi/OK6kwj5eocI+Lir/VM5qoxUdE3YP8K3UO6Ti"
    "TudoeQMcqR7ohKADKqpV9+zpbzeZKzZG8dnHwW/fZq7Z88uLD3FzBfWT88t3BTdMlPPqoJ"
    "1SGLhrw03HgY5lX7G2YwIDdm2wQfa9d/hCWKjcqHNyFwgN51eBG6mLsgF3A7a6rsolS2fi"
    "bDd1BGX3mySxVam2hH1X9V5Zcb2u4VKl6cDN2SrDZVHVXGNitMRmhpqdIWlXqJ/6X6EyF0"
    "VDluXQxFOYBxM03c+nwVVWX9sMy7+y4ZTzu57eqhx/219jUl4q7db7TntcWknFgwjYLDTm"
    "Sm5CEOozIrDwb8D7BHMHY7ng0Yj7tjQEc3INa8mG302ikQmN13Tj3VeJec47RefsmcnXxn"
    "TZgUOxv8p0adyut6pCXfhuHXij5t1EdyseweFZWQfjlKKTZoCtoOwICy5J515zVrzj3GXU"
    "KzmsVboc3EMg3Nayjg/y3epO311enmd0p+/O8srRzx/fnV49eyHBh0ZOUCJqi6UTjKZYG3"
    "Y8toZsRBeinsmrhL57S/51pRX/esWCf11c72PHF4E1po67kReKhtwkt2yzI4pgI58FFqbn"
    "3qRMe4Ha+B21erpNQEuvSX+9cP3Xup4Sig6yuluJ30wsofXB1pB2jw3YCujwNk/Q0Ub5X4"
    "q0nTk4dmx2cikwU5uZ/QqkZg42m4ORS4FtsS2ZYLEuf1QgNsxwm7kjOV11krKlBJ3ZXibY"
    "d1sX9R4ssgWrYLn9Ss207DrA9TtMNFM8LLLRvA+7fXiCXG6ZAXHbRcTyyK00/qn4VjECWr"
    "ZKUCm4VPITsWWOUBL11JcpjtDfhYxgdBiRiWGeZ/jRIxjhec/IDGM5gyk84N4I+qfukj6I"
    "MOcRxm8KpHRsfYDprl6sDfZUjKYJQ6WJ/AyixJAe+xpYgf+Q1CULicptjun3xujYcaOjnO"
    "raJpuOagtMMNKTDEYyMaoHIg0lN1pxL1VINhUTd/Dgaj7PFA0CNpvrrPnlrpIKiYml18mf"
    "Ch9W85zKkRqlTZuPqUiM2bAMY5bWzHSbZ1rqtPFiWdQ5KHNUHXIrb+yoDI0Fvq9zEy9nnb"
    "NUHeSeq7mUvVjlUvZC41I2A/Eeq1TpRPFytLNUzXBV+5XItywMtjZcrqMRKJmQfm5r9P4r"
    "Avqj9p0QFnYdY57RL1a1tGSIjKml2eC3WMNe9/DJ0nVJqttvBJyiwX98DJwSa/XE5qJqHF"
    "x2GbYtEm4wGgErdMPvmNcrybGqtOivS7Iq21pB0rhCSRHZODQgLafOCGt2zH2OphkClIJQ"
    "gU+YL7h3RG6mLCJwAlnvwxFETPkyMUd5NhEBx/ofIPdMQRjVFRjZxSurhM/JCtOmkkg7rU"
    "smpG27IW2OsHxG0wy79cKBMqQ7jAhKnjzZkKARQBdspN/LUhp7U6vVe+zr3IHuNpjmLKVR"
    "4rZ5lqXWENgIu2bd5TzdIddn9dk9sHebHIhZSrNT2rxTbGfCRC1nlpTC6IfX6odRlKlfV1"
    "eY0jfN19UVpvJNJcWMsvrappU5m825H1wtynQy6ff9NRoZR7a0/EVFfQz6B4c06P87dlwm"
    "3mKFF9R+YDmaUN8x5UsC438g6NKODRkWobmDCcdmkZyANWuiCjB6P+QtvWe95sVoXFqpcR"
    "k7niOmG2ZKyJAa2bTVvBiWM6/jdJK07xKX0Ji/ycTni3kdOFMCg6cGT+QLaq3OuL1BU4Om"
    "zNvkBA6r5Y6bITK4anBFds8ZOyMZMVgH2yKhwVe3bgWmypzps8KVL9wslUFWZ4DgsznIWj"
    "WXbY7KIFumCdib0PrffFgusUZf9teIq//hw3qyKjRGuZASoOyTMYiClMw4bsAwflUQ5Pdl"
    "/ygnRinsMFTVZ7K8qoDGUcVVTmyul1S38hZteCy8QBrwXB4UwmKN2NpKsTWasqpq5ah5B9"
    "0EthCCGlB/M1t1ltLoA1qtD2iV4sfY4LZng+OexqWq9JqKm3cocqC5XInIINQ9EyMacxq2"
    "epc8mfDlp5I7yySdO5zNUxJ3WR4s1amQy10ES7VH4XC5CIb866lM6qPXOqgt+mtUD1y2tZ"
    "IcQTWSeL2VKgB8fT/Mn+UEJM7OIqvuLKd8hg8dQegQXiSfENuRZuww6xbzViTraugFt96t"
    "d2aHFYEmDnRMwtq/MnPXiM9mDhAKTrhHPoX78vrnc0LR+i5zgA0ZNGLk3hEOajpkKVtozM"
    "JQCkpc6k/giWMfkQFBD234gJWIbr0xd1004eOLQjWJ1I3Il3Mf2gkyfCDPsslu+9DTt3F8"
    "xRyGHZD5xBIenYspD6yvM8d7Bg9GC9/H8Lv4i2fffvv21uOufHvaoSAz+gA9Oa4b/dYjcu"
    "kR+IVOwEj2zYjj89AFwQG8cr/b8XD0jh+OvHK0RzGTb5i+7EtaQw/Pnn6mxqeJDmmn0sek"
    "dG5DZLSJ0dlBheL4VKoKcp7OgN3uctCtg3ovR8leHJhbJj7sB3lT3HZ/2Jv0kx3Wi7RHUv"
    "+JzYOBJ5ZSMtIJ6kqD/ho5/Q6aWjRtu1ZM/1XNaE3JbBFI16dIaPVAwmOzOQ+YN3ogd+wB"
    "RGffCQL0RPfSlNYKz47pAVAcZ+Mx3LxFqX3L70MhHnMSAKmSkcDjQZSF4C3+LV0N4PXYn8"
    "9gN4kAHROiJyF6kUgvBXUSeirACPkCtQvlDgpxeEkUHWV8FFp0rpeLq/uPftv39bpl/j3a"
    "ZHUQVkgMxFUghhuv7imS0hgecVMeEa4YNorrklRWAqhEXTCtbHt1pxxNVctVStEFfHdhum"
    "ppfowKB/kuOZanLvbsXavTuovZhKW3YBYeG5Z+Mrg+Gbw/3WNU+jXMFPxCTICql+KVBv01"
    "UrwIm8Y5U6skCkSBd04dP0zJN/ede5h8+ZR9dQTax8P0e4RBB0fkgt2DjBviZ6MBnWAZNv"
    "i1QjGhC4ID0QWo7+B9JlC9xUdZf4U0HSFWr/R3lqiZi6UNc9Foicv9GXM7nZ0nOrz0aa3L"
    "JYwcWSe0FLuWM0y6xY2m4ikIGu2xrwyA0xhNS7iy6Mt1HBlNm61jxspnuGGW5lD4mUfeoe"
    "WcCrCgoqbmTiHpxIGfS2X8+nWFyxValacyxu9yujvYVzUQjpp3EN0XVWv8rCrxk0cX3hho"
    "C73+9/XlRcnVmZLk701nFJD/I64jnqImZwW4CMZq5iXPp+RuQexg7/79f/8/ODgYUA=="
)
