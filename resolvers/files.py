"""Computed fields of a file: where it is served."""

from app.db.rows import rows
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.loaders import loaded
from resolvers.signed_urls import FOR_ELSEWHERE, SignedUrl, signed_url

ADDRESS = "/files/"


class FileFields:
    """Fields of File that are written by hand."""

    pk: int

    @computed("The path to download it from, with a session or a token.", costs=8)
    async def url(self, info: Info) -> str:
        return await _path(info, self.pk)

    @computed(f"Its address {FOR_ELSEWHERE}.")
    async def signed_url(self, info: Info) -> SignedUrl:
        return await signed_url(info, await _path(info, self.pk))


async def _path(info: Info, key: int) -> str:
    async def load(ids: list[int]) -> list[str]:
        found = {row[0]: row[1] for row in await rows("SELECT id, key FROM file WHERE {}", "id", ids)}
        return [found[each] for each in ids]

    return f"{ADDRESS}{await loaded(info.context, 'keys of files', load, key)}"
