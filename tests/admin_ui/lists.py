"""What tests of lists read off a page."""

import re
from html import unescape
from typing import Any

import httpx

from tests.admin_ui.visitor import Page, Visitor
from tests.api import Api
from tests.resolvers.test_derive_toys import CLOCK


def among_toys(client: httpx.AsyncClient) -> Visitor:
    """Ada in the admin of playthings, which are declared in a test and known to nothing in the admin."""
    return Visitor(Api(http=client, clock=CLOCK, company="", admin="", token=None))


def listed(page: Page) -> list[str]:
    """The rows of a list, by what leads to them."""
    return [_words(each) for each in re.findall(r'<th scope="row"[^>]*>(.*?)</th>', page.text, re.DOTALL)]


def headings(page: Page) -> list[str]:
    """The headings of the columns, without the one above the boxes to choose rows."""
    found = re.findall(r'<th scope="col"[^>]*>(.*?)</th>', page.text, re.DOTALL)
    return [_words(each) for each in found]


def chips(page: Page) -> list[str]:
    """What a list says it is narrowed by."""
    return [
        _words(each).removeprefix("Remove filter: ") for each in re.findall(r'class="chip"[^>]*>(.*?)</a>', page.text)
    ]


def links(page: Page) -> dict[str, str]:
    """Where the links of a page lead, by their words; the first of each counts."""
    found = re.findall(r'<a\b[^>]*href="([^"]*)"[^>]*>(.*?)</a>', page.text, re.DOTALL)
    return {_words(text): unescape(address) for address, text in reversed(found)}


def sort_of(page: Page) -> list[tuple[str, str]]:
    """The columns that a list says it is sorted by, and which way."""
    found: list[Any] = re.findall(r'aria-sort="(\w+)">(.*?)</th>', page.text, re.DOTALL)
    return [(_words(heading), direction) for direction, heading in found]


def _words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())
