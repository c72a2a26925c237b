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
    "eJztXW1z2za2/isYf6kzo3gSJ3a7ydwPbtZtvZvYXdtpO9vuqJAISVxTgEqAVnR7+98vDk"
    "iKb6BEypREU+dDU4vEAaUHIHDOc17w59EfAfXGPp1NTr73RTA7ekf+POJ0yvQfhXs9ckRn"
    "s8wduKbowDPtx8tWA6l8OlT64oh6kulLDpND350pV3BoekGGvpDy5TBQyuVjIpkiYkQCyX"
    "x5Al04Yqj70LcqtQ64+0fA+kqMmZowX8v8+h992eUO+8Jk/HH20B+5zHMyP9J1oANzva8W"
    "M3PtW3d8xdV3pi18l0F/KLxgypP2s4WaCL4UcLmCq2PGmU8VgycoP4DfzQPPi/CJoQi/bN"
    "Ik/JYpGYeNaOABeiAdfoHk2lG/f31z37+7vO/3jwrIxhIp+KJLQ8FhVPRXlQaAMXyFl387"
    "PX3z5uvTV2/Ovzl7+/XXZ9+8+ka3Nd+3eOvrv8Ivk6AVdmUwu/r+6voevpDQQx9OCLjwl5"
    "GhioZSZjAS9M3/C/h/mFDfjn7cPoe//mF5/GO0Vw1AfGFPIzClX/oe42M10R9PX71age5P"
    "F7cffri4PdatXmQxvo5unYb3AO4E3qFwasEbt98I3gi7lkzvDLjnbytge/62FFq4lUWW+s"
    "OJ+8icvv5aBYD/rkGyA5wTy+GsXxOm3Ck7gT82QLw4n5PldweYr8D47xf3lzkEH/Xi7drQ"
    "K116UxLr19/N3v8iXq+2u/6evn779dtv3py/XS67yyurVttwZYVNbfSQWljhwoAOH+bUd/"
    "qZOwnuUzYdaCD7vphLy9YXSX/3z1vmUWWHO6cYfDI9bmsAtj9hk6vRO2WAFaeiDNnirenp"
    "NH+Fcjo2PwmeDU+yo7ZC4UpwXa929adJ47Xa1/2E6VtDRdSEKkKNIkUGzBN8LIkS+orps6"
    "iI1RG06GS/JioiSB79J6ek/Zq6jMpa65S1cKLVHYO01O6W7Y4MRgI+vBm1sU8JIfS1oC9s"
    "rbnXoDgO3wmfuWP+T7YwY3GlvzjlQ5s6bbGrn9k4lG2c+rJP58uFO/PuawAc5jFlILi9vL"
    "u/vfqgkc7P8WaA/Sw7pZDkcU291yWwlmuCW9ZtbvzxZ+6qEr0mvrtOpxH+uB/EDSuwSVwb"
    "rkAJaU2DaFnKXWmUV40eY++0XjIU0xnli57+02Ez6qsp40o31Z8Vo9MT8iMTM48RlxNX6d"
    "aBvqv/pp5H4HtIQgfikdmoqV0+ej3P9euRfoLuH5WolipRyHgh4/UsGa8H/bPsyF7yYFrY"
    "mjMox7LbmsS7VUIzQL85rQD0m9NSoOEWUotILbaMWkzDGWoUtY3PjNhGqLZsErbC+ozUu8"
    "JIbGIlpbTx5zUSVe2kzBSsbSmlDFPQw5thzDuHeWapCC3DprwLANSnsMdnqCdUAszEMDSE"
    "Vrc4j207YdKTy05W5KbfSsICVoj+NNV4MydM2IOEj7rDHpm7akKY1k70oEPkC/ha5sRVFV"
    "0ztbqzOmxiEgb9Ne3UFHorqAYzJ2u7DBIhdBmgt+Z5QL9CX44XsF1qy20biMpuheTdR2/N"
    "QXhrDPIl2o+sovbIqurOBZlpTVdwMp8I4jHqc9lb6ifgDHGmLnelKgkAridcxU9iFgZUXd"
    "qpuqCXZKteEjalrlcH36VAMwC3yFFyelbFU6JbleN7VvCV+MIrmb7rfSWxLPpKKvhK/isG"
    "feWqMrTtkzkj1Ijjr1Uob2XF8CgfB3q73XRWp+VxZleY2eCn61PHYRY9pNwJmJV6og+wbZ"
    "DXcwK6sq8VUvfRMmW/FXqNpbxEkUvL5RAcaMFtARdvgbsF7tubm4/Q81TKP7xQX8spa9ef"
    "P317eXv82sxd3chVJZwHel2PmvS6InuHFFJ7BqI5CqmKv9XEDWOKUj2vq9Nv0E19AK5XiM"
    "vV01N33RBmH5YddhUyxrV1CuHLDSF2GffXVcCGzFfuyB3qn9XUJEt67CpoVEq9sTY4zS6W"
    "HXYVsmDmCaqtvn7zE+5z1PUhTLzZzBeP+ms1NO2i7roE15b9Uakt1O6Vyu6xK31Tw2zTzQ"
    "Jyok6YQygnhhdw1YIIDsk8dHFCrqbTwDzxPZnSBRkw4rNH8aDbm1gbqj9SKXiPcAi7IaFC"
    "7FQM39niwyt5yGLnXvTkI93i19ynpUYQfvTZUPiwDg0W8QXzhcxn9LW10te2nGU1Ew7ycg"
    "fNNi4nPrVQBX+PoLDjmBNdBSP80S0o768+Xd7dX3z6MUNCAsBw59RcXeSuHp/nePRlJ+Tn"
    "q/sfCHwk/765vjRwCqnGvnli0u7+3xDKckQDJfpczIExT2ESX44v5QY6XNA2Gee0ZAPD3D"
    "IvVBdHeeSLaZ01MS93yFlYgMXQaMn9UA+p46O1CnfPV/v6VSVnLTQr9R2GN3M5hJGSVtuB"
    "kBNEJ8LGIcBLzbj2GOQlcRA2HoSUPVJ7GIqymMS4+TjEZuAGw5ATxVHArIRnAf0qlzLGzl"
    "f0J6+NnbepPc1A+xECzfWPuEj12lGYc2pfBahZ2nX3dKy76AnMg5zX6yqgnOZTd7lctGy7"
    "rIpwUWWrhPGSokaIK0CcU8eeEOaTclaic3x/Trdk7bX73DJr80qXW2ZTqJITBtv7V5KIGe"
    "OQxzWCLK4J+LuUYtOZIuALS1xfJ+SWvYS2kLs+pQ8ms52zedz8PTQWnkMEZ8SVkdsr4I7+"
    "bEsq2/HT7Qn2eSebmaMmWi2fbv/nUTKmacUovXmDCPsy85mEyNrl8C/1TtfpJ9sQ/Bgzft"
    "GL9Pn66l+fDZ/Kvuihg0vk5x8uby+JXvYUI/9Dvrr58fL6K1g/045AdOy10rEXTaPCCJTC"
    "nwh0ydJrLCLbvAR2Ent9AsxSGLNfKmS/wMpU2yGdETpobzSEfzhabeM1EczLHbL7Cl0oyF"
    "ceFvTIVyJf+UxgrsZXVuIgMAukBRREYeramQjbDF9JSHiRQD/9pq0nJu7ElIUV8pRYRuGG"
    "tfwDHwS0pc++0CnU9J8yBodSnpAbbfYvg3SjeFyXQ5maBYFvFxJTMNHI8d3Z2YsiI7G7x+"
    "KBmS3eh3urbHosjIPHB2wf3OaPDzDQWJFdz53EskidVCkckvpaBbzv2ZeSZTontjuoj462"
    "q8tY45EvfzEr7zIUOQb0+NPFLwbrZTjyx5vr7+PmqQH48PHm20LBERkwmc7As2yUqyuP2D"
    "rYYQmS5ZVnW4Mk7VF81LqPVvuFxXBdsaCXddDB2OPzKpHH+Sj8VNzxOZ5cgieXtM5jU2Cx"
    "kAXAWhBtAGzGfG2Ug9+dOUGc29IEcj/GHV/G/XaQAcyFbP0RuD5rcPbdJj12CbRtp+unVN"
    "WSfP2sMrs6YT/Xdi1NdwUKs0MGCxJIMjInaiYL+Qn5J5spcxkCcfIp8rmkeHJ89+ZvL+/e"
    "vu6Ry3MbN7flZ1ljg1IVDIpHb2Tz8PEgjjaTdiWBOCtou7JInA0N8RZRS1s4MDF2BtUlRw"
    "uCHSSYtkKTGqairpmXETro8JyQWFATXwTjSR0IC4KHbCtjJQasxICVGDCUrcUqoY1gqj0I"
    "BVEcBowofB7QY0QhRhQ+E5jrZ0Bn60s+HexOugzyMBc2s7adiFck04/szKalYW8NwWnxAF"
    "QjOn+GoqBM3yITKiE4cMBSxUEha8OFoqC6f1c4cN+HA7t4HP8HDKTQ04+4SpIUdw5ZilOm"
    "yPHt69c9cvf63MJ77vbRVho0JVbgQZHxbCXjOS2No1sf7TV9Skxd29bFbXOfnDH7EVFs6E"
    "6pV8IuL4XyVnEodRJJd8suvvxw9eni4/E3vdNcGFEM/NsCzxmuarW5h5zYIVMPERQbcJ1F"
    "yUPG0WczRpXsgx/RotyvKqSZE8RAtvWBbCmNY4N6dXlZJA2aIg38bJTG022uboZ95I2u4p"
    "R8QsJcZCi7TZ0vchjRSzu3Wtdk0q1Gva4VWzO9LpOyJkbafJRM9cJDK+Zgb7rGPpwLX02K"
    "FmltaatRWWaLZ4ralATcoNHZSqNz6DPHVZYVaaUxlJJCa2ilNYRuxL37r2xrb93RKO8DB6"
    "YpRbVkd3m6wmpnnZ/ZEFXVW8tnKnrC9u0J25uD5l/pmgYl2m22zTqF9o9C6wqVK+GhDpn5"
    "YuR6DNTQdE7CCfk5UkQdpn+LI0EhdblxgkQJW/I90coo1I9kUsUlI38fBr6vO/gpbPO7rW"
    "jl7h6MRSJavPmsUoSxSAQWiXiWRSKwdsGeahdg5natMcDM7fZkboeKSz9CsxlOOqM//pSM"
    "U0c0/uyrj6ett4DAt864CsZNanJWt3H6qaWnYvAZzdaSW5oXEOMQHkdNIA32ghNgUzPl8a"
    "OHvSd+wE3t/NCzL8kDYzOwRVxfQhzYaVn02e6ebfUUFMzDKuX5s3hXK8wfL2HRkmbGb7G2"
    "Mn+gf5Jk4fnB5OqOXH/++DEq0D+beW7qLO6hz+BFxLO4W2y5Ycn+J6sRmSIloxEDOovVVG"
    "zzcgedrhqvG/UTLbOSeLJ5qzMtMztJ3ZEuCGNWbZvH2gn8EqdUtRjttDzGaVeI04acCKX/"
    "64cKaB360CKKMZxVYji1AUA9/QhaC+68HGK9Hmttbw5ZXxtiFvagVHXNCqH6aj02mw4nLt"
    "NqKB0p5tdFuEy8QydoNwb1TK+tfn95XgC8MHRcy81T3gMuIeuXkJHwPK3DpOvvsi8z15bs"
    "sLKI8sp+sJZyjVrKmPxUC3lMfsLkp06sxDFtXNMVnJE65NkaI1GfRMlKIoPSZgYlca7UD4"
    "fPi3ZIH991Wa2lS6t+Wa28KI7CpqNQcHbWGgibdJfYgP1mIhS810+PhS9EVz+zcakaCG+b"
    "mFXqQiVu9kbgrljfrGUrUeWCUPlluEpqRxLYgAivz+fIqxtPSv4O+UQ8c6HiQRXARgWNHV"
    "IR9tYlsLYcVpeeYvZoutwkXBlElys/UTPR3eUm20avR2MW5q1nw9qi8K8okx0ydiRTcMar"
    "XJMD/8SOrUFvqQhB06/5vZgb32otsEfKA8uWg7iJt38pjK7+Cq7+mZCuXdkuT8lOiXTJ9G"
    "nMOxfMPEGdPgXfjq3c3UqXUFEY/UA1/EAjX/9R2w2UlTpkPjhEYgMnUEHwkFEMK83Wcf4k"
    "Euj1qeD1weIu+6ZR4/yPuiOQlcMBaIo6LU3pfDJp2r2Uwl6OdMrOSSzX0t5yLXs5oLZD47"
    "F1Cisi/Uroq4QSXE1dpdqtpa3uJ2yZKEm5Q6hSbDpT0pBLnkfmE0Em9JEVmCbqMzIw6qoC"
    "VspzOQtJJ5qQUMNJwB/gHFXzR5Ha2uXDf+O/8Tu9mjhAhhEoi064IBFW7yA/dGG6hQMPAn"
    "Ny6+3rFyfkSsUHvD64nqcvU76YT5ivoYRvPBZMf1tOzCWoxTOnJsm0/KjXAp8Wbz1Ip7WT"
    "TlNChQUhKxI8y/Zd0s4aY3ccwS3cZCmYcXPE0oKlVo78zZI1s5KYrNnq8LORy1052Wicc6"
    "IYZtjmcfaoVP2kREttbsAu35l6Q8jQIEODDM32GJpy2mDLVm+qiJTd8M1WmVpp+9Js00rm"
    "r7YeH8JYCjh/E861y5mbJ+Tyiyu1WaptO0/wMfxfm3pwSB4lUgT+kJlCqzw6jiAuldfTZq"
    "aGnoRoO3b7d6dPt8Z/xMezZsNHi4EflvtorrbOXMXyjrW0RIv7EUPc9z698RTv9ilgeIp3"
    "RW2r3inemLSxi6SNKj6xUJdqvDLqnem2Q8NgyXtv7ny4qOpRF6HSX2xqem4Ircu4v+4Cph"
    "iXTQIW9ddVwMLoV63Ep0qiNITd56jrD0nPXUJxZxRHtBusIzqSTaMi3dGXiUSlXBWfUWkc"
    "14uYeggZhZyj3TyAOe+NP16MgGiYGj/5A5sp4wKXEzHn5PjyzZmlqPNWn1TFux53u6yMnG"
    "KIzGcIG3C0WsGxVvK+rb5yUuNB//gi/tUyWmJZTGipkNCyfF1qskdZsYMuobzEYoOiMFlR"
    "9Mu32l+b7Bz1Xpa83CFzrQkW9d+WvCxGNzyHt4V6/VAhtO/nq4c6I9zBVJ9Xlc6wg2bl6T"
    "6viqfYpZTg+jk/BVksnrSpM+MJwT17jOvp3DCkTb7aA2ERxheiIRdTNnrj6Y6QTh5P1ssn"
    "BeVXhioZWClWpBGkO15WqbAHVsA4QywhyGtBtiysbYtUi/xTdvI2cV6tpGyTkz2q8bS6DV"
    "PDCTCij9RzHagCBOFiMWMKL36PhGeDMeeEXJugL6H/mfuuUoy/I3M4WU8Fvp7BRASKCGBL"
    "5640x4Enp/nY2dsdPh9StC7IkA4nprZRKKb/HmmQdEO6MDlZ7yDObaifPwBqeRC4niJwci"
    "BfELDywrwsGt1yyHBC+ZhJwgWUCBhXJI4zB/wVVtj4VMDe2nP+ouLejR3zlyOvMXds//pM"
    "bwVvjWf8mVFoLONpwMYulzX5tozQQVPTZgHfpDxNQfCQOUufDYW/2dF5OVEk+FtNWeIpiY"
    "cz1kjNtYKaw6w7ZORaOyLbZOQwvXFzvNud3piE6dp5o0wY70rqiGVaVmKPQAcRPC53o4gj"
    "TP3oVHVrMhK+uRZSFSG7IgIeJhxKPYWk/q0OOb58+3VJgN82HlIptm9ZidrGjWj8eHQ2A9"
    "Ij7aRHsFL17ipVh0RkbUKqINcl3arJw3trRrQ8MYyldYDuJI4lXtLrW+NZSeRd2m2LY33i"
    "fdvhSIe0YhgSHbb2MBREMUoJOZHnxYlgneit1om2LzTNgN3tUKXC2to+zinOdC7jnFKZ0G"
    "s4p3TLGpzTVzIiewjjjiSengT+CYGKV3M9umJOHBFG5ZCpeIyidiDYh+snxpIRRQQny5h7"
    "wjO9AU10vpKL2s3Dq+efIivVsu29t4KVQqpkm1TJBtEnzcWdtA3cuoEnyDIhy9TS+fr8WC"
    "akOJDiOGqdDYIUR9vei21SHGh310G49Xb3d66B12Zym1u9Ndb2KG601tC+INA2qgU91E8j"
    "Ln9HpNJzxiGBHkafUPLAFtp0pUpbugPhLEzWzDhgUoYWr54rj3CikQxTbeYQsjEUY+5KfV"
    "V3qwQZsKKZvdtHrzey0YxupRlt/l/DVonbd9BSOa1kqJyusFNOi2bKlDkuDWGqgXJWqoNY"
    "n7+tAPX521Kk4VbumCX3f+scWRU375JN0NyRVRN6enZeZ8ImEjhZK0xWve/WQTdq3gy0+9"
    "30tgBswUIqVyxXF2HFGqz7r8FqQ8+uqpfgvFJzt416NU3+R1+IUY+Ad1rrvky3ic4XNepz"
    "VDF1yhgci5qLqhYjcykslur62YqqkhzfvXnz8u6NLWx7Vw+1HjhjrJzi+TJ5V5nDhq6Tqt"
    "ya+hLxhUfxkGpgTihAr1o7zQExUPob1a4smhM7aP8P+zLT879u+ntW6pATt2FBsSdZVcs4"
    "SMt3UBltPulABoMp1IDZLH86K4vetFZ70+LNuv5AZyUxS77No6xVYF+YU+I2283L5A95V1"
    "pistn2XiJ+yIhqG4H6D3VokEQCiwpXDZPx2X/Z0Jy8tUlcUlEWka+OfGj3blJ/KC2Je22b"
    "99p4rCAAuc6GkJc77J3gUUTHA26ySFmEcZWqV3Qe4+v2HF+XsKi1h6EgivF1m44CUN618U"
    "8J4QuwMfQpt0HtESjK4kA8YSBid80G45ATxZVo01HAA9XbEmSNB6rH06zRA9Uxdn1Hsetp"
    "f3wjSN9mO+wo1EWdogLWcWD400GO49A7im5KZ64AayrEZJcLccsUkarYFuzBSovEMkYHEa"
    "6wNuT03NoJLnm/EpyY2ETs4UXUW3ew3/qZ7zFi9iDDNKCrz3hPN6yQFxRHqYShfHPqQhEL"
    "ATk54bf1CXxwpi7vwV+mVRLQNzWHs0+pw8jx3euzHrl7840lfnB7j7FGDFqjK4sRhOkAHd"
    "hmmYziR6zxhBguuHezFE9833uMVuY9KQC+zp2YlcUYrVZ7FDH+ccfvFgbFHcprhR62vfPa"
    "trSr2jx3eSc4MuhxeBbQo8dh1x6Hsty/BmDeKOOzZatOZdDLF1+kcvdE5e6tks4dfWTOTy"
    "6bH9nps+R+bw1/JqFl/zFuWoFB81ypzLlEYspM8Zo5hUqwShDJGFSnoWMKJW/EPOS2pLae"
    "mEPgAHMCp18vjBAckk184Vkr6GzjEVbmTHcQzmP9GxkzppsBM0+eIQ3WShoMi+ik41Srha"
    "muilItZCgu34qqCCcSHcS4+Xok+kf6tSqSLAU6CO9ptVDr01Wh1qeWUOtwd+jD7rApt5fr"
    "onth7s2ze6VHdpbujSmJ3Rm1r7a7QTZWGspoKrV5grQUEgVNEQVLrRGZgjWGVHr+tc2Gug"
    "nUQHy5fGTm29usqHSL3ho7Spi2fbZsXOkwENMcznuVBB7fC+t9agNnoh/GoPiQEnBRTOGi"
    "Kwkd6AeZK8RxTS1QqBc6nzBuP/CjyQf8xn/jV45u4jMydnXHZMBGes6b8z+GYjp1taAUcT"
    "AD+TH0JNz966MJbZjSBYGHUp/QkTJlUD3qm1AIzk7IzxMBphvxGXWgrJJ5rtCPFL6jNwYy"
    "WJBjjSiXNEyNdZ0ecZ0XYcFUj2kzVksFynyZVLvoiJLZuC85ncmJUP0vU5cf6wvDwPchzD"
    "C+cfzihX7gO/1Ezwm/lTRfWirX86IfeEJuONG/yFWZp/QBKgmbCXwbF0AKf6nLozpQ5ldU"
    "Phcl2zVI6X9NWIYMBpAcHC4lPbL8DPfRSm2llVoczOojUZTtjGq0Yz8LcgXbLAKbW5Uq0w"
    "U5OQS7Bth115KsHJoDz8tl2zb6YD8H7w6VqA99Wgqx3xT72GLYIF4rJ4qBkK2L2CqwHXsz"
    "yy+GQyblvXhg/KgkNyDVorcuPcC01cZW3LiCg9M0Dq1YYHCcOHIfVnCw/7yFsafvfrh4eX"
    "p2DnbfA5tpI9tYnkZW32beCO5ou3LOtSk5NKa3uQWXIbTf5vjc5aOr2KGYBLD3BbjcrnTc"
    "MZOWtbhc3U4ksKT9WjVb/2rm1UF3KdBBK2YrZ7QMfUY3S63ISqI+0Tp9wlaYu/4wZyUxzr"
    "/No4xlFw9hlDFavS1OaIxWj6fZk6PV92brfvCZw7hyS9PgUw16ayzdYbbpWjv3XpuM1B8L"
    "fuo6JDQMwojZGfOl4F9JMqNSzoXvvDfeYMhI5+DHdQSDvxR4ROFwyzDsFny4BYN2S8/AQy"
    "9bvGT1Wm2x7nvn2IFRNaF8vJlRlZFEowoVsZYTQPtTw+poDOtUthvO7oX+Z/sK215Ha0vq"
    "2pMzqZiU4S+x5lFFd9cpXzLVrpLmBSsoGTA1Z4yDkqORAzUHosfGAj6IQEWEP3D7MeGvlS"
    "fXJEIZqj9k/+1qV9MPQG/BM1in2q17ddpbgFz2QahdUi+nmxzXl4jhALd6gFvkrMBhRm8F"
    "jvLzN5L3zTmht6IFo9ABb8WdHqor/h11vcBnRyUGc6ZNb53ZrFv3Xd4fpdqvNZ9/EHNtpi"
    "qwT7kp8DFP6oToMWAOXH+kkHklsv4Dygl7OdXPInoN0cuMDNO1Aq70JRMix4XpZkoXRat6"
    "R881WXYqtr3D+L9QiskwMjBqPKG6HyVEknM3YGDYe2Ko9yci6cK4UCb62nvzPCr1144MfS"
    "3k6jeNzJiYeew3Du9ZlKkWu2T011fCkANzX+h+zURB/0vbF+EecgD74gCiZcxSTr78ELOU"
    "SJe0jcbqHgBAG+npGUG0xlqtp4dbVt9siHXHOS+LFlnbRro9uSWgnWqktb2xQn2NGlTRXX"
    "XT/kPUtkJiyYxCIYCRVuwW8r3RrGa++6jnodblwpwNDZtWqBhhuocTcm0KIoQ2gPMuVbpB"
    "Eng6MzUHdBN35MbV71yLO2iXD0bV8JmqhhFi9So2ZYW6E1LQmPay36IDnVa2oxUsXn+zCN"
    "+zLyVTNifWiaiyVQrC5S/3Gd0ghvT408UvLzL6wceb6+/j5qkh+PDx5lv0daKutmtd7R9i"
    "cBuUxeVEN9fpaP8Vg74fVAzLgXJZ0hNRhLIWBcUnrEk1EfpLh2WuPOpOie5Tao3nvW4XXj"
    "D0m0+5qUAFVbS4KUH8leyRgHtMyij5duRyV06YYy/WtbOnA8f4O1WKTWdK/k6GIjDlleMn"
    "yHQZL2Yis+da9RP6yyj6YOhK5Q6ZViV/Z74v/N+hc6MkQhcelaFcaIEb9bC8ArP+pXAPfj"
    "pWXX4eqmI0ZFV1mqh5J3barZf2gdeg5p4ay+Bu2rrdNDO0ivqbKU1ZSRzmVg9zvKvWsKLT"
    "Ip2p7teYCW00kk3J4YIwssNtfnliBXUTd09WFMe5zeNsrIY6rM1SoAuV93dB17THjr9gvj"
    "ucHJWU8gpv9tZV8UqarTPjy0ehYdfEoRibT9zIy83I0gMiyk3J8hMiumBOnp6dVUkHPjsr"
    "TweGe7mKmfq9qoFw1LyD6G7lgCT9RBUV/M8i/I+7m+sSlTQRySsp7lCR/zOHnz1DtFeAC2"
    "Cs3tXyG1hO54AO9r6r/fX/d78oVA=="
)
