"""Forms of what can be done, in a real browser, as each role: sent wrongly, then rightly.

In a quick run a form of each make, by the first role that may; in a long one every form, by every role.
Who may do what to which row, and how, is said once for all tests, in tests/resolvers/access_cases.py.
"""

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.async_api import Locator, Page, expect

from admin_ui.names import verb_path
from app.demo.proof import DIPLOMA
from schema.entities import ACTIONS
from schema.enums import Role
from schema.imports import FileImportBegin, FileImportCheck
from schema.inventory_runs import InventoryRunAnswer, InventoryRunBack, InventoryRunStart, InventoryRunSubmit
from schema.kit.access import roles_of
from schema.kit.action import Action, Argument, arguments_of
from schema.kit.info import entity_named, path_of
from schema.kit.kinds import UPLOAD
from schema.kit.names import camel, snake
from schema.rules import AssignmentRuleCreate
from schema.sessions import UserChangePassword, UserSignOutEverywhere
from tests.admin_ui.browser import Screens
from tests.checkout import ROOT
from tests.resolvers.access_barred import BARRED
from tests.resolvers.access_case import ALL, Case
from tests.resolvers.access_cases import cases, expected
from tests.resolvers.access_oracle import Oracle
from tests.resolvers.access_organisation import Tables, ident, organisation, tables

VIEWERS = ("nina", "mia", "ada")
"""A learner, a manager, an administrator."""
TRIES = 40
OF_THEIR_OWN = {path.stem for path in (ROOT / "admin_ui/templates/actions").iterdir()}
"""The actions whose forms have a template of their own."""
DONE = ".told, .secret"
"""What a page has once it is done: it says so, or shows the token that was made, this once."""
ENDS_THE_SESSION = (UserChangePassword, UserSignOutEverywhere)
TAKING = (InventoryRunStart, InventoryRunAnswer, InventoryRunBack, InventoryRunSubmit)
ON_PAGES_OF_THEIR_OWN = (AssignmentRuleCreate, FileImportBegin, FileImportCheck, *TAKING)
"""These have tests in a browser of their own, as has what is done for all rows of a list."""


@pytest.mark.parametrize("is_long", [False, pytest.param(True, marks=pytest.mark.soak)], ids=["some", "all"])
@pytest.mark.parametrize("viewer", VIEWERS)
async def test_a_form_is_refused_when_wrong_and_done_when_right(screens: Screens, viewer: str, is_long: bool) -> None:
    await organisation(screens.api)
    email = f"{viewer}@care.example"
    role = next(row["role"] for row in (await tables())["User"].values() if row["email"] == email)
    page = await screens.sign_in(email)

    left = forms_of(role) if is_long else of_each_make(forms_of(role, first_who_may=True))
    undone = [action.__name__ for action in left if not await done_by(screens, page, action, email)]

    assert undone == []
    assert [error for error in screens.trouble.errors if "422" not in error] == []


def has_a_form(action: type[Action]) -> bool:
    """Whether it is done in a form like any other, by somebody who is signed in afterwards too."""
    is_for_all = any(each.spec and each.spec.narrows for each in arguments_of(action))
    return not is_for_all and action not in (*ENDS_THE_SESSION, *ON_PAGES_OF_THEIR_OWN)


def forms_of(role: Role, *, first_who_may: bool = False) -> list[type[Action]]:
    """Return what a role may do in a form; or only what no role before it may."""
    found = [action for action in ACTIONS if role in roles_of(action.allow) and has_a_form(action)]
    earlier = {Role.LEARNER: set(), Role.MANAGER: {Role.LEARNER}, Role.ADMIN: {Role.LEARNER, Role.MANAGER}}[role]
    return [action for action in found if not roles_of(action.allow) & earlier] if first_who_may else found


def of_each_make(actions: Iterable[type[Action]]) -> list[type[Action]]:
    """Return those that have something in their form which none before them has."""
    seen: set[object] = set()
    taken = []
    for action in actions:
        if new := made_of(action) - seen:
            seen |= new
            taken.append(action)
    return taken


def made_of(action: type[Action]) -> set[object]:
    """Return what a form is made of: what is said once it is done, its own template, and its kinds of fields."""
    own = {each for each in OF_THEIR_OWN if each.startswith(snake(action.__name__))}
    return {("creates", action.creates), ("deletes", action.deletes), *own, *map(field_of, arguments_of(action))}


def field_of(argument: Argument) -> tuple[object, ...]:
    spec = argument.spec
    if spec is None:
        return argument.struct, argument.many
    linked, chosen = bool(spec.target), bool(spec.choices)
    return spec.kind, linked, chosen, spec.has_lines, spec.null, argument.many, argument.kept


