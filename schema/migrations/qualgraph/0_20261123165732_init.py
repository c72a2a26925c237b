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
    "issued_on" DATE NOT NULL,
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
    "issued_on" DATE NOT NULL,
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
    "eJztXVtz27a2/isYv8SZUTyJYjvdyZwHJ3Ub7zp2azttZ7d7GIiEJNYkoBCgFU13//vBAu"
    "83iZQpiabw0NQisUDyAwiu9a0L/j746mNn4uHZ9OhHj/mzg7fo7wOKXSL/KJwboAM8m2XO"
    "wDGBR45qP4lbjbjwsCnkwTF2OJGHLMJNz54Jm1FoeoZMj3H+wvSFsOkEcSIQGyOfE48fQR"
    "cWM2Uf8lSt1j61v/rEEGxCxJR4UuaP/8rDNrXIN8Kjn7N7Y2wTx8o8pG1BB+q4IRYzdey9"
    "Pbmg4gfVFu5lZJjM8V2atJ8txJTRWMCmAo5OCCUeFgSuIDwfnpv6jhPiE0ER3GzSJLjLlI"
    "xFxth3AD2QDm4gOXZgGFfXd8bt+Z1hHBSQjSRS8IWHTEZhVOStcgXABG7hxb+Gw9ev3wxf"
    "vj797uT4zZuT715+J9uq+y2eevNPcDMJWkFXCrOLHy+u7uCGmBz6YELAgX+UDBY4kFKDka"
    "Cv/l/A/8MUe+XoR+1z+MsHy+Mfob1sAKIDOxoBF38zHEInYip/Dl++XILur2c3Hz6e3RzK"
    "Vs+zGF+Fp4bBOYA7gddkViN4o/ZrwRti15HpnQH39LgGtqfHldDCqSyy2DOn9gOxDHlbBY"
    "C/lyCVA5wTy+EsXxMibJccwR9rIF6cz8nyuwXMl2D8/dndeQ7BB7l422XoVS69KYnV6+96"
    "738Rr5ebXX+Hr47fHH/3+vQ4XnbjI8tW22BlhY/a+D61sMKBETbv59izjMyZBHeXuCMJpO"
    "GxOS/59IXSP/x0QxwsyuHOKQafVI+bGoDNT9jkaPhOKWDZkFUhWzzlDt38EUzxRD0SXBuu"
    "VI7aEoUrwXW12mW4SeOV2tfdlMhTpkBiigXCSpFCI+IwOuFIMHlE9VlUxJoIluhkfyQqIk"
    "ge/DenpP2ROqyVtc4pa8FEazoGaantLds9GYwEfHgzGmOfEtLQN4K+8GnNvQbFcfiBecSe"
    "0J/IQo3FhbxxTM0ydbrErn5i41D14ZSHPTyPF+7Muy8BsIhDhILg5vz27ubig0Q6P8fbAf"
    "Yz75VCksc19V5XwFqtCW5Yt7n2Jp+pLSr0mujsKp2GeRPDjxrWYJOoNFyBEpKaBpKymNpc"
    "Ka8SPULeSr3EZO4M08VA/mmRGfaES6iQTeVvQbB7hH4mbOYQZFNkC9nal2fl39hxENwHR3"
    "jEHkgZNbXNS6/muf44kFeQ/WslqqNKlGa8NOP1JBmve/lY5cieU98tfJozKEeym5rE21VC"
    "M0C/HtYA+vWwEmg4palFTS12jFpMwxloFI2Nz4zYWqh2bBJ2wvoM1bvCSKxjJaW08ac1En"
    "XtpMwUbGwppQxT0MPbYcx7h3lmqQgsw7a8CwDUp6DHJ6gn1AJMxTC0hFa/OI9NO2HSk6uc"
    "rMhNv6WEBawQhptqvJ4TJuiBw0/Z4QDNbTFFRGonctAh8gV8LXNki5qumUbdlTpsIhJG+2"
    "u6qSkMllANak42dhkkQtploL01TwP6JfpytIBtU1vu2kDUdisk77721uyFt0YhX6H98Dpq"
    "D6+r7pyhmdR0GUXzKUMOwR7lg1g/AWeI5drU5qIiALiZcB0/iVoYtOrSTdVFe0k26iUhLr"
    "adJvjGAu0A3CFHyfCkjqdEtqrG96TgK/GYUzF9V/tKIlntK6nhK/mLjQxhiyq0yydzRqgV"
    "x1+nUN7IiuFgOvHl57YJzmmZPs7mkzqz+aR6Np/kQQbfnIEti5ToHtWOv6zUI/1+XYO8me"
    "PP5oZUQu2Hkmn6nsl1FdMK5S0tl0NwJAU3BVz02dsucO+vry+hZ5fzr06go+UUtKvPn96f"
    "3xy+UnNXNrJFBc+hPa0HbXpaNWOnaaPuDER7tFEdH6uKFdZpSc08rZbRomt6D9ytEIsrp6"
    "fsuiXMPsQd9hUyQqVFCiHLLSF2HvXXV8BM4gl7bJvysdqaZEmPfQUNcy4/rC1Os7O4wz5B"
    "tmF3QGo1K3cKZJe7pa4BM9t0vXiIsBNiIUyRMtFssUCMQi4FXhyhC9f11RXfIRcv0Iggjz"
    "ywe9lehTpg+RNzRgeIQtQDCnQTq2b0xAYvXstBEflWwisfyBZ/5H7Fi3Pw0yMm8yypFYwW"
    "0QF1Q+q3dnV00tURz7KG8d55ub0mfuKJj0ustu9DKMpxzIkugxH+6BeUdxefpJF29unnDB"
    "8EAMOZoTq6yB09PM1RmnEn6LeLu48IfqL/XF+dKzgZFxNPXTFpd/cfiCQ4wL5gBmVzIC9T"
    "mESHo0O5gQ4WtHXGOS3ZwjB3zAnQx1Eee8xtsibm5fY5CQawMJWebAR6SBPXTalw/1xlr1"
    "7W8pVBs0o3TnAyl8IVKmmNudycoOZz147AjDXjxmOQl9SDsPYgpOyRxsNQlNU5ZOuPQ2QG"
    "rjEMOVE9Cjoo/ElAv8y7p0OXa7r2VoYul6k97UB7CXG+8iHOUr32FOac2lcDapL2ojwe6z"
    "46ZfIg5/W6Giin+dRtLhcd+1zWRbiostXCOKaoNcQ1IM6pY4+IuEg5KrWfcndOt2TtLfe5"
    "ZdbmpS63zEehTkoOfN6fccRmhEIazRiSaKbg7xKCuDOBwBeWuL6O0A15AW0hddjF9yqxmJ"
    "J51PwdNGaOhRglyOah28unlvxdltOz5auX5zfnnWxqjqrAoXy2898HyZimFaP0xxtEyLeZ"
    "RzgEOcbDH+udtmUknyF4GDV+4Yv0+eril8+KTyXf5NDBIfTbx/ObcySXPUHQ/6Fn1z+fXz"
    "2D9TPtCNSOvU469sJpVBiBSvgTgT5Zeq0Fx6qXoJzEXp1VEwv3MRGh9bQaWJkaO6QzQnvt"
    "jYbwD0uqbbQhgnm5fXZfaReK5iv3C3rNV2q+8onAXI+vrMVB6ID8DlAQhalbzkSUzfClhI"
    "QTChjpN201MXHLXBIUKBMsjsINSqn7HghIS598wy6UVHcJgT0Bj9C1NPvjIN0wHtemUCVk"
    "geDuAmIKJho6vD05eV5kJLZ3Wb1fYYe/w4NlNr2uS6Krt28e3PartytoSpFdzZ1Espo6qU"
    "GdpG+rgPcd+VaxTOfEtgf1wcFmdZnSeOTz39XKG4ciR4Aefjr7XWEdhyNfXl/9GDVPDcCH"
    "y+v3hdoP3CfcMLM+qNyHcnkRiLIOtlgNIj7yZMtB6K0LGiGvty7ozK6o2g7VieGbBmxGPG"
    "kWgueXWH6UXdEGcj9HHZ9H/faQg8oFDX31bY+0OPtukh77BNqmE8ZTylJFxnhWnVqeMp5r"
    "u5IougCVzUKjBfI5Gqst9ZKF/Aj9RGZCHYZQkHySdi4tGx3evv7Xi9vjVwN0flrGDm34Wq"
    "XRKakc+mLt/WwmuK7E32XaqCIUZAlxVBULsqYp2CFyo32bW1luTY2OjNBehyvonGqdU61z"
    "qnVQSoc/rWWGeuNBKIjqYdCxQU8Deh0bpGODngjMzXMZs5XiHg92L6nXPMyFj1nXthYqkp"
    "IH5QxRScPBCqKohEmtRxj9BuX9iDyFpphDmM+IpMr8Qfy1DeX9ZP82s+C8Bzuf0CiSB5gc"
    "JqcfsgVHKQ4S8o1cItDhzatXA3T76rSEP9rupUvppJRYgU/SzFEnmSO3MiJmddyG+5jomK"
    "6ti5vmkCgh5ftuENN2sVPB0sVCeas4kDoKpftlF59/uPh0dnn43WCYCwiIgD8uBHYFq1pj"
    "7iEnts/UQwiFmHrMn0zXADEluc84emRGsOCG2gW5CSNfEOxhObzTGqvqqzyJmSqFd1rYCC"
    "3RONaoPJWX1aRBW6SBl/V2P97m6qf7PG90FafkI1JfQkPZbmuXgP2IAtm61boiJ2Y56k2t"
    "2IaJMpnkEzaW5iMnYhCUn5+DvWkr+3DOPDEtWqSNpUuNyipbPFOeoiJwQRudnTQ6TY9Yti"
    "hZkZYaQykpbQ0ttYa0G3Hn/quytbfpaFT3oQemLUW14uvyeIW1nHV+YkNUV2+tnqnaE7Zr"
    "T9jOHDS/pLOTK7TbbJtVCu3XQusaNejgohaaeWxsOwTU0HRs9xH6LVRELSKfxeKgkNpUOU"
    "HCxBf+DkllFCrBES6i4m9fTN/zZAe/Bm2+lJWf296Fdbp3hz8+yxRhne6t072fZLq3zkLe"
    "URayzoBtNAY6A7Y7GbCB4mKEaLbDSWf0x1+TceqJxp999fUWth0g8EtnXA3jJjU569s4Rm"
    "rpqRl8hrNVoWLzAmIcgo1lEaQTnlEEbGqm0HV4sXfI86mqgh149jm6J2QGtojtcYgDG1ZF"
    "n23v2qWegoJ5WKfQdhbveiW2oyUsXNLU+C1W1tj25SNxEuwEii5u0dXny8uw1PZs5tipXX"
    "VNj8CLqHfV7bDlpotvP1qNyBR7GI8J0FmkoWKbl9vrRMto3WieaJmV1HsUdzrTMvMlaTrS"
    "BWGdVdvlsbZ8r8IpVS9GOy2v47RrxGlDToSQ/xmBAtqEPiwR1TGcdWI4pQGAHXkJ3AjuvJ"
    "zGejXW0t40iSENsRL2oFJ1zQpp9bV0A1xsTm0i1VA8FsRrinCVeI/2wm0N6plcWz0jrvwN"
    "LwyeNHLzVPegl5DVS4hOtWmkcepUG51q04v3PiIpGzoeM1L7PFsjJJqb7FlJba932V5PqP"
    "zmwdd50R5pf9su4hQ7UJoXccqL6lFYdxQKrrVGA1Em3Sfbc7dx7wVf6eMjrwuxvE9sXOqG"
    "XZdNzDpViBKnbitw93sf+sIyXCeRIHGja4RXZw/k1Y1HpRoH7JWulF6zvDxzHOa3Vlo+6K"
    "1PYG04iCs9xcpjt3KTcGnIVq7YQcO0apuq3A65Hk1IkCWdDaIKg43CvGnID+FEwN6AfEXG"
    "9SM7Lg2xSsWjqX7V8+pM7E5rgQNUHcYUD+I6vuVYWDuWaziWZ4zb5cp2dQJwSqRPpk9rvi"
    "B/5jBsGVh+/+ZlxdWW7sdWFNZ7sTXYi23syT8au4GyUvvMBwdIrOEEKgjuM4pBXdMmzp9E"
    "Qnt9anh9dCmRXdOoUbZB0xHIyukBaIs6rUwgfDRp2r8EtkGOdMrOSV0cpLvFQXayrWSPxm"
    "PjFFZI+lXQVwkluJy6SrVbSVvdTUmcloephbAQxJ0Jrsglx0HzKUNT/EAKTBP2CBopdVUA"
    "K+XYlASkE05IKHPq03vY/VD9UaS2tnnxP+mf9FauJhaQYQiKcCPKUIjVW8hGXKhuoby+r/"
    "ZbvHn1/AhdiGhbxnvbceRhTBfzKfEklHDHE0bk3VKkDkHllzlWKY3VGzQW+LTo06PptG7S"
    "aYKJoPxgTYInbt8n7aw1dsditISbrAQzaq6xLMFSKkfeeqmBWUmdGtjp8LOxTW0+XWucc6"
    "I6zLDL4+xgLoykIEhjbqBcvjfVbTRDoxkazdBsjqGppg02bPWmShaVG77ZmkZLbV+cbVrL"
    "/JXW430QSwG7PcIuajlz8widf7O5NEulbecwOoH/S1MPtmTDiDPfM4kq60nD4vdRYbaBND"
    "Ml9ChA2yq3f7d69dL4j2gz0Gz4aDHwo+S8Nlc7Z67qYoKNtMQS96MOcd/59NZ7RndPAdN7"
    "RtfUtprtGa2TNraRtFHHJxboUq3X4bxV3fZoGEry3tvbjSyssdNHqOSNuarnltA6j/rrL2"
    "CCUN4mYGF/fQJsa8Z5uI6tMtGT5a6moW7wRKJWloVHMFcu10VkNAe2cM5FrC5ArHfKkywN"
    "bGnwusrDe09mQjlv+ZTNKTo8f31SUvx2o1eq4xeOuo0ryKa4DfUbHN6W/CBSXVN21/ZKtT"
    "l+Lx++iH+9XIxIVqdi1EjFiF+XhrxHVmyvS83GWKxRziQrqj3KnfY0Jl+OZi9LXm6fWcIE"
    "i+ZvS15W++WfwtuCHSNQCMu/58uHOiPcwySVl7X2+oJm1YkqL4u7faWU4ObZKgVZXfZnXR"
    "r+EWEpO4xI6d0wpE2+xgNRIqxfiJacI9m4g8dT+L3cxmmQT2fJrwx1codSrEgrSPe8IFDh"
    "G1gD4wyxpEFeCXLJwtq1GKvQs1JO3iZul6WUbbIDQj2eVrYhwpwCI/qAHduC+jUQ6BQxpv"
    "DiD1CwhxKxjtCVCldi8p+5ZwtB6Fs0hx3IhO/JGYyYLxADtnRuc7VtcrLrSTl7u8XrQ3LR"
    "GTKxOVVVeQIx+fdYgiQb4oXKJnoLEVqmvP4IqOWRbzsCwQ5rdIHAygsyinB4ykLmFNMJ4Y"
    "gySG6f1CSOMxuhFVbYaPe0wcr90MKy1K1th5Yjr3XW0+71mcES3lrvhaZGobVcnRGZ2JQ3"
    "5NsyQntNTasFfJ3CKgXBfeYsPWIyb70txnKimuDvNGWpd5Pbn7HW1FwnqDmdL6YZuc6OyC"
    "YZOZ2Ytz7e3U7MSwJMy3mjTADqUuqIZFrWYo9AB2E0KtQikMVU5eNUXWY0Zp46FlAVAbvC"
    "fBqkynE5hbh8Vgsdnh+/qQjw28RFasX2xTWUy7gRiR/VW8Xv/OMyWEKP6BrL26uxHBCRjQ"
    "mpglyfdKs2NzltGNHyyDCWzgG6lTiWaElvbo1nJTXv0m1bXFfW3bUdrumQTgxDosM2HoaC"
    "qI5S0pzI0+JEdIXjjVY4Ll9o2gG736FKhbW1e5xTlKNbxTmlcnhXcE7plg04p2c8JHsQoR"
    "ZHjpwE3hGCWk1zObpsjiwWROUglz2EUTsQ7EPlFSPJkCKCPVHUOeao3oAmOl3KRW3n4vXz"
    "TzUr1bHP+2AJK6Wpkk1SJWtEn7QXd9I1cJsGnmiWSbNMHZ2vT49l0hSHpjgOOmeDaIqja+"
    "/FJikObXc3QbjzdvctfiDWrzaZH5Tb3cn5wQq7m0NL4yFqutLwPkOOzYWKpmAuGTFrgeYY"
    "7FfBECdqUx08kdC+RWxOB4h5iEutkVjBhj+Qs7NQQqqGssccUjSvN3OJ0mLKsoNgHstnJE"
    "QpsArMfDllbUF30oJW/29gpkTt+2mk1LNRlpkoeQsleSvqIpxI9BDj0+MaEJ8eVyIMp/LF"
    "q+Vi1QTfWKCH8A7r2dnDZXb2sMTODr4OBnwdyqGuEQOW7aJ/FWHaDwSrDDReFVu/XTt3w9"
    "vgtEZnKk2lseWaltLcQVtWa6w1bs2O6tow1DWk0vOvazbUtS9G7Nv5Q/VONukWgxV2FFNt"
    "DRI3ruXCVM0hSp0juPwgqEWg9ouZzQjUMRAMDjI32i5mJC+kjiDLtpQpRC3Yz5SWuynbvA"
    "CUTbiAvV89gia27BiNyFjOeeW1NJnr2lKQM/lTXoJR9HNApN7+cqlC8mFjVrgo9hAeCyL/"
    "RQ72JkQF7B+h36ZMVXTwCLbUJq1wXSYvCYmsHoetYQ8lopRD0IFKwhgg23oe+FQdIs1Yro"
    "o+wM2k2oWO1dnE4BTP+JQJ45tr00N5ICyWEJ84fP5cXvCtvKJjBXfF1U1zYTtO+IBH6Joi"
    "+US2yFzFAKg4fEzgbmwAKXhSm8IN2bI3eIra3txs1yAl/1V+Xe6P/iKmCJaSAYp/w3ltpX"
    "bSSi0OZv2RKMr2RjXaMv+vuYIN2rH5Vak2XZCT02A3ALvpWpKV0+bA2kvJTna56hp9sJt0"
    "AVOw5tCnpTT262IfWQxrxKvkRHXASucCVgpsx87M8jPTJJzfsXtSFVScbjFYtXGNaiuNra"
    "hxDQenahxYscDgSGMOssqDLWXA/nMWyp6+/Xj2YnhyCnYf7BzzNrA8law8TZyxqjqotpJh"
    "1FSmd7zrq4utUsfnNi9dxw5Vuwhqu7KbdqVlTwgvWYur1e1Eoh1Fe7eDsGE1Wz41cZqgGw"
    "v00IoZ1nXNLfPM5RE2PYLXC4DNSmp9onP6RHZjwJktu1tjmLOSurBdl0fZIw9SAVmvWGVa"
    "Uo9yl0dZb/DdFSe03uA7mmaP3uB7Z7buB49YhAobOwflpm6qwWCFpWtmm660cyFJFXsTRo"
    "e2hQLDIIiYTTJbMedz5lnvlDcY9lKl4MeNU1pN5hJwcKqwW/DhFgzaDV1jteWqLVZtsXZx"
    "zdqGUaX2oVjLqMpIaqNKK2IdJ4B2p4Y10RhWqWzXlNwx+c/mFbadjtaG1LVHZ1IFm+pU6F"
    "/R2VXKF0+1q6V5wQqKRkTMCaGg5EjkQM2B6LEJgx/MFyHhD9x+RPhL5clWiVCK6g/Y/3K1"
    "q+0LaG/BE1inuq179dpboLnsvVC7uFxO19mkJRHTA9zpAe6Qs0IPs/ZW6FF++kbyrjkn7a"
    "3owCj0wFtxK4fqgv6Abcf3yEGFwZxpM1hlNsvWhk2Ncar9SvP5I5tLM1WAfUpVgY95UidE"
    "jgGx4PgDhswrlvUfYIrIC1deC8k1BHbTDdK1fCrkIRUiR5nqxsWLolW9peuqLDsR2d5B/F"
    "8gRXgQGRg2nmLZj2AsybkbETDsHWbK7xNsYxxvRvwu2KuYy9sODX0pZMs3Dc0ImznkTwrv"
    "WZipFrlk5O0LpsiBucdkv2qiaP9L1xfhgeYAdsUBhMsYLwJcOb/TIn3SNlqrewAAraWnZw"
    "S1NdZpPT34ZBnqg9h0nPOy2iLr2kh3J7fk32x041f5esKTq3TWv9jI8PwGZeq5w8KoFyn6"
    "FuJcVJ2DKZM3HZROcLDtItknR7aQqlp4QKl0ntQdoaoBVGagqqzdM6n1+dSR+mCY0DG2qc"
    "2nxCovALG1q4Pe+gULAVtH8i9RVfv4CjxdGoKoaJ+5VEiZvBmB75UKLGyT8HfoC/E85n2B"
    "zlWxCujCwTyQC1Z1pVZXV/WTTwrn4NF1Jb+noZmGQ1ZXLQ2b9zAmaAPp4vAaNPyoRjJab+"
    "rc1zQztAJ76zkds5J6mDs9zNFXtYFdmRbpTcWY1oxKpZGsa3AUhLXF0eWXJ1JQ16EQsqJ6"
    "nLs8zspqKI7wHflWsUTGAn2o5rpsJM9/v8sMYqQsHn46+/15ZiAvr69+jJqnlMsPl9fvHx"
    "sF226NCOLZ5vSgojxEcHKwqjJE0myVGV89Ci17QvbF2Hzkh7zajKwsOlxtSlZXHe6DOTk8"
    "OamTYnJyUp1iAudyVZjke9UA4bB5D9HdSNF9eUVRuiHOv2+vrypU0kQkr6TYpkD/UxtqPE"
    "G0l4ALYCz/quU/YDmdAzrY+Vftn/8HAgTyWQ=="
)
