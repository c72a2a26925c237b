"""Files as a program sends them: beside an operation, in several parts."""

import json
from dataclasses import dataclass
from typing import Any

from tests.verbs import Json

PREFLIGHT = {"graphql-require-preflight": "1"}
WHOLE_PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n9\n%%EOF\n"


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it is sent; a whole PDF unless something else is said."""

    content: bytes = WHOLE_PDF
    name: str = "certificate.pdf"
    claims: str = "application/pdf"


def parts_of(sent: Json) -> list[Any] | None:
    """The parts of a multipart request for an operation with files in its variables; None if there are none."""
    found: dict[str, Sent] = {}
    operations = _without_files(sent, "", found)
    if not found:
        return None
    places = {str(number): [path] for number, path in enumerate(found)}
    return [
        ("operations", (None, json.dumps(operations))),
        ("map", (None, json.dumps(places))),
        *((str(number), (each.name, each.content, each.claims)) for number, each in enumerate(found.values())),
    ]


def _without_files(value: Any, path: str, found: dict[str, Sent]) -> Any:
    """Return the same with null in the place of each file, and note the files by their places."""
    if isinstance(value, Sent):
        found[path] = value
        return None
    if isinstance(value, dict):
        return {name: _without_files(each, f"{path}.{name}".lstrip("."), found) for name, each in value.items()}
    if isinstance(value, list):
        return [_without_files(each, f"{path}.{place}", found) for place, each in enumerate(value)]
    return value
