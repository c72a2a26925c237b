"""One history, as it is being played: what there is to say, when, and what has been accepted of it."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from app.domain.facts import (
    AssignedSpan,
    CompletionFact,
    ExemptionFact,
    ExtensionFact,
    History,
    Revocation,
    Terms,
    UploadFact,
)
from schema.enums import Stage
from tests.api import Api
from tests.journeys.terms import settings_of
from tests.uploads import Sent
from tests.verbs import Json, Refusals, refusals_in

USUAL = datetime(1990, 1, 1, tzinfo=UTC)
"""What became known before this was recorded on the day it is dated."""
REASON = "Because of the tables"
NOT_NOW = {"NOT_REQUIRED", "UPLOAD_NOT_ALLOWED", "ARCHIVED"}
"""Why proof may have to wait until something asks for it, or is never taken."""
POSSIBLE_REFUSALS = {
    "NO_PERIOD", "NOT_LATER", "NEVER_ENDS", "ALREADY_MET", "LATER_PERIOD", "EDUCATION", "NOT_REQUIRED",
    "ALREADY_EXEMPT", "ARCHIVED",
}  # fmt: skip

Grant = ExtensionFact | ExemptionFact
Fact = Grant | Revocation | CompletionFact | UploadFact | Terms
Act = Callable[[], Awaitable[None]]
Cue = tuple[datetime, int, Act]
"""When something is said; among what is said at one moment, the lowest number goes first."""


@dataclass
class Performance:
    """One history, as it is being played."""

    api: Api
    activities: dict[int, str]
    history: History
    zone: ZoneInfo
    me: Api = field(init=False)
    """The person, signed in."""
    user: str = ""
    qualification: str = ""
    assignment: str = ""
    said: History = field(default_factory=lambda: History(()))
    """What has been accepted so far."""
    refused: list[tuple[Fact, Refusals]] = field(default_factory=list)
    _pending: list[Grant] = field(default_factory=list)
    _unsent: list[UploadFact] = field(default_factory=list)
    _undecided: list[UploadFact] = field(default_factory=list)
    _sent: dict[int, str] = field(default_factory=dict)
    """The ids of the uploads that were taken in, by their keys."""
    _newest: Terms | None = None

    async def play(self, qualification: str, person: str) -> None:
        """Begin with the qualification and the person, a day before anything happens."""
        cues = sorted(self._cues(), key=lambda cue: cue[:2])
        self.api.clock.move_to(self._day_of(cues[0][0]) - timedelta(days=1))
        self.user = await self.api.user(person)
        self.me = await self.api.signed_in_as(f"{person.lower()}@care.example")
        await self._define(qualification, min(self.history.terms, key=lambda each: each.number))
        for moment, _, act in cues:
            self.api.clock.move_to(moment)
            await act()
            await self._grant_pending()
            await self._prove()
        self.refused += [(each, await self._attempt(each)) for each in self._pending]
        self.refused += [(each, await self._submit(each)) for each in self._unsent]

    def _cues(self) -> Iterator[Cue]:
        history = self.history
        for terms in sorted(history.terms, key=lambda each: each.number)[1:]:
            yield self._at(terms.effective_on), 1, partial(self._edit, terms)
            if terms.applied_on is not None:
                yield self._at(max(terms.applied_on, terms.effective_on)), 2, partial(self._apply, terms)
        for span in history.spans:
            yield self._at(span.from_on, span.known_from, before=span.until_on), 4, partial(self._assign, span)
            if span.until_on is not None:
                yield self._at(span.until_on), 3, partial(self._withdraw, span)
        for fact in history.completions:
            yield self._at(fact.happened_on, fact.known_at), 5, partial(self._complete, fact)
        yield from self._cues_of_proof()
        yield from self._cues_of_grants()

    def _cues_of_proof(self) -> Iterator[Cue]:
        for upload in self.history.uploads:
            sent = self._at(upload.obtained_on, upload.submitted_at)
            yield sent, 6, partial(self._later, self._unsent, upload)
            if upload.decided_at is not None:
                yield max(sent, upload.decided_at), 7, partial(self._later, self._undecided, upload)

    def _cues_of_grants(self) -> Iterator[Cue]:
        grants: list[Grant] = [*self.history.extensions, *self.history.exemptions]
        for grant in grants:
            if grant.known_at > USUAL:
                yield grant.known_at, 6, partial(self._later, self._pending, grant)
        self._pending += [grant for grant in grants if grant.known_at <= USUAL]

    def _at(self, day: date, known_at: datetime = USUAL, before: date | None = None) -> datetime:
        """When something dated that day is said: as soon as it is known, if that is possible by then and still is."""
        if known_at > USUAL and day <= self._day_of(known_at) < (before or date.max):
            return known_at
        return datetime.combine(day, time(9), tzinfo=self.zone).astimezone(UTC)

    def _day_of(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    async def _define(self, name: str, terms: Terms) -> None:
        said = settings_of(terms, self.activities)
        self.qualification = str((await self.api.do("qualificationCreate", name=name, **said))["id"])
        self._versioned(terms, 1)

    async def _edit(self, terms: Terms) -> None:
        said = settings_of(terms, self.activities)
        del said["duration"]  # stays as it is
        made = await self.api.do("qualificationEdit", id=self.qualification, select="currentVersion { number }", **said)
        if made["currentVersion"]["number"] > len(self.said.terms):  # what changes nothing makes no version
            self._versioned(terms, made["currentVersion"]["number"])

    def _versioned(self, terms: Terms, number: int) -> None:
        clock = self.api.clock
        new = replace(terms, number=number, effective_on=clock.today(), known_at=clock.now(), applied_on=None)
        self.said = replace(self.said, terms=(*self.said.terms, replace(new, applied_at=None)))
        self._newest = terms

    async def _apply(self, terms: Terms) -> None:
        """Apply a version to running periods; once another has taken its place it no longer can be (R12)."""
        if terms is not self._newest:
            return
        if refusals := refusals_in(await self.api.tried("qualificationApplyNow", id=self.qualification)):
            self.refused.append((terms, refusals))
            return
        clock, (*others, newest) = self.api.clock, self.said.terms
        applied = replace(newest, applied_on=clock.today(), applied_at=clock.now())
        self.said = replace(self.said, terms=(*others, applied))

    async def _assign(self, span: AssignedSpan) -> None:
        self.assignment = await self.api.assign(self.user, self.qualification, str(span.from_on))
        new = AssignedSpan(span.from_on, known_from=self.api.clock.now())
        self.said = replace(self.said, spans=(*self.said.spans, new))

    async def _withdraw(self, span: AssignedSpan) -> None:
        await self.api.do("assignmentWithdraw", id=self.assignment, reason=REASON)
        ended = replace(self.said.spans[-1], until_on=span.until_on, known_until=self.api.clock.now())
        self.said = replace(self.said, spans=(*self.said.spans[:-1], ended))

    async def _complete(self, fact: CompletionFact) -> None:
        given = {"user": self.user, "activity": self.activities[fact.activity], "completed_on": str(fact.happened_on)}
        payload = await self.api.tried("completionRecord", **given)
        if payload["userErrors"]:
            assert refusals_in(payload) == [("ALREADY_RECORDED", "input.completedOn")]
            self.refused.append((fact, refusals_in(payload)))
            return
        told = replace(fact, known_at=self.api.clock.now(), revocation=None)
        if fact.revocation is not None:
            made = payload["made"]["id"]
            revoked = await self._revoke("completionRevoke", made, fact.revocation, "BEFORE_COMPLETION")
            told = replace(told, revocation=revoked)
        self.said = replace(self.said, completions=(*self.said.completions, told))

    async def _revoke(self, action: str, row: str, revocation: Revocation, refusal: str) -> Revocation | None:
        """Revoke at the moment it became known, and come back to the present one; None if that is refused."""
        now = self.api.clock.now()
        self.api.clock.move_to(max(now, revocation.known_at))
        from_on = None if revocation.from_on is None else str(revocation.from_on)
        payload = await self.api.tried(action, id=row, reason=REASON, revoked_from=from_on)
        told = replace(revocation, known_at=self.api.clock.now())
        self.api.clock.move_to(now)
        if payload["userErrors"]:
            assert refusals_in(payload) == [(refusal, "input.revokedFrom")]
            self.refused.append((revocation, refusals_in(payload)))
            return None
        return told

    async def _later(self, queue: list[Any], fact: Any) -> None:
        queue.append(fact)

    async def _prove(self) -> None:
        """Upload what is due, and approve what is, as soon as something asks for it."""
        for upload in list(self._unsent) if self.assignment else ():
            if not await self._submit(upload):
                self._unsent.remove(upload)
        for upload in [each for each in self._undecided if each.key in self._sent]:
            await self._approve(upload)
            self._undecided.remove(upload)

    async def _submit(self, upload: UploadFact) -> Refusals:
        asked = await self.api.requirements(self.qualification)
        mine = [each for each in asked if each["activity"]["id"] == self.activities[upload.activity]]
        fitting = [each for each in mine if upload.stage in (None, each["stage"])]
        if not self.assignment or not fitting:
            return [("NOT_REQUIRED", "input.requirement")]
        payload = await self.me.tried(
            "uploadedCertificateSubmit", assignment=self.assignment, requirement=fitting[0]["id"], file=Sent(),
            obtained_on=str(upload.obtained_on), expires_on=upload.expires_on and str(upload.expires_on),
        )  # fmt: skip
        refusals = refusals_in(payload)
        assert {code for code, _ in refusals} <= NOT_NOW
        if not refusals:
            self._sent[upload.key] = payload["made"]["id"]
            stage, now = Stage(fitting[0]["stage"]), self.api.clock.now()
            told = replace(upload, stage=stage, submitted_at=now, decided_at=None, revocation=None, rejected_at=None)
            self.said = replace(self.said, uploads=(*self.said.uploads, told))
        return refusals

    async def _approve(self, upload: UploadFact) -> None:
        await self.api.do("uploadedCertificateApprove", id=self._sent[upload.key])
        decided: Json = {"decided_at": self.api.clock.now()}
        if upload.revocation is not None:
            sent, revocation = self._sent[upload.key], upload.revocation
            decided["revocation"] = await self._revoke("uploadedCertificateRevoke", sent, revocation, "BEFORE_OBTAINED")
        told = [replace(each, **decided) if each.key == upload.key else each for each in self.said.uploads]
        self.said = replace(self.said, uploads=tuple(told))

    async def _grant_pending(self) -> None:
        """Grant what has been asked for, or was known since ever, as soon as there is something to grant it for."""
        for grant in list(self._pending) if self.assignment else ():
            if not await self._attempt(grant):
                self._pending.remove(grant)

    async def _attempt(self, grant: Grant) -> Refusals:
        told = replace(grant, known_at=self.api.clock.now())
        given: Json = {"period_number": grant.period_number, "reason": REASON}
        if isinstance(grant, ExtensionFact):
            given["through"] = str(grant.through)
            payload = await self.api.tried("assignmentExtend", id=self.assignment, **given)
        else:
            given |= {"activity": self.activities[grant.activity], "stage": str(grant.stage)}
            payload = await self.api.tried("assignmentExempt", id=self.assignment, **given)
        refusals = refusals_in(payload)
        assert {code for code, _ in refusals} <= POSSIBLE_REFUSALS
        if not refusals and isinstance(told, ExtensionFact):
            self.said = replace(self.said, extensions=(*self.said.extensions, told))
        elif not refusals and isinstance(told, ExemptionFact):
            self.said = replace(self.said, exemptions=(*self.said.exemptions, told))
        return refusals
