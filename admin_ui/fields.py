"""The fields of a form as its templates draw them: what is asked, what stands in it, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from admin_ui.drafts import Draft, Titles
from admin_ui.inputs import Problems, Scopes, condition_text, is_shown
from admin_ui.names import path_of
from schema.kit.action import Argument, Struct, arguments_of
from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec
from schema.kit.info import entity_named
from schema.kit.names import camel

STRUCT, ITEMS, LINKS = "struct", "items", "links"


@dataclass(frozen=True, slots=True)
class Choices:
    """The rows that a link can be given without a search, and whether there are more."""

    rows: tuple[tuple[str, str], ...] = ()
    has_more: bool = False


@dataclass(slots=True)
class Field:
    """One thing that a form asks."""

    name: str
    argument: Argument
    value: Any
    is_shown: bool
    errors: list[str]
    titles: Titles
    choices: Choices
    show_if: dict[str, list[str]] = field(default_factory=dict)
    """Names of other fields of the form, and what may stand in them for this one to be asked."""
    inner: "list[Field]" = field(default_factory=list)
    items: "list[list[Field]]" = field(default_factory=list)

    @property
    def kind(self) -> str:
        """How it is drawn: its kind, or what is inside of it."""
        if self.argument.struct is not None:
            return ITEMS if self.argument.many else STRUCT
        return LINKS if self.argument.many else self.spec.kind.value

    @property
    def spec(self) -> FieldSpec:
        """What is declared of it."""
        assert self.argument.spec is not None
        return self.argument.spec

    @property
    def label(self) -> str:
        """What it is called."""
        return self.argument.label

    @property
    def help(self) -> str:
        """The sentence beside it."""
        return "" if self.argument.help == f"{self.argument.label}." else self.argument.help

    @property
    def required(self) -> bool:
        """Whether it has to be filled."""
        return not self.argument.null and not self.argument.many and not self.spec.may_be_empty

    @property
    def id(self) -> str:
        """Its name in the page."""
        return "field-" + self.name.replace(".", "-")

    @property
    def target(self) -> type[Entity]:
        """What it links to."""
        return entity_named(self.spec.target or "")

    @property
    def target_path(self) -> str:
        """Where what it links to is looked for."""
        return path_of(self.target)

    def title(self, row_id: str) -> str:
        """Return what a row is called; its id if that is not known."""
        return self.titles.get(row_id, row_id)

    def has_errors(self) -> bool:
        """Whether anything is wrong with it, or inside of it."""
        inside = [*self.inner, *(each for item in self.items for each in item)]
        return bool(self.errors) or any(each.has_errors() for each in inside)


@dataclass(frozen=True, slots=True)
class Around:
    """What all fields of a form share."""

    problems: Problems
    titles: Titles
    choices: Mapping[str, Choices]


def fields_of_form(
    struct: type[Struct], draft: Draft, around: Around, *, prefix: str = "", scopes: Scopes | None = None,
    names: Mapping[str, str] | None = None,
) -> list[Field]:  # fmt: skip
    """Return the fields of a draft; `names` are those of the fields around them, by their arguments' names."""
    inner = (scopes or Scopes()).inside(draft)
    known = {**(names or {}), **{each.name: f"{prefix}{camel(each.name)}" for each in arguments_of(struct)}}
    return [_field(each, draft[each.name], around, known[each.name], inner, known) for each in arguments_of(struct)]


def _field(
    argument: Argument, value: Any, around: Around, name: str, scopes: Scopes, names: Mapping[str, str]
) -> Field:
    target = argument.spec.target if argument.spec else None
    made = Field(
        name, argument, value, is_shown(argument, scopes), around.problems.get(name, []), around.titles,
        around.choices.get(target or "", Choices()),
        {names[other]: [condition_text(each) for each in wanted] for other, wanted in argument.show_if.items()},
    )  # fmt: skip
    struct = argument.struct
    if struct is not None and argument.many:
        made.items = [
            fields_of_form(struct, item, around, prefix=f"{name}.{place}.", scopes=scopes, names=names)
            for place, item in enumerate(value)
        ]
    elif struct is not None and value is not None:
        made.inner = fields_of_form(struct, value, around, prefix=f"{name}.", scopes=scopes, names=names)
    return made


def misplaced(fields: list[Field], problems: Problems) -> list[str]:
    """Return the messages that belong to no field that is there: they are shown above the form."""
    shown = set(_names(fields))
    return [message for name, messages in problems.items() if name not in shown for message in messages]


def _names(fields: list[Field]) -> list[str]:
    found = []
    for each in fields:
        found += [each.name] if each.is_shown else []
        found += _names(each.inner)
        for item in each.items:
            found += _names(item)
    return found
