"""The pages that nobody needs to be signed in for, in a real browser: accessible in every look."""

import pytest

from tests.admin_ui.accessible import LOOKS
from tests.admin_ui.browser import Screens
from tests.admin_ui.drawn import draws
from tests.admin_ui.test_password_links import link_for
from tests.admin_ui.views import check
from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN


@pytest.mark.parametrize("status", ["valid", "expired", "revoked", "unknown", "ask"])
@draws("places/verify.html")
async def test_the_public_page_of_a_certificate_is_accessible_in_every_look(screens: Screens, status: str) -> None:
    api = screens.api
    course = await api.activity(issues_certificate=True, certificate_valid_for="P1D" if status == "expired" else None)
    made = await api.complete(api.admin, course, "2025-12-01")
    if status == "revoked":
        await api.do("completionRevoke", id=made, reason="Not her")
    found = await api.node(made, "Completion", "certificate { number }")
    addresses = {"unknown": "/verify/QG-0000-0000-0000-0000", "ask": "/verify"}
    page = await screens.stranger()

    wrong = await check(screens, page, addresses.get(status, f"/verify/{found['certificate']['number']}"), LOOKS)

    told = ["Failed to load resource", "status 404"] if status == "unknown" else []
    assert [each for each in wrong if not any(word in each for word in told)] == []
    assert await page.locator("main").get_attribute("class") == f"verify verify-{status}"


@draws("places/password.html")
async def test_the_page_on_which_somebody_chooses_a_password_is_accessible_in_every_look(screens: Screens) -> None:
    admin = await Visitor(screens.api).enter(ADMIN)
    link, page = await link_for(admin, await screens.api.user("Lena")), await screens.stranger()

    assert await check(screens, page, link, LOOKS) == []


@draws("places/gate_art.html")
async def test_the_sign_in_page_is_accessible_in_every_look(screens: Screens) -> None:
    page = await screens.stranger()

    assert await check(screens, page, "/admin/sign-in", LOOKS) == []
