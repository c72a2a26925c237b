"""The reasons of a standing that come from single facts and requirements, for either duration."""

from collections.abc import Iterator
from datetime import date

from app.domain.facts import Revocation
from app.domain.facts_as_of import FactsAsOf
from app.domain.findings import Progress, Standing
from app.domain.reasons import Reason, ReasonCode


def fact_reasons(known: FactsAsOf, found: Standing, oldest: date | None) -> Iterator[Reason]:
    """Give the requirements as they stand, then what was granted, taken back, left out or still waits."""
    for row in found.progress:
        yield _requirement(row, is_qualified=found.is_qualified)
    yield from _granted(known, found.period_number)
    yield from _revoked(known, found.on)
    yield from _pending(known, found.on)
    if oldest is not None:
        yield from _too_old(known, oldest)


def _requirement(row: Progress, *, is_qualified: bool) -> Reason:
    """Return how a requirement stands; what is missing to somebody who is qualified, is so for what comes next."""
    missing = ReasonCode.MISSING_FOR_NEXT if is_qualified else ReasonCode.REQUIREMENT_MISSING
    code = ReasonCode.REQUIREMENT_MET if row.is_satisfied else missing
    return Reason(
        code,
        row.satisfied_on,
        row.due_on,
        activity=row.activity,
        requirement=row.requirement,
        stage=row.stage,
        completions=row.completions,
        uploads=row.uploads,
    )


def _granted(known: FactsAsOf, period_number: int | None) -> Iterator[Reason]:
    """Give the extension and the exemptions of the running period, and the exemptions that began it."""
    number = period_number or 1
    extended_through = known.extended_through(number)
    if extended_through > date.min:
        yield Reason(ReasonCode.EXTENDED, through=extended_through, period_number=number)
    for activity, stage, exempt_number in sorted(known.exemptions):
        if exempt_number in (number, number - 1):
            yield Reason(ReasonCode.EXEMPTED, activity=activity, stage=stage, period_number=exempt_number)


def _revoked(known: FactsAsOf, on: date) -> Iterator[Reason]:
    """Give what was revoked from the start or by that day, of what had happened by then."""
    for fact in known.completions:
        if fact.happened_on <= on and _counts(fact.revocation, on):
            yield Reason(ReasonCode.REVOKED, fact.happened_on, activity=fact.activity, completions=(fact.key,))
    for upload in known.uploads:
        if upload.obtained_on <= on and _counts(upload.revocation, on):
            yield Reason(ReasonCode.REVOKED, upload.obtained_on, activity=upload.activity, uploads=(upload.key,))


def _counts(revocation: Revocation | None, on: date) -> bool:
    return revocation is not None and (revocation.from_on is None or revocation.from_on <= on)


def _pending(known: FactsAsOf, on: date) -> Iterator[Reason]:
    for upload in known.pending:
        if upload.obtained_on <= on:
            yield Reason(
                ReasonCode.PENDING_APPROVAL,
                upload.obtained_on,
                upload.expires_on,
                activity=upload.activity,
                stage=upload.stage,
                uploads=(upload.key,),
            )


def _too_old(known: FactsAsOf, oldest: date) -> Iterator[Reason]:
    for fact in known.completions:
        if fact.happened_on < oldest:
            yield Reason(
                ReasonCode.PRIOR_LEARNING_TOO_OLD, fact.happened_on, activity=fact.activity, completions=(fact.key,)
            )
    for upload in known.uploads:
        if upload.obtained_on < oldest:
            yield Reason(
                ReasonCode.PRIOR_LEARNING_TOO_OLD, upload.obtained_on, activity=upload.activity, uploads=(upload.key,)
            )
