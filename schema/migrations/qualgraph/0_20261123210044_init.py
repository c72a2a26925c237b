"""The tables as Qualgraph began with them."""
# ruff: noqa: E501, INP001 - generated, and named as aerich names its files

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQL = {
    "sqlite": r"""
CREATE TABLE "group" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "code" VARCHAR(64) UNIQUE,
    "archived_on" DATE,
    "version" INT NOT NULL
) /* A cross-cutting set of users. */;
CREATE INDEX "idx_group_name_2705a5" ON "group" ("name");
CREATE TABLE "org_unit" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "code" VARCHAR(64) UNIQUE,
    "kind" VARCHAR(32) NOT NULL,
    "archived_on" DATE,
    "version" INT NOT NULL,
    "parent_id" BIGINT REFERENCES "org_unit" ("id") ON DELETE RESTRICT
) /* A node of the organisation tree: a company, a department or a team. People in it count in all units above. */;
CREATE INDEX "idx_org_unit_name_a5c38b" ON "org_unit" ("name");
CREATE INDEX "idx_org_unit_parent__53a68c" ON "org_unit" ("parent_id");
CREATE TABLE "user" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL UNIQUE,
    "role" VARCHAR(32) NOT NULL,
    "job_title" VARCHAR(200),
    "language" VARCHAR(32) NOT NULL,
    "date_added" DATE NOT NULL,
    "is_active" INT NOT NULL,
    "version" INT NOT NULL,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT
) /* A person who learns, manages or administers. */;
CREATE INDEX "idx_user_name_76f409" ON "user" ("name");
CREATE INDEX "idx_user_unit_id_7cf29c" ON "user" ("unit_id");
CREATE TABLE "group_member" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "group_id" BIGINT NOT NULL REFERENCES "group" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_group_membe_group_i_e80b56" UNIQUE ("group_id", "user_id")
) /* The fact that a user belongs to a group. */;
CREATE INDEX "idx_group_membe_user_id_ab6bb6" ON "group_member" ("user_id");
CREATE TABLE "unit_manager" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_unit_manage_unit_id_7963ac" UNIQUE ("unit_id", "user_id")
) /* The fact that a user manages a unit, with everything below it. */;
CREATE INDEX "idx_unit_manage_user_id_4caa5f" ON "unit_manager" ("user_id");
CREATE TABLE "learning_activity" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "code" VARCHAR(64) UNIQUE,
    "type" VARCHAR(32) NOT NULL,
    "description" TEXT NOT NULL,
    "issues_certificate" INT NOT NULL,
    "certificate_valid_for" VARCHAR(16),
    "archived_on" DATE,
    "version" INT NOT NULL
) /* Something to complete: a course, an exam, a meeting. One activity may be in many qualifications (S55). */;
CREATE INDEX "idx_learning_ac_name_a3c5cc" ON "learning_activity" ("name");
CREATE TABLE "enrolment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "opened_on" DATE NOT NULL,
    "withdrawn_on" DATE,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_enrolment_user_id_f78171" UNIQUE ("user_id", "activity_id", "number")
) /* A user's open or finished attempt at an activity. Re-opening makes a new attempt; an old one is never undone. */;
CREATE UNIQUE INDEX "uid_enrolment_open" ON "enrolment" ("user_id", "activity_id") WHERE state = 'OPEN';
CREATE INDEX "idx_enrolment_activit_cbeeb2" ON "enrolment" ("activity_id");
CREATE TABLE "completion" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "completed_on" DATE NOT NULL,
    "recorded_at" TIMESTAMP NOT NULL,
    "revoked_at" TIMESTAMP,
    "revoked_from" DATE,
    "revocation_reason" VARCHAR(1000),
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "recorded_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "revoked_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* The fact that a user completed an activity on a day. Immutable; may be revoked with a reason, never deleted. */;
CREATE INDEX "idx_completion_user_id_a9965c" ON "completion" ("user_id", "activity_id");
CREATE INDEX "idx_completion_activit_8b9e2a" ON "completion" ("activity_id");
CREATE INDEX "idx_completion_enrolme_ae8e10" ON "completion" ("enrolment_id");
CREATE INDEX "idx_completion_recorde_d7f517" ON "completion" ("recorded_by_id");
CREATE INDEX "idx_completion_revoked_e6d2e1" ON "completion" ("revoked_by_id");
CREATE TABLE "certificate" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" VARCHAR(32) NOT NULL UNIQUE,
    "activity_name" VARCHAR(200) NOT NULL,
    "issued_on" DATE NOT NULL,
    "valid_through" DATE,
    "revoked_at" TIMESTAMP,
    "revoked_from" DATE,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "completion_id" BIGINT NOT NULL REFERENCES "completion" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_certificate_complet_407045" UNIQUE ("completion_id")
) /* Issued by us for a completion. Kept for ever; may be revoked, never deleted (S39-S41, E65). */;
CREATE INDEX "idx_certificate_activit_c12fd8" ON "certificate" ("activity_id");
CREATE INDEX "idx_certificate_user_id_869563" ON "certificate" ("user_id");
CREATE TABLE "qualification" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "code" VARCHAR(64) UNIQUE,
    "description" TEXT NOT NULL,
    "archived_on" DATE,
    "version" INT NOT NULL
) /* A named profile of requirements. What it demands is in its versions; the newest one is `currentVersion`. */;
CREATE INDEX "idx_qualificati_name_aff145" ON "qualification" ("name");
CREATE TABLE "qualification_version" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "effective_on" DATE NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "superseded_at" TIMESTAMP,
    "duration" VARCHAR(32) NOT NULL,
    "maintain_period" VARCHAR(16),
    "renewal_lead" VARCHAR(16),
    "grace_days" INT NOT NULL,
    "reachieve_after_days" INT,
    "prior_learning_max_age" VARCHAR(16),
    "follow_certificate_expiry" INT NOT NULL,
    "period_from" DATE,
    "period_through" DATE,
    "repeats_every" VARCHAR(16),
    "applied_on" DATE,
    "applied_at" TIMESTAMP,
    "applied_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "created_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_qualificati_qualifi_d001c1" UNIQUE ("qualification_id", "number")
) /* What a qualification demands from a day on. An edit makes a new version; running periods keep theirs (R12). */;
CREATE UNIQUE INDEX "uid_version_current" ON "qualification_version" ("qualification_id") WHERE superseded_at IS NULL;
CREATE INDEX "idx_qualificati_applied_f38690" ON "qualification_version" ("applied_by_id");
CREATE INDEX "idx_qualificati_created_926c82" ON "qualification_version" ("created_by_id");
CREATE TABLE "requirement" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "stage" VARCHAR(32) NOT NULL,
    "position" INT NOT NULL,
    "upload_allowed" INT NOT NULL,
    "frame_from" DATE,
    "frame_through" DATE,
    "within" VARCHAR(16),
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "version_id" BIGINT NOT NULL REFERENCES "qualification_version" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_requirement_version_925de1" UNIQUE ("version_id", "stage", "activity_id")
) /* One activity in one stage of a qualification version, with its settings. */;
CREATE INDEX "idx_requirement_activit_33f6e6" ON "requirement" ("activity_id");
CREATE TABLE "permanent_education" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "mode" VARCHAR(32) NOT NULL,
    "needed" VARCHAR(40),
    "period_from" DATE,
    "period_through" DATE,
    "repeats_every" VARCHAR(16),
    "requirement_id" BIGINT NOT NULL REFERENCES "requirement" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_permanent_e_require_92f981" UNIQUE ("requirement_id")
) /* What else has to be completed within a period to remain qualified, once its requirement is met (R11, S16). */;
CREATE TABLE "permanent_education_activity" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "credits" VARCHAR(40),
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "permanent_education_id" BIGINT NOT NULL REFERENCES "permanent_education" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_permanent_e_permane_3c38dd" UNIQUE ("permanent_education_id", "activity_id")
) /* One activity of a set, with what it is worth. */;
CREATE INDEX "idx_permanent_e_activit_fd63ea" ON "permanent_education_activity" ("activity_id");
CREATE TABLE "rollout" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "total" INT NOT NULL,
    "done" INT NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "finished_at" TIMESTAMP,
    "last_assignment_id" BIGINT NOT NULL,
    "version_id" BIGINT NOT NULL REFERENCES "qualification_version" ("id") ON DELETE RESTRICT
) /* The periods and attempts of all who have a qualification are brought in line with a version, chunk by chunk. */;
CREATE INDEX "idx_rollout_version_179239" ON "rollout" ("version_id");
CREATE TABLE "assignment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "archived_on" DATE,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_assignment_user_id_c4446d" UNIQUE ("user_id", "qualification_id")
) /* The link of a user to a qualification. Exists as long as it has a source; then it is archived, never deleted. */;
CREATE INDEX "idx_assignment_qualifi_948583" ON "assignment" ("qualification_id");
CREATE TABLE "assignment_source" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "assigned_on" DATE NOT NULL,
    "assigned_at" TIMESTAMP NOT NULL,
    "withdrawn_on" DATE,
    "withdrawn_at" TIMESTAMP,
    "withdrawal_reason" VARCHAR(1000),
    "assigned_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "withdrawn_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* One reason why a user has a qualification assigned; all of them are kept and shown (E35). */;
CREATE INDEX "idx_assignment__assigne_7b7ff7" ON "assignment_source" ("assigned_by_id");
CREATE INDEX "idx_assignment__assignm_c149e0" ON "assignment_source" ("assignment_id");
CREATE INDEX "idx_assignment__withdra_c4cba3" ON "assignment_source" ("withdrawn_by_id");
CREATE TABLE "period" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "begins_on" DATE NOT NULL,
    "valid_through" DATE,
    "recorded_at" TIMESTAMP NOT NULL,
    "superseded_at" TIMESTAMP,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "version_id" BIGINT NOT NULL REFERENCES "qualification_version" ("id") ON DELETE RESTRICT
) /* One stretch of validity of an assignment, numbered. Never overwritten: what turned out otherwise is superseded. */;
CREATE UNIQUE INDEX "uid_period_current" ON "period" ("assignment_id", "number") WHERE superseded_at IS NULL;
CREATE INDEX "idx_period_assignm_e65beb" ON "period" ("assignment_id");
CREATE INDEX "idx_period_version_9e81f5" ON "period" ("version_id");
CREATE TABLE "told_standing" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "status" VARCHAR(16) /* IN_PROGRESS: IN_PROGRESS\nQUALIFIED: QUALIFIED\nEXPIRING: EXPIRING\nIN_GRACE: IN_GRACE\nEXPIRED: EXPIRED\nNOT_MET: NOT_MET */,
    "valid_through" DATE,
    "next_on" DATE NOT NULL,
    "assignment_id" BIGINT NOT NULL UNIQUE REFERENCES "assignment" ("id") ON DELETE RESTRICT
) /* What was last told of an assignment, and the first day on which that is no longer true unless facts change it. */;
CREATE INDEX "idx_told_standi_next_on_c6bffb" ON "told_standing" ("next_on");
CREATE TABLE "exemption" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "stage" VARCHAR(32) NOT NULL,
    "period_number" INT NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "granted_at" TIMESTAMP NOT NULL,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "granted_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* One person need not do one requirement for one period: it counts as satisfied (E47). */;
CREATE INDEX "idx_exemption_activit_2af24f" ON "exemption" ("activity_id");
CREATE INDEX "idx_exemption_assignm_09265d" ON "exemption" ("assignment_id");
CREATE INDEX "idx_exemption_granted_3e88a8" ON "exemption" ("granted_by_id");
CREATE TABLE "extension" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "period_number" INT NOT NULL,
    "through" DATE NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "granted_at" TIMESTAMP NOT NULL,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "granted_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* One person's period ends later. The window does not move, and the next period counts from the old end (E46). */;
CREATE INDEX "idx_extension_assignm_07e426" ON "extension" ("assignment_id");
CREATE INDEX "idx_extension_granted_5e515c" ON "extension" ("granted_by_id");
CREATE TABLE "file" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "media_type" VARCHAR(64) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "key" VARCHAR(64) NOT NULL UNIQUE
) /* A file as it came in: stored under a key that nobody can guess, and served as what we recognised it to be. */;
CREATE TABLE "uploaded_certificate" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "obtained_on" DATE NOT NULL,
    "expires_on" DATE,
    "decision" VARCHAR(32) NOT NULL,
    "submitted_at" TIMESTAMP NOT NULL,
    "decided_at" TIMESTAMP,
    "approved_obtained_on" DATE,
    "approved_expires_on" DATE,
    "remark" VARCHAR(1000),
    "rejection_reason" VARCHAR(1000),
    "revoked_at" TIMESTAMP,
    "revoked_from" DATE,
    "revocation_reason" VARCHAR(1000),
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "decided_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "file_id" BIGINT NOT NULL REFERENCES "file" ("id") ON DELETE RESTRICT,
    "requirement_id" BIGINT NOT NULL REFERENCES "requirement" ("id") ON DELETE RESTRICT,
    "revoked_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_uploaded_ce_file_id_0c0f8b" UNIQUE ("file_id")
) /* Proof, earned elsewhere, that a user meets one requirement of one of their qualifications (S33-S37). */;
CREATE INDEX "idx_uploaded_ce_assignm_bbd77e" ON "uploaded_certificate" ("assignment_id");
CREATE INDEX "idx_uploaded_ce_decided_135c1d" ON "uploaded_certificate" ("decided_by_id");
CREATE INDEX "idx_uploaded_ce_require_176e8c" ON "uploaded_certificate" ("requirement_id");
CREATE INDEX "idx_uploaded_ce_revoked_63ee48" ON "uploaded_certificate" ("revoked_by_id");
CREATE INDEX "idx_uploaded_ce_user_id_77eb41" ON "uploaded_certificate" ("user_id");
CREATE TABLE "approval" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "requested_at" TIMESTAMP NOT NULL,
    "decision" VARCHAR(32) NOT NULL,
    "decided_at" TIMESTAMP,
    "decided_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "uploaded_certificate_id" BIGINT REFERENCES "uploaded_certificate" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_approval_uploade_8266e2" UNIQUE ("uploaded_certificate_id")
) /* A decision that waits for a manager or admin, or that one of them has made (S15, S38). */;
CREATE INDEX "idx_approval_decisio_bd012e" ON "approval" ("decision", "requested_at");
CREATE INDEX "idx_approval_decided_facbfc" ON "approval" ("decided_by_id");
CREATE INDEX "idx_approval_user_id_d2199d" ON "approval" ("user_id");
CREATE TABLE "saved_view" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "screen" VARCHAR(64) NOT NULL,
    "query" VARCHAR(2000) NOT NULL,
    "shared_with" VARCHAR(32),
    "version" INT NOT NULL,
    "owner_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_saved_view_owner_i_de3ad3" UNIQUE ("owner_id", "screen", "name")
) /* A list as somebody wants to see it again: own, or shared with everybody of a role. */;
CREATE TABLE "audit_entry" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "happened_at" TIMESTAMP NOT NULL,
    "what" VARCHAR(64) NOT NULL,
    "subject_type" VARCHAR(64),
    "subject" VARCHAR(120),
    "subject_title" VARCHAR(200),
    "asked" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "previous_hash" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "subject_id" BIGINT,
    "event_id" BIGINT,
    "actor_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_audit_entry_number_8c4a7b" UNIQUE ("number")
) /* One thing that was done, or that followed from it. Each carries the hash of the one before it. */;
CREATE INDEX "idx_audit_entry_event_i_261161" ON "audit_entry" ("event_id");
CREATE INDEX "idx_audit_entry_subject_6f1fab" ON "audit_entry" ("subject_type", "subject_id", "number");
CREATE INDEX "idx_audit_entry_happene_2021a5" ON "audit_entry" ("happened_at");
CREATE TRIGGER "audit_entry_append_only_update" BEFORE UPDATE ON "audit_entry" BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
CREATE TRIGGER "audit_entry_append_only_delete" BEFORE DELETE ON "audit_entry" BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
CREATE INDEX "idx_audit_entry_actor_i_89ae59" ON "audit_entry" ("actor_id");
CREATE TABLE "webhook" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "url" VARCHAR(2000) NOT NULL,
    "events" VARCHAR(2000),
    "is_active" INT NOT NULL,
    "switched_off_because" VARCHAR(500),
    "first_failed_at" TIMESTAMP,
    "secret_made_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "secret" VARCHAR(100) NOT NULL,
    "previous_secret" VARCHAR(100),
    "transaction_id" BIGINT NOT NULL,
    "last_event_id" BIGINT NOT NULL,
    "claimed_until" TIMESTAMP,
    "claims" INT NOT NULL
) /* An address of another system that is told what happens, signed as Standard Webhooks has it. */;
CREATE TABLE "webhook_delivery" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "event" VARCHAR(64) NOT NULL,
    "subject" VARCHAR(120),
    "happened_at" TIMESTAMP NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "attempts" INT NOT NULL,
    "next_try_at" TIMESTAMP,
    "delivered_at" TIMESTAMP,
    "last_status" INT,
    "last_error" VARCHAR(1000),
    "message_id" VARCHAR(64) NOT NULL UNIQUE,
    "event_id" BIGINT,
    "body" TEXT NOT NULL,
    "webhook_id" BIGINT NOT NULL REFERENCES "webhook" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_webhook_del_webhook_4bc079" UNIQUE ("webhook_id", "event_id")
) /* One thing that a webhook is told, and how that went. It may arrive more than once, always with the same id. */;
CREATE INDEX "idx_webhook_del_state_16485a" ON "webhook_delivery" ("state", "next_try_at");
CREATE TABLE "outbox_event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "transaction_id" BIGINT NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "subject_type" VARCHAR(64) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "user_id" BIGINT,
    "actor_id" BIGINT,
    "happened_at" TIMESTAMP NOT NULL
) /* One event: its name, what it happened to, whom it is about, who did it and when. */;
CREATE INDEX "idx_outbox_even_transac_3e31dc" ON "outbox_event" ("transaction_id", "id");
CREATE INDEX "idx_outbox_even_subject_03339f" ON "outbox_event" ("subject_type", "subject_id");
CREATE TABLE "access_token" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "label" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP,
    "revoked_at" TIMESTAMP,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* A token that stands for a user. Only its SHA-256 is kept: the token itself is shown once, when it is made. */;
CREATE INDEX "idx_access_toke_user_id_14aa1c" ON "access_token" ("user_id");
CREATE TABLE "credential" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "digest" VARCHAR(200) NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "user_id" BIGINT NOT NULL UNIQUE REFERENCES "user" ("id") ON DELETE RESTRICT
) /* The argon2id digest of a person's password; who has none does not come in with one. */;
CREATE TABLE "session" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMP NOT NULL,
    "seen_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "revoked_at" TIMESTAMP,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* The time between coming in and going out. Only the SHA-256 of its token is kept. */;
CREATE INDEX "idx_session_user_id_23ddbc" ON "session" ("user_id");
CREATE TABLE "sign_in_failure" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "failures" INT NOT NULL,
    "failed_at" TIMESTAMP NOT NULL,
    "locked_until" TIMESTAMP
) /* How often in a row somebody tried in vain to come in with an e-mail address, and until when nobody may. */;
CREATE TABLE "signing_key" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "generation" INT NOT NULL UNIQUE,
    "name" VARCHAR(64) NOT NULL UNIQUE,
    "private_key" TEXT NOT NULL,
    "created_at" TIMESTAMP NOT NULL
) /* A pair of keys; the private half is nowhere else. Never deleted: what it has signed is verified with it. */;
CREATE TABLE "job_run" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "job" VARCHAR(64) NOT NULL,
    "slot" TIMESTAMP NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "attempts" INT NOT NULL,
    "claimed_until" TIMESTAMP,
    "finished_at" TIMESTAMP,
    "error" TEXT,
    CONSTRAINT "uid_job_run_job_d2769e" UNIQUE ("job", "slot")
) /* One slot of a job: whoever holds the claim runs it; a claim that ran out is anybody's, unless it is finished. */;
CREATE TABLE "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
""",
    "postgres": r"""
CREATE TABLE "group" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "code" VARCHAR(64) UNIQUE,
    "archived_on" DATE,
    "version" INT NOT NULL
);
CREATE INDEX "idx_group_name_2705a5" ON "group" ("name");
COMMENT ON TABLE "group" IS 'A cross-cutting set of users.';
CREATE TABLE "org_unit" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "code" VARCHAR(64) UNIQUE,
    "kind" VARCHAR(32) NOT NULL,
    "archived_on" DATE,
    "version" INT NOT NULL,
    "parent_id" BIGINT REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_org_unit_name_a5c38b" ON "org_unit" ("name");
CREATE INDEX "idx_org_unit_parent__53a68c" ON "org_unit" ("parent_id");
COMMENT ON TABLE "org_unit" IS 'A node of the organisation tree: a company, a department or a team. People in it count in all units above.';
CREATE TABLE "user" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL UNIQUE,
    "role" VARCHAR(32) NOT NULL,
    "job_title" VARCHAR(200),
    "language" VARCHAR(32) NOT NULL,
    "date_added" DATE NOT NULL,
    "is_active" BOOL NOT NULL,
    "version" INT NOT NULL,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_user_name_76f409" ON "user" ("name");
CREATE INDEX "idx_user_unit_id_7cf29c" ON "user" ("unit_id");
COMMENT ON TABLE "user" IS 'A person who learns, manages or administers.';
CREATE TABLE "group_member" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "group_id" BIGINT NOT NULL REFERENCES "group" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_group_membe_group_i_e80b56" UNIQUE ("group_id", "user_id")
);
CREATE INDEX "idx_group_membe_user_id_ab6bb6" ON "group_member" ("user_id");
COMMENT ON TABLE "group_member" IS 'The fact that a user belongs to a group.';
CREATE TABLE "unit_manager" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_unit_manage_unit_id_7963ac" UNIQUE ("unit_id", "user_id")
);
CREATE INDEX "idx_unit_manage_user_id_4caa5f" ON "unit_manager" ("user_id");
COMMENT ON TABLE "unit_manager" IS 'The fact that a user manages a unit, with everything below it.';
CREATE TABLE "learning_activity" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "code" VARCHAR(64) UNIQUE,
    "type" VARCHAR(32) NOT NULL,
    "description" TEXT NOT NULL,
    "issues_certificate" BOOL NOT NULL,
    "certificate_valid_for" VARCHAR(16),
    "archived_on" DATE,
    "version" INT NOT NULL
);
CREATE INDEX "idx_learning_ac_name_a3c5cc" ON "learning_activity" ("name");
COMMENT ON TABLE "learning_activity" IS 'Something to complete: a course, an exam, a meeting. One activity may be in many qualifications (S55).';
CREATE TABLE "enrolment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "opened_on" DATE NOT NULL,
    "withdrawn_on" DATE,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_enrolment_user_id_f78171" UNIQUE ("user_id", "activity_id", "number")
);
CREATE UNIQUE INDEX "uid_enrolment_open" ON "enrolment" ("user_id", "activity_id") WHERE state = 'OPEN';
CREATE INDEX "idx_enrolment_activit_cbeeb2" ON "enrolment" ("activity_id");
COMMENT ON TABLE "enrolment" IS 'A user''s open or finished attempt at an activity. Re-opening makes a new attempt; an old one is never undone.';
CREATE TABLE "completion" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "completed_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "revoked_from" DATE,
    "revocation_reason" VARCHAR(1000),
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "enrolment_id" BIGINT NOT NULL REFERENCES "enrolment" ("id") ON DELETE RESTRICT,
    "recorded_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "revoked_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_completion_user_id_a9965c" ON "completion" ("user_id", "activity_id");
CREATE INDEX "idx_completion_activit_8b9e2a" ON "completion" ("activity_id");
CREATE INDEX "idx_completion_enrolme_ae8e10" ON "completion" ("enrolment_id");
CREATE INDEX "idx_completion_recorde_d7f517" ON "completion" ("recorded_by_id");
CREATE INDEX "idx_completion_revoked_e6d2e1" ON "completion" ("revoked_by_id");
COMMENT ON TABLE "completion" IS 'The fact that a user completed an activity on a day. Immutable; may be revoked with a reason, never deleted.';
CREATE TABLE "certificate" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" VARCHAR(32) NOT NULL UNIQUE,
    "activity_name" VARCHAR(200) NOT NULL,
    "issued_on" DATE NOT NULL,
    "valid_through" DATE,
    "revoked_at" TIMESTAMPTZ,
    "revoked_from" DATE,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "completion_id" BIGINT NOT NULL REFERENCES "completion" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_certificate_complet_407045" UNIQUE ("completion_id")
);
CREATE INDEX "idx_certificate_activit_c12fd8" ON "certificate" ("activity_id");
CREATE INDEX "idx_certificate_user_id_869563" ON "certificate" ("user_id");
COMMENT ON TABLE "certificate" IS 'Issued by us for a completion. Kept for ever; may be revoked, never deleted (S39-S41, E65).';
CREATE TABLE "qualification" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "code" VARCHAR(64) UNIQUE,
    "description" TEXT NOT NULL,
    "archived_on" DATE,
    "version" INT NOT NULL
);
CREATE INDEX "idx_qualificati_name_aff145" ON "qualification" ("name");
COMMENT ON TABLE "qualification" IS 'A named profile of requirements. What it demands is in its versions; the newest one is `currentVersion`.';
CREATE TABLE "qualification_version" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "effective_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "superseded_at" TIMESTAMPTZ,
    "duration" VARCHAR(32) NOT NULL,
    "maintain_period" VARCHAR(16),
    "renewal_lead" VARCHAR(16),
    "grace_days" INT NOT NULL,
    "reachieve_after_days" INT,
    "prior_learning_max_age" VARCHAR(16),
    "follow_certificate_expiry" BOOL NOT NULL,
    "period_from" DATE,
    "period_through" DATE,
    "repeats_every" VARCHAR(16),
    "applied_on" DATE,
    "applied_at" TIMESTAMPTZ,
    "applied_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "created_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_qualificati_qualifi_d001c1" UNIQUE ("qualification_id", "number")
);
CREATE UNIQUE INDEX "uid_version_current" ON "qualification_version" ("qualification_id") WHERE superseded_at IS NULL;
CREATE INDEX "idx_qualificati_applied_f38690" ON "qualification_version" ("applied_by_id");
CREATE INDEX "idx_qualificati_created_926c82" ON "qualification_version" ("created_by_id");
COMMENT ON TABLE "qualification_version" IS 'What a qualification demands from a day on. An edit makes a new version; running periods keep theirs (R12).';
CREATE TABLE "requirement" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "stage" VARCHAR(32) NOT NULL,
    "position" INT NOT NULL,
    "upload_allowed" BOOL NOT NULL,
    "frame_from" DATE,
    "frame_through" DATE,
    "within" VARCHAR(16),
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "version_id" BIGINT NOT NULL REFERENCES "qualification_version" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_requirement_version_925de1" UNIQUE ("version_id", "stage", "activity_id")
);
CREATE INDEX "idx_requirement_activit_33f6e6" ON "requirement" ("activity_id");
COMMENT ON TABLE "requirement" IS 'One activity in one stage of a qualification version, with its settings.';
CREATE TABLE "permanent_education" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "mode" VARCHAR(32) NOT NULL,
    "needed" DECIMAL(8,2),
    "period_from" DATE,
    "period_through" DATE,
    "repeats_every" VARCHAR(16),
    "requirement_id" BIGINT NOT NULL REFERENCES "requirement" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_permanent_e_require_92f981" UNIQUE ("requirement_id")
);
COMMENT ON TABLE "permanent_education" IS 'What else has to be completed within a period to remain qualified, once its requirement is met (R11, S16).';
CREATE TABLE "permanent_education_activity" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "credits" DECIMAL(8,2),
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "permanent_education_id" BIGINT NOT NULL REFERENCES "permanent_education" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_permanent_e_permane_3c38dd" UNIQUE ("permanent_education_id", "activity_id")
);
CREATE INDEX "idx_permanent_e_activit_fd63ea" ON "permanent_education_activity" ("activity_id");
COMMENT ON TABLE "permanent_education_activity" IS 'One activity of a set, with what it is worth.';
CREATE TABLE "rollout" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "total" INT NOT NULL,
    "done" INT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "last_assignment_id" BIGINT NOT NULL,
    "version_id" BIGINT NOT NULL REFERENCES "qualification_version" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_rollout_version_179239" ON "rollout" ("version_id");
COMMENT ON TABLE "rollout" IS 'The periods and attempts of all who have a qualification are brought in line with a version, chunk by chunk.';
CREATE TABLE "assignment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "archived_on" DATE,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_assignment_user_id_c4446d" UNIQUE ("user_id", "qualification_id")
);
CREATE INDEX "idx_assignment_qualifi_948583" ON "assignment" ("qualification_id");
COMMENT ON TABLE "assignment" IS 'The link of a user to a qualification. Exists as long as it has a source; then it is archived, never deleted.';
CREATE TABLE "assignment_source" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "assigned_on" DATE NOT NULL,
    "assigned_at" TIMESTAMPTZ NOT NULL,
    "withdrawn_on" DATE,
    "withdrawn_at" TIMESTAMPTZ,
    "withdrawal_reason" VARCHAR(1000),
    "assigned_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "withdrawn_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_assignment__assigne_7b7ff7" ON "assignment_source" ("assigned_by_id");
CREATE INDEX "idx_assignment__assignm_c149e0" ON "assignment_source" ("assignment_id");
CREATE INDEX "idx_assignment__withdra_c4cba3" ON "assignment_source" ("withdrawn_by_id");
COMMENT ON TABLE "assignment_source" IS 'One reason why a user has a qualification assigned; all of them are kept and shown (E35).';
CREATE TABLE "period" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "begins_on" DATE NOT NULL,
    "valid_through" DATE,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "superseded_at" TIMESTAMPTZ,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "version_id" BIGINT NOT NULL REFERENCES "qualification_version" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "uid_period_current" ON "period" ("assignment_id", "number") WHERE superseded_at IS NULL;
CREATE INDEX "idx_period_assignm_e65beb" ON "period" ("assignment_id");
CREATE INDEX "idx_period_version_9e81f5" ON "period" ("version_id");
COMMENT ON TABLE "period" IS 'One stretch of validity of an assignment, numbered. Never overwritten: what turned out otherwise is superseded.';
CREATE TABLE "told_standing" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "status" VARCHAR(16),
    "valid_through" DATE,
    "next_on" DATE NOT NULL,
    "assignment_id" BIGINT NOT NULL UNIQUE REFERENCES "assignment" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_told_standi_next_on_c6bffb" ON "told_standing" ("next_on");
COMMENT ON COLUMN "told_standing"."status" IS 'IN_PROGRESS: IN_PROGRESS\nQUALIFIED: QUALIFIED\nEXPIRING: EXPIRING\nIN_GRACE: IN_GRACE\nEXPIRED: EXPIRED\nNOT_MET: NOT_MET';
COMMENT ON TABLE "told_standing" IS 'What was last told of an assignment, and the first day on which that is no longer true unless facts change it.';
CREATE TABLE "exemption" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "stage" VARCHAR(32) NOT NULL,
    "period_number" INT NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "granted_at" TIMESTAMPTZ NOT NULL,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "granted_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_exemption_activit_2af24f" ON "exemption" ("activity_id");
CREATE INDEX "idx_exemption_assignm_09265d" ON "exemption" ("assignment_id");
CREATE INDEX "idx_exemption_granted_3e88a8" ON "exemption" ("granted_by_id");
COMMENT ON TABLE "exemption" IS 'One person need not do one requirement for one period: it counts as satisfied (E47).';
CREATE TABLE "extension" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "period_number" INT NOT NULL,
    "through" DATE NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "granted_at" TIMESTAMPTZ NOT NULL,
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "granted_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_extension_assignm_07e426" ON "extension" ("assignment_id");
CREATE INDEX "idx_extension_granted_5e515c" ON "extension" ("granted_by_id");
COMMENT ON TABLE "extension" IS 'One person''s period ends later. The window does not move, and the next period counts from the old end (E46).';
CREATE TABLE "file" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "media_type" VARCHAR(64) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "key" VARCHAR(64) NOT NULL UNIQUE
);
COMMENT ON TABLE "file" IS 'A file as it came in: stored under a key that nobody can guess, and served as what we recognised it to be.';
CREATE TABLE "uploaded_certificate" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "obtained_on" DATE NOT NULL,
    "expires_on" DATE,
    "decision" VARCHAR(32) NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "approved_obtained_on" DATE,
    "approved_expires_on" DATE,
    "remark" VARCHAR(1000),
    "rejection_reason" VARCHAR(1000),
    "revoked_at" TIMESTAMPTZ,
    "revoked_from" DATE,
    "revocation_reason" VARCHAR(1000),
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "decided_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "file_id" BIGINT NOT NULL REFERENCES "file" ("id") ON DELETE RESTRICT,
    "requirement_id" BIGINT NOT NULL REFERENCES "requirement" ("id") ON DELETE RESTRICT,
    "revoked_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_uploaded_ce_file_id_0c0f8b" UNIQUE ("file_id")
);
CREATE INDEX "idx_uploaded_ce_assignm_bbd77e" ON "uploaded_certificate" ("assignment_id");
CREATE INDEX "idx_uploaded_ce_decided_135c1d" ON "uploaded_certificate" ("decided_by_id");
CREATE INDEX "idx_uploaded_ce_require_176e8c" ON "uploaded_certificate" ("requirement_id");
CREATE INDEX "idx_uploaded_ce_revoked_63ee48" ON "uploaded_certificate" ("revoked_by_id");
CREATE INDEX "idx_uploaded_ce_user_id_77eb41" ON "uploaded_certificate" ("user_id");
COMMENT ON TABLE "uploaded_certificate" IS 'Proof, earned elsewhere, that a user meets one requirement of one of their qualifications (S33-S37).';
CREATE TABLE "approval" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "decision" VARCHAR(32) NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decided_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "uploaded_certificate_id" BIGINT REFERENCES "uploaded_certificate" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_approval_uploade_8266e2" UNIQUE ("uploaded_certificate_id")
);
CREATE INDEX "idx_approval_decisio_bd012e" ON "approval" ("decision", "requested_at");
CREATE INDEX "idx_approval_decided_facbfc" ON "approval" ("decided_by_id");
CREATE INDEX "idx_approval_user_id_d2199d" ON "approval" ("user_id");
COMMENT ON TABLE "approval" IS 'A decision that waits for a manager or admin, or that one of them has made (S15, S38).';
CREATE TABLE "saved_view" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "screen" VARCHAR(64) NOT NULL,
    "query" VARCHAR(2000) NOT NULL,
    "shared_with" VARCHAR(32),
    "version" INT NOT NULL,
    "owner_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_saved_view_owner_i_de3ad3" UNIQUE ("owner_id", "screen", "name")
);
COMMENT ON TABLE "saved_view" IS 'A list as somebody wants to see it again: own, or shared with everybody of a role.';
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "happened_at" TIMESTAMPTZ NOT NULL,
    "what" VARCHAR(64) NOT NULL,
    "subject_type" VARCHAR(64),
    "subject" VARCHAR(120),
    "subject_title" VARCHAR(200),
    "asked" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "previous_hash" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "subject_id" BIGINT,
    "event_id" BIGINT,
    "actor_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_audit_entry_number_8c4a7b" UNIQUE ("number")
);
CREATE INDEX "idx_audit_entry_event_i_261161" ON "audit_entry" ("event_id");
CREATE INDEX "idx_audit_entry_subject_6f1fab" ON "audit_entry" ("subject_type", "subject_id", "number");
CREATE INDEX "idx_audit_entry_happene_2021a5" ON "audit_entry" ("happened_at");
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE INDEX "idx_audit_entry_actor_i_89ae59" ON "audit_entry" ("actor_id");
COMMENT ON TABLE "audit_entry" IS 'One thing that was done, or that followed from it. Each carries the hash of the one before it.';
CREATE TABLE "webhook" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "url" VARCHAR(2000) NOT NULL,
    "events" VARCHAR(2000),
    "is_active" BOOL NOT NULL,
    "switched_off_because" VARCHAR(500),
    "first_failed_at" TIMESTAMPTZ,
    "secret_made_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "secret" VARCHAR(100) NOT NULL,
    "previous_secret" VARCHAR(100),
    "transaction_id" BIGINT NOT NULL,
    "last_event_id" BIGINT NOT NULL,
    "claimed_until" TIMESTAMPTZ,
    "claims" INT NOT NULL
);
COMMENT ON TABLE "webhook" IS 'An address of another system that is told what happens, signed as Standard Webhooks has it.';
CREATE TABLE "webhook_delivery" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "event" VARCHAR(64) NOT NULL,
    "subject" VARCHAR(120),
    "happened_at" TIMESTAMPTZ NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "attempts" INT NOT NULL,
    "next_try_at" TIMESTAMPTZ,
    "delivered_at" TIMESTAMPTZ,
    "last_status" INT,
    "last_error" VARCHAR(1000),
    "message_id" VARCHAR(64) NOT NULL UNIQUE,
    "event_id" BIGINT,
    "body" TEXT NOT NULL,
    "webhook_id" BIGINT NOT NULL REFERENCES "webhook" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_webhook_del_webhook_4bc079" UNIQUE ("webhook_id", "event_id")
);
CREATE INDEX "idx_webhook_del_state_16485a" ON "webhook_delivery" ("state", "next_try_at");
COMMENT ON TABLE "webhook_delivery" IS 'One thing that a webhook is told, and how that went. It may arrive more than once, always with the same id.';
CREATE TABLE "outbox_event" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "transaction_id" BIGINT NOT NULL,
    "name" VARCHAR(64) NOT NULL,
    "subject_type" VARCHAR(64) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "user_id" BIGINT,
    "actor_id" BIGINT,
    "happened_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_outbox_even_transac_3e31dc" ON "outbox_event" ("transaction_id", "id");
CREATE INDEX "idx_outbox_even_subject_03339f" ON "outbox_event" ("subject_type", "subject_id");
COMMENT ON TABLE "outbox_event" IS 'One event: its name, what it happened to, whom it is about, who did it and when.';
CREATE TABLE "access_token" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "label" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_access_toke_user_id_14aa1c" ON "access_token" ("user_id");
COMMENT ON TABLE "access_token" IS 'A token that stands for a user. Only its SHA-256 is kept: the token itself is shown once, when it is made.';
CREATE TABLE "credential" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "digest" VARCHAR(200) NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "user_id" BIGINT NOT NULL UNIQUE REFERENCES "user" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "credential" IS 'The argon2id digest of a person''s password; who has none does not come in with one.';
CREATE TABLE "session" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_session_user_id_23ddbc" ON "session" ("user_id");
COMMENT ON TABLE "session" IS 'The time between coming in and going out. Only the SHA-256 of its token is kept.';
CREATE TABLE "sign_in_failure" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "failures" INT NOT NULL,
    "failed_at" TIMESTAMPTZ NOT NULL,
    "locked_until" TIMESTAMPTZ
);
COMMENT ON TABLE "sign_in_failure" IS 'How often in a row somebody tried in vain to come in with an e-mail address, and until when nobody may.';
CREATE TABLE "signing_key" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "generation" INT NOT NULL UNIQUE,
    "name" VARCHAR(64) NOT NULL UNIQUE,
    "private_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "signing_key" IS 'A pair of keys; the private half is nowhere else. Never deleted: what it has signed is verified with it.';
CREATE TABLE "job_run" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "job" VARCHAR(64) NOT NULL,
    "slot" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "attempts" INT NOT NULL,
    "claimed_until" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "error" TEXT,
    CONSTRAINT "uid_job_run_job_d2769e" UNIQUE ("job", "slot")
);
COMMENT ON TABLE "job_run" IS 'One slot of a job: whoever holds the claim runs it; a claim that ran out is anybody''s, unless it is finished.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
""",
}

