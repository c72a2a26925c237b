"""Choices of a closed set, and flags, which are chosen of two."""

from collections.abc import Collection
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from admin_ui.kinds.screen_kind import KindSample, Narrowed, ScreenKind, Unclear
from app.words.languages import SpokenLanguage
from app.words.names import sentence_case
from schema.enums import OrderDirection
from schema.kit.fields import FieldSpec, Kind
from schema.kit.kinds import CHOICE, CHOICES, FLAG

YES = "yes"
"""What stands in a form, and in an address, for a flag that holds."""
NO = "no"
NO_SUCH_CHOICE = "Choose one of these."


class _Choice(ScreenKind):
    template = "choice"
    sample = KindSample(
        OrderDirection.ASC.value, OrderDirection.ASC.value, choices=OrderDirection, chosen=(OrderDirection.ASC.value,)
    )

    def given(self, draft: str, spec: FieldSpec) -> str:
        text = draft.strip()
        if spec.choices is not None and text not in {each.value for each in spec.choices}:
            raise Unclear(NO_SUCH_CHOICE)
        return text

    def words(self, value: Any, language: SpokenLanguage, zone: ZoneInfo | None = None) -> str:
        return language.say(sentence_case(value))

    def chosen(self, values: tuple[str, ...], options: Collection[str]) -> tuple[str, ...]:
        return tuple(value for value in values if value in options)


class _Choices(_Choice):
    template = "choices"
    sample = replace(
        _Choice.sample,
        shown=[OrderDirection.ASC.value, OrderDirection.DESC.value],
        typed=[OrderDirection.DESC.value],
    )

    def words(self, value: Any, language: SpokenLanguage, zone: ZoneInfo | None = None) -> str:
        """Say each of a list, or of a text of the audit, which has spaces between them."""
        names = value.split() if isinstance(value, str) else value
        return ", ".join(super(_Choices, self).words(each, language) for each in names)


class _Flag(ScreenKind):
    template = "flag"
    scalars = ("Boolean",)
    sample = KindSample(True, True, chosen=(YES,))

    def is_blank(self, draft: Any) -> bool:
        return False

    def given(self, draft: str, spec: FieldSpec) -> bool:
        return draft == YES

    def words(self, value: Any, language: SpokenLanguage, zone: ZoneInfo | None = None) -> str:
        return language.say("Yes" if value in (True, "true", YES) else "No")

    def chosen(self, values: tuple[str, ...], options: Collection[str]) -> tuple[str, ...]:
        return tuple(value for value in values if value in (YES, NO))[:1]

    def condition(self, narrowed: Narrowed, zone: ZoneInfo) -> bool:
        return narrowed.values[0] == YES


SCREEN_CHOICES: dict[Kind, ScreenKind] = {CHOICE: _Choice(), CHOICES: _Choices(), FLAG: _Flag()}
