"""Rows of several tables are read in one statement, each as its own entity."""

from datetime import date

import pytest

from app.db.entities import load, load_together
from app.db.sql import FALSE, Sql, in_list
from schema.enrolments import Enrolment
from schema.enums import EnrolmentState
from schema.kit.entity import Entity
from schema.kit.info import columns_in
from schema.memberships import Membership
from schema.timelines import Opening, StandingSpan
from tests.api import Api
from tests.journeys.first_aid import first_aid
from tests.resolvers.statements import statements


def values(row: Entity) -> dict[str, object]:
    return {name: getattr(row, name) for name in columns_in(type(row))}


async def test_each_row_is_what_it_is_when_its_table_is_read_alone(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")
    asked = dict.fromkeys((StandingSpan, Opening, Membership, Enrolment), Sql("t.id > ?", (1,)))

    with statements(monkeypatch) as sent:
        found = await load_together(asked)

    assert len(sent) == 1
    for entity, where in asked.items():
        assert {row.id: values(row) for row in found[entity]} == {
            row.id: values(row) for row in await load(entity, where)
        }
    assert [len(found[entity]) for entity in asked] == [len(await load(entity, Sql("t.id > 1"))) for entity in asked]
    assert len(found[StandingSpan]) > 1


async def test_tables_of_which_nothing_is_asked_are_left_out(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    await first_aid(api)

    with statements(monkeypatch) as sent:
        found = await load_together({Opening: FALSE, Enrolment: in_list("t.state", [EnrolmentState.OPEN])})
        nothing = await load_together({Opening: FALSE})

    assert [(each.state, each.opened_on) for each in found[Enrolment]] == [(EnrolmentState.OPEN, date(2026, 1, 1))]
    assert (found[Opening], nothing) == ([], {Opening: []})
    assert ["opening" in text for text in sent] == [False]
