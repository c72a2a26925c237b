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
    "eJztXWtz27bS/isYf6kzo3oSJ3Z6knk/OKnb+jSxW9tpO6c9w0AkJLGmAJWArHh6+t/fXf"
    "B+k0iZkmgKH5paJBYkH4Dg7rMX/H3w15x6Y5/OJkff+2I+O3hD/j7gdMrgj8K5ATmgs1nm"
    "DB5TdOjp9uO41VAqn9oKDo6oJxkccpi0fXemXMGx6RmxfSHl1/ZcKZePiWSKiBGZS+bLI+"
    "zCETb0AadqtZ5z9685s5QYMzVhPsj8/l847HKHfWEy+jm7s0Yu85zMQ7oOdqCPW+phpo+9"
    "c8cXXH2n2+K9DC1bePMpT9rPHtRE8FjA5QqPjhlnPlUMr6D8OT43n3teiE8ERXCzSZPgLl"
    "MyDhvRuYfooXRwA8mxA8u6vLq1bs5vLeuggGwkkYIvPGQLjqMCtyo1AGO8ha//dXz88uXr"
    "4+cvT785efX69ck3z7+Btvp+i6de/xPcTIJW0JXG7OL7i8tbvCEBQx9MCDzwj5ahigZSej"
    "AS9PX/C/i/n1C/HP2ofQ5/eLA8/hHaywYgOrCjEZjSL5bH+FhN4Ofx8+dL0P3l7Pr9D2fX"
    "h9DqWRbjy/DUcXAO4U7gtYXTCN6o/Vrwhth1ZHpnwD19VQPb01eV0OKpLLLUtyfuPXMsuK"
    "0CwN8CSOUA58RyOMNrwpQ7ZUf4xxqIF+dzsvxuAfMlGH97dnueQ/AeFm+3DL3KpTclsXr9"
    "Xe/9L+L1fLPr7/GLV69fffPy9FW87MZHlq22wcqKH7XRXWphxQNDat8tqO9YmTMJ7lM2HQ"
    "KQli8WsuTTF0p/9+M186gqhzunGHzUPW5qADY/YZOj4TulgRXHogrZ4qnp8TR/hHI61o+E"
    "18YrlaO2ROFKcF2tdlnTpPFK7et2wuCUrYiaUEWoVqTIkHmCjyVRAo7oPouKWBPBEp3s90"
    "RFRMmD/+aUtN9Th42y1jllLZhoTccgLbW9Zbsng5GAj29GY+xTQgb6RtAXPq2516A4Dt8J"
    "n7lj/iN70GNxATdOuV2mTpfY1U9sHKo+nHDYp4t44c68+wCAwzymNATX5ze31xfvAen8HG"
    "8H2E+yVwpJHtfUe10Ba7UmuGHd5soff+KuqtBrorOrdBrhj6151LAGm8TBcEVKCDQNArKU"
    "u1Irr4AeY29AL7HFdEb5wwD+dNiM+mrKuIKm8FsxOj0iPzEx8xhxOXEVtJ7DWfibeh7B+5"
    "CEDsU9K6Omtnnp1TzX7wdwBejfKFEdVaIM42UYryfJeN3BY5Uje87n08KnOYNyJLupSbxd"
    "JTQD9MvjGkC/PK4EGk8ZatFQix2jFtNwBhpFY+MzI7YWqh2bhJ2wPkP1rjAS61hJKW38aY"
    "1EXTspMwUbW0opwxT18HYY895hnlkqAsuwLe8CAvUx6PEJ6gm1ANMxDC2h1S/OY9NOmPTk"
    "KicrctNvKWGBK4Q1TTVezwkT9CDxJ3Q4IAtXTQgD7QQGHSNf0NeyIK6q6Zpp1F2pwyYiYY"
    "y/ppuawmAJ1aDnZGOXQSJkXAbGW/M0oF+iL0cL2Da15a4NRG23QvLuG2/NXnhrNPIV2o+s"
    "o/bIuurOGZmBpis4WUwE8Rj1uRzE+gk6Q5ypy12pKgKAmwnX8ZPohcGoLt1UXYyXZKNeEj"
    "alrtcE31igHYA75Cg5PqnjKYFW1fieFHwlvvAqpu9qX0kka3wlNXwlf4qhpVxVhXb5ZM4I"
    "teL46xTKG1kxPMrHc/jcrjur0/JmZteY2eins6jjsBI9pNoJmJV6pA+wa5A3cwK60gKF1L"
    "0vmbLvBKyxlFcocmm5HIJDENwUcNEncLvAvbu6+oA9T6X8ywv0tZyydvnp47vz68MXeu5C"
    "I1dVcB7G63rQptfVsHeGQurOQLRHIdXxt+q4YZOi1Mzr6lgtuqn3wPWKcbkwPaHrljB7H3"
    "fYV8gYB+sUw5dbQuw86q+vgNnMV+7IteGx2ppkSY99BY1KCR/WFqfZWdxhnyDbsGsgtZqV"
    "Owiyy91SN4GdbbpebETYCXMI5USbaK56IIJjXgV9OCIX0+lcX/EtmdIHMmTEZ/fiDtrrsA"
    "cKP6kUfEA4RkCQQDdxakZSbPDitZwVkZ8lvPIBtPg99ytenIOfPrOF74BWMHyIDugb0r+N"
    "26OTbo94ljWM/c7L7TXxE098WmK1fRtCUY5jTnQZjPhHv6C8vfgIRtrZx58yfBACjGeO9d"
    "GH3NHD0xylGXdCfr24/YHgT/Kfq8tzDaeQauzrKybtbv+DUQUHdK6ExcUCycsUJtHh6FBu"
    "oIMFbZ1xTku2MMwdcwj0cZRHvpg2WRPzcvucEINY2FpPtgI9pIm7rFS4f26zF89r+c2wWa"
    "UbJziZS+cKlbTGXG5O0PC5a0djxppx4zHIS5pBWHsQUvZI42Eoypp8svXHITID1xiGnKgZ"
    "BRMg/iSgX+bdM2HMNV17K8OYy9SedqD9gDG/8BBnqV57CnNO7asBNUt7UR6PdR+dMnmQ83"
    "pdDZTTfOo2l4uOfS7rIlxU2WphHFPUBuIaEOfUsUdEXKQclcZPuTunW7L2lvvcMmvzUpdb"
    "5qNQJz0HP+9fSSJmjGNKzQgTaibo71KKTWeKoC8scX0dkWv2NbbFNOIpvdNJxpwtouZvsb"
    "HwHCI4I64M3V5z7sDvsvyeLV+9PNc572TTc1QHDuUzn/8+SMY0rRilP94owr7MfCYxyDEe"
    "/ljvdB0r+Qzhw+jxC1+kT5cXP3/SfCr7AkOHh8ivP5xfnxNY9hQj/0e+uvrp/PIrXD/Tjk"
    "Dj2OukYy+cRoURqIQ/EeiTpddacKx+CcpJ7NW5CLGwSUSokYiAK1Njh3RGaK+90Rj+4YDa"
    "xhsimJfbZ/eVcaEYvnK/oDd8peErnwjM9fjKWhyECcjvAAVRmLrlTETZDF9KSHihgJV+01"
    "YTEzdiyoJiZUrEUbhBWfW5jwJg6bMvdIrl1aeM4f6AR+QKzP44SDeMx3U5Vgx5IHh3ATGF"
    "E40c3pycPCsyEtu7rNm7sMPf4cEym97UKDGV3DcPbvuV3DU0pciu5k4iWUOd1KnhkLqtAt"
    "637EvFMp0T2x7UBweb1WVK45HPf9MrbxyKHAF6+PHsN411HI784ery+6h5agDef7h6V6j9"
    "IOdMWnbWB5X7UC4vAlHWwRarQcRHnmw5iLRH8R50H1D7RYnhumRBr+qgh7HHp3Uij/NR+K"
    "m441OziYTZRKJzHpsCi2VYAJOW3wXAZswHoxz97syZR7ktbSD3U9TxedRvDxnAXMjWX3PX"
    "Zy3Ovuukxz6Btul0/ZSqWpGvn1Vmlyfs59qupOkuUGF2yPCBzCUZ6c0Nk4X8iPzIZkofxk"
    "CcfIp8LimeHN68/NfXN69eDMj5aRk3t+FrlcYGpSoYFHdByObhmz0RukzaVQTiLKHtqiJx"
    "1jTEO0QtbWDvusgZ1JQcLQj2kGDaCE2qmYqmZl5GaK/DcwJiQU18MR9PmkBYENxnW9lUYj"
    "CVGEwlBhPK1mGVsIxgajwIBVEzDCai8GlAbyIKTUThE4G5eQZ0tr7k48HupcsgD3PhY9a1"
    "zcmKZPpBObNZ0nCwguAs8QDUIzp/xaKgDE6RCZUYHDhkqeKgmLXhYlFQ6N8VDp73ce8kHs"
    "X/IQMpYPoRV0mS4s4xS3HKFDm8fvFiQG5enJbwntu9dCkNmhIr8KCG8ewk4zmtjKNbHe01"
    "fUxMXdfWxU1zn5yx8t16mO1OqVfBLsdCeas4kDoKpftlF5+/v/h49uHwm8FxLowoAv5Vge"
    "cMVrXG3ENObJ+phxCKNbjOouQ+4+izGaNKWnof9SY+joKgCWRbHciW0jjWqFeXlzWkQVuk"
    "gZ+N0ni8zdXPsI+80VWcko9ImAsNZbetvUX2I3pp61briky65ag3tWIbptdlUtbECMxHyd"
    "Qg2LRigfamq+3DhfDVpGiRNpYuNSqrbPFMUZuKgBtjdHbS6LR95riqZEVaagylpIw1tNQa"
    "Mm7EnfuvytbepqNR3YcZmLYU1Yqvy+MV1nLW+YkNUV29tXqmGk/Yrj1hO3PQ/JyuaVCh3W"
    "bbrFJo/yq0rlG5Ei/qkJkvRq7HUA1N5yQckV9DRdRh8CyORIXU5doJEiZsybcElFGsH8mk"
    "ikpGfrbnvg8d/BK0+VxWtHJ7FzZFIjr88VmmCJsiEaZIxJMsEmFqF+yodoHJ3G40BiZzuz"
    "uZ24HiYoVotsNJZ/THX5Jx6onGn331zcbXHSDwS2dcDeMmNTnr2zhWaumpGXxGs7XkYvMC"
    "YxyC7agJpsGecYJsaqY8fnixt8Sfc107P/DsS3LH2AxtEdeXGAd2XBV9tr1rl3oKCuZhnf"
    "L8WbzrFeaPlrBwSdPj97CyMv8cHkmyYP9gcnFDLj99+BAW6J/NPDe1F7ftM3wRzV7cHbbc"
    "TMn+R6sRmSIloxFDOos1VGzzcnudrhqtG80TLbOSZmfzTmdaZr4kTUe6IGyyars81s7cr3"
    "BK1YvRTsubOO0acdqYE6HgPytQQJvQhyWiJoazTgwnGADUg0vQRnDn5QzWq7EGe9NmFhhi"
    "JexBpeqaFTLqa+m22dSeuAzUUDpSzG+KcJV4j3bQbg3qGaytvhXvF4AvDB03cvNU92CWkN"
    "VLiEm1aaRxmlQbk2rTi/c+IikbOh4zUvs8WyMkmpvsWUljr3fZXk+o/ObB13nRHml/2y7i"
    "FDtQmhdxyouaUVh3FAqutUYDUSbdJ9tzt3HvBV/p4yOvC7G8T2xc6oZdl03MOlWIEqduK3"
    "DXrKbVsZWodvmh/DJcJ5EgcaMbhFdnD+TVjUelGgfslanwX3NbBOF5Yt7alghBb30Ca8NB"
    "XOkpVh67lZuES0O2csUOGqZVu1zndsB6NGZBlnQ2iCoMNgrzpjE/RDKFO4rKFRnXj+y4NM"
    "QqFY+m+9XPazKxO60FDkh1GFM8iOv4lmNh41iu4VieCemWK9vVCcApkT6ZPq35guYzT1DH"
    "ovD9W5QVV1u6i2NR2Ozg2GAHx5EPfzR2A2Wl9pkPDpBYwwlUENxnFIO6pk2cP4mE8frU8P"
    "qYUiK7plGjbIOmI5CVMwPQFnVamUD4aNK0fwlsgxzplJ2TpjhId4uD7GQ71B6Nx8YprJD0"
    "q6CvEkpwOXWVareStrqdsDgtj3KHUKXYdKakJpc8jywmgkzoPSswTdRnZKjVVYWslOdyFp"
    "BONCGh7Mmc3+GunfqPIrW1zYv/wf/gN7CaOEiGESzCTbggIVZvMBvxQXeL5fXnep/Q6xfP"
    "jsiFirYTvXM9Dw5T/rCYMB+gxDseCwZ3y4k+hJVfFlSnNFZvLFrg06JPj6HTukmnKaGC8o"
    "M1CZ64fZ+0s9bYHUfwEm6yEsyoucGyBEtQjvz1UgOzkiY1sNPhZyOXu3Ky1jjnRE2YYZfH"
    "2aNSWUlBkMbcQLl8b6rbGIbGMDSGodkcQ1NNG2zY6k2VLCo3fLM1jZbavjTbtJb5C9bjXR"
    "BLgbs94i5qOXPziJx/cSWYpWDbeYKP8f9g6uGWbJRIMfdtpst68rD4fVSYbQBmJkBPArSd"
    "cvt3q1cvjf+INgPNho8WAz9KzhtztXPmqikm2EhLLHE/mhD3nU9vs2d09xQws2d0TW2r2Z"
    "7RJmljG0kbdXxigS7Veh3OG91tj4ahJO+9vd3Iwho7fYQKbmyqe24JrfOov/4CphiXbQIW"
    "9tcnwLZmnIfr2CoTPVnuahrqlkwkamVZ+IxK7XJ9iIzmwBbOuYj1BZjzVnuSwcAGg3eqPb"
    "x3bKa081ZOxIKTw/OXJyXFbzd6pTp+4ajbuIJsitvQv9Hh7cAHkZuasru2V6rN8Tt4+CL+"
    "9XIxIlmTilEjFSN+XRryHlmxvS41G2OxRjmTrKjxKHfa05h8OZq9LHm5fWYJEyyavy15We"
    "OXfwpvC/WsQCEs/54vH+qMcA+TVJ7X2usLm1Unqjwv7vaVUoKbZ6sUZE3Zn3Vp+EeEpeww"
    "IqV3w5A2+RoPRImweSFaco5k4w4eT+H3chunQT6dJb8y1MkdSrEirSDd84JAhW9gDYwzxJ"
    "IBeSXIJQtr12KsQs9KOXmbuF2WUrbJDgj1eFpow5Q9QUb0nnqug/VrMNApYkzxxR+QYA8l"
    "5hyRSx2uJOCfhe8qxfgbssAdyNTchxlMxFwRgWzpwpV62+Rk15Ny9naL18fkojNiU3uiq/"
    "IEYvD3CECChvRBZxO9wQgtG64/RGp5OHc9RXCHNf5A0MoLMopoeMoh9oTyMZOEC0xuH9ck"
    "jjMboRVW2Gj3tMHK/dDCstStbYeWI69N1tPu9ZnBEt7a7IWmR6G1XJ0hG7tcNuTbMkJ7TU"
    "3rBXydwioFwX3mLH1mC3+9LcZyoobg7zRlaXaT25+xNtRcJ6g5ky9mGLnOjsgmGTmTmLc+"
    "3t1OzEsCTMt5o0wA6lLqiGVa1mKPUAcRPCrUoogjdOXjVF1mMhK+PhZQFQG7IuY8SJWTMI"
    "UkPKtDDs9fva4I8NvERWrF9sU1lMu4EcCPm63id/5xGSyhR0yN5e3VWA6IyMaEVEGuT7pV"
    "m5ucNoxoeWQYS+cA3UocS7SkN7fGs5KGd+m2LW4q6+7aDjd0SCeGIdFhGw9DQdREKRlO5G"
    "lxIqbC8UYrHJcvNO2A3e9QpcLa2j3OKcrRreKcUjm8KzindMsGnNNXMiR7COOOJB5MAv+I"
    "YK2mBYyuWBBHBFE5ZCruw6gdDPbhcMVIMqSIcE8UfU54ujekiU6XclHbuXj9/FPDSnXs8z"
    "5YwkoZqmSTVMka0SftxZ10DdymgSeGZTIsU0fn69NjmQzFYSiOg87ZIIbi6Np7sUmKw9jd"
    "TRDuvN19Q++Z84vLFgfldndyfrDC7pbY0rqPmq40vM+I50qloynElA2F80AWFO1XJYhkel"
    "MdOgZo3xCx4AMifCJBa2ROsOEP5uw8aCFdQ9kXHiua15u5RGkxZeggmMfwjIxpBVaDmS+n"
    "bCzoTlrQ+v8NzJSofT+NlHo2yjITJW+hJG9FXYQTiR5ifPqqBsSnryoRxlP54tWwWDXBNx"
    "boIbzH9ezs42V29nGJnR18HSz8OpRDXSMGLNtF/yrCtB8IVhlovCq2frt27oa3wWmNztSa"
    "SmPLNS1luIO2rNZYa9yaHdW1YahrSKXnX9dsqKu5Goov5/fVO9mkWwxW2FFCt7VY3LiWC1"
    "M3xyh1SfDyg6AWgd4vZjZjWMdACTwoptF2MUO4kD5CHNfRphB3cD9TXu6mbPMCWDbhAvd+"
    "9RkZu9AxGbIRzHnttbTFdOqCoBTwEy4hOPkpIFJvfv6gQ/JxY1a8KPUJHSkG/xKP+mOmA/"
    "aPyK8ToSs6+Iw6epNWvK6AS2Iiqy9xa9hDQJRLDDrQSRgD4jrPAp+qx8CMlbroA95Mql3o"
    "WJ2NLcnpTE6Esr5MXX4IB8JiCfGJw2fP4IJv4IqeE9yV1Dctlet54QMekStO4IlclbmKhV"
    "BJ/Jjg3bgIUvCkLscbcqE3fIra3txs1ygF/2q/rpwP/2S2CpaSAYl/43ljpXbSSi0OZv2R"
    "KMr2RjXaMv9vuIIN2rH5Vak2XZCTM2A3ALvpWpKVM+bA2kvJTna56hp9sJt0AVuJ5tCnpQ"
    "z262IfWQxrxKvkRE3ASucCVgpsx87M8jPbZlLeijtWFVScbjFYtXGNbgvGVtS4hoNTNw6s"
    "WGRwwJjDrPJgSxm0/7wHbU/f/HD29fHJKdp9uHPMm8Dy1LJwmnkjXXVQbyUjuK1N73jX1y"
    "l1Sh2f27x0HTtU7yJo7Mpu2pWOO2ayZC2uVrcTiXYU7d0OwobVbHhq5jVBNxbooRVzXNc1"
    "t8wzl0fY9hldLwA2K2n0ic7pE9mNAWcudLfGMGclTWG7Lo+yz+5BAVmvWGVa0oxyl0fZbP"
    "DdFSe02eA7mmaP3uB7Z7bue585jCuXegflpm6qwWCFpWtnm660czFJlfpjwY9dhwSGQRAx"
    "m2S2UikXwnfeam8w7qXK0Y8bp7TaYsrQwanDbtGHWzBoN3SN1ZarsViNxdrFNWsbRpXeh2"
    "ItoyojaYwqo4h1nADanRrWRGNYpbJdcXYr4J/NK2w7Ha0NqWuPzqQKNtWp0L+is6uUL5lq"
    "V0vzwhWUDJlaMMZRyQHkUM3B6LGxwB9irkLCH7n9iPAH5cnViVCa6g/Y/3K1q+0LGG/BE1"
    "inuq179dpbYLjsvVC7JCyn62zSkoiZAe70AHfIWWGG2XgrzCg/fSN515yT8VZ0YBR64K24"
    "gaG64N9R15v77KDCYM60Gawym6G15XJrlGq/0nz+QSzATFVon3Jd4GOR1AmBMWAOHr+nmH"
    "klsv4Dygn7egrXIrCG4G66QbrWnCs4pEPkuNDdTOlD0are0nV1lp2KbO8g/i+QYjKIDAwb"
    "Tyj0o4RIcu6GDA17T9jwfcJtjOPNiN8GexVLuO3Q0AchF940MmNi5rE/OL5nYaZa5JKB21"
    "dCkwMLX0C/eqIY/0vXF+GB4QB2xQGEy5gsAlw5v9MifdI2Wqt7gACtpadnBI011mk9Pfhk"
    "WfqD2HSc87LGIuvaSHcntwS1U0Aa7I0l6mvYoI7uCk2tu7BtjcSSGcVCACNQ7B7kW61ZzX"
    "z3HuYh6HJBzgbABgoVIwx6OCKXuiBCYAM4b1KlGyTBqzNdcwCauCM3qn7nlriDtnlhoxo+"
    "UdUwRKxZxaasUH9CClrTXnZbdKDXyna4gkXrbxbhW/alavOErFgvosqWKQjnv91mdIMI0s"
    "OPZ789y+gHH64uv4+ap4bg/Yerd8bXaXS1betq/xbD63lVXE54cpWO9qcYWv68wZZC0hNh"
    "hDKIouIT1KSaCLjpoMyVR90pgT4laDxvoV1wQNNvPuW6AhVW0eK6BPFXckDm3GNShsm3I5"
    "e7csKc8mJdW7s6coyfqVK4zbf8HO1AFF9Bpst4MR2ZvQDVT8DNKHqn6Url2gxUyc/M94X/"
    "GTvXSiJ24VEZyAUWuFYPqysww5PiOXx0U3X5aaiK4ZDV1WnC5r340m68tA++Bg2/qZGM+Z"
    "p27muaGVpF/fWUpqykGeZOD3P0VW1gRadFelPdrzUTWmsk65LDBWHDDnf55YkU1HXcPVlR"
    "M85dHmdtNTRhbWKBPlTe3wZd0x07/oz5rj05qCjlFZwcrKrilTRbZcZXj0LLrol9MTYf+S"
    "GvNiMrN4ioNiWrd4jogzl5fHJSJx345KQ6HRjP5SpmwnvVAOGweQ/R3cgGSXBFVbp54b9v"
    "ri4rVNJEJK+kuLYi/9Obnz1BtJeAi2As/6rlP2A5nQM72PlX7Z//B7+RbSU="
)
