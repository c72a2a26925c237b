"""What two accounts of one person come to together, before they are merged (E39)."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.db.database import fetch
from app.domain.merging import united
from app.domain.standing import StandingEvaluator
from app.standings.facts import AssignmentKey, histories_of
from schema.assignments import Assignment

NONE_OF_ONE, NONE_OF_OTHER = 0, -1
"""What stands for an assignment that one of them does not have: no row has this id."""
_SAME = """
    SELECT MAX(c.id) FROM completion c WHERE c.user_id IN (?, ?) AND c.revoked_at IS NULL AND NOT c.is_repeat
    GROUP BY c.activity_id, c.completed_on HAVING COUNT(*) > 1
"""
_COUNTS = """
    SELECT (SELECT COUNT(*) FROM completion WHERE user_id = ?), (SELECT COUNT(*) FROM certificate WHERE user_id = ?),
        (SELECT COUNT(*) FROM uploaded_certificate WHERE user_id = ?)
"""


@dataclass(frozen=True, slots=True)
class MergedStanding:
    """What one qualification is for both accounts, and what it will be for the one that stays."""

    qualification_id: int
    assignment_id: int
    """That of the account that stays, or of the other, if only that one has it."""
    before: StandingEvaluator
    other: StandingEvaluator
    after: StandingEvaluator


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What a merge would move, and what it would change."""

    completions: int
    certificates: int
    uploads: int
    repeats: int
    standings: tuple[MergedStanding, ...]


async def same_facts(user_id: int, into_id: int) -> set[int]:
    """Return the completions that would say what an earlier one of the other account says (E68)."""
    return {row[0] for row in await fetch(_SAME, (user_id, into_id))}


async def preview_merge(user_id: int, into_id: int) -> MergePreview:
    """Compare what is true of both accounts with what will be of the one that stays."""
    completions, certificates, uploads = (await fetch(_COUNTS, (user_id,) * 3))[0]
    assignments = await Assignment.filter(user_id__in=[user_id, into_id]).order_by("qualification_id")
    mine = {each.qualification_id: each.id for each in assignments if each.user_id == into_id}
    theirs = {each.qualification_id: each.id for each in assignments if each.user_id == user_id}
    standings = [await _standing(key, mine, theirs, user_id, into_id) for key in dict.fromkeys([*mine, *theirs])]
    repeats = await same_facts(user_id, into_id)
    return MergePreview(completions, certificates, uploads, len(repeats), tuple(standings))


async def _standing(
    qualification_id: int, mine: Mapping[int, int], theirs: Mapping[int, int], user_id: int, into_id: int
) -> MergedStanding:
    one, other = mine.get(qualification_id, NONE_OF_ONE), theirs.get(qualification_id, NONE_OF_OTHER)
    keys = [AssignmentKey(one, into_id, qualification_id), AssignmentKey(other, user_id, qualification_id)]
    known = await histories_of(keys)
    after = united(known[one], known[other])
    shown = one if one != NONE_OF_ONE else other
    evaluators = [StandingEvaluator(each) for each in (known[one], known[other], after)]
    return MergedStanding(qualification_id, shown, *evaluators)
