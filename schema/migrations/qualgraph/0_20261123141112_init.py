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
    "name" VARCHAR(64) NOT NULL,
    "subject_type" VARCHAR(64) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "user_id" BIGINT,
    "actor_id" BIGINT,
    "happened_at" TIMESTAMP NOT NULL
) /* One event: its name, what it happened to, whom it is about, who did it and when. Its id grows with time. */;
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
    "name" VARCHAR(64) NOT NULL,
    "subject_type" VARCHAR(64) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "user_id" BIGINT,
    "actor_id" BIGINT,
    "happened_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "outbox_event" IS 'One event: its name, what it happened to, whom it is about, who did it and when. Its id grows with time.';
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
    "eJztXVtz2zYW/isYv9SdUTyJYjvZ5MlJ3dbbJO7a7raz2R0FIiGJNQUoJGhFs9v/vjggKd"
    "5AipAoiaLw0MYicUDpAwic850L/nvyNcDu2MOzydlPHgtmJ2/Qf08onhLxR+FeD53g2Sxz"
    "B65xPHRl+/Gy1dDnHra4uDjCrk/EJZv4lufMuMMoNL1Clsd8/5kVcO7QMfIJR2yEAp94/h"
    "l0YTNL9CFu1WodUOdrQAacjQmfEE/IfP6PuOxQm3wjfvxx9jgYOcS1Mz/SsaEDeX3AFzN5"
    "7Z0zvqH8R9kWvstwYDE3mNKk/WzBJ4wuBRzK4eqYUOJhTuAJ3Avgd9PAdSN8YijCL5s0Cb"
    "9lSsYmIxy4gB5Ih18guXYyGHy6fRjcXz8MBicFZGOJFHzRJYtRGBXxVX0JwBi+wrO/9fsv"
    "X77qP395+fri/NWri9fPX4u28vsWb736K/wyCVphVxKzm59uPj3AF2Ji6MMJARf+kjKY41"
    "BKDkaCvvy3gP/7CfbU6Mftc/iLH5bHP0a7agDiC3sagSn+NnAJHfOJ+Nh//rwC3X9e3b3/"
    "+eruVLT6Povxp+hWP7wHcCfwWszWgjduvxa8EXYtmd4ZcC/Pa2B7eV4KLdzKIos9a+I8EX"
    "sgvlYB4B8ESGqAc2I5nMVrQrgzJWfwxxqIF+dzsvzuAPMKjH+4ergWCMIqPHpMrQRwYYit"
    "xzn27EHmTgL1lEyHYqEfeGzuK9bqSPrHX+6Ii+VXLgKb28k+yh6bWTH2gXByNZoEEljWZ2"
    "XIFm9N+9P8FUzxWP4keDY8SY1ahYaQ4LpaTxhMk8Yr1YWHCRG3LI74BHOE5c6PhsRldOwj"
    "zsQV2WdRc9ARVCgRnxOdBiRP/pPTKj6nLhvtonXaRTjRdMcgLbV6JA5g1djlYCTgw5uhjX"
    "1KyECvBX1ha829BsVx+JF5xBnTX8hCjsWN+OKYWir9T2EIHtg4lG2c4rKH58uFO/PuCwBs"
    "4hIuIbi7vn+4u3kvkM7P8WaA/c3vlEKSxzX1XpfAWq4Jblm3ufXGv1GHl+g18d1VOg3zxo"
    "MgbliD/qDC0gIOQ2gaSMhi6vhSeRXoEfJG6CUWm84wXfTEnzaZYY9PCeWiqfjMCZ6eoV8J"
    "m7kEORQ5XLQOxF3xN3ZdBN/DR3jInoiKS9nlo1cTM59PxBNE/0aJaqkSZSgaQ9EcJEXzKH"
    "6WGtlrGkwLW3MG5Vh2W5N4t0poBuiX/RpAv+yXAg23DBe2OReWRjDcArWtpYzYWvZSy1Br"
    "hbkU6SONqPUp9fGwRqKuYp+ZgtqqfcqSAsWxGYq3c5hnlorQlGmKDgegPoY9HuDGVgsw6S"
    "VuCK1uGenb9hqkJ5faus5Nv0oLG1aIwTTVeD2vQdiDDx9Fhz00d/gEkSfiiUGH2AJwDsyF"
    "XVvTl6DVndLDELMGxsHQTk2hV2EbyzmpzXEnQobjNu6Fw4C+Ql+OF7BdasttG4jaPHjy7h"
    "v3wlG4FyTyJdqPX0ft8euqO1doJjRdRtF8wpBLsEf93lI/AfbenjrU8XlJiKWecB1iXy4M"
    "RnVpp+piaP2t0vpkih1XB9+lQDMAt4jZ71/UofZFq3J8Lwrkvsfckum7mtyPZQ25X4Pc/5"
    "MNB9zhZWirJ3NGqBFPVatQ3sqK4WI6DsR2q4NzWqaLs/mizmy+KJ/NF3mQwZk0wLZNFLpH"
    "uacqK7Who6ptkOt5qhx/IJRQ50kxTd8xsa5iWqK8peVyCA6F4LaAi7e93QL37vb2A/Q89f"
    "2vbqij5RS0T799fHd9d/pCzl3RyOFlPIehmAzP0ZqBaI7nqOMUlNGYJvFDzzVoDxr0pR6B"
    "fxCiHcX0FF03hNn7ZYddhYxQYUJBUGhDiF3H/XUVMIt43Bk5lvhZTU2ypMeugoZ9X2ysDU"
    "6zq2WHXYJsy/x1ajVTs9jZ5a6Sy7ayTddz4EedEBthiqRN4fAFYhSi1fHiDN1Mp4F84ls0"
    "xQs0JMgjT+xRtJe+eSw+Yp/RHqLgpkehbmLXdPdv8eG1GPXYGRA9+US0+Jz7tFycw48esZ"
    "gnLNfBcBFfkF9IfjbcfCu5+eUs04yozcsdNVOxnPhYYbX9EEGhxjEnWgUj/NEtKB9uPgoj"
    "7erjrxkCAwCGO315dZG7enqZ4+CWnaDfbx5+RvAR/ev207WEk/l87MknJu0e/gWu7xMccD"
    "agbA5sWwqT+HJ8KTfQ4YK2zjinJRsY5pax1l0c5ZHHpjprYl7umNMMAAtL6smDUA/R8TUo"
    "hbvn23nxvJZzB5qV+h3Cm7kkmUhJ0+Zyc4KGz107ZHCpGWuPQV7SDMLag5CyR7SHoShrkp"
    "7WH4fYDFxjGHKiZhRMFPNBQF/l3TOxtjVdeytjbVVqTzPQfoDAVPEjrlK9dhTmnNpXA2qS"
    "9qJsjnUXnTJ5kPN6XQ2U03zqLpeLlm2XdREuqmy1MF5S1AbiGhDn1LENIi5Sjkrjp9yf0y"
    "1Ze9U+t8zaXOlyy2wKdXJIYHv/zkdsRijkfYwg62MC/i7OyXTGEfjCEtfXGbojz6At5LpO"
    "8aPMhKVkHjd/C42ZayNGCXL8yO0VUFt8ViWh7Pjp6oTcvJNNzlEZOFRMz018b8aX1kpfWj"
    "RyhREohT8R6JJx1X9x/ur89cvL8yX4yytVmBctVrHd8rUzL5bCXQxWbzz1AlY2bR9wRuio"
    "HcCGcTf01nFBb+gtQ28dCMz16K1aJquJ326BxVqYumrDVTXDK+1XNxIYpN+01XbsPZuSsA"
    "ATZ8ugzbC2ceCBgDAMyTc8hRrHU0LgVKkzdCusxGVMZxS+6VCogrBA8O1CHgMmGjq9v7j4"
    "vmjA7u6x5sSrFu/DvSp71NRdMOWUtw9u8+WUJTRKZFfb/bGsMftrmP3pr1XA+4F8K1mmc2"
    "K7g/rkZLu6jDJ89foPufIuI1djQE8/Xv0hsV5Gr364/fRT3Dw1AO8/3L4r5Lb7AfEHVtZl"
    "oZXkrupgh9nuyysHm+5uaolrIb/JuXrGcDKJr9sGbEY8YcdAgAWxgzh6vAnkfo07vo777S"
    "BpkguK+Bo4Hmlw9t0lPXYJtG0nxKZ295KM2Oz+X50Sm2u7ktm4AR3DRsMFCnw0kocyJQv5"
    "GfqFzLi8DK7ufBJqLu0Und6//Nuz+/MXPXR9qaIztvwspfc9lSNc5W2HTFZTGrvNPEeJ37"
    "2C6ShzvK9pu7TIGm/eSJSmhq6WnBE6at+wyRk9hpxREwGw9wiAZDvXHoSCqBkGE4hxGNCb"
    "QAwTiHEgMOvnGWWrOG0OdidpwzzMhc2sbedUFAm1EzW7oWjYW0FyKFjAemTH71B6i4hbaI"
    "J9iKkYklQJLiipBedOw9EVDrPhvgdl9GkcNgEsBBPTD8Gh1Cn+DHIBpoSj07sXL3ro/sWl"
    "gvvY7aOVVEhKrMCFGNajlazHtDT8YLWTfLpJKELb1sVt8x+UEHURd2I5U+yWMExLobzdHk"
    "qdRdKdstp/uH5/8/Hqw+nrXj/nfY2BPy9E0YSrmnatpZzYsXlhFQjyiceC8WQNEFOSx4yj"
    "R2YEc38gj9TUYZMLgh0sVXVZp1BVnoBLlam6LJyqk2gca1SFycsa0qAp0sDLemo3t7m66f"
    "rNG13FKblBnkFkKDtNVfA+jgiGnVutKxIQqlHXtWI1sxIykf5sJMxHn8RnRs/B3nSkfThn"
    "Hp8ULVJtaaVRWWaLZ/LYTYp72zaHXoXRaXnEdrhiRao0hlJSxhqqtIaMG3Hv/ivV2qs7Gu"
    "V9mIFpSlEt2V02V1jVrPOBDVFdvbV8phpP2L49YXtz0PwjnQpaot1m26xSaL8WWteoDwUP"
    "tdHMYyPHJaCGpuOSz9DvkSJqE/FbbB8UUodKJ8gT8XzINXiLhDIKVZqIz+PCTF+swPNEB/"
    "8M23xRlYba3YNNbm2LN58qRdjk1prc2oPMrTUpn3tK+TTphlpjsFG6YbjTDqLtuBkSNaPw"
    "RJt4h1TU7Fw15yG2gHFWzrga2nhqctZXyuOXpZ5y/nt4UGGmh6U+DE758JRCBLlbVxQB/Z"
    "epmho97C3yAipLqoauaB89EjID5dnxfAhc6peFS+3u2Upqu2DPlFdtnc1cJ3UmouURmPnm"
    "TMQW6/amjutJk3VcyWhEgPAgmqpPXu6o08jidUM/jSwraU6YbHUemR+I3cgn6x0mWhA2OY"
    "NtHms78ErcFvWieNPyJpK3RiQvRM1z8d8g1Ph0CCaFqInyqxPlJzRu7IpHYC2483IG69VY"
    "CwPPIgNh+SjM9VLVNStk1Ffl8YXYmjhEqKF4xImni3CZeIdOMmwM6plYW73BshAvvDB4rO"
    "UIKO/BLCGrlxCTjKGlcZpkDJOM0Yn3PiYpNV1TGaljnq0xEvome1bS2OttttcTKl8/PDcv"
    "2iHtb9dlfpYOFP0yP3lRMwrrjkLWd6g7ECrpLtme+42MLjgnN4/NLUR7Hti41A3MVU3MOn"
    "VqEqduI3B3+xThwjJcJ9Q8caMbhFfHl+fVjY2SUUP2ytSBrlk8m7kuCxornB321iWwthw1"
    "lZ5i6mCp3CSsjJHKpcNrJt46VEb/i/VoTMI82mzUUhSKFGXWQgaBTzgc1eWvyMndsGNlTF"
    "MqAEz2K3+vydVttRbYQ+VhTMtBXMe3vBQ2juUajuUZ8x21sl2eIpoS6ZLp05gvKJi5DNsD"
    "LPa/uar8VuXxSEVhczSSxtFII0/8oe0GykodMx8cIrGGE6ggeMwohpUvdZw/iYTx+tTw+p"
    "hiE/umUeMMJd0RyMqZAWiKOk3ZQA2Tpt3LGOvlSKfsnDTlI9pbPmIvh+Z1aDy2TmFFpF8J"
    "fZVQgtXUVardStrqYUKWeXCY2ghzTqYz7ktyyXXRfMLQBD+RAtOEPYKGUl3lwEq5DiUh6Y"
    "QTEsqaBPQRznaTfxSprV0+/N/03/RerCY2kGEIyjQjylCE1RtI/1vIbqEAeyBPk7t78f0Z"
    "uuHxoXOPjuuKy5gu5hPiCSjhG48ZEd+WInkJaoPMscwhLD9+rsCnxVuPodPaSadxxsMCdT"
    "UJnmX7LmlnjbE7NqMKbrIUzLi5wVKBpVCOvPVSA7OSJjWw1eFnI4c6/mStcc6JmjDDNo+z"
    "i30+SCpwaHMDavndrZzPO6AGGIbGMDSHMzCNMjTltMGWrd5UjSC14ZstIlRp++Js01rmr7"
    "AeH8NYCjgPEM7ZypmbZ+j6m+MLs1TYdi6jY/hXmHpwaBdGPgs8i8jCjzQqjx6X7sqdT662"
    "f3f6dGX8R3xcZDZ8tBj4obhvzNXWmaum3JyWlqhwP5oQ971Pb3OqcPsUMHOqcE1tS+9UYZ"
    "O0sYukjTo+sVCXarzw5b3stkPDoMh7b+68qqjGThehEl9sKntuCK3ruL/uAsYJ9ZsELOqv"
    "S4DtzDiP1rFVJnqy3NU01Ad+IlEry8Ij2Jcu10VsNIe2cM5FLB9A7LfSkywMbGHwTqWH95"
    "HMuHTe+hM2p+j0+uWFotrsVp9Uxy8cd7usIJviNuRncHjbYkOkpqbsvu2VcnP8Ufz4Iv71"
    "cjFiWZOKUSMVY/m6aPIeWbGjLjW7xGKNciZZUeNRbrWnMdk59F6WvNwxs4QJFvpvS17W+O"
    "UP4W3B7iBUCNX7efVQZ4Q7mKTyvNZpUNCsPFHlefE8qJQSrJ+tUpA1ZX/WpeE3CEvZY0RK"
    "54YhbfJpD4RC2LwQDTlHsnEHm1P4nTw3qZdPZ8mvDHVyh1KsSCNId7wgUGEPrIFxhlgyIK"
    "8EWbGwti3GKvKsqMnbxO1SSdkmJyDU42lFG8KtCTCiT9h1bKhfA4FOMWMKL34PhWcoEfsM"
    "fZLhSkz8b+45nBP6Bs3hyC8eeGIGIxZwxIAtnTu+PFg3OfVEzd7u8PmQXHSFLGxNZFWeUE"
    "z8PRIgiYZ4IbOJ3kCEliWePwRqeRg4LkdwpBldILDywowiHN2ykTXBdEx8RBkkt481ieOE"
    "JzYJRvtXHXoVFLE5dkyOQmNpMUMydqivSW1lhI6aBZZr5To1TAqCx0wPesRi3nqneeVEDZ"
    "feanbQHNx2PGNtWLBWsGAmNcuQX60dkW2SXyYHbn28250Dl8RyqimaTKxnJUtDMi1rETWg"
    "gzAa10ThyGayyHCqBDIaMU9eCzmgkMhgAQ2z0nwxhXzxW210en3+qiSWbhsPqcWGLMsVq2"
    "LoBH7UnMq+982lV0GPmHLGuytnHB5Fp01IFeS6pFs1eZ6oZvDIhhEjrQN0JyEj8ZKub41n"
    "JQ3v0m5b3BSx3bcdbuiQVgxDosNqD0NB1AQEGU7ksDgRU0x4q8WE1QtNM2B3OyqosLa2j3"
    "OK02HLOKdUuuwKzindUoNz+s6PyB5EqO0jV0wC7wxBWaS5GF02RzYLA2DQlD1FATIQV0PF"
    "E2PJiCKC40fkPebK3oAmuqzkonbz8HUidgwr1YrtvVfBShmqZJtUyRrRJ83FnbQNXN3AE8"
    "MyGZappfP18FgmQ3EYiuOkdTaIoTja9l5sk+IwdrcOwq23u28DPmTfrp/KCx6nW/RW2N5M"
    "th2QZeNa5rds/kYeEA2P74UpK7Ks8GxGIN2FM7gozNqoqvBQPEheQbZjw0Uwh+cTQuGMHB"
    "+Ja2Mo0hUewyNVGKXpvasHrza7jWHdSsNa/qthvcTtO2i7XJ7XsFwuz0vtFriVOzEmGP5J"
    "LB6ipAFyXs6ArQG27nqSlTNWw9pWw15qR7dMa9pTZIDFmT70aSmD/brYx4rUGtRUTtRwU6"
    "3jpgrm+N6smCvLIr7/wB5Jmf8w3WKVFYNlW6Gux41XWjFXSDZGHOwHMHptXwaQh4Vaz9At"
    "dRfSzLj/+epZ/+ISbAmoxyqP+oxkxW3ijmQuvyzQyoTl3JO2RWR8TLGtsGN2++g6DkRZm9"
    "+4Cttp0djOmPiKtbhc3U4kmlG09zsIW1azxa8mivNZy9FdCnTQiunX8nb1K5xd/aKvy/II"
    "Xs/XlZU0+kTr9Ilsuf2ZI7pbY5izkiaHvc2j7JEnoYCsV5ciLWlGuc2jbI7NaouX1BybFU"
    "+zjY/N2put+3c2vAvKzNzoZm+FhfsnGw68QCNC1ncZDw8GFaJQio7J+nQTJr60NCQtFztT"
    "JPqE80DfinbhBWmVepjKgnXgQKOLIbMX3/k9FFBXWNmRgRmfDV5SPG9XT4fSeV8w55C17n"
    "+JA2qXTxByPgt7hdRwcAPOsS+r9HEMhjRl3LGI/xZ9IZ7HvC/Q+bL+HhyJLeVG2HGJLX2E"
    "5Qehil8K9+CnF44/NbZ1K23raMjqmn5R8w4afltwX8FroKkixjLG0mu1diiUDW89gz4raY"
    "a51cMc76rFQS53waVEdmcDPN/uHtVYWoLUSMTsFyqKo6AcV3BheWFjQbf55YkV1DUWyZyo"
    "Gec2j7O0Gooj/EC+lSyRS4EunOJTNZLXfzxkBjFWFk8/Xv3xfWYgP9x++ilunlIu33+4fa"
    "ciR/bnsyaeY01OStzV4c3eKk910myVGV8+Cg1Hpx6LsbnhRl5uRpYWViw3JVMiHTQn+xcX"
    "dfyIFxflfkS4l4sKE++VBsJR8w6i+6JuTmJVSmLBS8soV+bi/P3+9lOJSpqI5JUUx+Lof8"
    "h1/EMk/ivABTCqd7X8BpbTOaCDve9qf/0fsr0GPA=="
)
