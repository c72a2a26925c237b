"""A verb of the domain: a mutation, its input, its form and its button, from one class.

The attributes of an action are what it asks for. `ask()` without a label takes everything from the subject's field
of the same name; with a label it stands for itself. An edit is declared as a subclass of the creation with
`edits=True`: it asks for the same, and what is left out stays.
"""

import dataclasses
import inspect
import types
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, ClassVar, Union, dataclass_transform, get_args, get_origin, get_type_hints

from schema.enums import Described
from schema.kit.access import Phrase
from schema.kit.boards import Board
from schema.kit.cached import cached
from schema.kit.compat import fields_by_name
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import FieldSpec, Kind, spec_of
from schema.kit.kinds import kind_of_question

MAX_ITEMS = 200
ShowIf = Mapping[str, tuple[object, ...]]
"""Names of other arguments, and the values of theirs with which an argument is asked for."""


class Absent(Enum):
    """The value of an argument that was not given (which is not the same as null)."""

    ABSENT = "ABSENT"


ABSENT = Absent.ABSENT


class AnyValue(Enum):
    """What `available_when` can want of a field instead of one value."""

    IS_SET = "IS_SET"


IS_SET = AnyValue.IS_SET
"""Any value but null: `available_when = {"archived_on": IS_SET}` is for what brings a thing back."""


def is_as_wanted(value: object, wanted: object) -> bool:
    """Whether the value of a field, as the row or the API has it, is what `available_when` wants."""
    if wanted is IS_SET:
        return value is not None
    return value in (wanted, getattr(wanted, "value", wanted))


@dataclass(frozen=True, slots=True)
class Question:
    """What `ask` was given."""

    label: str = ""
    help: str = ""
    max_length: int | None = None
    minimum: int | None = None
    maximum: int | None = None
    to: str | None = None
    kind: Kind | None = None
    has_lines: bool = False
    show_if: ShowIf = dataclasses.field(default_factory=dict)
    max_items: int = MAX_ITEMS
    narrows: str | None = None
    unsaid: str = ""


@dataclass(frozen=True, slots=True)
class Argument:
    """One thing that an action or a struct asks for, with its type worked out."""

    name: str
    spec: FieldSpec | None
    struct: "type[Struct] | None"
    many: bool
    required: bool
    null: bool
    label: str
    help: str
    show_if: ShowIf
    kept: bool = False
    """Whether it stands in the form of an edit to be read: it was decided once, and the API does not take it."""
    corrects: bool = False
    """Whether it is a correction: leaving it out keeps what the row has now."""
    max_items: int = MAX_ITEMS
    """How many values it may have, if it has several."""
    unsaid: str = ""
    """What a form calls it to leave it out, if that does not mean that there is none."""

    @property
    def description(self) -> str:
        """The sentence shown in the schema and beside the field."""
        return self.help or f"{self.label}."


def ask(
    label: str = "", *, help: str = "", default: Any = dataclasses.MISSING, max_length: int | None = None,
    minimum: int | None = None, maximum: int | None = None, to: str | None = None, kind: Kind | None = None,
    has_lines: bool = False, show_if: Mapping[str, object] | None = None, max_items: int = MAX_ITEMS,
    narrows: str | None = None, unsaid: str = "",
) -> Any:  # fmt: skip
    """Declare an argument; `to` names the entity that an id must belong to, a text may have several lines.

    Of several values there are at most `max_items`; a `RowFilter` is that of the lists of the entity it `narrows`.
    A form calls it `unsaid` to choose nothing, and “None” where that is what it means.

    `show_if` names an argument beside this one, or around its struct, and the value (or a tuple of values) without
    which a form need not ask for this one. To the API it makes no difference.
    """
    shown = {name: values if isinstance(values, tuple) else (values,) for name, values in (show_if or {}).items()}
    question = Question(
        label, help, max_length, minimum, maximum, to, kind, has_lines, shown, max_items, narrows, unsaid
    )  # fmt: skip
    return dataclasses.field(default=default, repr=kind is None or not kind.is_secret, metadata={"question": question})


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(ask,))
class Struct:
    """A group of arguments that belong together, nested in an action."""

    subject: ClassVar[type[Entity]]
    edits: ClassVar[bool] = False
    borrows: ClassVar[tuple[type[Entity], ...]] = ()
    """More entities whose fields `ask()` may take over without a label."""
    keeps: ClassVar[tuple[str, ...]] = ()
    """Of an edit: what its creation asks for and nobody can change afterwards."""
    only_for: ClassVar[Mapping[str, tuple[str, str, tuple[object, ...]]]] = {}
    """What a form asks of some rows only: by argument, a link beside it, a field behind that, and what it has to be."""

    def __init_subclass__(cls, *, edits: bool = False, **kwargs: object) -> None:
        """Make the class a frozen dataclass; for an edit, make every argument optional."""
        super().__init_subclass__(**kwargs)
        if edits:
            cls.edits = True
            _make_optional(cls)
        dataclass(frozen=True, kw_only=True)(cls)

    def given(self) -> dict[str, Any]:
        """The arguments by name; those that were left out are missing, so that an edit keeps what the row has."""
        values = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}  # type: ignore[arg-type]  # every subclass is a dataclass
        return {name: value for name, value in values.items() if value is not ABSENT}


