"""Texts and passwords."""

from collections.abc import Iterator

from admin_ui.kinds.screen_kind import KindSample, ScreenKind
from schema.kit.fields import FieldSpec, Kind
from schema.kit.kinds import PASSWORD, TEXT


class _Text(ScreenKind):
    sample = KindSample("As it was typed", "As it was typed")

    def given(self, draft: str, spec: FieldSpec) -> str:
        return draft


class _Password(_Text):
    template = "password"
    sample = KindSample("", "", is_shown=False)

    def pairs(self, name: str, draft: str) -> Iterator[tuple[str, str]]:
        yield from ()


SCREEN_TEXTS: dict[Kind, ScreenKind] = {TEXT: _Text(), PASSWORD: _Password()}
