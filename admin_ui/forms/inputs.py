"""Turns the content of a form into the input of a mutation, and reports what is not valid at its field."""

from dataclasses import dataclass
from typing import Any

from admin_ui.forms.drafts import FormDraft, spec_in
from admin_ui.kinds.choices import YES
from admin_ui.kinds.registry import SCREEN_KINDS
from admin_ui.kinds.screen_kind import Unclear
from schema.kit.action import Argument, Struct, arguments_of
from schema.kit.names import camel

REQUIRED = "This is required."
LEFT_OUT = object()


@dataclass(frozen=True, slots=True)
class Scopes:
    """The drafts around an argument, the innermost first: what `show_if` looks into."""

    drafts: tuple[FormDraft, ...] = ()

    def inside(self, draft: FormDraft) -> "Scopes":
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
            value = _emptied(argument) if editing else LEFT_OUT
        if value is not LEFT_OUT:
            found[camel(argument.name)] = value
    return found


def _emptied(argument: Argument) -> Any:
    """Return what empties an argument, if anything does."""
    if argument.many:
        return []
    return None if argument.null else LEFT_OUT


def _value(argument: Argument, value: Any, problems: InputProblems, name: str, scopes: Scopes) -> Any:
    struct = argument.struct
    if struct is not None and argument.many:
        return [
            input_of(struct, item, problems, prefix=f"{name}.{place}.", scopes=scopes)
            for place, item in enumerate(value)
        ]
    if struct is not None:
        return None if value is None else input_of(struct, value, problems, prefix=f"{name}.", scopes=scopes)
    try:
        if argument.many:
            spec = spec_in(argument)
            return [SCREEN_KINDS[spec.kind].given(each, spec) for each in value]
        return _scalar(argument, value)
    except Unclear as unclear:
        problems.add(name, unclear.message)
        return LEFT_OUT


def _scalar(argument: Argument, draft: Any) -> Any:
    spec = spec_in(argument)
    kind = SCREEN_KINDS[spec.kind]
    if not kind.is_blank(draft) or spec.may_be_empty:
        return kind.given(draft, spec)
    if argument.null:
        return None
    raise Unclear(REQUIRED)
