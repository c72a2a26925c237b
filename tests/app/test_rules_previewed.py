"""The preview of a rule, or of a change of the organisation, is what then happens (law 10), and nothing is left to do.

Random organisations, rules and moves through the API; beside them a model in plain Python says what is to be in force.
"""

import random
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from app.db.database import fetch
from app.policy.ids import encode_id
from app.rules.differences import rule_differences
from app.rules.reading import read_people
from app.rules.terms import terms_in_use
from jobs.rules import evaluate_rules
from tests.api import Api
from tests.app.random_rules import Deeds
from tests.seed import SEED
from tests.verbs import VERBS, Json, variables

STEPS = 25
DAY = timedelta(days=1)
PARTS = [0, 1, *(pytest.param(part, marks=pytest.mark.soak) for part in range(2, 60))]
OPEN = """
    SELECT s.rule_id, a.user_id, a.qualification_id FROM assignment_source s
    JOIN assignment a ON a.id = s.assignment_id WHERE s.withdrawn_on IS NULL
"""
IN_FORCE = "SELECT user_id, qualification_id FROM assignment WHERE archived_on IS NULL"
EXCLUDED = "SELECT rule_id, user_id FROM rule_exclusion WHERE ended_at IS NULL"
ARCHIVED = "SELECT id FROM qualification WHERE archived_on IS NOT NULL"
CHANGES = "{ user { id } qualification { id } }"
ASKED = f"""
    gainsCount losesCount keepsCount gains {CHANGES} loses {CHANGES} keeps {CHANGES} userErrors {{ code }}
"""
PEOPLE = "(first: 100) { nodes { id } totalCount }"
RULE = f"""
    userErrors {{ code }}
    preview {{
        matchCount gainsCount losesCount keepsCount hasAlreadyCount
        matches{PEOPLE} gains{PEOPLE} loses{PEOPLE} keeps{PEOPLE} hasAlready{PEOPLE}
        qualifications {{ qualification {{ id }} gainsCount losesCount keepsCount hasAlreadyCount }}
    }}
"""

Pair = tuple[int, int]


@dataclass
class State:
    """Which reasons are open and which assignments are in force."""

    sources: set[tuple[int | None, int, int]] = field(default_factory=set)
    in_force: set[Pair] = field(default_factory=set)


async def state() -> State:
    sources = {(row[0], row[1], row[2]) for row in await fetch(OPEN)}
    return State(sources, {(row[0], row[1]) for row in await fetch(IN_FORCE)})


@dataclass
class Happened:
    """What a deed brought about, as pairs of a person and a qualification."""

    gains: set[Pair]
    loses: set[Pair]
    keeps: set[Pair]
    has_already: set[Pair]

    @classmethod
    def between(cls, before: State, after: State) -> "Happened":
        begun = {(user, key) for rule, user, key in after.sources - before.sources if rule is not None}
        ended = {(user, key) for rule, user, key in before.sources - after.sources if rule is not None}
        return cls(
            after.in_force - before.in_force,
            before.in_force - after.in_force,
            {pair for pair in ended if pair in after.in_force},
            {pair for pair in begun if pair in before.in_force},
        )


async def expected(before: State, api: Api) -> set[tuple[int, int, int]]:
    """What rules have to have given, by the pure reading: who is not active keeps, and gets nothing new."""
    ids = {row[0] for row in await fetch('SELECT id FROM "user"')}
    people, excluded = await read_people(ids), {(row[0], row[1]) for row in await fetch(EXCLUDED)}
    archived = {row[0] for row in await fetch(ARCHIVED)}
    return {
        (rule.id, user, key)
        for rule in await terms_in_use()
        for user, person in people.items()
        for key in rule.qualification_ids
        if rule.met_by(person, api.clock.today()) and (rule.id, user) not in excluded
        and ((person.is_active and key not in archived) or (rule.id, user, key) in before.sources)
    }  # fmt: skip


def named(rows: list[Json]) -> list[tuple[str, str]]:
    return sorted((each["user"]["id"], each["qualification"]["id"]) for each in rows)


def ids(pairs: set[Pair]) -> list[tuple[str, str]]:
    return sorted((encode_id("User", user), encode_id("Qualification", key)) for user, key in pairs)


def users(pairs: set[Pair]) -> list[str]:
    return sorted({encode_id("User", user) for user, _ in pairs})


async def preview_of(api: Api, verb: str, row: str, given: Json) -> Json:
    has_input = "input" in variables(verb, row, given)
    asked = f"$input: {VERBS[verb].__name__}Input!" if has_input else ""
    sent = ", input: $input" if has_input else ""
    text = f"query($id: ID!, {asked}) {{ found: {verb}Preview(id: $id{sent}) {{{ASKED}}} }}"
    found: Json = (await api.ask(text, **variables(verb, row, given)))["found"]
    return found


def as_previewed(found: Json, happened: Happened) -> None:
    """Fail unless the preview of a change of the organisation is what has happened."""
    assert (found["gainsCount"], found["losesCount"], found["keepsCount"]) == (
        len(happened.gains), len(happened.loses), len(happened.keeps),
    )  # fmt: skip
    assert named(found["gains"]) == ids(happened.gains)
    assert named(found["loses"]) == ids(happened.loses)
    assert named(found["keeps"]) == ids(happened.keeps)


