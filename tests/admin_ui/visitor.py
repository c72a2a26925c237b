"""The admin as a browser without scripts meets it: pages, links and forms over the real application."""

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Any

import httpx

from app.auth.sessions import set_password
from app.db.transaction import transaction
from schema.people import User
from tests.api import Api

PASSWORD = "correct horse battery"
ORIGIN = {"origin": "http://qualgraph.test"}


@dataclass(frozen=True, slots=True)
class Page:
    """One answer."""

    status: int
    text: str
    headers: httpx.Headers
    address: str

    @property
    def words(self) -> str:
        """What can be read on it, without the tags."""
        return " ".join(unescape(re.sub(r"<[^>]+>", " ", self.text)).split())

    def inputs(self) -> dict[str, list[str]]:
        """What its form would send as it stands: names and values, as a browser without scripts collects them."""
        found: dict[str, list[str]] = {}
        for tag in re.findall(r"<input[^>]*>", self.text):
            given = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
            is_off = given.get("type") in ("checkbox", "radio") and not re.search(r"\schecked[\s>]", tag)
            if "name" in given and not is_off:
                found.setdefault(unescape(given["name"]), []).append(unescape(given.get("value", "")))
        for tag, name, inside in re.findall(r'(<select[^>]*name="([^"]*)"[^>]*>)(.*?)</select>', self.text, re.DOTALL):
            usual = [] if " multiple" in tag else re.findall(r'<option value="([^"]*)"', inside)[:1]
            chosen = re.findall(r'<option value="([^"]*)" selected', inside) or usual
            found.setdefault(unescape(name), []).extend(map(unescape, chosen))
        for name, inside in re.findall(r'<textarea[^>]*name="([^"]*)"[^>]*>\n?(.*?)</textarea>', self.text, re.DOTALL):
            found.setdefault(unescape(name), []).append(unescape(inside))
        return found


@dataclass(slots=True)
class Visitor:
    """Somebody with a browser; signed in once `enter` was called."""

    api: Api
    http: httpx.AsyncClient = field(init=False)

    def __post_init__(self) -> None:
        """Open a browser of one's own on the same application."""
        self.http = httpx.AsyncClient(transport=self.api.http._transport, base_url="http://qualgraph.test")

    async def enter(self, email: str) -> "Visitor":
        """Give the person a password, and sign in with it."""
        user = await User.get(email=email)

        async def give(_connection: Any) -> None:
            await set_password(user, PASSWORD, now=self.api.clock.now())

        await transaction(give)
        page = await self.send("/admin/sign-in", email=email, password=PASSWORD)
        assert page.status == 303
        return self

    async def see(self, address: str) -> Page:
        """Open a page."""
        return _page(await self.http.get(address))

    async def fill(self, page: Page, address: str = "", **changes: Any) -> Page:
        """Send the form of a page as it stands, but for what is changed; names are written as they are in it."""
        return await self.send(address or page.address, **{**page.inputs(), **changes})

    async def send(self, address: str, *, headers: dict[str, str] | None = None, **values: Any) -> Page:
        """Send a form."""
        return _page(await self.http.post(address, data=values, headers=ORIGIN if headers is None else headers))


def _page(response: httpx.Response) -> Page:
    return Page(response.status_code, response.text, response.headers, str(response.url))
