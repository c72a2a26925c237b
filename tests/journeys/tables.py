"""Plays a history of the pure core through the API: each fact is said at the moment at which it came to be known.

What was said is kept as a history of its own, with the clock's instants, so that the pure core can judge the same.
"""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from app.domain.calendar import CalendarPeriod
from app.domain.facts import (
    AllOf,
    AnyOf,
    AssignedSpan,
    CompletionFact,
    DateRange,
    EducationTerms,
    ExemptionFact,
    ExtensionFact,
    History,
    RequirementTerms,
    Revocation,
    Terms,
    UploadFact,
    Within,
)
from schema.enums import Duration, Stage
from tests.api import Api
from tests.clocks import AMSTERDAM
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
Act = Callable[[], Awaitable[None]]
Cue = tuple[datetime, int, Act]
"""When something is said; among what is said at one moment, the lowest number goes first."""


@dataclass
class Player:
    """Somebody at a keyboard: each history is played with a person and a qualification of its own."""

    api: Api
    activities: dict[int, str] = field(default_factory=dict)
    """The ids of the activities, which all histories share, by their numbers."""
    count: int = 0

    async def play(self, history: History, *, zone: ZoneInfo = AMSTERDAM) -> "Performance":
        """Say everything that a history tells of, in the order in which it came to be known."""
        object.__setattr__(self.api.clock, "zone", zone)  # the class is frozen
        self.count += 1
        for number in sorted(_activities_of(history) - set(self.activities)):
            self.activities[number] = await self.api.activity(f"Activity {number}")
        performance = Performance(self.api, self.activities, _allowing_uploads(history), zone)
        await performance.play(f"Q{self.count}", f"P{self.count}")
        return performance


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
    refused: list[tuple[Grant | Revocation | CompletionFact | UploadFact | Terms, Refusals]] = field(
        default_factory=list
    )
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
        for upload in history.uploads:
            sent = self._at(upload.obtained_on, upload.submitted_at)
            yield sent, 6, partial(self._later, self._unsent, upload)
            if upload.decided_at is not None:
                yield max(sent, upload.decided_at), 7, partial(self._later, self._undecided, upload)
        grants: list[Grant] = [*history.extensions, *history.exemptions]
        for grant in grants:
            if grant.known_at > USUAL:
                yield grant.known_at, 6, partial(self._ask_for, grant)
        self._pending = [grant for grant in grants if grant.known_at <= USUAL]

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
            told = replace(told, revocation=await self._revoke(payload["made"]["id"], fact.revocation))
        self.said = replace(self.said, completions=(*self.said.completions, told))

    async def _revoke(self, completion: str, revocation: Revocation) -> Revocation | None:
        """Revoke at the moment it became known, and come back to the present one."""
        now = self.api.clock.now()
        self.api.clock.move_to(max(now, revocation.known_at))
        from_on = None if revocation.from_on is None else str(revocation.from_on)
        payload = await self.api.tried("completionRevoke", id=completion, reason=REASON, revoked_from=from_on)
        told = replace(revocation, known_at=self.api.clock.now())
        self.api.clock.move_to(now)
        if payload["userErrors"]:
            assert refusals_in(payload) == [("BEFORE_COMPLETION", "input.revokedFrom")]
            self.refused.append((revocation, refusals_in(payload)))
            return None
        return told

    async def _later(self, queue: list[UploadFact], upload: UploadFact) -> None:
        queue.append(upload)

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
            told = replace(upload, stage=stage, submitted_at=now, decided_at=None, revocation=None)
            self.said = replace(self.said, uploads=(*self.said.uploads, told))
        return refusals

    async def _approve(self, upload: UploadFact) -> None:
        await self.api.do("uploadedCertificateApprove", id=self._sent[upload.key])
        decided: Json = {"decided_at": self.api.clock.now()}
        if upload.revocation is not None:
            decided["revocation"] = await self._revoke_upload(upload, upload.revocation)
        told = [replace(each, **decided) if each.key == upload.key else each for each in self.said.uploads]
        self.said = replace(self.said, uploads=tuple(told))

    async def _revoke_upload(self, upload: UploadFact, revocation: Revocation) -> Revocation | None:
        """Revoke at the moment it became known, and come back to the present one."""
        now = self.api.clock.now()
        self.api.clock.move_to(max(now, revocation.known_at))
        from_on = None if revocation.from_on is None else str(revocation.from_on)
        given: Json = {"reason": REASON, "revoked_from": from_on}
        payload = await self.api.tried("uploadedCertificateRevoke", id=self._sent[upload.key], **given)
        told = replace(revocation, known_at=self.api.clock.now())
        self.api.clock.move_to(now)
        if payload["userErrors"]:
            assert refusals_in(payload) == [("BEFORE_OBTAINED", "input.revokedFrom")]
            self.refused.append((revocation, refusals_in(payload)))
            return None
        return told

    async def _ask_for(self, grant: Grant) -> None:
        self._pending.append(grant)

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


