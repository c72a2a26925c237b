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
    "eJztXVtz2zYW/isYv9SZUTyJYjvd5MlJ3dbbJO7a7mU23WEgEpJYk4BKgFY8u/3viwPebx"
    "JJURJN4aGpReIA1AcIPOc7F/z36C8fOzMPL+YnP3jMXxy9Qf89otgl8o/CvRE6wotF5g5c"
    "E3jiqPazuNWECw+bQl6cYocTecki3PTshbAZhaYXyPQY589NXwibzhAnArEp8jnx+Al0YT"
    "FT9iFv1WrtU/svnxiCzYiYE0/KfP6PvGxTi3wlPPq4uDemNnGszJe0LehAXTfE40Jde2fP"
    "rqj4XrWFZ5kYJnN8lybtF49izmgsYFMBV2eEEg8LAiMIz4fvTX3HCfGJoAgeNmkSPGVKxi"
    "JT7DuAHkgHD5BcOzKMT9d3xu3lnWEcFZCNJFLwhZdMRmFW5KNyBcAMHuH5P8bjV69ej1+8"
    "Ov/27PT167NvX3wr26rnLd56/XfwMAlaQVcKs6sfrj7dwQMxOfXBgoALfysZLHAgpSYjQV"
    "/9v4D/+zn2ytGP2ufwl18sj3+E9qoJiC7saQZc/NVwCJ2Jufw4fvFiBbq/Xty8//Hi5li2"
    "epbF+FN4axzcA7gTeE1mNYI3at8K3hC7nizvDLjnpzWwPT+thBZuZZHFnjm3H4hlyMcqAP"
    "ydBKkc4JxYDmf5MyHCdskJ/NEC8eJ6TrbfHWC+AuPvLu4ucwg+yM3bLkOvcutNSazff9v9"
    "/ot4vdju/jt+efr69NtX56fxthtfWbXbBjsrvNSm96mNFS5MsHm/xJ5lZO4kuLvEnUggDY"
    "8tecmrL5T+/qcb4mBRDndOMfioetzWBGx/wSZXw9+UApaNWRWyxVvu2M1fwRTP1FeCsWGk"
    "ctRWKFwJruvVLsNNGq/Vvu7mRN4yBRJzLBBWihSaEIfRGUeCySuqz6Ii1kSwRCf7nKiIIH"
    "n0n5yS9jl1WStrvVPWgoXWdA7SUrvbtgcyGQn48MtojH1KSEPfCPrCqzX3MyjOw/fMI/aM"
    "/kQe1VxcyQfH1CxTp0vs6ic2D1UvTnnZw8t448789iUAFnGIUBDcXN7e3Vy9l0jn13g3wP"
    "7CB6WQ5HFN/a4rYK3WBLes21x7s1+oLSr0mujuOp2GeTPDjxrWYJOoNFyBEpKaBpKymNpc"
    "Ka8SPULeSL3EZO4C08eR/NMiC+wJl1Ahm8rPgmD3BP1M2MIhyKbIFrK1L+/Kv7HjIHgOjv"
    "CEPZAyamqXQ6/nuT4fyRFk/1qJ6qkSpRkvzXg9ScbrXn6tcmQvqe8WXs0ZlCPZbS3i3Sqh"
    "GaBfjWsA/WpcCTTc0tSiphZ7Ri2m4Qw0isbGZ0asFao9W4S9sD5D9a4wE22spJQ2/rRmoq"
    "6dlFmCjS2llGEKeng3jPngMM9sFYFl2JV3AYD6GPT4BPWEWoCpGIaO0BoW57FtJ0x6cZWT"
    "Fbnlt5KwgB3CcFON2zlhgh44fJQdjtDSFnNEpHYiJx0iX8DXskS2qOmaadRdqcMmImG0v6"
    "afmsJoBdWg1mRjl0EipF0G2lvzNKBfoS9HG9guteW+TURtt0Ly29femoPw1ijkK7QfXkft"
    "4XXVnQu0kJouo2g5Z8gh2KN8FOsn4AyxXJvaXFQEADcTruMnURuDVl36qbpoL8lWvSTExb"
    "bTBN9YoBuAe+QoGZ/V8ZTIVtX4nhV8JR5zKpbvel9JJKt9JTV8JX+yiSFsUYV2+WLOCHXi"
    "+OsVylvZMRxMZ7583TbBOS0zxNV8Vmc1n1Wv5rM8yOCbM7BlkRLdo9rxl5Xa0O/XN8ibOf"
    "5sbkgl1H4oWabvmNxXMa1Q3tJyOQQnUnBbwEWvvd0C9+76+gP07HL+lxPoaDkF7dMvH99d"
    "3hy/VGtXNrJFBc+hPa1HXXpaNWOnaaP+TER3tFEdH6uKFdZpSc08rZbRoWv6ANytEIsrl6"
    "fsuiPM3scdDhUyQqVFCiHLHSF2GfU3VMBM4gl7apvya3W1yJIehwoa5ly+WDtcZhdxh0OC"
    "bMvugNRuVu4UyG53K10DZrZpu3iIsBNiIUyRMtFs8YgYhVwK/HiCrlzXVyO+RS5+RBOCPP"
    "LA7mV7FeqA5UfMGR0hClEPKNBNrJrRE1scvJaDIvKthCMfyRafc5/izTn46BGTeZbUCiaP"
    "0QX1QOqzdnX00tURr7KG8d55uYMmfuKFj0ustu9CKMpxzImughH+GBaUd1cfpZF28fHnDB"
    "8EAMOdsbr6mLt6fJ6jNONO0G9Xdz8i+Ij+ff3pUsHJuJh5asSk3d2/IZLgCPuCGZQtgbxM"
    "YRJdji7lJjrY0NrMc1qyg2numRNgiLM89ZjbZE/Myx1yEgxgYSo92Qj0kCaum1Lh4bnKXr"
    "6o5SuDZpVunOBmLoUrVNIac7k5Qc3nto7AjDXjxnOQl9ST0HoSUvZI42koyuocsvbzEJmB"
    "LaYhJ6pnQQeFPwnoV3n3dOhyTdfe2tDlMrWnG2g/QJyv/BIXqV4HCnNO7asBNUl7UTbHeo"
    "hOmTzIeb2uBsppPnWX20XPXpd1ES6qbLUwjilqDXENiHPq2AYRFylHpfZT7s/pluy95T63"
    "zN680uWWeSnUScmB1/s3HLEFoZBGM4Ukmjn4u4Qg7kIg8IUlrq8TdEOeQ1tIHXbxvUospm"
    "QZNX8LjZljIUYJsnno9vKpJT+X5fTsePTy/Oa8k02tURU4VMx2Tnxv2pfWS19aOHOFGaiE"
    "PxEYknHVWTyqfN2K1okssfAQY/87z2SBna2xDzgjdNAOYM24a3rrsKDX9Jamt54IzPXorV"
    "omq47f7oHFWli65YZr2Qpfab86oYCR/qWtt2NvmUuCelaCxUGbQeVt3wMBaRiSr9iFCtwu"
    "IXCE3Am6llZiHNMZhm/aFIpKPCJ4uoDHgIWGjm/Pzp4VDdjdDauPt+vxe3i0yh7VZSx0se"
    "/tg9t9sW8FTSmy6+3+SFab/TXM/vRjFfC+I18rtumc2O6gPjrari5TGr56+bvaeePI1QjQ"
    "448Xvyus4+jVD9effoiapybg/Yfrd4VSAdwn3DCzLotGNQPKOthh8YD4ypOtHqAr3TdCXl"
    "e6780hmtoO1XnE2wZsQTxpFkK8CrH8KBi/C+R+jjq+jPodIAeVizH5y7c90uHqu0l6HBJo"
    "284vTilLFQnGWXVqdYZxru1aougKVDYLTR6Rz9FUncCWbOQn6CeyEOoyRA7kc3pzWbzo+P"
    "bVP57fnr4cocvzMnZoy2OVBjOkUq5XBS9AYrAu3N5n2qgijGEFcVQVx9DSFOwRudG9za0s"
    "t6ZGR0booF3tOgVXp+DqFFwdlNLjV2uZod54Egqiehp0bNDTgF7HBunYoCcCc/PUt2xhsc"
    "3BHiT1moe58DLr20k0RVLyqJwhKmk4WkMUlTCp9Qij36AaHJG30BxzCPOZkFRVOKjyZkM1"
    "ONm/zSy478FBGTSK5AEmh8nlh2zBUYqDhPQUlwh0fPPy5Qjdvjwv4Y92O3QpnZQSK/BJmj"
    "nqJXPkVkbErI/bcDeJjunbvrhtDokSUn5MAzFtFzsVLF0slLeKA6mTUHpYdvHl+6uPFx+O"
    "vx2NcwEBEfCnhcCuYFdrzD3kxA6ZegihEHOP+bN5CxBTkoeMo0cWBAtuqENzmzDyBcEBVk"
    "87r1M7LU9ipiqnnRfOzUo0jhaFivKymjToijTwst7uzW2uYbrP80ZXcUlukPoSGsp2V0Xl"
    "DyMKZOdW65qcmNWoN7ViGybKZJJP2FSaj5xEp8Ivwd60lX24ZJ6YFy3SxtKlRmWVLZ4pra"
    "CrLvTt5TBaYXSaHrFsUbIjrTSGUlLaGlppDWk34t79V2V7b9PZqO5DT0xXimrF22VzhbWc"
    "dX5iU1RXb61eqdoTtm9P2N4cNP9KZydXaLfZNusU2r8KrWuULINBLbTw2NR2CKih6djuE/"
    "RbqIhaRH4Xi4NCalPlBAkTX/hbJJVRKBxGuIhqhX0xfc+THfwatPlSVq1sdwPrdO8ev3xW"
    "KcI63Vunez/JdG+dhbynLGSdAdtoDnQGbH8yYAPFxQjR7IaTzuiPvybzNBCNP/vT1yee9o"
    "DAL11xNYyb1OKsb+MYqa2nZvAZzlaFis0LiHEIziFFkE54QRGwqZm6yOFgb5HnU1U0OfDs"
    "c3RPyAJsEdvjEAc2roo+293YpZ6CgnlYXZd5sXDs1Kmnpkdg5etTT3tsKulKzRu/tzPVFa"
    "ZTAvwRaahJ5uUOOrMx2jeaZzZmJfUZsr1ObeS+fBtx0u644IKwTmPt81xbvlfhBaoXFJ2W"
    "14HRNQKjIQlByP+MQONrwteViOqgyTpBk1Ljxo4cAjeCOy+nsV6PtTTwTGJIy6fEXK9UXb"
    "NCWn0tPaAUm3ObSDUUTwXxmiJcJT6gs0o7g3oh91bPiEttww8Gzxr5Vap70FvI+i1E57Y0"
    "0jh1bovObRnE7z4iKRt6+jJSh7xaIySam+xZSW2v99leT6j85tHOedEBaX+7rpoUO1CaV0"
    "3Ki+pZaDsLWd9h04kokx6S7bnfQPOCc3LzUOdC8OwTm5e6cc5lC7NO2Z/EqdsJ3MM+J7yw"
    "DdeJ3E/c6Brh9eH6eXVjo9zegL3Spclr1nNnjsP8zmq5B70NCawtR02ll1h5sFRuEa6Mkc"
    "pVF2iYx2xTlUwh96MZCdKSs1FLYShSmKgMCRmcCDiMj69Jcd6w49KYplQAmOpXfV+d+txr"
    "LXCEqsOY4kls41uOhbVjuYZjecG4Xa5sV2fcpkSGZPp05gvyFw7DloHl+29ZVs1s5QFoRW"
    "F9+FmDw8+mnvyjsRsoK3XIfHCARAsnUEHwkFEMCok2cf4kEtrrU8Pro2t37JtGjTKUms5A"
    "Vk5PQFfUaWXG3sak6fAyxkY50im7JnU1jv5W49jLOY4Dmo+tU1gh6VdBXyWU4GrqKtVuLW"
    "11NydxHhymFsJCEHchuCKXHAct5wzN8QMpME3YI2ii1FUBrJRjUxKQTjghocy5T+/huEH1"
    "R5Ha2uXgf9A/6K3cTSwgwxBUvUaUoRCrN5D+96i6hXr2vjrg8OblsxN0JaJzEO9tx5GXMX"
    "1czoknoYQnnjEin5YidQlKrSyxyiGsPhGxwKdFrx5Np/WTThNMBPX+ahI8cfshaWedsTsW"
    "oyXcZCWYUXONZQmWUjny2qUGZiV1amCvw8+mNrX5vNU850R1mGGf59nBXBhJBY7G3EC5/G"
    "DKyWiGRjM0mqHZHkNTTRts2epN1QgqN3yzRYRW2r4427SW+Sutx/sglgKOV4Rjy3Lm5gm6"
    "/GpzaZZK285hdAb/l6YenIGGEWe+ZxJVR5OG1eajSmgjaWZK6FGAtlVu/+509NL4j+j0zW"
    "z4aDHwo+S+Nld7Z67q6n2NtMQS96MOcd/78taHNPdPAdOHNNfUtpod0qyTNnaRtFHHJxbo"
    "Up0XvrxV3Q5oGkry3rs7/iussTNEqOSDuarnjtC6jPobLmCCUN4lYGF/QwJsZ8Z5uI+tM9"
    "GT7a6moW7wRKJWloVHMFcu18fIaA5s4ZyLWA1ArLfKkywNbGnwusrDe08WQjlv+ZwtKTq+"
    "fHVWUm12qyPV8QtH3cYVZFPchvoMDm9LvhCprim7b3ul2hy/l1++iH+9XIxIVqdi1EjFiH"
    "8uDXmPrNhBl5qNsWhRziQrqj3KvfY0Jm+OZj+WvNwhs4QJFs1/LXlZ7Zd/Cr8W7BiBQlj+"
    "Pl891RnhASapvKh1uBY0q05UeVE8XiulBDfPVinI6rI/bWn4DcJS9hiRMrhpSJt8jSeiRF"
    "j/IDpyjmTjDjan8Ad5btIon86S3xnq5A6lWJFOkB54QaDCO7AGxhliSYO8FuSSjbVvMVah"
    "Z6WcvE3cLisp2+QEhHo8rWxDhDkHRvQBO7YF9Wsg0CliTOGHP0LBGUrEOkGfVLgSk/8sPV"
    "sIQt+gJRz5JXxPrmDEfIEYsKVLm6tzipNTT8rZ2x2OD8lFF8jE5lxV5QnE5N9TCZJsiB9V"
    "NtEbiNAy5fgToJYnvu0IBEea0UcEVl6QUYTDWxYy55jOCEeUQXL7rCFxnPDEOsFo/6rDaA"
    "VFrI8dU7PQWVrMhMxsyhtSWxmhg2aB1V7ZpoZJQfCQ6UGPmMxrd5pXTlRz6b1mB/XBbYcz"
    "15oF6wULplOzNPnV2xnZJvmlc+Da493vHLgklrOcosnEeq5kaUimZS2iBnQQRqOaKAJZTB"
    "UZTpVARlPmqWsBBxQQGcynQVYal0uIy+9qoePL09cVsXTbGKQWGxKXKy6LoZP4UX0q+95f"
    "LqMV9IguZ7y7csbBUXSNCamC3JB0qy7PE20YPLJhxEjvAN1JyEi0pTe3xrOSmnfpty2ui9"
    "ju2w7XdEgvpiHRYRtPQ0FUBwRpTuRpcSK6mPBWiwmXbzTdgD3sqKDC3to/zilKh63inFLp"
    "sms4p3TLBpzTNzwkexChFkeOXATeCYKySEs5u2yJLBYEwCCXPYQBMhBXQ+WIkWRIEcHxI+"
    "oec1RvQBOdr+SidjN4m4gdzUr14vU+WsFKaapkm1RJi+iT7uJO+gZu08ATzTJplqmn6/Xp"
    "sUya4tAUx1HvbBBNcfTtd7FNikPb3U0Q7r3dfe2LCft6+VBd8DjdYrTG9maqrUHixrXMb9"
    "X8jTogGoYfBSkrqqzwYkEg3UUwuCjN2rCq8EQOpK4gy7bgIpjDyzmh5SZ2lwNAds0VHBHk"
    "ETSzZcdoQqZy3SuL22Sua0tBzuRHOQSj6OdACbj91wcVTgLn98Cg2EN4Km18hKWt782ICj"
    "Y5Qb/NmUr8kWqwpc7ygXGZHBKCsD0OJwgdS0QpB8JMBRCNkG09C/gAh+AHOAHID/J9Uu1C"
    "UmAxMzjFCz5nwvjq2vRYXjB9z1OFr8Ibx8+eyQHfyBEdK3gqrh6aC9txwi94gq4pkt/IFp"
    "lRDICKQ+l9eBobQAq+qU3hgWzZG3yL2kxEtmuQkv9qDqKfHERxsurPRFFWHxTRTjdV/y9g"
    "X21uR+0HaGyfn9Ywtc9PKw1tuJU74sif/ElMEaDUAOS8nAa7AdhN95KsnDZzW28leyl23j"
    "M1f0+hLKZgzaFPS2ns22IfWQQtuNScqCZTe0emFvijvZndF6ZJOL9j96TK4Z1uMVpXv1i1"
    "lcZU1Hit2X2BVOPASgWWRhprkPEQVBYG+855VPby7Y8Xz8dn52DXQQHhN4FlqWTlbeJMVf"
    "EJVVGYUVOZ1vHhPy62SNEg3+3QdexMdZiEtiv7aVda9ozwkr24Wt1OJLpRtPc7CVtWs+W3"
    "JiUHClejGwsM0IoZ13LPjld4Z8dF56zpEdzOOZuV1PpE7/SJ7PkQC1t212Kas5K66EKfZ9"
    "kjD1IBaVdIJS2pZ7nPs6zPeeuLW1+f8xYts43PedubrfveIxahwsbOUbmpm2owWmPpmtmm"
    "tY7Uxd6M0bFtocAwCM63TaKuMedL5llvlbcXjtSh4KeNw61N5hJwYEJdTeWjLRi0Wxpjve"
    "WqLVZtsfZxz9qFUaXKkbYyqjKS2qjSiljPCaD9qWFNNIZ1Kts1JXdM/rN9hW2vs7UldW1T"
    "FeyW8BW5ddHddcoXT7WrpXnBDoomRCwJoaDkSORAzYHosBmDD8wXIeEP3H5E+EvlCfj/kO"
    "oP2P9ytavrAbS34AnsU/3WvQbtLdBc9kGoXVxup20KCCdieoJ7PcE9clboadbeCj3LT99I"
    "3jfnpL0VPZiFAXgrbuVUXdHvse34HjmqMJgzbUbrzGbZ2rCpMU21X2s+/8iW0kwVYJ9SOI"
    "ZJfuTMJRNmSVPWg8rD8voDhswqlvUfYIrIc1eOheQeIrcZHqRj+VTISypEjjLVjYsfi1b1"
    "jsZVWXQisr2D+L9AivAgMjBsPMeyH8FYklM3IWDYO8yU7yc4zSo+k+ptcGQVl48dGvpSyJ"
    "a/NLQgbOGQPyj8zsJMtMglIx9fMEUOLD0m+1ULRftf+r4JjzQHsC8OINzGeBHgyvWdFhmS"
    "ttFZiSEAqJWenhHU1liv9fTglWWoF2LTec7LaousbzPdn9ySf7LJjV/l6wlvrtNZ/2QTw/"
    "MblFDkDgujXqQonFUa1DGYM/nQQWkEB9sukn1yZAupqoUXlErnSd0RqhZA5QX6CHrfN1Lr"
    "86kj9cEwoWNqU5vPK09X3dXooLd+wULAsSb8S1RxMR6Bp0s/EBXts5QKKRzjKvC9UoGFbR"
    "L+Fn0hnse8L9B5fECrg3kgF+zqSq2uUkU/wxTBPfjqgTtKa6Z910zDKaurlobNBxgTtIV0"
    "cfgZNHypRjJab+rd2zQztQJ77ZyOWUk9zb2e5uit2sCuTIsMpmJMZ0al0kjaGhwFYW1x9P"
    "nHEymobSiErKie5z7Ps7IaijN8R75WbJGxQCst8gnN5OXvd5lJjJTF448Xvz/LTOSH608/"
    "RM1TyuX7D9fvNo2C7bZGBPFsc35UUR4iuDlaVxkiabbOjK+ehY49IYdibG74Iq82IytP3q"
    "02JVMiAzQnx2dndVJMzs6qU0zgXq4Kk/xdNUA4bD5AdF/WLVq/qmZ9IZKUUVFarPmft9ef"
    "KlTSRCSvpNimQP9Djs2fojNpBbgAxuq3Wv4FltM5oIO9v9X+/j9xF7e1"
)
