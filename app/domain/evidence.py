"""Evidence: which facts satisfy which requirements, on which days."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from operator import itemgetter
from typing import NamedTuple

from app.domain.calendar import days_after
from app.domain.facts import RequirementTerms, Revocation
from app.domain.facts_as_of import FactsAsOf
from schema.enums import Stage

Requirements = tuple[RequirementTerms, ...]

_ORDER = itemgetter(0, 1, 2, 3)


class Proof(NamedTuple):
    """A fact as what it proves: its activity is satisfied from `on` through `until` (a tuple: made in thousands)."""

    on: date
    until: date
    key: int
    is_upload: bool = False
    stage: Stage | None = None
    expires_on: date | None = None
    is_revoked: bool = False


def fact_keys(proofs: Iterable[Proof], *, are_uploads: bool) -> tuple[int, ...]:
    """Return the keys of those proofs that are uploads, or of those that are completions."""
    return tuple([proof.key for proof in proofs if proof.is_upload is are_uploads])


class Window(NamedTuple):
    """Which proofs count for a list of requirements.

    Those dated from `since` on, and uploads dated after `uploads_after` (R8), if they last beyond `outlast`:
    an upload that ends within the period it is to renew carries nothing further. An exemption granted for
    `period_number` satisfies its requirement from `exempt_from` on.
    """

    since: date
    uploads_after: date
    outlast: date
    period_number: int
    exempt_from: date

    @property
    def earliest(self) -> date:
        """The day before which nothing counts."""
        return min(self.uploads_after, self.since)

    def counts(self, proof: Proof) -> bool:
        if proof.until <= self.outlast:
            return False
        return proof.on >= self.since or (proof.is_upload and proof.on > self.uploads_after)


class Evidence:
    """All proofs of a known history, in order of date; a revocation counts once its day has come."""

    def __init__(self, known: FactsAsOf, *, revoked_up_to: date, oldest: date) -> None:
        """Take the revocations dated up to a day, and leave out facts older than the oldest that counts (E12)."""
        self.known = known
        self.has_ends = False
        self._has_uploads = bool(known.uploads)
        self._of_activity: dict[int, list[Proof]] = defaultdict(list)
        self._sorted: dict[tuple[int, bool], tuple[list[Proof], list[date]]] = {}
        self._sorted_of_all: dict[int, tuple[list[Proof], list[date]]] = {}
        for fact in known.completions:
            happened_on = fact.happened_on
            if happened_on >= oldest:
                proof = Proof(happened_on, date.max, fact.key)
                if fact.revocation is None:
                    self._of_activity[fact.activity].append(proof)
                else:
                    self._add(fact.activity, proof, fact.revocation, revoked_up_to)
        for upload in known.uploads:
            if upload.obtained_on >= oldest:
                until = upload.expires_on or date.max
                proof = Proof(upload.obtained_on, until, upload.key, True, upload.stage, upload.expires_on)
                self._add(upload.activity, proof, upload.revocation, revoked_up_to)

    def _add(self, activity: int, proof: Proof, revocation: Revocation | None, revoked_up_to: date) -> None:
        if revocation is not None:
            if revocation.from_on is None:
                return
            if proof.on < revocation.from_on <= min(proof.until, revoked_up_to):
                proof = proof._replace(until=days_after(revocation.from_on, -1), is_revoked=True)
            elif revocation.from_on <= min(proof.on, revoked_up_to):
                return
        if proof.until < date.max:
            self.has_ends = True
            if proof.until < proof.on:
                return
        self._of_activity[activity].append(proof)

    @property
    def is_plain(self) -> bool:
        """Whether there are completions only, each of which satisfies for ever."""
        return not self._has_uploads and not self.has_ends

    @property
    def last_on(self) -> date:
        """The day of the last proof of anything, or date.min."""
        return max([proof.on for proofs in self._of_activity.values() for proof in proofs], default=date.min)

    def of(self, requirement: RequirementTerms) -> tuple[list[Proof], list[date]]:
        """Return the proofs of the requirement's activity that its stage accepts, and their dates, in order."""
        is_achieve = requirement.stage is Stage.ACHIEVE
        found = self._sorted.get((requirement.activity, is_achieve))
        if found is None:
            stage = requirement.stage
            proofs = [p for p in self._of_activity.get(requirement.activity, ()) if p.stage is None or p.stage is stage]
            proofs.sort(key=_ORDER)
            found = proofs, [proof.on for proof in proofs]
            self._sorted[requirement.activity, is_achieve] = found
        return found

    def about(self, activity: int) -> tuple[list[Proof], list[date]]:
        """Return all proofs of an activity, whichever stage they were made for, and their dates, in order."""
        found = self._sorted_of_all.get(activity)
        if found is None:
            proofs = sorted(self._of_activity.get(activity, ()), key=_ORDER)
            found = self._sorted_of_all[activity] = proofs, [proof.on for proof in proofs]
        return found

    def counting(self, requirement: RequirementTerms, window: Window) -> Iterator[Proof]:
        """Give the proofs that count in the window, in order of date."""
        proofs, dates = self.of(requirement)
        first = bisect_left(dates, window.earliest)
        for index in range(first, len(proofs)):
            proof = proofs[index]
            if window.counts(proof):
                yield proof

    def first_day(self, requirements: Requirements, window: Window, day: date) -> date | None:
        """Return the first day from `day` on on which all requirements are satisfied at once.

        None if there is no such day; an empty list is never satisfied.
        """
        if len(requirements) == 1:
            return self._first_day_of(requirements[0], window, day)
        while requirements:
            start = day
            for requirement in requirements:
                found = self._first_day_of(requirement, window, day)
                if found is None:
                    return None
                day = found
            if day == start:
                return day
        return None

    def _first_day_of(self, requirement: RequirementTerms, window: Window, day: date) -> date | None:
        proofs, dates = self.of(requirement)
        found = None
        if self._has_uploads or self.has_ends:
            for index in range(bisect_left(dates, window.earliest), len(proofs)):
                proof = proofs[index]
                if proof.until >= day and window.counts(proof):
                    found = proof.on
                    break
        else:  # the usual case, quickly: completions only, each of which satisfies for ever
            index = bisect_left(dates, window.since)
            if index < len(dates):
                found = dates[index]
        if self.known.exemptions and self.known.is_exempt(requirement, window.period_number):
            found = window.exempt_from if found is None else min(found, window.exempt_from)
        return day if found is not None and found < day else found


