"""Some views of each role, in a real browser and in every look, that are drawn with every template there is.

All views of everything that is declared are looked at by `make soak`, in test_browser_views.py; what opens, comes up or
comes back on a page in test_browser_open.py.
"""

import pytest
from playwright.async_api import Locator, Page, expect

from resolvers.derive.names import encode_id
from schema.assignments import Assignment
from schema.audit import AuditEntry
from schema.certificates import Certificate
from schema.enums import Role
from schema.groups import Group
from schema.inventories import Inventory
from schema.inventory_runs import InventoryRun
from schema.kit.entity import Entity
from schema.people import User
from schema.qualifications import Qualification
from schema.rules import AssignmentRule
from schema.units import OrgUnit
from schema.uploads import UploadedCertificate
from schema.webhooks import Webhook
from tests.admin_ui import test_browser_bulk_runs as test_browser_bulk_runs  # noqa: PLC0414 - the same
from tests.admin_ui import test_browser_importing as test_browser_importing  # noqa: PLC0414 - the same
from tests.admin_ui import test_browser_public as test_browser_public  # noqa: PLC0414 - what it draws is in the sample
from tests.admin_ui import test_browser_session as test_browser_session  # noqa: PLC0414 - the same
from tests.admin_ui.accessible import LOOKS, wrong_with
from tests.admin_ui.browser import Screens
from tests.admin_ui.drawn import ALL, IN_THE_SAMPLE, draws
from tests.admin_ui.test_browser_open import looking
from tests.admin_ui.views import PEOPLE, check, first_row
from tests.admin_ui.visitor import PASSWORD

