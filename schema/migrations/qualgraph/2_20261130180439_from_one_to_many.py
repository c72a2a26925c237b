"""From one to many."""
# ruff: noqa: E501, INP001 - generated, and named as aerich names its files

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQL = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_certificate_issued__0b25bc";
DROP INDEX IF EXISTS "idx_completion_complet_f8fbf6";
DROP INDEX IF EXISTS "idx_completion_user_id_a9965c";
CREATE TABLE IF NOT EXISTS "import_run" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "finished_at" TIMESTAMP NOT NULL,
    "units" INT NOT NULL,
    "groups" INT NOT NULL,
    "users" INT NOT NULL,
    "activities" INT NOT NULL,
    "qualifications" INT NOT NULL,
    "assignments" INT NOT NULL,
    "completions" INT NOT NULL
) /* One import of files: when it was, and how many rows of each kind it created or changed. */;
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
    "stage" VARCHAR(32) NOT NULL,
    "opens_on" DATE NOT NULL,
    "due_on" DATE,
    "due_by" DATE NOT NULL,
    "begins_on" DATE NOT NULL,
    "through" DATE NOT NULL,
    "phase" VARCHAR(16) NOT NULL /* AHEAD: AHEAD\nRUNNING: RUNNING\nPAST: PAST */,
    "recorded_at" TIMESTAMP NOT NULL,
    "superseded_at" TIMESTAMP,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* An activity that somebody has to do, for one of their qualifications, on the day that is asked about. */;
