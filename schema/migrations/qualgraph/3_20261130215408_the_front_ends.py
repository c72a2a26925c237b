"""The front ends."""
# ruff: noqa: E501, INP001 - generated, and named as aerich names its files

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQL = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_span_ends";
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_valid";
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
ALTER TABLE "learning_activity" ADD "start_url" VARCHAR(2000);
ALTER TABLE "completion" ADD "is_repeat" INT NOT NULL DEFAULT 0;
ALTER TABLE "access_token" ADD "last_used_on" DATE;
ALTER TABLE "access_token" ADD "is_read_only" INT NOT NULL DEFAULT 0;
ALTER TABLE "access_token" RENAME COLUMN "label" TO "name";
UPDATE "completion" SET "is_repeat" = TRUE WHERE "revoked_at" IS NULL AND EXISTS (
    SELECT 1 FROM "completion" earlier WHERE earlier.user_id = "completion".user_id
    AND earlier.activity_id = "completion".activity_id AND earlier.completed_on = "completion".completed_on
    AND earlier.revoked_at IS NULL AND earlier.id < "completion".id
);
CREATE UNIQUE INDEX IF NOT EXISTS "uid_completion_once" ON "completion" ("user_id", "activity_id", "completed_on") WHERE revoked_at IS NULL AND NOT is_repeat;
CREATE INDEX IF NOT EXISTS "idx_assignment_ended" ON "assignment" ("id") WHERE archived_on IS NOT NULL OR timeline_through IS NULL;
CREATE INDEX IF NOT EXISTS "idx_opening_ends" ON "opening" ("through", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id", "unit_id", "user_id", "valid_through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_span_ends";
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_valid";
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
ALTER TABLE "learning_activity" ADD "start_url" VARCHAR(2000);
ALTER TABLE "completion" ADD "is_repeat" BOOL NOT NULL DEFAULT False;
ALTER TABLE "completion" ALTER COLUMN "is_repeat" DROP DEFAULT;
ALTER TABLE "access_token" ADD "last_used_on" DATE;
ALTER TABLE "access_token" ADD "is_read_only" BOOL NOT NULL DEFAULT False;
ALTER TABLE "access_token" ALTER COLUMN "is_read_only" DROP DEFAULT;
ALTER TABLE "access_token" RENAME COLUMN "label" TO "name";
UPDATE "completion" SET "is_repeat" = TRUE WHERE "revoked_at" IS NULL AND EXISTS (
    SELECT 1 FROM "completion" earlier WHERE earlier.user_id = "completion".user_id
    AND earlier.activity_id = "completion".activity_id AND earlier.completed_on = "completion".completed_on
    AND earlier.revoked_at IS NULL AND earlier.id < "completion".id
);
CREATE UNIQUE INDEX IF NOT EXISTS "uid_completion_once" ON "completion" ("user_id", "activity_id", "completed_on") WHERE revoked_at IS NULL AND NOT is_repeat;
CREATE INDEX IF NOT EXISTS "idx_assignment_ended" ON "assignment" ("id") WHERE archived_on IS NOT NULL OR timeline_through IS NULL;
CREATE INDEX IF NOT EXISTS "idx_opening_ends" ON "opening" ("through", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id", "unit_id", "user_id", "valid_through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
}

UNDO = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_ends";
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_opening_ends";
DROP INDEX IF EXISTS "idx_assignment_ended";
DROP INDEX IF EXISTS "uid_completion_once";
ALTER TABLE "learning_activity" DROP COLUMN "start_url";
ALTER TABLE "completion" DROP COLUMN "is_repeat";
ALTER TABLE "access_token" RENAME COLUMN "name" TO "label";
ALTER TABLE "access_token" DROP COLUMN "last_used_on";
ALTER TABLE "access_token" DROP COLUMN "is_read_only";
DROP TABLE IF EXISTS "kept_answer";
DROP TABLE IF EXISTS "coverage_target";
CREATE INDEX IF NOT EXISTS "idx_opening_ends" ON "opening" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_ends";
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_opening_ends";
DROP INDEX IF EXISTS "idx_assignment_ended";
DROP INDEX IF EXISTS "uid_completion_once";
ALTER TABLE "learning_activity" DROP COLUMN "start_url";
ALTER TABLE "completion" DROP COLUMN "is_repeat";
ALTER TABLE "access_token" RENAME COLUMN "name" TO "label";
ALTER TABLE "access_token" DROP COLUMN "last_used_on";
ALTER TABLE "access_token" DROP COLUMN "is_read_only";
DROP TABLE IF EXISTS "kept_answer";
DROP TABLE IF EXISTS "coverage_target";
CREATE INDEX IF NOT EXISTS "idx_opening_ends" ON "opening" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
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
    "eJztXVt327aW/itYemm6lo5X4lzayVnnQXHc1FPHTm2n7Zy4i6VESOIxRagEZcXT6X+fvc"
    "EbQIISKVMSTeGhjUVhg9CH277vv3p/LmxvEtjz6dFlMPnsu2HvLfmr59szCn9ovu2Tnj2f"
    "K9/hs9AeeoKCBRNrkTQc8jCwR9jl2PY4hUcO5aPAnYcu87H1gIzYbG77D31iE4fO7SCcUT"
    "8kLIDPIbVnxPVJOKXwYGL7LreRkIQBpUfkLORkTtncowQ6Z9DTAiihve15BIfAiT1k95S4"
    "4RGOxmEjGI7rT3b9Ynj054JaIZtQ6DGA13/5HR67vkO/Uo4fv/RgAPD6Hjz/IsC37ugD0r"
    "oO/n/EnOgJfP9Xb+xSzxF0SlO5UY9+nQeUcxg0T96XzClgANM242LaHubi2c3V2Yerwcfr"
    "niCFScOHvb+RbH5niRcq6yIalnhuJX28cydnfviDaItwD60R8xYzP2s/fwinzE8JXF+skg"
    "n1aWCHFN8QBgtcJf7C8+IFlSycCMSsSYSeROPQsb3wcK0hdTSA7FnPsi4ub6zr0xvL6hXW"
    "YUIhrZD40QgABDhgqFwAMMEh/OO/jo9fvvzu+PnLN9+/fvXdd6+/f/49tBXjLX713d/RYD"
    "K0oq4EZmcfzi5ucEAMNkq0g/DB34LGDm0rm+wMffFvAf+TqR3o0U/a5/CHH5bHP0F71QQk"
    "D/Y0AzP7q+VRfxJO4ePx8+cr0P1lcHXy4+DqGbT6VsX4Iv7qOPoO4c7gxY1UB96k/Ubwxt"
    "i1ZHkr4L55VQHbN69KocWvVGTv4GfpkT31FzOB7hkMyPZHtIByQrutRZzdUDsH+uVxBaBf"
    "HpcCjV+pQNvBaOreU8eCYRXwfg846VdyjiwHNZxHNHRn9Aj/2GBp7xnzFRi/H9yc5hC8pw"
    "HenkX0Su84iWL9RdfUGn2+3Yvu+MWr7159//LNq/R+S5+sutaSK0y9shJGRcXzmuKq+yn6"
    "qnBtJTS72/W93m72fKWb6+WKmyv5bs54OAkEsUJHTi7Pz2Fhk9veyW1Pc8fVnQ+ZxsxHs/"
    "MR8f9WXb5aIdvo1GnZIb07Bhtlm/Gdlr+OhbHCTPzAAupOfNgbBVYlh71Wbn5aM/F3staS"
    "p9kQA3uZyoTqEgQIHOrRUIBwdXoNcuXJTSRHDu3R3dIOHKsEdCE4WwFbcs0WiGl/+OmKek"
    "IUPyzMlaNiZvv2BHiNZrBCoD5GPT5BProSYAveHFq8uzCNGHCwsA6s0A4mtKm9eBL3eiM6"
    "7RJ2eKixYyYdZsoxV/xqdjzLPxEbz4nfjW9SN+aJx/gioD29SlZu0V+jlsXT1RpJjdeqZk"
    "/t0VRoM8nSDaeEwjQ+RJ8T5WYf/uPUGxPXH3kLhzpvyXLKSPSjOGE+JWxMYF1wmj5Elaro"
    "JGSsqJXdwTtv/Vv/Bh6gcm1oQ6s7Succek0UvnCnh1TogsOpHZJRQOEzR8XwDIbAiS36Oi"
    "Lnrn8HnwJKfAbNpnR0h6PBLsQHsmQLzyEegz/h4a2P2wkHF2mIReeczeiQOQ+EwhQQlwOl"
    "7U8AjDK98ZeeACL+Nuz9nlMkK8phuJLXqILjBWHJSvtUK3N+ef356lTRCCftSHbp/40a62"
    "wsRlvcOm2xQ+fhVCPnzWzPK52ClGh3qoztT8TL4+/epNDjh1VgX38cnJ8XFRli/9WW02Sq"
    "LiG6k6Wtygi1sZeIDPRNicjpNbRLCbltM6FjDZMBKDKyvP0VEflkcH0yeH/aK6xyA21FaK"
    "XdrUe2XPewAwY+kazLGXhJ9l7PwM+kxmsZeORyx9AiYjWBbQXZNeWJ7Zit9p2Iyw6nMBtk"
    "SD221PpLPLYzLS+bLHTsrMDKfpEeG66ydVyluYr3xwXBvqgPfUZkoG+KCzI3dXU7QdlFnV"
    "kJ8mu8GWQ7prItwJrt69rGl20zQLyc8+FVWB5eldUZkDkNOPPfAiviUTuAmUa/zphdEk6d"
    "PrGdmeu72FXIAp1H6EZ9VHHujNRjetdOOrNdL3Hb/CJ9jFqscvhUSI3H51O/Z1ZxW8bjc6"
    "sen2In1cE3JWgG4BY5fR6/ruL1Ca3K8X1d8PsMmFeyfNf7fSa0xu+zgt/nf9jQCt2wDG39"
    "YlaIGnFibhXKWzkxPNufLIAx2HRVy/RmZVdY2ehzbNmOQzV8SLlDs0r1SH/mtkFez6HZ5R"
    "bw0K5Oa/+OwRlr+yWMnEyXQ3AIhNsCLrkCdwvcu8vLc+x5xvmfXsSv5Zi1i88f351ePXsh"
    "1i40csMSNQ0CN+RaR8K1gKd0OwQ8ffJkERfeE5TXDHpQqbYe87BL1s6EPJiQB+NiLwt5dS"
    "dEITIz0uyMGBuSMWS0ZyKaM2RUCXeIFedWg2EPB+DKP6OzIfAcU3feEGYf0w67CtkkYIum"
    "0PqAfUWQdRUu6gfMQ/fvhiA7TfrrKmCYRwWOQLQ7NRUxknTYWchoELpjd4SBBQ1hlvXYVd"
    "BszoEXaXBnDtIOuwoZm1MfOmkqqjLqratgLeYesx3gyJrfnZ/jrg9hl87nAbuHYTW0R+Pu"
    "OgvXaEQ5t0J2R5u6PgeiyxvssUuobdlXSZID9B5LqqCw0m9ppjZd67303n7AyEWynLqjKb"
    "FjPyTCbRGTiCGNKCT2kw8iQPGIXKCrNcHo2mXghiH14WfRpXDS5oQvsBPq6JPfbfuFSYyl"
    "JK1h4GP6osiHPI6cTCkddLu6x4fEsR8IW8AIxgGbiZDKsRvwMArv9Cv6XSl+U5Kb3JBOXF"
    "+o+9e4TS1cx8p+gjVaBElaiGTXfb44+/mzGiJJfv3x9OpU+lUW/Naza3Lx+fw8cnGUR5Wp"
    "EiqPynW+yqMSXQBe8rCUAUURmgEdsQBHM4wdzTKfNONm32LHL7H3NnUySImNh0EFD4NsBx"
    "bgLjceKkQH7V8QTgO2mGgCjcvBk0gOOdVcejbbGh38+xgJPYI50lUo4h/dWoQ3Zx9Pr28G"
    "Hz8p7gMIMH5zLJ4+5J4+e5M7EdJOyK9nNz8S/Ej+fXlxmjdqpe1u/o03as9ehMzy2RK9iy"
    "RMksfJI2WiFaag7lQXiBuY7KezbZ7cXEsMV20TZ5HWpHYzKQOeHvQmTrEt5n0TTVfRtr82"
    "ms4kathF+Kesrtjlum3ZlVkV3CLD0LZY0JMAOFc/dG2vp9evSg36a/SrI7VppUQYdjBh/r"
    "HrkKnNp7Iy8htO5jbnS8DviHyKqnpg8jm2iNSNI9sXWkpYcKgPFXnp7IykoFvd9svW6z2N"
    "Jq+VmjzHnVCuuS7K47Iyig7q77ZTuUO48m8iXauURo/Satm6HYLFgZxpBbGiDg+xTgS59O"
    "kNg/9tXwDZ62xtKZnHY5my68jEWMKRJd+uY8e41K4SL4YnKBnScEmpL3gdzBaG5dN8J/0I"
    "HNERufS9B2H9vf5x8I/j12+QlRK5c9G5AdPl8hBEgRImbCtvqZTtw9hTDRfW1knYcoGvKF"
    "v2RgyYQmkYsFYzYBzO1E1MWBmZmeBWTzD9Onehuw3mWKU009zqaQ7oPTA5mzkeyJTGFN3m"
    "WW6HuLxv7ZOxw7VgFrYkCO/SknENU3Xm/2C7XnllHrVNf50ADa0t17fGUvu1gvSPbAmCak"
    "iFocAmAXyUhNzIcuAT+g/MX0DgsEB3YoJvoE5fyMALP4RvllPsIUQxFyvV6ITprb0J3cQ/"
    "+3dwbPkJHY0q6oiK6tTBgj19wlmSdFzU0nEYNEIrCVxB1PZE+Z+pzUV2zpEgPCLCCBOPJB"
    "XgCTa69WMpv0+GdGTDOktKuWMtHryrQPCH3YYKATdITS/wS8N4GGKlGFNM20/hvlEC7EsJ"
    "EJ9jmlCm0vUtk3SJ3WgsmVB0nm7AqCuERhxrNaMe3YuWuC/rznOe1ohkbZvpRxnSGmVhRR"
    "qPEtY1+m4dyzpJW1XIzc5pKOoeYhnWKKLP9h+AHQRGL665yIKJ7btcBLfqMrNv0EMVS00x"
    "G3ta4vz3FXnX5UYm7XqXGUWTdn277jqwkerAm7RvJEd1p1lwTGfo3gM/UC+aMUd2yEF5Jh"
    "lqzyRD7W7qzZSHqTEfMo2Zj8fPRw2BoJAB0eTz21+uGBm1FUJUhut6USrO6FFNotLW4sRq"
    "m/4EvdbgieizYhHPEkJtwc5U7DMVOze4TPcszEQLre4cyFRd0syaWNguQ7/CBp+eYY83wq"
    "e6sic2D1Wt8PLeNzU7D8K74RwrX8JvHGDJHzd8KGFwCs3WcTleTBDVEkoo1rI612iUF9XE"
    "gT2JMw1DM77AvHVYeHzEFgESogfCV3smynSSGaUh0ByRa0xZZ3sExxQl3kQ9LYZZkoD+uX"
    "ADfX68nb3VKKkNX2eU1EZJfZhKagGNFtn1qQ0T2g5GRm+hdqI0rALeN3DClzg9qWQdUPmt"
    "ciE4/U2cvKn3QALos4+D3wTWqQfB+eXFh6S5NAEn55fvCiUA+YJyOaO45qJcXQtQ14EpCl"
    "inKGCGnXUPDBnw00wjpqw40Ms66F6p3BdvKhw9L/KOM9nRg1+p6MPxHYTWIqhVXVsh6h7K"
    "wGRU5FNWMioFTsUYfWudMcboa4y+3TcyGqNvu+ZjI6OvKUpmipJtG7I5DWa2D2vCos4i0l"
    "k2A92npOPTpF9Za9xFKGMtb4Mb9irrsUugbdmYkR1zeiuGcgyuNF9QpWUFn3c08XzDiR2G"
    "dDYPCbpbYHxitO77BCuzodVg7Poun1LniFzRuFqbcGdPWpKZfYcxkaLSTtyZzkF+26/Teo"
    "Mk9j7ZpOMvhB9L3jWkrBZPQoof1xgqsBpPOg0Wjl42WayoxINFUMi/yDeXn04vvimU4MGO"
    "UtknGlQyvjUDwkI86oAs9KSJ4wSTgX0aXN2cDc6rjexLhqXxommptWWROGpVlBAzgi75cD"
    "QmI5oCRzszAyhHXVXtkEJ00AWOMNOBE9hLvyaCebpDVrDJ932tSyxH2KWj1Hgidhn6FZ6I"
    "xl8uWWaNVuWQxZHHQ6vzdOsozLkztrZrolG/tUv9IYFWUnNDQXV1zQ21aUUNSOo86cj6CC"
    "w9bGON3yNyFgq3yCElcULBpOZFQG3O/D4ZLkTGKF/UHo6T9KMmI1qZmmxVu3xx5WzQffVU"
    "SgeXqR1+R+Ff87yfxNooRXyjbC4RWRXVSv6dFVQt2YQDQXRGrte1ZFkhk5LHZHDxnsAmAi"
    "ytgM4pjDyn58BPmXrtd22x4qTfodGL7JeNLNeL5NduVekoT3fQIqapBNvh/D8m8e6hzjJm"
    "LKpzJubpDlljhFgk1mjBmul1xeVAFoi751D4oppD4YtVDoUvNA6FGc9WZKxWey1LdMZZuY"
    "azstGP7l0/mpl0685BntJMwsaTYKqnt2UeEsF7g2nIkZpZMCabJwG9MdkYk80TgbmayUbL"
    "3jSDdRc9yfMg5/k6U7++aYQr16/X8yYG4ioQ59ixx5h3pYjYZsy7anxzR86Rrdt3JdRKDL"
    "wqrqstvLm2a028Zxib7pCxSH6TmQs1ttXUmnpH56EgEFZVrA0U2VdLrblbeofWnV0ycRcz"
    "G4pA/Ly9VjViZnbayOVXStqjtLZyGX3yNlyJeo2d1uTueQriRH+F1bTMm3xF9p4yd/INfZ"
    "5blGGmeY9nZcvVQblA2EEH861kS1LOyar2LoXooB0Aovwi4TRgi8m0DoQFwkO3GRrrurGu"
    "G+v6up2icqoqgitydChUJitEs1k6tHJC1anREpsZ2tIMGSv9vkxiknty3UkokJppMJbJpw"
    "G9sUway+QTgbm+ZVINMXo82J2MGcvDXLjM2lZQ4Gc5CX5Pb6ZQ2/TXGCr+LLSuEI2GL3XI"
    "PGBj16NYS1bO0aSLIltNcOvf+lhNSX5I7KgcrQt/xmkh+T9Feh2fLikPCfMpGij+GC2CAA"
    "h+idr8YSoBGGuCqQTwBHTbphLAtioBmAT1e0pQb1JG15oDkzLapIw+LFWnSRm9//koaH0q"
    "+ehFQoYVnzbN+Okpgtov2TnWEeFavRpBSpr4DebwHaQddgmyXaoPkhVXQYsgLc7qygRLup"
    "rXKxV+jYooKz0kCgFO0LqMBZWBTfKjlDOn0PtDnEpGSbQbv/WfJFj4IiXvnAYuc9CVkc5R"
    "geAGGhXF7l+v9ZosaGOqZABWUa+W+zc5yOKDTdZSrEj+u4Afw6mj5KSJM9DM554r5ZgZBR"
    "S3o8kx02L9hsm92yizTcdjimp6WlP8y9MdtMtecm7UdzZTKU3GnlZ7myk3Sd2ZLhAbz8I2"
    "z7WzCGy9LrJaWnKZvoOO48376c/wTfCfFbGedZTsGtIOJvhpvC4j9R1uYcrLTde40kH3EG"
    "9+jYPQQpe2B6+way3wPF33sG5+dYOcP6IWiL0arU2psKASGYFBmw7GHk1dCoy/PQ5pUBfh"
    "MvIOZYZpDOo53GYBbnrhMGbhhrEntczP5T2YI2T9ETJmngdcoxzqTr/O3UBjCVmZC29lPy"
    "Y3Xo3ceBGDVzvcJ0d2yLbqGIoNwguLlIeMY5TckluYV0BzHqzi5XKE5iRefxKP2AJtcEM6"
    "ZkFN/6scoUF7PdqJWaSmQ5BCdchnQ4JEfSWhSmk0hG3WEGbGw/oxgHnSDkk/uw4CTE229Y"
    "MA86RmFjadhYIxv9ZE6Ki7pHvZb1RgwTvj8WFVhWCdJzYvVSOrdAuzShRb5kbSCNzdzkpY"
    "OIarhGRmjjsG4fVxmHl24xF5HxPtbSPukFdZ6FyHThFVT4C6v0VT/qNXUW9dAmvLzqOfaA"
    "BfwwI7dRYrA1A1DftrHEfnCYlFFZpqbqMUviJTm5OQYQ7LrFohWlRdrFIYadzwe9gjgFni"
    "6ImZLrEgnwgslcJPRW9DSn0yo2GJt+gu3qp1EpUoCo6hxteylb6Ws9Jgx/W+AbPHBD627f"
    "Datl+AT9EvTKMsoiN3Znsljq0pUV5PFFEdxdRPlq/RattOT84+Ds6ffd8/zhmLEuBfFWJ2"
    "jdGoHsTGaGSMRl0wY0gcxwaVi/K0RiHVlEIqUKW+x0vv3RQj+4XqDfkl+SgxXqRmcmlDgm"
    "lReupgfqvdy6opiFVlVhn1urKrJSc6Wy/EXvqUJBSYHMkmnIZ9IUeK/EejgDquLrFSHUKt"
    "KFkmd6elGAppk9SvjKjZOlEznvOaIpBEZWSglTKQSVe7dxup7sStOxvlfZiJaYo9LbldHs"
    "+m6jXMT2yKqnKr5SvVZFzdd8bVcgFhywyuLKjpOdqcKLeShc3JkTU5VtcXyThh/UxoxIWq"
    "aTTiXBMSXwpcagiTtI6jfWTHWo5XSkoi+jXsbvuvmFXsbjqJm5hWUmJjW6lgW5kz7urv8H"
    "IuSyLpEl/VWGDaYu4x27FsDGvS2a1WRkMViU0IVI0QqHGAqQ7rGrNUqkO2wURIbGDKKhAe"
    "MoqRt0gdE1ZGYWxXFUJwjL5m3/qaJNlc3RlQ6cwENKWXKc2y/GgP9u5lMe3n9ALqmjQamP"
    "ZqYFbri7dkq+3QfGzbRpt4YJeorzL/7NWqK6ndWrXV5zlylFz43SZ5WbGmvR2GdDYPOSqZ"
    "hGMQqp2WUyYccvNap5CpqV6LSqztvAar5FzDCeGggougzyLxGYl//1t82YMomoOOyAtYfU"
    "dkkHwLX9ohVsuB2aVBsJijmzJMeOj6Cxjnckqx2E5IeMjmc6As0Z4VtGPJRWKUY+1UjoUs"
    "jCy2FdU1afsu8VqN6Woc2K41wEyaGyw1WAKrE2yW51WlNHleWx3ZP3Z9l083muccqcng0O"
    "Z59mweWlmNh9qSvp6+MwV9jL7F6FuMvmV7+pa9uWFIVWj0YqxapmalJGurTSuUYcXiy0kE"
    "6pR5Tl6GPCJnPhmzYIRSJhZedcNY1ORsAU//SUTm0Eg6TKrQ9UG0BNBJhLOjq+a6s/dqPT"
    "iS2txqNo6VFVLW10Rxna/y/UP9OCAw2X+fBlc3ZwNhecxXRZHK94maKJc3oi4KubwiyJh4"
    "rp/autSaKZofYGTo1snQpqhjLdZVY+HM74I6MOpoDxlLkx5q70eF5LwDN1HtOZCIDPRNcd"
    "gJT/B49rpi/qK2zUJVdlpafRVslybh2S4SnlUxYUaMc+O1M69Ftx2aBmX5wsBmoueGcDtN"
    "+usuYCH1eZOAxf11FbDIAxe4fKkiQUPYfY67Psl67hKKO1PMxEfcOvVMdhJWVNJYPKOoFC"
    "8TUJsznyynDwVbv8tJ1DF1Irs/XtNHZOB5MRUXlv07Og+FIwGfsqXG72Brb6niC5B0nZaA"
    "lfRZ4jO6rTpwR/qmKOy+RZhybccd/Pgi/tWiaRJaE0xTIZgm3S411Uoq2UHXik2x2KA6gE"
    "pqvAhabV3Obo56myVPd8iKwwyL+rslT2t8MZ7CbrE9K2Lr9Pf56qlWiDsYZvT8+fMqgUbQ"
    "rDzUSHxZciVtUsqkQGuqaGyqmX+EK9IevZA6Nw2yyFd7IjTEZkM0ZC9RfU0er9VX3Vye2N"
    "6oHJCUPxmqRH9JWpFGkO54fY3CHVgBY0WxZEBeC7LmYG2bX93lnPrRT9VpbZNv+2uUtUxq"
    "t96dzs8SDwnHNM5mdMich8TTzWF9dGoTKYnYGOOt3EDVsHIs6yCivhz7IY25svkddYg9ZA"
    "tNJYmdvbW6Cjc5xYd04vocReffcbdJ7nSSEVkO0qzgYhfPiJXY6yu41/HFnAYcE/SD9Jk4"
    "0JHBxXsyB4go+Rf55urzxcXZxYdvomNBGqgDvzg6E+oND+h2MDp8G49VE/XGJyh3MELJ6a"
    "reAKnv7GJ82RKtPUJ7Su2qHp4Vhjj48XTw/pvIrzPLGabx8uzH+8dYQFpqATEJxXZmA5EP"
    "wKo6XZnmoK0feLfVgy6jOGRFeMYT1MFtqKsVclgLTrlsq2KnEB00fJs4vzfm8/60oRNc1q"
    "ZXckrc5iu5J/jHt0T8c+vHDO9bEv9x638aXN+8Jfj/vAhZydyxhYpAIxY4G9nec6TG9t5q"
    "a6Ii+9Sd6gKxsRy3ea5NqsS9W8yM4bIV02DC7Fo0GSbMzpiNWzgj2zQbm3jGiuDWi2c0uV"
    "i3movVhI62J3R0ywb6JBHp9dz2e3orvdKkv8ZUz+PGFk9arzXYnwCOdLSAhSks35yIsCd3"
    "NMU8M3F3fRHIlOQ35ZiNFaOjuI1VMvEhms05DP2IXKeyapKJhsH/loEbhlQTa7XTt2Pq1w"
    "vxFClgzYTTt5hUx+UkboK1kqLvbJ/jboX3RO4CAN8o5LFfQEjGmBF2yQkWsDgif8Qqxj+w"
    "KxTCj2b2V+KOoeWt7zDKic9CQn0HmgpF2h/E9tAVYTS1/Qnlb6OXLoL0beiDwBGP4QO+bh"
    "m/NvJm8Kqnlq3si+C7yb2qNFpnB8Z1ZgliGPFj7MCrjOaK9lvlA6oOUeqtsRHC+gwXvDim"
    "aGrSP7Or9R4OpKz0fNWhZ6/ZshtA9iJ1oBV/YL3fY4l37OBXbfW37OpHZDbHJke/G/8c2c"
    "0pP/h4yVU+aHbj71TbX0cMrr3OOmJ4W/LUMe43rXS/Mcoeo/Q0k6HcjjX2QUZkQmU2RX5G"
    "Z0O4RKbuvAh+NZcDtYcWR0/2Bic3Z7+cviXRv7f+4N316cUNfBb/3vpnF0mL5K+8ILwf9w"
    "Pji2R8kYwvkvFFSnSHsfi/oct2TN3qSTm7sD5dXX64Or2+xsM4/XDr//x5cH72w9kpTFn6"
    "561/+tunsysxb8lfeJpbH64GJ+I0j/6K2yFt/Metj6P4eAozHP/RjkkuaEOqHlwFwoM+vg"
    "L4cZjcYRPXex3toXuS78kD/2kvwqgmngVH81Bn5i4Vbwp0HRJyGqusZc/nAYNDz4Jd6sTR"
    "rzkJclVNeR35DqvK72eNNlhUPo1gDxmzvHg318FfR28moPoEGM/0A/FWNp7phzPXxi3auI"
    "O2fEaadgfdm2tXluVe79elZMFf6dRFlZaVkmTHLlKp69HUvqeYBmVGaShyoAT0z4UbUMQv"
    "zYsSyQXCI2rEFjAfxOboZeVy+NWaCmbbfFEl3yYlQUQ+Tzbg6IdxHm1jpG6lkdrkiNhZjo"
    "j96gpah3bDyoL6CWIfmRW2dYDuJC1scqTXl1NUSiORtltKMfGz+3beMIJiK6Yh42FrT0OB"
    "tENKfiOut2ZGthm9acIMdxZmKAnLjYDd7cy/hbO1fbqnpGBgme5JKii4Rvckt1yre/rIMB"
    "wPWGhZ18OxlP3NFHVBwvOBLGF+2TJTGs3YPY2C/DD0zYd3xiqiRD2EUXbiO+Y5IoyuoIva"
    "5Ytrxt0ZbVR7rvX+Cm2UUZFsU0VifGUf4WxmtEtGu9TS9fr0tEtGtWFUG73WyR5GtdG2fb"
    "FN1YaRt+sg3Hp5+wdXwKsTtcVX/TVS9jhpVKW8ziKuaE+Qqk9g5u+xRA2PcsjA0kiT1Czh"
    "ITpjTnyXR8XKh1RbO6eBLqsIxYiOdUfTSjJGEG6lICz+rSFtJO07KGscVxI1jldIGsdFQW"
    "NGHdeOYKqBskrVQazfvKoA9ZtXpUjjV7mIRvd/NRCXniJJ8y5x9Y3pb/jUPn79ps6CzSjM"
    "Yq2wWON7sSq6cfNmoN3vpbdlYGWuQ0X3mtrBaPpT9FXhSrMahbjK6u31dgLxy0qX2ssVl1"
    "rynaybkenIyeX5+eDmlNz2Tm57OpmznFWXcrfEXKk1okEY5cShVsCWmhj1d3FXP/x0Rb00"
    "sWm5uBT3fJJ1/ARPpDLx6e8tSzs69PTCTwnOK2Uh3axXlI2IRBKZ7ig0FIlD+5mMAxLMPG"
    "AizybINDbBrFfCX50XHNahka1WCdWIT7t6q0bC+hJJjr+vNT86dOQ6sfkRP0uvSx7cszup"
    "gamt2GIBjQ1DGBHMVs2afyrZQdvU6Nc5rP+6qRtUqoNO2gAHSuIWskn0hkzfQfGg+QAOvh"
    "jOMEX1ZlG6Kq2xULbaQplc1vUnWqU0sdhtnuUoQwjexpvd5mX0h3wrpZhsdr2XkB8yoiAj"
    "2MFdHcVURtHijJ0tcz0K6H+oKDZhbeLrVaQ1yFdHPpJ7N8lyI1Oau7bNd20yV6idqXMh5O"
    "kO+ya4Z3FW8k0OKQ2xOaWqnlLGZ7EVPouZFrX2NBRIjc/iprOAKu/a+EtEZgNsDL1kNqg9"
    "A0VaMxGPmIjEXLPBPORIzUm06SyYIjttcVw3hX6TZdZsoV8TD7CbeADZHt8I0ldqhx2Fus"
    "hTVMA6cbZ/PMiJb39H0ZV45gqwSi4muzyIW8aIVMW2IA9WOiRSHx2DcIWzIcfn1g4a0hQD"
    "aMT7cBD31h3st+1xmCKmdzOUAV3pW2jLDSv4EyZeKonTXjTGgLCA2D6xnZnru9hLCA+i0t"
    "zQ5A66ij/PbEcXcNVcv1qfQK0HZdFHUHbBwYuU8thDROsxaBwC9y54ljsE3sGP16vj13ti"
    "JbTGC6uCF5ayTwqArzMYqrTGC6vVNkPj4bjjvWXc3g5lWxkb2t4117rQqtqa7PJOzMwYm8"
    "KTgN7YFHZtUyiL72sA5o2iOlt26lQGvfzwNcraPSlr95Z/6ITdA+wTemMHExr29FqyXKP+"
    "Gl3ZKG5uhVn7tSqzH9kSlVkPZE7Z3KNkOWVkirlzcwGtGADruyHxKXV4nyzdcEpszyND6k"
    "EPbtiPAmlt4tgP0DJ0vejvojJtJ2+sktxIeVusM4MXGp1ZS3VmuBCoZgZK4c8IusRjNZYg"
    "Zkgnbu1a6ArRQQck7zU/cjvv5YrIwQ0K17H9oDHMle5lhcZsZ12+brhDLT5lQVg7akJDes"
    "jrU2EMaov2OuouLdhdq1eAJauvXsmIDPSNqVeQOS5MwybC52Uw+Rx39sQmorKwny3ACsK9"
    "Kok0AvHP+S47CrTutG2bsH9t31PnF5cue3o5P/u+v0bE59jSuk+aVnCI8VweRrKzi9VxXC"
    "+kAUe3FIcGoo5OdGjCI9F3UoyHU2+Mvit8agfwNBK+ScA8rXfMdl6idZVhSz9SXMHvpFSs"
    "bAFo0VvG5C5uzaXSXyXVm9zFUjBqtVjUVaGohTRE6T6pinBG0UGMm89WCj8yqJUINiXoIL"
    "zH1eKpj1fFUx9r4qmjK8LCK0IPdYXy82oX3Ytlb97B5x6ucS1HWno3ShS7E7yeb/eCbExD"
    "Y/Ia7z+vsTwfgpesrVuQqYxyoSnlQsrXG+eNNRKvvP7aJukOFo4bnvoh8DclgR9Zg/660A"
    "9satG07Vph99LHqjcAcRSkgYVvHJAyRQyGeDJmnseWKH+i4dgNj8ipPZoS8QoysoPApVEB"
    "nanNp0RkfqYi1/OQjrFaLVAUhN9dvPTWv/UvRLFSHncXNRLidUwxYrMZCN+RnZwtQjKx5/"
    "yI/CFQ/IUG7vjhDzKa0tEdJ8upEKhBMn+Iho4RKkPg+aGB7cPcEu7CJisXwuPKqUWZmy+G"
    "mNss2pR9kn6OVmtChpb25TTy/ZWfTWE9UD8Nafmrly08IcH3RT5fOOWRxUjXoxTyRX3Mqe"
    "iJ9ZKcC4NPn04v3pPLi/P/6YkOYBWJG+5vfCUsKCaNSNIXSKMP3dCLLuH8qGQabetVA4Y1"
    "BKt+xuXRwgb+cDX4eJ0bqtFdtFN3UbfysCk5vJJBlg+AAqirIwpypCZUp9UxBcnpX1Vlkr"
    "TvoMZkC0W0cpdwZb1fjq57GpKtYb0BzN1E+MVxJRX28QoV9nFR+SdzVhut6ISwe4Bvpd6h"
    "ze90jpY3wJHqgU4JOqCiWnXPnv52o1yxCYrPPg5++1a5Zs8vLz4kzSXUT84v3xXcMFHOq4"
    "N2RmHgrg23PQ51LPuKtZ0QGLBrgw2y773LFtxC5Uadk7tAaDi/CtxIXZQNuBuw1XVVLiqd"
    "ibPd1BGU3m+SxFam2hL2XdV7qeJ6XcOlTNOBm7NVhsuiqrnGxGiJzQw1O0PCrlA/9b9EZS"
    "6KhizLkYmnMA8maLqfT4Mrrb62GZZ/pcMpY3c9vVU5+ba/xqS8lNqt9532mbCS8gce0llk"
    "zBXcBCd2QAnHwr8h6xPMHYzlgkcjFjjCEMzINawlB343iUfGNV7TjXdfJeY57xSds2emXx"
    "vTZQcOxf4q06Vxu96qCnUReHXgjZt3E92teARHZ2UdjDOKTpoBtoKyyy24JN17zVnxjjGP"
    "2n7JYS3T5eAeAuG2lnVykO9Wd/ru8vJc0Z2+O8srRz9/fHd69eyFAB8auWGJqM2XbjiaYm"
    "3Y8dga0pG94PVMXiX03Vvyryut+NcrFvzr4nofuwEPrbHteht5oWjITXLLNjuicDoKaGhh"
    "eu5NyrQXqI3fUaun2wS09Jr014vWf63rKaXoIKu7lfjN1BJaH2wNaffYgK2ADm/zuT3aKP"
    "9LkbYzB8eOzU6eDczUZma/AqmZg83mYOTZwLY4lkiwWJc/KhAbZrjN3JGYrjpJ2TKCzmwv"
    "E+y7rYt6DxbZglWw3H4lZ1r2XOD6XcqbKR4W22jeR90+PEEut8yAuO0iYnnkVhr/ZHyrGA"
    "EtRyaoFFwq+InEMkdsEvfUFymO0N+FjGB0GJGJYZ5n+NEnGOF5T8kMYznDKTxg/gj6t72l"
    "/cCjnEcYv8mR0nX0Aaa7erE22FMymqYMlSbyM4wTQ/r0a2iFwUNalywiKrc5Zt8bo2PHjY"
    "5iqmubbDqqLTDBSE8yGMnEqB6INJTeaMW9VCHZVELcwYOr+TxTdhjS2VxnzS93lZRITCy9"
    "Tv6U+LCa51SO1Cht2nxMxWLMhmUYVVoz022eaaHTxotlUeegzFF1yK28saMyMhYEgc5NvJ"
    "x1Vqk6yD1Xcyl7scql7IXGpWwG4j1WqdKJ4uVoq1TNcFX7lci3LAy2NlyuoxEoSkg/czR6"
    "/xUB/XH7TggLu44xV/SLVS0tCpExtTQb/JZo2OsePipdl6S6/UbASRr8x8fASbFWT2wuqs"
    "bBqcuwbZFwg9EIWKEbdkf9XkmOValFf12SVdHWCtPGFUqKiMaRAWk5dUdYs2MeMDTNEKDk"
    "xOb4hAac+UfkZkpjAjcU9T5cTviULVNzlO8QHjKs/wFyzxSEUV2BkV28skr4nKgwbSqJtN"
    "O6ZELathvS5nIroHaWYbdeOJBCusOIoPTJkw0JGgF04Ub6PZXS2Jtard6jX+cudLfBNKuU"
    "Ronb5lkWWkNgI5yadZfzdIdcnzWg98DebXIgqpRmp7R5pzjuhPJaziwZhdEPr9UPoyhTv6"
    "4uN6Vvmq+ry03lm0qKGWn1tU0rczabsyC8WpTpZLLv+2s0Mq5oaQWLivoY9A+OaND/d+x6"
    "lL/FCi+o/cByNJG+Y8qWBMb/QNClHRtSLEJzBxOOzWI5AWvWxBVg9H7IW3rPes2L0bi0Uu"
    "Mydn2XTzfMlKCQGtm01bwYljOv43SStu8Sl9CYv8kkYIt5HTgzAoOnBk/kC2qtzqS9QVOD"
    "psjb5IYureWOqxAZXDW4Irvnjt2RiBisg22R0OCrW7ccU2XO9FnhyheuSmWQ1Rkg2GwOsl"
    "bNZZujMsiWaQL2JrT+NxuWS6zxl/014up/2LCerAqNUS60CVD2yRhEQZvMGG7AKH6VE+T3"
    "Rf8oJ8Yp7DBUNaCivCqHxnHFVUYcppdUt/IWbXgsvEAY8DwWFsJijdjaSrE1nrKqauW4eQ"
    "fdBLYQghrawWa2apXS6ANarQ9oleLH2OC2Z4NjvsalqvSaSpp3KHKguVyJyCDUPRNjGnMa"
    "tnqXPJnw5aeSO8sknTuczVMSd1keLNWpkMtdBEu1R+FwuQiH7OupSOqj1zrILfprVA9MtL"
    "XSHEE1kni9FSoAfH0/yp/lhiTJziKq7iynbIYPXU7sIbxIPCGOK8zYUdYt6q9I1tXQC279"
    "W//MiSoCTVzomES1f0XmrhGbzVwg5Iwwn3yK9uX1z+fERuu7yAE2pNCIknuXu6jpEKVsoT"
    "GNQils4tnBBJ64zhEZEPTQhg9YiejWHzPPQxM+vihSkwjdiHg5C6AdJ8MH8kxNdtuHnr5N"
    "4ivmMOyQzCcW9+05n7LQ+jpz/WfwYLQIAgy/S7549u23b2995om3Zx1yMrMfoCfX8+Lfek"
    "QufQK/0A0pUd+MOD6PXBBcwCv3u10fR+8G0cgrR3sUM/lG6cu+ZDX08OzpKzU+TXRIO5U+"
    "JqVzGyKjTYzODioUJ6dSVZDzdAbsdpeDbh3UezlK9uLA3DLxYT/Im+K2+8PepJ/ssF6kPZ"
    "L6T3QeDny+FJKRTlCXGvTXyOl30NSys7ZrxfRf5YzWNpktQuH6FAutPkh4dDZnIfVHD+SO"
    "PoDoHLhhiJ7ofpbSWuLZMT0AiuN0PIabtyi1b/l9KMRjTgIglTIS+CyMsxC8xb+FqwG8Hv"
    "sLKOwmHqJjQvwkQi8W6YWgTiJPBRghW6B2odxBIQkviaOjjI9Ci871cnF1/9Fv+75et8y/"
    "x5usDsISiYG4CsRw49U9RTIawyNuyiPCFUNHSV2SykoAmagLppVtr+6Mo6lqucoouoDvLk"
    "xXLc2PUeEg3yXH8tTFnr1rdVp3MZuw9BbMwmPD0k8G1yeD96d7jEq/hpmCX4gJUPVSvNSg"
    "v0aK51HTJGdqlUSBKPDObTeIUvLNA/ceJl88pV9djvbxKP0eodDBEbmg9yDjRvg5aEAnWI"
    "YNfi2XTOic4EB0Aeo7eJ8JVG/xUdZfIU3HiNUr/a0SNXOxtGEuGi1xuT9jbqez88SHlz6t"
    "dbmEkSPrhJZi13KGSbe40VQ8BUGjPfaVAXAao2kJVxZ/uY4js7Nm65ix8hlumKU5FH7mkX"
    "doOacCLCivqbmTSDpx4OdSGb9+XeFyhVblqYzxu5zuDvZVDYTj5h1E90XVGj+rSvzk0YU3"
    "htpCr/99fXlRcnVmJPl70x2F5P+I5/KnqMlZAS6CsZp5yfMpuVsQO9i7f//f/w8OBhsK"
)
