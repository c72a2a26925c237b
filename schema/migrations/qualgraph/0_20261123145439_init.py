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
    "eJztXVtz2zYW/isYv9SZUTyJYjvZ5MlJ3dbbxO7a7qaz2R0GIiGJNQkoBGhFs9v/vjjg/S"
    "aREiXRFB7aWCQOQH2AwHO+c8F/j7752Jl4eDY9+dlj/uzoLfrvEcUukX8U7g3QEZ7NMnfg"
    "msAjR7WfxK1GXHjYFPLiGDucyEsW4aZnz4TNKDS9QKbHOH9u+kLYdII4EYiNkc+Jx0+gC4"
    "uZsg95q1Zrn9rffGIINiFiSjwp8+U/8rJNLfKd8Ojj7MEY28SxMl/StqADdd0Qi5m69t6e"
    "XFHxk2oLzzIyTOb4Lk3azxZiymgsYFMBVyeEEg8LAiMIz4fvTX3HCfGJoAgeNmkSPGVKxi"
    "Jj7DuAHkgHD5BcOzKM65t74+7y3jCOCshGEin4wksmozAr8lG5AmACj/D8b8Phq1evhy9e"
    "nb85O339+uzNizeyrXre4q3XfwUPk6AVdKUwu/r56voeHojJqQ8WBFz4S8lggQMpNRkJ+u"
    "rfAv4fptgrRz9qn8NffrE8/hHayyYgurCnGXDxd8MhdCKm8uPwxYsl6P7z4vbDLxe3x7LV"
    "syzG1+GtYXAP4E7gNZnVCN6o/Vrwhth1ZHlnwD0/rYHt+WkltHAriyz2zKn9SCxDPlYB4B"
    "8lSOUA58RyOMufCRG2S07gjzUQL67nZPvdAeZLMP7x4v5SIgi78PghtRPAhRE2H+bYs4zM"
    "nQRql7gjudEbHpvzkr06lP7p11viYPXIRWBzb7JPqsd2dox9IJxcDReBApYNWRWyxVvu0M"
    "1fwRRP1FeCsWGkctSWaAgJrqv1BMNNGq9UF+6nRN4yBRJTLBBWb340Ig6jE44Ek1dUn0XN"
    "oYlgiRLxJdFpQPLoPzmt4kvqstYuOqddBAut6RykpVbPxBPYNXY5GQn48MtojH1KSEPfCP"
    "rCqzX3MyjOw0/MI/aE/koWai6u5INjapbpfyWG4BObh6oXp7zs4Xm8cWd++xIAizhEKAhu"
    "L+/ub68+SKTza7wdYH/nvVJI8rimftcVsFZrglvWbW68ye/UFhV6TXR3lU7DvInhRw1r0B"
    "9UWlrAYUhNA0lZTG2ulFeJHiFvpV5iMneG6WIg/7TIDHvCJVTIpvKzINg9Qb8RNnMIsimy"
    "hWzty7vyb+w4CJ6DIzxij6SMS9nl0KuJmS9HcgTZv1aiOqpEaYpGUzRPkqJ5kF+rHNlL6r"
    "uFV3MG5Uh2W4t4t0poBuhXwxpAvxpWAg23NBe2OReWRjB4BTa2ljJia9lLHUOtE+ZSqI+0"
    "otan1MenNRN1FfvMEmys2qcsKVAc26F4e4d5ZqsITJm26HAA6lPQ4xN8sdUCTHmJW0KrX0"
    "b6tr0G6cVVbl3nlt9SCxt2CMNNNV7PaxD0wOGj7HCA5raYIvJIPDnpEFsAzoG5tGtr+hIa"
    "dVfqYYhYA+1g6KamMFhiG6s12ZjjToQ0x63dC08D+iX6crSB7VJb7tpE1ObBk9++di8chH"
    "tBIV+h/fA6ag+vq+5coJnUdBlF8ylDDsEe5YNYPwH23nJtanNREWLZTLgOsa82Bq26dFN1"
    "0bT+Vml94mLbaYJvLNAOwB1i9odndah92aoa37MCue8xp2L5rib3I1lN7tcg9/9kI0PYog"
    "rt8sWcEWrFU9UplLeyYziYTnz5um2Cc1qmj6v5rM5qPqtezWd5kMGZZGDLIiW6R7WnKiu1"
    "oaOqa5A381TZ3JBKqP1YskzfM7mvYlqhvKXlcgiOpOC2gItee7sF7v3NzUfo2eX8mxPoaD"
    "kF7fr3T+8vb49fqrUrG9miiufQFJPmOTozEe3xHHWcgioaUyd+NHMNWkaLvtQD8A9CtKNc"
    "nrLrljD7EHfYV8gIlSYUBIW2hNhl1F9fATOJJ+yxbcqv1dYiS3rsK2iYc/libXGZXcQd9g"
    "myLfPXqd2snMXObndLuWwz23Q9B37YCbEQpkjZFLZYIEYhWh0vTtCV6/pqxHfIxQs0Isgj"
    "j+xBtle+eSw/Ys7oAFFw06NAN7Fquvu3OHgtRj1yBoQjH8kWX3Kf4s05+OgRk3nScjVGi+"
    "iCeiD1WXPzneTm41XWMKI2L3fQTEW88HGJ1fZjCEU5jjnRZTDCH/2C8v7qkzTSLj79liEw"
    "AGC4M1RXF7mrx+c5Di7uBH2+uv8FwUf0r5vrSwUn42LiqRGTdvf/Atf3EfYFMyibA9uWwi"
    "S6HF3KTXSwoa0zz2nJFqa5Y6x1H2d57DG3yZ6YlzvkNAPAwlR6shHoIU18DaXC/fPtvHxR"
    "y7kDzSr9DsHNXJJMqKQ15nJzgprPXTtkMNaMG89BXlJPwtqTkLJHGk9DUVYnPa0/D5EZuM"
    "Y05ET1LOgo5icB/TLvno61renaWxlrW6b2tAPtRwhMlV/iItVrT2HOqX01oCZpL8rmWPfR"
    "KZMHOa/X1UA5zafucrvo2OuyLsJFla0WxjFFrSGuAXFOHdsg4iLlqNR+yv053ZK9t9znlt"
    "mbl7rcMi+FOjkk8Hr/gSM2IxTyPsaQ9TEFf5cQxJ0JBL6wxPV1gm7Jc2gLua4uflCZsJTM"
    "o+bvoDFzLMQoQTYP3V4+teTnsiSUHY9enpCbd7KpNaoCh4rpuYnvTfvSOulLC2euMAOV8C"
    "cCfTKuhi9PX5++eXV+GoMfX1mGedFila9bsXbmRSzcx2D11lMvYGdr7APOCB20A1gz7pre"
    "OizoNb2l6a0nAnM9equWyarjtztgsRaWbrnhWrbCl9qvTihgpH9pq+3YO+aSoACTYHHQZl"
    "Db2PdAQBqG5Dt2ocaxSwicKnWCbqSVGMd0huGbNoUqCAsETxfwGLDQ0PHd2dmzogG7u2H1"
    "iVcdfg8Pltmjuu6CLqe8fXDbL6esoClFdrXdH8lqs7+G2Z9+rALe9+R7xTadE9sd1EdH29"
    "VlSsNXL/9QO28cuRoBevzp4g+FdRy9+vHm+ueoeWoCPny8eV/Ibec+4YaZdVk0SnIv62CH"
    "2e7xlSeb7q5riTdCfpNz9bThpBNftw3YjHjSjoEAC2L5UfR4G8j9FnV8GfXbQ9IkFxTxzb"
    "c90uLqu0167BNo206ITb3dKzJis+//5SmxubYrmY0r0DEsNFogn6OxOpQp2chP0K9kJtRl"
    "cHXnk1Bzaafo+O7V357fnb4coMvzMjpjy2OVet9TOcLLvO2QyapLY3eZ56jwuy9hOqoc72"
    "vaLh2yxts3EpWp0VRLzggdtG9Y54zqnFGdM6qjKDr8ai0z1BtPQkFUT4MOZnka0OtgFh3M"
    "8kRgbp6rla2EtTnYvaRe8zAXXmZdO+ujSEoelTNEJQ0HK4iiEia1HmH0GcqXEXkLTTGHuJ"
    "QRSZUxg7JkcHY3HP9hMwvue3AUAY1CT4DJYXL5ITjYO8VBQj6FSwQ6vn35coDuXp6X8Ee7"
    "HbqUTkqJFfgkzRx1kjlyK0M4VgcauJuEc3RtX9w2h0QJKS+ET0zbxU4FSxcL5a3iQOoklO"
    "6XXXz54erTxcfjN4NhzoMdAX9aiEQKdrXG3ENO7JCphxAKMfWYP5muAWJK8pBx9MiMYMEN"
    "dSxpE0a+INjDcl/ndYp95UnMVKmv88LJRInGsUZlnbysJg3aIg28rLd7c5urn+7zvNFVXJ"
    "Ib5GqEhrLdVhX0w4gC2bnVuiKJYznqTa3YhpkdmWwJNpbmIyfRudtzsDdtZR/OmSemRYu0"
    "sXSpUVlli2dqAegyAV17OQyWGJ2mRyxblOxIS42hlJS2hpZaQ9qNuHf/Vdne23Q2qvvQE9"
    "OWolrxdtlcYS1nnZ/YFNXVW6tXqvaE7dsTtjcHzT/S6bQV2m22zSqF9luhdY0aWzCohWYe"
    "G9sOATU0Hdt9gj6HiqhF5HexOCikNlVOkEficcjXeIekMgqVrggXUXGrr6bvebKDfwZtvp"
    "aV19rdwDo/ucMvn2WKsM5P1vnJTzI/WafN7iltVqdsNpqDjVI2gzetEb6O2yFRMwpP+BLv"
    "kYqaXav6TMkOMM6lK66GNp5anPWV8ujHUk85/xwc9pjpIdaHwSkfnPSIIP/tgiKg/zKVZ8"
    "PB3iHPp6osbeCK5uiBkBkoz7bHIXBpWBUutbuxS6ntgj1TXfl2NnPs1LmSpkdg5etzJTus"
    "2+tauEdt1sIl4zEBwoM0VH3ycgedihftG81T8bKS+pTOTuficV++jThZ70DWgrDOu+zyXF"
    "u+V+G2qBfFm5bXkbw1Inkhal7I/4xA42tCMJWI6ii/OlF+UuPGjhwCN4I7L6exXo21NPBM"
    "YkjLp8Rcr1Rds0JafS09AhKbU5tINRSPBfGaIlwl3qPTIFuDeib3Vs+IixnDDwZPGjkCqn"
    "vQW8jqLUQnYzTSOHUyhk7G6MXvPiIpG7qmMlKHvFojJJqb7FlJba932V5PqPzm4bl50R5p"
    "f7su8xM7UJqX+cmL6llYdxayvsOmE1Em3Sfbc7+R0QXn5OaxuYVozyc2L3UDc8sWZp06NY"
    "lTtxW4+30Sc2EbrhNqnrjRNcKr48vz6sZGyagBe6VradcsQM4ch/mtFR8PeusTWFuOmkov"
    "sfJgqdwiXBojlUuHb5h4a1MV/S/3owkJ8mizUUthKFKYWQsZBJwIOO6Mr8jJ3bDj0pimVA"
    "CY6ld9X52r22ktcICqw5jiSVzHtxwLa8dyDcfyjHG7XNmuThFNifTJ9GnNF+TPHIYtA8v3"
    "37ys/NbSI6aKwvp4qQbHS409+UdjN1BW6pD54ACJNZxABcFDRjGofNnE+ZNIaK9PDa+PLj"
    "axbxo1ylBqOgNZOT0BbVGnKRuoZdK0fxljgxzplF2TunxEd8tH7OXgwR7Nx9YprJD0q6Cv"
    "EkpwOXWVareStrqfkjgPDlMLYSGIOxNckUuOg+ZThqb4kRSYJuwRNFLqqgBWyrEpCUgnnJ"
    "BQ5tSnD3A+nvqjSG3tcvB/03/TO7mbWECGISjTjChDIVZvIf1vobqFAuy+OpHv9uWzE3Ql"
    "ooP7HmzHkZcxXcynxJNQwhNPGJFPS5G6BLVB5ljlEFYf4Vfg06JXj6bTukmnCSaCAnU1CZ"
    "64fZ+0s9bYHYvREm6yEsyoucayBEupHHnrpQZmJXVqYKfDz8Y2tfl0rXnOieowwy7Ps4O5"
    "MJIKHI25gXL53e2cL3qgBmiGRjM0T2diWmVoqmmDLVu9qRpB5YZvtojQUtsXZ5vWMn+l9f"
    "gQxFLAeYBwzlbO3DxBl99tLs1Sads5jE7gX2nqwaFdGHHmeyZRhR9pWB49Kt2VO+O93P7d"
    "6eil8R/RcZHZ8NFi4EfJfW2uds5c1eXmGmmJJe5HHeK+9+WtTxXungKmTxWuqW01O1VYJ2"
    "3sImmjjk8s0KVaL3x5p7rt0TSU5L23d15VWGOnj1DJB3NVzy2hdRn111/ABKG8TcDC/voE"
    "2M6M83AfW2WiJ9tdTUPd4IlErSwLj2CuXK6LyGgObOGci1gNQKx3ypMsDWxp8LrKw/tAZk"
    "I5b/mUzSk6vnx1VlJtdqsj1fELR93GFWRT3Ib6DA5vS74Qqa4pu297pdocf5Bfvoh/vVyM"
    "SFanYtRIxYh/Lg15j6zYQZeajbFYo5xJVlR7lDvtaUzeHM1+LHm5Q2YJEyya/1rystov/x"
    "R+LdgxAoWw/H2+fKozwj1MUnlR6zQoaFadqPKieB5USglunq1SkNVlf9al4TcIS9ljRErv"
    "piFt8jWeiBJh/YNoyTmSjTvYnMLv5blJg3w6S35nqJM7lGJFWkG65wWBCu/AGhhniCUN8k"
    "qQSzbWrsVYhZ6VcvI2cbsspWyTExDq8bSyDRHmFBjRR+zYFtSvgUCniDGFH/4ABWcoEesE"
    "XatwJSb/N/dsIQh9i+Zw5JfwPbmCEfMFYsCWzm2uDtZNTj0pZ293OD4kF10gE5tTVZUnEJ"
    "N/jyVIsiFeqGyitxChZcrxR0Atj3zbEQiONKMLBFZekFGEw1sWMqeYTghHlEFy+6QhcZzw"
    "xDrBaP+qw2AJRayPHVOz0FpazIhMbMobUlsZoYNmgdVeuU4Nk4LgIdODHjGZt95pXjlRza"
    "V3mh3UB7cdzlxrFqwTLJhOzdLkV2dnZJvkl86BWx/vbufAJbGc5RRNJtZzKUtDMi1rETWg"
    "gzAa1UQRyGKqyHCqBDIaM09dCziggMhgPg2y0rhcQlx+VwsdX56+roil28YgtdiQuFxxWQ"
    "ydxI/qU9n3/nIZLKFHdDnj3ZUzDo6ia0xIFeT6pFu1eZ5ow+CRDSNGOgfoTkJGoi29uTWe"
    "ldS8S7dtcV3Edt92uKZDOjENiQ7beBoKojogSHMiT4sT0cWEt1pMuHyjaQfsfkcFFfbW7n"
    "FOUTpsFeeUSpddwTmlWzbgnH7gIdmDCLU4cuQi8E4QlEWay9llc2SxIAAGuewxDJCBuBoq"
    "R4wkQ4oIjh9R95ijegOa6HwpF7WbwdeJ2NGsVCde74MlrJSmSrZJlawRfdJe3EnXwG0aeK"
    "JZJs0ydXS9Pj2WSVMcmuI46pwNoimOrv0utklxaLu7CcKdt7tvfDFi3y8fqwsep1sMVtje"
    "TLU1SNy4lvmtmr9VB0TD8IMgZUWVFZ7NCKS7CAYXpVkbVhUeyYHUFWTZFlwEc3g+JbTcxG"
    "5zAMiuuYIjgjyCJrbsGI3IWK57ZXGbzHVtKciZ/CiHYBT9FigBd//4qMJJ4PweGBR7CI+l"
    "jY+wtPW9CVHBJifo85SpxB+pBlvqLB8Yl8khIQjb43CC0LFElHIgzFQA0QDZ1rOAD3AIfo"
    "QTgPwg3yfVLiQFZhODUzzjUyaM765Nj+UF0/c8VfgqvHH87Jkc8K0c0bGCp+LqobmwHSf8"
    "gifohiL5jWyRGcUAqDiU3oensQGk4JvaFB7Ilr3Bt6jNRGS7Bin5f81BdJODKE5W/Zkoyu"
    "qDItbTTdW/Beyrze2ofQ+N7fPTGqb2+WmloQ23ckcc+aM/iSkClBqAnJfTYDcAu+lekpXT"
    "Zu7aW8leip13TM3fUyiLKVhz6NNSGvt1sY8sgjW41JyoJlM7R6YW+KO9md0Xpkk4v2cPpM"
    "rhnW4xWFW/WLWVxlTUeKXZfYFU48BKBZZGGmuQ8RBUFgb7zlkoe/nul4vnw7NzsOuggPDb"
    "wLJUsvI2ccaq+ISqKMyoqUzr+PAfF1ukaJDvdug6dqY6TELbld20Ky17QnjJXlytbicS7S"
    "ja+52ELavZ8luTkgOFq9GNBXpoxQxruWeHS7yzw6Jz1vQIXs85m5XU+kTn9Ins+RAzW3a3"
    "xjRnJXXRhS7PskcepQKyXiGVtKSe5S7Psj7nrStufX3OW7TMNj7nbW+27t/Z6NavMnPDm4"
    "MVFu6fbGR4foOQbu4wEZxkK0WhdmLgV50y+dCBq9bBtotkn3CA7TvZLrigrFIPU+VFBU8w"
    "XYyYtfiBD5BPHWllhwZmdJh9RbXHXY0O3uivWAgos8C/RhHg8Qg87Yomyp89x1yVlRQYDG"
    "nKhG0S/g59JZ7HvK/QeVwwEs5wV3JjbDvEQlBatPrkXvlN4R589cJ5vdq27qRtHU5ZXdMv"
    "bN5Dw28L7iv4GTRUESMZbel1WjuUyoa3nkGfldTT3Olpjt6qxUmudsGlRHoTwdJaHo3SSO"
    "TqlyqKXUI5ruDC8sLagu7yjydSUNfYJHOiep67PM/KaijO8D35XrFFxgJ9OHZq2Uxe/nGf"
    "mcRIWTz+dPHHs8xEfry5/jlqnlIuP3y8eV9GjuzPZ00825weVbirg5uDVZ7qpNkqM756Fl"
    "b7dBvZm4dibG74Iq82IysrgVabkimRHpqTw7OzOn7Es7NqPyLcy0WFyd9VA4TD5j1E92Xd"
    "JNplObQFLy2jojR57O93N9cVKmkikldSbFOg/yHH5k+R+F8CLoCx/K2Wf4HldA7oYO9vtb"
    "/+D4j9Vb4="
)
