"""Lists are counted as far as people read numbers; beyond, the pages say that there are more."""

import pytest

from admin_ui.counts import COUNTED, TOTAL, counted
from admin_ui.documents import list_document
from admin_ui.extras import extra_of
from app.db.database import execute
from app.words.languages import SpokenLanguage
from schema.approvals import Approval
from schema.completions import Completion
from schema.enrolments import Enrolment
from schema.people import User
from tests.admin_ui.test_lists import SCREENS
from tests.admin_ui.visitor import Visitor
from tests.api import Api

NUMBERS = "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 10001)"


@pytest.mark.parametrize(
    ("code", "total", "expected"),
    [
        ("en", 0, "0"),
        ("en", 10_000, "10,000"),
        ("en", 10_001, "10,000+"),
        ("nl", 10_000, "10.000"),
        ("nl", 10_001, "10.000+"),
    ],
)
def test_beyond_ten_thousand_nobody_is_told_how_many_more(code: str, total: int, expected: str):
    assert counted(SpokenLanguage(code), total) == expected


def test_all_pages_count_one_further_than_they_tell():
    starts = [extra_of("places/home", entity).text for entity in (Approval, Completion, Enrolment)]

    assert f"totalCount(upTo: {COUNTED + 1})" == TOTAL
    assert [TOTAL in text for text in [*starts, list_document(SCREENS["User"], ())]] == [True] * 4


async def test_the_start_page_and_a_list_of_very_many(api: Api):
    ada = await User.all().get()
    await execute(
        "INSERT INTO learning_activity (id, name, name_key, code_key, type, description, issues_certificate, revision) "
        f"{NUMBERS} SELECT 1000 + n, 'Activity', 'activity', '', 'COURSE', '', 1 = 0, 1 FROM numbers"
    )
    await execute(
        "INSERT INTO enrolment (user_id, activity_id, number, state, opened_on) "
        f"{NUMBERS} SELECT {ada.id}, 1000 + n, 1, 'OPEN', '2026-01-01' FROM numbers"
    )
    await User.all().update(language="nl")
    visitor = await Visitor(api).enter(ada.email)

    start, listed = await visitor.see("/admin/"), await visitor.see("/admin/enrolments?state=OPEN")

    assert "10.000+" in start.words
    assert "1–25 van 10.000+" in listed.words
    assert "10.001" not in start.words + listed.words
