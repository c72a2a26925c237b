"""From one to many."""
# ruff: noqa: E501, INP001 - generated, and named as aerich names its files

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQL = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_certificate_issued__0b25bc";
DROP INDEX IF EXISTS "idx_completion_complet_f8fbf6";
DROP INDEX IF EXISTS "idx_completion_user_id_a9965c";
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
CREATE TABLE IF NOT EXISTS "membership" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "begins_on" DATE NOT NULL,
    "through" DATE,
    "recorded_at" TIMESTAMP NOT NULL,
    "superseded_at" TIMESTAMP,
    "recorded_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* Days on which a person sat in one unit, in one state. Never overwritten: new facts supersede it. */;
CREATE UNIQUE INDEX IF NOT EXISTS "uid_membership_current" ON "membership" ("user_id", "begins_on") WHERE superseded_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_membership_unit_day" ON "membership" ("unit_id", "begins_on");
CREATE INDEX IF NOT EXISTS "idx_membership_recorde_407027" ON "membership" ("recorded_by_id");
CREATE INDEX IF NOT EXISTS "idx_membership_unit_id_0a41c3" ON "membership" ("unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership_user_id_550878" ON "membership" ("user_id");
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
    "valid_through" DATE NOT NULL,
    "renewal_opens_on" DATE,
    "due_on" DATE NOT NULL,
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
ALTER TABLE "org_unit" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "is_absent" INT NOT NULL DEFAULT 0;
ALTER TABLE "user" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "changes_on" DATE;
ALTER TABLE "user" ADD "email_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "group" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "group" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "learning_activity" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "learning_activity" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "certificate" ADD "activity_name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "certificate" ADD "number_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "qualification" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "qualification" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "qualification_version" ADD "counts_before" VARCHAR(16);
ALTER TABLE "assignment" ADD "timeline_through" DATE;
ALTER TABLE "file" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "saved_view" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "audit_entry" ADD "what_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "audit_entry" ADD "subject_title_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "webhook" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "webhook_delivery" ADD "event_key" VARCHAR(300) NOT NULL DEFAULT '';
DROP TABLE IF EXISTS "period";
DROP TABLE IF EXISTS "told_standing";
CREATE INDEX "idx_org_unit_name_ke_18c4b8" ON "org_unit" ("name_key", "id", "code_key");
CREATE INDEX "idx_user_email_k_7e4f92" ON "user" ("email_key", "id");
CREATE INDEX "idx_user_name_ke_b89f59" ON "user" ("name_key", "id", "email_key");
CREATE INDEX "idx_user_changes_e83458" ON "user" ("changes_on");
CREATE INDEX "idx_group_name_ke_0710b3" ON "group" ("name_key", "id", "code_key");
CREATE INDEX "idx_learning_ac_name_ke_bb2ec0" ON "learning_activity" ("name_key", "id", "code_key");
CREATE INDEX IF NOT EXISTS "idx_enrolment_open_longest" ON "enrolment" ("opened_on", "id", "user_id") WHERE state = 'OPEN';
CREATE INDEX "idx_completion_user_id_ee4faa" ON "completion" ("user_id", "activity_id", "completed_on", "id");
CREATE INDEX "idx_completion_recorde_c86d4e" ON "completion" ("recorded_at", "id");
CREATE INDEX "idx_completion_complet_dc11d6" ON "completion" ("completed_on", "id", "user_id");
CREATE INDEX "idx_certificate_issued__9ad12c" ON "certificate" ("issued_on", "id");
CREATE INDEX "idx_certificate_number__700a87" ON "certificate" ("number_key", "id");
CREATE INDEX "idx_certificate_activit_1757c7" ON "certificate" ("activity_name_key", "id");
CREATE INDEX "idx_qualificati_name_ke_04145f" ON "qualification" ("name_key", "id", "code_key");
CREATE INDEX "idx_file_name_ke_54cc2b" ON "file" ("name_key", "id");
CREATE INDEX "idx_saved_view_name_ke_77cad5" ON "saved_view" ("name_key", "id");
CREATE INDEX "idx_audit_entry_what_ke_f419c6" ON "audit_entry" ("what_key", "id", "subject_title_key");
CREATE INDEX "idx_audit_entry_what_2dc11e" ON "audit_entry" ("what", "number");
CREATE INDEX "idx_webhook_name_ke_f57b48" ON "webhook" ("name_key", "id");
CREATE INDEX "idx_webhook_del_event_k_393651" ON "webhook_delivery" ("event_key", "id");
INSERT INTO "membership" ("user_id", "unit_id", "state", "begins_on", "recorded_at")
SELECT "id", "unit_id", CASE WHEN "is_active" THEN 'ACTIVE' ELSE 'INACTIVE' END, MIN("date_added", CURRENT_DATE), strftime('%Y-%m-%d %H:%M:%S+00:00', 'now') FROM "user";
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_certificate_issued__0b25bc";
DROP INDEX IF EXISTS "idx_completion_complet_f8fbf6";
DROP INDEX IF EXISTS "idx_completion_user_id_a9965c";
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
CREATE TABLE IF NOT EXISTS "membership" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "state" VARCHAR(32) NOT NULL,
    "begins_on" DATE NOT NULL,
    "through" DATE,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "superseded_at" TIMESTAMPTZ,
    "recorded_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX IF NOT EXISTS "uid_membership_current" ON "membership" ("user_id", "begins_on") WHERE superseded_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_membership_unit_day" ON "membership" ("unit_id", "begins_on");
CREATE INDEX IF NOT EXISTS "idx_membership_recorde_407027" ON "membership" ("recorded_by_id");
CREATE INDEX IF NOT EXISTS "idx_membership_unit_id_0a41c3" ON "membership" ("unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership_user_id_550878" ON "membership" ("user_id");
COMMENT ON TABLE "membership" IS 'Days on which a person sat in one unit, in one state. Never overwritten: new facts supersede it.';
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
    "valid_through" DATE NOT NULL,
    "renewal_opens_on" DATE,
    "due_on" DATE NOT NULL,
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
ALTER TABLE "org_unit" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "org_unit" ADD "code_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ALTER COLUMN "code_key" DROP DEFAULT;
ALTER TABLE "user" ADD "is_absent" BOOL NOT NULL DEFAULT False;
ALTER TABLE "user" ALTER COLUMN "is_absent" DROP DEFAULT;
ALTER TABLE "user" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "user" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "user" ADD "changes_on" DATE;
ALTER TABLE "user" ADD "email_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "user" ALTER COLUMN "email_key" DROP DEFAULT;
ALTER TABLE "group" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "group" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "group" ADD "code_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "group" ALTER COLUMN "code_key" DROP DEFAULT;
ALTER TABLE "learning_activity" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "learning_activity" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "learning_activity" ADD "code_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "learning_activity" ALTER COLUMN "code_key" DROP DEFAULT;
ALTER TABLE "certificate" ADD "activity_name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "certificate" ALTER COLUMN "activity_name_key" DROP DEFAULT;
ALTER TABLE "certificate" ADD "number_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "certificate" ALTER COLUMN "number_key" DROP DEFAULT;
ALTER TABLE "qualification" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "qualification" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "qualification" ADD "code_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "qualification" ALTER COLUMN "code_key" DROP DEFAULT;
ALTER TABLE "qualification_version" ADD "counts_before" VARCHAR(16);
ALTER TABLE "assignment" ADD "timeline_through" DATE;
ALTER TABLE "file" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "file" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "saved_view" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "saved_view" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "audit_entry" ADD "what_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "audit_entry" ALTER COLUMN "what_key" DROP DEFAULT;
ALTER TABLE "audit_entry" ADD "subject_title_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "audit_entry" ALTER COLUMN "subject_title_key" DROP DEFAULT;
ALTER TABLE "webhook" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "webhook" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "webhook_delivery" ADD "event_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "webhook_delivery" ALTER COLUMN "event_key" DROP DEFAULT;
DROP TABLE IF EXISTS "period";
DROP TABLE IF EXISTS "told_standing";
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "org_unit_trigrams" ON "org_unit" USING gin ("name_key" gin_trgm_ops, "code_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_org_unit_name_ke_18c4b8" ON "org_unit" ("name_key", "id", "code_key");
CREATE INDEX IF NOT EXISTS "idx_user_email_k_7e4f92" ON "user" ("email_key", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "user_trigrams" ON "user" USING gin ("name_key" gin_trgm_ops, "email_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_user_name_ke_b89f59" ON "user" ("name_key", "id", "email_key");
CREATE INDEX IF NOT EXISTS "idx_user_changes_e83458" ON "user" ("changes_on");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "group_trigrams" ON "group" USING gin ("name_key" gin_trgm_ops, "code_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_group_name_ke_0710b3" ON "group" ("name_key", "id", "code_key");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "learning_activity_trigrams" ON "learning_activity" USING gin ("name_key" gin_trgm_ops, "code_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_learning_ac_name_ke_bb2ec0" ON "learning_activity" ("name_key", "id", "code_key");
CREATE INDEX IF NOT EXISTS "idx_enrolment_open_longest" ON "enrolment" ("opened_on", "id", "user_id") WHERE state = 'OPEN';
CREATE INDEX IF NOT EXISTS "idx_completion_user_id_ee4faa" ON "completion" ("user_id", "activity_id", "completed_on", "id");
CREATE INDEX IF NOT EXISTS "idx_completion_recorde_c86d4e" ON "completion" ("recorded_at", "id");
CREATE INDEX IF NOT EXISTS "idx_completion_complet_dc11d6" ON "completion" ("completed_on", "id", "user_id");
CREATE INDEX IF NOT EXISTS "idx_certificate_issued__9ad12c" ON "certificate" ("issued_on", "id");
CREATE INDEX IF NOT EXISTS "idx_certificate_number__700a87" ON "certificate" ("number_key", "id");
CREATE INDEX IF NOT EXISTS "idx_certificate_activit_1757c7" ON "certificate" ("activity_name_key", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "certificate_trigrams" ON "certificate" USING gin ("number_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "qualification_trigrams" ON "qualification" USING gin ("name_key" gin_trgm_ops, "code_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_qualificati_name_ke_04145f" ON "qualification" ("name_key", "id", "code_key");
CREATE INDEX IF NOT EXISTS "idx_file_name_ke_54cc2b" ON "file" ("name_key", "id");
CREATE INDEX IF NOT EXISTS "idx_saved_view_name_ke_77cad5" ON "saved_view" ("name_key", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_what_ke_f419c6" ON "audit_entry" ("what_key", "id", "subject_title_key");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_what_2dc11e" ON "audit_entry" ("what", "number");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "audit_entry_trigrams" ON "audit_entry" USING gin ("what_key" gin_trgm_ops, "subject_title_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_webhook_name_ke_f57b48" ON "webhook" ("name_key", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "webhook_trigrams" ON "webhook" USING gin ("name_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_webhook_del_event_k_393651" ON "webhook_delivery" ("event_key", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "webhook_delivery_trigrams" ON "webhook_delivery" USING gin ("event_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
INSERT INTO "membership" ("user_id", "unit_id", "state", "begins_on", "recorded_at")
SELECT "id", "unit_id", CASE WHEN "is_active" THEN 'ACTIVE' ELSE 'INACTIVE' END, LEAST("date_added", CURRENT_DATE), now() FROM "user";
""",
}

UNDO = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_webhook_del_event_k_393651";
DROP INDEX IF EXISTS "idx_webhook_name_ke_f57b48";
DROP INDEX IF EXISTS "idx_audit_entry_what_2dc11e";
DROP INDEX IF EXISTS "idx_audit_entry_what_ke_f419c6";
DROP INDEX IF EXISTS "idx_saved_view_name_ke_77cad5";
DROP INDEX IF EXISTS "idx_file_name_ke_54cc2b";
DROP INDEX IF EXISTS "idx_qualificati_name_ke_04145f";
DROP INDEX IF EXISTS "idx_certificate_activit_1757c7";
DROP INDEX IF EXISTS "idx_certificate_number__700a87";
DROP INDEX IF EXISTS "idx_certificate_issued__9ad12c";
DROP INDEX IF EXISTS "idx_completion_complet_dc11d6";
DROP INDEX IF EXISTS "idx_completion_recorde_c86d4e";
DROP INDEX IF EXISTS "idx_completion_user_id_ee4faa";
DROP INDEX IF EXISTS "idx_enrolment_open_longest";
DROP INDEX IF EXISTS "idx_learning_ac_name_ke_bb2ec0";
DROP INDEX IF EXISTS "idx_group_name_ke_0710b3";
DROP INDEX IF EXISTS "idx_user_changes_e83458";
DROP INDEX IF EXISTS "idx_user_name_ke_b89f59";
DROP INDEX IF EXISTS "idx_user_email_k_7e4f92";
DROP INDEX IF EXISTS "idx_org_unit_name_ke_18c4b8";
ALTER TABLE "org_unit" DROP COLUMN "name_key";
ALTER TABLE "org_unit" DROP COLUMN "code_key";
ALTER TABLE "user" DROP COLUMN "is_absent";
ALTER TABLE "user" DROP COLUMN "name_key";
ALTER TABLE "user" DROP COLUMN "changes_on";
ALTER TABLE "user" DROP COLUMN "email_key";
ALTER TABLE "group" DROP COLUMN "name_key";
ALTER TABLE "group" DROP COLUMN "code_key";
ALTER TABLE "learning_activity" DROP COLUMN "name_key";
ALTER TABLE "learning_activity" DROP COLUMN "code_key";
ALTER TABLE "certificate" DROP COLUMN "activity_name_key";
ALTER TABLE "certificate" DROP COLUMN "number_key";
ALTER TABLE "qualification" DROP COLUMN "name_key";
ALTER TABLE "qualification" DROP COLUMN "code_key";
ALTER TABLE "qualification_version" DROP COLUMN "counts_before";
ALTER TABLE "assignment" DROP COLUMN "timeline_through";
ALTER TABLE "file" DROP COLUMN "name_key";
ALTER TABLE "saved_view" DROP COLUMN "name_key";
ALTER TABLE "audit_entry" DROP COLUMN "what_key";
ALTER TABLE "audit_entry" DROP COLUMN "subject_title_key";
ALTER TABLE "webhook" DROP COLUMN "name_key";
ALTER TABLE "webhook_delivery" DROP COLUMN "event_key";
DROP TRIGGER "unit_closure_insert";
DROP TRIGGER "unit_closure_adopt";
DROP TRIGGER "unit_closure_move";
DROP TRIGGER "unit_closure_delete";
DROP VIEW "unit_closure_walk";
DROP TABLE IF EXISTS "unit_closure";
DROP TABLE IF EXISTS "standing_span";
DROP TABLE IF EXISTS "membership";
DROP TABLE IF EXISTS "opening";
CREATE INDEX "idx_completion_user_id_a9965c" ON "completion" ("user_id", "activity_id");
CREATE INDEX "idx_completion_complet_f8fbf6" ON "completion" ("completed_on");
CREATE INDEX "idx_certificate_issued__0b25bc" ON "certificate" ("issued_on");
""",
    "postgres": r"""
DROP INDEX IF EXISTS "webhook_delivery_trigrams";
DROP INDEX IF EXISTS "idx_webhook_del_event_k_393651";
DROP INDEX IF EXISTS "webhook_trigrams";
DROP INDEX IF EXISTS "idx_webhook_name_ke_f57b48";
DROP INDEX IF EXISTS "audit_entry_trigrams";
DROP INDEX IF EXISTS "idx_audit_entry_what_2dc11e";
DROP INDEX IF EXISTS "idx_audit_entry_what_ke_f419c6";
DROP INDEX IF EXISTS "idx_saved_view_name_ke_77cad5";
DROP INDEX IF EXISTS "idx_file_name_ke_54cc2b";
DROP INDEX IF EXISTS "idx_qualificati_name_ke_04145f";
DROP INDEX IF EXISTS "qualification_trigrams";
DROP INDEX IF EXISTS "certificate_trigrams";
DROP INDEX IF EXISTS "idx_certificate_activit_1757c7";
DROP INDEX IF EXISTS "idx_certificate_number__700a87";
DROP INDEX IF EXISTS "idx_certificate_issued__9ad12c";
DROP INDEX IF EXISTS "idx_completion_complet_dc11d6";
DROP INDEX IF EXISTS "idx_completion_recorde_c86d4e";
DROP INDEX IF EXISTS "idx_completion_user_id_ee4faa";
DROP INDEX IF EXISTS "idx_enrolment_open_longest";
DROP INDEX IF EXISTS "idx_learning_ac_name_ke_bb2ec0";
DROP INDEX IF EXISTS "learning_activity_trigrams";
DROP INDEX IF EXISTS "idx_group_name_ke_0710b3";
DROP INDEX IF EXISTS "group_trigrams";
DROP INDEX IF EXISTS "idx_user_changes_e83458";
DROP INDEX IF EXISTS "idx_user_name_ke_b89f59";
DROP INDEX IF EXISTS "user_trigrams";
DROP INDEX IF EXISTS "idx_user_email_k_7e4f92";
DROP INDEX IF EXISTS "idx_org_unit_name_ke_18c4b8";
DROP INDEX IF EXISTS "org_unit_trigrams";
ALTER TABLE "org_unit" DROP COLUMN "name_key";
ALTER TABLE "org_unit" DROP COLUMN "code_key";
ALTER TABLE "user" DROP COLUMN "is_absent";
ALTER TABLE "user" DROP COLUMN "name_key";
ALTER TABLE "user" DROP COLUMN "changes_on";
ALTER TABLE "user" DROP COLUMN "email_key";
ALTER TABLE "group" DROP COLUMN "name_key";
ALTER TABLE "group" DROP COLUMN "code_key";
ALTER TABLE "learning_activity" DROP COLUMN "name_key";
ALTER TABLE "learning_activity" DROP COLUMN "code_key";
ALTER TABLE "certificate" DROP COLUMN "activity_name_key";
ALTER TABLE "certificate" DROP COLUMN "number_key";
ALTER TABLE "qualification" DROP COLUMN "name_key";
ALTER TABLE "qualification" DROP COLUMN "code_key";
ALTER TABLE "qualification_version" DROP COLUMN "counts_before";
ALTER TABLE "assignment" DROP COLUMN "timeline_through";
ALTER TABLE "file" DROP COLUMN "name_key";
ALTER TABLE "saved_view" DROP COLUMN "name_key";
ALTER TABLE "audit_entry" DROP COLUMN "what_key";
ALTER TABLE "audit_entry" DROP COLUMN "subject_title_key";
ALTER TABLE "webhook" DROP COLUMN "name_key";
ALTER TABLE "webhook_delivery" DROP COLUMN "event_key";
DROP TRIGGER "unit_closure_kept" ON "org_unit";
DROP FUNCTION "keep_unit_closure"();
DROP VIEW "unit_closure_walk";
DROP TABLE IF EXISTS "unit_closure";
DROP TABLE IF EXISTS "standing_span";
DROP TABLE IF EXISTS "membership";
DROP TABLE IF EXISTS "opening";
CREATE INDEX IF NOT EXISTS "idx_completion_user_id_a9965c" ON "completion" ("user_id", "activity_id");
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
    "eJztXW1z27aW/isYfWk6o+tJnSbtprMfFEdtvdexc22n7W7dYSARknhNkSpBWvF2+9/3HP"
    "ANJEGJpCmJpjBzb2NROCD1HBA47+evwZ8BteceXS1Orrz5J8fyB2/JXwOHLhn8ofh2SAZ0"
    "tcp8h9d8OrEFhevNjSAeOOG+R6c45YzanMElk/GpZ618y3Vw9IhM3eWKOo9DQonJVtTzl8"
    "zxievBZ5/RJbEc4i8YXJhTx+IUCYnvMXZCzn1OVsxd2YzA5C7MFAAljKe2TfAROKET94ER"
    "yz/BpzHdKTyO5cz3fWO49GfADN+dM5jRg9v//gdcthyTfWEcP/4+gAeA2w/g+u8CfOOePS"
    "KtZeJ/p64ZXoHv/xrMLGabgi4zVB40YF9WHuMcHprH94t5ChgA25ZcsO1xJa7dXp//dD36"
    "cDMQpMA0vDj4G8lW94a4YWZdhI8lrhvxHO+s+bnj/yjGItwTY+rawdJJx68e/YXrJASWI1"
    "bJnDnMoz7DO/hegKvECWw7WlDxwglBTIeE6Ek0JpvRwMa1htThA6TXBoZxeXVr3IxvDWNQ"
    "WIcxhbRCoktTABDggEflAoA5PsI//uP09NWr705fvnrz/etvv/vu9fcvv4ex4nmLX333d/"
    "gwKVrhVAKz85/OL2/xgVx4UcI3CC/8LWioT42U2Sn64t8C/mcL6qnRj8fn8Icflsc/RnsT"
    "A+ILB+LAkn4xbObM/QV8PH35cgO6v4yuz34eXb+AUV9nMb6MvjoNv0O4U3jxRaoDbzy+Eb"
    "wRdh1Z3hlw33xbAds335ZCi19lkb2Hn6VGduwES4HuOTwQdaasgHJMu6tFnJ5Qewf61WkF"
    "oF+dlgKNX2WBpt50YT0w04DHKuD9HnBSr+QcWQ5q2I+Yby3ZCf7RYGkfGPMNGL8f3Y5zCD"
    "4wD0/PInqlZ5xEsf2ga2uNvtztQXf6zbffffv9qzffJudbcmXTsRYfYdkjKxZUsnjeMFx1"
    "/wy/KhxbMc3+3vrBYD/vfKWT69WGkyv+buVyf+4J4gwdObu6uICFTe4GZ3cDxRlXlx8yje"
    "ZHu/wI5X+jrlydIWu063Rsk96fgI26zexeKV9HyliBEz+6HrPmDrwbBVElh71Sb35enPg7"
    "Xmvx1fQRPbpOdMLsEgQITGYzX4BwPb4BvfLsNtQjJ3R6v6aeaZSALhRnw3PXXPEKRLQ//v"
    "Oa2UIVPy7MM1vFkjp0DrJGO1ghUB/CGZ+hHF0JsIC3hxbvF0z4YrqnrvRCZl7V4lfL02X+"
    "ilg8ZnRvvFN2cZ3ZLg88NlCbFeURwy2mRdwhjKk0eKt5cUynC2GRI2vLXxAGIvpj+Dk20A"
    "3h/5zZM2I5UzswmfmWrBcuCX8UJ67DiDsjsBo4Sy6iWVBM4rtu0bK4h3veOXfOLVxAA9GE"
    "wqh7xlYcZo2NlnAu+UzYM/0F9cnUY/CZo3FzCY/ACRVznZALy7mHTx4jjgvDFmx6j0+DU4"
    "gPZO0GtklsF/6Ei3cOvkT4cKGVU0zO3SWbuOYjYcACYnGgpM4cwCizff4+EEBE3/qDP3LG"
    "0IyBE46VLebMaEEYsuE5sSxcXN18uh5nrJrxOJIeXH+j1TV9Fm3x7JzF02Qrf6HQVZbUtk"
    "tZkBDtTx3fPSNenX73JoEeP2wC++bD6OKiqIyL96+2riFT9QnRvSztrJxbG3uJSEPflpqX"
    "HEP71PK6xgmVaBg/QEbPk1//jJp3Nro5G70fDwqrXENbEVrp7VYjW64/70GAj7XDcgFe0h"
    "+3C/BLafBWAR6l3BmMCEVNEFtB/0pkYhqJ1Y4ZStn+ArhBJsx210qf/1MnU8qy8ULHyQqi"
    "7O/SZS1Vdk6q1Efx4aQgeC/qQ58SaejbkoL0SV3d1l12UKeW7vwabwfZnpkdC7Cm73VtB8"
    "KuBSBeLvnwKiIPryrqjMiKedx13oIoYjPqAacxNjESl0RgokOoubQcC6fyXU8V1dhojioB"
    "iqF5TB2eyJbUsuPQw9+lj+GITUGLGVIdtfjcz5lN0paOWtxp1KJ4k+rgmxC0A3CHAhdPX1"
    "eJXIRR5fi+LsQueq5dsny3xy7GtDp2sULs4r/dieFbfhna6sWcIWolELdTKO9kx7CpMw9A"
    "MGi6qmV6vbIrrGyMmzWoaTKFHFIelJulemJMbtcgrxeUa3EDZGhLZbV/58IeS50SQU6myy"
    "E4AcJdARcfgfsF7t3V1QXOvOT8TzuU13LC2uWnD+/G1y++EWsXBll+iZkGgZtwZTDcVsAT"
    "uj0Cnlx5toiL6AnGawbuZ6l2Hre/T9FOh+3rsH0dJi4reXUZkiHSHGmXI9qHpB0Z3WFEe4"
    "6MKiH7keHcaDF0/wjC0ZdsOQGZY2GtWsLsQzJhXyGbe27QFlo/4VwhZH2Fizmea2P4d0uQ"
    "jeP5+goY1gKBLRD9Tu0gdpZM2FvImOdbM2uKiQUtYZbO2FfQKOcgi7T4Zo6SCfsKWbCyXW"
    "qCkNH+gvsUTX0MC2+18twHeKyWll00XZ/g2nEgiSSkqcNJslLcxqCSZXbo1tCS9/QR08rI"
    "emFNF4RGQSKEU5EwhvlmKMEP4w8ie+yEXGIcLHHhP2vP8n3mwM9iaxFBywkPcBJmqqtr7f"
    "qGcQKcJEpjVlpyozDAN0prSyhNjIl5wIvEpI/EDeAJZp67FPluM8vjfph751QMiskEtUgx"
    "TBM2txxhi90S0xJYppH+BGMaeHHeefzKfbo8/9enbP4a+fXn8fVY+lUG/NbzG3L56eIijD"
    "+TnyrV8yo/lWV+kZ9KTAF4yY+VeaAwfc5jU9fDp5lEUUBpwJCOge5wVI5495p6gBNi7f6t"
    "4P5N38AC3OWenQzRUTt//QVo7nNFFmg5eBLJMdeySvZmqjCQvo+QUCOYI92EIv7Rr0V4e/"
    "5hfHM7+vAx49tFgPGbU3H1MXf1xZvcjpBMQn49v/2Z4EfyP1eX47zHIRl3+z94og5o4LuG"
    "464x9EPCJL4cX8owOiMU1GV1gbgFZj+f1+bZ8VoSuGr7n4q0unaUzud+ftDrJLKu+F51ql"
    "NFx+vWVCedRb+P3DzZXLHPdduxI7MquEWBoWuJemceSK6Ob1F7oLavSgOGW+yr0+zQSlUK"
    "qDd3nVPLJAvKF7Ix8itOVpTzNeB3Qj6GbQOwMpgbhObGKXWElRIWHNpDRdEwmpIUbKu7vt"
    "l2u6e25HXSkmdac8YVx0V50kxK0UP73W5aA4g46ybadZZS21E6rVt3Q7E4kj2toFbUkSG2"
    "qSBXDrt14T+7V0AOyq0dVVp4qlB2E7oYSySy+Ntt4hiXxlWSxXAHJRPmrxlzhKyDpZywP5"
    "NjJh9BIjohV479KLy/Nz+P/nH6+g2KUqKwqXsPlBYn3AdVoEQI28ldKpVi0P5ULYV1lQk7"
    "7iAUljJuJIBlKLUA1mkBjMOe2sSFlZJpBneawezLyoLpGvA4S6nZ3Gk2e+wBhJxmgQcypX"
    "ZFd5nL3VCXD2190n64DnBhR4rwPj0ZN8Cqc+dHatnlbVOyY4bbFGgYbViOMZPGb1Wkf3bX"
    "oKj6TDgKKPHgo6Tkhp4Dh7B/YHI5gc0Cw4kJ3oGZQ6EDB44P36wXOIOPai62EVEp0zu7E4"
    "aJf3LuYdtyYjoWtjsRLZuZid1UhoS7cUVo0ejEdGEQekngCGLUFr1ZFpSL0olTQXhChBMm"
    "epJEgSc46M6JtPwhmbAphXUW94rGRil4VoHiD28bGgQsL3G9wC/1o8cQK0W7Yrq+Cw+1Ee"
    "BQRoBoH1PkMZWub5mkT+JGa5Vewv20gaCeIdTqWKcF9fBcNMR5WZfPeVqtknWN009ypLUq"
    "wooaCyWia/jdNpF1noyqUDibM180pcM+j2FGH3UeQRwEQS9qiOd6c+pYXGS2qspmN5ihiq"
    "emWCo76aH8x4ai2PIgXRO7z4Kirom923AdeJHqwBuPb6WAcK9FcKw1Zz2APFAvmzFHdsxJ"
    "ebpS5UBXquxvXcREhqnBD5lG8+Pp/KihEBTK0+lia4erFSOjtkGJSnHdrkpFFT2qaVTKRo"
    "nYCtGZY9QaXBFzVuywWEKo7KaYqH26nWKDw/TAyky40OryQKbqk2VW58L2GfoNPvhkD3u6"
    "Ez6xlT0zPlT1wsvvvm6oeBTRDRfYlhB+4wj7sVj+Y4mAUxi2TcqxI4Kw0UtMsVXUuUGnvG"
    "j1DOJJVAYWhvEA69ZhV+ipG3hIiBEIX+hS9FAkS8Z8oDkhN1iyjtoEnyksIYl2WkyzJB77"
    "M7A8dX28vd1VG6m1XKeN1NpIfZxGagGNEtntpQ1j2h5mRu+gsZ30WAW8b2GHLwl6ypL1wO"
    "S3KYRg/JvYeZPogRjQFx9GvwmskwiCi6vLn+LhEgPOLq7eFfqz8YBxuTa24qDc3KhNNYHu"
    "2FanY1uKnfEAAhnI065CTdmwoZdN0L8+pt+8qbD1fJMPnEm3HvxKOyK1I1I7Irt8Ch7c8a"
    "Udkd3iRyNHpO5ipLsY7RqyFfOW1IE1YTAzCO1o7UD3MZ54HM8rWzL7CGVkeWzxhb1OZ+wT"
    "aDs2sKfbnNqyntkGN5rUWWZkhThsdDt8xQn1fbZc+QRDADBnLlz3Q+KumIOW7JnlWHzBzB"
    "NyzfCasINjQl00kizpPebpie4v0WSqoO1d304ZoRD7oGQ3gxOI2Ip8uEJZf5iYFD9uMZ5j"
    "h5iEDQY+vWxG39AdBhtzkP8kX119HF9+VWgLgxMluk/4UPHzbXkgbA6TfSADozui3LX4wT"
    "6Orm/PRxfVnuz3FEsd2dFRD0AQBw9V1BBTgj7FFbSmI+qmO3szTWe2uqrWoQzRUTfdwex7"
    "06NrpyaCebpjNrDJ532tQyxH2KetVEfH9Rn6DdFxOoYrXmatdoqQ1ZGnQ6uKvuopzLk9tn"
    "a4nDa/dcv8IYFW0gcig+rmPhDZoRUtIElAnynbI7AdLsW+syfk3BehehNGoiJ3cR8Gj1Hu"
    "OkMyCUQVI0f0w40Kx6MlI1yZigpK+7xx5QrFw+yulDxcanb4A5V/xfVhnP+RaSwbVhiJyV"
    "KbAX5KTVV/KJvRxtUEJ9rGcFiRrNzGkF8HVTWNPN1Rq2u602eP67vowqrHymWsSFNnT8zT"
    "HbP1BbGIPbtCzFHbXcuBLBD3MCzvZaWYEBxWHpr3shjari1fB7d8pc66ujzIU2omNGaC7t"
    "XcFT7EamADNuRINRe0Mf5ZQK+N8doY/0xgrmaMV4o37WDdxxjhPMh5uU53y24b4crdstWy"
    "iYa4CsQ5cewpjjsp/64dx102m7In+8jOPXcSaiWuuyyum313ubFbnXfnmAlrkpkotZF6/h"
    "Res8RPds9WviAQ/jLsRBJ6zkr9dDu6hzJQWXJeFuuoibTfvCcu61JLPXBhMKdUIiQz2sjV"
    "DynUDEmpdaWQHqgTww0+vLI44Q21QsoChRtGs3aonkX7sayZV64OygXCHoYO76Q2S2afrO"
    "p9yRAdtTs6rGbgLzw3mC/qQFggPHYPlvb1al+v9vVue1OykmrVbP8slc73b7f+glJPqMoa"
    "JbHm0I44pL30h3KJpcp6bSYUSDUbtGfyeUCvPZPaM/lMYK7vmcwmjzwd7F5mA+VhLhxmXS"
    "tf/i+55PZA7abIjhlucVT8WRhdIc8Ib2qSlefOLJth50q5+o4qP2gzATZKx94t8kXRJ93C"
    "juqcRAX/+A+icIrD1oz7xHUYOig+TwPPA4JfwjGfdd1x7U3QdcefgW1b1x3fVd1xXQ77QO"
    "WwdTHgWjzQxYB1MeDjMnXqYsCH50fB6lMpRi9UMoxot2knTi+jqP2S7mM9Ua6zRyNoSXOn"
    "xeqso2TCPkG2T/NBvOIqWBGkxVndmGBIR/N2o8KvYcvWzAyxQYAT9C5j+1YQk5ywmMgYZn"
    "+MioRkSqhGd/2BeIEjiq2umGe5JoYyshUaECxPYaLY/+2VUZMFa0yV2q5Z1KtVdY03smhj"
    "k60UG8q6BvBjOAurNJDzG3L56eIiqqG6WtmWVPFk6jF8HXXFkw7bN3RV1VaFbTabMTTTs5"
    "rqX57uqEP24n2jfrBZllLXj+l0tFnmJKnL6QKxjizsMq/NwKNqW2S1gtMyfQ8Dx9uP01/i"
    "neD/Rih61jGyK0h7WG6m9S5wzDG5gcUMm67xzAT9Q7z9NQ5KC1tTG25Bay3wPF3/sG5/dY"
    "OeP2UGqL0Kq02pspAl0gqDshwMnS4sBoI/nfnMq4twGXmPKsO0BvUKTjMPX3oRMGbgC0Pn"
    "tdzP5TPoLWT7FjJzbRukRjnVnX1ZWZ7CE7KxX/DGeXTb4Bptg0MBr3a6T47smH3VERQN0g"
    "uLlMeMo8dWjPrcwLoCiv1gkyyXI9Q78fadeOoG6IObsJnr1Yy/yhFqtLejHbtFagYEZaiO"
    "eW+IkahvJMxSagthly2EqfOwfg5gnrRH2s++kwATl239JMA8qeZCUy4UnPm1GKGi7pPt5b"
    "BZgYXojKenVRWSdZ4ZX6pmVqkWZpUstjSMpBW4+12VsLANV0nJTAN3NMLb8zDz4sYT6j7G"
    "1lvdrL5aCKmHtr+grfjR63C2PoG14+DRj8yDr2GBjc1gYwKqYuBwS+DoKiYxWIamWtgog6"
    "/IgnLiu1jDMu1Dhx5VC/vPhRY3/B7eEcAsDvTESpcubGkisVRKPxWzTRhzyJL5JdGi+7ir"
    "MkhUoigEhupYy07GWi5Lkx23xwYsn5L42LXNa9dxAQ7DuDCFsYhNrSW1SwJbE6K8nSikOo"
    "mon61co7S2jc/OP4wuXnw/PM05i2Lgvy3k7GqnUT2ItdNIO4364MaQJI4GnYvytNog1ZZB"
    "ystqfU/X3vupRg4L3RvyS/JJarwozWSxlhTTovbUw/pW+9dVExCr6qwy6nV1V0MudLZdib"
    "1ymNQvfQaaI2f+MOyOjvWPph4zLVVhpTqESlWyTO9OWjEUyiZlv9KqZudUzYjnNVUgiUrr"
    "QBt1IF2u9uA+UtWOW5cb5XNoxrQlnpacLk8XU9UW5mfGoqrSavlK1RVXD11xtVxB2LGAKy"
    "tqaok2p8ptFGFzemRNidVyRDFOWD9zFkqh2TIaUa0JSS4FKdUHJm2TaJ84sVLilYqSiHm1"
    "uNv9I2aTuJswsYlrJSHWvpUKvpWVyy31GV4uZUkkfZKrWktMC1a2S02DYlqTym+1MRuqSK"
    "xToGqkQM08LHVY15mVpTpmH0yIRANXVoHwmFEMo0XquLBSCu27qpCCo+01h7bXxMXm6nIg"
    "S6cZ0JZdprTK8pMj2PtXxXSYswtk16S2wHTXArPZXrwjX22P+LFrH20cgV1ivkrjszebrq"
    "RxW81Wn1YoUXIRdxvXZcWe9tT32XLlczQyicAgNDutF64IyM1bnXw3W+q1aMTazW2wS84N"
    "7BAmGrgIxiwSxyXR73+LN3sUTXMwEDmA1XdCRvG38CX1sVsOcJd5XrDCMGVguG85ATznes"
    "Gw2Y5PuO+uVkBZYj0rWMfig0Qbx7ppHPNdP/TYVjTXJOP7JGu1Zqsx4XWtAWY8XGOpwBJE"
    "Ha9Zndcspa7z2unM/pnlWHzRiM85Ul3Boct8tin3jbTHQ21NX03fm4Y+2t6i7S3a3rI7e8"
    "vBwjCkLjRqNTbbpmajJkuzQyu0YcXmy3EG6sK1zbwOeULOHTJzvSlqmdh41fIjVZO7AVz9"
    "gYjKoaF2GHehG4JqCaCTEGdT1c11b/dVRnDEvbmz1TiKoRuK77WK2jkVVfdMrCUZKhyI+E"
    "Nty2nkiVXRHjOWuvrSwbcKKTYGNvraPJCINPRtCbDxkft06bVieaCucaGqtCqtvgquQV1P"
    "bB/1xKp4CEO5tPXWlDdi2h6xIbN84cGWYuaWcBvH8/UXMJ85vE3Aovn6ClgY4ApSvlTwvy"
    "XsPkVTn6Uz9wnFvdk9oi1um/Uj3Qkr2kAMnlJUSkfxGOWuQ9aLx4Ir3eIknJiZoVsdj+kT"
    "MrLtiIoLx/k9W/nCT88X7lrh1t/ZXaq42uOpkw6rkrlIfMaoUBPOSEf3XD20ClNu7biHH1"
    "/Ev1qySkyrc1Uq5Kokr0tNs1KW7KhbsSZYNCi+nyXVTvpOO2/Tk6Pey5KnO2bDYYpF/bcl"
    "T6tDHZ7D20JtIxTr1Of5ZlZniHuYxfPy5csqeTwwrDyTR3xZciQ16RRSoNVNKppa5p8Q6X"
    "PAIJ/esUFW+WozQkGsX4iW/CXZUI6nW/WzUSTP7N2onO+T3xmqJFdJVpFWkO55+4rCGVgB"
    "44xhSYO8FWTFxtq1sLWrFXPCn6qy2sbfDrcYa11p3FYT7RnAxqaBbz0wgp2qibCiWtMFoY"
    "5U8SfupoDJE0Q0URA1WobCYgrfmgFDSsys4vDgONUJGXESJ0bdrKjCcrvPm2Oa1rnUygFR"
    "ItzCdg+f8W8O2vLnH0iSk0iSnES8hTuLyh19GMEpA/+vaSCWts8Jm1vibmgf/muQrg7ZSy"
    "0nWeKU7MsKdCXho4rvklqOvxgRy404ICB+tz+Orm/PR6IwB/sCKwGvkV9/Hl+PCQ/gp3Is"
    "sA/qLTm/IZefLi7I6PI9WQFGjPwn+er60+Xl+eVPX4X7jvSgAHhkW6j3eEC3h6eLY6ZqPB"
    "hzTL6HJ0tZXxs6umDUbO8RRz+PR+/FA8q1tPL+C+2t6KS3Qgdg6TaQmhnHUGNuMDr7+Xz8"
    "y/gtif64c2IB5G0iiuTFqkqWwNbr+cQyVB1PhUxz1D69jGBQFb0M0VHD1yTCvrXA+ucNnZ"
    "AIm+6hCXG391CUdWEHxX/unEg4f0uiP+6cj6Ob27cE/9uNnTTVrqou5pTimH29Hpu6ntko"
    "MCJHqgMjOu3qzei3dVldINZu/S7zWpeJPLiapb3K2pfZcY7s1JepC0X2slWH7B0aqD1umS"
    "HDLW43Hg02eDz6Kc43Ek8XerniUoAcHVSY6cApNpTDi7Hb64TcJKJNXLTBhf+sPcv3WT3v"
    "W/t3R/fbpbiKFLBc/MVbrD9hcRINQc9e+B11OK4duI87E5dm8JFHxRJ9MsPiiWtOsNb7Cf"
    "kcafKfhScQ3qITUM+INYORd47pMk4c1yfMMWGo0Fc/E2qjI3G6oM6c8bfhTQMvuRtgAT8J"
    "8Jg84u3W0W3Dwhp29SqMdTx/jqUctM07hEvNEMTw0E/xDpU60YY5O1P2R1V9RGm21p4Qlq"
    "gf8ObPlNLv2Ov3QG0r0yC62fOKafbq3G32nJ1z8oqn6q6HVzzeLt272qHbBVF+qB263WGF"
    "duh2khmSGFTjPUiJdKB0U+SXbDmBQ2VhrZr6grIzdDh3ZjA6uz0PXer4750zenczvryFz+"
    "LfO+f8Mh4R/9UNv5B2EmsnsXYSaydxbG2KtNeGwU8RdaeZcn5pfLy++ul6fHODm3Hy4c75"
    "16fRxfmP52NgWfLnnTP+7eP5teBb/Bfu5sZP16MzsZuHf0XjkDb6487Bp/gwBg5Hf3SDyQ"
    "XLQdWNq0B41NuXBz8OU3ubhKipaI85yOKAwSnPexGGDYcM2JonqqKNpepNga5HSk5rbUvo"
    "auW5sOkZ8JaaUe5TToPc1LBXRb7Hlr2HWaMtduxN8hd91zXs6G2ug7+KXjOgOgN06NuRhE"
    "Pp0Lfj4bWOu9JxVx3nSNtxVwcLBkprHKsjgTI1kDeGAbHMyEolUqOgmiRYZUEfGKa8Lxnz"
    "iSuqm/4ZWB5D/LB/i7gW6gUihmbqBsAPQjnG5VgcfrWiPcwub1QpGqY0yxg/A46OH1VR1U"
    "7qTjqp+59tWZ0hO66SelhbQefQbtlYUL884BNrAnYO0L0UBYy39Pp6SpZSa6Td1lJ0gs6h"
    "gze0otgJNqQybG02FEh7ZOTX6npnOKLTpLoIdqU0KfVG0w7Y/a77WNhbu2d7ittFldmepH"
    "ZSW2xP8sittqcPLiZwgQgt23o49gm+XaAtSEQ+kDXw112nRqOl+8DCtDBMlnLgnpGJKDYP"
    "YV6W+A5bEGPiVcEWtc8b18vU0taoDh3rww3WKG0i2aWJRMfKPiHYTFuXtHWpo+v1+VmXtG"
    "lDmzYGndM9tGmja+/FLk0bWt+ug3Dn9e0fLQGvStUWXw23aNmzeNBWBXvkkLhVMkGqIQHO"
    "P8AHLCWCVUdgaSRlTdZwEYMx547Fw1a1E1ZUnduZsopSjOgY90yseaxkoBXhTirC4t8a2k"
    "Y8voe6xmklVeN0g6ZxWlQ0lsy0aAhTDZSzVD3E+s23FaB+820p0vhVLqPR+l8FxKW7SDy8"
    "T1J9a/YbvqCnr9/UWbAphV6sFRZrdC5WRTca3g60hz30dgysLHVk0b1h1Jsu/hl+VTjSjF"
    "YhrrJ6B4O9QPyq0qH2asOhFn8n22ZkOnJ2dXExuh2Tu8HZ3UClc5aL6lLtlkgqNabM88Oa"
    "OMzw3LUiR/1dNNWP/7xmNo1jpcvVpWjms3TiZ7gjlalPf+9Y21Ghp1Z+SnDeqAupuF5RNy"
    "ISSei6YzBQlJocpjoOaDArzxWVGUGnoQSrXol4dV4IWIdBlGQqMinUp33dVaFh/R5qjn9s"
    "dT+abGqZkfsRP0u3iy88uPfSANH2TSto3VTQ3IkPTwTcqtkbJ0t21D419mUF679u6YYs1V"
    "EXbYANJQ4LaZK9IdP3UD1oP4GDB5MlFjVulqWbpdUeyk57KOPDuj6js5Q6F7vLXA4rhOBp"
    "3Ow0L6M/5lMpwaTZ8V5CfsyIgo5Avfs6hqmUosMVOzsWeuSxfzPRnsBoEutVpNXIV0c+1H"
    "ubVLmRKfVZ2+WzNuYVWmfqHAh5uuM+CR7cqCp5k01KQax3qaq7lI5Z7ETMYmpFrc2GAqmO"
    "WWzKBTR518ZfItIvQGPoJbdBbQ4UaTUjnsCI2F3TgA85Ur0TNeWCbrLTlcD1gKtS9nYYSd"
    "01LlQNpZZWX5UMfJ0PsJ98ANkf3wrS19kJewp1UaaogHUcbP90kOPY/p6iK8nMFWCVQkz2"
    "uRF3TBCpim1BH6y0SSQxOhrhCntDTs6tnTSkaAbQSvThKJqtP9jvOuIwQUwdZigDujG2kM"
    "oDK8QTxlEqcdBe+IwecT1CHULNpeVYOIsPF8JmzjDkHqaKPi+pqUq4am9eZUygMoKyGCMo"
    "h+DgQcp4FCGijBjUAYEHVzzLAwLv4cerzfHbI7FiWh2FVSEKK/OeFADf5jDM0uoorE77DH"
    "WE457fLR32diyvlfahHdxyrUqtqm3JLp9Ec0b7FJ4F9NqnsG+fQll+XwswN8rq7NiuUxn0"
    "8s1XG2sPZKw9WP2hG/rAzF8sth6oDWTp98MtFjKOI42HeGgFG5ltcZ+sLX9BLCyYa9k+8z"
    "haqkzmidK64TEFl8TccX1ezuwZmrM4KFNwVUxAiefaSoPZbm6itJ65aydcy/A7GRPqmwC0"
    "aEDT5Yw6c4wPNxjHdDkjOT61WnjqpujUQmZi8p5URTil6CHG7RcwgR/p1aoNkxD0EN7Tai"
    "HWp5tCrE8VIdbhEWHgEdHU4pebon/h7e3b/B7gGFfaWEvPRolif6ruy90ekK0V6dKljg5f"
    "6kjmh5Ala1tzZCptzmnLnJPI9dqes0Xdlddf1zTdUWBa/tjxQb4piQVJBwy3RYPgUIMlYy"
    "t1VvYXAHEYt4G1cE3QMkVYhrgyc23bXaP+iWWgLP+EjOl0QcQtyJR6nsXCmroLyhdEFINi"
    "ovzThM2wgQ1QFJTffdz0zrlzLkX/Eh5NFw4S6nVEMXWXS1C+h0KLdgOfzOmKn5DPAsVfmG"
    "fNHj+T6YJN7zlZL4RCDZr5Y/joGLQyAZkfBlAHeEu4BS9ZuRIeNVMp6tw8mGC6c/hSDkny"
    "OVytMRkGrKwXoTtQvraA9cCcJMrlr0G68IQGPxQlfmCXRxEjWY9SFBhzsMyCLdZLvC+MPn"
    "4cX74nV5cX/z0QE8AqEifc36It9dR3pSeS7AXS0/uWb4eHcP6pZBrl6E0PDGsIVv2Sy08L"
    "L/BP16MPN7lH1baLbtou6jYj0l2INgrI8gZQAHVzkEGOVEfvdDrMIN79q5pM4vE9tJjsoK"
    "527hCubPfL0fXPQrIzrBvA3E+EvzmtZMI+3WDCPi0a/2TJqtGKjgn7B/hOWiBQfs8UguUt"
    "SKRqoBOCHpioNp2z499uM0dsjOKLD6Pfvs4csxdXlz/FwyXUzy6u3uXADvW8OminFBru2n"
    "DTma8S2Tes7ZhAg10bbNB9Hyw34AYaN+rs3AVCLflVkEbqoqzBbSBW1zW5ZOl06G3T0Fv2"
    "0KSujUy1I+z7avfKqut1HZcyTQ9Ozk45Loum5hqMURJrDrXLIeFXqF8NUKLSB0VLnuXQxV"
    "Pgg46jHuYr40irr2uO5V/ZZOG69wO1Vzn+drjFpbyWxlXo5eoKLyl/5D5bhs5cIU1wQj1G"
    "OPYC8t0hwXJC2EFoOnU9UziCXXIDa8mE302iJ+Oqvq5tT9+kx2vOn5l8rV2XPdgUh5tclz"
    "rseqcm1MCz68AbDe8nujuJCA73yjoYpxS9dAPsBGWLG3BIWg+KveKd69qMOiWbtUyXg3sC"
    "hLta1vFGvl/b6burq4uM7fTded44+unDu/H1i28E+DDI8ktUbb62/OkC28XMZsaETWnA67"
    "m8Suj7t+RfV1rxrzcs+NfF9T6zPO4bM2rZjaJQFOS63kWXA1E4m3rMN7BiV5PObQVqHXfU"
    "aXbrhJZBq13nxfqvdTwlFD0UdXeSv5l4QuuDrSDtnxiwE9Dhbg6nYd+uunaKIm1vNo49u5"
    "1sCsJUM7dfgVTzoBkPpjYFscU0Ase3FBaNzfJRgVgLw12WjgS7FCaV0rcsJejN66WTfXd1"
    "UB/AI1vwCpb7r+TiS7YFUr/FeDv1xCMfzftw2sdnKOWWORB3XVc8j9xG55+MbxUnoGHKBJ"
    "WSS4U8EXvmCCXRTENR4gjjXcgUng4zMjHN8xw/OgQzPB8YWWIup7+AC64zhfmpvaaPPKx5"
    "hPmbHCktU51guq8bK5M9JadpIlApMj/9qJ6bw774hu89JqXKQ6Jyn2P6vXY69tzpKFhd22"
    "XTU2uBTkZ6lslIOkf1SLSh5EQrvksVik3FxD3cuNqvM0V9ny1XKm9+eaikRKJz6VX6pySH"
    "1dyncqTaaNPlbSpSYxp2ZsjSak53mdPCpo0HS1Bno8xR9SisvLWtMnQWeJ4qTLxcdM5S9V"
    "B6rhZS9s2mkLJvFCFlS1Dv6Vzdz6Ic7SxVO1LVYTXyHSuDnU2X62kGSial3zUVdv8NCf3R"
    "+F4oC/vOMc/YF6t6WjJE2tXSbvJbbGGvu/lk6fqk1R02A06y4D89B07KtXpmvKiaB5ddhl"
    "3LhLsK/In7ZSwM42qHmDxiuMUZ5oqxRmJnr+EIeyuafeDth6EPyvJJbOEUmWvrhSh4SixO"
    "6ARuJK4Q0zLxYui5Ys4Gh1dLN8DqqedmmFU3B3XXiSurpmVTh4S7xHXIx3C3u/nXhehDsh"
    "Z+tAmDQYw8WNwC0IgoByMKtEb9SmzqYXNgyzwhI+IxikVZMZvvzglrtYbVXQXi+JcX3lwU"
    "b+Vk8kheZAPGhjDT1+Lpue+u4LF9spob3KErvnB948vScl7AhWngeXiExV+8+Prrt3eOa4"
    "u7pxNiM+JHmMmy7ei3npArh8AvtHxGsndGHF+GPkXL5PnfbWE7ZGZ54ZNXTjgsRsOFLsCN"
    "tWJ1r5Zu+u90WGQXtAudutnX4pnHCvYBSip1DurjaWeqTURvdYGYQ2KvQzh67DGrEfO7Y0"
    "19NJ0yzm/de+YMSrqhSCOG29qhiLGgbMWDKzT/FINDPXW9sKaora48F4MoCVCCbgn/I7id"
    "o1JoPwp9++bn0T9OX79BZRAUUI+ZP4T6q5gKLy7cdRhLquoEuoc7VtE6RXNorUV2U4s0rT"
    "njtaIUUwrt+NsqVMOvZrVqzyQEPdRZdlLbZ+oxxKOB+JCl1NJD56SHjGPxy8qC6RqwOUup"
    "o6q6zGWPPYCg0eRlzlJqLneZywcxdHRtc+6EMzrgus9nJTe0tPq65oO+AVbBT8TAGrViKw"
    "0YbtFreTg0jsWpotbCULKiFuiQt6AnrjzrAbgvrrIvFkefsbtGRythMMEJuWQPzCMhgCY6"
    "lQmm986w72bqVuZRoVWVUrvz+21XabUq20lVNkKsXkmpLFE7J0sXeNFq6YTDOTh7bRyINi"
    "91uGR5gGqOrBeGgn3HqWqrQSNWPAdNozs+h/9yJ9dBmbsh+nKbRPZvd2J4QUUnA0brLd0l"
    "lqZwZ4QSIP6KE1yHYr4hgZkwys0XkpOLPoyw1v3ChZ8UxuBhFaEfgFb8EX0LAhJSYidzi5"
    "OZxxihc1gw6njBvT4BBhR+jvNPP5OpG2DR/mQeLqIJxRw0e0MblprweIS3cVzfgi9/IJ9F"
    "FtFnvA3OgolFBGvIBt6GHuzwM/E7brt+oRyHlhY7KS1GLKsq1kTDe3HY7jySCF+DmsdqTK"
    "MP1M4dqLk6DF4zuSlLqdncaTY/mxoQz6UAoa7ceTwvz8xyLL5o2LIgQ6r53GU+lxQpKDfc"
    "9Ko+wT4sNt1R5UfMs6aLQUnkYPjlcFvQYDpsmyZfzoWWvRPHomw+8SAvVyNLm1iUq5LlXS"
    "z6oE6evn5dJcjr9evyIC/8LhegD+9VDYSj4T1EdycNFuCOvrIW6H/dXF2WiKQpSV5IsaY+"
    "+T9iW/w5RmVsABfB2Hyq5Q+wnMyBExz8VPv7/wGKKqmS"
)
