"""Whoever runs a checkout that has venues: a program adds one, an administrator another, and both see the list.

python -m tests.resolvers.new_entity_story DATABASE   prints what they saw as JSON; the checkout is the current folder
"""

import asyncio
import json
import sys
from typing import Any

from app.db.database import close_database, open_database
from app.db.migrations.runner import migrate
from tests.admin_ui.lists import headings, listed
from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, api_on


async def tell(database: str) -> dict[str, Any]:
    await open_database(database)
    await migrate()
    await close_database()
    async with api_on(database) as api:
        made = await api.do("venueCreate", name="Hall", select="name seats")
        refused = await api.tried("venueCreate", name="Barn", seats=0)
        ada = await Visitor(api).enter(ADMIN)
        start, form = await ada.see("/admin/"), await ada.see("/admin/venues/new")
        sent = await ada.fill(form, name="Attic", seats="12")
        page = await ada.see("/admin/venues?sort=name")
        ada.http.cookies.set("qualgraph_language", "nl")
        dutch = await ada.see("/admin/venues")
        return {
            "made": made,
            "refused": [[each["code"], each["field"]] for each in refused["userErrors"]],
            "read": (await api.ask("{ venues(orderBy: {field: NAME}) { nodes { name seats } } }"))["venues"]["nodes"],
            "is in the menu": "Venues" in start.words,
            "asks for": sorted(name for name in form.inputs() if not name.startswith("_")),
            "is sent": sent.status,
            "list": [headings(page), listed(page)],
            "dutch": headings(dutch),
        }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asyncio.run(tell(sys.argv[1]))))
