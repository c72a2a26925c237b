"""Computed fields of a file: where it is served."""

from app.db.rows import rows
from resolvers.computed import computed
from resolvers.context import Info
from resolvers.loaders import loaded

ADDRESS = "/files/"


class FileFields:
    """Fields of File that are written by hand."""

    pk: int

    @computed("The path to download it from, with a session or a token.")
    async def url(self, info: Info) -> str:
        async def load(ids: list[int]) -> list[str]:
            found = {row[0]: row[1] for row in await rows("SELECT id, key FROM file WHERE {}", "id", ids)}
            return [found[each] for each in ids]

        return f"{ADDRESS}{await loaded(info.context, 'keys of files', load, self.pk)}"
