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
    "created_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_qualificati_qualifi_d001c1" UNIQUE ("qualification_id", "number")
) /* What a qualification demands from a day on. An edit makes a new version; running periods keep theirs (R12). */;
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
    "created_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_qualificati_qualifi_d001c1" UNIQUE ("qualification_id", "number")
);
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
    "eJztXVtz2zYW/isYv9SdUTyJYjtp8uSkbuttYndtd9PZ7I4CkZDEmgIUArTi6fa/Lw5Iin"
    "eKkCiJovDQxiJxQOkDCJzznQv+OvrqY3fs4dnk5GeP+bOjN+ivI4qnRP6Ru9dDR3g2S92B"
    "awIPXdV+vGg15MLDlpAXR9jlRF6yCbc8ZyYcRqHpBbI8xvkzyxfCoWPEiUBshHxOPH4CXd"
    "jMkn3IW7Va+9T56pOBYGMiJsSTMp//Ky871CbfCI8+zh4GI4e4dupHOjZ0oK4PxNNMXXvn"
    "jK+o+Em1he8yHFjM9ac0bj97EhNGFwIOFXB1TCjxsCDwBOH58Lup77ohPhEUwZeNmwTfMi"
    "FjkxH2XUAPpIMvEF87Ggyub+4Hd5f3g8FRDtlIIgFfeMliFEZFflWuABjDV3j2Q7//8uWr"
    "/vOX56/PTl+9Onv9/LVsq75v/tarv4MvE6MVdKUwu/r56voevhCTQx9MCLjwt5LBAgdSaj"
    "Bi9NW/OfzfT7BXjH7UPoO//GFZ/CO0qwYgurCjEZjibwOX0LGYyI/9588r0P3Xxe37Xy5u"
    "j2Wr79MYX4e3+sE9gDuG12K2FrxR+5XgDbFryfROgXt+WgPb89NSaOFWGlnsWRPnkdgD+b"
    "VyAP8oQSoGOCOWwVm+JkQ4U3ICf6yAeH4+x8vvFjCvwPjHi/tLiSCswqOHxEoAF4bYephj"
    "zx6k7sRQT8l0KBf6gcfmvGCtDqV/+vWWuFh95TywmZ3so+qxmRVjFwjHV8NJoIBlfVaGbP"
    "7WtD/NXsEUj9VPgmfDk4pRq9AQYlyX6wmDadx4qbpwPyHyliWQmGCBsNr50ZC4jI45Ekxe"
    "UX3mNQcdwQIl4nOs04Dk0X8zWsXnxGWjXbROuwgmmu4YJKWWj8QerBrbHIwYfHgztLFPCB"
    "notaDPba2Z1yA/Dj8xjzhj+it5UmNxJb84plaR/ldgCO7ZOJRtnPKyh+eLhTv17ksAbOIS"
    "oSC4vby7v716L5HOzvFmgP2dd0ohyeKaeK9LYC3XBDes29x449+pI0r0mujuMp2GeeOBHz"
    "WsQX9QaWkBhyE1DSRlMXW4Ul4leoS8kXqJxaYzTJ968k+bzLAnpoQK2VR+FgRPT9BvhM1c"
    "ghyKHCFb+/Ku/Bu7LoLvwREeskdSxKVs89HLiZnPR/IJsn+jRLVUiTIUjaFo9pKieZA/qx"
    "jZS+pPc1tzCuVIdlOTeLtKaArol/0aQL/slwINtwwXtj4XlkQw2AK1raWU2Er2UstQa4W5"
    "FOojjaj1CfVxv0airmKfmoLaqn3CkgLFsRmKt3OYp5aKwJRpig4HoD4GPe7hxlYLMOUlbg"
    "itbhnpm/YaJCdXsXWdmX6VFjasEINpovFqXoOgBw4fZYc9NHfEBJFH4slBh9gCcA7MpV1b"
    "05eg1V2hhyFiDYyDoZ2aQq/CNlZzUpvjjoUMx23cC/sBfYW+HC1g29SW2zYQtXnw+N037o"
    "WDcC8o5Eu0H15H7eF11Z0LNJOaLqNoPmHIJdijvLfQT4C9t6cOdbgoCbHUE65D7KuFwagu"
    "7VRdDK2/UVqfTLHj6uC7EGgG4BYx+/2zOtS+bFWO71mO3PeYWzJ9l5P7kawh92uQ+3+y4U"
    "A4ogzt4smcEmrEU9UqlDeyYriYjn253ergnJTp4mw+qzObz8pn81kWZHAmDbBtkwLdo9xT"
    "lZZa01HVNsj1PFUOH0gl1HksmKbvmFxXMS1R3pJyGQSHUnBTwEXb3naBe3dz8wF6nnL+1Q"
    "10tIyCdv37x3eXt8cv1NyVjRxRxnMYisnwHK0ZiOZ4jjpOQRWNaRI/9FyD9qBBX+oB+Ach"
    "2lFOT9l1Q5i9X3TYVcgIlSYUBIU2hNhl1F9XAbOIJ5yRY8mf1dQki3vsKmiYc7mxNjjNLh"
    "YddgmyDfPXidWsmMVOL3eVXLaVbrqaAz/shNgIU6RsCkc8IUYhWh0/naCr6dRXT3yLpvgJ"
    "DQnyyCN7kO2Vbx7Lj5gz2kMU3PQo0E3smu7+DT68FqMeOQPCJx/JFp8znxaLc/DRIxbzpO"
    "U6GD5FF9QXUp8NN99Kbn4xyzQjarNyB81ULCY+LrDafgyhKMYxI1oFI/zRLSjvrz5KI+3i"
    "428pAgMAhjt9dfUpc/X4PMPBLTpBn67uf0HwEf375vpSwcm4GHvqiXG7+3+D6/sI+4INKJ"
    "sD25bAJLocXcoMdLCgrTLOSckGhrllrHUXR3nksanOmpiVO+Q0A8DCUnryINBDdHwNhcLd"
    "8+28eF7LuQPNSv0Owc1MkkyopGlzuRlBw+euHDK40Iy1xyAraQZh5UFI2CPaw5CXNUlPq4"
    "9DZAauMAwZUTMKJop5L6Cv8u6ZWNuarr2lsbZFak8z0H6AwFT5Iy4SvXYU5ozaVwNqkvSi"
    "rI91F50yWZCzel0NlJN86jaXi5Ztl3URzqtstTBeUNQG4hoQZ9SxNSIuEo5K46fcndMtXn"
    "uLfW6ptbnS5ZbaFOrkkMD2/h1HbEYo5H2MIOtjAv4uIch0JhD4wmLX1wm6Jc+gLeS6TvGD"
    "yoSlZB41fwuNmWsjRglyeOj28qktPxcloWz56cUJuVknm5qjKnAon54b+96ML62VvrRw5H"
    "IjUAp/LNAl46r/4vTV6euX56cL8BdXqjDPW6xyuxUrZ14shLsYrN546gWsbNo+4JTQQTuA"
    "DeNu6K3Dgt7QW4be2hOY69FbtUxWE7/dAos1N3WLDdeiGV5pv7qhwCD5pi23Y+/YlAQFmA"
    "RbBG0GtY19DwSkYUi+4SnUOJ4SAqdKnaAbaSUuYjrD8E2HQhWEJwTfLuAxYKKh47uzs+/z"
    "Buz2HmtOvGrxPtyrskdN3QVTTnnz4DZfTllBU4jscrs/kjVmfw2zP/m1cnjfk28ly3RGbH"
    "tQHx1tVpcpDF+9/EOtvIvI1QjQ448XfyisF9GrH26uf46aJwbg/Yebd7ncdu4TPrDSLgut"
    "JPeiDraY7b64srfp7qaWuBby65yrZwwnk/i6acBmxJN2DARYENuPosebQO63qOPLqN8Oki"
    "aZoIivvuORBmffbdxjl0DbdEJsYncvyYhN7//VKbGZtkuZjSvQMWw0fEI+RyN1KFO8kJ+g"
    "X8lMqMvg6s4moWbSTtHx3csfnt2dvuihy/MiOmPDzyr0vidyhKu87ZDJakpjt5nnKPG7Vz"
    "AdZY73FW2XFlnjzRuJytTQ1ZJTQgftGzY5o4eQM2oiAHYeARBv59qDkBM1w2ACMfYDehOI"
    "YQIx9gRm/TyjdBWn9cHuJG2YhTm3mbXtnIo8oXZUzG4UNOwtITkKWMB6ZMcnKL1F5C00wR"
    "xiKoYkUYILSmrBudNwdIXDbLjvQRl9GoVNAAvB5PRDcCh1gj+DXIApEej49sWLHrp7cV7A"
    "fWz30YVUSEIsx4UY1qOVrMe0NPxguZN8uk4oQtvWxU3zH5SQ4iLuxHKm2C1hmBZCWbs9kD"
    "oJpTtltf94+f7q48WH49e9fsb7GgF/mouiCVY17VpLGbFD88IWICgmHvPHkxVATEgeMo4e"
    "mREs+EAdqanDJucEO1iq6rxOoaosAZcoU3WeO1Un1jhWqAqTlTWkQVOkgZf21K5vc3XT9Z"
    "s1uvJTco08g9BQdpqq4H0YEQxbt1qXJCBUo65rxWpmJaQi/dlImo+cRGdGz8HedJR9OGee"
    "mOQtUm3pQqOyzBZP5bGbFPe2bQ69CqPT8ojtiIIVqdIYSkgZa6jSGjJuxJ37r4rWXt3RKO"
    "/DDExTimrJ7rK+wlrMOu/ZENXVW8tnqvGE7doTtjMHzT+TqaAl2m26zTKF9muudY36UPBQ"
    "G808NnJcAmpoMi75BH0KFVGbyN9ic1BIHaqcII/E45Br8BZJZRSqNBEuosJMXyzf82QH/w"
    "rafCkqDbW9B5vc2hZvPlWKsMmtNbm1e5lba1I+d5TyadINtcZgrXTDYKcdhNtxMyRqSuEJ"
    "N/EOqajpuWrOQ2wB41w442po44nJWV8pj16Wesr5p+CgwlQPC30YnPLBKYUIcrcuKAL6L1"
    "U1NXzYW+T5VJVUDVzRHD0QMgPl2fE4BC71y8KltvfsQmo7Z8+UVm21PAIz3ZyB2GJd3tRt"
    "PWqybisZjQgQHERT1cnKHXTaWLRu6KeNpSXNiZKtzhvjvtx9OFnt8NCcsMkRbPNY275X4q"
    "aoF7WblDeRuzUidyFKXsj/BoGGp0MoFYiaqL46UX1Sw8aufATWgjsrZ7BejrU06CwykJZO"
    "gXleqrqmhYz6WnhcIbYmDpFqKB4J4ukiXCbeoZMLG4N6JtdWb7AovAsvDB5rEf/lPZglZP"
    "kSYpIvtDROk3xhki868d7HpKR+qYysaIf2tS1HGqb5d92BKJLukj632+jCHMG/fnxbLmJq"
    "z8albnBb0cSsU+shdpQ0Ane3T+LMLcNrpRsF9oqp9LkzV28StWIPbwbXSsduJodPM1vIoS"
    "pkUb5iYxIk/6RdraH/NEwHgrBHTgScL8KXJBKt2XGhIzbhtVb9qt9rEoxave32Knyxi0Fc"
    "hSBfCBt2vAY7PmPcKdZuyvNaEiJd0jUbI7T8mcuwPcCuy+ZFNUMqz3TIC5vzHDTOcxh58g"
    "9tListdcgUTIDECkxWTvCQUQzKdekwWLGEoa6WU1cmQ3bnvFUUVq07Amk5MwBNcVUJG6hh"
    "lqp7Ye69DI+SnpMm57W9Oa87OemnQ+OxaQorkeJRzGClc0AqCSycbrqUv7qfEOQ69CFgla"
    "CcM5RJzfBLJ+jym8MFR5gjl9Ex/OsIVXMVI858zyIqb5eG1W2izKvM8TJ5kmvrTy9kwqJq"
    "32nPRZ4CK7hveLDW8WAmW7B0ZatpiBnv6s6ntzkUon3GgjkUoqa+qncohIkX2Ea8QB3rIN"
    "ClGs9bvlPddmgYCsIYmys3GqZMdBEq+cWmquemDuaN+usuYIJQ3iRgYX9dAmxrxnm4ji0z"
    "0ePlrqahPuCxRK14E49gziiaT54iozmwhdMxIcEDiP0WYdcFA1savFNpHBP0AEfCYmojPm"
    "Fzio4vXxadK7vRJy2v3vX5KOpWFQCAo2QT3Ib6DO4fW26I1JQI2LW9Um6OP8gfv2pUSiRr"
    "glJqBKUsXhdN3iMtdtCVAxZY6CeUZ0RN7YBW55PHO4fey5KVO2SWMMZC/23JyprqC/vwtm"
    "B3ECiExft59VCnhDsYrvO8VjFPaFYesvM8X84zoQTrx+3kZE3G2ao0fMJcW20YzJFLTQxD"
    "0uTTHogCYfNCNOQcSccdrE/hd7LsZS8b2JNdGepEUSVYkUaQ7na2X34PrIFxilgyIC8FuW"
    "BhbdvBDKFnpfS8sdDtsuxssahZLZ5WtiHCmgAj+ohdx46OBIsYU3jxeygoiUnsE3StwpWY"
    "/N/cc4Qg9E1wZJjwPTmDEfMFYsCWzh2uzkWIi9gVs7dbfP5/6H/oBbKwNVH5iYGY/HskQZ"
    "IN8ROUhf3+DURoWfL5Q6CWh77jCgQVaekTAiuvp6hiHN6ykTXBdEw4ogzC/MeaxHHME0dR"
    "voYibidFbKrIqlFoLJVuSMYO5ZrUVkrooFlgtVauks2VEzxketAjFvNWK86aETVceqvZQV"
    "OH93DG2rBgrWDBTBqhIb9aOyKbJL9MvubqeNfK19wZPxPHchZTNKlYz0qWhqRa1iJqQAdh"
    "FFFCbCAbkM1UuaVEMSg0Yp66FnBAAZHBfBpkpXE5hbj8rTY6vjx9VRJLt4mH1GJDFoWbim"
    "LoJH7UHLKz882lV0GPmMJO2yvsFFQW1iakcnJd0q2aLA+vGTyyZsRI6wDdSshItKTrW+Np"
    "ScO7tNsWN+V8dm2HGzqkFcMQ67Daw5ATNQFBhhPZL07ElFXaaFml4oWmGbC7HRWUW1vbxz"
    "lF6bBlnFMiXXYJ55RsqcE5fcdDsgcROIPZlZPAO0FQFmkuR5fNkc2CABg0ZY9hgAzE1VD5"
    "xEgypIjU+c1wj7mqN6CJziu5qO08fJWIHcNKtWJ771WwUoYq2SRVskL0SXNxJ20DVzfwxL"
    "BMhmVq6XzdP5bJUByG4jhqnQ1iKI62vRebpDiM3a2DcOvt7htfDNm3y8fygsfJFr0ltjdT"
    "beEUU50zu1TzN+qoLHh8L0hZUWWFZzMC6S6CwUVp1oZVhYfyQeoKsh0bLoI5PJ8QeoKuZC"
    "/y2hiKdAVHcCkVptD03taDl5vdxrBupWGt/tWwXqL2HbRdzk9rWC7np6V2C9xK61HcH/5J"
    "LBGgpAFyVs6ArQG27nqSljNWw8pWw05qR7dMa9pRZIAlmD70SSmD/arYR4rUCtRURtRwU6"
    "3jpnLm+M6smAvLIpzfswdS5j9MtlhmxWDVVqrrUeOlVswFUo2RAPsBjF6bqwDyoFDrCbqh"
    "7pMyM+5+uXjWPzsHWwLqsb5RfrpAVt4m7kjl8qsCrUxazj1lW4TGxxTbBXbMdh9dx4Goav"
    "MbV2E7LRrbGRNesBaXq9uxRDOK9m4HYcNqtvzVxNVBdyHQQSumX8vb1a9wdvXzvi7LI3g1"
    "X1da0ugTrdMn0uX2Z47sboVhTkuaHPY2j7JHHqUCslpdiqSkGeU2j7I5NqstXlJzbFY0zd"
    "Y+Nmtntu4/2PDWLzNzw5u9JRbun2w48HyNCFnuMhEcDCpFoRQdU/XpJkx+aWVIWi52pkj2"
    "CeeBvpXtggvKKvUwVQXrwIFGn4bMfvqO95BPXWllhwbmyKEOn5QWz9vW06F03hcsBGSt8y"
    "9RQO3iCVKOs6BXSA0HN+Acc1WlT2AwpCkTjkX4W/SFeB7zvkDni/p7LuaB3Ag7LrGVj7D8"
    "IFT5S+Ee/PTc8afGtm6lbR0OWV3TL2zeQcNvA+4reA00VcRIxlh6rdYOpbLhrWbQpyXNML"
    "d6mKNdNT/I5S64hMj2bIDnm92jGktLUBqJnP1SRXEKKMclXFhW2FjQbX55IgV1hUUyI2rG"
    "uc3jrKyG/Ajfk28lS+RCoAun+FSN5OUf96lBjJTF448Xf3yfGsgPN9c/R80TyuX7Dzfvis"
    "iR3fmsiedYk6MSd3Vws7fMUx03W2bGl49Cw9Gph2JsrrmRl5uRpYUVy03JhEgHzcn+2Vkd"
    "P+LZWbkfEe5losLke6WBcNi8g+i+qJuTWJWSmPPSMioKc3H+cXdzXaKSxiJZJcWxBPofch"
    "2+j8R/BbgARvWult3AMjoHdLDzXe3v/wPAyN6a"
)
