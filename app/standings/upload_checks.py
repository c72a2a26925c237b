"""Tells whether a certificate from elsewhere can be uploaded for a requirement of an assignment, and if not, why."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.db.database import fetch
from app.db.sql import TRUE, Sql, all_of, in_list
from app.domain.facts import History, RequirementTerms
from app.domain.standing import periods
from app.policy.access import Viewer
from app.policy.creation import may_make_for
from schema.activities import UPLOADABLE
from schema.assignments import Assignment
from schema.enums import ActivityType, Decision, Duration, Stage
from schema.uploads import UploadedCertificateSubmit

MAX_PENDING = 10
"""How many uploads for one requirement of a person can wait for a decision at the same time."""
UPLOAD_PARAMS = {"TOO_MANY_PENDING": {"max": MAX_PENDING}}
"""What stands in the sentences of refusals, by their codes."""
_ASKED = """
    SELECT t.id, r.id, CASE WHEN {may} THEN 1 ELSE 0 END, t.archived_on, r.activity_id, r.stage, activity.type
    FROM assignment t JOIN qualification_version version ON version.qualification_id = t.qualification_id
    JOIN requirement r ON r.version_id = version.id JOIN learning_activity activity ON activity.id = r.activity_id
    WHERE {where}
"""
_PENDING = """
    SELECT assignment_id, requirement_id, COUNT(*) FROM uploaded_certificate
    WHERE {} GROUP BY assignment_id, requirement_id
"""
Pair = tuple[int, int]
"""The ids of an assignment and of a requirement."""


@dataclass(frozen=True, slots=True)
class _Asked:
    is_allowed: bool
    """Whether the viewer may upload for this person."""
    is_archived: bool
    activity: int
    stage: Stage
    type: ActivityType


async def upload_refusals(
    pairs: Collection[Pair], histories: Mapping[int, History], *, viewer: Viewer | None
) -> dict[Pair, str | None]:
    """Return of each assignment and requirement the code of why the viewer can upload nothing for it; None: they can.

    The codes are those of UploadedCertificateSubmit, and FORBIDDEN for people for whom the viewer uploads nothing;
    without a viewer it is known that they may.
    """
    assignments, wanted = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
    may = TRUE if viewer is None else may_make_for(UploadedCertificateSubmit, Assignment, "t", viewer)
    where = all_of([in_list("t.id", assignments), in_list("r.id", wanted)])
    asked = Sql(_ASKED.format(may=may.text, where=where.text), (*may.params, *where.params))
    found = {
        (row[0], row[1]): _Asked(bool(row[2]), row[3] is not None, row[4], Stage(row[5]), ActivityType(row[6]))
        for row in await fetch(asked.text, asked.params)
    }
    mine = all_of([in_list("assignment_id", assignments), Sql("decision = ?", (Decision.PENDING,))]).within(_PENDING)
    pending = {(row[0], row[1]): row[2] for row in await fetch(mine.text, mine.params)}
    return {pair: _refusal(found.get(pair), histories[pair[0]]) or _too_many(pending.get(pair, 0)) for pair in pairs}


def _refusal(asked: _Asked | None, history: History) -> str | None:
    """S34: only for what a version that matters to the person asks for, and allows to be proved so."""
    if asked is None:
        return "NOT_REQUIRED"
    if not asked.is_allowed:
        return "FORBIDDEN"
    if asked.is_archived:
        return "ARCHIVED"
    terms = _terms_of(history, asked)
    if not terms:
        return "NOT_REQUIRED"
    is_allowed = asked.type in UPLOADABLE and any(each.is_upload_allowed for each in terms)
    return None if is_allowed else "UPLOAD_NOT_ALLOWED"


def _too_many(pending: int) -> str | None:
    return "TOO_MANY_PENDING" if pending >= MAX_PENDING else None


def _terms_of(history: History, asked: _Asked) -> list[RequirementTerms]:
    """Return what the newest version, and the one of the latest period, say of the same activity and list (R12)."""
    numbers = {history.terms[-1].number, *(period.terms_number for period in periods(history)[-1:])}
    return [
        each
        for terms in history.terms
        if terms.number in numbers
        for each in terms.requirements
        if each.activity == asked.activity
        and (each.stage is asked.stage or terms.duration is Duration.FIXED)  # S10: one list for both
    ]
