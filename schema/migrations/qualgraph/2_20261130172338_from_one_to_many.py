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
ALTER TABLE "user" ADD "is_absent" INT NOT NULL DEFAULT 0;
ALTER TABLE "user" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "changes_on" DATE;
ALTER TABLE "user" ADD "email_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "group" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "group" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "learning_activity" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "learning_activity" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "certificate" ADD "number_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "certificate" ADD "activity_name_key" VARCHAR(300) NOT NULL DEFAULT '';
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
CREATE INDEX "idx_completion_complet_dc11d6" ON "completion" ("completed_on", "id", "user_id");
CREATE INDEX "idx_completion_user_id_0efe58" ON "completion" ("user_id", "activity_id", "completed_on");
CREATE INDEX "idx_completion_recorde_c86d4e" ON "completion" ("recorded_at", "id");
CREATE INDEX "idx_certificate_issued__9ad12c" ON "certificate" ("issued_on", "id");
CREATE INDEX "idx_certificate_activit_1757c7" ON "certificate" ("activity_name_key", "id");
CREATE INDEX "idx_certificate_number__700a87" ON "certificate" ("number_key", "id");
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
ALTER TABLE "org_unit" ADD "code_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ALTER COLUMN "code_key" DROP DEFAULT;
ALTER TABLE "org_unit" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "user" ADD "is_absent" BOOL NOT NULL DEFAULT False;
ALTER TABLE "user" ALTER COLUMN "is_absent" DROP DEFAULT;
ALTER TABLE "user" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "user" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "user" ADD "changes_on" DATE;
ALTER TABLE "user" ADD "email_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "user" ALTER COLUMN "email_key" DROP DEFAULT;
ALTER TABLE "group" ADD "code_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "group" ALTER COLUMN "code_key" DROP DEFAULT;
ALTER TABLE "group" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "group" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "learning_activity" ADD "code_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "learning_activity" ALTER COLUMN "code_key" DROP DEFAULT;
ALTER TABLE "learning_activity" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "learning_activity" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "certificate" ADD "number_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "certificate" ALTER COLUMN "number_key" DROP DEFAULT;
ALTER TABLE "certificate" ADD "activity_name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "certificate" ALTER COLUMN "activity_name_key" DROP DEFAULT;
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
CREATE INDEX IF NOT EXISTS "idx_completion_complet_dc11d6" ON "completion" ("completed_on", "id", "user_id");
CREATE INDEX IF NOT EXISTS "idx_completion_user_id_0efe58" ON "completion" ("user_id", "activity_id", "completed_on");
CREATE INDEX IF NOT EXISTS "idx_completion_recorde_c86d4e" ON "completion" ("recorded_at", "id");
CREATE INDEX IF NOT EXISTS "idx_certificate_issued__9ad12c" ON "certificate" ("issued_on", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "certificate_trigrams" ON "certificate" USING gin ("number_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_certificate_activit_1757c7" ON "certificate" ("activity_name_key", "id");
CREATE INDEX IF NOT EXISTS "idx_certificate_number__700a87" ON "certificate" ("number_key", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "qualification_trigrams" ON "qualification" USING gin ("name_key" gin_trgm_ops, "code_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_qualificati_name_ke_04145f" ON "qualification" ("name_key", "id", "code_key");
CREATE INDEX IF NOT EXISTS "idx_file_name_ke_54cc2b" ON "file" ("name_key", "id");
CREATE INDEX IF NOT EXISTS "idx_saved_view_name_ke_77cad5" ON "saved_view" ("name_key", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_what_ke_f419c6" ON "audit_entry" ("what_key", "id", "subject_title_key");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_what_2dc11e" ON "audit_entry" ("what", "number");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "audit_entry_trigrams" ON "audit_entry" USING gin ("what_key" gin_trgm_ops, "subject_title_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "webhook_trigrams" ON "webhook" USING gin ("name_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_webhook_name_ke_f57b48" ON "webhook" ("name_key", "id");
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
DROP INDEX IF EXISTS "idx_certificate_number__700a87";
DROP INDEX IF EXISTS "idx_certificate_activit_1757c7";
DROP INDEX IF EXISTS "idx_certificate_issued__9ad12c";
DROP INDEX IF EXISTS "idx_completion_recorde_c86d4e";
DROP INDEX IF EXISTS "idx_completion_user_id_0efe58";
DROP INDEX IF EXISTS "idx_completion_complet_dc11d6";
DROP INDEX IF EXISTS "idx_enrolment_open_longest";
DROP INDEX IF EXISTS "idx_learning_ac_name_ke_bb2ec0";
DROP INDEX IF EXISTS "idx_group_name_ke_0710b3";
DROP INDEX IF EXISTS "idx_user_changes_e83458";
DROP INDEX IF EXISTS "idx_user_name_ke_b89f59";
DROP INDEX IF EXISTS "idx_user_email_k_7e4f92";
DROP INDEX IF EXISTS "idx_org_unit_name_ke_18c4b8";
ALTER TABLE "org_unit" DROP COLUMN "code_key";
ALTER TABLE "org_unit" DROP COLUMN "name_key";
ALTER TABLE "user" DROP COLUMN "is_absent";
ALTER TABLE "user" DROP COLUMN "name_key";
ALTER TABLE "user" DROP COLUMN "changes_on";
ALTER TABLE "user" DROP COLUMN "email_key";
ALTER TABLE "group" DROP COLUMN "code_key";
ALTER TABLE "group" DROP COLUMN "name_key";
ALTER TABLE "learning_activity" DROP COLUMN "code_key";
ALTER TABLE "learning_activity" DROP COLUMN "name_key";
ALTER TABLE "certificate" DROP COLUMN "number_key";
ALTER TABLE "certificate" DROP COLUMN "activity_name_key";
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
DROP INDEX IF EXISTS "idx_webhook_name_ke_f57b48";
DROP INDEX IF EXISTS "webhook_trigrams";
DROP INDEX IF EXISTS "audit_entry_trigrams";
DROP INDEX IF EXISTS "idx_audit_entry_what_2dc11e";
DROP INDEX IF EXISTS "idx_audit_entry_what_ke_f419c6";
DROP INDEX IF EXISTS "idx_saved_view_name_ke_77cad5";
DROP INDEX IF EXISTS "idx_file_name_ke_54cc2b";
DROP INDEX IF EXISTS "idx_qualificati_name_ke_04145f";
DROP INDEX IF EXISTS "qualification_trigrams";
DROP INDEX IF EXISTS "idx_certificate_number__700a87";
DROP INDEX IF EXISTS "idx_certificate_activit_1757c7";
DROP INDEX IF EXISTS "certificate_trigrams";
DROP INDEX IF EXISTS "idx_certificate_issued__9ad12c";
DROP INDEX IF EXISTS "idx_completion_recorde_c86d4e";
DROP INDEX IF EXISTS "idx_completion_user_id_0efe58";
DROP INDEX IF EXISTS "idx_completion_complet_dc11d6";
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
ALTER TABLE "user" DROP COLUMN "is_absent";
ALTER TABLE "user" DROP COLUMN "name_key";
ALTER TABLE "user" DROP COLUMN "changes_on";
ALTER TABLE "user" DROP COLUMN "email_key";
ALTER TABLE "group" DROP COLUMN "code_key";
ALTER TABLE "group" DROP COLUMN "name_key";
ALTER TABLE "learning_activity" DROP COLUMN "code_key";
ALTER TABLE "learning_activity" DROP COLUMN "name_key";
ALTER TABLE "certificate" DROP COLUMN "number_key";
ALTER TABLE "certificate" DROP COLUMN "activity_name_key";
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
    "F0cf7T+RhElvx554z/+HB+LeQW/4W7ufHz9ehM7ObhX9E4pI3+uHPwKd6PQcLRH90QcmeS"
    "cJ/39uXBj8MScE0gairaYwZZHBCc8rwXYVTeo3aZhwJdj4yc1oo90NXKc2HTM+AtNaPcp5"
    "wF6bo2o05JmFpBnmPzBOj7tUbfXV0J92KCAnl3njMTLz++fzeGI0ucWDDI8jciBBjcwXUN"
    "O3qb6/BfRa8FUF0AGvp2JHAoDX07Hllr3JXGXXVcIm3jrg4GBkp7YamRQJleWRthQCwzsl"
    "IrnQhUk4BVFvSBYcr7kjGfuKILzl+B5THkH7ZEFtdCuyCscOgGIA9Cseahb3H41YqOy7u8"
    "USU0TGmWMX4GPjp+1G1HB6k7GaTuf7ZldYHsuJvOYX0FneN2y86C+m0kntg7onMM3UvziH"
    "hLr2+nZCm1RdptK0Un6BwavKENxU6IIdVha4uhQNojJ7821zsjEZ0m1UVmV0qTUm807TC7"
    "3/1BCntr93xPcVvxMt+T1HZ8i+9JHrnV9/TexQQuUKFlXw8YOifkdoG+IIF8IGuQr7tOnU"
    "ZL94GFaWGYLOXAPeOmH5F7CPOyxHeubYrEq4Ivap83rpeppb1RHTrWhxu8UdpFsksXicbK"
    "PgFspr1L2rvU0fX6/LxL2rWhXRuDztke2rXRtfdil64NbW/X4XDn7e2fLMFelaktvhpusb"
    "Jn8aDtfTgdEqxsl5rMJEg1JCD5B/iApUSw6ggsjaSsyRouIhhz7lgchoiWB4oOm61MWcUo"
    "Ru4Y90yseaxkoA3hThrC4t8a1kY8voe2xmklU+N0g6VxWjQ0lsy0aMimGlzOUvWQ12++rc"
    "DqN9+Wchq/ymU0Wv9XweLSXSQe3ietvjX/DV/Q09dv6izYlEIv1gqLNToXq3I3Gt4Oaw97"
    "6O2YsbLWkeXuDaPedPHv8KvCkWa0yuIqq3cw2AuLX1U61F5tONTi72TfjExHzq4uLka3Y3"
    "I3OLsbqGzOclVdqt0SaaXGlHl+WBOHGZ67VuSov4um+unf18ymMVa63FyKZj5LJ36GO1KZ"
    "+fTPjq0dFffUxk8JnzfaQiqpV7SNiEQShu4YDBSlJoepjQMWzMpzRWVGsGkowapXAq/OC4"
    "B1GERJpiKTwnza110VFtan0HL8c2v40WRTy4zCj/hZul184cG9lwaItm/aQOumgeZOfHgi"
    "kFbN3jhZsqOOqbEvK1j/dUs3ZKmOumgDbCjqlrHVsjdk+h6aB+0ncPBgssSixs2ydLO0Ok"
    "LZ6QhlfFjXF3SWUudid1nKYYUQPI2bneZl9Md8KiU8aXa8l5AfM0fBRqDefR3HVErR4Yqd"
    "HYMeeew/TLQnMJpgvYq0mvPVOR/avU2q3MiU+qzt8lkbywq9M3UOhDzdcZ8ED25UlbzJJq"
    "Ug1rtU1V1KYxY7gVlMvai1xVAg1ZjFplJAl3dt/ktE+gVozHopbFBbAkVaLYgnCCIO1zSQ"
    "Q45U70RNpaCb7HQFuB5wVcreDpHUXZNCVSi1tPqqZODrfID95API8fhWOH2dnbCnrC7qFB"
    "V4HYPtn87kGNvfU+5KOnMFtkoQk31uxB1TRKrytmAPVtokEoyO5nCFvSGn59ZOGlI0A2gF"
    "fTiKZusP73eNOEw4poYZygzdiC2k8sAKeMIYpRKD9sJn9IjrEeoQai4tx8JZfLgQNnOGIf"
    "cwVfR5SU1VwlV78yoxgUoEZREjKENw8CBlPEKIKBGDGhB4cMOzHBB4Dz9e7Y7fjsSKaTUK"
    "qwIKK/OeFBi+LWCYpdUorE7HDDXCcc/vloa9HctrpWNoB/dcq1KranuyyyfRktExhWfBeh"
    "1T2HdMoSy/rwU2N8rq7NiuU5np5ZuvdtYeyFl7sPpDN/SBmb9ZbD1QO8jS74dbPGQcRxoP"
    "8dAKPjLb4j5ZW/6CWFgw17J95nH0VJnME6V1w2MKLom54/q8nNkzdGdxMKbgqpiAEs+1lQ"
    "6z3dxE6T1z1064luF3MibMN8HQogNNlzPqzDE+3OAc0+WMZHxqNXjqJnRqITMxeU+qcjil"
    "6CGP2y9gAj/Sq1UbJiHoIXtPq0GsTzdBrE8VEOvwiDDwiGjq8ctN0T94e/s+vwc4xpU+1t"
    "KzUaLYn6n7crcHZGtFunSpo8OXOpLlIXTJ2t4cmUq7c9py5yR6vfbnbDF35fXXNUt3FJiW"
    "P3Z80G9KsCDpgOE2NAgONVgytlJnZX8BLA5xG1gL1wQrU8AyxJWZa9vuGu1PLANl+SdkTK"
    "cLIm5BptTzLBbW1F1QviCiGBQT5Z8mbIYNbICiYPzu46Z3zp1zKfqX8Gi6cJAwryOKqbtc"
    "gvE9FFa0G/hkTlf8hHwWXPyNedbs8TOZLtj0npP1QhjUYJk/ho+OoJUJ6PwwgDogW8IteM"
    "nKjfComUrR5ubBBNOdw5dySJLP4WqNyRCwsl6E4UD52gLWA3MSlMvfg3ThCQt+KEr8wC6P"
    "KkayHiUUGHOwzIIt1ku8L4w+fBhf/kiuLi/+z0BMAKtInHD/iLbUU9+VnkjyF0hP71u+HR"
    "7C+aeSaZSjNz0wrCFY9UsuPy28wD9fj97f5B5V+y666buo24xIdyHaqCDLG0CBqZtBBjlS"
    "jd7pNMwg3v2rukzi8T30mOygrnbuEK7s98vR9c9DsjNeN2BzPzn8zWklF/bpBhf2adH5J2"
    "tWjVZ0TNg/hu+kBQLl90yhWN6CRqpmdELQAxfVpnN2/Mdt5oiNufji/eiPrzPH7MXV5c/x"
    "cInrZxdX73LMDu28OtxOKTS7a7ObznyVyr5hbccEmtm1mQ2274PlBtxA50adnbtAqDW/Ct"
    "pIXS5r5jZQq+u6XLJ0GnrbFHrLHprUtZGpdsT7vvq9suZ63cClTNODk7NTgcuiq7mGYJTE"
    "WkLtSkjEFepXA5So9EHRUmQ5DPEU5KBx1MN8ZRxp9XUtsPw7myxc936gjirH3w63hJTX0r"
    "gKvVxdESXlj9xnyzCYK7QJTqjHCMdeQL47JFhOCDsITaeuZ4pAsEtuYC2Z8LtJ9GRc1de1"
    "7emb9HjNxTOTr3Xosgeb4nBT6FLDrnfqQg08uw57o+H95O5OEMHhXlmHxylFL8MAO+GyxQ"
    "04JK0HxV7xznVtRp2SzVqmy7F7AoS7WtbxRr5f3+m7q6uLjO/03XneOfrx/bvx9YtvBPNh"
    "kOWXmNp8bfnTBbaLmc2MCZvSgNcLeZXQ92/Jv6604l9vWPCvi+t9ZnncN2bUshuhUBTkut"
    "5Fl4EonE095htYsatJ57YCtcYddVrcOqFl0GrXebH+ax1PCUUPVd2d5G8mkdD6zFaQ9k8N"
    "2AnT4W4Op2Hfrrp+iiJtbzaOPYedbArKVLOwX4FUy6CZDKY2BbXFNALHtxQejc36UYFYK8"
    "Nd1o6EuBQuldK3LCXozeulk313dVAfICJbiAqWx6/k4ku2BVq/xXg79cSjGM2P4bSPz1DL"
    "LQsg7rqueJ5zG4N/Mn+rBAENUyaolFwq9Ik4MkcoiWYaihJHiHchU3g6zMjENM9z/OgQzP"
    "B8YGSJuZz+Ai64zhTmp/aaPvKw5hHmb3KktEx1gum+bqxM9pSCpolCpcj89KN6bg774hu+"
    "95iUKg+JymOO6fc66NjzoKMQde2QTU+9BToZ6VkmI+kc1SOxhpITrfguVSg2FRP3cONqv8"
    "4U9X22XKmi+eVQSYlE59Kr7E9JD6u5T+VItdOmy9tUZMY07MyQpdWS7rKkhU8bD5agzkaZ"
    "o+oRrLy1rTIMFnieCiZerjpnqXqoPVeDlH2zCVL2jQJStgTzns7V/SzKuZ2lakerOqxFvm"
    "NjsLPpcj3NQMmk9Lumwu+/IaE/Gt8LY2HfOeYZ/2LVSEuGSIda2k1+iz3sdTefLF2frLrD"
    "ZsBJHvyn58BJuVbPTBZV8+Cyy7BrmXBXgT9xv4yFY1wdEJNHDLcEw1wx1kj87DUCYW9Fsw"
    "+8/TCMQVk+iT2cInNtvRAFT4nFCZ3AjcQVYlomXgwjV8zZEPBq6QZYPfXcDLPq5mDuOnFl"
    "1bRs6pBwl7gO+RDudje/Xog+JGsRR5swGMTIg8UtYBoR5WBEgdaoX4lNPWwObJknZEQ8Rr"
    "EoK2bz3TlhrdawuqvgOP7lhTcXxVs5mTySF1nA2BBm+lo8PffdFTy2T1Zzgzt0xReub3xZ"
    "Ws4LuDANPA+PsPiLF19//fbOcW1x93RCbEb8CDNZth391hNy5RD4hZbPSPbOyMeXYUzRMn"
    "n+d1vYDplZXvjklRMOi2i4MAS4sVas7tXSzfidhkV2wbrQqZt9LZ55rMw+QEmlzrH6eNqZ"
    "ahfRW10g5pC81xCOHkfMamB+d2ypj6ZTxvmte8+cQUk3FGnEcFs7FDEWjK14cIXmn2JwaK"
    "euF9YUrdWV5yKIkgAl2JbwP4LbORqF9qOwt29+Gf3r9PUbNAbBAPWY+UNov4qp8OLCXYdY"
    "UlUn0D3csYrVKZpDayuym1akac0Zr4VSTCl04G+rUg2/mtWqPZMQ9NBm2Ultn6nHkB8N1I"
    "cspdYeOqc9ZAKLX1YWTNdAzFlKjarqspQ99gCKRpOXOUuppdxlKR/E0dG1zbkTweiA6z6f"
    "lcLQ0urrWgz6BkQFPxGBNWrDVhow3GLX8nBojMWpYtbCULKiFtiQt2AnrjzrAaQvrrIvFs"
    "eYsbvGQCthMMEJuWQPzCMhA00MKhNM751h3800rMyjQqsqo3bn99tu0mpTtpOmbMSxeiWl"
    "skTtnCxdkEWrpRMOF+DstXMg2rzUcMlygGqOrBeOgn3jVLXXoJEonoOl0Z2Yw/+4k+ugLN"
    "wQfblNI/uPOzG8oGKQAdF6S3eJpSncGaEEiL/iBNehmG9IYCZEuflCc3IxhhHWul+48JNC"
    "DB5WEfoBaMUf0begICEldjK3OJl5jBE6hwWjxgvu9QkQUPg5zj/9TKZugEX7k3m4QBOKOW"
    "j2hjYsNRHxCG/juL4FX/5APossos94G5wFE4sI1pANvA092OFn4nfcdv1COQ6tLXZSW4xE"
    "VlWtiYb34rDdOZIIX4Oax2pMow/Uzh2ouToMXjO9KUupxdxpMT+bGhDPpQChrtx5PC/PzH"
    "IsvmjYsiBDquXcZTmXFCkod9z0qj7BPjw23THlR8yzpotBCXIw/HK4DTSYDttmyZdLoeXo"
    "xLEYm088yMvNyNImFuWmZHkXiz6Yk6evX1cBeb1+XQ7ywu9yAH14r2pwOBreQ+7upMEC3N"
    "FX1gL9n5uryxKVNCXJKynW1Cf/j9gWf46ojA3MRWZsPtXyB1hO58AJDn6q/fP/ARW/6vQ="
)
