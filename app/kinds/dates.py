"""Days, moments, and lengths of time."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from app.db.sql import Sql
from app.domain.calendar import FIRST_DAY, LAST_DAY, LONGEST_PERIOD_IN_YEARS, is_too_long
from app.domain.iso_durations import parse_period
from app.kinds.numbers import BETWEEN
from app.kinds.stored import StoredKind, text_in_cursor
from app.policy.refusals import BadCursor, CommonCode, Problem, common
from schema.kit.fields import FieldSpec, Kind
from schema.kit.kinds import CALENDAR_PERIOD, CIVIL_DATE, INSTANT

PERIOD_TOO_LONG = "A period lasts at most {max} years."


class _Instant(StoredKind):
    def condition(self, column: str, value: Mapping[str, Any], spec: FieldSpec) -> Sql:
        parts, params = [], []
        for key, operator in (("since", ">="), ("through", "<="), ("before", "<")):
            if value.get(key) is not None:
                parts.append(f"{column} {operator} ?")
                params.append(value[key])
        if value.get("is_empty") is not None:
            parts.append(f"{column} IS {'' if value['is_empty'] else 'NOT '}NULL")
        return Sql(" AND ".join(parts) or "1=1", tuple(params)).within("({})")

    def in_title(self, column: str, dialect: str) -> str:
        if dialect == "postgres":
            return f"to_char({column} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI \"UTC\"')"
        return f"strftime('%Y-%m-%d %H:%M UTC', {column})"

    def from_cursor(self, value: object) -> date:
        moment = datetime.fromisoformat(text_in_cursor(value))
        if moment.tzinfo is None:
            raise BadCursor
        return moment.astimezone(UTC)


class _CivilDate(_Instant):
    def in_title(self, column: str, dialect: str) -> str:
        return column

    def problems(self, value: date, spec: FieldSpec, name: str) -> Iterable[Problem]:
        if not FIRST_DAY <= value <= LAST_DAY:
            yield common(CommonCode.OUT_OF_RANGE, message=BETWEEN, min=FIRST_DAY, max=LAST_DAY)

    def from_cursor(self, value: object) -> date:
        return date.fromisoformat(text_in_cursor(value))


class _CalendarPeriod(StoredKind):
    def problems(self, value: str, spec: FieldSpec, name: str) -> Iterable[Problem]:
        period = parse_period(value)
        if period is None:
            yield common(CommonCode.INVALID, message="Write a length of time, such as P1Y, P6M, P2W or P10D.")
        elif period.count == 0 and name == "renewal_lead":
            return
        elif period.count < 1:
            yield common(CommonCode.OUT_OF_RANGE, message="A period lasts at least 1 day.")
        elif is_too_long(period):
            yield common(CommonCode.OUT_OF_RANGE, message=PERIOD_TOO_LONG, max=LONGEST_PERIOD_IN_YEARS)


STORED_DATES: dict[Kind, StoredKind] = {
    CIVIL_DATE: _CivilDate(),
    INSTANT: _Instant(),
    CALENDAR_PERIOD: _CalendarPeriod(),
}