async def done_by(screens: Screens, page: Page, action: type[Action], email: str) -> bool:
    """Send an action's form wrongly and rightly; whether it was done in the end, or there is no row to do it to."""
    rows = await tables()
    me = next(row for row in rows["User"].values() if row["email"] == email)
    oracle = Oracle(rows, me, screens.api.clock.today())
    allowed = [case for case in cases(action, rows, ALL) if expected(action, oracle, case) is None]
    possible = [case for case in allowed if not is_barred(action, oracle, case)]
    for tried, case in enumerate(possible[:TRIES]):
        await page.goto(address_of(action, case))
        if tried == 0 and (needed := required(action)):
            await send_wrongly(page, action, needed)
            await leave(page)
            await page.goto(address_of(action, case))
        if not await fill(page, action, case, rows):
            continue
        await page.locator("#save").click()
        await expect(page.locator(f"{DONE}, #problems").first).to_be_visible()
        if await page.locator(DONE).count():
            return True
        await leave(page)
    return not possible


def is_barred(action: type[Action], oracle: Oracle, case: Case) -> bool:
    """Whether it is refused for what the row is to the viewer: then the form says so, and cannot be sent."""
    rule, row = BARRED.get(action.__name__), oracle.tables[action.subject.__name__].get(case.key or 0)
    return rule is not None and row is not None and rule(oracle, row)


async def leave(page: Page) -> None:
    """Give up what was typed, without being asked whether one really wants to."""
    await page.evaluate("for (const form of document.forms) delete form.dataset.dirty")


def address_of(action: type[Action], case: Case) -> str:
    """Return where the form of an action is, for the row of a case."""
    place = f"/admin/{path_of(action.subject)}"
    if given := given_by_the_way(action):
        return f"{place}/new?{urlencode({name: case.input[name] for name in given})}"
    return f"{place}/new" if action.creates else f"{place}/{ident(action.subject, case.key or 0)}/{verb_path(action)}"


def given_by_the_way(action: type[Action]) -> list[str]:
    """Return the links that the page says which leads to the form: those of an action that needs what has no list."""
    links = [
        each for each in arguments_of(action) if action.creates and each.spec and each.spec.target and not each.many
    ]
    has_lists = all(entity_named(str(each.spec.target)).plural for each in links if each.spec)
    return [] if has_lists else [camel(each.name) for each in links]


def required(action: type[Action]) -> list[str]:
    """Return the one-line texts that an action cannot do without."""
    return [
        camel(each.name)
        for each in arguments_of(action)
        if each.spec and each.spec.kind.name in ("text", "password") and not each.null and not each.spec.may_be_empty
    ]


async def send_wrongly(page: Page, action: type[Action], needed: list[str]) -> None:
    """Send the form with a text missing: it comes back with what is wrong at its field."""
    await page.locator(f"[name='{needed[0]}']").fill("")
    await page.locator("#save").click()
    await expect(page.locator("#problems")).to_be_visible()
    await expect(page.locator(f"[name='{needed[0]}']")).to_have_attribute("aria-invalid", "true")
    assert await page.locator(DONE).count() == 0, action


async def fill(page: Page, action: type[Action], case: Case, rows: Tables) -> bool:
    """Fill in what a case says; whether the form offers all that it links to."""
    for argument in arguments_of(action):
        value, name = case.input.get(camel(argument.name)), camel(argument.name)
        if argument.spec and argument.spec.kind is UPLOAD:
            await page.locator(f"[name='{name}']").set_input_files(DIPLOMA)
        if value is None or argument.kept or name in given_by_the_way(action):
            continue
        if not await fill_in(page, argument, value, rows):
            return False
    return True


async def fill_in(page: Page, argument: Argument, value: Any, rows: Tables) -> bool:
    """Fill in one field; whether it offers all that the value links to."""
    name, spec = camel(argument.name), argument.spec
    if argument.struct is not None:
        return all([await pick(page, f"{name}-add", item["activity"], "LearningActivity", rows) for item in value])
    if spec and spec.target:
        return await pick(page, name, value, spec.target, rows)
    if value is True:
        await page.locator(f"[name='{name}']").check()
    elif spec and spec.choices:
        await choose(page, name, value)
    else:
        await page.locator(f"[name='{name}']").fill(str(value))
    return True


async def choose(page: Page, name: str, value: str) -> None:
    """Choose one of a closed set, whether all are shown or drop down."""
    radio = page.locator(f"input[type=radio][name='{name}'][value='{value}']")
    if await radio.count():
        await radio.check()
    else:
        await page.locator(f"select[name='{name}']").select_option(value)


async def pick(page: Page, field: str, row_id: str, kind: str, rows: Tables) -> bool:
    """Look for a row by its name, and take it; what is archived is not offered."""
    entity = entity_named(kind)
    row = next(row for key, row in rows[kind].items() if ident(entity, key) == row_id)
    if row.get("archived_on"):
        return False
    name = row["name"] if "name" in row else rows["LearningActivity"][row["activity_id"]]["name"]
    few = page.locator(f"select[name='{field}']:not([data-pick])")
    if await few.count():
        return await choose_of_few(few, row_id)
    await page.locator(f"#field-{field}-combo").fill(name)
    await page.locator("[role=option]:visible").filter(has_text=re.compile(f"^{re.escape(name)}")).first.click()
    return True


async def choose_of_few(few: Locator, row_id: str) -> bool:
    """Choose a row where all that can be chosen drop down; whether it is among them."""
    if not await few.locator(f"option[value='{row_id}']").count():
        return False
    await few.select_option(row_id)
    return True
