"""What lists of assignments and of people are narrowed and ordered by, on a day (E43, E47, E60)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.db.sql import FALSE, Sql, all_of, any_of, in_list
from app.domain.calendar import days_after
from app.domain.findings import QUALIFIED_STATUSES
from app.kinds.registry import STORED_KINDS
from app.reading.computed import ORDERS, SPANNED, Linked, OrderedBy, narrows, units_below
from app.reading.days import DayAsked
from schema.assignments import Assignment
from schema.completions import Completion
from schema.enums import MembershipState, Status
from schema.timelines import Opening

_QUALIFIED = sorted(QUALIFIED_STATUSES)
_OTHERS = sorted(set(Status) - QUALIFIED_STATUSES)
_NEVER = date.max  # how a span says that there is no such day
_AFTER_ALL_DAYS = {"sqlite": f"'{_NEVER}'", "postgres": "DATE 'infinity'"}  # as the drivers write it
_AFTER_ALL_STATUSES = {"sqlite": "'Z'", "postgres": "'Z'"}
_REQUIRES = """
    t.qualification_id IN (
        SELECT v.qualification_id FROM qualification_version v JOIN requirement r ON r.version_id = v.id
        WHERE v.superseded_at IS NULL AND {})
"""
_MEMBERS = "t.user_id IN (SELECT m.user_id FROM group_member m WHERE {})"

_NOT_WORKED_OUT = Sql("s.assignment_id IN (SELECT a.id FROM assignment a WHERE a.prospect_until IS NULL)")
_IN_PROSPECT = """
    EXISTS (SELECT 1 FROM prospect p WHERE p.assignment_id = s.assignment_id AND p.begins_on <= ? AND p.through >= ?)
