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
    "eJztXWtz2zbW/isYf1lnRvEkTux0k09O6rbeJnHXdi+z7Q4DkZDEmgRUArTi2bf//T0HJM"
    "W7RMqURNP40NQicQDqAQSe85wL/nfwV0i9aUDns6PvAxHOD96S/x1w6jP4o3RvRA7ofJ67"
    "g9cUHXu6/XTZaixVQG0FFyfUkwwuOUzagTtXruDY9IzYgZDyuR0q5fIpkUwRMSGhZIE8wi"
    "4cYUMfcKtR65C7f4XMUmLK1IwFIPP7f+Gyyx32lcnk4/zWmrjMc3Jf0nWwA33dUvdzfe29"
    "O73g6jvdFp9lbNnCC32etp/fq5ngSwGXK7w6ZZwFVDEcQQUhfm8eel6MTwJF9LBpk+gpMz"
    "IOm9DQQ/RQOnqA9NqBZX2+vLGuz28s66CEbCKRgS++ZAuOswKPKjUAU3yE5/88Pn716s3x"
    "i1en35y8fvPm5JsX30Bb/bzlW2/+jh4mRSvqSmN28f3F5xt8IAFTHy0IvPC3lqGKRlJ6Ml"
    "L09f9L+H+Y0aAa/aR9AX/4YkX8E7RXTUByYU8z4NOvlsf4VM3g4/GLFyvQ/eXs6sMPZ1eH"
    "0OpZHuPP8a3j6B7CncJrC6cVvEn7jeCNsevJ8s6Be/q6Abanr2uhxVt5ZGlgz9w75ljwWC"
    "WAvwWQqgEuiBVwhp8JU67PjvCPDRAvr+d0+90B5isw/vbs5ryA4B1s3m4VerVbb0Zi/f67"
    "2e+/jNeL7e6/xy9fv3n9zavT18ttd3ll1W4b7az4UpvcZjZWvDCm9u2CBo6Vu5Pi7jN/DE"
    "BagVjIildfLP3dj1fMo6oa7oJi8En3uK0J2P6CTa/GvykNrDgWdciWb/nHfvEK5XSqvxKO"
    "jSNVo7ZC4UpxXa92WX7aeK32dTNjcMtWRM2oIlQrUmTMPMGnkigBV3SfZUWsjWCFTvZ7qi"
    "Ki5MF/C0ra75nLRlnrnbIWLbS2c5CV2t22PZDJSMHHX0Zr7DNCBvpW0JderYWfQXkevhMB"
    "c6f8R3av5+ICHpxyu0qdrrCrH9k81L044XJAF8uNO/fbBwAc5jGlIbg6v765uvgASBfXeD"
    "fA/iwHpZAUcc38rmtgrdcEt6zbXAbTn7mravSa5O46nUYEUytMGjZgkzgYrkgJgaZBQJZy"
    "V2rlFdBj7C3oJbbw55Tfj+BPh81poHzGFTSFz4pR/4j8xMTcY8TlxFXQOoS78Df1PILPIQ"
    "kdiztWRU3tcuj1PNfvBzAC9G+UqJ4qUYbxMozXo2S8buFrVSN7zkO/9GrOoZzIbmsR71YJ"
    "zQH96rgB0K+Oa4HGW4ZaNNRiz6jFLJyRRtHa+MyJbYRqzxZhL6zPWL0rzcQmVlJGG39cM9"
    "HUTsotwdaWUsYwRT28G8Z8cJjntorIMuzKu4BAfYp6fIR6QiPAdAxDR2gNi/PYthMmu7iq"
    "yYrC8ltJWOAOYfmZxps5YaIeJH6EDkdk4aoZYaCdwKRj5Av6WhbEVQ1dM626q3TYJCSM8d"
    "f0U1MYraAa9Jps7TJIhYzLwHhrHgf0K/TlZAPbpbbct4lo7FZIf/vGW/MkvDUa+RrtRzZR"
    "e2RTdeeMzEHTFZwsZoJ4jAZcjpb6CTpDHN/lrlQ1AcDthJv4SfTGYFSXfqouxkuyVS8J86"
    "nrtcF3KdANwD1ylByfNPGUQKt6fE9KvpJAeDXLd72vJJE1vpIGvpI/xdhSrqpDu3ox54Q6"
    "cfz1CuWt7Bge5dMQXrdtcM7KDHE1nzRZzSf1q/mkCDL65izqOKxC96h3/OWlHuj36xvk7R"
    "x/rrRACXXvKpbpewH7KuU1yltWroDgGAS3BVzy2tstcO8vLz9iz76Uf3mRjlZQ0D7//On9"
    "+dXhS712oZGrangO42k96NLTahg7Qxv1ZyK6o42a+Fh1rLBJS2rnaXWsDl3TT8DdirG4sD"
    "yh644w+7DscKiQMQ4WKYYsd4TYedLfUAGzWaDciWvD1+pqkaU9DhU0KiW8WDtcZmfLDocE"
    "2ZbdAZndrNopkN/uVroG7HzTzeIh4k6YQygn2kRz1T0RHHMp6P0RufD9UI/4jvj0nowZCd"
    "iduIX2OtSBwkcqBR8RjlEPJNJNnIbRE1scvJGDIvGtxCMfQIvfC5+Wm3P0MWC2CBzQCsb3"
    "yQX9QPqzcXX00tWxXGUt472Lck+a+FkufFphtX0bQ1GNY0F0FYz4x7CgvLn4BEba2aefcn"
    "wQAox3jvXV+8LVw9MCpbnshPx6cfMDwY/kP5efzzWcQqppoEdM2938ByMJDmiohMXFAsnL"
    "DCbJ5eRSYaKjDW2Tec5KdjDNPXMCDHGWJ4Hw2+yJRbmnnASDWNhaT7YiPaSN66ZSeHiusp"
    "cvGvnKsFmtGye6WUjhipW01lxuQdDwuRtHYC4149ZzUJQ0k7DxJGTskdbTUJY1OWSbz0Ni"
    "Bm4wDQVRMwsmKPxRQL/Ku2dClxu69taGLlepPd1A+xHjfOFLnGV6HSjMBbWvAdQs60V5ON"
    "ZDdMoUQS7qdQ1QzvKpu9wueva6bIpwWWVrhPGSojYQN4C4oI49IOIi46g0fsr9Od3Svbfa"
    "55bbm1e63HIvhSYpOfh6/4ckYs44ptFMMIlmhv4upZg/VwR9Yanr64hcsefYFlOHfXqrE4"
    "s5WyTN32Fj4TlEcEZcGbu9Qu7A56qcnh2PXp3fXHSy6TWqA4fK2c6p78340nrpS4tnrjQD"
    "tfCnAkMyrjqLR4XXrdo4kWUpPMTY/84zWXBna+0Dzgk9aQewYdwNvfW0oDf0lqG3HgnMze"
    "itRiarid/ugcVaWrrVhmvVCl9pv3qxgJX9pa23Y6+Fz6J6VkosgzajytthgAJgGLKv1McK"
    "3D5jeITcEbkEK3EZ0xmHb7oci0rcE3y6iMfAhUYOr09OnpUN2N0Na4636/F7eLTKHjVlLE"
    "yx7+2D232xbw1NJbLr7f5E1pj9Dcz+7GOV8L5hX2u26YLY7qA+ONiuLlMZvnr+m955l5Gr"
    "CaCHn85+01gvo1c/Xn7+PmmemYAPHy/fl0oFyJBJy867LFrVDKjqYIfFA5ZXHm31AFPpvh"
    "XyptJ9bw7RNHaoySPeNmBzFoBZiPEqzAmTYPwukPsp6fg86XeAHFQhxuSv0A1Yh6vvKu1x"
    "SKBtO784oyzVJBjn1anVGcaFtmuJogtU2RwyviehJBN9Alu6kR+RH9lc6csYOVDM6S1k8Z"
    "LD61f/fH79+uWInJ9WsUNbHqsymCGTcr0qeAETg03h9j7TRjVhDCuIo7o4hg1NwR6RG93b"
    "3Npya2t05ISetKvdpOCaFFyTgmuCUnr8aq0y1FtPQknUTIOJDXoc0JvYIBMb9Ehgbp/6li"
    "8s9nCwB0m9FmEuvcz6dhJNmZQ8qGaIKhqO1hBFFUxqM8LoV6wGx+AWmVGJYT5jlqkKh1Xe"
    "XKwGB/27wsH7AR6UwZNIHmRyBCw/4ipJMhwkpqf4TJHDq5cvR+T65WkFf7TboSvppIxYiU"
    "8yzFEvmSO/NiJmfdyG/5DomL7ti9vmkDhj1cc0MNv1qVfD0i2FilZxJHUUSw/LLj7/cPHp"
    "7OPhN6PjQkBAAvzrUmBXtKu15h4KYk+ZeoihULNAhNPZBiBmJJ8yjgGbM6qkpQ/NbcPIlw"
    "QHWD3ttEnttCKJmamcdlo6NyvVODYoVFSUNaRBV6RBkPd2P9zmGqb7vGh0lZfkA1JfYkPZ"
    "7aqo/NOIAtm51bomJ2Y16m2t2JaJMrnkEzEB81Gy5FT4BdqbrrYPFyJQs7JF2lq60qiss8"
    "VzpRVM1YW+vRxGK4xOO2COqyp2pJXGUEbKWEMrrSHjRty7/6pq7207G/V9mInpSlGtebs8"
    "XGGtZp0f2RQ11VvrV6rxhO3bE7Y3B82/s9nJNdptvs06hfavUusGJctwUIfMAzFxPYZqaD"
    "a2+4j8GiuiDoPv4khUSF2unSBx4ot8R0AZxcJhTKqkVtgXOwwC6OCXqM2XqmpluxvYpHv3"
    "+OWzShE26d4m3ftRpnubLOQ9ZSGbDNhWc2AyYPuTARspLlaMZjecdE5//CWdp4Fo/Pmfvj"
    "nxtAcEfuWKa2DcZBZncxvHymw9DYPPaL4q1NK8wBiH6BxSgumEZ5wgm5qrixwP9o4EIddF"
    "kyPPviS3jM3RFnEDiXFgx3XRZ7sbu9JTUDIP6+syz+eemzn11A4Yrnxz6mmPTSVTqfnB7+"
    "1cdYXJhCF/xFpqkkW5J53ZmOwb7TMb85LmDNlepzbKEN5Gkm12XHBJ2KSx9nmunTCo8QI1"
    "C4rOypvA6AaB0ZiEoOA/K9L42vB1FaImaLJJ0CRo3NSDIWgruItyBuv1WIOBZzMLLJ8Kc7"
    "1Wdc0LGfW18oBSas9cBmoonSgWtEW4TnxAZ5V2BvUc9tbAWpbaxh8Mnbbyq9T3YLaQ9VuI"
    "yW1ppXGa3BaT2zKI331CUrb09OWknvJqTZBob7LnJY293md7PaXy20c7F0UHpP3tumrS0o"
    "HSvmpSUdTMwqazkPcdtp2IKukh2Z77DTQvOScfHupcCp59ZPPSNM65amE2KfuTOnU7gXvY"
    "54SXtuEmkfupG90gvD5cv6huPCi3N2KvTGnyhvXcheeJsLNa7lFvQwJry1FT2SVWHSxVWI"
    "QrY6QK1QVa5jG7XCdTwH40ZVFacj5qKQ5FihOVMSFDMoWH8ck1Kc4P7LgypikTAKb71d/X"
    "pD73WgsckfowpuUkbuJbXgobx3IDx/JcSLda2a7PuM2IDMn06cwXFM49QR2LwvtvUVXNbO"
    "UBaGVhc/hZi8PPJgH80doNlJd6ynxwhMQGTqCS4FNGMSok2sb5k0oYr08Dr4+p3bFvGjXJ"
    "UGo7A3k5MwFdUae1GXsPJk2HlzE2KpBO+TVpqnH0txrHXs5xHNB8bJ3Cikm/GvoqpQRXU1"
    "eZdmtpq5sZW+bBUe4QqhTz50pqcsnzyGImyIzesRLTRANGxlpdVchKeS5nEelEUxLKnoX8"
    "Fo8b1H+Uqa1dDv4H/4Nfw27iIBlGsOo14YLEWL3F9L973S3Wsw/1AYdXL58dkQuVnIN463"
    "oeXKb8fjFjAUCJTzwVDJ6WE30JS60sqM4hrD8RscSnJa8eQ6f1k05TQkX1/hoSPMv2Q9LO"
    "OmN3HMEruMlaMJPmBssKLEE5CjZLDcxLmtTAXoefTVzuytlG81wQNWGGfZ5nj0plpRU4Wn"
    "MD1fKDKSdjGBrD0BiGZnsMTT1tsGWrN1MjqNrwzRcRWmn70nzTRuYvWI+3USwFHq+Ix5YV"
    "zM0jcv7VlWCWgm3nCT7F/4Oph2egUSJFGNhM19HkcbX5pBLaCMxMgJ5EaDvV9u9OR6+M/0"
    "hO38yHj5YDPyruG3O1d+aqqd7XSkuscD+aEPe9L29zSHP/FDBzSHNDbavdIc0maWMXSRtN"
    "fGKRLtV54ctr3e2ApqEi772747/iGjtDhAoezNc9d4TWedLfcAFTjMsuAYv7GxJgOzPO43"
    "1snYmebncNDXVLphKNsiwCRqV2ud4nRnNkCxdcxHoA5rzTnmQwsMHg9bWH95bNlXbeyplY"
    "cHJ4/uqkotrsVkdq4hdOul1WkM1wG/ozOrwdeCFyU1N23/ZKvTl+C1++jH+zXIxE1qRiNE"
    "jFWP5cWvIeebEnXWp2icUG5Uzyosaj3GtPY/rmaPdjKco9ZZYwxaL9r6Uoa/zyj+HXQj0r"
    "Ugir3+erpzonPMAklReNDtfCZvWJKi/Kx2tllOD22SolWVP2Z1Ma/gFhKXuMSBncNGRNvt"
    "YTUSFsfhAdOUfycQcPp/AHeW7SqJjOUtwZmuQOZViRTpAeeEGg0juwAcY5YsmAvBbkio21"
    "bzFWsWelmrxN3S4rKdv0BIRmPC20YcqeISN6Rz3Xwfo1GOiUMKb4wx+R6Awl5hyRzzpcSc"
    "A/i8BVivG3ZIFHfqkwgBVMRKiIQLZ04Up9TnF66kk1e7vD8TG56IzY1J7pqjyRGPw9AZCg"
    "Ib3X2URvMULLhvHHSC2PQ9dTBI804/cErbwoo4jGtxxizyifMkm4wOT2aUviOOWJTYLR/l"
    "WH0QqK2Bw7pmehs7SYMZu6XLaktnJCT5oF1nvlJjVMSoJPmR4MmC2CzU7zKogaLr3X7KA5"
    "uO3pzLVhwXrBgpnULEN+9XZGtkl+mRy4zfHudw5cGstZTdHkYj1XsjQs17IRUYM6iOBJTR"
    "RFHKGLDGdKIJOJCPS1iAOKiAwR8igrTcISkvBdHXJ4/vpNTSzdNgZpxIYsyxVXxdABftyc"
    "yr73l8toBT1iyhnvrpxxdBRda0KqJDck3arL80RbBo88MGKkd4DuJGQk2dLbW+N5ScO79N"
    "sWN0Vs922HGzqkF9OQ6rCtp6EkagKCDCfyuDgRU0x4q8WEqzeabsAedlRQaW/tH+eUpMPW"
    "cU6ZdNk1nFO2ZQvO6R8yJnsI444kHiyC4IhgWaQFzK5YEEdEATDEF3dxgAzG1XAYMZGMKS"
    "I8fkTfE57uDWmi05Vc1G4G3yRix7BSvXi9j1awUoYq2SZVskH0SXdxJ30Dt23giWGZDMvU"
    "0/X6+FgmQ3EYiuOgdzaIoTj69rvYJsVh7O42CPfe7r6md8z5xWWLg2q7O70/WmN3S2xp3S"
    "VN1xreZ8RzpdLRFMJnY+HckwVF+1UJIpk+v4ZOAdq3RCz4iIiASNAamROdrYPpMfdaSJcr"
    "DoTHyub1doaorFsMHUTrGL4jY1qB1WAWKxcbC7qXFrT+fwszJWk/TCOlmY2yykQpWijpr6"
    "IpwqnEADE+fd0A4tPXtQjjrWKdaNis2uC7FBggvMfN7OzjVXb2cYWdHb0dLHw7VEPdIAYs"
    "38Xwiq90HwhWG2i8LrZ+t3bulk+c6YzO1JpKa8s1K2W4g66s1qXWuDM7qm/T0NSQyq6/vt"
    "lQl6Eai6/nd/WHxmRbjNbYUUK3tdiycSMXpm6OUeqS4PCjKO1fH80ynzMsGaAEXhR+cjLL"
    "GAbSV4jjOtoU4g4eHcqr3ZRdDoAVCi7wmNWAkakLHZMxm8Ca115LW/i+C4JSwEcYQnDyU0"
    "SkXv/7ow7JxzNQcVAaEDpRDP4lHg2mTAfsH5FfZ0IXTwgYdfR5qDiugCExkTWQeArrISDK"
    "JQYd6CSMEXGdZ5FP1WNgxkpdXwEfJtMudqzOp5bkdC5nQllffZcfwgU7DAJdPDi+cfjsGQ"
    "z4Fkb0nOippH5oqVzPi7/gEbnkBL6Rq3KjWAiVxJcJPo2LIEXf1OX4QC70ht+isTc33zVK"
    "wb/aryvD8Z/MVtFWMiLLz3jfWKm9tFLLk9l8Jsqyg1GNdsz/G65gi3ZscVdqTBcU5AzYLc"
    "Buu5fk5Yw5sPFWspcDpfpGH+wnXcBWoj30WSmD/abYJxbDBvEqBVETsNK7gJUS27E3s/zM"
    "tpmUN+KW1QUVZ1uM1p0Ro9uCsZU0buDg1I0jKxYZHDDmMKs8Or0F7T/vXtvT1z+cPT8+OU"
    "W7Dw9peRtZnloWbjNvogv86VNbBLe16b08YNWnTqXjc5dDN7FD9YF9xq7sp13puFMmK/bi"
    "enU7lehG0d7vJGxZzYZvzbw26C4FBmjFHDd1za3yzBURtgNGNwuAzUsafaJ3+kT+DL65C9"
    "1tMM15SVPYrs+zHLA7UEA2K1aZlTSz3OdZNmdp98UJbc7STpbZg8/S3put+yFgDuPKpd5B"
    "tambaTBaY+na+aZr7VxMUqXBVPBj1yGRYRBFzKaZrVTKhQicd9objMeWcvTjLlNabeEzdH"
    "DqsFv04ZYM2i2Nsd5yNRarsVj7uGftwqjSRz5sZFTlJI1RZRSxnhNA+1PD2mgM61S2S85u"
    "BPyzfYVtr7O1JXXtwZlUTK6oX5LcXad8yUy7RpoX7qBkzNSCMY5KDiCHag5Gj00FfhChig"
    "l/5PYTwh+UJ1cnQmmqP2L/q9Wurgcw3oJHsE/1W/catLfAcNlPQu2SsJ1uckhLKmYmuNcT"
    "3CNnhZlm460ws/z4jeR9c07GW9GDWRiAt+IapuqCf0ddLwzYQY3BnGszWmc2Q2vL5dYk03"
    "6t+fyDWICZqtA+5brAxyKtEwJzwBy8fkcx80rk/QeUE/bch7EI7CGwzcgoXSvkCi7pEDku"
    "dDc+vS9b1TsaV2fZqcT2juL/Iikmo8jAuPGMQj9KiDTnbszQsPeEDe8nPDF4ee7vu+hYYA"
    "mPHRv6IOTCL43MmZh77A+Ov7M4Uy1xycDjK6HJgUUgoF+9UIz/pe+b8MhwAPviAOJtTJYB"
    "rl3fWZEhaRud1T1AgDbS03OCxhrrtZ4evbIs/UJsO89FWWOR9W2m+5Nb8i8xvgrrfD3xzX"
    "U6659ibAVhizL10hNx1AuIvsU4F13nYCbgoaPSCR51fQJ9SuIqUNXiC1qlC0B3xKoGWJmB"
    "67J2/wCtL+Qe6INxQsfE5a6cMae6AMTORke99QtVCo+OlF+SqvbLEWS2NATT0T4LUEgFPI"
    "yit1oFVq7N5DvyhQWBCL5g57pYBXbhURnJRbu6Vqvrq/rBN8V7+NVNJb/HoZnGU9ZULY2b"
    "DzAmaAvp4vgzaPlSTWSM3tS7t2luahUNNnM65iXNNPd6mpO3agu7MisymIoxnRmVWiPZ1O"
    "AoCRuLo88/nkRB3YRCyIuaee7zPGuroTzDN+xrzRa5FBhCNddVM3n+201uEhNl8fDT2W/P"
    "chP58fLz90nzjHL54ePl+4dGwXZbI4IFrj07qCkPEd0crasMkTZbZ8bXz0LHnpCnYmw+8E"
    "Veb0bWFh2uNyXrqw4PwZw8PjlpkmJyclKfYoL3ClWY4HfVAuG4+QDR3UrRfRhRVR6I86/r"
    "y881KmkqUlRSXFuR/9MHajxCtFeAi2CsfqsVX2AFnQM72Ptb7e//BwNg/N8="
)
