"""Rules inventories and many."""
# ruff: noqa: E501, INP001 - generated, and named as aerich names its files

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQL = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_user_name_ke_b89f59";
CREATE TABLE IF NOT EXISTS "fold" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "on_day" DATE NOT NULL,
    "reached" BIGINT NOT NULL,
    "unfinished" TEXT NOT NULL,
    "oldest" BIGINT NOT NULL,
    "tree" VARCHAR(64) NOT NULL,
    "has_all_units" INT NOT NULL,
    "begun_at" TIMESTAMP NOT NULL,
    "made_at" TIMESTAMP
) /* The slices of one day, made together at one moment; never believed without it. */;
CREATE TABLE IF NOT EXISTS "span_change" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "transaction_id" BIGINT NOT NULL,
    "weight" SMALLINT NOT NULL,
    "assignment_id" BIGINT NOT NULL,
    "unit_id" BIGINT,
    "qualification_id" BIGINT NOT NULL,
    "membership" VARCHAR(16) /* ACTIVE: ACTIVE\nABSENT: ABSENT\nINACTIVE: INACTIVE */,
    "begins_on" DATE NOT NULL,
    "through" DATE NOT NULL,
    "status" VARCHAR(16) NOT NULL /* IN_PROGRESS: IN_PROGRESS\nQUALIFIED: QUALIFIED\nEXPIRING: EXPIRING\nIN_GRACE: IN_GRACE\nEXPIRED: EXPIRED\nNOT_MET: NOT_MET */,
    "valid_through" DATE NOT NULL,
    "approval_pending" INT NOT NULL,
    "lapses_on" DATE
) /* A standing span that came to hold (`weight` 1) or ceased to (-1), written in the transaction in which it did. */;
CREATE INDEX IF NOT EXISTS "idx_span_change_transac_7e37be" ON "span_change" ("transaction_id");
CREATE TABLE IF NOT EXISTS "remembered_heading" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "holds" VARCHAR(32) NOT NULL,
    "heading" VARCHAR(200) NOT NULL,
    "column" VARCHAR(64) NOT NULL,
    CONSTRAINT "uid_remembered__holds_d3b387" UNIQUE ("holds", "heading")
) /* Which column somebody said a heading is, to be guessed the next time; none of them is read by anybody. */;
CREATE TABLE IF NOT EXISTS "anonymisation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "anonymised_at" TIMESTAMP NOT NULL,
    "entries" INT NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "anonymised_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_anonymisati_user_id_c549f4" UNIQUE ("user_id")
) /* The fact that a person was anonymised, and which entries of the audit were rewritten for it. */;
CREATE INDEX IF NOT EXISTS "idx_anonymisati_anonymi_7fdb17" ON "anonymisation" ("anonymised_by_id");
CREATE TABLE IF NOT EXISTS "audit_redaction" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "anonymisation_id" BIGINT NOT NULL REFERENCES "anonymisation" ("id") ON DELETE RESTRICT
) /* An entry of the audit that was rewritten without somebody's name, and the hash of what it says since. */;
CREATE INDEX IF NOT EXISTS "idx_audit_redac_number_13a4dc" ON "audit_redaction" ("number");
CREATE INDEX IF NOT EXISTS "idx_audit_redac_anonymi_30df21" ON "audit_redaction" ("anonymisation_id");
CREATE TABLE IF NOT EXISTS "invitation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "made_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* A link with which a person sets a password, once. Only the SHA-256 of its token is stored. */;
CREATE INDEX IF NOT EXISTS "idx_invitation_user_id_3a88c8" ON "invitation" ("user_id");
CREATE TABLE IF NOT EXISTS "qualification_archiving" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "from_on" DATE NOT NULL,
    "archived_at" TIMESTAMP NOT NULL,
    "until_on" DATE,
    "restored_at" TIMESTAMP,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT
) /* The days on which a qualification was out of use, and when that became known. */;
CREATE INDEX IF NOT EXISTS "idx_qualificati_qualifi_0ef1f4" ON "qualification_archiving" ("qualification_id");
CREATE TABLE IF NOT EXISTS "assignment_rule" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "is_active" INT NOT NULL,
    "archived_on" DATE,
    "revision" INT NOT NULL,
    "name_key" VARCHAR(300) NOT NULL,
    "unit_id" BIGINT REFERENCES "org_unit" ("id") ON DELETE RESTRICT
) /* Criteria for people: all who meet every one of them are assigned the rule's qualifications, as long as they do. */;
CREATE INDEX IF NOT EXISTS "idx_assignment__name_0fe371" ON "assignment_rule" ("name");
CREATE INDEX IF NOT EXISTS "idx_assignment__unit_id_0ff244" ON "assignment_rule" ("unit_id");
CREATE INDEX IF NOT EXISTS "idx_assignment__name_ke_546221" ON "assignment_rule" ("name_key", "id");
CREATE TABLE IF NOT EXISTS "rule_qualification" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "within" VARCHAR(16),
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "rule_id" BIGINT NOT NULL REFERENCES "assignment_rule" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_rule_qualif_rule_id_0fd57c" UNIQUE ("rule_id", "qualification_id")
) /* A qualification that a rule assigns, and how long people get for it. */;
CREATE INDEX IF NOT EXISTS "idx_rule_qualif_qualifi_cef992" ON "rule_qualification" ("qualification_id");
CREATE TABLE IF NOT EXISTS "rule_criterion" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "position" INT NOT NULL,
    "attribute" VARCHAR(32) NOT NULL,
    "operator" VARCHAR(32) NOT NULL,
    "is_negated" INT NOT NULL,
    "job_titles" TEXT,
    "languages" VARCHAR(400),
    "roles" VARCHAR(100),
    "day" DATE,
    "days" INT,
    "rule_id" BIGINT NOT NULL REFERENCES "assignment_rule" ("id") ON DELETE RESTRICT
) /* One thing that has to be true of a person for a rule to apply to them. */;
CREATE INDEX IF NOT EXISTS "idx_rule_criter_rule_id_11c4e0" ON "rule_criterion" ("rule_id");
CREATE TABLE IF NOT EXISTS "rule_criterion_group" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "criterion_id" BIGINT NOT NULL REFERENCES "rule_criterion" ("id") ON DELETE RESTRICT,
    "group_id" BIGINT NOT NULL REFERENCES "group" ("id") ON DELETE RESTRICT
) /* A group that a criterion names. While it is archived, nobody belongs to it. */;
CREATE INDEX IF NOT EXISTS "idx_rule_criter_criteri_f40c2c" ON "rule_criterion_group" ("criterion_id");
CREATE INDEX IF NOT EXISTS "idx_rule_criter_group_i_142c49" ON "rule_criterion_group" ("group_id");
CREATE TABLE IF NOT EXISTS "rule_criterion_unit" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "criterion_id" BIGINT NOT NULL REFERENCES "rule_criterion" ("id") ON DELETE RESTRICT,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT
) /* A unit that a criterion names; it stands for everything below it, too. */;
CREATE INDEX IF NOT EXISTS "idx_rule_criter_criteri_6d29d3" ON "rule_criterion_unit" ("criterion_id");
CREATE INDEX IF NOT EXISTS "idx_rule_criter_unit_id_2e171b" ON "rule_criterion_unit" ("unit_id");
CREATE TABLE IF NOT EXISTS "rule_exclusion" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "excluded_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "excluded_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "rule_id" BIGINT NOT NULL REFERENCES "assignment_rule" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* A person to whom a rule does not apply, whatever it says, and why. It outlives edits of the rule. */;
CREATE UNIQUE INDEX IF NOT EXISTS "uid_rule_exclusion" ON "rule_exclusion" ("rule_id", "user_id") WHERE ended_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_rule_exclus_exclude_7a4fad" ON "rule_exclusion" ("excluded_by_id");
CREATE INDEX IF NOT EXISTS "idx_rule_exclus_rule_id_a2ea4e" ON "rule_exclusion" ("rule_id");
CREATE INDEX IF NOT EXISTS "idx_rule_exclus_user_id_7ef42c" ON "rule_exclusion" ("user_id");
CREATE TABLE IF NOT EXISTS "assignment_rule_run" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "total" INT NOT NULL,
    "begun" INT NOT NULL,
    "ended" INT NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "finished_at" TIMESTAMP,
    "undone_at" TIMESTAMP,
    "last_user_id" BIGINT NOT NULL,
    "terms_before" TEXT NOT NULL,
    "terms_after" TEXT NOT NULL,
    "rule_id" BIGINT NOT NULL REFERENCES "assignment_rule" ("id") ON DELETE RESTRICT,
    "started_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* The progress of applying a rule to everybody concerned. If it is interrupted, it continues where it stopped. */;
CREATE INDEX IF NOT EXISTS "idx_assignment__rule_id_ac19b5" ON "assignment_rule_run" ("rule_id");
CREATE INDEX IF NOT EXISTS "idx_assignment__started_e1f16d" ON "assignment_rule_run" ("started_by_id");
CREATE TABLE IF NOT EXISTS "slice" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "unit_id" BIGINT NOT NULL,
    "is_directly" INT NOT NULL,
    "qualification_id" BIGINT NOT NULL,
    "assigned" INT NOT NULL,
    "meets" INT NOT NULL,
    "does_not_meet" INT NOT NULL,
    "in_progress" INT NOT NULL,
    "expired" INT NOT NULL,
    "not_met" INT NOT NULL,
    "expiring" INT NOT NULL,
    "approval_pending" INT NOT NULL,
    "absent" INT NOT NULL,
    "fold_id" BIGINT NOT NULL REFERENCES "fold" ("id") ON DELETE CASCADE
) /* The numbers of one unit, with all below it or without (`is_directly`), and one qualification on a day. */;
CREATE INDEX IF NOT EXISTS "idx_slice_fold_id_b34764" ON "slice" ("fold_id", "unit_id");
CREATE TABLE IF NOT EXISTS "prospect" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "begins_on" DATE NOT NULL,
    "through" DATE NOT NULL,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE CASCADE
) /* Consecutive days, from the one on which it was worked out, on which one is qualified if all is done in time. */;
CREATE INDEX IF NOT EXISTS "idx_prospect_assignm_469f1d" ON "prospect" ("assignment_id", "begins_on", "through");
CREATE TABLE IF NOT EXISTS "inventory" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "is_published" INT NOT NULL,
    "archived_on" DATE,
    "revision" INT NOT NULL,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inventory_activit_4eaa11" UNIQUE ("activity_id")
) /* The questionnaire of a learning activity, whose answers propose a set of qualifications. */;
CREATE TABLE IF NOT EXISTS "inventory_version" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "is_latest" INT NOT NULL,
    "welcome" TEXT NOT NULL,
    "closing" TEXT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "published_at" TIMESTAMP,
    "created_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "inventory_id" BIGINT NOT NULL REFERENCES "inventory" ("id") ON DELETE RESTRICT,
    "published_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inventory_v_invento_688a6e" UNIQUE ("inventory_id", "number")
) /* What an inventory asks. Once published it is never changed: answers belong to the version they were given to. */;
CREATE UNIQUE INDEX IF NOT EXISTS "uid_inventory_latest" ON "inventory_version" ("inventory_id") WHERE is_latest;
CREATE UNIQUE INDEX IF NOT EXISTS "uid_inventory_current" ON "inventory_version" ("inventory_id") WHERE state = 'PUBLISHED';
CREATE INDEX IF NOT EXISTS "idx_inventory_v_created_d55e46" ON "inventory_version" ("created_by_id");
CREATE INDEX IF NOT EXISTS "idx_inventory_v_publish_24a909" ON "inventory_version" ("published_by_id");
CREATE TABLE IF NOT EXISTS "inventory_question" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "position" INT NOT NULL,
    "wording" VARCHAR(500) NOT NULL,
    "explanation" VARCHAR(1000),
    "kind" VARCHAR(32) NOT NULL,
    "code" VARCHAR(64),
    "version_id" BIGINT NOT NULL REFERENCES "inventory_version" ("id") ON DELETE RESTRICT
) /* One question of an inventory. */;
CREATE INDEX IF NOT EXISTS "idx_inventory_q_version_80bf44" ON "inventory_question" ("version_id");
CREATE TABLE IF NOT EXISTS "inventory_option" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "position" INT NOT NULL,
    "wording" VARCHAR(200) NOT NULL,
    "leads_to" VARCHAR(64),
    "is_last" INT NOT NULL,
    "question_id" BIGINT NOT NULL REFERENCES "inventory_question" ("id") ON DELETE RESTRICT
) /* One option of a question: what it adds, and what comes next. */;
CREATE INDEX IF NOT EXISTS "idx_inventory_o_questio_ce6548" ON "inventory_option" ("question_id");
CREATE TABLE IF NOT EXISTS "inventory_addition" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "option_id" BIGINT NOT NULL REFERENCES "inventory_option" ("id") ON DELETE RESTRICT,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inventory_a_option__e5e0c4" UNIQUE ("option_id", "qualification_id")
) /* The fact that an option adds a qualification to what is proposed. */;
CREATE INDEX IF NOT EXISTS "idx_inventory_a_qualifi_e3e9c8" ON "inventory_addition" ("qualification_id");
CREATE TABLE IF NOT EXISTS "inventory_run" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "submitted_at" TIMESTAMP,
    "decided_at" TIMESTAMP,
    "remark" VARCHAR(1000),
    "rejection_reason" VARCHAR(1000),
    "decided_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "inventory_id" BIGINT NOT NULL REFERENCES "inventory" ("id") ON DELETE RESTRICT,
    "question_id" BIGINT REFERENCES "inventory_question" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    "version_id" BIGINT NOT NULL REFERENCES "inventory_version" ("id") ON DELETE RESTRICT
) /* Somebody's answers to an inventory. What they propose is assigned once somebody else has approved it. */;
CREATE UNIQUE INDEX IF NOT EXISTS "uid_inventory_run_open" ON "inventory_run" ("inventory_id", "user_id") WHERE state IN ('OPEN', 'SUBMITTED');
CREATE INDEX IF NOT EXISTS "idx_inventory_r_decided_51b80b" ON "inventory_run" ("decided_by_id");
CREATE INDEX IF NOT EXISTS "idx_inventory_r_invento_629733" ON "inventory_run" ("inventory_id");
CREATE INDEX IF NOT EXISTS "idx_inventory_r_questio_8ec948" ON "inventory_run" ("question_id");
CREATE INDEX IF NOT EXISTS "idx_inventory_r_user_id_3bc6a5" ON "inventory_run" ("user_id");
CREATE INDEX IF NOT EXISTS "idx_inventory_r_version_f6cd74" ON "inventory_run" ("version_id");
CREATE TABLE IF NOT EXISTS "inventory_answer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "is_on_the_way" INT NOT NULL,
    "position" INT NOT NULL,
    "question_id" BIGINT NOT NULL REFERENCES "inventory_question" ("id") ON DELETE RESTRICT,
    "run_id" BIGINT NOT NULL REFERENCES "inventory_run" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inventory_a_run_id_17f04e" UNIQUE ("run_id", "question_id")
) /* The answer to one question of a run. */;
CREATE INDEX IF NOT EXISTS "idx_inventory_a_questio_f586f8" ON "inventory_answer" ("question_id");
CREATE TABLE IF NOT EXISTS "inventory_choice" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "answer_id" BIGINT NOT NULL REFERENCES "inventory_answer" ("id") ON DELETE RESTRICT,
    "option_id" BIGINT NOT NULL REFERENCES "inventory_option" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inventory_c_answer__9ecee3" UNIQUE ("answer_id", "option_id")
) /* One option that was chosen. */;
CREATE INDEX IF NOT EXISTS "idx_inventory_c_option__5a2e85" ON "inventory_choice" ("option_id");
CREATE TABLE IF NOT EXISTS "inventory_proposal" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "change" VARCHAR(32) NOT NULL,
    "decision" VARCHAR(32) NOT NULL,
    "is_by_approver" INT NOT NULL,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "run_id" BIGINT NOT NULL REFERENCES "inventory_run" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inventory_p_run_id_f5ccb3" UNIQUE ("run_id", "qualification_id")
) /* One qualification that a run proposes to assign, to keep or to remove, and what was decided of it. */;
CREATE INDEX IF NOT EXISTS "idx_inventory_p_qualifi_7cc501" ON "inventory_proposal" ("qualification_id");
CREATE TABLE IF NOT EXISTS "completion_revocation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "from_on" DATE,
    "reason" VARCHAR(1000) NOT NULL,
    "decided_at" TIMESTAMP NOT NULL,
    "completion_id" BIGINT NOT NULL REFERENCES "completion" ("id") ON DELETE RESTRICT,
    "decided_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* One decision about the revocation of a completion. The last one holds; every one stays on record. */;
