"""Lists are narrowed by what a field holds, and searched for words, the same on either database."""

from typing import Any

import pytest

from resolvers.derive.names import encode_id
from tests.api import Api

TEXTS = [
    "100% sure",
    "under_score",
    "back\\slash",
    "it's",
    'say "hi"',
    "semi;colon--",
    "Élise Müller",
    "ÅSA",
    "ΟΔΟΣ",
    "%",
]


async def names(api: Api, root: str, **filters: Any) -> list[str]:
    kind = {"groups": "Group", "users": "User", "orgUnits": "OrgUnit", "completions": "Completion"}[root]
    document = (
        f"query($filter: {kind}Filter) {{ {root}(first: 100, filter: $filter) {{ totalCount nodes {{ name }} }} }}"
    )
    page = (await api.ask(document, filter=filters))[root]
    assert page["totalCount"] == len(page["nodes"])
    return [row["name"] for row in page["nodes"]]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("%", ["100% sure", "%"]),
        ("_", ["under_score"]),
        ("\\", ["back\\slash"]),
        ("'", TEXTS),
        ("its", ["it's"]),
        ('"', ['say "hi"']),
        ("; --", ["semi;colon--"]),
        ("lon--", ["semi;colon--"]),
        ("e_s", []),
        ("0%s", []),
        ("élise", ["Élise Müller"]),
        ("ÉLISE", ["Élise Müller"]),
        ("müller  éli", ["Élise Müller"]),
        ("elise", ["Élise Müller"]),
        ("muller", ["Élise Müller"]),
        ("οδος", ["ΟΔΟΣ"]),
        ("åsa", ["ÅSA"]),
        ("ΟΔΟΣ", ["ΟΔΟΣ"]),
        ("sure 100", ["100% sure"]),
        ("sure 200", []),
        ("", TEXTS),
        ("   ", TEXTS),
        ("' OR 1=1 --", []),
        ("x" * 200, []),
        ("😀", []),
    ],
)
async def test_a_search_takes_every_character_for_itself(api: Api, words: str, found: list[str]) -> None:
    for name in TEXTS:
        await api.do("groupCreate", name=name)

    assert await names(api, "groups", search=words) == found


@pytest.mark.parametrize("words", ["x" * 201, "é" * 201])
async def test_a_search_that_is_too_long_is_refused(api: Api, words: str) -> None:
    answer = await api.attempt("query($w: String) { groups(filter: {search: $w}) { totalCount } }", w=words)

    assert (answer.status, answer.codes) == (400, ["BAD_USER_INPUT"])


async def test_a_search_finds_what_it_could_not_find_decomposed(api: Api) -> None:
    await api.do("groupCreate", name="Cafe\u0301")

    assert await names(api, "groups", search="Caf\u00e9") == ["Caf\u00e9"]
    assert await names(api, "groups", search="cafe\u0301") == ["Caf\u00e9"]


@pytest.fixture
async def tree(api: Api) -> dict[str, str]:
    """Care with North (two teams) and South (one team), and a second company; a person in each, named after it."""
    units = {"Care": api.company}
    for name, kind, parent in (
        ("North", "DEPARTMENT", "Care"),
        ("South", "DEPARTMENT", "Care"),
        ("N1", "TEAM", "North"),
        ("N2", "TEAM", "North"),
        ("S1", "TEAM", "South"),
        ("T0", "TEAM", "Care"),
        ("Other", "COMPANY", None),
        ("O1", "TEAM", "Other"),
    ):
        units[name] = await api.unit(name, kind=kind, parent=units[parent] if parent else None, code=name.lower())
    for name, unit in units.items():
        await api.user(f"In{name}", unit=unit)
    return units


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (["N1"], ["InN1"]),
        (["North"], ["InNorth", "InN1", "InN2"]),
        (["South", "N2"], ["InSouth", "InN2", "InS1"]),
        (["North", "N1"], ["InNorth", "InN1", "InN2"]),
        (["Care"], ["Ada", "InCare", "InNorth", "InSouth", "InN1", "InN2", "InS1", "InT0"]),
        (["Other"], ["InOther", "InO1"]),
        ([], []),
    ],
)
async def test_units_match_with_everything_below_them(
    api: Api, tree: dict[str, str], chosen: list[str], found: list[str]
) -> None:
    by_id = await names(api, "users", unit=[tree[name] for name in chosen])
    by_code = await names(api, "users", unit=[f"code:{name.lower()}" for name in chosen])

    assert by_id == found
    assert by_code == found


async def test_filters_all_have_to_hold(api: Api, tree: dict[str, str]) -> None:
    await api.do("userEdit", id="email:inn1@care.example", role="MANAGER")
    await api.do("userDeactivate", id="email:inn2@care.example")

    north = {"unit": [tree["North"]]}
    assert await names(api, "users", **north, role=["MANAGER", "ADMIN"]) == ["InN1"]
    assert await names(api, "users", **north, isActive=False) == ["InN2"]
    assert await names(api, "users", **north, isActive=True, search="in n") == ["InNorth", "InN1"]
    assert await names(api, "users", **north, role=[]) == []
    assert await names(api, "users", role=None, unit=None, isActive=None, dateAdded=None, search=None) == [
        "Ada",
        *(f"In{name}" for name in tree),
    ]


