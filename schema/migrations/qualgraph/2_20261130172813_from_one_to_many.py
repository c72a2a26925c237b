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
ALTER TABLE "org_unit" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "email_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "is_absent" INT NOT NULL DEFAULT 0;
ALTER TABLE "user" ADD "changes_on" DATE;
ALTER TABLE "group" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "group" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "learning_activity" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "learning_activity" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "certificate" ADD "activity_name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "certificate" ADD "number_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "qualification" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "qualification" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "qualification_version" ADD "counts_before" VARCHAR(16);
ALTER TABLE "assignment" ADD "timeline_through" DATE;
ALTER TABLE "file" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "saved_view" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "audit_entry" ADD "what_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "audit_entry" ADD "subject_title_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "webhook" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "webhook_delivery" ADD "event_key" VARCHAR(300) NOT NULL DEFAULT '';
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
CREATE INDEX "idx_certificate_activit_1757c7" ON "certificate" ("activity_name_key", "id");
CREATE INDEX "idx_certificate_number__700a87" ON "certificate" ("number_key", "id");
CREATE INDEX "idx_certificate_issued__9ad12c" ON "certificate" ("issued_on", "id");
CREATE INDEX "idx_qualificati_name_ke_04145f" ON "qualification" ("name_key", "id", "code_key");
CREATE INDEX "idx_file_name_ke_54cc2b" ON "file" ("name_key", "id");
CREATE INDEX "idx_saved_view_name_ke_77cad5" ON "saved_view" ("name_key", "id");
CREATE INDEX "idx_audit_entry_what_2dc11e" ON "audit_entry" ("what", "number");
CREATE INDEX "idx_audit_entry_what_ke_f419c6" ON "audit_entry" ("what_key", "id", "subject_title_key");
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
ALTER TABLE "org_unit" ADD "code_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ALTER COLUMN "code_key" DROP DEFAULT;
ALTER TABLE "org_unit" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "user" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "user" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "user" ADD "email_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "user" ALTER COLUMN "email_key" DROP DEFAULT;
ALTER TABLE "user" ADD "is_absent" BOOL NOT NULL DEFAULT False;
ALTER TABLE "user" ALTER COLUMN "is_absent" DROP DEFAULT;
ALTER TABLE "user" ADD "changes_on" DATE;
ALTER TABLE "group" ADD "code_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "group" ALTER COLUMN "code_key" DROP DEFAULT;
ALTER TABLE "group" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "group" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "learning_activity" ADD "code_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "learning_activity" ALTER COLUMN "code_key" DROP DEFAULT;
ALTER TABLE "learning_activity" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "learning_activity" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "certificate" ADD "activity_name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "certificate" ALTER COLUMN "activity_name_key" DROP DEFAULT;
ALTER TABLE "certificate" ADD "number_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "certificate" ALTER COLUMN "number_key" DROP DEFAULT;
ALTER TABLE "qualification" ADD "code_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "qualification" ALTER COLUMN "code_key" DROP DEFAULT;
ALTER TABLE "qualification" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "qualification" ALTER COLUMN "name_key" DROP DEFAULT;
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
CREATE INDEX IF NOT EXISTS "idx_certificate_activit_1757c7" ON "certificate" ("activity_name_key", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "certificate_trigrams" ON "certificate" USING gin ("number_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_certificate_number__700a87" ON "certificate" ("number_key", "id");
CREATE INDEX IF NOT EXISTS "idx_certificate_issued__9ad12c" ON "certificate" ("issued_on", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "qualification_trigrams" ON "qualification" USING gin ("name_key" gin_trgm_ops, "code_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_qualificati_name_ke_04145f" ON "qualification" ("name_key", "id", "code_key");
CREATE INDEX IF NOT EXISTS "idx_file_name_ke_54cc2b" ON "file" ("name_key", "id");
CREATE INDEX IF NOT EXISTS "idx_saved_view_name_ke_77cad5" ON "saved_view" ("name_key", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "audit_entry_trigrams" ON "audit_entry" USING gin ("what_key" gin_trgm_ops, "subject_title_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_audit_entry_what_2dc11e" ON "audit_entry" ("what", "number");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_what_ke_f419c6" ON "audit_entry" ("what_key", "id", "subject_title_key");
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
DROP INDEX IF EXISTS "idx_audit_entry_what_ke_f419c6";
DROP INDEX IF EXISTS "idx_audit_entry_what_2dc11e";
DROP INDEX IF EXISTS "idx_saved_view_name_ke_77cad5";
DROP INDEX IF EXISTS "idx_file_name_ke_54cc2b";
DROP INDEX IF EXISTS "idx_qualificati_name_ke_04145f";
DROP INDEX IF EXISTS "idx_certificate_issued__9ad12c";
DROP INDEX IF EXISTS "idx_certificate_number__700a87";
DROP INDEX IF EXISTS "idx_certificate_activit_1757c7";
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
ALTER TABLE "org_unit" DROP COLUMN "code_key";
ALTER TABLE "org_unit" DROP COLUMN "name_key";
ALTER TABLE "user" DROP COLUMN "name_key";
ALTER TABLE "user" DROP COLUMN "email_key";
ALTER TABLE "user" DROP COLUMN "is_absent";
ALTER TABLE "user" DROP COLUMN "changes_on";
ALTER TABLE "group" DROP COLUMN "code_key";
ALTER TABLE "group" DROP COLUMN "name_key";
ALTER TABLE "learning_activity" DROP COLUMN "code_key";
ALTER TABLE "learning_activity" DROP COLUMN "name_key";
ALTER TABLE "certificate" DROP COLUMN "activity_name_key";
ALTER TABLE "certificate" DROP COLUMN "number_key";
ALTER TABLE "qualification" DROP COLUMN "code_key";
ALTER TABLE "qualification" DROP COLUMN "name_key";
ALTER TABLE "qualification_version" DROP COLUMN "counts_before";
ALTER TABLE "assignment" DROP COLUMN "timeline_through";
ALTER TABLE "file" DROP COLUMN "name_key";
ALTER TABLE "saved_view" DROP COLUMN "name_key";
ALTER TABLE "audit_entry" DROP COLUMN "what_key";
ALTER TABLE "audit_entry" DROP COLUMN "subject_title_key";
ALTER TABLE "webhook" DROP COLUMN "name_key";
ALTER TABLE "webhook_delivery" DROP COLUMN "event_key";
DROP TABLE IF EXISTS "standing_span";
DROP TRIGGER "unit_closure_insert";
DROP TRIGGER "unit_closure_adopt";
DROP TRIGGER "unit_closure_move";
DROP TRIGGER "unit_closure_delete";
DROP VIEW "unit_closure_walk";
DROP TABLE IF EXISTS "unit_closure";
DROP TABLE IF EXISTS "opening";
DROP TABLE IF EXISTS "membership";
CREATE INDEX "idx_completion_user_id_a9965c" ON "completion" ("user_id", "activity_id");
CREATE INDEX "idx_completion_complet_f8fbf6" ON "completion" ("completed_on");
CREATE INDEX "idx_certificate_issued__0b25bc" ON "certificate" ("issued_on");
""",
    "postgres": r"""
DROP INDEX IF EXISTS "webhook_delivery_trigrams";
DROP INDEX IF EXISTS "idx_webhook_del_event_k_393651";
DROP INDEX IF EXISTS "webhook_trigrams";
DROP INDEX IF EXISTS "idx_webhook_name_ke_f57b48";
DROP INDEX IF EXISTS "idx_audit_entry_what_ke_f419c6";
DROP INDEX IF EXISTS "idx_audit_entry_what_2dc11e";
DROP INDEX IF EXISTS "audit_entry_trigrams";
DROP INDEX IF EXISTS "idx_saved_view_name_ke_77cad5";
DROP INDEX IF EXISTS "idx_file_name_ke_54cc2b";
DROP INDEX IF EXISTS "idx_qualificati_name_ke_04145f";
DROP INDEX IF EXISTS "qualification_trigrams";
DROP INDEX IF EXISTS "idx_certificate_issued__9ad12c";
DROP INDEX IF EXISTS "idx_certificate_number__700a87";
DROP INDEX IF EXISTS "certificate_trigrams";
DROP INDEX IF EXISTS "idx_certificate_activit_1757c7";
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
ALTER TABLE "org_unit" DROP COLUMN "code_key";
ALTER TABLE "org_unit" DROP COLUMN "name_key";
ALTER TABLE "user" DROP COLUMN "name_key";
ALTER TABLE "user" DROP COLUMN "email_key";
ALTER TABLE "user" DROP COLUMN "is_absent";
ALTER TABLE "user" DROP COLUMN "changes_on";
ALTER TABLE "group" DROP COLUMN "code_key";
ALTER TABLE "group" DROP COLUMN "name_key";
ALTER TABLE "learning_activity" DROP COLUMN "code_key";
ALTER TABLE "learning_activity" DROP COLUMN "name_key";
ALTER TABLE "certificate" DROP COLUMN "activity_name_key";
ALTER TABLE "certificate" DROP COLUMN "number_key";
ALTER TABLE "qualification" DROP COLUMN "code_key";
ALTER TABLE "qualification" DROP COLUMN "name_key";
ALTER TABLE "qualification_version" DROP COLUMN "counts_before";
ALTER TABLE "assignment" DROP COLUMN "timeline_through";
ALTER TABLE "file" DROP COLUMN "name_key";
ALTER TABLE "saved_view" DROP COLUMN "name_key";
ALTER TABLE "audit_entry" DROP COLUMN "what_key";
ALTER TABLE "audit_entry" DROP COLUMN "subject_title_key";
ALTER TABLE "webhook" DROP COLUMN "name_key";
ALTER TABLE "webhook_delivery" DROP COLUMN "event_key";
DROP TABLE IF EXISTS "standing_span";
DROP TRIGGER "unit_closure_kept" ON "org_unit";
DROP FUNCTION "keep_unit_closure"();
DROP VIEW "unit_closure_walk";
DROP TABLE IF EXISTS "unit_closure";
DROP TABLE IF EXISTS "opening";
DROP TABLE IF EXISTS "membership";
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
    "eJztfe1z27ay97+C0ZemMzqe1GnS3nTuB8VRW9/j2KnttH1u3WEgEZJ4TJEqQVrx06f/+7"
    "MLvoEkKJE0JdEUZs5pLAoLUrsgsC+/3f178FdA7blHV4uTK2/+ybH8wVvy98ChSwZ/KL4d"
    "kgFdrTLf4TWfTmxB4XpzI4gHTrjv0SlOOaM2Z3DJZHzqWSvfch0cPSJTd7mizuOQUGKyFf"
    "X8JXN84nrw2Wd0SSyH+AsGF+bUsThFQuJ7jJ2Qc5+TFXNXNiMwuQszBUAJ46ltE3wETujE"
    "fWDE8k/waUx3Co9jOfN93xgu/RUww3fnDGb04PZ//AmXLcdkXxjHj38M4AHg9gO4/odgvn"
    "HPHpHWMvG/U9cMr8D3fw9mFrNNQZcZKg8asC8rj3EOD83j+8UyBR6A2JZciO1xJa7dXp//"
    "dD36cDMQpCA0vDj4B8lW94a4YWZdhI8lrhvxHO+s+bnj/yjGIrsnxtS1g6WTjl89+gvXSQ"
    "gsR6ySOXOYR32Gd/C9AFeJE9h2tKDihRMyMR0Sck+iMdmMBjauNaQOHyC9NjCMy6tb42Z8"
    "axiDwjqMKaQVEl2aAgOBHfCoXDBgjo/wr/86PX316rvTl6/efP/62+++e/39y+9hrHje4l"
    "ff/RM+TMqtcCrBs/Ofzi9v8YFceFHCNwgv/CNoqE+NVNgp98W/Bf6fLain5n48Psd/+GF5"
    "/sfc3iSA+MKBJLCkXwybOXN/AR9PX77cwN1fR9dnP4+uX8Cor7M8voy+Og2/Q3an7MUXqQ"
    "574/GN2BvxriPLO8PcN99W4O2bb0tZi19lOXsPP0vN2bETLAV3z+GBqDNlBS7HtLtaxOkJ"
    "tXdGvzqtwOhXp6WMxq+yjKbedGE9MNOAxyrw+z3wSb2Sc2Q5VsN+xHxryU7wjwZL+8A838"
    "Dj96PbcY6DD8zD07PIvdIzTqLYftC1tUZf7vagO/3m2+++/f7Vm2+T8y25sulYi4+w7JEV"
    "KypZft4wXHX/Dr8qHFsxzf7e+sFgP+98pZPr1YaTK/5u5XJ/7gniDB05u7q4gIVN7gZndw"
    "PFGVdXHjKNlke78gj1f6OuXp0ha7TrdGyT3p+CjbbN7F6pX0fGWEESP7oes+YOvBsFVSXH"
    "e6Xd/Lwk8U+81uKr6SN6dJ3YhNklCCwwmc18wYTr8Q3YlWe3oR05odP7NfVMo4TpwnA2PH"
    "fNFa9ARPvjv6+ZLUzx4+J5ZqtYUofOQddoh1fIqA/hjM9Qj67EsIC3xy3eLzbhi+meutIL"
    "mXlVi18tT5f5K2LxmNG98U7ZxXVmuzzw2EDtVpRHDLe4FnGHMKbS4K3uxTGdLoRHjqwtf0"
    "EYqOiP4efYQTeE/3Nmz4jlTO3AZOZbsl64JPxRnLgOI+6MwGrgLLmIbkExie+6Rc/iHu55"
    "59w5t3ABHUQTCqPuGVtxmDV2WsK55DPhz/QX1CdTj8Fnjs7NJTwCJ1TMdUIuLOcePnmMOC"
    "4MW7DpPT4NTiE+kLUb2CaxXfgTLt45+BLhw4VeTjE5d5ds4pqPhIEIiMWBkjpzYEaZ7/OP"
    "gWBE9K0/+DPnDM04OOFY2eLOjBaEITueE8/CxdXNp+txxqsZjyPpwfUPel3TZ9Eez855PE"
    "228hcKW2VJbbtUBAnR/szx3Qvi1el3bxLW44dNzL75MLq4KBrj4v2rbWvIVH3i6F6WdlbP"
    "rc17iUizvi0zLzmG9mnldU0SKtUwfoCMnSe//hkz72x0czZ6Px4UVrlmbUXWSm+3mrPl9v"
    "MeFPjYOixX4CX7cbsCv5QGb1XgUcudwYhQ1QS1FeyvRCemkVrtmKGW7S9AGmTCbHetjPk/"
    "dTKlLhsvdJysoMr+IV3WWmXntEp9FB9OC4L3oj7rUyLN+ra0IH1SV/d1lx3Uqac7v8bb4W"
    "zP3I4Ftqbvde0Awq4VIF6u+fAqKg+vquqMyIp53HXegipiM+qBpBGbGKlLApjoEGouLcfC"
    "qXzXU6EaG81RBaAYusfU8ES2pJYdQw//kD6GIzaBFjOkGrX43M+ZTdqWRi3uFLUo3qQ6/E"
    "0I2mFwh4CLp6+rIBdhVDl/Xxewi55rlyzf7djFmFZjFytgF//jTgzf8su4rV7MGaJWgLid"
    "4vJOdgybOvMAFIOmq1qm1yu7wspG3KxBTZMp9JByUG6W6omY3K6xvB4o1+IG6NCWymv/zo"
    "U9ljolipxMl+PgBAh3xbj4CNwv495dXV3gzEvO/7JDfS2nrF1++vBufP3iG7F2YZDll7hp"
    "kHETrgTDbWV4QrdHhidXni3HBXqC8ZrA/SzVznH7+1TtNGxfw/Y1TFw28uoKJEOkJdKuRH"
    "QMSQcyuiOI9gIZVSD7kePcaBG6fwRw9CVbTkDnWFirlnj2IZmwryybe27QFrd+wrlClvWV"
    "XczxXBvh3y2xbBzP11eGYS0Q2AIx7tQOx86SCXvLMub51syaYmJBSzxLZ+wr0yjnoIu0+G"
    "aOkgn7yrJgZbvUBCWj/QX3KZr6GBbeauW5D/BYLS27aLo+sWvHQBJJSVPDSbJa3EZQyTI7"
    "dCu05D19xLQysl5Y0wWhEUiEcCoSxjDfDDX4YfxBZI+dkEvEwRIX/rP2LN9nDvwsthYIWk"
    "54gJMwU11da9c3jBPgJFUas9KSG4UA3yitLaE0ERPzgBeJSR+JG8ATzDx3KfLdZpbH/TD3"
    "zqkIismAWiQM04TNLUf4YrdgWgLLNNKfYEwDL847j1+5T5fnv3zK5q+R334eX4+lX2XAbz"
    "2/IZefLi5C/Jn8VKmdV/mpLPOL/FRiCuCX/FiZBwrT5zw2dT18mkmEAkoBQxoD3WFUjnj3"
    "mkaAE2Id/q0Q/k3fwAK7yyM7GaKjDv76C7Dc54os0HLmSSTHXMsq2ZupwkH6PuKEmoM50k"
    "1cxD/6tQhvzz+Mb25HHz5mYrvIYPzmVFx9zF198Sa3IySTkN/Ob38m+JH879XlOB9xSMbd"
    "/i+eqAMa+K7huGuEfkg8iS/HlzKCzigFdUVdIG5B2M/ntXl2spYUrtrxpyKtrh2l87mfH+"
    "t1EllXYq861ali4HVrqpPOot9Hbp7srtjnuu3YkVmVuUWFoWuJemceaK6Ob1F7oPavSgOG"
    "W/yr0+zQSlUKqDd3nVPLJAvKF7Iz8itOVpTzNfDvhHwM2wZgZTA3CN2NU+oILyUsOPSHiq"
    "JhNCUp+FZ3fbPtfk/tyeukJ8+05owrjovypJmUoof+u920BhA46ybWdZZS+1E6bVt3w7A4"
    "kj2tYFbU0SG2mSBXDrt14T+7N0AOKq0dVVp4qlJ2E4YYSzSy+Ntt6hiXxlXSxXAHJRPmrx"
    "lzhK6DpZywP5NjJh9BIzohV479KKK/Nz+P/nX6+g2qUqKwqXsPlBYn3AdToEQJ28ldKpVi"
    "0PFUrYV1VQg77iAUljJupIBlKLUC1mkFjMOe2iSElZJpAXdawOzLyoLpGsg4S6nF3Gkxe+"
    "wBlJxmwAOZUoeiuyzlbpjLh/Y+6ThcB6SwI0N4n5GMGxDVufMjtezytinZMcNtBjSMNizH"
    "mEnjtxrSP7trMFR9JgIFlHjwUTJyw8iBQ9i/MLmcwGaBcGKCd2DmUNjAgePDN+sFzuCjmY"
    "ttRFTG9M7uhDDxT849bFtOTMfCdieiZTMzsZvKkHA3rggtGp2YLgzCKAkcQYzaojfLgnJR"
    "OnEqCE+ICMJET5IY8AQH3TmRlT8kEzalsM7iXtHYKAXPKjD84W1Dh4DlJaEX+KV+9Bhipe"
    "hQTNd34aF2AhzKCRDtY4o8ptL1LZP0Sd1ordJLuJ82UNQzhNoc67SiHp6Lhjgv68o5T6tN"
    "sq5J+kmBtFZVWFFjoUR1Db/bprLOk1EVCmdz5oumdNjnMczoo84jqIOg6EUN8VxvTh2Li8"
    "xWVdnsBjNUidQUS2UnPZT/3FAUWx6ka2L3WVHUNbF3C9eBF6kOe+PxrRQQ7rUKjrXmrAfQ"
    "B+plM+bIjjkpT1eqHOhKlf2ti5joMDXkIdNoeTxdHjUMgkJ5Ol1s7XC1YmSubTCiUr5uN6"
    "Wiih7VLCplo0RshejMEbUGV8ScFTsslhAquykmZp9up9jgMD2wMRMutLoykKn65JnVubB9"
    "Zv2GGHyyhz09CJ/4yp6ZHKpG4eV3XzdUPAp0wwW2JYTfOMJ+LJb/WKLgFIZt03LsiCBs9B"
    "JTbFV1bjAoL1o9g3oSlYGFYTzAunXYFXrqBh4SIgLhC12KHopkyZgPNCfkBkvWUZvgM4Ul"
    "JNFPi2mWxGN/BZanro+3t7tqJ7XW67STWjupj9NJLVij5Oz20oYxbQ8zo3fQ2E56rAK/b2"
    "GHLwE9Zcl64PLbBCEY/y523gQ9EDP0xYfR74LXCYLg4uryp3i4JICzi6t3hf5sPGBcro2t"
    "OCg3N2pTTaA7ttXp2JbyzngAhQz0aVdhpmzY0Msm6F8f02/eVNh6vskDZ9KtB7/SgUgdiN"
    "SByC6fggcPfOlAZLfk0SgQqbsY6S5Gu2bZinlL6sCaMJgZhH60dlj3MZ54HM8rezL7yMrI"
    "89jiC3udztgnpu3YwZ5uc2rPemYb3OhSZ5mRFXDYGHb4ihPq+2y58glCADBnLlz3Q+KumI"
    "Oe7JnlWHzBzBNyzfCa8INjQl00kizpPebpie4v0WQq0Paub6dEKMQxKDnM4AQCW5GHK5T1"
    "h4lJ8eMW5zl2iEnEYODTy270Dd1hsDEH+W/y1dXH8eVXhbYwOFFi+4QPFT/flgfC5jDZBz"
    "IQ3RHlrsUP9nF0fXs+uqj2ZH+kvNTIjo5GAIIYPFTRQkwJ+oQraM1G1E139uaazmx1Vb1D"
    "GaKjbrqD2femR9dOTQ7m6Y7ZwSaf97UOsRxhn7ZSjY7rM+s3oOM0hiteZq12ipDNkaezVo"
    "W+6imbc3tsbbicdr91y/0hMa2kD0SGq5v7QGSHVvSAJIA+U/ZHYDtcin1nT8i5L6B6E0ai"
    "IndxHwaPUe46QzIJRBUjR/TDjQrHoycjXJmKCkr7vHHlCsXD7K6UPFzqdvgTjX/F9WGc/5"
    "FpLBtWGInJUp8BfkpdVX8qm9HG1QQn2sdwWJWs3MeQXwdVLY083VGba7rTZ4/ru+jCqscq"
    "ZaxIU2dPzNMds/cFeRFHdoWao/a7ljOyQNxDWN7LSpgQHFYOzXtZhLZrz9fBPV9psK6uDP"
    "KUWgiNhaB7NXdFDrEZ2EAMOVItBe2Mfxas18547Yx/Jmyu5oxXqjft8LqPGOE8k/N6ne6W"
    "3TaHK3fLVusmmsVVWJxTx54SuJPy79oJ3GWzKXuyj+w8cidxrSR0l+Xr5thdbuzW4N05Zs"
    "KaZCZKbaSRP0XULImT3bOVLwhEvAw7kYSRs9I43Y7uoQQqS8HLYh01kfabj8RlQ2ppBC4E"
    "c0olQjKjjVz9kELNkJRaVwrpgTkx3BDDK8MJb6gVUgYUbohm7VA9i/axrJlXrg6XC4Q9hA"
    "7vpDZLZp+sGn3JEB11ODqsZuAvPDeYL+qwsEB47BEsHevVsV4d6932pmQ11arZ/lkqne/f"
    "bv0FpZ1QVTRKYi2hHUlIR+kPFRJLjfXaQiiQajHoyOTzYL2OTOrI5DNhc/3IZDZ55OnM7m"
    "U2UJ7NhcOsa+XLf5FLbg/UYYrsmOGWQMVfhdEV8ozwpiZZee7Mshl2rpSr76jygzYTYKN0"
    "7N0iXxR90i3sqM5JVPCP/yAKpzhszbhPXIdhgOLzNPA8IPg1HPNZ1x3X0QRdd/wZ+LZ13f"
    "Fd1R3X5bAPVA5bFwOuJQNdDFgXAz4uV6cuBnx4eRS8PpUweqGRYUS7TTs4vYyh9mu6j/XE"
    "uM4ejWAlzZ0Wq7OOkgn7xLJ9ug/iFVfBiyAtzurOBEM6mrc7FX4LW7ZmZogdApxgdBnbt4"
    "Ka5ITFRMYw+2NUJCRTQjW66w/ECxxRbHXFPMs1EcrIVuhAsDyFi2L/t1eiJgvemCq1XbNc"
    "r1bVNd7Ioo1N9lJsKOsawI/hLKzSQM5vyOWni4uohupqZVtSxZOpx/B11BVPOuzf0FVVW1"
    "W22WzG0E3Papp/ebqjhuzF+0Z9sFmWUteP6TTaLHOS1JV0gVgjC7ssazPwqNoXWa3gtEzf"
    "Q+B4+zj9Jd4J/m+EqmcdJ7uCtIflZlrvAscckxtYzLDpGs9M0D+Ot7/GwWhha2rDLWitBZ"
    "6n6x+v21/dYOdPmQFmr8JrU2osZIm0waAsB0OnC4uB4k9nPvPqcriMvEeVYVpj9QpOMw9f"
    "egEYM/CFofNa4efyGfQWsn0Lmbm2DVqjnOrOvqwsTxEJ2dgveOM8um1wjbbBoYJXO90nR3"
    "bMseqIFQ3SC4uUx8xHj60Y9bmBdQUU+8EmXS5HqHfi7Tvx1A0wBjdhM9erib/KEWpub+d2"
    "HBapCQjKUB3z3hBzor6TMEupPYRd9hCmwcP6OYB50h5ZP/tOAkxCtvWTAPOkWgpNpVAI5t"
    "cShIq6T76Xw2YFFtAZT0+rKiTrPDO5VM2sUi3MKllsKYykFXb3uyphYRuukpKZAnc0h7fn"
    "YebVjSfUfYy9t7pZfTUIqYe+v6At/Oh1OFufmLVj8OhH5sHXsMDGZrAxAVUxcLgFOLqKSQ"
    "yWoakGG2XwFVlQTnwXa1imfegwomph/7nQ44bfwzsCPIuBnljp0oUtTSSWSumnYrYJYw5Z"
    "Mr8ELbqPuypBohJFARiqsZadxFouS5Mdt2MDlk9JfOza5rVrXIDDEBemcBaxqbWkdgmwNS"
    "HK+4lCqpOI+tnqNUpv2/js/MPo4sX3w9NcsChm/LeFnF0dNKrHYh000kGjPoQxJI2jQeei"
    "PK12SLXlkPKyVt/Trfd+mpHDQveG/JJ8khkvSjNZrCXDtGg99bC+1f5t1YSJVW1Wmet1bV"
    "dDLnS23Yi9cpjUL30GliNn/jDsjo71j6YeMy1VYaU6hEpTsszuTloxFMomZb/SpmbnTM1I"
    "5jVNIIlK20AbbSBdrvbgMVLVjltXGuVzaMG0pZ6WnC5PV1PVHuZnJqKq2mr5StUVVw9dcb"
    "XcQNixgisbamqNNmfKbVRhc3ZkTY3VckQxTlg/cxZqodkyGlGtCUkvBS3VByFt02ifOLFS"
    "45WKkoh5tbrb/SNmk7qbCLFJaCUh1rGVCrGVlcst9RlermVJJH3Sq1pLTAtWtktNg2Jaky"
    "putTEbqkisU6BqpEDNPCx1WDeYlaU65hhMyIkGoawC4TFzMUSL1AlhpRQ6dlUhBUf7aw7t"
    "r4mLzdWVQJZOC6Atv0xpleUnI9j7V8V0mPMLZNek9sB01wOz2V+8o1htj+Sx6xhtjMAucV"
    "+l+OzNritp3Fa31acVapRc4G7juqzY0576PluufI5OJgEMQrfTeuEKQG7e6+S72VKvRSfW"
    "bm6DXXJuYIcw0cFFELNIHJdEv/8t3uxRNM1BIHIAq++EjOJv4UvqY7cckC7zvGCFMGUQuG"
    "85ATznesGw2Y5PuO+uVkBZ4j0reMfig0Q7x7rpHPNdP4zYVnTXJOP7pGu15qsx4XWtwcx4"
    "uOalgpeg6njN6rxmKXWd105n9s8sx+KLRnLOkeoKDl2Ws025b6Q9Hmpb+mr63jT00f4W7W"
    "/R/pbd+VsOBsOQutCozdhsm5qNlizNDq3QhhWbL8cZqAvXNvM25Ak5d8jM9aZoZWLjVcuP"
    "TE3uBnD1ByIqh4bWYdyFbgimJTCdhHw2Vd1c93ZfJYIj7s2drcZRhG4ovtcmaudMVN0zsZ"
    "ZmqAgg4g+1LadRJFZFe8y81NWXDr5VSNgY2Ohry0Ai0qxvS4GNj9yna68VywN1TQpVtVVp"
    "9VUIDep6YvuoJ1YlQhjqpa23prwR0/ZIDIpaBu2lvUYNZ/rIKniwpZi5JW6N4/n6yzCfOb"
    "xNhkXz9ZVhIRYYDCKpN0JLvPsUTX2WztwnLu7NRRSdBtscRemhUdFdZPCUolLmjscodx2y"
    "XjwWUAcWJ+HEzAwRCKjRnJCRbUdUXGAM7tnKF5AGvnDXCgTEzu5SBZUQT500o5U8a+IzAm"
    "hNUCcc3Z720NZeuWPoHn58kf/V8npiWp3WUyGtJ3ldanrgsmRH3bU24UWDPgVZUo1n6HSc"
    "Oz056r0sebpj9rGmvKj/tuRpNSrkObwt1DZCtU59nm8WdYa4hwlPL1++rJLyBMPKk57Ely"
    "VHUpOmKgVa3c+jaRDjCaCoA+KheicG2eSrLQgFsX4hWgotZVEvTw+AZAE3z+zdqJwald8Z"
    "quShSV6RVjjd804fhTOwAo8zjiXN5K1MVmysXUP4RXGp0qqhUdBqW4XQeFgFVF/UNcKdkQ"
    "dqW2Zc2tMh6Vt/Qi4FVs6F/6w9y/eZ8xazuByYdYp1PxfUmSPsbhjlkHnumvAAZuYM7gdf"
    "qGB9+7kxprGdi2Q0SqZ0uhCVndaIBMR0uXAaTh/fImhwCjefoCd5Eli2TxAt6DwSNOyGYU"
    "Jd9JUZ3ZgTx8XaCPOKvuK/B+lCKG6qTrCcABnSsC8rsItEPCqeJgm8WKYR1WafBp4XHTzx"
    "m/zp8vyXT8K4Yl9A8niJ/Pbz+HqccgVdP+T8hlx+urjA7aTor9ZpdodXYYYbXNXRQilIoJ"
    "T9KUGfVPrWksMmbG45vKaLLUN01N5osXs3QYMWCI/ZTemxqeuZjXz6OVLt0++0lzJzENcV"
    "dYFYe6S7LGvtjeuEN04nKGonXGclsksnnM4Ebc7vbmeCXq2YE/5KlaMo/na4xVPkSuO2uo"
    "rOgGNsGvjWAyMmfeREoO2s6UL4bJIi2nGDUqxHQkRfUlH2OPSgwLdmwJASvS8cHhynOiEj"
    "TuJaQzcrqkD47fPmkcso6Y6KXCLcwg6qn/FvtPo+/0CSMl8kKfOFt3BnUQXxDyPYCOH/NY"
    "GE0hue2ph/4lstOY+kxA+5btkW35FlfjEikRtxjk38nn8cXd+ejy4qu47I6PI9WQGPGPlv"
    "8tX1p8vL88ufvgq3H+lBgeGRjVzv8YBuD08X2541How5Jt/Dk2XcC/VYRxeMmu094ujn8e"
    "j9V5GnMClPn/cbaldhJ12FOqfxYEaHzu3tkDD637ZhMDr7+Xz86/gtif64c2IF5G2iiuTV"
    "qkqIsdZLZMc6VB1fsUxz1N52Hax4WvWKBkUrWgtQPG/WCY2w6R6aEHd7D0VdF3ZQ/OfOiZ"
    "TztyT64875OLq5fUvwv93YSVPrqupiTil0sE0H23ofgNHBtuORte68cnAzS8c7dbit4xLZ"
    "KeZd917pZfdbOTo0UEfcMkOGW8JuPBps8Hj0U4JvJJ4ujHLF3TU4BqiwIgan/pCs8WIc9j"
    "ohN4lqE9dBlSDWtaJv7d8dw28h7BspYLn4C4HOtjiJhmBkL/yOOhzXDtzHnUmA7rD/iE9m"
    "2I9kzQm2TzwhnyNL/rOIBMJbdALmGbFmMPLOMd0Qzk2YY8JQYa9+JtTGQGKE9n4b3jTwkr"
    "sBLxA8zsnkEW+3jm4b1qq1qzc2qRP5cyzloG3RIVxqhiCGh35KdKg0iDbM+ZmyP6rqI0qz"
    "tfaEsET9gDd/ppR+x1G/AiK22fOKafYa3G32nJ0L8oqn6m6EVzzeLsO7OqDbBVV+qAO63R"
    "GFDuh2UhiSGlTjPUiJdEJ9U84vGSaT8YW1ahoLys7Q4Rorg9HZ7XkYUsd/75zRu5vx5S18"
    "Fv/eOeeX8Yj4r27EhXSQWAeJdZBYB4ljb1NkvTYEP0XUnRbK+aXx8frqp+vxzQ1uxsmHO+"
    "eXT6OL8x/PxyCy5M87Z/z7x/NrIbf4L9zNjZ+uR2diNw//isYhbfTHnYNP8WEMEo7+6IaQ"
    "O5OE+7y3Lw9+HJaAawJRU9EeM8jigOCU570Io/Ietcs8FOh6ZOS0VuyBrlaeC5ueAW+pGe"
    "U+5SxI17UZdUrC1AryHJsnQN+vNfru6kq4FxMUyLvznJl4+enDuzEcWeLEgkGWvxEhwOAO"
    "rmvY0dtch/8qei2A6gLQ0LcjgUNp6NvxyFrjrjTuquMSaRt3dTAwUNoLS40EyvTK2ggDYp"
    "mRlVrpRKCaBKyyoA8MU96XjPnEFV1w/gosjyH/sCWyuBbaBWGFQzcAeRCKNQ99i8OvVnRc"
    "3uWNKqFhSrOM8TPw0fGjbjs6SN3JIHX/sy2rC2TH3XQO6yvoHLdbdhbUbyPxxN4RnWPoXp"
    "pHxFt6fTslS6kt0m5bKTpB59DgDW0odkIMqQ5bWwwF0h45+bW53hmJ6DSpLjK7UpqUeqNp"
    "h9n97g9S2Fu753uK24qX+Z6ktuNbfE/yyK2+pw8uJnCBCi37esDQOSG3C/QFCeQDWYN83X"
    "XqNFq6DyxMC8NkKQfuGTf9iNxDmJclvnNtUyReFXxR+7xxvUwt7Y3q0LE+3OCN0i6SXbpI"
    "NFb2CWAz7V3S3qWOrtfn513Srg3t2hh0zvbQro2uvRe7dG1oe7sOhztvb/9oCfaqTG3x1X"
    "CLlT2LB23vw+mQYGW71GQmQaohAck/wAcsJYJVR2BpJGVN1nARwZhzx+IwRLQ8UHTYbGXK"
    "KkYxcse4Z2LNYyUDbQh30hAW/9awNuLxPbQ1TiuZGqcbLI3ToqGxZKZFQzbV4HKWqoe8fv"
    "NtBVa/+baU0/hVLqPR+r8KFpfuIvHwPmn1rflv+IKevn5TZ8GmFHqxVlis0blYlbvR8HZY"
    "e9hDb8eMlbWOLHdvGPWmi3+HXxWONKNVFldZvYPBXlj8qtKh9mrDoRZ/J/tmZDpydnVxMb"
    "odk7vB2d1AZXOWq+pS7ZZIKzWmzPPDmjjM8Ny1Ikf9XTTVj/++ZjaNsdLl5lI081k68TPc"
    "kcrMp392bO2ouKc2fkr4vNEWUkm9om1EJJIwdMdgoCg1OUxtHLBgVp4rKjOCTUMJVr0SeH"
    "VeAKzDIEoyFZkU5tO+7qqwsP4ILcc/t4YfTTa1zCj8iJ+l28UXHtx7aYBo+6YNtG4aaO7E"
    "hycCadXsjZMlO+qYGvuygvVft3RDluqoizbAhqJuGVste0Om76F50H4CBw8mSyxq3CxLN0"
    "urI5SdjlDGh3V9QWcpdS52l6UcVgjB07jZaV5Gf8ynUsKTZsd7CfkxcxRsBOrd13FMpRQd"
    "rtjZMeiRx/7DRHsCownWq0irOV+d86Hd26TKjUypz9oun7WxrNA7U+dAyNMd90nw4EZVyZ"
    "tsUgpivUtV3aU0ZrETmMXUi1pbDAVSjVlsKgV0edfmv0SkX4DGrJfCBrUlUKTVgniCIOJw"
    "TQM55Ej1TtRUCrrJTleA6wFXpeztEEndNSlUhVJLq69KBr7OB9hPPoAcj2+F09fZCXvK6q"
    "JOUYHXMdj+6UyOsf095a6kM1dgqwQx2edG3DFFpCpvC/ZgpU0iwehoDlfYG3J6bu2kIUUz"
    "gFbQh6Notv7wfteIw4RjapihzNCN2EIqD6yAJ4xRKjFoL3xGj7geoQ6h5tJyLJzFhwthM2"
    "cYcg9TRZ+X1FQlXLU3rxITqERQFjGCMgQHD1LGI4SIEjGoAYEHNzzLAYH38OPV7vjtSKyY"
    "VqOwKqCwMu9JgeHbAoZZWo3C6nTMUCMc9/xuadjbsbxWOoZ2cM+1KrWqtie7fBItGR1TeB"
    "as1zGFfccUyvL7WmBzo6zOju06lZlevvlqZ+2BnLUHqz90Qx+Y+avF1gO1gyz9frjFQ8Zx"
    "pPEQD63gI7Mt7pO15S+IhQVzLdtnHkdPlck8UVo3PKbgkpg7rs/LmT1DdxYHYwquigko8V"
    "xb6TDbzU2U3jN37YRrGX4nY8J8EwwtOtB0OaPOHOPDDc4xXc5IxqdWg6duQqcWMhOT96Qq"
    "h1OKHvK4/QIm8CO9WrVhEoIesve0GsT6dBPE+lQBsQ6PCAOPiKYev9wU/YO3t+/ze4BjXO"
    "ljLT0bJYr9mbovd3tAtlakS5c6OnypI1keQpes7c2RqbQ7py13TqLXa3/OFnNXXn9ds3RH"
    "gWn5Y8cH/aYEC5IOGG5Dg+BQgyVjK3VW9hfA4hC3gbVwTbAyBSxDXJm5tu2u0f7EMlCWf0"
    "LGdLog4hZkSj3PYmFN3QXlCyKKQTFR/mnCZtjABigKxu8+bnrn3DmXon8Jj6YLBwnzOqKY"
    "usslGN9DYUW7gU/mdMVPyGfBxV+ZZ80eP5Ppgk3vOVkvhEENlvlj+OgIWpmAzg8DqAOyJd"
    "yCl6zcCI+aqRRtbh5MMN05fCmHJPkcrtaYDAEr60UYDpSvLWA9MCdBufw9SBeesOCHosQP"
    "7PKoYiTrUUKBMQfLLNhivcT7wujjx/Hle3J1efF/BmICWEXihPtHtKWe+q70RJK/QHp63/"
    "Lt8BDOP5VMoxy96YFhDcGqX3L5aeEF/ul69OEm96jad9FN30XdZkS6C9FGBVneAApM3Qwy"
    "yJFq9E6nYQbx7l/VZRKP76HHZAd1tXOHcGW/X46ufx6SnfG6AZv7yeFvTiu5sE83uLBPi8"
    "4/WbNqtKJjwv4xfCctECi/ZwrF8hY0UjWjE4IeuKg2nbPj328zR2zMxRcfRr9/nTlmL64u"
    "f4qHS1w/u7h6l2N2aOfV4XZKodldm9105qtU9g1rOybQzK7NbLB9Hyw34AY6N+rs3AVCrf"
    "lV0Ebqclkzt4FaXdflkqXT0Num0Fv20KSujUy1I9731e+VNdfrBi5lmh6cnJ0KXBZdzTUE"
    "oyTWEmpXQiKuUL8aoESlD4qWIsthiKcgB42jHuYr40irr2uB5d/YZOG69wN1VDn+drglpL"
    "yWxlXo5eqKKCl/5D5bhsFcoU1wQj1GOPYC8t0hwXJC2EFoOnU9UwSCXXIDa8mE302iJ+Oq"
    "vq5tT9+kx2sunpl8rUOXPdgUh5tClxp2vVMXauDZddgbDe8nd3eCCA73yjo8Til6GQbYCZ"
    "ctbsAhaT0o9op3rmsz6pRs1jJdjt0TINzVso438v36Tt9dXV1kfKfvzvPO0U8f3o2vX3wj"
    "mA+DLL/E1OZry58usF3MbGZM2JQGvF7Iq4S+f0v+daUV/3rDgn9dXO8zy+O+MaOW3QiFoi"
    "DX9S66DEThbOox38CKXU06txWoNe6o0+LWCS2DVrvOi/Vf63hKKHqo6u4kfzOJhNZntoK0"
    "f2rATpgOd3M4Dft21fVTFGl7s3HsOexkU1CmmoX9CqRaBs1kMLUpqC2mETi+pfBobNaPCs"
    "RaGe6ydiTEpXCplL5lKUFvXi+d7Lurg/oAEdlCVLA8fiUXX7It0PotxtupJx7FaN6H0z4+"
    "Qy23LIC467riec5tDP7J/K0SBDRMmaBScqnQJ+LIHKEkmmkoShwh3oVM4ekwIxPTPM/xo0"
    "Mww/OBkSXmcvoLuOA6U5if2mv6yMOaR5i/yZHSMtUJpvu6sTLZUwqaJgqVIvPTj+q5OeyL"
    "b/jeY1KqPCQqjzmm3+ugY8+DjkLUtUM2PfUW6GSkZ5mMpHNUj8QaSk604rtUodhUTNzDja"
    "v9OlPU99lypYrml0MlJRKdS6+yPyU9rOY+lSPVTpsub1ORGdOwM0OWVku6y5IWPm08WII6"
    "G2WOqkew8ta2yjBY4HkqmHi56pyl6qH2XA1S9s0mSNk3CkjZEsx7Olf3syjndpaqHa3qsB"
    "b5jo3BzqbL9TQDJZPS75oKv/+GhP5ofC+MhX3nmGf8i1UjLRkiHWppN/kt9rDX3XyydH2y"
    "6g6bASd58J+eAyflWj0zWVTNg8suw65lwl0F/sT9MhaOcXVATB4x3BIMc8VYI/Gz1wiEvR"
    "XNPvD2wzAGZfkk9nCKzLX1QhQ8JRYndAI3EleIaZl4MYxcMWdDwKulG2D11HMzzKqbg7nr"
    "xJVV07KpQ8Jd4jrkY7jb3fxyIfqQrEUcbcJgECMPFreAaUSUgxEFWqN+JTb1sDmwZZ6QEf"
    "EYxaKsmM1354S1WsPqroLj+JcX3lwUb+Vk8kheZAFjQ5jpa/H03HdX8Ng+Wc0N7tAVX7i+"
    "8WVpOS/gwjTwPDzC4i9efP312zvHtcXd0wmxGfEjzGTZdvRbT8iVQ+AXWj4j2TsjH1+GMU"
    "XL5PnfbWE7ZGZ54ZNXTjgsouHCEODGWrG6V0s343caFtkF60Knbva1eOaxMvsAJZU6x+rj"
    "aWeqXURvdYGYQ/JeQzh6HDGrgfndsaU+mk4Z57fuPXMGJd1QpBHDbe1QxFgwtuLBFZp/is"
    "GhnbpeWFO0VleeiyBKApRgW8L/CG7naBTaj8Levvl59K/T12/QGAQD1GPmD6H9KqbCiwt3"
    "HWJJVZ1A93DHKlanaA6trchuWpGmNWe8FkoxpdCBv61KNfxqVqv2TELQQ5tlJ7V9ph5Dfj"
    "RQH7KUWnvonPaQCSx+WVkwXQMxZyk1qqrLUvbYAygaTV7mLKWWcpelfBBHR9c2504EowOu"
    "+3xWCkNLq69rMegbEBX8RATWqA1bacBwi13Lw6ExFqeKWQtDyYpaYEPegp248qwHkL64yr"
    "5YHGPG7hoDrYTBBCfkkj0wj4QMNDGoTDC9d4Z9N9OwMo8KraqM2p3fb7tJq03ZTpqyEcfq"
    "lZTKErVzsnRBFq2WTjhcgLPXzoFo81LDJcsBqjmyXjgK9o1T1V6DRqJ4DpZGd2IO/+NOro"
    "OycEP05TaN7D/uxPCCikEGROst3SWWpnBnhBIg/ooTXIdiviGBmRDl5gvNycUYRljrfuHC"
    "TwoxeFhF6AegFX9E34KChJTYydziZOYxRugcFowaL7jXJ0BA4ec4//QzmboBFu1P5uECTS"
    "jmoNkb2rDURMQjvI3j+hZ8+QP5LLKIPuNtcBZMLCJYQzbwNvRgh5+J33Hb9QvlOLS22Elt"
    "MRJZVbUmGt6Lw3bnSCJ8DWoeqzGNPlA7d6Dm6jB4zfSmLKUWc6fF/GxqQDyXAoS6cufxvD"
    "wzy7H4omHLggyplnOX5VxSpKDccdOr+gT78Nh0x5QfMc+aLgYlyMHwy+E20GA6bJslXy6F"
    "lqMTx2JsPvEgLzcjS5tYlJuS5V0s+mBOnr5+XQXk9fp1OcgLv8sB9OG9qsHhaHgPubuTBg"
    "twR19ZC/R/bq4uS1TSlCSvpFhTn/w/Ylv8OaIyNjAXmbH5VMsfYDmdAyc4+Kn2z/8HPiXs"
    "UQ=="
)
