"""Numbers of a day from slices that were made before: with what has changed since, and on the days in between.

It is another way to the same numbers, quicker where very many are counted: nothing depends on it. What it cannot answer
is counted as ever.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from app.db.database import dialect, fetch
from app.db.sql import TRUE, Sql, all_of, any_of, in_list, joined, none_of
from app.insights.asked import Asked
from app.insights.counting import (
    NO_JOIN,
    Among,
    By,
    Numbers,
    RowKey,
    conditions,
    counted_by,
    looks_ahead,
    of_the_day,
)
from app.insights.folds import NEAR, FoldAt, folds_between, have_all_units_below, is_there, nearest_fold
from app.policy.access import Start, Viewer, visible
from app.reading.days import DayAsked
from app.reading.plans import Reader
from schema.assignments import Assignment
from schema.enums import Role
from schema.insights import DEFAULT_WITHIN_DAYS, STANDINGS
from schema.kit.report import Measure

SEES_ALL = Viewer(0, Role.ADMIN)
_QUALIFICATION = "{}.qualification_id"
_OF_QUALIFICATIONS = frozenset({"qualification", "is_qualification_archived"})
_FILTERS = frozenset({"unit", *_OF_QUALIFICATIONS})
_CHANGES = Sql("FROM span_change s")
_MOVED = Sql(
    "s.assignment_id IN (SELECT moved.id FROM assignment moved WHERE moved.user_id IN ("
    "SELECT m.user_id FROM membership m WHERE m.superseded_at IS NULL AND m.begins_on > ? AND m.begins_on <= ? "
    'UNION ALL SELECT late.id FROM "user" late WHERE late.changes_on <= ?))'
)


@dataclass(frozen=True, slots=True)
class SlicedQuestion:
    """What is asked: which measures, of which units, told apart by what, on which day."""

    asked: Asked
    measures: Mapping[str, Measure]
    by: By
    reader: Reader
    day: DayAsked

    @property
    def units(self) -> tuple[int, ...]:
        """The units that are counted with all below them."""
        return self.by.units if self.by.parts is not None else tuple(self.asked.filters["unit"])

    @property
    def keys(self) -> list[str]:
        """The columns that rows are told apart by."""
        parts = [] if self.by.parts is None else ["part"]
        return [*parts, *(["qualification_id"] if _QUALIFICATION in self.by.expressions else [])]


def can_be_sliced(asked: Asked, by: By, day: DayAsked) -> bool:
    """Return whether slices could answer: of nobody in particular, by unit and qualification, as is known now."""
    if asked.as_known_at is not None or day.being_settled:
        return False
    if not asked.filters.keys() <= _FILTERS or not asked.filters.get("unit") or by.join is not NO_JOIN:
        return False
    if by.parts is None:
        return set(by.expressions) <= {_QUALIFICATION}
    return bool(by.units) and set(by.expressions[1:]) <= {_QUALIFICATION}  # without units below it is soon counted


async def sliced(
    asked: Asked, measures: Mapping[str, Measure], by: By, reader: Reader
) -> tuple[dict[str, Measure], dict[RowKey, Numbers]]:
    """Return which measures slices answer, and their numbers by row; none if there are no slices near the day."""
    day = await reader.days.asked(asked.on, asked.as_known_at)
    question = SlicedQuestion(asked, measures, by, reader, day)
    if not can_be_sliced(asked, by, day):
        return {}, {}
    fold = await _fold_for(question)
    if fold is None:
        return {}, {}
    answered = _answered(question, fold)
    if not answered:
        return {}, {}
    query = statement(replace(question, measures=answered), fold)
    found = await fetch(query.text, query.params)
    if (not found or found[0][-1] is None) and not await is_there(fold):
        return {}, {}
    keys = len(question.keys)
    return answered, {tuple(row[:keys]): _numbers(answered, row[keys:]) for row in found}


async def sliced_days(
    asked: Asked, days: Sequence[date], measures: Mapping[str, Measure], by: By, reader: Reader
) -> dict[str, dict[int, int]]:
    """Return the numbers of many days, by measure and the place of the day; what slices do not answer is missing."""
    folds: list[FoldAt] | None = None
    parts, answers = [], []
    for place, on in enumerate(days):
        asked_on = replace(asked, on=on)
        question = SlicedQuestion(asked_on, measures, by, reader, await reader.days.asked(on, asked.as_known_at))
        if not can_be_sliced(asked_on, by, question.day):
            return {}
        if folds is None:
            folds = await folds_between(min(days) - NEAR, max(days) + NEAR)
            all_units = bool(folds) and not await have_all_units_below(question.units)
        fold = nearest_fold(folds, on, all_units=all_units)
        if fold is None or not (answered := _answered(question, fold)):
            continue
        numbers = statement(replace(question, measures=answered), fold)
        parts.append(numbers.within(f"SELECT {place}, {_columns(measures, answered)} FROM ({{}}) counted"))
        answers.append((place, fold, answered))
    return await _by_day(parts, answers, measures) if parts else {}


def _columns(measures: Mapping[str, Measure], answered: Mapping[str, Measure]) -> str:
    """Return the columns of the numbers of a day; of a measure that is not answered there is none."""
    places = {name: place for place, name in enumerate(answered)}
    return ", ".join(f"counted.number{places[each]}" if each in places else "CAST(NULL AS BIGINT)" for each in measures)


async def _by_day(
    parts: Sequence[Sql], answers: Sequence[tuple[int, FoldAt, Mapping[str, Measure]]], measures: Mapping[str, Measure]
) -> dict[str, dict[int, int]]:
    query = joined(" UNION ALL ", parts)
    rows = {row[0]: row[1:] for row in await fetch(query.text, query.params)}
    found: dict[str, dict[int, int]] = {}
    for place, fold, answered in answers:
        if all(number is None for number in rows[place]) and not await is_there(fold):
            continue
        for name, number in _numbers(measures, rows[place]).items():
            if name in answered:
                found.setdefault(name, {})[place] = number
    return found


def _numbers(measures: Mapping[str, Measure], row: Sequence[Any]) -> Numbers:
    return {name: int(number or 0) for name, number in zip(measures, row, strict=True)}


async def _fold_for(question: SlicedQuestion) -> FoldAt | None:
    on = question.asked.on
    folds = await folds_between(on - NEAR, on + NEAR)
    if not folds:
        return None
    return nearest_fold(folds, on, all_units=not await have_all_units_below(question.units))


def _answered(question: SlicedQuestion, fold: FoldAt) -> dict[str, Measure]:
    """Return the measures that slices answer: what comes after a day, they know of their own day only."""
    looks_as_far = question.asked.given.get("within_days") == DEFAULT_WITHIN_DAYS and fold.on == question.asked.on
    return {
        name: each
        for name, each in question.measures.items()
        if STANDINGS.get(name) is each and (looks_as_far or not looks_ahead(each))
    }


def statement(question: SlicedQuestion, fold: FoldAt) -> Sql:
    """Return the statement: what slices say, what has changed since, and what begins or ends on the days between.

    Which qualifications are in use on the day is asked at the end, of all of it.
    """
    pieces = joined(" UNION ALL ", [_of_slices(question, fold), *_corrections(question, fold)])
    narrowed = {name: value for name, value in question.asked.filters.items() if name in _OF_QUALIFICATIONS}
    where = all_of(
        [
            Sql("EXISTS (SELECT 1 FROM fold f WHERE f.id = ? AND f.made_at IS NOT NULL)", (fold.key,)),
            *conditions(Assignment, narrowed, question.reader.viewer, question.day),
        ]
    )
    keys = [f"s.{each}" for each in question.keys]
    sums = [f"CAST(SUM(s.number{place}) AS BIGINT) AS number{place}" for place in range(len(question.measures))]
    group = f"GROUP BY {', '.join(keys)}" if keys else ""
    return joined(
        " ",
        [
            Sql(f"SELECT {', '.join([*keys, *sums])}"),
            pieces.within("FROM ({}) s"),
            where.within("WHERE {}"),
            Sql(group),
        ],
    )


def _of_slices(question: SlicedQuestion, fold: FoldAt) -> Sql:
    keys = {"part": "sl.unit_id AS part", "qualification_id": "sl.qualification_id AS qualification_id"}
    told = [keys[each] for each in _told(question)]
    told += [f"sl.{name} AS number{place}" for place, name in enumerate(question.measures)]
    below = all_of([Sql("sl.is_directly = ?", (False,)), in_list("sl.unit_id", question.units)]).within("({})")
    itself = question.by.itself
    directly = [] if itself is None else [Sql("(sl.is_directly = ? AND sl.unit_id = ?)", (True, itself))]
    where = all_of([Sql("sl.fold_id = ?", (fold.key,)), any_of([below, *directly])])
    return where.within(f"SELECT {', '.join(told)} FROM slice sl WHERE {{}}")


def _told(question: SlicedQuestion) -> list[str]:
    return [*(["part"] if question.by.parts is not None else []), "qualification_id"]


def _corrections(question: SlicedQuestion, fold: FoldAt) -> Iterator[Sql]:
    """Give what has to be added to slices, or subtracted (by its weight), until it is the day asked about."""
    at, on = fold.on, question.asked.on
    then = Sql("s.begins_on <= ? AND s.through >= ?", (at, at))
    yield _counted(question, at, [fold.since("s"), then], "s.weight", _CHANGES)
    known, sign = question.day.known("s"), 1 if on > at else -1
    if on != at:
        first, last = min(at, on), max(at, on)
        begun = Sql("s.begins_on > ? AND s.begins_on <= ? AND s.through >= ?", (first, last, last))
        ended = Sql("s.through >= ? AND s.through < ? AND s.begins_on <= ?", (first, last, first))
        yield _counted(question, at, [known, begun], str(sign), _spans_by("idx_span_begins"))
        yield _counted(question, at, [known, ended], str(-sign), _spans_by("idx_span_through"))
    seen = visible(Assignment, "s", question.reader.viewer, Start.ROWS)
    if seen is not TRUE:
        yield _counted(question, on, [*of_the_day(Assignment, question.day), _moved(question), none_of([seen])], "-1")


def _spans_by(index: str) -> Sql:
    """Return the table of spans, to be found by an index: SQLite would look through all that a unit ever had."""
    return Sql(f"FROM standing_span s {f'INDEXED BY {index}' if dialect() == 'sqlite' else ''}")


def _moved(question: SlicedQuestion) -> Sql:
    """Return the condition that a person sits elsewhere today than on the day: only of these one may be hidden.

    Whoever manages a unit sees its people; those who belonged to it on another day may by now belong to others.
    """
    today, on = question.day.today, question.asked.on
    return Sql(_MOVED.text, (min(today, on), max(today, on), today))


def _counted(question: SlicedQuestion, at: date, rows: Sequence[Sql], weight: str, table: Sql | None = None) -> Sql:
    """Return the statement that counts some spans, or changes of spans, as measures ask about a day."""
    asked = replace(question.asked, on=at).without("is_qualification_archived")
    reader = replace(question.reader, viewer=SEES_ALL)
    by = question.by if question.by.parts is not None else By()
    if _QUALIFICATION not in by.expressions:
        by = by.and_by("qualification")
    among = Among(replace(question.day, on=at), tuple(rows), table, weight)
    return counted_by(asked, question.measures, by.directly(), reader, among)
