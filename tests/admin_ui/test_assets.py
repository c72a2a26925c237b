"""The files of the pages: kept by browsers for ever, and nothing beside them is given out."""

import re

import pytest

from admin_ui.http.assets import squeezed
from tests.admin_ui.visitor import Visitor


def test_a_style_sheet_is_sent_without_what_means_nothing():
    style = "/* why */\na :hover, b { color: red; mask: url(\"data:image/svg+xml,%3Cpath d='M8 1a7 7'/%3E\"); }\n"

    assert squeezed(
        style
    ) == "a :hover,b{color:red;mask:url(\"data:image/svg+xml,%3Cpath d='M8 1a7 7'/%3E\");}".replace(";}", "}")


async def test_files_are_kept_for_ever(stranger: Visitor) -> None:
    page = await stranger.see("/admin/static/any/admin.css")

    assert (page.status, page.headers["content-type"]) == (200, "text/css; charset=utf-8")
    assert "immutable" in page.headers["cache-control"]


@pytest.mark.parametrize("name", ["missing.css", "admin/ground.css", "../app.py", "..%2fapp.py", "vendor", ""])
async def test_what_is_no_file_of_the_pages_is_not_given_out(stranger: Visitor, name: str) -> None:
    page = await stranger.see(f"/admin/static/any/{name}")

    assert page.status in (303, 404)


@pytest.mark.parametrize(("address", "most"), [("/admin/sign-in", 60), ("/admin/", 60), ("/admin/users", 90)])
async def test_the_first_pages_weigh_little_with_all_that_they_load(admin: Visitor, address: str, most: int) -> None:
    """In kilobytes, uncompressed: 100 are allowed, and capabilities that come need some of them."""
    await admin.api.do("savedViewCreate", name="Mine", screen="users", query="q=a")
    page = await admin.see(address)
    found = set(re.findall(r'(?:href|src)="(/admin/static/[^"#]+)', page.text))
    loaded = {place: await admin.http.get(place) for place in found}

    assert {answer.status_code for answer in loaded.values()} == {200}
    assert len(page.text.encode()) + sum(len(answer.content) for answer in loaded.values()) < most * 1000
