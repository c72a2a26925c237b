"""Front ends and programs sign in by the API: with a password for a session, or with an access token of one's own."""

from dataclasses import replace
from datetime import timedelta

from app.db.database import fetch
from schema.access_tokens import AccessToken
from schema.people import User
from tests.api import ADMIN, Api
from tests.app.sessions import PASSWORD

SIGN_IN = """mutation($email: String!, $password: String!) { signIn(input: {email: $email, password: $password}) {
    token expiresAt viewer { user { name } } retryAfterSeconds userErrors { code field } } }"""
SIGN_OUT = "mutation { signOut { userErrors { code } } }"
WHO = "{ viewer { user { name } } }"
LENA = "lena@care.example"


async def lena_of(api: Api) -> Api:
    """Somebody who is not signed in, where Lena has a password."""
    await api.do("userSetPassword", id=await api.user("Lena"), password=PASSWORD)
    return api.signed_out()


async def signed_in(nobody: Api) -> Api:
    return replace(nobody, token=(await nobody.ask(SIGN_IN, email=LENA, password=PASSWORD))["signIn"]["token"])


async def test_a_password_is_exchanged_for_a_session_that_sets_no_cookie_and_signs_in_until_it_is_ended(
    api: Api,
) -> None:
    nobody = await lena_of(api)

    response = await nobody.send({"query": SIGN_IN, "variables": {"email": f" {LENA.upper()}", "password": PASSWORD}})
    answer = response.json()["data"]["signIn"]
    lena = replace(nobody, token=answer["token"])
    seen = await lena.ask(WHO)
    out = await lena.ask(SIGN_OUT)

    assert answer == {
        "token": answer["token"],
        "expiresAt": (api.clock.now() + timedelta(days=30)).isoformat(),
        "viewer": {"user": {"name": "Lena"}},
        "retryAfterSeconds": None,
        "userErrors": [],
    }
    assert ("set-cookie" in response.headers, seen) == (False, {"viewer": {"user": {"name": "Lena"}}})
    assert out == {"signOut": {"userErrors": []}}
    assert (await lena.attempt(WHO)).codes == ["UNAUTHENTICATED"]
    assert answer["token"] not in str([tuple(row) for row in await fetch("SELECT digest FROM session", ())])


async def test_the_session_ends_as_every_session_does(api: Api) -> None:
    nobody = await lena_of(api)
    first, second = await signed_in(nobody), await signed_in(nobody)
    user = (await first.ask("{ viewer { user { id } } }"))["viewer"]["user"]["id"]

    await first.do("userSignOutEverywhere", id=user)
    third = await signed_in(nobody)
    await third.do("userChangePassword", id=user, current=PASSWORD, password="drie wolken drijven", select="name")

    assert [(await each.attempt(WHO)).codes for each in (first, second, third)] == [["UNAUTHENTICATED"]] * 3


async def test_nobody_may_do_anything_else_and_guessing_is_limited_as_in_the_form(api: Api) -> None:
    nobody = await lena_of(api)

    twice = await nobody.attempt(
        "mutation($both: SignInInput!) { a: signIn(input: $both) { token } b: signIn(input: $both) { token } }",
        both={"email": "a", "password": "b"},
    )
    alone = [
        (await nobody.attempt(document)).codes
        for document in (SIGN_OUT, WHO, 'mutation { groupCreate(input: {name: "A"}) { group { id } } }')
    ]
    wrong = [
        (await nobody.ask(SIGN_IN, email=email, password=password))["signIn"]
        for email, password in (
            (LENA, "wrong"),
            ("nobody@care.example", PASSWORD),
            ("", ""),
            (LENA, "x" * 9999),
        )
    ]
    tries = [(await nobody.ask(SIGN_IN, email=LENA, password="wrong"))["signIn"] for _ in range(6)]

    assert (twice.codes, twice.data["a"], twice.data["b"]) == (["BAD_USER_INPUT"], {"token": None}, None)
    assert alone == [["UNAUTHENTICATED"]] * 3
    assert [each["userErrors"] for each in wrong] == [[{"code": "WRONG_PASSWORD", "field": []}]] * 4
    assert all(each["token"] is None and each["viewer"] is None for each in (*wrong, *tries))
    assert tries[-1]["userErrors"] != [{"code": "WRONG_PASSWORD", "field": []}]
    assert tries[-1]["retryAfterSeconds"] is not None


