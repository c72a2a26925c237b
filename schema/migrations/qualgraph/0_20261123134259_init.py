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
    "eJztXVtz27YS/isYvRx3RvEkcuykyZOTuq1PY7u13cs07bAQCUmsSUAhQcuanv73gwXFOy"
    "iRMiVRFB7amCAWpD6AwO63u8A/vS8BdsYenk6Ov/NYMO29Q//0KHaJ+KNwr496eDrN3IEy"
    "joeOrD+Oaw197mGTi8IRdnwiiizim5495TajUPUcmR7z/RdmwLlNx8gnHLERCnzi+cfQhM"
    "VM0Ya4Val2QO0vATE4GxM+IZ6Q+fynKLapRZ6IH11OH4yRTRwr8yNtCxqQ5QafT2XZB3t8"
    "Sfm3si68y9AwmRO4NKk/nfMJo7GATTmUjgklHuYEnsC9AH43DRxngU8ERfiySZXwLVMyFh"
    "nhwAH0QDp8gaSsZxjXN/fG3cW9YfQKyEYSKfgWRSaj0CviVX0JwBhe4cXXg8HJyZvBy5Oz"
    "t6ev37w5ffvyragr37d4682/4cskaIVNScwuv7u8vocXYqLrwwEBBf9KGcxxKCU7I0Ff/l"
    "vA/+MEe2r0o/o5/MUPy+Mfob2sA6KCHfWAi58Mh9Axn4jLwcuXS9D95fz24/fnt0ei1ldZ"
    "jK8XtwbhPYA7gddkVi14o/prwbvAriXDOwPu2esK2J69LoUWbmWRxZ45sR+JZYjXKgD8jQ"
    "BJDXBOLIez+EwIt11yDH+sgXhxPCfT7xYwX4LxN+f3FwJBmIVHD6mZAAqG2HyYYc8yMncS"
    "qF3iDsVEb3hs5ivm6oX0tz/cEgfLVy4Cm1vJrmSLzcwYu0A4KV0MAgksG7AyZIu33IGbL8"
    "EUj+VPgmfDk9SoLdEQElxX6wmGm1ReqS7cT4i4ZXLEJ5gjLFd+NCQOo2MfcSZKZJtFzaGO"
    "oEKJ+JzoNCDZ+zOnVXxOFWvtonXaRTjQ6vZBWmp1T+zBrLHNzkjAhy+jNvYpIQ19LegLS2"
    "vuMyj2w7fMI/aY/kDmsi8uxYtjaqr0P4UhuGf9ULZwimIPz+KJO/PtCwAs4hAuIbi9uLu/"
    "vfwokM6P8WaA/dnvlEKSxzX1XZfAWq4Jbli3ufHGP1Obl+g10d1VOg3zxkYQVaxAf1BhaQ"
    "GHITQNJGQxtX2pvAr0CHkn9BKTuVNM533xp0Wm2OMuoVxUFdecYPcY/UjY1CHIpsjmonYg"
    "7oq/seMgeA8f4SF7JCouZZuPXk3MfO6JJ4j2tRLVUiVKUzSaotlLiuZB/Cw1shc0cAtLcw"
    "blSHZTg3i7SmgG6JNBBaBPBqVAwy3NhT2fC0sjGC6Bta2ljNha9lLLUGuFubTQRxpR61Pq"
    "4371RFXFPjMEa6v2KUsKFMdmKN7OYZ6ZKkJTpik6HIC6Clvcw4WtEmDSS9wQWt0y0jftNU"
    "gPLrV1nRt+Sy1smCEMN1V5Pa9B2IIPl6LBPprZfILII/FEp0NsATgHZsKurehLqNWc0sMQ"
    "sQbawdBOTaG/xDaWY7I2x50IaY5buxf2A/ol+nI0gW1TW25bR1TmwZNvX7sXDsK9IJEv0X"
    "78KmqPX1XdOUdToekyimYThhyCPer3Y/0E2HvLtant85IQy3rCVYh9OTFo1aWdqoum9TdK"
    "6xMX204dfGOBZgBuEbM/OK1C7Yta5fieFsh9jzklw3c1uR/JanK/Arn/Nxsa3OZlaKsHc0"
    "aoEU9Vq1DeyIzhYDoOxHJbB+e0TBdH82mV0XxaPppP8yCDM8nAlkUUuke5pyor9UxHVdsg"
    "r+epsn1DKKH2o2KYfmBiXsW0RHlLy+UQHArBTQEXLXvbBe7Dzc0naNn1/S9OqKPlFLTrn6"
    "8+XNwevZJjV1SyeRnPoSkmzXO0piOa4zmqOAVlNKZO/KjnGrSMBn2pB+AfhGhHMTxF0w1h"
    "9jFusKuQESpMKAgKbQixi6i9rgJmEo/bI9sUP6upQZa02FXQsO+LhbXBYXYeN9glyDbMX6"
    "dmMzWLnZ3ulnLZZrbqeg78RSPEQpgiaVPYfI4YhWh1PD9Gl64byCe+Ry6eoyFBHnlkD6K+"
    "9M1jcYl9RvuIgpsehbqJVdHdv8GHV2LUI2fA4sk9UeNz7iqenMNLj5jME5arMZxHBfKF5L"
    "Xm5lvJzcejrGZEbV7uoJmKeOBjhdX2zQIKNY450WUwwh/dgvL+8koYaedXP2YIDAAY7gxk"
    "6TxXenSW4+DiRtCvl/ffI7hEv99cX0g4mc/HnnxiUu/+d3B993DAmUHZDNi2FCZRcVSU6+"
    "hwQlunn9OSDXRzy1jrLvbyyGNunTkxL3fIaQaAhSn1ZCPUQ+r4GpTC3fPtvHpZybkD1Ur9"
    "DuHNXJLMQkmrzeXmBDWfu3bIYKwZ1+6DvKTuhLU7IWWP1O6GoqxOelq/HyIzcI1uyInqXt"
    "BRzHsB/TLvno61rejaWxlrq1J7moH2EwSmih9xnmq1ozDn1L4KUJO0F+X5WHfRKZMHOa/X"
    "VUA5zaduc7po2XJZFeGiylYJ45ii1hBXgDinjj0j4iLlqNR+yt053ZK5V+1zy8zNS11umU"
    "WhSg4JLO//8RGbEgp5HyPI+piAv4tz4k45Al9Y4vo6RrfkBdSFXFcXP8hMWEpmUfX3UJk5"
    "FmKUINtfuL0CaolrVRLKlp+uTsjNO9nkGJWBQ8X03MT3pn1prfSlLXqu0AOl8CcCXTKuBq"
    "9ev3n99uTsdQx+XLIM86LFKpZbvnbmRSzcxWD1xlMvYGar7QPOCB20A1gz7preOizoNb2l"
    "6a09gbkavVXJZNXx2y2wWAtDV224qkb4UvvVWQgY6S9ttR17x1wSbsDEWRy0Ge5tHHggIA"
    "xD8oRd2OPYJQROlTpGN8JKjGM6F+GbNoVdEOYI3i7kMWCgoaO709Ovigbs9h6rT7xq8Trc"
    "X2aP6n0X9HbKmwe3+e2UJTRKZFfb/ZGsNvsrmP3p1yrgfU+eSqbpnNj2oO71NqvLKMNXL3"
    "6TM28cuRoBenR1/pvEOo5e/XRz/V1UPdUBHz/dfCjktvsB8Q0z67KoleSuamCL2e5xyd6m"
    "u+u9xGsh/5xz9bThpBNfNw2YR74EtkcahOw2abFLoG06izO1JJWkcWYXreV5nLm6K83xS1"
    "gYLTSco8BHI3mSUDL7HKMfyJTLYvDP5jMnc7mSwgY++frF3etXfXRxprLBN/wspcs4ldi6"
    "zEUM6Zd6P+c2G+clzuIl5nmZt3hNhbtFJmTzlo3Uj+uqdhmhg3Zo6kTHQ0h01G7rnbutk+"
    "W8dicURHU36OiB/YBeRw/o6IE9gbl+ckx266Hng91JrisPc2Exa9vhCj+l3eM9NbGRrdNf"
    "QW18KdSucpizeKiFph4b2Y48WjlNex2jX2EDKZsji4jfYvkQiS6PTvbRI/F84F/fy8OYKZ"
    "kRn0fB6n+ZgQdn6/0S1vlLeZTz1h6s4w1avHL3dbyBjjfoWryBdoPvyA2uXbC1+uBZLthw"
    "pTUWy3EzHrKMwrNYxDukpGbHqt4jtgXeReWIq6CNpwZndaU8+liqKee/hpu3ZlqI9WHYEy"
    "7cuRWBa/CcImIJdTmdSbp42HvkBVSmmU6JZzMh+0DIFJRn2/PR0e2rgcITueVnKz2TBXum"
    "NJPV9AiMdL0vbIt1eZ3L2msyl5WMRkQeSlNT1cnLHbRXMpo36nsls5J6l91WuyX9AA4IJe"
    "ttqFwQ1i7oNve1FXhYbXdXC/dPy+uQ/wqBMS48SfxnhBpeHUJJIdrBTXnPKiD+Kv/JpDbk"
    "PSucHyrQmGFHPALXgjsvp7FejbUw6ExiCEtHYZ6Xqq5ZIa2+KrdwxebEJkINxSNOvLoIl4"
    "l3aDfXxqCeirnVM+JkZPhgah7VWt6CnkJWTyEJOVE/Iisv2qHxveWArCwPV7cjVNJdmtd3"
    "G6JVIPqeH+NSiJzYs36pGuaiGphVQooSwrQRuLu9S2lhGn7Gli+R3qITynbm8kmjpvb05H"
    "Bd6uDxcnVXunUye6bYVIYuiU9sLIOg8i6XhR+lH57BB+FPPuGw94pf9Nk02bDSIZPyXsl2"
    "5e/NbCKq9xdt27LbX+KTiTtxHaIsFtYsWQWWbMp8W63dlI71tEiXdM3GDNtg6jBsGdhx2I"
    "yoJpJl+10UhfVeF3X2utCZXru2aKPAq7o9kJXTHdCUFZvSjhq2X7sXCNfPWVjZManTj3ad"
    "frSzrJhUDKPaNMsGOS61zHC2aqUj2x2bPoTmkjwznbO84XSMLp5sX5hL2EcOo2P41+Zogi"
    "HyzWeBZxKZmAK5KpCREoUWVzqzfatPX3qARJaSK9p2ivvawGudgafD4Wvpx4oIMe022Pnw"
    "1kn17dN1dVJ9RXWrXlK9doRtwxFWxU0T6lKNJ+bcyWY71A1ZkjPM8WgGtB/jmMCuQLU102"
    "kxylYZUMlgrGhGGX4iUcnN5RHsM4pmk3lk0oSWStYVFT6AWO8Rdhwwf4Q54grThaAH2PAQ"
    "Uwv5Ezaj6OjiRLVr4kaftHrzgM+9qFmZfwQbJaYsT3kNPjZLTFdUZyjtWpssN5YexI9f1x"
    "kWyWpfWAVfWPy51LRKs2IHnbgUY1E/nyUnqlOXWp3Okqwc9T6WvNwhczgJFvW/lrysTv7a"
    "h68FO0aoEKrX8+VdnRHuYID7y0p7CUG18iD3l8XdhFJKcP2ggIKsDnRflyRNmWvrdUNKVB"
    "Oma3dD2uSr3REKYf1BNERdZ73CzydYO7nrTj8fNZCfGaqEaKRYkUaQ7naSQXENrIBxhljS"
    "IK8EWTGxti0CZsF7q8nbhBRfStkm+fTVeFpRh3BzAozoI3ZsCxIIIAwlYkzhw++jcEceYh"
    "2jaxlMwsT/Zp7NOaHv0Aw2jOKBJ0YwYgFHDNjSme3LbVmTPTTU7O0Wn/8H/YOeIxObE5kW"
    "EYqJv0cCJFERz2FXqq/eQfyMKZ4vz9cZBrbDEWyIRecIrLy+pIrx4paFzAmmY+IjyuQJuj"
    "WJ44QnjkIINUXcTopYb2Ile6GxCP4hGdvUr0ltZYQOmgWWc6XBJx4LxpM6EBYED5ke9IjJ"
    "vPX2hsqJai691eyg3gbscPpas2CtYMF0jpImv1rbI5skv3Qy2Pp4V0oG2xk/cxPwIXu6eC"
    "xPUUrX6K9gapisa5DHWttHyOrv5K4N8Ph+SGPIRKDplAAFwhkUMjfKAxqKB8kSZNkWFAKB"
    "MZsQeowuRSuibAxRm+FuEFKPURI123qwPrKnxetLfxlD0rIje3boaG/+WBk/GP5NTB6iVA"
    "PkvJwGuwbYdeeTrJxWXfcr26tlJvmOQkhMzupDn5bS2K+LfaRIrUFR5UQ1G9k6hqpgme9u"
    "nwXTJL5/zx5I2WlH6RqrrBgs6wp1Papc4eBRWRlxsB/ABIZjhZi3SN45RjfUmUsz4+778x"
    "eD0zOwJSBH55101oay4jZxRtK/K5N2mLCj+9K2WBgfLrYUdsx2H13FDSyzabXPt50WjWWP"
    "ia+Yi8vV7USiGUW700dlil9NnDroxgIdtGI2c8yrPuSoq/pE5kCwp6ktmlujm7OS2q/Z5l"
    "72yKNQQNaLVUhL6l5ucy/rjW7a4jDVG91Ew+zZG93sztYlnm1OeiVmbnizv8rCTaqtsm3L"
    "oW3Yq3UoBuAzw03LTbtSJ3259ZES6aL9cXpaxf44PS23P+Bejk0W31UNhBfVO4juq6qJt8"
    "vybgvWHaNcGc7z37ub6xKzLhHJq4G2ydH/kGP7+6gwLAEXwMgofxGmR1fnv+Xh/vjp5kNe"
    "q4MGPqhUhW2uav/+Hww+V5k="
)
