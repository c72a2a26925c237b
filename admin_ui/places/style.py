"""The style page: every kind of field in every view, with the buttons and messages."""

from dataclasses import dataclass, replace
from typing import Any

from starlette.responses import Response

from admin_ui.columns import ReadableColumn
from admin_ui.document_text import tidy
from admin_ui.documents import VIEWER
from admin_ui.forms.drafts import Titles
from admin_ui.forms.fields import Around, Choices, Field, Place
from admin_ui.forms.inputs import InputProblems
from admin_ui.http.page_request import PageRequest
from admin_ui.kinds.registry import SCREEN_KINDS
from admin_ui.lists.narrowing import Narrowing
from admin_ui.screens import Screen, is_short
from app.words.names import sentence_case
from schema.kit.action import Argument
from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec, Kind
from schema.kit.names import camel

FIRST = "first"


@dataclass(frozen=True, slots=True)
class Sample:
    """A kind of field in all its views."""

    kind: Kind
    column: ReadableColumn
    value: Any
    inputs: list[Field]
    narrowed: Narrowing


async def show_style(page_request: PageRequest) -> Response:
    document = tidy(f"query Style {{ {VIEWER} }}")
    await page_request.ask(document)
    target = next(each for each in page_request.site.screens.values() if each.is_listed)
    samples = [_sample(kind, target.entity) for kind in SCREEN_KINDS]
    made = {each.kind: SCREEN_KINDS[each.kind].sample for each in samples}
    return page_request.page(
        "places/style.html",
        samples=[each for each in samples if made[each.kind].is_shown],
        asked=[each for each in samples if made[each.kind].is_asked],
        badges=_badges(page_request),
        behind=(document, {}),
    )


def _sample(kind: Kind, target: type[Entity]) -> Sample:
    made, label = SCREEN_KINDS[kind].sample, sentence_case(kind.name)
    options = {each.value: each.description for each in made.choices or ()}
    shown, typed = ({"id": FIRST, **_named(target)}, FIRST) if made.is_link else (made.shown, made.typed)
    column = ReadableColumn(
        kind.name, label, kind, f"What a {label.lower()} is for.", options, target if made.is_link else None
    )
    spec = FieldSpec(
        kind,
        label,
        column.help,
        max_length=200,
        choices=made.choices,
        target=target.__name__ if made.is_link else None,
    )
    narrowed = Narrowing(column, made.chosen, since="2027-01-01", through="2027-12-31")
    return Sample(kind, column, shown, _inputs(spec, typed), narrowed)


def _inputs(spec: FieldSpec, typed: Any) -> list[Field]:
    """Return a field as a form shows it: empty, filled, wrong, and one that has to be filled."""
    name, optional = spec.kind.name, replace(spec, null=True)
    return [
        _field(f"{name}.empty", optional, ""),
        _field(f"{name}.filled", optional, typed),
        _field(f"{name}.wrong", optional, typed, ["This is not valid."]),
        _field(f"{name}.required", spec, ""),
    ]


def _field(name: str, spec: FieldSpec, value: Any, errors: list[str] | None = None) -> Field:
    argument = Argument(spec.kind.name, spec, None, False, not spec.null, spec.null, spec.label, spec.help, {})
    problems = InputProblems()
    for message in errors or ():
        problems.add(name, message)
    around = Around(
        problems, Titles({FIRST: "The first one"}), {spec.target or "": Choices(((FIRST, "The first one"),))}
    )
    return Field(name, f"field-{name.replace('.', '-')}", argument, value, True, Place(around))


def _named(target: type[Entity]) -> dict[str, Any]:
    return {camel(name): "The first one" for name in target.title}


def _badges(page_request: PageRequest) -> list[tuple[str, ReadableColumn]]:
    """Return the closed sets that the screens show, each once."""
    found: dict[tuple[str, ...], tuple[str, ReadableColumn]] = {}
    for screen in page_request.site.screens.values():
        for column in _choices(screen):
            found.setdefault(tuple(column.options), (f"{screen.singular}: {column.label}", column))
    return list(found.values())


def _choices(screen: Screen) -> list[ReadableColumn]:
    return [each for each in screen.facts.values() if each.options and is_short(each)]
