"""What one may not do is refused, and changes nothing; what one may not see is not there: every verb, every viewer."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest
from graphql import get_named_type, is_composite_type

from app.auth.passwords import hashed
from app.clock import Clock
from resolvers.compat import graphql_schema
from resolvers.graphql import schema
from schema.access_tokens import AccessTokenCreate, AccessTokenRevoke
from schema.bulk_runs import BulkRun
from schema.entities import ACTIONS
from schema.inventory_runs import InventoryRunStart
from schema.kit.action import Action, arguments_of
from schema.kit.info import fields_of
from schema.kit.kinds import TABLE_UPLOAD, UPLOAD
from schema.kit.names import camel, lower_first
from schema.people import User
from schema.saved_views import SavedView
from schema.sessions import Credential, UserChangePassword, UserSignOutEverywhere
from schema.uploads import UploadedCertificateSubmit, UploadedCertificateWithdraw
from tests.api import Api
from tests.resolvers.access_available import AVAILABLE
from tests.resolvers.access_case import NAMED, Case, some_or_all
from tests.resolvers.access_cases import CREATIONS, PASSWORD, cases, expected
from tests.resolvers.access_inventories import BY_WHO_ANSWERS, WRITERS
from tests.resolvers.access_oracle import MAY, Oracle
from tests.resolvers.access_organisation import VIEWERS, Organisation, Row, ident, tables
from tests.stored import contents
from tests.uploads import Sent
from tests.verbs import IN_THE_WAY, Refusals, mutation

FILES = {UPLOAD: Sent(), TABLE_UPLOAD: Sent(b"code,name\nNEW,New\n", "groups.csv", "text/csv")}
every_verb = pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.__name__)


async def send(api: Api, action: type[Action], case: Case) -> httpx.Response:
    variables: Row = {} if action.creates else {"id": ident(action.subject, case.key or 0)}
    if arguments_of(action):
        variables["input"] = case.input
    document = mutation(lower_first(action.__name__))
    if files := files_of(action):
        variables["input"] = {**case.input, **files}
        return await api.send({"query": document, "variables": variables})
    return await api.post(json.dumps({"query": document, "variables": variables}).encode())


def files_of(action: type[Action]) -> dict[str, Sent]:
    """The files that an action asks for, by their names in its input."""
    asked = {camel(each.name): each.spec.kind for each in arguments_of(action) if each.spec}
    return {name: FILES[kind] for name, kind in asked.items() if kind in FILES}


def refusals(response: httpx.Response, *, is_gone: bool) -> Refusals:
    payload = response.json()["data"]["done"]
    is_refused = bool(payload["userErrors"])
    stands_in_the_way = any(error["code"] in IN_THE_WAY for error in payload["userErrors"])
    assert stands_in_the_way or (payload["made"] is None) == (is_gone or is_refused)
    return [(error["code"], ".".join(error["field"])) for error in payload["userErrors"]]


def test_every_action_has_an_entry_in_the_oracle() -> None:
    actions = {action.__name__ for action in ACTIONS}
    creations = {action.__name__ for action in ACTIONS if action.creates}

    assert actions - set(MAY) == set(), "Say in tests/resolvers/access_oracle.py, MAY, who may do these."
    assert actions - creations - set(AVAILABLE) == set(), "Say in access_oracle.py, AVAILABLE, when this can be done."
    assert creations - set(CREATIONS) == set(), "Say in tests/resolvers/access_cases.py, CREATIONS, how."
    assert set(MAY) - actions == set(), "These are in MAY, but not in schema/entities.py."


@some_or_all
@every_verb
async def test_a_verb_is_done_for_whom_the_rules_allow_and_for_nobody_else(
    org: Organisation, action: type[Action], taken: int
) -> None:
    if action is UserChangePassword:
        await give_everybody(PASSWORD, org.admin.clock)

    # the admin comes last: what she does takes people's tokens away
    done = {viewer: await times_done(org, action, viewer, taken) for viewer in reversed(VIEWERS)}

    assert {viewer for viewer, times in done.items() if times} == doers(action)


async def times_done(org: Organisation, action: type[Action], viewer: str, paired: int) -> int:
    """Try all cases as one viewer, as the rules demand; return how often it was done."""
    done, untouched = 0, await contents()
    rows = await tables(untouched)
    refused: list[Case] = []
    for case in cases(action, rows, paired):
        me = next(row for row in rows["User"].values() if row["email"] == f"{viewer}@care.example")
        if demanded := expected(action, Oracle(rows, me, org.admin.clock.today()), case):
            await is_refused(org.viewers[viewer], action, case, demanded)
            refused.append(case)
            continue
        if refused:
            assert await contents() == untouched, refused
        response = await send(org.viewers[viewer], action, case)
        told = refusals(response, is_gone=action.deletes)
        assert {code for code, _ in told} <= set(action.refusals), (viewer, case)
        done += not told
        untouched, refused = await contents(), []
        rows = await tables(untouched)
    if refused:
        assert await contents() == untouched, refused
    return done


async def is_refused(api: Api, action: type[Action], case: Case, demanded: Refusals) -> None:
    """It is refused as demanded; what is hidden is refused like what nobody has."""
    response = await send(api, action, case)
    assert refusals(response, is_gone=action.deletes) == demanded, case
    (code, place), *others = demanded
    if code == "NOT_FOUND" and not others:
        other = await send(api, action, case.with_unknown(place))
        assert response.content == other.content, case


def doers(action: type[Action]) -> set[str]:
    """Who can do it to at least one row of the organisation."""
    if action in (UserChangePassword, UserSignOutEverywhere, AccessTokenCreate):
        return set(VIEWERS)
    if action.subject is BulkRun:
        return {"ada", "mia", "max", "una"} if action.creates else {"ada", "mia", "max"}
    if action.subject is SavedView:
        return set(VIEWERS) if action.creates else {"ada", "mia"}
    if action in (UploadedCertificateSubmit, UploadedCertificateWithdraw, AccessTokenRevoke):
        return {"ada", "mia", "max", "nina", "sam"}
    if action.__name__ in BY_WHO_ANSWERS:
        return set(WRITERS)
    if action is InventoryRunStart:
        return set(VIEWERS) - set(WRITERS)  # they have begun with both already
    return {"ada", "mia", "max"} if "user" in fields_of(action.subject) else {"ada"}


async def give_everybody(password: str, clock: Clock) -> None:
    digest, now = await hashed(password), clock.now()
    people = await User.all()
    await Credential.bulk_create([Credential(user=each, digest=digest, changed_at=now) for each in people])


def test_every_public_field_asks_who_is_there() -> None:
    query, mutations = graphql_schema(schema).query_type, graphql_schema(schema).mutation_type
    assert query is not None
    assert mutations is not None

    assert set(mutations.fields) == {lower_first(action.__name__) for action in ACTIONS} | {"signIn", "signOut"}
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
        needed = {"id": "$id", "ids": "[$id]", "input": "$input"}
        given = ", ".join(f"{each}: {needed[each]}" for each in field.args if each in needed)
        declared = {"id": "$id: ID!", "ids": "$id: ID!"}
        if "input" in field.args:
            declared["input"] = f"$input: {field.args['input'].type}"
        asked = ", ".join(declared[each] for each in field.args if each in needed)
        header, passed = (f"query({asked})", f"({given})") if given else ("", "")
        below = " { __typename }" if is_composite_type(get_named_type(field.type)) else ""
        yield f"{header} {{ {name}{passed}{below} }}"


def any_variables(document: str) -> Row:
    """Values for the variables of a document; of the right kind, as far as that matters before signing in."""
    name = document.split("{ done: ", 1)[-1].split(") { ", 1)[-1].split("(", 1)[0].removesuffix("Preview")
    found: Row = {"id": ident(NAMED["User"], 1)} if "$id" in document else {}
    action = next((each for each in ACTIONS if lower_first(each.__name__) == name), None)
    if action and arguments_of(action):
        found["input"] = {
            camel(each.name): None for each in arguments_of(action) if not each.required and not each.kept
        }
    return found
