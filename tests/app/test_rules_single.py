"""What one person's change costs with rules, what their page says of rules, and what cannot be a rule."""

from typing import Any

import pytest

from app.db.database import fetch
from app.gate.work import perform
from app.policy.access import Viewer
from schema.enums import Role
from schema.people import User, UserEdit
from tests.api import Api
from tests.app.rules import Ward, criterion, title
from tests.app.test_statement_counts import costs, short
from tests.verbs import Json

MOST_STATEMENTS = 30


async def test_a_change_of_a_job_title_is_settled_with_its_rules_in_few_statements_and_touches_nobody_else(
    api: Api, engine: str, monkeypatch: pytest.MonkeyPatch
):
    ward = await Ward(api).begin()
    for name in ("Lena", "Omar"):
        await ward.person(name, job_title="Nurse")
    await ward.rule(title("nurse"), gives=("aid", "hyg"))
    await ward.rule(title("cook"), name="Cooks", gives=("med", "hyg"))
    for number in range(20):
        await ward.rule(title("pilot"), criterion("TEAM", "IS", units=["code:b"]), name=f"Other {number}")
    lena, ada = await User.get(name="Lena"), await User.get(name="Ada")
    edit: Any = UserEdit  # which asks for nothing, as mypy does not see
    others = "SELECT * FROM standing_span WHERE user_id <> ? ORDER BY id"
    before = [tuple(row) for row in await fetch(others, (lena.id,))]

    with costs(monkeypatch) as cost:
        viewer = Viewer(ada.id, Role.ADMIN)
        await perform(edit(job_title="Cook"), viewer=viewer, clock=api.clock, target=lena.id)

    sent = [short(text) for text in cost.sent]
    assert len(sent) <= MOST_STATEMENTS
    assert len(sent) == {"sqlite": 24, "postgres": 26}[engine]
    assert cost.evaluations == 3  # what ends, what begins, and what goes on for another reason
    assert [tuple(row) for row in await fetch(others, (lena.id,))] == before
    assert (await ward.held("aid"), await ward.held("hyg"), await ward.held("med")) == (
        ["Omar"], ["Lena", "Omar"], ["Lena"],
    )  # fmt: skip


CHANGES = "{ user { name } qualification { code } }"
PREVIEW = f"""query($id: ID!, $input: UserEditInput!) {{ found: userEditPreview(id: $id, input: $input) {{
    gainsCount losesCount keepsCount gains {CHANGES} loses {CHANGES} keeps {CHANGES} }} }}"""


async def test_a_preview_says_each_once_and_looks_at_all_rules_together(api: Api):
    ward = await Ward(api).begin()
    lena = await ward.person("Lena", job_title="Nurse")
    for name in ("Nurses", "All nurses"):
        await ward.rule(title("nurse"), name=name, gives=("aid", "hyg"))
    for name in ("Cooks", "All cooks"):
        await ward.rule(title("cook"), name=name, gives=("med", "hyg"))

    found = (await api.ask(PREVIEW, id=lena, input={"jobTitle": "Cook"}))["found"]
    await api.do("userEdit", id=lena, job_title="Cook")

    def lenas(code: str) -> list[Json]:
        return [{"user": {"name": "Lena"}, "qualification": {"code": code}}]

    assert found == {
        "gainsCount": 1, "losesCount": 1, "keepsCount": 1,
        "gains": lenas("med"), "loses": lenas("aid"), "keeps": lenas("hyg"),
    }  # fmt: skip
    assert [await ward.held(code) for code in ("aid", "hyg", "med")] == [[], ["Lena"], ["Lena"]]


RULES = """rules {
    rule { name } isMet isExcluded isInUnit unmet { sentence attribute }
}"""


async def test_a_persons_rules_say_which_are_met_and_on_which_criterion_others_fail(api: Api):
    ward = await Ward(api).begin()
    lena = await ward.person("Lena", "a", job_title="Nurse")
    await ward.rule(title("nurse"), name="Nurses")
    await ward.rule(title("nurse"), criterion("LANGUAGE", "IS", languages=["DUTCH"]), name="Dutch nurses")
    await ward.rule(title("nurse"), name="Office", unit="code:office")
    excluded = await ward.rule(title("nurse"), name="Excluded")
    await api.do("assignmentRuleExclude", id=excluded, user=lena, reason="Elsewhere")
    await ward.rule(title("nurse"), name="Inactive", is_active=False)

    found = (await api.node(lena, "User", RULES))["rules"]
    own = await (await api.signed_in_as("lena@care.example")).node(lena, "User", RULES)

    def said(name: str, met: bool, excluded: bool, inside: bool, *unmet: Json) -> Json:
        return {
            "rule": {"name": name}, "isMet": met, "isExcluded": excluded, "isInUnit": inside, "unmet": list(unmet),
        }  # fmt: skip

    assert found == [
        said("Nurses", True, False, True),
        said("Dutch nurses", False, False, True, {"sentence": "Language is Dutch", "attribute": "LANGUAGE"}),
        said("Office", False, False, False),
        said("Excluded", False, True, True),
    ]
    assert own == {"rules": []}