CREATE INDEX IF NOT EXISTS "idx_completion__complet_3c2c1a" ON "completion_revocation" ("completion_id");
CREATE INDEX IF NOT EXISTS "idx_completion__decided_37370c" ON "completion_revocation" ("decided_by_id");
CREATE TABLE IF NOT EXISTS "upload_revocation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "from_on" DATE,
    "reason" VARCHAR(1000) NOT NULL,
    "decided_at" TIMESTAMP NOT NULL,
    "decided_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "uploaded_certificate_id" BIGINT NOT NULL REFERENCES "uploaded_certificate" ("id") ON DELETE RESTRICT
) /* One decision about the revocation of a certificate from elsewhere. The last one holds; every one is kept. */;
CREATE INDEX IF NOT EXISTS "idx_upload_revo_decided_cb7169" ON "upload_revocation" ("decided_by_id");
CREATE INDEX IF NOT EXISTS "idx_upload_revo_uploade_881577" ON "upload_revocation" ("uploaded_certificate_id");
CREATE TABLE IF NOT EXISTS "bulk_run" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "requested_at" TIMESTAMP NOT NULL,
    "total" INT NOT NULL,
    "done" INT NOT NULL,
    "changed" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "refused" INT NOT NULL,
    "finished_at" TIMESTAMP,
    "undone_at" TIMESTAMP,
    "undo_reason" VARCHAR(1000),
    "undone" INT NOT NULL,
    "kept" INT NOT NULL,
    "day" DATE,
    "stage" VARCHAR(32),
    "period_number" INT,
    "reason" VARCHAR(1000),
    "last_result_id" BIGINT NOT NULL,
    "activity_id" BIGINT REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "qualification_id" BIGINT REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "requested_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "undone_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* One deed for many people, such as assigning a qualification to everybody of a department. */;
CREATE INDEX IF NOT EXISTS "idx_bulk_run_unfinished" ON "bulk_run" ("id") WHERE state IN ('RUNNING', 'UNDOING');
CREATE INDEX IF NOT EXISTS "idx_bulk_run_activit_c755a9" ON "bulk_run" ("activity_id");
CREATE INDEX IF NOT EXISTS "idx_bulk_run_qualifi_10bb36" ON "bulk_run" ("qualification_id");
CREATE INDEX IF NOT EXISTS "idx_bulk_run_request_7f45e2" ON "bulk_run" ("requested_by_id");
CREATE INDEX IF NOT EXISTS "idx_bulk_run_undone__b5de87" ON "bulk_run" ("undone_by_id");
CREATE TABLE IF NOT EXISTS "bulk_result" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "outcome" VARCHAR(32) NOT NULL,
    "done_at" TIMESTAMP,
    "code" VARCHAR(64),
    "made_id" BIGINT,
    "assignment_id" BIGINT REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "run_id" BIGINT NOT NULL REFERENCES "bulk_run" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* What came of a bulk run for one person, or for one assignment of theirs. */;
CREATE INDEX IF NOT EXISTS "idx_bulk_result_run_id_ec743e" ON "bulk_result" ("run_id", "id");
CREATE INDEX IF NOT EXISTS "idx_bulk_result_assignm_258a84" ON "bulk_result" ("assignment_id");
CREATE INDEX IF NOT EXISTS "idx_bulk_result_user_id_d9e4c7" ON "bulk_result" ("user_id");
CREATE TABLE IF NOT EXISTS "file_import" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "holds" VARCHAR(32) NOT NULL,
    "day_order" VARCHAR(32),
    "state" VARCHAR(32) NOT NULL,
    "lines" INT NOT NULL,
    "added" INT NOT NULL,
    "changed" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "problems" INT NOT NULL,
    "begun_at" TIMESTAMP NOT NULL,
    "finished_at" TIMESTAMP,
    "revision" INT NOT NULL,
    "head" TEXT NOT NULL,
    "columns" TEXT NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "begun_by_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    "file_id" BIGINT REFERENCES "file" ("id") ON DELETE RESTRICT
) /* A file that somebody wants to import: what it holds, and how many of its lines would change something. */;
CREATE INDEX IF NOT EXISTS "idx_file_import_begun_b_3ef45b" ON "file_import" ("begun_by_id");
CREATE INDEX IF NOT EXISTS "idx_file_import_file_id_33b174" ON "file_import" ("file_id");
CREATE TABLE IF NOT EXISTS "import_finding" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "line" INT NOT NULL,
    "column" VARCHAR(64),
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "code" VARCHAR(40),
    "template" TEXT NOT NULL,
    "params" TEXT NOT NULL,
    "file_import_id" BIGINT NOT NULL REFERENCES "file_import" ("id") ON DELETE RESTRICT
) /* One thing that the check of a file found: a line that makes something new, a cell that changes something, or a */;
CREATE INDEX IF NOT EXISTS "idx_import_find_file_im_ed3beb" ON "import_finding" ("file_import_id");
ALTER TABLE "user" ADD "merged_into_id" BIGINT;
ALTER TABLE "user" ADD "job_title_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "personnel_number" VARCHAR(64);
ALTER TABLE "user" ADD "personnel_number_key" VARCHAR(300) NOT NULL DEFAULT '';
ALTER TABLE "user" ADD "anonymised_at" TIMESTAMP;
ALTER TABLE "user" ADD "merged_at" TIMESTAMP;
ALTER TABLE "enrolment" ADD "withdrawal_reason" VARCHAR(32);
ALTER TABLE "completion" ADD "came_at" TIMESTAMP;
ALTER TABLE "completion" ADD "came_from_id" BIGINT;
ALTER TABLE "completion" ADD "decisions" INT NOT NULL DEFAULT 0;
ALTER TABLE "certificate" ADD "holder_name" VARCHAR(200);
ALTER TABLE "assignment" ADD "emptied_at" TIMESTAMP;
ALTER TABLE "assignment" ADD "prospect_until" DATE;
ALTER TABLE "assignment_source" ADD "ended_in" BIGINT;
ALTER TABLE "assignment_source" ADD "begun_in" BIGINT;
ALTER TABLE "assignment_source" ADD "expected_on" DATE;
ALTER TABLE "assignment_source" ADD "inventory_run_id" BIGINT REFERENCES "inventory_run" ("id") ON DELETE RESTRICT;
ALTER TABLE "assignment_source" ADD "came_at" TIMESTAMP;
ALTER TABLE "assignment_source" ADD "came_from_id" BIGINT;
ALTER TABLE "assignment_source" ADD "rule_id" BIGINT REFERENCES "assignment_rule" ("id") ON DELETE RESTRICT;
ALTER TABLE "standing_span" ADD "lapses_on" DATE;
UPDATE "standing_span" SET "lapses_on" = (
    SELECT MIN(later.begins_on) FROM "standing_span" later WHERE later.assignment_id = "standing_span".assignment_id
    AND later.begins_on > "standing_span".begins_on AND later.superseded_at IS NULL
    AND later.status NOT IN ('QUALIFIED', 'EXPIRING', 'IN_GRACE')
) WHERE "superseded_at" IS NULL AND "status" IN ('QUALIFIED', 'EXPIRING', 'IN_GRACE');
ALTER TABLE "exemption" ADD "taken_back_at" TIMESTAMP;
ALTER TABLE "exemption" ADD "came_from_id" BIGINT;
ALTER TABLE "exemption" ADD "came_at" TIMESTAMP;
ALTER TABLE "extension" ADD "taken_back_at" TIMESTAMP;
ALTER TABLE "extension" ADD "came_from_id" BIGINT;
ALTER TABLE "extension" ADD "came_at" TIMESTAMP;
ALTER TABLE "uploaded_certificate" ADD "submitted_by_id" BIGINT;
ALTER TABLE "uploaded_certificate" ADD "came_at" TIMESTAMP;
ALTER TABLE "uploaded_certificate" ADD "came_from_id" BIGINT;
ALTER TABLE "uploaded_certificate" ADD "decisions" INT NOT NULL DEFAULT 0;
ALTER TABLE "approval" ADD "inventory_run_id" BIGINT REFERENCES "inventory_run" ("id") ON DELETE RESTRICT;
ALTER TABLE "audit_entry" ADD "salt" VARCHAR(32);
CREATE UNIQUE INDEX "uid_user_personn_f12844" ON "user" ("personnel_number");
CREATE INDEX "idx_user_name_ke_08601d" ON "user" ("name_key", "id", "email_key", "personnel_number_key");
CREATE INDEX "idx_user_merged__af9eb0" ON "user" ("merged_into_id");
CREATE INDEX IF NOT EXISTS "idx_membership_begins" ON "membership" ("begins_on", "user_id") WHERE superseded_at IS NULL;
CREATE INDEX "idx_completion_came_fr_69cbf1" ON "completion" ("came_from_id");
CREATE INDEX "idx_assignment_prospec_91b36b" ON "assignment" ("prospect_until");
CREATE INDEX "idx_assignment__invento_635380" ON "assignment_source" ("inventory_run_id");
CREATE INDEX IF NOT EXISTS "idx_source_ended_in" ON "assignment_source" ("ended_in") WHERE ended_in IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_source_begun_in" ON "assignment_source" ("begun_in") WHERE begun_in IS NOT NULL;
CREATE INDEX "idx_assignment__rule_id_b2c527" ON "assignment_source" ("rule_id");
CREATE UNIQUE INDEX IF NOT EXISTS "uid_source_rule" ON "assignment_source" ("assignment_id", "rule_id") WHERE rule_id IS NOT NULL AND withdrawn_on IS NULL;
CREATE INDEX "idx_assignment__came_fr_cb9066" ON "assignment_source" ("came_from_id");
CREATE INDEX IF NOT EXISTS "idx_span_begins" ON "standing_span" ("begins_on", "through") WHERE superseded_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_span_lapses" ON "standing_span" ("lapses_on", "unit_id", "qualification_id", "membership", "status", "valid_through", "user_id", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING' AND lapses_on IS NOT NULL;
CREATE INDEX "idx_exemption_came_fr_f5bfe5" ON "exemption" ("came_from_id");
CREATE INDEX "idx_extension_came_fr_0cf7c2" ON "extension" ("came_from_id");
CREATE INDEX "idx_uploaded_ce_submitt_143795" ON "uploaded_certificate" ("submitted_by_id");
CREATE INDEX "idx_uploaded_ce_came_fr_102df4" ON "uploaded_certificate" ("came_from_id");
CREATE UNIQUE INDEX "uid_approval_invento_d0ec44" ON "approval" ("inventory_run_id");
INSERT INTO "completion_revocation" ("completion_id", "kind", "from_on", "reason", "decided_at", "decided_by_id")
SELECT "id", 'REVOKED', "revoked_from", COALESCE("revocation_reason", ''), "revoked_at", "revoked_by_id"
FROM "completion" WHERE "revoked_at" IS NOT NULL;
UPDATE "completion" SET "decisions" = 1 WHERE "revoked_at" IS NOT NULL;
INSERT INTO "upload_revocation" ("uploaded_certificate_id", "kind", "from_on", "reason", "decided_at", "decided_by_id")
SELECT "id", 'REVOKED', "revoked_from", COALESCE("revocation_reason", ''), "revoked_at", "revoked_by_id"
FROM "uploaded_certificate" WHERE "revoked_at" IS NOT NULL;
UPDATE "uploaded_certificate" SET "decisions" = 1 WHERE "revoked_at" IS NOT NULL;
INSERT INTO "qualification_archiving" ("qualification_id", "from_on", "archived_at")
SELECT "id", "archived_on", strftime('%Y-%m-%d %H:%M:%S+00:00', "archived_on") FROM "qualification" WHERE "archived_on" IS NOT NULL;
UPDATE "assignment" SET "timeline_through" = '2000-01-01' WHERE "timeline_through" IS NOT NULL
AND "qualification_id" IN (SELECT "id" FROM "qualification" WHERE "archived_on" IS NOT NULL);
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_user_name_ke_b89f59";
DROP INDEX IF EXISTS "user_trigrams";
CREATE TABLE IF NOT EXISTS "fold" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "on_day" DATE NOT NULL,
    "reached" BIGINT NOT NULL,
    "unfinished" TEXT NOT NULL,
    "oldest" BIGINT NOT NULL,
    "tree" VARCHAR(64) NOT NULL,
    "has_all_units" BOOL NOT NULL,
    "begun_at" TIMESTAMPTZ NOT NULL,
    "made_at" TIMESTAMPTZ
);
COMMENT ON TABLE "fold" IS 'The slices of one day, made together at one moment; never believed without it.';
CREATE TABLE IF NOT EXISTS "span_change" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "transaction_id" BIGINT NOT NULL,
    "weight" SMALLINT NOT NULL,
    "assignment_id" BIGINT NOT NULL,
    "unit_id" BIGINT,
    "qualification_id" BIGINT NOT NULL,
    "membership" VARCHAR(16),
    "begins_on" DATE NOT NULL,
    "through" DATE NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "valid_through" DATE NOT NULL,
    "approval_pending" BOOL NOT NULL,
    "lapses_on" DATE
);
CREATE INDEX IF NOT EXISTS "idx_span_change_transac_7e37be" ON "span_change" ("transaction_id");
COMMENT ON COLUMN "span_change"."membership" IS 'ACTIVE: ACTIVE\nABSENT: ABSENT\nINACTIVE: INACTIVE';
COMMENT ON COLUMN "span_change"."status" IS 'IN_PROGRESS: IN_PROGRESS\nQUALIFIED: QUALIFIED\nEXPIRING: EXPIRING\nIN_GRACE: IN_GRACE\nEXPIRED: EXPIRED\nNOT_MET: NOT_MET';
COMMENT ON TABLE "span_change" IS 'A standing span that came to hold (`weight` 1) or ceased to (-1), written in the transaction in which it did.';
CREATE TABLE IF NOT EXISTS "remembered_heading" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "holds" VARCHAR(32) NOT NULL,
    "heading" VARCHAR(200) NOT NULL,
    "column" VARCHAR(64) NOT NULL,
    CONSTRAINT "uid_remembered__holds_d3b387" UNIQUE ("holds", "heading")
);
COMMENT ON TABLE "remembered_heading" IS 'Which column somebody said a heading is, to be guessed the next time; none of them is read by anybody.';
CREATE TABLE IF NOT EXISTS "anonymisation" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "anonymised_at" TIMESTAMPTZ NOT NULL,
    "entries" INT NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "anonymised_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_anonymisati_user_id_c549f4" UNIQUE ("user_id")
);
CREATE INDEX IF NOT EXISTS "idx_anonymisati_anonymi_7fdb17" ON "anonymisation" ("anonymised_by_id");
COMMENT ON TABLE "anonymisation" IS 'The fact that a person was anonymised, and which entries of the audit were rewritten for it.';
CREATE TABLE IF NOT EXISTS "audit_redaction" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "anonymisation_id" BIGINT NOT NULL REFERENCES "anonymisation" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_audit_redac_number_13a4dc" ON "audit_redaction" ("number");
CREATE INDEX IF NOT EXISTS "idx_audit_redac_anonymi_30df21" ON "audit_redaction" ("anonymisation_id");
COMMENT ON TABLE "audit_redaction" IS 'An entry of the audit that was rewritten without somebody''s name, and the hash of what it says since.';
CREATE TABLE IF NOT EXISTS "invitation" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_invitation_user_id_3a88c8" ON "invitation" ("user_id");
COMMENT ON TABLE "invitation" IS 'A link with which a person sets a password, once. Only the SHA-256 of its token is stored.';
CREATE TABLE IF NOT EXISTS "qualification_archiving" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "from_on" DATE NOT NULL,
    "archived_at" TIMESTAMPTZ NOT NULL,
    "until_on" DATE,
    "restored_at" TIMESTAMPTZ,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_qualificati_qualifi_0ef1f4" ON "qualification_archiving" ("qualification_id");
COMMENT ON TABLE "qualification_archiving" IS 'The days on which a qualification was out of use, and when that became known.';
CREATE TABLE IF NOT EXISTS "assignment_rule" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "is_active" BOOL NOT NULL,
    "archived_on" DATE,
    "revision" INT NOT NULL,
    "name_key" VARCHAR(300) COLLATE "C" NOT NULL,
    "unit_id" BIGINT REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_assignment__name_0fe371" ON "assignment_rule" ("name");
CREATE INDEX IF NOT EXISTS "idx_assignment__unit_id_0ff244" ON "assignment_rule" ("unit_id");
CREATE INDEX IF NOT EXISTS "idx_assignment__name_ke_546221" ON "assignment_rule" ("name_key", "id");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "assignment_rule_trigrams" ON "assignment_rule" USING gin ("name_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
COMMENT ON TABLE "assignment_rule" IS 'Criteria for people: all who meet every one of them are assigned the rule''s qualifications, as long as they do.';
CREATE TABLE IF NOT EXISTS "rule_qualification" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "within" VARCHAR(16),
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "rule_id" BIGINT NOT NULL REFERENCES "assignment_rule" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_rule_qualif_rule_id_0fd57c" UNIQUE ("rule_id", "qualification_id")
);
CREATE INDEX IF NOT EXISTS "idx_rule_qualif_qualifi_cef992" ON "rule_qualification" ("qualification_id");
COMMENT ON TABLE "rule_qualification" IS 'A qualification that a rule assigns, and how long people get for it.';
CREATE TABLE IF NOT EXISTS "rule_criterion" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "attribute" VARCHAR(32) NOT NULL,
    "operator" VARCHAR(32) NOT NULL,
    "is_negated" BOOL NOT NULL,
    "job_titles" TEXT,
    "languages" VARCHAR(400),
    "roles" VARCHAR(100),
    "day" DATE,
    "days" INT,
    "rule_id" BIGINT NOT NULL REFERENCES "assignment_rule" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_rule_criter_rule_id_11c4e0" ON "rule_criterion" ("rule_id");
