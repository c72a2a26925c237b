"""What was known at an instant: the facts that had been recorded by then, with nothing that came later (R10)."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain.calendar import CalendarPeriod, days_after, default_lead
from app.domain.facts import (
    AssignedSpan,
    CompletionFact,
    History,
    RequirementTerms,
    Revocation,
    Terms,
    UploadFact,
)
from schema.enums import Stage


@dataclass(frozen=True, slots=True)
class Version:
    """A version of the qualification with the first day on which it is in force, and its two lists."""

    from_on: date
    terms: Terms
    achieve: tuple[RequirementTerms, ...]
    maintain: tuple[RequirementTerms, ...]
    lead: CalendarPeriod


class Known:
    """A history as it was known at one instant, or (None) as it is known now."""

    def __init__(self, history: History, at: datetime | None = None) -> None:
        """Leave out all that became known after `at`."""
        if at is not None:
            history = _as_known(history, at)
        self.versions = _versions(history.terms)
        self.spans = history.spans
        # R13, E34: an assignment that is restored keeps the day on which it was first made.
        self.first_assigned_on = min([span.from_on for span in history.spans], default=None)
        self.completions = history.completions
        self.uploads = [upload for upload in history.uploads if upload.decided_at is not None]
        self._pending = [upload.obtained_on for upload in history.uploads if upload.decided_at is None]
        self._exempt = {(each.activity, each.stage, each.period_number) for each in history.exemptions}
        self._extended: dict[int, date] = {}
        for extension in history.extensions:
            latest = self._extended.get(extension.period_number, extension.through)
            self._extended[extension.period_number] = max(latest, extension.through)

    def is_assigned(self, on: date) -> bool:
        """Whether the person was assigned on that day."""
        return any(span.includes(on) for span in self.spans)

    def is_approval_pending(self, on: date) -> bool:
        """Whether proof obtained up to that day still waits for a decision (E22)."""
        return any(obtained_on <= on for obtained_on in self._pending)

    def extended_through(self, period_number: int) -> date:
        """Return the day through which that period was extended, or date.min."""
        return self._extended.get(period_number, date.min)

    def is_exempt(self, requirement: RequirementTerms, period_number: int) -> bool:
        """Whether the requirement need not be met for that period."""
        return bool(self._exempt) and (requirement.activity, requirement.stage, period_number) in self._exempt

    def version_on(self, day: date) -> Version:
        """Return the version in force on that day."""
        versions = self.versions
        if len(versions) == 1:
            return versions[0]
        return versions[max(bisect_right(versions, day, key=_from_on) - 1, 0)]

    def versions_between(self, first: date, last: date) -> Iterator[tuple[date, date, Version]]:
        """Give each version in force on some day of first..last, with the first and last of these days."""
        if first > last:
            return
        versions = self.versions
        for index in range(max(bisect_right(versions, first, key=_from_on) - 1, 0), len(versions)):
            starts_on = versions[index].from_on
            if starts_on > last:
                return
            ends_on = days_after(versions[index + 1].from_on, -1) if index + 1 < len(versions) else date.max
            yield max(starts_on, first), min(ends_on, last), versions[index]


def _from_on(version: Version) -> date:
    return version.from_on


def _versions(terms: Sequence[Terms]) -> list[Version]:
    """Put versions in the order in which they are in force: a higher number replaces lower ones from its day on."""
    in_force: list[Terms] = []
    for each in sorted(terms, key=lambda one: one.number):
        while in_force and in_force[-1].effective_on >= each.effective_on:
            in_force.pop()
        in_force.append(each)
    return [_version(each, is_first=index == 0) for index, each in enumerate(in_force)]


def _version(terms: Terms, *, is_first: bool) -> Version:
    return Version(
        date.min if is_first else terms.effective_on,
        terms,
        tuple([each for each in terms.requirements if each.stage is Stage.ACHIEVE]),
        tuple([each for each in terms.requirements if each.stage is Stage.MAINTAIN]),
        default_lead(terms.period) if terms.renewal_lead is None else terms.renewal_lead,
    )


def _as_known(history: History, at: datetime) -> History:
    return History(
        terms=tuple(each for each in history.terms if each.known_at <= at),
        spans=tuple(_span_at(each, at) for each in history.spans if each.known_from <= at),
        completions=tuple(_completion_at(each, at) for each in history.completions if each.known_at <= at),
        uploads=tuple(_upload_at(each, at) for each in history.uploads if each.submitted_at <= at),
        extensions=tuple(each for each in history.extensions if each.known_at <= at),
        exemptions=tuple(each for each in history.exemptions if each.known_at <= at),
    )


def _span_at(span: AssignedSpan, at: datetime) -> AssignedSpan:
    return span if span.known_until <= at else replace(span, until_on=None)


def _completion_at(fact: CompletionFact, at: datetime) -> CompletionFact:
    return replace(fact, revocation=_revocation_at(fact.revocation, at))


def _upload_at(fact: UploadFact, at: datetime) -> UploadFact:
    decided_at = fact.decided_at if fact.decided_at is not None and fact.decided_at <= at else None
    return replace(fact, decided_at=decided_at, revocation=_revocation_at(fact.revocation, at))


def _revocation_at(revocation: Revocation | None, at: datetime) -> Revocation | None:
    return revocation if revocation is not None and revocation.known_at <= at else None