UNDO = {
    "sqlite": r"""

""",
    "postgres": r"""

""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    """The statements that lead to this version."""
    return SQL[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """The statements that lead back from it."""
    return UNDO[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXW1z27aW/isYf6k7o3oSJ057k9kPTqq23pvYqe003dvcUSARklBTgEqAlrXd+98XBy"
    "TFN1AiZVKiKXxoalE4JPUABM95ztvfR3/52J14eD49+dnj/vzoNfr7iOEZUX/kvuuhIzyf"
    "p76BYxIPXT1+sho1FNLDI6kOjrEriDrkEDHy6FxSzmDoORp5XIjvRr6UlE2QIBLxMfIF8c"
    "QJnMLhI3UO9VWp0T6jf/lkIPmEyCnxlMwf/1aHKXPIAxHRx/ndYEyJ66R+JHXgBPr4QC7n"
    "+thbOrlg8ic9Fu5lOBhx15+xePx8KaecrQQok3B0QhjxsCRwBen58LuZ77ohPhEUwc3GQ4"
    "K7TMg4ZIx9F9AD6eAG4mNHg8Hl1e3gpn87GBzlkI0kEvCFh0acwayoWxUagAncwnf/OD19"
    "8eL702cvXv1w9vL7789+ePaDGqvvN//V9/8JbiZGKziVxuzi54vLW7ghrqY+WBBw4D9aBk"
    "scSOnJiNHX/8/h/26KPTP60fgM/uqHZfGP0F43AdGBPc3ADD8MXMImcqo+nj57tgbd386v"
    "3/1yfn2sRn2bxvgy/Oo0+A7gjuEdcacSvNH4reANsWvJ8k6B++plCWxfvSyEFr5KI4u90Z"
    "TeE2egbisH8I8KJDPAGbEMzuoxIZLOyAn8sQXi+fUcb787wHwNxj+e3/YzCN6rzZua0Cvc"
    "ehMSm/ff7Z7/PF7Pmt1/T5+//P7lDy9evVxtu6sj63bbYGeFl9r4LrGxwoEhHt0tsOcMUt"
    "/EuM/IbKiAHHh8IQyvvlD6p39eExdLM9wZxeCDPmNTE9D8go2Phs+UBpaf8iJk81/NTmfZ"
    "I5jhif5JcG24khm1NQpXjOtmtWswiwdv1L5up0R9NZJITrFEWCtSaEhcziYCSa6O6HPmFb"
    "Eqggad7I9YRQTJo39nlLQ/EoetstY6ZS1YaFXnICm1u227I5MRgw9PRmXsE0IW+krQ516t"
    "mccgPw8/cY/QCfsnWeq5uFA3jtnIpE4b7OonNg9FL0512MOL1cadevYVAA5xidQQXPdvbq"
    "8v3imks2u8HmA/iU4pJFlcE891AazFmmDDus2VN/nEqCzQa6JvN+k03JsM/GhgCTaJKcMV"
    "KCGlaSAlixkVWnlV6BHyWuklIz6bY7bsqT8dMseenBEm1VD1WRI8O0EfCZ+7BFGGqFSjff"
    "Wt+hu7LoL7EAgP+T0xUVO7vPRmnuuPI3UFdX6rRLVUibKMl2W8niTjdad+lhnZPvNnuVdz"
    "CuVItqlFvFslNAX0i9MSQL84LQQavrLUoqUWW0YtJuEMNIrKxmdKbCtUW7YIW2F9hupdbi"
    "a2sZIS2vjTmomydlJqCVa2lBKGKejh9TDmncM8tVUElmFd3gUA6kNwxieoJ5QCTMcw1IRW"
    "tziPpp0wycVlJisyy28tYQE7xGCWGLydEyY4g4CP6oQ9tKByiojSTtSkQ+QL+FoWiMqSrp"
    "lKpzM6bCISxvpr2qkp9NZQDXpNVnYZxELWZWC9NU8D+jX6crSB7VJbbttElHYrxM++9dYc"
    "hLdGI1+g/Ygyao8oq+6co7nSdDlDiylHLsEeE72VfgLOEGdGGRWyIAC4mnAZP4neGKzq0k"
    "7VxXpJGvWSkBmmbhV8VwL1ANwiR8npWRlPiRpVjO9Zzlficbdg+W72lUSy1ldSwlfyJx8O"
    "JJVFaJsXc0qoFsdfq1BuZMdwMZv46nW77apOytuVXWJlg59ugB2HGPSQYidgWuqRPsC2QV"
    "7NCUjFQCmk9N6wZN9ytcdiVqDIJeUyCA6VYFPARa/A3QL39urqPZx5JsRfbqCvZZS1y08f"
    "3vavj5/rtasGUVnAeViv61GdXlfL3lkKqT0TUR+FVMbfquOGbYpSNa+rM6jRTX0ArleIy1"
    "XLU526JszerU7YVcgIU9YphC/XhFg/Ol9XARsRT9IxHamfVdcii8/YVdCwEOrFWuMyO1+d"
    "sKuQ+XOXY2X1DepfcJ/CUx/CwpvPPX6vbqumZReerktwNeyPSrxCzV6p9Dt2rW9qlB66XU"
    "BOeBLiIMyQ5gWoXCLOIJkHL0/QxWzm6yu+QTO8REOCPHLP79R4HWuD1UcsOOshBmE3KFCI"
    "nZLhOw1evJSHLHLuhVc+UiP+yHxaaQTBR4+MuAf70HAZHdA3pD9bX1srfW2rVVYx4SArd9"
    "Bs42rhYwNV8GMIhRnHjOg6GOGPbkF5e/Ghf3N7/uFjioQEgOGbU310mTl6/CrDo69Ogj5f"
    "3P6C4CP619VlX8PJhZx4+orxuNt/QSjLEfYlHzC+AMY8gUl0ODqUmehgQ9tmnpOSNUxzy7"
    "xQXZzlscdnVfbErNwhZ2EBFiOtJQ8CPaSKj9Yo3D1f7fNnpZy1MKzQdxh8mckhDJW0yg6E"
    "jKB1ImwdArzSjCvPQVbSTsLWk5CwRypPQ17WJjFuPw+RGbjFNGRE7SzYrIQnAf06l7KNnS"
    "/pT94YO29Se+qB9j0EmqsfcZ44a0dhzqh9JaAmSdfd47HuoicwC3JWryuBcpJP3eV20bLX"
    "ZVmE8ypbKYxXFLWFuATEGXXsEWE+CWeldY7vz+kW771mn1tqb17rcku9FMrkhMHr/RuB+J"
    "wwyOMaQxbXFPxdUpLZXCLwhcWurxN0Tb6DsZC7PsN3OrOdkUU0/A0M5q6DOCOIitDt5TNH"
    "fTYlle346uYE+6yTTa9RHa2WTbf/+yie06RilHx5gwh5mHtEQGTtavpXeid1BvFrCH6Mnr"
    "/wQfp0efHrJ82nkgc1dXAIff6lf91HatuTBP0X+ubqY//yG9g/k45A69hrpWMvXEa5GSiE"
    "PxbokqVXW0S2fgjMJPbmBJiVsM1+KZH9AjtTZYd0SuigvdEQ/uEotY1VRDArd8juK+tCsX"
    "zlYUFv+UrLVz4RmMvxlaU4CJsF0gIKIrd0zUyEaYWvJSTcUGCQfNI2ExM3fEaCCnmSr6Jw"
    "g1r+vgcCytInD3gGNf1nhEBTyhN0pcz+VZBuGI9LGZSpWSK4u4CYgoWGjm/Ozr7NMxK7u6"
    "xtmNni93BvnU1vC+PY9gHNg1t/+wANjRHZzdxJJGupkzKFQxK3lcP7ljwUbNMZsd1BfXTU"
    "rC5jjEfu/6533lUocgTo8Yfz3zXWq3Dk91eXP0fDExPw7v3V21zBEeETkczAM7wo11ceMZ"
    "1ghyVIVkeebA2SpEfxXuk+Su3nBsN1zYZedIIOxh6/KhN5nI3CT8Qdv7KdS2znktZ5bHIs"
    "lmUBbC2INgA2J54yysHvThw/ym2pA7mP0Yn70Xk7yABmQrb+8qlHalx91/EZuwRa0+n6CV"
    "W1IF8/rcyuT9jPjN1I012Awuyg4RL5Ao11R814Iz9B/yRzqQ9DIE42RT6TFI+Ob17847ub"
    "l897qP/KxM01fC1jbFCigkG+9UY6D9824mgzaVcQiLOGtiuKxNnSEG8RtdRAw8TIGVSVHM"
    "0JdpBgaoQm1UxFVTMvJXTQ4TkBsSCnHvcn0yoQ5gQP2Va2lRhsJQZbicGGsrVYJTQRTJUn"
    "ISdqp8FGFD4N6G1EoY0ofCIwV8+ATteXfDzYnXQZZGHOvcza1hEvT6YfmZlNw8DeBoLT4A"
    "EoR3R+hqKgRH2FplhAcOCQJIqDQtYGhaKg6vyUO/C9Bw27WBT/BwwkV8sPUSlQgjuHLMUZ"
    "kej4+vnzHrp5/srAe+720kYaNCGW40Et49lKxnNWGEe3Odpr9piYurbti01zn4wQc4soMq"
    "Iz7BawyyuhrFUcSJ2E0t2yi/vvLj6cvz/+oXeaCSOKgH+Z4zmDXa0y95ARO2TqIYRiC64z"
    "L3nIOHpkTrAUA/AjGpT7dYU0M4I2kG1zIFtC49iiXl1W1pIGdZEGXjpK4/E2VzfDPrJGV3"
    "5JPiJhLjSUaV39RQ4jemnnVuuGTLr1qFe1Yium16VS1vhYmY+CyF7QtGIB9ibV9uGCe3Ka"
    "t0grSxuNyiJbPFXUpiDgxhqdrTQ6Rx5xqDTsSGuNoYSUtYbWWkPWjbh3/5Vp7606G8XnsB"
    "NTl6Ja8HZ5vMJqZp2f2BSV1VuLV6r1hO3bE7Y3B82vyZoGBdpteswmhfav3OgSlSvhog6a"
    "e3xMXQJqaDIn4QR9DhVRh6jf4ghQSCnTTpAwYUu8QUoZhfqRRMioZOTXke956gS/BWO+mo"
    "pW7u7CtkhEi18+6xRhWyTCFol4kkUibO2CPdUusJnblebAZm63J3M7UFwGIZr1cNIp/fG3"
    "eJ46ovGnH33bbb0FBL5xxZUwbhKLs7yNM0hsPSWDz3C6ltzKvIAYh6AdNYI02HOGgE1Nlc"
    "cPL/YGeT7TtfMDz75Ad4TMwRahnoA4sNOi6LPdXdvoKciZh2XK86fxLleYP9rCwi1Nz99y"
    "Y2V+X/0kQYL+wejiBl1+ev8+LNA/n7s00Yt75BF4EG0v7hZbbrZk/6PViFSRkvGYAJ1FKi"
    "q2WbmDTleN9o3qiZZpSdvZvNWZlqk3SdWZzgnbrNo2z7XjewVOqXIx2kl5G6ddIk4bciKk"
    "+m8QKKBV6EODqI3hLBPDqQwA7KpL4EpwZ+Us1puxVvbmiAyUIWZgDwpV17SQVV+NbbPxaE"
    "qJUkPxWBKvKsJF4h3qoF0b1HO1t3qDVb8AeGDwpJKbp/gMdgvZvIWMuesqHSZZf5c8zKkp"
    "2WFtEeW157G1lCvUUrbJT5WQt8lPNvmpEztxRBtXdAWnpA55tUZIVCdR0pKWQWkzgxI7V6"
    "qHw2dFO6SP77qs1sqlVb2sVlbUzsK2s5BzdlaaCJN0l9iA/WYi5LzXj4+Fz0VXP7F5KRsI"
    "b1qYZepCxW72WuAuWd+sZTtR6YJQ2W24TGpHHNhgEd6cz5FVNx6V/B3wibbnQslGFcBG+b"
    "U1qQjO1iWwGg6rSy4xczRdZhGuDaLLlJ+omOhOmc62UfvRhAR56+mwtjD8K8xkh4wdQST0"
    "eBUbcuAfeWJj0FsiQlCfV/9emxvfai2wh4oDy1aTuI23fyVsXf0lXP1zLqhZ2S5OyU6IdM"
    "n0qc07589djp0BBt+OqdzdWpdQXtj6gSr4gcae+qOyGygtdch8cIDEFk6gnOAhoxhUmq3i"
    "/IklrNenhNfHFnfZN40a5X9UnYG0nJ2AuqjTwpTOR5Om3Usp7GVIp/SatOVa2luuZS8Naj"
    "s0H41TWCHpV0BfxZTgeuoqMW4jbXU7JatEScwchKUks7kUmlxyXbSYcjTF9yTHNGGPoKFW"
    "VyWwUi5lJCCdcExCjaY+u4M+qvqPPLW1y4t/YV/YjdpNHCDDEJRFR4yjEKvXkB+61KeFhg"
    "e+7tx6/fzbE3Qhowavd9R11WHMlosp8RSUcMcTTtTdMqQPQS2eBdZJpsWtXnN8WvTqsXRa"
    "O+k0yWVQELIkwbMa3yXtrDZ2x+HMwE0WghkNt1gasFTKkbddsmZa0iZrtjr8bEwZFdOt5j"
    "kjasMM2zzPLhZyEJdoqcwNmOU7U2/IMjSWobEMTXMMTTFt0LDVmygiZTZ801Wm1tq+OD20"
    "lPmrrMe7IJYC+m9CX7uMuXmC+g9UKLNU2XYuZxP4vzL1oEkeRoL73ojoQqssbEcQlcrrKT"
    "NTQY8CtB2z/bvTqxvjP6L2rOnw0Xzgh+F7a662zly15R0raYkG96MNcd/78rZdvNungNku"
    "3iW1rWpdvG3Sxi6SNsr4xAJdqvbKqDf6tB2aBkPee3394cKqR12ESt3YTJ+5JrT60fm6C5"
    "gkTNQJWHi+rgIWRL8qJT5REqUm7D6Fp34Xn7lLKO6M4gjfBpuIjvilUZLuGIhYolSuikew"
    "0I7rZUQ9BIxCxtGuL0CcN9ofz8dANMy0n/yOzKV2gYspXzB03H9xZijq3OiVynjXo9OuKi"
    "MnGCL9GcIGHKVWMFsred9WXzGpcad+fB7/chktkaxNaCmR0LJ6XCqyR2mxgy6hvMJii6Iw"
    "aVHrl2+1vzZ+c1R7WLJyh8y1xlhUf1qysja64Sk8LdgdBAqh+X2+fqpTwh1M9XlWqocdDC"
    "tO93mW72KXUIKr5/zkZG3xpG2dGY8I7tljXE/npiFp8lWeCIOwfSBqcjGlozce7wjpZHuy"
    "XjYpKLszlMnASrAitSDd8bJKuXdgCYxTxJIFeSPIho21bZFqoX/KTN7Gzqu1lG3c2aMcT6"
    "vGEDmaAiN6j13qQBUgCBeLGFN48Hso6A1GnBN0qYO+uPpn4VEpCXuNFtBZT/qeWsGI+xJx"
    "YEsXVOh24HE3HzN7u8PrQ4rWORrh0VTXNgrE1N9jBZIaiJc6J+s1xLmN1PWHQC0PfepKBJ"
    "0D2RKBlRfkZeHwKweNpphNiECMQ4mASUniONXgL7fDRl0Bexv7/IXFvWtr85chr23u2P71"
    "md4a3tr2+NOzUFvG05BMKBMV+baU0EFT03oD36Y8TU7wkDlLj4y4t13rvIyoJfhbTVnaLo"
    "mHM9eWmmsFNWez7iwj19oZaZKRs+mN2+Pd7vTGW+46UeGZIzN1lBrS20AgSTV4IJKjN/JI"
    "n4FJgco0kCKO4AQGCgdoE822UE8NcvAyqGtDR1N1GOvUQsZ1BiKkKappQD5ziRAhPRPwLI"
    "jKPI2028snWaSAL1oV51HnmFF1TTbp6WsxOplKd4n+5EMEbBXRmZUORBliRhbBPRHXrcoe"
    "WTamlWyMemikbwiFLl0ZO5RuceCBQmHw8frqZ7Xv3bxGiQ9f2K+fzt9f/HTR//E1Wv35hf"
    "V//3hxfXH582sU/fWFKbGfr8/f9fUJ9F/hOJAN//jC4C4+9G9fo/CP7GNfKuCh9tqmluKo"
    "g+Jg5EFWZNkSIs1zbLvcu7aJ/myTHXkgG3/OiKmi8JUzeK4YueXqn12ZO3udubqNnVp16j"
    "j1zaxQp1Lj1mrTJDWylEcWeD2lm4YlJEFf1D1ZEh1j0Jh7+ljg/gs8ltxnQREPocwyoX6r"
    "g477L78vSJpp4iKl8mVW3V1M/kaFHwv7nVmXY2uVXNv9ZUfdXwLnfmUnb06uS3xlbb7e6l"
    "HijwwNbx2gO4kNj7b06h6utKT1Zbbbv2V7fuzbt9U+0/AgpyHWYStPQ07URv5bP2P7TW/b"
    "e2VnvVfMG009YHc7/D+3t7bNjxtXDyrinBLVhTZwTsmRFTinb0RI9iDCHHCnSuKdIKgiu1"
    "CzyxfI4UGkO5rxexL7VIGbjyRDigi6NervwBurzgY00au1XNRuLl6+potlpVr2eu+tYaUs"
    "VdIkVbKFu7M+R2fbwK0azG1ZJssytXS9Pj2WyVIcluI4ap0NYimOtj0XTVIc1u6ugnDr7e"
    "6fqIbXZHLrr3obrO1xNGijoX2OYGzYX2WkroYoe42EVGvGQb6aRg9hdEeWQUAy40PuLHUm"
    "+sQnQgQWr1or99AlVATp6wsI2RjxCaNCHaUQ/YyGJG9m7/bSNoK5xa+Q3hozWv+/gq0Sje"
    "+gpXJaylA5XWOnnObNlBlxKA5gqoByWqqDWL96WQLqVy8LkYavMq1L6f9WaQMbDe+STVBf"
    "G9gpPj17VWXBxhJ2sZZYrOq9WwXdcHg90O73pdcAsBXitNc3NrB9Dfbf18CEnllVL8B5re"
    "ZumvVymvxHj/NxD4F3Wum+RI3ROYC9QH0OuxDMCJEiF1XNx/pQ0ICAeukuBQId37x48d3N"
    "C1PY9q4uamziqK2cfM/GrKvMISPqJLohJG4iOnDP7xIDdNcv61VrpznAh1LdUeVq/Rmxg/"
    "b/kIe5Wv9VS0qlpQ45UxA2FHPhgnIZB0n5Diqj9ScdCH84g7qK29UkSstab1qrvWnRy7r6"
    "RKclbeWpNs+yUoE9rjsvb/c2L5I/5LfSCpPtXu8F4oeMqLIRsHdXhQaJJVpcL6NlYTIe+Z"
    "OMdDfbbeKS8rIW+fLIB3bvNjU9k5L2Xdvmd200VxCAXOWFkJU77DfBPQ9bbm+zSRmE7S5V"
    "rZGTja/bc3xdzKJWnoacqI2v23YWgPKujH9CyD4AW0OfcBtUnoG8rJ2IR0xE5K7ZYh4yon"
    "Yn2nYWwElWGf+EkH0A6gqy9oUpvazBqN+2zULZsN/E6ivdL87Grjceu570x9eC9HX6hB2F"
    "Oq9TlMA6Cgx/PMhRHHpH0U3ozCVgTYSY7HIjbpkiUhbbnD1YapNYxehYhEvsDRk9t3KCS9"
    "avBF3I64g9PA/P1h3sm443XCFmDjJMAro2shAnB5bIC4qiVIJQvgWmUMSCQ05OcLcegg/O"
    "jLIe/KVHxQF9MzTFQo10CDq+eX7WQzcvfjDEDzZ3GWPEoDG6Mh9BmAzQgdcsEWH8iDGe0I"
    "YL7t0sLQ4XvFM/3kzWb47TimRtjFaJGK3Uc5IDfJM7MS1rY7Ra7VG08Y87frZsUNyhPFbW"
    "w7Z3XtuUdlWZ5y4+iZ0Z63F4EtBbj8OuPQ5FuX81wLxVxmfLdp3SoBdvvpbK3ROVu7dKOj"
    "f4nji/UbI4MtNn8fe9DfyZgJGD+2hoCQbNpULqvkR8RnTxmgWGSrCSI0F0b048wVDyhi8C"
    "bkso64k4aEHlFJF74i21ELQNRR53jRV0mriEkTlTJwjWsfqNhGjTTYOZJc8sDdZKGswW0U"
    "nGqZYLU10XpZrLUFw9FWURjiU6iHH99UjUj/QqVSRZCXQQ3tNyodan60KtTw2h1sHbYQBv"
    "h225vcwpuhfmXj+7dx83q08jXvhuTEjszqh91uwLsrbSUFpTqcwTJKUsUVAXUbDSGi1TsM"
    "GQSq6/ttlQ575DZZ9J9T4tiEGIB/Q2RSHA0AFZjS3VCUROFcRRgIBADmckDgYYc9flC2XU"
    "6A4bVJ6gPh5N0Qh7HiVCt9yYYjENAwZ07MCQjNUKhLE5k6rZy31hX9il7usg1Kh7ghhHEz"
    "wXupapenEGIh6UPg3lR3w2o1K8QV81cr8Rj46XX9GYQj8S7qs7nGorTZ1hGdw33PJoipma"
    "TSSoeqyKjbqwxUQ+AEL4Q0isDR7DHlp9DtZnJAbBD1M124StoiP+PoqXFZhwcGbyMPeIgB"
    "fWarUlYosIg+R9V6+G6Kk///ixf/kjurp8/z9H+gRqjcBxYGp0u15uAy72ueP31lmaVdud"
    "2D4na9WZ5AOWA3W98zcjaqMqWu3+hQLWVQzcaHwH7dsGau9mXmilWZqMXPfs2caw3gLmbi"
    "L8/LQU4Xi6hnA8zVM10cKk0pTRUWJFR4LdA7yRMulY3BGDYnmrlFMz0CuB3W3QR0d7eM/2"
    "f79NvWIjFI8/nP/+beo1+/7q8udoeAL1d++v3mbADiymKmjHEhbuynDjsTSp7GvWdiRgwa"
    "4MtjKG7yn3xQBogio7d07Qan4ltJGqKFtwt1Crq1IuaTkbErltSCS536YaSVKqIey7ynul"
    "msrz6m6mpJRd9jV5mQJCODcPNlqvl63OkFh9bXMyfSbDKed3R2YPU/Rtb4N7aZEYtzlCjy"
    "HsOOCb0BFwjGtHilgKSWaBs4dCKJ3rBM3lAjpV9BCUuAiazt2oFeWoX4/C+xM6HdXkV2r4"
    "Wra7XYu3rt46d4kNzGuUtvE9twq84fBuottIzJhWJg11IYoxjiU6ST02gjIVA/Uqo/eGve"
    "It5y7BrGCzTspl4B4qwaaWdbSR75aveXt19T7F17y9yBIynz687V8fP9fgq0FUFqj3YkHl"
    "aAqNBcbjwZCMsC+q0ewF8t1b8melVvzZmgV/ll/vY+oJORhj6m7l+TaI29znNju/BRl5RA"
    "6gkMs2PX5y0jbWodXTbUOej2rthqvXf6XX00qig6puIxk+K+9LdbANot1TAxoBXV2NCRx0"
    "eKnKU+RlO7Nx7JjqdrFSprZzNeRE7RxsNwcjFyu1xRn4TFIDo7FeP8oJW2W4zdqRni4DpV"
    "L4lMUCnXm8HqUb5XxFxV6NZOEHlyotkxJRT6XTkKb/MTjt8glqVUVupaYrnmaRW+sSSuJb"
    "xjU0cJICVdOPMApPE7lrejp1Z8oXYb6QetOdoAuJZniJICXonqAZ14k9mCHORuoS2F3gpQ"
    "hqMECKj1A/DVFnYy5S09c2pgglHGqr17ghX0iGFWUYeZAD6S11OpB1ObXS5aTnsTJh31Fb"
    "0Ya/P8nwd5sVdSC68OrNkn+WShSjiIQ7uHHVX4cCS0lmc5MvtzicLSFiszcNZntSH6q4T2"
    "VErcne5m0qNCq2rNGclrUz3eaZ1owmvFj8KhtlRqpDob+1bZUBVex5plDeYtU5LdVB7bmh"
    "rsozIgSemCtbF6OdlqpHq9qvRd6wMdjaBI2OZgmkkki5Y6gYuCaFNBzfCWNh11mNEbtada"
    "mn5bpkQ+w3JybB2z4+KyaRffHE5qJsZkx6GbYtN+bKl0P+0Nc0rNkZkhzR2+AI4XrsYMXq"
    "lnOC6OGvEbRng8v3gjwVGqWqEAdJDgd1UTTwUOChupA+ghzq6FrUDLJbCDN7Ouq8ANRZu3"
    "CELqk2UcYVi2qwxSXVekjwqJsc+hgYCTe/vtcF27QDRV0Ue0hnuiOMXOzpXnSMnKDPUw61"
    "s5FHMBRhY/q6XF1SV24TaLhEx+nokx6izreBu8Yl+J4EpdvgZhLjRFBSbj4ZCIbnYsrl4G"
    "FG2bE6MPI9D1SC6Ivjb79VF3ytrug6wV0JfdNCUtcNf+AJumJI/SIqU1cZAFQC3LdwNxRA"
    "Cn4phRZ8hHpB/bmSWUV/GMJsgrJva4vIWddQO11DNt6qDYqrzQnraiWwQwV7D/UhWgf14f"
    "TMsuzDa1sfYp/Y2+iADjtjKgR3NmyWn49GRIhbfkfYUUFh9MSI3qbK6HqsMraiwSU6TOnB"
    "gRULNI4TtU6HHRzsP3ep7embX86/Oz17BXbfHZkrI1tbnlpWfU3cMXyj7MpFFCYIRnRoZU"
    "NSnanz1C4vXcYOtV3Y974BF9uVDp0QUSkkLpawXqaNarb61aRSmYuVQAetmEbKiIw8grfr"
    "bZ+WtPpE6/SJlLv2YU7V6baY5rSkDeFp8yx75F4pINs8zGlJO8ttnmXbLrwtvmjbLjxaZo"
    "9uF743W/edRxzCJMXukdnUTQzobbB0R+mhG+3cW2UyYm/C2Sl1UGAYBC2L58QTnH0j0BwL"
    "seCe80Z7g6EuIgM/rsMJ/CXBI0rAwanz3sCHmzNoG7qGrcvY4i2r12qLdd9vjh0YVUGXum"
    "2MqpSkNaqsItZyAmh/algVjWGTynbFyC1X/zSvsO11thpS1x6rgt0ETTQL9K/o203Kl0iM"
    "K6V5wQ6KhkQuCGGg5EA9AhrEvE04fOC+DAl/4PYjwl8pT8D/h1R/wP6b1a66L2C9BU9gn2"
    "q37tVpb4Hlsg9C7RJqO92qlupKzE5wqye4Rc4KO83WW2Fn+ekbyfvmnKy3ogWz0AFvxY2a"
    "qgv2E6au75GjAoM5Naa3yWxWoweU6Z4C0fiN5vMvfKHMVAn2qbJnkac+Cj4jkGisEKXEge"
    "P3GDKveNp/gBki383UtaKuUUG6li7gGoTIMa5PM8PLvFW9o+vqLDsZ2d5B/F8gRUQQGRgO"
    "nmJ1Hsl5nHM3JGDYu3yk3k9IQElC6Iiljr3R18NC3XZo6EMPLPWkoTnhc5d8YfCchZlqkU"
    "tG3b7kmhxYeFydVy8U639p+ybcsxzAvjiAcBurUsImKdIlbaO2Ajbbd6upuU9N24Dukp4e"
    "vLK2K8OelbUWWdtmuj25JaCdKqSVvbFGfQ0HlNFd1dDBHSlZ9PpcaVZQCGCsFLuleKM1q7"
    "lH79U6VLpckLOhYFMKFUFEneEEXeqCCIEN4LxOlG4QUQdTJQLV1cegfWpV09gldYcXtqrh"
    "E1UNQ8Sq9Y9KC3UnpKC+SqV7LTrQaWU73MGi/TeNcHE9soxYJ6LK1ikITZQls75Oq6s1rq"
    "v9Nx9e+0VxOeGXm3S0P/lw4Pklw3KgXJZweRihrERB8QlqUk25uumgzBU0BULqnNAk/o0a"
    "FxzQ9JsHDUH8oIoWWwJH943oIZ+50J8+SL4dU0bFlBS0JdnZ1YFj/BqVGf+KRlxZT4kriG"
    "QZL6IjsxdK9ePqZiS+03SlpCOiVMmvukjsVzi5VhLhFFA8VssFFrhWD4tboahfCt/BT8+1"
    "QLGqYitVxXDKyuo04fBOvGkbL+0Dj0HFd2okY9+mrXubZnpueNspTWlJO82tnuYn0++jza"
    "0GbY/Ow3x4IgV1G3dPWtTOc5vnuaAhRTFr06leFLuga9pjx58Tj46mRwWlvIIve5uqeMXD"
    "NpnxxbNQs2viUIzNR77Ii83Ie+IJo7uh2JRMiHTQnDw9OyuTDnx2VpwODN9lKmaq56oCwu"
    "HwDqL7vGzLn3Udf3JZP5xJY9/X/765uixQSWORrJJCRxL9H3KpeIqBP2vABTDWv9WyL7CM"
    "zgEn2Ptb7T//D9pqgJ8="
)
