"""An Open Badge can be verified without asking us: its signature, its issuer's keys, and what it says."""

import asyncio
import hashlib
import json

from app.certificates.signing_keys import rotate_signing_key, signing_key
from schema.signing_keys import SigningKey
from tests.api import PUBLIC_URL
from tests.app.actions_world import World
from tests.app.certificates import LENA, is_signed_by, issued, parts_of
from tests.app.servers import serving

ISSUER = {"id": f"{PUBLIC_URL}/issuer", "type": ["Profile"], "name": "Care", "url": PUBLIC_URL}
HIDDEN = {"d", "p", "q", "dp", "dq", "qi"}


async def test_a_badge_says_what_is_certified_as_open_badges_3_asks(world: World):
    found = await issued(world.admin, "2026-01-15", certificate_valid_for="P1Y", description="How to help.")
    address, number = found["verificationUrl"], found["number"]

    header, payload = parts_of(found["badge"])

    activity = hashlib.sha256(b"Course").hexdigest()[:32]
    digest = hashlib.sha256(f"lena@care.example{number}".encode()).hexdigest()
    key = header.pop("jwk")
    assert header == {"alg": "RS256", "typ": "JWT", "kid": f"{PUBLIC_URL}/keys/{(await SigningKey.get()).name}"}
    assert set(key) == {"kty", "n", "e"}
    assert payload == {
        "@context": [
            "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        ],
        "id": address,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Course",
        "issuer": ISSUER,
        "validFrom": "2026-01-14T23:00:00+00:00",
        "awardedDate": "2026-01-31T23:00:00+00:00",
        "validUntil": "2027-01-15T23:00:00+00:00",
        "credentialSubject": {
            "id": f"{address}#holder",
            "type": ["AchievementSubject"],
            "identifier": [{
                "type": "IdentityObject", "hashed": True, "identityHash": f"sha256${digest}",
                "identityType": "emailAddress", "salt": number,
            }],
            "achievement": {
                "id": f"{PUBLIC_URL}/issuer#{activity}",
                "type": ["Achievement"],
                "name": "Course",
                "description": "How to help.",
                "criteria": {"narrative": "Completed “Course”, as recorded by Care."},
            },
        },
        "credentialSchema": [{
            "id": "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
            "type": "1EdTechJsonSchemaValidator2019",
        }],
        "iss": f"{PUBLIC_URL}/issuer",
        "jti": address,
        "sub": f"{address}#holder",
        "nbf": 1768431600,
        "exp": 1800054000,
    }  # fmt: skip


async def test_a_badge_names_nobody_and_has_no_end_unless_the_certificate_has_one(world: World):
    found = await issued(world.admin)

    _, payload = parts_of(found["badge"])

    assert "Lena" not in json.dumps(payload)
    assert "lena@" not in json.dumps(payload)
    assert {"validUntil", "exp"} & set(payload) == set()
    assert payload["credentialSubject"]["achievement"]["description"] == "Course"


async def test_a_badge_is_verified_by_hand_and_no_letter_of_it_can_be_changed(world: World):
    token = (await issued(world.admin))["badge"]
    header, _ = parts_of(token)
    first, content, signature = token.split(".")
    forged = content[:200] + ("A" if content[200] != "A" else "B") + content[201:]

    assert is_signed_by(token, header["jwk"])
    assert not is_signed_by(f"{first}.{forged}.{signature}", header["jwk"])
    assert not is_signed_by(f"{first}.{content}.{signature[:-8]}AAAAAAAA", header["jwk"])


async def test_the_file_is_the_badge_and_is_to_be_saved(world: World):
    found = await issued(world.admin)

    answer = await world.lena.get(found["badgeUrl"])

    assert answer.text == found["badge"]
    assert answer.headers["content-type"] == "application/vc+jwt"
    assert answer.headers["content-disposition"] == f'attachment; filename="{found["number"]}.jwt"'
    assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"


async def test_everybody_finds_the_issuer_and_its_keys_and_never_their_private_half(world: World):
    found, stranger = await issued(world.admin), world.admin.signed_out()
    header, payload = parts_of(found["badge"])

    keys = (await stranger.get("/.well-known/jwks.json")).json()["keys"]
    one = await stranger.get(header["kid"].removeprefix(PUBLIC_URL))
    issuer = await stranger.get(payload["iss"].removeprefix(PUBLIC_URL))
    none = await stranger.get("/keys/none")

    assert [one.json()] == keys == [{**header["jwk"], "kid": header["kid"], "alg": "RS256", "use": "sig"}]
    assert issuer.json() == payload["issuer"] == ISSUER
    assert not HIDDEN & (set(one.json()) | set(header["jwk"]))
    assert (none.status_code, none.json()["errors"][0]["extensions"]) == (404, {"code": "NOT_FOUND"})
    assert one.headers["access-control-allow-origin"] == "*"


async def test_a_new_key_signs_from_now_on_and_the_old_one_stays_known(world: World):
    api = world.admin
    old = await issued(api)

    await rotate_signing_key(api.clock.now())
    new = await api.node(old["id"], "Certificate", "badge")

    keys = {key["kid"]: key for key in (await api.get("/.well-known/jwks.json")).json()["keys"]}
    (before, content), (after, same) = parts_of(old["badge"]), parts_of(new["badge"])
    assert (len(keys), before["kid"] != after["kid"], content == same) == (2, True, True)
    assert is_signed_by(old["badge"], keys[before["kid"]])
    assert is_signed_by(new["badge"], keys[after["kid"]])
    assert not is_signed_by(new["badge"], keys[before["kid"]])


async def test_a_revoked_certificate_has_no_badge_any_more(world: World):
    made = await world.admin.complete(LENA, "code:course")
    number = (await world.admin.node(made, "Completion", "certificate { number }"))["certificate"]["number"]
    await world.admin.do("completionRevoke", id=made, reason="Not her")

    fields = await world.admin.node(made, "Completion", "certificate { status badge badgeUrl }")
    answer = await world.admin.get(f"/certificates/{number}.jwt")

    assert fields == {"certificate": {"status": "REVOKED", "badge": None, "badgeUrl": None}}
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]) == (410, {"code": "REVOKED"})


