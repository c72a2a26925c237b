"""From a list to all who match it: asked, checked, done, looked at and undone, without scripts too (S25, U3)."""

import re
from html import unescape

import pytest

from tests.admin_ui.lists import listed
from tests.admin_ui.visitor import Page, Visitor
from tests.api import ADMIN
from tests.bulk import Ward, assigned, done

EVERYONE = "/admin/users/all/assign?role=LEARNER"


@pytest.fixture
async def ada(ward: Ward) -> Visitor:
    return await Visitor(ward.api).enter(ADMIN)


async def at_once(visitor: Visitor, page: Page, **asked: str) -> Page:
    """Fill in a form, check it and do it; the page of the run."""
    checked = await visitor.fill(page, **asked, _do="preview")
    begun = await visitor.fill(checked, page.address, _do="save")
    assert begun.status == 303
    return await visitor.see(begun.headers["location"])


async def test_all_who_match_a_list_are_assigned_it_after_a_look_at_who_that_is(ward: Ward, ada: Visitor):
    await ward.api.assign(ward.people["Ann"], ward.first_aid)
    people = await ada.see("/admin/users?role=LEARNER")
    [address] = re.findall(r'href="(/admin/users/all/assign[^"]*)"', people.text)

    form = await ada.see(unescape(address))
    checked = await ada.fill(form, qualification=ward.first_aid, _do="preview")
    before = await assigned(ward.api, ward.first_aid)
    run = await at_once(ada, form, qualification=ward.first_aid)

    assert (unescape(address), "Assign 4 people" in form.words, "Role: Learner" in form.words) == (EVERYONE, True, True)
    assert "3 Will be done 1 Nothing to do 0 Will be refused" in checked.words
    assert "1 It is already assigned by hand. Ann Team Will be done 3" in checked.words
    assert ("Assign: 3 people" in checked.words, before) == (True, ["Ann"])
    assert "Finished It went through all of its people. 3 Done 1 Nothing to do" in run.words
    assert "Why 1 Nothing to do : It is already assigned by hand." in run.words
    assert await assigned(ward.api, ward.first_aid) == ["Ann", "Bea", "Cas", "Dee"]


async def test_each_number_of_a_run_leads_to_the_people_behind_it_and_their_reasons(ward: Ward, ada: Visitor):
    await ward.api.assign(ward.people["Ann"], ward.first_aid)
    run = await at_once(ada, await ada.see(EVERYONE), qualification=ward.first_aid)
    addresses = [unescape(each) for each in re.findall(r'href="([^"]*bulk-results[^"]*outcome=[A-Z_]+)"', run.text)]

    done_to, nothing = [await ada.see(address) for address in dict.fromkeys(addresses)]

    assert sorted(listed(done_to)) == ["Bea", "Cas", "Dee"]
    assert listed(nothing) == ["Ann"]
    assert "It is already assigned by hand." in nothing.words


async def test_a_run_is_undone_from_its_page_with_a_reason(ward: Ward, ada: Visitor):
    run = await at_once(ada, await ada.see(EVERYONE), qualification=ward.first_aid)

    form = await ada.see(f"{run.address.partition('?')[0]}/undo")
    sent = await ada.fill(form, reason="The wrong one")
    page = await ada.see(sent.headers["location"])

    assert "Undone It was undone, as far as that was possible. 4 Undone" in page.words
    assert "Reason for undoing The wrong one" in page.words
    assert await assigned(ward.api, ward.first_aid) == []


async def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(ward: Ward, ada: Visitor):
    form = await ada.see(EVERYONE)

    nothing = await ada.fill(form, _do="preview")
    late = await ada.fill(form, qualification=ward.first_aid, assignedOn="2027-01-01", _do="preview")
    nobody = await ada.fill(await ada.see("/admin/users/all/assign?q=Nemo"), qualification=ward.first_aid, _do="save")

    assert (nothing.status, "Qualification : This is required." in nothing.words) == (422, True)
    assert (late.status, "An assignment cannot begin in the future." in late.words) == (422, True)
    assert late.inputs()["assignedOn"] == ["2027-01-01"]
    assert (nobody.status, "Nobody matches this." in nobody.words) == (422, True)
    assert await assigned(ward.api, ward.first_aid) == []


async def test_only_those_who_are_ticked_are_done(ward: Ward, ada: Visitor):
    chosen = [ward.people["Ann"], ward.people["Bea"]]

    form = await ada.send("/admin/users/all/assign", _row=chosen, _back="/admin/users?q=a")
    run = await at_once(ada, form, qualification=ward.first_aid)

    assert ("Assign 2 people" in form.words, form.inputs()["_row"]) == (True, chosen)
    assert "2 Done" in run.words
    assert await assigned(ward.api, ward.first_aid) == ["Ann", "Bea"]


async def test_a_list_of_assignments_can_be_withdrawn_extended_and_exempted_for_all(ward: Ward, ada: Visitor):
    await done(ward.api, "bulkAssign", users=ward.team, qualification=ward.first_aid)
    page = await ada.see(f"/admin/assignments?qualification={ward.first_aid}")

    verbs = re.findall(r'href="/admin/assignments/all/([a-z-]+)\?', page.text)
    form = await ada.see(f"/admin/assignments/all/exempt?qualification={ward.first_aid}")
    run = await at_once(ada, form, activity=ward.course, stage="ACHIEVE", reason="Old hands")

    assert (verbs, "Exempt 3 assignments" in form.words) == (["withdraw", "extend", "exempt"], True)
    assert "3 Done" in run.words


async def test_a_person_is_assigned_something_and_has_a_completion_recorded_from_their_own_page(
    ward: Ward, ada: Visitor
):
    ann = ward.people["Ann"]
    page = await ada.see(f"/admin/users/{ann}")
    addresses = dict(re.findall(r'href="(/admin/(assignments|completions)/new[^"]*)"', page.text))
    links = {kind: unescape(address) for address, kind in addresses.items()}

    form = await ada.see(links["assignments"])
    sent = await ada.fill(form, links["assignments"], qualification=ward.first_aid)
    recording = await ada.see(links["completions"])

    assert (form.inputs()["user"], recording.inputs()["user"]) == ([ann], [ann])
    assert sent.headers["location"].startswith(f"/admin/users/{ann}")
    assert await assigned(ward.api, ward.first_aid) == ["Ann"]
    await ward.api.do("userDeactivate", id=ann)
    assert "This person is not active." in (await ada.see(f"/admin/users/{ann}")).words


async def test_whoever_may_not_do_it_finds_no_page_for_it(ward: Ward):
    lena = await Visitor(ward.api).enter("ann@care.example")

    pages = [await lena.see(address) for address in (EVERYONE, "/admin/users", "/admin/bulk-runs")]

    assert (pages[0].status, "For all" in pages[1].words, "Bulk runs" in pages[1].words) == (404, False, False)
