"""All the files that a list can be downloaded as, by what stands in their addresses."""

from collections.abc import Awaitable, Callable, Iterator
from functools import partial

from starlette.responses import Response

from admin_ui.documents import rows_document
from admin_ui.downloads.download import FILE_TYPES
from admin_ui.http.page_request import PageRequest
from admin_ui.lists.exports import export
from admin_ui.lists.importable import IMPORT_FILES, export_for_import, import_document
from admin_ui.screens import Screen

EXPORTS: dict[str, Callable[[PageRequest, Screen], Awaitable[Response]]] = {
    **{extension: partial(export, extension=extension) for extension in FILE_TYPES},
    **{
        file.address: partial(export_for_import, address=file.address)
        for files in IMPORT_FILES.values()
        for file in files
    },
}


def export_documents(screen: Screen) -> Iterator[str]:
    """Give every document that the files of a list are made of."""
    yield rows_document(screen, " ".join(each.selection for each in screen.facts.values()))
    for file in IMPORT_FILES.get(screen.name, ()):
        yield import_document(screen, file)
