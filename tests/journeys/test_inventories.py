"""Taking an inventory: what is asked, what it would mean, and that nothing comes of it before approval (S26-S28)."""

from tests.api import Api, events
from tests.journeys.inventories import inventories, option, question, questions


async def test_lena_takes_the_inventory_and_is_asked_only_what_applies(api: Api) -> None:
    story = await inventories(api)

    run = await story.started()
    first = await story.lena.node(run, "InventoryRun", "state question { wording } questionNumber questionsAtMost")
    then = await story.answered(run, "In care")
    end = await story.answered(run, "Yes")

    assert first == {
        "state": "OPEN",
        "question": {"wording": "Where do you work?"},
        "questionNumber": 1,
        "questionsAtMost": 3,
    }
    assert then["question"] == {"wording": "Do you give medication?"}
    assert end["question"] is None
    assert [each["question"]["wording"] for each in end["answers"]] == ["Where do you work?", "Do you give medication?"]


async def test_she_sees_what_it_would_mean_and_nothing_is_assigned_or_visible_before(api: Api) -> None:
    story = await inventories(api)
    run = await story.started()
    so_far = await story.answered(run, "In care")
    await story.answered(run, "Yes")

    seen = await story.lena.node(
        run, "InventoryRun", "isAnswered proposals { name change qualification { id } because { wording } }"
    )
    await story.lena.do("inventoryRunSubmit", id=run)

    assert so_far["proposals"] == [{"name": "Hygiene", "change": "ADD"}]
    assert seen == {
        "isAnswered": True,
        "proposals": [
            {"name": "Hygiene", "change": "ADD", "qualification": None, "because": [{"wording": "In care"}]},
            {"name": "Medication", "change": "ADD", "qualification": None, "because": [{"wording": "Yes"}]},
        ],
    }
    assert await story.sources() == {}
    assert (await story.lena.ask("{ viewer { due { dueOn } user { enrolments { totalCount } } } }"))["viewer"] == {
        "due": [],
        "user": {"enrolments": {"totalCount": 0}},
    }
    assert (await story.lena.ask("{ qualifications { totalCount } }"))["qualifications"]["totalCount"] == 0


async def test_once_approved_she_is_assigned_and_enrolled_and_has_completed_the_activity(api: Api) -> None:
    story = await inventories(api)
    run = await story.submitted("In the warehouse", "Drive a forklift, Give first aid", "No")
    api.clock.move_to("2026-01-05")
    before = len(await events())

    await story.mia.do("inventoryRunApprove", id=run, remark="Welcome to the team")

    me = (
        await story.lena.ask(
            "{ viewer { user { assignments { nodes { qualification { name } sources { kind assignedOn "
            "inventoryRun { id remark state } } } } enrolments { nodes { activity { name } state } } "
            "completions { nodes { activity { name } completedOn } } } } }"
        )
    )["viewer"]["user"]
    source = {
        "kind": "INVENTORY",
        "assignedOn": "2026-01-05",
        "inventoryRun": {"id": run, "remark": "Welcome to the team", "state": "APPROVED"},
    }
    assert me["assignments"]["nodes"] == [
        {"qualification": {"name": "Forklift"}, "sources": [source]},
        {"qualification": {"name": "First Aid"}, "sources": [source]},
    ]
    assert {(each["activity"]["name"], each["state"]) for each in me["enrolments"]["nodes"]} == {
        ("Forklift course", "OPEN"),
        ("First Aid course", "OPEN"),
        ("Intake", "COMPLETED"),
    }
    assert me["completions"]["nodes"] == [{"activity": {"name": "Intake"}, "completedOn": "2026-01-01"}]
    told = await events(after=before)
    assert told.count("AssignmentCreated") == 2
    assert {"ApprovalDecided", "CompletionRecorded"} < {*told}


async def test_what_was_answered_before_going_back_counts_only_if_the_way_leads_there_again(api: Api) -> None:
    story = await inventories(api)
    run = await story.started()
    await story.answered(run, "In the warehouse", "Drive a forklift")

    for _ in range(2):
        await story.lena.do("inventoryRunBack", id=run)
    elsewhere = await story.answered(run, "In care", "No")
    await story.lena.do("inventoryRunBack", id=run)
    await story.lena.do("inventoryRunBack", id=run)
    back_again = await story.answered(run, "In the warehouse")

    assert elsewhere["proposals"] == [{"name": "Hygiene", "change": "ADD"}]
    assert [each["question"]["wording"] for each in elsewhere["answers"]] == [
        "Where do you work?",
        "Do you give medication?",
    ]
    assert back_again["proposals"] == [{"name": "Forklift", "change": "ADD"}]
    assert [each["choices"] for each in back_again["answers"]] == [
        [{"option": {"wording": "In the warehouse"}}],
        [{"option": {"wording": "Drive a forklift"}}],
        [{"option": {"wording": "No"}}],
    ]


async def test_a_run_is_kept_and_goes_on_on_another_device(api: Api) -> None:
    story = await inventories(api)
    run = await story.started()
    await story.answered(run, "In care")

    phone = await api.signed_in_as("lena@care.example")
    again = await phone.tried("inventoryRunStart", inventory=story.inventory, select="id question { wording }")

    [error] = again["userErrors"]
    assert (error["code"], error["field"]) == ("ALREADY_STARTED", ["input", "inventory"])
    assert again["made"] == {"id": run, "question": {"wording": "Do you give medication?"}}
    assert (await story.answered(run, "Yes", by=phone))["question"] is None


