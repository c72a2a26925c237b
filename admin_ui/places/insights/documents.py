"""The GraphQL of the reports, from what the API says that their rows have."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from graphql import GraphQLNamedType, GraphQLSchema, get_named_type, is_composite_type

from admin_ui.columns import title_selection
from admin_ui.document_text import tidy
from admin_ui.documents import VIEWER
from admin_ui.places.insights.state import REPORTS_TYPE, field_of, report_arguments
from schema.entities import ENTITIES
from schema.insights import REPORTS, ByQualification, Forecast, Overview, Trend
from schema.kit.entity import Entity
from schema.kit.report import Report

NUMBERS_CHANGED = tidy("""
    subscription InsightsChanged($unit: ID, $qualification: [ID!], $after: String) {
        insightsChanged(unit: $unit, qualification: $qualification, after: $after) { cursor }
    }""")
"""What an open page listens to."""
_FIGURE, _ROW = "Count", REPORTS_TYPE
_ABOVE = 6
"""How many of the units above the one that a report is about are named."""
_DIVISIONS = ("qualifications", "versions")
"""What rows are divided into: another report tells that, unless it is said below."""
_DIVIDED: Mapping[type[Report], tuple[str, str]] = {ByQualification: ("versions", "version { effectiveOn }")}
"""What the rows of a report are divided into on its own page, and what is said of that besides its name."""
TOGETHER: dict[type[Report], tuple[type[Report], ...]] = {
    Overview: (ByQualification,),
    Trend: (Forecast,),
    Forecast: (Trend,),
}
"""Reports that are shown on the page of another."""


def reports_on(report: type[Report]) -> list[type[Report]]:
    """Return the reports on the page of one, in their order."""
    shown = {report, *TOGETHER.get(report, ())}
    return [each for each in REPORTS if each in shown]


def insights_documents(schema: GraphQLSchema) -> Iterator[str]:
    """Give every document that the pages are made of."""
    yield NUMBERS_CHANGED
    for report in REPORTS:
        yield report_document(report, schema, ())
        yield report_document(report, schema, (), alone=True)


def report_document(
    report: type[Report], schema: GraphQLSchema, named: Iterable[type[Entity]], *, alone: bool = False
) -> str:
    """Read a report, what is shown beside it unless it stands `alone`, and what the rows are called that narrow it."""
    targets = dict.fromkeys(named)
    shown = [report] if alone else reports_on(report)
    given = {name: each for other in shown for name, each in report_arguments(other, schema).items()}
    asked = [f"${name}: {_plain(str(each.type))}" for name, each in given.items() if name in ASKED]
    names = " ".join(f"... on {each.__name__} {{ {title_selection(each)} }}" for each in targets)
    asked += ["$named: [ID!]!"] if targets else []
    return tidy(f"""
        query {REPORTS_TYPE}{report.__name__}({", ".join(asked)}) {{
            {"" if alone else "eventCursor"}
            {VIEWER}
            {f"named: nodes(ids: $named) {{ __typename {names} }}" if targets else ""}
            scope: insights {{
                all: overview {{ rows {{ unit {{ id name }} }} }}
                part: overview(unit: $unit) {{ unit {{ {_with_those_above(_ABOVE)} }} }}
            }}
            insights {{ {" ".join(_report(each, schema, divided=not alone and each is report) for each in shown)} }}
        }}""")


ASKED = (
    "unit", "on", "asKnownAt", "qualification", "activity", "group", "jobTitle", "withinDays", "by", "months",
    "first", "after",
)  # fmt: skip
"""The arguments of the API that an address can give."""


def _plain(kind: str) -> str:
    """What has a default may be left out."""
    return kind.removesuffix("!")


def _report(report: type[Report], schema: GraphQLSchema, *, divided: bool) -> str:
    kind: Any = schema.type_map[f"{REPORTS_TYPE}{report.__name__}"]
    arguments = ", ".join(f"{name}: ${name}" for name in report_arguments(report, schema) if name in ASKED)
    parts = ["on"]
    parts += [f"{name} {{ {_row(kind.fields[name].type)} }}" for name in ("rows", "total") if name in kind.fields]
    parts += [_divisions(kind.fields["rows"].type, *_DIVIDED[report])] if divided and report in _DIVIDED else []
    parts += ["pageInfo { hasNextPage endCursor } totalCount"] if "pageInfo" in kind.fields else []
    return f"{field_of(report)}({arguments}) {{ {' '.join(parts)} }}"


def _divisions(row: Any, name: str, besides: str) -> str:
    kind: Any = get_named_type(row)
    return f"rows {{ {name} {{ {_row(kind.fields[name].type)} {besides} }} }}"


def _with_those_above(steps: int) -> str:
    return "id name" + (f" parent {{ {_with_those_above(steps - 1)} }}" if steps else "")


def _row(of: Any) -> str:
    kind: Any = get_named_type(of)
    return " ".join(_selected(name, get_named_type(field.type)) for name, field in kind.fields.items())


def _selected(name: str, kind: GraphQLNamedType) -> str:
    if name in _DIVISIONS:
        return ""
    if not is_composite_type(kind):
        return name
    if kind.name.endswith(_FIGURE):
        return f"{name} {{ count }}"
    if kind.name.startswith(_ROW):
        return f"{name} {{ {_row(kind)} }}"
    entity = next((each for each in ENTITIES if each.__name__ == kind.name), None)
    return f"{name} {{ {title_selection(entity) if entity and _is_named(name) else 'id'} }}"


def _is_named(name: str) -> bool:
    """Whether a page says what it is called: an assignment and a target stand for what is beside them."""
    return name not in ("assignment", "target")