async def test_a_badge_ends_on_the_day_from_which_it_is_revoked(world: World):
    made = await world.admin.complete(LENA, "code:course")
    await world.admin.do("completionRevoke", id=made, reason="Not her", revoked_from="2026-03-01")

    found = await world.admin.node(made, "Completion", 'certificate { status badge later: status(on: "2026-03-01") }')

    assert (found["certificate"]["status"], found["certificate"]["later"]) == ("VALID", "REVOKED")
    assert parts_of(found["certificate"]["badge"])[1]["validUntil"] == "2026-02-28T23:00:00+00:00"


async def test_a_badge_that_is_asked_for_under_many_names_is_one(world: World):
    await issued(world.admin)
    names = "".join(f"b{place}: badge " for place in range(20))

    found = await world.admin.ask(f"{{ certificates(first: 1) {{ nodes {{ badge {names} }} }} }}")

    assert {len(set(node.values())) for node in found["certificates"]["nodes"]} == {1}


async def test_all_who_make_the_first_key_at_once_have_the_same(world: World):
    now = world.admin.clock.now()

    found = await asyncio.gather(*(signing_key(now) for _ in range(5)))

    assert {key.name for key in found} == {(await SigningKey.get()).name}


async def test_several_processes_sign_with_the_same_key(database_url: str):
    application = "app.asgi:from_environment"
    async with (
        serving(database_url, application=application) as one,
        serving(database_url, application=application) as other,
    ):
        answers = await asyncio.gather(*(each.send(KEYS) for each in (one, other, one, other)))

    assert {status for status, _, _ in answers} == {200}
    assert len({key["n"] for _, _, body in answers for key in json.loads(body)["keys"]}) == 1
    assert {len(json.loads(body)["keys"]) for _, _, body in answers} == {1}


KEYS = b"GET /.well-known/jwks.json HTTP/1.1\r\nHost: badges\r\nConnection: close\r\n\r\n"
