"""Every text that the screens can show, so that none is left untranslated.

They come from the templates and the code of the admin, from what is declared (labels, help, refusals, closed sets), and
from the checks. `python -m tests.admin_ui.words` adds what is new to the catalogues, to be given words there.
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
from graphql import GraphQLEnumType, GraphQLSchema

import admin_ui
from admin_ui.languages import CATALOGUES, LANGUAGE_CODES, NUMBERS
from admin_ui.names import plural, sentence_case, singular
from admin_ui.screens import screens_of
from app.policy.refusals import CommonCode
from resolvers.compat import graphql_schema
from resolvers.graphql import schema
from schema.entities import ACTIONS, ENTITIES, MENU
from schema.kit.action import Struct, arguments_of
from schema.kit.info import backs_of

ROOT = Path(__file__).resolve().parent.parent.parent
HERE = Path(admin_ui.__file__).parent
CHECKS = ("app/gate/validation.py", "app/domain/calendar.py")
"""Where sentences are written that tell people what is wrong with what they typed."""
ASKING = {"_": None, "say": None, "say_message": None, "many": (1, 2), "say_many": (1, 2)}
SENTENCE = re.compile(r"[A-Z][^\n<>{}]* [^\n<>{}]*[.?!]|Yes|No")
Text = str | tuple[str, str]


def words() -> set[Text]:
    """Return every text, or pair of singular and plural, that the screens can show."""
    found: set[Text] = {*_of_templates(), *_of_code(), *_of_types(graphql_schema(schema)), *_of_checks()}
    found |= {code.value for code in CommonCode}
    found |= {title for title, _ in MENU}
    for screen in screens_of(graphql_schema(schema), ENTITIES, ACTIONS).values():
        found |= {singular(screen.entity), plural(screen.entity)}
        for column in screen.facts.values():
            found |= {column.label, column.help}
        for name, back in backs_of(screen.entity).items():
            found |= {sentence_case(name), back.back.help}
    for action in ACTIONS:
        found |= {action.label, action.__doc__ or "", action.unavailable, *action.refusals.values()}
        found |= {title for title, _ in action.sections} | set(_of_struct(action))
    tidy = {" ".join(text.split()) if isinstance(text, str) and "\n" in text else text for text in found}
    return {text for text in tidy if text}


def _of_struct(struct: type[Struct]) -> Iterator[str]:
    for argument in arguments_of(struct):
        yield from (argument.label, argument.help)
        if argument.spec is not None:
            yield from (each.description for each in argument.spec.choices or ())
        if argument.struct is not None:
            yield from _of_struct(argument.struct)


def _of_types(schema: GraphQLSchema) -> Iterator[str]:
    """Give the values of the API's closed sets, as they are shown, and what they mean."""
    for kind in schema.type_map.values():
        if (
            isinstance(kind, GraphQLEnumType)
            and not kind.name.startswith("__")
            and not kind.name.endswith("OrderField")
        ):
            for name, value in kind.values.items():
                yield sentence_case(name)
                yield value.description or ""


def _of_templates() -> Iterator[Text]:
    for path in sorted((HERE / "templates").rglob("*.html")):
        with path.open("rb") as file:
            found: Iterable[Any] = extract("jinja2.ext:babel_extract", file, ASKING, options={"encoding": "utf-8"})
            for _, text, _, _ in found:
                yield text if isinstance(text, str) else tuple(text[:2])


def _of_code() -> Iterator[Text]:
    """Give the sentences in the admin's own code: constants and literals that end like one, and what `say` is given."""
    for path in sorted(HERE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        texts = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in prose)
        yield from (node.value for node in texts if isinstance(node.value, str) and SENTENCE.fullmatch(node.value))
        yield from (text for node in ast.walk(tree) if isinstance(node, ast.Call) for text in _said(node))


def _said(call: ast.Call) -> Iterator[str]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    if name == "say":
        yield from (each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str))


def catalogue(code: str) -> Catalog:
    """Return the catalogue of a language as it is kept; an empty one if there is none yet."""
    if not (CATALOGUES / f"{code}.po").exists():
        return Catalog(locale=code)
    with (CATALOGUES / f"{code}.po").open("rb") as file:
        return read_po(file, locale=code)


def missing(code: str, texts: Iterable[Text]) -> list[Text]:
    """Return the texts that a language has no words for."""
    kept = catalogue(code)
    return sorted((text for text in texts if not _is_said(kept, text)), key=str)


def _is_said(kept: Catalog, text: Text) -> bool:
    message = kept.get(text if isinstance(text, str) else text[0])
    return bool(message and message.string and (isinstance(message.string, str) or all(message.string)))


def _of_checks() -> Iterator[str]:
    """Give the sentences of the checks, with places for their numbers, or for the label that they speak of."""
    for path in CHECKS:
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "message":
                yield _sentence(node.value)
            if isinstance(node, ast.Return) and isinstance(node.value, ast.JoinedStr):
                yield _sentence(node.value)


def _sentence(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return _numbered(node.value)
    if not isinstance(node, ast.JoinedStr):
        return ""
    text = "".join(
        str(part.value) if isinstance(part, ast.Constant) else ("{text}" if "label" in ast.unparse(part) else "{0}")
        for part in node.values
    )
    places = iter(range(text.count("{0}")))
    return re.sub(r"\{0\}", lambda _: f"{{{next(places)}}}", text)


def _numbered(text: str) -> str:
    places = iter(range(len(NUMBERS.findall(text))))
    return NUMBERS.sub(lambda _: f"{{{next(places)}}}", text)


def main() -> int:
    """Add what is new to every catalogue, without words, and say how many texts still want them."""
    for code in LANGUAGE_CODES[1:]:
        kept = catalogue(code)
        for text in missing(code, words()):
            kept.add(text)
        with (CATALOGUES / f"{code}.po").open("wb") as file:
            write_po(file, kept, sort_output=True, width=0)
        print(f"{code}: {len(missing(code, words()))} texts have no words yet")  # noqa: T201 - a command
    return 0


if __name__ == "__main__":
    sys.exit(main())
