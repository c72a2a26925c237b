"""Memberships."""
# ruff: noqa: E501, INP001 - generated, and named as aerich names its files

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

SQL = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "membership" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "state" VARCHAR(32) NOT NULL,
    "begins_on" DATE NOT NULL,
    "through" DATE,
    "recorded_at" TIMESTAMP NOT NULL,
    "superseded_at" TIMESTAMP,
    "recorded_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* Days on which a person sat in one unit, in one state. Never overwritten: new facts supersede it. */;
CREATE UNIQUE INDEX IF NOT EXISTS "uid_membership_current" ON "membership" ("user_id", "begins_on") WHERE superseded_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_membership_unit_day" ON "membership" ("unit_id", "begins_on");
CREATE INDEX IF NOT EXISTS "idx_membership_recorde_407027" ON "membership" ("recorded_by_id");
CREATE INDEX IF NOT EXISTS "idx_membership_unit_id_0a41c3" ON "membership" ("unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership_user_id_550878" ON "membership" ("user_id");
ALTER TABLE "user" ADD "changes_on" DATE;
ALTER TABLE "user" ADD "is_absent" INT NOT NULL DEFAULT 0;
CREATE INDEX "idx_user_changes_e83458" ON "user" ("changes_on");
INSERT INTO "membership" ("user_id", "unit_id", "state", "begins_on", "recorded_at")
SELECT "id", "unit_id", CASE WHEN "is_active" THEN 'ACTIVE' ELSE 'INACTIVE' END, MIN("date_added", CURRENT_DATE), strftime('%Y-%m-%d %H:%M:%S+00:00', 'now') FROM "user";
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "membership" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "state" VARCHAR(32) NOT NULL,
    "begins_on" DATE NOT NULL,
    "through" DATE,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "superseded_at" TIMESTAMPTZ,
    "recorded_by_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "unit_id" BIGINT NOT NULL REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX IF NOT EXISTS "uid_membership_current" ON "membership" ("user_id", "begins_on") WHERE superseded_at IS NULL;
CREATE INDEX IF NOT EXISTS "idx_membership_unit_day" ON "membership" ("unit_id", "begins_on");
CREATE INDEX IF NOT EXISTS "idx_membership_recorde_407027" ON "membership" ("recorded_by_id");
CREATE INDEX IF NOT EXISTS "idx_membership_unit_id_0a41c3" ON "membership" ("unit_id");
CREATE INDEX IF NOT EXISTS "idx_membership_user_id_550878" ON "membership" ("user_id");
COMMENT ON TABLE "membership" IS 'Days on which a person sat in one unit, in one state. Never overwritten: new facts supersede it.';
ALTER TABLE "user" ADD "changes_on" DATE;
ALTER TABLE "user" ADD "is_absent" BOOL NOT NULL DEFAULT False;
ALTER TABLE "user" ALTER COLUMN "is_absent" DROP DEFAULT;
CREATE INDEX IF NOT EXISTS "idx_user_changes_e83458" ON "user" ("changes_on");
INSERT INTO "membership" ("user_id", "unit_id", "state", "begins_on", "recorded_at")
SELECT "id", "unit_id", CASE WHEN "is_active" THEN 'ACTIVE' ELSE 'INACTIVE' END, LEAST("date_added", CURRENT_DATE), now() FROM "user";
""",
}

UNDO = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_user_changes_e83458";
ALTER TABLE "user" DROP COLUMN "changes_on";
ALTER TABLE "user" DROP COLUMN "is_absent";
DROP TABLE IF EXISTS "membership";
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_user_changes_e83458";
ALTER TABLE "user" DROP COLUMN "changes_on";
ALTER TABLE "user" DROP COLUMN "is_absent";
DROP TABLE IF EXISTS "membership";
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    """The statements that lead to this version."""
    return SQL[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    """The statements that lead back from it."""
    return UNDO[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXW1z27aW/isYfWk6o3pSN0m76ewHJ3Fb3+vYqe203dt0GEiEJNQUoBKkZW+3/31xwH"
    "cSlEialGgKM7u9MYkDUs8BgfN+/h795WNn7uLV4ujSnX9k1Bu9Rn+PGF4S+Q/N3TEa4dUq"
    "cw+ueXjiKAruzi0/GjgRnounMOUMO4LISzYRU5euPMoZjD5BU75cYfYwRhjZZIVdb0mYh7"
    "gr//YIXiLKkLcg8sIcMyowECLPJeQInXkCrQhfOQTJybmcyZeUcjx2HASvIBCe8DuCqHcE"
    "b2PzqXwdyua7frC89JdPLI/PiZzRlY///Q95mTKb3BMBf/4+ki8gHz/6A26sbq0ZJY6d4Q"
    "S1YSp13fIeVuraGzo/Y94Paiz8wIk15Y6/ZMn41YO34CwmoEzxZU4YcbFH4Ame6wNfmO84"
    "IQsjVgWvnQwJ3jdFY5MZ9h3gLlAHL5BcG1nWxeWNdX16Y1mjAucjihRPwktTzmDVyFcVCo"
    "A5vMJX/3V8/M033x4//+bVdy9ffPvty++efyfHqvct3vr2n+BlErSCqRRmZz+eXdzAC3G5"
    "NIM1Cxf+UTTYwwGVYkuCvvrfAv5vF9jVox+Nz+Evf1ge/wjtTQyILuyJA0t8bzmEzb2F/P"
    "P4+fMN6P5ycvX2p5OrZ3LUl1mML8Jbx8E9gDuBd8rtWvBG4xvBG2LXk+WdAffViwrYvnpR"
    "Ci3cyiJ7K3+WHtlT5i8VumfyhTCbkgLKEW1Xizg5E3YO9DfHFYD+5rgUaLiVBRq70wW9I7"
    "YlX6uA9zuJk34l58hyUMv9iHh0SY7gHw2W9p4x34Dxu5Ob0xyCd8QVVIde6RmXoth+0LW1"
    "Rp93e9Adf/3i2xffffPqRXy+xVc2HWvREZbAGUgUVl25IUPWCNWeLcLdCRAgu81utfJDKN"
    "4VOPEDdwmds3+Th8JWnMNeK4k/LU78E6216Gryii5exzJvdglKCGziEE+BcHV6fXN19laC"
    "DVhP8PR2jV3bKgFdieKWy9dC8wmEtD/8+4o4Srg/LMwzW8USMzyXe2k7WAFQ74MZn6CcUA"
    "kwX7SHlhgWTPBh8mOe+iAzn2rx1vJ4mb+iFo8dPhuepF9cekNFbvltNFbADmEtU4O3Gixu"
    "FkTemnrIW2APYQQrAQUzCPhTTogwsxGRsolkuYQQTYjD11ojxGMn0xgWfh9FxheYLLAnZA"
    "wNyWVjZuidmUGtx7osSBHtTgoeCCuyW3p96BMiA31bsnK0ge1SUu4bI6qKyqlvv0RQzq/x"
    "dpAdmNRSgDX5rmvrH10LQKJc8hFVRB5RVdQ5QSsp5XL2WooiDsGu5DQ4S0JxSXlKGML2kj"
    "IKU3nc1blZGs1RxWOitgkjyPRTkDH+kk79JWSJqVMH35igHYB75DI5flnFZyJHleP7suA1"
    "cblTsny3e00iWuM1qeA1+ZNPLI96ZWjrF3OGqBUXYK9Q7mTHcDCb+/LMbbqq0/RmZVdY2e"
    "Cxs7BtE40cUu4OzFI90hvYN8jruQOpsKR4Su80S/YNl3ssZiWCXJouh+BEEnYFXHQE7ha4"
    "N5eX5zDzUoi/nEBeywlrFx/fvzm9eva1WrtyEPVKLCAA3ERo3VRbAY/pdgh4fOXJIj5dyF"
    "2ViJohA1mqziMGdinamYCBPQYMGOOzsYD2hxHtWUCrhAqEFjerxZCBA3CDL8lyInfUBV21"
    "hNn7eMKhQjZ3ud8WWj/CXAFkQ4WLMJc7EJjfEmSn0XxDBQyyGuQWKKduCbG38YSDhYy4Hp"
    "3RqfxZbWGWzDhU0LAQUhZp8cs8iSccKmT+yuHYlkJG+wvuYzj1ISy81crld/K1Wlp24XRD"
    "gqtjD3RKSNP7obNS3EZv9DI7dKtP+h1+EIgztF7Q6QLh0LuMBFb5d5wRFTQ3jv6QGpJHjt"
    "AFBNAhLv+zdqnnESZ/Flmr0DuBhA+TEFufJ9j1Az+xTwzCAFOiNOKz5EFBZKBLEONeQmmD"
    "M/0OLiIbPyDuyzeYuXypMhZn1BWeehvOKnrT/x4l7E8HP0zInDJlaQICcr9yiQADSrxO4r"
    "2N2lbyE6yp70bx7tEn9/Hi7OePpyM1jWQyXEK//nR6dZr6VZb8rWfX6OLj+XkQuJJ+q0TP"
    "q/xW1L5Pv5WaQuKVfq3MC8FDfx+5ZMpdeJvJAzwgijQYIxM8uXejyRiVxxyob6+pfysmNs"
    "6tCs6t5AsswF1ut84QHbRry1tIzX2+qANeiuSQcwTjvRlrDKTvQiT0COZIN6EI/xjWIrw5"
    "e396fXPy/kPGcwUAw51jdfUhd/XZq9yOEE+Cfj27+QnBn+g/lxfqUF9x4c1d9cRk3M1/4E"
    "QdYd/jFuNrcGynMIkuR5cyjM4IBXVZXSBugdlP57N5crxOCVy1/U9FWpOz2jgFwjgATfbJ"
    "QUC/yfdqciQqOl635kjk9xbj0m7LpV1yeu503fbsyKwKblFg6FuGz1tXSq7Mo9gZ6e2rqQ"
    "HjLfbVaXZopfRm7M45O6Y2WmCxSBsjvxBohYVYS/yO0IegANqaylXkB+bGKWbKSikXHNhD"
    "4RbQRiQF22rXD9tu9zSWvF5a8mw6J0JzXJSnBCQUA7TfdVNyTUWRNtGus5TGjtJr3bofis"
    "WB7GkFtaKODLFNBblk5IbL/3SvgOyVWx2laD9WKLsOXIwlEll0d5s4JlLjKslisIOiCfHW"
    "hDAl60ANGKg0y+z4TykRHaFL5jwo7+/1TydfHb98BaIUFKL1+K2kpAIJT6oCJUJYJ0+plM"
    "Nt/KlGCusrEzquzCpVM4CiiQCWoTQCWK8FMCH31CYurITMMLjXDCb3Kyqna8DjLKVhc6/Z"
    "7JI7KeQ0CzxIUxpXdJ+53A91ed/WJ+OH6wEXOlKEd+nJuJasOmM/YOr4LhmVqM6ZMeNtCr"
    "QcbVFmzVLjtyrSP/G1VFQ9ohwFGLnyz5SSG3gOGCJfQY0kJDcLCCdG8ARij5UO7DNP3lkv"
    "YAYP1FyHT291ynRnT4Iw8Y/sVm5bLKKDErEuCZrPEFuq4HyMBI9KyQIdsrkcBF4SeQQRDP"
    "Ny8LOommtTRXiElBMmfJNYgUcw6BMLtfwxmpApluss6noj+FKdVVLxl18bGASoG7te5C/1"
    "wtdQK8W4Yvq+C4+NEWBfRoBwH9PkMZWu7zTJkMSN1upYBPtpA0E9Q2jUsV4L6sG5aKnzsi"
    "6f87RGJesbpx/lSGtVhFU1FkpE1+DeNpF1Ho+qUHFXEA98Kqq/RJDRh9mDFAeloKfpR6ir"
    "t9tgBiOcPVHhzFTZNV0Jn6TYa5rl1TqzTe27LnSGGkJGoeSVKeC0v/oTadQ2CGYJrtvFs7"
    "BKQDUpTdu1CfoysTlEwsgras6K7Z5KCLWtnWJR0vR2enrCWrDQ6vIgTTUka4/Jrxsy9Bv8"
    "evEe9njHXqx/PzE+VPXspb99093pIDym59AjSf7GE6hgT72HEgGnMGyblOOEBEFp/Ihiq6"
    "hzDY4+1XdSiidhaUk5TPhQCwtaVE657wIheDXv8VI1dEJLIvUwNj9C11AGCzsI3ikoSwdV"
    "miB1C7nkL5+6+ppbO3uqMXz1+AzZJEsZw5cxfD1Jw5eCRovs9hJlEe0AMxw7aL+Teq0C3j"
    "fkvmSbzpHtDurRqFuhSOsKPP3tJuMFjAB99v7kty8znsDzy4sfo+EpBrw9v3xT6CIjfCLS"
    "NW41B+XmdjK6CUxfmTp9ZRLsrDspBEkZlmtUgw0betkEw+u29vWrClvP13kHeLL1wC3j3D"
    "DOjSE4N0y3BdNtoWvIVsRdYibXhEVsP9DN24HuQzTxaTRv2joyRChDa0aLH+xVMuOQQOvY"
    "aJdsc3prXWYb3GimI5mRFeLFwJT5hUDY88hy5SFwK0Jsf7Dux4ivCAPr2Az6qy+IfYSuCF"
    "xTtjUI/A9HoiW+hXwCVaU+nEwXXNb147Rez7hjfepzlsryROMCLatjH5HCn0CypZJ9zAYL"
    "3l5x6GFrFXsoII7+G31x+eH04ougknz8xsYn21M7oh+5/SvKmQnBkDyCrYXemxL8OzNwwc"
    "5UW8fMEB10CX7IxbNdvGY1EczTHbKanj5Vax1iOcIhbaUmrmXI0Jt89V3XjU4L/Y+HVhc3"
    "MVCYc3vsI3ojGyNXH4wMKdBKqkJnUN1cFTo7tKKdIQ7FsdNaPzTHw9CF7gideSrIZkJQWP"
    "ImqsrsEiw4G6OJr2oaMNUdLywjC/aCYGVq6ins8sGV6xWOU7vSH1k1H/5KbDh/aLvJReWA"
    "JsYssF8pqtwsEK+3mspBnq57DWsPlVkrKgemU9eA87NNYbRD5TJklNfZEvN0h2wvASwij6"
    "cSTPSW0nIgC8QDDMd5XimgFYaVh+Q8L4a0GlvV3m1ViVetLg/ylIYJjZlgei32hQ+RFtiA"
    "DTlSwwVjPn8S0BvzuTGfPxGYq5nPteJNO1gPMXY2D3JerjPdLttGuHK3S71sYiCuAnFOHH"
    "uMqy2Vd9OOqy2bRTWQfaRzX1sKtRJnWxbXzd623Nit7rYzyICz0UyltSe+Oo2fK/Zs3ZKV"
    "pwiUhwsqiQe+rlLPWkfP0AbwptyNxZpFWeeZqWC0d+2ofrTshrz7snDZhjGdPcoNbz+iMx"
    "Y561Y3KBAOMIC2kzoHKtW4rpM3Q3TIHt4gMdhbuNyfL+ogWCA8dKeQcZ8a96lxn5pw855K"
    "hLpQ0NpMKJAaNhi3xdOA3rgtjNviicBc322RjQV/PNiDDO7Pw1w4zPpWR/TndO3Lkd6GmR"
    "0z3mLF/KswukLaADzURiuXz6hDoC1NumSFLtx/MwF0QYQi6umLqgkihXaJAoVVgMT3qtoA"
    "I2siPMQZAevl56nvupLgl2DMZ1MAtO/H7niTKdIUADUFQLsHt/0CoKYu5Z7qUpqqfLV4YK"
    "ry9aYqXyi4WCGa7QQGZIS/XxI+DURgz376Appwt1gm7SSecEiQ7VIliVZcBc0ktTirKyhW"
    "auvZrqj8GvRjyswQKRlRE000l8cAC/KNT+XsD2EecaaWWfjU75HrM1X1bEVcym2InSCroE"
    "+6Ru3Z/eO1YRoFDa9KkbUs6tXKq0UbWbixKS4+bK2v5ssfI0iQForOrtHFx/PzsMzaauXQ"
    "VIb11CXwOZoM6x7rb6bw2qOFiUzw8WxGwPRHaoq3ebqDrgkW7Rv1XfFZSpOw3mtffOYkqc"
    "vpArGJu+gzr23fxXpbS7WalGn6AUbVtR/EuIQnyf+3AtGzjhFRQzrA/PbW200QZgsL6h01"
    "XeOZCYaHePtrXCotZI0d+Qhca4Hn6YaHdfurW+r5U2JJtVdjtSlVFrJERmHQ5p/j6YISKf"
    "jjmUfcugiXkQ8oFb01qFfyNHOtuAMnfDB4Xsu9Vj6D2UK2byEz7jhSakzn1pH7FXU10UUb"
    "G5NtnMf0J6vRnywQ8GoHQ+fIDtkXF0LRIPmiSHnIOLpkRbAnLEhk1OwHm2S5HKHZibfvxJ"
    "GhvqYLPkN1yKs1QqK+2SpLaWxWfbZZJe6s+pkuedIByeO7TnWJnYj1U13ypIYLTblQcC/X"
    "YoSOekjWgP3mvhTiBR6fPFAISX9ifKmaP6BbmFVyNZLAhlbgHnZhnsI2XCXxKAklMQhvzz"
    "bKixuPKH0U2RNNH9OKzV/BGuW31vg1mG1IYHUczlhsNzzSBzNqBo63hDJqeiQrmmqBjETe"
    "QgsskMehjFPSPAV8fBSapgQ2ILgvvxGJWRR6CMWeuNzSVPpUKslKzTYhhKEl0fSF3dlTtW"
    "GLKYpCqKKJ/utl9N+yNL1ou7d6+ZhUo75tXl17qhmBSCWNsYhM6RI7JaGWMVHeThRQHYXU"
    "T1au0VrbTt+evT85f/bd+DjnvoiAf1HIkjNujHoQGzeGcWMMwY2RkjgaFO/P0xqDVFsGKT"
    "er9T1eex+mGjkuFDDOL8lHqfGqAAklLSmmRe1pgFVcdq+rxiBW1VnTqNfVXa10OZ/tSuwl"
    "I6kmnzOpOQrijYOWnlDlY+oSm+rKh9Qh1KqSZXp3XKI4p17+nrtlVM3eqZohz2uqQCkqow"
    "Nt1IFMUca9+0h1O25dbpTPYRjTlnhacro8XkzVW5ifGIuqSqvlK9XUFdx3XcFyBaFjATet"
    "qOkl2pwqt1GEzemRNSVWylTJObl+5iSQQrOFHcLqBym5VEqpnmTSNon2kRNrJd5UmQw1rx"
    "F3+3/EbBJ3YyY2ca3ExMa3UsG3suKC6s/wcikrRTIkuaq1VCl/5XBsWxgSbXR+q435OUVi"
    "k5RTIyln5sp/1HZmZakO2QcTINHAlVUgPGQUg2iROi6shML4riqk4Bh7zb7tNVH5s7ocyN"
    "IZBrRllymta/roCPbh1dUc5+wC2TVpLDD9tcBsthd35KsdED+69tFGEdgl5qskPnuz6So1"
    "bqvZ6uMKJEqh4m6jSqHQ1hV7HlmuPAFGJhUYBGan9YKrgNy81cnj2eKjRSNWN4+BXhDXco"
    "ewwcCFIGYRMY7C3/8aHvagWkNAILIP7WnRSXRX3sSqo63kLnFdfwVhypLhHmW+fM/1gkBL"
    "CQ8Jj69W5Y1tC9ax6CAxxrF+Gsc87gUe24rmmnj8kGSt1mw1tvxca4AZDTdYarCUoo7brP"
    "JoltJUHu11Zv+MMioWjficIzUVHPrMZwcLz0q6DtTW9PX0g2mhYewtxt5i7C3d2Vv2FoaR"
    "6ouiV2OzjVM2arI4O7RCs0FoMRploC64Y+d1yCN0xtCMu1PQMqG9IPVCVVNwX179Hqlalo"
    "F2GPV9GkvVUoKOApxtXc/CnT1XG8ERdaDNVuMohm5o7hsVtXcqqulSVksy1DgQTcWgvS9v"
    "06i8f0KXaVReUcKq16jc1MDaRQ2sKl6tQJZqvcHftZp2QGzQ5N+3l6oZtu0YIlTyxZZq5p"
    "bQOo3mGy5gHmGiTcDC+YYKWBC/KoX4VIX5lrD7GE79Npl5SCjuzKwRngbbjBvJoVHRxGGJ"
    "hKJStolLsOAMrRcPBU85FSiYmNiB1xwkmiN04jghlVB+8Vuy8pQbXiz4WuO17+wpVTzp0d"
    "RxS8+UNUj9DUGfthQnmGnyuW9tr9yYcSt/fBH/arkoEa1JRamQihJ/LjWtRlmyg+79GWPR"
    "oLZ+ltT44Hvtm01OjnofS57ukG2sCRb1v5Y8rYlkeApfC3asQKzTn+ebWZ0hHmCSzvPnz6"
    "uk6chh5Yk66mbJkdSkEUiB1vSgaOrEeEQgzx5jeAbHhrTKV5sRGmLzQbTkWspGajzeAZIN"
    "Enli30bldJ78zlAldyplFWkF6YF3pyicgRUwzhiWDMhbQdZsrH2LSgv9UqWVLkOn1baqlt"
    "GwCpFoYacDPkN32KF2VI6SoeSrP0IXKr6Ly/+sXep5hL2GzCMmZ51CrcoFZnMIFRuHeU8u"
    "XyPhy5kFkc+TN3ShaLt5MKRenakEKoymeLpQ1YjWEL0GKV7BNAI/vIZAt6l8+AQsyROfOh"
    "6CCDf2gECxGwdJYOEtO3ywQIxDPv+8oq3471GyEIqbKvOXE0kGNOR+JfUi5Y+KpokdL9S2"
    "wnriU991w4Mn+pI/Xpz9/FEpV+Rech4uoV9/Or06TVAB0w86u0YXH8/PYTsp2qtNatj+RZ"
    "jxBlN1uFAKHCiFPyEYkkjfWkLThMwpEzVNbBmig7ZGq927SS2ZAuEhmyldMuWu3cimnyM1"
    "Nv1eWykzB3FdVheIjUW6z7w21rheWONMUp0xwvWWI10a4Uz2YnO8+529eMMdO6ooM9Jbiz"
    "JDxltsRp4cbIn06K2mo5uFqu+sKIJ8wDUWCNLBEWaM+3I92ZBKmDXpBJYUZXuhrhxq4wek"
    "wvboFOpAozV1nNiuM4MyOYGNxuZFG9LO3wCMSSeBGel1UnqHCrSkcno2H6tpGZ0vPOcB/c"
    "knCKxWyhCF8BzaiCozUvhudc1HxhzTS3OMXIGerwl7rlzHOqTucbCBRMH6cHX5o9z4rl+j"
    "1B+f2M8fT87Pfjg7ffcaxf/8xE5/+3B2dXbx42sU/esTk2Q/Xp28PVUTqH+F44A2/McnBm"
    "/x/vTmNQr/kf/oKwU5tF6J1Ng42rBxMHLv1TSzpUi6N7Ltcu9qEvHZJ0XyQDb+ghZTR+Kr"
    "pvFcMnLD5X92pe/slXNtazutCtVJmpteos6kwW0Up0lmZKUsGTDsSTHU5oFciBb4jkC2yp"
    "IQT/VSSXebB6GWs6hEZeC8lDKlB4kuSEgNTchfrSkA0uWDKuXKxD1ZdI5HiSPzwkQaI+z2"
    "Vdg1PVt21LMl8PLX9vYW6IZkuGzN6Vs/QvyRYeG9A3QnceHRll7f1ZWlNE7Nfju6TKeOfT"
    "u5+qciHiQbEhm2NhsKpCbq3zgc+6+Cm44pO+uYot9o2gF72KH/hb21bw7dpGJQme0pVVFo"
    "i+0pPXKr7em9XCsqxj1t6xFQCRbcq65cDWvsoLXkL18nRqMlvyOJIxWs9FE8f2gegi6L6h"
    "4UmSVMY4va5YOr13Ex1qieHevjDdYoYyLp0kTSwN3ZnqOzb+DWjeY21iVjXerpen161iVj"
    "2jCmjVHvdA9j2ujbd9GlacPo23UQ7r2+/QNV8OpUbXVrvEXLnkWDtqfYMxRVy0VANUaS83"
    "fyDxy0GYWlEXb5DAKYIZ9vzqgIqpVOiCZ5vpUpTcRxj7f88Qa1V/1vDd0iGj9AzeK4kmJx"
    "vEGvOC6qFUtiUxzAVAPlLNUAsX71ogLUr16UIg23cq1E6f/WacsaDR+SDN9eW9YFPn75qs"
    "6CTSjMYq2wWG+JRvIrRzcc3g60+z30OgC2Rlz15qYDpufA/nsO6NDTi9YlOG+UtHVcryh5"
    "oxRJ4BgicqBK3BsnErSUj1cu57OwqWHQIxGioUUhHBoKVOUaJhaF8109VdtiUeklxY6Kee"
    "eWTabUTvUsSD0uunDHb1MDVE8u4wfrp0LAJ558o9o19XNkB+2xIfcruf7rVoHKUh1ybh9s"
    "KPpaA9VyA9L0AxRH208PEP5kCRURm5URytIa/1ev/V/RYV2f0VlKUyyqz1yWQrDLVV/kZq"
    "d5Gf0hn0oxJs2O9xLyQ0ZU6gjYva1jCEkoelzhomeBLS75k0xVr9kmkURFWoN8deQDvbdJ"
    "Gc40pTlr+3zWRrwC60ydAyFPd9gnwR0PG2I32aQ0xGaXqtduyUTE7TkiLrGi1mZDgdRExD"
    "XlApi8a+OfIjIfQGPoU26D2hwo0hpGPIIRkbumAR9ypGYnasoFcJLVxj9FZD6AtsKifaFL"
    "COswTrdvXKgaqJtafZW7uplo886jzdP++FaQvspOOFCoizJFBayjUO7HgxxFjg8U3ZTMXA"
    "HWVIjJLjfingkiVbEt6IOVNok4RscgXGFvyMm5tVNS8n4l6BXeRvThSTjbcLDvOuIwRkwf"
    "ZpgGdGNsIU4PrBBPGEWpREF7wTu6KOwxYC8pozCLJy8sIBmHyyG3cqrw7yW2dek87c2rjQ"
    "nURlAWYwTTIThwkBIRRohoIwZNQODeFc/ygMBb+eP15vjtkVgRrYnCqhCFlflOCoBvcxhm"
    "aU0UVq99hibCccfflgl7O5TPyvjQ9m651qVW1bZkl09iOGN8Ck8CeuNT2LVPoSy/rwWYG2"
    "V19mzXqQx6+eZrjLV7MtburbrNNb4j9i+UrEd6A1lyf7zFQiZgpHUXDa1gI3OogCaaHjTT"
    "FFCexiOuAEuVTVxVuDU4puQlNXdU/VUQZwbmLCGVKXlVTYCRyx2twaybh2itZ3zNgrUsfy"
    "chSn1TgOYNaMYU1ktTmCmWk45GrRaMuikWtZCHGH8VVRFOKAaIcft1R+SPdGtVHokJBgjv"
    "cbWA6uNNAdXHmoDq4ECw4EBoat/LTTG8YPb2LXyl/elLz8YUxe4U2+fdHpCtlYBSkkptW0"
    "GayhgL2jIWxFKjsRZsUabS669vetSJb1PvlHnyPC2JNEgGjLfFGsBQi8RjK3WF9RYS4iAq"
    "AOp42lKHUU5/dWXGHYevQbuBIkPUO0KneLpA6hFoil2XkqAe6AKLBVKlhogqLjQhM2i+IS"
    "kKqtUuHvqJfWIXqveCCKcLBinlLaSY8uVSqnZjpaNx30NzvBJH6LNC8Rfi0tnDZzRdkOmt"
    "QOuFUtek3vcQvDqEREykjCkHYCZ5iwSVH1m5ihc2giiGRAh/Asm0wUc5RvHfwWqNyCAcYi"
    "F5T1gcL/H3KFlkoNDBzOR+5RIBx1e89lLxRIRBwr6j1ka0B5x8+HB68Q5dXpz/z0hNIFcM"
    "XAfbjWqmy00Ixj73//EmvbNuUxLTjWSjcJP+wAqgbnYH50hNnEWvHcLrhY7D5epuNH6A2m"
    "4HFXdzB1plm02ObnjabWdYN4B5mAh/fVzJ/Hi8wfx4XDTcRAuTerosjgorOiIcHuCdFEfH"
    "4pZoBMsbKZzqgY4JdrdBj0Z7OGdPf7vJHLERis/en/z2ZeaYPb+8+DEankL97fnlmxzYgc"
    "5UB+2EwsBdG24883Qi+4a1HREYsGuDLZXhO8p9YYGhoM7OXSA0kl8FaaQuygbcBmJ1XZNL"
    "ls4ESTYNkiR3TSqQpKk6wn6odq9My3de3+mUpjLLviWfU2AQLvDBxO+N8xUZUquvby6nX8"
    "lkwfntSO9viu6Otzib1qlxFTrUceU/EQ/CI8vAzaP2RoGwS5CAHhQeHyMoYwGdK6ZT7trK"
    "RcTRtVxLtvzdKHwzoetW1/b0pnNdjzeo8SaniAnG69Q447tOHXjD4cNEt5M4sWDfqoNxQj"
    "FIA2MnKFNhyQOL3mn2ijecOwSzks06TZeDeyIJu1rW0Ua+W6vMm8vL84xV5s1Z3uzy8f2b"
    "06tnXyvw5SDqlQjxYk296QJaBsxm1oRMsS/qGdNL6Ie35F9WWvEvNyz4l8X1PqOu8KwZpk"
    "4j/7aG3OQ899nFLcjUJZ4FVVuadO8pUJuIhl6z24Q5j1rtdKvWf63jKaYYoKjbSVZP7GOp"
    "D7aGdHhiQCegy6cxgYPeLXXtFEXawWwcOzZoO1gKU80cCgVSw4NmPJg6WIottuUzj2osGp"
    "vlowKxEYb7LB0pdmlMKqVfWUIwmM/rUbJRwSNU7rtIF3xwqJQyKRHt1DAN7fPvgmkfnqBU"
    "VeY86rqWaR65jY6fNL5VHECWnSaolHKkzq/IK4MwCmcaq7IKEGyNpvLtIE8Hkn/O4E+GIO"
    "/njqAlZPh4C3mBs6mcHztr/CCCOguQ1SOAktr6tKNdPVibApRymMUHuCYfyAtryDBy71me"
    "+6DSfYyzqZfOJsXH2qb6gWqJJrz9SYa3m6ynA5GC45Ol+C1VKD0REQ9w42q/6gT2PLJc6b"
    "y45eFqKRKTnalR2NPyUM19KkdqlPU+b1OhOtGwKnOW1nC6z5xWtkw4WPw6G2WOakChva1t"
    "lYGR2HV1obrlonOWaoDSc0edkpdECDzX17IuRztL1Y5UtV+NvGNlsLcJGAPNAsgkiXJbUx"
    "9wQ4poOH4QysKusxYju2rdpZ6lG5IOsd+cl5Td9vFZL6nsiifGi6qZL9ll2Lfcl0vfm/D7"
    "U2WG1btB0iPGW1wgXI21YqtuDffHa1VWGh4/DjwP1EORPU3lqqwXqvgZogLhiXyQuoJsas"
    "PFwF9B2AY3R0sPgEpqZ3aQRzOXyhWLqqwlJdTGSHDEGfoQ6AfXP5+ritdr5T2ZEDmIoDsq"
    "qAQNqXR2VawtrIztYBfa0FH7CJ0gl2Ao0Ab5O59YULctqPSmEId/ucHDVSE3gSYP6Fk2LG"
    "UsZ/pSvb3w+Eq+todWc0swvBIL7ln3S8qeyQtT33VBMIhuPPvyy9efGHfU05MJoe3dg5yJ"
    "Ok74W4/QJUPyF1KPoOyTAcfngSeJ2iL/uyk03iPUDd68YorR75qYm6DS28a6ccZb1E9vkQ"
    "m+6oMsaxLEhlr861DB3kNJiN5BfTiNs4xB4rUpCbFP7E3AwID9MzUiPTvW1E+mUyLEDb8l"
    "bFRSGT01YrytNLoaK5WtaHCFNlNqcKCnrhd0CtrqyuVy7iWSlFK3lP+HYDsHpdB5UPr29U"
    "8nXx2/fAXKoFRAXWJ/H+ivaiq4uODrIIJQ13NqB0+sonWaxut7327LtUibzomoFROXUBg3"
    "01ahWv5qUqvCRUwwQJ2lkwoiU5fgZu3ss5RGeuid9JDx196vqJyuAZuzlCaGp89cdsmdFD"
    "SafMxZSsPlPnPZdAjvizPadAiPltmjO4TvTbO9lqySP1Fya6RXbFMDxtuaJwdDrVtSMf/u"
    "BMmhaIWp1CFvpJ64cumd5L66Su6pAJ8xX4OjFRE5wRG6IHfERQGANjiVESR1zqAHV+JWFm"
    "FpRZ1S2/nzTK3GHu9l4w2qbIhYvcI1WaJ2TpY+8KK9RIm9OjgHbRwIN69ot60aDpkjG4Sh"
    "YNdRkcZq0IgVT0HT6I/P4V98cuWXuRvCm9sksj/5xHL9ik4GiNZb8iUUJOAzhJEk/kIgWI"
    "dqvjGSM0GUm6ckJw4+jKC69YLLnxTE4EGtku8lrfpHeFcKSEAJXU2pQDOXEITncsHo4wV3"
    "+gYQUPg5ynb8jKbchzLd8TxCRROqOXD2gY5casrjETyGcY/Km9+jzypn5TM8BmaBNBYElS"
    "p9d0M/Vvkz4Z5wuFcowmCkxV5KiyHLqoo14fBBHLadRxLBZ1DzWI1ozIHauwM1l/XvNpOb"
    "spSGzb1m85OpONDnMmemPuBhfjwzyqhYNCyMniE1fO4zn0tS4ssNN4PKht+FxaY/qvwJce"
    "l0MSqJHAxujrcFDSbDtmny5Vxo2TtxKMrmIw/ycjWytFR+uSpZXit/COrk8cuXVYK8Xr4s"
    "D/KCe7kAffld1UA4HD5AdDsp4y6f6GkrT/7r+vKiRCRNSPJCCp166P+QQ8VTjMrYAC6Asf"
    "lUyx9gOZkDJtj7qfbP/wNSOePU"
)
