"""Nobody harms anybody by an upload: nothing active is stored or served, and no request is answered with a 5xx."""

from collections.abc import AsyncIterator

import httpx
import pytest

from app.db.database import close_database
from schema.enums import Decision
from schema.files import File
from schema.uploads import UploadedCertificate
from tests.api import Api, api_on
from tests.app.proof import Story, first_aid_by_proof, stored
from tests.databases import Engine
from tests.resolvers.hostile_files import HOSTILE_FILES, HostileFile
from tests.resolvers.hostile_parts import HOSTILE_REQUESTS, TYPE, HostileRequest, body, text_part
from tests.stored import contents
from tests.uploads import PREFLIGHT

SUBMIT = """
    mutation($input: UploadedCertificateSubmitInput!) { done: uploadedCertificateSubmit(input: $input) {
        uploadedCertificate { file { name mediaType size url } } userErrors { code field }
    } }
"""
INERT = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'",
    "cache-control": "private, no-store",
}


@pytest.fixture(scope="module")
async def told(databases: Engine) -> AsyncIterator[Story]:
    """One database for all of them: what is refused leaves nothing, and what is stored stands beside the others."""
    url = databases.create()
    async with api_on(url) as api:
        yield await first_aid_by_proof(api)
    await close_database()
    databases.drop(url)


def test_there_are_three_hundred_hostile_uploads() -> None:
    told_apart = {each.why for each in HOSTILE_FILES} | {each.why for each in HOSTILE_REQUESTS}

    assert len(told_apart) == len(HOSTILE_FILES) + len(HOSTILE_REQUESTS)
    assert len(told_apart) >= 300


@pytest.mark.parametrize("case", HOSTILE_FILES, ids=lambda case: case.why)
async def test_a_hostile_file_is_refused_or_kept_as_something_to_be_saved_and_never_run(
    told: Story, case: HostileFile
) -> None:
    before = (await stored(), await File.all().count())

    response = await send(told.lena, operation(told), case)

    done = response.json()["data"]["done"]
    after = (await stored(), await File.all().count())
    if case.refused:
        assert (done["userErrors"], done["uploadedCertificate"]) == ([{"code": case.refused, "field": FILE}], None)
        assert after == before
        return
    assert done["userErrors"] == []
    assert after == (before[0] + 1, before[1] + 1)
    await UploadedCertificate.all().update(decision=Decision.REJECTED)  # room for the next: no more than ten may wait
    file = done["uploadedCertificate"]["file"]
    served = await told.lena.get(file["url"])
    assert (served.status_code, served.content) == (200, case.content)
    assert (file["mediaType"], served.headers["content-type"]) == (case.served, case.served)
    assert {name: served.headers[name] for name in INERT} == INERT
    assert is_safe(file["name"], case.served)
    assert served.headers["content-disposition"].startswith('attachment; filename="')
    assert served.headers["content-disposition"].isascii()


FILE = ["input", "file"]
ENDINGS = {"application/pdf": (".pdf",), "image/png": (".png",), "image/jpeg": (".jpg", ".jpeg")}


def is_safe(name: str, media_type: str) -> bool:
    """Whether a name is no path, hides nothing, and ends as what the file is."""
    hidden = [letter for letter in name if not letter.isprintable() or letter in '/\\<>:"|?*\u202e\u2066\u2069\u200b']
    return not hidden and not name.startswith(".") and name.endswith(ENDINGS[media_type]) and len(name) <= 110


def operation(story: Story) -> dict[str, object]:
    given = {"assignment": story.assignment, "requirement": story.requirements["Exam"], "obtainedOn": "2026-01-05"}
    return {"query": SUBMIT, "variables": {"input": {**given, "file": None}}}


async def send(api: Api, asked: dict[str, object], case: HostileFile) -> httpx.Response:
    file = b'name="0"; filename="' + case.name + b'"\r\nContent-Type: ' + case.claims.encode()
    sent = body(
        text_part("operations", asked),
        text_part("map", {"0": ["variables.input.file"]}),
        (file.decode("latin-1"), case.content),
    )
    return await api.post(sent, content_type=TYPE, **PREFLIGHT)


@pytest.mark.parametrize("case", HOSTILE_REQUESTS, ids=lambda case: case.why)
async def test_a_hostile_request_is_refused_with_a_code_and_leaves_nothing(told: Story, case: HostileRequest) -> None:
    before = (await stored(), await contents())

    response = await told.lena.post(case.body, **{"content-type": TYPE, **PREFLIGHT, **case.headers})

    assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (case.status, case.code)
    assert (await stored(), await contents()) == before
