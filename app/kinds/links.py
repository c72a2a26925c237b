"""Links to other rows, and files that become one."""

from collections.abc import Iterable, Sequence
from typing import Any

from app.db.sql import Sql
from app.files.kinds import what_it_is
from app.files.media import TABLE, MediaType, recognised
from app.files.pictures import is_drawable
from app.kinds.stored import StoredKind, among
from app.policy.refusals import CommonCode, Problem, common
from schema.kit.fields import FieldSpec, Kind
from schema.kit.kinds import LINK, ROW_FILTER, TABLE_UPLOAD, UPLOAD
from schema.kit.uploads import MAX_FILE_BYTES, Upload
from schema.units import OrgUnit

TOO_LARGE = "This file is larger than {max} MB."


class _Link(StoredKind):
    def condition(self, column: str, value: Sequence[Any], spec: FieldSpec) -> Sql:
        if spec.target == OrgUnit.__name__:  # whoever names a unit means all that is below it
            units = among("above_id", value).within("SELECT unit_id FROM unit_closure WHERE {}")
            return units.within(f"{column} IN ({{}})")
        return among(column, value)


class _TableUpload(StoredKind):
    def problems(self, value: Upload, spec: FieldSpec, name: str) -> Iterable[Problem]:
        if value.size == 0:
            yield common(CommonCode.FILE_EMPTY)
        elif value.size > MAX_FILE_BYTES:
            yield common(CommonCode.FILE_TOO_LARGE, message=TOO_LARGE, max=MAX_FILE_BYTES // 1_000_000)

    def media_type(self, value: Upload) -> MediaType | None:
        return TABLE


class _Upload(_TableUpload):
    def problems(self, value: Upload, spec: FieldSpec, name: str) -> Iterable[Problem]:
        sizes = [*super().problems(value, spec, name)]
        yield from sizes
        if not sizes:
            yield from _wrong_type(value)

    def media_type(self, value: Upload) -> MediaType | None:
        return recognised(value)


def _wrong_type(value: Upload) -> Iterable[Problem]:
    media_type = recognised(value)
    if media_type is None:
        yield common(CommonCode.FILE_TYPE, message=what_it_is(value.start()).text)
    elif not is_drawable(value, media_type):
        yield common(CommonCode.FILE_PIXELS)


STORED_LINKS: dict[Kind, StoredKind] = {
    LINK: _Link(),
    UPLOAD: _Upload(),
    TABLE_UPLOAD: _TableUpload(),
    ROW_FILTER: StoredKind(),
}
