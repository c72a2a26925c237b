"""The fields of a form as templates draw them: argument, value and errors."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from admin_ui.forms.drafts import Titles
from admin_ui.forms.inputs import InputProblems, Scopes, condition_text
from schema.kit.action import Argument, ShowIf
from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec
from schema.kit.info import entity_named

STRUCT, ITEMS, LINKS = "struct", "items", "links"
ADDED = "_add"
"""Begins the name of what a new item of a list begins with."""
FEW = 4
"""So many choices are all shown with what they mean; more of them drop down."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The rows that a link can be given without a search, and whether there are more."""

    rows: tuple[tuple[str, str], ...] = ()
    hints: Mapping[str, str] = field(default_factory=dict)
    """What tells rows apart that are called the same, by their ids."""
    read: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """What was read of them, by their ids."""
    has_more: bool = False
    search: str = ""
    """What was looked for."""


@dataclass(frozen=True, slots=True)
class Creation:
    """The form that makes a row to link to."""

    address: str
    label: str


@dataclass(frozen=True, slots=True)
class Around:
    """What all fields of a form share."""

    problems: InputProblems = field(default_factory=InputProblems)
    titles: Titles = field(default_factory=Titles)
    choices: Mapping[str, Choices] = field(default_factory=dict)
    """By the names of the entities linked to, or of the very fields."""
    creations: Mapping[str, Creation] = field(default_factory=dict)
    ids: str = ""
    """What all ids of this form begin with, so that two forms can stand in one page."""
    offers: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    """What can be chosen in place of all there is, by the names of the fields."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a field stands: what is around it."""

    around: Around
    prefix: str = ""
    """Of its name."""
    mark: str = "field"
    """Of its id: it does not change when the item that it is in moves."""
    trail: tuple[str, ...] = ()
    scopes: Scopes = field(default_factory=Scopes)
    names: Mapping[str, str] = field(default_factory=dict)
    """The names of the fields beside and around it, by their arguments' names."""


@dataclass(slots=True)
class Item:
    """One of a list of structs."""

    name: str
    id: str
    key: str
    title: str
    fields: "list[Field]"

    def field(self, name: str) -> "Field":
        return next(each for each in self.fields if each.argument.name == name)


@dataclass(slots=True)
class Field:
    """One thing that a form asks."""

    name: str
    id: str
    argument: Argument
    value: Any
    is_shown: bool
    place: Place
    inner: "list[Field]" = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    adds: "Field | None" = None
    """Of a list: asks what a new item begins with; None if it begins with nothing."""
    decides: bool = False
    """Whether other fields are asked or not by what stands in it."""

    @property
    def kind(self) -> str:
        """How it is drawn: its kind, or what is inside of it."""
        if self.argument.struct is not None:
            return ITEMS if self.argument.many else STRUCT
        return LINKS if self.argument.many and self.spec.target else self.spec.kind.name

    @property
    def spec(self) -> FieldSpec:
        assert self.argument.spec is not None
        return self.argument.spec

    @property
    def label(self) -> str:
        return self.argument.label

    @property
    def trail(self) -> tuple[str, ...]:
        """What is around it, and what it is called."""
        return (*self.place.trail, self.label)

    @property
    def help(self) -> str:
        """The sentence beside it."""
        return "" if self.argument.help == f"{self.argument.label}." else self.argument.help

    def plain_help(self, text: str) -> str:
        """Return the sentence beside it without the condition that it may begin with: where it stands, that holds."""
        for wanted in (each for values in self.show_if.values() for each in values):
            if text.startswith(f"{wanted}: "):
                rest = text.removeprefix(f"{wanted}: ")
                return rest[:1].upper() + rest[1:]
        return text

    @property
    def errors(self) -> list[str]:
        return self.place.around.problems.get(self.name, [])

    @property
    def required(self) -> bool:
        argument = self.argument
        return not (argument.null or argument.many or argument.struct is not None or self.spec.may_be_empty)

    @property
    def described_by(self) -> str:
        """The ids of what is wrong with it, and of its help."""
        parts = [f"{self.id}-error"] if self.errors else []
        return " ".join([*parts, f"{self.id}-help"] if self.help else parts)

    @property
    def links_to_one(self) -> bool:
        """Whether one row is chosen in it."""
        argument = self.argument
        return argument.spec is not None and argument.spec.target is not None and not argument.many

    @property
    def is_statement(self) -> bool:
        """Whether it is true or false, so that its label says it all."""
        return self.argument.spec is not None and self.argument.spec.kind.python is bool

    @property
    def is_named(self) -> bool:
        """Whether it says what an item is, so that it is shown and not asked again."""
        return self.links_to_one and bool(self.value)

    @property
    def show_if(self) -> dict[str, list[str]]:
        """Names of other fields of the form, and what may stand in them for this one to be asked."""
        return named_condition(self.argument.show_if, self.place.names)

    @property
    def has_few_choices(self) -> bool:
        """Whether its choices can all be shown."""
        return self.spec.choices is not None and len(self.spec.choices) <= FEW

    @property
    def target(self) -> type[Entity]:
        return entity_named(self.spec.target or "")

    @property
    def is_given(self) -> bool:
        """Whether it links to what has no list to choose from: then the page that leads to the form says which."""
        return self.links_to_one and self.target.plural is None

    @property
    def choices(self) -> Choices:
        """The rows that it can be given."""
        offered = self.place.around.choices
        return offered.get(self.search_name) or offered.get(self.spec.target or "") or Choices()

    @property
    def search_name(self) -> str:
        """The name under which is looked for what it links to."""
        return self.name.removeprefix(f"{ADDED}.")

    @property
    def creation(self) -> Creation | None:
        """The form that makes what it links to; None if the viewer may not."""
        return self.place.around.creations.get(self.spec.target or "")

    def title(self, row_id: str) -> str:
        """Return what a row is called; its id if that is not known."""
        return self.place.around.titles.get(row_id, row_id)

    @property
    def offer(self) -> Sequence[tuple[str, str]]:
        """What it offers by what is known of the row; empty for most."""
        return self.place.around.offers.get(self.name, ())

    def hint(self, row_id: str) -> str:
        """Return what tells a row apart from others that are called the same; empty if that is not known."""
        return self.choices.hints.get(row_id) or self.place.around.titles.hints.get(row_id, "")

    def all(self) -> "Iterator[Field]":
        yield self
        for each in [*self.inner, *(each for item in self.items for each in item.fields)]:
            yield from each.all()

    def has_errors(self) -> bool:
        """Whether anything is wrong with it, or inside of it."""
        return any(each.errors for each in self.all())


def named_condition(condition: ShowIf, names: Mapping[str, str]) -> dict[str, list[str]]:
    """Return a condition in the words of a form: the names of fields, and the texts that may stand in them."""
    return {names[other]: [condition_text(each) for each in wanted] for other, wanted in condition.items()}