@pytest.mark.parametrize(
    ("bounds", "found"),
    [
        ({"since": "2026-01-02"}, ["InB", "InC"]),
        ({"through": "2026-01-02"}, ["Ada", "InA", "InB"]),
        ({"since": "2026-01-02", "through": "2026-01-02"}, ["InB"]),
        ({"since": "2026-01-03", "through": "2026-01-02"}, []),
        ({"isEmpty": True}, []),
        ({"isEmpty": False, "since": "2026-01-03"}, ["InC"]),
        ({}, ["Ada", "InA", "InB", "InC"]),
        ({"since": None}, ["Ada", "InA", "InB", "InC"]),
        ({"since": "1900-01-01", "through": "2200-12-31"}, ["Ada", "InA", "InB", "InC"]),
    ],
)
async def test_days_are_narrowed_from_one_through_another(api: Api, bounds: Any, found: list[str]) -> None:
    for name, day in (("InA", "2026-01-01"), ("InB", "2026-01-02"), ("InC", "2026-01-03")):
        await api.user(name, date_added=day)

    assert await names(api, "users", dateAdded=bounds) == found


async def test_empty_days_are_those_of_what_is_in_use(api: Api) -> None:
    await api.do("groupCreate", name="Used")
    old = await api.do("groupCreate", name="Old")
    await api.do("groupArchive", id=old["id"])

    assert await names(api, "groups", archivedOn={"isEmpty": True}) == ["Used"]
    assert await names(api, "groups", archivedOn={"isEmpty": False}) == ["Old"]
    assert await names(api, "groups", archivedOn={"since": "2026-01-01", "through": "2026-01-01"}) == ["Old"]
    assert await names(api, "groups", archivedOn={"isEmpty": True, "since": "2026-01-01"}) == []


async def test_moments_are_narrowed_from_one_until_another_in_any_time_zone(api: Api) -> None:
    activity, found = await api.activity(), {}
    for day in ("2026-01-01", "2026-01-02"):
        api.clock.move_to(day)
        found[day] = await api.complete(api.admin, activity)
    document = "query($at: InstantRange) { completions(filter: {recordedAt: $at}) { nodes { id } } }"

    async def ids(**bounds: Any) -> list[str]:
        return [row["id"] for row in (await api.ask(document, at=bounds))["completions"]["nodes"]]

    first, second = found.values()  # both at nine o'clock in Amsterdam: 08:00 in UTC
    assert await ids(since="2026-01-02T08:00:00Z") == [second]
    assert await ids(before="2026-01-02T08:00:00Z") == [first]
    assert await ids(since="2026-01-02T09:00:00+01:00") == [second]
    assert await ids(since="2026-01-02T08:00:00.000001Z") == []
    assert await ids(since="2026-01-01T00:00:00-08:00", before="2026-01-02T17:00:00+09:00") == [first]
    assert await ids(isEmpty=True) == []
    assert await ids(isEmpty=False) == [first, second]


WRONG = {
    "a day long ago": ("users", {"dateAdded": {"since": "1899-12-31"}}),
    "a day far away": ("users", {"dateAdded": {"through": "2201-01-01"}}),
    "a moment without a zone": ("completions", {"recordedAt": {"since": "2026-01-01T00:00:00"}}),
    "a moment long ago": ("completions", {"recordedAt": {"since": "0001-01-01T00:00:00+14:00"}}),
    "a moment far away": ("completions", {"recordedAt": {"before": "9999-12-31T23:59:59-14:00"}}),
    "too many values": ("users", {"unit": ["x"] * 101}),
    "no day at all": ("users", {"dateAdded": {"since": "2026-02-30"}}),
    "no role": ("users", {"role": ["BOSS"]}),
}


@pytest.mark.parametrize(("root", "given"), WRONG.values(), ids=WRONG.keys())
async def test_a_filter_that_cannot_be_meant_is_refused(api: Api, root: str, given: Any) -> None:
    kind = {"users": "User", "completions": "Completion"}[root]

    answer = await api.attempt(f"query($f: {kind}Filter) {{ {root}(filter: $f) {{ totalCount }} }}", f=given)

    assert (answer.status, answer.codes) == (400, ["BAD_USER_INPUT"])


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "email:", "code:care", "VXNlcjox=", encode_id("OrgUnit", 1), encode_id("User", 2**63 - 1), "1"],
)
async def test_an_id_that_names_nobody_is_found_nowhere(api: Api, text: str) -> None:
    await api.complete(api.admin, await api.activity())
    document = "query($id: ID!) { completions(filter: {user: [$id]}) { totalCount } }"

    assert await api.ask(document, id=text) == {"completions": {"totalCount": 0}}
    assert (await api.attempt("query($id: ID!) { user(id: $id) { id } }", id=text)).codes == ["NOT_FOUND"]