class Basis(NamedTuple):
    """What a period rests on: the list that began it, the window in which it counted, and the day it was complete."""

    requirements: Requirements
    window: Window
    complete_on: date

    def proofs(self, evidence: Evidence, requirement: RequirementTerms, up_to: date) -> list[Proof]:
        """Return what carries the requirement, dated up to that day: what began it, and all that came after (R9)."""
        window, complete_on = self.window, self.complete_on
        proofs, dates = evidence.of(requirement)
        carrying = []
        for index in range(bisect_left(dates, window.earliest), len(proofs)):
            proof = proofs[index]
            if proof.on > up_to:
                break
            if proof.on > complete_on or window.counts(proof):
                carrying.append(proof)
        return carrying

    def lasts(self, evidence: Evidence, requirement: RequirementTerms, up_to: date) -> tuple[date, bool]:
        """Return the last day the requirement is satisfied, going by the facts up to a day; and if it was revoked."""
        if evidence.known.is_exempt(requirement, self.window.period_number):
            return date.max, False
        until, is_expiry = max(
            (proof.until, not proof.is_revoked) for proof in self.proofs(evidence, requirement, up_to)
        )
        return until, not is_expiry

    def caps(self, evidence: Evidence, up_to: date) -> tuple[date, date]:
        """Return the last days that expiry and revocation leave to the whole list, by the facts up to a day."""
        expiry = revocation = date.max
        for requirement in self.requirements:
            until, is_revoked = self.lasts(evidence, requirement, up_to)
            if is_revoked:
                revocation = min(revocation, until)
            else:
                expiry = min(expiry, until)
        return expiry, revocation

    def changes(self, evidence: Evidence, last: date) -> list[date]:
        """Return the later days through `last` on which something was added to what carries the period."""
        days = {day for each in self.requirements for day in evidence.of(each)[1] if self.complete_on < day <= last}
        return sorted(days)

    def followed_end(self, evidence: Evidence, end: date) -> date:
        """Return the end of the period when it follows the certificates (R9, followsCertificateExpiry)."""
        return min(self._followed_end_of(evidence, requirement, end) for requirement in self.requirements)

    def _followed_end_of(self, evidence: Evidence, requirement: RequirementTerms, end: date) -> date:
        """An exemption is as good as proof that does not expire: it takes nothing away from what else there is."""
        proofs = self.proofs(evidence, requirement, self.complete_on)
        ends = [proof.expires_on or end for proof in proofs if proof.until >= self.complete_on]
        return max([*ends, end] if evidence.known.is_exempt(requirement, self.window.period_number) else ends)
