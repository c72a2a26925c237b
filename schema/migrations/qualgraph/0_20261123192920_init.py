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
    "language" VARCHAR(35) NOT NULL,
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
    "language" VARCHAR(35) NOT NULL,
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
    "teL46xTKG1kxPMrHc/jcNsE5LdPH2XxSZzafVM/mkzzI6JuzqOOwEt2j2vGXlXqk369rkD"
    "dz/LnSAiXUvS+Zpu8ErKuUVyhvabkcgkMQ3BRw0Wdvu8C9u7r6gD1PpfzLC3S0nIJ2+enj"
    "u/Prwxd67kIjV1XwHMbTetCmp9UwdoY26s5AtEcb1fGx6lhhk5bUzNPqWC26pvfA3YqxuD"
    "A9oeuWMHsfd9hXyBgHixRDlltC7Dzqr6+A2cxX7si14bHammRJj30FjUoJH9YWp9lZ3GGf"
    "INuwOyC1mpU7BbLL3VLXgJ1tul48RNgJcwjlRJtornoggmMuBX04IhfT6Vxf8S2Z0gcyZM"
    "Rn9+IO2utQBwo/qRR8QDhGPZBAN3FqRk9s8OK1HBSRbyW88gG0+D33K16cg58+s4XvgFYw"
    "fIgO6BvSv42ro5OujniWNYz3zsvtNfETT3xaYrV9G0JRjmNOdBmM+Ee/oLy9+AhG2tnHnz"
    "J8EAKMZ4710Yfc0cPTHKUZd0J+vbj9geBP8p+ry3MNp5Bq7OsrJu1u/4ORBAd0roTFxQLJ"
    "yxQm0eHoUG6ggwVtnXFOS7YwzB1zAvRxlEe+mDZZE/Ny+5wEg1jYWk+2Aj2kieumVLh/rr"
    "IXz2v5yrBZpRsnOJlL4QqVtMZcbk7Q8LlrR2DGmnHjMchLmkFYexBS9kjjYSjKmhyy9cch"
    "MgPXGIacqBkFExT+JKBf5t0zocs1XXsrQ5fL1J52oP2Acb7wEGepXnsKc07tqwE1S3tRHo"
    "91H50yeZDzel0NlNN86jaXi459LusiXFTZamEcU9QG4hoQ59SxR0RcpByVxk+5O6dbsvaW"
    "+9wya/NSl1vmo1AnJQc/719JImaMYxrNCJNoJujvUopNZ4qgLyxxfR2Ra/Y1tsXU4Sm904"
    "nFnC2i5m+xsfAcIjgjrgzdXnPuwO+ynJ4tX708vznvZNNzVAcO5bOd/z5IxjStGKU/3ijC"
    "vsx8JjHIMR7+WO90HSv5DOHD6PELX6RPlxc/f9J8KvsCQ4eHyK8/nF+fE1j2FCP/R766+u"
    "n88itcP9OOQOPY66RjL5xGhRGohD8R6JOl11pwrH4Jykns1Vk1sXAfExFaT6vBlamxQzoj"
    "tNfeaAz/cEBt4w0RzMvts/vKuFAMX7lf0Bu+0vCVTwTmenxlLQ7CBOR3gIIoTN1yJqJshi"
    "8lJLxQwEq/aauJiRsxZUGBMiXiKNyglPrcRwGw9NkXOsWS6lPGcE/AI3IFZn8cpBvG47oc"
    "q4Q8ELy7gJjCiUYOb05OnhUZie1d1uxX2OHv8GCZTW/qkpjq7ZsHt/3q7RqaUmRXcyeRrK"
    "FOalAn6dsq4H3LvlQs0zmx7UF9cLBZXaY0Hvn8N73yxqHIEaCHH89+01jH4cgfri6/j5qn"
    "BuD9h6t3hdoPcs6kZWd9ULkP5fIiEGUdbLEaRHzkyZaDSHsU70H3AbVflBiuSxb0qg56GH"
    "t8WifyOB+Fn4o7PjUbR5iNIzrnsSmwWIYFMGn5XQBsxnwwytHvzpx5lNvSBnI/RR2fR/32"
    "kAHMhWz9NXd91uLsu0567BNom07XT6mqFfn6WWV2ecJ+ru1Kmu4CFWaHDB/IXJKR3tAwWc"
    "iPyI9spvRhDMTJp8jnkuLJ4c3Lf3198+rFgJyflnFzG75WaWxQqoJBceeDbB6+2Qehy6Rd"
    "RSDOEtquKhJnTUO8Q9TSBvari5xBTcnRgmAPCaaN0KSaqWhq5mWE9jo8JyAW1MQX8/GkCY"
    "QFwX22lU0lBlOJwVRiMKFsHVYJywimxoNQEDXDYCIKnwb0JqLQRBQ+EZibZ0Bn60s+Huxe"
    "ugzyMBc+Zl3bkKxIph+UM5slDQcrCM4SD0A9ovNXLArK4BSZUInBgUOWKg6KWRsuFgWF/l"
    "3h4Hkf90viUfwfMpACph9xlSQp7hyzFKdMkcPrFy8G5ObFaQnvud1Ll9KgKbECD2oYz04y"
    "ntPKOLrV0V7Tx8TUdW1d3DT3yRkr362H2e6UehXsciyUt4oDqaNQul928fn7i49nHw6/GR"
    "znwogi4F8VeM5gVWvMPeTE9pl6CKFYg+ssSu4zjj6bMaqkpfdOb+LjKAiaQLbVgWwpjWON"
    "enV5WUMatEUa+NkojcfbXP0M+8gbXcUp+YiEudBQdtvaW2Q/ope2brWuyKRbjnpTK7Zhel"
    "0mZU2MwHyUTA2CTSsWaG+62j5cCF9NihZpY+lSo7LKFs8UtakIuDFGZyeNTttnjqtKVqSl"
    "xlBKylhDS60h40bcuf+qbO1tOhrVfZiBaUtRrfi6PF5hLWedn9gQ1dVbq2eq8YTt2hO2Mw"
    "fNz+maBhXabbbNKoX2r0LrGpUr8aIOmfli5HoM1dB0TsIR+TVURB0Gz+JIVEhdrp0gYcKW"
    "fEtAGcX6kUyqqGTkZ3vu+9DBL0Gbz2VFK7d3YVMkosMfn2WKsCkSYYpEPMkiEaZ2wY5qF5"
    "jM7UZjYDK3u5O5HSguVohmO5x0Rn/8JRmnnmj82VffbHzdAQK/dMbVMG5Sk7O+jWOllp6a"
    "wWc0W0suNi8wxiHYjppgGuwZJ8imZsrjhxd7S/w517XzA8++JHeMzdAWcX2JcWDHVdFn27"
    "t2qaegYB7WKc+fxbteYf5oCQuXND1+Dysr88/hkSQL9g8mFzfk8tOHD2GB/tnMc1N7cds+"
    "wxfR7MXdYcvNlOx/tBqRKVIyGjGks1hDxTYvt9fpqtG60TzRMitpdjbvdKZl5kvSdKQLwi"
    "artstj7cz9CqdUvRjttLyJ064Rp405EQr+swIFtAl9WCJqYjjrxHCCAUA9uARtBHdezmC9"
    "GmuwN21mgSFWwh5Uqq5ZIaO+lm6bTe2Jy0ANpSPF/KYIV4n3aAft1qCewdrqW/F+AfjC0H"
    "EjN091D2YJWb2EmFSbRhqnSbUxqTa9eO8jkrKh4zEjtc+zNUKiucmelTT2epft9YTKbx58"
    "nRftkfa37SJOsQOleRGnvKgZhXVHoeBaazQQZdJ9sj13G/de8JU+PvK6EMv7xMalbth12c"
    "SsU4Uoceq2AnfNalodW4lqlx/KL8N1EgkSN7pBeHX2QF7deFSqccBemQr/NbdFEJ4n5q1t"
    "iRD01iewNhzElZ5i5bFbuUm4NGQrV+ygYVq1y3VuB6xHYxZkSWeDqMJgozBvGvNDJFO4o6"
    "hckXH9yI5LQ6xS8Wi6X/28JhO701rggFSHMcWDuI5vORY2juUajuWZkG65sl2dAJwS6ZPp"
    "05ovaD7zBHUsCt+/RVlxtaW7OBaFzQ6ODXZwHPnwR2M3UFZqn/ngAIk1nEAFwX1GMahr2s"
    "T5k0gYr08Nr48pJbJrGjXKNmg6Alk5MwBtUaeVCYSPJk37l8A2yJFO2TlpioN0tzjITrZD"
    "7dF4bJzCCkm/CvoqoQSXU1epditpq9sJi9PyKHcIVYpNZ0pqcsnzyGIiyITeswLTRH1Ghl"
    "pdVchKeS5nAelEExLKnsz5He7aqf8oUlvbvPgf/A9+A6uJg2QYwSLchAsSYvUGsxEfdLdY"
    "Xn+u9wm9fvHsiFyoaDvRO9fz4DDlD4sJ8wFKvOOxYHC3nOhDWPllQXVKY/XGogU+Lfr0GD"
    "qtm3SaEiooP1iT4Inb90k7a43dcQQv4SYrwYyaGyxLsATlyF8vNTAraVIDOx1+NnK5Kydr"
    "jXNO1IQZdnmcPSqVlRQEacwNlMv3prqNYWgMQ2MYms0xNNW0wYat3lTJonLDN1vTaKntS7"
    "NNa5m/YD3eBbEUuNsj7qKWMzePyPkXV4JZCradJ/gY/w+mHm7JRokUc99muqwnD4vfR4XZ"
    "BmBmAvQkQNspt3+3evXS+I9oM9Bs+Ggx8KPkvDFXO2eummKCjbTEEvejCXHf+fQ2e0Z3Tw"
    "Eze0bX1Laa7Rltkja2kbRRxycW6FKt1+G80d32aBhK8t7b240srLHTR6jgxqa655bQOo/6"
    "6y9ginHZJmBhf30CbGvGebiOrTLRk+WupqFuyUSiVpaFz6jULteHyGgObOGci1hfgDlvtS"
    "cZDGwweKfaw3vHZko7b+VELDg5PH95UlL8dqNXquMXjrqNK8imuA39Gx3eDnwQuakpu2t7"
    "pdocv4OHL+JfLxcjkjWpGDVSMeLXpSHvkRXb61KzMRZrlDPJihqPcqc9jcmXo9nLkpfbZ5"
    "YwwaL525KXNX75p/C2UM8KFMLy7/nyoc4I9zBJ5Xmtvb6wWXWiyvPibl8pJbh5tkpB1pT9"
    "WZeGf0RYyg4jUno3DGmTr/FAlAibF6Il50g27uDxFH4vt3Ea5NNZ8itDndyhFCvSCtI9Lw"
    "hU+AbWwDhDLBmQV4JcsrB2LcYq9KyUk7eJ22UpZZvsgFCPp4U2TNkTZETvqec6WL8GA50i"
    "xhRf/AEJ9lBizhG51OFKAv5Z+K5SjL8hC9yBTM19mMFEzBURyJYuXKm3TU52PSlnb7d4fU"
    "wuOiM2tSe6Kk8gBn+PACRoSB90NtEbjNCy4fpDpJaHc9dTBHdY4w8Erbwgo4iGpxxiTygf"
    "M0m4wOT2cU3iOLMRWmGFjXZPG6zcDy0sS93admg58tpkPe1enxks4a3NXmh6FFrL1Rmysc"
    "tlQ74tI7TX1LRewNcprFIQ3GfO0me28NfbYiwnagj+TlOWZje5/RlrQ811gpoz+WKGkevs"
    "iGySkTOJeevj3e3EvCTAtJw3ygSgLqWOWKZlLfYIdRDBo0ItijhCVz5O1WUmI+HrYwFVEb"
    "ArYs6DVDkJU0jCszrk8PzV64oAv01cpFZsX1xDuYwbAfy42Sp+5x+XwRJ6xNRY3l6N5YCI"
    "bExIFeT6pFu1uclpw4iWR4axdA7QrcSxREt6c2s8K2l4l27b4qay7q7tcEOHdGIYEh228T"
    "AURE2UkuFEnhYnYiocb7TCcflC0w7Y/Q5VKqyt3eOcohzdKs4plcO7gnNKt2zAOX0lQ7KH"
    "MO5I4sEk8I8I1mpawOiKBXFEEJVDpuI+jNrBYB8OV4wkQ4oI90TR54Sne0Oa6HQpF7Wdi9"
    "fPPzWsVMc+74MlrJShSjZJlawRfdJe3EnXwG0aeGJYJsMydXS+Pj2WyVAchuI46JwNYiiO"
    "rr0Xm6Q4jN3dBOHO29039J45v7hscVBudyfnByvsboktrfuo6UrD+4x4rlQ6mkJM2VA4D2"
    "RB0X5VgkimN9WhY4D2DRELPiDCJxK0RuYEG/5gzs6DFtI1lH3hsaJ5vZlLlBZThg6CeQzP"
    "yJhWYDWY+XLKxoLupAWt/9/ATIna99NIqWejLDNR8hZK8lbURTiR6CHGp69qQHz6qhJhPJ"
    "UvXg2LVRN8Y4Eewntcz84+XmZnH5fY2cHXwcKvQznUNWLAsl30ryJM+4FglYHGq2Lrt2vn"
    "bngbnNboTK2pNLZc01KGO2jLao21xq3ZUV0bhrqGVHr+dc2Gupqrofhyfl+9k026xWCFHS"
    "V0W4vFjWu5MHVzjFKXBC8/CGoR6P1iZjOGdQyUwINiGm0XM4QL6SPEcR1tCnEH9zPl5W7K"
    "Ni+AZRMucO9Xn5GxCx2TIRvBnNdeS1tMpy4ISgE/4RKCk58CIvXm5w86JB83ZsWLUp/QkW"
    "LwL/GoP2Y6YP+I/DoRuqKDz6ijN2nF6wq4JCay+hK3hj0ERLnEoAOdhDEgrvMs8Kl6DMxY"
    "qYs+4M2k2oWO1dnYkpzO5EQo68vU5YdwICyWEJ84fPYMLvgGrug5wV1JfdNSuZ4XPuARue"
    "IEnshVmatYCJXEjwnejYsgBU/qcrwhF3rDp6jtzc12jVLwr/bryvnwT2arYCkZkPg3njdW"
    "aiet1OJg1h+JomxvVKMt8/+GK9igHZtflWrTBTk5A3YDsJuuJVk5Yw6svZTsZJerrtEHu0"
    "kXsJVoDn1aymC/LvaRxbBGvEpO1ASsdC5gpcB27MwsP7NtJuWtuGNVQcXpFoNVG9fotmBs"
    "RY1rODh148CKRQYHjDnMKg+2lEH7z3vQ9vTND2dfH5+cot2HO8e8CSxPLQunmTfSVQf1Vj"
    "KC29r0jnd9nVKn1PG5zUvXsUP1LoLGruymXem4YyZL1uJqdTuRaEfR3u0gbFjNhqdmXhN0"
    "Y4EeWjHHdV1zyzxzeYRtn9H1AmCzkkaf6Jw+kd0YcOZCd2sMc1bSFLbr8ij77B4UkPWKVa"
    "YlzSh3eZTNBt9dcUKbDb6jafboDb53Zuu+95nDuHKpd1Bu6qYaDFZYuna26Uo7F5NUqT8W"
    "/Nh1SGAYBBGzSWYrlXIhfOet9gbjXqoc/bhxSqstpgwdnDrsFn24BYN2Q9dYbbkai9VYrF"
    "1cs7ZhVOl9KNYyqjKSxqgyiljHCaDdqWFNNIZVKtsVZ7cC/tm8wrbT0dqQuvboTKpgU50K"
    "/Ss6u0r5kql2tTQvXEHJkKkFYxyVHEAO1RyMHhsL/CHmKiT8kduPCH9QnlydCKWp/oD9L1"
    "e72r6A8RY8gXWq27pXr70FhsveC7VLwnK6ziYtiZgZ4E4PcIecFWaYjbfCjPLTN5J3zTkZ"
    "b0UHRqEH3oobGKoL/h11vbnPDioM5kybwSqzGVpbLrdGqfYrzecfxALMVIX2KdcFPhZJnR"
    "AYA+bg8XuKmVci6z+gnLCvp3AtAmsI7qYbpGvNuYJDOkSOC93NlD4UreotXVdn2anI9g7i"
    "/wIpJoPIwLDxhEI/Sogk527I0LD3hA3fJ9zGON6M+G2wV7GE2w4NfRBy4U0jMyZmHvuD43"
    "sWZqpFLhm4fSU0ObDwBfSrJ4rxv3R9ER4YDmBXHEC4jMkiwJXzOy3SJ22jtboHCNBaenpG"
    "0FhjndbTg0+WpT+ITcc5L2sssq6NdHdyS1A7BaTB3liivoYN6uiu0NS6C9vWSCyZUSwEMA"
    "LF7kG+1ZrVzHfvYR6CLhfkbABsoFAxwqCHI3KpCyIENoDzJlW6QRK8OtM1B6CJO3Kj6ndu"
    "iTtomxc2quETVQ1DxJpVbMoK9SekoDXtZbdFB3qtbIcrWLT+ZhG+ZV+qNk/IivUiqmyZgn"
    "D+221GN4ggPfx49tuzjH7w4ery+6h5agjef7h6Z3ydRlfbtq72bzG8nlfF5YQnV+lof4qh"
    "5c8bbCkkPRFGKIMoKj5BTaqJgJsOylx51J0S6FOCxvMW2gUHNP3mU64rUGEVLa5LEH8lB2"
    "TOPSZlmHw7crkrJ8wpL9a1tasjx/iZKoXbfMvP0Q5E8RVkuowX05HZC1D9BNyMonearlSu"
    "zUCV/Mx8X/ifsXOtJGIXHpWBXGCBa/WwugIzPCmew0c3VZefhqoYDlldnSZs3osv7cZL++"
    "Br0PCbGsmYr2nnvqaZoVXUX09pykqaYe70MEdf1QZWdFqkN9X9WjOhtUayLjlcEDbscJdf"
    "nkhBXcfdkxU149zlcdZWQxPWJhboQ+X9bdA13bHjz5jv2pODilJewcnBqipeSbNVZnz1KL"
    "TsmtgXY/ORH/JqM7Jyg4hqU7J6h4g+mJPHJyd10oFPTqrTgfFcrmImvFcNEA6b9xDdjWyQ"
    "BFdUpZsX/vvm6rJCJU1E8kqKayvyP7352RNEewm4CMbyr1r+A5bTObCDnX/V/vl/EspoZA"
    "=="
)