COMMENT ON TABLE "rule_criterion" IS 'One thing that has to be true of a person for a rule to apply to them.';
CREATE TABLE IF NOT EXISTS "rule_criterion_group" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "criterion_id" BIGINT NOT NULL REFERENCES "rule_criterion" ("id") ON DELETE RESTRICT,
    "group_id" BIGINT NOT NULL REFERENCES "group" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_rule_criter_criteri_f40c2c" ON "rule_criterion_group" ("criterion_id");
CREATE INDEX IF NOT EXISTS "idx_rule_criter_group_i_142c49" ON "rule_criterion_group" ("group_id");
COMMENT ON TABLE "rule_criterion_group" IS 'A group that a criterion names. While it is archived, nobody belongs to it.';
CREATE TABLE IF NOT EXISTS "rule_criterion_unit" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "criterion_id" BIGINT NOT NULL REFERENCES "rule_criterion" ("id") ON DELETE RESTRICT,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_rule_criter_criteri_6d29d3" ON "rule_criterion_unit" ("criterion_id");
CREATE INDEX IF NOT EXISTS "idx_rule_criter_unit_id_2e171b" ON "rule_criterion_unit" ("unit_id");
COMMENT ON TABLE "rule_criterion_unit" IS 'A unit that a criterion names; it stands for everything below it, too.';
CREATE TABLE IF NOT EXISTS "rule_exclusion" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "reason" VARCHAR(1000) NOT NULL,
    "excluded_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "excluded_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "rule_id" BIGINT NOT NULL REFERENCES "assignment_rule" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX IF NOT EXISTS "uid_rule_exclusion" ON "rule_exclusion" ("rule_id", "user_id") WHERE ended_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_rule_exclus_exclude_7a4fad" ON "rule_exclusion" ("excluded_by_id");
CREATE INDEX IF NOT EXISTS "idx_rule_exclus_rule_id_a2ea4e" ON "rule_exclusion" ("rule_id");
CREATE INDEX IF NOT EXISTS "idx_rule_exclus_user_id_7ef42c" ON "rule_exclusion" ("user_id");
COMMENT ON TABLE "rule_exclusion" IS 'A person to whom a rule does not apply, whatever it says, and why. It outlives edits of the rule.';
CREATE TABLE IF NOT EXISTS "assignment_rule_run" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "total" INT NOT NULL,
    "begun" INT NOT NULL,
    "ended" INT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "undone_at" TIMESTAMPTZ,
    "last_user_id" BIGINT NOT NULL,
    "terms_before" TEXT NOT NULL,
    "terms_after" TEXT NOT NULL,
    "rule_id" BIGINT NOT NULL REFERENCES "assignment_rule" ("id") ON DELETE RESTRICT,
    "started_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_assignment__rule_id_ac19b5" ON "assignment_rule_run" ("rule_id");
CREATE INDEX IF NOT EXISTS "idx_assignment__started_e1f16d" ON "assignment_rule_run" ("started_by_id");
COMMENT ON TABLE "assignment_rule_run" IS 'The progress of applying a rule to everybody concerned. If it is interrupted, it continues where it stopped.';
CREATE TABLE IF NOT EXISTS "slice" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "unit_id" BIGINT NOT NULL,
    "is_directly" BOOL NOT NULL,
    "qualification_id" BIGINT NOT NULL,
    "assigned" INT NOT NULL,
    "meets" INT NOT NULL,
    "does_not_meet" INT NOT NULL,
    "in_progress" INT NOT NULL,
    "expired" INT NOT NULL,
    "not_met" INT NOT NULL,
    "expiring" INT NOT NULL,
    "approval_pending" INT NOT NULL,
    "absent" INT NOT NULL,
    "fold_id" BIGINT NOT NULL REFERENCES "fold" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_slice_fold_id_b34764" ON "slice" ("fold_id", "unit_id");
COMMENT ON TABLE "slice" IS 'The numbers of one unit, with all below it or without (`is_directly`), and one qualification on a day.';
CREATE TABLE IF NOT EXISTS "prospect" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "begins_on" DATE NOT NULL,
    "through" DATE NOT NULL,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_prospect_assignm_469f1d" ON "prospect" ("assignment_id", "begins_on", "through");
COMMENT ON TABLE "prospect" IS 'Consecutive days, from the one on which it was worked out, on which one is qualified if all is done in time.';
CREATE TABLE IF NOT EXISTS "inventory" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "is_published" BOOL NOT NULL,
    "archived_on" DATE,
    "revision" INT NOT NULL,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inventory_activit_4eaa11" UNIQUE ("activity_id")
);
COMMENT ON TABLE "inventory" IS 'The questionnaire of a learning activity, whose answers propose a set of qualifications.';
CREATE TABLE IF NOT EXISTS "inventory_version" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "is_latest" BOOL NOT NULL,
    "welcome" TEXT NOT NULL,
    "closing" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "published_at" TIMESTAMPTZ,
    "created_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "inventory_id" BIGINT NOT NULL REFERENCES "inventory" ("id") ON DELETE RESTRICT,
    "published_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inventory_v_invento_688a6e" UNIQUE ("inventory_id", "number")
);
CREATE UNIQUE INDEX IF NOT EXISTS "uid_inventory_latest" ON "inventory_version" ("inventory_id") WHERE is_latest;
CREATE UNIQUE INDEX IF NOT EXISTS "uid_inventory_current" ON "inventory_version" ("inventory_id") WHERE state = 'PUBLISHED';
CREATE INDEX IF NOT EXISTS "idx_inventory_v_created_d55e46" ON "inventory_version" ("created_by_id");
CREATE INDEX IF NOT EXISTS "idx_inventory_v_publish_24a909" ON "inventory_version" ("published_by_id");
COMMENT ON TABLE "inventory_version" IS 'What an inventory asks. Once published it is never changed: answers belong to the version they were given to.';
CREATE TABLE IF NOT EXISTS "inventory_question" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "wording" VARCHAR(500) NOT NULL,
    "explanation" VARCHAR(1000),
    "kind" VARCHAR(32) NOT NULL,
    "code" VARCHAR(64),
    "version_id" BIGINT NOT NULL REFERENCES "inventory_version" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_inventory_q_version_80bf44" ON "inventory_question" ("version_id");
COMMENT ON TABLE "inventory_question" IS 'One question of an inventory.';
CREATE TABLE IF NOT EXISTS "inventory_option" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "wording" VARCHAR(200) NOT NULL,
    "leads_to" VARCHAR(64),
    "is_last" BOOL NOT NULL,
    "question_id" BIGINT NOT NULL REFERENCES "inventory_question" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_inventory_o_questio_ce6548" ON "inventory_option" ("question_id");
COMMENT ON TABLE "inventory_option" IS 'One option of a question: what it adds, and what comes next.';
CREATE TABLE IF NOT EXISTS "inventory_addition" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "option_id" BIGINT NOT NULL REFERENCES "inventory_option" ("id") ON DELETE RESTRICT,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inventory_a_option__e5e0c4" UNIQUE ("option_id", "qualification_id")
);
CREATE INDEX IF NOT EXISTS "idx_inventory_a_qualifi_e3e9c8" ON "inventory_addition" ("qualification_id");
COMMENT ON TABLE "inventory_addition" IS 'The fact that an option adds a qualification to what is proposed.';
CREATE TABLE IF NOT EXISTS "inventory_run" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "state" VARCHAR(32) NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "decided_at" TIMESTAMPTZ,
    "remark" VARCHAR(1000),
    "rejection_reason" VARCHAR(1000),
    "decided_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "inventory_id" BIGINT NOT NULL REFERENCES "inventory" ("id") ON DELETE RESTRICT,
    "question_id" BIGINT REFERENCES "inventory_question" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    "version_id" BIGINT NOT NULL REFERENCES "inventory_version" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX IF NOT EXISTS "uid_inventory_run_open" ON "inventory_run" ("inventory_id", "user_id") WHERE state IN ('OPEN', 'SUBMITTED');
CREATE INDEX IF NOT EXISTS "idx_inventory_r_decided_51b80b" ON "inventory_run" ("decided_by_id");
CREATE INDEX IF NOT EXISTS "idx_inventory_r_invento_629733" ON "inventory_run" ("inventory_id");
CREATE INDEX IF NOT EXISTS "idx_inventory_r_questio_8ec948" ON "inventory_run" ("question_id");
CREATE INDEX IF NOT EXISTS "idx_inventory_r_user_id_3bc6a5" ON "inventory_run" ("user_id");
CREATE INDEX IF NOT EXISTS "idx_inventory_r_version_f6cd74" ON "inventory_run" ("version_id");
COMMENT ON TABLE "inventory_run" IS 'Somebody''s answers to an inventory. What they propose is assigned once somebody else has approved it.';
CREATE TABLE IF NOT EXISTS "inventory_answer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "is_on_the_way" BOOL NOT NULL,
    "position" INT NOT NULL,
    "question_id" BIGINT NOT NULL REFERENCES "inventory_question" ("id") ON DELETE RESTRICT,
    "run_id" BIGINT NOT NULL REFERENCES "inventory_run" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inventory_a_run_id_17f04e" UNIQUE ("run_id", "question_id")
);
CREATE INDEX IF NOT EXISTS "idx_inventory_a_questio_f586f8" ON "inventory_answer" ("question_id");
COMMENT ON TABLE "inventory_answer" IS 'The answer to one question of a run.';
CREATE TABLE IF NOT EXISTS "inventory_choice" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "answer_id" BIGINT NOT NULL REFERENCES "inventory_answer" ("id") ON DELETE RESTRICT,
    "option_id" BIGINT NOT NULL REFERENCES "inventory_option" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inventory_c_answer__9ecee3" UNIQUE ("answer_id", "option_id")
);
CREATE INDEX IF NOT EXISTS "idx_inventory_c_option__5a2e85" ON "inventory_choice" ("option_id");
COMMENT ON TABLE "inventory_choice" IS 'One option that was chosen.';
CREATE TABLE IF NOT EXISTS "inventory_proposal" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "change" VARCHAR(32) NOT NULL,
    "decision" VARCHAR(32) NOT NULL,
    "is_by_approver" BOOL NOT NULL,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "run_id" BIGINT NOT NULL REFERENCES "inventory_run" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_inventory_p_run_id_f5ccb3" UNIQUE ("run_id", "qualification_id")
);
CREATE INDEX IF NOT EXISTS "idx_inventory_p_qualifi_7cc501" ON "inventory_proposal" ("qualification_id");
COMMENT ON TABLE "inventory_proposal" IS 'One qualification that a run proposes to assign, to keep or to remove, and what was decided of it.';
CREATE TABLE IF NOT EXISTS "completion_revocation" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "from_on" DATE,
    "reason" VARCHAR(1000) NOT NULL,
    "decided_at" TIMESTAMPTZ NOT NULL,
    "completion_id" BIGINT NOT NULL REFERENCES "completion" ("id") ON DELETE RESTRICT,
    "decided_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_completion__complet_3c2c1a" ON "completion_revocation" ("completion_id");
CREATE INDEX IF NOT EXISTS "idx_completion__decided_37370c" ON "completion_revocation" ("decided_by_id");
COMMENT ON TABLE "completion_revocation" IS 'One decision about the revocation of a completion. The last one holds; every one stays on record.';
CREATE TABLE IF NOT EXISTS "upload_revocation" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "from_on" DATE,
    "reason" VARCHAR(1000) NOT NULL,
    "decided_at" TIMESTAMPTZ NOT NULL,
    "decided_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "uploaded_certificate_id" BIGINT NOT NULL REFERENCES "uploaded_certificate" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_upload_revo_decided_cb7169" ON "upload_revocation" ("decided_by_id");
CREATE INDEX IF NOT EXISTS "idx_upload_revo_uploade_881577" ON "upload_revocation" ("uploaded_certificate_id");
COMMENT ON TABLE "upload_revocation" IS 'One decision about the revocation of a certificate from elsewhere. The last one holds; every one is kept.';
CREATE TABLE IF NOT EXISTS "bulk_run" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "total" INT NOT NULL,
    "done" INT NOT NULL,
    "changed" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "refused" INT NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "undone_at" TIMESTAMPTZ,
    "undo_reason" VARCHAR(1000),
    "undone" INT NOT NULL,
    "kept" INT NOT NULL,
    "day" DATE,
    "stage" VARCHAR(32),
    "period_number" INT,
    "reason" VARCHAR(1000),
    "last_result_id" BIGINT NOT NULL,
    "activity_id" BIGINT REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "qualification_id" BIGINT REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "requested_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "undone_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_bulk_run_unfinished" ON "bulk_run" ("id") WHERE state IN ('RUNNING', 'UNDOING');
CREATE INDEX IF NOT EXISTS "idx_bulk_run_activit_c755a9" ON "bulk_run" ("activity_id");
CREATE INDEX IF NOT EXISTS "idx_bulk_run_qualifi_10bb36" ON "bulk_run" ("qualification_id");
CREATE INDEX IF NOT EXISTS "idx_bulk_run_request_7f45e2" ON "bulk_run" ("requested_by_id");
CREATE INDEX IF NOT EXISTS "idx_bulk_run_undone__b5de87" ON "bulk_run" ("undone_by_id");
COMMENT ON TABLE "bulk_run" IS 'One deed for many people, such as assigning a qualification to everybody of a department.';
CREATE TABLE IF NOT EXISTS "bulk_result" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "outcome" VARCHAR(32) NOT NULL,
    "done_at" TIMESTAMPTZ,
    "code" VARCHAR(64),
    "made_id" BIGINT,
    "assignment_id" BIGINT REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "run_id" BIGINT NOT NULL REFERENCES "bulk_run" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_bulk_result_run_id_ec743e" ON "bulk_result" ("run_id", "id");
CREATE INDEX IF NOT EXISTS "idx_bulk_result_assignm_258a84" ON "bulk_result" ("assignment_id");
CREATE INDEX IF NOT EXISTS "idx_bulk_result_user_id_d9e4c7" ON "bulk_result" ("user_id");
COMMENT ON TABLE "bulk_result" IS 'What came of a bulk run for one person, or for one assignment of theirs.';
CREATE TABLE IF NOT EXISTS "file_import" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(120) NOT NULL,
    "holds" VARCHAR(32) NOT NULL,
    "day_order" VARCHAR(32),
    "state" VARCHAR(32) NOT NULL,
    "lines" INT NOT NULL,
    "added" INT NOT NULL,
    "changed" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "problems" INT NOT NULL,
    "begun_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "revision" INT NOT NULL,
    "head" TEXT NOT NULL,
    "columns" TEXT NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "begun_by_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    "file_id" BIGINT REFERENCES "file" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_file_import_begun_b_3ef45b" ON "file_import" ("begun_by_id");
CREATE INDEX IF NOT EXISTS "idx_file_import_file_id_33b174" ON "file_import" ("file_id");
COMMENT ON TABLE "file_import" IS 'A file that somebody wants to import: what it holds, and how many of its lines would change something.';
CREATE TABLE IF NOT EXISTS "import_finding" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "line" INT NOT NULL,
    "column" VARCHAR(64),
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "code" VARCHAR(40),
    "template" TEXT NOT NULL,
    "params" TEXT NOT NULL,
    "file_import_id" BIGINT NOT NULL REFERENCES "file_import" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_import_find_file_im_ed3beb" ON "import_finding" ("file_import_id");
