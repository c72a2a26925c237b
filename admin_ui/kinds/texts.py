"""Texts and passwords."""

from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

from admin_ui.kinds.screen_kind import KindSample, ScreenKind
from app.words.languages import SpokenLanguage
from schema.kit.fields import FieldSpec, Kind
from schema.kit.kinds import LINES, PASSWORD, TEXT


class _Text(ScreenKind):
    sample = KindSample("As it was typed", "As it was typed")

    def given(self, draft: str, spec: FieldSpec) -> str:
        return draft


class _Lines(_Text):
    template = "lines"
    sample = KindSample(["One", "Another"], ["One", "Another"])

    def words(self, value: Any, language: SpokenLanguage, zone: ZoneInfo | None = None) -> str:
        """Say each of a list, or of a text of the audit, which has each on a line."""
        return ", ".join(value.split("\n") if isinstance(value, str) else value)


class _Password(_Text):
    template = "password"
    sample = KindSample("", "", is_shown=False)

    def pairs(self, name: str, draft: str) -> Iterator[tuple[str, str]]:
        yield from ()


SCREEN_TEXTS: dict[Kind, ScreenKind] = {
    TEXT: _Text(),
    LINES: _Lines(),
    PASSWORD: _Password(),
}
