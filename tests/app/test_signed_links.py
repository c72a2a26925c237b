"""A page on another origin can show files, PDFs and badges through links that work for five minutes."""

from datetime import timedelta

import httpx
import pytest

from app.certificates.signing_keys import rotate_signing_key
from tests.api import PUBLIC_URL, Api
from tests.app.proof import first_aid_by_proof
from tests.uploads import Sent

FILE = "{ approvals { nodes { uploadedCertificate { file { signedUrl { url expiresAt } } } } } }"
PAPERS = "{ certificates { nodes { signedPdfUrl { url } signedBadgeUrl { url } } } }"


async def fetched(api: Api, address: str) -> httpx.Response:
    """As an <img> on a page of another origin asks for it: without any token or cookie."""
    headers = {"sec-fetch-site": "cross-site", "sec-fetch-dest": "image"}
    return await api.http.get(address.removeprefix(PUBLIC_URL), headers=headers)


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["errors"][0]["extensions"]["code"]


async def test_a_link_to_a_file_works_for_five_minutes_for_whoever_still_may_see_it(api: Api) -> None:
    story = await first_aid_by_proof(api)
    await story.lena.submit(story.assignment, story.requirements["Exam"], "2026-01-10")
    [lenas, managers] = [
        (await each.ask(FILE))["approvals"]["nodes"][0]["uploadedCertificate"]["file"]["signedUrl"]
        for each in (story.lena, story.mona)
    ]
    path, _, link = lenas["url"].partition("?link=")
    generation, user, until, signature = link.split(".")

    shown = await fetched(api, lenas["url"])
    forged = {
        "another person": f"{generation}.1.{until}.{signature}",
        "a later end": f"{generation}.{user}.{int(until) + 1}.{signature}",
        "another key": f"{int(generation) + 1}.{user}.{until}.{signature}",
        "another signature": f"{generation}.{user}.{until}.{'A' * 43}",
        **{text: text for text in ("", "x", "...", "9" * 30 + ".1.1.x", "1.1.٣.x", "1.1.1.é", "a" * 9999)},
    }
    refused = {name: code(await fetched(api, f"{path}?link={each}")) for name, each in forged.items()}
    elsewhere = code(await fetched(api, f"/files/{'0' * 64}?link={link}"))
    mona = (await story.mona.ask("{ viewer { user { id } } }"))["viewer"]["user"]["id"]
    await rotate_signing_key(api.clock.now())
    still = await fetched(api, lenas["url"])
    await api.do("userDeactivate", id=mona)
    gone = code(await fetched(api, managers["url"]))
    api.clock.move_to(api.clock.now() + timedelta(minutes=5))

    assert (shown.status_code, shown.content) == (200, Sent().content)
    assert shown.headers["cross-origin-resource-policy"] == "cross-origin"
    assert (shown.headers["cache-control"], shown.headers["referrer-policy"]) == ("private, no-store", "no-referrer")
    assert lenas["url"].startswith(f"{PUBLIC_URL}/files/")
    assert refused == dict.fromkeys(forged, (404, "NOT_FOUND"))
    assert (elsewhere, still.status_code, gone) == ((404, "NOT_FOUND"), 200, (404, "NOT_FOUND"))
    assert code(await fetched(api, lenas["url"])) == (403, "LINK_EXPIRED")


@pytest.mark.parametrize("field", ["signedPdfUrl", "signedBadgeUrl"])
async def test_certificates_and_badges_can_be_shown_too(api: Api, field: str) -> None:
    activity = await api.activity(issues_certificate=True)
    user = await api.user()
    await api.complete(user, activity)
    lena = await api.signed_in_as("lena@care.example")

    address = (await lena.ask(PAPERS))["certificates"]["nodes"][0][field]["url"]
    shown, bare = await fetched(api, address), await fetched(api, address.partition("?")[0])

    assert (shown.status_code, shown.headers["cross-origin-resource-policy"]) == (200, "cross-origin")
    assert code(bare) == (401, "UNAUTHENTICATED")