SENTENCES: list[tuple[Json, str, str]] = [
    (criterion("DEPARTMENT", "IS", units=["code:home"]), "Department is Home care", "Afdeling is Home care"),
    (
        criterion("TEAM", "IS_NONE_OF", units=["code:a", "code:b"]),
        "Team is none of: Team A, Team B",
        "Team is geen van: Team A, Team B",
    ),
    (title("nurse", "cook", operator="CONTAINS"), "Job title contains: nurse, cook", "Functie bevat: nurse, cook"),
    (
        criterion("GROUP", "IS", groups=["code:bhv"], isNegated=True),
        "Not for: group is Responders",
        "Niet voor: groep is Responders",
    ),
    (
        criterion("DATE_ADDED", "BEFORE", day="2025-06-01"),
        "Date added is before 1 Jun 2025",
        "Toegevoegd op is vóór 1 jun 2025",
    ),
    (
        criterion("DATE_ADDED", "IN_THE_LAST", days=30),
        "Date added is within the last 30 days",
        "Toegevoegd op ligt binnen de laatste 30 dagen",
    ),
    (criterion("ROLE", "IS_ANY_OF", roles=["ADMIN"]), "Role is one of: Admin", "Rol is een van: Beheerder"),
]


async def test_criteria_are_told_as_objects_and_as_a_sentence_in_the_viewers_language(api: Api):
    ward = await Ward(api).begin()
    rule = await ward.rule(*(each for each, _, _ in SENTENCES))
    text = "criteria { sentence attribute operator isNegated day days jobTitles roles units { unit { name } } }"

    found = (await api.node(rule, "AssignmentRule", text))["criteria"]
    await api.do("userEdit", id="email:ada@care.example", language="DUTCH")
    dutch = (await api.node(rule, "AssignmentRule", "criteria { sentence }"))["criteria"]

    assert [each["sentence"] for each in found] == [english for _, english, _ in SENTENCES]
    assert [each["sentence"] for each in dutch] == [sentence for _, _, sentence in SENTENCES]
    assert found[1] == {
        "sentence": "Team is none of: Team A, Team B", "attribute": "TEAM", "operator": "IS_NONE_OF",
        "isNegated": False, "day": None, "days": None, "jobTitles": None, "roles": None,
        "units": [{"unit": {"name": "Team A"}}, {"unit": {"name": "Team B"}}],
    }  # fmt: skip
    assert [found[2]["jobTitles"], found[5]["days"], found[6]["roles"]] == [["nurse", "cook"], 30, ["ADMIN"]]


AT = "input.criteria.0"
WRONG: list[tuple[Json, list[tuple[str, str]]]] = [
    (title(operator="IS"), [("EMPTY", f"{AT}.jobTitles")]),
    (title("nurse", "cook", operator="IS"), [("TOO_MANY", f"{AT}.jobTitles")]),
    (title("nurse", operator="BEFORE"), [("BAD_OPERATOR", f"{AT}.operator")]),
    (title("nurse", days=3), [("BAD_VALUE", f"{AT}.days")]),
    (title("'"), [("BAD_VALUE", f"{AT}.jobTitles.0")]),
    (criterion("TEAM", "IS", units=["code:home"]), [("BAD_VALUE", f"{AT}.units.0")]),
    (criterion("TEAM", "IS", units=["code:none"]), [("NOT_FOUND", f"{AT}.units.0")]),
    (criterion("GROUP", "IS", units=["code:a"]), [("BAD_VALUE", f"{AT}.units"), ("EMPTY", f"{AT}.groups")]),
    (criterion("DATE_ADDED", "BEFORE", days=3), [("BAD_VALUE", f"{AT}.days"), ("EMPTY", f"{AT}.day")]),
    (criterion("DATE_ADDED", "IN_THE_LAST"), [("EMPTY", f"{AT}.days")]),
    (criterion("DATE_ADDED", "IN_THE_LAST", days=0), [("OUT_OF_RANGE", f"{AT}.days")]),
    (criterion("LANGUAGE", "CONTAINS", languages=["DUTCH"]), [("BAD_OPERATOR", f"{AT}.operator")]),
]


