"""What people and programs read cites no rules by their codes, and no document that is not here."""

import re
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, GraphQLNonNull, GraphQLObjectType, build_schema

from admin_ui.texts import catalogue, texts
from app.words.languages import LANGUAGE_CODES

ROOT = Path(__file__).resolve().parents[1]
SDL = ROOT / "schema" / "schema.graphql"
NOT_FOR_READERS = re.compile(r"\b[RSE]\d{1,2}\b|domain\.md")


@pytest.mark.parametrize("cited", ["Renewal opens (R5).", "E12: too long ago", "S31, S33", "see domain.md"])
def test_a_rule_or_a_missing_document_is_recognised(cited: str) -> None:
    assert NOT_FOR_READERS.search(cited)


def test_the_schema_cites_no_rules() -> None:
    lines = SDL.read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if NOT_FOR_READERS.search(line)] == []


def test_the_screens_cite_no_rules() -> None:
    shown = [text for each in texts() for text in ([each] if isinstance(each, str) else each)]

    assert len(shown) > 1000
    assert [text for text in shown if NOT_FOR_READERS.search(text)] == []


@pytest.mark.parametrize("code", LANGUAGE_CODES[1:])
def test_the_translations_cite_no_rules(code: str) -> None:
    said = [str(message.string) for message in catalogue(code) if message.id]

    assert len(said) > 1000
    assert [text for text in said if NOT_FOR_READERS.search(text)] == []


@pytest.mark.parametrize(
    "path", sorted((ROOT / "admin_ui" / "templates").rglob("*.html")), ids=lambda path: "/".join(path.parts[-3:])
)
def test_a_template_cites_no_rules(path: Path) -> None:
    assert NOT_FOR_READERS.findall(path.read_text(encoding="utf-8")) == []


def test_what_may_be_null_is_called_null_and_not_empty() -> None:
    schema = build_schema(SDL.read_text(encoding="utf-8"))
    rows = (kind for kind in schema.type_map.values() if isinstance(kind, GraphQLObjectType | GraphQLInputObjectType))

    called_empty = {
        f"{kind.name}.{name}"
        for kind in rows
        if kind.name not in ("Query", "Mutation") and not kind.name.startswith("__")
        for name, field in members(kind)
        if not isinstance(field.type, GraphQLNonNull) and re.search(r"\bempty\b", field.description or "")
    }

    assert called_empty == {"PageInfo.startCursor", "PageInfo.endCursor"}, "their page is empty; they are null then"


def members(kind: Any) -> list[tuple[str, Any]]:
    return list(kind.fields.items())
