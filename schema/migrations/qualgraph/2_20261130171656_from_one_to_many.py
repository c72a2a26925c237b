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
ALTER TABLE "org_unit" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "changes_on" DATE;
ALTER TABLE "user" ADD "is_absent" INT NOT NULL DEFAULT 0;
ALTER TABLE "user" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "email_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "group" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "group" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "learning_activity" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "learning_activity" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "certificate" ADD "number_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "certificate" ADD "activity_name_key" VARCHAR(300) NOT NULL DEFAULT '';
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
DROP TABLE IF EXISTS "told_standing";
CREATE INDEX "idx_org_unit_name_ke_18c4b8" ON "org_unit" ("name_key", "id", "code_key");
CREATE INDEX "idx_user_name_ke_b89f59" ON "user" ("name_key", "id", "email_key");
CREATE INDEX "idx_user_email_k_7e4f92" ON "user" ("email_key", "id");
CREATE INDEX "idx_user_changes_e83458" ON "user" ("changes_on");
CREATE INDEX "idx_group_name_ke_0710b3" ON "group" ("name_key", "id", "code_key");
CREATE INDEX "idx_learning_ac_name_ke_bb2ec0" ON "learning_activity" ("name_key", "id", "code_key");
CREATE INDEX IF NOT EXISTS "idx_enrolment_open_longest" ON "enrolment" ("opened_on", "id", "user_id") WHERE state = 'OPEN';
CREATE INDEX "idx_completion_complet_dc11d6" ON "completion" ("completed_on", "id", "user_id");
CREATE INDEX "idx_completion_user_id_0efe58" ON "completion" ("user_id", "activity_id", "completed_on");
CREATE INDEX "idx_completion_recorde_c86d4e" ON "completion" ("recorded_at", "id");
CREATE INDEX "idx_certificate_number__700a87" ON "certificate" ("number_key", "id");
CREATE INDEX "idx_certificate_issued__9ad12c" ON "certificate" ("issued_on", "id");
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
ALTER TABLE "org_unit" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "org_unit" ADD "code_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ALTER COLUMN "code_key" DROP DEFAULT;
ALTER TABLE "user" ADD "changes_on" DATE;
ALTER TABLE "user" ADD "is_absent" BOOL NOT NULL DEFAULT False;
ALTER TABLE "user" ALTER COLUMN "is_absent" DROP DEFAULT;
ALTER TABLE "user" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "user" ALTER COLUMN "name_key" DROP DEFAULT;
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
ALTER TABLE "certificate" ADD "number_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "certificate" ALTER COLUMN "number_key" DROP DEFAULT;
ALTER TABLE "certificate" ADD "activity_name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "certificate" ALTER COLUMN "activity_name_key" DROP DEFAULT;
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
DROP TABLE IF EXISTS "told_standing";
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "org_unit_trigrams" ON "org_unit" USING gin ("name_key" gin_trgm_ops, "code_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_org_unit_name_ke_18c4b8" ON "org_unit" ("name_key", "id", "code_key");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "user_trigrams" ON "user" USING gin ("name_key" gin_trgm_ops, "email_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_user_name_ke_b89f59" ON "user" ("name_key", "id", "email_key");
CREATE INDEX IF NOT EXISTS "idx_user_email_k_7e4f92" ON "user" ("email_key", "id");
CREATE INDEX IF NOT EXISTS "idx_user_changes_e83458" ON "user" ("changes_on");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "group_trigrams" ON "group" USING gin ("name_key" gin_trgm_ops, "code_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_group_name_ke_0710b3" ON "group" ("name_key", "id", "code_key");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "learning_activity_trigrams" ON "learning_activity" USING gin ("name_key" gin_trgm_ops, "code_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_learning_ac_name_ke_bb2ec0" ON "learning_activity" ("name_key", "id", "code_key");
CREATE INDEX IF NOT EXISTS "idx_enrolment_open_longest" ON "enrolment" ("opened_on", "id", "user_id") WHERE state = 'OPEN';
CREATE INDEX IF NOT EXISTS "idx_completion_complet_dc11d6" ON "completion" ("completed_on", "id", "user_id");
CREATE INDEX IF NOT EXISTS "idx_completion_user_id_0efe58" ON "completion" ("user_id", "activity_id", "completed_on");
CREATE INDEX IF NOT EXISTS "idx_completion_recorde_c86d4e" ON "completion" ("recorded_at", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "certificate_trigrams" ON "certificate" USING gin ("number_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_certificate_number__700a87" ON "certificate" ("number_key", "id");
CREATE INDEX IF NOT EXISTS "idx_certificate_issued__9ad12c" ON "certificate" ("issued_on", "id");
CREATE INDEX IF NOT EXISTS "idx_certificate_activit_1757c7" ON "certificate" ("activity_name_key", "id");
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
DROP INDEX IF EXISTS "idx_certificate_issued__9ad12c";
DROP INDEX IF EXISTS "idx_certificate_number__700a87";
DROP INDEX IF EXISTS "idx_completion_recorde_c86d4e";
DROP INDEX IF EXISTS "idx_completion_user_id_0efe58";
DROP INDEX IF EXISTS "idx_completion_complet_dc11d6";
DROP INDEX IF EXISTS "idx_enrolment_open_longest";
DROP INDEX IF EXISTS "idx_learning_ac_name_ke_bb2ec0";
DROP INDEX IF EXISTS "idx_group_name_ke_0710b3";
DROP INDEX IF EXISTS "idx_user_changes_e83458";
DROP INDEX IF EXISTS "idx_user_email_k_7e4f92";
DROP INDEX IF EXISTS "idx_user_name_ke_b89f59";
DROP INDEX IF EXISTS "idx_org_unit_name_ke_18c4b8";
ALTER TABLE "org_unit" DROP COLUMN "name_key";
ALTER TABLE "org_unit" DROP COLUMN "code_key";
ALTER TABLE "user" DROP COLUMN "changes_on";
ALTER TABLE "user" DROP COLUMN "is_absent";
ALTER TABLE "user" DROP COLUMN "name_key";
ALTER TABLE "user" DROP COLUMN "email_key";
ALTER TABLE "group" DROP COLUMN "name_key";
ALTER TABLE "group" DROP COLUMN "code_key";
ALTER TABLE "learning_activity" DROP COLUMN "name_key";
ALTER TABLE "learning_activity" DROP COLUMN "code_key";
ALTER TABLE "certificate" DROP COLUMN "number_key";
ALTER TABLE "certificate" DROP COLUMN "activity_name_key";
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
DROP TABLE IF EXISTS "membership";
DROP TABLE IF EXISTS "standing_span";
DROP TABLE IF EXISTS "opening";
DROP TRIGGER "unit_closure_insert";
DROP TRIGGER "unit_closure_adopt";
DROP TRIGGER "unit_closure_move";
DROP TRIGGER "unit_closure_delete";
DROP VIEW "unit_closure_walk";
DROP TABLE IF EXISTS "unit_closure";
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
DROP INDEX IF EXISTS "idx_certificate_activit_1757c7";
DROP INDEX IF EXISTS "idx_certificate_issued__9ad12c";
DROP INDEX IF EXISTS "idx_certificate_number__700a87";
DROP INDEX IF EXISTS "certificate_trigrams";
DROP INDEX IF EXISTS "idx_completion_recorde_c86d4e";
DROP INDEX IF EXISTS "idx_completion_user_id_0efe58";
DROP INDEX IF EXISTS "idx_completion_complet_dc11d6";
DROP INDEX IF EXISTS "idx_enrolment_open_longest";
DROP INDEX IF EXISTS "idx_learning_ac_name_ke_bb2ec0";
DROP INDEX IF EXISTS "learning_activity_trigrams";
DROP INDEX IF EXISTS "idx_group_name_ke_0710b3";
DROP INDEX IF EXISTS "group_trigrams";
DROP INDEX IF EXISTS "idx_user_changes_e83458";
DROP INDEX IF EXISTS "idx_user_email_k_7e4f92";
DROP INDEX IF EXISTS "idx_user_name_ke_b89f59";
DROP INDEX IF EXISTS "user_trigrams";
DROP INDEX IF EXISTS "idx_org_unit_name_ke_18c4b8";
DROP INDEX IF EXISTS "org_unit_trigrams";
ALTER TABLE "org_unit" DROP COLUMN "name_key";
ALTER TABLE "org_unit" DROP COLUMN "code_key";
ALTER TABLE "user" DROP COLUMN "changes_on";
ALTER TABLE "user" DROP COLUMN "is_absent";
ALTER TABLE "user" DROP COLUMN "name_key";
ALTER TABLE "user" DROP COLUMN "email_key";
ALTER TABLE "group" DROP COLUMN "name_key";
ALTER TABLE "group" DROP COLUMN "code_key";
ALTER TABLE "learning_activity" DROP COLUMN "name_key";
ALTER TABLE "learning_activity" DROP COLUMN "code_key";
ALTER TABLE "certificate" DROP COLUMN "number_key";
ALTER TABLE "certificate" DROP COLUMN "activity_name_key";
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
DROP TABLE IF EXISTS "membership";
DROP TABLE IF EXISTS "standing_span";
DROP TABLE IF EXISTS "opening";
DROP TRIGGER "unit_closure_kept" ON "org_unit";
DROP FUNCTION "keep_unit_closure"();
DROP VIEW "unit_closure_walk";
DROP TABLE IF EXISTS "unit_closure";
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
    "eJztfe1z27ay97+C0ZemMzqe1GnS3nTuB8VVW9/j2KnttH1u3GEgEZJ4TJEqQVrx06f/+7"
    "MLvoEkKJE0JdEUZs5pLAoLUrsgsC+/3f178FdA7blHV4uTK2/+0bH8wVvy98ChSwZ/KL4d"
    "kgFdrTLf4TWfTmxB4XpzI4gHTrjv0SlOOaM2Z3DJZHzqWSvfch0cPSJTd7mizuOQUGKyFf"
    "X8JXN84nrw2Wd0SSyH+AsGF+bUsThFQuJ7jJ2Qc5+TFXNXNiMwuQszBUAJ46ltE3wETujE"
    "fWDE8k/waUx3Co9jOfN93xgu/RUww3fnDGb04Paf/oTLlmOyL4zjx08DeAC4/QCufxLMN+"
    "7ZI9JaJv536prhFfj+78HMYrYp6DJD5UED9mXlMc7hoXl8v1imwAMQ25ILsT2uxLXb6/Of"
    "r0fvbwaCFISGFwf/INnq3hA3zKyL8LHEdSOe4501P3f8n8RYZPfEmLp2sHTS8atHf+E6CY"
    "HliFUyZw7zqM/wDr4X4CpxAtuOFlS8cEImpkNC7kk0JpvRwMa1htThA6TXBoZxeXVr3Ixv"
    "DWNQWIcxhbRCoktTYCCwAx6VCwbM8RH+9V+np69efXf68tWb719/+913r79/+T2MFc9b/O"
    "q7f8KHSbkVTiV4dv7z+eUtPpALL0r4BuGFfwQN9amRCjvlvvi3wP+zBfXU3I/H5/gPPyzP"
    "/5jbmwQQXziQBJb0i2EzZ+4v4OPpy5cbuPvb6Prsl9H1Cxj1dZbHl9FXp+F3yO6Uvfgi1W"
    "FvPL4ReyPedWR5Z5j75tsKvH3zbSlr8assZ+/hZ6k5O3aCpeDuOTwQdaaswOWYdleLOD2h"
    "9s7oV6cVGP3qtJTR+FWW0dSbLqwHZhrwWAV+/wh8Uq/kHFmO1bAfMd9ashP8o8HSPjDPN/"
    "D4x9HtOMfBB+bh6VnkXukZJ1FsP+jaWqMvd3vQnX7z7Xfffv/qzbfJ+ZZc2XSsxUdY9siK"
    "FZUsP28Yrrp/h18Vjq2YZn9v/WCwn3e+0sn1asPJFX+3crk/9wRxho6cXV1cwMImd4Ozu4"
    "HijKsrD5lGy6NdeYT6v1FXr86QNdp1OrZJ70/BRttmdq/UryNjrCCJn1yPWXMH3o2CqpLj"
    "vdJufl6S+Cdea/HV9BE9uk5swuwSBBaYzGa+YML1+AbsyrPb0I6c0On9mnqmUcJ0YTgbnr"
    "vmilcgov3p39fMFqb4cfE8s1UsqUPnoGu0wytk1PtwxmeoR1diWMDb4xbvF5vwxXRPXemF"
    "zLyqxa+Wp8v8FbF4zOjeeKfs4jqzXR54bKB2K8ojhltci7hDGFNp8Fb34phOF8IjR9aWvy"
    "AMVPTH8HPsoBvC/zmzZ8RypnZgMvMtWS9cEv4oTlyHEXdGYDVwllxEt6CYxHfdomdxD/e8"
    "c+6cW7iADqIJhVH3jK04zBo7LeFc8pnwZ/oL6pOpx+AzR+fmEh6BEyrmOiEXlnMPnzxGHB"
    "eGLdj0Hp8GpxAfyNoNbJPYLvwJF+8cfInw4UIvp5icu0s2cc1HwkAExOJASZ05MKPM9/lp"
    "IBgRfesP/sw5QzMOTjhWtrgzowVhyI7nxLNwcXXz8Xqc8WrG40h6cP2DXtf0WbTHs3MeT5"
    "Ot/IXCVllS2y4VQUK0P3N894J4dfrdm4T1+GETs2/ejy4uisa4eP9q2xoyVZ84upelndVz"
    "a/NeItKsb8vMS46hfVp5XZOESjWMHyBj58mvf8bMOxvdnI1+HA8Kq1yztiJrpbdbzdly+3"
    "kPCnxsHZYr8JL9uF2BX0qDtyrwqOXOYESoaoLaCvZXohPTSK12zFDL9hcgDTJhtrtWxvyf"
    "OplSl40XOk5WUGU/SZe1Vtk5rVIfxYfTguC9qM/6lEizvi0tSJ/U1X3dZQd16unOr/F2ON"
    "szt2OBrel7XTuAsGsFiJdrPryKysOrqjojsmIed523oIrYjHogacQmRuqSACY6hJpLy7Fw"
    "Kt/1VKjGRnNUASiG7jE1PJEtqWXH0MNP0sdwxCbQYoZUoxaf+zmzSdvSqMWdohbFm1SHvw"
    "lBOwzuEHDx9HUV5CKMKufv6wJ20XPtkuW7HbsY02rsYgXs4n/cieFbfhm31Ys5Q9QKELdT"
    "XN7JjmFTZx6AYtB0Vcv0emVXWNmImzWoaTKFHlIOys1SPRGT2zWW1wPlWtwAHdpSee3fub"
    "DHUqdEkZPpchycAOGuGBcfgftl3Lurqwucecn5X3aor+WUtcuP79+Nr198I9YuDLL8EjcN"
    "Mm7ClWC4rQxP6PbI8OTKs+W4QE8wXhO4n6XaOW5/n6qdhu1r2L6GictGXl2BZIi0RNqViI"
    "4h6UBGdwTRXiCjCmQ/cpwbLUL3jwCOvmTLCegcC2vVEs/eJxP2lWVzzw3a4tbPOFfIsr6y"
    "izmeayP8uyWWjeP5+sowrAUCWyDGndrh2FkyYW9ZxjzfmllTTCxoiWfpjH1lGuUcdJEW38"
    "xRMmFfWRasbJeaoGS0v+A+RlMfw8JbrTz3AR6rpWUXTdcndu0YSCIpaWo4SVaL2wgqWWaH"
    "boWW/EgfMa2MrBfWdEFoBBIhnIqEMcw3Qw1+GH8Q2WMn5BJxsMSF/6w9y/eZAz+LrQWClh"
    "Me4CTMVFfX2vUN4wQ4SZXGrLTkRiHAN0prSyhNxMQ84EVi0kfiBvAEM89diny3meVxP8y9"
    "cyqCYjKgFgnDNGFzyxG+2C2YlsAyjfQnGNPAi/PO41fu4+X5rx+z+Wvk91/G12PpVxnwW8"
    "9vyOXHi4sQfyY/VWrnVX4qy/wiP5WYAvglP1bmgcL0OY9NXQ+fZhKhgFLAkMZAdxiVI969"
    "phHghFiHfyuEf9M3sMDu8shOhuiog7/+Aiz3uSILtJx5Eskx17JK9maqcJD+GHFCzcEc6S"
    "Yu4h/9WoS35+/HN7ej9x8ysV1kMH5zKq4+5q6+eJPbEZJJyO/nt78Q/Ej+9+pynI84JONu"
    "/xdP1AENfNdw3DVCPySexJfjSxlBZ5SCuqIuELcg7Ofz2jw7WUsKV+34U5FW147S+dzPj/"
    "U6iawrsVed6lQx8Lo11Uln0e8jN092V+xz3XbsyKzK3KLC0LVEvTMPNFfHt6g9UPtXpQHD"
    "Lf7VaXZopSoF1Ju7zqllkgXlC9kZ+RUnK8r5Gvh3Qj6EbQOwMpgbhO7GKXWElxIWHPpDRd"
    "EwmpIUfKu7vtl2v6f25HXSk2dac8YVx0V50kxK0UP/3W5aAwicdRPrOkup/Sidtq27YVgc"
    "yZ5WMCvq6BDbTJArh9268J/dGyAHldaOKi08VSm7CUOMJRpZ/O02dYxL4yrpYriDkgnz14"
    "w5QtfBUk7Yn8kxk4+gEZ2QK8d+FNHfm19G/zp9/QZVKVHY1L0HSosT7oMpUKKE7eQulUox"
    "6Hiq1sK6KoQddxAKSxk3UsAylFoB67QCxmFPbRLCSsm0gDstYPZlZcF0DWScpdRi7rSYPf"
    "YASk4z4IFMqUPRXZZyN8zlQ3ufdByuA1LYkSG8z0jGDYjq3PmJWnZ525TsmOE2AxpGG5Zj"
    "zKTxWw3pX9w1GKo+E4ECSjz4KBm5YeTAIexfmFxOYLNAODHBOzBzKGzgwPHhm/UCZ/DRzM"
    "U2Iipjemd3Qpj4R+ceti0npmNhuxPRspmZ2E1lSLgbV4QWjU5MFwZhlASOIEZt0ZtlQbko"
    "nTgVhCdEBGGiJ0kMeIKD7pzIyh+SCZtSWGdxr2hslIJnFRj+8LahQ8DyktAL/FI/egyxUn"
    "Qopuu78FA7AQ7lBIj2MUUeU+n6lkn6pG60Vukl3E8bKOoZQm2OdVpRD89FQ5yXdeWcp9Um"
    "Wdck/aRAWqsqrKixUKK6ht9tU1nnyagKhbM580VTOuzzGGb0UecR1EFQ9KKGeK43p47FRW"
    "arqmx2gxmqRGqKpbKTHsp/biiKLQ/SNbH7rCjqmti7hevAi1SHvfH4VgoI91oFx1pz1gPo"
    "A/WyGXNkx5yUpytVDnSlyv7WRUx0mBrykGm0PJ4ujxoGQaE8nS62drhaMTLXNhhRKV+3m1"
    "JRRY9qFpWyUSK2QnTmiFqDK2LOih0WSwiV3RQTs0+3U2xwmB7YmAkXWl0ZyFR98szqXNg+"
    "s35DDD7Zw54ehE98Zc9MDlWj8PK7rxsqHgW64QLbEsJvHGE/Fst/LFFwCsO2aTl2RBA2eo"
    "kptqo6NxiUF62eQT2JysDCMB5g3TrsCj11Aw8JEYHwhS5FD0WyZMwHmhNygyXrqE3wmcIS"
    "kuinxTRL4rG/AstT18fb2121k1rrddpJrZ3Ux+mkFqxRcnZ7acOYtoeZ0TtobCc9VoHft7"
    "DDl4CesmQ9cPltghCM/xA7b4IeiBn64v3oD8HrBEFwcXX5czxcEsDZxdW7Qn82HjAu18ZW"
    "HJSbG7WpJtAd2+p0bEt5ZzyAQgb6tKswUzZs6GUT9K+P6TdvKmw93+SBM+nWg1/pQKQORO"
    "pAZJdPwYMHvnQgslvyaBSI1F2MdBejXbNsxbwldWBNGMwMQj9aO6z7EE88jueVPZl9ZGXk"
    "eWzxhb1OZ+wT03bsYE+3ObVnPbMNbnSps8zICjhsDDt8xQn1fbZc+QQhAJgzF677IXFXzE"
    "FP9sxyLL5g5gm5ZnhN+MExoS4aSZb0HvP0RPeXaDIVaHvXt1MiFOIYlBxmcAKBrcjDFcr6"
    "w8Sk+HGL8xw7xCRiMPDpZTf6hu4w2JiD/Df56urD+PKrQlsYnCixfcKHip9vywNhc5jsAx"
    "mI7ohy1+IH+zC6vj0fXVR7sk8pLzWyo6MRgCAGD1W0EFOCPuEKWrMRddOdvbmmM1tdVe9Q"
    "huiom+5g9r3p0bVTk4N5umN2sMnnfa1DLEfYp61Uo+P6zPoN6DiN4YqXWaudImRz5OmsVa"
    "Gvesrm3B5bGy6n3W/dcn9ITCvpA5Hh6uY+ENmhFT0gCaDPlP0R2A6XYt/ZE3LuC6jehJGo"
    "yF3ch8FjlLvOkEwCUcXIEf1wo8Lx6MkIV6aigtI+b1y5QvEwuyslDxe1oP2UvTKUHRHh97"
    "neg6FzQvYW4KfUSfWnsg1tXEdwor0Lh1XGyr0L+XVQ1cbI0x21oaZ7fPa4sosuqXqsUsZa"
    "NHX2xDzdMftdkBdxTFcoOGqPazkjC8Q9BOS9rIQGwWHloLyXRVC79nkd3OeVhunqyiBPqY"
    "XQWAi6S3NX5BCbgQ3EkCPVUtBu+GfBeu2G1274Z8Lmam54pXrTDq/7iA7OMzmv1+k+2W1z"
    "uHKfbLVuollchcU5dewpITsp866dkF02j7In+8jOY3YS10qCdlm+bo7a5cZuDdudYw6sSW"
    "aiyEYa81PEy5II2T1b+YJARMqwB0kYMyuN0O3oHkqIshS2LFZQEwm/UsRNEVJLI3AhjFMq"
    "DpIZbeQqhxSqhaTUukZID8yJ4YYYXhlCeEOVkDKIcEMca4cqWbSPYs28cnW4XCDsIWh4J1"
    "VZMvtk1ehLhuiow9FhHQN/4bnBfFGHhQXCY49g6VivjvXqWO+2NyWrqVbN889S6Uz/disv"
    "KO2EqqJREmsJ7UhCOkp/qJBYaqzXFkKBVItBRyafB+t1ZFJHJp8Jm+tHJrNpI09ndi/zgP"
    "JsLhxmXStc/qtcbHugDlNkxwy3BCr+KoyukGGENzXJynNnls2wZ6Vcd0eVGbSZAFukY9cW"
    "+aLokG5hL3VOolJ//AdRMsVha8Z94joMAxSfp4HnAcFv4ZjPuuK4jiboiuPPwLetK47vqu"
    "K4LoR9oELYugxwLRnoMsC6DPBxuTp1GeDDy6Pg9amE0QuNDCPabdrB6WUMtd/SfawnxnX2"
    "aAQrae60WJd1lEzYJ5bt030Qr7gKXgRpcVZ3JhjS0bzdqfB72Kw1M0PsEOAEo8vYuBXUJC"
    "csIzKG2R+j8iCZ4qnRXX8gXuCIMqsr5lmuiVBGtkIHguUpXBT7v70SNVnwxlSp6prlerV6"
    "rvFGFm1sspdiQ0HXAH4MZ2GVBnJ+Qy4/XlxE1VNXK9uSKp5MPYavo6540mH/hq6n2qqyzW"
    "Yzhm56VtP8y9MdNWQv3jfqg82ylLp+TKfRZpmTpK6kC8QaWdhlWZuBR9W+yGqlpmX6HgLH"
    "28fpL/FO8H8jVD3rONkVpD0sN9N6/zfmmNzAMoZN13hmgv5xvP01DkYLW1MbbkFrLfA8Xf"
    "943f7qBjt/ygwwexVem1JjIUukDQZlORg6XVgMFH8685lXl8Nl5D2qDNMaq1dwmnn40gvA"
    "mIEvDJ3XCj+Xz6C3kO1byMy1bdAa5VR39mVleYpIyMZOwRvn0Q2DazQMDhW82uk+ObJjjl"
    "VHrGiQXlikPGY+emzFqM8NrCug2A826XI5Qr0Tb9+Jp26AMbgJm7leTfxVjlBzezu347BI"
    "TUBQhuqY94aYE/WdhFlK7SHssocwDR7WzwHMk/bI+tl3EmASsq2fBJgn1VJoKoVCML+WIF"
    "TUffK9HDYrsIDOeHpaVSFZ55nJpWpmlWphVsliS2EkrbC731UJC9twlZTMFLijObw9DzOv"
    "bjyh7mPsvdVt6qtBSD30/QVt4Uevw9n6xKwdg0c/MA++hgU2NoONCaiKgcMtwNFVTGKwDE"
    "012CiDr8iCcuK7WMMy7UCHEVULO8+FHjf8Ht4R4FkM9MRKly5saSKxVEo/FbNNGHPIkvkl"
    "aNF93FUJEpUoCsBQjbXsJNZyWZrsuB0bsHxK4mPXNq9d4wIchrgwhbOITa0ltUuArQlR3k"
    "8UUp1E1M9Wr1F628Zn5+9HFy++H57mgkUx478t5OzqoFE9FuugkQ4a9SGMIWkcDToX5Wm1"
    "Q6oth5SXtfqebr3304wcFro35Jfkk8x4UZrJYi0ZpkXrqYf1rfZvqyZMrGqzylyva7sacq"
    "Gz7UbslcOkTukzsBw584dhX3SsfzT1mGmpCivVIVSakmV2d9KKoVA2KfuVNjU7Z2pGMq9p"
    "AklU2gbaaAPpcrUHj5Gqdty60iifQwumLfW05HR5upqq9jA/MxFV1VbLV6quuHroiqvlBs"
    "KOFVzZUFNrtDlTbqMKm7Mja2qsliOKccL6mbNQC82W0YhqTUh6KWipPghpm0b7xImVGq9U"
    "lETMq9Xd7h8xm9TdRIhNQisJsY6tVIitrFxuqc/wci1LIumTXtVaYlqwsl1qGhTTmlRxq4"
    "3ZUEVinQJVIwVq5mGpw7rBrCzVMcdgQk40CGUVCI+ZiyFapE4IK6XQsasKKTjaX3Nof01c"
    "bK6uBLJ0WgBt+WVKqyw/GcHevyqmw5xfILsmtQemux6Yzf7iHcVqeySPXcdoYwR2ifsqxW"
    "dvdl1J47a6rT6uUKPkAncb12XFnvbU99ly5XN0MglgELqd1gtXAHLzXiffzZZ6LTqxdnMb"
    "7JJzAzuEiQ4ugphF4rgk+v1v8WaPomkOApEDWH0nZBR/C19SH7vlgHSZ5wUrhCmDwH3LCe"
    "A51wuGzXZ8wn13tQLKEu9ZwTsWHyTaOdZN55jv+mHEtqK7JhnfJ12rNV+NCa9rDWbGwzUv"
    "FbwEVcdrVuc1S6nrvHY6s39mORZfNJJzjlRXcOiynG3KfSPt8VDb0lfT96ahj/a3aH+L9r"
    "fszt9yMBiG1IVGbcZm29RstGRpdmiFNqzYfDnOQF24tpm3IU/IuUNmrjdFKxMbr1p+ZGpy"
    "N4CrPxBROTS0DuMudEMwLYHpJOSzqermurf7KhEccW/ubDWOInRD8b02UTtnouqeibU0Q0"
    "UAEX+obTmNIrEq2mPmpa6+dPCtQsLGwEZfWwYSkWZ9WwpsfOQ+XXutWB6oa1Koqq1Kq69C"
    "aFDXE9tHPbEqEcJQL229NeWNmLZHYlDUMmgv7TVqONNHVsGDLcXMLXFrHM/XX4b5zOFtMi"
    "yar68MC7HAYBBJvRFa4t3HaOqzdOY+cXFvLqLoNNjmKEoPjYruIoOnFJUydzxGueuQ9eKx"
    "gDqwOAknZmaIQECN5oSMbDui4gJjcM9WvoA08IW7ViAgdnaXKqiEeOqkGa3kWROfEUBrgj"
    "rh6Pa0h7b2yh1D9/Dji/yvltcT0+q0ngppPcnrUtMDlyU76q61CS8a9CnIkmo8Q6fj3OnJ"
    "Ue9lydMds4815UX9tyVPq1Ehz+FtobYRqnXq83yzqDPEPUx4evnyZZWUJxhWnvQkviw5kp"
    "o0VSnQ6n4eTYMYTwBFHRAP1TsxyCZfbUEoiPUL0VJoKYt6eXoAJAu4eWbvRuXUqPzOUCUP"
    "TfKKtMLpnnf6KJyBFXiccSxpJm9lsmJj7RrCL4pLlVYNjYJW2yqExsMqoPqirhHujDxQ2z"
    "Lj0p4OSd/6E3IpsHIu/GftWb7PnLeYxeXArFOs+7mgzhxhd8Moh8xz14QHMDNncD/4QgXr"
    "28+NMY3tXCSjUTKl04Wo7LRGJCCmy4XTcPr4FkGDU7j5BD3Jk8CyfYJoQeeRoGE3DBPqoq"
    "/M6MacOC7WRphX9BX/PUgXQnFTdYLlBMiQhn1ZgV0k4lHxNEngxTKNqDb7NPC86OCJ3+SP"
    "l+e/fhTGFfsCksdL5PdfxtfjlCvo+iHnN+Ty48UFbidFf7VOszu8CjPc4KqOFkpBAqXsTw"
    "n6pNK3lhw2YXPL4TVdbBmio/ZGi927CRq0QHjMbkqPTV3PbOTTz5Fqn36nvZSZg7iuqAvE"
    "2iPdZVlrb1wnvHE6QVE74TorkV064XQmaHN+dzsT9GrFnPBXqhxF8bfDLZ4iVxq31VV0Bh"
    "xj08C3Hhgx6SMnAm1nTRfCZ5MU0Y4blGI9EiL6koqyx6EHBb41A4aU6H3h8OA41QkZcRLX"
    "GrpZUQXCb583j1xGSXdU5BLhFnZQ/Yx/o9X3+QeSlPkiSZkvvIU7iyqIvx/BRgj/rwkklN"
    "7w1Mb8E99qyXkkJX7Idcu2+I4s84sRidyIc2zi9/zD6Pr2fHRR2XVERpc/khXwiJH/Jl9d"
    "f7y8PL/8+atw+5EeFBge2cj1Hg/o9vB0se1Z48GYY/I9PFnGvVCPdXTBqNneI45+GY9+/C"
    "ryFCbl6fN+Q+0q7KSrUOc0Hszo0Lm9HRJG/9s2DEZnv5yPfxu/JdEfd06sgLxNVJG8WlUJ"
    "MdZ6iexYh6rjK5ZpjtrbroMVT6te0aBoRWsBiufNOqERNt1DE+Ju76Go68IOiv/cOZFy/p"
    "ZEf9w5H0Y3t28J/rcbO2lqXVVdzCmFDrbpYFvvAzA62HY8stadVw5uZul4pw63dVwiO8W8"
    "694rvex+K0eHBuqIW2bIcEvYjUeDDR6PfkrwjcTThVGuuLsGxwAVVsTg1B+SNV6Mw14n5C"
    "ZRbeI6qBLEulb0rf27Y/gthH0jBSwXfyHQ2RYn0RCM7IXfUYfj2oH7uDMJ0B32H/HJDPuR"
    "rDnB9okn5HNkyX8WkUB4i07APCPWDEbeOaYbwrkJc0wYKuzVz4TaGEiM0N5vw5sGXnI34A"
    "WCxzmZPOLt1tFtw1q1dvXGJnUif46lHLQtOoRLzRDE8NBPiQ6VBtGGOT9T9kdVfURpttae"
    "EJaoH/Dmz5TS7zjqV0DENnteMc1eg7vNnrNzQV7xVN2N8IrH22V4Vwd0u6DKD3VAtzui0A"
    "HdTgpDUoNqvAcpkU6ob8r5JcNkMr6wVk1jQdkZOlxjZTA6uz0PQ+r4750zenczvryFz+Lf"
    "O+f8Mh4R/9WNuJAOEusgsQ4S6yBx7G2KrNeG4KeIutNCOb80Plxf/Xw9vrnBzTj5cOf8+n"
    "F0cf7T+RhElvx554z/+HB+LeQW/4W7ufHz9ehM7ObhX9E4pI3+uHPwKd6PQcLRH90Qsk7C"
    "bQcX4DCsANcEoaaiPWZeamxKwxM0LO5Ru8hDga5HJk5rpR7oauW5sOUZ8JKaUeZTzn50XZ"
    "tRpyRIrSDPsXkC9N05F9tYo++uroRzMcGAvDvPGYmXH9+/G8OBJc4rGGT5G/EBDO7guoYd"
    "vcx1+K+i1wKoLgANfDsSMJQGvh2PrDXqSqOuOi6RtlFXB4MCpZ2w1DigTKesjSAglhlZqZ"
    "FOBKlJoCoL+sAw4X3JmE9c0QPnr8DyGPIPGyKLa6FdENY3dAOQB6FY8dC3OPxqRb/lXd6o"
    "EhamNMcYPwMfHT/qtaND1J0MUfc/17K6QHbcS+ewvoLOcbtlZ0H9JhJP7BzROYbupXVEvK"
    "XXt1OylNoi7baVotNzDg3d0IZiJ8SQ6rC1xVAg7ZGTX5vrnZGITpLqIrMrJUmpN5p2mN3v"
    "7iCFvbV7vqe4qXiZ70lqOr7F9ySP3Op7eu9i+hao0LKvBwydE3K7QF+QAD6QNcjXXadOo6"
    "X7wMKkMEyVcuCeccuPyD2EWVniO9c2RdpVwRe1zxvXy9PS3qgOHevDDd4o7SLZpYtEI2Wf"
    "gDXT3iXtXeroen1+3iXt2tCujUHnbA/t2ujae7FL14a2t+twuPP29k+WYK/K1BZfDbdY2b"
    "N40PYunA4JVrZLTWYSpBoSkPwDfMBCIlhzBJZGUtRkDRcRjDl3LA5DRMMDRX/NVqasYhQj"
    "d4x7JtY81jHQhnAnDWHxbw1rIx7fQ1vjtJKpcbrB0jgtGhpLZlo0ZFMNLmepesjrN99WYP"
    "Wbb0s5jV/l8hmt/6tgcekuEg/vk1bfmv+GL+jp6zd1FmxKoRdrhcUanYtVuRsNb4e1hz30"
    "dsxYWevIcveGUW+6+Hf4VeFIM1plcZXVOxjshcWvKh1qrzYcavF3sm9GpiNnVxcXo9sxuR"
    "uc3Q1UNme5qi5Vbom0UmPKPD+siMMMz10rMtTfRVP99O9rZtMYK11uLkUzn6UTP8Mdqcx8"
    "+mfH1o6Ke2rjp4TPG20hldQr2kZEIglDdwwGikKTw9TGAQtm5bmiLiPYNJRgzSuBV+cFwD"
    "oMoiRTj0lhPu3rrgoL61NoOf65NfxosqllRuFH/CzdLr7w4N5LA0TTN22gddNAcyc+PBFI"
    "q2ZnnCzZUcfU2JcVrP+6lRuyVMdcewA3FHXD2GrZGzJ9D82D9hM4eDBZYknjZlm6WVodoe"
    "x0hDI+rOsLOkupc7G7LOWwQgiexs1O8zL6Yz6VEp40O95LyI+Zo2AjUO++jmMqpehwvc6O"
    "QY889h8mmhMYTbBeRVrN+eqcD+3eJlVuZEp91nb5rI1lhd6ZOgdCnu64T4IHN6pJ3mSTUh"
    "DrXarqLqUxi53ALKZe1NpiKJBqzGJTKaDLuzb/JSL9AjRmvRQ2qC2BIq0WxBMEEYdrGsgh"
    "R6p3oqZS0C12ugJcD7gqZW+HSOquSaEqlFpafVUy8HU+wH7yAeR4fCucvs5O2FNWF3WKCr"
    "yOwfZPZ3KM7e8pdyWduQJbJYjJPjfijikiVXlbsAcrbRIJRkdzuMLekNNzaycNKZoBtII+"
    "HEWz9Yf3u0YcJhxTwwxlhm7EFlJ5YAU8YYxSiUF74TN6xPUIdQg1l5Zj4Sw+XAhbOcOQe5"
    "gq+rykpirhqr15lZhAJYKyiBGUITh4kDIeIUSUiEENCDy44VkOCLyHH692x29HYsW0GoVV"
    "AYWVeU8KDN8WMMzSahRWp2OGGuG453dLw96O5bXSMbSDe65VqVW1Pdnlk2jJ6JjCs2C9ji"
    "nsO6ZQlt/XApsbZXV2bNepzPTyzVc7aw/krD1Y/aEb+sDM3yy2HqgdZOn3wy0eMo4jjYd4"
    "aAUfmW1xn6wtf0EsLJhr2T7zOHqqTOaJ0rrhMQWXxNxxfV7O7Bm6szgYU3BVTECJ59pKh9"
    "lubqL0nrlrJ1zL8DsZE+abYGjRgabLGXXmGB9ucI7pckYyPrUaPHUTOrWQmZi8J1U5nFL0"
    "kMftFzCBH+nVqg2TEPSQvafVINanmyDWpwqIdXhEGHhENPX45aboH7y9fZ/fAxzjSh9r6d"
    "koUezP1H252wOytSJdutTR4UsdyfIQumRtb45Mpd05bblzEr1e+3O2mLvy+uuapTsKTMsf"
    "Oz7oNyVYkHTAcBsaBIcaLBlbqbOyvwAWh7gNrIVrgpUpYBniysy1bXeN9ieWgbL8EzKm0w"
    "URtyBT6nkWC2vqLihfEFEMionyTxM2wwY2QFEwfvdx0zvnzrkU/Ut4NF04SJjXEcXUXS7B"
    "+B4KK9oNfDKnK35CPgsu/sY8a/b4mUwXbHrPyXohDGqwzB/DR0fQygR0fhhAHZAt4Ra8ZO"
    "VGeNRMpWhz82CC6c7hSzkkyedwtcZkCFhZL8JwoHxtAeuBOQnK5e9BuvCEBT8UJX5gl0cV"
    "I1mPEgqMOVhmwRbrJd4XRh8+jC9/JFeXF/9nICaAVSROuH9EW+qp70pPJPkLpKf3Ld8OD+"
    "H8U8k0ytGbHhjWEKz6JZefFl7gn69H729yj6p9F930XdRtRqS7EG1UkOUNoMDUzSCDHKlG"
    "73QaZhDv/lVdJvH4HnpMdlBXO3cIV/b75ej65yHZGa8bsLmfHP7mtJIL+3SDC/u06PyTNa"
    "tGKzom7B/Dd9ICgfJ7plAsb0EjVTM6IeiBi2rTOTv+4zZzxMZcfPF+9MfXmWP24ury53i4"
    "xPWzi6t3OWaHdl4dbqcUmt212U1nvkpl37C2YwLN7NrMBtv3wXIDbqBzo87OXSDUml8Fba"
    "QulzVzG6jVdV0uWToNvW0KvWUPTerayFQ74n1f/V5Zc71u4FKm6cHJ2anAZdHVXEMwSmIt"
    "oXYlJOIK9asBSlT6oGgpshyGeApy0DjqYb4yjrT6uhZY/p1NFq57P1BHleNvh1tCymtpXI"
    "Verq6IkvJH7rNlGMwV2gQn1GOEYy8g3x0SLCeEHYSmU9czRSDYJTewlkz43SR6Mq7q69r2"
    "9E16vObimcnXOnTZg01xuCl0qWHXO3WhBp5dh73R8H5ydyeI4HCvrMPjlKKXYYCdcNniBh"
    "yS1oNir3jnujajTslmLdPl2D0Bwl0t63gj36/v9N3V1UXGd/ruPO8c/fj+3fj6xTeC+TDI"
    "8ktMbb62/OkC28XMZsaETWnA64W8Suj7t+RfV1rxrzcs+NfF9T6zPO4bM2rZjVAoCnJd76"
    "LLQBTOph7zDazY1aRzW4Fa4446LW6d0DJoteu8WP+1jqeEooeq7k7yN5NIaH1mK0j7pwbs"
    "hOlwN4fTsG9XXT9FkbY3G8eew042BWWqWdivQKpl0EwGU5uC2mIageNbCo/GZv2oQKyV4S"
    "5rR0JcCpdK6VuWEvTm9dLJvrs6qA8QkS1EBcvjV3LxJdsCrd9ivJ164lGM5sdw2sdnqOWW"
    "BRB3XVc8z7mNwT+Zv1WCgIYpE1RKLhX6RByZI5REMw1FiSPEu5ApPB1mZGKa5zl+dAhmeD"
    "4wssRcTn8BF1xnCvNTe00feVjzCPM3OVJapjrBdF83ViZ7SkHTRKFSZH76UT03h33xDd97"
    "TEqVh0TlMcf0ex107HnQUYi6dsimp94CnYz0LJORdI7qkVhDyYlWfJcqFJuKiXu4cbVfZ4"
    "r6PluuVNH8cqikRKJz6VX2p6SH1dyncqTaadPlbSoyYxp2ZsjSakl3WdLCp40HS1Bno8xR"
    "9QhW3tpWGQYLPE8FEy9XnbNUPdSeq0HKvtkEKftGASlbgnlP5+p+FuXczlK1o1Ud1iLfsT"
    "HY2XS5nmagZFL6XVPh99+Q0B+N74WxsO8c84x/sWqkJUOkQy3tJr/FHva6m0+Wrk9W3WEz"
    "4CQP/tNz4KRcq2cmi6p5cNll2LVMuKvAn7hfxsIxrg6IySOGW4JhrhhrJH72GoGwt6LZB9"
    "5+GMagLJ/EHk6RubZeiIKnxOKETuBG4goxLRMvhpEr5mwIeLV0A6yeem6GWXVzMHeduLJq"
    "WjZ1SLhLXId8CHe7m18vRB+StYijTRgMYuTB4hYwjYhyMKJAa9SvxKYeNge2zBMyIh6jWJ"
    "QVs/nunLBWa1jdVXAc//LCm4virZxMHsmLLGBsCDN9LZ6e++4KHtsnq7nBHbriC9c3viwt"
    "5wVcmAaeh0dY/MWLr79+e+e4trh7OiE2I36EmSzbjn7rCblyCPxCy2cke2fk48swpmiZPP"
    "+7LWyHzCwvfPLKCYdFNFwYAtxYK1b3aulm/E7DIrtgXejUzb4WzzxWZh+gpFLnWH087Uy1"
    "i+itLhBzSN5rCEePI2Y1ML87ttRH0ynj/Na9Z86gpBuKNGK4rR2KGAvGVjy4QvNPMTi0U9"
    "cLa4rW6spzEURJgBJsS/gfwe0cjUL7UdjbN7+M/nX6+g0ag2CAesz8IbRfxVR4ceGuQyyp"
    "qhPoHu5YxeoUzaG1FdlNK9K05ozXQimmFDrwt1Wphl/NatWeSQh6aLPspLbP1GPIjwbqQ5"
    "ZSaw+d0x4ygcUvKwumayDmLKVGVXVZyh57AEWjycucpdRS7rKUD+Lo6Nrm3IlgdMB1n89K"
    "YWhp9XUtBn0DooKfiMAatWErDRhusWt5ODTG4lQxa2EoWVELbMhbsBNXnvUA0hdX2ReLY8"
    "zYXWOglTCY4IRcsgfmkZCBJgaVCab3zrDvZhpW5lGhVZVRu/P7bTdptSnbSVM24li9klJZ"
    "onZOli7IotXSCYcLcPbaORBtXmq4ZDlANUfWC0fBvnGq2mvQSBTPwdLoTszhf9zJdVAWbo"
    "i+3KaR/cedGF5QMciAaL2lu8TSFO6MUALEX3GC61DMNyQwE6LcfKE5uRjDCGvdL1z4SSEG"
    "D6sI/QC04o/oW1CQkBI7mVuczDzGCJ3DglHjBff6BAgo/Bznn34mUzfAov3JPFygCcUcNH"
    "tDG5aaiHiEt3Fc34IvfyCfRRbRZ7wNzoKJRQRryAbehh7s8DPxO267fqEch9YWO6ktRiKr"
    "qtZEw3tx2O4cSYSvQc1jNabRB2rnDtRcHQavmd6UpdRi7rSYn00NiOdSgFBX7jyel2dmOR"
    "ZfNGxZkCHVcu6ynEuKFJQ7bnpVn2AfHpvumPIj5lnTxaAEORh+OdwGGkyHbbPky6XQcnTi"
    "WIzNJx7k5WZkaROLclOyvItFH8zJ09evq4C8Xr8uB3nhdzmAPrxXNTgcDe8hd3fSYAHu6C"
    "trgf7PzdVliUqakuSVFGvqk/9HbIs/R1TGBuYiMzafavkDLKdz4AQHP9X++f9kSepe"
)
