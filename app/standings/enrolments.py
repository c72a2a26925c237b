"""Opens and withdraws attempts: one is open while a requirement asks for its activity (S22, S31, E15)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from app.audit.snapshots import Change, own_fields
from app.db.bulk import insert, update
from app.db.entities import made
from app.db.sql import Sql, all_of, in_list, none_of
from app.domain.openings import ended_on, openings, to_do, why_ended
from app.domain.standing import StandingEvaluator
from app.domain.timelines import open_on
from app.gate.work import Work
from app.standings.evaluated import EvaluatedAssignment, evaluated
from app.standings.terms import activities_of
from app.standings.timelines import TimelineChange
from schema.enrolments import Enrolment, EnrolmentOpened, EnrolmentWithdrawn
from schema.enums import EnrolmentState

_Pair = tuple[int, int]  # a user and an activity


async def sync_enrolments(work: Work, changes: Sequence[TimelineChange], attempts: Iterable[Enrolment]) -> None:
    """Bring the attempts at what some assignments are about in line with what there is to do by their timelines.

    `attempts` are all of `attempts_about` them, the earlier ones first.
    """
    wanted = {
        (change.assignment.user_id, each.activity) for change in changes for each in open_on(change.found, work.today)
    }
    known: dict[_Pair, list[Enrolment]] = defaultdict(list)
    for attempt in attempts:
        known[_pair(attempt)].append(attempt)
    opened = {pair: each for pair, tried in known.items() for each in tried if each.state is EnrolmentState.OPEN}
    await _end(work, changes, [attempt for pair, attempt in opened.items() if pair not in wanted])
    await _open(work, _since(changes, wanted - opened.keys(), work.today), known)


def _pair(attempt: Enrolment) -> _Pair:
    return attempt.user_id, attempt.activity_id


def attempts_about(assignments: Sequence[EvaluatedAssignment]) -> Sql:
    """Return the condition of attempts `t` at what assignments are about, also if only an older version asks for it."""
    activities = activities_of(terms for each in assignments for terms in each.evaluator.history.terms)
    users = {each.row.user_id for each in assignments}
    return all_of([in_list("t.user_id", users), in_list("t.activity_id", activities)])


def _since(changes: Iterable[TimelineChange], pairs: Collection[_Pair], today: date) -> dict[_Pair, date]:
    """Return since when there is to do what nobody tries yet: one attempt serves all who ask for it (E15)."""
    wanted: dict[_Pair, date] = {}
    found: dict[StandingEvaluator, Mapping[int, date]] = {}
    for change in changes:
        user_id, evaluator = change.assignment.user_id, change.evaluator
        if any((user_id, each.activity) in pairs for each in open_on(change.found, today)):
            if evaluator not in found:
                found[evaluator] = openings(evaluator, today, change.found)
            for activity, since in found[evaluator].items():
                pair = user_id, activity
                if pair in pairs:
                    wanted[pair] = min(since, wanted.get(pair, since))
    return wanted


async def _end(work: Work, changes: Sequence[TimelineChange], attempts: Collection[Enrolment]) -> None:
    """End those of the open attempts for which no other assignment of their users asks either (E15)."""
    if not attempts:
        return
    users = {attempt.user_id for attempt in attempts}
    others = none_of([in_list("t.id", [each.assignment.id for each in changes])])
    rest = await evaluated(all_of([in_list("t.user_id", users), others]))
    wanted = {(each.row.user_id, activity) for each in rest for activity in to_do(each.evaluator, work.today)}
    known: dict[int, list[StandingEvaluator]] = defaultdict(list)
    for user_id, evaluator in _evaluators(changes, rest):
        known[user_id].append(evaluator)
    ended = [attempt for attempt in attempts if _pair(attempt) not in wanted]
    for attempt in ended:
        before = own_fields(attempt)
        attempt.state = EnrolmentState.WITHDRAWN
        attempt.withdrawn_on = ended_on(
            [each.history for each in known[attempt.user_id]],
            attempt.activity_id,
            attempt.opened_on,
            work.today,
            known_at=work.now - timedelta.resolution,
        )
        attempt.withdrawal_reason = why_ended(known[attempt.user_id], attempt.activity_id, work.today)
        work.emit(EnrolmentWithdrawn, attempt, change=Change.of(before, attempt))
    await update(ended, ["state", "withdrawn_on", "withdrawal_reason"])


def _evaluators(
    changes: Iterable[TimelineChange], rest: Iterable[EvaluatedAssignment]
) -> Iterator[tuple[int, StandingEvaluator]]:
    """Give what is known of each assignment, by whose it is."""
    for change in changes:
        yield change.assignment.user_id, change.evaluator
    for each in rest:
        yield each.row.user_id, each.evaluator


async def _open(work: Work, wanted: Mapping[_Pair, date], known: Mapping[_Pair, Sequence[Enrolment]]) -> None:
    """Open an attempt at each, since the day it is wanted; today if there was another attempt since."""
    opened = [_next(pair, since, known.get(pair, ()), work.today) for pair, since in wanted.items()]
    await insert(opened)
    for attempt in opened if work.tells(EnrolmentOpened) else ():
        work.emit(EnrolmentOpened, attempt, change=Change.made(attempt))


def _next(pair: _Pair, since: date, earlier: Sequence[Enrolment], today: date) -> Enrolment:
    last_day = max((each.withdrawn_on or each.opened_on for each in earlier), default=since)
    # the number is unique, so that two openers at once cannot both make it
    return made(
        Enrolment,
        user_id=pair[0],
        activity_id=pair[1],
        number=earlier[-1].number + 1 if earlier else 1,
        state=EnrolmentState.OPEN,
        opened_on=since if since >= last_day else today,
    )
