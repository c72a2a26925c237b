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
    "language" VARCHAR(32) NOT NULL,
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
    "certificate_valid_for" VARCHAR(16),
    "archived_on" DATE,
    "version" INT NOT NULL
) /* Something to complete: a course, an exam, a meeting. One activity may be in many qualifications (S55). */;
CREATE INDEX "idx_learning_ac_name_a3c5cc" ON "learning_activity" ("name");
CREATE TABLE "enrolment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "opened_on" DATE NOT NULL,
    "withdrawn_on" DATE,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_enrolment_user_id_f78171" UNIQUE ("user_id", "activity_id", "number")
) /* A user's open or finished attempt at an activity. Re-opening makes a new attempt; an old one is never undone. */;
CREATE UNIQUE INDEX "uid_enrolment_open" ON "enrolment" ("user_id", "activity_id") WHERE state = 'OPEN';
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
    "activity_name" VARCHAR(200) NOT NULL,
    "issued_on" DATE NOT NULL,
    "valid_through" DATE,
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
    "follow_certificate_expiry" INT NOT NULL,
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
CREATE UNIQUE INDEX "uid_version_current" ON "qualification_version" ("qualification_id") WHERE superseded_at IS NULL;
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
CREATE UNIQUE INDEX "uid_period_current" ON "period" ("assignment_id", "number") WHERE superseded_at IS NULL;
CREATE INDEX "idx_period_assignm_e65beb" ON "period" ("assignment_id");
CREATE INDEX "idx_period_version_9e81f5" ON "period" ("version_id");
CREATE TABLE "told_standing" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "status" VARCHAR(16) /* IN_PROGRESS: IN_PROGRESS\nQUALIFIED: QUALIFIED\nEXPIRING: EXPIRING\nIN_GRACE: IN_GRACE\nEXPIRED: EXPIRED\nNOT_MET: NOT_MET */,
    "valid_through" DATE,
    "next_on" DATE NOT NULL,
    "assignment_id" BIGINT NOT NULL UNIQUE REFERENCES "assignment" ("id") ON DELETE RESTRICT
) /* What was last told of an assignment, and the first day on which that is no longer true unless facts change it. */;
CREATE INDEX "idx_told_standi_next_on_c6bffb" ON "told_standing" ("next_on");
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
CREATE TABLE "file" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "media_type" VARCHAR(64) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "key" VARCHAR(64) NOT NULL UNIQUE
) /* A file as it came in: stored under a key that nobody can guess, and served as what we recognised it to be. */;
CREATE TABLE "uploaded_certificate" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "obtained_on" DATE NOT NULL,
    "expires_on" DATE,
    "decision" VARCHAR(32) NOT NULL,
    "submitted_at" TIMESTAMP NOT NULL,
    "decided_at" TIMESTAMP,
    "approved_obtained_on" DATE,
    "approved_expires_on" DATE,
    "remark" VARCHAR(1000),
    "rejection_reason" VARCHAR(1000),
    "revoked_at" TIMESTAMP,
    "revoked_from" DATE,
    "revocation_reason" VARCHAR(1000),
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "decided_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "file_id" BIGINT NOT NULL REFERENCES "file" ("id") ON DELETE RESTRICT,
    "requirement_id" BIGINT NOT NULL REFERENCES "requirement" ("id") ON DELETE RESTRICT,
    "revoked_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_uploaded_ce_file_id_0c0f8b" UNIQUE ("file_id")
) /* Proof, earned elsewhere, that a user meets one requirement of one of their qualifications (S33-S37). */;
CREATE INDEX "idx_uploaded_ce_assignm_bbd77e" ON "uploaded_certificate" ("assignment_id");
CREATE INDEX "idx_uploaded_ce_decided_135c1d" ON "uploaded_certificate" ("decided_by_id");
CREATE INDEX "idx_uploaded_ce_require_176e8c" ON "uploaded_certificate" ("requirement_id");
CREATE INDEX "idx_uploaded_ce_revoked_63ee48" ON "uploaded_certificate" ("revoked_by_id");
CREATE INDEX "idx_uploaded_ce_user_id_77eb41" ON "uploaded_certificate" ("user_id");
CREATE TABLE "approval" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "requested_at" TIMESTAMP NOT NULL,
    "decision" VARCHAR(32) NOT NULL,
    "decided_at" TIMESTAMP,
    "decided_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "uploaded_certificate_id" BIGINT REFERENCES "uploaded_certificate" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_approval_uploade_8266e2" UNIQUE ("uploaded_certificate_id")
) /* A decision that waits for a manager or admin, or that one of them has made (S15, S38). */;
CREATE INDEX "idx_approval_decisio_bd012e" ON "approval" ("decision", "requested_at");
CREATE INDEX "idx_approval_decided_facbfc" ON "approval" ("decided_by_id");
CREATE INDEX "idx_approval_user_id_d2199d" ON "approval" ("user_id");
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
CREATE TABLE "audit_entry" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "happened_at" TIMESTAMP NOT NULL,
    "what" VARCHAR(64) NOT NULL,
    "subject_type" VARCHAR(64),
    "subject" VARCHAR(120),
    "subject_title" VARCHAR(200),
    "asked" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "previous_hash" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "subject_id" BIGINT,
    "event_id" BIGINT,
    "actor_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_audit_entry_number_8c4a7b" UNIQUE ("number")
) /* One thing that was done, or that followed from it. Each carries the hash of the one before it. */;
CREATE INDEX "idx_audit_entry_event_i_261161" ON "audit_entry" ("event_id");
CREATE INDEX "idx_audit_entry_subject_6f1fab" ON "audit_entry" ("subject_type", "subject_id", "number");
CREATE INDEX "idx_audit_entry_happene_2021a5" ON "audit_entry" ("happened_at");
CREATE TRIGGER "audit_entry_append_only_update" BEFORE UPDATE ON "audit_entry" BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
CREATE TRIGGER "audit_entry_append_only_delete" BEFORE DELETE ON "audit_entry" BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END;
CREATE INDEX "idx_audit_entry_actor_i_89ae59" ON "audit_entry" ("actor_id");
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
CREATE TABLE "signing_key" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "generation" INT NOT NULL UNIQUE,
    "name" VARCHAR(64) NOT NULL UNIQUE,
    "private_key" TEXT NOT NULL,
    "created_at" TIMESTAMP NOT NULL
) /* A pair of keys; the private half is nowhere else. Never deleted: what it has signed is verified with it. */;
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
    "language" VARCHAR(32) NOT NULL,
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
    "certificate_valid_for" VARCHAR(16),
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
    "withdrawn_on" DATE,
    "activity_id" BIGINT NOT NULL REFERENCES "learning_activity" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_enrolment_user_id_f78171" UNIQUE ("user_id", "activity_id", "number")
);
CREATE UNIQUE INDEX "uid_enrolment_open" ON "enrolment" ("user_id", "activity_id") WHERE state = 'OPEN';
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
    "activity_name" VARCHAR(200) NOT NULL,
    "issued_on" DATE NOT NULL,
    "valid_through" DATE,
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
    "follow_certificate_expiry" BOOL NOT NULL,
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
CREATE UNIQUE INDEX "uid_version_current" ON "qualification_version" ("qualification_id") WHERE superseded_at IS NULL;
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
CREATE UNIQUE INDEX "uid_period_current" ON "period" ("assignment_id", "number") WHERE superseded_at IS NULL;
CREATE INDEX "idx_period_assignm_e65beb" ON "period" ("assignment_id");
CREATE INDEX "idx_period_version_9e81f5" ON "period" ("version_id");
COMMENT ON TABLE "period" IS 'One stretch of validity of an assignment, numbered. Never overwritten: what turned out otherwise is superseded.';
CREATE TABLE "told_standing" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "status" VARCHAR(16),
    "valid_through" DATE,
    "next_on" DATE NOT NULL,
    "assignment_id" BIGINT NOT NULL UNIQUE REFERENCES "assignment" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_told_standi_next_on_c6bffb" ON "told_standing" ("next_on");
