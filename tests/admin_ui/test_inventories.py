"""The pages of inventories as a browser without scripts meets them: writing, trying out, taking, deciding."""

import re
from html import unescape
from typing import Any

from tests.admin_ui.visitor import Page, Visitor
from tests.api import ADMIN, Api
from tests.journeys.inventories import Inventories, inventories

LENA, MIA = "lena@care.example", "mia@care.example"


def option(page: Page, wording: str) -> str:
    """The id of an option that can be chosen."""
    found: list[tuple[str, str]] = re.findall(r'name="option" value="([^"]+)"[^>]*><b>([^<]+)</b>', page.text)
    return next(key for key, words in found if unescape(words) == wording)


async def begun(api: Api, visitor: Visitor, story: Inventories) -> Page:
    sent = await visitor.send(f"/admin/inventories/{story.inventory}/start")
    assert sent.status == 303
    return await visitor.see(sent.headers["location"].split("?")[0])


async def answer(visitor: Visitor, page: Page, *wordings: str) -> Page:
    chosen = [option(page, each) for each in wordings]
    sent = await visitor.send(page.address, question=page.inputs()["question"], option=chosen, _do="answer")
    return await visitor.see(sent.headers["location"]) if sent.status == 303 else sent


async def test_lena_takes_an_inventory_question_by_question_and_submits_it(api: Api) -> None:
    story = await inventories(api)
    lena = await Visitor(api).enter(LENA)

    home = await lena.see("/admin/")
    welcome = await lena.send(f"/admin/inventories/{story.inventory}/start")
    begin = await lena.see(welcome.headers["location"])
    first = await lena.see(begin.address.split("?")[0])
    second = await answer(lena, first, "In care")
    end = await answer(lena, second, "Yes")
    submitted = await lena.send(end.address, _do="submit")
    run = await lena.see(submitted.headers["location"])

    assert "Inventories Intake Take it : Intake" in home.words
    assert "Welcome Welcome Begin" in begin.words
    assert "Question 1 of at most 3" in first.words
    assert "Where do you work?" in first.words
    assert "Question 2 of at most 2" in second.words
    assert "What your answers would mean" in end.words
    assert "Hygiene because of: “In care” Add Medication because of: “Yes” Add" in end.words
    assert "Submitted Waiting for a decision." in run.words
    assert await story.sources() == {}


async def test_a_question_is_not_left_without_an_answer_and_the_way_back_shows_what_was_chosen(api: Api) -> None:
    story = await inventories(api)
    lena = await Visitor(api).enter(LENA)
    first = await begun(api, lena, story)

    nothing = await lena.send(first.address, question=first.inputs()["question"], _do="answer")
    second = await answer(lena, first, "In care")
    back = await lena.see((await lena.send(second.address, _do="back")).headers["location"])

    assert nothing.status == 422
    assert "Choose one option." in nothing.words
    assert 'value="back"' not in first.text
    assert f'value="{option(back, "In care")}" checked' in back.text


async def test_an_answer_is_changed_from_the_summary(api: Api) -> None:
    story = await inventories(api)
    lena = await Visitor(api).enter(LENA)
    end = await answer(lena, await answer(lena, await begun(api, lena, story), "In care"), "Yes")
    [first, _] = re.findall(r'value="(back:[^"]+)"', end.text)

    again = await lena.see((await lena.send(end.address, _do=first)).headers["location"])
    other = await answer(lena, again, "At the office")

    assert "Where do you work?" in again.words
    assert "No qualifications." in other.words


async def test_it_goes_on_where_it_was_left(api: Api) -> None:
    story = await inventories(api)
    lena = await Visitor(api).enter(LENA)
    await answer(lena, await begun(api, lena, story), "In care")

    home = await lena.see("/admin/")
    again = await begun(api, lena, story)

    assert "Inventories Intake Go on : Intake" in home.words
    assert "Do you give medication?" in again.words


async def test_nobody_takes_the_inventory_of_somebody_else(api: Api) -> None:
    story = await inventories(api)
    run = await story.started()
    zoe, mia = await Visitor(api).enter("zoe@care.example"), await Visitor(api).enter(MIA)

    hidden = await zoe.see(f"/admin/inventory-runs/{run}/take")
    looked_at = await mia.see(f"/admin/inventory-runs/{run}/take")

    assert hidden.status == 404
    assert (looked_at.status, looked_at.headers["location"]) == (303, f"/admin/inventory-runs/{run}")