"""
_NOT_IN_FORCE = Sql("(t.archived_on IS NOT NULL OR t.timeline_through IS NULL)")  # an index has these

SPANNED[Assignment] = _NOT_IN_FORCE
ORDERS[Assignment, "status"] = OrderedBy("s.status", "s", last=_AFTER_ALL_STATUSES)
ORDERS[Assignment, "valid_through"] = OrderedBy("s.valid_through", "s", is_by_part=True, last=_AFTER_ALL_DAYS)
ORDERS[Assignment, "due_on"] = OrderedBy("s.due_on", "s", last=_AFTER_ALL_DAYS)
ORDERS[Assignment, "person"] = OrderedBy("person.name_key", "user")
ORDERS[Assignment, "qualification_name"] = OrderedBy("aim.name_key", "qualification")


def _is_one_of(statuses: Sequence[Status]) -> Sql:
    """Return the condition that a span has one of the statuses, written out: how many do, differs greatly."""
    listed = ", ".join(f"'{Status(each).value}'" for each in statuses)
    return Sql(f"s.status IN ({listed})")


def _each(statuses: Sequence[Status]) -> list[Sql]:
    return [_is_one_of([status]) for status in dict.fromkeys(statuses)]


@narrows(Assignment, "status", needs_span=True, parts=_each)
def _status(values: Sequence[Status], _: DayAsked) -> Sql:
    return _is_one_of(values) if values else FALSE


@narrows(Assignment, "is_qualified", needs_span=True, parts=lambda value: _each(_QUALIFIED if value else _OTHERS))
def _is_qualified(value: bool, _: DayAsked) -> Sql:
    return _is_one_of(_QUALIFIED if value else _OTHERS)


@narrows(Assignment, "is_qualified_if_done", needs_span=True, looks_ahead=True)
def _is_qualified_if_done(value: bool, day: DayAsked) -> Sql:
    """What of an assignment was not worked out since its facts changed counts as if nothing more happened."""
    plainly = _is_one_of(_QUALIFIED)
    if day.as_known_at is not None or day.on < day.today:
        return plainly if value else plainly.within("NOT ({})")
    prospect = Sql(_IN_PROSPECT, (day.on, day.on))
    found = any_of([all_of([plainly, _NOT_WORKED_OUT]), all_of([_NOT_WORKED_OUT.within("NOT {}"), prospect])])
    return found if value else found.within("NOT {}")


@narrows(Assignment, "valid_through", needs_span=True)
def _valid_through(value: dict[str, Any], _: DayAsked) -> Sql:
    return _day("s.valid_through", value, "valid_through")


@narrows(Assignment, "due_on", needs_span=True)
def _due_on(value: dict[str, Any], _: DayAsked) -> Sql:
    return _day("s.due_on", value, "due_on")


def _day(column: str, value: dict[str, Any], name: str) -> Sql:
    """Return the condition of a day of a span, in which a day that never comes stands for none."""
    bounds = {key: each for key, each in value.items() if key != "is_empty"}
    parts = [
        STORED_KINDS[Assignment.computed[name].spec.kind].condition(column, bounds, Assignment.computed[name].spec)
    ]
    if value.get("is_empty") is not None or any(each is not None for each in bounds.values()):
        parts.append(Sql(f"{column} {'=' if value.get('is_empty') else '<'} ?", (_NEVER,)))
    return all_of(parts)


@narrows(Assignment, "expiring_within_days", needs_span=True, parts=lambda _: _each(_QUALIFIED), looks_ahead=True)
def _expiring(days: int, day: DayAsked) -> Sql:
    """E43, E44: qualified on the day, and no longer on one of the days after it if nothing more happens.

    Their last valid day says less: proof that is revoked from a day ahead on takes more than that away.
    """
    last = days_after(day.on, days)
    if day.knows_lapses(days):
        return all_of([_is_one_of(_QUALIFIED), Sql("s.lapses_on > ? AND s.lapses_on <= ?", (day.on, last))])
    later = all_of(
        [
            Sql("x.assignment_id = s.assignment_id AND x.begins_on > ? AND x.begins_on <= ?", (day.on, last)),
            day.known("x"),
            in_list("x.status", _QUALIFIED).within("NOT ({})"),
        ]
    )
    lapses = later.within("EXISTS (SELECT 1 FROM standing_span x WHERE {})")
    # what is otherwise by then ends before: an index finds few of these
    return all_of([_is_one_of(_QUALIFIED), Sql("s.through < ?", (last,)), lapses])


@narrows(Assignment, "lapses_on", needs_span=True, looks_ahead=True)
def _lapses(value: dict[str, Any], day: DayAsked) -> Sql:
    """The first later day on which they are not qualified lies within the bounds."""
    through = value.get("through")
    if day.knows_lapses(None if through is None else (through - day.on).days):
        return all_of([_is_one_of(_QUALIFIED), _is_within("s.lapses_on", value)])
    first, within = lapse_of(day).within("({})"), _is_within("lapse.on_day", value)
    found = Sql(
        f"EXISTS (SELECT 1 FROM (SELECT {first.text} AS on_day) lapse WHERE {within.text})",
        first.params + within.params,
    )
    return all_of([_is_one_of(_QUALIFIED), found])


def _is_within(column: str, value: dict[str, Any]) -> Sql:
    bounds = {key: each for key, each in value.items() if key != "is_empty"}
    spec = Assignment.computed["lapses_on"].spec
    parts = [STORED_KINDS[spec.kind].condition(column, bounds, spec)]
    if (is_empty := value.get("is_empty")) is not None:
        parts.append(Sql(f"{column} IS {'NULL' if is_empty else 'NOT NULL'}"))
    return all_of(parts)


def lapse_of(day: DayAsked) -> Sql:
    """Return the statement that finds the first later day on which the assignment of a span `s` is not qualified."""
    later = all_of(
        [
            Sql("x.assignment_id = s.assignment_id AND x.begins_on > ?", (day.on,)),
            day.known("x"),
            in_list("x.status", _QUALIFIED).within("NOT ({})"),
        ]
    )
    return later.within("SELECT MIN(x.begins_on) FROM standing_span x WHERE {}")


@narrows(Assignment, "due_within_days", needs_span=True)
def _due_within(days: int, day: DayAsked) -> Sql:
    return Sql("s.due_on >= ? AND s.due_on <= ?", (day.on, days_after(day.on, days)))


@narrows(Assignment, "is_renewal_open", needs_span=True)
def _is_renewal_open(value: bool, day: DayAsked) -> Sql:
    found = Sql("(s.renewal_opens_on IS NOT NULL AND s.renewal_opens_on <= ?)", (day.on,))
    return found if value else found.within("NOT {}")


@narrows(Assignment, "is_approval_pending", needs_span=True)
def _is_approval_pending(value: bool, _: DayAsked) -> Sql:
    return Sql("s.approval_pending = ?", (value,))


@narrows(Assignment, "is_assigned_too_late", needs_span=True)
def _is_assigned_too_late(value: bool, _: DayAsked) -> Sql:
    return Sql("s.assigned_too_late = ?", (value,))


@narrows(Assignment, "is_active", needs_span=True)
def _is_active(value: bool, _: DayAsked) -> Sql:
    found = Sql("COALESCE(s.membership, ?) <> ?", (MembershipState.INACTIVE, MembershipState.INACTIVE))
    return found if value else found.within("NOT ({})")


@narrows(Assignment, "unit", needs_span=True)
def _unit(units: Linked, _: DayAsked) -> Sql:
    return units_below(units).within("s.unit_id IN ({})")


@narrows(Assignment, "unit_itself", needs_span=True)
def _unit_itself(units: Linked, _: DayAsked) -> Sql:
    return units.among("s.unit_id")


@narrows(Assignment, "membership", needs_span=True)
def _membership(states: Sequence[MembershipState], _: DayAsked) -> Sql:
    return in_list("s.membership", states)


@narrows(Assignment, "version", needs_span=True)
def _version(versions: Linked, _: DayAsked) -> Sql:
    return versions.among("s.version_id")


@narrows(Assignment, "is_qualification_archived", needs_span=True)
def _is_qualification_archived(value: bool, day: DayAsked) -> Sql:
    archived = Sql("a.from_on <= ? AND (a.until_on IS NULL OR a.until_on > ?)", (day.on, day.on))
    if day.as_known_at is not None:
        archived = Sql(
            "a.from_on <= ? AND a.archived_at <= ? AND (a.until_on IS NULL OR a.until_on > ? OR a.restored_at > ?)",
            (day.on, day.as_known_at, day.on, day.as_known_at),
        )
    archived = archived.within("SELECT a.qualification_id FROM qualification_archiving a WHERE {}")
    return archived.within(f"s.qualification_id {'IN' if value else 'NOT IN'} ({{}})")


@narrows(Assignment, "is_assigned")
def _is_assigned(value: bool, day: DayAsked) -> Sql:
    if day.runs:
        return _NOT_IN_FORCE.within("NOT {}") if value else _NOT_IN_FORCE
    assigned = all_of([Sql("x.assignment_id = t.id"), day.rows("x")])
    return assigned.within(f"{'' if value else 'NOT '}EXISTS (SELECT 1 FROM standing_span x WHERE {{}})")


@narrows(Assignment, "activity")
def _activity(activities: Linked, _: DayAsked) -> Sql:
    return activities.among("r.activity_id").within(_REQUIRES)


def _works_as(titles: Sequence[str], _: DayAsked) -> Sql:
    return in_list("person.job_title", titles).within('t.user_id IN (SELECT person.id FROM "user" person WHERE {})')


def _is_in_group(groups: Linked, _: DayAsked) -> Sql:
    return groups.among("m.group_id").within(_MEMBERS)


for _with_title in (Assignment, Completion, Opening):
    narrows(_with_title, "job_title")(_works_as)
    narrows(_with_title, "group")(_is_in_group)
