"""Writing an inventory: drafts, versions, the check before publishing, and trying it out."""

from typing import Any

from tests.api import Api, events
from tests.journeys.inventories import Inventories, inventories, option, question, questions

CHECK = "latestVersion { problems { code field question { wording } option { wording } } }"
LATEST = (
    "latestVersion { number state questions { wording options { wording qualifications { qualification { name } } } } }"
)


async def activity(api: Api, name: str = "Second intake") -> str:
    return await api.activity(name, type="QUALIFICATION_INVENTORY")


async def draft(api: Api, *asked: Any) -> str:
    made = await api.do("inventoryCreate", activity=await activity(api), questions=list(asked))
    return str(made["id"])


async def test_an_inventory_belongs_to_one_activity_of_its_type(api: Api) -> None:
    story = await inventories(api)
    course, old = await api.activity("Course"), await activity(api, "Old")
    await api.do("learningActivityArchive", id=old)

    assert await api.refused("inventoryCreate", activity=course) == [("NOT_AN_INVENTORY", "input.activity")]
    assert await api.refused("inventoryCreate", activity=old) == [("ARCHIVED", "input.activity")]
    assert await api.refused("inventoryCreate", activity=story.activity) == [("TAKEN", "input.activity")]
    assert await api.refused("learningActivityEdit", id=story.activity, type="EXAM") == [
        ("HAS_INVENTORY", "input.type")
    ]
    assert await story.mia.refused("inventoryCreate", activity=await activity(api)) == [("FORBIDDEN", "")]


async def test_edits_are_collected_in_one_draft_and_what_is_published_stays(api: Api) -> None:
    story = await inventories(api)
    lifting = [question("Do you lift?", option("Yes", story.qualifications["Lifting"]))]

    await api.do("inventoryEdit", id=story.inventory, welcome="Hello")
    first = await api.node(
        story.inventory, "Inventory", "latestVersion { number welcome closing } currentVersion { welcome }"
    )
    await api.do("inventoryEdit", id=story.inventory, questions=lifting)
    second = await api.node(story.inventory, "Inventory", LATEST)

    assert first == {
        "latestVersion": {"number": 2, "welcome": "Hello", "closing": "Thank you"},
        "currentVersion": {"welcome": "Welcome"},
    }
    assert second["latestVersion"] == {
        "number": 2,
        "state": "DRAFT",
        "questions": [
            {
                "wording": "Do you lift?",
                "options": [{"wording": "Yes", "qualifications": [{"qualification": {"name": "Lifting"}}]}],
            }
        ],
    }


async def test_an_edit_that_changes_nothing_begins_no_version(api: Api) -> None:
    story = await inventories(api)
    before = len(await events())

    await api.do("inventoryEdit", id=story.inventory, questions=questions(story.qualifications), welcome="Welcome")

    assert (await api.node(story.inventory, "Inventory", "latestVersion { number state }"))["latestVersion"] == {
        "number": 1,
        "state": "PUBLISHED",
    }
    assert await events(after=before) == []
    assert await api.refused("inventoryPublish", id=story.inventory) == [("NOTHING_TO_PUBLISH", "")]


async def test_publishing_puts_the_draft_in_the_place_of_the_version_before(api: Api) -> None:
    story = await inventories(api)
    await api.do("inventoryEdit", id=story.inventory, closing="Bye")
    api.clock.move_to("2026-02-01")

    await api.do("inventoryPublish", id=story.inventory)

    found = await api.node(
        story.inventory, "Inventory", "versions { nodes { number state publishedBy { name } closing } }"
    )
    assert found["versions"]["nodes"] == [
        {"number": 1, "state": "SUPERSEDED", "publishedBy": {"name": "Ada"}, "closing": "Thank you"},
        {"number": 2, "state": "PUBLISHED", "publishedBy": {"name": "Ada"}, "closing": "Bye"},
    ]


async def test_all_that_is_wrong_is_shown_as_data_and_refused_with_its_place(api: Api) -> None:
    story = await inventories(api)
    old = await api.qualification("Old", achieve=[await api.activity("Old course")])
    made = await draft(
        api,
        question("One", option("Back", leadsTo="one"), option("Nowhere", leadsTo="none"), code="one"),
        question("Two", option("Both", story.qualifications["Hygiene"], old, leadsTo="one", isLast=True), code="one"),
        question("Three"),
    )
    await api.do("qualificationArchive", id=old)

    found = (await api.node(made, "Inventory", CHECK))["latestVersion"]["problems"]
    refused = await api.refused("inventoryPublish", id=made)

    places = [(each["code"], ".".join(each["field"])) for each in found]
    assert places == [
        ("LOOPS", "input.questions.0.options.0.leadsTo"),
        ("NO_SUCH_QUESTION", "input.questions.0.options.1.leadsTo"),
        ("SAME_CODE", "input.questions.1.code"),
        ("LEADS_TWICE", "input.questions.1.options.0.isLast"),
        ("OUT_OF_REACH", "input.questions.2"),
        ("NO_OPTIONS", "input.questions.2.options"),
        ("ARCHIVED", "input.questions.1.options.0.qualifications.1"),
    ]
    assert refused == places
    assert [(each["question"]["wording"], each["option"] and each["option"]["wording"]) for each in found][:3] == [
        ("One", "Back"),
        ("One", "Nowhere"),
        ("Two", None),
    ]


