"""Assignments that are settled together come to what each comes to alone, whatever is known of their people."""

import random
from datetime import timedelta

from app.db.sql import TRUE, Sql
from app.domain.calendar import after
from app.domain.memberships import cut
from app.domain.timelines import timeline_of
from app.standings.evaluated import evaluated
from app.standings.stored import on_record
from app.standings.timelines import STORED_AHEAD
from app.standings.wanted import OF_A_SPAN, OF_AN_OPENING, of_a_span, of_an_opening, values_of
from jobs.rules import apply_rules
from tests.api import Api
from tests.app.rules import Ward, title
from tests.seed import SEED

PEOPLE = 24


async def random_ward(api: Api, rng: random.Random) -> Ward:
    """People of whom some have done something, some have moved, and some were assigned before a rule assigns to all."""
    ward = await Ward(api).begin()
    for number in range(PEOPLE):
        person = await ward.person(f"P{number}", unit=rng.choice("ab"), job_title="Nurse")
        if rng.random() < 0.3:
            on = api.clock.today() - timedelta(days=rng.randrange(800))
            await api.complete(person, "code:course", on.isoformat())
        if rng.random() < 0.2:
            await api.assign(person, "code:aid")
        if rng.random() < 0.2:
            await api.do("userEdit", id=person, unit=rng.choice(["code:a", "code:b", "code:office"]))
        if rng.random() < 0.3:
            api.clock.move_to(api.clock.now() + timedelta(days=rng.randrange(1, 40)))
    return ward


async def test_what_is_worked_out_for_many_is_what_each_comes_to_alone(api: Api):
    rng = random.Random(SEED)
    ward = await random_ward(api, rng)
    await ward.rule(title("nurse"), gives=("aid", "hyg", "med"))
    async for _ in apply_rules(api.clock):
        pass

    together, ahead = await evaluated(TRUE), after(api.clock.today(), STORED_AHEAD)
    for each in together:
        (alone,) = await evaluated(Sql("t.id = ?", (each.row.id,)))
        found, known = timeline_of(alone.evaluator, ahead), await on_record([alone.row])
        spans, openings = known.timelines[alone.row.id].spans, known.timelines[alone.row.id].openings
        versions = {terms.number: terms.key for terms in alone.evaluator.history.terms}
        pieces = cut(found.spans, known.memberships[alone.row.user_id])

        assert timeline_of(each.evaluator, ahead) == found
        assert [values_of(row, OF_A_SPAN) for row in spans] == [of_a_span(piece, versions) for piece in pieces]
        assert {values_of(row, OF_AN_OPENING) for row in openings} == {*map(of_an_opening, found.openings)}
        assert alone.row.timeline_through == (found.horizon_on or alone.row.timeline_through)

    assert len(together) == 3 * PEOPLE
    assert len({id(each.evaluator) for each in together}) < len(together)
