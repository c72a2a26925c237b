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
    "archived_on" DATE
) /* A cross-cutting set of users. */;
CREATE INDEX "idx_group_name_2705a5" ON "group" ("name");
CREATE TABLE "org_unit" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "code" VARCHAR(64) UNIQUE,
    "kind" VARCHAR(32) NOT NULL,
    "archived_on" DATE,
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
    "archived_on" DATE
) /* Something to complete: a course, an exam, a meeting. One activity may be in many qualifications (S55). */;
CREATE INDEX "idx_learning_ac_name_a3c5cc" ON "learning_activity" ("name");
CREATE TABLE "enrolment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "opened_on" DATE NOT NULL,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_enrolment_user_id_f78171" UNIQUE ("user_id", "activity_id", "number")
) /* A user's open or finished attempt at an activity. Re-opening makes a new attempt; an old one is never undone. */;
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
    "archived_on" DATE
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
    "archived_on" DATE
);
CREATE INDEX "idx_group_name_2705a5" ON "group" ("name");
COMMENT ON TABLE "group" IS 'A cross-cutting set of users.';
CREATE TABLE "org_unit" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "code" VARCHAR(64) UNIQUE,
    "kind" VARCHAR(32) NOT NULL,
    "archived_on" DATE,
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
    "archived_on" DATE
);
CREATE INDEX "idx_learning_ac_name_a3c5cc" ON "learning_activity" ("name");
COMMENT ON TABLE "learning_activity" IS 'Something to complete: a course, an exam, a meeting. One activity may be in many qualifications (S55).';
CREATE TABLE "enrolment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "opened_on" DATE NOT NULL,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_enrolment_user_id_f78171" UNIQUE ("user_id", "activity_id", "number")
);
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
    "archived_on" DATE
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
    "eJztXWtz2zbW/isYf6kzo3gSx3a6yScndVtvk7hru9vOpjsMREISaxJQCNCKZ9/+9xcHvN"
    "8kkqIkisKHphaJA1IPIOCc51zwv6OvPnamHp7PTn7ymD8/eoP+d0SxS+QfhXsjdITn88wd"
    "uCbw2FHtp3GrMRceNoW8OMEOJ/KSRbjp2XNhMwpNL5HpMc6fm74QNp0iTgRiE+Rz4vET6M"
    "JipuxD3qrV2qf2V58Ygk2JmBFPynz+r7xsU4t8Izz6OH8wJjZxrMyXtC3oQF03xNNcXXtn"
    "T6+p+FG1hXcZGyZzfJcm7edPYsZoLGBTAVenhBIPCwJPEJ4P35v6jhPiE0ERvGzSJHjLlI"
    "xFJth3AD2QDl4guXZkGJ9u7o27q3vDOCogG0mk4AsvmYzCqMhX5QqAKbzC83+cnr569fr0"
    "xauL78/PXr8+//7F97Ktet/irdd/By+ToBV0pTC7/un60z28EJNDH0wIuPC3ksECB1JqMB"
    "L01f8L+L+fYa8c/ah9Dn/5xfL4R2gvG4Dowo5GwMXfDIfQqZjJj6cvXixB99+Xt+9/vrw9"
    "lq2eZTH+FN46De4B3Am8JrMawRu1bwVviF1PpncG3IuzGthenFVCC7eyyGLPnNmPxDLkax"
    "UA/kGCVA5wTiyHs/yZEGG75AT+aIF4cT4ny+8WMF+C8Q+X91cSQViFJw+plQAujLH5sMCe"
    "ZWTuJFC7xB3Lhd7w2IKXrNWh9I+/3BIHq1cuApvbyT6qHrtZMXaBcHI1nAQKWHbKqpAt3n"
    "JP3fwVTPFUfSV4NjypHLUlGkKC62o9wXCTxivVhfsZkbdMgcQMC4TVzo/GxGF0ypFg8orq"
    "s6g5NBEsUSI+JzoNSB79N6dVfE5d1tpF77SLYKI1HYO01OqR2INVY5uDkYAPv4zG2KeENP"
    "SNoC9srbmfQXEcfmQesaf0F/KkxuJavjimZpn+V2II7tk4VG2c8rKHF/HCnfntSwAs4hCh"
    "ILi9uru/vX4vkc7P8W6A/Y0PSiHJ45r6XVfAWq0Jbli3ufGmv1FbVOg10d1VOg3zpoYfNa"
    "xBf1BpaQGHITUNJGUxtblSXiV6hLyReonJ3DmmTyP5p0Xm2BMuoUI2lZ8Fwe4J+pWwuUOQ"
    "TZEtZGtf3pV/Y8dB8B4c4TF7JGVcyjYfvZqY+XwknyD710pUT5UoTdFoimYvKZoH+bXKkb"
    "2ivlvYmjMoR7KbmsTbVUIzQL86rQH0q9NKoOGW5sLW58LSCAZbYGNrKSPWyl7qGWq9MJdC"
    "faQTtT6lPu7XSNRV7DNTsLFqn7KkQHHshuIdHOaZpSIwZbqiwwGoj0GPe7ix1QJMeYk7Qm"
    "tYRvqmvQbpyVVuXeem31ILG1YIw001buc1CHrg8FF2OEILW8wQeSSeHHSILQDnwELatTV9"
    "CY26K/UwRKyBdjD0U1MYLbGN1ZxszHEnQprj1u6F/YB+ib4cLWDb1Jb7NhC1efDkt6/dCw"
    "fhXlDIV2g/vI7aw+uqO5doLjVdRtFixpBDsEf5KNZPgL23XJvaXFSEWDYTrkPsq4VBqy79"
    "VF00rb9RWp+42Haa4BsLdANwj5j90/M61L5sVY3veYHc95hTMX1Xk/uRrCb3a5D7f7GxIW"
    "xRhXb5ZM4IdeKp6hXKG1kxHEynvtxum+CclhnibD6vM5vPq2fzeR5kcCYZ2LJIie5R7anK"
    "Sq3pqOob5M08VTY3pBJqP5ZM03dMrquYVihvabkcgmMpuCngom1vu8C9u7n5AD27nH91Ah"
    "0tp6B9+u3ju6vb45dq7spGtqjiOTTFpHmO3gxEdzxHHaegisbUiR/NXIOW0aEv9QD8gxDt"
    "KKen7LojzN7HHQ4VMkKlCQVBoR0hdhX1N1TATOIJe2Kb8mt1NcmSHocKGuZcbqwdTrPLuM"
    "MhQbZh/jq1mpWz2NnlbimXbWabtnPgh50QC2GKlE1hiyfEKESr46cTdO26vnriW+TiJzQm"
    "yCOP7EG2V755LD9izugIUXDTo0A3sWq6+zf48FqMeuQMCJ98JFt8zn2KF+fgo0dM5knL1R"
    "g/RRfUC6nPmpvvJTcfz7KGEbV5uYNmKuKJj0usth9CKMpxzIkugxH+GBaU99cfpZF2+fHX"
    "DIEBAMOdU3X1KXf1+CLHwcWdoN+v739G8BH95+bTlYKTcTH11BOTdvf/Adf3EfYFMyhbAN"
    "uWwiS6HF3KDXSwoLUZ57RkB8PcM9Z6iKM88ZjbZE3Myx1ymgFgYSo92Qj0kCa+hlLh4fl2"
    "Xr6o5dyBZpV+h+BmLkkmVNIac7k5Qc3ntg4ZjDXjxmOQl9SD0HoQUvZI42Eoyuqkp/bjEJ"
    "mBLYYhJ6pHQUcx7wX0y7x7Ota2pmtvZaxtmdrTDbQfIDBVfonLVK8DhTmn9tWAmqS9KOtj"
    "PUSnTB7kvF5XA+U0n7rN5aJn22VdhIsqWy2MY4paQ1wD4pw6tkbERcpRqf2Uu3O6JWtvuc"
    "8tszYvdbllNoU6OSSwvX/HEZsTCnkfE8j6mIG/SwjizgUCX1ji+jpBt+Q5tIVcVxc/qExY"
    "ShZR87fQmDkWYpQgm4duL59a8nNZEsqWn16ekJt3sqk5qgKHium5ie9N+9J66UsLR64wAp"
    "XwJwJDMq5OX569Pvv+1cVZDH58ZRnmRYtVbreideZFLDzEYPXOUy9gZWvsA84IHbQDWDPu"
    "mt46LOg1vaXprT2BuR69Vctk1fHbPbBYC1O33HAtm+FL7VcnFDDSv7TVduwdc0lQgEmwOG"
    "gzqG3seyAgDUPyDbtQ49glBE6VOkE30kqMYzrD8E2bQhWEJwRvF/AYMNHQ8d35+bOiAbu9"
    "x+oTr3q8D4+W2aO67oIup7x5cLsvp6ygKUV2td0fyWqzv4bZn36tAt735FvFMp0T2x7UR0"
    "eb1WVKw1ev/lArbxy5GgF6/PHyD4V1HL364ebTT1Hz1AC8/3DzrpDbzn3CDTPrsmiU5F7W"
    "wRaz3eMre5vurmuJN0J+nXP1tOGkE183DdiceNKOgQALYvlR9HgXyP0adXwV9TtA0iQXFP"
    "HVtz3S4ey7TXocEmibTohN7e4VGbHZ/X95Smyu7Upm4xp0DAuNn5DP0UQdypQs5CfoFzIX"
    "6jK4uvNJqLm0U3R89+ofz+/OXo7Q1UUZnbHhZ5V631M5wsu87ZDJqktj95nnqPC7L2E6qh"
    "zvLW2XHlnj3RuJytRoqiVnhA7aN6xzRnXOqM4Z1VEUPd5aywz1xoNQENXDoINZ9gN6Hcyi"
    "g1n2BObmuVrZSljrgz1I6jUPc2Ez69tZH0VS8qicISppOFpBFJUwqfUIo9+hfBmRt9AMc4"
    "hLGZNUGTMoSwZnd8PxHzaz4L4HRxHQKPQEmBwmpx+Cg71THCTkU7hEoOPbly9H6O7lRQl/"
    "tN1Hl9JJKbECn6SZo14yR25lCMfqQAN3nXCOvq2Lm+aQKCHlhfCJabvYqWDpYqG8VRxInY"
    "TSw7KLr95ff7z8cPz96DTnwY6APytEIgWrWmPuISd2yNRDCIWYecyfzlqAmJI8ZBw9MidY"
    "cEMdS9qEkS8IDrDc10WdYl95EjNV6uuicDJRonG0qKyTl9WkQVekgZf1dq9vcw3TfZ43uo"
    "pTco1cjdBQtruqgn4YUSBbt1pXJHEsR72pFdswsyOTLcEm0nzkJDp3ewH2pq3swwXzxKxo"
    "kTaWLjUqq2zxTC0AXSagb5vDaInRaXrEskXJirTUGEpJaWtoqTWk3Yg791+Vrb1NR6O6Dz"
    "0wXSmqFbvL+gprOeu8Z0NUV2+tnqnaE7ZrT9jOHDT/SqfTVmi32TarFNqvhdY1amzBQy00"
    "99jEdgiooenY7hP0e6iIWkR+F4uDQmpT5QR5JB6HfI23SCqjUOmKcBEVt/pi+p4nO/h30O"
    "ZLWXmt7T1Y5yf3ePNZpgjr/GSdn7yX+ck6bXZHabM6ZbPRGKyVshnstEa4HXdDomYUnnAT"
    "H5CKmp2r+kzJHjDOpTOuhjaempz1lfLox1JPOf89OOwx00OsD4NTPjjpEUH+2yVFQP9lKs"
    "+GD3uLPJ+qsrSBK5qjB0LmoDzbHofApdOqcKntPbuU2i7YM9WVb+dzx06dK2l6BGa+Pley"
    "x7q9roV71GUtXDKZECA8SEPVJy930Kl40brRPBUvK6lP6ex1Lh735W7ESbsDWQvCOu+yz2"
    "Nt+V6F26JeFG9aXkfy1ojkhah5If8zAo2vCcFUIqqj/OpE+UmNGzvyEbgR3Hk5jfVqrKWB"
    "ZxJDWj4l5nql6poV0upr6RGQ2JzZRKqheCKI1xThKvEBnQbZGdRzubZ6RlzMGH4weNrIEV"
    "Ddg15CVi8hOhmjkcapkzF0MsYgfvcRSdnQNZWROuTZGiHR3GTPSmp7vc/2ekLlNw/PzYsO"
    "SPvbdpmf2IHSvMxPXlSPQttRyPoOmw5EmfSQbM/dRkYXnJPrx+YWoj33bFzqBuaWTcw6dW"
    "oSp24ncA/7JObCMlwn1Dxxo2uEV8eX59WNtZJRA/ZK19KuWYCcOQ7zOys+HvQ2JLA2HDWV"
    "nmLlwVK5Sbg0RiqXDt8w8damKvpfrkdTEuTRZqOWwlCkMLMWMgg4EXDcGV+Rk7tmx6UxTa"
    "kAMNWv+r46V7fXWuAIVYcxxYPYxrccC2vHcg3H8pxxu1zZrk4RTYkMyfTpzBfkzx2GLQPL"
    "/W9RVn5r6RFTRWF9vFSD46UmnvyjsRsoK3XIfHCARAsnUEHwkFEMKl82cf4kEtrrU8Pro4"
    "tN7JpGjTKUmo5AVk4PQFfUacoG6pg0HV7G2ChHOmXnpC4f0d/yETs5eHBA47FxCisk/Sro"
    "q4QSXE5dpdqtpK3uZyTOg8PUQlgI4s4FV+SS46DFjKEZfiQFpgl7BI2VuiqAlXJsSgLSCS"
    "cklDnz6QOcj6f+KFJb23z4n/RPeidXEwvIMARlmhFlKMTqDaT/PaluoQC7r07ku3357ARd"
    "i+jgvgfbceRlTJ8WM+JJKOGNp4zIt6VIXYLaIAuscgirj/Ar8GnR1qPptH7SaYKJoEBdTY"
    "Inbj8k7awzdsditISbrAQzaq6xLMFSKkdeu9TArKRODex1+NnEpjaftRrnnKgOM+zzODuY"
    "CyOpwNGYGyiX397K+WIAaoBmaDRDsz8D0ylDU00bbNjqTdUIKjd8s0WEltq+ONu0lvkrrc"
    "eHIJYCzgOEc7Zy5uYJuvpmc2mWStvOYXQK/5emHhzahRFnvmcSVfiRhuXRo9JduTPey+3f"
    "rT69NP4jOi4yGz5aDPwoua/N1d6Zq7rcXCMtscT9qEPcdz699anC/VPA9KnCNbWtZqcK66"
    "SNbSRt1PGJBbpU54Uv71S3AxqGkrz37s6rCmvsDBEq+WKu6rkjtK6i/oYLmCCUdwlY2N+Q"
    "ANuacR6uY6tM9GS5q2moGzyRqJVl4RHMlcv1KTKaA1s45yJWDyDWW+VJlga2NHhd5eF9IH"
    "OhnLd8xhYUHV+9Oi+pNrvRJ9XxC0fdxhVkU9yG+gwOb0tuiFTXlN21vVJtjj/IL1/Ev14u"
    "RiSrUzFqpGLEP5eGvEdW7KBLzcZYtChnkhXVHuVeexqTnaPZjyUvd8gsYYJF819LXlb75f"
    "fh14IdI1AIy/fz5UOdER5gksqLWqdBQbPqRJUXxfOgUkpw82yVgqwu+9OWhl8jLGWHESmD"
    "G4a0ydd4IEqE9Q+iI+dINu5gfQp/kOcmjfLpLPmVoU7uUIoV6QTpgRcEKuyBNTDOEEsa5J"
    "UglyysfYuxCj0r5eRt4nZZStkmJyDU42llGyLMGTCij9ixLahfA4FOEWMKP/wRCs5QItYJ"
    "+qTClZj8Z+HZQhD6Bi3gyC/he3IGI+YLxIAtXdhcHaybnHpSzt5u8fmQXHSJTGzOVFWeQE"
    "z+PZEgyYb4SWUTvYEILVM+fwzU8ti3HYHgSDP6hMDKCzKKcHjLQuYM0ynhiDJIbp82JI4T"
    "nlgnGO1edRgtoYj1sWNqFDpLixmTqU15Q2orI3TQLLBaK9vUMCkIHjI96BGTee1O88qJai"
    "691+ygPrjtcMZas2C9YMF0apYmv3o7Ipskv3QOXHu8+50Dl8RyllM0mVjPpSwNybSsRdSA"
    "DsJoVBNFIIupIsOpEshowjx1LeCAAiKD+TTISuNyCnH5XS10fHX2uiKWbhMPqcWGxOWKy2"
    "LoJH5Un8q+881ltIQe0eWMt1fOODiKrjEhVZAbkm7V5XmiDYNH1owY6R2gWwkZiZb05tZ4"
    "VlLzLv22xXUR213b4ZoO6cUwJDps42EoiOqAIM2J7BcnoosJb7SYcPlC0w3Yw44KKqyt/e"
    "OconTYKs4plS67gnNKt2zAOX3HQ7IHEWpx5MhJ4J0gKIu0kKPLFshiQQAMctljGCADcTVU"
    "PjGSDCkiOH5E3WOO6g1oooulXNR2Ht4mYkezUr3Y3kdLWClNlWySKmkRfdJd3EnfwG0aeK"
    "JZJs0y9XS+7h/LpCkOTXEc9c4G0RRH334Xm6Q4tN3dBOHe2903vhizb1eP1QWP0y1GK2xv"
    "ptoaJG5cy/xWzd+oA6Lh8aMgZUWVFZ7PCaS7CAYXpVkbVhUeywepK8iyLbgI5vBiRmi5id"
    "3lAyC75hqOCPIImtqyYzQmEznvlcVtMte1pSBn8qN8BKPo10AJuPvXBxVOAuf3wEOxh/BE"
    "2vgIS1vfmxIVbHKCfp8xlfgj1WBLneUDz2XykRCE7XE4QehYIko5EGYqgGiEbOtZwAc4BD"
    "/CCUB+kO+TaheSAvOpwSme8xkTxjfXpsfygul7nip8Fd44fvZMPvCNfKJjBW/F1UtzYTtO"
    "+AVP0A1F8hvZIvMUA6DiUHof3sYGkIJvalN4IVv2Bt+iNhOR7Rqk5L+ag+gnB1EcrPojUZ"
    "TVB0W0003V/wvYV5vbUfsBGtsXZzVM7YuzSkMbbuWOOPLHfxFTBCg1ADkvp8FuAHbTtSQr"
    "p83c1kvJToqd90zN31EoiylYc+jTUhr7tthHFkELLjUnqsnU3pGpBf5oZ2b3pWkSzu/ZA6"
    "lyeKdbjFbVL1ZtpTEVNV5pdl8i1TiwUoGlkcYaZDwElYXBvnOelL189/Pl89PzC7DroIDw"
    "m8CyVLLyNnEmqviEqijMqKlM6/jwHxdbpGiQb/fRdexMdZiEtiv7aVda9pTwkrW4Wt1OJL"
    "pRtHc7CBtWs+W3JiUHClejGwsM0Io5reWePV3inT0tOmdNj+B2ztmspNYneqdPZM+HmNuy"
    "uxbDnJXURRf6PMoeeZQKSLtCKmlJPcp9HmV9zltf3Pr6nLdomq19ztvObN33HrEIFTZ2js"
    "pN3VSD0QpL18w2rXWkLvamjJ7aFgoMg+B82yTqGnO+YJ71Vnl74UgdCn7aONzaZC4BBybU"
    "1VQ+2oJBu6FnrLZctcWqLdY+rlnbMKpUOdJWRlVGUhtVWhHrOQG0OzWsicawSmW7oeSeyX"
    "82r7DtdLQ2pK6tq4LdEb4kty66u0r54ql2tTQvWEHRmIgFIRSUHIkcqDkQHTZl8IH5IiT8"
    "gduPCH+pPAH/H1L9AftfrnZ1/QDtLdiDdarfutegvQWayz4ItYvL5bRNAeFETA9wrwe4R8"
    "4KPczaW6FHef+N5F1zTtpb0YNRGIC34k4O1TX9EduO75GjCoM502a0ymyWrQ2bGpNU+5Xm"
    "889sIc1UAfYphWOY5EfOXDJmljRlPag8LK8/YsisYln/AaaIPHfls5BcQ+Qyw4N0LJ8KeU"
    "mFyFGmunHxU9Gq3tJzVRadiGzvIP4vkCI8iAwMG8+w7EcwluTUjQkY9g4z5f4Ep1nFZ1K9"
    "DY6s4vK1Q0NfCtnyl4bmhM0d8ieF31mYiRa5ZOTrC6bIgYXHZL9qomj/S98X4ZHmAHbFAY"
    "TLGC8CXDm/0yJD0jY6KzEEALXS0zOC2hrrtZ4ebFmG2hCbjnNeVltkfRvp/uSW/JONb/0q"
    "X094c5XO+hcbG57foIQid1gY9SJF4azSoI7BjMmXDkojONh2keyTI1tIVS28oFQ6T+qOUL"
    "UAKi/QJ9D7vpNan08dqQ+GCR0Tm9p8Vnm66raeDnrrFywEHGvCv0QVF+Mn8HTpB6KifRZS"
    "IYVjXAV+UCqwsE3C36IvxPOY9wU6jw9odTAP5IJVXanVVaroZxgiuAdfPXBHac2075ppOG"
    "R11dKw+QBjgjaQLg4/g4abaiSj9abe7aaZoRXYa+d0zErqYe71MEe7agO7Mi0ymIoxnRmV"
    "SiNpa3AUhLXF0ecfT6SgtqEQsqJ6nPs8zspqKI7wPflWsUTGAq20yD0ayas/7jODGCmLxx"
    "8v/3iWGcgPN59+ipqnlMv3H27erRsF222NCOLZ5uyoojxEcHO0qjJE0myVGV89Ch17Qg7F"
    "2FxzI682IytP3q02JVMiAzQnT8/P66SYnJ9Xp5jAvVwVJvm7aoBw2HyA6L6sW7R+Wc36Qi"
    "Qpo6K0WPM/724+VaikiUheSbFNgf4POTbfR2fSEnABjOW7Wn4Dy+kc0MHOd7W//x9kCqvw"
)
