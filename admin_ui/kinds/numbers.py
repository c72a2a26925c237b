"""Numbers: whole ones, exact ones, and the count of a row's changes."""

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any
from zoneinfo import ZoneInfo

from admin_ui.kinds.screen_kind import KindSample, Narrowed, ScreenKind, Unclear
from app.words.languages import SpokenLanguage
from schema.kit.fields import FieldSpec, Kind
from schema.kit.kinds import CHANGE_COUNT, DAYS_AHEAD, DECIMAL, INTEGER

NOT_A_NUMBER = "Enter a whole number."
NOT_A_DECIMAL = "Enter a number, such as 2.5."
_DAYS = 3
"""Digits of a number of days."""
DIGITS = 9
"""Of a whole number: what has more is no number anybody means, and GraphQL cannot take it."""


class _Integer(ScreenKind):
    template = "integer"
    scalars = ("Int",)
    sample = KindSample(1234567, "1234567")

    def given(self, draft: str, spec: FieldSpec) -> int:
        text = draft.strip()
        digits = text.removeprefix("-")
        if not (digits.isascii() and digits.isdecimal() and len(digits) <= DIGITS):
            raise Unclear(NOT_A_NUMBER)
        return int(text)

    def cell(self, value: Any, language: SpokenLanguage, zone: ZoneInfo) -> int:
        return int(value)


class _Decimal(ScreenKind):
    template = "decimal"
    scalars = ("Decimal",)
    sample = KindSample("1234.5", "1234.5")

    def given(self, draft: str, spec: FieldSpec) -> str:
        text = draft.strip()
        try:
            found = Decimal(text.replace(",", "."))
        except InvalidOperation:
            raise Unclear(NOT_A_DECIMAL) from None
        if not found.is_finite() or len(text) > DIGITS + 4:
            raise Unclear(NOT_A_DECIMAL)
        return format(found, "f")

    def cell(self, value: Any, language: SpokenLanguage, zone: ZoneInfo) -> Decimal:
        return Decimal(str(value))


class _ChangeCount(ScreenKind):
    template = "row_revision"
    sample = KindSample(7, "7", is_asked=False)


class _DaysAhead(ScreenKind):
    template = "days_ahead"
    joint = " "
    sample = KindSample(chosen=("30",), is_shown=False, is_asked=False)

    def chosen(self, values: Sequence[str], options: Collection[str]) -> tuple[str, ...]:
        return tuple(value for value in values[:1] if value.isascii() and value.isdecimal() and len(value) <= _DAYS)

    def condition(self, narrowed: Narrowed, zone: ZoneInfo) -> int:
        return int(narrowed.values[0])

    def chip(self, value: str, language: SpokenLanguage, titles: Mapping[str, str]) -> str:
        return language.say_many("{count} day", "{count} days", int(value))


SCREEN_NUMBERS: dict[Kind, ScreenKind] = {
    INTEGER: _Integer(),
    DECIMAL: _Decimal(),
    CHANGE_COUNT: _ChangeCount(),
    DAYS_AHEAD: _DaysAhead(),
}
