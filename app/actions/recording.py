"""Records completions, one by hand or many from a file, each with its attempt and its certificate (S39-S41)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.audit.snapshots import Change
from app.certificates.numbers import new_number
from app.db.bulk import insert, update
from app.db.entities import load, load_together, made
from app.db.sql import Sql, all_of, in_list
from app.domain.calendar import after
from app.domain.facts import CompletionFact
from app.domain.iso_durations import stored_period
from app.gate.work import Work
from app.standings.needs import needed_activities
from schema.activities import LearningActivity
from schema.certificates import Certificate, CertificateIssued
from schema.completions import Completion
from schema.enrolments import Enrolment
from schema.enums import EnrolmentState
from schema.people import User

FUTURE, ARCHIVED, ALREADY = "IN_THE_FUTURE", "ARCHIVED", "ALREADY_RECORDED"
PLACES = {FUTURE: "completed_on", ARCHIVED: "activity", ALREADY: "completed_on"}
"""The refusals of CompletionRecord, with what each of them is about."""

_Pair = tuple[int, int]  # a user and an activity
Recorded = dict[tuple[int, int, date], int | None]
"""By user, activity and day: the completion on record that stands, or None if each of them is revoked."""


@dataclass(frozen=True, slots=True)
class OldCertificate:
    """A certificate of another system: its own number and days; without a last day it does not expire (E72)."""

    number: str
    issued_on: date
    valid_through: date | None


@dataclass(frozen=True, slots=True, eq=False)
class NewCompletion:
    """A completion to record. From a file, its person and activity may not have an id yet."""

    user: User
    activity: LearningActivity
    completed_on: date
    is_certified: bool = True
    """Whether it is given a certificate if the activity issues them."""
    old_certificate: OldCertificate | None = None
    """What it was certified by elsewhere, instead of a certificate of ours."""

    @property
    def pair(self) -> _Pair:
        """Who completed what, by ids."""
        return self.user.id, self.activity.id

    @property
    def is_after_archiving(self) -> bool:
        """Whether the activity was archived before the day; `refusals_of` knows the exceptions."""
        return self.activity.archived_on is not None and self.completed_on >= self.activity.archived_on


async def refusals_of(planned: Sequence[NewCompletion], today: date) -> dict[NewCompletion, str]:
    """Return the completions that are refused, each with its code from CompletionRecord.

    A completion of an archived activity is accepted if a running period of the person still requires it (R12).
    """
    archived = [each for each in planned if each.is_after_archiving]
    known = {each.user.id: () for each in archived if each.user.id is not None}
    needed = await needed_activities(known, today) if known else {}
    refused = {each: ARCHIVED for each in archived if each.activity.id not in needed.get(each.user.id, ())}
    return refused | {each: FUTURE for each in planned if is_future(each.completed_on, today)}


def is_future(completed_on: date, today: date) -> bool:
    """Whether the day has not come yet."""
    return completed_on > today


async def recorded(users: Collection[int], activities: Collection[int] = ()) -> Recorded:
    """Return what is on record of some users, of all activities or of these: the same is not recorded again (E68)."""
    asked = Completion.filter(user_id__in=users, **({"activity_id__in": activities} if activities else {}))
    return _recorded(await asked.values_list("id", "user_id", "activity_id", "completed_on", "revoked_at"))


def _recorded(rows: Iterable[tuple[int, int, int, date, datetime | None]]) -> Recorded:
    found: Recorded = {}
    for key, user, activity, day, revoked_at in sorted(rows):
        same = (user, activity, day)
        found[same] = found.get(same) or (key if revoked_at is None else None)
    return found


async def recorded_and_attempted(user: int, activity: int) -> tuple[Recorded, list[Enrolment]]:
    """Return what is on record of somebody in one activity, and their attempts at it, in one statement."""
    where = Sql("t.user_id = ? AND t.activity_id = ?", (user, activity))
    found = await load_together({Completion: where, Enrolment: where})
    rows = [(each.id, user, activity, each.completed_on, each.revoked_at) for each in found[Completion]]
    return _recorded(rows), sorted(found[Enrolment], key=lambda attempt: attempt.number)


async def record(
    work: Work, planned: Sequence[NewCompletion], *, attempts: Sequence[Enrolment] | None = None
) -> list[Completion]:
    """Record completions, those of one person in the order of their days.

    `attempts` are all of these people at these activities, in order; None: they have not been read.
    """
    attempts = await _attempts(work, planned, await _on_record(planned) if attempts is None else attempts)
    await insert([attempt for attempt in attempts if attempt.id is None])
    completions = [
        made(
            Completion,
            user_id=each.user.id,
            activity_id=each.activity.id,
            enrolment_id=attempt.id,
            completed_on=each.completed_on,
            recorded_at=work.now,
            recorded_by_id=work.actor_id,
        )
        for each, attempt in zip(planned, attempts, strict=True)
    ]
    await insert(completions)
    await _issue(work, planned, completions)
    work.touched(users=[each.user.id for each in planned])
    return completions


async def _issue(work: Work, planned: Sequence[NewCompletion], completions: Sequence[Completion]) -> None:
    """Issue certificates for the activities that have them."""
    certificates = [
        _certificate(work, completion, each.activity)
        if each.old_certificate is None
        else kept_certificate(completion, each.activity, each.old_certificate)
        for each, completion in zip(planned, completions, strict=True)
        if each.old_certificate or (each.is_certified and each.activity.issues_certificate)
    ]
    await insert(certificates)
    for certificate in certificates if work.tells(CertificateIssued) else ():
        work.emit(CertificateIssued, certificate, change=Change.made(certificate))


def _certificate(work: Work, completion: Completion, activity: LearningActivity) -> Certificate:
    period = stored_period(activity.certificate_valid_for)
    return made(
        Certificate,
        number=new_number(),
        user_id=completion.user_id,
        activity_id=activity.id,
        activity_name=activity.name,
        completion_id=completion.id,
        issued_on=work.today,
        valid_through=None if period is None else after(completion.completed_on, period),
    )


def kept_certificate(completion: Completion, activity: LearningActivity, old: OldCertificate) -> Certificate:
    """Return the certificate of another system as one of ours, with its own number and days."""
    return made(
        Certificate,
        number=old.number,
        user_id=completion.user_id,
        activity_id=activity.id,
        activity_name=activity.name,
        completion_id=completion.id,
        issued_on=old.issued_on,
        valid_through=old.valid_through,
    )


async def _attempts(work: Work, planned: Sequence[NewCompletion], on_record: Sequence[Enrolment]) -> list[Enrolment]:
    """Return the finished attempt of each: the open one if this completes it, else a new one."""
    latest, opened = _latest_and_open(on_record)
    finished = await _finished(work, planned, opened)
    attempts = []
    for each in planned:
        attempt = finished.get(each)
        if attempt is None:
            latest[each.pair] += 1
            attempt = made(
                Enrolment,
                user_id=each.user.id,
                activity_id=each.activity.id,
                number=latest[each.pair],
                opened_on=each.completed_on,
            )
        attempt.state = EnrolmentState.COMPLETED
        attempts.append(attempt)
    await update(list(finished.values()), ["state"])
    return attempts


async def _on_record(planned: Sequence[NewCompletion]) -> list[Enrolment]:
    users, activities = {each.user.id for each in planned}, {each.activity.id for each in planned}
    where = all_of([in_list("t.user_id", users), in_list("t.activity_id", activities)])
    return await load(Enrolment, where, order="number")


def _latest_and_open(attempts: Iterable[Enrolment]) -> tuple[dict[_Pair, int], dict[_Pair, Enrolment]]:
    """Return the number of the latest attempt of each person at each activity, and the attempts that are open."""
    latest: dict[_Pair, int] = defaultdict(int)
    opened = {}
    for attempt in attempts:
        pair = (attempt.user_id, attempt.activity_id)
        latest[pair] = attempt.number
        if attempt.state is EnrolmentState.OPEN:
            opened[pair] = attempt
    return latest, opened


async def _finished(
    work: Work, planned: Sequence[NewCompletion], opened: Mapping[_Pair, Enrolment]
) -> dict[NewCompletion, Enrolment]:
    """Return which completions finish an open attempt: the first that fits it, or the last if it is needed no more.

    A completion fits if it is dated on or after the day on which the attempt was opened (E15).
    """
    mine: dict[_Pair, list[NewCompletion]] = defaultdict(list)
    for each in planned:
        mine[each.pair].append(each)
    finished, unfit = {}, {}
    for pair, found in mine.items():
        if pair not in opened:
            continue
        fits = next((each for each in found if each.completed_on >= opened[pair].opened_on), None)
        if fits is not None:
            finished[fits] = opened[pair]
        else:
            unfit[pair] = found[-1]
    needed = await needed_activities(_facts(work, planned, {user for user, _ in unfit}), work.today) if unfit else {}
    return finished | {last: opened[pair] for pair, last in unfit.items() if pair[1] not in needed[pair[0]]}


def _facts(work: Work, planned: Sequence[NewCompletion], users: set[int]) -> dict[int, list[CompletionFact]]:
    """What is planned, as facts with negative keys: they are not on record yet."""
    facts: dict[int, list[CompletionFact]] = {user: [] for user in users}
    for number, each in enumerate(planned, 1):
        if each.user.id in users:
            facts[each.user.id].append(CompletionFact(-number, each.activity.id, each.completed_on, work.now))
    return facts
