"""Hand-written templates, each with the GraphQL fragment that reads what it shows.

They are found by name: `details/<noun>.html` and `.graphql` for the page of a row, `places/home/<noun>…` for the start
page, `actions/<noun>_<verb>…` for what is shown before an action.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from graphql import FragmentDefinitionNode, VariableNode, Visitor, parse, visit

from admin_ui.http.pages import TEMPLATES
from schema.kit.names import snake

_VARIABLES = {"on": "Date", "since": "Date!", "until": "Date!", "looksAfter": "Boolean!", "into": "ID"}
"""What a fragment may ask with."""


@dataclass(frozen=True, slots=True)
class Extra:
    """What is written by hand for one entity and page; nothing, for most."""

    template: str = ""
    text: str = ""
    name: str = ""
    variables: tuple[str, ...] = ()

    @property
    def spread(self) -> str:
        """Where the fragment goes in a document."""
        return f"...{self.name}" if self.name else ""


class _Variables(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, None] = {}

    def enter_variable(self, node: VariableNode, *_: object) -> None:
        self.found[node.name.value] = None


def extra_of(folder: str, about: type[Any]) -> Extra:
    return _extra(folder, snake(about.__name__))


@cache
def _extra(folder: str, name: str) -> Extra:
    path = TEMPLATES / folder / f"{name}.html"
    template = f"{folder}/{path.name}" if path.exists() else ""
    document = path.with_suffix(".graphql")
    if not document.exists():
        return Extra(template)
    text = document.read_text(encoding="utf-8")
    tree = parse(text)
    names = [each.name.value for each in tree.definitions if isinstance(each, FragmentDefinitionNode)]
    variables = _Variables()
    visit(tree, variables)
    return Extra(template, text, names[0], tuple(variables.found))


def declared(*extras: Extra) -> list[str]:
    """Return how an operation declares the variables of its fragments."""
    return [
        f"${name}: {_VARIABLES[name]}" for name in dict.fromkeys(name for each in extras for name in each.variables)
    ]
