"""Timelines."""
# ruff: noqa: E501, INP001 - generated, and named as aerich names its files

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQL = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_certificate_issued__0b25bc";
DROP INDEX IF EXISTS "idx_completion_complet_f8fbf6";
CREATE TABLE IF NOT EXISTS "unit_closure" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "depth" SMALLINT NOT NULL,
    "above_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    CONSTRAINT "uid_unit_closur_above_i_35d69d" UNIQUE ("above_id", "unit_id")
) /* Each unit with every unit above it, itself included: who manages one of those manages the unit too. */;
CREATE VIEW "unit_closure_walk" AS WITH RECURSIVE walk(above_id, unit_id, depth) AS (SELECT id, id, 0 FROM "org_unit" UNION SELECT walk.above_id, below.id, walk.depth + 1 FROM walk JOIN "org_unit" below ON below."parent_id" = walk.unit_id WHERE walk.depth < 16) SELECT above_id, unit_id, MIN(depth) AS depth FROM walk GROUP BY above_id, unit_id;
CREATE TRIGGER "unit_closure_insert" AFTER INSERT ON "org_unit" WHEN NOT EXISTS (SELECT 1 FROM "org_unit" WHERE "parent_id" = NEW.id) BEGIN INSERT INTO "unit_closure" (above_id, unit_id, depth) SELECT NEW.id, NEW.id, 0 UNION ALL SELECT above_id, NEW.id, depth + 1 FROM "unit_closure" WHERE unit_id = NEW."parent_id"; END;
CREATE TRIGGER "unit_closure_adopt" AFTER INSERT ON "org_unit" WHEN EXISTS (SELECT 1 FROM "org_unit" WHERE "parent_id" = NEW.id) BEGIN DELETE FROM "unit_closure" WHERE (above_id, unit_id, depth) NOT IN (SELECT above_id, unit_id, depth FROM "unit_closure_walk"); INSERT INTO "unit_closure" (above_id, unit_id, depth) SELECT above_id, unit_id, depth FROM "unit_closure_walk" EXCEPT SELECT above_id, unit_id, depth FROM "unit_closure"; END;
CREATE TRIGGER "unit_closure_move" AFTER UPDATE OF "parent_id" ON "org_unit" WHEN OLD."parent_id" IS NOT NEW."parent_id" BEGIN DELETE FROM "unit_closure" WHERE (above_id, unit_id, depth) NOT IN (SELECT above_id, unit_id, depth FROM "unit_closure_walk"); INSERT INTO "unit_closure" (above_id, unit_id, depth) SELECT above_id, unit_id, depth FROM "unit_closure_walk" EXCEPT SELECT above_id, unit_id, depth FROM "unit_closure"; END;
CREATE TRIGGER "unit_closure_delete" AFTER DELETE ON "org_unit" BEGIN DELETE FROM "unit_closure" WHERE (above_id, unit_id, depth) NOT IN (SELECT above_id, unit_id, depth FROM "unit_closure_walk"); INSERT INTO "unit_closure" (above_id, unit_id, depth) SELECT above_id, unit_id, depth FROM "unit_closure_walk" EXCEPT SELECT above_id, unit_id, depth FROM "unit_closure"; END;
INSERT INTO "unit_closure" (above_id, unit_id, depth) SELECT above_id, unit_id, depth FROM "unit_closure_walk" EXCEPT SELECT above_id, unit_id, depth FROM "unit_closure";
CREATE INDEX IF NOT EXISTS "idx_unit_closur_unit_id_e19c69" ON "unit_closure" ("unit_id");
CREATE TABLE IF NOT EXISTS "opening" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "qualification_id" BIGINT NOT NULL,
    "stage" VARCHAR(16) NOT NULL /* ACHIEVE: ACHIEVE\nMAINTAIN: MAINTAIN */,
    "opens_on" DATE NOT NULL,
    "begins_on" DATE NOT NULL,
    "through" DATE NOT NULL,
    "phase" VARCHAR(16) NOT NULL /* AHEAD: AHEAD\nRUNNING: RUNNING\nPAST: PAST */,
    "due_on" DATE,
    "recorded_at" TIMESTAMP NOT NULL,
    "superseded_at" TIMESTAMP,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT
) /* Consecutive days on which an activity is to be done in a stage, and is due on the same day. As StandingSpan. */;
CREATE INDEX IF NOT EXISTS "idx_opening_assignm_be7175" ON "opening" ("assignment_id", "begins_on");
CREATE INDEX IF NOT EXISTS "idx_opening_user" ON "opening" ("user_id", "activity_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_opening_due" ON "opening" ("due_on", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_opening_ends" ON "opening" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_opening_ahead" ON "opening" ("begins_on", "id") WHERE superseded_at IS NULL AND phase = 'AHEAD';
CREATE INDEX IF NOT EXISTS "idx_opening_activit_94981b" ON "opening" ("activity_id");
CREATE INDEX IF NOT EXISTS "idx_opening_assignm_90fc07" ON "opening" ("assignment_id");
CREATE TABLE IF NOT EXISTS "standing_span" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "qualification_id" BIGINT NOT NULL,
    "unit_id" BIGINT,
    "membership" VARCHAR(16) /* ACTIVE: ACTIVE\nABSENT: ABSENT\nINACTIVE: INACTIVE */,
    "begins_on" DATE NOT NULL,
    "through" DATE NOT NULL,
    "phase" VARCHAR(16) NOT NULL /* AHEAD: AHEAD\nRUNNING: RUNNING\nPAST: PAST */,
    "status" VARCHAR(16) NOT NULL /* IN_PROGRESS: IN_PROGRESS\nQUALIFIED: QUALIFIED\nEXPIRING: EXPIRING\nIN_GRACE: IN_GRACE\nEXPIRED: EXPIRED\nNOT_MET: NOT_MET */,
    "valid_through" DATE,
    "renewal_opens_on" DATE,
    "due_on" DATE,
    "period_number" INT,
    "approval_pending" INT NOT NULL,
    "assigned_too_late" INT NOT NULL,
    "recorded_at" TIMESTAMP NOT NULL,
    "superseded_at" TIMESTAMP,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT
) /* Consecutive days on which a standing, and where its person sat, were the same. Superseded, never overwritten. */;
CREATE INDEX IF NOT EXISTS "idx_standing_sp_assignm_634052" ON "standing_span" ("assignment_id", "begins_on");
CREATE INDEX IF NOT EXISTS "idx_span_unit_day" ON "standing_span" ("unit_id", "begins_on") WHERE superseded_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_span_through" ON "standing_span" ("through", "begins_on", "assignment_id") WHERE superseded_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ahead" ON "standing_span" ("begins_on", "id") WHERE superseded_at IS NULL AND phase = 'AHEAD';
CREATE INDEX IF NOT EXISTS "idx_standing_sp_assignm_170e80" ON "standing_span" ("assignment_id");
ALTER TABLE "assignment" ADD "timeline_through" DATE;
DROP TABLE IF EXISTS "told_standing";
CREATE INDEX IF NOT EXISTS "idx_enrolment_open_longest" ON "enrolment" ("opened_on", "id", "user_id") WHERE state = 'OPEN';
CREATE INDEX "idx_completion_recorde_c86d4e" ON "completion" ("recorded_at", "id");
CREATE INDEX "idx_completion_complet_dc11d6" ON "completion" ("completed_on", "id", "user_id");
CREATE INDEX "idx_certificate_issued__9ad12c" ON "certificate" ("issued_on", "id");
CREATE INDEX "idx_audit_entry_what_2dc11e" ON "audit_entry" ("what", "number");
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_certificate_issued__0b25bc";
DROP INDEX IF EXISTS "idx_completion_complet_f8fbf6";
CREATE TABLE IF NOT EXISTS "unit_closure" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "depth" SMALLINT NOT NULL,
    "above_id" BIGINT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    CONSTRAINT "uid_unit_closur_above_i_35d69d" UNIQUE ("above_id", "unit_id")
);
CREATE VIEW "unit_closure_walk" AS WITH RECURSIVE walk(above_id, unit_id, depth) AS (SELECT id, id, 0 FROM "org_unit" UNION SELECT walk.above_id, below.id, walk.depth + 1 FROM walk JOIN "org_unit" below ON below."parent_id" = walk.unit_id WHERE walk.depth < 16) SELECT above_id, unit_id, MIN(depth) AS depth FROM walk GROUP BY above_id, unit_id;
CREATE FUNCTION "keep_unit_closure"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN LOCK TABLE "unit_closure" IN SHARE ROW EXCLUSIVE MODE; DELETE FROM "unit_closure" WHERE (above_id, unit_id, depth) NOT IN (SELECT above_id, unit_id, depth FROM "unit_closure_walk"); INSERT INTO "unit_closure" (above_id, unit_id, depth) SELECT above_id, unit_id, depth FROM "unit_closure_walk" EXCEPT SELECT above_id, unit_id, depth FROM "unit_closure"; RETURN NULL; END $$;
CREATE TRIGGER "unit_closure_kept" AFTER INSERT OR DELETE OR UPDATE OF "parent_id" ON "org_unit" FOR EACH STATEMENT EXECUTE FUNCTION "keep_unit_closure"();
INSERT INTO "unit_closure" (above_id, unit_id, depth) SELECT above_id, unit_id, depth FROM "unit_closure_walk" EXCEPT SELECT above_id, unit_id, depth FROM "unit_closure";
CREATE INDEX IF NOT EXISTS "idx_unit_closur_unit_id_e19c69" ON "unit_closure" ("unit_id");
COMMENT ON TABLE "unit_closure" IS 'Each unit with every unit above it, itself included: who manages one of those manages the unit too.';
CREATE TABLE IF NOT EXISTS "opening" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "user_id" BIGINT NOT NULL,
    "qualification_id" BIGINT NOT NULL,
    "stage" VARCHAR(16) NOT NULL,
    "opens_on" DATE NOT NULL,
    "begins_on" DATE NOT NULL,
    "through" DATE NOT NULL,
    "phase" VARCHAR(16) NOT NULL,
    "due_on" DATE,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "superseded_at" TIMESTAMPTZ,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_opening_assignm_be7175" ON "opening" ("assignment_id", "begins_on");
