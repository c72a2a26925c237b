"""Turns what stands in a form into the input of a mutation, and says at which field it cannot be understood."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from admin_ui.forms.drafts import YES, FormDraft
from app.domain.iso_durations import parse_period
from schema.kit.action import Argument, Struct, arguments_of
from schema.kit.fields import Kind
from schema.kit.names import camel
from schema.kit.uploads import Upload

REQUIRED = "This is required."
NOT_A_NUMBER = "Write a whole number."
NOT_A_DECIMAL = "Write a number, such as 2.5."
NOT_A_DAY = "Write a day as year, month and day, such as 2026-01-15."
NOT_A_PERIOD = "Write a whole number and choose a unit."
NO_SUCH_CHOICE = "Choose one of these."
LEFT_OUT = object()
DIGITS = 9
"""Of a whole number: what has more is no number anybody means, and GraphQL cannot take it."""


@dataclass(slots=True)
class Unclear(Exception):
    """What was typed cannot be meant."""

    message: str


@dataclass(frozen=True, slots=True)
class Scopes:
    """The drafts around an argument, the innermost first: what `show_if` looks into."""

    drafts: tuple[FormDraft, ...] = ()

    def inside(self, draft: FormDraft) -> "Scopes":
        """Return the scopes of the arguments of a draft."""
        return Scopes((draft, *self.drafts))

    def value(self, name: str) -> Any:
        """Return what stands at a name, in the nearest draft that has it."""
        return next((draft[name] for draft in self.drafts if name in draft), "")


def is_shown(argument: Argument, scopes: Scopes) -> bool:
    """Whether the argument is asked, by what stands beside and around it."""
    return all(scopes.value(name) in map(condition_text, values) for name, values in argument.show_if.items())


def condition_text(value: object) -> str:
    """Return how the value of a condition stands in a form."""
    return (YES if value else "") if isinstance(value, bool) else str(getattr(value, "value", value))


class InputProblems(dict[str, list[str]]):
    """Messages by the names of the fields that they belong to; the empty name is the form as a whole."""

    def __init__(self) -> None:
        """Begin without any."""
        super().__init__()
        self.codes: list[str] = []

    def add(self, name: str, message: str) -> None:
        """Note a message at a field, once."""
        if message not in self.setdefault(name, []):
            self[name].append(message)


def input_of(
    struct: type[Struct], draft: FormDraft, problems: InputProblems, *, prefix: str = "", scopes: Scopes | None = None,
    editing: bool = False, uncorrected: bool = False,
) -> dict[str, Any]:  # fmt: skip
    """Return the input that a draft says, and note what cannot be understood.

    What is not shown is left out; when `editing`, it is emptied if it can be. When `uncorrected`, corrections are
    left out as well: each row keeps what it has.
    """
    inner = (scopes or Scopes()).inside(draft)
    found = {}
    for argument in (each for each in arguments_of(struct) if not each.kept):
        name = f"{prefix}{camel(argument.name)}"
        if uncorrected and argument.corrects:
            value = LEFT_OUT
        elif is_shown(argument, inner):
            value = _value(argument, draft[argument.name], problems, name, inner)
        else:
            value = ([] if argument.many else None) if editing and (argument.many or argument.null) else LEFT_OUT
        if value is not LEFT_OUT:
            found[camel(argument.name)] = value
    return found


def _value(argument: Argument, value: Any, problems: InputProblems, name: str, scopes: Scopes) -> Any:
    struct = argument.struct
    if struct is not None and argument.many:
        return [
            input_of(struct, item, problems, prefix=f"{name}.{place}.", scopes=scopes)
            for place, item in enumerate(value)
        ]
    if struct is not None:
        return None if value is None else input_of(struct, value, problems, prefix=f"{name}.", scopes=scopes)
    if argument.many:
        return value
    try:
        return _scalar(argument, value)
    except Unclear as unclear:
        problems.add(name, unclear.message)
        return LEFT_OUT


def _scalar(argument: Argument, text: str | Upload) -> Any:
    assert argument.spec is not None
    kind = argument.spec.kind
    if kind is Kind.FLAG:
        return text == YES
    if isinstance(text, Upload):
        return text
    if not text.strip() and not argument.spec.may_be_empty:
        return _nothing(argument)
    if kind in (Kind.TEXT, Kind.PASSWORD):
        return text
    return _READ[kind](argument, text.strip()) if kind in _READ else text.strip()


def _nothing(argument: Argument) -> None:
    if argument.null:
        return
    raise Unclear(REQUIRED)


def _integer(_: Argument, text: str) -> int:
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= DIGITS):
        raise Unclear(NOT_A_NUMBER)
    return int(text)


def _decimal(_: Argument, text: str) -> str:
    try:
        found = Decimal(text.replace(",", "."))
    except InvalidOperation:
        raise Unclear(NOT_A_DECIMAL) from None
    if not found.is_finite() or len(text) > DIGITS + 4:
        raise Unclear(NOT_A_DECIMAL)
    return format(found, "f")


def _day(_: Argument, text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise Unclear(NOT_A_DAY) from None


def _period(_: Argument, text: str) -> str:
    if parse_period(text) is None:
        raise Unclear(NOT_A_PERIOD)
    return text


def _choice(argument: Argument, text: str) -> str:
    choices = argument.spec.choices if argument.spec else None
    if choices is not None and text not in {each.value for each in choices}:
        raise Unclear(NO_SUCH_CHOICE)
    return text


_READ: Mapping[Kind, Callable[[Argument, str], Any]] = {
    Kind.INTEGER: _integer,
    Kind.DECIMAL: _decimal,
    Kind.CIVIL_DATE: _day,
    Kind.CALENDAR_PERIOD: _period,
    Kind.CHOICE: _choice,
}