TWO = ("sanne.bakker@delinde.example", "emma.visser@delinde.example")
ELSEWHERE = {
    "forms/found.html",  # what the status of a picker says: it is read out, and drawn nowhere
}
SEND = """(button) => {
    const { name, value } = button;
    button.form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    if (button.hasAttribute("formaction")) button.form.action = button.formAction;
    HTMLFormElement.prototype.submit.call(button.form);
}"""
FRAME = ("frame/bare.html", "frame/behind.html", "frame/frame.html", "details/parts.html")
KINDS = [f"kinds/{kind}.html" for kind in (
    "calendar_period", "choice", "choices", "civil_date", "decimal", "flag", "instant", "integer", "link", "password",
    "row_revision", "text", "upload", "lines",
)]  # fmt: skip
LIST = (
    "lists/list.html",
    "lists/narrow.html",
    "lists/pager.html",
    "lists/table.html",
    "lists/views.html",
    "kinds/filters.html",
)
FORM = ("forms/form.html", "forms/part.html", "forms/open.html", "forms/fields.html", "kinds/inputs.html")
VIEWS = [
    pytest.param(Role.LEARNER, "/admin/", None, marks=draws("places/growth.html")),
    pytest.param(Role.MANAGER, "/admin/", None, marks=draws(
        "places/home.html", "places/home/approval.html", "places/home/completion.html", "places/home/enrolment.html",
        "places/home/inventory.html",
    )),
    pytest.param(Role.MANAGER, "/admin/insights", None, marks=draws(
        "places/insights/overview.html", "places/insights/page.html", "places/insights/asking.html",
        "places/insights/figures.html",
    )),
    pytest.param(Role.ADMIN, "/admin/insights/by-user?size=50", None, marks=draws("places/insights/numbers.html")),
    pytest.param(Role.ADMIN, "/admin/insights/expiring", None, marks=draws("places/insights/expiring.html")),
    pytest.param(Role.ADMIN, "/admin/insights/matrix", None, marks=draws("places/insights/matrix.html")),
    pytest.param(Role.ADMIN, "/admin/insights/coverage", None, marks=draws("places/insights/coverage.html")),
    pytest.param(Role.ADMIN, "/admin/insights/trend", None, marks=draws("places/insights/days.html")),
    pytest.param(Role.MANAGER, "/admin/insights?on=2000-01-01", None, marks=draws("places/insights/nothing.html")),
    pytest.param(Role.ADMIN, "/admin/style", None, marks=draws("places/style.html", *KINDS)),
    pytest.param(Role.LEARNER, "/admin/account", None, marks=draws("places/account.html")),
    pytest.param(Role.MANAGER, "/admin/enrolments", None, marks=draws(*LIST)),
    pytest.param(Role.MANAGER, "/admin/assignments", None, marks=draws("kinds/days_ahead.html")),
    pytest.param(Role.LEARNER, "/admin/assignments/{row}", Assignment, marks=draws(
        *FRAME, "details/detail.html", "details/assignment.html", "details/drawings.html",
    )),
    pytest.param(Role.LEARNER, "/admin/certificates/{row}", Certificate, marks=draws("details/certificate.html")),
    pytest.param(Role.ADMIN, "/admin/qualifications/new", None, marks=draws(*FORM, "boards/board.html")),
    pytest.param(Role.ADMIN, "/admin/qualifications/{row}", Qualification, marks=draws("details/qualification.html")),
    pytest.param(Role.ADMIN, "/admin/qualifications/{row}/apply-now", Qualification, marks=draws(
        "actions/qualification_apply_now.html",
    )),
    pytest.param(Role.ADMIN, "/admin/assignment-rules/{row}", AssignmentRule, marks=draws(
        "details/assignment_rule.html",
    )),
    pytest.param(Role.ADMIN, "/admin/assignment-rules/{row}/edit", AssignmentRule, marks=draws("forms/preview.html")),
    pytest.param(Role.ADMIN, "/admin/audit-entries/{row}", AuditEntry, marks=draws("details/audit_entry.html")),
    pytest.param(Role.MANAGER, "/admin/uploaded-certificates/{row}", UploadedCertificate, marks=draws(
        "details/uploaded_certificate.html", "details/proof.html",
    )),
    pytest.param(Role.ADMIN, "/admin/inventories/{row}", Inventory, marks=draws("details/inventory.html")),
    pytest.param(Role.ADMIN, "/admin/inventories/{row}/edit", Inventory, marks=draws()),
    pytest.param(Role.ADMIN, "/admin/inventories/{row}/try", Inventory, marks=draws("places/inventories/try.html")),
    pytest.param(Role.MANAGER, "/admin/inventory-runs/{row}", InventoryRun, marks=draws(
        "details/inventory_run.html", "places/inventories/parts.html",
    )),
    pytest.param(Role.MANAGER, "/admin/inventory-runs/{row}/decide", InventoryRun, marks=draws()),
    pytest.param(Role.ADMIN, "/admin/webhooks/{row}", Webhook, marks=draws("details/webhook.html")),
    pytest.param(Role.MANAGER, "/admin/org-units/{row}", OrgUnit, marks=draws("details/org_unit.html")),
    pytest.param(Role.ADMIN, "/admin/groups/{row}", Group, marks=draws(
        "details/changes.html", "frame/menu_views.html",
    )),
]  # fmt: skip


def test_every_template_is_drawn_in_the_sample() -> None:
    assert set(ELSEWHERE) == ALL - IN_THE_SAMPLE, "Give these a view in VIEWS that is drawn with them."


@pytest.mark.parametrize(("role", "address", "entity"), VIEWS)
async def test_a_view_is_accessible_in_every_look(
    full_screens: Screens, role: Role, address: str, entity: type[Entity] | None
) -> None:
    page = await full_screens.sign_in(PEOPLE[role])
    row = await first_row(entity, PEOPLE[role]) if entity else None

    assert await check(full_screens, page, address.format(row=row), LOOKS) == []


