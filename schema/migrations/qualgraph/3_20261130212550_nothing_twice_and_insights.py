"""Nothing twice and insights."""
# ruff: noqa: E501, INP001 - generated, and named as aerich names its files

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQL = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_due";
CREATE TABLE IF NOT EXISTS "coverage_target" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "needed" INT NOT NULL,
    "begins_on" DATE NOT NULL,
    "through" DATE,
    "warn_days" INT NOT NULL,
    "told_short_from" DATE,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT
) /* How many people who hold a qualification a unit needs, with all below it, from a day until a day. */;
CREATE INDEX IF NOT EXISTS "idx_coverage_ta_qualifi_688a81" ON "coverage_target" ("qualification_id");
CREATE INDEX IF NOT EXISTS "idx_coverage_ta_unit_id_cf8284" ON "coverage_target" ("unit_id");
CREATE TABLE IF NOT EXISTS "kept_answer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "request" VARCHAR(64) NOT NULL,
    "row_id" BIGINT,
    "selection" VARCHAR(64),
    "answer" TEXT,
    "expires_at" TIMESTAMP NOT NULL,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_kept_answer_user_id_3fb01e" UNIQUE ("user_id", "digest")
) /* What came of a mutation with an idempotency key, written in the same transaction as its effect. */;
CREATE INDEX IF NOT EXISTS "idx_kept_answer_expires_f2b961" ON "kept_answer" ("expires_at");
ALTER TABLE "completion" ADD "is_repeat" INT NOT NULL DEFAULT 0;
UPDATE "completion" SET "is_repeat" = TRUE WHERE "revoked_at" IS NULL AND EXISTS (
    SELECT 1 FROM "completion" earlier WHERE earlier.user_id = "completion".user_id
    AND earlier.activity_id = "completion".activity_id AND earlier.completed_on = "completion".completed_on
    AND earlier.revoked_at IS NULL AND earlier.id < "completion".id
);
CREATE UNIQUE INDEX IF NOT EXISTS "uid_completion_once" ON "completion" ("user_id", "activity_id", "completed_on") WHERE revoked_at IS NULL AND NOT is_repeat;
CREATE INDEX IF NOT EXISTS "idx_assignment_ended" ON "assignment" ("id") WHERE archived_on IS NOT NULL OR timeline_through IS NULL;
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id", "unit_id", "user_id", "valid_through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_span_due";
CREATE TABLE IF NOT EXISTS "coverage_target" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "needed" INT NOT NULL,
    "begins_on" DATE NOT NULL,
    "through" DATE,
    "warn_days" INT NOT NULL,
    "told_short_from" DATE,
    "qualification_id" BIGINT NOT NULL REFERENCES "qualification" ("id") ON DELETE RESTRICT,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_coverage_ta_qualifi_688a81" ON "coverage_target" ("qualification_id");
CREATE INDEX IF NOT EXISTS "idx_coverage_ta_unit_id_cf8284" ON "coverage_target" ("unit_id");
COMMENT ON TABLE "coverage_target" IS 'How many people who hold a qualification a unit needs, with all below it, from a day until a day.';
CREATE TABLE IF NOT EXISTS "kept_answer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL,
    "request" VARCHAR(64) NOT NULL,
    "row_id" BIGINT,
    "selection" VARCHAR(64),
    "answer" TEXT,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_kept_answer_user_id_3fb01e" UNIQUE ("user_id", "digest")
);
CREATE INDEX IF NOT EXISTS "idx_kept_answer_expires_f2b961" ON "kept_answer" ("expires_at");
COMMENT ON TABLE "kept_answer" IS 'What came of a mutation with an idempotency key, written in the same transaction as its effect.';
ALTER TABLE "completion" ADD "is_repeat" BOOL NOT NULL DEFAULT False;
ALTER TABLE "completion" ALTER COLUMN "is_repeat" DROP DEFAULT;
UPDATE "completion" SET "is_repeat" = TRUE WHERE "revoked_at" IS NULL AND EXISTS (
    SELECT 1 FROM "completion" earlier WHERE earlier.user_id = "completion".user_id
    AND earlier.activity_id = "completion".activity_id AND earlier.completed_on = "completion".completed_on
    AND earlier.revoked_at IS NULL AND earlier.id < "completion".id
);
CREATE UNIQUE INDEX IF NOT EXISTS "uid_completion_once" ON "completion" ("user_id", "activity_id", "completed_on") WHERE revoked_at IS NULL AND NOT is_repeat;
CREATE INDEX IF NOT EXISTS "idx_assignment_ended" ON "assignment" ("id") WHERE archived_on IS NOT NULL OR timeline_through IS NULL;
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id", "unit_id", "user_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id", "unit_id", "user_id", "valid_through") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
}

