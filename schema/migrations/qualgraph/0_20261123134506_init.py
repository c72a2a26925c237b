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
    "eJztXVtz2zYW/isYvawzo3gcOXbS5MlJ3dRtYndtt8007TAQCUmsSUAhQMuabv/74oDinZ"
    "RImZIoGg9tLBAHJL8DAueOf3rffOyMPTydHH7wmD/tvUH/9Ch2ifwjd62Peng6TV2BNoGH"
    "juo/jnoNufCwKWTjCDucyCaLcNOzp8JmFLqeIdNjnD83fSFsOkacCMRGyOfE44cwhMVMOY"
    "a8VKm3T+1vPjEEGxMxIZ6k+fKXbLapRR4ID39O74yRTRwr9ZK2BQOodkPMp6rtnT2+oOIH"
    "1ReeZWiYzPFdGvefzsWE0YjApgJax4QSDwsCdxCeD+9NfcdZ4BNCETxs3CV4ygSNRUbYdw"
    "A9oA4eIG7rGcbl1a1xc35rGL0csiFFAr5Fk8kocEU+KlcAjOERnn83GBwfvxocHZ++Pnn5"
    "6tXJ66PXsq963vylV/8GDxOjFQylMLv4cHF5Cw/EJOuDCQEN/yoaLHBApZgRo6/+zeH/fo"
    "K9YvTD/hn85Ytl8Q/RXsaAsGFHHHDxg+EQOhYT+XNwdLQE3d/Ort//eHZ9IHs9S2N8ubg0"
    "CK4B3DG8JrNqwRv2XwveBXYtmd4pcE9fVsD29GUptHApjSz2zIl9TyxDPlYO4O8lSMUAZ8"
    "gyOMvPhAjbJYfwxxqI5+dzvPxuAfMlGH9/dnsuEYRVeHSXWAmgYYjNuxn2LCN1JYbaJe5Q"
    "LvSGx2a8YK1eUP/w8zVxsHrkPLCZneyTGrGZFWMXCMeti0mggGUDVoZs/pI7cLMtmOKxei"
    "W4N9ypGLUlEkKM62o5wXDjzivFhdsJkZdMgcQEC4TVzo+GxGF0zJFgskWNmZcc6hAWCBFf"
    "YpkGKHt/ZaSKL4lmLV20TroIJlpdHiSpVnNiD1aNbTIjBh++jNrYJ4g09LWgz22tmc8gz4"
    "cfmEfsMf2ZzBUvLuSDY2oWyX8FiuCe8aFs45TNHp5FC3fq25cAWMQhQkFwfX5ze33xXiKd"
    "nePNAPsr75RAksU18V2XwFouCW5Ytrnyxr9SW5TINeHVVTIN88aGH3asYP6gUtMCG4aUNJ"
    "CkxdTmSniV6BHyRsolJnOnmM778k+LTLEnXEKF7Cp/C4LdQ/QLYVOHIJsiW8jevrwq/8aO"
    "g+A5OMJDdk+KbCnbvPVqw8yXnryDHF8LUS0VorSJRpto9tJEcydfqxjZc+q7ua05hXJIu6"
    "lJvF0hNAX08aAC0MeDUqDhkraFPd4WlkQw2AJra0spsrX0pZah1gp1aSGPNCLWJ8TH/eJE"
    "VcE+NQVri/YJTQoEx2ZMvJ3DPLVUBKpMU+ZwAOpTMOIebmyVAFNe4obQ6paSvmmvQXJyFW"
    "vXmem3VMOGFcJwE53X8xoEI3D4KQfso5ktJojcE08yHWILwDkwk3ptRV9CreEKPQyh1UA7"
    "GNopKfSX6MZqTta2ccdE2sat3Qv7Af0SeTlcwLYpLbeNEZXt4PG3r90LT8K9oJAvkX54Fb"
    "GHVxV3ztBUSrqMotmEIYdgj/J+JJ+A9d5ybWpzURJiWY+4imFfLQxadGmn6KLN+hs16xMX"
    "204dfCOCZgBukWV/cFLFtC97leN7kjPue8wpmb6rjfshrTbuVzDu/82GhrBFGdrFkzlF1I"
    "inqlUob2TFcDAd+3K7rYNzkqaLs/mkymw+KZ/NJ1mQwZlkYMsiBbJHuacqTfVIR1XbIK/n"
    "qbK5IYVQ+75gmr5jcl3FtER4S9JlEBxKwk0BF2572wXu3dXVRxjZ5fybE8hoGQHt8tdP78"
    "6vD16ouSs72aLMzqFNTNrO0RpGNGfnqOIUVNGYOvGjnmvQMhr0pT4B/yBEO8rpKYduCLP3"
    "0YBdhYxQqUJBUGhDiJ2H43UVMJN4wh7ZpnytpiZZPGJXQcOcy421wWl2Fg3YJcg2bL9OrG"
    "bFVuz0crfUlm2mu67nwF8MQiyEKVI6hS3miFGIVsfzQ3Thur6641vk4jkaEuSRe3Yn+yvf"
    "PJY/MWe0jyi46VEgm1gV3f0bvHkli3roDFjcuSd7fMn8ihbn4KdHTOZJzdUYzsMG9UDqt7"
    "bNt9I2H82ymhG1WbonbamIJj4u0Nq+X0BRjGOGdBmM8Ee3oLy9+CSVtLNPv6QMGAAwXBmo"
    "1nmm9eA0Y4OLBkG/X9z+iOAn+uPq8lzBybgYe+qOcb/bP8D13cO+YAZlM7C2JTAJm8OmDK"
    "ODBW0dPicpG2Bzy6zWXeTyyGNunTUxS/eU0wwAC1PJyUYgh9TxNRQSd8+38+KoknMHupX6"
    "HYKLmSSZhZBW25abIdT23LVDBiPJuDYPspSaCWszIaGP1GZDnlYnPa3Ph1ANXIMNGVLNBR"
    "3FvBfQL/Pu6Vjbiq69lbG2RWJPM9B+hMBU+RJniVE7CnNG7KsANUl6UR6PdRedMlmQs3Jd"
    "BZST9tRtLhct2y6rIpwX2SphHJmoNcQVIM6IY4+IuEg4KrWfcndOt3jtLfa5pdbmpS631K"
    "ZQJYcEtvf/cMSmhELexwiyPibg7xKCuFOBwBcWu74O0TV5Dn0h19XFdyoTlpJZ2P0tdGaO"
    "hRglyOYLt5dPLfm7KAlly3cvTsjNOtnUHFWBQ/n03Nj3pn1prfSlLTiX40Ap/DFBl5SrwY"
    "uXr16+Pj59GYEftSzDPK+xyu1WrJ15ERF3MVi98dQLWNlq+4BTRE/aAawt7tq89bSg1+Yt"
    "bd7aE5irmbcqqaw6frsFGmtu6hYrrkUzfKn+6iwIjOSXtlqPvWEuCQowCRYFbQa1jX0PCK"
    "RiSB6wCzWOXULgVKlDdCW1xCimcxG+aVOogjBH8HSBHQMmGjq4OTl5lldgt3dbfeJVi/fh"
    "/jJ9VNdd0OWUNw9u8+WUFTSFyK7W+0NarfZXUPuTj5XD+5Y8lCzTGbLtQd3rbVaWKQxfPf"
    "+sVt4ocjUE9ODT2WeFdRS9+vHq8kPYPcGA9x+v3uVy27lPuGGmXRa1ktyLBthitnvUsrfp"
    "7rqWeC3kH3OunlacdOLrpgHzyDff9kiDkF3HI3YJtE1ncSa2pJI0zvSmtTyPM9N3pTp+AR"
    "ujhYZz5HM0UicJxavPIfqZTIVqBv9sNnMykyspdeDj757fvHzRR+enRTr4hu9V6DJOJLYu"
    "cxFD+qWu59xm5bzEWbxEPS/zFq8pcLdIhWxes1HycV3RLkX0pB2aOtHxKSQ6arf1zt3W8X"
    "Zemwk5Us0GHT2wH9Dr6AEdPbAnMNdPjkmXHno82J20dWVhzm1mbTtc4b9J93iv2LCR7tNf"
    "Ydr4lutd5TBneVMLTT02sh11tHLS7HWIfocCUrZAFpHvYnGIRFdHJ3N0TzwO9te36jBmSm"
    "aEizBY/avpe3C23m9Bn6+FRzlv7cY63qDFO3dfxxvoeIOuxRtoN/iO3ODaBVuLB49ywQY7"
    "rbHYjpvxkKUEnsUm3iEhNT1XdY3YFngXC2dcBWk8MTmrC+Xhx1JNOP89KN6aGiGSh6EmXF"
    "C5FYFr8IwiYklxOZlJurjZW+T5VKWZTolnM0l7R8gUhGfb4+jg+sWgwBO55XsXeiZz+kxp"
    "JqvpEZjpui5si2V5ncvaazKXlYxGRB1KU1PUydI9aa9kuG7U90qmKXWV3Va7JbkPB4SS9Q"
    "oq54i1C7rNvLZ8Dxfr3dXC/ZP0OuS/QmCMC3eS/xmBhFfHoFRA2sGivKcVEH+R/WQSBXlP"
    "c+eHSjRm2JG3wLXgztJprFdjLRU6kxhS0ylQz0tF1zSRFl8LS7hic2ITKYbikSBeXYTLyD"
    "tUzbUxqKdybfWMKBkZPpiaR7WWj6CXkNVLSGycqB+RlSXt0PzeckBW2g5XlxFF1F1a13cb"
    "opUz9D0+xiUXObFnfKka5lI0MauEFMUG00bg7naV0twy/IiSL6HcohPKdubySaJW7OnJ4L"
    "rUweNl+q5066RqpthUhS7JT2ysgqCyLpeFH6UfnMEH4U+cCKi9wvM+myYHLnTIJLxXalz1"
    "vqkiorq+aNu23f4Sn0zExHUMZRGxtpJVsJJNGbeLpZvSuZ4k6ZKs2Zhi608dhi0DOw6bka"
    "KFZFm9izyxrnVRp9aFzvTatUYbBl7V5UCaTjOgKS02IR01rL92LxCun9Gw0nNSpx/tOv1o"
    "Z1kxiRjGYtUsHeS4VDPD6a6Vjmx3bHoXqEvqzHTBsorTITp/sLlUlzBHDqNj+NcWaIIh8o"
    "0z3zOJSkyBXBXISAlDiyud2b7Vuy89QCJtksvrdgXXtYLXOgVPh8PXko8LIsS022Dn01sn"
    "1bdP1tVJ9RXFrXpJ9doRtg1HWBU3TSBLNZ6Yc6OG7RAb0kbOIMejGdB+iWICuwLV1lSnxS"
    "xbpUDFk7GiGmXwmKKSm8sjmDOKZpN5qNIEmkraFRXcgFhvEXYcUH+kOuJK1YWgOyh4iKmF"
    "+ITNKDo4Py6qmrjRO60uHvClFw6r8o+gUGJC81S/wcdmyeWK6gylXUuT5crSnXz5dZ1hIa"
    "32hVXwhUWfS02tNE32pBOXIizq57NkSHXqUqvTWeKdo97HkqV7yjacGIv6X0uWVid/7cPX"
    "gh0jEAiL9/PlrE4RdzDA/ahSLSHoVh7kfpSvJpQQgusHBeRodaD7ukbShLq2HhsSpNpguj"
    "YbkipfbUYUEOsPoiHTddor/HgDayer7vSzUQPZlaFKiEbCKtII0t1OMsjvgRUwThmWNMgr"
    "QS5YWNsWAbOwexcbb2Oj+FKTbZxPX81OK/sQYU7AInqPHduCBAIIQwktpvDh91FQkYdYh+"
    "hSBZMw+b+ZZwtB6Bs0g4JRwvfkDEbMF4iBtXRmc1WWNa6hUWy93eL9/6R/0jNkYnOi0iIC"
    "Mvn3SIIkO+I5VKV69gbiZ0x5f3W+ztC3HYGgIBadI9Dy+spUjBeXLGROMB0TjihTJ+jWNB"
    "zHduIwhFCbiNtpItZFrBQXGovgH5KxTXlN01aK6ElbgdVaaYiJx/zxpA6EOcKnbB70iMm8"
    "9WpDZUi1Lb3V1kFdBuzp8FpbwVphBdM5Str41VqObNL4pZPB1se7UjLYzuwzV74Ysofz+/"
    "IUpWSP/gpLDVN9DXJfq3yE6v5GVW2A2/cDM4ZKBJpOCZhABING5oZ5QEN5I9WCLNuCRjBg"
    "zCaEHqILOYpsG0PUZlANQskxhYaabd1YH9nT4v2lv8xC0rIje3boaG/+WBnuD/8mpghQqg"
    "Fylk6DXQPsuutJmk6LrvuV7dUylXxHISSmYPWhT1Jp7NfFPhSk1jBRZUi1NbJ1FqqcZr67"
    "OgumSTi/ZXek7LSjZI9VWgxWfaW4HnaucPCo6owE6A+gAsOxQsxbJO8coivqzJWacfPj2f"
    "PBySnoEpCj80Y5awNaeZk4I+XfVUk7TOrRfaVbLJQPF1sFesx2b13FDayyabXPt50ajWWP"
    "CS9Yi8vF7ZiiGUG700dlyrcmTh10I4IOajGbOeZVH3LUVXkidSDYw9SWw63B5jSl9mu2mc"
    "seuZcCyHqxCklKzeU2c1kXummLw1QXugmn2aML3exM1/2JDa/9MjV3cbG/QsP9mw0Nz6+o"
    "3KqQZoeJoJSfJIXwZKZilidMPrRSJE0H2y4cjwsV/N7KfkGD0ko9TFUQMzjQ6HzIrPl/eB"
    "/51JFa9kLBHNnU5pPSgOpt3R3Cqb9iIYg7FfwrMpkv5018B0nHWTAqVKMHN+AMcxW5LTAo"
    "0pQJ2yT8LfpKPI95X2HwKCbbwTygG2HbIZbyEZaXLpRvCtfg1XMFC7Vu3UrdesGyqqrfon"
    "sHFb8NuK/gM6gpIoY0WtNrtXQohQ1vPYU+TanZ3Go2h7tqnsnlLrgEyfZ0gKPN7lGNZZso"
    "iUTOfimi2AUmxxW2sCyx1qDb/PGEAuoai2SGVPO5zXxWWkOew7fkoWSJjAi6UNllGSfPP9"
    "+mmBgKiwefzj4/SzHy49Xlh7B7Qrh8//HqXZFxZHc+a+LZ5qRX4q4OLvZXearjbqvU+HIu"
    "NByd+lSUzUdu5OVqZGmwfbkqmSDpoDo5ODmp4kc8OSn3I8K1TFSY/K5qILzo3kF0X1QtoL"
    "WsflbOS8uoKEzL+enm6rJEJI1JskKKbQr0P+TYfB8N/0vABTCW72rZDSwjc8AAO9/V/v0/"
    "8BBj4A=="
)