@draws("actions/user_merge.html")
async def test_what_a_merge_would_change_is_accessible_in_every_look(full_screens: Screens) -> None:
    sanne, emma = [encode_id("User", each.id) for each in await User.filter(email__in=TWO).order_by("-name")]
    page = await full_screens.sign_in(PEOPLE[Role.ADMIN])

    await page.goto(f"/admin/users/{emma}/merge?into={sanne}")
    await page.get_by_role("button", name="Show what would change").click()
    await expect(page.get_by_role("heading", name="What would change")).to_be_visible()

    assert await wrong_with(full_screens, page, LOOKS) == []


@draws("places/inventories/take.html")
async def test_taking_an_inventory_is_accessible_in_every_look(full_screens: Screens) -> None:
    me = await full_screens.api.signed_in_as(PEOPLE[Role.LEARNER])
    inventory = await first_row(Inventory, PEOPLE[Role.LEARNER])
    run = (await me.do("inventoryRunStart", inventory=inventory))["id"]
    page, address = await full_screens.sign_in(PEOPLE[Role.LEARNER]), f"/admin/inventory-runs/{run}/take"

    wrong = await check(full_screens, page, f"{address}?page=welcome", LOOKS)
    wrong += await check(full_screens, page, address, LOOKS)
    await page.get_by_label("At the office").check()
    for asked in ("Have you been asked", "Do you see personal data"):
        await page.locator(".steps-on .primary").click()
        await expect(page.get_by_role("heading", name=asked)).to_be_visible()
        await page.get_by_label("No", exact=True).check()
    await page.locator(".steps-on .primary").click()
    await expect(page.locator(".answers")).to_be_visible()
    wrong += await wrong_with(full_screens, page, LOOKS)

    assert wrong == []


@draws(
    "forms/conflict.html",
    "forms/handed_out.html",
    "actions/bulk.html",
    "actions/bulk_results.html",
    "places/sign_in.html",
    "places/kept.html",
    "frame/failed.html",
)
async def test_pages_of_a_browser_without_scripts_are_accessible(full_screens: Screens) -> None:
    eye = await looking(full_screens)
    page, group = eye.page, await first_row(Group, PEOPLE[Role.ADMIN])

    await page.goto(f"/admin/groups/{group}/edit")
    await Group.all().update(name="Theirs", revision=7)
    await send_plainly(page.locator("#save"))
    await eye.sees("a conflict")
    await page.goto("/admin/groups")
    await page.locator("[name=_row]").first.check()
    await send_plainly(page.locator(".bulk button", has_text="Archive"))
    await eye.sees("what is asked for many rows")
    await send_plainly(page.locator("#many button.primary"))
    await eye.sees("what came of it")
    await page.goto("/admin/access-tokens/new")
    await page.get_by_label("Name").fill("Payroll")
    await page.get_by_label("Ends on").fill("2026-12-31")
    await send_plainly(page.locator("#save"))
    await expect(page.get_by_role("heading", name="Copy it now")).to_be_visible()
    await eye.sees("a token that is shown this once")
    await page.goto("/admin/groups/new")
    await page.get_by_label("Name").fill("First aiders")
    await page.context.clear_cookies()
    await send_plainly(page.locator("#save"))
    await eye.sees("signing in again")
    await sign_in_again(page)
    await eye.sees("what was typed is kept")
    await page.goto("about:blank")
    await page.set_content(f'<form method="post" action="{full_screens.address}/admin/sign-in"><button>Send</button>')
    await send_plainly(page.locator("button"))
    await eye.sees("a refusal of what another site sends")

    assert eye.wrong == []


async def sign_in_again(page: Page) -> None:
    await page.locator("[name=email]").fill(PEOPLE[Role.ADMIN])
    await page.locator("[name=password]").fill(PASSWORD)
    async with page.expect_navigation():
        await page.locator("button.primary").click()


async def send_plainly(button: Locator) -> None:
    """Send the form of a button as a browser does that runs no scripts, and wait for the answer."""
    async with button.page.expect_navigation():
        await button.evaluate(SEND)
