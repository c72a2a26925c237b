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
    "eJztXVlz27YW/isYvdSdUTyOvCRNnpTUbX0b2722u0zTDguRkMSaBBQCtKzp7X+/ACjuiw"
    "iZkigKD20sEgeUPoDAOd9Z8E/viw+diQdn0+PvPeLPeu/APz0MXcT/yN3rgx6czVJ3xDUG"
    "R45sP4lajSjzoMn4xTF0KOKXLERNz54xm2DRdAhMj1D6yvQZs/EEUMQAGQOfIo8eiy4sYv"
    "I++K1arX1sf/GRwcgEsSnyuMznP/llG1voGdHw4+zRGNvIsVI/0rZEB/K6wRYzee2DPbnC"
    "7DvZVnyXkWESx3dx3H62YFOCIwEbM3F1gjDyIEPiCczzxe/GvuMs8QmhCL5s3CT4lgkZC4"
    "2h7wj0hHTwBeJrPcO4uX0w7i8fDKOXQzaUSMC3vGQSLEaFf1UqAZiIr/Dqm8Hg9PTN4OT0"
    "4u352Zs3529P3vK28vvmb735N/gyMVpBVxKzq++vbh7EFyJ86IMJIS78K2Ugg4GUHIwYff"
    "lvDv+PU+gVox+2z+DPf1gW/xDtqgEIL+xoBFz4bDgIT9iUfxycnFSg+8vw7uMPw7sj3urr"
    "NMY3y1uD4J6AO4bXJJYSvGH7teBdYteS6Z0C9+KsBrYXZ6XQiltpZKFnTu0nZBn8a+UA/p"
    "aDVAxwRiyDM39NELNddCz+WAPx/HyOl98tYF6B8bfDh0uOoFiFx4+JlUBcGEHzcQ49y0jd"
    "iaF2kTviC73hkTktWKuX0t/9eIccKL9yHtjMTnYte2xmxdgFwvHV5SSQwJIBKUM2f8sduN"
    "krEMOJ/Eni2eJJxahVaAgxrqv1BMONG69UFx6miN8yGWBTyACUOz8YIYfgCQWM8Cuyz7zm"
    "oCJYoER8jnUaIdn7M6NVfE5c1tpF67SLYKKpjkFSavVI7MGqsc3BiMEXb4Yy9gkhDb0S9L"
    "mtNfMa5MfhO+Ihe4J/RAs5Flf8i0NsFul/BYbgno1D2cbJL3twHi3cqXefA2AhBzEJwd3l"
    "/cPd1UeOdHaONwPsz7RTCkkW18R7XQJruSa4Yd3m1pv8jG1WoteEd1fpNMSbGH7YsAb9gb"
    "mlJTgMrmkALguxTaXyytFD6B3XS0ziziBe9PmfFppBj7kIM96Uf2YIusfgJ0RmDgI2Bjbj"
    "rX1+l/8NHQeI70EBHJEnVMSlbPPRq4mZzz3+BN6/VqJaqkRpikZTNHtJ0Tzyn1WM7CX23d"
    "zWnEI5lN3UJN6uEpoC+nRQA+jTQSnQ4pbmwl7OhSURDLZAZWspJbaWvdQy1FphLi31kUbU"
    "+oT6uF8jUVexT01BZdU+YUkJxbEZirdzmKeWisCUaYoOF0BdBz3u4cZWCzDpJW4IrW4Z6Z"
    "v2GiQnV7F1nZl+lRa2WCEMN9F4Pa9B0AMVH3mHfTC32RSgJ+TxQRexBcI5MOd2bU1fglJ3"
    "hR6GkDXQDoZ2agr9CttYzklljjsW0hy3di/sB/QV+nK4gG1TW27bQNTmweN3X7sXDsK9IJ"
    "Ev0X5oHbWH1lV3hmDGNV2CwXxKgIOgh2k/0k8Ee2+5NrYpKwmxVBOuQ+zLhUGrLu1UXTSt"
    "v1FaH7nQdlTwjQSaAbhFzP7gvA61z1uV43ueI/c94pRM39Xkfiiryf0a5P7fZGQwm5WhXT"
    "yZU0KNeKpahfJGVgwH4onPt1sVnJMyXZzN53Vm83n5bD7PgiycSQa0LFSge5R7qtJSL3RU"
    "tQ1yNU+VTQ2uhNpPBdP0A+HrKsQlyltSLoPgiAtuCrhw29sucB9ubz+Jnl1KvziBjpZR0G"
    "5+vv5weXf0Ws5d3shmZTyHppg0z9GagWiO56jjFJTRmDrxQ801aBkN+lIPwD8ooh359ORd"
    "N4TZx6jDrkKGMDehRFBoQ4hdhv11FTATecwe2yb/WU1NsrjHroIGKeUba4PTbBh12CXINs"
    "xfJ1azYhY7vdxVctlmuul6DvxlJ8gCEANpU9hsAQgW0epwcQyuXNeXT3wPXLgAIwQ89EQe"
    "eXvpm4f8I6QE9wEWbnoQ6CZWTXf/Bh9ei1EPnQHLJ/d4i8+ZT9HiHHz0kEk8brkao0V4QX"
    "4h+Vlz863k5qNZphhRm5U7aKYimviwwGr7dglFMY4Z0SoYxR/dgvLh6pobacPrn1IEhgBY"
    "3BnIq4vM1aOLDAcXdQJ+vXr4AYiP4Pfbm0sJJ6Fs4sknxu0efheu7x70GTEwmQu2LYFJeD"
    "m8lBnoYEFbZ5yTkg0Mc8tY6y6O8tgjrsqamJU75DQDgYUp9WQj0ENUfA2Fwt3z7bw+qeXc"
    "Ec1K/Q7BzUySzFJJU+ZyM4Kaz107ZDDSjJXHICupB2HtQUjYI8rDkJfVSU/rj0NoBq4xDB"
    "lRPQo6inkvoK/y7ulY25quvZWxtkVqTzPQfhKBqfxHDBO9dhTmjNpXA2qU9KK8HOsuOmWy"
    "IGf1uhooJ/nUbS4XLdsu6yKcV9lqYRxR1BriGhBn1LEXRFwkHJXaT7k7p1u89hb73FJrc6"
    "XLLbUp1MkhEdv7VxSQGcIi72Mssj6mwt/FGHJnDAhfWOz6OgZ36JVoK3JdXfgoM2ExmofN"
    "34vGxLEAwQjYdOn28rHFPxcloWz56cUJuVknm5yjMnAon54b+960L62VvrTlyOVGoBT+WK"
    "BLxtXg9dmbs7enF2cR+NGVKszzFivfbtnamReRcBeD1RtPvRArm7IPOCV00A5gzbhreuuw"
    "oNf0lqa39gTmevRWLZNVx2+3wGLNTd1iw7Vohlfar85SwEi+aavt2HvioqAAEyNR0GZQ29"
    "j3hAA3DNEzdEWNYxchcarUMbjlVmIU07kM37SxqIKwAOLbBTyGmGjg6P78/Ou8Abu9x+oT"
    "r1q8D/er7FFdd0GXU948uM2XU5bQFCK72u4PZbXZX8PsT36tHN4P6Llkmc6IbQ/qXm+zuk"
    "xh+Orlb3LljSJXQ0CProe/Sayj6NVPtzffh80TA/Dx0+2HXG479RE1zLTLQinJvaiDLWa7"
    "R1f2Nt1d1xJXQv4l5+ppw0knvm4aMA998W0PNQjZXdxjl0DbdBZnYksqSeNMb1rVeZyZti"
    "vN8SuxMVpgtAA+BWN5klC8+hyDH9GMycvCP5vNnMzkSnIb+PSbV/dnr/vg8qLIBt/wswpd"
    "xonE1ioXsUi/1PWc22yclziLK8zzMm/xmgp3i0zI5i0bqR+rqnYpoYN2aOpEx0NIdNRu65"
    "27rePtXHkQcqJ6GHT0wH5Ar6MHdPTAnsCsnhyTLj30crA7yXVlYc5tZm07XOG/Sfd4r5jY"
    "SLfpr6A2vuRa1znMmT/UAjOPjG1HHq2cpL2Owa+igJTNgIX4b7GoiESXRydT8IQ8KvjX9/"
    "IwZozmiLIwWP0v0/fE2Xq/BG3+KjzKeWsP1vEGLd65+zreQMcbdC3eQLvBd+QG1y5YpTF4"
    "kQs22GmN5XbcjIcspfAsN/EOKanpuaprxLbAu1g442po44nJWV8pD1+Wesr5r0Hx1lQPkT"
    "4sasIFlVuBcA0OMUAWV5eTmaTLh70Hno9lmukMeTbhso8IzYTybHsUHN29HhR4Irf87ELP"
    "ZM6eKc1kNT0kZrquC9tiXV7nsvaazGVF4zGSh9IoqjpZuYP2SobrhrpXMi2pq+y22i1JfX"
    "FAKFqvoHJOWLug2zzWlu/BYru7Xrh/Ul6H/NcIjHHFk/h/RqDhqRBKBaIdLMp7UQPx19lX"
    "JlGQ9yJ3fihHYw4d/gioBHdWTmO9Gmtu0JnI4JZOgXleqrqmhbT6WljCFZpTG3E1FI4Z8l"
    "QRLhPvUDXXxqCe8bXVM6JkZPHCKB7VWt6DXkJWLyExOaEekZUV7dD83nJAVpqHUx2IIuku"
    "reu7DdHKEX0vj3HJRU7s2bjUDXMpmph1QopiwrQRuLtdpTS3DL+g5Euot+iEsp25fJKoFX"
    "t6MrhWOni8TNuVbp1UzRQby9Al/opNZBBU1uWy9KP0gzP4RPgTRUzUXqF5n02THRc6ZBLe"
    "K9mv/L2pIqK6vmjbtt1+hU8mGsR1iLJIWLNkNViyGaF2sXZTOteTIl3SNRszbP2ZQ6BlQM"
    "chc1S0kFTVu8gL61oXKrUudKbXri3aMPBKdQTScnoAmrJiE9pRw/Zr9wLh+hkLKz0ndfrR"
    "rtOPdpYVk4hhLDbN0kGOlZYZTDetdWS7Y+PHwFySZ6YzkjWcjsHls025uQQpcAieiH9tBq"
    "ZQRL5R4nsmkokpIldFZKSEocW1zmzf6tMrD5BIU3J5267gvjbwWmfg6XB4Jf24IEJMuw12"
    "Pr11Un37dF2dVF9T3VJLqteOsG04wuq4aQJdqvHEnHvZbYeGIU1yBjkezYD2UxQT2EWo+B"
    "dzZw3WL70M++suYAxh2iRgy/66BNjWjPPlOrbKRI+Xu5qGukFjiVqOVA9BSjCYTxeh0RzY"
    "wmlnZ/AAZL0H0HGEgc0NXpcbxwg8ipKaEFuATskcg6PL06K6nBt90uryFJ97Ybcyw02U4k"
    "xwG/Kz8OJafEPEOgdu1/ZKuTn+yH/8uu7WUFZ7W2t4W6PXRZH3SIsddGpchIV6xlRGVCfH"
    "tTphKt451F6WrNwhs4QxFupvS1ZWpxfuw9sCHSNQCIv38+qhTgl3MIXipFa1KtGsPI3iJF"
    "+vKqEEq4ed5GR1KsW6NHzCXFtvGBKimpJfexiSJp/yQBQI6xeiIedIOu7g5RR+J+s69bNx"
    "KdmVoU4QUIIVaQTpbqex5PfAGhiniCUN8kqQCxbWtsVYLT0rxeRt7HappGzjig31eFreBj"
    "FzKhjRJ+jYlkhREYFOIWMqXvw+CGo+IesY3MhwJcL/N/dsxhB+B+aiJBnzPT6DAfEZIIIt"
    "ndtUFv6Nq7QUs7dbfP4f+A88BCY0pzLxJhDjf485SLwhXIi6Z1+/ExFaJn++PMFp5NsOA6"
    "LkGl4AYeX1JVUMl7csYE4hniAKMJFnNCsSxzFPHAapaoq4nRSxLpMmR6GxHJERmtiYKlJb"
    "KaGDZoHlWmmwqUf8yVQFwpzgIdODHjKJt171sYyo5tJbzQ7qQnOHM9aaBWsFC6az4DT51d"
    "oR2ST5pdMN18e7VrrhzviZOJazmKJJxXpWsjQo1bIWUSN0EIIBRsgSZAOwiKwjkqhyIk+g"
    "JkFTm1gBkUF8HGSlUT6FKP+tFji6PHtTEku3iYfUYkNSx1lnuRGOH9ZV5He+ufQr6BFdsW"
    "R7FUvki2coE1I5uS7pVk3WP1UMHnlhxEjrAN1KyEi4pKtb42lJzbu02xbX1Wh2bYdrOqQV"
    "wxDrsMrDkBPVAUGaE9kvTkRXBdraoeQJY7kRsLsdFZRbW9vHOYXpsGWcUyJddgXnlGypwD"
    "l9RZdkD0DikEGHTwLvGIiySHM+umQOLBIEwACXPC0DZIITwJ9ZKLmkiOQBheIecWRvgia6"
    "qOSitvPwdSJ2NCvViu29X8FKaapkk1TJGtEnzcWdtA1c1cATzTJplqml83X/WCZNcWiKo9"
    "c6G0RTHG17LzZJcWi7WwXh1tvdtz4bkefLp/KCx8kW/RW2N5FtDRQ1rmV+y+bv5Bkw4vH9"
    "IGVFlhWezZBId2FEXORm7bKq8Ig/SF4Blm2Ji8Icnk8RPgZXvBd+bSKKdAVny0gVptD03t"
    "aDV5vd2rBupWEt/1WwXsL2HbRdLs5qWC4XZ6V2i7iV1qOoP/obmSxASQHkrJwGWwFs1fUk"
    "LaethrWthp3Ujm6Z1rSjyACTEXXok1Ia+3WxDxWpNaipjKjmplrHTeXM8Z1ZMUPTRJQ+kE"
    "dU5j9MtlhlxUDZlqvrYeOVVswQyMaACftBGL0WlQHkQaHWY3CLnYU0M+5/GL4anF8IW0LU"
    "Y30n/XSBLL+NnLHM5ZcFWgm3nPvStlgaHy60CuyY7T66jgNR1ubXrsJ2WjSWPUG0YC0uV7"
    "djiWYU7d0OwobVbP6rkaOCbiTQQStmUMvbNahwdg3yvq7wLGx1hSItqfWJ1ukT6XL7M5t3"
    "t8YwpyV1DnubR9lDT1wBWa8uRVJSj3KbR1kfm9UWL6k+NiucZi8+Nmt3ti7ybHPaKzFzg5"
    "v9VRZu3GyVbVsObcNerUMxAF8Yl1hu2pUWZCi3PhIiXbQ/zs/r2B/n5+X2h7iXYZP5e6WA"
    "8LJ5B9F9XTeWsSqUMWfdEcwKY3j+c397U2LWxSJZNdA2GfgfcGy6jwpDBbgCjJTyF2J6dD"
    "38LQv3x0+3H7JanejgQ5GqsM1d7d//A89bCoM="
)