UNDO = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_assignment_ended";
DROP INDEX IF EXISTS "uid_completion_once";
ALTER TABLE "completion" DROP COLUMN "is_repeat";
DROP TABLE IF EXISTS "coverage_target";
DROP TABLE IF EXISTS "kept_answer";
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_span_status";
DROP INDEX IF EXISTS "idx_span_valid";
DROP INDEX IF EXISTS "idx_span_due";
DROP INDEX IF EXISTS "idx_span_status_valid";
DROP INDEX IF EXISTS "idx_assignment_ended";
DROP INDEX IF EXISTS "uid_completion_once";
ALTER TABLE "completion" DROP COLUMN "is_repeat";
DROP TABLE IF EXISTS "coverage_target";
DROP TABLE IF EXISTS "kept_answer";
CREATE INDEX IF NOT EXISTS "idx_span_due" ON "standing_span" ("due_on", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status_valid" ON "standing_span" ("status", "valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_valid" ON "standing_span" ("valid_through", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
CREATE INDEX IF NOT EXISTS "idx_span_status" ON "standing_span" ("status", "assignment_id") WHERE superseded_at IS NULL AND phase = 'RUNNING';
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    """The statements that lead to this version."""
    return SQL[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """The statements that lead back from it."""
    return UNDO[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXW1z27aW/isYfWk6o+tJnCbt5s5+UBy19daxU9tpu1t3WEiEJF5TpEpQVrx3+9/3HP"
    "ANIEGJlCmJpvChjUXhgNRzQOC8n3/3/lpSdxrQxezkKph+9pyw9478u+fROYM/NN/2SY8u"
    "Fsp3eC2kI1dQ+MHUWiYDRzwM6BinnFCXM7hkMz4OnEXo+B6OHpCxP19Q77FPKLHZggbhnH"
    "kh8QP4HDI6J45HwhmDC1PqOZwiIQkDxk7IecjJgvkLlxGY3IeZlkAJ46nrEnwETujIf2DE"
    "CU/waWx/DI/jeNN93xgu/bVkVuhPGcwYwO1//wMuO57NvjCOH3/vwQPA7Xtw/XcBvnXPHp"
    "HWsfH/Y9+OrsD3/+5NHObagk4ZKg/qsS+LgHEOD82T+yU8BQyAbXMu2Pa4ENdur89/uB58"
    "vOkJUmAaXuz9jWSLe0vcUFkX0WOJ61Yyx3tneu6F34uxCPfIGvvucu5l4xeP4cz3UgLHE6"
    "tkyjwW0JDhHcJgiavEW7puvKCShROBmA2J0JNobDahSxfXGlJHD5Bd61nW5dWtdTO8taxe"
    "YR0mFNIKiS+NAUCAAx6VCwCm+Aj/+I/T09evvz19+frtd2+++fbbN9+9/A7GiuctfvXt39"
    "HDZGhFUwnMzn84v7zFB/LhRYneILzwt6ChIbUyZmfoi38L+J/NaKBHPxmfwx9+WB7/BO11"
    "DEguHIgDc/rFcpk3DWfw8fTlyzXo/jK4PvtxcP0CRn2tYnwZf3UafYdwZ/Dii1QH3mT8Vv"
    "DG2LVkeSvgvv2mArZvvymFFr9Skb2Hn6VHdugt5wLdc3gg6o1ZAeWEdleLODuh9g7069MK"
    "QL8+LQUav1KBpsF45jww24LHKuD9AXDSr+QcWQ5q2I9Y6MzZCf6xxdI+MOZrMP4wuB3mEH"
    "xgAZ6eRfRKzziJYvNB19Qafbnbg+701TfffvPd67ffpOdbemXdsZYcYeqRlQgqKp43DFfd"
    "T9FXhWMrodnfW9/r7eedr3RyvV5zciXfLXweTgNBrNCRs6uLC1jY5K53dtfTnHF1+SHTGH"
    "40y49I/rfqytUK2Va7Tss26f0J2KjbTO618nWsjBU48b0fMGfqwbtREFVy2Gv15ufFib+T"
    "tZZczR4xoKtUJ1SXIEBgM5eFAoTr4Q3olWe3kR45ouP7FQ1sqwR0oThbgb/imlcgpv3+p2"
    "vmClX8uDBXtoo59egUZI1msEKgPkYzPkM5uhJgS94cWry7MI19kGBhHVghDaasqXfxLJ71"
    "VkzaJexwU/NPfWkzU7a54lfz03n+injx7PjeeCf1xTxzfb4MWE9vkpVH9DeYZXF3tcbS4I"
    "2m2SEdz4Q1k6yccEYYsPEx+pwYN/vwH2fuhDje2F3azH5HVjOfRD+KE99jxJ8QWBecpRfR"
    "pComCX2/aJXdwz3vvDvvFi6gcW1EYdQ9YwsOsyYGXzjTQyZsweGMhmQcMPjM0TA8h0fghI"
    "q5TsiF493Dp4ARz4dhMza+x6fBKcQHsvKXrk1cH/6Ei3cevk74cJGFWEzO/Tkb+fYjYcAC"
    "4nCgpN4UwCizG//eE0DE34a9P3KGZMU4DEfyBlNwvCAs2WifWmUurm4+Xw8Vi3AyjmSH/t"
    "9osc6exViLW2ctttkinGn0vDl13VIWpET7M2XsnhGvT799m0KPH9aBffNxcHFRNGSI96+2"
    "niZTdQnRvSxtVUeojb1EZKBvSkVOj6F9asht44RONEweQNGR5ddfUZHPBjdngw/DXmGVG2"
    "grQiu93Xpky20PexDgE826XICXdO/NAvxcGrxRgEcpdwIjIlETxFbQXVOZmMZitWdHUnY4"
    "A26QEXP9lTZe4qmTaWXZZKHjZAVR9nfpspEqWydVmqP4cFIQvBf1oc+IDPRNSUHmpK7uJy"
    "g7qDMvQX6NN4Nsx0y2BViz97q282XXAhAvl3x4FZGHVxV1BmTBAu5770AUcRkNgNMY1xmL"
    "SyKo0yPUnjueg1OFfqCLCN1qjirBnZF5TB/ayebUcZOwzd+lj9GIdQGfCqmJ+Hzu58w6ac"
    "tEfO404lO8SXXwTQmaAbhFQZ+nb6pEfcKocnzfFOI+A98tWb6b4z4TWhP3WSHu81/+yAqd"
    "sAxt/WJWiBoJYm4VyjvZMVzqTZcgGGy7qmV6s7IrrGyMObaobTONHFIe0KxSPTGeuW2Q1w"
    "todrgFMrSjs9q/92GPpV6JICfT5RAcAeGugEuOwP0C9/7q6gJnnnP+lxvJazlh7fLzx/fD"
    "6xevxNqFQU5YYqZB4EZcG0i4EfCUbo+Ap1eeLeIieoLxmkkPKtXOcx72KdqZlAeT8mBC7G"
    "Ulry5DFCLDkWY5YnxIxpHRHkY058ioku4QG86tBtMejiCUf87mI5A5Zs6iIcw+phN2FbJp"
    "4C+bQusHnCuCrKtwMS/wXQz/bgiyYTJfVwHDOiqwBaLfqamMkWTCzkLGgtCZOGNMLGgIs2"
    "zGroJGOQdZpME3c5BO2FXI/AXzYJKmsiqj2boK1nLh+tQGiaz5t/NzPPUxvKWLReA/wGM1"
    "9I7G03UJrh1H3UgSrT72RhV510bgzNWhG+NwPtBHzMEjq5kznhEaR9QQTkV2HSbnobrTTz"
    "6IVLsTcolBwwTzRFeBE4bMg5/FViLcmBO+xEmYrS/jtusbJtmCkt6BKXzpjaJo6DgHMKW0"
    "MYDoAS8Smz4SfwlPMAn8uUgOnDgBD6NERa9iBJESASQFfI3Y1PGE4XpDANDSsa3sJ1jjZZ"
    "AUOEheuc+X5z9/VpP9yK8/Dq+H0q+y4Lee35DLzxcXUbCe/FSZUlz5qRz7i/xUYgrAS34s"
    "5YGiXMOAjf0An2YUh0xl0VUmYLzFIUzi3dvWXZ4SG195BV959gYW4C53gylER+0pD2eBv5"
    "xqUmbLwZNIjrloWro3U401+UOMhB7BHOk6FPGPbi3C2/OPw5vbwcdPiiMcAcZvTsXVx9zV"
    "F29zO0I6Cfn1/PZHgh/J/1xdDvPumXTc7f/gidqjy9C3PH+FcTISJsnl5JLCaEUoqMvqAn"
    "EDzH4+r82z47UkcNV21hVpTZEyk/z+/KA3GXdtcVSbvLCKXuqNeWGm5MA+Ehllc8U+123L"
    "jsyq4BYFhrZlNZ4FILl6oUPdnt6+Kg3ob7CvjtWhlUo60GDqe6eOTWaUz2Rj5FecLCjnK8"
    "DvhHyK+lNgGTV/GZkbx9QTVkpYcGgPFRXWaEZSsK3u+mab7Z7GktdKS57tTBnXHBflGUYZ"
    "RQftd7vpQSGC0rfRrlVKY0dptW7dDsXiSPa0glpRR4bYpIJceezWh//tXgE5KLd2VJbiqU"
    "LZTeRiLJHIkm83iWNcGldJFsMdlIxYuGLME7IO1r3CRmCenX4EieiEXHnuo/D+3vw4+Mfp"
    "m7coSokqsP49UDqc8BBUgRIhbCd3qVS3wvhTjRTWVibsuFVVVPd5KwFMoTQCWKsFMA576j"
    "YurIzMMLjVDGZfFg5MtwWPVUrD5lazOWAPIORsF3ggUxpXdJu53A51+dDWJ+OHawEXdqQI"
    "79OTcQOsOve+p45b3mNGHdPfpEDDaMvxrIk0fqMi/aO/AkU1ZMJRQEkAHyUlN/IceIT9Az"
    "PxCWwWGE5M8A7M7gsdeOmF8M1qhjOEqOZizxWdMr2zO2GY+GfvHrYtL6FjUW8Y0Ruc2dh6"
    "pk+4n5TPFl1hbB8GoZcEjiBGXdHIZka5qDM5FoQnRDhh4idJFXiCg+68WMvvkxEbU1hnSV"
    "Ny7CqDZxUo/vC2oUHACVLXC/zSMH4MsVKMK6btu3DfGAEOZQSI9zFNHlPp+pZJuiRuNFYW"
    "J9pPtxDUFUKjjrVaUI/ORUucl3X5nKc1KlnbOP0kR1qjIqwoSFEiukbfbRJZp+moClXGOQ"
    "tFBz9sKBpl9FHvEcRBEPTi7oF+MKWew0Vmq67G+BYzVPHUFOuKp826/1hTQVweZAqId1lQ"
    "NAXEdxuuAy9SHXiT8Y1UW+60CI6F+ZwHkAfqZTPmyI45Kc+U9eyZsp7dLSKZyjA1+CHTGH"
    "48nR81FIJCLT9Tme5wtWJk1NYoURmum1WpuKJHNY1K21US+0Z6U4xagytizortKEsIta0n"
    "U7XP9J7c4jA9sDITLbS6PJCpumSZNbmwXYZ+jQ8+3cOe7oRPbWXPjA9VvfDyu2+6Tx5FdM"
    "MF9nCE3zjA5jVO+Fgi4BSGbZJy3Jgg6oqTUGwUdW7QKS/6YoN4EtfMhWF8iXXrsIX22F8G"
    "SIgRCF/oXDScJHPGQqA5ITdYso66BJ8pKiGJdlpMsyQB+2vpBPr6eHu7qzFSG7nOGKmNkf"
    "o4jdQCGi2ym0sbJrQdzIzeQRdA6bEKeN/CDl8S9KSSdcDkty6EYPib2HnT6IEE0BcfB78J"
    "rNMIgouryx+S4RIDzi6u3hea2fEl43JtbM1Bub6rnW4C096uTnu7DDvrAQQykKd9jZqyZk"
    "Mvm6B7TV9fva2w9bzKB85kWw9+ZRyRxhFpHJFtPgUP7vgyjsh28WMrR6Rp+WRaPu0asgUL"
    "5tSDNWExexnZ0ZqB7lMy8TCZV7ZkdhHK2PLY4At7nc3YJdB2bGDPtjm9ZV3ZBtea1Jkysk"
    "IcNrodvuKEhiGbL0KCIQCYMxet+z7BvldoyZ44nsNnzD4h1yzuhSVCrJORZE7vMU9PdH+J"
    "J9MFbe/6dtoIhcQHJbsZvKWIrciHK5T1h0lI8eMG4zl2iEnZYOHTy2b0Nd1hsDEH+U/y1d"
    "Wn4eVXhbYwOFGq+0QPlTzfhgfC5jDqA1kY3RHnriUP9mlwfXs+uKj2ZL9nWJrIjpZ6AJZJ"
    "8FBFDTEj6FJcQWM6omm6szfTtLLVVbUOKURH3XQHs+/tgK68mgjm6Y7ZwCaf97UOsRxhl7"
    "ZSEx3XZejXRMeZGK5kmTXaKUJWR54OrS76qqMw5/bY2uFyxvzWLvOHBFpJHwgF1fV9INSh"
    "FS0gaUCfLdsjsB0uxb6zJ+Q8FKF6I0biIndJH4aAUe57fTJaiipGnuiHGxeOR0tGtDI1FZ"
    "T2eePKFYr76q6UPlxmdvgDlX/N9X6S/6E0lo0qjERkVUwr+XtWMLVkDAeCaI/cbGvJKhUm"
    "bXjJ4PIDgZcIsLQCtmDw5Dk7B37KzGt/aBvoJvOOjF3ksGJkuV0kv3arakd5uqNWMU130g"
    "7XpDHFYI+Vy1hFp86emKc7ZosRYpF4o4VoprcVlwNZIO5gKOHLSnEsOKw8nPBlMRw/k9mK"
    "gtX6SFqJzgTQ1gigNfbRg9tHM5duXR7kKQ0TtmaC6ejdFj4kivcWbMiRGi4Yl82zgN64bI"
    "zL5pnAXM1loxVvmsG6i5HkeZDzcp3pqd40wpV7qutlEwNxFYhz4thT3LtSlmYz7l0157Yj"
    "+8jO/bsSaiUOXhXX9R7e3NiNLt5zzJe2yUQUZMnchRrfaupNvWeLUBAIryr2q4n8q6Xe3B"
    "3dQxvOLrm4i9X2RHJ43l+rOjEzP20U8isVklFGW7kqM3kfrkS9wU9r6sk8B3Wiv8ZrWhZN"
    "vqaiTFk4+ZYxzy2qetJ8xLPyytVBuUDYwQDznVTwUfbJqv4uheioAwCimhfhLPCX01kdCA"
    "uEx+4zNN5141033vVNb4oqqaoIrqnRoVCZqhDNVunQ6glVWaMlNhzaEYeMl/5QLjEpPLku"
    "Ewqkhg3GM/k8oDeeSeOZfCYw1/dMqilGTwe7kzljeZgLh1nbitz/LBdm7+ndFOqY/gZHxV"
    "+F0RWy0fCmNlkE/sRxGfY3lWs06bLI1hPceXcedviRLxIatUh14M+4LCT/pyiv47EV4yHx"
    "PYYOij/HyyAAgl+iMX+a6vTGm2Cq0z8D27apTr+r6vSmaPqBiqabktG1eGBKRpuS0cdl6j"
    "Qlow/Pj4LVp1KMXqRkWPFu00ycnqKo/ZLtYx1RrtWjEbSkqddgDd9BOmGXINun+SBZcRWs"
    "CNLirG5MsKSjebNR4deosa8yQ2IQ4AS9y9jkF8QkLyo5M4TZH+NSMkqh3fiu/yTB0hMleR"
    "cscHwbQxnZAg0ITqAxUez/9tqoyYI1pkoFYBX1arV/k40s3thkK8Wa4r9L+DGc2UpNmrgC"
    "zWLhOlKNmXHA8HU0NWZabN8wtXcbFbbZZMLQTM9qqn95uqMO2Uv2jfrBZiqlqdjT6mgz5S"
    "Spy+kCsYksbDOv7WVA9bbIamXJZfoOBo43H6c/xzvBf1YketYxsmtIO1jgp/FegcyzuYUl"
    "L7dd48oE3UO8+TUOSgtbURduQWst8Dxd97BufnWDnj9mFqi9GqtNqbKgEhmFQVsOho5nDg"
    "PBn05CFtRFuIy8Q5VhGoN6AadZgC+9CBiz8IWh01ru5/IZzBayeQuZ+K4LUqOc6s6+LJxA"
    "4wlZWwtv7TymNl6N2niRgFc73SdHdsy+6hiKLdILi5THjGNU3JJbWFdAsx+sk+VyhGYn3r"
    "wTj/0l+uBGbOIHNeOvcoQG7c1oJ26RmgFBCtUx7w0JEvWNhCqlsRC22UKYOQ/r5wDmSTuk"
    "/ew7CTB12dZPAsyTGi5sy4WCM78WI3TUXbK9HDYrsBCd8fS0qkKyzjPjS9XMKt3CrJLFlo"
    "WRNAJ3t6sSFrbhKimZWeCOQXhzHmZe3HhC3cfEettIOOR1ljrXoV1EtROg7W/ZVPzodTRb"
    "l8DacfDoJxbA17DAhvZybQKqZmB/Q+DoIiGxmEJTLWyUwVdkRjkJfaxhmXUrRI+qg10KI4"
    "sbfg/vCGCWBHpipUtsyCcSS6X0UzHbiDGPzFlYEi26j7tqg0QlikJgqIm1bGWs5bw02XFz"
    "bMD8KYmPbdu8dh0X4DGMC9MYi9jYmVO3JLA1JcrbiSKqk5j62co1Wmvb8Oz84+DixXf905"
    "yzKAH+m0LOrnEa1YPYOI2M06gLbgxJ4tiic1Ge1hikmjJIBarW93TtvZtqZL/QvSG/JJ+k"
    "xovSTA5rSDEtak8drG+1f101BbGqziqjXld3teRCZ5uV2CuPkYQCiyNRwlnYF3qkqH80Dp"
    "jt6Aor1SHUqpJlenfaiqFQNkn9yqiarVM1Y57XVIEkKqMDrdWBTLnag/tIdTtuXW6Uz2EY"
    "05R4WnK6PF1M1VuYnxmLqkqr5SvVVFw9dMXVcgVhxwKurKjpJdqcKrdWhM3pkTUlVscTxT"
    "hh/UxZJIWqZTTiWhOSXApSaghM2iTRPnFircQrFSUR8xpxt/1HzDpxN2XiNq6VlNj4Vir4"
    "VhY+d/RneLmUJZF0Sa5qLDFtuXB9alsU05p0fqu12VBFYpMCVSMFahJgqcO6ziyV6ph9MB"
    "ESW7iyCoTHjGIULVLHhZVRGN9VhRQcY685tL0mKTZXlwMqnWFAU3aZ0irLT45g714V037O"
    "LqCuSWOBaa8FZr29eEe+2g7xY9c+2iQCu8R8lcVnrzddSeM2mq0+L1Ci5CLuNqnLij3taR"
    "iy+SLkaGQSgUFodlrNfBGQm7c6hb5a6rVoxNrNbbBLzg3sEDYauAjGLBLPJ/Hvf4c3exRN"
    "czAQeQmr74QMkm/hSxpitxzgLguC5QLDlIHhoeMt4TlXM4bNdkLCQ3+xAMoS61nBOpYcJM"
    "Y41k7jWOiHkce2orkmHd8lWasxW40Nr2sNMJPhBksNliDqBNvVeVUpTZ3XVmf2TxzP4bOt"
    "+JwjNRUc2sxnl/LQyno81Nb09fSdaehj7C3G3mLsLbuztxwsDEPqQqNXY9U2NWs1WaoOrd"
    "CGFZsvJxmoM9+18zrkCTn3yMQPxqhlYuNVJ4xVTe4v4eo/iagcGmmHSRe6PqiWADqJcLZ1"
    "3Vz3dl9tBEfSm1utxrG2Q8rmniiO/UU+f5gXJwQm79+nwfXt+UB4HvNdUaT2faInytWt6I"
    "tCrq4JCiau46W+LrVniuYHGB26dTq0aepYS3TVeDjzb0EdGHW0x4ylKQ918K1CCt6Bk6g2"
    "DyQiA31TEnYiEzxdvK5Yv6htXKgqTkurr4Lv0hQ820fBsyouzEhwbrx35o2YtkNsUJYvPN"
    "hczNwQbsNkvu4CFjKPNwlYPF9XAYsicEHKlzoSNITd53jqs2zmLqG4N8NMvMVtMs9kO2FF"
    "I43FM4pK+TIBo9z3yGr2WPD1O5xEEzM78vvjMX1CBq4bU3Hh2b9ni1AEEvCZv9LEHezsLl"
    "ViAZKp0xawkj1LfMawVRvOSM80hT20ClNu7biHH1/Ev1o2TUJrkmkqJNOkr0tNs5JKdtS9"
    "YlMstugOoJKaKIJWe5ezk6Pey5KnO2bDYYZF/bclT2tiMZ7D20JdKxLr9Of5elYrxB1MM3"
    "r58mWVRCMYVp5qJL4sOZK2aWVSoDVdNLa1zD8hFOmAUUidY4Os8tVmhIbYvBAN+UvUWJOn"
    "W/XVMJdn9m5UTkjK7wxVsr8kq0gjSHe8v0bhDKyAsWJYMiBvBFmzsbYtru5qwbzop+qsts"
    "m3/Q3GWl8atzmczssKD4nANO7P2ci3H5NIN9vvY1CbKEnkTzDfyglUCyvHtg4i68umj2nO"
    "FeX3zCZ05C81nST2dtfqJtxkFx+xqeNxVJ3/wLdNCqeTnMhykmaFELuYI1bir68QXseXCx"
    "ZwLNAP2mcSQEcGlx/IAiBi5D/JV9efLy/PL3/4KtoWpAe14RdHe0K9xwO6PTwd3o3Hpol6"
    "zyco9/CESdBVjUdjnr2PJ8sWZ23w6IzRqrGdFR5x8ONw8OGrKKIzqxamie/sx2+O8X201P"
    "dhSontzfshb31VrbkyzVH7PfBUqwddRnHMJvBMGqiD20jXJeS4Fpxy2FbFTiE6avi2CXtv"
    "LNr9eUMnpKxtj+SUuM1Hck/Ij++I+OfOiwXedyT+4877NLi5fUfw/3nlsZKjYwe9gMZ+YG"
    "/ldc+RGq97q/2Iiu5Tl9UFYuMzbjOvTZHEg/vKjMuyFWwwCXYtYoZJsDMO4xZyZJcOY5PJ"
    "WBHcepmMpgrrTquwmqTR9iSN7tg1n5QgvVlQr6f3zytD+huc9DwebPFk9EZX/RngyMZLWJ"
    "jC582JSHhyxjOsMBNP1xcpTEllU451WDEvilPsj4kX0WHO4dFPyE2qqyY1aHz43ypwwpBp"
    "sqz2encs+nopriIFrJlw9g7L6TicxEOwS1L0HfU4vq1wnyhQAOAbhzyOCAjJBGvBrjjB1h"
    "Un5M/YxPgnToVK+MmcfiHOBEbeebbPOPH8kDDPhqHCkPYnoS4GIYxn1Jsy/i666TJI74bR"
    "BxzxGD3i7VbxbaM4Brd6UdnKUQiek5yryqBNfmBcZ5Yghid+ih+41F3ez1m/VTmg6iNKsz"
    "X2hLA+wyUvPlPEmvTP7Gh9gA0pazpf9dGz2+w4DCC7kfqgFX9gvd9jiXvs4Vft9Lfs60dk"
    "Pscmn34/kTlygFP+4eMlV3mj2U+kU903tL1hOuLxdhSjYwJvWhl4Y8w8xtxpmKGcizXeg4"
    "zIpMdsi/yczUdwiMycRRH8asEG6gwtzpjsDc5uz38ZviPRv3fe4P3N8PIWPot/77zzy2RE"
    "8ldeBT5M4IGJQjJRSCYKyUQhJVbDWPHfMlg7pm41U84vrU/XVz9cD29ucDNOP9x5P38eXJ"
    "x/fz4ElqV/3nnD3z6dXwu+JX/hbm79cD04E7t59Fc8DmnjP+48fIqPQ+Bw/Ec7mFywg1Td"
    "uAqER719BfDjsKDDNkH3OtpjjyE/UOz9816EUR88C7bmkc7BXareFOg6pOQ01k2LLhaBD5"
    "ueBW+pHWe85jTIdX3kdeR77CR/mDXaYCP5NGs99H3Ljd/mOvjr6A0DqjPAxKQfSZyyiUk/"
    "Hl6bgGgTCNpyjjQdCHqwoK6ssr0+okupfL82nIspIysVxo6Do9Kgoxl9YFj6ZM5YKOqeBO"
    "yvpRMwxC+thRLpBSIWauwvgR+Ecoyvcjj8ak3Xsl3eqFJUk1IaIl8bG3D0wrh2tnFSt9JJ"
    "bapD7K06xGFtBa1Du2FjQf2isE+sBNs6QPdSCjbZ0uvrKSql0UjbraWYzNlDB28YRbEVbM"
    "hk2NpsKJB2yMhv1PXWcGSXeZsmwXBvCYaSstwI2N2u9lvYW9tne0qaBJbZnqQmghtsT/LI"
    "jbanjz4m4oEILdt6OLavv52hLUhEPpAV8NdfZUajuf/AovQ+THrz4J6xiSgxD2F+nfjOd2"
    "2RQFewRe3zxjUz7ow1qj3Hen+NNcqYSHZpIjGxsk8INjPWJWNdaul6fX7WJWPaMKaNXut0"
    "D2PaaNt7sUvThtG36yDcen37e0fAq1O1xVf9DVr2JBlUpaXOMu5iT5CqT4DzD9iWhkfVY2"
    "BppOVpVnARgzGnnsOjBuUjpu2X08CUVZRiRMe6Z2n3GKMIt1IRFv/W0DaS8R3UNU4rqRqn"
    "azSN06KiMWe2QyOYaqCsUnUQ67ffVID67TelSONXuYxG5381EJfuIsnwLkn1jdlv+Iyevn"
    "lbZ8FmFGaxVlis8blYFd14eDPQHvbQ2zGwstShonvDaDCe/RR9VTjSrEYhrrJ6e729QPy6"
    "0qH2es2hlnwn22ZkOnJ2dXExuB2Su97ZXU+nc5aL6lLtllgqtcYsCKOaOMwK/JUmR/19PN"
    "X3P10zNy1pWq4uxTOfZRM/wx2pTH36e8fajg49vfJTgvNaXUjH9Yq6EZFIItcdg4GiZGg/"
    "03FAg1kEvqiwCToNJVj1SsSr80LAOgyiamdQjfq0r7tqNKzfI83xj43uR5uNHTt2P+Jn6X"
    "bJhQf/Xhpguiq2WEHzRyE8EXCrZrc/leyofWrsywLWf93SDSrVURdtgA0lCQvZJntDpu+g"
    "etB8AgdfjuZYnHq7LF2V1ngoW+2hTA7r+oxWKU0udpu5HFUIwdN4u9O8jP6YT6UUk+2O9x"
    "LyY0YUdAQa3NcxTGUULa7Y2bLQo4D9i4k2E9Y2sV5FWoN8deQjvXebKjcypTlr23zWJrxC"
    "60ydAyFPd9wnwYMfVyXfZpPSEJtdquouZWIWWxGzmFlRa7OhQGpiFrflApq8a+MvEZkXYG"
    "voJbdBbQ4UaQ0jnsCIxF2zBR9ypGYn2pYLpslOWwLXTYvfZJk12+LX5APsJx9A9sc3gvS1"
    "OmFHoS7KFBWwToLtnw5yEtvfUXQlmbkCrFKIyT434pYJIlWxLeiDlTaJNEbHIFxhb8jJub"
    "WThjTNABqJPhzEs3UH+11HHKaI6cMMZUDXxhZSeWCFeMIkSiUJ2oueMSB+QKhHqD13PAdn"
    "CeFC1JQbhtzDVPHnObV1CVfNzauNCdRGUBZjBOUQHDxIGY8jRLQRgyYg8OCKZ3lA4D38eL"
    "05fnMkVkJrorAqRGEp70kB8E0OQ5XWRGG12mdoIhz3/G6ZsLdjea2MD+3glmtdalVtS3b5"
    "JIYzxqfwLKA3PoV9+xTK8vsagHmrrM6W7TqVQS/ffI2x9kDG2oPVHzrzHwD2KbulwZSFPb"
    "2VLDeov8FWNo6HW2E2fqPJ7Ed/hcasR7Jg/sJlZDXzyQxr5+YSWjEB1nNC4jFm8z5ZOeGM"
    "UNclI+bCDE7YjxJpKbHpI4wMHTf6u2hM28sdqxQ3Uu4W28zghsZm1lKbGS4EpuFAKfwZQZ"
    "dkrMYKxIzY1KndC10hOuqE5IPWR27nuVwROThB4TimjxrHXOm7rNCY11lXrxvOUIvP/CCs"
    "nTWhIT3m9akIBrVVex11lxbsvs0rIJLVN69kRAb6xswrKBwX2LCN8nkVTD/Hkz0zRlRW9r"
    "MFWEG5VzWRRiD+OT9lR4HW7bZtU/Zv6AOzf3HYqqfX87Pv+xtUfI4jrYdkaIWAGNfhYaQ7"
    "O9gdx3FDFnAMS7FZIProRJsmXBJzJ814OHMnGLvCZzSAq5HyTQLf1UbH7OYm2lAZf+VFhi"
    "v4nYyJlS0ALUbLmNrFrTlU+uu0elO7WEpGrZaLui4VtVCGKH1PqiKcUXQQ4+arlcKPDGoV"
    "gk0JOgjvabV86tN1+dSnmnzq6Iiw8IjQQ12h/bw6Rfdy2ZsP8HmAY1wrkZaejRLF/hSvl7"
    "s9IBuz0Ji6xoevayzzQ8iStW0LMpUxLjRlXEjlehO8sUHjlddf2zTdwdJ2wqEXgnxTkviR"
    "DehvSv3AoRZLx25Udq887HoDEEdJGtj4xgYtU+RgiCsT33X9Feqf6Dh2whMypOMZEbcgYx"
    "oEDosa6MwonxFR+ZmJWs8jNsFutUBRUH73cdM77867FM1KeTxdNEio1zHF2J/PQfmO/OT+"
    "MiRTuuAn5E+B4i8scCaPf5LxjI3vOVnNhEINmvlj9OiYoTICmR8GUA94S7gDL1m5Eh53Ti"
    "3q3Hw5wtpm0UvZJ+nnaLUmZOhpX82i2F/52gzWA/PSlJZ/97KFJzT4vqjnC7s8ihjpepRS"
    "vpiHNRVdsV6SfWHw6dPw8gO5urz4756YAFaROOH+xlvCgvKlJ5LsBdLTh07oRodw/qlkGu"
    "3odQ8MawhW/ZzLTwsv8A/Xg483uUc1tot22i7qdh42LYfXCsjyBlAAdX1GQY7UpOq0Oqcg"
    "2f2rmkyS8R20mOygiVbuEK5s98vRdc9CsjOst4C5mwi/Oq1kwj5dY8I+LRr/ZMlqqxWdEH"
    "YP8J30O6T8XhdoeQsSqR7olKADJqp15+zwt1vliE1QfPFx8NvXyjF7cXX5QzJcQv3s4up9"
    "IQwT9bw6aGcUBu7acNNJqBPZ16zthMCAXRts0H0fHH/JLTRu1Nm5C4RG8qsgjdRF2YC7hV"
    "hd1+Si0pk8220DQdnDNkVsZaodYd9Vu5eqrtd1XMo0HTg5W+W4LJqaazBGS2w41CyHhF+h"
    "ful/icocFA15liMXT4EPJmm6ny+DK62+tjmWf2Wjme/f9/Re5eTb/gaX8koatzl22vOFl5"
    "Q/8pDNI2eukCY4oQEjHBv/hn6fYO1gbBc8HvuBLRzBPrmBtWTD7ybxk3FN1HTj01fJec4H"
    "Ref8menXxnXZgU2xv851acKud2pCXQZuHXjj4d1EdycRwdFeWQfjjKKTboCdoOxwCw5J50"
    "GzV7z3fZdRr2SzlulycI+AcFfLOtnI92s7fX91daHYTt+f542jnz++H16/eCXAh0FOWKJq"
    "85UTjmfYG3YysUZsTJe8nsurhL57S/5NpRX/Zs2Cf1Nc7xMn4KE1oY67VRSKhtwUt2xzIA"
    "pn44CFFpbn3qZNe4HaxB21mt0moaXXZLxetP5rHU8pRQdF3Z3kb6ae0Ppga0i7JwbsBHS4"
    "m8fpeKv6L0Xazmwce3Y7uRSEqe3cfgVSw4PteDB2KYgttiUKLNaVjwrERhhus3Qk2FWnKF"
    "tG0JnXyyT77uqgPoBHtuAVLPdfyZWWXQekfofxZpqHxT6aD9G0j89Qyi1zIO66iVgeubXO"
    "PxnfKk5Ay5YJKiWXCnki8cwRSuKZ+qLEEca7kDE8HWZkYprnOX70CGZ4PjAyx1zOcAYXfG"
    "8M81N3RR95VPMI8zc5Ujq2PsF0XzfWJntKTtNUoNJkfoZxYUiPfQmtMHhM+5JFROU+x+x7"
    "43TsuNNRsLq2y6aj1gKTjPQsk5FMjuqRaEPpiVZ8lyoUm0qIO7hxNV9nioYhmy903vzyUE"
    "mJxOTS6/RPSQ6ruU/lSI3Rps3bVKzGbNmGUaU1nG4zp4VNGw+WZZ2NMkfVobDyxrbKyFkQ"
    "BLow8XLRWaXqoPRcLaTs1bqQsleakLI5qPfYpUqnipejrVI1I1UdViPfsTLY2nS5jmagKC"
    "n9vq2x+69J6I/Hd0JZ2HeOuWJfrOppUYiMq6XZ5LfEwl5381HpuqTVHTYDTrLgPz0HTsq1"
    "ema8qJoHpy7DtmXCnc8XfhBeL72e3h2Wfd/f4AhzxEgriIdWcoFFNOhpmjgu4++wlqhHHF"
    "H4NHJHzZL2nug8xYEMy53eA89x2DhguGCwOmpca1Tv8drRfTanyBnPUSs9RxPHc/hsy5h8"
    "hdRY3Vtt5MDGWXXMG+n4LokLjVk2poG/XNSBMyMweOqaEXIW1FqdyXiDpgZNkSHohA6r5f"
    "hRiAyuGlyVnnh1sC0SGnx165ZjUYa5Pv+4fOGqVAZZXbS5P1+ArlVz2eaoDLJlJoGDKa3/"
    "5Y/KNdb4y/4GdfVf/qiergqDUS+kBCj7ouckJXMfX8AoUpITlPfF/KgnxsnSGBQZMNHIg8"
    "PguLeHT2xfr6nu5C7aQEy4AX7HXT8sBGAatbWVamvMsqpOrnh4J9wAOw92DGkQbmUQUCmN"
    "PaDV9oBWGX5a5tzsEp+xaVYNkS8Z3iEfdXNZ+Sgg1N0TYxqzG7b6LXk2gbLPJUvTpDcfz8"
    "tTEuFXHpbTqeC+fYTltMfgcLUMR/6XoUgf01sd5BH9DaYHX4y10my0Gumi74QJAG/fjzI1"
    "nZAkeUCivutqJtqCEocTOoIbiSvEdoQbO8rvZN6atNCGboA9Rs/tqPbs1IGJk/6jWXPRPu"
    "E+8T3yKXovb36+IBS97yLbdMRgECMPDnfQ0iGapog2piLRlBKXBlO44tgnZEACRrF1Kda8"
    "vfOijqZRD9TITCJsI+LmosUpJ6NH8kItq9KHmb4WT89DfwGPHZLF1OIeXfCZH1pf5o73Ai"
    "6Ml0GAgV7JFy++/vrdnee74u7ZhJzM6SPM5Lhu/FtPyJVH4Bc6ISPqnRHHl1EIgmPz/O92"
    "PHx6J4ievHJZ3mLNmChRdm1H1T+M0aeVRh9TPKgNMbimwHFXW0weK9gHaDzUOqgPspVgFE"
    "dt9CWiDhmp9oy8aaNyOOxNoYMO20Xao6n/xBbhwOMroRnpFHVpQH+Dnn4PQy2ajd2opv8q"
    "106iZL4MRehTrLR6oOGx+cIPmTd+JPfsEVTnwAlDjET3suJJksxOKBfqOJtM4OQtau07vh"
    "8q8bcwDEjxMnMnqK16fohacsDsd/i3CDWA2+N8AYO3iYcYmBBfidCLVXqhqJMoUgGe0F+i"
    "daE8QGEZt0eynSlMamIU2rSvl6urMbdqSPEZhZHfK8jv8UtWB2GJxEBcBWI48eruIhmNkR"
    "G3lRHhiGHjpAJmZSOATNQF18quV3cm0VT1XGUUXcB37xnlXxYOyNdbKD4q5X70nn1KLM9d"
    "7Tm4Vad1B3Mb8tMTvUFlww4btLaNC1Uz06XVp6Slnw1uzgYfhgfMSh+Mx4zzW/+elUX5yy"
    "P6G/R4KsaCdpkM3tyslYjBkSK9mjlj9DkvAh8LBhOg5KgpU4IAomvXFfoxuflx8I/TN29R"
    "SY4U5H9GXmgxFV6c+auobrKmf+s+7ljFdyzeHuMLNsp1G5mwY8kYfjWr1Wc1JeigWr2TPr"
    "ZxIY0tZGGV0vgAWi0Mt0jleUbK53PjcsAeQNDY5mVWKQ2X28xlo9gaxbYlXHiqYtuCems3"
    "wCr4iVhEUq/YSgP6G/RaHg1N6k5WUWvRlbugDuiQ6NhdBM4DcF9cZV8cjpHf/ko4aBlMcE"
    "Iu2QMLSASgjaHhBFtZwa/lUnA4qJnwILrSa3u4nynB1uK9rL9GlY0Rq9c+WSVq5mRpAy8a"
    "bRNYR4FtNky508aBePPSlwYu953lyDphKNi3B81YDbZixXPQNNoTOTgASWM8K5HK4i83SW"
    "Q0G7ZJGCvncMMizbHIM088Q8slFRBBec2YFImkExt+zjL85k0Vy/CbN+WWYfwuF5UC71UN"
    "hOPhHUT3VdU+KevapBTs7r4Xaptl/tfN1WXJ0ZmR5M9NZxyS/yOuw5+jKWcNuAjGeuElL6"
    "fkTkGc4OCZ63//P88ZVeU="
)
