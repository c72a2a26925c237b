"""People make and revoke access tokens on their own account page; administrators see everybody's."""

from app.db.database import fetch
from tests.admin_ui.lists import listed
from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, Api


async def test_a_token_is_made_on_the_account_page_and_shown_this_once(api: Api) -> None:
    ada = await Visitor(api).enter(ADMIN)
    form = await ada.see("/admin/access-tokens/new?back=/admin/account")

    made = await ada.fill(form, name="Payroll", endsOn="2026-12-31")
    account = await ada.see("/admin/account")
    listing = await ada.see("/admin/access-tokens?sort=-created_at")

    token = made.text.split('id="secret">')[1].split("<")[0]
    assert (made.status, token[:3], len(token)) == (200, "qg_", 46)
    assert (made.headers["cache-control"], 'href="/admin/account"' in made.text) == ("no-store", True)
    assert ("Payroll" in account.words, "Never used" in account.words) == (True, True)
    assert "data-done" in made.text  # or the script of forms would take it for an answer that went wrong
    assert listed(listing)[0] == "Payroll"
    assert not any(token in each.text for each in (account, listing))
    assert token not in str([tuple(row) for row in await fetch("SELECT * FROM audit_entry", ())])