async def test_wrong_answers_are_refused_with_their_place(api: Api) -> None:
    story = await inventories(api)
    run = await story.started()
    version = (await api.node(story.inventory, "Inventory", "currentVersion { questions { id options { id } } }"))[
        "currentVersion"
    ]
    where, what, care = version["questions"]
    own, strange = where["options"], what["options"][0]["id"]
    lena = story.lena

    async def tried(question: str, *options: str) -> object:
        return await lena.refused("inventoryRunAnswer", id=run, question=question, options=list(options))

    assert await tried(what["id"], strange) == [("NOT_ASKED", "input.question")]
    assert await tried(care["id"]) == [("NOT_ASKED", "input.question")]
    assert await tried(where["id"], own[0]["id"], strange) == [("NOT_AN_OPTION", "input.options.1")]
    assert await tried(where["id"], own[0]["id"], own[1]["id"]) == [("CHOOSE_ONE", "input.options")]
    assert await tried(where["id"]) == [("CHOOSE_ONE", "input.options")]
    assert await lena.refused("inventoryRunBack", id=run) == [("AT_THE_START", "")]
    assert await lena.refused("inventoryRunBack", id=run, question=care["id"]) == [("NOT_ASKED", "input.question")]
    assert await lena.refused("inventoryRunSubmit", id=run) == [("NOT_ANSWERED", "")]


async def test_of_several_options_nothing_at_all_can_be_chosen(api: Api) -> None:
    story = await inventories(api)
    run = await story.started()

    await story.answered(run, "In the warehouse", "", "No")
    await story.lena.do("inventoryRunSubmit", id=run)

    assert await story.proposals(run) == []


async def test_what_was_submitted_is_not_answered_any_more_and_not_taken_a_second_time_meanwhile(api: Api) -> None:
    story = await inventories(api)
    run = await story.submitted("At the office")
    [question, *_] = (await story.lena.node(run, "InventoryRun", "version { questions { id options { id } } }"))[
        "version"
    ]["questions"]
    given = {"question": question["id"], "options": [question["options"][1]["id"]]}

    late = await story.lena.refused("inventoryRunAnswer", id=run, **given)
    again = await story.lena.refused("inventoryRunStart", inventory=story.inventory)

    assert late == [("CONFLICT", "")]
    assert again == [("ALREADY_SUBMITTED", "input.inventory")]
    assert await story.lena.refused("inventoryRunBack", id=run) == [("CONFLICT", "")]
    assert await story.lena.refused("inventoryRunSubmit", id=run) == [("CONFLICT", "")]


async def test_answers_belong_to_the_version_they_were_given_to(api: Api) -> None:  # E53
    story = await inventories(api)
    run = await story.started()
    await story.answered(run, "In care")
    changed = [question("Anything else?", option("Lift people", story.qualifications["Lifting"]))]

    await api.do("inventoryEdit", id=story.inventory, questions=changed)
    draft = await api.node(story.inventory, "Inventory", "latestVersion { number state } currentVersion { number }")
    await api.do("inventoryPublish", id=story.inventory)
    end = await story.answered(run, "Yes")
    await story.lena.do("inventoryRunSubmit", id=run)
    new = await story.started(story.zoe)
    asked = await story.zoe.node(new, "InventoryRun", "version { number } question { wording }")

    assert draft == {"latestVersion": {"number": 2, "state": "DRAFT"}, "currentVersion": {"number": 1}}
    assert end["question"] is None
    assert await story.proposals(run) == [("Hygiene", "ADD", "PENDING"), ("Medication", "ADD", "PENDING")]
    assert asked == {"version": {"number": 2}, "question": {"wording": "Anything else?"}}
    await story.mia.do("inventoryRunApprove", id=run)
    assert await story.sources() == {"Hygiene": [("INVENTORY", True)], "Medication": [("INVENTORY", True)]}


async def test_an_inventory_out_of_use_is_neither_begun_nor_gone_on_with_and_what_waits_is_decided(api: Api) -> None:
    story = await inventories(api)
    waiting, open_ = await story.submitted("In care", "No"), await story.started(story.zoe)
    await story.answered(open_, "At the office", by=story.zoe)

    await api.do("inventoryArchive", id=story.inventory)

    assert await story.max.refused("inventoryRunStart", inventory=story.inventory) == [
        ("OUT_OF_USE", "input.inventory")
    ]
    assert await story.zoe.refused("inventoryRunSubmit", id=open_) == [("OUT_OF_USE", "")]
    await story.mia.do("inventoryRunApprove", id=waiting)
    assert await story.sources() == {"Hygiene": [("INVENTORY", True)]}


async def test_an_inventory_that_is_restored_goes_on_as_before(api: Api) -> None:
    story = await inventories(api)
    open_ = await story.started(story.zoe)
    await story.answered(open_, "At the office", by=story.zoe)
    early = await api.refused("inventoryRestore", id=story.inventory)
    await api.do("inventoryArchive", id=story.inventory)

    await api.do("inventoryRestore", id=story.inventory)

    assert early == [("CONFLICT", "")]
    await story.zoe.do("inventoryRunSubmit", id=open_)
    await story.started()


async def test_a_draft_is_there_for_nobody_who_learns(api: Api) -> None:
    story = await inventories(api)
    other = await api.activity("Second intake", type="QUALIFICATION_INVENTORY")
    made = await api.do("inventoryCreate", activity=other, questions=questions(story.qualifications))

    listed = await story.lena.ask(
        "{ inventories { nodes { activity { name } } } learningActivities { nodes { name } } }"
    )

    assert listed == {
        "inventories": {"nodes": [{"activity": {"name": "Intake"}}]},
        "learningActivities": {"nodes": [{"name": "Intake"}]},
    }
    assert await story.lena.refused("inventoryRunStart", inventory=made["id"]) == [("NOT_FOUND", "input.inventory")]
    assert await story.mia.refused("inventoryRunStart", inventory=made["id"]) == [("NOT_PUBLISHED", "input.inventory")]
