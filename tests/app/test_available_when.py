"""A verb that needs a value to be set says no, without calling archived what is not."""

import pytest

from schema.enums import Decision
from schema.groups import GroupArchive
from schema.kit.action import IS_SET, is_as_wanted
from tests.api import Api
from tests.verbs import refusals_in


def test_a_value_is_as_wanted_in_a_row_and_in_an_answer_of_the_api():
    cases: list[tuple[object, object, bool]] = [
        (None, None, True),
        ("2026-01-01", None, False),
        (None, IS_SET, False),
        ("2026-01-01", IS_SET, True),
        (False, IS_SET, True),
        (Decision.PENDING, Decision.PENDING, True),
        ("PENDING", Decision.PENDING, True),
        ("APPROVED", Decision.PENDING, False),
        (True, False, False),
    ]

    assert [is_as_wanted(value, wanted) for value, wanted, _ in cases] == [expected for *_, expected in cases]


async def test_what_brings_back_is_refused_for_what_is_in_use_but_not_as_archived(
    api: Api, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(GroupArchive, "available_when", {"archived_on": IS_SET})
    await api.do("groupCreate", name="First-aiders", code="aid")

    refused = await api.tried("groupArchive", id="code:aid")

    assert [code for code, *_ in refusals_in(refused)] == ["CONFLICT"]
