"""Every text that the screens and the API can show, and what the catalogues have to say about them.

python -m admin_ui.texts          lists, for each language, what has no words yet and what nobody sees any more
python -m admin_ui.texts --add    also adds what is new to the catalogues, to be given words there

A text without words is shown as it is declared, so nothing waits for its translation. Texts come from the templates
and the code of the admin, from what is declared (labels, help, closed sets), and from the messages of the API.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po
from graphql import GraphQLEnumType, GraphQLSchema, build_schema

from admin_ui.api_texts import messages
from admin_ui.menu import MENU_PLACES
from admin_ui.names import WRITTEN_DOWN, plural, singular
from admin_ui.places.insights.exports import COVERAGE_FACTS
from admin_ui.places.insights.tables import LABELS
from admin_ui.screens import screens_of
from app.words.languages import LANGUAGE_CODES
from app.words.names import sentence_case
from schema.entities import ACTIONS, ENTITIES, MENU
from schema.enums import CATALOGUES
from schema.insights import REPORTS
from schema.kit.action import Struct, arguments_of
from schema.kit.info import backs_of
from schema.kit.names import constant

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parent
_ASKING = {"_": None, "say": None, "many": (1, 2), "say_many": (1, 2)}
_SENTENCE = re.compile(r"[A-Z][^\n<>{}]* [^\n<>{}]*[.?!]|Yes|No")
Text = str | tuple[str, str]
"""A text, or its singular and its plural."""


def texts() -> set[Text]:
    """Return every text that the screens can show."""
    schema = build_schema((_ROOT / "schema" / "schema.graphql").read_text(encoding="utf-8"))
    found: set[Text] = {*_of_templates(), *_of_code(), *_of_types(schema), *messages(), *_of_nouns(schema)}
    found |= {title for title, _ in MENU} | {each.label for each in MENU_PLACES.values()} | {*_of_reports()}
    found |= {sentence_case(constant(name)) for name in WRITTEN_DOWN}
    found |= {"Period {number}: {first} through {last}", "Period {number}: from {first}", "met", "open", "not open"}
    found |= {"{noun} added", "{noun} archived", "{noun} restored"}
    for action in ACTIONS:
        found |= {action.label, action.button, action.__doc__ or ""}
        found |= {title for title, _ in action.sections} | set(_of_struct(action))
    tidy = {" ".join(text.split()) if isinstance(text, str) and "\n" in text else text for text in found}
    return {text for text in tidy if text}


def _of_reports() -> Iterator[str]:
    yield from LABELS.values()
    yield from map(sentence_case, COVERAGE_FACTS)
    for report in REPORTS:
        yield report.label
        for measure in report.measures.values():
            yield from (measure.label, measure.help)


def _of_nouns(schema: GraphQLSchema) -> Iterator[str]:
    for screen in screens_of(schema, ENTITIES, ACTIONS).values():
        yield from (
            singular(screen.entity),
            plural(screen.entity),
            screen.plural,
            *([screen.about] if screen.is_listed else ()),
        )
        for column in screen.facts.values():
            yield from (column.label, column.help)
        yield from (column.label for column in screen.filters.values())
        for name, back in backs_of(screen.entity).items():
            yield from (sentence_case(name), back.back.help)


def _of_struct(struct: type[Struct]) -> Iterator[str]:
    for argument in arguments_of(struct):
        yield from (argument.label, argument.help, argument.unsaid)
        if argument.spec is not None:
            yield from (each.description for each in argument.spec.choices or ())
        if argument.struct is not None:
            yield from _of_struct(argument.struct)


def _of_types(schema: GraphQLSchema) -> Iterator[str]:
    """Give the values of the API's closed sets, as they are shown, and what they mean."""
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLEnumType) and not kind.name.startswith("__") and "OrderField" not in kind.name:
            for name, value in kind.values.items():
                yield sentence_case(name)
                yield value.description or ""


def _of_templates() -> Iterator[Text]:
    for path in sorted((_HERE / "templates").rglob("*.html")):
        with path.open("rb") as file:
            found: Iterable[Any] = extract("jinja2.ext:babel_extract", file, _ASKING, options={"encoding": "utf-8"})
            for _, text, _, _ in found:
                yield text if isinstance(text, str) else tuple(text[:2])


def _of_code() -> Iterator[Text]:
    """Give the sentences in the admin's own code: constants and literals that end like one, and what `say` is given."""
    for path in sorted(_HERE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield from _sentences(tree)
        yield from (text for node in ast.walk(tree) if isinstance(node, ast.Call) for text in _said(node))


def _sentences(tree: ast.Module) -> Iterator[str]:
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield from (node.value,) if _SENTENCE.fullmatch(node.value) else ()


def _said(call: ast.Call) -> Iterator[Text]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    said = [each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    if name == "say":
        yield from said
    if name == "say_many" and len(said) > 1:
        yield said[0], said[1]


def catalogue(code: str) -> Catalog:
    """Return the catalogue of a language as it is kept; an empty one if there is none yet."""
    path = CATALOGUES / f"{code}.po"
    if not path.exists():
        return Catalog(locale=code)
    with path.open("rb") as file:
        return read_po(file, locale=code)


def missing(kept: Catalog, seen: Iterable[Text]) -> list[Text]:
    """Return the texts that a catalogue has no words for."""
    return sorted((text for text in seen if not _is_said(kept, text)), key=str)


def _is_said(kept: Catalog, text: Text) -> bool:
    message = kept.get(text if isinstance(text, str) else text[0])
    return bool(message and message.string and (isinstance(message.string, str) or all(message.string)))


def unused(kept: Catalog, seen: Iterable[Text]) -> list[str]:
    """Return what a catalogue has words for although nobody sees it."""
    known = {text if isinstance(text, str) else text[0] for text in seen}
    ids = (message.id if isinstance(message.id, str) else message.id[0] for message in kept if message.id)
    return sorted(text for text in ids if text not in known)


def report(code: str, kept: Catalog, seen: Iterable[Text]) -> str:
    """Return what there is to do in the catalogue of a language, a line for each text."""
    listed = list(seen)
    new, old = missing(kept, listed), unused(kept, listed)
    head = f"{code}: {len(new)} without words, {len(old)} that nobody sees any more"
    return "\n".join([head, *(f"  + {text}" for text in new), *(f"  - {text}" for text in old)])


def list_texts(arguments: list[str]) -> None:
    """List what there is to do for each language; `--add` puts what is new into the catalogues."""
    seen = texts()
    for code in LANGUAGE_CODES[1:]:
        kept = catalogue(code)
        sys.stdout.write(report(code, kept, seen) + "\n")
        if "--add" in arguments:
            for text in missing(kept, seen):
                kept.add(text)
            with (CATALOGUES / f"{code}.po").open("wb") as file:
                write_po(file, kept, sort_output=True, width=0)


if __name__ == "__main__":
    list_texts(sys.argv[1:])
