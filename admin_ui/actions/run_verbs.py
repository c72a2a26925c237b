"""The verbs for all rows of a list: where they stand, whom they are about, and the documents behind their pages."""

import re
from collections.abc import Iterable
from urllib.parse import urlencode

from admin_ui.document_text import tidy
from admin_ui.documents import VIEWER
from admin_ui.forms.drafts import targets_of
from admin_ui.forms.pickers import offers
from admin_ui.http.page_request import PageRequest
from admin_ui.lists.lists import ON, ListState
from admin_ui.screens import Screen
from schema.kit.action import Action, Argument, arguments_of
from schema.kit.entity import Entity
from schema.kit.info import entity_named
from schema.kit.names import camel, lower_first

RUN_OUTCOMES = ("REFUSED", "NOTHING_TO_DO", "DONE")
"""The outcomes of a dry run, in the order in which people have to look at them."""


def verb_of_run(action: type[Action]) -> str:
    """Return the action's part of an address: `record-completions` of BulkRecordCompletions."""
    name = action.__name__.removeprefix(action.subject.verbs_begin_with or action.subject.__name__)
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name).lower()


def run_verbs(page_request: PageRequest, screen: Screen) -> list[type[Action]]:
    """Return what can be done for all rows of a list, by whoever has the viewer's role."""
    listed = page_request.site.run_verbs
    return [each for each in listed if chooses_of(each) is screen.entity and page_request.may(each)]


def run_verb_at(page_request: PageRequest, screen: Screen, verb: str) -> type[Action] | None:
    return next((each for each in run_verbs(page_request, screen) if verb_of_run(each) == verb), None)


def run_address(base: str, screen: Screen, action: type[Action]) -> str:
    return f"{base}/{screen.path}/all/{verb_of_run(action)}"


def address_for_all(base: str, state: ListState, action: type[Action]) -> str:
    """Return the address at which something is done for all rows of a list."""
    left_out = {"sort", "columns", "size", "view"}
    query = urlencode([pair for pair in state.pairs() if pair[0] not in left_out])
    return run_address(base, state.screen, action) + (f"?{query}" if query else "")


def chooses_of(action: type[Action]) -> type[Entity]:
    """Return the entity whose rows it is about."""
    return entity_named(next(each.spec.narrows for each in arguments_of(action) if each.spec and each.spec.narrows))


def says_whom(action: type[Action]) -> tuple[str, ...]:
    """Return the names of the arguments that say whom it is about: what the list says, no form asks."""
    chosen = chooses_of(action).__name__
    return tuple(each.name for each in arguments_of(action) if _says_whom(each, chosen))


def _says_whom(argument: Argument, entity: str) -> bool:
    spec = argument.spec
    is_list = argument.many and spec is not None and spec.target == entity
    return argument.name == ON or is_list or (spec is not None and spec.narrows is not None)


def run_targets(action: type[Action]) -> list[type[Entity]]:
    return [each for each in targets_of(action) if each is not chooses_of(action)]


def run_documents(actions: Iterable[type[Action]]) -> Iterable[str]:
    """Give every document that these pages are made of."""
    for action in actions:
        yield ask_document(action)
        yield run_preview_document(action)
        yield begin_document(action)


def ask_document(action: type[Action]) -> str:
    """Read what the verb can be given, and how many rows the list has."""
    entity = chooses_of(action)
    rows = f"rows: {camel(entity.plural or '')}(filter: $filter, on: $on) {{ totalCount }}"
    return tidy(f"""
        query {action.__name__}Asked($filter: {entity.__name__}Filter, $on: Date) {{
            {VIEWER} {offers(run_targets(action))} {rows}
        }}""")


def run_preview_document(action: type[Action]) -> str:
    """Read what would come of it: the numbers, and the first people behind each."""
    row = "user { id name unit { name } } assignment { id qualification { name } } outcome reason { message }"
    groups = " ".join(
        f"{each.lower()}: rows(first: $first, outcome: {each}) {{ nodes {{ {row} }} }}" for each in RUN_OUTCOMES
    )
    return tidy(f"""
        query {action.__name__}Checked(
            $input: {action.__name__}Input!, $first: Int!, $more: Int! = 1, $only: BulkOutcome, $after: String
        ) {{
            {VIEWER}
            found: {lower_first(action.__name__)}Preview(input: $input) {{
                total counts {{ outcome reason {{ message }} count }} userErrors {{ message code field }} {groups}
                listed: rows(first: $more, after: $after, outcome: $only) {{
                    nodes {{ {row} }} pageInfo {{ hasNextPage endCursor }}
                }}
            }}
        }}""")


def begin_document(action: type[Action]) -> str:
    return tidy(f"""
        mutation {action.__name__}($input: {action.__name__}Input!) {{
            done: {lower_first(action.__name__)}(input: $input) {{
                bulkRun {{ id }} userErrors {{ message code field }}
            }}
        }}""")
