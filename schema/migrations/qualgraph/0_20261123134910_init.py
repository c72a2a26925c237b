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
    "eJztXVtz2zYW/isYvdSdUTyJYjtp8uSkbuttEndtd9vZbEeFSEhiTQEKCVrx7Pa/Lw5Iij"
    "eQIiRKoig8tLFIHFD6AALnfOeC//a+BNideHg+Pf3RY8G89wb9t0fxjIg/Cvf6qIfn88wd"
    "uMbxyJXtJ8tWI5972OLi4hi7PhGXbOJbnjPnDqPQ9BJZHvP9Z1bAuUMnyCccsTEKfOL5p9"
    "CFzSzRh7hVq3VAnS8BGXI2IXxKPCHz+Q9x2aE2+Ur8+OP8YTh2iGtnfqRjQwfy+pA/zeW1"
    "d87kmvIfZFv4LqOhxdxgRpP28yc+ZXQp4FAOVyeEEg9zAk/gXgC/mwauG+ETQxF+2aRJ+C"
    "1TMjYZ48AF9EA6/ALJtd5w+Onmfnh3dT8c9grIxhIp+KJLFqMwKuKr+hKACXyFZ98NBi9f"
    "vho8f3nx+vzs1avz189fi7by+xZvvfo7/DIJWmFXErPrH68/3cMXYmLowwkBF/6WMpjjUE"
    "oORoK+/LeA//sp9tTox+1z+Isflsc/RrtqAOILexqBGf46dAmd8Kn4OHj+vALdf13evv/p"
    "8vZEtPo2i/Gn6NYgvAdwJ/BazNaCN26/FrwRdi2Z3hlwL85qYHtxVgot3Moiiz1r6jwSey"
    "i+VgHg7wVIaoBzYjmcxWtCuDMjp/DHGogX53Oy/O4A8wqMv7+8vxIIwio8fkitBHBhhK2H"
    "BfbsYeZOAvWMzEZioR96bOEr1upI+oefb4mL5VcuApvbyT7KHptZMfaBcHI1mgQSWDZgZc"
    "gWb80Gs/wVTPFE/iR4NjxJjVqFhpDgulpPGM6SxivVhfspEbcsjvgUc4Tlzo9GxGV04iPO"
    "xBXZZ1Fz0BFUKBGfE50GJHt/5LSKz6nLRrtonXYRTjTdMUhLrR6JA1g1djkYCfjwZmhjnx"
    "Iy0GtBX9hac69BcRx+YB5xJvRn8iTH4lp8cUwtlf6nMAQPbBzKNk5x2cOL5cKdefcFADZx"
    "CZcQ3F7d3d9evxdI5+d4M8D+6ndKIcnjmnqvS2At1wS3rNvceJNfqcNL9Jr47iqdhnmTYR"
    "A3rEF/UGFpAYchNA0kZDF1fKm8CvQIeSP0EovN5pg+9cWfNpljj88I5aKp+MwJnp2iXwib"
    "uwQ5FDlctA7EXfE3dl0E38NHeMQeiYpL2eWjVxMzn3viCaJ/o0S1VIkyFI2haA6SonkQP0"
    "uN7BUNZoWtOYNyLLutSbxbJTQD9MtBDaBfDkqBhluGC9ucC0sjGG6B2tZSRmwte6llqLXC"
    "XIr0kUbU+pT6eFgjUVexz0xBbdU+ZUmB4tgMxds5zDNLRWjKNEWHA1Afwx4PcGOrBZj0Ej"
    "eEVreM9G17DdKTS21d56ZfpYUNK8Rwlmq8ntcg7MGHj6LDPlo4fIrII/HEoENsATgHFsKu"
    "relL0OpO6WGIWQPjYGinptCvsI3lnNTmuBMhw3Eb98JhQF+hL8cL2C615bYNRG0ePHn3jX"
    "vhKNwLEvkS7cevo/b4ddWdSzQXmi6jaDFlyCXYo35/qZ8Ae2/PHOr4vCTEUk+4DrEvFwaj"
    "urRTdTG0/lZpfTLDjquD71KgGYBbxOwPzutQ+6JVOb7nBXLfY27J9F1N7seyhtyvQe7/xU"
    "ZD7vAytNWTOSPUiKeqVShvZcVwMZ0EYrvVwTkt08XZfF5nNp+Xz+bzPMjgTBpi2yYK3aPc"
    "U5WV2tBR1TbI9TxVjj8USqjzqJim75hYVzEtUd7ScjkER0JwW8DF295ugXt3c/MBep75/h"
    "c31NFyCtqnXz++u7o9eSHnrmjk8DKew1BMhudozUA0x3PUcQrKaEyT+KHnGrSHDfpSj8A/"
    "CNGOYnqKrhvC7P2yw65CRqgwoSAotCHEruL+ugqYRTzujB1L/KymJlnSY1dBw74vNtYGp9"
    "nlssMuQbZl/jq1mqlZ7OxyV8llW9mm6znwo06IjTBF0qZw+BNiFKLV8dMpup7NAvnEt2iG"
    "n9CIII88sgfRXvrmsfiIfUb7iIKbHoW6iV3T3b/Fh9di1GNnQPTknmjxOfdpuTiHHz1iMU"
    "9YrsPRU3xBfiH52XDzreTml7NMM6I2L3fUTMVy4mOF1fZ9BIUax5xoFYzwR7egvL/+KIy0"
    "y4+/ZAgMABjuDOTVp9zVk4scB7fsBP12ff8Tgo/o3zefriSczOcTTz4xaXf/b3B993DA2Z"
    "CyBbBtKUziy/Gl3ECHC9o645yWbGCYW8Zad3GUxx6b6ayJebljTjMALCypJw9DPUTH16AU"
    "7p5v58XzWs4daFbqdwhv5pJkIiVNm8vNCRo+d+2QwaVmrD0GeUkzCGsPQsoe0R6GoqxJel"
    "p/HGIzcI1hyImaUTBRzAcBfZV3z8Ta1nTtrYy1Vak9zUD7AQJTxY+4TPXaUZhzal8NqEna"
    "i7I51l10yuRBzut1NVBO86m7XC5atl3WRbiostXCeElRG4hrQJxTxzaIuEg5Ko2fcn9Ot2"
    "TtVfvcMmtzpcstsynUySGB7f0bH7E5oZD3MYasjyn4uzgnszlH4AtLXF+n6JY8g7aQ6zrD"
    "DzITlpJF3PwtNGaujRglyPEjt1dAbfFZlYSy46erE3LzTjY5R2XgUDE9N/G9GV9aK31p0c"
    "gVRqAU/kSgS8bV4MXZq7PXLy/OluAvr1RhXrRYxXbL1868WAp3MVi98dQLWNm0fcAZoaN2"
    "ABvG3dBbxwW9obcMvXUgMNejt2qZrCZ+uwUWa2Hqqg1X1QyvtF/dSGCYftNW27F3bEbCAk"
    "ycLYM2w9rGgQcCwjAkX/EMahzPCIFTpU7RjbASlzGdUfimQ6EKwhOCbxfyGDDR0Mnd+fm3"
    "RQN2d481J161eB/uV9mjpu6CKae8fXCbL6csoVEiu9ruj2WN2V/D7E9/rQLe9+RryTKdE9"
    "sd1L3ednUZZfjq1e9y5V1GrsaAnny8/F1ivYxe/XDz6ce4eWoA3n+4eVfIbfcD4g+trMtC"
    "K8ld1cEOs92XVw423d3UEtdCfpNz9YzhZBJftw3YnHjCjoEAC2IHcfR4E8j9End8FffbQd"
    "IkFxTxJXA80uDsu0167BJo206ITe3uJRmx2f2/OiU213Yls3ENOoaNRk8o8NFYHsqULOSn"
    "6Gcy5/IyuLrzSai5tFN0cvfyu2d3Zy/66OpCRWds+VlK73sqR7jK2w6ZrKY0dpt5jhK/ew"
    "XTUeZ4X9N2aZE13ryRKE0NXS05I3TUvmGTM3oMOaMmAmDvEQDJdq49CAVRMwwmEOMwoDeB"
    "GCYQ40Bg1s8zylZx2hzsTtKGeZgLm1nbzqkoEmo9NbuhaNhfQXIoWMB6ZMdvUHqLiFtoin"
    "2IqRiRVAkuKKkF507D0RUOs+G+B2X0aRw2ASwEE9MPwaHUKf4McgFmhKOT2xcv+ujuxYWC"
    "+9jto5VUSEqswIUY1qOVrMesNPxgtZN8tkkoQtvWxW3zH5QQdRF3Yjkz7JYwTEuhvN0eSp"
    "1G0p2y2r+/en/98fLDyev+IOd9jYE/K0TRhKuadq2lnNixeWEVCPKpx4LJdA0QU5LHjKNH"
    "5gRzfyiP1NRhkwuCHSxVdVGnUFWegEuVqboonKqTaBxrVIXJyxrSoCnSwMt6aje3ubrp+s"
    "0bXcUpuUGeQWQoO01V8D6OCIadW60rEhCqUde1YjWzEjKR/mwszEefxGdGL8DedKR9uGAe"
    "nxYtUm1ppVFZZotn8thNinvbNod+hdFpecR2uGJFqjSGUlLGGqq0howbce/+K9Xaqzsa5X"
    "2YgWlKUS3ZXTZXWNWs84ENUV29tXymGk/Yvj1he3PQ/DOdClqi3WbbrFJovxRa16gPBQ+1"
    "0dxjY8cloIam45JP0W+RImoT8VtsHxRSh0onyCPxfMg1eIuEMgpVmojP48JMf1qB54kO/h"
    "W2+VNVGmp3Dza5tS3efKoUYZNba3JrDzK31qR87inl06Qbao3BRumG4U47jLbjZkjUjMIT"
    "beIdUlGzc9Wch9gCxlk542po46nJWV8pj1+Wesr5b+FBhZkelvowOOXDUwoR5G5dUgT0X6"
    "ZqavSwt8gLqCypGrqiffRAyByUZ8fzIXBpUBYutbtnK6ntgj1TWrXV8gjMdHMGYot1eVO3"
    "tddk3VYyHhMgOIimqpOXO+q0sXjd0E8by0qaEyVbnTfmB2L38cl6h4cWhE2OYJvH2g68Ej"
    "dFvajdtLyJ3K0RuQtR8lz8Nww1PB1CSSFqovrqRPUJDRu74hFYC+68nMF6NdbCoLPIUFg6"
    "CvO8VHXNChn1VXlcIbamDhFqKB5z4ukiXCbeoZMLG4N6LtZWb7gsvAsvDJ5oEf/lPZglZP"
    "USYpIvtDROk3xhki868d4npKR+qYy8aIf2tR1HGmb5d92BUEl3SZ/bb3RhgeDfPL6tEDF1"
    "YONSN7hNNTHr1HpIHCWNwN3tkzgLy/BG6UahvWIqfe7N1ZtGTe3hzeFa6djN5fBpZgs5VI"
    "YsildsQsLkn6yrNfKfRulAEPboEw7ni/grEok27FjpiE15rWW/8veaBKNWb7v9Cl/schDX"
    "IciXwoYdr8GOz5nvqLWb8ryWlEiXdM3GCK1g7jJsD7HrsoWqZkjlmQ5FYXOeg8Z5DmNP/K"
    "HNZWWljpmCCZFYg8kqCB4zimG5Lh0GK5Ew1NVq6spkyO6dt4rDqnVHICtnBqApriplAzXM"
    "UnUvzL2f41Gyc9LkvLY353UvJ/10aDy2TWGlUjzUDFY2B6SSwMLZpiv5q/spQa5DH0JWCc"
    "o5Q5nUHL90iq6+Oj73EfaRy+gE/nW4rLmKkc8CzyIyb5dG1W3izKvc8TJFkmvnT1cyYXG1"
    "76znokiBKe4bHqx1PJjJFixd2WoaYsa7uvfpbQ6FaJ+xYA6FqKmv6h0KYeIFdhEvUMc6CH"
    "WpxvOW72S3HRoGRRhjc+VGo5SJLkIlvthM9tzUwbxxf90FjBPqNwlY1F+XANuZcR6tY6tM"
    "9GS5q2moD/1Eola8iUewzyhaTJ9iozm0hbMxIeEDiP0WYdcFA1sYvDNhHBP0AEfCYmojf8"
    "oWFJ1cvVSdK7vVJ62u3vW5F3crCwDAUbIpbkN+BvePLTZEakoE7NteKTfHH8SPXzcqJZY1"
    "QSk1glKWr4sm75EVO+rKAUss9BPKc6KmdkCr88mTnUPvZcnLHTNLmGCh/7bkZU31hUN4W7"
    "A7DBVC9X5ePdQZ4Q6G6zyvVcwTmpWH7DwvlvNMKcH6cTsFWZNxti4NnzLX1hsGc+RSE8OQ"
    "Nvm0B0IhbF6Ihpwj2biDzSn8Tpa97OcDe/IrQ50oqhQr0gjS3c72K+6BNTDOEEsG5JUgKx"
    "bWth3MEHlWSs8bi9wuq84Wi5vV4mlFG8KtKTCij9h17PhIsJgxhRe/j8KSmMQ+RZ9kuBIT"
    "/1t4DueEvgmPDOOBJ2YwYgFHDNjShePLcxGSInZq9naHz/8P/Q+9RBa2pjI/MRQTf48FSK"
    "IhfoKysN++gQgtSzx/BNTyKHBcjqAiLX1CYOX1JVWMo1s2sqaYToiPKIMw/4kmcZzwxHGU"
    "r6GI20kRmyqychQaS6UbkYlDfU1qKyN01CywXCvXyeYqCB4zPegRi3nrFWfNiRouvdXsoK"
    "nDezxjbViwVrBgJo3QkF+tHZFtkl8mX3N9vGvla+6Nn0liOdUUTSbWs5KlIZmWtYga0EEY"
    "RZQQG8gGZDNZbilVDAqNmSevhRxQSGSwgIZZab6YQr74rTY6uTp7VRJLt42H1GJDloWbVD"
    "F0Aj9qDtnZ++bSr6BHTGGn3RV2CisLaxNSBbku6VZNlofXDB7ZMGKkdYDuJGQkXtL1rfGs"
    "pOFd2m2Lm3I++7bDDR3SimFIdFjtYSiImoAgw4kcFidiyipttaySeqFpBuxuRwUV1tb2cU"
    "5xOmwZ55RKl13BOaVbanBO3/gR2YMInMHsikngnSIoi7QQo8sWyGZhAAyasccoQAbiaqh4"
    "YiwZUUTy/Ga4x1zZG9BEF5Vc1G4evk7EjmGlWrG99ytYKUOVbJMqWSP6pLm4k7aBqxt4Yl"
    "gmwzK1dL4eHstkKA5DcfRaZ4MYiqNt78U2KQ5jd+sg3Hq7+ybgI/b16rG84HG6RX+F7c1k"
    "WzjFVOfMLtn8jTwqCx7fD1NWZFnh+ZxAugtncFGYtVFV4ZF4kLyCbMeGi2AOL6aEnqJr0Y"
    "u4NoEiXeERXFKFUZreu3rwarPbGNatNKzlvxrWS9y+g7bLxVkNy+XirNRugVtZPcoPRn8R"
    "i4coaYCclzNga4Ctu55k5YzVsLbVsJfa0S3TmvYUGWBxpg99Wspgvy72sSK1BjWVEzXcVO"
    "u4qYI5vjcr5tKyiO/fswdS5j9Mt1hlxWDZVqjrceOVVswlko0RB/sBjF7blwHkYaHWU3RD"
    "3SdpZtz9dPlscH4BtgTUY30j/XShrLhN3LHM5ZcFWpmwnPvStoiMjxm2FXbMbh9dx4Eoa/"
    "MbV2E7LRrbmRBfsRaXq9uJRDOK9n4HYctqtvjVxNVBdynQQStmUMvbNahwdg2Kvi7LI3g9"
    "X1dW0ugTrdMnsuX2547obo1hzkqaHPY2j7JHHoUCsl5dirSkGeU2j7I5NqstXlJzbFY8zT"
    "Y+Nmt/ti7xHGvaKzFzw5v9VRZu0myVbVsObcNerWMxADeMSyw37UoLMpRbHymRLtof5+d1"
    "7I/z83L7A+7l2GTxXmkgHDXvILov6sYyVoUyFqw7RrkyhucfdzefSsy6RCSvBjoWR/9Dru"
    "MfosJQAS6AkVH+YkxPPl7+nof7/Yebd3mtDjp4p1IVdrmr/f1/pBjSUw=="
)
