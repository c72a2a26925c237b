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
    "eJztXW132zaW/is4/lLnHMUnVmK3k5z94KZu653EzthO2512jgKJkMQxBagEZEXbnf++uC"
    "ApvoESKVMSTd0PM41JXJB6AAL3PvcFfx39OaPeyKfT8clPvphNj96Sv444nTD9j9y9Djmi"
    "02nqDlxTtO+Z9qNlq75UPh0ofXFIPcn0JYfJge9OlSs4NL0gA19I+XIwU8rlIyKZImJIZp"
    "L58gS6cMRA96FvlWo94+6fM9ZTYsTUmPla5vd/6csud9hXJqM/pw+9ocs8J/UjXQc6MNd7"
    "ajE11753R1dc/Wjawrv0ewPhzSY8bj9dqLHgSwGXK7g6Ypz5VDF4gvJn8Lv5zPNCfCIogp"
    "eNmwRvmZBx2JDOPEAPpIMXiK8d9XrXN/e9u8v7Xu8oh2wkkYAvvDQQHEZFv6o0AIzgFV7+"
    "rdt9/frb7qvX59+dvfn227PvXn2n25r3zd/69j/By8RoBV0ZzK5+urq+hxcSeuiDCQEX/m"
    "NkqKKBlBmMGH3z3xz+78fUt6Mftc/gr39YFv8I7VUDEF3Y0whM6Neex/hIjfWf3VevVqD7"
    "y8Xt+58vbo91qxdpjK/DW93gHsAdwzsQTiV4o/YbwRti15DpnQL3/E0JbM/fFEILt9LIUn"
    "8wdh+Z09OvlQP4Bw2SHeCMWAZn/Zkw5U7YCfxjA8Tz8zlefneA+QqMf7i4v8wg+KgXb9eG"
    "XuHSm5BYv/5u9v3n8Xq13fW3e/rm2zffvT5/s1x2l1dWrbbBygqb2vAhsbDChT4dPMyp7/"
    "RSd2LcJ2zS10D2fDGXlq0vlP7x77fMo8oOd0Yx+Gh63NYAbH/CxlfDb8oAK7qiCNn8rUl3"
    "kr1COR2ZnwTPhifZUVuhcMW4rle7epO48Vrt637M9K2BImpMFaFGkSJ95gk+kkQJfcX0mV"
    "fEqghadLLfYxURJI/+lVHSfk9cRmWtccpaMNGqjkFSanfLdksGIwYfvozK2CeEEPpK0Oe2"
    "1sxnkB+HH4XP3BH/O1uYsbjSL075wKZOW+zqZzYORRunvuzT+XLhTn37GgCHeUwZCG4v7+"
    "5vr95rpLNzvB5gP8tWKSRZXBPfdQGsxZrglnWbG3/0mbuqQK+J7q7TaYQ/6s2ihiXYJK4N"
    "V6CEtKZBtCzlrjTKq0aPsbdaLxmIyZTyRUf/02FT6qsJ40o31X8rRicn5BMTU48RlxNX6d"
    "YzfVf/m3oegfeQhPbFI7NRU7t89Hqe6/cj/QTdPypRDVWikPFCxutZMl4P+mfZkb3ks0lu"
    "a06hHMluaxLvVglNAf26WwLo191CoOEWUotILTaMWkzCGWgUlY3PlNhGqDZsEjbC+gzVu9"
    "xIbGIlJbTx5zUSZe2k1BSsbCklDFPQw+thzFuHeWqpCCzDurwLANTHoMdnqCeUAszEMNSE"
    "Vrs4j207YZKTy05WZKbfSsICVojeJNF4MydM0IOEP3WHHTJ31ZgwrZ3oQYfIF/C1zImrSr"
    "pmKnVnddhEJAz6a5qpKXRWUA1mTlZ2GcRC6DJAb83zgH6FvhwtYLvUlps2EKXdCvG3j96a"
    "g/DWGOQLtB9ZRu2RZdWdCzLVmq7gZD4WxGPU57Kz1E/AGeJMXO5KVRAAXE24jJ/ELAyouj"
    "RTdUEvyVa9JGxCXa8KvkuBegBukKOke1bGU6JbFeN7lvOV+MIrmL7rfSWRLPpKSvhK/i36"
    "PeWqIrTtkzklVIvjr1Eob2XF8CgfzfR2u+msTsrjzC4xs8FP16OOwyx6SLETMC31RB9g0y"
    "Cv5gR0ZU8rpO6jZcp+L/QaS3mBIpeUyyDY14LbAi7aAncL3Pc3Nx+g54mUf3qBvpZR1q4/"
    "f/z+8vb41Mxd3chVBZwHel2P6vS6InuHFFJzBqI+CqmMv9XEDWOKUjWvq9Or0U19AK5XiM"
    "vV01N3XRNm75cdthUyxrV1CuHLNSF2GfXXVsAGzFfu0B3on1XXJIt7bCtoVEq9sdY4zS6W"
    "HbYVstnUE1Rbfb36J9znsOtDmHjTqS8e9WvVNO3C7toE15b9UYkt1O6VSu+xK31Tg3TTzQ"
    "Jywk6YQygnhhdw1YIIDsk8dHFCriaTmXniOzKhC9JnxGeP4kG3N7E2VP9JpeAdwiHshgQK"
    "sVMyfGeLDy/lIYuce+GTj3SL3zN/LTWC4E+fDYQP61B/EV0wL2T+Rl9bI31ty1lWMeEgK3"
    "fQbONy4lMLVfBDCIUdx4zoKhjhH+2C8v7q4+Xd/cXHTykSEgCGO11zdZG5enye4dGXnZBf"
    "r+5/JvAn+efN9aWBU0g18s0T43b3/4RQliM6U6LHxRwY8wQm0eXoUmaggwVtk3FOStYwzA"
    "3zQrVxlIe+mFRZE7Nyh5yFBVgMjJbcC/SQKj5aq3D7fLWnr0o5a6FZoe8wuJnJIQyVtMoO"
    "hIwgOhE2DgFeasaVxyAriYOw8SAk7JHKw5CXxSTGzcchMgM3GIaMKI4CZiU8C+hXuZQxdr"
    "6kP3lt7LxN7akH2g8QaK5/xEWi15bCnFH7SkDNkq67p2PdRk9gFuSsXlcC5SSfusvlomHb"
    "ZVmE8ypbKYyXFDVCXALijDr2hDCfhLMSneP7c7rFa6/d55Zam1e63FKbQpmcMNjev5FETB"
    "mHPK4hZHGNwd+lFJtMFQFfWOz6OiG37CW0hdz1CX0wme2czaPm76Cx8BwiOCOuDN1eM+7o"
    "v21JZTt+uj3BPutkM3PURKtl0+3/OorHNKkYJTdvEGFfpz6TEFm7HP6l3uk6vXgbgh9jxi"
    "/8kD5fX/3js+FT2Vc9dHCJ/Prz5e0l0cueYuS/yDc3ny6vv4H1M+kIRMdeIx174TTKjUAh"
    "/LFAmyy92iKyzUdgJ7HXJ8AshTH7pUT2C6xMlR3SKaGD9kZD+Iej1TZeEcGs3CG7r9CFgn"
    "zlYUGPfCXylc8E5nJ8ZSkOArNAGkBB5KaunYmwzfCVhIQXCvSSX9p6YuJOTFhQIU+JZRRu"
    "UMt/5oOAtvTZVzqBmv4TxuBQyhNyo83+ZZBuGI/rcihTsyDwdgExBRONHN+dnb3IMxK7ey"
    "wemNngfbizyqbHwjh4fMD2wa3/+AADjRXZ9dxJJIvUSZnCIYnXyuF9z74WLNMZsd1BfXS0"
    "XV3GGo98+ZtZeZehyBGgxx8vfjNYL8ORP9xc/xQ1TwzA+w833+cKjsgZk8kMPMtGubryiK"
    "2DHZYgWV55tjVIkh7FR637aLVfWAzXFQt6UQctjD0+LxN5nI3CT8Qdn+PJJXhySeM8NjkW"
    "C1kArAXRBMCmzNdGOfjdmTOLclvqQO5T1PFl1G8LGcBMyNafM9dnNc6+27jHNoG27XT9hK"
    "pakK+fVmZXJ+xn2q6l6a5AYXZIf0FmkgzNiZrxQn5C/s6mylyGQJxsinwmKZ4c373+28u7"
    "N6cdcnlu4+a2/CxrbFCigkH+6I10Hj4exNFk0q4gEGcFbVcUibOhId4gamkLByZGzqCq5G"
    "hOsIUE01ZoUsNUVDXzUkIHHZ4TEAtq7IvZaFwFwpzgIdvKWIkBKzFgJQYMZWuwSmgjmCoP"
    "Qk4UhwEjCp8H9BhRiBGFzwTm6hnQ6fqSTwe7lS6DLMy5zaxpJ+LlyfQjO7NpadhZQ3BaPA"
    "DliM5foSgo07fImEoIDuyzRHFQyNpwoSio7t8VDtz34cAuHsX/AQMp9PQjrpIkwZ1DluKE"
    "KXJ8e3raIXen5xbec7ePttKgCbEcD4qMZyMZz0lhHN36aK/JU2LqmrYubpv75IzZj4hiA3"
    "dCvQJ2eSmUtYoDqZNQul128eX7q48XH46/63QzYUQR8G9yPGewqlXmHjJih0w9hFBswHXm"
    "JQ8ZR59NGVWyB35Ei3K/qpBmRhAD2dYHsiU0jg3q1WVlkTSoizTw01EaT7e52hn2kTW68l"
    "PyCQlzoaHs1nW+yGFEL+3cal2TSbca9apWbMX0ulTKmhhq81Ey1QkOrZiDveka+3AufDXO"
    "W6SVpa1GZZEtnipqUxBwg0ZnI43Ogc8cV1lWpJXGUEIKraGV1hC6Effuv7KtvVVHo7gPHJ"
    "i6FNWC3eXpCquddX5mQ1RWby2eqegJ27cnbG8Omn8kaxoUaLfpNusU2j9zrUtUroSHOmTq"
    "i6HrMVBDkzkJJ+TXUBF1mP4tjgSF1OXGCRImbMl3RCujUD+SSRWVjPwymPm+7uCXoM0XW9"
    "HK3T0Yi0Q0ePNZpQhjkQgsEvEsi0Rg7YI91S7AzO1KY4CZ283J3A4Ul16IZj2cdEp//CUe"
    "p5Zo/OlPH09bbwCBb51xJYybxOQsb+P0EktPyeAzmq4ltzQvIMYhOI6aQBrsBSfApqbK44"
    "cPe0f8GTe18wPPviQPjE3BFnF9CXFg3aLos9092+opyJmHZcrzp/EuV5g/WsLCJc2M32Jt"
    "Zf6Z/kmSBecHk6s7cv35w4ewQP906rmJs7gHPoMPEc/ibrDlhiX7n6xGpIqUDIcM6CxWUb"
    "HNyh10umq0blRPtExL4snmjc60TO0kVUc6J4xZtU0ea2fmFzilysVoJ+UxTrtEnDbkRCj9"
    "v16ggFahDy2iGMNZJoZTGwDU04+gleDOyiHW67HW9uaA9bQhZmEPClXXtBCqr9Zjs+lg7D"
    "KthtKhYn5VhIvEW3SCdm1QT/Xa6veW5wXAB0NHldw8xT3gErJ+CRkKz9M6TLL+Lvs6dW3J"
    "DiuLKK/sB2spV6iljMlPlZDH5CdMfmrFShzRxhVdwSmpQ56tERLVSZS0JDIoTWZQYudK9X"
    "D4rGiL9PFdl9VaurSql9XKiuIobDoKOWdnpYGwSbeJDdhvJkLOe/30WPhcdPUzG5eygfC2"
    "iVmmLlTsZq8F7pL1zRq2EpUuCJVdhsukdsSBDYjw+nyOrLrxpOTvgE/EMxdKHlQBbNSstk"
    "Mqgt7aBNaWw+qSU8weTZeZhCuD6DLlJyomurvcZNvo9WjEgrz1dFhbGP4VZrJDxo5kCs54"
    "lWty4J/YsTXoLREhaPo1vxdz4xutBXZIcWDZchA38fYvhdHVX8LVPxXStSvbxSnZCZE2mT"
    "61eedmU09Qp0fBt2Mrd7fSJZQXRj9QBT/Q0Nf/qOwGSksdMh8cILGBEygneMgoBpVmqzh/"
    "Ygn0+pTw+mBxl33TqFH+R9URSMvhANRFnRamdD6ZNG1fSmEnQzql5ySWa2luuZa9HFDbov"
    "HYOoUVkn4F9FVMCa6mrhLt1tJW92O2TJSk3CFUKTaZKmnIJc8j87EgY/rIckwT9RnpG3VV"
    "ASvluZwFpBONSajBeMYf4BxV8488tbXLh//B/+B3ejVxgAwjUBadcEFCrN5CfujCdAsHHs"
    "zMya23py9OyJWKDnh9cD1PX6Z8MR8zX0MJbzwSTL8tJ+YS1OKZU5NkWnzUa45Pi7YepNOa"
    "SacpoYKCkCUJnmX7NmlntbE7juAWbrIQzKg5YmnBUitH/mbJmmlJTNZsdPjZ0OWuHG80zh"
    "lRDDNs8jh7VKpeXKKlMjdgl29NvSFkaJChQYZmewxNMW2wZas3UUTKbvimq0yttH1pumkp"
    "81dbjw9BLAWcvwnn2mXMzRNy+dWV2izVtp0n+Aj+q009OCSPEilm/oCZQqs8PI4gKpXX0W"
    "amhp4EaDt2+3enT7fGf0THs6bDR/OBH5b7aK42zlzF8o6VtESL+xFD3Pc+vfEU7+YpYHiK"
    "d0ltq9op3pi0sYukjTI+sUCXqr0y6p3ptkXDYMl7r+98uLDqURuh0i82MT3XhNZl1F97AV"
    "OMyzoBC/trK2BB9KtW4hMlUWrC7nPY9fu45zahuDOKI9wN1hEd8aZRku7oyViiVK6Kz6g0"
    "jutFRD0EjELG0W4ewJx3xh8vhkA0TIyf/IFNlXGBy7GYc3J8+frMUtR5q08q412Pul1WRk"
    "4wROZvCBtwtFrBsVbyvq2+YlLjQf/4PP7lMloiWUxoKZHQsvxcKrJHabGDLqG8xGKDojBp"
    "UfTLN9pfG+8c1T6WrNwhc60xFtW/lqwsRjc8h6+Fer1AIbTv56uHOiXcwlSfV6XOsINmxe"
    "k+r/Kn2CWU4Oo5PzlZLJ60qTPjCcE9e4zrad0wJE2+ygNhEcYPoiYXUzp64+mOkFYeT9bJ"
    "JgVlV4YyGVgJVqQWpFteVim3B5bAOEUsIchrQbYsrE2LVAv9U3byNnZeraRs45M9yvG0ug"
    "1TgzEwoo/Ucx2oAgThYhFjCh9+hwRngzHnhFyboC+h/2/uu0ox/pbM4WQ9NfP1DCZipogA"
    "tnTuSnMceHyaj5293eHzIUXrggzoYGxqGwVi+t9DDZJuSBcmJ+stxLkN9PP7QC33Z66nCJ"
    "wcyBcErLwgL4uGtxwyGFM+YpJwASUCRiWJ49QBf7kVNjoVsLP2nL+wuHdtx/xlyGvMHdu/"
    "PtNZwVvjGX9mFGrLeOqzkctlRb4tJXTQ1LRZwDcpT5MTPGTO0mcD4W92dF5GFAn+RlOWeE"
    "ri4Yw1UnONoOYw6w4ZucaOyDYZOUxv3BzvZqc3xmG6dt4oFca7kjpiqZal2CPQQQSPyt0o"
    "4ghTPzpR3ZoMhW+uBVRFwK6IGQ8SDqWeQlL/VoccX775tiDAbxsPKRXbt6xEbeNGNH48PJ"
    "sB6ZFm0iNYqXp3laoDIrIyIZWTa5NuVefhvRUjWp4YxtI4QHcSxxIt6dWt8bQk8i7NtsWx"
    "PvG+7XCkQxoxDLEOW3kYcqIYpYScyPPiRLBO9FbrRNsXmnrAbneoUm5tbR7nFGU6F3FOiU"
    "zoNZxTsmUFzukbGZI9hHFHEk9PAv+EQMWruR5dMSeOCKJyyEQ8hlE7EOzD9RMjyZAigpNl"
    "zD3hmd6AJjpfyUXt5uHl80+RlWrY9t5ZwUohVbJNqmSD6JP64k6aBm7VwBNkmZBlauh8fX"
    "4sE1IcSHEcNc4GQYqjad/FNikOtLurINx4u/tH18BrM7nNrc4aa3sYNVpraF8QaBvWgh7o"
    "pxGXvyVS6TnjkJkeRp9Q8sAW2nSlSlu6feEsTNbMaMakDCxePVce4UQjGaTazCFkYyBG3J"
    "X6qu5WCdJneTN7t49eb2SjGd1IM9r8t4KtErVvoaXSLWWodFfYKd28mTJhjksDmCqgnJZq"
    "Idbnb0pAff6mEGm4lTlmyf3fKkdWRc3bZBPUd2TVmHbPzqtM2FgCJ2uJyar33Srohs3rgX"
    "a/m94WgM1ZSMWK5eoirFiDdf81WG3o2VX1ApxXau62US+nyX/yhRh2CHinte7LdJvwfFGj"
    "PocVUyeMwbGomahqMTSXgmKprp+uqCrJ8d3r1y/vXtvCtnf1UOuBM8bKyZ8vk3WVOWzgOo"
    "nKrYmXiC48iodEA3NCAXrVmmkOiL7Sb1S5smhG7KD9P+zrVM//qunvaalDTtyGBcWeZFUu"
    "4yAp30JltP6kAznrT6AGzGb502lZ9KY12psWbdbVBzotiVnyTR5lrQL7wpwSt9luXiR/yL"
    "vSEpPNtvcC8UNGVNsI1H+oQoPEElhUuGyYjM/+zQbm5K1N4pLysoh8eeQDu3eT+kNJSdxr"
    "m7zXRmMFAchVNoSs3GHvBI8iPB5wk0XKIoyrVLWi8xhft+f4uphFrTwMOVGMr9t0FIDyro"
    "x/Qgg/gI2hT7gNKo9AXhYH4gkDEblrNhiHjCiuRJuOAh6o3pQgazxQPZpmtR6ojrHrO4pd"
    "T/rja0H6Nt1hS6HO6xQlsI4Cw58OchSH3lJ0EzpzCVgTISa7XIgbpoiUxTZnD5ZaJJYxOo"
    "hwibUho+dWTnDJ+pXgxMQ6Yg8vwt7ag/3Wz3yPELMHGSYBXX3Ge7JhibygKEolCOWbUxeK"
    "WAjIyQne1ifwhzNxeQf+ZVrFAX0Tczj7hDqMHN+dnnXI3evvLPGD23uMNWLQGl2ZjyBMBu"
    "jANstkGD9ijSfEcMG9m6V44vveY7RS30kO8HXuxLQsxmg12qOI8Y87/rYwKO5QPiv0sO2d"
    "17alXVXmuYs7wZFBj8OzgB49Drv2OBTl/tUA80YZnw1bdUqDXrz4IpW7Jyp3b5V07ugjc3"
    "5x2fzITp/F9ztr+DMJLXuPUdMSDJrnSmXOJRITZorXzClUglWCSMagOg0dUSh5I+YBtyW1"
    "9cQcAgeYEzj9emGE4JBs4gvPWkFnG4+wMme6g2Ae69/ImDHdDJhZ8gxpsEbSYFhEJxmnWi"
    "5MdVWUai5DcflVlEU4lmghxvXXI9E/0q9UkWQp0EJ4u+VCrburQq27llDrYHfowe6wKbeX"
    "6aJ9Ye71s3uFR3YW7o0Jid0Zta+2u0HWVhrKaCqVeYKkFBIFdREFS60RmYI1hlRy/jXNhr"
    "qYOa665ErvpwUxCHGDzrooBGjaY8u2pU4CUWMNcRQgIIkjOIuDAYbC88RcGzXmhA1XnZBL"
    "OhiTAfV9l0lz5MaYynEYMGBiB/psqGcgtM2ZVNt93B/8D35tznWQutUjI1yQEZ1KU8tUb5"
    "yBiA+lT0P5gZhMXCXfkS8GuV+Y7w4XX8jQhfNIxEy/4dhYabqHRfDe8MqDMeV6NIl09WdV"
    "bNSFR0zkAyDkrA+JtcFn2CHLv4P5GYlB8MNYjzbjy+iIv47iaQUmHPTMvk59JmHDWs62RG"
    "wR45C875nZEH31F58+XV7/QG6uP/zPkelAzxG4DkyNOa5XYMDFPlf8zipLs+pxJ3jOyUp1"
    "JvmB5UBd7fzNiGJURaPdv1DAuoqBG7VvoX27hdq7mQ2tNEuTkWufPbs1rDeAuZ0In3ZLEY"
    "7dFYRjN0/VRBPTVbaMjhIzOhJsH+BbKZNO5QOzKJb3Wjm1A70U2N0CfXS0h3328rf71BYb"
    "oXj88eK3F6lt9sPN9U9R8wTq7z/cfJ8BO7CYqqAdSyDcleGmQ2VT2VfM7UgAwa4MtjaGH1"
    "0xkz2gCaqs3DlB1PxKaCNVUUZwN1Crq1IuaTkMidw0JJI9blKNJCm1JezbynulDpUX1d1M"
    "SSmc9jV5mQJCODcOGK3XyVZnSMy+pjmZbmaqL75ewtJ0ZPcyJVt01riZhGnbY8vGpfxMpv"
    "lbAimo8PhOcKicq0jEpBIl4KJx/BBXEtrXDzJXiOOaA+fAkTMfM273LNX5APAlXTnSuI1G"
    "ru448jPFbqMOkSLKmCWfAr7y7h8fjFNqQhcEHkp9YrR5QolHfZNvy9kJ+XUsID6Q+IyCo4"
    "mb5wr9SOOdkqS/IMcaUS5pUH/VdTrEdV4Ep/J5jD6ywD0FL5NoJwO32XTUk5xO5Vio3teJ"
    "y4/1hcHM92Ffim4cv3ihH/hWP9FzgreS5qWlcj0v/IEn5IYT/YtclXpKD6CSELEAb+MCSM"
    "EvdXl42Ij5FSXPBfz9KN01SAWurZWOMnRQNdNBlR/M8iORl21N/M2O1ScMSG2rt+NQwd6D"
    "Ddw4qA8nL7BhFgDawIeGPcaFtDguJEd27C/2czBgUt6LB8aPCoI/Ey0666I/TVttbEWNS2"
    "TRmcaBFQsEjhOVh4IVHOw/b2Hs6bufL152z87B7ntgU21kG8vTyOrbzBvCHW1Xzrk2JQfG"
    "9Da34DLUj7Jl1+3y0WXsUKw0tfcFuNiudNwRk5WiXmIJPDd5rZqtfzXzqqC7FGihFbOVCJ"
    "eBz+hm9bvSkqhPNE6fsJ3+Wn2Y05JYTKrJo4xnex3CKGNJpKb4oLEkUjTNnlwSaW+27nuf"
    "OYwrt7DWcqJBZ42lO0g3XWvn3muTkfojwbuuQwLDICjLMmW+FPwbSaZUyrnwnXfGGwxljz"
    "n4cR3B4F8KPKIMHJymtgv4cHMG7Zaesd5yRYsVLdYmrlm7MKqCTNxNjKqUJBpVqIg1nADa"
    "nxpWRWNYp7LdcHYv9P9tX2Hb62htSV17crm+oFBAgf4V3V2nfMlEu1KaF6ygpM/UnDEOSg"
    "7UUXCDmLeRgD/ETIWEP3D7EeGvlSfXVNszVH/A/tvVrrofgN6CZ7BONVv3arW3ALnsg1C7"
    "pF5ONxjjhBgOcKMHuEHOChxm9FbgKD9/I3nfnBN6KxowCi3wVtzpobriP1LXm/nsqMBgTr"
    "XprDObdeuey3vDRPu15vPPYq7NVAX2KTdV5OdxMXo9BsyB648UMq9E2n9AOWEvJ/pZRK8h"
    "UCEwSNeacaUvmRA5Lkw3E7rIW9U7eq7JslOR7R3E/wVSptgjVVHjMdX9KCHinLs+A8PeE4"
    "MHqMRIF8aFAiUa3wXlHqV+7dDQ7wSVGsmUianH/uDwnYWZapFLRr++EoYcmPtC92smCvpf"
    "mr4Id5AD2BcHEC5jljOLC+d3UqRN2kZt1SgBoI309JQgWmON1tODLatnNsSq45yVRYusaS"
    "PdnNwS0E410treWKG+hg3K6K66ae+BlawrfqE1K9eU2dYi8p3RrKa++6jnodblgpwNDZtW"
    "qBhhuocTcm0KIgQ2gPM2UbpBEng6MzUHHqFAtxsdsWSrML7LB6Nq+ExVwxCxaseCpIXaE1"
    "JQm/ay36IDrVa2wxUsWn/TCBcXksyItSKqbJWCsI2CkujrRF1t67raf4v+7awoLie8uU5H"
    "+7fo9/xZybAcKJclPRFGKGtRUHyCmlRjoV86KHPlUXdCdJ9SazzvdLvggqHffMpNBSqoos"
    "XNOZffyA6ZcY9JGSbfDl3uyjFz7MW6dvZ04Bi/UKXYZKrkFzIQM3OGZ/QEmSzjxUxkNpzx"
    "IvTLKPpg6ErlDhicEcN8X/hfoHOjJEIXHpWBXGCBG/Ww+EQY/UvhHvx0PNrzeaiK4ZCV1W"
    "nC5q3Yabde2gc+g4p7aiSDu2njdtPU0Crqb6Y0pSVxmBs9zNGuWsGKToq0prpfbSa00Ug2"
    "JYdzwsgON/njiRTUTdw9aVEc5yaPs7EaqrA2S4E2nB20C7qmOXb8BfPdwfiooJRXcLOzro"
    "pX3GydGV88CjW7Jg7F2HziRl5sRhaeQl5sShYfQ94Gc7J7dlYmHfjsrDgdGO5lKmbq76oC"
    "wmHzFqJ7WirZ+nRFsvWpJdlacBUW/E8j/N93N9cFKmksklVS3IEi/0c8Vz7HwJ8V4AIYq3"
    "e17AaW0Tmgg73vav/5fzsTi0E="
)
