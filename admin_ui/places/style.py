"""The style page: every kind of field in every view, with made-up values, beside the buttons and messages there are."""

from dataclasses import dataclass, replace
from typing import Any

from starlette.responses import Response

from admin_ui.columns import ReadableColumn
from admin_ui.documents import VIEWER, tidy
from admin_ui.forms.fields import Around, Choices, Field, Place
from admin_ui.forms.inputs import InputProblems
from admin_ui.http.page_request import PageRequest
from admin_ui.lists.narrowing import Narrowing
from admin_ui.names import sentence_case
from admin_ui.screens import Screen, is_short
from schema.enums import OrderDirection
from schema.kit.action import Argument
from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec, Kind
from schema.kit.names import camel

_ASKED = [kind for kind in Kind if kind not in (Kind.INSTANT, Kind.ROW_VERSION)]
"""The kinds that forms ask for."""
_SHOWN = [kind for kind in Kind if kind not in (Kind.PASSWORD, Kind.UPLOAD)]
"""The kinds that are shown."""
FIRST = "first"
VALUES: dict[Kind, tuple[Any, Any]] = {
    Kind.TEXT: ("As it was typed", "As it was typed"),
    Kind.CHOICE: (OrderDirection.ASC.value, OrderDirection.ASC.value),
    Kind.INTEGER: (1234567, "1234567"),
    Kind.FLAG: (True, True),
    Kind.CIVIL_DATE: ("2027-01-15", "2027-01-15"),
    Kind.INSTANT: ("2027-01-15T08:30:00+00:00", "2027-01-15"),
    Kind.CALENDAR_PERIOD: ("P18M", "P18M"),
    Kind.DECIMAL: ("1234.5", "1234.5"),
    Kind.PASSWORD: ("", ""),
    Kind.ROW_VERSION: (7, "7"),
    Kind.UPLOAD: ("", "a file that came before"),
}
"""What each kind may hold, as the API gives it and as it stands in a form."""
NARROWED = {Kind.CHOICE: (OrderDirection.ASC.value,), Kind.FLAG: ("yes",)}


@dataclass(frozen=True, slots=True)
class Sample:
    """A kind of field in all its views."""

    kind: Kind
    column: ReadableColumn
    value: Any
    inputs: list[Field]
    narrowed: Narrowing


async def show_style(page_request: PageRequest) -> Response:
    """Answer with the style page."""
    document = tidy(f"query Style {{ {VIEWER} }}")
    await page_request.ask(document)
    target = next(each for each in page_request.site.screens.values() if each.is_listed)
    samples = [_sample(kind, target.entity) for kind in Kind]
    return page_request.page(
        "style.html", samples=[each for each in samples if each.kind in _SHOWN],
        asked=[each for each in samples if each.kind in _ASKED], badges=_badges(page_request), behind=(document, {}),
    )  # fmt: skip


def _sample(kind: Kind, target: type[Entity]) -> Sample:
    label = sentence_case(kind.value)
    options = {each.value: each.description for each in OrderDirection} if kind is Kind.CHOICE else {}
    is_link = kind is Kind.LINK
    shown, typed = ({"id": FIRST, **_named(target)}, FIRST) if is_link else VALUES[kind]
    column = ReadableColumn(
        kind.value, label, kind, f"What a {label.lower()} is for.", options, target if is_link else None
    )
    spec = FieldSpec(
        kind, label, column.help, max_length=200, choices=OrderDirection if options else None,
        target=target.__name__ if is_link else None,
    )  # fmt: skip
    narrowed = Narrowing(column, NARROWED.get(kind, ()), since="2027-01-01", through="2027-12-31")
    return Sample(kind, column, shown, _inputs(spec, typed), narrowed)


def _inputs(spec: FieldSpec, typed: Any) -> list[Field]:
    """Return a field as a form shows it: empty, filled, wrong, and one that has to be filled."""
    empty: Any = False if spec.kind is Kind.FLAG else ""
    optional = replace(spec, null=True)
    return [
        _field(f"{spec.kind.value}.empty", optional, empty),
        _field(f"{spec.kind.value}.filled", optional, typed),
        _field(f"{spec.kind.value}.wrong", optional, typed, ["This cannot be meant."]),
        _field(f"{spec.kind.value}.required", spec, empty),
    ]


def _field(name: str, spec: FieldSpec, value: Any, errors: list[str] | None = None) -> Field:
    argument = Argument(spec.kind.value, spec, None, False, not spec.null, spec.null, spec.label, spec.help, {})
    problems = InputProblems()
    for message in errors or ():
        problems.add(name, message)
    around = Around(problems, {FIRST: "The first one"}, {spec.target or "": Choices(((FIRST, "The first one"),))})
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
    return [each for each in screen.facts.values() if each.kind is Kind.CHOICE and is_short(each)]