async def test_mia_decides_with_a_tick_for_each_qualification_and_adds_one(api: Api) -> None:
    story = await inventories(api)
    run = await story.submitted("In care", "Yes")
    mia = await Visitor(api).enter(MIA)

    queue = await mia.see("/admin/approvals?decision=PENDING")
    page = await mia.see(f"/admin/inventory-runs/{run}")
    more = await mia.see(f"/admin/inventory-runs/{run}/decide")
    ids = story.qualifications
    done = await mia.send(page.address + "/decide", approve=[ids["Hygiene"]], add=[ids["Lifting"]], remark="Welcome")

    assert f'href="/admin/inventory-runs/{run}?back=' in queue.text
    assert "Answers Where do you work? In care Do you give medication? Yes" in page.words
    assert page.inputs()["approve"] == [ids["Hygiene"], ids["Medication"]]
    assert "Add other qualifications Add other qualifications Forklift First Aid Lifting" in more.words
    assert done.headers["location"].endswith("?did=InventoryRunApprove")
    assert await story.sources() == {"Hygiene": [("INVENTORY", True)], "Lifting": [("INVENTORY", True)]}
    told = await mia.see(f"/admin/inventory-runs/{run}")
    assert "What was decided Hygiene because of: “In care” Add Approved" in told.words
    assert "Medication because of: “Yes” Add Rejected Lifting Added by the approver Add Approved" in told.words


async def test_what_is_refused_is_told_with_the_ticks_as_they_were(api: Api) -> None:
    story = await inventories(api)
    run = await story.submitted("In care", "Yes")
    ids = story.qualifications
    await api.do("qualificationArchive", id=ids["Medication"])
    mia = await Visitor(api).enter(MIA)

    refused = await mia.send(f"/admin/inventory-runs/{run}/decide", approve=[ids["Medication"]], add=[ids["Lifting"]])

    assert refused.status == 422
    assert "Medication has been archived since; take it out." in refused.words
    assert refused.inputs()["approve"] == [ids["Medication"]]
    assert refused.inputs()["add"] == [ids["Lifting"]]


async def test_one_s_own_result_has_no_ticks(api: Api) -> None:
    story = await inventories(api)
    run = await story.submitted("In care", "Yes", by=story.mia)
    mia = await Visitor(api).enter(MIA)

    page = await mia.see(f"/admin/inventory-runs/{run}")

    assert "What is proposed Hygiene" in page.words.replace(
        "This is a proposal: nothing is assigned before somebody else has approved it, and they can change it. ", ""
    )
    assert "approve" not in page.inputs()


async def test_the_check_stands_on_the_page_with_the_way_to_each_question(api: Api) -> None:
    story = await inventories(api)
    asked = [{"wording": "Round?", "code": "x", "options": [{"wording": "Again", "leadsTo": "x"}]}]
    await api.do("inventoryEdit", id=story.inventory, questions=asked)
    ada = await Visitor(api).enter(ADMIN)

    page = await ada.see(f"/admin/inventories/{story.inventory}")

    assert "Version 2 Draft" in page.words
    assert "Until this is published, people answer version 1." in page.words
    assert "This cannot be published yet Round? › Again: From there the way leads back to this question" in page.words
    assert '<a href="#question-1">Round?</a>' in page.text
    assert "Until this is published" not in (await ada.see("/admin/inventories")).words


async def test_a_learner_sees_no_questions_before_they_begin(api: Api) -> None:
    story = await inventories(api)
    lena = await Visitor(api).enter(LENA)

    page = await lena.see(f"/admin/inventories/{story.inventory}")

    assert "A few questions about your work." in page.words
    assert "Where do you work?" not in page.words
    assert "Try out" not in page.words


async def test_trying_out_stores_nothing(api: Api) -> None:
    story = await inventories(api)
    ada = await Visitor(api).enter(ADMIN)

    page = await ada.see(f"/admin/inventories/{story.inventory}/try")
    first = await ada.send(page.address, _do="begin")
    given: dict[str, Any] = {"question": first.inputs()["question"], "kind": "SINGLE"}
    nothing = await ada.send(page.address, _do="answer", **given)
    second = await ada.send(page.address, _do="answer", option=option(first, "In care"), **given)
    back = await ada.send(page.address, _do="back", given=second.inputs()["given"])

    assert "You are trying out version 1. Nothing is stored." in page.words
    assert "Choose one option." in nothing.words
    assert "Do you give medication?" in second.words
    assert "What this would propose Hygiene because of: “In care”" in second.words
    assert "The way so far Where do you work? In care" in second.words
    assert f'value="{option(back, "In care")}" checked' in back.text
    assert (await api.ask("{ inventoryRuns { totalCount } }"))["inventoryRuns"]["totalCount"] == 0


async def test_questions_and_options_are_put_in_order_in_the_form(api: Api) -> None:
    story = await inventories(api)
    ada = await Visitor(api).enter(ADMIN)

    form = await ada.see(f"/admin/inventories/{story.inventory}/edit")
    moved = await ada.fill(form, _do="questions.1:up")
    saved = await ada.fill(moved, form.address, _do="save")

    assert form.inputs()["questions.0.options.1.leadsTo"] == ["care"]
    assert form.inputs()["questions.0.options.1.qualifications"] == [story.qualifications["Hygiene"]]
    assert saved.status == 303
    latest = await api.node(story.inventory, "Inventory", "latestVersion { number questions { wording } }")
    assert latest["latestVersion"] == {
        "number": 2,
        "questions": [
            {"wording": "What do you do there?"},
            {"wording": "Where do you work?"},
            {"wording": "Do you give medication?"},
        ],
    }
