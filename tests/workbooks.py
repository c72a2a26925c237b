"""Spreadsheets (XLSX), as another program saves them and as nobody should."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

from openpyxl import Workbook  # type: ignore[import-untyped]  # it brings no types, and is asked for little


def workbook(*rows: Sequence[Any], formats: Mapping[str, str] | None = None, before: Sequence[str] = ()) -> bytes:
    """Return a workbook with these rows on its first sheet that is shown; hidden ones are before it, one is behind."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Personeel"
    for row in rows:
        sheet.append(list(row))
    for cell, code in (formats or {}).items():
        sheet[cell].number_format = code
    for place, name in enumerate(before):
        hidden = book.create_sheet(name, place)
        hidden.append(["code", "name"])
        hidden.sheet_state = "hidden"
    book.create_sheet("Oud").append(["nothing", "of", "this"])
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def with_parts(content: bytes, **parts: str | bytes | None) -> bytes:
    """Return a workbook with other parts: `sheet`, `strings`, `styles`, `book`; None leaves one out."""
    names = {PARTS[name]: part for name, part in parts.items()}
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as new:
        for name in dict.fromkeys([*old.namelist(), *names]):
            part = names[name] if name in names else old.read(name)
            if name == PARTS["links"] and "strings" in parts:
                part = old.read(name).replace(b"</Relationships>", _LINK)
            if part is not None:
                new.writestr(name, part)
    return kept.getvalue()


PARTS = {
    "sheet": "xl/worksheets/sheet1.xml",
    "strings": "xl/sharedStrings.xml",
    "styles": "xl/styles.xml",
    "book": "xl/workbook.xml",
    "links": "xl/_rels/workbook.xml.rels",
}
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LINK = f'<Relationship Id="rId9" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'.encode()
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def sheet_of(*rows: str) -> str:
    """Return the XML of a worksheet."""
    return f"<?xml version='1.0'?><worksheet {MAIN}><sheetData>{''.join(rows)}</sheetData></worksheet>"


def archive(**parts: str) -> bytes:
    """Return an archive of other things."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as new:
        for name, part in parts.items():
            new.writestr(name.replace("__", "/"), part)
    return kept.getvalue()
