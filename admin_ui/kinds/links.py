"""Links to other rows, and files that become one."""

from collections.abc import Iterator, Mapping

from starlette.datastructures import FormData, UploadFile

from admin_ui.kinds.screen_kind import KindSample, ScreenKind
from app.words.languages import SpokenLanguage
from schema.kit.fields import FieldSpec, Kind
from schema.kit.kinds import LINK, ROW_FILTER, TABLE_UPLOAD, UPLOAD
from schema.kit.uploads import Upload


class _Link(ScreenKind):
    template = "link"
    sample = KindSample(is_link=True)

    def chip(self, value: str, language: SpokenLanguage, titles: Mapping[str, str]) -> str:
        return titles.get(value) or language.say("not visible to you")


class _Upload(ScreenKind):
    template = "upload"
    sample = KindSample("", "a file sent earlier", is_shown=False)

    def typed(self, form: FormData, name: str) -> Upload | str:
        """Return the file that was chosen; empty if none was, which browsers tell by a file without a name."""
        sent = form.get(name)
        if not isinstance(sent, UploadFile) or not (sent.filename or sent.size):
            return ""
        return Upload(sent.filename or "", sent.file, sent.size or 0)

    def pairs(self, name: str, draft: Upload | str) -> Iterator[tuple[str, str]]:
        yield from ()

    def is_blank(self, draft: Upload | str) -> bool:
        return not isinstance(draft, Upload) and not draft.strip()

    def given(self, draft: Upload | str, spec: FieldSpec) -> Upload | str:
        return draft


class _RowFilter(ScreenKind):
    """It stands in the address of a list; no form asks for it."""

    sample = KindSample(is_shown=False, is_asked=False)


class _TableUpload(_Upload):
    template = "table_upload"


SCREEN_LINKS: dict[Kind, ScreenKind] = {
    LINK: _Link(),
    UPLOAD: _Upload(),
    TABLE_UPLOAD: _TableUpload(),
    ROW_FILTER: _RowFilter(),
}
