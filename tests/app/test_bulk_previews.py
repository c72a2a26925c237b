"""The dry run of a bulk verb is what then happens, and both are what the verb for one says (law 10)."""

import random
from datetime import timedelta

import pytest

from tests.api import Api
from tests.bulk import Ward, by_name, done, outcomes, previewed, worked
from tests.timelines import assert_stored_as_computed
from tests.verbs import Json

ROUNDS = [6, pytest.param(60, marks=pytest.mark.soak)]
PEOPLE = [f"P{number:02}" for number in range(8)]


class Wards(Ward):
    """A random organisation: people of two units, some gone, some assigned, some done, some about to lose it."""

    async def grow(self, chance: random.Random) -> None:
        self.api.clock.move_to("2026-01-10")
        for name in PEOPLE:
            unit = chance.choice([self.ward, self.api.company])
            self.people[name] = await self.api.user(name, unit=unit, role="LEARNER")
        for name in PEOPLE:
            if chance.random() < 0.6:
                await self.api.assign(self.people[name], self.first_aid, "2026-01-01")
            if chance.random() < 0.5:
                await self.api.complete(self.people[name], self.course, chance.choice(["2026-01-01", "2026-01-02"]))
            if chance.random() < 0.2:
                await self.api.do("userDeactivate", id=self.people[name])

    async def happens(self, chance: random.Random) -> None:
        """Something small that changes what comes of the next run."""
        name = chance.choice(PEOPLE)
        what = chance.choice(["userDeactivate", "userReactivate", "assignmentCreate", "nothing"])
        if what in ("userDeactivate", "userReactivate"):
            await self.api.tried(what, id=self.people[name])
        elif what == "assignmentCreate":
            await self.api.tried(what, user=self.people[name], qualification=self.first_aid)

    def asked(self, chance: random.Random) -> tuple[str, Json]:
        """A bulk verb, and whom it is asked for."""
        verb = chance.choice(["bulkAssign", "bulkWithdraw", "bulkRecordCompletions", "bulkExtend", "bulkExempt"])
        is_about_people = verb in ("bulkAssign", "bulkRecordCompletions")
        filters: list[Json] = [{}, {"unit": [self.ward]}, {"search": "P0"}, {"isActive": True}]
        filters += [{"role": ["LEARNER"]}] if is_about_people else [{"isQualified": True}, {"status": ["IN_PROGRESS"]}]
        more: dict[str, Json] = {
            "bulkAssign": {"qualification": self.first_aid},
            "bulkWithdraw": {"reason": "By chance"},
            "bulkRecordCompletions": {
                "activity": chance.choice([self.course, self.refresher]),
                "completed_on": chance.choice(["2026-01-02", None]),
            },
            "bulkExtend": {"through": chance.choice(["2027-02-01", "2026-01-05"]), "reason": "By chance"},
            "bulkExempt": {
                "activity": chance.choice([self.course, self.refresher]), "reason": "By chance",
                "stage": chance.choice(["ACHIEVE", "MAINTAIN"]),
            },
        }  # fmt: skip
        return verb, {"filter": chance.choice(filters), **more[verb]}


@pytest.mark.parametrize("rounds", ROUNDS)
@pytest.mark.parametrize("seed", [1, 2])
async def test_what_a_dry_run_shows_is_what_then_happens(api: Api, in_chunks: None, seed: int, rounds: int):
    chance, ward = random.Random(seed), Wards(api)
    await ward.begin()
    await ward.grow(chance)
    api.clock.move_to("2026-02-01")
    seen = 0

    for _ in range(rounds):
        await ward.happens(chance)
        viewer = chance.choice([api, ward.mona])
        verb, asked = ward.asked(chance)
        dry = await previewed(viewer, verb, **asked)
        payload = await viewer.tried(verb, **asked)
        if payload["made"] is None:
            assert [each["code"] for each in dry["userErrors"]] == [each["code"] for each in payload["userErrors"]]
            continue
        run = payload["made"]["id"]
        await worked(api)
        assert (dry["userErrors"], by_name(dry["rows"]["nodes"])) == ([], await outcomes(viewer, run))
        counted: Json = await viewer.node(run, "BulkRun", "total counts { outcome reason { code } count }")
        assert sorted(map(str, counted["counts"])) == sorted(
            str({**each, "reason": each["reason"] and {"code": each["reason"]["code"]}}) for each in dry["counts"]
        )
        seen += counted["total"]
        await assert_stored_as_computed(api.clock)
        if chance.random() < 0.3:
            api.clock.move_to(api.clock.now() + timedelta(minutes=1))
            await viewer.tried("bulkRunUndo", id=run, reason="By chance")
            await worked(api)
            await assert_stored_as_computed(api.clock)
        api.clock.move_to(api.clock.now() + timedelta(hours=7))

    assert seen > rounds


def single(ward: Wards, verb: str, name: str) -> tuple[str, Json]:
    """The verb that does the same for one person."""
    if verb == "bulkAssign":
        return "assignmentCreate", {"user": ward.people[name], "qualification": ward.first_aid}
    given = {"user": ward.people[name], "activity": ward.course, "completed_on": "2026-01-02"}
    return "completionRecord", given


@pytest.mark.parametrize("verb", ["bulkAssign", "bulkRecordCompletions"])
@pytest.mark.parametrize("seed", [3, 4])
async def test_a_dry_run_says_of_each_what_the_verb_for_one_says(api: Api, verb: str, seed: int):
    ward = Wards(api)
    await ward.begin()
    await ward.grow(random.Random(seed))
    api.clock.move_to("2026-02-01")
    asked = {"bulkAssign": {"qualification": ward.first_aid}}.get(
        verb, {"activity": ward.course, "completed_on": "2026-01-02"}
    )

    dry = by_name((await previewed(api, verb, filter={"search": "P0"}, **asked))["rows"]["nodes"])

    for name in PEOPLE:
        one, given = single(ward, verb, name)
        codes = [each["code"] for each in (await api.tried(one, **given))["userErrors"]]
        assert codes == [code for _, code in [dry[name]] if code is not None]
    assert len({code for _, code in dry.values()}) > 1
    assert await done(api, verb, filter={"search": "P0"}, **asked)
