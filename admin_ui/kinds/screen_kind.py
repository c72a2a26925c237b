"""The base of all kinds on the screens, with defaults for every method."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from starlette.datastructures import FormData

from app.words.languages import SpokenLanguage
from schema.enums import Described
from schema.kit.fields import FieldSpec

Cell = str | int | Decimal | date | datetime | None
"""What stands in a cell of a file."""


@dataclass(slots=True)
class Unclear(Exception):
    """What was typed is not valid."""

    message: str


@dataclass(frozen=True, slots=True)
class KindSample:
    """What the style page shows of a kind: a value as the API gives it, and as it stands in a form."""

    shown: Any = None
    typed: Any = None
    is_shown: bool = True
    is_asked: bool = True
    choices: type[Described] | None = None
    chosen: tuple[str, ...] = ()
    """What a list is narrowed by."""
    is_link: bool = False


class Narrowed(Protocol):
    """What the address of a list says about one column."""

    @property
    def values(self) -> Sequence[str]:
        """The values that are asked for."""

    @property
    def since(self) -> str:
        """The first day; empty for an open bound."""

    @property
    def through(self) -> str:
        """The last day; empty for an open bound."""

    @property
    def emptiness(self) -> str:
        """Whether nothing or something may stand there; empty for both."""


class ScreenKind:
    """A kind that is typed into one box, sent without the spaces at its ends, and shown as it is."""

    template = "text"
    """Which of templates/kinds/ draws it: a `cell`, an `input`, a `filter`, and what is only `read` in a form."""
    scalars: tuple[str, ...] = ()
    """The types of the API that computed facts of this kind have."""
    joint = ": "
    """What stands in a chip between the label of a filter and its value."""
    has_bounds = False
    """Whether lists are narrowed to what lies between two days, and not to values."""
    sample = KindSample()

    def typed(self, form: FormData, name: str) -> Any:
        """Return what was typed into a form; empty if it does not name it."""
        return text_in(form, name)

    def pairs(self, name: str, draft: Any) -> Iterator[tuple[str, str]]:
        """Give the names and values of a form in which this was typed; nothing if it cannot be said again."""
        yield name, draft

    def is_blank(self, draft: Any) -> bool:
        """Whether nothing was typed."""
        return not draft.strip()

    def given(self, draft: Any, spec: FieldSpec) -> Any:
        """Return what the API is given for what was typed.

        Raises:
            Unclear: it is not valid.
        """
        return draft.strip()

    def words(self, value: Any, language: SpokenLanguage, zone: ZoneInfo | None = None) -> str:
        """Return a value of the API, or its text in the audit, in words; instants need a zone for that."""
        return str(value)

    def cell(self, value: Any, language: SpokenLanguage, zone: ZoneInfo) -> Cell:
        """Return a value of the API as it stands in a file: days, instants and numbers as what they are."""
        return self.words(value, language, zone)

    def chosen(self, values: tuple[str, ...], options: Collection[str]) -> tuple[str, ...]:
        """Return those of the values in an address that a list can be narrowed by."""
        return values

    def condition(self, narrowed: Narrowed, zone: ZoneInfo) -> Any:
        """Return what the API's filter is given."""
        return list(narrowed.values)

    def chip(self, value: str, language: SpokenLanguage, titles: Mapping[str, str]) -> str:
        """Return a value that a list is narrowed by in words; `titles` says what rows are called."""
        return self.words(value, language)


def text_in(form: FormData, name: str) -> str:
    """Return the text that a form has at a name; empty if there is none."""
    value = form.get(name)
    return value.replace("\r\n", "\n") if isinstance(value, str) else ""
