"""Messages: a template, and what stands in its places, for people in their language and for programs as it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Label:
    """A text inside a message that is translated as well, such as the label of a field."""

    text: str
    is_inside: bool = False
    """Whether it stands inside a sentence, where it has no capital."""

    def __str__(self) -> str:
        return self.text.lower() if self.is_inside else self.text


class Writer(Protocol):
    """A language, as far as messages need one."""

    def translated(self, text: str) -> str:
        """Return a template in this language."""

    def written(self, value: object) -> str:
        """Return what stands in a place as this language writes it."""


@dataclass(frozen=True, slots=True)
class Message:
    """What somebody is told: an English template with named places, and what stands in them."""

    template: str
    params: Mapping[str, object] = field(default_factory=dict)

    def said(self, writer: Writer) -> str:
        """Return it in a language; a text without params is said as it is, whatever signs it has."""
        template = writer.translated(self.template)
        if not self.params:
            return template
        return template.format(**{name: writer.written(value) for name, value in self.params.items()})

    def __str__(self) -> str:
        """Return it in English with days and numbers as files and programs have them: for the command line and logs."""
        return self.template.format(**self.values) if self.params else self.template

    @property
    def values(self) -> dict[str, str]:
        """What stands in its places, for programs: days as 2027-01-05, numbers without marks."""
        return {name: _plain(value) for name, value in self.params.items()}


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
