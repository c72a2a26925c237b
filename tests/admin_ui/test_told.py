"""History and audit are read by people: in verbs, labels and days, and never in the words of code."""

from typing import Any
from zoneinfo import ZoneInfo

import pytest

from admin_ui.details.deeds import told_text
from admin_ui.screens import screens_of
from app.words.languages import languages
from resolvers.graphql import schema
from schema.entities import ACTIONS, ENTITIES
from tests.admin_ui.visitor import Visitor
from tests.api import Api

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DUTCH = languages()["nl"]


@pytest.mark.parametrize(
    ("recorded", "told"),
    [
        (
            "beginsOn: 2026-01-10; number: 1; recordedAt: 2026-11-30T01:29:22.839379+00:00",
            "Begins on: 10 Jan 2026; Number: 1; Recorded at: 30 Nov 2026, 02:29",
        ),
        (
            "activity: BHV; isUploadAllowed: true; permanentEducation: mode: CREDITS; repeatsEvery: P5Y; position: 0",
            "Activity: BHV; Upload allowed: Yes; Permanent education: Mode: Credits; Repeats every: 5 years",
        ),
        ("Plain words, as they were typed", "Plain words, as they were typed"),
        ("2026-13-45", "2026-13-45"),
    ],
)
def test_a_line_of_the_audit_has_labels_and_days(recorded: str, told: str) -> None:
    assert told_text(recorded, languages()["en"], AMSTERDAM) == told


def test_a_line_of_the_audit_is_dutch_on_dutch_pages() -> None:
    told = told_text("isUploadAllowed: true; beginsOn: 2026-01-10", DUTCH, AMSTERDAM)

    assert told == "Uploaden toegestaan: Ja; Begint op: 10 jan 2026"


async def test_the_audit_tells_verbs_and_nouns_and_keeps_the_proof_apart(admin: Visitor) -> None:
    group = (await admin.api.do("groupCreate", name="First aiders"))["id"]
    await admin.api.do("groupArchive", id=group)

    page = await admin.see("/admin/audit-entries?sort=-number")
    entry = await admin.see(page.text.partition('<th scope="row"><a href="')[2].partition("?")[0])

    assert "Archive" in page.words
    assert "GroupArchive" not in page.words.partition("GraphQL of this page")[0]
    assert "<h1>Archive · First aiders</h1>" in entry.text
    assert "How it is proved Hash" in entry.words


async def test_a_history_says_added_and_archived_and_not_only_that_it_changed(admin: Visitor) -> None:
    group = (await admin.api.do("groupCreate", name="First aiders"))["id"]
    await admin.api.do("groupEdit", id=group, name="Aiders")
    await admin.api.do("groupArchive", id=group)

    words = (await admin.see(f"/admin/groups/{group}")).words

    told = [words.index(each) for each in ("Group archived", "Group changed", "Group added")]
    assert told == sorted(told)


@pytest.mark.parametrize("screen", screens_of(schema._schema, ENTITIES, ACTIONS).values(), ids=lambda each: each.name)
def test_what_an_empty_list_says_has_its_dutch(screen: Any) -> None:
    assert not screen.is_listed or DUTCH.say(screen.about) != screen.about


async def test_what_somebody_may_never_see_is_no_page_and_not_an_empty_one(api: Api) -> None:
    await api.user("Mo", role="MANAGER", managed_units=[api.company])
    mo = await Visitor(api).enter("mo@care.example")

    pages = [await mo.see(f"/admin/{path}") for path in ("audit-entries", "webhooks", "audit-entries/export/csv")]

    assert [page.status for page in pages] == [404, 404, 404]
    assert "Nothing here yet" not in pages[0].words
