"""A developer's process after editing schema/gadgets.py in a folder: writes what is regenerated, and answers documents.

python -m tests.resolvers.gadget_story FOLDER DATABASE DOCUMENT…   prints the answers as JSON
"""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from app.clock import RunningClock
from app.db.database import close_database, open_database
from app.db.migrations.files import write_migration
from app.db.migrations.runner import migrate
from app.policy.access import Viewer
from resolvers.context import Context
from resolvers.derive.build import build_schema
from resolvers.sdl import sdl
from schema.enums import Role
from schema.people import User
from tests.app.edge_app import add_ann

MODULES = ("gadgets", "schema.outbox", "schema.people", "schema.audit")


async def main(folder: Path, database: str, documents: list[str]) -> list[Any]:
    sys.path.insert(0, str(folder))
    import gadgets  # type: ignore[import-not-found]  # noqa: PLC0415 - it lies in the test's folder

    location = folder / "migrations" / "qualgraph"
    location.mkdir(parents=True, exist_ok=True)
    await write_migration("change", location=location, modules=MODULES)
    schema = build_schema("gadget_nouns", (gadgets.Gadget,), gadgets.ACTIONS, computed={})
    (folder / "schema.graphql").write_text(sdl(schema), encoding="utf-8")
    await open_database(database, modules=MODULES)
    try:
        await migrate(location=location)
        if not await User.exists():
            await add_ann()
        context = Context(Viewer(1, Role.ADMIN), RunningClock(ZoneInfo("Europe/Amsterdam")))
        results = [await schema.execute(document, context_value=context) for document in documents]
    finally:
        await close_database()
    return [{"data": each.data, "errors": [str(error) for error in each.errors or ()]} for each in results]


if __name__ == "__main__":
    answers = asyncio.run(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3:]))
    sys.stdout.write(json.dumps(answers))