COMMENT ON TABLE "import_finding" IS 'One thing that the check of a file found: a line that makes something new, a cell that changes something, or a';
ALTER TABLE "user" ADD "merged_into_id" BIGINT;
ALTER TABLE "user" ADD "job_title_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "user" ALTER COLUMN "job_title_key" DROP DEFAULT;
ALTER TABLE "user" ADD "personnel_number" VARCHAR(64);
ALTER TABLE "user" ADD "personnel_number_key" VARCHAR(300) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "user" ALTER COLUMN "personnel_number_key" DROP DEFAULT;
ALTER TABLE "user" ADD "anonymised_at" TIMESTAMPTZ;
ALTER TABLE "user" ADD "merged_at" TIMESTAMPTZ;
ALTER TABLE "enrolment" ADD "withdrawal_reason" VARCHAR(32);
ALTER TABLE "completion" ADD "came_at" TIMESTAMPTZ;
ALTER TABLE "completion" ADD "came_from_id" BIGINT;
ALTER TABLE "completion" ADD "decisions" INT NOT NULL DEFAULT 0;
ALTER TABLE "completion" ALTER COLUMN "decisions" DROP DEFAULT;
ALTER TABLE "certificate" ADD "holder_name" VARCHAR(200);
ALTER TABLE "assignment" ADD "emptied_at" TIMESTAMPTZ;
ALTER TABLE "assignment" ADD "prospect_until" DATE;
ALTER TABLE "assignment_source" ADD "ended_in" BIGINT;
ALTER TABLE "assignment_source" ADD "begun_in" BIGINT;
ALTER TABLE "assignment_source" ADD "expected_on" DATE;
ALTER TABLE "assignment_source" ADD "inventory_run_id" BIGINT;
ALTER TABLE "assignment_source" ADD "came_at" TIMESTAMPTZ;
ALTER TABLE "assignment_source" ADD "came_from_id" BIGINT;
ALTER TABLE "assignment_source" ADD "rule_id" BIGINT;
ALTER TABLE "standing_span" ADD "lapses_on" DATE;
UPDATE "standing_span" SET "lapses_on" = (
    SELECT MIN(later.begins_on) FROM "standing_span" later WHERE later.assignment_id = "standing_span".assignment_id
    AND later.begins_on > "standing_span".begins_on AND later.superseded_at IS NULL
    AND later.status NOT IN ('QUALIFIED', 'EXPIRING', 'IN_GRACE')
) WHERE "superseded_at" IS NULL AND "status" IN ('QUALIFIED', 'EXPIRING', 'IN_GRACE');
ALTER TABLE "exemption" ADD "taken_back_at" TIMESTAMPTZ;
ALTER TABLE "exemption" ADD "came_from_id" BIGINT;
ALTER TABLE "exemption" ADD "came_at" TIMESTAMPTZ;
ALTER TABLE "extension" ADD "taken_back_at" TIMESTAMPTZ;
ALTER TABLE "extension" ADD "came_from_id" BIGINT;
ALTER TABLE "extension" ADD "came_at" TIMESTAMPTZ;
ALTER TABLE "uploaded_certificate" ADD "submitted_by_id" BIGINT;
ALTER TABLE "uploaded_certificate" ADD "came_at" TIMESTAMPTZ;
ALTER TABLE "uploaded_certificate" ADD "came_from_id" BIGINT;
ALTER TABLE "uploaded_certificate" ADD "decisions" INT NOT NULL DEFAULT 0;
ALTER TABLE "uploaded_certificate" ALTER COLUMN "decisions" DROP DEFAULT;
ALTER TABLE "approval" ADD "inventory_run_id" BIGINT;
ALTER TABLE "audit_entry" ADD "salt" VARCHAR(32);
ALTER TABLE "user" ADD CONSTRAINT "uid_user_personn_f12844" UNIQUE ("personnel_number");
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "user_trigrams" ON "user" USING gin ("name_key" gin_trgm_ops, "email_key" gin_trgm_ops, "personnel_number_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_user_name_ke_08601d" ON "user" ("name_key", "id", "email_key", "personnel_number_key");
CREATE INDEX IF NOT EXISTS "idx_user_merged__af9eb0" ON "user" ("merged_into_id");
CREATE INDEX IF NOT EXISTS "idx_membership_begins" ON "membership" ("begins_on", "user_id") WHERE superseded_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_completion_came_fr_69cbf1" ON "completion" ("came_from_id");
CREATE INDEX IF NOT EXISTS "idx_assignment_prospec_91b36b" ON "assignment" ("prospect_until");
ALTER TABLE "assignment_source" ADD CONSTRAINT "fk_assignme_inventor_15060c3f" FOREIGN KEY ("inventory_run_id") REFERENCES "inventory_run" ("id") ON DELETE RESTRICT;
ALTER TABLE "assignment_source" ADD CONSTRAINT "fk_assignme_assignme_76692810" FOREIGN KEY ("rule_id") REFERENCES "assignment_rule" ("id") ON DELETE RESTRICT;
CREATE INDEX IF NOT EXISTS "idx_assignment__invento_635380" ON "assignment_source" ("inventory_run_id");
CREATE INDEX IF NOT EXISTS "idx_source_ended_in" ON "assignment_source" ("ended_in") WHERE ended_in IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_source_begun_in" ON "assignment_source" ("begun_in") WHERE begun_in IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_assignment__rule_id_b2c527" ON "assignment_source" ("rule_id");
CREATE UNIQUE INDEX IF NOT EXISTS "uid_source_rule" ON "assignment_source" ("assignment_id", "rule_id") WHERE rule_id IS NOT NULL AND withdrawn_on IS NULL;
CREATE INDEX IF NOT EXISTS "idx_assignment__came_fr_cb9066" ON "assignment_source" ("came_from_id");
CREATE INDEX IF NOT EXISTS "idx_span_begins" ON "standing_span" ("begins_on", "through") WHERE superseded_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_span_lapses" ON "standing_span" ("lapses_on", "unit_id", "qualification_id", "membership", "status", "valid_through", "user_id", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING' AND lapses_on IS NOT NULL;
CREATE INDEX IF NOT EXISTS "idx_exemption_came_fr_f5bfe5" ON "exemption" ("came_from_id");
CREATE INDEX IF NOT EXISTS "idx_extension_came_fr_0cf7c2" ON "extension" ("came_from_id");
CREATE INDEX IF NOT EXISTS "idx_uploaded_ce_submitt_143795" ON "uploaded_certificate" ("submitted_by_id");
CREATE INDEX IF NOT EXISTS "idx_uploaded_ce_came_fr_102df4" ON "uploaded_certificate" ("came_from_id");
ALTER TABLE "approval" ADD CONSTRAINT "fk_approval_inventor_9b0542d0" FOREIGN KEY ("inventory_run_id") REFERENCES "inventory_run" ("id") ON DELETE RESTRICT;
ALTER TABLE "approval" ADD CONSTRAINT "uid_approval_invento_d0ec44" UNIQUE ("inventory_run_id");
INSERT INTO "completion_revocation" ("completion_id", "kind", "from_on", "reason", "decided_at", "decided_by_id")
SELECT "id", 'REVOKED', "revoked_from", COALESCE("revocation_reason", ''), "revoked_at", "revoked_by_id"
FROM "completion" WHERE "revoked_at" IS NOT NULL;
UPDATE "completion" SET "decisions" = 1 WHERE "revoked_at" IS NOT NULL;
INSERT INTO "upload_revocation" ("uploaded_certificate_id", "kind", "from_on", "reason", "decided_at", "decided_by_id")
SELECT "id", 'REVOKED', "revoked_from", COALESCE("revocation_reason", ''), "revoked_at", "revoked_by_id"
FROM "uploaded_certificate" WHERE "revoked_at" IS NOT NULL;
UPDATE "uploaded_certificate" SET "decisions" = 1 WHERE "revoked_at" IS NOT NULL;
INSERT INTO "qualification_archiving" ("qualification_id", "from_on", "archived_at")
SELECT "id", "archived_on", "archived_on"::timestamp AT TIME ZONE 'UTC' FROM "qualification" WHERE "archived_on" IS NOT NULL;
UPDATE "assignment" SET "timeline_through" = '2000-01-01' WHERE "timeline_through" IS NOT NULL
AND "qualification_id" IN (SELECT "id" FROM "qualification" WHERE "archived_on" IS NOT NULL);
""",
}

UNDO = {
    "sqlite": r"""
DROP INDEX IF EXISTS "uid_approval_invento_d0ec44";
DROP INDEX IF EXISTS "idx_uploaded_ce_came_fr_102df4";
DROP INDEX IF EXISTS "idx_uploaded_ce_submitt_143795";
DROP INDEX IF EXISTS "idx_extension_came_fr_0cf7c2";
DROP INDEX IF EXISTS "idx_exemption_came_fr_f5bfe5";
DROP INDEX IF EXISTS "idx_span_lapses";
DROP INDEX IF EXISTS "idx_span_begins";
DROP INDEX IF EXISTS "idx_assignment__came_fr_cb9066";
DROP INDEX IF EXISTS "uid_source_rule";
DROP INDEX IF EXISTS "idx_assignment__rule_id_b2c527";
DROP INDEX IF EXISTS "idx_source_begun_in";
DROP INDEX IF EXISTS "idx_source_ended_in";
DROP INDEX IF EXISTS "idx_assignment__invento_635380";
DROP INDEX IF EXISTS "idx_assignment_prospec_91b36b";
DROP INDEX IF EXISTS "idx_completion_came_fr_69cbf1";
DROP INDEX IF EXISTS "idx_membership_begins";
DROP INDEX IF EXISTS "idx_user_merged__af9eb0";
DROP INDEX IF EXISTS "idx_user_name_ke_08601d";
DROP INDEX IF EXISTS "uid_user_personn_f12844";
ALTER TABLE "user" DROP COLUMN "merged_into_id";
ALTER TABLE "user" DROP COLUMN "job_title_key";
ALTER TABLE "user" DROP COLUMN "personnel_number";
ALTER TABLE "user" DROP COLUMN "personnel_number_key";
ALTER TABLE "user" DROP COLUMN "anonymised_at";
ALTER TABLE "user" DROP COLUMN "merged_at";
ALTER TABLE "enrolment" DROP COLUMN "withdrawal_reason";
ALTER TABLE "completion" DROP COLUMN "came_at";
ALTER TABLE "completion" DROP COLUMN "came_from_id";
ALTER TABLE "completion" DROP COLUMN "decisions";
ALTER TABLE "certificate" DROP COLUMN "holder_name";
ALTER TABLE "assignment" DROP COLUMN "emptied_at";
ALTER TABLE "assignment" DROP COLUMN "prospect_until";
ALTER TABLE "assignment_source" DROP COLUMN "ended_in";
ALTER TABLE "assignment_source" DROP COLUMN "begun_in";
ALTER TABLE "assignment_source" DROP COLUMN "expected_on";
ALTER TABLE "assignment_source" DROP COLUMN "inventory_run_id";
ALTER TABLE "assignment_source" DROP COLUMN "came_at";
ALTER TABLE "assignment_source" DROP COLUMN "came_from_id";
ALTER TABLE "assignment_source" DROP COLUMN "rule_id";
ALTER TABLE "standing_span" DROP COLUMN "lapses_on";
ALTER TABLE "exemption" DROP COLUMN "taken_back_at";
ALTER TABLE "exemption" DROP COLUMN "came_from_id";
ALTER TABLE "exemption" DROP COLUMN "came_at";
ALTER TABLE "extension" DROP COLUMN "taken_back_at";
ALTER TABLE "extension" DROP COLUMN "came_from_id";
ALTER TABLE "extension" DROP COLUMN "came_at";
ALTER TABLE "uploaded_certificate" DROP COLUMN "submitted_by_id";
ALTER TABLE "uploaded_certificate" DROP COLUMN "came_at";
ALTER TABLE "uploaded_certificate" DROP COLUMN "came_from_id";
ALTER TABLE "uploaded_certificate" DROP COLUMN "decisions";
ALTER TABLE "approval" DROP COLUMN "inventory_run_id";
ALTER TABLE "audit_entry" DROP COLUMN "salt";
DROP TABLE IF EXISTS "span_change";
DROP TABLE IF EXISTS "rule_criterion";
DROP TABLE IF EXISTS "inventory_answer";
DROP TABLE IF EXISTS "inventory_choice";
DROP TABLE IF EXISTS "remembered_heading";
DROP TABLE IF EXISTS "inventory_run";
DROP TABLE IF EXISTS "inventory_option";
DROP TABLE IF EXISTS "rule_qualification";
DROP TABLE IF EXISTS "audit_redaction";
DROP TABLE IF EXISTS "upload_revocation";
DROP TABLE IF EXISTS "bulk_result";
DROP TABLE IF EXISTS "invitation";
DROP TABLE IF EXISTS "completion_revocation";
DROP TABLE IF EXISTS "inventory";
DROP TABLE IF EXISTS "slice";
DROP TABLE IF EXISTS "rule_criterion_group";
DROP TABLE IF EXISTS "inventory_proposal";
DROP TABLE IF EXISTS "rule_exclusion";
DROP TABLE IF EXISTS "rule_criterion_unit";
DROP TABLE IF EXISTS "qualification_archiving";
DROP TABLE IF EXISTS "prospect";
DROP TABLE IF EXISTS "import_finding";
DROP TABLE IF EXISTS "anonymisation";
DROP TABLE IF EXISTS "inventory_question";
DROP TABLE IF EXISTS "fold";
DROP TABLE IF EXISTS "assignment_rule_run";
DROP TABLE IF EXISTS "file_import";
DROP TABLE IF EXISTS "inventory_addition";
DROP TABLE IF EXISTS "inventory_version";
DROP TABLE IF EXISTS "assignment_rule";
DROP TABLE IF EXISTS "bulk_run";
CREATE INDEX "idx_user_name_ke_b89f59" ON "user" ("name_key", "id", "email_key");
""",
    "postgres": r"""
DROP INDEX IF EXISTS "uid_approval_invento_d0ec44";
ALTER TABLE "approval" DROP CONSTRAINT IF EXISTS "fk_approval_inventor_9b0542d0";
DROP INDEX IF EXISTS "idx_uploaded_ce_came_fr_102df4";
DROP INDEX IF EXISTS "idx_uploaded_ce_submitt_143795";
DROP INDEX IF EXISTS "idx_extension_came_fr_0cf7c2";
DROP INDEX IF EXISTS "idx_exemption_came_fr_f5bfe5";
DROP INDEX IF EXISTS "idx_span_lapses";
DROP INDEX IF EXISTS "idx_span_begins";
DROP INDEX IF EXISTS "idx_assignment__came_fr_cb9066";
DROP INDEX IF EXISTS "uid_source_rule";
DROP INDEX IF EXISTS "idx_assignment__rule_id_b2c527";
DROP INDEX IF EXISTS "idx_source_begun_in";
DROP INDEX IF EXISTS "idx_source_ended_in";
DROP INDEX IF EXISTS "idx_assignment__invento_635380";
ALTER TABLE "assignment_source" DROP CONSTRAINT IF EXISTS "fk_assignme_assignme_76692810";
ALTER TABLE "assignment_source" DROP CONSTRAINT IF EXISTS "fk_assignme_inventor_15060c3f";
DROP INDEX IF EXISTS "idx_assignment_prospec_91b36b";
DROP INDEX IF EXISTS "idx_completion_came_fr_69cbf1";
DROP INDEX IF EXISTS "idx_membership_begins";
DROP INDEX IF EXISTS "idx_user_merged__af9eb0";
DROP INDEX IF EXISTS "idx_user_name_ke_08601d";
DROP INDEX IF EXISTS "user_trigrams";
DROP INDEX IF EXISTS "uid_user_personn_f12844";
ALTER TABLE "user" DROP COLUMN "merged_into_id";
ALTER TABLE "user" DROP COLUMN "job_title_key";
ALTER TABLE "user" DROP COLUMN "personnel_number";
ALTER TABLE "user" DROP COLUMN "personnel_number_key";
ALTER TABLE "user" DROP COLUMN "anonymised_at";
ALTER TABLE "user" DROP COLUMN "merged_at";
ALTER TABLE "enrolment" DROP COLUMN "withdrawal_reason";
ALTER TABLE "completion" DROP COLUMN "came_at";
ALTER TABLE "completion" DROP COLUMN "came_from_id";
ALTER TABLE "completion" DROP COLUMN "decisions";
ALTER TABLE "certificate" DROP COLUMN "holder_name";
ALTER TABLE "assignment" DROP COLUMN "emptied_at";
ALTER TABLE "assignment" DROP COLUMN "prospect_until";
ALTER TABLE "assignment_source" DROP COLUMN "ended_in";
ALTER TABLE "assignment_source" DROP COLUMN "begun_in";
ALTER TABLE "assignment_source" DROP COLUMN "expected_on";
ALTER TABLE "assignment_source" DROP COLUMN "inventory_run_id";
ALTER TABLE "assignment_source" DROP COLUMN "came_at";
ALTER TABLE "assignment_source" DROP COLUMN "came_from_id";
ALTER TABLE "assignment_source" DROP COLUMN "rule_id";
ALTER TABLE "standing_span" DROP COLUMN "lapses_on";
ALTER TABLE "exemption" DROP COLUMN "taken_back_at";
ALTER TABLE "exemption" DROP COLUMN "came_from_id";
ALTER TABLE "exemption" DROP COLUMN "came_at";
ALTER TABLE "extension" DROP COLUMN "taken_back_at";
ALTER TABLE "extension" DROP COLUMN "came_from_id";
ALTER TABLE "extension" DROP COLUMN "came_at";
ALTER TABLE "uploaded_certificate" DROP COLUMN "submitted_by_id";
ALTER TABLE "uploaded_certificate" DROP COLUMN "came_at";
ALTER TABLE "uploaded_certificate" DROP COLUMN "came_from_id";
ALTER TABLE "uploaded_certificate" DROP COLUMN "decisions";
ALTER TABLE "approval" DROP COLUMN "inventory_run_id";
ALTER TABLE "audit_entry" DROP COLUMN "salt";
DROP TABLE IF EXISTS "span_change";
DROP TABLE IF EXISTS "rule_criterion";
DROP TABLE IF EXISTS "inventory_answer";
DROP TABLE IF EXISTS "inventory_choice";
DROP TABLE IF EXISTS "remembered_heading";
DROP TABLE IF EXISTS "inventory_run";
DROP TABLE IF EXISTS "inventory_option";
DROP TABLE IF EXISTS "rule_qualification";
DROP TABLE IF EXISTS "audit_redaction";
DROP TABLE IF EXISTS "upload_revocation";
DROP TABLE IF EXISTS "bulk_result";
DROP TABLE IF EXISTS "invitation";
DROP TABLE IF EXISTS "completion_revocation";
DROP TABLE IF EXISTS "inventory";
DROP TABLE IF EXISTS "slice";
DROP TABLE IF EXISTS "rule_criterion_group";
DROP TABLE IF EXISTS "inventory_proposal";
DROP TABLE IF EXISTS "rule_exclusion";
DROP TABLE IF EXISTS "rule_criterion_unit";
DROP TABLE IF EXISTS "qualification_archiving";
DROP TABLE IF EXISTS "prospect";
DROP TABLE IF EXISTS "import_finding";
DROP TABLE IF EXISTS "anonymisation";
DROP TABLE IF EXISTS "inventory_question";
DROP TABLE IF EXISTS "fold";
DROP TABLE IF EXISTS "assignment_rule_run";
DROP TABLE IF EXISTS "file_import";
DROP TABLE IF EXISTS "inventory_addition";
DROP TABLE IF EXISTS "inventory_version";
DROP TABLE IF EXISTS "assignment_rule";
DROP TABLE IF EXISTS "bulk_run";
DO $$ BEGIN CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE INDEX "user_trigrams" ON "user" USING gin ("name_key" gin_trgm_ops, "email_key" gin_trgm_ops); EXCEPTION WHEN OTHERS THEN RAISE NOTICE 'Searching goes without trigrams: %', SQLERRM; END $$;
CREATE INDEX IF NOT EXISTS "idx_user_name_ke_b89f59" ON "user" ("name_key", "id", "email_key");
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    """The statements that lead to this version."""
    return SQL[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """The statements that lead back from it."""
    return UNDO[db.capabilities.dialect]


MODELS_STATE = (
    "eJztfW1327ay7l/B0peka+l4NU6a7puu80Fx3Na3jp36Zbf31HsxlAhL3KYIbYK04rvv/u"
    "8XA74BJCgBMiVRND60sUQMSA1AYObBMzP/HvwrcYNp5C5mR5fR9Db048EH9O9B6M4x+0Nx"
    "dYgG7mIhXYPvYncccAkSTZ0kbzimceROoMt7N6CYfeVhOon8ReyTEFqP0ITMF274NEQu8v"
    "DCjeI5DmNEIvY5xu4c+SGKZ5h9MXVDn7ogiOII4yN0FlO0wGQRYMQ6J6ynhEmy9m4QIHgE"
    "itwxecTIj4/gaTwyYY/jh9Nd35h99a8EOzGZYtZjxG7/1z/Y137o4W+Ywse/BuwB2O0H7P"
    "u/uPKdB/wEsr4H/58QL/2GXf/34N7HgcflpKZiowH+togwpeyhaX6/fEyZDtiwzSkftqcF"
    "/+7m6uyXq9Hn6wEXZYMGXw7+A2KLB4ffUJoX6WPx7528j4/+9CyMf+ZtQd1jZ0KCZB6W7R"
    "dP8YyEhYAf8lkyxSGO3BjDHeIogVkSJkGQTah84qRKLJuk2hNkPHzvJgHMNZBOH6D8buA4"
    "F5c3zvXpjeMMavMwlxBmSPbVhCmQqYM9KuUKmMIj/Nf/Oj5++/bH4+/fvv/bD+9+/PGHv3"
    "3/N9aWP2/90o//SR+m1FbaFdfZ2S9nFzfwQIS9KOkbBF/8h8u4seuUg11qn/9b0//JzI3U"
    "2s/bV/TPflhV/7m2Vw1A/sWeRmDufnMCHE7jGft4/P33K7T799HVya+jq9es1Xeyji+yS8"
    "fpNVB3qV54kUzUm7ffSL2Z7joyvSXlvn+nodv37xpVC5dkzT6wn6XW7GmYzLl2z9gDueEE"
    "17Scy25rEpc71M4V/fZYQ9FvjxsVDZdkRbvRZOY/Ys9hj1XT9yemJ/VMrohVVM3WIxz7c3"
    "wEf2wwtfes8xU6/jS6Oa1oMMKPPmyfdfU1bnKiyPqtrq1Z+v12t7rjN+9+fPe3t+/fFTtc"
    "8c2qjS3fxORNKzdVZIVeY5h3v6WXahtXLrO7934w2M1br7V3vV2xd+XXFoTG04gLS3Lo5P"
    "L8nE1tdDc4uRsodjnT8RBl7Hi0Ox6pB+CYWtaS2EarTseW6d2Z2ODd3D8oLezMHauNxM8k"
    "wv40ZO9GzVip6F7pOR/WSPwnn2v5t+UjRu6y8ArlKchU4OEAx1wJV6fXzLM8uUk9ybE7eV"
    "i6kec0KJ27zk5EllTxCmSyP/92hQPujL8snUtLxdwN3SmOWtIVKOpz2uMBWtJaCktoe9qi"
    "/VWTSylb3AAHc6IkwC1pbFT0esU67ekrOSGP7CdNsRO70RS3tYydZL3e8E77NO1gPyDHRN"
    "gHpB2ifml+PK9+w9csL7s33Ele004CQpMID9R4tthiuAbTho3JmQiN1+Lap+5kxqFgtPTj"
    "GcJsGJ/SzzkyPGT/URzcIz+cBImHvQ9oOSMo/VEUkRAjco/YvKC4+BLwaN5JTEgd0t7BPe"
    "/Cu/CGfQHI5NhlrR4wXlDWa46WM3MoxhxIj2dujCYRZp8poOpz9ggUubyvI3Tuhw/sU4RR"
    "SFizGZ48wNNAF/wDWpIk8FBA2J/sy7sQXid4uBRe551TMsdj4j0hzIYA+ZRJuuGUKaMJdP"
    "9rwBWRXY0H/6ig8BKyzqyZNTh6NiEc8cSjgLTOL69vr04lOD1vh0p76T8A95fPYqH2zkHt"
    "Hl7EM4WLPHeDoHEICqHdoUDbH4i3xz++L1QPH1Yp+/rz6Py8jgHx98/YxRWl+qTRnUxt2b"
    "0y1r0gZFXfFrpQbEO7BBe6NhIq0zB/AAleEF9/CV04GV2fjD6dDmqz3KpWU7XC263WbDNs"
    "swMDPgclmg14AbZYb8DPhcZrDXiwcu9Zi9TUZGYrc/sLm9jNzOrQS63seMZGA41xQJZKss"
    "lzO1PasvlEh85qpuxfwtfWquycVWm34v1ZQey9MFd9KWRV35YVZHdq/SOWpo26PGCpzvF2"
    "NNsztLum1vK9Nj632rYBRJstH6pj8lBdU2eEFjiiJPzATJEAuxEbaSDFZuYSZ8SGyPXmfu"
    "hDVzGJVHTajfpQGjZpTyEOnDCZj5XGzRxHTG8OG1iSUmZTDE1NnsVz1w8K1kKl85ww+5fc"
    "LEX/Gqm2Wl1aDu6hb16rTDjLwd0qB5e/YSb6LQTaUXCHaLjHP+jwcFmrZv3+UGPi1hZZA1"
    "WrZFvhPu/bKt4y+zkiQcOSsZ79nMta9rMG+/mfZOzEftykbfWsloT6N523skoHbjhNmIW3"
    "6awW5e3M1pjZwLx3XM/DCtuvmdYvSz2T1d81lZvR+n3qMGfIVx2/fCRsjXXDBuNZlKtocM"
    "wEt6W43OzYreI+Xl6eQ89zSv8V8C/OKgbyxe3nj6dXr9/wucsa+XED3gaKG1MlmXatwgu5"
    "HSq8+OZgNZ45x65C45+yd12tcklw1SoBfxzefrhC+zdnn0+vb0afv0hDAMsHXDnm3z5Vvn"
    "39vrJuF52gP85ufkXwEf3P5QUnAYkRAUW7m/8B2G7gJjFxQrKEFVrQSf51/pVMpAhJ+DT3"
    "6UbjXBO2Y93lsea0NkwNQ/lkqa1H8u3SPbaBfDaQzwaOyVCZ6YDICLYdkXZD+VQnAgaD0y"
    "Rvx6ndcSogH9MBqgnakWl3ZIQDPmOyRl3WhsVazvBBqN6yZfbAlhHJBK0oWJM007EFRps0"
    "XF9fnxHznVFgnBZjv19APHOO1E146rndRjYfwLRV6AvMaDrzFy3p6nPRYV+nWA4Scl20FA"
    "gudtlXvU0jkrQ1y36BvtKp1ld14TAiAQQMt6Sy07y/vioM0payrRZIhW3lGMg77K3KcBT7"
    "9/4EQtFb0lnZY1+VBglAHPxtEiS0vbkGCUBO8z77qrkyi0rrCVT6qjKywCHrpK3kT2lvfV"
    "WWHz6yqUCiJydK2noxz/I+r5LevpfJIiCux9ym9veD26zrF7AvuItFRB7ZY7W0tmXd9VZd"
    "kwmm1InJA27rXR3xLm+gxz5pbcvxVILHro6qkl36lbFVc7np2girT+4TZFdCy5k/mSE3i5"
    "VCzBGGvEmQdgngr2H+gSdROkIXEA6OIAPYMvLjGIfsZ+ElgkByimgCnWBPXd1g2zfM80AJ"
    "uAokZypulMa5Z9mdCkkPQsMe4UvkuU+IJOwJ7iMy52mf7v2IxmkKqlCzaoIUniWE8o3x1A"
    "8582VNFFbie075E5xJEuVZP/O37vbi7PdbOY0T+uPX06tT4Vc57LeeXaOL2/PzFFgWn6pE"
    "orWfyve+iU/Fu2D6Eh9LeqDaTcs7DcsQR7Obpl2It/wyuro5G50bqeKvQYQnJIIL46dqoJ"
    "5NULD3c77m6Da+ItQHQI/VXwhbSr8GpV96W3XZfZLQiyb0x7OIJFNFirZm5QkiL7vCQbY2"
    "mzOIK6It8IcPaBIeHIFY2p9Nh7ombMniXR5rweAy5u3UZS1xyhKnDk/1NsNTVzhrNg+RGu"
    "waGuchsikud0EFFOGKXc7bjm2ZusqtGwxdy6IlU47UwG+NlrQS+3VrrY1ziWYg6dKlqAzF"
    "HPIMoClgi0M2PpimyfgxchMPkvrjCKMIZ9AsuieRVq7Rtm+mzkWqzkEqBJoC/mexvk5ifZ"
    "2LJe7oXtML/zB72+vD3PiyCRJ9soxbC4f1/CmmivemOdNQKdFDgLz9tFnSLmJePEIhbWEN"
    "61sfhOqtb71r31o2WXep346tL7rqVa2vnfMCwae5wh5k8Gp2A+VGw3V+IDR3Iqn9+lTLIX"
    "e3nmRni3tq4KCVDhdUcCNJWePsFUXwxKnfBpIzl86glyXIsj4oMH6oz+aiIjnzru66nrLz"
    "V8V/tj5hN33CpqSwjepvzATb2ha/h0FozUeA98bEQ8jbW//AwD9IIxU39Q9EaWultmWl1t"
    "DS55tTfY0ibTKsxInZNcPqhNk/zLTw3aDBqBIarDOoJnJTLVTdjaYkPPa9wjDJ8W5muSxc"
    "Spck8o7QF0wWAS6sG+AYT9yQU5PZ5AMSNC+Y65YiSlR9mzdbbzlZQ6mThpJF/7afZTxNZb"
    "nJ6YQsaY8mOn000Q1s8YWsaTWbzcSGWIdCXob4hrD/bR+D3OtotYdAtmqUXachPg0WWX51"
    "nTlGhXZathisoGiM4yXGIbd1oIwpM3cAO8o/MovoCF2GwRNHk65/Hf3X8Q/vwZTyY4p4jC"
    "TyKaIxcwsajLCt3EUHt7LhStYK6+wgbBlhYa4ZqGITA0yStAZYpw0wytbUTSJESjE7wJ0e"
    "YPxt4bPuNhhjWdIOc6eHOcKPzMjZLK5PlLSRXl0e5W64y/tGn7pwyGGpOPk0O9xy29dsqM"
    "7Cn10/SCI8aHCdpTbDdQ40a+34oXMvtF/rSP9KlsxRBS4G+LQoYh8FJzc9OQgR/i+o3oHY"
    "YgHpPBDcIef0J2HMrixn0EMMbm5AJg8qZ3prd4LcMLfhA1u2wlwOU54Mhicrxh5zwckQUZ"
    "JHKIAc8ghrBKckbAvCLvRL4JyFlw1PsxwfIX4Ikz1J4cAjaHQXZl7+EI3xxGXzDC3Scxig"
    "ssBexRx/9rYBIOBHxdELghzW6WPwmWKPYrq+Cg8tCLAvECBbx0xCB0SRPpkbrfGC0vV0A0"
    "NdErTuWKcN9XRfdPh+aTrOVVnrknVtpJ91kNaqCXsWPvrxqkBXocE649WXm64nNqPADx9S"
    "s7GadBDHVKC7DBEBuvDmp0DbvZU9CrJWoLUCm63AuevhTUpLl2LWWuncHmbPCF7cMFv02K"
    "LHHRmFHqDHvFBTg9WdXltncE+LVhq2NrNzwYYFhdA0g7YbPi1nkLPFD7mlS6KpG2axAyoT"
    "eoMedCxjscx3OlIT4qXf/KOSpFpsKjZalaSa/QCmubmUl5oN/S9Xo8/Xg6GUEtta5520zv"
    "m/BrZ53n5bVPn9mebbYcqzF8lEvXn7jdRbBZJ67fdAJXD/EXuGeborYi873fSjnzOKNc8P"
    "RJHdGZzfb3cFbu3wQNxBZYU2F64XZWzN+nZr1hdWjMF4iDJ2PJ4/HgZofK06sK3Zur/qTK"
    "LWVrhRpV7XO1NZORs9n6qaNRMcIzTGAQmncE7AvuF9rk+3uUpQmTqzcPwacmjaw4YOuzPp"
    "RDMdA1HK4miGg2EhzO5BmMUa9nwMs0DLDmwcdEFM8d3XSfVuweGDB4fPmfUPvNrRJPYf/f"
    "ipwcCpNVtn5QSZgOOKEmtNnWtgxM6A58vMk6yaPGtGE2BSAH1iQpIIBIH++82dIxKxL+cY"
    "x0zmCF1DkUg3QPBMaalbQGohxwmK8L8SP1JXpNzZXS1Mbe06C1NbmPplwtRcNUrNri/bmc"
    "v2MC1R+1U7xceq6fuGrfANXDNZrAeQ3ypSzOmffOUt+DC5Ql9/Hv3JdV1wYs4vL37JmwsD"
    "cHJ++bGieJ/SBFNngqM4NQQU8/0jIcw4Cht2SmUHlZEYsx62NRTFN7sdjY+Xl+fSaHw8q6"
    "r79vPH06vXb/jQsEZ+3OB5C7pzHplBxuxponBTVizoTR20ssJ3aul5815j6XlTpYKVSw9c"
    "krXPlu8odpJIEUzQrHFJqH9aZkaGpp2y0lCpWSr22NdojbHHvoqJao99e3fMaI99uzUeGx"
    "374jAiwRyz39DOye9p3t8BukuN577yTOewHUBe7WjspOiwrypb4GjuhmxOONhLUtSyHdV9"
    "yTs+zfsVceM+qjLDeVt8Ya/KHvuqND98ZL+ORE/taOws765P+try8U+5LajPfaRtY+WBD5"
    "ZaasQJwKHYK4rcOMbzRYyAoALpVNJ1YojIAodwznLvhz6dYe8IXWH4jp/SQK6VrCWauw+Q"
    "wgWFeJl3pgoq2PbtmkvPgj6E5S8rRlMl00gHO8KBYS4KH9cc7SS+5xTD4MDTi4c8txdnv9"
    "+eSkc86I9fT69OEXO/Y4z+G726/HJ68So94xUeBjoqvMX0ofLnW/NAvvet8kAOcI+ygNb8"
    "wb6Mrm7ORud6T/ZXqUvLO+ro+VT3yjPtg/XSmk/NX4JNz00KYXtwonFwIi11uniaJPRMNK"
    "1rCjeD0yDthRe5y9BQg1W5lwxJ5rpwAyfCLlUpUu/NV3bUP3C9/UVAtLiMzIiKYJ82M8ue"
    "7bPqbQKAnVdyFhzC56tWxc7sqZora6wxndYCxt0CoASlqREoWaurizTKTTUxqILw64mIEC"
    "KQeNhzn47QWcypvGOMsgz0eZHE1KwaonHCUwyHQANGWVU3wJLSmanMEre7G2vnjBvKq1Lx"
    "cCXw8w+AXxTfD/P4MLge4QmJvCL9ZyqmA25V76kBdpUD7pBsjVyPdpVlBNDZNbq4PT9Ho4"
    "tPiL1ETJfMVF5g9uQVpAk+lQCn/DvHT/kXab9ji0zt14xsRqaqc1fXP63KvWgnv/KC13W4"
    "qoKHJGqzsHU6C5ut1PKSRhnybJmsiVW5l4zZgS5y/sQKzK5ZkTXh/uF0b/RIsG9WkWDfKE"
    "iwpc1WN6xWM+0FOUuwNyDYe3jipyZ5TeONdqwkY2mztZgFoMDCSmoMelYlN9Lt+oWjr75C"
    "ZQg2qCFailk7p8t2jj3V2fsrVlKBTMegKmkHYeNBEHAr42Goy25pu3kR45DDhRsMQ0XUjo"
    "I9aD4I1duDZnvQfCBq1jtoVpo37ei6jxFbVSVX7ToNLYvnbrtcLjq2XepquG6yaem4OMq0"
    "KtZQccUcew4pRcg90Q4pRc4k0pN1pAF9b53Ic1V03SflbZvSI0y5Bk6PPClXk3oqbdeyes"
    "4ghY6H7nmOvpIhoqDTFASaB7yIuQAn0kD98JRS00jg2dI9lDFkAqupnoCZ5wuqUnRk3kpJ"
    "zUnjbITcglJrp5J4sErbEaTXUHNsisHNX9puEGWaQrhWJBlsiuHaMNCoQ4nwthhhYJrKsS"
    "bYw6iurSR1nJHAY4uXqb4rYv07ld+KsqVNSZdPIgm9aIJdmnMunkUkmc5MVFgTfOmcHMte"
    "6/uprmWvPf9Nkd0CWYMrsrZJUjZPWLt525ROme7QKIXtCG1phCyfZG+UrTL8x5g2VxW1w2"
    "DP0A9D9fYM3Z6hH4iazc/Q5RDe5yu7lzHZVTXXNrOuFZn6XSyMNFCfCclthmtOhf5Va60R"
    "7Q039dAiIvd+gBG5R2LWTlWU9mqBu/AuhAqb4pfIhWJPIfLZn4844scjP/EEgiFeYhojEm"
    "I4Dfo6SaKICfw9bfPVVoeyRze2OtQBYNu2OtS2qkPZokV7Klpky4gYjYEtI9K49dkyItta"
    "bm0ZkRc/HjXcR4tPmroZTuaLtMOPlFy1zIPpkXut2BxZNy1xSyXdjfLOe6s95mVOQ07wj5"
    "IAt1Uag3VVgwv6rb6WNDcqOuyTynaJXuXLnQaIJayM+lhWvlLrYVp/zKCOhVx4PMejKAJy"
    "A7s6ZVZ6mGYUPGW9P2WZAqVKFtldf0JREvKaFwsc+cQD2jJeAH7lRwqEbPe3VzKka2CgTo"
    "kNWet6xTXyXTTbVUWQbEV1jYT9GIo9KeVglmBwsQh8IYXgJMLwOtoUgh2G12xxi0Gbnh6+"
    "v8dwSoQN0Yeq3ItmjObrxgbpayRJm5Cx02RHaScxHemasCW2dnmsvSRy1VC4XvUPUb6HQS"
    "Ltx+TM4U7sPyc1PU3OeBSi/YsUab9UPA496kBG803nuNRB/zTe/hxnTguGekABdo0meFWu"
    "f7puf3YzP3+CHeb2mqTJlIWsw6DMm+VOZj5mhr97H+PIVMNN4j1KodWaqhdsN4vgped8RQ"
    "deGHdqxH5o7sEuIeuXkHsSBGRJHTEpCP628CPFOdzKXMerO7LJjw2SH6cmnnG8WUXsJZMl"
    "MlVsEN9al3zJekyzl1MHsogoFoRV1lxF0K7F69fiCUngFG6M70lkSACsCFptr9d2fjBiyE"
    "iTpF7y2pBrwhwmlCUtRthljLA8PjQPQq2K9sj/2XUUanFoax6FWhW1o7DpKNSO840GQiXd"
    "J/Rlv2GpNX7G8+P6+kr/GlZC+1QTUyeMsiSStKLufidwrS3DOjHBJXXHanh9IHDV3HhGit"
    "wcv22HSlrGbvZoFZFxAgD/krYYpFdpb31S1i7poyXjW4NAKtHDDSikriS3lkQKMcxwDAKV"
    "p5czfzKrUTqXLruYxBABnUAPkL12OcMhioEAOsZQBAs9MDclrHNEW+9dJ0patjgsl7KbXE"
    "pets4M4hFEXjTjrwi+3ADhkUUt56/TGE8Sxn5g+JKIMi8ZBWXDEDNTfLMcoJKoxUG7/I5Y"
    "7MdiPwc0LlvAfvaW2ekLjthl5j2fesnK9E6KhuucmkUu4mBJRi8qDrNLaMZci5hAOY4sRx"
    "ZmroUfz/yQeSEpnQCuRxgovLlbAkU7CJuEPG2TkNyJ9zbGzDGZ47ghGG4Xd1XGwAkStbg3"
    "6/500v2ZN6YSWk99nj8nrVDXFsRt055DDGEvChMQT/y5GzTE7RVCVeMvlTrKpHtl+n06PT"
    "n7PDp//bfhcYUJlyv+XS0jlmXEPddPsYw4y4g7PI6WYHFsUMG6Kms9rrY8rkg+0nq+v9XP"
    "M7Kqt1Wfks86o+SJj/22Mt7UvaceZo/e9kHcCiXq+qyi1k19V0dMI77eib0MMcol4GjMRR"
    "THQ+5H8uzCkwh7viptsYmg0pVs8ruLqpK14zb5knU1O+dqZmNu6AIJUtYHWukD2WIweyeA"
    "qlZc09Fo7sMOTFvmacPu8nwzVY0wH9gQ6VqrzTPV1jPZdz2TvR3GiI6a2qKtuHIrTdiKH2"
    "losfohL3XB5s8Up1aoTPrKUukJdimzUmPIs7rGon1mx0qLV8i5yPu15m73t5hV5m4xiJsc"
    "rRTC9mxF42xlQaiv3sObrSxBpE92VWt5N3zqJIuAuJ7jQt4G1dHVynQPSnmb5cEgy8N9BM"
    "UETI+0ZKmXfBKTamKDA62a4EvWYsoZMTnIKiXsCZZGlgGL2uwbtckzapuOgCxnB6AtdEbw"
    "hFomavavTsiwgg7Ic9LiMN3FYVajxls6se3ReGz7pDYPMm0AscoQ1NUAltBuLXh1uwCLkn"
    "L2bV58AgIR3TjG80VMAWri9CAAn5Yzwmm5VewpJnI9izqUtZ3bQCXaa7ZCeABzIWAuopCg"
    "7Pd/gJs98cK0QEdO2Ow7QqP8ahpk6VPERhdHUbIAsjIb8NgPE/acyxmGgrYxojFZLJhkA4"
    "ZWw8jyjcRCZN2EyGISp+e2mqBN0b5PtlZriI3HXlcDZebNrS4VumSmTrRZMQtZ0ga2djpo"
    "794PfTrbaJwrojY4s8vjHLg0doQ6gKbbvlq+NyVzLd5i8RaLt2wPb9kbGaMstQnlSgdqV7"
    "bSaLjGo62UU9XzbE8in3l2vovuScR8TrII8AfkBgF3L+cYx6nDyVkVzPtkHt2cO4vpzZg3"
    "yANS2e1eUdkPpUPWBgUknMK/3Mn0SN3l3fH9wRc+4x5tQMgDBtcauVMItIWcQnCrNAiXAk"
    "fERWzSx/DvNCLJArEnzO+WlamkaT6i9BFDfzqLj9AX/iP488ODhiS+CzkkhRHziOHzDGpY"
    "Mg/9J9bIjdNnm7mP0HMImZC03Wh4vLQ2pFjePK1WKZWzLC5DFyvKWLJhYfNqzgGufAVhr8"
    "ovV6PP14OhUL0yfXWs5945z53/W9N/85lg3n5bdJadjoB0InisVYT9eEURdn6tRr5I32Vz"
    "0kUpt0OyRa7+g+VaFPmoDJO9y2IvmScQ4UdfbUWuCMAsRXrjS7UGQYl7razQawzz7rf0Um"
    "2ZzWV2xxwcDHay0r7VWmnfrlhp82sivCDKoZPL83M2tdHd4ORuUBkPsIKMXVZByKZVb8ld"
    "5eZobRQ28VUvo+lt1tlhjYOudypMv2ecT8sOT0spfJl309ccWtKyMck8z/bUlvmy/VUZ/j"
    "YJEtruXDvN++yr0sCpb0ddMh50lfRKZdsmjdSWtQb6iGr5W00kYRJOLZHheuRtVOVtABbk"
    "puhSim5l6NKMLFMcK4XHOIoEaJmvSDPXVqfqLHIZqqjIn23za3fSWBuuQIosf3y7/HGbd3"
    "bvk1/chNkibZyHqhSyqm/LScw3kec7ifXjsQMbD+3kU+U81OCN25zKvc6pLDuazUas5Iyu"
    "N2AnUnOtaP70HJNbmGVOY1BrGnifnqJyozIzQIGZvFgET/AHHOSqY/nb6Vbn+JQvRdY87a"
    "Z5akPH2z+5cGN2v3ESb5z9QOrAZkDQyIBAFqANEm2qcVHeKlxD4T51Qjzl+qiv3muO6AVB"
    "mxDB4JD+n2TsxH4cYAXGeYO/NSzXslQfIIVVzOzTP28kbedz+PXn0Z9cwQUx+/zy4pe8uT"
    "AYJ+eXHyt6D9xwmjBLUaH2ZhRHEuqD1uUV5Z3WYfS7FYfR7+q0n4go5/aKnOGkR9O6gpRp"
    "KfjNCgW/qSvYcxV0imZ6T9b8JdN6oGqmgW2cN+8R2aE1s9iCgxYc7Nx4tAcO6jBJOMG9xV"
    "P9An36BTrukfprzLNtKE2T+3QwOtslJJpOOA1ctJiZBuCoMy2ENM7306iR7Ai+6APBc9Ej"
    "9MfMD3jyBJ+inK48RCEZE+8JjTEcznP0U33M32rfOmBpCRDzgJNUERY87SZ4Wk5Y03GoSl"
    "rbZuMzZ/6KGA+AKGWV35ZhKR1vPd+67Cvbs2pcVlcDjePnYod8vpb7ZjtWtSu+6p0+Zub2"
    "qIZJldutJhZVHjSgY1BB2wab56c0DZUbepSfDfOQ3PQoGeydJYJA3pgoIpDb63YDMyqN4L"
    "VWlLWiur+s7ceK2kt018tVvbWhOmBD7SOQ7lDV+5xIuh3YUGV4U7P9JIVArbedsNRcw2zK"
    "KHMxgaQk85w25xFMIRtJSp4b8lwkPAEKWDzuUxYnspw9HaGzGJEkDvxHJsGL/mWpWHhHKo"
    "tqB3dcb2xJGVAEmDyhOHLSJCmrcqEkvufU9Z2/YrcXZ7/f8pRoRU4U9Mevp1enCLMngORz"
    "6OwaXdyen8Or/VcaOgcXxk+p5ZeSD7kNyJ7H2oAdtQEj7FLVjreqXHgu0UO+1pvvdU//Vx"
    "7/187/i9fDPN9jRdQm9ux0wsd8dTQe5bDVIe4Yo6FXI1zudMZ+W122R3wVG/L2UlSfW5hG"
    "qheErOotoajDhKLqVG9HwbdZTz1Vq/B6a6hVdBd3qd2O7Zy6yq3bDV3Dguq5W3Ry/mY5Xk"
    "zS/rL/aQJDN1BlJiJg+3F4haMycLJVxlXy4y5OGmJDMMFRCNVhzu4zZpFfFoUZwldrCsNI"
    "GNGub64fDwqQTF4rYmyrOO/XprIlanZDgR/jaWISalu0t9pUaJODFQbaLNpbbdqSPxvYR7"
    "3AjWzJn5cxzkkIBc42GGVJ0I5xl8eYl2XaCAWrSvYm/fiOIUjmHM2pM8b3JFIAYM1B+VW5"
    "HiQr33VUfqpC9z5WIWPrNF+IWcUbK96eeOxtuSkBE+MBqInaIz97+HEYhx8CTNiKmvsN0t"
    "de9O5i9IN14LwBKq8Hxo8QGL15xsMZCbxqYfcjdMbTHk6gtlwW3pvWf6ckYd/+hLjtkAWy"
    "lEG/nGGZ6lmBw+/wvsqc4vn54bqc4ouI0AWeMN8gjP2gVuBuPZ3T976JhWILyC1/C7+Mrm"
    "7ORjwjVpXRKRST4qTOyxtO7ESXVwhczcBnXmk8i0gyncmkT5sIvSu75HDFSYItMWZkuity"
    "EeE5u8FmtD5J0oI6XQZ1qmudycuikn3Jb0xlOzPQZF3yJevRFlnY+8ZqaY/d8/wtKy+fZq"
    "2y8mxphf2WVhCQF+56tl5X7Zp326NhqJBKubndWvm+07y//iosxmGL9Q5P8/76qrBkERAX"
    "eLgTHMXp697WS3qbdX1S9twnLe4M2syWuHUAZ7kS6pKPaSmhVT4mjZOFcO8q4sizFvKOsc"
    "eru3CM8giNgiCTgqyGGD3gRcxDxumMLEN1NZmt3MUw9lxQUrrx5acMGhHoqVad/Chnffh5"
    "1rcEVI4uPiEo3uexLTnMUcwMpZSelNM6HT/UAVOzJytEhlpYat5cfL7aY6TBnkaPUYjoPU"
    "bevPoY+WAJgfoCks8/++Ej+5tET5xpX4nlL7VsqeOdBXwf2I+v61+vHksu28PY/vZrsRTv"
    "kiGyLos9E9/qmtLNAK5CF+bYekXU0p87ja6zbQ5PYuN3pSL2krFg0cIxUWFVzuoQdGG+3l"
    "Rl7Wlel9ebfLTcwDHPcaQU7mWpo61kO5qwf537iMzNE4tWJLfEleyrT1AZAvM1ThCzy1uX"
    "lzcRltB/vUQpS0Pe9N0SsRh93YtSVveb6l6Ar4w3l7qsHYfnjYOA+ZoOgyBqeREbD4ME1h"
    "qPhEravhKbjsVewrOs5iXPfINdQSFsR6IlnpYcJdJmnNYB7hC6VKLa/qjB3BJP9VrRdL9D"
    "teqWoIaO5YPRVrR8lneZJULrp7ZVZoaGvvcY3nmgijaL7pTO8u2isVa7CkOhaxGelwscpj"
    "9VxX7Krw7XkJ6I0G59YGeI2HX/0Y+f0hBJSuaYZzXMYi49MuSlxUiIsyIXfiQzlegQQTGN"
    "GUaem3XCuUsP2EPumCSqArG7uqtOXkXZyhnjqR9SJ62AJtF+BDJ2/vAaLCkgAWUj4uS8dw"
    "0GEE2gSAmWa3VwptSCqQij/0avrm4vLs4ufnlV4yd57Bena4LZ4zG5HTwd3I1mZ5lmz8cl"
    "d/CEQhCY2QPi0NvF85VT1PgJ3Rl2deOKNR5x9Ovp6NOrjJmWvRMp06wSW2wLyTTuX90gnT"
    "HzYKow1/RYZ4WwpZ1p0M7EBVCXBCLKvGjCGextZqorJV4yc6a0CUz0lkq86Aknbba6upOE"
    "XrT6NgnGby0G/7BVx62sTbfkQrjLW/KA248fEP/nLswM3g8o++Mu/DK6vvmA4P9VF1KLH/"
    "Vehx1VpYEI3Kj31a07whMSbVYhrCJq6c6d5udIvo/pUNeELRery2Mtgjm1kV7JhJAFLQ/C"
    "0lEOexhsupoODYZNV2NpEB0ckW3SIGxeIE3lmuUFKpD5VlR7jt0IzhJGQq89VXPFwLMpmD"
    "qfgmnLB/TXbLg89mOvF25ThUSpyXDNUT3NGjs0b732wP6E6RFPEjYx+ck3RTx9iD+ZQcbj"
    "rLshTwiSFxqkCNxR1oy68RAt4Us4Nqfs0Y/QdeGr5jmRCfvfMvLjGCtyluz07nfhXXjBvw"
    "UJNmfi2YesvGLWBPlhds0NKbyt7D4pXYCpb8LunfICYnRPgoAsKYLYtCP0NYMYv0JX4IQf"
    "zd1vyIfajXehRzBFIYkhCQdryoG0r8gNgIowmbnhFNMP6U2TqLgbcBAo6GP8BLdbZrdN2Q"
    "yBfo1HbS5C6Of7qtRobToSNs8cLsye+DnnwKsOzSX0W7YDdB9R6K21J2TzM05o/ZnSoSn+"
    "LLfWR7YgecWj6D56eZst0wDKG8kPqvkDzX6Pw++xg1+11d+yqx9Rnjm2+fS74eeINKfqw2"
    "dTTnuh2Q3fSVCpyohY8Z7M8XzMbjvzF9lWHRHWxllgvpFVloPNVrIJScJYO5f/c9QQuAuK"
    "82V3jU7kH75CQ8/+/elTtf/z+bfFT16Zr0vaj0yX81R4W1ulgSK7Sy7jj7clZpmli3WSLm"
    "bBSQvS28GQtlmD96AUsqGKm2petmA2ocjIPXQ4PdBgdHJz9vfTDyj99y4cfbw+vbhhn/m/"
    "d+HZRd4i/6sK3OyHLmO5c5Y7Z7lzljuXY92Zk7lhiEEm3elBObtwvlxd/nJ1en0Ni3Hx4S"
    "78/XZ0fvbz2SkbsuLPu/D0zy9nV3zc8r9gNXd+uRqd8NU8/StrB7LZH3chPMXnUzbC2R/d"
    "GOQafqC7cNUEX/TyFbEfB9kLNwkVUcm+9MiHPUWMHPYkXODIJ57DluaxipbR6N7U5Hrk5B"
    "y/effju7+9ff+u8G2Kb1a5NHX3RQJrdSemJPSS32kVUl/xvwkJsBs2cEYV4hV1jpl8v97w"
    "j5eXHIwtKNkfzypO9sXt54+nbMPn+z1r5McNvneRfyUmxAmy+Waif5W8HQD9AbBxKC8kNs"
    "HGobycsbZBEJb83fERaZv8vTci58+kcpxcuTRcQ9y8zxut5WveANkx8CeYAlcQSISe+zRE"
    "c9fDKKcCIjfmV+YEVPZTRoUc48Bnf3i8NhpJgFBYJ2S22z0wLqHHtCVPqIQWgTvBOdESTI"
    "cI7jQh87kf05TrCWxJF8EO8gEIoV/ShfH69/OUielHNJYomnm2JpDz2S1ff42wO5lh7+t3"
    "aYfsgShmT3hPOIc0FeDc0SS890OfsrY/wa3YPZiRxG8TuOwuKUGzuIEfAtkzwvhrys6ckS"
    "W0vQvhCI59TMJpoaUPuR7Zko2SRcrhXLoUFMXEXAQyIM36vIXi5ugraJltrV+H8PUTL8c3"
    "xmxguPo1OZ+W4NBJggMsWK5RvoxS4kWjRtmbbDZ3BSFruTyDjJCvjXXt3+BvjWwEUarLpy"
    "uteAWnf95IDkF+mvH68+jP7ySn4Pzy4pe8ueCjn5xffqxmdArYgyrsw1VTvpSxM37jGQ9b"
    "u/pEseF4PGvfi1kun+W9f6dxlvf+XeNZHlySlTtzqeMGAQ8XURXIXoXw1WQtuqeP7qVlfs"
    "zxHlHO4nqdxnoyz8F0hAUxi+V1bXxrINL+wlTBkR00xKfya8N1galFKy2AIz3rLSAIWPWH"
    "HFdAbBPIHGjmPJOoABtef/Wp4/kRnsTBU+72g6xEUAYX3wVEQw18bP+2GSACKARgIembyD"
    "NTg8eC5tilScRTVOfRr/Qn9BV/W/jwnF9RQMgDE4TYCORSpsII/onwgkQxRR5hzxxgmuet"
    "JoARLH2qix38VeBQOaXYptftJpywF5541zbwPdXYKl94QyO2ImlNWH0T1gapdOgNyOkW9U"
    "FYW2uxb5pvjb81x1jlFDcqtGhvtanQJuTcYLZ07ICaDLRak7PaVVaZdBYRAffGZMZWpKxm"
    "VaWEwdA3WlgFCatRhUbTl9lkDRAkrEab5qiSI7t6kqp5sVan3Dxayz9utqzWc4+tjrmixl"
    "RJumrWbCFg9anQJ0BFxp6YINQnpe6XUpiDds8nE+ZctQMbBV0aoTD7JALhyej6ZPTpdJ+J"
    "IBdueMK5ZoMGmL1sMFyHtfM0UWXb9TUbC7AZgWzKdpuwR4DKiTOmM/T665LNpVn8Fb35Du"
    "DvCXYp9uDy6/96891wVfpEP0/o6MfI8z1F7cZd3h3w97M4Je9xQp6b3pR/kVaOTEl7PM3W"
    "ETrjtL8HvIhRwjl6cBCQNXkIyRKQel+/NKTwaBZd3zeg1YyuV4bJaCTqsrvb6L7vwagIBY"
    "n5S1/X/vWcvYSN+i+l+mRgvD3+8X2hbPiwSr3Xn0fn57YoRkentU3xZDOd2dfA5tuy+bYO"
    "71Wx+bZ2pDqb3Mkmd7LJnfTeFZu8ZK/UJJt5x3TydofY/CUidIE5NqoCXYvLwzWQ60JsaF"
    "xyZ8jLyKTx0CEuS+D4abzwkkSczJvEw/IaNPRpTjNml/17jk1CARp+LeTx0+sr7mzz5hna"
    "6ovdIHfhRnF5U15XZ4goAY70fZwW55n/hL7mOnU48Po1r4xTQhEpaJvCsssZ4L8xx4vps6"
    "vjDIW0/hai7SREa10T65rsydyyMGoHz8BtWp3W0+rs/1T89Bue5z9eZZ+V19cZaFhqudZC"
    "u2RGTFZmsCjfN3Mf+ZE0UIO5BRThfyV+hLkpAhFcJBXyicerCvITZIjEgkqFPgU7qW6Nbf"
    "NGWhZQXnSVXZHsIf6Z6RFqTTnjJ2sHddQOYkvZdOPE9IVwl2Ey/QGR4Kq3xxpw1dvjRrgK"
    "LnUpf3HntN0ynTDCLlVZ883JN0qJHk7fN99//70O3sqaNSOu/KKs5nxJN88VIEvafBCdyx"
    "cg+XfuAw4dMMQ2GOmasM0N0eWxBq6kA3iasT9aldwStaSvVlllCMxfNEHMvmJdfsVyN8kc"
    "8ZEF+2T57SXo3MJuex6GEhIwHoaaqGUyWvCzq+BnmVNctQ+0o+Zz7EYh+ykjode+KlveBz"
    "VULWCPrSj7luLuMEJb129tbe1agvzTbzEO6SooP78+XAvliy3XQvmfIeU7WNAidE5JeIQg"
    "41tW3A4t2fiSZYnBz8kjzlPHYxSye2aIe462l6SJwEM4VED7u7yxIdnBgvvd2daHK8B9iz"
    "hvE3G2HIjnJOW3YL0F67s5Xw8OXbJg/csZawvW7x3CsmB9v18xixR34jWzSLFFirv9XmwT"
    "KbbwpYmGOw9fnoWPbPhJ9DRQw5fl9eEa+NKXWmpVw2BDSeFz6PppbQgXBdnRAcqB9SFa8h"
    "qXbkiXUMJiEZEF/4wosIjv5YIUVF3/Yls3UsCTIvW4AlVaMLKTYKRPnUUyDhrqAa4rfCCJ"
    "7jC8uPjmYOOL3Wgy8x/Z4mgW61YRe2kxxjJa+ejnB0aaCLoo0pv8be2l0rV0qK7Z9ZaYsE"
    "1iQrPdKeaBiJn15DwyowgShEVkqSpymXXy829XOHBj9QqjMCv/nvbao4GQV+gkpC1r7Crp"
    "lbZ25d/kE22NmyPMRz1vJ38v9LyeP3hqXkjfm4lDQTt6hC7ZyoUKUxKCH32KQsz6RmnCY+"
    "9D4ZhAuT7mt8SEsyWy28PfT2gJBfimzDpin0ndFdr53ZX+keQoZkf5VVfp34NyiAVdQ2rh"
    "IS+7ANVWwA3L50CRhNL3nLJ9unTxgcteqNuLs99vOTqLv7Gxgq/QH7+eXp2yn5w3529wK/"
    "efJFGUQUjrHwCSe2H03+jVl9uP52fXv55+egWP8tdgEmE3J7TA52KkLMWlu16lMbfFklpW"
    "mub87airUz9vno0H1o0HLlfC+vqxBg0p5SwUYgCFLHEwIXPF9L5hm4Ra2YLI7ib1YLB7Nd"
    "+c/nkjqTmfuq8/j/78TjqlPb+8+CVvLozCyfnlx+pReUCoMqNgs8IFEatwc4VnNswG9ARJ"
    "0jK+Ok1RKE1T84GuyloySpdHunRKzAlfVVHLgtiUiyK5pkaDUJXsk9Ox40EQ/XHjcVAI29"
    "ehpcMDCWl6/umBxIU4sDdD99iguixoMIIEeKoVNfebEVTb/DQ0LAF+VsdrdaxYU59x/pWT"
    "h9o+yPk967dHq4k9++rk2dfI8/wV2Ubr7Ybap1+uKKJF+oO86GlFSjdEhF9CrBeKXJlhB0"
    "dMvJKlX3DxFMHIrfSoPKYiRVpVqZPaUdVfquv2QKZzBzLpeBrb55KYdZI2dpJsjbru+knl"
    "Uteik3S56JlxU7UypZVBw4qXt4lWlP17tcueqlr1+nc2kuJyVWZ3xeuhaWmVL6lemvfMEO"
    "LBDrkL8yGzf2JuH6XpWPg3cJRIeVYWdSr353Smk8Ml79NaTx21npix7KvXrWZkUxDp017d"
    "GqVlSSJ1WbvmbCOCSA+pLMda2UaOVyQbOa7nGgmw61G2+pioWZTpcP3dDdX8/p2Glt+/a1"
    "QyXFIwhjbjC1m2kDFbKN8sN/CiJME+Lcr7daD+JUC5LbpQPUSI65a9NCWfBdOL4bktA88i"
    "MtqTkdgZ+lzM4jUekTjbNX0i8b3T84pyCe7KCJEQardnZWsdvyYPDrFujXVrurpAWLdmy/"
    "b2D1puzQ8r3Jof6m4N/rYI2OqrnrzNmq6I9c+52VbKygf269SKXh9+ksv2cG63H30yIV5D"
    "nE8DmzRr37+p3L6fnsdwmxodslyfdr39+o1C7HCLbmP/YuqHFa9Rno/PcBrTc422vcXeHX"
    "3uzFcEgtcaNzHjgGl6iFGi6RxekzkeE+/pFS1C3WMiO32Ix8/zUPc8OZgP5YkhiR72EIEo"
    "epp1gzC7C5q57PqCNX7kYfV1J3Nnd13vrDaHvIM4xZFx9DvTvUMWmA+Abvj72QV6/eryy+"
    "nFqyF6dX378fPZzc3pp1ffpZHwHp74nhAJXxK8+cfyFBE+wTOnf1kvfP+74HCFF25ju3dm"
    "XTNtRZvFYcqSNg6z09F5NBnP/XjDga7I2jjMLo90viWaj7MsaUe5y6Mc4bkbPZjAIqVE/4"
    "CRbWF8Ef4nnvDTyE3qANVlreZ1NV8a9sbYVE3Uhs9uytG30eQdGIS9snvsa/ChBDuMtC8I"
    "2cm/sertAUW3DigSqsphuMWI866Ngu6JhPD6a4QC2cQUu0hMYU/Xtni6pjJZWta0Af21Y3"
    "ZLu+xXtaO002X5QPVb8w2fcVScnc+1TSzmvfZoMZET1/ADS/ZYLWvtS9ZvX/WWnt66QTtq"
    "G2W99ec9313mlPT1XJc3pXiJdbOmlAJaOVPS9kANIFVWOoqSUJ0WRUdImfkk40zIMbk2XL"
    "drbttwxYm6Tx1Q4ww7S1dhKawLy5NlbXCeQXCejShoP6LABjzuHZgDLpep9ksZq/i2ALls"
    "b27Ry+5XTr1hxQMs5+BB4BiHqub2wngnM+JPcNsO4wnvtUcDsDMPKNPcGg+o1K+mBzQpBU"
    "yyGfEsj0uXognUalY4Pmvaqgs2F95YlmOp7vCIF6y70zl3Jx1B86qtopi1UTY2Dm1qzS6Z"
    "iOVy1qIN0zucumrBSGuBhq1oc2ZuomWdnJnNVuKubJ7ieGGN1SMeQ2jaPQtRRDNjiZTCmq"
    "e5Bvw2jwZLI8Z4ONgQ/nzAeIEIx30jPCePWMjMCNZQdiYGOLAqIm03t1yNO9t024exCa0y"
    "ydLCwfUR0AvqKqVtVJdGVBe8YGqqi566RXmrcL0SqeMnJwuyVdha6w5YKsL2hMUo/aHNJN"
    "8Z18+eC3TD6bPnAls9F7CZ+3ucuf9nP2gCuPml4Rrv7j5vtNafG4UoWQTEBWcIpIaI4giy"
    "dDAniflBCOZJ6m/5qecU4QmZhj5lTZhzNcZ1f62dLnVyWYJ2nAfMKSGQCsQ6Xp10vPi/Sj"
    "9Arf28fQ/t/q3kk59jz3dTNRloWZbqoa7bT1ZH/f+rUHHjKpI375NN2RqDis7c4x/em0zY"
    "UsJOVo3Jmu2LutrNmrej2v1ueltWrGh1yNq9xm40mf2WXqptaU6rKtaZvYPBTlT8VmtTe7"
    "tiU8uviUlKRDl0cnl+Pro5RXeDk7uByu/UIfLkVqkzwVGcugC4HVbPbdbzSdnxAa5I+2L2"
    "qLSndn4a9LzSF1KNuqZvhAQRdB+ROc9muGTuCGtd+Dgur91K7vNjKQi8RXOMY8rDHCL8r8"
    "SP8ByHcV6tTHBAFe7Tru6qPPHinmP9hCs9WoPe0vyF1bSHwu3yLx7Jg9CgTOGVf5MmQ7Qu"
    "WyddNjKO2ROx0VKhS5DEq4E/I4utyuB1uOujSsuQkqueDp+9EdRQg7LUMxXYzdg5Tf3ZE8"
    "RdJ+LsVobGrql/hboPLnmfTdH4EkY5z7jtbLibN8m/5F2p0Mlm23uD+EvWqE0kahOJ9lvz"
    "qSdsvtfKknav7fJem48V4DUmG0JV7mXvBI8ko2VsskgphO0qZZLuOC2gUtP5yjzHhczuDj"
    "m/35aiWz7hnMCZD7zXxnTEquSWEuf2FdasDIH5xiuI2V23y7tueSxhHmlbFe0TS2PHr5nN"
    "ld+FUYCjO2P9C0L2Bdg85qA8/jSPPajJ2oF4xkDkx84bjENF1K5Em46CeNhvPA4KYTsSm4"
    "6ELRzRlXAoW7cgn2at1i0QiEmtKHck9ddTFdd8Hw1FiwyvVjR9JXfYU1XXrTsNXefhW89X"
    "ch4t1lPtCt6LhlolDuIul+KOmSIq7eYPIKlXYYrZghAtT2HdghBqL8dqWGcJrjh2z8gFWp"
    "4ytZQPNGW0XxXd9mixVvBmbP2IfcVYnJD5gk159rTCXFMHWSibDtdEWUwKISeSpbRSiuVH"
    "icgdkyTmYeJlN2kAQ3mHIwTFJAKXxjzUYUaYDn5C+BFHT/wLtuI9QRQEDyyPPHVGsa3fUS"
    "eAvbxDPazCRkZ0MjLigf14NS9hPSU9l7V0dA06Oj//NmNXCiIvm0djTp55FmOm21Nz2xXC"
    "O0Ci79oA9IljIFg2xjyeqqiF0y3H4OBGYcWhhmC/1kZkEyDiROrvwN4LXTyitipYTG1PmF"
    "oz4rOTjAdrPXEVOKSR62BrHnhjXoJ1/rFP0QNeNOT23tmddTzyamIDZfYI65tb37zTW5H1"
    "zTvh61jffN3UtL55l+brwfnm1insgmuuzKtmTDps7sSiJq2REBtyobXgUPY6A96wylFsnq"
    "zWmX9pznxBRlA78SJXYaXz7ooNNZITFn5zlgEwfcYIyl65zJn25n7oQy8x+2Lm8gpZc/eB"
    "dZV9nrMZrEo/2Fq/ygSDaocaXO2yJBmUjqjnIBQTegGtEtMs31Tt6NymF+zANjS0jvr+HX"
    "XpPTH0hKqy1hfqvC9k8yXuuMRdRzCGbpp2vXmtLMSwb4hBsg2NB0IlbceiV3CPHZkPNtq3"
    "Q0CbjfbVRNKMon27hl92bNXZDXwp4zStaN+wxOeBql1lhli4+KXBxSdQYptdvXGjKY4HTT"
    "FYUqPh2uirtLkTl+3XIsi/kiVgu09ogckiwGg5I5w/VS0WA8VlQj9GIcYeHaKlH8+QGwRo"
    "jAPWgx8PU0qWizz3ibWM/SD9u44t7+SOOiwvuXxuihezG1q8uKN4MUwErBiBRvWXAn2yaV"
    "tLTTrGUz80zV0vCb3o0j7xLCLJdGaiPEHkJdPf2A7KtmP3ySTNsCRjX2fF6xyzPdShMxLF"
    "xvnHFaIveX6qisPrb/oq6T5N2F3DWcwkM4ezSiGr+tbgLDCOa8OwifN5GU1vs84ObCC0wZ"
    "VyAmo497In0oqKf6922VNFq1bbrjn7H5Pg4QrTVD8qR19oMFzj5I9ZUycq26518P8A/hbk"
    "sk+DqEAeRUmI7knEY6MWOKIk5Lyt/KsyMyDipWWxH9G6H99mxzrueoYzsiHmrnq1GK2leu"
    "19015RSTaJJ2SuQOn1WCmCuCWl6JBS2Mu2CSOlFLN0lC7TUSbEa3iX1AObt+9fJaT37zTe"
    "nffvGt8duCS/O0BcNvY3BCFLXNjU09t7HRc7CuybTahVzyRUdW57tryd/qt+BdDRGqOB+3"
    "VaZIaujYOu+23EYbB8KE2tHlD1g47tmboa1i1+sF/MKGnKCSQsLBpoUWKUAQh7HK8RKBpD"
    "RJPJDLk0A3DYANTIGjFJ8+2MifeUAkIeXrhRDCpuyvizhTvdhXfhHzMyR34MWX/SZELsj4"
    "wQhJYzHObX6EP6AEdoxIErHunILrBZg6MoWbA5j9hEiv0wwRTxREMgSmOyWGDd9L7/HpRj"
    "nmFXA/xtwZzBtGhqJlHCVN+cfNCcJLyHKMtZymHIX9Qvo6ubs9H5gHfERhS+Q3/8enp1Ch"
    "mIY4zOLtDrV1e3FxdnF7+8GqJXtxefLuHP72DZ+GvApoD/6MdZhKSCBFOGfBVhlCGHBmxC"
    "4s4CbDaWckfQGn/FNtV0IWxVbcNWLaApclfiNOWBJhuoaN8np7c1JhBs1gbKzJtbXaqKh8"
    "/ccGrEOhUkrEaVhB5znUoyVqvKmrf3CTXSqSBhNaqspJ36XhtYHxVRe5jaZdsjc27NR1kS"
    "tGPc9TF2zLOuVsT6d3y+rcyr6athtMFbK3TFXgTZyw20mTe3ulR5R64ihLY5NiJr/pLjIW"
    "jsTp+DeU17Sj5qH/Ja4MgnnsOUOlYdlTa+8DW5HvFfWnSRdpx1vWv63MnWD1U4MoK6MZul"
    "Lru7Hez77c7iXXPpskM+cyadLNijdWTHI9CRIEI7FtJp0AYJ/BTCdiQ2j+bMmAQbhHTKkn"
    "YM2mI7inSP2pDY3ELDKuWxvh7ocB8LCo1VsUb0rPyuH0YI7YEq2yCCVmVhtqPrc+xGwPYb"
    "Cb32U90VA9uYdyou3OAoUSciS0UmlY+Z9M+/XeGgmMKrqepFWPGBQYRNuv/Plkm61+4j9v"
    "7u4+VATdMtrw/XEHUptHQe86YahT8Cn8ZpUjQ/pujeD2IcUYi29jCU6ADqKphO7Cvedx6D"
    "TXFwDyHZdOZGwIflWdVQRAJlFZDt3ERZEoQsw3RLY78TYz5ZuULrJUDga+cB8zUCGLWWkt"
    "pJSir/t6b/ZrAtb99DbuQbXahtFdJWY6IW74muhkuJHuq4/Uhg9iMjhXnTrN9CoIfqPdaD"
    "i49XwcXHCrg43SIc2CI2PmGSu+gfVL8NavVjQ5mYFTDYY1NlmMNF5Vs7WxJtElmh18yzmc"
    "x+Sy/VNrxcZncrxmCwmzmrtVy8XbFa5NdELpAoh04uz89HN6fobnByN6iMB7cmjTFGUapP"
    "3In9AoyFZW/jftdgA+L861pA6ijx/Pg0jJmFo3Z2hQbDdUUuoamDi7ZakanxDKJBeZDm0q"
    "UIEEKeXIx/c0+CgCzBA4148OcROnUnM8RvgSZuFPmYQsIxqE05y5KP8ZRkY8x8VojrVAep"
    "bvumEK96wVkbNOsubcQd7ExiQuZz5n6nKdAhnnXqLugR+sq1+Hcc+fdPX9FkhicPPEoVXG"
    "rmmz+ljw61OMfM6kcZgR5Rn71kzW54RiGpe900Gf8TT+L0pWQX88/pbM3FIFp0OUspseJ3"
    "MzYf2DubV+o0jIrlwmwKhwGfL/m6MPry5fTiE7q8OP8/g6EQDVvEuRLhiQTEQHj62I+DdB"
    "OuPpUoo2y96oHZHGKzfk7Fp2Uv8C9Xo8/XlUe16EU30QtTCtYzuVdd27LaNpDFBaCm1NU8"
    "+4qoDeXsNNU+X/11QZO8fQ8xk/YhqeomrI38VeT6h5FsTdcbqLmfGn5zrAViH68AsY/r8J"
    "9oWW00o3PB/in8WBdxXQW4VhXOs97UFX3DLNIGQmgu0AOIatU+e/rnjbTF5lp8/Xn053fS"
    "Nnt+efFL3lzQ+sn55cdahR3w80y0XUpYdRur272PVSb7irmdC1hlGyt7AQcCJKEOgBsmK3"
    "dN0Fp+GtaIqZatck1MPTcws/Oy9v2zObaQMEvCCfXhLFnOsr03Zdzjx00SaotSW9J9XzFF"
    "GQoxPRQWZXpglXTqULgO4xsMjFLYjlC7I8TPbDaJWSTPOrZ/sRvFilP79PisNg42WGVYJ/"
    "STrh7a/4HHM0IeBuoT+/zqcM1x/VJot56ZHhJ+Ak2faIzn6UE5tyYociOMKBT/iskQQXpn"
    "7CF3MiGRxw/ZCbpmc8ljvxtlT6aoOtZ+9zq1x6qU88pZcXHZHgv3YFEcrjoWtqT2rcLTSa"
    "RIA7siQVekygLbE+1uhW+drpUmOi4l+gd3bEvLPnV4nJ9irfhISIDdsGGxFuUq6h4zwW1N"
    "63wh3y0u/fHy8lzCpT+eVYHn288fT69ev+HKZ438uMHVpks/nkDGTXJ/74zxxE2o2XFig3"
    "z/pvwPWjP+hxUT/of6fL/3Ixo7964fbJgvtSZu82l2meRD8STCscPLHpoPd13acro6Pdw2"
    "XKhlNmT6BhhtUIVED43drcTHFufM5spWiPbPENiK0tndQgom7AY5z+qyvVk4dnzwxPMobn"
    "bwVxO1Y7DZGEwClxkunpOEsa/ANFZbSDVhaw532T7iw6UAVZprxBQCvXm9bCj1tjbqPZzJ"
    "1s4FdfJReTjwHzEEPbaTkio7pfmUdquTEqxrVu6+8lJVNbfy+E/Ur84xoOOJAlqhu9yeyM"
    "/mkIuynoY8hRQwXtCEPR3Eu0IQ7Rl8DBHEzz5iNIdI2XjGviDhhPXvBkv3iaY5pSA6loKk"
    "76nDd3d1Y2UorXBsWhhUirjavCZkiL/FThw9ZSGyf2VCzaeO5XV77NjzY0c+1MaHNj1FC2"
    "yo10GGetkI4BfiDdkSyTsj17txjOcL1Xl+M1lSELGZClT+p2CHGa5TFVEL2nR5mcrcmI02"
    "pKqsHekujzTHtGFjSUwWyopUj4jlrS2V6WFBFKmI4s2msyzVQ+t5S5W15sy9d6dYeaTTrG"
    "1Zqh2rar8e+Zadwc4GzPU0BkVKmEA8Be6/Il1C1r4XzsKuI/glfFH3pEUSskct7Ya/5Qi7"
    "6eIjy/XJq9tvDJyA4D8/Ck6ItjqwsdCNhJOnYddi4UaTCTOFbsgDDgcNGWyFFsN1KWx5Wy"
    "cuGmuUbOGN0wOk5cyfQE2URUTgaAYxSYpcCt/giJLwCN3McCbgx7yeik8RnZFlcRwVeojG"
    "BOqrML9nxpxRVQGXXdxSJ4AuoXlSWXu61LnTJRvUtt2gNp86EXbL/MVmAUGS6A5jgopvDj"
    "YoaMJUF2+E78mS9ryp0/Ae/rbwWXcbDLMsaUHcLo8yRw2ZGQFroXqcV6CNgtyqUe7VCMOo"
    "1cv+MPNukwVRlrRvSpffFM+fYmpEZiklLD68Fh8GV8a8ejm1hYVah2cSausKaQEzwuzrGi"
    "rzsx/gs/mCRPFADcoIDYZrMJl71tTxy7YakAyIpEmEKJljOE5ASxeSCcUEpT19SHnCfoxm"
    "hP2mFAWZkSViv+opZQ5TFPghpmhJksDLCu3w/ngJHhUss6vb6kAzYzxNQihMz0nH8GQWqL"
    "FATfcWu11QVOFVUyt4PXOxEO6htttnLnruk8OrnG2qbqmD/pFItpCI2dJyd6Vqvi/XVd1M"
    "Ncvb98k3aI1lxlxfVcmSZoZz3t5qUwWKp3UgDfQpSFiNKjSahOY6lWSsVhVaXUSE/VCjqH"
    "pRxOpURa/jrp45+ivK2cOwToO/937o09mGWfgkUQvyd3mcbUq2tgvUYteoLl7evhcO0a6p"
    "x6kaFXt7s74FEavyDVS+/1PBfRtTWz4XzHF047PBimCfLNcdh4+kB0CG6heEbOBOSyezxZ"
    "lSbSTs6WztdLby/jec0FbneTuq/Tnr6bDmuK5mhVfb+NxbcqmggkxLWc3Ss+yf0z57NKu3"
    "ndNM1puaK1DT7Uq6QHrQ7twLzbWymfHj9fT0HvKATWZ48gAn8m56rH9PktD7wD4Bqp82m7"
    "sPmJZH8yjEyyFrMMFBkDZIwUChyRCRCLmDyojs+PZ3YYao8dRoPkXpG+TxcBB+c37HpUsz"
    "0gJuzIZWYx2IXA1LN+gm3eCB/fhNDwxz2R66Dts5LzQ8Luybp9De+VaqJuW0XYUsbDxZO2"
    "Ybbd/NvWd2pglyU0r0IF5817CNex+rODLN2i4ErLI3gCU9I35d3r5/68Y7HXbdu2Zy3bt6"
    "ZQg8XwRKBlLzXBZl7HQ2ns4LN8/6q6vwUsKq21jdgkuzIQgpyvbJuNsvGFkJC2gHNCtDEg"
    "5sSMywM3FGdi10JB2Cq6QpnUd5faiHBEWJZioPgGFSGQBeQFMU4jV44gyAQyrRGoAbQkPs"
    "TmYIHGNoloWYA9CSUcHUKey3dJ/1GI0FZToJynSK4NPRxa0XDB+mU6PEzkX7PlkOrcFC04"
    "gkCxN1lgJWnyrSM8WR0ezM21ttqkIcoOi3H/tGUSOykNWrQq9g7vn3/oQfy5roti5o9aua"
    "t5Qy52mOQ7MSBLKU1azyGGO+YL6W4bStSFnNNqEDe3Nar/Acz8dQOuBX7K6gMtTbDdc4sV"
    "Eh4cwEkbXO7B88L2Q6h8p0BNT1PeSirCfkM18zJmiM0TTBlDJ/Eo7/od4FAlfhJxSSkNdR"
    "Y1/PgSoAWevQ+Ik5qE/QX9233d1tlcXZimjtXFfVymzW/e2k+7siRL+Bp2/D8g2YCMLKoa"
    "3gUqSHKt5KQtCdcxS6reN2SArd2eP/Nxk3o9LZxXW7+T/J2AyPZo1TFiCTHKJ74O+hOQEj"
    "O88WBDsm7x+w4DGeuMwnh40zSil8JT+Q7bgeUaPRW7mLcoNmN4BrNCCx3ZsPY2/Ohkx3Tc"
    "ua2wVNp0Jp7EabpTKWJS3m32nMv1OHOx0jKPVpnD1iRPjNm/coPq01oIwbCKZrYiZjV8NO"
    "vyUHU932UHIcTAKXzWrPScLYD0xfmpqw3WK6/PI0lOVs5n72qiLnLrif3QEcLpN4TL6dQm"
    "m+gRp1EFsM10APhLd1cNFYC3/gzT9wCABuPyzzF7ObsbnjMYcfviRz+NKnyB2zG/FvkOdz"
    "qhqQ2YDdpoYe2rzBXXgXnnmsSYTR1GcdozRIJY2oJPO5zwQpQSREX9L38vr3c+QCww5NXG"
    "jNGmEE+XQA6eAxFwiOInilLRcFbjRl3/jeERrxMwn2ASIt78J7EgRA04MbpTAJx0b4zXk6"
    "UwrHF6+ZwkMKB/zsRfS9Ievpu7z81oI9dowWU4eG7oLOSOx8m/vha/bFJIkiqM6YX3j93X"
    "cf7kIS8LuXHVI0d59YT34QZL/1CF2GiP1CP8ZIvjPo8fuUZugzfVV+tx/C0/tR+uTasZ/y"
    "LUCK/f8fkH2aJuN/4kmcrj3s+/wzXLegTydBn/pg6o9EXbY3NtuOM5/YzODbBN8qq5Kukq"
    "tyVtkGyjZdS2S5PjFfdryU7KW+Tcfch/1onu2ExFz1opTV/aa6z52IDZD3iqgFFTuNi3g4"
    "dv3AKCpWELHYyKFhI7/hRTwK6ZL7oipoRGgwXIOMPLCmjlu21eBWQnYldsuUNDFPYk4oz2"
    "CCkPnUeL4gMQ4nT+gBPw3RMvLjGOL7uGeNKIgKXhLU6wYABN/fM1tHRarc6v0ANoEi4UxU"
    "KBEekjgrC/4B/ubkjpSSiSLMZjyNgQqSfZNqLwNRUrpmyg1hT0gSwHOaKSF5vbcsMallhX"
    "RoJ20GCGzi2S17TNlLZqJhQcSqWEfFzMYwXUVKGWuVb2qVsy0GT/KUmtqwiyjUB4Nt27O7"
    "tGh0LeJSog/63XWimA4VrNdYyHdpsfTJ0bR1oruSAMjWic6n2YZ1ok9G1yejT6d7zPVzzU"
    "aK/UI2WAO1Fy80GK7x4mna1HnI2mqUiQaHd+H60REC93cR+Y9s8Pm3+JtPgZFAltyNxayD"
    "I3SBH5mPm2VLBsoCYp999mupQFqgCB5ElfZnB/ez6X86vJQNV3jTmcbMKj/JQu1sLF0Yi9"
    "aIkfs9Pt+vKrfsXGSLV77a6noYFbFeoBS79jOy1G8b+BmypD3R6pyj0Z3zlRGzNCazBqss"
    "u7jOInPLZuuMseYRbtmkeSn2zDP30GZLhZmg6gKVzduqINKLBb+SSuCHH3RSCfzwQ3MqAb"
    "hWwe7Ye2Wg4ax5D7X7RitRw5sViRreqBI1hHHGgpc1/L+vLy8ats5SpLpv+pMY/T8U+PQQ"
    "kZwVygVlrDZeqnZKZReEDvbOGvjP/wefS+LJ"
)
