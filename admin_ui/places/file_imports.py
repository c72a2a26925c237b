"""The page of a file that somebody wants to import: its columns, what it would change, and the button that does it."""

from collections.abc import Mapping
from typing import Any

from starlette.datastructures import FormData
from starlette.responses import Response
from starlette.routing import Route

from admin_ui.document_text import tidy
from admin_ui.documents import VIEWER, action_document
from admin_ui.http.guard import guarded
from admin_ui.http.page_request import MESSAGES, AdminSite, Failed, PageRequest
from admin_ui.screens import Screen
from schema.import_enums import DayOrder
from schema.imports import FileImport, FileImportCheck, FileImportDiscard, FileImportRun

SIZE = 50
_MAX_FIELDS = 500
_COLUMN, _ORDER = "column.", "dayOrder"
_OPEN = ("READY", "PROBLEMS", "OVERTAKEN")
_ABOUT_COLUMNS = ("MISSING_COLUMN", "DUPLICATE_COLUMN", "AMBIGUOUS_DATE")
"""Problems that are solved by saying what the columns are."""
SHOWN_AFTERWARDS = {
    "UNITS": "OrgUnit",
    "GROUPS": "Group",
    "USERS": "User",
    "ACTIVITIES": "LearningActivity",
    "QUALIFICATIONS": "Qualification",
    "REQUIREMENTS": "Qualification",
    "ASSIGNMENTS": "Assignment",
    "COMPLETIONS": "Completion",
}
"""Where to look at what was imported, by what a file holds."""
DOCUMENT = tidy(f"""
    query FileImportPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {{
        {VIEWER}
        row: node(id: $id) {{ ... on FileImport {{
            id name holds dayOrder state lines added changed unchanged problems begunAt finishedAt
            encoding separator sheet
            begunBy {{ id name }}
            progress {{ step done total }}
            headings {{ at heading column samples }}
            knownColumns {{ name label isRequired }}
            findings(first: $first, after: $after, last: $last, before: $before) {{
                totalCount rowsBefore
                pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }}
                nodes {{ id kind line column before after code message }}
            }}
        }} }}
    }}""")


def importing(site: AdminSite) -> list[Route]:
    """Give the addresses of files that are about to be imported, if there are such."""
    screen = site.screens.get(FileImport.__name__)
    if screen is None:
        return []
    verbs = (("columns", check_columns), ("run", import_shown), ("discard", discard_import))
    return [
        *(Route(f"/{screen.path}/{{id}}/{verb}", guarded(site, done), methods=["POST"]) for verb, done in verbs),
        Route(f"/{screen.path}/{{id}}", guarded(site, show_file_import)),
    ]


def importing_documents(site: AdminSite) -> list[str]:
    return [DOCUMENT] if FileImport.__name__ in site.screens else []


def screen_of(page_request: PageRequest) -> Screen:
    return page_request.site.screens[FileImport.__name__]


async def show_file_import(page_request: PageRequest) -> Response:
    return await _page(page_request, page_request.request.path_params["id"])


async def check_columns(page_request: PageRequest) -> Response:
    """Take what somebody says of the columns, and look at the file again."""
    row_id, sent = page_request.request.path_params["id"], await _sent(page_request)
    columns = [
        {"at": int(name.removeprefix(_COLUMN)), "column": str(value) or None}
        for name, value in sent.multi_items()
        if name.startswith(_COLUMN) and name.removeprefix(_COLUMN).isdecimal()
    ]
    order = str(sent.get(_ORDER) or "")
    given = {"columns": columns, _ORDER: order if order in DayOrder.__members__ else None}
    return await _done(page_request, row_id, action_document(FileImportCheck), input=given)


async def import_shown(page_request: PageRequest) -> Response:
    await _sent(page_request)
    return await _done(page_request, page_request.request.path_params["id"], action_document(FileImportRun))


async def discard_import(page_request: PageRequest) -> Response:
    await _sent(page_request)
    row_id = page_request.request.path_params["id"]
    payload = (await page_request.ask(action_document(FileImportDiscard), id=row_id))["done"]
    if payload is None or payload["userErrors"]:
        return await _refused(page_request, row_id, payload)
    return page_request.go(f"{page_request.base}/{screen_of(page_request).path}?did={FileImportDiscard.__name__}")


async def _done(page_request: PageRequest, row_id: str, document: str, **variables: Any) -> Response:
    payload = (await page_request.ask(document, id=row_id, **variables))["done"]
    if payload is None or payload["userErrors"]:
        return await _refused(page_request, row_id, payload)
    return page_request.go(f"{page_request.base}/{screen_of(page_request).path}/{row_id}")


async def _refused(page_request: PageRequest, row_id: str, payload: Mapping[str, Any] | None) -> Response:
    if payload is None:
        raise Failed(404, MESSAGES[404])
    return await _page(page_request, row_id, [error["message"] for error in payload["userErrors"]])


async def _sent(page_request: PageRequest) -> FormData:
    return await page_request.request.form(max_files=0, max_fields=_MAX_FIELDS)


async def _page(page_request: PageRequest, row_id: str, wrong: list[str] | None = None) -> Response:
    query = page_request.request.query_params
    before = query.get("before", "")
    place = {"last": SIZE, "before": before} if before else {"first": SIZE, "after": query.get("after") or None}
    variables = {"id": row_id, **place}
    row = (await page_request.ask(DOCUMENT, **variables))["row"]
    if not row:
        raise Failed(404, MESSAGES[404])
    labels = {each["name"]: each["label"] for each in row["knownColumns"]}
    shown = page_request.site.screens.get(SHOWN_AFTERWARDS[row["holds"]])
    return page_request.page(
        "places/file_import.html", row=row, screen=screen_of(page_request), labels=labels, wrong=wrong or [],
        is_open=row["state"] in _OPEN, changes=row["added"] + row["changed"], shown=shown, orders=list(DayOrder),
        begin=f"{page_request.base}/{screen_of(page_request).path}/new", behind=(DOCUMENT, variables),
        status=422 if wrong else 200, did="",
        is_unclear=any(each["code"] in _ABOUT_COLUMNS for each in row["findings"]["nodes"]),
    )  # fmt: skip