def _make_optional(cls: type[Struct]) -> None:
    own = inspect.get_annotations(cls)
    inherited: dict[str, Any] = {}
    for field in dataclasses.fields(cls):  # type: ignore[arg-type]  # an edit is a subclass of a creation, which is a dataclass
        inherited[field.name] = field.type
        setattr(cls, field.name, dataclasses.field(default=ABSENT, repr=field.repr, metadata=field.metadata))
    cls.__annotations__ = {**inherited, **own}


class Action(Struct):
    """The base of all verbs."""

    label: ClassVar[str]
    button: ClassVar[str] = ""
    """What its form does first, if that is less than its label says: what follows is done on the page of the row."""
    allow: ClassVar[Phrase]
    creates: ClassVar[bool] = False
    deletes: ClassVar[bool] = False
    """Whether nothing is left of the row."""
    available_when: ClassVar[Mapping[str, object]] = {}
    """The fields of the row, and the value each of them has to have: one value, null (`None`), or any (`IS_SET`)."""
    available_for: ClassVar[Mapping[str, Mapping[str, object]]] = {}
    """The same of what a new row is made for: by the link to it, the fields and their values."""
    unavailable: ClassVar[str] = ""
    """Why it cannot be done where `available_when` does not hold."""
    barred: ClassVar[Mapping[str, Phrase]] = {}
    """Codes of refusals, and whom or what each of them bars, whatever `allow` says: `{"OWN_DECISION": own("user")}`."""
    refusals: ClassVar[Mapping[str, str]] = {}
    hands_out: ClassVar[str] = ""
    """What the secret is that its answer tells this once, as `handed_out` of the row; empty: there is none."""
    forgets: ClassVar[bool] = False
    """Whether nothing that was there before it goes on record."""
    opens: ClassVar[str] = ""
    """The place of the admin that the secret opens, if it is part of an address there: `password` for password/…"""
    emits: ClassVar[type[Event] | None] = None
    is_deed: ClassVar[bool] = False
    """Whether it is one deed of many rows, which is told once."""
    belongings: ClassVar[tuple[str, ...] | None] = None
    """Which of the row's belongings it may change: only they are read for the audit. None: any of them."""
    sections: ClassVar[tuple[tuple[str, tuple[str, ...]], ...]] = ()
    """Titles, and the arguments that a form asks for below them."""
    board: ClassVar[Board | None] = None
    copies: ClassVar[bool] = False
    """Of a creation: whether a new row is often like one that there is, so that it can begin as its copy."""
    is_usual: ClassVar[bool] = False
    """Whether it is what is mostly done to such a row, so that its button stands out."""

    def belongings_touched(self) -> tuple[str, ...] | None:
        """Return which of the row's belongings it may change, by what is given; None: any of them."""
        return self.belongings


@cached
def arguments_of(struct: type[Struct]) -> tuple[Argument, ...]:
    """Return what an action or struct asks for, in the order of its declaration."""
    hints = get_type_hints(struct)
    return tuple(_argument(struct, field, hints[field.name]) for field in dataclasses.fields(struct))  # type: ignore[arg-type]  # every subclass is a dataclass


def _argument(struct: type[Struct], field: "dataclasses.Field[Any]", hint: Any) -> Argument:
    question: Question = field.metadata["question"]
    hint, null = _without_none(hint)
    many = get_origin(hint) in (list, tuple, Sequence)
    item = get_args(hint)[0] if many else hint
    nested = item if isinstance(item, type) and issubclass(item, Struct) else None
    spec = None if nested else _spec(struct, field.name, question, item, null)
    label = question.label or (spec.label if spec else field.name)
    help_text = question.help or (spec.help if spec else "")
    required = field.default is dataclasses.MISSING and not null
    is_kept = field.name in struct.keeps
    corrects = field.default is ABSENT
    return Argument(
        field.name, spec, nested, many, required, null, label, help_text, question.show_if, is_kept, corrects,
        question.max_items, question.unsaid,
    )  # fmt: skip


def _without_none(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) in (Union, types.UnionType):
        rest = [part for part in get_args(hint) if part is not type(None)]
        return rest[0], True
    return hint, False


def _spec(struct: type[Struct], name: str, question: Question, item: type, null: bool) -> FieldSpec:
    if not question.label:
        for entity in (struct.subject, *struct.borrows):
            if declared := spec_of(fields_by_name(entity).get(name)):
                return dataclasses.replace(declared, null=null)
        raise TypeError(f"{struct.__name__}.{name}: {struct.subject.__name__} has no such field; give it a label")
    return FieldSpec(
        question.kind or kind_of_question(item, question.to), question.label, question.help, null,
        max_length=question.max_length or 200, minimum=question.minimum, maximum=question.maximum,
        choices=item if issubclass(item, Described) else None, target=question.to, has_lines=question.has_lines,
        narrows=question.narrows,
    )  # fmt: skip
