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
CREATE INDEX IF NOT EXISTS "idx_span_user" ON "standing_span" ("user_id", "assignment_id", "status") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ahead" ON "standing_span" ("begins_on", "id") WHERE superseded_at IS NULL AND phase = 'AHEAD';
ALTER TABLE "org_unit" ADD "code_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "email_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "is_absent" INT NOT NULL DEFAULT 0;
ALTER TABLE "user" ADD "changes_on" DATE;
ALTER TABLE "user" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
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
ALTER TABLE "audit_entry" ADD "subject_title_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "audit_entry" ADD "what_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "webhook" ADD "name_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "webhook_delivery" ADD "event_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "job_run" ADD "done" INT;
DROP TABLE IF EXISTS "told_standing";
DROP TABLE IF EXISTS "period";
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
CREATE INDEX IF NOT EXISTS "idx_span_user" ON "standing_span" ("user_id", "assignment_id", "status") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ends" ON "standing_span" ("through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_ahead" ON "standing_span" ("begins_on", "id") WHERE superseded_at IS NULL AND phase = 'AHEAD';
COMMENT ON COLUMN "standing_span"."membership" IS 'ACTIVE: ACTIVE\nABSENT: ABSENT\nINACTIVE: INACTIVE';
COMMENT ON COLUMN "standing_span"."phase" IS 'AHEAD: AHEAD\nRUNNING: RUNNING\nPAST: PAST';
COMMENT ON COLUMN "standing_span"."status" IS 'IN_PROGRESS: IN_PROGRESS\nQUALIFIED: QUALIFIED\nEXPIRING: EXPIRING\nIN_GRACE: IN_GRACE\nEXPIRED: EXPIRED\nNOT_MET: NOT_MET';
COMMENT ON TABLE "standing_span" IS 'Consecutive days on which a standing, and where its person sat, were the same. Superseded, never overwritten.';
ALTER TABLE "org_unit" ADD "code_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ALTER COLUMN "code_key" DROP DEFAULT;
ALTER TABLE "org_unit" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "org_unit" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "user" ADD "email_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "user" ALTER COLUMN "email_key" DROP DEFAULT;
ALTER TABLE "user" ADD "is_absent" BOOL NOT NULL DEFAULT False;
ALTER TABLE "user" ALTER COLUMN "is_absent" DROP DEFAULT;
ALTER TABLE "user" ADD "changes_on" DATE;
ALTER TABLE "user" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "user" ALTER COLUMN "name_key" DROP DEFAULT;
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
ALTER TABLE "audit_entry" ADD "subject_title_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "audit_entry" ALTER COLUMN "subject_title_key" DROP DEFAULT;
ALTER TABLE "audit_entry" ADD "what_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "audit_entry" ALTER COLUMN "what_key" DROP DEFAULT;
ALTER TABLE "webhook" ADD "name_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "webhook" ALTER COLUMN "name_key" DROP DEFAULT;
ALTER TABLE "webhook_delivery" ADD "event_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "webhook_delivery" ALTER COLUMN "event_key" DROP DEFAULT;
ALTER TABLE "job_run" ADD "done" INT;
DROP TABLE IF EXISTS "told_standing";
DROP TABLE IF EXISTS "period";
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
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "certificate_trigrams" ON "certificate" USING gin ("number_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_certificate_issued__9ad12c" ON "certificate" ("issued_on", "id");
CREATE INDEX IF NOT EXISTS "idx_certificate_number__700a87" ON "certificate" ("number_key", "id");
CREATE INDEX IF NOT EXISTS "idx_certificate_activit_1757c7" ON "certificate" ("activity_name_key", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "qualification_trigrams" ON "qualification" USING gin ("name_key" gin_trgm_ops, "code_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_qualificati_name_ke_04145f" ON "qualification" ("name_key", "id", "code_key");
CREATE INDEX IF NOT EXISTS "idx_file_name_ke_54cc2b" ON "file" ("name_key", "id");
CREATE INDEX IF NOT EXISTS "idx_saved_view_name_ke_77cad5" ON "saved_view" ("name_key", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "audit_entry_trigrams" ON "audit_entry" USING gin ("what_key" gin_trgm_ops, "subject_title_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_audit_entry_what_2dc11e" ON "audit_entry" ("what", "number");
CREATE INDEX IF NOT EXISTS "idx_audit_entry_what_ke_f419c6" ON "audit_entry" ("what_key", "id", "subject_title_key");
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
ALTER TABLE "org_unit" DROP COLUMN "code_key";
ALTER TABLE "org_unit" DROP COLUMN "name_key";
ALTER TABLE "user" DROP COLUMN "email_key";
ALTER TABLE "user" DROP COLUMN "is_absent";
ALTER TABLE "user" DROP COLUMN "changes_on";
ALTER TABLE "user" DROP COLUMN "name_key";
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
ALTER TABLE "audit_entry" DROP COLUMN "subject_title_key";
ALTER TABLE "audit_entry" DROP COLUMN "what_key";
ALTER TABLE "webhook" DROP COLUMN "name_key";
ALTER TABLE "webhook_delivery" DROP COLUMN "event_key";
ALTER TABLE "job_run" DROP COLUMN "done";
DROP TABLE IF EXISTS "opening";
DROP TABLE IF EXISTS "standing_span";
DROP TABLE IF EXISTS "import_run";
DROP TABLE IF EXISTS "membership";
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
DROP INDEX IF EXISTS "idx_webhook_del_event_k_393651";
DROP INDEX IF EXISTS "webhook_delivery_trigrams";
DROP INDEX IF EXISTS "idx_webhook_name_ke_f57b48";
DROP INDEX IF EXISTS "webhook_trigrams";
DROP INDEX IF EXISTS "idx_audit_entry_what_ke_f419c6";
DROP INDEX IF EXISTS "idx_audit_entry_what_2dc11e";
DROP INDEX IF EXISTS "audit_entry_trigrams";
DROP INDEX IF EXISTS "idx_saved_view_name_ke_77cad5";
DROP INDEX IF EXISTS "idx_file_name_ke_54cc2b";
DROP INDEX IF EXISTS "idx_qualificati_name_ke_04145f";
DROP INDEX IF EXISTS "qualification_trigrams";
DROP INDEX IF EXISTS "idx_certificate_activit_1757c7";
DROP INDEX IF EXISTS "idx_certificate_number__700a87";
DROP INDEX IF EXISTS "idx_certificate_issued__9ad12c";
DROP INDEX IF EXISTS "certificate_trigrams";
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
ALTER TABLE "user" DROP COLUMN "email_key";
ALTER TABLE "user" DROP COLUMN "is_absent";
ALTER TABLE "user" DROP COLUMN "changes_on";
ALTER TABLE "user" DROP COLUMN "name_key";
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
ALTER TABLE "audit_entry" DROP COLUMN "subject_title_key";
ALTER TABLE "audit_entry" DROP COLUMN "what_key";
ALTER TABLE "webhook" DROP COLUMN "name_key";
ALTER TABLE "webhook_delivery" DROP COLUMN "event_key";
ALTER TABLE "job_run" DROP COLUMN "done";
DROP TABLE IF EXISTS "opening";
DROP TABLE IF EXISTS "standing_span";
DROP TABLE IF EXISTS "import_run";
DROP TABLE IF EXISTS "membership";
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
    "eJztXVtz4zaW/isovaRTpXF13Jdke2of1G6l4x233WO7k+zGKQYSIYljilAIymrvbP774o"
    "A3gAQlkiYlmkLVTNoicUDwAwic+/n34M81duc+Xi1Orvz5F88JBu/QvwceXhL+h+buEA3w"
    "aqXcg2sBnriCgvpzax03nLDAx1PocoZdRvglm7Cp76wCh3rQeoSmdLnC3uMQYWSTFfaDJf"
    "ECRH3+OyB4iRwPBQvCL8yx5zAMhCjwCTlB5wFDK0JXLkG8c8p7WnNK3h67LoIhMIQn9IEg"
    "JziB0dh0yofjePN9P5hf+nNNrIDOCe/R54//7Xd+2fFs8pUw+PnbgA+AP37Ar/8mwLfuyS"
    "PQOjb8d0rt8Aq//+/BzCGuLeiUpnKjAfm68gljfNAsfl48pxwDPm1LJqbtcSWu3V6ff7we"
    "fboZCFI+aXBx8BeQre4t8UBlXYTDEtetuI/3zvzcC34UbQHuiTWl7nrppe1Xj8GCegmB44"
    "lVMice8XFA4AmBv4ZV4q1dN1pQ8cIJQUybhOhJNDaZ4bULaw2owwGk1waWdXl1a92Mby1r"
    "kFuHMYW0QqJLUw4gh4MPlQkA5jCEv/3H6emrV9+fvnz19oc3r7///s0PL3/gbcV487e+/y"
    "scTIpW2JXA7Pzj+eUtDIjyDyX8guDCX4IGB9hKJztFX/ybw/9sgX09+nH7DP78xbL4x2hv"
    "m4D4woFmYIm/Wi7x5sGC/zx9+XILuj+Prs9+Gl2/4K2+VTG+jG6dhvcA7hRe+JCqwBu3rw"
    "VvhF1HlrcC7tvXJbB9+7oQWrilInvPX0uP7NhbLwW653xA2JuSHMoxbVuLOD2h9g70q9MS"
    "QL86LQQabqlAY3+6cB6IbfFh5fD+wHHSr+QMWQZqvh+RwFmSE/ijxtI+MOZbMP4wuh1nEH"
    "wgPpyeefQKzziJYvdB19QafdnuQXf63evvX//w6u3r5HxLrmw71uIjTD2yYkZFxfOGwKr7"
    "R3grd2zFNPv76geD/XzzpU6uV1tOrvjeirJg7gtihQ6dXV1c8IWN7gZndwPNGVd1PmQaMx"
    "/NzkfI/1tV+WqFrNau07FNen8MNsg2s3stfx0JY7mZ+JH6xJl7/NvIsSoZ7LVy8/Oaib/i"
    "tRZfTYfo400iE6pLkENgE5cEAoTr8Q2XK89uQzlygqf3G+zbVgHoQnC2fLphmk8gov3xH9"
    "fEFaL4cWGubBVL7OE55zWawQqA+hT2+Az56FKArVlzaLF+wQQfJj2l0gepfKr5W8vTZfaK"
    "WDx29Gx4krq4zlzK1j4Z6NWKcovhDtUi7BDWVGq8U704xtOF0MihjRMsEOEs+mP4O1bQDf"
    "n/GXFnyPGm7tom9ju0WVAUvhRD1COIzhBfDYwkF0EtKDoJKM1rFvfwzDvvzrvlF0BBNMG8"
    "1T0hK8Z7jZWW/FwKiNBnBgscoKlP+G8Gys0lHwJDWPR1gi4c757/8gnyKG+2INN7GA10IX"
    "6gDV27NnIp/5NfvPPgI4LBhVpO0TmjSzKh9iMifAqQwzgl9uYcjCLd528DAUR0Nxj8nlGG"
    "KgpOfqzsUGdGC8KSFc+JZuHi6ubL9VjRasbtUHpw/QVa13QsRuPZOY2nTVbBQiOrLLHrFk"
    "5BQrQ/cbz9iXh1+v3bBHr4sQ3sm0+ji4u8MC6+v8qyhkzVJ0T3srRVPrcy9hKRgb4pMS85"
    "hvYp5XVtJnSsYTwARc6TP39FzDsb3ZyNPowHuVVuoC0JrfR165Etlp/3wMDH0mExAy/Jj7"
    "sZ+KXUeCcDD1zujLcIWU3OtnL5K+GJccRWe3bIZQcLPhtoQly60dr8n9qZlpeNFzp0lmNl"
    "f5MuG66yc1ylOYoPxwXx76I69CmRgb4pLsic1OV13UUHdarpzq7xZpDtmdoxB2v6XVc2IL"
    "TNALFizoeVYXlYWVZnhFbEZ9R7x1kRl2CfzzT4JkbsknBM9BC2l47nQFcB9XVejbX6KOOg"
    "GKrH9O6JZIkdN3Y9/E36GbbY5rSokBqvxed+zmzjtozXYqtei+JLqoJvQtAMwB1yXDx9U8"
    "ZzkbcqxvdNznfRp27B8t3tuxjTGt/FEr6L/6ITK3CCIrT1i1khasQRt1Mot7JjuNibrzlj"
    "UHdVy/RmZZdY2eA3a2HbJho+pNgpV6V6ok9u1yCv5pTrMIvz0I5Oa/+e8j0WewWMnEyXQX"
    "DCCdsCLj4C9wvc+6urC+h5ydifbsivZZi1yy+f3o+vX3wn1i5v5AQFahoAbsK0znA7AU/o"
    "9gh4cuXZIi68Jwir6LivUrXut79P1s647Ru3feMmLgt5VSdEITIz0uyMGBuSMWR0ZyKaM2"
    "SUcdmPFOdWg677R+COviTLCec5Fs6qIcw+JR32FbK5T9dNofUR+goh6ytcxPOpC+7fDUE2"
    "jvvrK2CQC4RvgWB3agaxs6TD3kJG/MCZOVMILGgIs7THvoKGGeO8SINf5ijpsK+Q0RXxeC"
    "dNRQaGvfUVrPXKpdjmHFnzX+eXqOtj+EpXK58+8GE19I1G3fUJrpa9biSOVu97o7K8Wz1w"
    "lmrTnX44H/AjxOChzcKZLhCOPGoQwyK6DoLzQNwZxj9EqN0JugSnYUT5fza+EwTE469FNs"
    "LdmCG2hk6IrU9F1vYD42hBSe6AEL7kQaE3dBQDmFDa4ED0ABeRjR8RXfMRzHy6FMGBM8dn"
    "QRio6JX0IFI8gCSHrwmZO55QXO9wAFo7tpW+gjVd+3GQfvzJfbk8/+cXNdgP/fLT+HosvZ"
    "XF3/X8Bl1+ubgInfXkUaVCcelROfZXeVSiC46XPCxlQGGsoU+m1IfRTCKXqdS7yjiMd9iF"
    "SXx7dc3lCbGxlZewladfYA7uYjOYQnTUlvJg4dP1XBMyWwyeRHLMib+SvRlrtMkfIiT0CG"
    "ZIt6EIf/RrEd6efxrf3I4+fVYM4QAw3DkVVx8zV1+8zewISSfol/PbnxD8RP9zdTnOmmeS"
    "drf/AyfqAK8Danl0A34yEibx5fiSMtEKU1B1qnPEDUz28/lsnt1cSwxXZWNdntYk2jLB78"
    "8PehNx1xVDtYkLK2ml3hkXZlIO7COQUVZX7HPdduzILAtunmHoWlTjmc85Vy9wsDvQ61el"
    "BsMd+tWp2rRUSgfsz6l36thogdlCVkZ+w9AKM7bh+J2gz2GNBUijRtehunGKPaGl5AsO9K"
    "EiwxpOSXK61bYftlvvaTR5ndTk2c6cMM1xURxhlFL0UH/XTh0F4ZReR7pWKY0epdOydTcE"
    "iyPZ03JiRRUeYpcIcuWRW8r/074ActDZaiktxVOZspvQxFjAkcV3d7FjTGpXiheDHRRNSL"
    "AhxBO8DuS9gmJWnp385BzRCbry3Edh/b35afS30zdvgZUSWWDpPad0GGIBFwUKmLBWnlIq"
    "b4WxpxourKuT0HK5pTDvcy0GTKE0DFinGTDG99Q6JqyUzExwpyeYfF05vLsac6xSmmnu9D"
    "T75IEzOfUcD2RKY4ru8ix3Q1w+tPbJ2OE6MAstCcL7tGTc8Kk6937EjltcY0ZtM9wlQPPW"
    "luNZM6n9TkH6J7rhgmpAhKEAI5//lITc0HLgIfI3iMRHfLMAd2IETyD2UMjAay/gdzYL6C"
    "EAMRdqruiE6daeBG7iX7x7vm15MR0Ja8OI+tbEhtIzQ8RonD5bVIWxKW8EVhJ+BBHsikI2"
    "C8xEnsmpIDxBwggTjSQR4BE0uvMiKX+IJmSK+TqLC2tDVRk4q7jgz782UAg4fmJ64W8aRM"
    "MQK8WYYrq+Cw+NEuBQSoBoH9PEMRWub5mkT+xGY2lxwv20BqOuEBpxrNOMenguWuK8rDrP"
    "WVojknVtpp9kSGuUhRUJKQpY1/DeLpZ1nrQqkWWckUBU8IOimGFEH/YeOTvIGb2oeiD159"
    "hzmIhs1eUYr9FDGUtNPq94UnD69y0ZxOVGJoF4nxlFk0C8XXcd/iFVgTdu30i25V6z4JCY"
    "z3ng/EC1aMYM2TEH5Zm0ngOT1rO/SSQTHqbCfMg0Zj6ePh8VBIJcLj+Tme5wuWJk1LYIUS"
    "muu0WpKKNHOYlKW1US6kZ6c/Ba41dEnyXLURYQaktPJmKfqT1Z4zA9sDATLrSqcyBT9Ukz"
    "a2Jh+wz9Fht8soc93Qif6Mqe2TyUtcLL376pPnkU3g0XUMORv+MIitc4wWMBg5NrtovLcS"
    "OCsCpOTLGT1bkBo7yoi83ZkyhnLm/G1pC3DkpoT+naB0LwQPiKl6LgJFoSEnCaE3QDKeuw"
    "i2BMYQpJ0NNCmCXyyZ9rx9fnx9vbU42S2vB1RkltlNTHqaQW0GiR3Z3aMKbtYWR0C1UApW"
    "Hl8L7lO3yB05NK1gOV3zYXgvGvYudNvAdiQF98Gv0qsE48CC6uLj/GzaUJOLu4ep8rZsfW"
    "hMm5sTUH5faqdroOTHm7KuXtUuysB86QcX6aasSULRt6UQf9K/r63dsSW893WceZdOuBW8"
    "YQaQyRxhDZ5VPw4IYvY4js1nzUMkSakk+m5FPbkK2Iv8QeXxMWsdehHq0Z6D7HHY/jfmVN"
    "Zh+hjDSPDX6w12mPfQKtZQV7us3pNevKNrhVpU6UliX8sMHs8A1DOAjIchUgcAGAmLlw3Q"
    "8R1L0CTfbM8Ry2IPYJuiZRLSzhYh23REt8D3F6ovpL1JnOabvtx2k9FGIblGxm8NbCtyLr"
    "rlBUHyYmhZ87lOdQISaZBgtGL6vRt1SHgcIc6D/RN1efx5ff5MrCQEeJ7BMOKh7fjgFBcR"
    "h1QBZ4d0Sxa/HAPo+ub89HF+VG9luKpfHs6KgFYB07D5WUEFOCPvkVNCYjmqI7e1NNK1td"
    "We2QQnTURXcg+t728cariGCW7pgVbPJ5X+kQyxD2aSs13nF9hn6Ld5zx4YqXWaOVImRx5O"
    "nQ6ryvegpzZo+t7C5n1G/dUn9IoBXUgVBQ3V4HQm1aUgOSOPTZsj4CyuFiqDt7gs4D4ao3"
    "IShKchfXYfAJZtQboslaZDHyRD3cKHE8aDLClanJoLTPB5fOUDxUd6VkcKna4XcQ/jXXh3"
    "H8h1JYNswwEpOlOgP4laqqftcWo42zCU6MjuGwLFmxjiG7DspKGlm6oxbXTKXPHud3MYlV"
    "j3WWISNNlT0xS3fM2hfAIrbsCjZHr3ctBjJH3EO3vJelfEKgWbFr3su8a7vRfB1c85Ua66"
    "rOQZbSTELtSTC1mrsyD7EYWGMaMqRmFowy/llAb5TxRhn/TGAup4zXsjfNYN1HH+EsyFm+"
    "zlTLbhrh0tWy9byJgbgMxBl27CmGOyn+rhnDnRpN2ZN9pHXLnYRagelOxXW77S7Tdqfx7h"
    "wiYW00E6k2UsufxmqW2MnuySoQBMJeBpVIQstZoZ2upWdoHZUl42U+j5oI+81a4lSTWmqB"
    "C505pRQhSmsrkz8klzMkpTaZQnogTgy32PCK/IS35AopchSu6c3aoXwWzfuyKp9cFZRzhD"
    "10HW4lN4uyT5a1vihER22ODrMZBAufrueLKhDmCI/dgmVsvcbWa2y9u74UlVMtG+2vUpl4"
    "/2bzL2jlhLJToyU2M9TSDBkr/aFMYqmwXnkScqRmGoxl8nlAbyyTxjL5TGCubplUg0eeDn"
    "Yvo4GyMOcOs66lL/+nnHJ7oDdTqG2GOwwVf+Zal4gzgofaaOXTmeMSqFwpZ9/RxQdtJ4BC"
    "6VC7Rb4o6qQ7UFGdoSjhH/u7SJzikQ1hAaIeAQPFH9O173OCn8M2f5i848aaYPKOPwPdts"
    "k73lbecZMO+0DpsE0y4EpzYJIBm2TAx6XqNMmADz8fOa1PKR+9UMiwot2mGT89RVD7Od3H"
    "eiJcq0cjl5LmXoPZWUdJh32CbJ/qg3jFldAiSIuzvDLBko7m3UqFX8KSrUoPsUKAIbAuQ/"
    "lWziZ5YTKRMe/9MUoSoqRQjZ76d+SvPZFsdUV8h9rgykhWoEBwfI2KYv+P13pN5rQxZXK7"
    "qqiXy+oab2TRxiZrKbakdV3zl2EkzNKAzm/Q5ZeLiyiH6mrlOlLGk6lP4HM0GU86rN8wWV"
    "UbZbbJbEZATU8qin9ZuqN22Yv3jerOZiqlyR/TaW8z5SSpOtM5YuNZ2OW5ttc+1usiyyWc"
    "lul76DjevJ/+Ep7E/2+FrGcVJbuGtIfpZhqvAkc8m1mQzLDuGlc66B/iza9xLrSQDXb5I3"
    "ClBZ6l6x/Wza9uLudPicXFXo3WplBYUImMwKBNB4OnC4dwxh/PAuJXRbiIvEeZYRqDesVP"
    "Mx8+euEwZsEHg+eVzM/FPZgtZPcWMqOuy7lGOdSdfF05vsYSsrVe8NZ+TNngCmWDQwavcr"
    "hPhuyYbdURFDXCC/OUx4yjT1YEB8yCvAKa/WAbL5chNDvx7p14Stdgg5uQGfUr+l9lCA3a"
    "u9GOzSIVHYIUqmPeG2IkqisJVUqjIeyyhjA1HlaPAcyS9kj62XcQYGKyrR4EmCU1s1B3Fn"
    "LG/EoToaPuk+7lsFGBOe+Mp4dV5YJ1ntm8lI2s0i3MMlFsqRtJI3D3OythbhsuE5KZOu4Y"
    "hHfHYWbZjSfkfYy1t6ZYfTkXUh90f+um/Eevw976BFbLzqOfic9v8wU2ttdbA1A1DYc7HE"
    "dXMYlFFJpybqOE30ILzFBAIYdlWocOLKoO1J8LNW5wn38jHLPY0RMyXVK+pYnAUin8VPQ2"
    "IcRDSxIUeIvu46laJ1GJIucYanwtO+lruSwMdtztG7B8SuBj1zavtv0CPAJ+YRplEZk6S+"
    "wWOLYmRFk9UUh1ElE/W75Gq20bn51/Gl28+GF4mjEWxcC/zsXsGqNRNYiN0cgYjfpgxpA4"
    "jhqVi7K0RiHVlELKV6W+p0vv/RQjh7nqDdkl+SQxXqRmckhDgmleeuphfqv9y6oJiGVlVh"
    "n1qrKrJSc62y3EXnlEqpc+45IjI8EwrI4O+Y+mPrEdXWKlKoRaUbJI7k5KMeTSJqm3jKjZ"
    "OVEzmvOKIpBEZWSgrTKQSVd7cBupbsetOhvFfZiJaYo9LThdns6m6jXMz2yKynKrxSvVZF"
    "w9dMbVYgGhZQZXFtT0HG1GlNvKwmbkyIocq+OJZJx8/cxJyIWqaTSiXBMSX8q51IBP0i6O"
    "9okdazleKSmJ6Newu90/Yraxu8kk1jGtJMTGtlLCtrKizNGf4cVclkTSJ76qscC09cql2L"
    "YwhDXp7FZbo6HyxCYEqkII1MyHVIdVjVkq1THbYEIkapiycoTHjGLoLVLFhJVSGNtViRAc"
    "o685tL4mTjZXdQZUOjMBTellCrMsP9mDvX9ZTIcZvYC6Jo0GprsamO364pZstT2aj7ZttL"
    "EHdoH6KvXP3q66ktrtVFt9WQFHyYTfbZyXFWra4yAgy1XAQMkkHINA7bRZUOGQm9U6BVRN"
    "9ZpXYrXzGKiSc8N3CBsUXAh8FpFHUfT+7+Bhj6JoDjgir/nqO0Gj+C6/iQOolsNnl/j+eg"
    "VuynzCA8db83FuFgSK7QSIBXS14pQF2rOcdiw+SIxyrJvKsYAGocW2pLomad8nXqsxXY3N"
    "P9cKYMbNDZYaLDmr49fL86pSmjyvnY7snzmewxa15jlDajI4dHmeXcwCK63xUFnS19P3pq"
    "CP0bcYfYvRt7SnbzmYG4ZUhUYvxqplarZKslhtWqIMKxRfjiNQF9S1szLkCTr30Iz6U5Ay"
    "ofCqE0SiJqNrfvXvSGQODaXDuArdkIuWHHQU4mzrqrnu7blaD464NreajSPvuqG5b0TUzo"
    "mopmZiJc5QY0CEF3Udr5YlVkd7zFia7EsH3yok3xi+0VeeA4nIQN8UAxsfuU/nXkumB+ra"
    "LJTlVqXVV8I0aPKJ7SOfWBkLYciXNl6a8kZ026NpUJYvH9hS9NwQbuO4v/4CFhCPNQlY1F"
    "9fAQsdXDmXLyX8bwi7L1HXZ2nPfUJxb3qPaIvbpf1Id8KSOhCLpRSlwlF8ghn10GbxmDOl"
    "OwyFHRM7NKvDMX2CRq4bUTFhOL8nq0DY6dmCbjRm/daeUsbUHnedVFiV1EXiN3iF2vyM9E"
    "zN1UOLMMXajnv+8nn8ywWrxLQmVqVErEryuVRUK6lkR12KNcGiRvJ9ldQY6TttvE1Pjmof"
    "S5bumBWHKRbVv5YsrXF1eA5fC3atkK3Tn+fbp1oh7mEUz8uXL8vE8fBmxZE84mbBkVSnUk"
    "iO1hSpqKuZf4KnzwGdfHo3DbLIV3kiNMTmg2jIXqK6cjxdq696kTyzb6N0vE92ZygTXCVp"
    "RRpBuuflK3JnYAmMFcWSAXknyJqNtWtua1cr4oWvqtPaxneHO5S1VGq321vNS/P6CL8vRp"
    "dkQu3H2JHMpkPwGRMZf+gMwpkcX9WwMqiaIIKqbPyYhDRhdk9shCd0rSnUsLenllfhxrv4"
    "hMwdj4Ho/Dt8benkyUZkOQYS+iNfV1yUESak+BGpYverFc2IFdvr40/v8+j69nwk8maQr3"
    "yi4Br65afx9Rix9Yr4DPLfc+kTnd+gyy8XF2h0+QGtOEQE/Sf65vrL5eX55cdvwm1BGqjN"
    "3zjcE6oNj9PtYXTwNBapJqqNT1DuYYSx01WFoRHP3sfI0sVZGTy8INhuboijn8ajD2KAcj"
    "Iu+JXx7xxGX46xfXTU9mEyde3N+iFvfWW1uTLNUds94FSrBl1Kccwq8JQbqILbRFeE47gW"
    "nHLYlsVOITpq+Oq4vTfm7f68oRNcVt0jOSHu8pE8EPzjOyT+ufMihvcdiv648z6Pbm7fIf"
    "hvVngsZehoodTOlPp2Lat7htRY3TttR1Rkn6pTnSM2NuMuz7XJQXhwW5kxWXZiGkyAXYcm"
    "wwTYGYNxB2ekTYOxiWQsCW61SEaT5LTVJKcmaLQ7QaMtm+bjDJ83K+wN9PZ5pclwh5GeRY"
    "0tFrfeaao/4ziS6ZovTGHzZkgEPDnTBSRwibobihCmOHEogzSnEBfFMJSfhItgMGd86Cfo"
    "JpFV4xQvlP9n4ztBQDRRVnt9OuRUvRRXgYKvmWDxDrLVOAxFTaAIUXgPewy+Vv6c0FGAwz"
    "cNWOQREKAZpFrdMASVIU7QH5GK8Q/oCoTwkyX+ipwZb3nn2ZQw5NEAEc/mTYUi7Q+EXXBC"
    "mC6wNyfsXfjQtZ88DbwPGOAxeYTHbaLHhn4MbvmcraW9EDwnPleVRrvswLDOLEHMR/wUO3"
    "ChuXyY0X6rfEDZIUq9NTZCvj6DNas/ppS+Zft++qAHviUqVeWfMnJL9LaH8Tc06n0NNzUQ"
    "1hvnfhxmZL+jLGsdLZjS3/9+HJAqONCIYXXXe0YMryXXGeMP00l/GKN9MVpIMxlIZjQrfA"
    "cpkYlaqYv8kiwn/BBZOKu6PgBqDx0OZByMzm7Pfx6/Q+G/d97o/c348pb/Fv/eeeeXcYv4"
    "r274AxjnIOMcZJyDjHNQrMyLxPaaPtQRdacn5fzS+nx99fF6fHMDm3Hy487755fRxfmP52"
    "M+Zcmfd97418/n12Le4r9gN7c+Xo/OxG4e/hW1A9rojzsPRvFpzGc4+qMbk5zTbZTduHKE"
    "R719+fzlIM9CHV94He2xu3YfyCX+eS/CsPqbxbfmic7uXCje5Oh6JOQ0VkMKr1Y+5Zuexb"
    "9SOwpEzUiQ26qn68j3WD/9MGu0wfLpSTB5QKnlRl9zFfx19GYCyk+AcRU/Evdh4yp+PHNt"
    "/JSNf2bHZ6Rp/8yD+VqlCef1jlZKQvqtXlZEaVkqX3Xks5T4Ai3wA4GMJEtCApGOxCd/rh"
    "2fAH5JipJQLhAuSlO65vOBMAO3J4fxt9bU6mrzQaWcjZSMDdmU1RxHL4hSWhsjdSeN1CZp"
    "w96SNhxWV9A5tBtWFlTP1frEBK2dA3QvGVrjLb26nKJSGom021KKCWg9tPOGERQ7MQ0pD1"
    "t5GnKkPVLyG3G9MzPSZjilifvbW9yfJCw3Ana/k/Dm9tbu6Z7i2n1Fuieptt8O3ZPccqfu"
    "6ROF+DjOQsu6HgZF228XoAsSng9ow+eXblKl0ZI+kDDqDmLRPP7MSEUUq4cg7E3cg3rwEN"
    "eW00Xt88EVA+GMNqo7x/pwizbKqEjaVJEYX9knOJsZ7ZLRLnV0vT4/7ZJRbRjVxqBzsodR"
    "bXTtu2hTtWHk7SoId17e/tER8OpEbXFruEPKnsWNylS6ievWI6AaIj7zD1AthoVJXfjSSL"
    "LGbPhFcMacew4L64ZPiLaMTQNdlhGKAR3rniRFXYwg3ElBWPxbQdqI2/dQ1jgtJWqcbpE0"
    "TvOCxpLYDg5hqoCyStVDrN++LgH129eFSMOtTESj878aiAt3kbh5n7j6xvQ3bIFP37ytsm"
    "BTCrNYSyzW6Fwsi27UvBloD3votQyszHWo6N4Q7E8X/whv5Y40q1GIy6zewWAvEL8qdai9"
    "2nKoxfdk3YxMh86uLi5Gt2N0Nzi7G+hkzmJWXcrdEnGl1pT4QZgTh1g+3Whi1N9HXf34j2"
    "viJplGi8WlqOeztONnuCMViU9/tSzt6NDTCz8FOG+VhXSzXlI2QhJJaLojvKHI5DlMZRwu"
    "wax8KhJfcpkGI8h6JfzVWc5hnTfCasFOjfi0r6dqJKzfQsnx953mR5tMHTsyP8Jv6XHxhQ"
    "d6LzUwxQ47LKDRScBHxGerYhE+leyobWrk64qv/6qpG1Sqo07awDeU2C2kTvSGTN9D8aD5"
    "AA62niwhZ3S9KF2V1lgoO22hjA/r6hOtUppY7C7PcpghBE7jeqd5Ef0xn0oJJvWO9wLyY0"
    "aUywjYv6+imEopOpyxs2OuRz75FxHVH6w6vl55WoN8eeRDubdOlhuZ0py1XT5r47kC7UyV"
    "AyFLd9wnwQONspLX2aQ0xGaXKrtLGZ/FTvgsplrUytOQIzU+i3VnAVTelfGXiMwHUBt6yW"
    "xQeQbytGYinjARsbmmxjxkSM1OVHcWTJGdrjium8q78TJrtvKuiQfYTzyAbI9vBOlrtcOe"
    "Qp3nKUpgHTvbPx3k2Le/p+hKPHMJWCUXk31uxB1jRMpim5MHS20SiY+OQbjE3pDhcysHDW"
    "mKATTifTiKeusP9m17HCaI6d0MZUC3+hZiuWEJf8LYSyV22gvH6CPqI+whbC8dz4FeAn4h"
    "rJXNm9zzrqLfS2zrAq6a61frE6j1oMz7CMouOHCQEhZ5iGg9Bo1D4MEFz2KHwHv+8np1/G"
    "5PrJjWeGGV8MJSvpMc4LsMhiqt8cLqtM3QeDju+dsybm/H8lkZG9rBNde60KrKmuziTszM"
    "GJvCs4De2BT2bVMoiu9rAOZaUZ0d23VKg168+Rpl7YGUtQfLP3SDH4j9s0M2A72CLL0/3K"
    "EhY9DSeoibltCRuQ4L0MYJFsiBhLmOGxCfgabKJr5IrRseU/yS6DvOz8uIOwN1FuPCFL8q"
    "OsDIp65WYdbOQ7TaM7rxwrXM35MQIb4JQPMKNJPOqDPH+HCLcsykM5L9U8u5p27zTs1FJi"
    "bfSVmEU4oeYtx8AhP+kn6l3DAJQQ/hPS3nYn26zcX6VONiHR4RFhwRdTV+mS76597evM7v"
    "gR/jWh1r4dkoUexP1H3Z7gHZWJIuk+ro8KmO5PkQvGRlbY5MZdQ5TalzEr7e6HN2iLvy+u"
    "uapDta204w9gLO3xT4gqQNhru8QaCpRZK2pSorBwsOcei3AblwbS5lCrcMcWVGXZduQP6E"
    "NFBOcILGeLpA4hFoin3fIWFO3QVmCySSQRGR/mlCZlDAhlPkhN99PPTOu/MuRf0SFnUXNh"
    "LidUQxpcslF76HQoqm6wDN8YqdoD8Eij8T35k9/oGmCzK9Z2izEAI1l8wfw6GD08qE8/y8"
    "Afb43CLm8I+sWAiPiqnkZW62nkC4c/hRDlHyO1ytMRk4rGwWoTlQvrbg64F4iZfLvwfpwh"
    "MS/FCk+OG7PLAYyXqUvMCIB2kWXLFe4n1h9Pnz+PIDurq8+O+B6ICvInHC/SXKUk8DKo1I"
    "0hdIow+cwA0P4eyoZBpt620D5muIr/olk0fLP+CP16NPN5mhGt1FN3UXVYsRmSpEWxlkeQ"
    "PIgbrdySBDarx3Ou1mEO/+ZVUmcfseakxayKudOYRL6/0ydP3TkLSGdQ2Y+4nwd6elVNin"
    "W1TYp3nln8xZ1VrRMWH/AG+lBAJm90TDWN5yjlQPdELQAxXVtnN2/OutcsTGKL74NPr1W+"
    "WYvbi6/Bg3l1A/u7h6nwE7lPOqoJ1SGLgrw41ngY5l37K2YwIDdmWwuez74NA1s0C5UWXn"
    "zhEazq8EN1IVZQNuDba6qspFpTOut3Vdb8lDnbw2MlVL2PdV76WK61UNlzJND07OThku86"
    "rmChOjJTYz1OwMCbtC9WyAEpU5KBqyLIcmntw8GD/qYTYzjrT6umZY/oVMFpTeD/RW5fju"
    "cIdJeSO1K1HLlQorKXtkAVmGxlzBTTCEfYIY1AIK6BBBOiGoIDSdUt8WhmCKbvhasvl7o2"
    "hkTFfXtenu69R4zdgzk9vGdNmDTXG4zXRp3K5bVaGufbcKvFHzfqLbikdwuFdWwTil6KUZ"
    "oBWUHWbxQ9J50OwV7yl1CfYKNmuZLgP3hBO2tazjjXy/utP3V1cXiu70/XlWOfrl0/vx9Y"
    "vvBPi8kRMUiNps4wTTBZSLmc2sCZniNatm8iqg79+Sf1Nqxb/ZsuDf5Nf7zPFZYM2w49by"
    "QtGQm3wXXXZEYWTqk8CCjF11KrflqI3fUaen2wS0DBqtOi/Wf6XjKaHoIavbSvxmYgmtDr"
    "aGtH9sQCug86d5DId1u6rqKfK0vdk49mx2cjFnpuqZ/XKkZg7qzcHUxZxtsa21FzgajcZ2"
    "/ihHbJjhLnNHYro0KpXCrywl6M3nZYJ92zqoD2CRzVkFi+1XcvIl1+Fcv0NYM/nEIxvNh7"
    "Dbx2fI5RYZENvOK55FbqvxT8a3jBHQsmWCUsGlgp+ILXMIo6inoUhxBP4uaMpHBxGZEOZ5"
    "Dj89BBGeDwQtIZYzWPAL1Jvy/rG7wY8szHkE8ZsMKB1bH2C6rwdrgz0lo2nCUGkiP4Mon5"
    "tHvgZW4D8mqcpDomKbY3rfGB17bnQUU13ZZNNTbYEJRnqWwUgmRvVIpKHkRMt/SyWSTcXE"
    "Pdy4ms8zhYOALFc6a36xq6REYmLpdfKnxIdV3KcypEZp0+VtKhJjalZmUGnNTHd5poVOGw"
    "6WdZWNMkPVI7fyxrbK0Fjg+zo38WLWWaXqIfdczqXsu20uZd9pXMqWXLzHc309i2K0Vapm"
    "uKrDSuQtC4OdDZfraQSKEtJPbY3ef0tAf9S+F8LCvmPMFf1iWUuLQmRMLc0Gv8Ua9qqbj0"
    "rXJ6nusBFwkgb/6TFwUqzVM5uLsnFw6jLsWiTc+XJF/eB67Q305rD0/nCHIcwRLS0/alrK"
    "BBbSgKUJyo+zd5BL1EOOSHwamqMWdAMFcx8RGE+hIYF0p1DGFJpNfQILBrKjRrlG9Ravlp"
    "6zO0TOWI46aTmaQcnlRU2ffIXUaN07reTgmFbSAyft+8QuNKbZmPt0vaoCZ0pg8Cwo/1hp"
    "dcbtDZoaNEWEoBM4pJLhRyEyuGpwBXYvrDko3GjKY5snNPjq1i2DpAxLffxx8cJVqQyyOm"
    "9zulxxWaviss1QGWSLVAIHE1r/i06KJdbo5nCHuPovOqkmq/LGIBdixCmHouYkRksKH2Do"
    "KckQ8Puif5ATo2BpcIr0iSjkwXjjqLYHRTbVS6qtPEXriMkfAPeYS4OcA6YRWzsptkZTVt"
    "bIFTXvhRmgdWfHAPtBLYWASmn0AZ3WB3RK8dMx42af5hmKZlVg+eLmPbJRNxeVDwxC1T0x"
    "ojG7Yae/kmfjKPtcojRNePPxfDwFHn7Fbjm9cu7bh1tOdxQOV+tgQr+ORfiYXusgtxjuUD"
    "1Q0dZKotEqhIu+EyoAePwwjNR0AhTHAYn8rpuFKAuKHIbwhD9IXEG2I8zYYXwn8baEhTb0"
    "AKgxem6HuWfnDu84rj+aFhcdIkYR9dDn8Lu8+ecFwmB9F9GmE8IbEfTgMAc0HaJoiihjKg"
    "JNMXKxP+dXHPsEjZBPMJQuhZy3d15Y0TSsgRqqSYRuRDxclDhlaPKIXqhpVYa8p2/F6FlA"
    "V3zYAVrNLebhFVvQwPq6dLwX/MJ07fvg6BXfePHtt+/uPOqKp6cdMrTEj7wnx3Wjdz1BVx"
    "7ib+gEBKlPBhxfhi4Ijs2y7+14MHrHD0deOi1vPmdMGCi7taLq70bp00mlj0ke1AUfXJPg"
    "uK8lJo8V7AMUHuoc1AfZSsCLozL6ElGPlFR7Rt6UUTkc9ibRQY/1It2R1EfTKWHslt6TIv"
    "8AucVwh6SORVsubMWNd5d5QaJxKKduFs4UpNWVTyHVEOKUXLbk/0OwnYNQ6D4Kefvmp9Hf"
    "Tt+8BWGQC6A+sf8eyq+iK7i4oJsw45Km8ss+nlhG6oQnGCmyo1Kk7cwJq5TLJ6Uw4bE7mW"
    "r+1qRShZaEoIcySysVcKIQnBrsg0ppuIfOcQ+KVeXryuHd1ZhmldLYzro8yz554IxGnY9Z"
    "pTSz3OVZPoiio2ubcydCttdRpVF1GlqsWdq1WSgbrC2tvq5Fat/wqeKvCOkn9IKt1GC4Q6"
    "5lYdM4Y0UZsZY3RSvscBnylsuJK9954LMvrpKvDgObMd0IJ3TCOzhBl+SB+CgE0AajMoIk"
    "2PxtmWRWZlE5Up1Q2/rzTPB2h/ey4RZRNkKsWuEllaiZk6ULc9FogYHDGTh7rRyINi99Uq"
    "Fif7EMWS8UBftwGzNag6OQNDpkc+CcxnRRwJVFN3dxZDhttosZK57hhlmaY+FnnniGFnMq"
    "hfUhi4/V4gKRz3PDz2iG37wpoxl+86ZYMwz3MlZ9/l1VQDhq3kN0W6ldyJ8YaMts/NfN1W"
    "XB0ZmSZM9NZxqg/0Ouw56jKmcLuADGduYly6dkTkHo4OA+73/9P20dtf8="
)