def _allowing_uploads(history: History) -> History:
    """The same where proof may be uploaded for whatever it is uploaded for; keys of uploads are told apart."""
    proved = {each.activity for each in history.uploads}
    terms = [
        replace(each, requirements=tuple(
            replace(one, upload_allowed=one.upload_allowed or one.activity in proved) for one in each.requirements
        ))
        for each in history.terms
    ]  # fmt: skip
    uploads = tuple(replace(each, key=place) for place, each in enumerate(history.uploads, 1))
    return replace(history, terms=tuple(terms), uploads=uploads)


def settings_of(terms: Terms, activities: dict[int, str]) -> Json:
    """Say what a version demands in the words of qualificationCreate and qualificationEdit."""
    is_fixed = terms.duration is Duration.FIXED
    lists: dict[Stage, Sequence[Json]] = {
        stage: [_requirement(each, activities) for each in terms.requirements if each.stage is stage] for stage in Stage
    }
    said: Json = {
        "duration": str(terms.duration),
        "renewal_lead": period_text(terms.renewal_lead),
        "prior_learning_max_age": period_text(terms.prior_learning_max_age),
        "grace_days": terms.grace_days,
        "reachieve_after_days": terms.reachieve_after_days,
        "follow_certificate_expiry": terms.follow_certificate_expiry,
        "maintain_period": period_text(terms.period),
        "ends_with": terms.ends_with and str(terms.ends_with),
        "period_from": terms.frame and str(terms.frame.from_on),
        "period_through": terms.frame and str(terms.frame.to_on),
        "repeats_every": terms.frame and period_text(terms.frame.repeats_every),
        "achieve": lists[Stage.ACHIEVE],
    }
    return said if is_fixed else {**said, "maintain": lists[Stage.MAINTAIN]}  # S10


def _requirement(terms: RequirementTerms, activities: dict[int, str]) -> Json:
    said: Json = {"activity": activities[terms.activity], "uploadAllowed": terms.upload_allowed}
    if isinstance(terms.frame, DateRange):
        said |= {"frameFrom": str(terms.frame.from_on), "frameThrough": str(terms.frame.to_on)}
    elif isinstance(terms.frame, Within):
        said["within"] = period_text(terms.frame.period)
    if terms.permanent_education is not None:
        said["permanentEducation"] = _education(terms.permanent_education, activities)
    return said


def _education(terms: EducationTerms, activities: dict[int, str]) -> Json:
    with_credits = not isinstance(terms.asks, AllOf | AnyOf)
    listed = [
        {"activity": activities[each.activity], "credits": str(each.credits) if with_credits else None}
        for each in terms.activities
    ]
    said: Json = {"activities": listed}
    if isinstance(terms.period, DateRange):
        said |= {"periodFrom": str(terms.period.from_on), "periodThrough": str(terms.period.to_on)}
    else:
        said["repeatsEvery"] = period_text(terms.period)
    if isinstance(terms.asks, AllOf):
        return {**said, "mode": "ALL"}
    if isinstance(terms.asks, AnyOf):
        return {**said, "mode": "ANY", "needed": str(terms.asks.count)}
    return {**said, "mode": "CREDITS", "needed": str(terms.asks.total)}


def period_text(period: CalendarPeriod | None) -> str | None:
    """Write a length of time as ISO 8601 does."""
    return None if period is None else f"P{period.count}{period.unit.name[0]}"


def _activities_of(history: History) -> set[int]:
    listed = [each for terms in history.terms for each in terms.requirements]
    educations = [each.permanent_education for each in listed if each.permanent_education is not None]
    return {
        *(each.activity for each in listed),
        *(each.activity for education in educations for each in education.activities),
        *(each.activity for each in history.completions),
        *(each.activity for each in history.exemptions),
        *(each.activity for each in history.uploads),
    }


def cannot_be_said(history: History) -> bool:
    """Whether a history needs what the API has no verb for, or refuses."""
    return any(map(_cannot_be_defined, history.terms))


def _cannot_be_defined(terms: Terms) -> bool:
    is_decided_ahead = terms.applied_at is not None and terms.applied_at.date() != terms.applied_on
    maintained = any(each.stage is Stage.MAINTAIN for each in terms.requirements)
    return is_decided_ahead or maintained is (terms.period is None)
