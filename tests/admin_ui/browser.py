"""The admin in a real browser, over real sockets, with everything noted that a page must not do."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import uvicorn
from playwright.async_api import Browser, BrowserContext, Page, Request, Response, expect

from tests.admin_ui.visitor import Visitor
from tests.api import Api
from tests.waiting import PATIENCE, serving

expect.set_options(timeout=PATIENCE * 1000)
DESKTOP, PHONE = (1280, 900), (390, 844)
INSIDE = ("data", "blob", "chrome", "chrome-extension")
"""Where nothing leaves the browser: the last two are its own viewer of PDF files."""
VIOLATIONS = """
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) =>
        window.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}`));
"""
FORMS_LOADED = """() => {
    const admin = document.querySelector("script[src$='/admin.js']");
    return admin && document.querySelector("[data-form], [data-dialog]")
        ? import(new URL("forms.js", admin.src).href).then(() => null) : null;
}"""


class Server(uvicorn.Server):
    """A server inside the test's own process, which leaves signals to it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals alone."""
        yield


@asynccontextmanager
async def on_a_socket(api: Api) -> AsyncIterator[str]:
    """Serve the application that a test already has on a free port; its address."""
    app: Any = api.http._transport.app  # type: ignore[attr-defined]  # httpx keeps it to itself
    server = Server(uvicorn.Config(app, port=0, lifespan="off", log_level="critical", ws="none"))
    async with serving(server):
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"


@dataclass(slots=True)
class Trouble:
    """What pages did that they must not do."""

    errors: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    def note_request(self, request: Request, host: str) -> None:
        """Note a request to another host."""
        address = urlsplit(request.url)
        if address.scheme not in INSIDE and address.netloc != host:
            self.elsewhere.append(request.url)


@dataclass(slots=True)
class Screens:
    """A browser in which somebody can be signed in to the admin."""

    browser: Browser
    api: Api
    address: str
    trouble: Trouble = field(default_factory=Trouble)
    _cookies: dict[str, str] = field(default_factory=dict)

    async def sign_in(
        self, email: str, *, size: tuple[int, int] = DESKTOP, dark: bool = False, scripts: bool = True,
        language: str = "en", touch: bool = False, hurries: bool = False,
    ) -> Page:  # fmt: skip
        """Open a browser of somebody's own, signed in, its first page empty; who `hurries` waits for no scripts."""
        if email not in self._cookies:
            visitor = await Visitor(self.api).enter(email)
            self._cookies[email] = visitor.http.cookies["qualgraph_session"]
        context = await self._context(size, dark=dark, scripts=scripts, language=language, touch=touch)
        cookie = {"name": "qualgraph_session", "value": self._cookies[email], "url": self.address}
        await context.add_cookies([cookie])  # type: ignore[list-item]  # a mapping with these keys is what it wants
        page = await context.new_page()
        if scripts and not hurries:
            wait_for_forms(page)
        return page

    async def stranger(self, *, size: tuple[int, int] = DESKTOP, dark: bool = False) -> Page:
        """Open a browser of nobody."""
        return await (await self._context(size, dark=dark, scripts=True, language="en", touch=False)).new_page()

    async def violations(self, page: Page) -> list[str]:
        """Return what the page tried that its own policy forbids."""
        found: list[str] = await page.evaluate("window.violations")
        return found

    async def _context(
        self, size: tuple[int, int], *, dark: bool, scripts: bool, language: str, touch: bool
    ) -> BrowserContext:
        width, height = size
        context = await self.browser.new_context(
            base_url=self.address,
            viewport={"width": width, "height": height},
            locale=language,
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
            reduced_motion="reduce",
            has_touch=touch,
        )
        context.set_default_timeout(PATIENCE * 1000)
        await context.add_init_script(VIOLATIONS)
        host = urlsplit(self.address).netloc
        context.on("request", lambda request: self.trouble.note_request(request, host))
        context.on("weberror", lambda error: self.trouble.errors.append(str(error.error)))
        context.on("console", lambda line: self.trouble.errors.append(line.text) if line.type == "error" else None)
        return context


def wait_for_forms(page: Page) -> None:
    """Go on from an address once forms and dialogs do what they do beyond HTML: that is loaded after the page itself.

    People may be faster: then the page works as it does without scripts.
    """
    goto = page.goto

    async def gone_to(*address: Any, **settings: Any) -> Response | None:
        response = await goto(*address, **settings)
        await page.evaluate(FORMS_LOADED)
        return response

    page.goto = gone_to  # type: ignore[method-assign]  # every test goes to addresses in Playwright's own words