async def test_without_questions_or_qualifications_there_is_nothing_to_publish(api: Api) -> None:
    empty = await draft(api)
    nothing = await api.do(
        "inventoryCreate", activity=await activity(api, "Third"), questions=[question("One", option("Yes"))]
    )

    assert await api.refused("inventoryPublish", id=empty) == [("NO_QUESTIONS", "input.questions")]
    assert await api.refused("inventoryPublish", id=nothing["id"]) == [("ADDS_NOTHING", "input.questions")]


async def test_questions_options_and_qualifications_are_bounded(api: Api) -> None:
    story = await inventories(api)
    hygiene = story.qualifications["Hygiene"]
    many = [question(f"Question {number}", option("Yes")) for number in range(101)]
    wide = question("Which?", *(option(str(number)) for number in range(21)))
    full = question("What?", option("All", *[hygiene] * 21))

    assert await api.refused("inventoryEdit", id=story.inventory, questions=many) == [("TOO_MANY", "input.questions")]
    assert await api.refused("inventoryEdit", id=story.inventory, questions=[wide, full]) == [
        ("TOO_MANY", "input.questions.0.options"),
        ("TOO_MANY", "input.questions.1.options.0.qualifications"),
    ]


async def test_an_archived_qualification_is_not_added_any_more_but_may_stay_in_a_draft(api: Api) -> None:
    story = await inventories(api)
    ids = story.qualifications
    for name in ("Hygiene", "Lifting"):
        await api.do("qualificationArchive", id=ids[name])
    [where, *others] = questions(ids)
    where["options"][0]["qualifications"] = [ids["Lifting"]]

    assert await api.refused("inventoryEdit", id=story.inventory, questions=[where, *others]) == [
        ("ARCHIVED", "input.questions.0.options.0.qualifications.0")
    ]
    await api.do("inventoryEdit", id=story.inventory, welcome="Hello")
    assert await api.refused("inventoryPublish", id=story.inventory) == [
        ("ARCHIVED", "input.questions.0.options.1.qualifications.0")
    ]


async def walked(story: Inventories, *answers: tuple[str, str]) -> Any:
    select = "latestVersion { questions { id wording options { id wording } } }"
    asked = (await story.ada.node(story.inventory, "Inventory", select))["latestVersion"]["questions"]
    given = [
        {
            "question": each["id"],
            "options": [one["id"] for one in each["options"] if one["wording"] in chosen.split(", ")],
        }
        for wording, chosen in answers
        for each in asked
        if each["wording"] == wording
    ]
    document = """query($id: ID!, $answers: [InventoryWalkAnswer!]) { node(id: $id) { ... on Inventory { latestVersion {
        walk(answers: $answers) { question { wording } answered { wording } questionNumber questionsAtMost
            results { name qualification { name } because { wording } } } } } } }"""
    return (await story.ada.ask(document, id=story.inventory, answers=given))["node"]["latestVersion"]["walk"]


async def test_a_draft_is_tried_out_without_storing_anything(api: Api) -> None:
    story = await inventories(api)
    where = "Where do you work?"

    start = await walked(story)
    end = await walked(story, (where, "In care"), ("Do you give medication?", "No"), ("What do you do there?", "x"))

    assert start == {
        "question": {"wording": where},
        "answered": [],
        "questionNumber": 1,
        "questionsAtMost": 3,
        "results": [],
    }
    assert end == {
        "question": None,
        "answered": [{"wording": where}, {"wording": "Do you give medication?"}],
        "questionNumber": 3,
        "questionsAtMost": 2,
        "results": [{"name": "Hygiene", "qualification": {"name": "Hygiene"}, "because": [{"wording": "In care"}]}],
    }
    assert (await api.ask("{ inventoryRuns { totalCount } }"))["inventoryRuns"]["totalCount"] == 0


async def test_two_people_who_edit_at_once_are_told(api: Api) -> None:
    story = await inventories(api)
    revision = (await api.node(story.inventory, "Inventory", "revision"))["revision"]
    await api.do("inventoryEdit", id=story.inventory, welcome="Hello")

    document = """mutation($id: ID!, $seen: Int) { done: inventoryEdit(id: $id, expectedRevision: $seen,
        input: { welcome: "Hi" }) { userErrors { code field } } }"""
    late = await api.ask(document, id=story.inventory, seen=revision)

    assert late["done"]["userErrors"] == [{"code": "CONFLICT", "field": ["expectedRevision"]}]
