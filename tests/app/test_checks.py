"""What the gate refuses before a handler is asked: in which order, with which code, at which place."""

from typing import Any

from app.policy.refusals import CommonCode, Refused, common
from tests.api import Api


def refusals(answer: dict[str, Any]) -> list[tuple[str, str, list[str]]]:
    return [(each["code"], each["message"], each["field"]) for each in answer["userErrors"]]


async def test_what_is_archived_is_refused_as_archived_and_what_was_done_already_as_a_conflict(api: Api) -> None:
    group, person = await api.do("groupCreate", name="First-aiders", select="id"), await api.user("Bob")
    await api.do("groupArchive", id=group["id"])
    await api.do("userDeactivate", id=person)

    archived, away = await api.tried("groupArchive", id=group["id"]), await api.tried("userDeactivate", id=person)

    assert [each[:2] for each in refusals(archived)] == [("ARCHIVED", "It is archived.")]
    assert [each[:2] for each in refusals(away)] == [("CONFLICT", "This person is not active.")]


async def test_each_link_that_leads_nowhere_is_told_at_its_place_and_before_anything_else(api: Api) -> None:
    bob = await api.user("Bob")
    group = await api.do("groupCreate", name="First-aiders", code="aiders", select="id")
    await api.do("userDeactivate", id=bob)

    answer = await api.tried("userEdit", id=bob, unit="code:nowhere", groups=["code:aiders", "code:none", group["id"]])

    assert [(code, field) for code, _, field in refusals(answer)] == [
        ("NOT_FOUND", ["input", "unit"]),
        ("NOT_FOUND", ["input", "groups", "1"]),
    ]


def test_a_refusal_that_nobody_handles_says_what_was_refused_and_where() -> None:
    refused = Refused(common(CommonCode.REQUIRED, "name"), common(CommonCode.TOO_LONG, "groups", 1))

    assert str(refused) == "REQUIRED at ('name',); TOO_LONG at ('groups', 1)"