def as_previewed_of_rule(found: Json, happened: Happened) -> None:
    kinds = {
        "gains": happened.gains, "loses": happened.loses, "keeps": happened.keeps, "hasAlready": happened.has_already,
    }  # fmt: skip
    for name, pairs in kinds.items():
        assert sorted(each["id"] for each in found[name]["nodes"]) == users(pairs), name
        assert (found[f"{name}Count"], found[name]["totalCount"]) == (len(users(pairs)), len(users(pairs))), name
        by_key = {each["qualification"]["id"]: each[f"{name}Count"] for each in found["qualifications"]}
        assert sum(by_key.values()) == len(pairs), name


async def step(deeds: Deeds) -> None:
    """Do something at random: see what is previewed, do it, and compare."""
    api, before = deeds.api, await state()
    deed = deeds.rng.choice(DEEDS)
    await deed(deeds, before)
    after = await state()
    assert {each for each in after.sources if each[0] is not None} == await expected(before, api), deed
    assert await rule_differences(await terms_in_use(), api.clock.today()) == [], deed


async def add_rule(deeds: Deeds, before: State) -> None:
    await rule_step(deeds, before, None)


async def edit_rule(deeds: Deeds, before: State) -> None:
    await rule_step(deeds, before, deeds.rng.choice(deeds.rules) if deeds.rules else None)


async def edit_person(deeds: Deeds, before: State) -> None:
    given = {key: value for key, value in deeds.person().items() if deeds.rng.random() < 0.5}
    await verb_step(deeds.api, before, "userEdit", deeds.rng.choice(deeds.people), given)


async def move_unit(deeds: Deeds, before: State) -> None:
    team, parent = deeds.rng.choice(deeds.units[2:]), deeds.rng.choice([*deeds.units[:2], deeds.api.company])
    await verb_step(deeds.api, before, "orgUnitEdit", team, {"parent": parent})


async def archive_group(deeds: Deeds, before: State) -> None:
    await verb_step(deeds.api, before, "groupArchive", deeds.rng.choice(deeds.groups), {})


async def leave_or_return(deeds: Deeds, before: State) -> None:
    verb = deeds.rng.choice(["userDeactivate", "userReactivate"])
    await verb_step(deeds.api, before, verb, deeds.rng.choice(deeds.people), {})


async def assign_by_hand(deeds: Deeds, _before: State) -> None:
    rng = deeds.rng
    await deeds.api.tried(
        "assignmentCreate", user=rng.choice(deeds.people), qualification=rng.choice(deeds.qualifications)
    )


async def exclude(deeds: Deeds, _before: State) -> None:
    if deeds.rules:
        rule, person = deeds.rng.choice(deeds.rules), deeds.rng.choice(deeds.people)
        verb = deeds.rng.choice(["assignmentRuleExclude", "assignmentRuleInclude"])
        reason = {"reason": "At random"} if verb.endswith("Exclude") else {}
        await deeds.api.tried(verb, id=rule, user=person, **reason)


async def pass_a_day(deeds: Deeds, _before: State) -> None:
    deeds.api.clock.move_to(deeds.api.clock.now() + deeds.rng.choice([1, 2]) * DAY)
    async for _ in evaluate_rules(deeds.api.clock):
        pass


DEEDS = (
    add_rule, add_rule, edit_rule, edit_rule, edit_person, edit_person, edit_person, move_unit, archive_group,
    leave_or_return, assign_by_hand, exclude, pass_a_day,
)  # fmt: skip


async def verb_step(api: Api, before: State, verb: str, row: str, given: Json) -> None:
    found = await preview_of(api, verb, row, given)
    untouched = await state()
    payload = await api.tried(verb, id=row, **given)
    assert untouched == before
    assert bool(found["userErrors"]) == bool(payload["userErrors"])
    as_previewed(found, Happened.between(before, await state()))


async def rule_step(deeds: Deeds, before: State, rule: str | None) -> None:
    api, given = deeds.api, deeds.rule()
    asked = variables("assignmentRuleEdit", rule, given)
    head = "query($id: ID, $input: AssignmentRuleEditInput)"
    text = f"{head} {{ found: assignmentRulePreview(id: $id, input: $input) {{{RULE}}} }}"
    found = (await api.ask(text, **asked))["found"]
    if rule is None:
        payload = await api.tried("assignmentRuleCreate", name="Rule", **given)
        deeds.rules += [payload["made"]["id"]] if payload["made"] else []
    else:
        payload = await api.tried("assignmentRuleEdit", id=rule, **given)
    assert [each["code"] for each in found["userErrors"]] == [each["code"] for each in payload["userErrors"]]
    if found["preview"] is not None:
        as_previewed_of_rule(found["preview"], Happened.between(before, await state()))


@pytest.mark.parametrize("part", PARTS)
async def test_what_is_previewed_is_what_happens_and_nothing_is_left_to_do(api: Api, part: int):
    deeds = await Deeds(api, random.Random(SEED + part)).begin()

    for _ in range(STEPS):
        await step(deeds)