CREATE INDEX IF NOT EXISTS "idx_opening_user" ON "opening" ("user_id", "activity_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_opening_due" ON "opening" ("due_on", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_opening_ends" ON "opening" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_opening_ahead" ON "opening" ("begins_on", "id") WHERE superseded_at IS NULL AND phase = 'AHEAD';
CREATE INDEX IF NOT EXISTS "idx_opening_activit_94981b" ON "opening" ("activity_id");
CREATE INDEX IF NOT EXISTS "idx_opening_assignm_90fc07" ON "opening" ("assignment_id");
COMMENT ON COLUMN "opening"."stage" IS 'ACHIEVE: ACHIEVE\nMAINTAIN: MAINTAIN';
COMMENT ON COLUMN "opening"."phase" IS 'AHEAD: AHEAD\nRUNNING: RUNNING\nPAST: PAST';
COMMENT ON TABLE "opening" IS 'Consecutive days on which an activity is to be done in a stage, and is due on the same day. As StandingSpan.';
CREATE TABLE IF NOT EXISTS "standing_span" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "user_id" BIGINT NOT NULL,
    "qualification_id" BIGINT NOT NULL,
    "unit_id" BIGINT,
    "membership" VARCHAR(16),
    "begins_on" DATE NOT NULL,
    "through" DATE NOT NULL,
    "phase" VARCHAR(16) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "valid_through" DATE,
    "renewal_opens_on" DATE,
    "due_on" DATE,
    "period_number" INT,
    "approval_pending" BOOL NOT NULL,
    "assigned_too_late" BOOL NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "superseded_at" TIMESTAMPTZ,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_standing_sp_assignm_634052" ON "standing_span" ("assignment_id", "begins_on");
CREATE INDEX IF NOT EXISTS "idx_span_unit_day" ON "standing_span" ("unit_id", "begins_on") WHERE superseded_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_span_through" ON "standing_span" ("through", "begins_on", "assignment_id") WHERE superseded_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ahead" ON "standing_span" ("begins_on", "id") WHERE superseded_at IS NULL AND phase = 'AHEAD';
CREATE INDEX IF NOT EXISTS "idx_standing_sp_assignm_170e80" ON "standing_span" ("assignment_id");
COMMENT ON COLUMN "standing_span"."membership" IS 'ACTIVE: ACTIVE\nABSENT: ABSENT\nINACTIVE: INACTIVE';
COMMENT ON COLUMN "standing_span"."phase" IS 'AHEAD: AHEAD\nRUNNING: RUNNING\nPAST: PAST';
COMMENT ON COLUMN "standing_span"."status" IS 'IN_PROGRESS: IN_PROGRESS\nQUALIFIED: QUALIFIED\nEXPIRING: EXPIRING\nIN_GRACE: IN_GRACE\nEXPIRED: EXPIRED\nNOT_MET: NOT_MET';
COMMENT ON TABLE "standing_span" IS 'Consecutive days on which a standing, and where its person sat, were the same. Superseded, never overwritten.';
ALTER TABLE "assignment" ADD "timeline_through" DATE;
DROP TABLE IF EXISTS "told_standing";
CREATE INDEX IF NOT EXISTS "idx_enrolment_open_longest" ON "enrolment" ("opened_on", "id", "user_id") WHERE state = 'OPEN';
CREATE INDEX IF NOT EXISTS "idx_completion_recorde_c86d4e" ON "completion" ("recorded_at", "id");
CREATE INDEX IF NOT EXISTS "idx_completion_complet_dc11d6" ON "completion" ("completed_on", "id", "user_id");
CREATE INDEX IF NOT EXISTS "idx_certificate_issued__9ad12c" ON "certificate" ("issued_on", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_what_2dc11e" ON "audit_entry" ("what", "number");
""",
}

UNDO = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_audit_entry_what_2dc11e";
DROP INDEX IF EXISTS "idx_certificate_issued__9ad12c";
DROP INDEX IF EXISTS "idx_completion_complet_dc11d6";
DROP INDEX IF EXISTS "idx_completion_recorde_c86d4e";
DROP INDEX IF EXISTS "idx_enrolment_open_longest";
ALTER TABLE "assignment" DROP COLUMN "timeline_through";
DROP TABLE IF EXISTS "opening";
DROP TRIGGER "unit_closure_insert";
DROP TRIGGER "unit_closure_adopt";
DROP TRIGGER "unit_closure_move";
DROP TRIGGER "unit_closure_delete";
DROP VIEW "unit_closure_walk";
DROP TABLE IF EXISTS "unit_closure";
DROP TABLE IF EXISTS "standing_span";
CREATE INDEX "idx_completion_complet_f8fbf6" ON "completion" ("completed_on");
CREATE INDEX "idx_certificate_issued__0b25bc" ON "certificate" ("issued_on");
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_audit_entry_what_2dc11e";
DROP INDEX IF EXISTS "idx_certificate_issued__9ad12c";
DROP INDEX IF EXISTS "idx_completion_complet_dc11d6";
DROP INDEX IF EXISTS "idx_completion_recorde_c86d4e";
DROP INDEX IF EXISTS "idx_enrolment_open_longest";
ALTER TABLE "assignment" DROP COLUMN "timeline_through";
DROP TABLE IF EXISTS "opening";
DROP TRIGGER "unit_closure_kept" ON "org_unit";
DROP FUNCTION "keep_unit_closure"();
DROP VIEW "unit_closure_walk";
DROP TABLE IF EXISTS "unit_closure";
DROP TABLE IF EXISTS "standing_span";
CREATE INDEX IF NOT EXISTS "idx_completion_complet_f8fbf6" ON "completion" ("completed_on");
CREATE INDEX IF NOT EXISTS "idx_certificate_issued__0b25bc" ON "certificate" ("issued_on");
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    """The statements that lead to this version."""
    return SQL[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """The statements that lead back from it."""
    return UNDO[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXW1z2za2/isYfUk6o/WkbpL2prMfFEdtfNexU7+0vRt3GEiEJKwpQiVIy769/e8XB3"
    "wnQYmkSYmmMLPbWBQOSD0HBM77+Wvwp4etuYNXi6MLZ35jU3fwDv01sPGSiD8U3w7RAK9W"
    "qe/gmosnlqRgztzwwoET7jp4ClPOsMWJuGQSPnXoyqXMhtEjNGXLFbYfhwgjk6yw4y6J7S"
    "LmiM8uwUtEbeQuiLgwxzblGAiR6xByhE5djlaErSyCxORMzOQJSjEeWxaCR+AIT9g9QdQ9"
    "gqcx2VQ8DrXnu76xuPSnRwyXzYmY0RG3//KHuExtkzwQDh+/DMQDiNsP/oAvVnfGjBLLTH"
    "GCmjCVvG64jyt57T2dn9ruT3Is/MCJMWWWt7Tj8atHd8HsiIDaki9zYhMHuwTu4Doe8MX2"
    "LCtgYcgq/7HjIf7zJmhMMsOeBdwFav8B4msDwzi/uDauxteGMchxPqRI8CS4NGU2rBrxqF"
    "wCMIdH+Md/HR9/9933x6++e/vDm9fff//mh1c/iLHyefNfff+3/zAxWv5UErPTn0/Pr+GB"
    "mFia/pqFC39LGuxin0qyJUZf/pvD/2SBHTX64fgM/uKHZfEP0d7EgPDCnjiwxA+GRey5ux"
    "Afj1+92oDur6PLk4+jy5di1DdpjM+Dr4797wDuGN4pMyvBG46vBW+AXUeWdwrct69LYPv2"
    "dSG08FUa2Tvxs9TIjm1vKdE9FQ+E7SnJoRzStrWI4zNh50B/d1wC6O+OC4GGr9JAY2e6oP"
    "fENMRj5fD+IHBSr+QMWQZqsR8Rly7JEfxRY2nvGfMNGH8YXY8zCN4Th1MVeoVnXIJi+0HX"
    "1Bp91e5Bd/zt6+9f//Dd29fR+RZd2XSshUdYDKcvURhV5YYUWS1UO7YIdydAgOw2u1PKD4"
    "F4l+PET8whdG7/izzmtuIM9kpJ/Hlx4u9wrYVX40d08DqSedNLUEBgEou4EoTL8dX15emJ"
    "ABuwnuDp3Ro7plEAuhTFDYetueIVCGh/+tclsaRwf1iYp7aKJbbxXOylzWAFQH3yZ3yGck"
    "IpwDzeHFq8XzDBi8mOWeKFTL2q+a+Wx8vsFbl4zODecKf04jqxGPccMlAbKpIjhluMFbBD"
    "GNPE4K0GizGeLqSOj9bUXSAiRJBH/3Oo8g/F/zmxZojaU8szifkOrRcM+T+KI2YTxGZIrA"
    "ZOootgaJCTuIzlbRU7uOetfWtfiwugAE+wGHVHyIqLWUMziDiXXCItJO4Cu2jqEPGZg7lk"
    "KR6BIyznOkJn1L4TnxyCbCaGLcj0Dp4GppAf0Jp5loksJv4UF29teIng4Xy7iZycsyWZMP"
    "MREcECRLmgxPZcgFFkTfkykEAE3wZWlIR55a9BvMDAMAJfk4eVQziIj9G6i7RRf0EYSVNW"
    "pDmdXVzdXI4HcgaxVgYJkxeKDy6xaL8knkVbdDpn0THJyl3kGXC1xJZVyIKIaHfqRvuM+O"
    "74+7cR9PBhE9hXn0ZnZ3llQ75/lXWNJFWfEN3J0k7LuZWxTxBp6JtS86JjaJdaXtc4oRIN"
    "wwdI6XnJ1z+l5p2Mrk5GH8aD3CrX0JaENvF2q5Et1p93IMCH2mGxAJ/QH7cL8MvE4K0CPE"
    "i5MzHCFzWF2Cr0r0gmxoFYbZu+lO0uBDfQhFhsrfQiPnUypSwbLnSYLCfKfklc1lJl56RK"
    "fRTvTwoS70V16GMiDX1TUpA+qcvbuosO6tjSnV3jzSDbM7NjDtb4va7sQGhbAOLFkg8vI/"
    "LwsqLOCK2Iw5n9TogiFsGO4DREOwXikgx1shE2l9SmMJXLHFWcVK05yoQ8afPY3k9PHfC0"
    "p4AnssTUqoJvRNAMwB2KeTp+UyboSYwqxvdNLuzJYVbB8t0e9hTS6rCnEmFP/2ETw6VuEd"
    "rqxZwiaiSGr1Mot7JjWNiee+LMrbuqk/R6ZZdY2RByZ2DTJAo5pDieL031xHC+rkFeLZ6P"
    "ckOIp1RlEH/PxB6L7QJBLkmXQXAiCNsCLjwCdwvc+4uLM5h5yfmfli+vZYS185tP78eXL7"
    "+Va1cMom6BBQSAm3BlnNlWwCO6HQIeXXm2iMvABMIrxvymqVoP+d2laKcjfvcY8auNz9oC"
    "2h1GNGcBLRPrG1jcjAZjfg8gjnVJlhOxoy7oqiHMPkUT9hWyucO8ptD6GebyIesrXMR2mA"
    "Vxow1BNg7n6ytgkJYstkCIS20GsZNowt5CRhyXzugUIpIbwiyesa+gYc6FLNLgmzmKJuwr"
    "ZN7KYtgUQkbzC+4mmPoQFt5q5bB78VgNLbtguj7B1bIHOiGkqf3QaSluozd6mR661Sf9AT"
    "9CPgpaL+h0gXDgXUYcy0wTSFQBCX4YfpBpJ0foHALoEBP/WTvUdYktfhZZy9A7jrgHkxBT"
    "Xeij7RuGmTMJURrSWaIb+ZGBQT5MRGmCM/0eLiITPyLmiSeYOWwpE2Vm1OGun7Rjl/Smpz"
    "JcEsEPEzKntrQ0bcl58ahpxD/BmHpOmLAavnI356e/3KQTX9BvH8eX48SvMsRvPb1C5zdn"
    "Z37gSvKpYj2v9FNR8yH5VHIKgVfysVIP5OfdOGTKHHiaySPcIIw0GCIdPLl3o8kQFcccyH"
    "evrn8rItbOrRLOrfgNzMFdbLdOER20a8tdCM19rkgfKwYvQXLIRT6ivRkrDKQfAiTUCGZI"
    "N6EIf/RrEV6ffhpfXY8+fU55rgBg+OZYXn3MXH35NrMjRJOg306vPyL4iP59cS4P9RXj7t"
    "yRd4zHXf8bTtQB9lxm2GwNju0EJuHl8FKK0SmhoCqrc8QNMPv5vDbPjtcJgauy/ylPq4vO"
    "6ETQ5we9zj7piu9V50iUdLxuzZHQ6be7SOpJmit2uW47dmSWBTcvMHQtw+fEEZKr7VJsDd"
    "T21cSA4Rb76jQ9tFR6M3bmzD6mJlpgvkgaI19wtMKcrwV+R+izX8EYSgoxzzc3TrEtrZRi"
    "wYE9VFYbwjFJzrba9s222z21Ja+TljyTzglXHBfFKQExRQ/td+3UTJZRpHW06zSltqN0Wr"
    "fuhmJxIHtaTq2oIkNsU0EubHLNxH/aV0D2yq2WUrSfKpRd+S7GAoks/HabOMYT40rJYrCD"
    "oglx14TYUtaBGjDQKsI2o49CIjpCF7b1KL2/Vx9H/zh+8xZEKVkRkd0JSsoRd4UqUCCEtX"
    "KXUjnc2p+qpbCuMqHl1gp+DdRaAliKUgtgnRbAuNhT67iwYjLN4E4zmDysqJiuBo/TlJrN"
    "nWazQ+6FkFMv8CBJqV3RXeZyN9TlfVuftB+uA1xoSRHepSfjSrDq1P4JU6u430J6zHCbAi"
    "1GG9Q2ZonxWxXpj2wtFFWXSEcBRo74mFByfc+Bjcg/oEYSEpsFhBMjuAMxh1IH9mxXfLNe"
    "wAwuqLnQf0ClTLd2JwgTv7HvxLZlh3TE75Mgu0cSE9owDBFnYSlZ2SHBZGIQeEnEEUSwJZ"
    "s6LDCXNdemkvAISSdM8CSRAo9g0K0daPlDNCFTLNZZ2LYSOizAWSUUf/G2gUGAOpHrRfxS"
    "N3gMuVK0K6bru/BQGwH2ZQQI9jFFHlPh+k6S9EncaKyOhb+f1hDUU4RaHeu0oO6fi4Y8L6"
    "vyOUurVbKucfpJjrRGRVhZY6FAdPW/2yayzqNRJSrucuLKblbQIM7P6MP2oxAHhaCnaCiu"
    "qrdbYwYtnD1T4UxX2dVtxZ+l2Ku7XVc6s3XtuzZ0hgpCRq7klS7gtL/6E0nUNghmMa7bxb"
    "OgSkA5KU3ZtQn6MtlziIQRV+ScJds9FRAqWztFoqTu7fT8hDV/oVXlQZKqT9YenV/XZ+g3"
    "+PWiPezpjr1I/35mfCjr2Uu++7q700F4TM+gR5L4jSOoYE/dxwIBJzdsm5RjBQR+afyQYq"
    "uocwWOPtl3UognQWlJMYx7UAsLWlROmecAIXg1H/BSNnRCSyL0MHt+hK6gDBa2EDyTX5YO"
    "qjRB6hZyyJ8eddQ1t3Z2V2346vAZskmW0oYvbfh6loYvCY0S2e0lykLaHmY4ttB+J/FYOb"
    "yvyUPBNp0h2x3Ug0G7QpHSFTj+/TrlBQwBfflp9Ps3KU/g2cX5z+HwBANOzi7e57rIcI/w"
    "ZI1bxUG5uZ2MagLdV6ZKX5kYO+NeCEFChmUK1WDDhl40Qf+6rX37tsTW823WAR5vPfCVdm"
    "5o50YfnBu624LuttA2ZCviLLEt1oRBTM/XzZuB7nM48TicN2kd6SOUgTWjwRf2Mp6xT6C1"
    "bLSLtzm1tS61DW4005HUyBLxYmDKfMERdl2yXLkI3IoQ2++v+yFiK2KDdWwG/dUXxDxClw"
    "SuSdsaBP4HI9ES30E+gaxSH0ymCi5r+3ZKr2fUsT7xOgtleaJwgRbVsQ9J4SOQbKlkH7HB"
    "gKeXHHrcWsUeCoijf6IXF5/H5y9y5ethoki28x8qfL4tDwRF7NMPZIDHOIixDx/s8+jy+n"
    "R0Vu7JvsRYam9xRy2cXhiQUFICjgn65KtsLClANwfYmekttdWV1X5TRAfdHACyBE0Hr+2K"
    "CGbpDtmAkDzvKx1iGcI+baU64qbP0OtM+l1XtE6qI0+HVhXR0VOYM3vsE7o2a/NbF8wfCd"
    "AK6lWnUN1crzo9tKQFJAoSMpP2CGjbh6E/3hE6dWX4z4SgoBhPWC/aIZgze4gmnqy2YMu+"
    "fUGBW7Bk+CtTUelhlzcuXUlxmNiV/gA1P3q8nOHB/z7TE8k3RnzJTBIbpf5QtscL6xtNtD"
    "Vhv8JXsTUhuw7K6hRZuoNWzHTvsR5nnOtSb4fKZciRr7InZukO2c4CWIQ+XCnQqC2sxUDm"
    "iHsYYPSqVIguDCsOMnqVD9LVNq6927hit1xVHmQpNRNqM0F3j+wKH0I1sAYbMqSaC9rs/i"
    "yg12Z3bXZ/JjCXM7srxZtmsO5jNHAW5Kxcp/t3No1w6f6datlEQ1wG4ow49hQXXSKTqBkX"
    "XTovrCf7SOs+ugRqBU66NK6bvXSZsVvddKeQ02eimUzUj318Cv9Y5BG7IytXEkjPGNRG93"
    "1khR65lu6hDElOuCnzVZhkAmPC46ZwqelCTXtXmaqH3m4oL1AUe1szQLRDKfDNh4dGcmjV"
    "Ig45wh5G47ZSziG1IZV1c6SIDtrv6ydAuwuHefNFFQhzhIfuKtJOVe1U1U5VHbzeUZFQFV"
    "hamQk5Us0G7cx4HtBrZ4Z2ZjwTmKs7M9KR5U8Hu5epAlmYc4dZ1+ql/pKs8TlQWzbTY4Zb"
    "bJt/5kaXSEKAm5po5bAZtQi030mW5lAlD2wmgG6PUCw+eVE2e6TQFpKjoNoR/1FWVbDJmn"
    "AXMZuATfPr1HMcQfCrP+arLnTa9WN3uMkWqQud6kKn7YPbfKFTXX9zT/U3dfXBSjzQ1Qc7"
    "U30wEFyMAM1mwgVSwt+vMZ96IrCnX30OzcYbLAc3iibsE2S7VEnCFVdCM0kszvIKipHYer"
    "YrKr/5fadSM4RKRtgsFM3FMWD72ctjMftjkJWcqtkW3PVH5Hi2rO62Ig5lJkRUkJXfD16h"
    "9uz+9srgjZyGV6aYXBr1cmXkwo0s2NgkFx+31pHzxI/hxE8WRadX6Pzm7Cwo2rZaWTSReD"
    "11CLyOOvG6w/qbLuP2ZGEiFZI8mxEw/ZGK4m2W7qADGsJ9o7orPk2p09g77YtPnSRVOZ0j"
    "1nEXXea16TlYbWspV+EySd/DsLrmoxiXcCfxf8MXPasYERWkPcx6b7ytBrFNbkD1pLprPD"
    "VB/xBvfo0LpYWssSVugSst8Cxd/7BufnULPX9KDKH2Kqw2hcpCmkgrDMqsdDxdUCIEfzxz"
    "iVMV4SLyHiWoNwb1SpxmjhF1GoUXBs8rudeKZ9BbyPYtZMYsS0iNyYw78rCijiK6aGMDto"
    "3z6D5sFfqw+QJe5WDoDNkh++ICKGokX+QpDxlHh6wIdrkB6Y2K/WCTLJch1Dvx9p04NNRX"
    "dMGnqA55tYZIVDdbpSm1zarLNqvYnVU90yVL2iN5fNepLpETsXqqS5ZUc6EuF3Lu5UqMUF"
    "H3yRqw39yXXLzA05MHciHpz4wvZfMHVAuzTK5GHNjQCNz9LteT24bLJB7FoSQa4e3ZRllx"
    "4wkFkUJ7ou7XWrLJLVijvMYa3Pqz9QmslsMZ822VB+pgRsXA4ZZQRkUvaElTLpCRiK/QAn"
    "PkMijuFLdiAR8fhRYsvg0IvhfviMAsDD2EElBMbGkyfSqRZCVnmxBioyVR9L/d2V2VYYsJ"
    "ilyooo7+62T037IwvWi7t3r5lFSjrm1ebXuqbQKRSgpjEZnSJbYKQi0joqydyKc6CqifrV"
    "yjtLaNT04/jc5e/jA8zrgvQuBf57LktBujGsTajaHdGH1wYyQkjhol/bO02iDVlEHKSWt9"
    "T9fe+6lGDnNljbNL8klqvCxAQklDimlee+phFZfd66oRiGV11iTqVXVXI1nOZ7sSe2GTRM"
    "vQmdAcOXGHfoNQqPIxdYhJVeVDqhAqVckivTuqUZxRL79kvtKqZudUzYDnFVWgBJXWgTbq"
    "QLoo4959pKodtyo3iufQjGlKPC04XZ4upqotzM+MRWWl1eKVqusK7ruuYLGC0LKAm1TU1B"
    "JtRpXbKMJm9MiKEiu1Zck5sX7mxJdC04UdguoHCblUSKmuYNI2ifaJEysl3kSZDDmvFne7"
    "f8RsEncjJtZxrUTE2rdSwreyYpyqz/BiKStB0ie5qrFUKW9lMWwaGBJtVH6rjfk5eWKdlF"
    "MhKWfmiD8qO7PSVIfsg/GRqOHKyhEeMop+tEgVF1ZMoX1XJVJwtL1m3/aasPxZVQ6k6TQD"
    "mrLLFNY1fXIEe//qag4zdoH0mtQWmO5aYDbbi1vy1faIH237aMMI7ALzVRyfvdl0lRi31W"
    "x1swKJksu427BSKDR7xa5LliuXg5FJBgaB2Wm9YDIgN2t1clm6+GjeiNXObaAXxJXYIUww"
    "cCGIWUQ2Q8Hvfwc3e5StISAQ2YOmtWgUfiu+xLLPreAucRxvBWHKguEutT3xnOsFgZYSLu"
    "IuW62K293mrGPhQaKNY900jrnM9T22Jc010fg+yVqN2WpM8bpWADMcrrFUYClEHade5dE0"
    "pa482unM/hm1KV/U4nOGVFdw6DKfLcxdI+46UFnTV9P3poWGtrdoe4u2t7Rnb9lbGEaiL4"
    "pajU03TtmoyeL00BLNBqHFaJiBumCWmdUhj9CpjWbMmYKWCe0FqRuompx54uqPSNay9LXD"
    "sO/TUKiWAnTk42yqehbu7L7KCI6wA226Gkc+dEPxvVZRO6ei6i5llSRDhQMRfqhF7VqeWB"
    "XtIWOpqy/tfavQTd+7J8Dqpu8lpdVqTd91PbFd1BMr4yH05dLGmyVeyWl7xAZFLYPm0l6D"
    "Fih9hEo82FLO3BBa43C+/gLmEps3CVgwX18B82OBhUKUqNbfEHY3wdQn8cx9QnFnJqLgNN"
    "hmKIoPjZLmIoPHFKUydxyCObPRevGYizqgHPkTE9OPQACJ5giNLCug4jLG4I6sXBnSwBds"
    "rYiAaO0uZaISwqmj9qgJy5r8DAG0phAnbN0wdd/aXrFh6E78+Dz+5fJ6Qlqd1lMirSd6XS"
    "pa4NJkB91HNcKiRp+CNKmOZ+i0nzs+Oaq9LFm6Q7axxlhUf1uytDoq5Dm8LdgyfLFOfZ5v"
    "ZnWKuIcJT69evSqT8iSGFSc9yS8LjqQ6TVVytLqfR10nxhOCovYYD9U7NiRVvsqMUBDrF6"
    "Ih11I66uXpDpB0wM0zezdKp0Zld4YyeWgJq0gjSPe800fuDCyBccqwpEHeCrJiY+1ahF/g"
    "lyqsGho4rbZVCA2HlYjqC7pGsBm6xxY1w9KeNorf+iN0LmPlmPjP2qGuS+x3kMVli1mnUP"
    "dzge05hN0Ngxwyh60R98TMnIj7iS9UYX27uTGksZ3KZDSMpni6kJWd1hAJCOly/jQcP76D"
    "oMGpuPkELMkTj1ougmhB+xGBYjf0E+qCr8zgxhzZDGojzEvaiv8axAshv6na3nIiyICGPK"
    "yEXiT9UeE0keOFmkZQm33qOU5w8IRv8s356S83UrkiD4LzcAn99nF8OY5RAdMPOr1C5zdn"
    "Z7Cd5O3VOs1u/yLMcIOpOlgoOQ4Uwh8T9Emkbyw5bELm1OYVTWwpooO2Rsvdu040aI7wkM"
    "2UDpkyx6xl08+Qapt+p62UqYO4KqtzxNoi3WVea2tcJ6xxOkFRG+E6y5E2jXA6E7Q+3t3O"
    "BL1YEdv/lSpDUfjtcIuliCXGbTUVnQjEyNRz6T1BJn7kSEbb0elC2myiItphg1KoR4JkX1"
    "JZ9ti3oIhvTY8AJVhfuHhwmOoIjTgKaw1drbAiwm+XNw9MRlF3VEAJcQodVL/C36D1ff0R"
    "RWW+UFTmC27BZkEF8U8jsRGK/1cMJEy84bGO+Qe81QnjUSLxI1m3bIvtiJoPRsByI8yxCd"
    "/zz6PL69PRWWnTERqdf0ArgRFB/0QvLm/Oz0/Pf37hbz+JBxWABzpytccTdDt4ulD3rPBg"
    "xDb5Dp4sZV6oBh1eEGw294ijj+PRhxeBpTAqT5+1G2pTYSdNhTqncW9Kh87t7RAz+t+2YT"
    "A6+Xg6/nX8DgV/3NqhAPIuEkWyYlWpiLHGS2SHMlQVW3GS5qCt7dpZ8bTqFTWKVjTmoHje"
    "0EmJsO4eGhF3ew8FWVfsoPDPrR0I5+9Q8Met/Xl0df0OwX+7sZPG2lXZxRxTaGebdrb13g"
    "GjnW2Hw2vdeWXvapb2d2p3W8c50mrMu+690svut0nv0EDtcUsNGW5xu/FgsMHD0U9xvqFw"
    "Ot/LFXbX4OCggooYHLtDtIaLodvrCF1Fok1YBzURYl3J+9b83cH95od9A4VYLu5CRmdTjo"
    "Ih4Nnzv8M2h7Uj7sNmiYBuv/+Ii2bQj2TNEbRPPEJfA03+q/QEirfoSKhniM7EyFvbZH44"
    "NyK2KYZKffUrwhY4EoNo73f+TT0nupvAAoLHOZo8wu3WwW39WrVW+cYmVTx/NlUO2uYdgq"
    "VmSGLx0E/xDhU60YYZO1P6R5V9xMRsjT2hWKKux+s/U0zfstcvFxFb73nlNDt17tZ7zs45"
    "eeVTddfDKx+vTfeuduh2QZQfaodud1ihHbqdZEZCDKrwHsREOqG+LvJLAslkfEFXdX1B6R"
    "k6XGNlMDq5PvVd6vDvrT16fzU+vxaf5b+39ul5OCL8qxt+Ie0k1k5i7STWTuLQ2hRorzWD"
    "nwLqTjPl9Nz4fHnx8+X46go24+jDrf3Lzejs9KfTsWBZ9OetPf798+ml5Fv4F+zmxs+Xox"
    "O5m/t/BeOANvjj1oan+DQWHA7+6AaTdRJuM3EBNoEKcHUi1FS0h4yljk2peYL6xT0qF3nI"
    "0fVIxWms1ANerRwmtjxDvKRmkPmU0R8Zswi2C5zUCvIMzBNB351zsYk1+v7iQhoXoxiQ96"
    "cZJfH85tP7sTiw5HklBlF3Y3wAEXdgzLCCl7kK/ip6zYDyDNCBbwcSDKUD3w6H1zrqSkdd"
    "dZwjTUdd7S0UKO6EpY4DSnXK2hgERFIjSzXSCUJqolCVBb4nkPC+JMRFTPbA+dOjDgH8oC"
    "GyvObrBX59Q+YJfiAMFQ9dysWvVvRbbvNGpWJhCnOM4bPA0XaDXjvaRd1JF3X/cy3LM6Tl"
    "Xjr7tRV0Du2GjQXVm0g8sXNE5wDdSeuIcEuvrqekKbVG2m0tRafn7Dt0QyuKnWBDLMNWZk"
    "OOtEdGfq2ud4YjOkmqi2CXSpJSbzTNgN3v7iC5vbV7tqewqXiR7SnRdHyL7Sk5cqvt6ROD"
    "9C0hQidtPULROULXC7AFycAHtBb8ZevYaLRk98RPCoNUKVvcM2z5EZiHICtLfscsU6Zd5W"
    "xRu7xxtTwtbY3q0LE+3GCN0iaSNk0kOlL2CbFm2rqkrUsdXa/Pz7qkTRvatDHonO6hTRtd"
    "ey/aNG1ofbsKwp3Xt3+iEl6Vqi2/Gm7RsmfhoO1dOG3krSyGTWIioBoiwfl78QEKiUDNEb"
    "E0oqIma3ERgjHnNuViiGx4oOiv2ciU25VirfZ2Uu2V/1bQLcLxPdQsjkspFscb9IrjvFqx"
    "JCbFPkwVUE5T9RDrt69LQP32dSHS8FUme5H+rwLiwl0kHN4nGb4xaw1f4OM3b6ss2JhCL9"
    "YSi/WOKCS/YnSD4c1Au99DrwVgcxpNsSCYqAsSyDzGlDiuX2+FGA5bK/Kf3wdT/fSvS2Lh"
    "MBK3WBgPZj6JJ36Gb0CRcP53y7K0Cj21aF2A80ZJW8X1kpI3SpD4jiEiBsoyhsNYghby8c"
    "phsuofdIVHUFFJRkPzXDg09LBHqWo/CuF8V3dVyO9ffL3kj63OLZNMqRk4t+Bz4nbhhXt2"
    "lxggW4ppP1g3FQI2ccUTCW5V7LuSJjtojw15WIn1X7UuQJrqkDPbYUNRtyMtlxuQpO+hON"
    "p8egD3JksomFsvBzRNq/1fnfZ/hYd1dUanKXWmb5e57NefgNO43mleRH/Ip1KESb3jvYD8"
    "kBEVOgJ27qoYQmKKDleD7Fhgi0P+Q2Tpe6NOJFGeViNfHnlf761TQyVJqc/aLp+1Ia/AOl"
    "PlQMjSHfZJcM+Citd1NikFsd6lyu5SOiKuExFxsRW1MhtypDoiri4XwORdGf8EkX4BakOf"
    "cBtU5kCeVjPiCYwI3TU1+JAh1TtRXS7oBi5dCYv2uCohrMU43a5xoWygbmL1lcnv1tHmu4"
    "k2T/rjG0H6Mj1hT6HOyxQlsA5DuZ8Ochg53lN0EzJzCVgTISa73Ig7JoiUxTanD5baJKIY"
    "HY1wib0hI+dWTklRlJpvJPpwFMzWH+zbjjiMEFOHGSYB3RhbiJMDS8QThlEqYdCe/4wOYg"
    "7CNsLmktoUZnHFBb9RsBhyJ6YKPi+xqUrnaW5eZUygMoIyHyOYDMGBg5TwIEJEGTGoAwL3"
    "rngWBwTeiR+vNsdvj8QKaXUUVokorNR7kgN8m8MwTaujsDrtM9QRjjt+t3TY26G8VtqHtn"
    "fLtSq1qrIlu3gSzRntU3gW0Gufwq59CkX5fQ3AXCurs2O7TmnQizdfbazdk7F2b9VtrvA9"
    "MX+lZD1QG8ji74dbLGQcRhr34dASNjKLchetqbtAFMqxUsslDgdLlUkcWbjVP6bEJTl3WP"
    "2VE2sG5iwulClxVU6AkcMspcGsnZsorWdsbftrWfxOQqT6JgHNGtC0KayTpjBdLCcZjVou"
    "GHVTLGouDzF6K8oiHFP0EOPm646IH+lUqjwSEfQQ3uNyAdXHmwKqjxUB1f6BYMCBUNe+l5"
    "mif8HszVv47sWhrbSoFp6NCYrdKbav2j0gGysBJSWVyraCJJU2FjRlLIikRm0t2KJMJddf"
    "1/SokWdSd2y74jwtiDSIBwy3xRrAUINEY0t1hXUXAmI/KgDqeJpCh5FOf3llxiyLrUG7gS"
    "JD1D1CYzxdIHkLNMWOQ4lfD3SB+QLJUkNEFheakBk03xAUOdVqFze9tW/tc9l7gQfT+YOk"
    "8hZQTNlyKVS7odTRmOeiOV7xI/RVovgrcejs8SuaLsj0jqP1QqprQu979B8dQiImQsYUA7"
    "AteIs4FS9ZsYoXNILIh0RwbwLJtP5LOUTRZ3+1hmQQDrFe+M6m5LWFWA/EjmIo/hrECw+U"
    "PLgbeVg5hMORFq3HRIwRsSGJ35LrJdwXRp8/j88/oIvzs/8ZyAnEKoLrYM+RDXaZDsvY55"
    "kw3KSLVm1UojuUbBR4ki9YDtTNLuIMqY696LSTONxdy6rA4fgeasAtVOHNHHKl7TgZuv5p"
    "vK1hXQPmfiL87XEpk+TxBpPkcd6YEy5M6qoyO0qs6JCwf4C3UjAd8zuiECyvhXCqBjoi2N"
    "0GPRjs4Zwd/36dOmJDFF9+Gv3+TeqYPbs4/zkcnkD95OzifQZsX4+qgnZMoeGuDDeeuSqR"
    "fcPaDgk02JXBFsrwPWUeN8B4UGXnzhFqya+ENFIVZQ1uDbG6qsklTacDJ+sGTpL7OlVJkl"
    "QtYd9Xu1eqDTyr7ohKUull35AfyjcI5/igY/qG2SoNidXXNTfUb2SyYOxuoPZBhd8Otzig"
    "1olxJbrWMelT4Y/cJUvf9SP3Ro6wQxCHvhQuGyIobQHdLKZT5pjSbcTQlVhLpvjdKHgyru"
    "pg1/T0uptdhzeo4SaniA7Qa9U44zlWFXiD4f1Et5XYMX/fqoJxTNFLA2MrKFNuiAOL3iv2"
    "iveMWQTbBZt1ki4D90QQtrWsw418t1aZ9xcXZymrzPvTrNnl5tP78eXLbyX4YhB1C4R4vq"
    "budAFtBGYzY0Km2OPVjOkF9P1b8m9Krfg3Gxb8m/x6n1GHu8YMU6uWf1tBrvOgu+zi5mTq"
    "ENeASi51OvrkqHVEQ6fZrUOfB412v5Xrv9LxFFH0UNRtJdMn8rFUB1tB2j8xoBXQxd1sjv"
    "1+LlXtFHna3mwcOzZoW1gIU/UcCjlSzYN6PJhaWIgtpuHZLlVYNDbLRzliLQx3WTqS7FKY"
    "VArfspigN6/Xk2SjnEeo2HeRLAJhUSFlUsKbqWsa2Oc/+NM+PkOpqsh51HZ90yxyGx0/SX"
    "zLOIAMM0lQKg1Jnl+hVwZhFMw0lKUWINgaTcXTQe4OJASdwkcbQS7QPUFLyPpxF+ICs6di"
    "fmyt8SP3ay9Apg8HSmqqU5F2dWNlWlDCYRYd4IocITeoK2OTB9dwnUeZ7qOdTZ10Nkk+Vj"
    "bV91RL1OHtzzK8XWc9HYgUHJ0s+XepRDmKkLiHG1fzlSiw65LlSuXFLQ5XS5Do7EyFwp6U"
    "hyruUxlSrax3eZsK1ImalZrTtJrTXea0tGXCweJV2SgzVD0K7W1sq/SNxI6jCtUtFp3TVD"
    "2UnlvqnrwknOO5ur51Mdppqmakqv1q5C0rg51NwOhpFkAqSZSZipqBG1JEg/G9UBZ2nbUY"
    "2lWrLvU0XZ90iP3mvCTstk/PeklkVzwzXpTNfEkvw67lvlx47oQ9jKUZVu0GSY4YbnGBMD"
    "nWiKy6Fdwf72Spabj90Pc8UBeF9jSZq7JeyIJoiHKEJ+JG8goyqQkXfX8FsTe4ORq6AVRX"
    "OzX9PJq5UK7ssPJaXFZtiDhDzEafff3g6pczWQV7Lb0nEyIGEXRPORWgIZnOLgu4BdWyLe"
    "xAazpqHqERcgiGom2Qv3Nr+7Xc/OpvEnH4y/FvLou7cTR5RC/TYSlDMdM38um5y1bisV20"
    "mhvcxiu+YK7xsKT2S3Fh6jkOCAbhFy+/+ebdrc0sefd4QmiF9yhmopYV/NYjdGEj8QupS1"
    "D6zoDjK9+TRE2e/d0UmvER6vhPXjLF6Isi5sav9Laxlpz2FnXTW6SDr7ogy+oEsb4W/zpU"
    "sPdQEqJzUB9OMy1tkHinS0LsE3sdMNBj/0yFSM+WNfXRdEo4v2Z3xB4UVEtPjBhuK5cuxw"
    "plKxxcovWUHOzrqesFnYK2unKYmHuJBKXQLcX/EGznoBRaj1Lfvvo4+sfxm7egDAoF1CHm"
    "j77+KqeCiwu29iMIVX2odnDHMlqnbsa+9+22WIs06ZzwSjFxMYV2M20VqsWvJpUqXEQEPd"
    "RZWqkgMnUIrtfiPk2ppYfOSQ8pf+3DiorparA5TaljeLrMZYfcC0GjzsucptRc7jKXddfw"
    "rjijddfwcJk9uWv43jTbK8Eq8RMFtwZqxTYxYLitobI/1LgjJfPvRkgMRStMhQ55LfTElU"
    "PvBfflVfJAOfiM2RocrYiICY7QObknDvIBNMGpjCCpcwZ9uWK3Mg9KK6qU2tbvp2s1dngv"
    "G25QZQPEqhWuSRM1c7J0gRfNJUrs1cHZa+NAsHmFu23ZcMgMWS8MBbuOitRWg1qseA6aRn"
    "d8Dv/NJpdekbsh+HKbRPYfNjEcr6STAaL1lmwJBQnYDGEkiF9wBOtQzjdEYiaIcnOl5MTA"
    "h+FXt14w8ZP8GDyoVfKjoJV/BN8KAQkoodMp5WjmEILwXCwYdbzgTp8AAgq/htmOX9GUeV"
    "CmO5qHy2hCOQdO39ASS016PPzb2Myl4ssf0VeZs/IVbgOzQBoLgkqVnrOhR6v4mfAdt5ib"
    "K8KgpcVOSosBy8qKNcHwXhy2rUcSwWtQ8VgNafSB2rkDNZP179STm9KUms2dZvOzqTjQ5T"
    "Jnuj7gYb48M2pTvqhZGD1FqvncZT4XpMQXG256lQ2/C4tNd1T5EXHodDEoiBz0vxxuCxqM"
    "h23T5Iu50LB34lCUzSce5MVqZGGp/GJVsrhWfh/UyeM3b8oEeb15UxzkBd9lAvTFe1UB4W"
    "B4D9FtpYy7uKOrrDz531cX5wUiaUySFVLo1EX/hyzKn2NUxgZwAYzNp1r2AMvIHDDB3k+1"
    "v/8fyrYQPA=="
)
