"""A computed field of an approval: what is to be decided on, whatever it is."""

from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from app.db.rows import rows
from resolvers.computed import TYPES_MODULE, computed
from resolvers.context import Info
from resolvers.loaders import loaded, row_of
from schema.inventory_runs import InventoryRun
from schema.kit.entity import Entity
from schema.uploads import UploadedCertificate

_Place = tuple[type[Entity], int]
_SUBJECTS = "SELECT id, uploaded_certificate_id, inventory_run_id FROM approval WHERE {}"
if TYPE_CHECKING:
    _Subject = Any
else:
    _Subject = Annotated[
        Annotated["UploadedCertificate", strawberry.lazy(TYPES_MODULE)]
        | Annotated["InventoryRun", strawberry.lazy(TYPES_MODULE)],
        strawberry.union("ApprovalSubject", description="What can be decided on."),
    ]


class ApprovalFields:
    """Fields of Approval that are written by hand."""

    pk: int

    @computed("What is to be decided on.", costs=2)
    async def subject(self, info: Info) -> _Subject | None:
        entity, key = await _subject(info, self.pk)
        return await row_of(info, entity, key)


async def _subject(info: Info, approval: int) -> _Place:
    async def load(ids: list[int]) -> list[_Place]:
        found = {row[0]: row[1:] for row in await rows(_SUBJECTS, "id", ids)}
        return [_one(*found[key]) for key in ids]

    return await loaded(info.context, "subjects", load, approval)  # type: ignore[no-any-return]  # the loader is kept by name


def _one(upload: int | None, run: int | None) -> _Place:
    return (UploadedCertificate, upload) if upload is not None else (InventoryRun, run or 0)