CREATE INDEX IF NOT EXISTS "idx_opening_assignm_be7175" ON "opening" ("assignment_id", "begins_on");
CREATE INDEX IF NOT EXISTS "idx_opening_user" ON "opening" ("user_id", "activity_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_opening_due" ON "opening" ("due_by", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_opening_opens" ON "opening" ("opens_on", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_opening_ends" ON "opening" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_opening_ahead" ON "opening" ("begins_on", "id") WHERE superseded_at IS NULL AND phase = 'AHEAD';
CREATE INDEX IF NOT EXISTS "idx_opening_activit_94981b" ON "opening" ("activity_id");
CREATE INDEX IF NOT EXISTS "idx_opening_qualifi_af6145" ON "opening" ("qualification_id");
CREATE INDEX IF NOT EXISTS "idx_opening_user_id_c18924" ON "opening" ("user_id");
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
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_running" ON "standing_span" ("assignment_id", "status") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ahead" ON "standing_span" ("begins_on", "id") WHERE superseded_at IS NULL AND phase = 'AHEAD';
ALTER TABLE "org_unit" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "email_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "is_absent" INT NOT NULL DEFAULT 0;
ALTER TABLE "user" ADD "changes_on" DATE;
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
ALTER TABLE "audit_entry" ADD "subject_title_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "audit_entry" ADD "what_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "webhook" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "webhook_delivery" ADD "event_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "job_run" ADD "done" INT;
DROP TABLE IF EXISTS "period";
DROP TABLE IF EXISTS "told_standing";
CREATE INDEX "idx_org_unit_name_ke_18c4b8" ON "org_unit" ("name_key", "id", "code_key");
CREATE INDEX "idx_user_name_ke_b89f59" ON "user" ("name_key", "id", "email_key");
CREATE INDEX "idx_user_email_k_7e4f92" ON "user" ("email_key", "id");
CREATE INDEX "idx_user_changes_e83458" ON "user" ("changes_on");
CREATE INDEX "idx_group_name_ke_0710b3" ON "group" ("name_key", "id", "code_key");
CREATE INDEX "idx_learning_ac_name_ke_bb2ec0" ON "learning_activity" ("name_key", "id", "code_key");
CREATE INDEX IF NOT EXISTS "idx_enrolment_open_longest" ON "enrolment" ("opened_on", "id", "user_id") WHERE state = 'OPEN';
CREATE INDEX "idx_completion_recorde_c86d4e" ON "completion" ("recorded_at", "id");
CREATE INDEX "idx_completion_user_id_ee4faa" ON "completion" ("user_id", "activity_id", "completed_on", "id");
CREATE INDEX "idx_completion_complet_dc11d6" ON "completion" ("completed_on", "id", "user_id");
CREATE INDEX "idx_certificate_issued__9ad12c" ON "certificate" ("issued_on", "id");
CREATE INDEX "idx_certificate_activit_1757c7" ON "certificate" ("activity_name_key", "id");
CREATE INDEX "idx_certificate_number__700a87" ON "certificate" ("number_key", "id");
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
CREATE TABLE IF NOT EXISTS "import_run" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "finished_at" TIMESTAMPTZ NOT NULL,
    "units" INT NOT NULL,
    "groups" INT NOT NULL,
    "users" INT NOT NULL,
    "activities" INT NOT NULL,
    "qualifications" INT NOT NULL,
    "assignments" INT NOT NULL,
    "completions" INT NOT NULL
);
COMMENT ON TABLE "import_run" IS 'One import of files: when it was, and how many rows of each kind it created or changed.';
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
    "stage" VARCHAR(32) NOT NULL,
    "opens_on" DATE NOT NULL,
    "due_on" DATE,
    "due_by" DATE NOT NULL,
    "begins_on" DATE NOT NULL,
    "through" DATE NOT NULL,
    "phase" VARCHAR(16) NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "superseded_at" TIMESTAMPTZ,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_opening_assignm_be7175" ON "opening" ("assignment_id", "begins_on");
CREATE INDEX IF NOT EXISTS "idx_opening_user" ON "opening" ("user_id", "activity_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_opening_due" ON "opening" ("due_by", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_opening_opens" ON "opening" ("opens_on", "id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_opening_ends" ON "opening" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_opening_ahead" ON "opening" ("begins_on", "id") WHERE superseded_at IS NULL AND phase = 'AHEAD';
CREATE INDEX IF NOT EXISTS "idx_opening_activit_94981b" ON "opening" ("activity_id");
CREATE INDEX IF NOT EXISTS "idx_opening_qualifi_af6145" ON "opening" ("qualification_id");
CREATE INDEX IF NOT EXISTS "idx_opening_user_id_c18924" ON "opening" ("user_id");
COMMENT ON COLUMN "opening"."phase" IS 'AHEAD: AHEAD\nRUNNING: RUNNING\nPAST: PAST';
COMMENT ON TABLE "opening" IS 'An activity that somebody has to do, for one of their qualifications, on the day that is asked about.';
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
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_running" ON "standing_span" ("assignment_id", "status") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ahead" ON "standing_span" ("begins_on", "id") WHERE superseded_at IS NULL AND phase = 'AHEAD';
COMMENT ON COLUMN "standing_span"."membership" IS 'ACTIVE: ACTIVE\nABSENT: ABSENT\nINACTIVE: INACTIVE';
COMMENT ON COLUMN "standing_span"."phase" IS 'AHEAD: AHEAD\nRUNNING: RUNNING\nPAST: PAST';
COMMENT ON COLUMN "standing_span"."status" IS 'IN_PROGRESS: IN_PROGRESS\nQUALIFIED: QUALIFIED\nEXPIRING: EXPIRING\nIN_GRACE: IN_GRACE\nEXPIRED: EXPIRED\nNOT_MET: NOT_MET';
COMMENT ON TABLE "standing_span" IS 'Consecutive days on which a standing, and where its person sat, were the same. Superseded, never overwritten.';
ALTER TABLE "org_unit" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "org_unit" ADD "code_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ALTER COLUMN "code_key" DROP DEFAULT;
ALTER TABLE "user" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "user" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "user" ADD "email_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "user" ALTER COLUMN "email_key" DROP DEFAULT;
ALTER TABLE "user" ADD "is_absent" BOOL NOT NULL DEFAULT False;
ALTER TABLE "user" ALTER COLUMN "is_absent" DROP DEFAULT;
ALTER TABLE "user" ADD "changes_on" DATE;
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
ALTER TABLE "audit_entry" ADD "subject_title_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "audit_entry" ALTER COLUMN "subject_title_key" DROP DEFAULT;
ALTER TABLE "audit_entry" ADD "what_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "audit_entry" ALTER COLUMN "what_key" DROP DEFAULT;
ALTER TABLE "webhook" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "webhook" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "webhook_delivery" ADD "event_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "webhook_delivery" ALTER COLUMN "event_key" DROP DEFAULT;
ALTER TABLE "job_run" ADD "done" INT;
DROP TABLE IF EXISTS "period";
DROP TABLE IF EXISTS "told_standing";
CREATE INDEX IF NOT EXISTS "idx_org_unit_name_ke_18c4b8" ON "org_unit" ("name_key", "id", "code_key");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "org_unit_trigrams" ON "org_unit" USING gin ("name_key" gin_trgm_ops, "code_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_user_name_ke_b89f59" ON "user" ("name_key", "id", "email_key");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "user_trigrams" ON "user" USING gin ("name_key" gin_trgm_ops, "email_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_user_email_k_7e4f92" ON "user" ("email_key", "id");
CREATE INDEX IF NOT EXISTS "idx_user_changes_e83458" ON "user" ("changes_on");
CREATE INDEX IF NOT EXISTS "idx_group_name_ke_0710b3" ON "group" ("name_key", "id", "code_key");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "group_trigrams" ON "group" USING gin ("name_key" gin_trgm_ops, "code_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_learning_ac_name_ke_bb2ec0" ON "learning_activity" ("name_key", "id", "code_key");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "learning_activity_trigrams" ON "learning_activity" USING gin ("name_key" gin_trgm_ops, "code_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_enrolment_open_longest" ON "enrolment" ("opened_on", "id", "user_id") WHERE state = 'OPEN';
CREATE INDEX IF NOT EXISTS "idx_completion_recorde_c86d4e" ON "completion" ("recorded_at", "id");
CREATE INDEX IF NOT EXISTS "idx_completion_user_id_ee4faa" ON "completion" ("user_id", "activity_id", "completed_on", "id");
CREATE INDEX IF NOT EXISTS "idx_completion_complet_dc11d6" ON "completion" ("completed_on", "id", "user_id");
CREATE INDEX IF NOT EXISTS "idx_certificate_issued__9ad12c" ON "certificate" ("issued_on", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "certificate_trigrams" ON "certificate" USING gin ("number_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_certificate_activit_1757c7" ON "certificate" ("activity_name_key", "id");
CREATE INDEX IF NOT EXISTS "idx_certificate_number__700a87" ON "certificate" ("number_key", "id");
CREATE INDEX IF NOT EXISTS "idx_qualificati_name_ke_04145f" ON "qualification" ("name_key", "id", "code_key");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "qualification_trigrams" ON "qualification" USING gin ("name_key" gin_trgm_ops, "code_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_file_name_ke_54cc2b" ON "file" ("name_key", "id");
CREATE INDEX IF NOT EXISTS "idx_saved_view_name_ke_77cad5" ON "saved_view" ("name_key", "id");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_what_2dc11e" ON "audit_entry" ("what", "number");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_what_ke_f419c6" ON "audit_entry" ("what_key", "id", "subject_title_key");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "audit_entry_trigrams" ON "audit_entry" USING gin ("what_key" gin_trgm_ops, "subject_title_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "webhook_trigrams" ON "webhook" USING gin ("name_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_webhook_name_ke_f57b48" ON "webhook" ("name_key", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "webhook_delivery_trigrams" ON "webhook_delivery" USING gin ("event_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_webhook_del_event_k_393651" ON "webhook_delivery" ("event_key", "id");
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
DROP INDEX IF EXISTS "idx_certificate_number__700a87";
DROP INDEX IF EXISTS "idx_certificate_activit_1757c7";
DROP INDEX IF EXISTS "idx_certificate_issued__9ad12c";
DROP INDEX IF EXISTS "idx_completion_complet_dc11d6";
DROP INDEX IF EXISTS "idx_completion_user_id_ee4faa";
DROP INDEX IF EXISTS "idx_completion_recorde_c86d4e";
DROP INDEX IF EXISTS "idx_enrolment_open_longest";
DROP INDEX IF EXISTS "idx_learning_ac_name_ke_bb2ec0";
DROP INDEX IF EXISTS "idx_group_name_ke_0710b3";
DROP INDEX IF EXISTS "idx_user_changes_e83458";
DROP INDEX IF EXISTS "idx_user_email_k_7e4f92";
DROP INDEX IF EXISTS "idx_user_name_ke_b89f59";
DROP INDEX IF EXISTS "idx_org_unit_name_ke_18c4b8";
ALTER TABLE "org_unit" DROP COLUMN "name_key";
ALTER TABLE "org_unit" DROP COLUMN "code_key";
ALTER TABLE "user" DROP COLUMN "name_key";
ALTER TABLE "user" DROP COLUMN "email_key";
ALTER TABLE "user" DROP COLUMN "is_absent";
ALTER TABLE "user" DROP COLUMN "changes_on";
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
ALTER TABLE "audit_entry" DROP COLUMN "subject_title_key";
ALTER TABLE "audit_entry" DROP COLUMN "what_key";
ALTER TABLE "webhook" DROP COLUMN "name_key";
ALTER TABLE "webhook_delivery" DROP COLUMN "event_key";
ALTER TABLE "job_run" DROP COLUMN "done";
DROP TABLE IF EXISTS "import_run";
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
DROP INDEX IF EXISTS "idx_webhook_del_event_k_393651";
DROP INDEX IF EXISTS "webhook_delivery_trigrams";
DROP INDEX IF EXISTS "idx_webhook_name_ke_f57b48";
DROP INDEX IF EXISTS "webhook_trigrams";
DROP INDEX IF EXISTS "audit_entry_trigrams";
DROP INDEX IF EXISTS "idx_audit_entry_what_ke_f419c6";
DROP INDEX IF EXISTS "idx_audit_entry_what_2dc11e";
DROP INDEX IF EXISTS "idx_saved_view_name_ke_77cad5";
DROP INDEX IF EXISTS "idx_file_name_ke_54cc2b";
DROP INDEX IF EXISTS "qualification_trigrams";
DROP INDEX IF EXISTS "idx_qualificati_name_ke_04145f";
DROP INDEX IF EXISTS "idx_certificate_number__700a87";
DROP INDEX IF EXISTS "idx_certificate_activit_1757c7";
DROP INDEX IF EXISTS "certificate_trigrams";
DROP INDEX IF EXISTS "idx_certificate_issued__9ad12c";
DROP INDEX IF EXISTS "idx_completion_complet_dc11d6";
DROP INDEX IF EXISTS "idx_completion_user_id_ee4faa";
DROP INDEX IF EXISTS "idx_completion_recorde_c86d4e";
DROP INDEX IF EXISTS "idx_enrolment_open_longest";
DROP INDEX IF EXISTS "learning_activity_trigrams";
DROP INDEX IF EXISTS "idx_learning_ac_name_ke_bb2ec0";
DROP INDEX IF EXISTS "group_trigrams";
DROP INDEX IF EXISTS "idx_group_name_ke_0710b3";
DROP INDEX IF EXISTS "idx_user_changes_e83458";
DROP INDEX IF EXISTS "idx_user_email_k_7e4f92";
DROP INDEX IF EXISTS "user_trigrams";
DROP INDEX IF EXISTS "idx_user_name_ke_b89f59";
DROP INDEX IF EXISTS "org_unit_trigrams";
DROP INDEX IF EXISTS "idx_org_unit_name_ke_18c4b8";
ALTER TABLE "org_unit" DROP COLUMN "name_key";
ALTER TABLE "org_unit" DROP COLUMN "code_key";
ALTER TABLE "user" DROP COLUMN "name_key";
ALTER TABLE "user" DROP COLUMN "email_key";
ALTER TABLE "user" DROP COLUMN "is_absent";
ALTER TABLE "user" DROP COLUMN "changes_on";
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
ALTER TABLE "audit_entry" DROP COLUMN "subject_title_key";
ALTER TABLE "audit_entry" DROP COLUMN "what_key";
ALTER TABLE "webhook" DROP COLUMN "name_key";
ALTER TABLE "webhook_delivery" DROP COLUMN "event_key";
ALTER TABLE "job_run" DROP COLUMN "done";
DROP TABLE IF EXISTS "import_run";
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
    "eJztfVtz4za27l9B6SWdKo2r474ku1P7Qe1WEu9x2z22O8nZcYoNiZDEMUUoBGW1z5z897"
    "MWeANJUCJlSqIpVM2kLRILBD+AwLqv//T+WlJ36tPF7OTKn372nKD3jvyn59E5gz80d/uk"
    "RxeLzD28FtCRKym4P7WWccORCHw6xi4n1BUMLtlMjH1nETjcw9YDMubzBfUe+4QSmy2oH8"
    "yZFxDuw++A0TlxPBLMGFyYUs8RFAlJ4DN2Qs4DQRaML1xGoHMOPS2BEtpT1yU4BEHoiD8w"
    "4gQnOBqbj2E4jjfd94Ph0l9LZgV8yqBHHx7/x59w2fFs9pUJ/PlHDwYAj+/B9T8k+NY9e0"
    "Rax8b/jrkdXoH7/+lNHObaki7TVG3UY18XPhMCBi3i58VzChjAtM2FnLbHhbx2e33+8/Xg"
    "401PksKk4cXe30i2uLfkAzPrIhyWvG7Ffbx3pude8JNsi3CPrDF3l3Mvbb94DGbcSwgcT6"
    "6SKfOYTwOGTwj8Ja4Sb+m60YKKF04IYtokRE+hsdmELl1ca0gdDiC91rOsy6tb62Z4a1m9"
    "wjqMKZQVEl0aA4AABwxVSACmOIR//Nfp6atX35++fPX2hzevv//+zQ8vf4C2crzFW9//HQ"
    "4mRSvsSmJ2/vP55S0OiMOHEn5BeOFvSUMDaqWTnaIv/y3gfzajvh79uH0Of3ixPP4x2usm"
    "IL5woBmY06+Wy7xpMIOfpy9frkH318H12S+D6xfQ6tssxpfRrdPwHsKdwosfUh144/ZbwR"
    "th15LlnQH37esK2L59XQot3soiew+vpUd26C3nEt1zGBD1xqyAcky7q0WcnlB7B/rVaQWg"
    "X52WAo23skBTfzxzHphtwbAKeH8AnPQrOUeWgxr2IxY4c3aCf2yxtA+M+RqMPwxuhzkEH5"
    "iPp2cRvdIzTqHYfNA1tUZf7vagO/3u9fevf3j19nVyviVX1h1r8RGWPbJiRiWL5w3DVffP"
    "8Fbh2Ipp9vfV93r7+eYrnVyv1pxc8b0FF8HUl8QZOnJ2dXEBC5vc9c7uepozru58qDRmPp"
    "qdj5D/t+ry1RmyrXadlm3S+2OwUbaZ3Gv560gYK8zET9xnztSDb6PAquSw18rNz2sm/o7X"
    "Wnw1HaJPV4lMmF2CAIHNXBZIEK6HNyBXnt2GcuSIju9X1LetEtCl4Gz5fCU0n0BE+9M/r5"
    "krRfHjwjyzVcypR6fAazSDFQL1MezxGfLRlQBbiubQEt2CCT9MfsqVDzLzqRZvzU/n+Sty"
    "8djRs/FJ2cV15nKx9FlPr1ZUW/Q3qBZxh7DGSuON6sUhHc+kRo6snGBGGLDoj+HvWEHXh/"
    "8L5k6I443dpc3sd2Q14yR8KUG4xwifEFgNgiUXUS0oOwk4L2oW9/DMO+/Ou4ULqCAaUWh1"
    "z9hCQK+x0hLOpYBJfWYwowEZ+wx+C1RuzmEIglDZ1wm5cLx7+OUz4nFoNmPjexwNdiF/kB"
    "VfujZxOfwJF+88/IhwcKGWU3Yu+JyNuP1IGEwBcQRQUm8KYJTpPv/oSSCiu0Hvz5wyNKPg"
    "hGNlgzozWhCWqnhONAsXVzefr4cZrWbcjqQH19+odU3HYjSerdN42mwRzDSyypy6bukUJE"
    "T7E8d3PxGvTr9/m0CPP9aBffNxcHFRFMbl91db1lCpuoToXpZ2ls+tjb1CZKBvSsxLjqF9"
    "SnltmwkdaxgPICPnqZ9/Rsw7G9ycDT4Me4VVbqCtCK3ydeuRLZef98DAx9JhOQOvyI+bGf"
    "i50ngjA49c7gRahKwmsK0gfyU8MY3Yas8OuexgBrNBRszlK63N/6mdaXnZeKFjZwVW9g/l"
    "suEqW8dVmqP4cFwQfBf1oU+JDPRNcUHmpK6u6y47qFNNd36NN4Nsx9SOBVjT77q2AWHXDJ"
    "Ao53xEFZZHVGV1BmTBfMG9d8CKuIz6MNPomxixS9Ix0SPUnjueg10F3Nd5NW7VRxUHxVA9"
    "pndPZHPquLHr4R/Kz7DFOqfFDKnxWnzu58w6bst4Le7Ua1F+SXXwTQiaAbhFjounb6p4Lk"
    "KrcnzfFHwXfe6WLN/NvosxrfFdrOC7+G8+sgInKENbv5gzRI044rYK5Z3sGC71pktgDLZd"
    "1Sq9WdkVVjb6zVrUtpmGDyl3ys1SPdEnt22Q13PKdYQFPLSj09q/57DHUq+EkVPpcgiOgH"
    "BXwMVH4H6Be391dYE9z4X4yw35tRyzdvn54/vh9Yvv5NqFRk5QoqZB4EZC6wy3EfCEbo+A"
    "J1eeLeLSe4KJmo77Waqd++3vk7UzbvvGbd+4iatCXt0JyRCZGWl2RowNyRgy2jMRzRkyqr"
    "jsR4pzq0HX/SNwR5+z+Qh4jpmzaAizj0mHXYVs6vNlU2j9jH2FkHUVLub53EX374YgG8b9"
    "dRUwzAUCWyDanZpB7CzpsLOQMT9wJs4YAwsawiztsaugUSGAF2nwyxwkHXYVMr5gHnTSVG"
    "Rg2FtXwVouXE5t4Mia/zo/R10fw1e6WPj8AYbV0DcaddcluHbsdaNwtHrfmyzLu9YDZ55t"
    "utEP5wN9xBg8spo54xmhkUcNEVRG12FwHoo7/fiHDLU7IZfoNEw4/GflO0HAPHgttpLuxo"
    "KIJXbCbH0qsl0/MI4WVOQODOFLHhR6Q0cxgAmljQ5ED3iR2PSR8CWMYOLzuQwOnDi+CMJA"
    "Ra+iB1HGA0hx+BqxqeNJxfUGB6ClY1vpK1jjpR8H6cef3OfL8399zgb7kd9+GV4Plbey4F"
    "3Pb8jl54uL0FlPHVUqFFcelWN/VUcluwC81GFlBhTGGvpszH0czShymUq9q4zDeItdmOS3"
    "t625PCE2tvIKtvL0CyzAXW4GyxAdtaU8mPl8OdWEzJaDp5Acc+KvZG+mGm3yhwgJPYI50n"
    "Uo4h/dWoS35x+HN7eDj58yhnAEGO+cyquPuasv3uZ2hKQT8tv57S8Ef5L/vboc5s0zSbvb"
    "/8UTtUeXAbc8vkI/GQWT+HJ8KTPRGaag7lQXiBuY7Ofz2Ty7uVYYrtrGuiKtSbRlgt+fH/"
    "Qm4q4thmoTF1bRSr0xLsykHNhHIKOqrtjnum3ZkVkV3CLD0LaoxjMfOFcvcKjb0+tXlQb9"
    "DfrVcbZppZQO1J9y79SxyYyKmaqM/EaQBRViBfidkE9hjQVMo8aXobpxTD2ppYQFh/pQmW"
    "GNpiQF3equH7ZZ72k0ea3U5NnOlAnNcVEeYZRSdFB/t5s6CtIpfRvpOktp9Citlq3bIVgc"
    "yZ5WECvq8BCbRJArj91y+M/uBZCDztaO0lI8lSm7CU2MJRxZfHcTOyaUdpV4MdxByYgFK8"
    "Y8yetg3issZuXZyU/giE7Ilec+SuvvzS+Df5y+eYuslMwCy++B0hFEBCAKlDBhO3lKpbwV"
    "xp5quLC2TsKOyy2FeZ+3YsAylIYBazUDJmBP3caElZKZCW71BLOvCwe622KOs5Rmmls9zT"
    "57ACZnO8cDldKYots8y+0Qlw+tfTJ2uBbMwo4E4X1aMm5gqs69n6jjlteYybbpbxKgobXl"
    "eNZEab9RkP6Fr0BQDZg0FFDiw09FyA0tBx5h/8BIfAKbBboTE3wCs/tSBl56AdxZzbCHAM"
    "VcrLmiE6Z39iR0E//s3cO25cV0LKwNI+tbMxtLz/SJ4HH6bFkVxubQCK0kcAQx6spCNjMq"
    "ZJ7JsSQ8IdIIE40kEeAJNrrzIim/T0ZsTGGdxYW1saoMnlUg+MPXhgoBx09ML/CmQTQMuV"
    "KMKabtu3DfKAEOpQSI9jFNHFPp+lZJusRuNJYWJ9xPt2DUM4RGHGs1ox6ei5Y8L+vOc57W"
    "iGRtm+knGdIaZWFlQooS1jW8t4llnSatKmQZFyyQFfywKGYY0Ue9R2AHgdGLqgdyf0o9R8"
    "jIVl2O8S16qGKpKeYVTwpO/7kmg7jayCQQ7zKjaBKI79ZdBz6kOvDG7RvJttxpFhwT8zkP"
    "wA/Ui2bMkR1zUJ5J69kzaT27m0Qy4WFqzIdKY+bj6fNRQyAo5PIzmekOlytGRW2NEJXiul"
    "mUijJ6VJOotFUlsW6kN0WvNbgi+6xYjrKEUFt6MhH7TO3JLQ7TAwsz4UKrOwcqVZc0syYW"
    "tsvQr7HBJ3vY043wia7smc1DVSu8+u2b6pNH4d1wgTUc4R0HWLzGCR5LGJxCs01cjhsRhF"
    "VxYoqNrM4NGuVlXWxgT6KcudBMLDFvHZbQHvOlj4TogfCVzmXBSTJnLACaE3KDKeuoS3BM"
    "YQpJ1NNimCXx2V9Lx9fnx9vbU42S2vB1RkltlNTHqaSW0GiR3ZzaMKbtYGT0DqoAKsMq4H"
    "0LO3yJ01OWrAMqv3UuBMPf5c6beA/EgL74OPhdYp14EFxcXf4cN1cm4Ozi6n2hmJ1YMqHm"
    "xtYclOur2uk6MOXt6pS3S7GzHoAhA36aa8SUNRt6WQfdK/r63dsKW893eceZdOvBW8YQaQ"
    "yRxhDZ5lPw4IYvY4hs13xsZYg0JZ9MyaddQ7Zg/px6sCYsZi9DPVoz0H2KOx7G/aqazC5C"
    "GWkeG/xgr9MeuwTajhXs6Tan16xntsG1KnWWaVnBDxvNDt8IQoOAzRcBQRcAjJkL132fYN"
    "0r1GRPHM8RM2afkGsW1cKSLtZxSzKn9xinJ6u/RJ3pnLZ3/Tith0Jsg1LNDN5S+lbk3RXK"
    "6sPEpPhzg/IcK8Qk02Dh6FU1+prqMFiYg/w3+ebq0/Dym0JZGOwokX3CQcXj2zAgLA6THZ"
    "CF3h1R7Fo8sE+D69vzwUW1kf2RYmk8O1pqAVjGzkMVJcSUoEt+BY3JiKbozt5U05mtrqp2"
    "KEN01EV3MPre9unKq4lgnu6YFWzqeV/rEMsRdmkrNd5xXYZ+jXec8eGKl1mjlSJUceTp0O"
    "q8rzoKc26Pre0uZ9Rv7VJ/KKCV1IHIoLq+DkS2aUUNSOLQZ6v6CCyHS7Hu7Ak5D6Sr3oiR"
    "KMldXIfBZ1Rwr09GS5nFyJP1cKPE8ajJCFemJoPSPh9cOUNxP7srJYNL1Q5/ovCvud6P4z"
    "8yhWXDDCMxWaozwF+pqupPbTHaOJvgyOgYDsuSlesY8uugqqSRpztqcc1U+uxwfheTWPVY"
    "Zxkz0tTZE/N0x6x9QSxiy65kc/R613IgC8QddMt7WcknBJuVu+a9LLq2G83XwTVfqbGu7h"
    "zkKc0kbD0JplZzW+YhFgO3mIYcqZkFo4x/FtAbZbxRxj8TmKsp47XsTTNYd9FHOA9ynq8z"
    "1bKbRrhytWw9b2IgrgJxjh17iuFOib9rxnCXjabsyD6yc8udglqJ6S6L63rbXa7tRuPdOU"
    "bC2mQiU22klj+N1Syxk92zRSAJpL0MK5GElrNSO92OnqF1VFaMl8U8ajLsN2+Jy5rUUgtc"
    "6MyppAjJtLZy+UMKOUNSapMppAPiRH+NDa/MT3hNrpAyR+EtvVlblM+ieV/WzCdXB+UCYQ"
    "ddh3eSmyWzT1a1vmSIjtocHWYzCGY+X05ndSAsEB67BcvYeo2t19h6N30pWU61arR/lsrE"
    "+zebf0ErJ1SdGi2xmaEdzZCx0h/KJJYK67UnoUBqpsFYJp8H9MYyaSyTzwTm+pbJbPDI08"
    "HuZDRQHubCYda29OX/UlNu9/Rmimyb/gZDxV+F1hXijPChNln4fOK4DCtXqtl3dPFB6wmw"
    "UDrWblEvyjrpDlZUFyRK+Cd+lIlTPLZiIiDcY2ig+DJe+j4Q/Bq2+WLyjhtrgsk7/gx02y"
    "bv+K7yjpt02AdKh22SAdeaA5MM2CQDPi5Vp0kGfPj5KGh9KvnohUKGFe02zfjpZQS1X9N9"
    "rCPCdfZoBClp6jWYnXWQdNglyPapPohXXAUtgrI4qysTLOVo3qxU+C0s2ZrpIVYICILWZS"
    "zfCmySFyYTGULvj1GSkEwK1eipPxJ/6clkqwvmO9xGV0a2QAWC42tUFPt/vNZrsqCNqZLb"
    "NYt6tayu8UYWbWyqlmJNWtclvIxgYZYGcn5DLj9fXEQ5VBcL11Eynox9hp+jyXjSYv2Gya"
    "raKLPNJhOGanpWU/zL0x21y168b9R3NstSmvwxrfY2y5wkdWe6QGw8C9s81/bSp3pdZLWE"
    "0yp9Bx3Hm/fTn+OT4P9WyHrWUbJrSDuYbqbxKnDMs4WFyQy3XeOZDrqHePNrHIQWtqIuPI"
    "LWWuB5uu5h3fzqBjl/zCwQezVam1JhIUtkBAZtOhg6njkMGH86CZhfF+Ey8g5lhmkM6gWc"
    "Zj5+9NJhzMIPhk5rmZ/LezBbyOYtZMJdF7hGNdSdfV04vsYSsrZe8Np+TNngGmWDQwavdr"
    "hPjuyYbdURFFuEFxYpjxlHny0YDYSFeQU0+8E6Xi5HaHbizTvxmC/RBjdiE+7X9L/KERq0"
    "N6Mdm0VqOgRlqI55b4iRqK8kzFIaDWGbNYSp8bB+DGCetEPSz76DABOTbf0gwDypmYVtZ6"
    "FgzK81ETrqLuleDhsVWPDOeHpYVSFY55nNS9XIKt3CrBLFlrqRNAJ3t7MSFrbhKiGZqeOO"
    "QXhzHGae3XhC3sdYe2uK1VdzIfVR97dsyn/0OuytS2Dt2Hn0E/PhNiywob1cG4Cqadjf4D"
    "i6iEkslqGp5jbK4BaZUUECjjks0zp0aFF1sP5cqHHD+/CNAGaxoydmuuSwpcnAUiX8VPY2"
    "YswjcxaUeIvu46laJ1GFouAYanwtW+lrOS8NdtzsGzB/SuBj2zavXfsFeAz9wjTKIjZ25t"
    "QtcWxNiPJ6opDqJKJ+tnyNVts2PDv/OLh48UP/NGcsioF/XYjZNUajehAbo5ExGnXBjKFw"
    "HFtULsrTGoVUUwopPyv1PV1676YY2S9Ub8gvySeJ8TI1k8MaEkyL0lMH81vtX1ZNQKwqs6"
    "qo15VdLTXR2WYh9spjSr30CUiOggX9sDo65j8a+8x2dImV6hBqRckyuTspxVBIm5S9ZUTN"
    "1oma0ZzXFIEUKiMDrZWBTLrag9tIdTtu3dko78NMTFPsacnp8nQ2Va9hfmZTVJVbLV+pJu"
    "PqoTOulgsIO2ZwVUFNz9HmRLm1LGxOjqzJsTqeTMYJ62fKQi40m0YjyjWh8KXApQYwSZs4"
    "2id2rOV4laQksl/D7rb/iFnH7iaTuI1pJSE2tpUKtpUFF47+DC/nshSSLvFVjQWmLRcup7"
    "ZFMaxJZ7daGw1VJDYhUDVCoCY+pjqsa8zKUh2zDSZEYgtTVoHwmFEMvUXqmLBSCmO7qhCC"
    "Y/Q1h9bXxMnm6s5Als5MQFN6mdIsy0/2YO9eFtN+Ti+QXZNGA9NeDcx6ffGObLUdmo9d22"
    "hjD+wS9VXqn71edaW026i2+rxAjlJIv9s4LyvWtKdBwOaLQKCSSToGodppNePSITevdQp4"
    "NtVrUYm1m8dglZwb2CFsVHAR9FkkHifR+7/Dhz3KojnoiLyE1XdCBvFduEkDrJYDs8t8f7"
    "lAN2WY8MDxljDO1YxhsZ2AiIAvFkBZoj0raMfig8Qox9qpHAt4EFpsK6prkvZd4rUa09XY"
    "8LnWADNubrDUYAmsjr9dntcspcnz2urI/onjOWK21TznSE0GhzbPs0tFYKU1HmpL+nr6zh"
    "T0MfoWo28x+pbd6VsO5oahVKHRi7HZMjVrJVmabVqhDCsWX44jUGfctfMy5Ak598iE+2OU"
    "MrHwqhNEoqbgS7j6I5GZQ0PpMK5C1wfREkAnIc62rprr3p6r9eCIa3Nns3EUXTc0942I2j"
    "oR1dRMrMUZagyI+KKu421lidXRHjOWJvvSwbcKxTcGNvrac6AQGeibYmDjI/fp3GvF9EBt"
    "m4Wq3Kqy+iqYBk0+sX3kE6tiIQz50sZLU97Ibjs0DZnlCwOby54bwm0Y99ddwALmiSYBi/"
    "rrKmChgytw+UrC/4aw+xx1fZb23CUU96b3iLa4TdqPdCesqAOxREpRKRzFZ1Rwj6xmjwVT"
    "uiNI2DGzQ7M6HtMnZOC6EZWQhvN7tgiknV7M+Epj1t/ZU6qY2uOukwqrirpI/kavUBvOSM"
    "/UXD20CFOu7biHly/iXy1YJaY1sSoVYlWSz6WmWilLdtSlWBMstki+nyU1RvpWG2/Tk6Pe"
    "x5KnO2bFYYpF/a8lT2tcHZ7D10JdK2Tr9Of5+qnOEHcwiufly5dV4nigWXkkj7xZciRtUy"
    "mkQGuKVGyrmX+Cp88BnXw6Nw2qyFd7IjTE5oNoyF6SdeV4ulY/60XyzL6NyvE++Z2hSnCV"
    "ohVpBOmOl68onIEVMM4olgzIG0HWbKxtc1u7WjAvfFWd1ja+29+grOVKu83eal6a10f6fQ"
    "k+ZyNuP8aOZDbvo8+YzPjDJxjO5PhZDavAqgkyqMqmj0lIExX3zCZ0xJeaQg17e2p1FW68"
    "i4/Y1PEEis5/4teWTp5qRFZjILE/9nUBoow0IcWPSBW7X61oRqzYXh9/ep8G17fnA5k3g3"
    "2FicJr5LdfhtdDIpYL5gvMfw/SJzm/IZefLy7I4PIDWQBEjPw3+eb68+Xl+eXP34TbgjJQ"
    "G9443BPqDQ/o9jA6fJqIVBP1xicp9zDC2OmqxtCYZ+9jZOnirA0enTFqNzfEwS/DwQc5QD"
    "UZF/7K+Xf2oy/H2D5aavswmbr2Zv1Qt76q2lyV5qjtHniq1YMupThmFXjKDdTBbaQrwnFc"
    "Cy5z2FbFLkN01PBt4/bemLf784ZOclnbHskJcZuP5J7kH98R+c+dFzG870j0x533aXBz+4"
    "7gf/PCYyVDxw5K7Yy5b29ldc+RGqt7q+2IGdmn7lQXiI3NuM1zbXIQHtxWZkyWrZgGE2DX"
    "oskwAXbGYNzCGdmlwdhEMlYEt14ko0lyutMkpyZotD1Bozs2zccZPm8W1Ovp7fOZJv0NRn"
    "oRNbZE3Hqjqf4McGTjJSxMafMWRAY8OeMZJnCJuuvLEKY4cajANKcYFyUolp/Ei2gwFzD0"
    "E3KTyKpxihcO/1n5ThAwTZTVXp+OOVUv5VWkgDUTzN5hthpHkKgJFiEK71FP4NcKzwkdBQ"
    "C+cSAij4CATDDV6koQrAxxQr5EKsYv2BUK4Sdz+pU4E2h559mcCeLxgDDPhqZSkfaFUBed"
    "EMYz6k2ZeBc+dOknT0PvA4F4jB7xcavosaEfg1s9Z2tlLwTPic/VTKNNdmBcZ5YkhhE/xQ"
    "5cai7v57TfWT6g6hCV3hobIazPYCm2H1NKv2P7fvqgB9gSM1XlnzJyS/a2h/E3NOp9DTc1"
    "EG43zv04zBT46WiVVB2lv/Rif7D2OM7IkbXXa0YOb0cuM8YPppV+MEbrYrSPZjKIymDW+A"
    "5SIhOtsi3yczYfwSEycxbb2v6zPbQ4gLE3OLs9/3X4joT/3nmD9zfDy1v4Lf+9884v4xbx"
    "X+3wAzBOQcYpyDgFGaegWIkXietb+k5H1K2elPNL69P11c/Xw5sb3IyTH3fevz4PLs5/Oh"
    "/ClCV/3nnD3z+dX8t5i//C3dz6+XpwJnfz8K+oHdJGf9x5OIqPQ5jh6I92THJBp1F14yoQ"
    "HvX25cPLYX6FbXzgdbTH7tJ9IFf4570Iw6pvFmzNI529uVS8KdB1SMhprHYUXSx8DpueBV"
    "+pHSkccxLkuqrpOvI91k0/zBptsGx6EkQecG650ddcB38dvZmA6hNgXMSPxG3YuIgfz1wb"
    "/2Tjl9nyGWnaL/NgPlZponm9g1UmEf1a7yqWaVkpT3Xkq5T4AM3oA8NMJHPGApmGxGd/LR"
    "2fIX5JapJQLpCuSWO+hPkgVKC7kyPgrTU1unb5oEpORplMDflU1YCjF0SprI2RupVGapOs"
    "YW/JGg6rK2gd2g0rC+rnaH1iYtbWAbqXzKzxll5fTslSGom03VKKCWQ9tPOGERRbMQ0pD1"
    "t7GgqkHVLyG3G9NTOyyzBKE++3t3g/RVhuBOxuJ98t7K3t0z3FNfvKdE9KTb8Nuie15Ubd"
    "00eOcXHAQqu6HoHF2m9nqAuSng9kBfPLV6nSaM4fWBhthzFoHjwzUhHF6iEMd5P3sA48xr"
    "MVdFH7fHDNADijjWrPsd5fo40yKpJdqkiMr+wTnM2Mdslol1q6Xp+fdsmoNoxqo9c62cOo"
    "Ntr2XexStWHk7ToIt17e/smR8OpEbXmrv0HKnsSNqlS4ievVE6TqE5j5B6wSI8JkLrA0km"
    "wxK7iIzphTzxFhvfAR05avaaDLKkIxomPds6SYixGEWykIy39rSBtx+w7KGqeVRI3TNZLG"
    "aVHQmDPboSFMNVDOUnUQ67evK0D99nUp0ngrF9Ho/F8NxKW7SNy8S1x9Y/obMaOnb97WWb"
    "AphVmsFRZrdC5WRTdq3gy0hz30dgysynVk0b1h1B/P/hneKhxpVqMQV1m9vd5eIH5V6VB7"
    "teZQi++puhmVjpxdXVwMbofkrnd219PJnOWsupK7JeJKrTHzgzAnDrN8vtLEqL+Puvrpn9"
    "fMTTKMlotLUc9nacfPcEcqE5/+3rG0o0NPL/yU4LxWFtLNekXZiCgkoemOQUOZwbOfyjgg"
    "wSx8LhNegkxDCWa9kv7qouCwDo1otlCnRnza11M1EtYfoeT450bzo83Gjh2ZH/G38rj4wg"
    "O/VxqYIoctFtD4KIARwWzVLL6XJTtqmxr7uoD1Xzd1Q5bqqJM2wIYSu4VsE72h0ndQPGg+"
    "gEMsR3PMFb1dlG6W1lgoW22hjA/r+hOdpTSx2G2e5TBDCJ7G253mZfTHfColmGx3vJeQHz"
    "OiICNQ/76OYiqlaHHGzpa5Hvns30xWfbC28fUq0hrkqyMfyr3bZLlRKc1Z2+azNp4r1M7U"
    "ORDydMd9EjzwKCv5NpuUhtjsUlV3KeOz2AqfxVSLWnsaCqTGZ3HbWUCVd238FSLzAWwNvW"
    "I2qD0DRVozEU+YiNhcs8U85EjNTrTtLJgiO21xXDcVd+Nl1mzFXRMPsJ94ANUe3wjS19kO"
    "Owp1kaeogHXsbP90kGPf/o6iq/DMFWBVXEz2uRG3jBGpim1BHqy0SSQ+OgbhCntDjs+tHT"
    "SkKQbQiPfhIOqtO9jv2uMwQUzvZqgCuta3kKoNK/gTxl4qsdNeOEafcJ9Qj1B77ngO9hLA"
    "hbBGNjS5h66i33Nq6wKumutX6xOo9aAs+giqLjh4kDIReYhoPQaNQ+DBBc9yh8B7eHm9On"
    "6zJ1ZMa7ywKnhhZb6TAuCbDIZZWuOF1WqbofFw3PO3ZdzejuWzMja0g2uudaFVtTXZ5Z2Y"
    "mTE2hWcBvbEp7NumUBbf1wDMW0V1tmzXqQx6+eZrlLUHUtYeLP/QDX1g9q8OW/X0CrL0fn"
    "+DhkxgS+shblpBR+Y6IiArJ5gRBxPmOm7AfIGaKpv5MrVueEzBJdl3nJ9XMHeC6iwBwhRc"
    "lR1Q4nNXqzDbzUO02jO+8sK1DO/JmBTfJKBFBZpJZ9SaY7y/Rjlm0hmp/qnV3FPXeacWIh"
    "OT76QqwilFBzFuPoEJvKRfKzdMQtBBeE+ruVifrnOxPtW4WIdHhIVHxLYav1wX3XNvb17n"
    "9wDHuFbHWno2KhT7E3Vf7vaAbCxJl0l1dPhUR+p8SF6ytjZHpTLqnKbUOQlfb/Q5G8Rddf"
    "21TdIdLG0nGHoB8DclviBpg/4mbxBsarGkbaXKysEMIA79NjAXrg1SpnTLkFcm3HX5CuVP"
    "TAPlBCdkSMczIh9BxtT3HRbm1J1RMSMyGRST6Z9GbIIFbICiIPzu46F33p13KeuXiKi7sJ"
    "EUryOKMZ/PQfjuSymaLwMypQtxQr5IFH9lvjN5/ELGMza+F2Q1kwI1SOaP4dDRaWUEPD80"
    "oB7MLREOfGTlQnhUTKUoc4vlCMOdw4+yT5Lf4WqNydBhZTULzYHqtRmsB+YlXi7/6aULT0"
    "rwfZniB3Z5ZDGS9ah4gTEP0yy4cr3E+8Lg06fh5QdydXnxf3qyA1hF8oT7W5alHgdcGZGi"
    "L1BGHziBGx7C+VGpNNrW6wYMawhW/Vyoo4UP+Ofrwceb3FCN7qKduou6xYhMFaK1DLK6AR"
    "RAXe9kkCM13jutdjOId/+qKpO4fQc1JjvIq507hCvr/XJ03dOQ7AzrLWDuJsLfnVZSYZ+u"
    "UWGfFpV/Kme11YqOCbsH+E5KIFBxzzSM5S1wpHqgE4IOqKjWnbPD328zR2yM4ouPg9+/zR"
    "yzF1eXP8fNFdTPLq7e58AO5bw6aKcUBu7acNNJoGPZ16ztmMCAXRtskH0fHL4UFio36uzc"
    "BULD+VXgRuqibMDdgq2uq3LJ0hnX221db9nDNnltVKodYd9VvVdWXK9ruFRpOnBytspwWV"
    "Q115gYLbGZoWZnSNoV6mcDVKjMQdGQZTk08RTmwfhR9/OZcZTV1zbD8m9sNOP8vqe3Ksd3"
    "+xtMyiulXYVarlxaScWjCNg8NOZKbkIQ6jMisBZQwPsE0wlhBaHxmPu2NARzcgNryYb3Jt"
    "HIhK6ua9Pdb1PjNWfPTG4b02UHNsX+OtOlcbveqQp16bt14I2adxPdnXgEh3tlHYxTik6a"
    "AXaCsiMsOCSdB81e8Z5zl1GvZLNW6XJwj4BwV8s63sj3qzt9f3V1kdGdvj/PK0c/f3w/vH"
    "7xnQQfGjlBiagtVk4wnmG5mMnEGrExXYp6Jq8S+u4t+TeVVvybNQv+TXG9TxxfBNaEOu5W"
    "XigacpPvos2OKIKNfRZYmLFrm8ptBWrjd9Tq6TYBLb1Gq87L9V/reEooOsjq7iR+M7GE1g"
    "dbQ9o9NmAnoMPTPEHDul119RRF2s5sHHs2O7kUmKntzH4FUjMH283B2KXAttjW0gscjUZj"
    "PX9UIDbMcJu5IzldGpVK6VeWEnTm8zLBvrs6qA9gkS1YBcvtV2ryJdcBrt9hopl84pGN5k"
    "PY7eMz5HLLDIi7ziueR26t8U/Ft4oR0LJVgkrBpZKfiC1zhJKop75McYT+LmQMo8OITAzz"
    "PMefHsEIzwdG5hjLGczgAvfG0D91V/RRhDmPMH5TIKVj6wNM9/VgbbCnYjRNGCpN5GcQ5X"
    "Pz2NfACvzHJFV5SFRuc0zvG6Njx42Ocqprm2w6qi0wwUjPMhjJxKgeiTSUnGjFb6lCsqmY"
    "uIMbV/N5pmgQsPlCZ80vd5VUSEwsvU7+VPiwmvtUjtQobdq8TUVizJaVGbK0ZqbbPNNSp4"
    "0Hy7LORpmj6pBbeWNbZWgs8H2dm3g565yl6iD3XM2l7Lt1LmXfaVzK5iDe06m+nkU52lmq"
    "Zriqw0rkOxYGWxsu19EIlExIP7c1ev81Af1R+04IC/uOMc/oF6taWjJExtTSbPBbrGGvu/"
    "lk6bok1R02Ak7R4D89Bk6JtXpmc1E1Di67DNsWCXc+X3A/uF56Pb05LL3f32AIc2RLy4+a"
    "VjKBhTRoacLy4+Id5hL1iCMTn4bmqBlfYcHcR4LGU2zIMN0pljHFZmOf4YLB7KhRrlG9xW"
    "tHz9kcImcsR620HE2w5PJsS5/8DKnRurdayQGY1tIDJ+27xC40ptmY+ny5qANnSmDwLCn/"
    "WGt1xu0Nmho0ZYSgEzisluEnQ2Rw1eCK7F5Yc1C60VTHtkho8NWtW4FJGeb6+OPyhZulMs"
    "jqvM35fAGyVs1lm6MyyJapBA4mtP4PH5VLrNHN/gZx9d98VE9WnXP82FA0pASIvxEE+XvZ"
    "X59AT2T0KD0gFz4fMyHCFCwzDq8UVtRA5/YfgVb+Ed2lQlJigQ1HkInPGKFTmDS9FLvXEW"
    "CVkC+xW8QXMuZLzCWT9IPFN3nYB80+0AUWXhbuDB/j8cCBmz+SL9K49QUfg72gvYtgaPPS"
    "X1MaBF4T7wmXBwUvUSNbt1K2jqasqiUuat4JW8XOPTLxMyhguyGoPKIxiopWKypEQP1gK4"
    "VUltJMc6unuVWKx5YZ17s0z1i0rYbIETfvkI9Ec+Lxc/HmfS6hpCYG+3j2oRI3xHLfoU55"
    "IO7Dd6g9WpGrZTDiX4cyxk2vGlFb9DfoR7hsayUhczViWt9J8R8f3w/DSR1UNITBSjIJ7W"
    "oma5eiKoCO4EHyCrEdaWsPg1BZiQ6kyQegiuPcDhPkTh3oOC6SmlZAlVoO7pFP4Xd5868L"
    "QtFFQIbEjhg0YuTBEQ6ARmRlF1lrVUbDUuJSfwpXHPuEDIjPKNZXRRXJnReWXQ0VIRJx/M"
    "sPHy7rsArU5bzI5n7pQ0/fytGLgC9g2AFZTC3h0YWY8cD6One8F3BhvPR99EaLb7z49tt3"
    "dx535dPTDgWZ00foyXHd6F1PyJVH4A2dgJHskxHHl6GfhGOL/Hs7Ho7e8cORV84dXExsE0"
    "bzri37+qdR+rRS6WMyHLXBUdhkYe5qHcxjBfsA1ZFaB/VBthJ0NamNvkLUIU3GnpE3tV4O"
    "h73JxtBhvUh7JPXBGM3lt/yelTkxqC36GyR1KtuCsBU33lyLhsjGoZy6mjnjWWjEx3xIBC"
    "hBtoT/EdzOUSh0H6W8ffPL4B+nb96iMAgCqM/sH0P5VXaFF2d8FaaF0pSn2ccTq0id+AQj"
    "RbZUirSdKRO1Eg6lFCaGdyNTDW/NapWRSQg6KLPspExPFCe0BfuQpTTcQ+u4h4xV5evCge"
    "62mOYspbGdtXmWffYAjMY2H3OW0sxym2f5IIqOtm3OrYgrX0blULPTsMPCqm2bhaoR5crq"
    "a1s4+Q1MFbwi5sjQC7ZKg/4GuVaETeO0GlXEWmhKFtQBGfJW+sE7DzD78ir76gi0GfMVGl"
    "oJgw5OyCV7YD4JAbTRqEwwUze8rVDMyiKqmaoTanf+PBNh3uK9rL9GlI0Qq1cdKkvUzMnS"
    "hrlotArC4QycnVYORJuXPvNRub9YjqwTioJ9uI0ZrcFRSBotsjkApzGelXBl0c1NHBlNm2"
    "1ixspnuGGW5lj4mSeeoeWcSmkRy/JjtbyK5fPc8HOa4TdvqmiG37wp1wzjvZxVH76rGghH"
    "zTuI7k4KLMITA20tkP+5ubosOTpTkvy56YwD8v+I64jnqMpZAy6CsZ55yfMpuVMQOzi4z/"
    "vf/x9Hg+9T"
)
