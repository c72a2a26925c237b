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
CREATE TABLE "group_member" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "group_id" BIGINT NOT NULL REFERENCES "group" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_group_membe_group_i_e80b56" UNIQUE ("group_id", "user_id")
) /* The fact that a user belongs to a group. */;
CREATE TABLE "unit_manager" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_unit_manage_unit_id_7963ac" UNIQUE ("unit_id", "user_id")
) /* The fact that a user manages a unit, with everything below it. */;
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
CREATE TABLE "requirement" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "stage" VARCHAR(32) NOT NULL,
    "position" INT NOT NULL,
    "upload_allowed" INT NOT NULL,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "version_id" BIGINT NOT NULL REFERENCES "qualification_version" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_requirement_version_925de1" UNIQUE ("version_id", "stage", "activity_id")
) /* One activity in one stage of a qualification version, with its settings. */;
CREATE TABLE "assignment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "archived_on" DATE,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_assignment_user_id_c4446d" UNIQUE ("user_id", "qualification_id")
) /* The link of a user to a qualification. Exists as long as it has a source; then it is archived, never deleted. */;
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
COMMENT ON TABLE "user" IS 'A person who learns, manages or administers.';
CREATE TABLE "group_member" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "group_id" BIGINT NOT NULL REFERENCES "group" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_group_membe_group_i_e80b56" UNIQUE ("group_id", "user_id")
);
COMMENT ON TABLE "group_member" IS 'The fact that a user belongs to a group.';
CREATE TABLE "unit_manager" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_unit_manage_unit_id_7963ac" UNIQUE ("unit_id", "user_id")
);
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
COMMENT ON TABLE "requirement" IS 'One activity in one stage of a qualification version, with its settings.';
CREATE TABLE "assignment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "archived_on" DATE,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_assignment_user_id_c4446d" UNIQUE ("user_id", "qualification_id")
);
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
    "eJztXW1zo7YW/iuafLnpjDeTOJvsdvdTsk3b3G6S3iR9mb4MlUG2uQHJi0QcT2//+5WEeR"
    "cYCLYx1od2Y6Ej4JGQznnOOdLfB1986Ew8OJsefecRf3bwAfx9gKGL+B+5awNwAGez1BVR"
    "xuDIkfUnUa0RZR40GS8cQ4ciXmQhanr2jNkEi6oXwPQIpW9MnzEbTwBFDJAx8Cny6JFowi"
    "Imb4NfqlTbx/YXHxmMTBCbIo/L/P4nL7axhV4QDX/OnoyxjRwr9ZK2JRqQ5QZbzGTZpT25"
    "xuxbWVc8y8gwieO7OK4/W7ApwZGAjZkonSCMPMiQuAPzfPHe2HecJT4hFMHDxlWCp0zIWG"
    "gMfUegJ6SDB4jLDgzj9u7ReLh6NIyDHLKhRAK+ZZFJsOgV/qhUAjARj/Dm6+Hw9PTd8Pj0"
    "/P3Z23fvzt4fv+d15fPmL737J3iYGK2gKYnZ9XfXt4/igQjv+mBAiIJ/pAxkMJCSnRGjL/"
    "/N4f9pCj01+mH9DP78xbL4h2iXdUBYsKUecOGL4SA8YVP+c3h8XILuzxf3n76/uD/ktb5K"
    "Y3y7vDQMrgm4Y3hNYtWCN6zfCN4ldh0Z3ilwz99WwPb8bSG04lIaWeiZU/sZWQZ/rBzA33"
    "CQ1ABnxDI4888EMdtFR+KPBojnx3M8/W4A8xKMv7l4vOIIill4/JSYCUTBCJpPc+hZRupK"
    "DLWL3BGf6A2PzKlirl5Kf/vDPXKgfOQ8sJmV7Ea22M6MsQ2E49LlIJDAkiEpQjZ/yR262R"
    "KI4US+kri3uJMatRINIcZ1tZ5guHHllerC4xTxSyYDbAoZgHLlByPkEDyhgBFeItvMaw51"
    "BBVKxO+xTiMkD/7UWsUuaBXBAKvbB0mp1T2xA7PFJjsjBl98KLWxTwhp6GtBn1tSM59Bvh"
    "++JR6yJ/gHtJB9cc0fHGJTpfcpDMAd64eiBZMXe3AeTdypb58DYCEHMQnB/dXD4/31J450"
    "doy3A+xPtFeKSBbXxHddAGuxBrhmnebOm/yEbVagz4RXV+kyxJsYflixAu2BuYUluAuuYQ"
    "AuC7FNpdLK0UPoA9dHTOLOIF4M+J8WmkGPuQgzXpX/Zgi6R+BHRGYOAjYGNuO1fX6V/w0d"
    "B4jnoACOyDNScSibvLUmZDq8ZJSpTpqQ0YTMThIyT/y11MheYd/NLcgplEPZdQ3izaqeKa"
    "BPhxWAPh0WAi0uaebr9cxXEkG+tPKFtbaNlBJrZCV1DLVOGEkBqu0o8wmlcbd6oqo6nxqC"
    "tRX6hP0k1MV2CN3eYZ6aKgIDpi3yWwB1E7S4gwtbJcCkT7gltPplmq/bR5AcXGqbOjP8Su"
    "1qMUMYbqJyMx9B0AIVP3mDAzC32RSgZ+TxTheRBMIVMOfWbEXPQa3mlP6EkCvQ7oRuaQiD"
    "EptYjsXajHYspBlt7UzYDehL9ORw4tqklty1jqjMesffvnYm7IUzQSJfoPXQKuoOrarmXI"
    "AZ13AJBvMpAQ6CHqaDSC8RXL3l2timrCCQsp6wpvE7PFmXqSyaxl8rjY9caDt18I0E2gG4"
    "Q0z+8KwKlc9rFeN7liPzPeIUDN/VZH4oq8n8CmT+f8nIYDYrQls9mFNCrXimOoXyWmYMB+"
    "KJz5fZOjgnZfo4ms+qjOaz4tF8lgVZOI8MaFlIoXsUe6bSUq90THUN8nqeKZsaXPm0nxXD"
    "9JLweRXiAuUtKZdBcMQF1wVcuOxtFrjLu7vPomWX0i9OoKNlFLTbn24ur+4PT+TY5ZVsVs"
    "RvaGpJ8xud6Yj2+I0qTkAZc6nTOuq5Ai2jRd/pHvgDRUwjH5686ZYw+xQ12FfIEOYmlAj9"
    "bAmxq7C9vgJmIo/ZY9vkr9XWIItb7CtokFK+sLY4zC6iBvsE2Zp568Rspmav09NdKYdtpq"
    "s2c9gvG0EWgBhIm8JmC0CwiEmHiyNw7bq+vONH4MIFGCHgoWfyxOtLXzzkPyEleACwcMuD"
    "QDexKrr313jz1Uz677ETYHnnID5As+udY9ejcVIzBjYrt9dcg4dM4lkcC6iwu75ZQqHGMS"
    "NaBqP4o19QPl7fcDPr4ubHFAUhABZXhrJ0kSk9PM+waFEj4Jfrx++B+Al+u7u9knASyiae"
    "vGNc7/E34bQ+gD4jBiZzwZclMAmLw6JMR8s5slE/JyVb6OaO8c597OWxR9w6c2JWbp8TAw"
    "QWptR0jUCTqOMtUAr3zztzclzJPSOqFXoOgouZtJal0lWbjc0Iaka2cbBfRDzU7oOspO6E"
    "xp0Q6Vaj+p9CXlanKTXvh2BdbNQNGVHdCzr+eCegL/PP6SjZis65lVGyKrWnHWg/i5BS/h"
    "IXiVZ7CnNG7asANUr6QV6PdR/dKlmQs3pdBZQTOshGp4uOLZdVEc6rbJUwDhUMDXEViDPq"
    "2CtiJhKuRu1p3J7bLJ571V6z1Nxc6jRLLQpVsj/E8v4vCsgMYZGxMRb5GlPhsWIMuTMGhD"
    "crdl4dgXv0RtQV2akufJK5qxjNw+ofRWXiWIBgBGy6dFz52OK/VekjG767OoU26yaTY1SG"
    "/uiE2s6o8oMS/9myt3I9UAh/LNAng2p48vbd2/en528j8KOSMszzVipfYlnjfIlIuI8h5q"
    "0nTIjZrLbfNyW0105fzbJrSmu/oNeUlqa0dgTmapRWJTNVR113wErNDV21saoa4aU2q7MU"
    "MJJf2mrb9YG4KNgmiZEo1DLYd9j3hAA3BtELdMX+wy5C4qSnI3DHLcMoEnMZdGljsWfBAo"
    "inC7gLMdDA4cPZ2Vd5o3Vzt9W7JXR4HR6U2aN6twS96fH6wW1/02MJjRLZ1XZ/KKvN/gpm"
    "f/Kxcng/opeCaTojtjmoDw7Wq8soQ1avfpUzbxStGgJ6eHPxq8Q6ilj9fHf7XVg90QGfPt"
    "9d5jLSqY+oYabdFLVS01UNbDBHPSrZ2SR1veN3LeRfc9adNpx0uuq6AfPQF9/2UIuQ3cct"
    "9gm0dedeJpakguTL9KJVnn2ZqbvSHL8WC6MFRgvgUzCWp/zEs88R+AHNmCwWPtlsvmMmw5"
    "HbwKdfv3l4ezIAV+cqG3zN91K6iRPpqNotvBtmeIFbuMQQL/ILN1StO2Qstm/DSE24rhKX"
    "Etpr16VOY9yHNEbtoN66gzpeuGt3Qk5Ud4OOE9gN6HWcgI4T2BGY66e+pLcGej3YvWS1sj"
    "DnFrOuHXrwn6Qj/EBNYaTrDFaQGF9ytascqcxvaoGZR8a2Iw84ThJcR+AXscGTzYCF+LtY"
    "VMSZywOMKXhGHhVM60d5JDJGc0RZGIr+l+l74qy7n4M6fykPVN7YjXVkQYdX7oGOLNCRBX"
    "2LLNAO7y05vLWztVYfvMrZGqy0xnI5bscXllJ4lot4j5TU9FjVe7h2wI+oHHEVtPHE4Kyu"
    "lIcfSzXl/Jdgc9VUC5E+LHZ8C3ZWBcIJeIEBsri6nMwTXd7sI/B8LJNIZ8izCZd9QmgmlG"
    "fbo+Dw/mSo8Dlu+N5KH2TOntF5qjulves81YM281TReIzkMTE1lZus3F77IU0PiVdr4IdM"
    "S+pdczvtiKS+OKoTNdsgOSesnc5d7mvL96Da0q4Wyp+U1+H8FUJhXHEn/p8R6HR1KCSFaA"
    "832T2vgPhJ9pNJbLB7njvRk6Mxhw6/BawFd1ZOY70aa27Cmcjgto3CIC9UXdNCWn1VbskK"
    "zamNuBoKxwx5dREuEu/R7qytQT3jc6tnRInG4oOpeXhqcQt6Clk9hYSmQoPdh3OiPRrfGw"
    "7BSjNvdTtCJd2neX27QVk5au/1US25WIkd65eqgS2qgVkliCiaWNqBu9+7juam4Vds5xLq"
    "LTpZbGtOniRqat9OBtdSl46XqbvSkZPaD8XGMliJf2ITGfaUdbIsPSeD4FQ8EfBEERP7qt"
    "C8l6bNhpUumIS/SrYr3zd1wJ72w3RhqR2U+GGijmtCjkXCmhmrwIzNCLXVGk3hWE+K9Em/"
    "bM2Y9WcOgZYBHYfMkWoiKdu/Ii+s966os3eFzufathUbhlfV7YG0nO6AtizXhEbUss3av3"
    "C3QcaqSo9JnWS07SSjreW+JCIV1eZYOpSx1BqD6aqVDk53bPwUmEjy5HJGssbSEbh6sSk3"
    "kSAFDsET8a/NwBSK+DZKfM9EMv1EZKSIvJMwgLjSyekbvXvpIRBpGk7bc51ZgAYl9pyOca"
    "+lDiuCwLRnYOvDW2fKd0+11ZnyFbWrepny2te1CV9XFU9MoDq1nm3zIJvtUTekOc0gcaMd"
    "0H6Mwv76AtXGLKXlKFtlL8WDsaLVZNBYopIny0OQEgzm00VowQSGSdrbFNwAWR8BdBxh7X"
    "Drw+WWCgJPYr9CiC1Ap2SOweHVqWrTw7XeSe8I0GENpcz2eeIv39SVFcpqT1YFT1b4UdU1"
    "MtNie51qFGFRPwMlI6qTjTqdgCLiKSyut+KaH0tWbp8pmRiL+l9LVlana+3C1wIdI9Dv1O"
    "t5eVenhHsYkn5cab8fUa04LP04v+NPtK40iEzPy+rQ9KacZ8L6atYNCVHNfzbuhnjhaPA9"
    "KIT1B9ESE5326b6eL+3lzjiDrM8/OzNUCbCIJ/WNMv8dG/T1IK6QF1A0y2iQV4OsmFi7Fr"
    "+ypLHVXGzMcZcysHEGfDXalddBzJwKgvMZOrYlQv5FEElIgIoPfwCCPXSQdQRuZSgI4f+b"
    "ezZjCH8Ac7GpE/M9PoIB8Rkggvyc21RunRrveqEmYzd4/z/wH/gCmNCcykSGQIz/PeYg8Y"
    "pwIXaO+uqDiH4x+f3laTcj33YYEJtW4QUQVt5AMr9weckC5hTiCaIAE3mereaBu64fDEp4"
    "YL23lOyF1oLsR2hiY1qTv0oJ7TXVKydEg0094k+mdSDMCe4zB+ghk3jNtmzKiGrCvNMUoN"
    "6da3/6WlNdnaC6dBqRZrg62yPrZLh0vlZzvCvla22NhLnz2Yi8XD0XZxElawxW0DFE1jXQ"
    "c61dHWT1D3IzBXH7QcBVyFyd2QwJnoMRUUjcMFVnxG8kS4BlW6JQsBTzKcJH4Jq3wssmIt"
    "Iy2KRB6jFKNmZTN9YMSYfXl0EZQ9Kxs3O26E1v/3wX6o/+i0wWoFQD5KycBrsG2HXnk7Sc"
    "Vl13K0OrYyb5luJETEbqQ5+U0tg3xT5UpBpQVBlRzUZ2jqHKWebb2wrBNBGlj+QJFR07lK"
    "yxyoqBsi5X18PKFU4AlZUBE/aDMIHF+T7EWybcHIE77CykmfHw/cWb4dm5sCVEXs0H6ZEN"
    "ZPll5IylE1cm2hBuRw+kbbE0PlxoKeyYzd5aWzKdnniLLRnLniCqmIOL1exYoh0Fu9dnVf"
    "K3Rk4ddCOBHlov6zlnVZ851Fc9InU+18vM5s016Oa0pPZndrmXPfTMFY9mMQpJSd3LXe5l"
    "vSlNVxylelOacJi9elOa7dm4yLPN6UGBeRtcHKyybONqq2zaYmhbtgH3xQB8ZZhpsWlX6J"
    "wvtj4SIn20P87OqtgfZ2fF9oe4lmGR+XdVA+Fl9R6ie1I1q7YsqTZn3RHMlGE8/364uy0w"
    "62KRrBpomwz8Dzg23UWFoQRcAUZK+QsxPby5+DUL96fPd5dZrU40cKlSFTa5qv3zf21G/X"
    "M="
)
