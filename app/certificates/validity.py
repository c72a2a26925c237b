"""Reads what decides about certificates: their own days, and the assignments that their completions count for (R16)."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from app.db.rows import as_day, rows
from app.domain.certificates import CertificateValidity
from app.domain.standing import StandingEvaluator
from app.standings.facts import AssignmentKey, histories_of

_DAYS = "SELECT c.id, c.valid_through, c.revoked_at, c.revoked_from, c.completion_id FROM certificate c WHERE {}"
_ASSIGNMENTS = """
    SELECT DISTINCT c.id, a.id, a.user_id, a.qualification_id FROM certificate c
    JOIN assignment a ON a.user_id = c.user_id
    JOIN qualification_version v ON v.qualification_id = a.qualification_id
    JOIN requirement r ON r.version_id = v.id
    LEFT JOIN permanent_education e ON e.requirement_id = r.id
    LEFT JOIN permanent_education_activity s ON s.permanent_education_id = e.id
    WHERE {} AND c.activity_id IN (r.activity_id, s.activity_id)
"""


async def validities(ids: Iterable[int]) -> dict[int, CertificateValidity]:
    """Return what decides about these certificates, by their ids; each assignment is judged once."""
    found = await rows(_DAYS, "c.id", ids)
    assignments = await _assignments([row[0] for row in found if row[1] is not None])  # the others do not expire
    return {
        key: CertificateValidity(
            as_day(own_through),
            # revoked without a day, it was never valid (E56)
            None if revoked_at is None else as_day(revoked_from) or date.min,
            completion,
            tuple(assignments[key]),
        )
        for key, own_through, revoked_at, revoked_from, completion in found
    }


async def _assignments(ids: list[int]) -> dict[int, list[StandingEvaluator]]:
    """Return the assignments of each holder whose qualification asks for the activity in any version."""
    wanted = await rows(_ASSIGNMENTS, "c.id", ids) if ids else []
    histories = await histories_of(sorted({AssignmentKey(*row[1:]) for row in map(tuple, wanted)}))
    judged = {key: StandingEvaluator(history) for key, history in histories.items()}
    found: dict[int, list[StandingEvaluator]] = defaultdict(list)
    for certificate, assignment, *_ in wanted:
        found[certificate].append(judged[assignment])
    return found
