"""Previews what an uploaded certificate would change if it were approved now (E21)."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from app.clock import Clock
from app.db.database import fetch
from app.domain.facts import UploadFact
from app.domain.standing import StandingEvaluator
from app.standings.facts import histories
from schema.enums import Stage

_ASKED = """
    SELECT r.activity_id, r.stage FROM requirement r JOIN qualification_version v ON v.id = r.version_id
    WHERE r.id = ? AND v.qualification_id = (SELECT qualification_id FROM assignment WHERE id = ?)
"""


class ProofNotice(Enum):
    """What to know before uploading."""

    EXPIRED = "This certificate has expired: it counts for the past, but not for today."
    CHANGES_NOTHING = "This certificate would change nothing today."


@dataclass(frozen=True, slots=True)
class ProofPreview:
    """The standing as it is and as it would be, and what is to be known of the proof."""

    before: StandingEvaluator
    after: StandingEvaluator
    notices: tuple[ProofNotice, ...]


async def preview_proof(
    assignment_id: int, requirement_id: int, *, obtained_on: date, expires_on: date | None, clock: Clock
) -> ProofPreview | None:
    """Judge an assignment with more proof; None if its qualification does not ask for this."""
    asked = await fetch(_ASKED, (requirement_id, assignment_id))
    if not asked:
        return None
    history, now, today = (await histories([assignment_id]))[assignment_id], clock.now(), clock.today()
    fact = UploadFact(0, asked[0][0], Stage(asked[0][1]), obtained_on, expires_on, now, now)
    before, after = StandingEvaluator(history), StandingEvaluator(replace(history, uploads=(*history.uploads, fact)))
    notices = []
    if expires_on is not None and expires_on < today:
        notices.append(ProofNotice.EXPIRED)
    if _worth(before, today) == _worth(after, today):
        notices.append(ProofNotice.CHANGES_NOTHING)
    return ProofPreview(before, after, tuple(notices))


def _worth(evaluator: StandingEvaluator, today: date) -> object:
    found = evaluator.standing(today)
    return found and (found.status, found.valid_through, [each.is_satisfied for each in found.progress])