COMMENT ON COLUMN "told_standing"."status" IS 'IN_PROGRESS: IN_PROGRESS\nQUALIFIED: QUALIFIED\nEXPIRING: EXPIRING\nIN_GRACE: IN_GRACE\nEXPIRED: EXPIRED\nNOT_MET: NOT_MET';
COMMENT ON TABLE "told_standing" IS 'What was last told of an assignment, and the first day on which that is no longer true unless facts change it.';
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
CREATE TABLE "file" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "media_type" VARCHAR(64) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "key" VARCHAR(64) NOT NULL UNIQUE
);
COMMENT ON TABLE "file" IS 'A file as it came in: stored under a key that nobody can guess, and served as what we recognised it to be.';
CREATE TABLE "uploaded_certificate" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "obtained_on" DATE NOT NULL,
    "expires_on" DATE,
    "decision" VARCHAR(32) NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "approved_obtained_on" DATE,
    "approved_expires_on" DATE,
    "remark" VARCHAR(1000),
    "rejection_reason" VARCHAR(1000),
    "revoked_at" TIMESTAMPTZ,
    "revoked_from" DATE,
    "revocation_reason" VARCHAR(1000),
    "assignment_id" BIGINT NOT NULL REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "decided_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "file_id" BIGINT NOT NULL REFERENCES "file" ("id") ON DELETE RESTRICT,
    "requirement_id" BIGINT NOT NULL REFERENCES "requirement" ("id") ON DELETE RESTRICT,
    "revoked_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_uploaded_ce_file_id_0c0f8b" UNIQUE ("file_id")
);
CREATE INDEX "idx_uploaded_ce_assignm_bbd77e" ON "uploaded_certificate" ("assignment_id");
CREATE INDEX "idx_uploaded_ce_decided_135c1d" ON "uploaded_certificate" ("decided_by_id");
CREATE INDEX "idx_uploaded_ce_require_176e8c" ON "uploaded_certificate" ("requirement_id");
CREATE INDEX "idx_uploaded_ce_revoked_63ee48" ON "uploaded_certificate" ("revoked_by_id");
CREATE INDEX "idx_uploaded_ce_user_id_77eb41" ON "uploaded_certificate" ("user_id");
COMMENT ON TABLE "uploaded_certificate" IS 'Proof, earned elsewhere, that a user meets one requirement of one of their qualifications (S33-S37).';
CREATE TABLE "approval" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL,
    "decision" VARCHAR(32) NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decided_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "uploaded_certificate_id" BIGINT REFERENCES "uploaded_certificate" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_approval_uploade_8266e2" UNIQUE ("uploaded_certificate_id")
);
CREATE INDEX "idx_approval_decisio_bd012e" ON "approval" ("decision", "requested_at");
CREATE INDEX "idx_approval_decided_facbfc" ON "approval" ("decided_by_id");
CREATE INDEX "idx_approval_user_id_d2199d" ON "approval" ("user_id");
COMMENT ON TABLE "approval" IS 'A decision that waits for a manager or admin, or that one of them has made (S15, S38).';
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
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "happened_at" TIMESTAMPTZ NOT NULL,
    "what" VARCHAR(64) NOT NULL,
    "subject_type" VARCHAR(64),
    "subject" VARCHAR(120),
    "subject_title" VARCHAR(200),
    "asked" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "previous_hash" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL,
    "subject_id" BIGINT,
    "event_id" BIGINT,
    "actor_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_audit_entry_number_8c4a7b" UNIQUE ("number")
);
CREATE INDEX "idx_audit_entry_event_i_261161" ON "audit_entry" ("event_id");
CREATE INDEX "idx_audit_entry_subject_6f1fab" ON "audit_entry" ("subject_type", "subject_id", "number");
CREATE INDEX "idx_audit_entry_happene_2021a5" ON "audit_entry" ("happened_at");
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
CREATE TRIGGER "audit_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE INDEX "idx_audit_entry_actor_i_89ae59" ON "audit_entry" ("actor_id");
COMMENT ON TABLE "audit_entry" IS 'One thing that was done, or that followed from it. Each carries the hash of the one before it.';
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
CREATE TABLE "signing_key" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "generation" INT NOT NULL UNIQUE,
    "name" VARCHAR(64) NOT NULL UNIQUE,
    "private_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "signing_key" IS 'A pair of keys; the private half is nowhere else. Never deleted: what it has signed is verified with it.';
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
    "eJztXW1z27aW/isYfakzo3oSJXZ7k9kPbqqm3pvYqe203dvcUSARklBTgEqAVrTd+98XBy"
    "TFN1AiZUqiKXxoKlM4IPUABM55zgv+7vzlY3fi4fn09J3H/XnnNfq7w/CMqA+577qog+fz"
    "1DdwTeKhq9tPVq2GQnp4JNXFMXYFUZccIkYenUvKGTS9QCOPC/HtyJeSsgkSRCI+Rr4gnj"
    "iFLhw+Un2or0q19hn9yycDySdETomnZP74t7pMmUO+EhH9Ob8fjClxndSPpA50oK8P5HKu"
    "r/1AJ5dM/qTbwrMMByPu+jMWt58v5ZSzlQBlEq5OCCMelgTuID0ffjfzXTfEJ4IieNi4Sf"
    "CUCRmHjLHvAnogHTxAfK0zGFxd3w1u+3eDQSeHbCSRgC+8NOIMRkU9qtAATOARvv1Hr/fy"
    "5Xe95y/Pvz979d13Z98//1611c+b/+q7/wQPE6MVdKUxu3x3eXUHD8TV0AcTAi78R8tgiQ"
    "MpPRgx+vr/OfzfTrFnRj9qn8Ff/bAs/hHa6wYgunCgEZjhrwOXsImcqj97z5+vQffXi5u3"
    "P1/cnKhWz9IYX4Vf9YLvAO4Y3hF3KsEbtd8K3hC7hkzvFLjnr0pge/6qEFr4Ko0s9kZT+k"
    "CcgXqsHMA/KpDMAGfEMjir14RIOiOn8GELxPPzOV5+94D5Gox/vLjrZxB8UIs3NaFXuPQm"
    "JDavv9u9/3m8nu92/e29ePXdq+9fnr9aLburK+tW22BlhU1tfJ9YWOHCEI/uF9hzBqlvYt"
    "xnZDZUQA48vhCGrS+U/umfN8TF0gx3RjH4oHvc1QDsfsLGV8N3SgPLe7wI2fxXs94sewUz"
    "PNE/Ce4NdzKjtkbhinHdrHYNZnHjjdrX3ZSor0YSySmWCGtFCg2Jy9lEIMnVFd1nXhGrIm"
    "jQyf6IVUSQ7Pw7o6T9kbhslbXGKWvBRKs6Bkmp/S3bLRmMGHx4MypjnxCy0FeCPre1Zl6D"
    "/Dj8xD1CJ+yfZKnH4lI9OGYjkzptsKuf2DgUbZzqsocXq4U79e4rABziEqkhuOnf3t1cvl"
    "VIZ+d4PcB+Eq1SSLK4Jt7rAliLNcEd6zbX3uQTo7JAr4m+3aTTcG8y8KOGJdgkpgxXoISU"
    "poGULGZUaOVVoUfIa6WXjPhsjtmyqz46ZI49OSNMqqbqb0nw7BR9JHzuEkQZolK19tW36j"
    "N2XQTPIRAe8gdioqb2eevNPNcfHXUH1b9VohqqRFnGyzJeT5Lxulc/y4xsn/mz3NacQjmS"
    "3dUk3q8SmgL6Za8E0C97hUDDV5ZatNRiw6jFJJyBRlHZ+EyJbYVqwyZhI6zPUL3LjcQ2Vl"
    "JCG39aI1HWTkpNwcqWUsIwBT28Hsa8dZinlorAMqzLuwBAfQh6fIJ6QinAdAxDTWi1i/PY"
    "tRMmObnMZEVm+q0lLGCFGMwSjbdzwgQ9CPhTddhFCyqniCjtRA06RL6Ar2WBqCzpmqnUnd"
    "FhE5Ew1l/TTE2hu4Zq0HOysssgFrIuA+uteRrQr9GXowVsn9py0waitFshfvett+YovDUa"
    "+QLtR5RRe0RZdecCzZWmyxlaTDlyCfaY6K70E3CGODPKqJAFAcDVhMv4SfTCYFWXZqou1k"
    "uyUy8JmWHqVsF3JVAPwA1ylPTOynhKVKtifM9yvhKPuwXTd7OvJJK1vpISvpI/+XAgqSxC"
    "2zyZU0K1OP4ahfJOVgwXs4mvttttZ3VS3s7sEjMb/HQD7DjEoIcUOwHTUo/0ATYN8mpOQC"
    "oGSiGlD4Yp+wNXayxmBYpcUi6D4FAJ7gq4aAvcL3A/XF+/h55nQvzlBvpaRlm7+vThh/7N"
    "yQs9d1UjKgs4D+t17dTpdbXsnaWQmjMQ9VFIZfytOm7YpihV87o6gxrd1EfgeoW4XDU9Vd"
    "c1YfZ21WFbISNMWacQvlwTYv2ov7YCNiKepGM6Uj+rrkkW99hW0LAQamOtcZpdrDpsK2T+"
    "3OVYWX2D+ifcp7DrY5h487nHH9Rj1TTtwu7aBNeO/VGJLdTslUrvsWt9U6N00+0CcsJOiI"
    "MwQ5oXoHKJOINkHrw8RZezma/v+AbN8BINCfLIA79X7XWsDVZ/YsFZFzEIu0GBQuyUDN/Z"
    "4c1Lecgi5154545q8Ufmr5VGEPzpkRH3YB0aLqML+oH039bX1khf22qWVUw4yModNdu4mv"
    "jYQBX8GEJhxjEjug5G+NAuKO8uP/Rv7y4+fEyRkAAwfNPTV5eZqyfnGR591Qn67fLuZwR/"
    "on9dX/U1nFzIiafvGLe7+xeEsnSwL/mA8QUw5glMosvRpcxABwvaNuOclKxhmBvmhWrjKI"
    "89PquyJmbljjkLC7AYaS15EOghVXy0RuH2+WpfPC/lrIVmhb7D4MtMDmGopFV2IGQErRNh"
    "6xDglWZceQyyknYQth6EhD1SeRjysjaJcftxiMzALYYhI2pHwWYlPAno17mUbex8SX/yxt"
    "h5k9pTD7TvIdBc/YiLRK8thTmj9pWAmiRdd4/Huo2ewCzIWb2uBMpJPnWfy0XDtsuyCOdV"
    "tlIYryhqC3EJiDPq2CPCfBLOSuscP5zTLV57zT631Nq81uWW2hTK5ITB9v6NQHxOGORxjS"
    "GLawr+LinJbC4R+MJi19cpuiHfQlvIXZ/he53Zzsgiav4GGnPXQZwRREXo9vKZo/42JZXt"
    "+e7mBPusk03PUR2tlk23/7sTj2lSMUpu3iBCvs49IiCydjX8K72TOoN4G4Ifo8cvfJE+XV"
    "3+8knzqeSrGjq4hH77uX/TR2rZkwT9F/rm+mP/6htYP5OOQOvYa6RjL5xGuREohD8WaJOl"
    "V1tEtn4JzCT25gSYlbDNfimR/QIrU2WHdEroqL3REP7hKLWNVUQwK3fM7ivrQrF85XFBb/"
    "lKy1c+EZjL8ZWlOAibBdIACiI3dc1MhGmGryUk3FBgkHzTNhMTt3xGggp5kq+icINa/r4H"
    "AsrSJ1/xDGr6zwiBQylP0bUy+1dBumE8LmVQpmaJ4OkCYgomGjq5PTt7lmck9ndbe2Bmg/"
    "fh7jqb3hbGsccH7B7c+o8P0NAYkd3MnUSyljopUzgk8Vg5vO/I14JlOiO2P6g7nd3qMsZ4"
    "5P7veuVdhSJHgJ58uPhdY70KR35/ffUuap4YgLfvr3/IFRwRPhHJDDzDRrm+8oipgz2WIF"
    "ldebI1SJIexQel+yi1nxsM1zULelEHLYw9Pi8TeZyNwk/EHZ/bk0vsySWN89jkWCzLAtha"
    "EE0AbE48ZZSD3504fpTbUgdyH6OO+1G/LWQAMyFbf/nUIzXOvpu4xzaBtut0/YSqWpCvn1"
    "Zm1yfsZ9pupOkuQWF20HCJfIHG+kTNeCE/Rf8kc6kvQyBONkU+kxSPTm5f/uPb21cvuqh/"
    "buLmdnwvY2xQooJB/uiNdB6+PYijyaRdQSDOGtquKBJnS0O8QdTSDg5MjJxBVcnRnGALCa"
    "ad0KSaqahq5qWEjjo8JyAW5NTj/mRaBcKc4DHbyrYSg63EYCsx2FC2BquEJoKp8iDkRO0w"
    "2IjCpwG9jSi0EYVPBObqGdDp+pKPB7uVLoMszLnNrGkn4uXJ9I6Z2TQ07G4gOA0egHJE52"
    "9QFJSor9AUCwgOHJJEcVDI2qBQFFT1T7kD33twYBeL4v+AgeRq+iEqBUpw55ClOCMSndy8"
    "eNFFty/ODbznfm9tpEETYjke1DKejWQ8Z4VxdJujvWaPialr2rq4a+6TEWI+IoqM6Ay7Be"
    "zySihrFQdSp6F0u+zi/tvLDxfvT77v9jJhRBHwr3I8Z7CqVeYeMmLHTD2EUGzBdeYljxlH"
    "j8wJlmIAfkSDcr+ukGZG0AaybQ5kS2gcW9Sry8pa0qAu0sBLR2k83uZqZ9hH1ujKT8lHJM"
    "yFhjKt63yR44he2rvVuiGTbj3qVa3Yiul1qZQ1PlbmoyCyGxxasQB7k2r7cME9Oc1bpJWl"
    "jUZlkS2eKmpTEHBjjc5GGp0jjzhUGlaktcZQQspaQ2utIetGPLj/yrT2Vh2N4j7swNSlqB"
    "bsLo9XWM2s8xMborJ6a/FMtZ6wQ3vCDuag+SVZ06BAu0232aTQ/pVrXaJyJdzUQXOPj6lL"
    "QA1N5iScot9CRdQh6rc4AhRSyrQTJEzYEm+QUkahfiQRMioZ+WXke57q4NegzRdT0cr93d"
    "gWiWjw5rNOEbZFImyRiCdZJMLWLjhQ7QKbuV1pDGzmdnMytwPFZRCiWQ8nndIff43HqSUa"
    "f/rVt6etN4DAN864EsZNYnKWt3EGiaWnZPAZTteSW5kXEOMQHEeNIA32giFgU1Pl8cObvU"
    "Gez3Tt/MCzL9A9IXOwRagnIA6sVxR9tr97Gz0FOfOwTHn+NN7lCvNHS1i4pOnxW26szO+r"
    "nyRIcH4wurxFV5/evw8L9M/nLk2cxT3yCLyI9izuBltutmT/o9WIVJGS8ZgAnUUqKrZZua"
    "NOV43WjeqJlmlJe7J5ozMtUztJ1ZHOCdus2iaPteN7BU6pcjHaSXkbp10iThtyIqT6bxAo"
    "oFXoQ4OojeEsE8OpDADsqlvgSnBn5SzWm7FW9uaIDJQhZmAPClXXtJBVX43HZuPRlBKlhu"
    "KxJF5VhIvEW3SCdm1Qz9Xa6g1W5wXAC4Mnldw8xT3YJWTzEjLmrqt0mGT9XfJ1Tk3JDmuL"
    "KK/tx9ZSrlBL2SY/VULeJj/Z5KdWrMQRbVzRFZySOubZGiFRnURJS1oGpckMSuxcqR4Onx"
    "VtkT6+77JaK5dW9bJaWVE7CtuOQs7ZWWkgTNJtYgMOm4mQ814/PhY+F139xMalbCC8aWKW"
    "qQsVu9lrgbtkfbOGrUSlC0Jll+EyqR1xYINFeHM+R1bdeFTyd8An2jMXSh5UAWyUX9shFU"
    "FvbQJrx2F1ySlmjqbLTMK1QXSZ8hMVE90p09k2aj2akCBvPR3WFoZ/hZnskLEjiIQzXsWG"
    "HPhHdmwMektECOp+9e+1ufGN1gK7qDiwbDWI23j7V8LW1V/C1T/ngpqV7eKU7IRIm0yf2r"
    "xz/tzl2Blg8O2Yyt2tdQnlha0fqIIfaOypD5XdQGmpY+aDAyS2cALlBI8ZxaDSbBXnTyxh"
    "vT4lvD62uMuhadQo/6PqCKTl7ADURZ0WpnQ+mjRtX0phN0M6peekLdfS3HItBzmgtkXjsX"
    "MKKyT9CuirmBJcT10l2m2kre6mZJUoiZmDsJRkNpdCk0uuixZTjqb4geSYJuwRNNTqqgRW"
    "yqWMBKQTjkmo0dRn93COqv6Qp7b2efPP7DO7VauJA2QYgrLoiHEUYvUa8kOXuls48MDXJ7"
    "fevHh2ii5ldMDrPXVddRmz5WJKPAUlPPGEE/W0DOlLUItngXWSafFRrzk+Ldp6LJ3WTDpN"
    "chkUhCxJ8Kzat0k7q43dcTgzcJOFYEbNLZYGLJVy5G2XrJmWtMmajQ4/G1NGxXSrcc6I2j"
    "DDJo+zi4UcxCVaKnMDZvnW1BuyDI1laCxDszuGppg22LHVmygiZTZ801Wm1tq+ON20lPmr"
    "rMf7IJYCzt+Ec+0y5uYp6n+lQpmlyrZzOZvA/5WpB4fkYSS4742ILrTKwuMIolJ5XWVmKu"
    "hRgLZjtn/3endj/Ed0PGs6fDQf+GH43pqrjTNXbXnHSlqiwf1oQ9wPPr3tKd7NU8DsKd4l"
    "ta1qp3jbpI19JG2U8YkFulTtlVFvdbctGgZD3nt958OFVY/aCJV6sJnuuSa0+lF/7QVMEi"
    "bqBCzsr62ABdGvSolPlESpCbtPYddv457bhOLeKI5wN9hEdMSbRkm6YyBiiVK5Kh7BQjuu"
    "lxH1EDAKGUe7vgFx3mh/PB8D0TDTfvJ7MpfaBS6mfMHQSf/lmaGo807vVMa7HnW7qoycYI"
    "j03xA24Ci1gtlayYe2+opJjXv14/P4l8toiWRtQkuJhJbV61KRPUqLHXUJ5RUWWxSFSYta"
    "v3yj/bXxzlHtZcnKHTPXGmNR/W3JytrohqfwtmB3ECiE5v18/VCnhFuY6vO81Bl20Kw43e"
    "d5/hS7hBJcPecnJ2uLJ23rzHhEcM8B43paNwxJk6/yQBiE7QtRk4spHb3xeEdIK48n62aT"
    "grIrQ5kMrAQrUgvSLS+rlNsDS2CcIpYsyBtBNiysTYtUC/1TZvI2dl6tpWzjkz3K8bSqDZ"
    "GjKTCiD9ilDlQBgnCxiDGFF7+LgrPBiHOKrnTQF1f/LDwqJWGv0QJO1pO+p2Yw4r5EHNjS"
    "BRX6OPD4NB8ze7vH+0OK1gUa4dFU1zYKxNTnsQJJNcRLnZP1GuLcRur+Q6CWhz51JYKTA9"
    "kSgZUX5GXh8CsHjaaYTYhAjEOJgElJ4jh1wF9uhY1OBexuPOcvLO5d2zF/GfLa5o4dXp/p"
    "ruGt7Rl/ehRqy3gakglloiLflhI6ampaL+DblKfJCR4zZ+mREfe2OzovI2oJ/kZTlvaUxO"
    "MZa0vNNYKas1l3lpFr7IjskpGz6Y3b493s9MY77jpR4ZmOmTpKNeluIJCkajwQydYbeaTf"
    "gEmByjSQIo6gAwOFA7SJZluopxo5eBnUtaGjqbqMdWoh4zoDEdIU1TAgn7lEiJCeCXgWRG"
    "WeRtrv7ZMsUsAXrYrzqD5mVN2TTbr6XoxOptJdoj/5EAFbRXRmpQNRhpiRRfBMxHWrskeW"
    "jWkkG6NeGukbQqFLV8YOpRsceKBQGHy8uX6n1r3b1yjxx2f2y6eL95c/XfZ/fI1WHz+z/u"
    "8fL28ur969RtGnz0yJvbu5eNvXHehPYTuQDT98ZvAUH/p3r1H4Ifvalwp4qL22qaU46qA4"
    "GPkqK7JsCZHdc2z7XLu2if5skh15JAt/zoipovCVM3iuGbnj6p99mTsHHbm6jZ1adeo49c"
    "2sUKdS49Zq0yTVspRHFng9pZuGJSRBX9RnsiROjEFj7ulrgfsv8FhynwVFPIQyy4T6rQ46"
    "6b/6riBpZhc3KZUvszrdxeRvVPix8Lwz63JsrJJrT3/Z0+kvgXO/spM3J9cmvrI2X2/1KP"
    "FHhoY3DtC9xIZHS3p1D1da0voym+3fsmd+HNq31TzT8CiHIdZhKw9DTtRG/ls/Y/NNb3v2"
    "yt7OXjEvNPWA3e7w/9za2jQ/blw9qIhzSlQX2sA5JVtW4Jy+ESHZgwhzwJ0qiXeKoIrsQo"
    "0uXyCHB5HuaMYfSOxTBW4+kgwpIjitUX8H3ljVG9BE52u5qP3cvHxNF8tKNWx7765hpSxV"
    "skuqZAt3Z32OzqaBWzWY27JMlmVq6Hx9eiyTpTgsxdFpnA1iKY6mvRe7pDis3V0F4cbb3T"
    "9RDa/J5NZfdTdY2+Oo0UZD+wJB2/B8lZG6G6LsNRJSzRkH+WoYPYTRPVkGAcmMD7mz1Jno"
    "E58IEVi8aq48wCmhIkhfX0DIxohPGBXqKoXoZzQkeTN7v7e2EcwN3kK6a8xo/f8KtkrUvo"
    "WWSq+UodJbY6f08mbKjDgUBzBVQDkt1UKsz1+VgPr8VSHS8FXm6FL6v1WOgY2at8kmqO8Y"
    "2CnunZ1XmbCxhJ2sJSar2neroBs2rwfaw256OwC2Qpz2+oMN7LkGhz/XwISeWVUvwHmt5m"
    "4a9XKa/EeP83EXgXda6b5EtdE5gN1AfQ5PIZgRIkUuqpqP9aXgAALqpU8pEOjk9uXLb29f"
    "msK293VT4yGO2srJn9mYdZU5ZESdxGkIiYeILjzw+0QDfeqX9ao10xzgQ6meqHK1/ozYUf"
    "t/yNe5mv9VS0qlpY45UxAWFHPhgnIZB0n5Fiqj9ScdCH84g7qK29UkSstab1qjvWnRZl19"
    "oNOStvJUk0dZqcAe1ycvb7ebF8kf8660wmS77b1A/JgRVTYC9u6r0CCxRIPrZTQsTMYjf5"
    "KRPs12m7ikvKxFvjzygd27TU3PpKTda5u810ZjBQHIVTaErNxx7wQPPDxye5tFyiBsV6lq"
    "BznZ+LoDx9fFLGrlYciJ2vi6bUcBKO/K+CeE7AuwNfQJt0HlEcjL2oF4xEBE7potxiEjal"
    "eibUcBnGSV8U8I2RegriBrX5jSy3YY9du0USgb9puYfaXPi7Ox6zuPXU/642tB+ibdYUuh"
    "zusUJbCOAsMfD3IUh95SdBM6cwlYEyEm+1yIG6aIlMU2Zw+WWiRWMToW4RJrQ0bPrZzgkv"
    "UrwSnkdcQeXoS9tQf7XccbrhAzBxkmAV0bWYiTDUvkBUVRKkEo3wJTKGLBIScneFoPwR/O"
    "jLIufNKt4oC+GZpioVo6BJ3cvjjrotuX3xviB3d3G2PEoDG6Mh9BmAzQgW2WiDB+xBhPaM"
    "MFD26WFocL3qsfbybrN8dpRbI2RqtEjFbqPckBvsmdmJa1MVqN9ija+Mc9v1s2KO5YXivr"
    "YTs4r21Ku6rMcxd3YkfGehyeBPTW47Bvj0NR7l8NMG+V8dmwVac06MWLr6VyD0TlHqySzi"
    "1+IM6vlCw6Zvos/r67gT8T0HLwEDUtwaC5VEh9LhGfEV28ZoGhEqzkSBB9NieeYCh5wxcB"
    "tyWU9UQctKByisgD8ZZaCI4NRR53jRV0dnELI3OmOgjmsfqNhGjTTYOZJc8sDdZIGswW0U"
    "nGqZYLU10XpZrLUFy9FWURjiVaiHH99UjUj/QqVSRZCbQQ3l65UOveulDrniHUOtgdBrA7"
    "bMvtZbpoX5h7/ezeQ3xYfRrxwr0xIbE/o/b5bjfI2kpDaU2lMk+QlLJEQV1EwUprtEzBBk"
    "MqOf+aZkNd+A6VfSbVfloQgxA36G6KQoCmA7JqW+okEDlVEEcBAgI5nJE4GGDMXZcvlFGj"
    "T9ig8hT18WiKRtjzKBH6yI0pFtMwYEDHDgzJWM1AaJszqXZ7u8/sM7vS5zoI1eqBIMbRBM"
    "+FrmWqNs5AxIPSp6H8iM9mVIo36ItG7lfi0fHyCxpTOI+E++oJp9pKUz0sg+eGRx5NMVOj"
    "iQRVr1WxURceMZEPgBD+EBJrg9ewi1Z/B/MzEoPgh6kabcJW0RF/d+JpBSYc9Ey+zj0iYM"
    "NazbZEbBFhkLzv6tkQvfUXHz/2r35E11fv/6ejO1BzBK4DU6OP6+U24OKQK353naVZ9bgT"
    "e87JWnUm+YLlQF3v/M2I2qiKRrt/oYB1FQM3at9C+3YHtXczG1ppliYj1z57dmdYbwFzOx"
    "F+0StFOPbWEI69PFUTTUwqTRkdJWZ0JNg+wHdSJh2Le2JQLO+UcmoGeiWwvwW60znAPtv/"
    "/S61xUYonny4+P1Zapt9f331LmqeQP3t++sfMmAHFlMVtGMJC3dluPFYmlT2NXM7ErBgVw"
    "ZbGcMPlPtiADRBlZU7J2g1vxLaSFWULbhbqNVVKZe0nA2J3DYkkjxsU40kKbUj7NvKe6UO"
    "lefV3UxJKTvta/IyBYRwbhxstF43W50hMfua5mS69uWQf+3D0tQxe5mSLbob3Exctx2QVe"
    "NSfibd/DWCFFS4fTc4VI5KFDGpSHK4qB0/iAqEh+pG+gpyqD5wDhw5iylhZs9SnTcAX9Kl"
    "I7TbaEJVx5GfKXYbdZHgUcYs+hjwlbe/vNdOqRleIrgp9pDW5hFGLvZ0vi0jp+i3KYf4QO"
    "QRDI4mpu/L1S21d0qg4RKdKESZwEH9Vep0EXWeBafyuQQ/kMA9BQ+TaCcCt9l8MhAMz8WU"
    "y8HXGWUn6sLI9zzYl6IvTp49Uzd8re7oOsFTCf3QQlLXDX/gKbpmSP0iKlN3GQBUAiIW4G"
    "kogBT8UsrCw0b0ryh5LuAfnXTXIBW4ttY6yqyDqpkOqvxglh+JvGxr4m/2rD7ZgNS2ejuO"
    "FewD2MCNg/p48gIbZgFYG/jYsLdxIS2OC8mRHYeL/RyNiBB3/J6wTkHwZ6JFd1P0p26rjK"
    "2ocYksOt04sGKBwHGi8lCwgoP95y61PX3788W3vbNzsPvuyVwZ2dry1LLqa+KO4RtlVy6Y"
    "MiVH2vTWX8FlqB9lyq7b563L2KG20tTBF+Biu9KhEyIqRb3EEvbc5I1qtvrVxK2C7kqghV"
    "bMTiJcRh7B29XvSktafaJx+oTp9Nfqw5yWtMWkmjzK9myvYxhlWxKpKT5oWxIpmmaPLol0"
    "MFv3rUccwiQtrLWcaNDdYOmO0k032rl3ymTE3oSzHnVQYBgEZVnmxBOcfSPQHAux4J7zRn"
    "uDoewxAz+uwwl8kuARJeDg1LVdwIebM2h3dI/Nlqu1WK3F2sQ1ax9GVZCJu41RlZK0RpVV"
    "xBpOAB1ODauiMWxS2a4ZuePqn90rbAcdrR2pa48u1xcUCijQv6JvNylfItGulOYFKygaEr"
    "kghIGSA3UUaBDzNuHwB/dlSPgDtx8R/kp5orranqb6A/bfrHbVfQPrLXgC61Szda9Wewss"
    "l30UapdQy+kWY5wQswPc6AFukLPCDrP1VthRfvpG8qE5J+utaMAotMBbcauG6pL9hKnre6"
    "RTYDCn2nQ3mc2q9YCywTjRfqP5/DNfKDNVgn3KdBX5RVyMXo0BceD6A4bMK572H2CGyLcz"
    "dS+k1hCoEBika/lMqks6RI5x3c0ML/NW9Z7uq7PsZGR7B/F/gZQu9ohl1HiKVT+S8zjnbk"
    "jAsHf56B4qMeKldqFAicY3QblHoR47NPS7QaVGNCd87pLPDN6zMFMtcsmox5dckwMLj6t+"
    "9USx/pemL8JdywEcigMIlzHDmcWF8zsp0iZto7ZqlADQVnp6StBaY43W04Mta6A3xKrjnJ"
    "W1FlnTRro5uSWgnSqklb2xRn0NG5TRXVXTwT0pWVf8QmlWVJfZViLijdas5h59UPNQ6XJB"
    "zoaCTSlUBBHVwym60gURAhvAeZ0o3SAQ3J3omgMPUKCbRkcsmSqM7/PGVjV8oqphiFi1Y0"
    "HSQu0JKahNezls0YFWK9vhChatv2mEiwtJZsRaEVW2TkHYRUFJ6+u0utrOdbX/5sMbvygu"
    "J/xyk472Jx8OPL9kWA6UyxIuDyOUlSgoPkFNqilXDx2UuXIxnSHVp1AazxvVLrig6TcPM1"
    "2BCqpoMX3O5Teii3zmEiHC5NsxZVRMiWMu1rW3uwPH+AVLSWZzKb6gEff1GZ7RHUSyjBfR"
    "kdlwxgtXDyPxvaYrJR0ROCOGeB73vkDnWkmELlwsArnAAtfqYfGJMOqXwnfw0+3Rnk9DVQ"
    "yHrKxOEzZvxU6789I+8BpU3FMjGbubNm43TQ2txN52SlNa0g5zo4c52lUrWNFJkdZU96vN"
    "hNYaybbkcE7YssNNfnkiBXUbd09a1I5zk8dZWw1VWJuVQBvODtoHXdMcO/6CeHQ07RSU8g"
    "q+7G6q4hU322TGF49Cza6JYzE2H7mRF5uRhaeQF5uSxceQt8Gc7J2dlUkHPjsrTgeG7zIV"
    "M9V7VQHhsHkL0X1RKtn6xZpk6xeGZGvOZFjwP43wf99eXxWopLFIVkmhI4n+D7lUPMXAnz"
    "XgAhjrd7XsBpbROaCDg+9q//l/7yw35g=="
)
