"""The facts as they were known at an instant, without those that were recorded later (R10)."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from app.domain.calendar import CalendarPeriod, before, days_after, default_lead
from app.domain.facts import (
    ExemptionFact,
    ExtensionFact,
    History,
    RequirementTerms,
    Terms,
)
from app.domain.facts_known import as_known
from schema.enums import Stage

G = TypeVar("G", ExtensionFact, ExemptionFact)


@dataclass(frozen=True, slots=True)
class VersionInForce:
    """A version of the qualification with the first day on which it is in force, and its two lists."""

    from_on: date
    terms: Terms
    achieve: tuple[RequirementTerms, ...]
    maintain: tuple[RequirementTerms, ...]
    lead: CalendarPeriod

    @property
    def activities(self) -> set[int]:
        """What its Achieve list asks for, permanent education included."""
        educations = [each.permanent_education for each in self.achieve if each.permanent_education is not None]
        asked = {each.activity for education in educations for each in education.activities}
        return asked | {each.activity for each in self.achieve}


class FactsAsOf:
    """A history as it was known at one instant, or (None) as it is known now."""

    def __init__(self, history: History, at: datetime | None = None) -> None:
        """Leave out all that became known after `at`."""
        if at is not None:
            history = as_known(history, at)
        self.versions = _versions(history.terms)
        self.applications = _applications(self) if len(self.versions) > 1 else []
        self.spans = history.spans
        self.archived = history.archived
        # R13, E34: an assignment that is restored keeps the day on which it was first made.
        self.first_assigned_on = min([span.from_on for span in history.spans], default=None)
        self.completions = history.completions
        self.uploads = [upload for upload in history.uploads if upload.decided_at is not None]
        self.pending = [each for each in history.uploads if each.decided_at is None and each.rejected_at is None]
        self.exemptions = {(each.activity, each.stage, each.period_number) for each in _holding(history.exemptions)}
        self.exempt_periods = {number for _, _, number in self.exemptions}
        self._extended: dict[int, date] = {}
        for extension in _holding(history.extensions):
            latest = self._extended.get(extension.period_number, extension.through)
            self._extended[extension.period_number] = max(latest, extension.through)

    def is_assigned(self, on: date) -> bool:
        """Whether the person was assigned on that day."""
        return any(span.includes(on) for span in self.spans)

    def is_archived(self, on: date) -> bool:
        """Whether the qualification was out of use on that day (E69)."""
        return any(span.includes(on) for span in self.archived)

    def is_approval_pending(self, on: date) -> bool:
        """Whether proof obtained up to that day still waits for a decision (E22)."""
        return any(upload.obtained_on <= on for upload in self.pending)

    def extended_through(self, period_number: int) -> date:
        """The day through which that period was extended; date.min if it was not."""
        return self._extended.get(period_number, date.min)

    def extended_periods(self, on: date) -> list[int]:
        """Return the numbers of the periods that were extended through that day or longer, in order."""
        return sorted(number for number, through in self._extended.items() if through >= on)

    @property
    def is_plain(self) -> bool:
        """Whether there is one version, and nothing was granted."""
        return len(self.versions) == 1 and not self.exemptions and not self._extended

    @property
    def is_extended(self) -> bool:
        """Whether any period was extended."""
        return bool(self._extended)

    @property
    def extension_days(self) -> list[date]:
        """The days through which periods were extended."""
        return list(self._extended.values())

    def exempt_activities(self, period_number: int) -> set[int]:
        """Return the activities that need not be done for that period, in whichever stage."""
        return {activity for activity, _, number in self.exemptions if number == period_number}

    def assigned_since(self, on: date) -> date | None:
        """Return the first day of the latest assignment after a gap, on a day; the first of all before it (E47)."""
        starts = self.assignment_starts
        return starts[max(bisect_right(starts, on) - 1, 0)] if starts else None

    @property
    def assignment_starts(self) -> list[date]:
        """The days on which the person was assigned after a gap, in order."""
        starts: list[date] = []
        reached = date.min
        for span in sorted(self.spans, key=lambda each: each.from_on):
            if not starts or span.from_on > reached:
                starts.append(span.from_on)
            reached = max(reached, span.until_on or date.max)
        return starts

    def is_exempt(self, requirement: RequirementTerms, period_number: int) -> bool:
        """Whether the requirement need not be met for that period."""
        return bool(self.exemptions) and (requirement.activity, requirement.stage, period_number) in self.exemptions

    def version_on(self, day: date) -> VersionInForce:
        versions = self.versions
        if len(versions) == 1:
            return versions[0]
        return versions[max(bisect_right(versions, day, key=_from_on) - 1, 0)]

    def versions_between(self, first: date, last: date) -> Iterator[tuple[date, date, VersionInForce]]:
        """Give each version in force on some day of first..last, with the first and last of these days."""
        versions = self.versions
        for index in range(max(bisect_right(versions, first, key=_from_on) - 1, 0), len(versions)):
            starts_on = versions[index].from_on
            if starts_on > last:
                return
            ends_on = days_after(versions[index + 1].from_on, -1) if index + 1 < len(versions) else date.max
            yield max(starts_on, first), min(ends_on, last), versions[index]


def revocation_days(known: FactsAsOf) -> list[date]:
    """Return the days from which a fact no longer counts, in order."""
    revocations = [fact.revocation for fact in known.completions if fact.revocation is not None]
    revocations += [fact.revocation for fact in known.uploads if fact.revocation is not None]
    return sorted({each.from_on for each in revocations if each.from_on is not None})


def oldest_learning(known: FactsAsOf) -> date | None:
    """Return the oldest day whose facts count, in any stage and uploads too, or None if all do (E12)."""
    assigned_on = known.first_assigned_on
    if assigned_on is None:
        return None
    max_age = known.version_on(assigned_on).terms.prior_learning_max_age
    return None if max_age is None else before(assigned_on, max_age)


def _applications(known: FactsAsOf) -> list[date]:
    """Return the days on which the version in force was applied to running periods, in order (R12).

    The first version has always governed them all; one that was superseded by then no longer can.
    """
    days = {}
    for version in known.versions[1:]:
        if version.terms.applied_on is not None:
            days[max(version.terms.applied_on, version.from_on)] = version
    return sorted(day for day, version in days.items() if known.version_on(day) is version)


def _from_on(version: VersionInForce) -> date:
    return version.from_on


def _versions(terms: Sequence[Terms]) -> list[VersionInForce]:
    """Put versions in the order in which they are in force: a higher number replaces lower ones from its day on.

    The first stays in force on all days before, also when it is replaced on its own day (R12: nothing retroactively).
    """
    in_force: list[Terms] = []
    for each in sorted(terms, key=lambda one: one.number):
        while len(in_force) > 1 and in_force[-1].effective_on >= each.effective_on:
            in_force.pop()
        in_force.append(each)
    return [_version(each, is_first=index == 0) for index, each in enumerate(in_force)]


def _version(terms: Terms, *, is_first: bool) -> VersionInForce:
    return VersionInForce(
        date.min if is_first else terms.effective_on,
        terms,
        tuple([each for each in terms.requirements if each.stage is Stage.ACHIEVE]),
        tuple([each for each in terms.requirements if each.stage is Stage.MAINTAIN]),
        default_lead(terms.period) if terms.renewal_lead is None else terms.renewal_lead,
    )


def _holding(facts: Iterable[G]) -> Iterator[G]:
    """Give what was granted and not taken back."""
    return (each for each in facts if each.taken_back_at is None)
