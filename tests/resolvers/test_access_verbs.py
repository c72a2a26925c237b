"""What one may not do is refused, and changes nothing; what one may not see is not there: every verb, every viewer."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import httpx
import pytest

from app.auth.passwords import hashed
from app.clock import Clock
from resolvers.compat import graphql_schema
from resolvers.graphql import schema
from schema.adjustments import AssignmentExempt
from schema.entities import ACTIONS, ENTITIES
from schema.kit.action import Action, arguments_of
from schema.kit.info import column_of, fields_of
from schema.kit.kinds import UPLOAD
from schema.kit.names import camel, lower_first
from schema.people import User
from schema.saved_views import SavedView, SavedViewDelete
from schema.sessions import Credential, UserChangePassword, UserSignOutEverywhere
from schema.uploads import UploadedCertificateSubmit
from tests.api import Api, contents
from tests.resolvers.access_oracle import AVAILABLE, MAY, Oracle
from tests.resolvers.access_organisation import UNKNOWN, VIEWERS, Organisation, Row, Tables, ident, tables
from tests.uploads import Sent
from tests.verbs import mutation

NAMED = {entity.__name__: entity for entity in ENTITIES}
PASSWORD = "vier kastanjes vallen"
every_verb = pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.__name__)

Input = dict[str, Any]
Links = list[tuple[str, str, int]]
"""Place in the input, entity, key."""


@dataclass(frozen=True, slots=True)
class Case:
    """One way to do a verb: to a row (unless it creates one), with an input, and the rows that the input names."""

    key: int | None
    input: Input
    links: Links = ()  # type: ignore[assignment]  # an empty tuple serves as an empty list

    def with_unknown(self, place: str) -> "Case":
        """The same with an id that nobody has in one place."""
        if place == "id":
            return Case(UNKNOWN, self.input, self.links)
        entity = next(NAMED[kind] for where, kind, _ in self.links if where == place)
        changed = json.loads(json.dumps(self.input))
        *path, last = [int(step) if step.isdigit() else step for step in place.split(".")[1:]]
        inside = changed
        for step in path:
            inside = inside[step]
        inside[last] = ident(entity, UNKNOWN)
        return Case(self.key, changed, self.links)


def linking(values: Input, **links: tuple[str, int]) -> Case:
    """A creation whose input names rows."""
    named = {name: ident(NAMED[kind], key) for name, (kind, key) in links.items()}
    return Case(None, {**values, **named}, [(f"input.{name}", kind, key) for name, (kind, key) in links.items()])


def _teams(rows: Tables) -> Iterator[Case]:
    for key, unit in rows["OrgUnit"].items():
        if unit["kind"] != "TEAM":
            yield linking({"name": "New", "kind": "TEAM"}, parent=("OrgUnit", key))


def _people(rows: Tables) -> Iterator[Case]:
    for key in rows["OrgUnit"]:
        yield linking({"name": "New", "email": f"new{key}@care.example"}, unit=("OrgUnit", key))


def _profiles(rows: Tables) -> Iterator[Case]:
    for key in rows["LearningActivity"]:
        listed = [{"activity": ident(NAMED["LearningActivity"], key)}]
        values = {"name": "New", "duration": "ROLLING", "achieve": listed}
        yield Case(None, values, [("input.achieve.0.activity", "LearningActivity", key)])


def _assignments(rows: Tables) -> Iterator[Case]:
    for user in rows["User"]:
        for key in rows["Qualification"]:
            yield linking({}, user=("User", user), qualification=("Qualification", key))


def _completions(rows: Tables) -> Iterator[Case]:
    for user in rows["User"]:
        for key in rows["LearningActivity"]:
            yield linking({}, user=("User", user), activity=("LearningActivity", key))


def _proof(rows: Tables) -> Iterator[Case]:
    """Proof is needed of one requirement only; of any other it is refused by the verb itself."""
    diploma = next(key for key, row in rows["Requirement"].items() if row["upload_allowed"])
    for assignment in rows["Assignment"]:
        values = {"obtainedOn": "2025-06-01"}
        yield linking(values, assignment=("Assignment", assignment), requirement=("Requirement", diploma))


CREATIONS: dict[str, Callable[[Tables], Iterator[Case]]] = {
    "OrgUnitCreate": _teams,
    "UserCreate": _people,
    "GroupCreate": lambda _: iter([Case(None, {"name": "New"})]),
    "LearningActivityCreate": lambda _: iter([Case(None, {"name": "New", "type": "EXAM"})]),
    "QualificationCreate": _profiles,
    "AssignmentCreate": _assignments,
    "CompletionRecord": _completions,
    "UploadedCertificateSubmit": _proof,
    "WebhookCreate": lambda _: iter([Case(None, {"name": "New", "url": "https://new.example/"})]),
    "SavedViewCreate": lambda _: iter([Case(None, {"name": "New", "screen": "users", "query": "a=b"})]),
}
CHANGES: dict[str, Input] = {
    **{f"{subject}Edit": {"name": "Other"} for subject in ("OrgUnit", "User", "Group", "LearningActivity")},
    "QualificationEdit": {"name": "Other"},
    "UserSetPassword": {"password": "drie wolken drijven"},
    "UserChangePassword": {"current": PASSWORD, "password": "drie wolken drijven"},
    "AssignmentWithdraw": {"reason": "Because"},
    "AssignmentExtend": {"through": "2030-01-01", "reason": "Because"},
    "CompletionRevoke": {"reason": "Because"},
    **{f"UploadedCertificate{verb}": {"reason": "Because"} for verb in ("Reject", "Revoke")},
    "SavedViewEdit": {"name": "Other"},
    "WebhookEdit": {"name": "Other"},
}


def _exemptions(rows: Tables) -> Iterator[Case]:
    for assignment in (*rows["Assignment"], UNKNOWN):
        for key in rows["LearningActivity"]:
            values = {"activity": ident(NAMED["LearningActivity"], key), "stage": "ACHIEVE", "reason": "Because"}
            yield Case(assignment, values, [("input.activity", "LearningActivity", key)])


def cases(action: type[Action], rows: Tables) -> list[Case]:
    if action.creates:
        return list(CREATIONS[action.__name__](rows))
    if action is AssignmentExempt:
        return list(_exemptions(rows))
    given = CHANGES.get(action.__name__, {})
    return [Case(key, given) for key in (*rows[action.subject.__name__], UNKNOWN)]


def expected(action: type[Action], oracle: Oracle, case: Case) -> list[tuple[str, str]] | None:
    """The refusals that the rules demand; None if it is up to the verb itself."""
    name, subject = action.__name__, action.subject.__name__
    if not action.creates and not oracle.sees(subject, case.key):
        return [("NOT_FOUND", "id")]
    if hidden := [("NOT_FOUND", place) for place, kind, key in case.links if not oracle.sees(kind, key)]:
        return hidden
    row = oracle.tables[subject][case.key] if case.key else given_row(action, case)
    if not MAY[name](oracle, row):
        return [("FORBIDDEN", "")]
    if action.creates or AVAILABLE[name](row):
        return None
    return [("ARCHIVED" if row.get("archived_on") else "CONFLICT", "")]


def given_row(action: type[Action], case: Case) -> Row:
    """The links of the row that a creation would make."""
    keys = {place.removeprefix("input."): key for place, _, key in case.links}
    specs = fields_of(action.subject)
    return {column_of(name, specs[name]): key for name, key in keys.items() if name in specs}


async def send(api: Api, action: type[Action], case: Case) -> httpx.Response:
    variables: Row = {} if action.creates else {"id": ident(action.subject, case.key or 0)}
    if arguments_of(action):
        variables["input"] = case.input
    document = mutation(lower_first(action.__name__))
    if files_of(action):
        variables["input"] = {**case.input, **dict.fromkeys(files_of(action), Sent())}
        return await api.send({"query": document, "variables": variables})
    return await api.post(json.dumps({"query": document, "variables": variables}).encode())


def files_of(action: type[Action]) -> list[str]:
    """The files that an action asks for."""
    return [camel(each.name) for each in arguments_of(action) if each.spec and each.spec.kind is UPLOAD]


def refusals(response: httpx.Response, *, is_gone: bool) -> list[tuple[str, str]]:
    payload = response.json()["data"]["done"]
    assert (payload["made"] is None) == (is_gone or bool(payload["userErrors"]))
    return [(error["code"], ".".join(error["field"])) for error in payload["userErrors"]]


def test_every_action_has_an_entry_in_the_oracle() -> None:
    actions = {action.__name__ for action in ACTIONS}
    creations = {action.__name__ for action in ACTIONS if action.creates}

    assert actions - set(MAY) == set(), "Say in tests/resolvers/access_oracle.py, MAY, who may do these."
    assert actions - creations - set(AVAILABLE) == set(), "Say in access_oracle.py, AVAILABLE, when this can be done."
    assert creations - set(CREATIONS) == set(), "Say in tests/resolvers/test_access_verbs.py, CREATIONS, how."
    assert set(MAY) - actions == set(), "These are in MAY, but not in schema/entities.py."


@every_verb
async def test_a_verb_is_done_for_whom_the_rules_allow_and_for_nobody_else(
    org: Organisation, action: type[Action]
) -> None:
    done: dict[str, int] = {}
    if action is UserChangePassword:
        await give_everybody(PASSWORD, org.admin.clock)

    for viewer in reversed(VIEWERS):  # the admin comes last: what she does takes people's tokens away
        rows = await tables()
        for case in cases(action, rows):
            rows = rows or await tables()
            me = next(row for row in rows["User"].values() if row["email"] == f"{viewer}@care.example")
            demanded = expected(action, Oracle(rows, me), case)
            before = await contents() if demanded else {}
            response = await send(org.viewers[viewer], action, case)
            told = refusals(response, is_gone=action is SavedViewDelete)
            if demanded:
                assert told == demanded, (viewer, case)
                assert await contents() == before, (viewer, case)
                for code, place in demanded:
                    if code == "NOT_FOUND" and len(demanded) == 1:
                        other = await send(org.viewers[viewer], action, case.with_unknown(place))
                        assert response.content == other.content, (viewer, case)
                continue
            assert {code for code, _ in told} <= set(action.refusals), (viewer, case)
            done[viewer] = done.get(viewer, 0) + (not told)
            rows = {}

    assert {name for name, times in done.items() if times} == doers(action)


def doers(action: type[Action]) -> set[str]:
    """Who can do it to at least one row of the organisation."""
    if action in (UserChangePassword, UserSignOutEverywhere):
        return set(VIEWERS)
    if action.subject is SavedView:
        return set(VIEWERS) if action.creates else {"ada", "mia"}
    if action is UploadedCertificateSubmit:
        return {"ada", "mia", "max", "nina", "sam"}
    return {"ada", "mia", "max"} if "user" in fields_of(action.subject) else {"ada"}


async def give_everybody(password: str, clock: Clock) -> None:
    digest, now = await hashed(password), clock.now()
    people = await User.all()
    await Credential.bulk_create([Credential(user=each, digest=digest, changed_at=now) for each in people])


def test_every_public_field_asks_who_is_there() -> None:
    query, mutations = graphql_schema(schema).query_type, graphql_schema(schema).mutation_type
    assert query is not None
    assert mutations is not None

    assert set(mutations.fields) == {lower_first(action.__name__) for action in ACTIONS}
    assert {"viewer", "node", "nodes"} < set(query.fields)


async def test_without_a_token_nothing_is_read_or_done(org: Organisation) -> None:
    before = await contents()
    documents = [*documents_of_all_roots(), *(mutation(lower_first(action.__name__)) for action in ACTIONS)]
    gone = await strangers(org)
    before |= {table: rows for table, rows in (await contents()).items() if table in ("access_token", "audit_entry")}

    for document in documents:
        for api in gone:
            answer = await api.post(json.dumps({"query": document, "variables": any_variables(document)}).encode())
            assert answer.status_code == 401, document
            body = answer.json()
            assert "data" not in body
            assert [error["extensions"]["code"] for error in body["errors"]] == ["UNAUTHENTICATED"]

    assert await contents() == before


async def strangers(org: Organisation) -> list[Api]:
    """Nobody, a token that was never made, and one of somebody who is not active any more."""
    never = replace(org.admin, token="qg_" + "a" * 43)
    return [org.admin.signed_out(), never, await org.admin.signed_in_as("noor@care.example")]


def documents_of_all_roots() -> Iterator[str]:
    """A query of each root field alone."""
    query: Any = graphql_schema(schema).query_type
    for name, field in query.fields.items():
        needed = {"id": "$id", "ids": "[$id]"}
        given = ", ".join(f"{each}: {needed[each]}" for each in field.args if each in needed)
        header, passed = ("query($id: ID!)", f"({given})") if given else ("", "")
        yield f"{header} {{ {name}{passed} {{ __typename }} }}"


def any_variables(document: str) -> Row:
    """Values for the variables of a document; of the right kind, as far as that matters before signing in."""
    name = document.split("{ done: ", 1)[-1].split("(", 1)[0]
    found: Row = {"id": ident(NAMED["User"], 1)} if "$id" in document else {}
    action = next((each for each in ACTIONS if lower_first(each.__name__) == name), None)
    if action and arguments_of(action):
        found["input"] = {
            camel(each.name): None for each in arguments_of(action) if not each.required and not each.kept
        }
    return found
