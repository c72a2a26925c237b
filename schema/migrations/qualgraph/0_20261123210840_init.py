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
CREATE INDEX "idx_completion_complet_f8fbf6" ON "completion" ("completed_on");
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
CREATE INDEX "idx_certificate_issued__0b25bc" ON "certificate" ("issued_on");
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
CREATE INDEX "idx_completion_complet_f8fbf6" ON "completion" ("completed_on");
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
CREATE INDEX "idx_certificate_issued__0b25bc" ON "certificate" ("issued_on");
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
    "nZLhOw1evJSHLHLuhVc+UiP+yHxaaQTBR4+MuAf70HAZHdA3pD9bX1srfW2rVVYx4SAr1z"
    "zbuMu5qUY2rtY9NjAFP4ZImGHMiK5DEf54ui8TE5S3Fx/6N7fnHz6mOEgAGL451UeXmaPH"
    "rzI0+uok6PPF7S8IPqJ/XV32NZxcyImnrxiPu/0XRLIcYV/yAeMLIMwTmESHo0OZiQ72s2"
    "3mOSlZwzS3zAnVxVkee3xWZUvMyh1yEhZgMdJK8iBQQ6q4aI3C3XPVPn9WylcLwwpdh8GX"
    "mRTCUEer7D/ICFofwtYRwCvFuPIcZCXtJGw9CQlzpPI05GVtDuP28xBZgVtMQ0bUzoJNSn"
    "gS0K/zKNvQ+ZLu5I2h8ya1px5o30OcufoR54mzdhTmjNpXAmqS9Nw9HusuOgKzIGf1uhIo"
    "J+nUXW4XLXtdlkU4r7KVwnjFUFuIS0CcUcceEeWT8FVa3/j+fG7x3mt2uaX25rUet9RLoU"
    "xKGLzevxGIzwmDNK4xJHFNwd0lJZnNJQJXWOz5OkHX5DsYC6nrM3ynE9sZWUTD38Bg7jqI"
    "M4KoCL1ePnPUZ1NO2Y6vbs6vz/rY9BrVwWrZbPu/j+I5TSpGyZc3iJCHuUcEBNaupn+ld1"
    "JnEL+G4Mfo+QsfpE+XF79+0nwqeVBTB4fQ51/6132ktj1J0H+hb64+9i+/gf0z6Qe0fr1W"
    "+vXCZZSbgUL4Y4EuWXq1BWTrh8BMYm/Of1kJ2+SXEskvsDNV9kenhA469QWiPxyltrGKCG"
    "blDtl9ZV0olq88LOgtX2n5yicCczm+shQHYZNAWkBB5JaumYkwrfC1hIQbCgyST9pmYuKG"
    "z0hQIE/yVRBuUMrf90BAWfrkAc+gpP+MEOhJeYKulNm/itENw3Epgyo1SwR3FxBTsNDQ8c"
    "3Z2bd5RmJ3l7X9Mlv8Hu6ts+ltXRzbPaB5cOvvHqChMSK7mTuJZC11UqZuSOK2cnjfkoeC"
    "bTojtjuoj46a1WWM8cj93/XOuwpFjgA9/nD+u8Z6FY78/ury52h4YgLevb96m6s3Inwikg"
    "l4hhfl+sIjphPssALJ6siTLUGS9CjeK91Hqf3cYLiu2dCLTtDB2ONXZSKPs1H4ibjjV7Zx"
    "iW1c0jqPTY7FsiyALQXRBsDmxFNGOfjdieNHuS11IPcxOnE/Om8HGcBMyNZfPvVIjavvOj"
    "5jl0BrOls/oaoWpOunldn1+fqZsRtpugtQmB00XCJfoLFuqBlv5Cfon2Qu9WEIxMlmyGdy"
    "4tHxzYt/fHfz8nkP9V+ZuLmGr2WMDUoUMMh33kin4ds+HG0m7QoCcdbQdkWROFsa4i2ilh"
    "rolxg5g6qSoznBDhJMjdCkmqmoaualhA65VkTAK8ipx/3JtAqCOcFDNpVtIQZbiMEWYrCR"
    "bC3WCE38UuVJyInaabABhU8DehtQaAMKnwjM1ROg09UlHw92Jz0GWZhzL7O29cPLc+lHZm"
    "LTMLC3gd80OADK8ZyfoSQoUV+hKRYQGzgkidKgkLRBoSSoOj/lDnzvQbsuFoX/AQHJ1fJD"
    "VAqUoM4hSXFGJDq+fv68h26evzLQnru9tJEFTYjlaFBLeLaS8JwVhtFtDvaaPSakrm37Yt"
    "PUJyPE3CCKjOgMuwXk8kooaxUHUiehdLfs4v67iw/n749/6J1moogi4F/maM5gV6vMPWTE"
    "Dpl6CKHYguvMSx4yjh6ZEyzFANyIBuV+XR3NjKCNY9scx5bQOLYoV5eVtaRBXaSBlw7SeL"
    "zN1c2oj6zRlV+Sj8iXCw1lWld3kcMIXtq51bohkW496lWt2IrZdamMNT5W5qMgshe0rFiA"
    "vUm1fbjgnpzmLdLK0kajssgWT9W0KYi3sUZnK43OkUccKg070lpjKCFlraG11pB1I+7df2"
    "Xae6vORvE57MTUpagWvF0er7CaWecnNkVl9dbilWo9Yfv2hO3NQfNrsqRBgXabHrNJof0r"
    "N7pE4Uq4qIPmHh9Tl4AamkxJOEGfQ0XUIeq3OAIUUsq0EyTM1xJvkFJGoXwkETKqGPl15H"
    "ueOsFvwZivppqVu7uwrRHR4pfPOkXY1oiwNSKeZI0IW7pgT6ULbOJ2pTmwidvtSdwOFJdB"
    "iGY9nHRKf/wtnqeOaPzpR9/2Wm8BgW9ccSWMm8TiLG/jDBJbT8ngM5wuJbcyLyDGIWhGjS"
    "AL9pwhYFNT1fHDi71Bns906fzAsy/QHSFzsEWoJyAO7LQo+mx31zZ6CnLmYZnq/Gm8y9Xl"
    "j7awcEvT87fcWJjfVz9JkKB9MLq4QZef3r8P6/PP5y5NdOIeeQQeRNuJu8WWm63Y/2g1Il"
    "WjZDwmQGeRioptVu6gi8lH+0b1RMu0pG1s3upMy9SbpOpM54RtVm2b59rxvQKnVLkY7aS8"
    "jdMuEacNORFS/TcIFNAq9KFB1MZwlonhVAYAdtUlcCW4s3IW681YK3tzRAbKEDOwB4Wqa1"
    "rIqq/Grtl4NKVEqaF4LIlXFeEi8Q410K4N6rnaW73Bql0APDB4UsnNU3wGu4Vs3kLG3HWV"
    "DpMsv0se5tSU7LC2hvLa89hSyhVKKdvkp0rI2+Qnm/zUiZ04oo0ruoJTUoe8WiMkqpMoaU"
    "nLoLSZQYmdK9XD4bOiHdLHd11Wa+XSql5WKytqZ2HbWcg5OytNhEm6S2zAfjMRct7rx8fC"
    "56Krn9i8lA2ENy3MMnWhYjd7LXCXrG/Wsp2odEGo7DZcJrUjDmywCG/O58iqG49K/g74RN"
    "tyoWSfCmCj/Np6VARn6xJYDYfVJZeYOZouswjXBtFlyk9UTHSnTGfbqP1oQoK89XRYWxj+"
    "FWayQ8aOIBJavIoNOfCPPLEx6C0RIajPq3+vzY1vtRbYQ8WBZatJ3MbbvxK2rv4Srv45F9"
    "SsbBenZCdEumT61Oad8+cux84Ag2/HVO5urUsoL2z9QBX8QGNP/VHZDZSWOmQ+OEBiCydQ"
    "TvCQUQwqzVZx/sQS1utTwutji7vsm0aN8j+qzkBazk5AXdRpYUrno0nT7qUU9jKkU3pN2n"
    "It7S3Xspf+tB2aj8YprJD0K6CvYkpwPXWVGLeRtrqdklWiJGYOwlKS2VwKTS65LlpMOZri"
    "e5JjmrBH0FCrqxJYKZcyEpBOOCahRlOf3UEbVf1Hntra5cW/sC/sRu0mDpBhCMqiI8ZRiN"
    "VryA9d6tNCwwNfN269fv7tCbqQUX/XO+q66jBmy8WUeApKuOMJJ+puGdKHoBbPAusk0+JO"
    "rzk+LXr1WDqtnXSa5DIoCFmS4FmN75J2Vhu743Bm4CYLwYyGWywNWCrlyNsuWTMtaZM1Wx"
    "1+NqaMiulW85wRtWGGbZ5nFws5iEu0VOYGzPKdqTdkGRrL0FiGpjmGppg2aNjqTRSRMhu+"
    "6SpTa21fnB5ayvxV1uNdEEsB/Tehr13G3DxB/QcqlFmqbDuXswn8X5l60CQPI8F9b0R0oV"
    "UWtiOISuX1lJmpoEcB2o7Z/t3p1Y3xH1F71nT4aD7ww/C9NVdbZ67a8o6VtESD+9GGuO99"
    "edsu3u1TwGwX75LaVrUu3jZpYxdJG2V8YoEuVXtl1Bt92g5NgyHvvb7+cGHVoy5CpW5sps"
    "9cE1r96HzdBUwSJuoELDxfVwELol+VEp8oiVITdp/CU7+Lz9wlFHdGcYRvg01ER/zSKEl3"
    "DEQsUSpXxSNYaMf1MqIeAkYh42jXFyDOG+2P52MgGmbaT35H5lK7wMWULxg67r84MxR1bv"
    "RKZbzr0WlXlZETDJH+DGEDjlIrmK2VvG+rr5jUuFM/Po9/uYyWSNYmtJRIaFk9LhXZo7TY"
    "QZdQXmGxRVGYtKj1y7faXxu/Oao9LFm5Q+ZaYyyqPy1ZWRvd8BSeFuwOAoXQ/D5fP9Up4Q"
    "6m+jwr1cMOhhWn+zzLd7FLKMHVc35ysrZ40rbOjEcE9+wxrqdz05A0+SpPhEHYPhA1uZjS"
    "0RuPd4R0sj1ZL5sUlN0ZymRgJViRWpDueFml3DuwBMYpYsmCvBFkw8batki10D9lJm9j59"
    "Vayjbu7FGOp1VjiBxNgRG9xy51oAoQhItFjCk8+D0U9AYjzgm61EFfXP2z8KiUhL1GC+is"
    "J31PrWDEfYk4sKULKnQ78Libj5m93eH1IUXrHI3waKprGwVi6u+xAkkNxEudk/Ua4txG6v"
    "pDoJaHPnUlgs6BbInAygvysnD4lYNGU8wmRCDGoUTApCRxnGrwl9tho66AvY19/sLi3rW1"
    "+cuQ1zZ3bP/6TG8Nb217/OlZqC3jaUgmlImKfFtK6KCpab2Bb1OeJid4yJylR0bc2651Xk"
    "bUEvytpixtl8TDmWtLzbWCmrNZd5aRa+2MNMnI2fTG7fFud3rjLXedqPDMkZk6Sg3pbSCQ"
    "pBo8EMnRG3mkz8CkQGUaSBFHcAIDhQO0iWZbqKcGOXgZ1LWho6k6jHVqIeM6AxHSFNU0IJ"
    "+5RIiQngl4FkRlnkba7eWTLFLAF62K86hzzKi6Jpv09LUYnUylu0R/8iECtorozEoHogwx"
    "I4vgnojrVmWPLBvTSjZGPTTSN4RCl66MHUq3OPBAoTD4eH31s9r3bl6jxIcv7NdP5+8vfr"
    "ro//garf78wvq/f7y4vrj8+TWK/vrClNjP1+fv+voE+q9wHMiGf3xhcBcf+revUfhH9rEv"
    "FfBQe21TS3HUQXEw8iArsmwJkeY5tl3uXdtEf7bJjjyQjT9nxFRR+MoZPFeM3HL1z67Mnb"
    "3OXN3GTq06dZz6ZlaoU6lxa7VpkhpZyiMLvJ7STcMSkqAv6p4siY4xaMw9fSxw/wUeS+6z"
    "oIiHUGaZUL/VQcf9l98XJM00cZFS+TKr7i4mf6PCj4X9zqzLsbVKru3+sqPuL4Fzv7KTNy"
    "fXJb6yNl9v9SjxR4aGtw7QncSGR1t6dQ9XWtL6Mtvt37I9P/bt22qfaXiQ0xDrsJWnISdq"
    "I/+tn7H9prftvbKz3ivmjaYesLsd/p/bW9vmx42rBxVxTonqQhs4p+TICpzTNyIkexBhDr"
    "hTJfFOEFSRXajZ5Qvk8CDSHc34PYl9qsDNR5IhRQTdGvV34I1VZwOa6NVaLmo3Fy9f08Wy"
    "Ui17vffWsFKWKmmSKtnC3Vmfo7Nt4FYN5rYsk2WZWrpenx7LZCkOS3Ectc4GsRRH256LJi"
    "kOa3dXQbj1dvdPVMNrMrn1V70N1vY4GrTR0D5HMDbsrzJSV0OUvUZCqjXjIF9No4cwuiPL"
    "ICCZ8SF3ljoTfeITIQKLV62Ve+gSKoL09QWEbIz4hFGhjlKIfkZDkjezd3tpG8Hc4ldIb4"
    "0Zrf9fwVaJxnfQUjktZaicrrFTTvNmyow4FAcwVUA5LdVBrF+9LAH1q5eFSMNXmdal9H+r"
    "tIGNhnfJJqivDewUn569qrJgYwm7WEssVvXerYJuOLweaPf70msA2Apx2usbG9i+Bvvva2"
    "BCz6yqF+C8VnM3zXo5Tf6jx/m4h8A7rXRfosboHMBeoD6HXQhmhEiRi6rmY30oaEBAvXSX"
    "AoGOb168+O7mhSlse1cXNTZx1FZOvmdj1lXmkBF1Et0QEjcRHbjnd4kBuuuX9aq10xzgQ6"
    "nuqHK1/ozYQft/yMNcrf+qJaXSUoecKQgbirlwQbmMg6R8B5XR+pMOhD+cQV3F7WoSpWWt"
    "N63V3rToZV19otOStvJUm2dZqcAe152Xt3ubF8kf8ltphcl2r/cC8UNGVNkI2LurQoPEEi"
    "2ul9GyMBmP/ElGupvtNnFJeVmLfHnkA7t3m5qeSUn7rm3zuzaaKwhArvJCyMod9pvgnoct"
    "t7fZpAzCdpeq1sjJxtftOb4uZlErT0NO1MbXbTsLQHlXxj8hZB+AraFPuA0qz0Be1k7EIy"
    "YictdsMQ8ZUbsTbTsL4CSrjH9CyD4AdQVZ+8KUXtZg1G/bZqFs2G9i9ZXuF2dj1xuPXU/6"
    "42tB+jp9wo5CndcpSmAdBYY/HuQoDr2j6CZ05hKwJkJMdrkRt0wRKYttzh4stUmsYnQswi"
    "X2hoyeWznBJetXgi7kdcQenodn6w72TccbrhAzBxkmAV0bWYiTA0vkBUVRKkEo3wJTKGLB"
    "IScnuFsPwQdnRlkP/tKj4oC+GZpioUY6BB3fPD/roZsXPxjiB5u7jDFi0BhdmY8gTAbowG"
    "uWiDB+xBhPaMMF926WFocL3qkfbybrN8dpRbI2RqtEjFbqOckBvsmdmJa1MVqt9ija+Mcd"
    "P1s2KO5QHivrYds7r21Ku6rMcxefxM6M9Tg8Ceitx2HXHoei3L8aYN4q47Nlu05p0Is3X0"
    "vl7onK3VslnRt8T5zfKFkcmemz+PveBv5MwMjBfTS0BIPmUiF1XyI+I7p4zQJDJVjJkSC6"
    "NyeeYCh5wxcBtyWU9UQctKByisg98ZZaCNqGIo+7xgo6TVzCyJypEwTrWP1GQrTppsHMkm"
    "eWBmslDWaL6CTjVMuFqa6LUs1lKK6eirIIxxIdxLj+eiTqR3qVKpKsBDoI72m5UOvTdaHW"
    "p4ZQ6+DtMIC3w7bcXuYU3Qtzr5/du4+b1acRL3w3JiR2Z9Q+a/YFWVtpKK2pVOYJklKWKK"
    "iLKFhpjZYp2GBIJddf22yoc9+hss+kep8WxCDEA3qbohBg6ICsxpbqBCKnCuIoQEAghzMS"
    "BwOMuevyhTJqdIcNKk9QH4+maIQ9jxKhW25MsZiGAQM6dmBIxmoFwticSdXs5b6wL+xS93"
    "UQatQ9QYyjCZ4LXctUvTgDEQ9Kn4byIz6bUSneoK8aud+IR8fLr2hMoR8J99UdTrWVps6w"
    "DO4bbnk0xUzNJhJUPVbFRl3YYiIfACH8ISTWBo9hD60+B+szEoPgh6mabcJW0RF/H8XLCk"
    "w4ODN5mHtEwAtrtdoSsUWEQfK+q1dD9NSff/zYv/wRXV2+/58jfQK1RuA4MDW6XS+3ARf7"
    "3PF76yzNqu1ObJ+TtepM8gHLgbre+ZsRtVEVrXb/QgHrKgZuNL6D9m0DtXczL7TSLE1Grn"
    "v2bGNYbwFzNxF+flqKcDxdQzie5qmaaGFSacroKLGiI8HuAd5ImXQs7ohBsbxVyqkZ6JXA"
    "7jboo6M9vGf7v9+mXrERiscfzn//NvWafX91+XM0PIH6u/dXbzNgBxZTFbRjCQt3ZbjxWJ"
    "pU9jVrOxKwYFcGWxnD95T7YgA0QZWdOydoNb8S2khVlC24W6jVVSmXtJwNidw2JJLcb1ON"
    "JCnVEPZd5b1STeV5dTdTUsou+5q8TAEhnJsHG63Xy1ZnSKy+tjmZPpPhlPO7I7OHKfq2t8"
    "G9tEiM2xyhxxB2HPBN6Ag4xrUjRSyFJLPA2UMhlM51guZyAZ0qeghKXARN527UinLUr0fh"
    "/QmdjmryKzV8LdvdrsVbV2+du8QG5jVK2/ieWwXecHg30W0kZkwrk4a6EMUYxxKdpB4bQZ"
    "mKgXqV0XvDXvGWc5dgVrBZJ+UycA+VYFPLOtrId8vXvL26ep/ia95eZAmZTx/e9q+Pn2vw"
    "1SAqC9R7saByNIXGAuPxYEhG2BfVaPYC+e4t+bNSK/5szYI/y6/3MfWEHIwxdbfyfBvEbe"
    "5zm53fgow8IgdQyGWbHj85aRvr0OrptiHPR7V2w9Xrv9LraSXRQVW3kQyflfelOtgG0e6p"
    "AY2Arq7GBA46vFTlKfKyndk4dkx1u1gpU9u5GnKidg62m4ORi5Xa4gx8JqmB0VivH+WErT"
    "LcZu1IT5eBUil8ymKBzjxej9KNcr6iYq9GsvCDS5WWSYmop9JpSNP/GJx2+QS1qiK3UtMV"
    "T7PIrXUJJfEt4xoaOEmBqulHGIWnidw1PZ26M+WLMF9IvelO0IVEM7xEkBJ0T9CM68QezB"
    "BnI3UJ7C7wUgQ1GCDFR6ifhqizMRep6WsbU4QSDrXVa9yQLyTDijKMPMiB9JY6Hci6nFrp"
    "ctLzWJmw76itaMPfn2T4u82KOhBdePVmyT9LJYpRRMId3Ljqr0OBpSSzucmXWxzOlhCx2Z"
    "sGsz2pD1XcpzKi1mRv8zYVGhVb1mhOy9qZbvNMa0YTXix+lY0yI9Wh0N/atsqAKvY8Uyhv"
    "seqcluqg9txQV+UZEQJPzJWti9FOS9WjVe3XIm/YGGxtgkZHswRSSaTcMVQMXJNCGo7vhL"
    "Gw66zGiF2tutTTcl2yIfabE5PgbR+fFZPIvnhic1E2Mya9DNuWG3PlyyF/6Gsa1uwMSY7o"
    "bXCEcD12sGJ1yzlB9PDXCNqzweV7QZ4KjVJViIMkh4O6KBp4KPBQXUgfQQ51dC1qBtkthJ"
    "k9HXVeAOqsXThCl1SbKOOKRTXY4pJqPSR41E0OfQyMhJtf3+uCbdqBoi6KPaQz3RFGLvZ0"
    "LzpGTtDnKYfa2cgjGIqwMX1dri6pK7cJNFyi43T0SQ9R59vAXeMSfE+C0m1wM4lxIigpN5"
    "8MBMNzMeVy8DCj7FgdGPmeBypB9MXxt9+qC75WV3Sd4K6EvmkhqeuGP/AEXTGkfhGVqasM"
    "ACoB7lu4GwogBb+UQgs+Qr2g/lzJrKI/DGE2Qdm3tUXkrGuona4hG2/VBsXV5oR1tRLYoY"
    "K9h/oQrYP6cHpmWfbhta0PsU/sbXRAh50xFYI7GzbLz0cjIsQtvyPsqKAwemJEb1NldD1W"
    "GVvR4BIdpvTgwIoFGseJWqfDDg72n7vU9vTNL+ffnZ69ArvvjsyVka0tTy2rvibuGL5Rdu"
    "UiChMEIzq0siGpztR5apeXLmOH2i7se9+Ai+1Kh06IqBQSF0tYL9NGNVv9alKpzMVKoINW"
    "TCNlREYewdv1tk9LWn2idfpEyl37MKfqdFtMc1rShvC0eZY9cq8UkG0e5rSkneU2z7JtF9"
    "4WX7RtFx4ts0e3C9+brfvOIw5hkmL3yGzqJgb0Nli6o/TQjXburTIZsTfh7JQ6KDAMgpbF"
    "c+IJzr4RaI6FWHDPeaO9wVAXkYEf1+EE/pLgESXg4NR5b+DDzRm0DV3D1mVs8ZbVa7XFuu"
    "83xw6MqqBL3TZGVUrSGlVWEWs5AbQ/NayKxrBJZbti5Jarf5pX2PY6Ww2pa49VwW6CJpoF"
    "+lf07SblSyTGldK8YAdFQyIXhDBQcqAeAQ1i3iYcPnBfhoQ/cPsR4a+UJ+D/Q6o/YP/Nal"
    "fdF7DegiewT7Vb9+q0t8By2Qehdgm1nW5VS3UlZie41RPcImeFnWbrrbCz/PSN5H1zTtZb"
    "0YJZ6IC34kZN1QX7CVPX98hRgcGcGtPbZDar0QPKdE+BaPxG8/kXvlBmqgT7VNmzyFMfBZ"
    "8RSDRWiFLiwPF7DJlXPO0/wAyR72bqWlHXqCBdSxdwDULkGNenmeFl3qre0XV1lp2MbO8g"
    "/i+QIiKIDAwHT7E6j+Q8zrkbEjDsXT5S7yckoCQhdMRSx97o62Ghbjs09KEHlnrS0JzwuU"
    "u+MHjOwky1yCWjbl9yTQ4sPK7OqxeK9b+0fRPuWQ5gXxxAuI1VKWGTFOmStlFbAZvtu9XU"
    "3KembUB3SU8PXlnblWHPylqLrG0z3Z7cEtBOFdLK3lijvoYDyuiuaujgjpQsen2uNCsoBD"
    "BWit1SvNGa1dyj92odKl0uyNlQsCmFiiCiznCCLnVBhMAGcF4nSjeIqIOpEoHq6mPQPrWq"
    "aeySusMLW9XwiaqGIWLV+kelhboTUlBfpdK9Fh3otLId7mDR/ptGuLgeWUasE1Fl6xSEJs"
    "qSWV+n1dUa19X+mw+v/aK4nPDLTTran3w48PySYTlQLku4PIxQVqKg+AQ1qaZc3XRQ5gqa"
    "AiF1TmgS/0aNCw5o+s2DhiB+UEWLLYGj+0b0kM9c6E8fJN+OKaNiSgrakuzs6sAxfo3KjH"
    "9FI66sp8QVRLKMF9GR2Qul+nF1MxLfabpS0hFRquRXXST2K5xcK4lwCigeq+UCC1yrh8Wt"
    "UNQvhe/gp+daoFhVsZWqYjhlZXWacHgn3rSNl/aBx6DiOzWSsW/T1r1NMz03vO2UprSkne"
    "ZWT/OT6ffR5laDtkfnYT48kYK6jbsnLWrnuc3zXNCQopi16VQvil3QNe2x48+JR0fTo4JS"
    "XsGXvU1VvOJhm8z44lmo2TVxKMbmI1/kxWbkPfGE0d1QbEomRDpoTp6enZVJBz47K04Hhu"
    "8yFTPVc1UB4XB4B9F9Xrblz7qOP7msH86kse/rf99cXRaopLFIVkmhI4n+D7lUPMXAnzXg"
    "Ahjr32rZF1hG54AT7P2t9p//B7WVgAk="
)
