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
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "version_id" BIGINT NOT NULL REFERENCES "qualification_version" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_requirement_version_925de1" UNIQUE ("version_id", "stage", "activity_id")
) /* One activity in one stage of a qualification version, with its settings. */;
CREATE INDEX "idx_requirement_activit_33f6e6" ON "requirement" ("activity_id");
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
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "version_id" BIGINT NOT NULL REFERENCES "qualification_version" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_requirement_version_925de1" UNIQUE ("version_id", "stage", "activity_id")
);
CREATE INDEX "idx_requirement_activit_33f6e6" ON "requirement" ("activity_id");
COMMENT ON TABLE "requirement" IS 'One activity in one stage of a qualification version, with its settings.';
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
    "eJztXVtz27YS/isYvdSZUTyOEztp8uSkbuo2sVPbbTNNOwxEQhJqElAI0LKmp//9YEFRvE"
    "ukTEk0jYemFokFyG9BYO/4t/ctwO7Ix5Px/nufB5Pea/Rvj2GPqD9y9/qohyeT1B24JvHA"
    "1e1Hi1YDIX1sS3VxiF1B1CWHCNunE0k5g6YnyPa5EE/tQErKRkgQifgQBYL4Yh+6cLit+l"
    "C3KrUOGP0WEEvyEZFj4iuaL3+ry5Q55I6I6OfkxhpS4jqpl6QOdKCvW3I20dfe0tEZkz/q"
    "tvAsA8vmbuCxuP1kJsecLQgok3B1RBjxsSQwgvQDeG8WuO4cnwiK8GHjJuFTJmgcMsSBC+"
    "gBdfgA8bWeZZ1fXFtXp9eW1cshG1Ek4JtfsjkDrqhHFRqAETzC0+8PD58/f3l48Pz41dGL"
    "ly+PXh28Um318+ZvvfwvfJgYrbArjdnZ+7Pza3ggrlgfTgi48J+mwRKHVJoZMfr6/zn834"
    "2xX4x+1D6Dv3qxLP4R2ssYEF3YEQc8fGe5hI3kWP08PDhYgu7vJ5fvfjq53FOtnqQxPp/f"
    "OgzvAdwxvDZ3asEbtV8L3jl2LZneKXCPX1TA9vhFKbRwK40s9u0xvSWOpR4rB/APCqRigD"
    "NkGZzVZ0Ik9cg+/LEG4vn5HC+/W8B8CcY/nFyfKgRhFR7eJFYCuDDA9s0U+46VuhND7RFv"
    "oBZ6y+dTUbBWz6l//OWSuFg/ch7YzE72UffYzIqxC4Tjq/NJoIHlh7wM2fwt79DLXsEMj/"
    "QrwdgwUjFqSySEGNfVcoLlxY1XigvXY6Ju2RLJMZYI650fDYjL2UggydUV3WdecqhDWCBE"
    "fIllGqDs/Z2RKr4kLhvponXSRTjR6vIgSbWaEw9g1dgmM2Lw4cuojX2CyEBfC/rc1pr5DP"
    "J8+JH7hI7YL2SmeXGmHhwzu0j+K1AEHxgfyjZOddnH08XCnfr2FQAOcYnUEFyeXl1fnr1T"
    "SGfneDPA/iY6JZBkcU181yWwlkuCG5ZtLvzRb4zKErkmurtKpuH+yAqihhXMH0xpWmDDUJ"
    "IGUrSYUaGFV4UeIa+VXGJzb4LZrK/+dMgE+9IjTKqm6rck2NtHnwifuARRhqhUrQN1V/2N"
    "XRfBcwiEB/yWFNlStjn0asPMl54aQfVvhKiWClHGRGNMNA/SRHOjXqsY2VMWeLmtOYVyRL"
    "upSbxdITQF9PPDCkA/PywFGm4ZW9j9bWFJBMMtsLa2lCJbS19qGWqtUJfm8kgjYn1CfHxY"
    "nKgq2KemYG3RPqFJgeDYjIm3c5inlopQlWnKHA5AfQx7fIAbWyXAtJe4IbS6paRv2muQnF"
    "zF2nVm+i3VsGGFsLxE4/W8BmEPAn6qDvtoSuUYkVviK6ZDbAE4B6ZKr63oS6jVXaGHIbIa"
    "GAdDOyWF/hLdWM/J2jbumMjYuI174WFAv0RejhawbUrLbWNEZTt4/O0b98KjcC9o5EukH1"
    "FF7BFVxZ0TNFGSLmdoOubIJdhnor+QT8B673iUUSFLQizrEVcx7OuFwYgu7RRdjFl/o2Z9"
    "4mHq1sF3QdAMwC2y7B8eVTHtq1bl+B7ljPs+d0um72rjfkRrjPsVjPv/8IElqSxDu3gyp4"
    "ga8VS1CuWNrBguZqNAbbd1cE7SdHE2H1WZzUfls/koCzI4kyzsOKRA9ij3VKWp7umoahvk"
    "9TxVVFhKCKW3BdP0LVfrKmYlwluSLoPgQBFuCrho29sucG8vLj5Az54Q39xQRssIaOe/fX"
    "x7ern3TM9d1YjKMjuHMTEZO0drGNGcnaOKU1BHY5rEj3quQcdq0Jf6CPyDEO2opqfquiHM"
    "3i067CpkhCkVCoJCG0LsNOqvq4DZxJd0SG31Wk1NsrjHroKGhVAba4PT7GTRYZcg27D9Or"
    "GaFVux08vdUlu2nW66ngN/3glxEGZI6xRUzhBnEK2OZ/vozPMCPeIb5OEZGhDkk1t+o9pr"
    "3zxWP7HgrI8YuOlRKJs4Fd39Gxy8kkU9cgbMR+6pFl8yvxaLc/jTJzb3leZqDWbRBf1A+r"
    "exzbfSNr+YZTUjarN0j9pSsZj4uEBr+2EORTGOGdJlMMIf3YLy+uyjUtJOPn5KGTAAYLhz"
    "qK/OMlf3jjM2uEUn6I+z658Q/ER/Xpyfaji5kCNfjxi3u/4TXN89HEhuMT4Fa1sCk+hydC"
    "nD6HBBW4fPScoG2Nwyq3UXuTz0uVdnTczSPeY0A8DC1nKyFcohdXwNhcTd8+08O6jk3IFm"
    "pX6H8GYmSWYupNW25WYIjT137ZDBhWRcmwdZSsOEtZmQ0EdqsyFPa5Ke1udDpAauwYYMqe"
    "GCiWJ+ENAv8+6ZWNuKrr2VsbZFYk8z0H6AwFT1EieJXjsKc0bsqwA1SXpR7o91F50yWZCz"
    "cl0FlJP21G0uFy3bLqsinBfZKmG8MFEbiCtAnBHH7hFxkXBUGj/l7pxu8dpb7HNLrc1LXW"
    "6pTaFKDgls798JxCeEQd7HELI+xuDvkpJ4E4nAFxa7vvbRJXkKbSHX1cM3OhOWkWnU/A00"
    "5q6DOCOIirnbK2CO+l2UhLLl0YsTcrNONj1HdeBQPj039r0ZX1orfWlzzuU4UAp/TNAl5e"
    "rw2YuXL149P36xAH9xZRnmeY1Vbbdy7cyLBXEXg9UbT72Ala22DzhF9KgdwMbibsxbjwt6"
    "Y94y5q0HAnM181YlldXEb7dAY81N3WLFtWiGL9Vf3TmBlfzSVuuxV9wjYQEmyRdBm2Ft48"
    "AHAqUYkjvsQY1jjxA4VWofXSgtcRHTOQ/fpAyqIMwQPF1ox4CJhvaujo6e5BXY7Q1rTrxq"
    "8T7cX6aPmroLppzy5sFtvpyyhqYQ2dV6f0Rr1P4Kan/ysXJ4X5O7kmU6Q7Y9qHu9zcoyhe"
    "Grp5/1yruIXI0A3ft48lljvYhe/XBx/j5qnmDAuw8Xb3O57SIgwrLTLotaSe5FHWwx231x"
    "5cGmu5ta4rWQv8+5ekZxMomvmwbMJ98C6pMGIbuMe+wSaJvO4kxsSSVpnOlNa3keZ6btSn"
    "X8DDZGBw1mKBBoqE8SilefffQLmUh9Gfyz2czJTK6k0oGff//06sWzPjo9LtLBNzxWocs4"
    "kdi6zEUM6ZemnnOblfMSZ/ES9bzMW7ymwN0iFbJ5zUbLx3VFuxTRo3ZomkRHk+hoEh2N67"
    "/FW2uRdlmbCTlSwwYTgfEwoDcRGCYC44HAXD/BKF2+6f5gd9JemIU5t5m17YCKX5MhBr1i"
    "41C6TX+FeehbrnWVA7HVoA6a+HxIXX08ddJ0uI/+gCJcVCKHqHdxBETz6+OnBbolvgAb9h"
    "t9oDUjUyJkFPD/1Q58OJ/w97DN18LjsLc2sInZaPHO3V9mFjIxGyZm4yHGbJhQgh2FEhg3"
    "di0e3MuNHe601nw7bsbLmBJ45pt4h4TU9Fw1dXZb4KEtnHEVpPHE5KwulEcfSzXh/I+wAG"
    "6qh4U8DObmsPotAvfqCUPEUeJyMht3Ptgb5AdMp+pOiE+5or0hZALCM/UF2rt8dljgzd3y"
    "2IXe3Zw+U5oNbPsEZrqprdtiWd7kA/eazAcmwyHRB/vUFHWydI/asxutG/U9u2lKU6m41a"
    "5dEcAhq2S9otQ5YuPGbzOvncDHxXp3tZSJJL1Jm6gQXOTBSOo/K5Tw6hiUCkg7WNj4uALi"
    "z7KfTKKo8XHuDFaFxhS7aghcC+4sncF6NdZKobOJpTSdAvW8VHRNExnxtbAMLrbHlCgxFA"
    "8l8esiXEbeoYq4jUE9UWurby0SuuGDqXncbXkPZglZvYTExon6EVlZ0g7N7y0HZKXtcHUZ"
    "UUTdpXV9tyFaOUPf/WNccpETD4wvVcNciiZmlZCi2GDaCNzdrvSaW4bvUTYnkltMUt7OXD"
    "5J1Io9PRlclzp4/EzblW6dVN0ZynTokvrERjoIKutymftR+uE5hhD+JIiE+jUi77NpsuNC"
    "h0zCe6X71e+bKsRqarS2bdvtL/HJLJi4jqFsQWysZBWsZBMuaLF0UzrXkyRdkjUbU2yDic"
    "uxY2HX5VNStJAsqxmSJzb1QurUCzGZXrvWaKPAq7ocSNMZBjSlxSako4b11+4FwvUzGlZ6"
    "Tpr0o12nH+0sKyYRw1ismqWDHJdqZjjdtNKx9y5lN6G6pM+dlzyrOO2j0zsqlLqEBXI5G8"
    "H/qURjDJFvgge+TXRiCuSqQEZKFFpc6dz7rY6+9BCOtEkur9sV3DcKXusUPBMOX0s+LogQ"
    "M26DnU9vk1TfPlnXJNVXFLfqJdUbR9g2HGFV3DShLNV4Ys6V7rZDbEgbOcMcj2ZA+7SICe"
    "wKVFtTneazbJUCFU/GimqUJWKKSm4un2DBGZqOZ5FKE2oqaVdUOABx3iDsuqD+KHXEU6oL"
    "QTdQNBIzB4kxnzK0d/q8qPLkRkdaXTzgSy/qVucfQbHJhOapf4OPzVHLFTMZSruWJsuVpR"
    "v18us6wyJa4wur4AtbfC41tdI02aNOXFpgUT+fJUNqUpdanc4S7xz1PpYs3WO24cRY1P9a"
    "srQm+eshfC3YtUKBsHg/X87qFHEHA9wPKtUSgmblQe4H+WpCCSG4flBAjtYEuq9rJE2oa+"
    "uxIUFqDKZrsyGp8tVmRAGx+SAaMl2nvcL3N7B2supOPxs1kF0ZqoRoJKwijSDd7SSD/B5Y"
    "AeOUYcmAvBLkgoW1bREwc7t3sfE2NoovNdnG+fTV7LSqDZH2GCyit9ilDiQQQBhKZDGFD7"
    "+Pwoo8xNlH5zqYhKt/pj6VkrDXaAoFo2TgqxmMeCARB2vplApdljWuoVFsvd3i+H+xv9gJ"
    "srE91mkRIZn6e6hAUg3xDKpSPXkN8TO2Gl+fUTQIqCsRFMRiMwRaXl+bivH8loPsMWYjIh"
    "Dj+hTimobj2E4chRAaE3E7TcSmiJXmQmMR/AMyokzUNG2liB61FVivlZYc+zwYjetAmCN8"
    "zOZBn9jcX682VIbU2NJbbR00ZcAeD6+NFawVVjCTo2SMX63lyCaNXyYZbH28KyWD7cw+cx"
    "HIAb87vS1PUUq26K+w1HDd1iK3tcpH6OavddUGGL4fmjF0ItBkQsAEIjlc5F6UBzRQA+kr"
    "yKEOXAQDxnRMWLFBpskBwOJy5ggdZjeiqmM0IEP1FWizi809jypCwdVPDOf4oE+hKHD16w"
    "ddwQJOioZBsY90rTeEkYv9Edh/GIFzgrg2BvkEqzEgxk+Ny9WQIJj7As6j3lOIMgGJb3pS"
    "9RF1noQWHJfgWyK0vQgeJtFuXuR8MrIEwxMx5tK68yjbUxeigw+iG3tPnqgBX6sRXSd8Kq"
    "EfWkjquvMX3EcXDKk3ojI1igVQCXQQPg0FkMI3pSyskY70W1S2J6W7Bir1rzEmtdOYlGdW"
    "dU7kabcnIx10gCvtPWNqh5EhzZ+DJILBP8SWIUo1QM7SGbBrgF13LUnTGV3rYaUntsyGtK"
    "OYJ1vy+tAnqQz262IfaQRr2FQzpMZ83jqTas6UtLvCILZNhLjmN6TseK5ki/6qnDbdVilT"
    "UeMKJ+XqxqGWCjYbOAeL+/NsM9Dv3JnWl69+Onl6eHQMeh0klb0ONUtNq24Td6gDEnSWGW"
    "e2Vq0X5To87JCis3K3OXQVPVOnfxu9sp16pUNHRBSsxeXidkzRjKDd6bNd1VsTtw66C4IO"
    "ajGbOZfYnMrVVXkidYLd3YSq7tZgc5rSOOLbzGWf3CoBZL3gmiSl4XKbuWwqM7XFw28qM0"
    "XT7N6VmXam6/7MB5dBmZo7v9lfoeH+wweWH1RUbnUMvstlWHtSkUI8fehXHXP10KGr1sXU"
    "g/OcoeTkG9UuvKC1Uh8z7UUFTzCbDbgz+070UcBcpWXPFcwhZVSMSzMAtjU6eKO/YimJN5"
    "HiK7J5oOZNPIJIuqKJ9mdPsdCpBhKDIs24pDYRb9BX4vvc/wqdL5IIXCxCuiGmLnH02Qrl"
    "tTbVm8I9ePVchU2jW7dSt56zrKrqN2/eQcVvA+4r+AxqiogRjdH0Wi0dKmHDX0+hT1MaNr"
    "eazdGummdyuQsuQdKZCJbG0qO0RKJmvxJRaIHJcYUtLEtsNOg2fzyRgLrGIpkhNXxuM5+1"
    "1pDn8DW5K1kiFwRdKEW0jJOnn69TTIyExb2PJ5+fpBj54eL8fdQ8IVy++3Dxtsg4sjufNf"
    "GpPe6VuKvDm/1Vnuq42So1vpwLq326tfTNx6Js3nMjL1cjS7NDylXJBEkH1cnDo6MqfsSj"
    "o3I/ItzLRIWp76oGwvPmHUT3WdWKb8sKvuW8tJzJwjyyn68uzktE0pgkK6RQW6L/IZeKh2"
    "j4XwIugLF8V8tuYBmZAzrY+a723/8BbsqzYg=="
)