async def test_an_access_token_is_shown_once_reads_or_does_and_ends(api: Api) -> None:
    await api.user("Lena")
    lena = await api.signed_in_as(LENA)
    today = api.clock.today()

    made = {
        name: await lena.ask(
            "mutation($input: AccessTokenCreateInput!) { accessTokenCreate(input: $input) {"
            " token accessToken { id name isReadOnly expiresAt lastUsedOn } userErrors { code } } }",
            input={"name": name, "endsOn": today.isoformat(), **more},
        )
        for name, more in (("reads", {}), ("does", {"isReadOnly": False}))
    }
    reads, does = (replace(lena, token=made[name]["accessTokenCreate"]["token"]) for name in made)
    view = {"name": "Mine", "screen": "users", "query": "a=b"}
    can = "{ viewer { accessTokens { name lastUsedOn viewerCanRevoke } } }"
    seen = await reads.ask(can)
    refused = await reads.refused("savedViewCreate", **view)
    await does.do("savedViewCreate", **view)
    audit = await fetch("SELECT * FROM audit_entry", ())
    api.clock.move_to(api.clock.now() + timedelta(days=1))

    assert refused == [("FORBIDDEN", "")]
    tokens = {each["name"]: each for each in seen["viewer"]["accessTokens"]}
    assert tokens["reads"] == {"name": "reads", "lastUsedOn": today.isoformat(), "viewerCanRevoke": False}
    assert tokens["does"] == {"name": "does", "lastUsedOn": None, "viewerCanRevoke": False}
    assert not any(str(each.token) in str(row) for each in (reads, does) for row in audit)
    assert [(await each.attempt(WHO)).codes for each in (reads, does)] == [["UNAUTHENTICATED"]] * 2


async def test_tokens_are_revoked_by_their_owner_and_by_administrators_and_hidden_from_others(api: Api) -> None:
    await api.user("Lena"), await api.user("Max", role="MANAGER", managed_units=[api.company])
    lena, max_ = await api.signed_in_as(LENA), await api.signed_in_as("max@care.example")
    given = {"name": "ours", "ends_on": "2026-12-31"}
    first, second = [await lena.do("accessTokenCreate", **given, select="id name") for _ in range(2)]

    hidden = await max_.refused("accessTokenRevoke", id=first["id"])
    await lena.do("accessTokenRevoke", id=first["id"])
    await api.do("accessTokenRevoke", id=second["id"])
    again = await api.refused("accessTokenRevoke", id=second["id"])
    lists = "{ accessTokens(filter: {revokedAt: {isEmpty: false}}) { nodes { user { name } } } }"

    assert (hidden, again) == ([("NOT_FOUND", "id")], [("CONFLICT", "")])
    assert (await api.ask(lists))["accessTokens"]["nodes"] == [{"user": {"name": "Lena"}}] * 2
    assert (await max_.ask(lists))["accessTokens"]["nodes"] == []
    assert (await lena.ask(SIGN_OUT))["signOut"]["userErrors"] == [{"code": "NO_SESSION"}]


async def test_a_token_lives_for_a_year_at_most_and_a_person_has_fifty_at_most(api: Api) -> None:
    for days, code in ((-1, "NOT_AHEAD"), (367, "TOO_FAR_AHEAD")):
        ends_on = (api.clock.today() + timedelta(days=days)).isoformat()
        assert await api.refused("accessTokenCreate", name="A", ends_on=ends_on) == [(code, "input.endsOn")]
    now, tomorrow = api.clock.now(), api.clock.now() + timedelta(days=1)
    ada = await User.get(email=ADMIN)
    await AccessToken.bulk_create(
        AccessToken(user=ada, name=f"{n}", digest=f"{n}", created_at=now, expires_at=tomorrow) for n in range(50)
    )

    fifty_first = await api.refused("accessTokenCreate", name="A", ends_on=api.clock.today().isoformat())

    assert fifty_first == [("TOO_MANY_TOKENS", "")]


async def test_a_page_of_another_site_cannot_sign_a_browser_out(api: Api) -> None:
    await lena_of(api)
    lena = await signed_in(api.signed_out())
    cookie = {"cookie": f"qualgraph_session={lena.token}", "origin": "https://evil.example"}

    forged = await api.http.post("/graphql", json={"query": SIGN_OUT}, headers=cookie)

    assert (forged.status_code, forged.json()["errors"][0]["extensions"]["code"]) == (403, "CROSS_SITE")
    assert await lena.ask(WHO) == {"viewer": {"user": {"name": "Lena"}}}