@pytest.mark.parametrize(("given", "expected"), WRONG)
async def test_what_cannot_be_meant_is_refused_at_its_place(api: Api, given: Json, expected: list[tuple[str, str]]):
    await Ward(api).begin()
    values: dict[str, Any] = {"name": "Rule", "qualifications": [{"qualification": "code:aid"}]}

    refused = await api.refused("assignmentRuleCreate", criteria=[given], **values)
    text = """query($input: AssignmentRuleEditInput) { found: assignmentRulePreview(input: $input) {
        preview { matchCount } userErrors { code field } } }"""
    previewed = (await api.ask(text, input={"criteria": [given]}))["found"]

    assert refused == expected
    assert [(each["code"], ".".join(each["field"])) for each in previewed["userErrors"]] == expected
    assert previewed["preview"] is None


async def test_a_rule_has_some_qualifications_each_once_and_at_most_ten_criteria(api: Api):
    await Ward(api).begin()
    await api.do("qualificationArchive", id="code:med")
    many = [title("nurse")] * 11
    aid, old = {"qualification": "code:aid"}, {"qualification": "code:med"}

    assert await api.refused("assignmentRuleCreate", name="R", qualifications=[]) == [("EMPTY", "input.qualifications")]
    assert await api.refused("assignmentRuleCreate", name="R", criteria=many, qualifications=[aid, aid, old]) == [
        ("TOO_MANY", "input.criteria"),
        ("TWICE", "input.qualifications.1.qualification"),
        ("ARCHIVED", "input.qualifications.2.qualification"),
    ]


async def test_a_manager_sees_rules_and_whom_of_their_own_people_they_concern_and_proposes_none(api: Api):
    ward = await Ward(api).begin()
    for name, unit in (("Lena", "a"), ("Omar", "office")):
        await ward.person(name, unit)
    await api.user("Mona", unit="code:home", role="MANAGER", managed_units=["code:home"])
    rule = await ward.rule(criterion("ROLE", "IS", roles=["LEARNER"]))
    mona = await api.signed_in_as("mona@care.example")
    text = """query($id: ID, $input: AssignmentRuleEditInput) { found: assignmentRulePreview(id: $id, input: $input) {
        preview { matchCount matches { nodes { name } } } userErrors { code } } }"""

    own = (await mona.ask(text, id=rule))["found"]
    proposed = (await mona.ask(text, id=rule, input={"name": "New"}))["found"]
    lena = await (await api.signed_in_as("lena@care.example")).attempt(text, id=rule)

    assert own == {"preview": {"matchCount": 1, "matches": {"nodes": [{"name": "Lena"}]}}, "userErrors": []}
    assert proposed == {"preview": None, "userErrors": [{"code": "FORBIDDEN"}]}
    assert lena.codes == ["NOT_FOUND"]


async def test_a_preview_says_who_gains_loses_and_keeps_for_another_reason(api: Api):  # E36
    ward = await Ward(api).begin()
    for name, job in (("Ann", "Nurse"), ("Bea", "Nurse"), ("Cas", "Cook"), ("Dee", "Cook"), ("Eva", "Doctor")):
        await ward.person(name, job_title=job)
    rule = await ward.rule(title("nurse"))
    for name in ("Bea", "Dee"):
        await api.assign(ward.people[name], "code:aid")
    people = "(first: 10, orderBy: {field: NAME, direction: ASC}) { nodes { name } totalCount }"
    head = "query($id: ID, $input: AssignmentRuleEditInput)"
    text = f"""{head} {{ found: assignmentRulePreview(id: $id, input: $input) {{
        preview {{ matchCount gainsCount losesCount keepsCount hasAlreadyCount
            gains{people} loses{people} keeps{people} hasAlready{people} }} }} }}"""

    found = (await api.ask(text, id=rule, input={"criteria": [title("cook")]}))["found"]["preview"]

    def page(*names: str) -> Json:
        return {"nodes": [{"name": name} for name in names], "totalCount": len(names)}

    assert found == {
        "matchCount": 2, "gainsCount": 1, "losesCount": 1, "keepsCount": 1, "hasAlreadyCount": 1,
        "gains": page("Cas"), "loses": page("Ann"), "keeps": page("Bea"), "hasAlready": page("Dee"),
    }  # fmt: skip
