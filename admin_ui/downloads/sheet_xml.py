"""Spells out the parts of a spreadsheet file (Office Open XML): cells, rows, and what frames them."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from xml.sax.saxutils import escape

from admin_ui.downloads.tables import Row
from admin_ui.kinds.screen_kind import Cell

_LONGEST_TEXT = 32_767
"""Letters that fit into one cell; spreadsheets call a file broken that has more in one."""
WIDEST, NARROWEST, MARGIN = 60, 8, 2
"""Of columns, in letters."""
_BOLD, _DAY, _INSTANT = 1, 2, 3
"""The places of the styles below."""
_FIRST_YEAR = 1900
_DAYS_BEFORE = date(1899, 12, 31).toordinal()
_LEAP_DAY_THAT_NEVER_WAS = 59
"""The days of spreadsheets after 28 February 1900 are one too many: for them that year had a 29th."""
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_UNSPEAKABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot say."""
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def row_xml(place: int, row: Row, *, is_head: bool = False) -> str:
    """Return a row; the first one has the place 1."""
    cells = (_cell(f"{column_name(at)}{place}", cell, is_head) for at, cell in enumerate(row))
    return f'<row r="{place}">{"".join(cells)}</row>'


def _cell(address: str, cell: Cell, is_head: bool) -> str:
    match cell:
        case None:
            return ""
        case str():
            return _text(address, cell, f' s="{_BOLD}"' if is_head else "")
        case date() if cell.year < _FIRST_YEAR:
            return _text(address, str(cell))
        case datetime():
            part = timedelta(hours=cell.hour, minutes=cell.minute, seconds=cell.second) / timedelta(days=1)
            return f'<c r="{address}" s="{_INSTANT}"><v>{_serial(cell) + part}</v></c>'
        case date():
            return f'<c r="{address}" s="{_DAY}"><v>{_serial(cell)}</v></c>'
    return f'<c r="{address}"><v>{cell}</v></c>'


def _text(address: str, text: str, style: str = "") -> str:
    """Return a cell with a text, which is never calculated."""
    said = _LOOKS_ESCAPED.sub("_x005F_", _UNSPEAKABLE.sub("", text[:_LONGEST_TEXT]))
    return f'<c r="{address}"{style} t="inlineStr"><is><t xml:space="preserve">{escape(said)}</t></is></c>'


def _serial(day: date) -> int:
    """Return the number that spreadsheets have for a day from 1900 on."""
    days = day.toordinal() - _DAYS_BEFORE
    return days + (days > _LEAP_DAY_THAT_NEVER_WAS)


@cache
def column_name(at: int) -> str:
    """Return the letters of a column; the first one is at 0."""
    return (column_name(at // 26 - 1) if at >= 26 else "") + chr(ord("A") + at % 26)


def sheet_beginning(widths: Iterable[int]) -> str:
    """Return what comes before the rows: headings and names stay in view."""
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>' for at, width in enumerate(widths, start=1)
    )
    pane = '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>'
    view = f'<sheetViews><sheetView workbookViewId="0">{pane}</sheetView></sheetViews>'
    return f'{_HEAD}<worksheet xmlns="{_MAIN}">{view}<cols>{columns}</cols><sheetData>'


def sheet_end(columns: int, rows: int) -> str:
    """Return what comes after the rows, the headings among them: arrows to filter by."""
    return f'</sheetData><autoFilter ref="A1:{column_name(columns - 1)}{rows}"/></worksheet>'


def widths_of(head: Sequence[str], rows: Sequence[Row]) -> list[int]:
    """Return how wide columns are, in letters, for these rows to be read."""
    longest = (max(len(str(each or "")) for each in column) for column in zip(head, *rows, strict=True))
    return [min(max(each, NARROWEST), WIDEST) + MARGIN for each in longest]


def frame(sheets: int) -> dict[str, str]:
    """Return the other parts of a file with so many sheets, by their names."""
    numbers = range(1, sheets + 1)
    listed = "".join(f'<sheet name="Sheet{each}" sheetId="{each}" r:id="rId{each}"/>' for each in numbers)
    linked = "".join(
        f'<Relationship Id="rId{each}" Type="{_LINKS}/worksheet" Target="worksheets/sheet{each}.xml"/>'
        for each in numbers
    )
    styles = f'<Relationship Id="rId{sheets + 1}" Type="{_LINKS}/styles" Target="styles.xml"/>'
    document = f'<Relationship Id="rId1" Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/>'
    return {
        "xl/styles.xml": f'{_HEAD}<styleSheet xmlns="{_MAIN}">{_STYLES}</styleSheet>',
        "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _relationships(linked + styles),
        "_rels/.rels": _relationships(document),
        "[Content_Types].xml": _content_types(numbers),
    }


def _relationships(inside: str) -> str:
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'


def _content_types(numbers: Iterable[int]) -> str:
    parts = {"workbook": "sheet.main", "styles": "styles", **{f"worksheets/sheet{n}": "worksheet" for n in numbers}}
    named = "".join(
        f'<Override PartName="/xl/{name}.xml" ContentType="{_TYPES}.{kind}+xml"/>' for name, kind in parts.items()
    )
    usual = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    return f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">{usual}{named}</Types>'


_STYLES = (
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/>'
    '<numFmt numFmtId="165" formatCode="yyyy-mm-dd hh:mm"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
)
