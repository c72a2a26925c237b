"""Uploaded files: stored as they came, served to whoever may see their row, gone when nothing tells of them."""

from io import BytesIO

import httpx
import pytest

from app.files.files import FileMissing, FileStore, FilesUnavailable, files
from app.settings import Settings
from schema.files import File
from schema.kit.uploads import Upload
from schema.uploads import UploadedCertificate
from tests.api import Api
from tests.app.proof import Story, first_aid_by_proof, stored
from tests.uploads import WHOLE_PDF, Sent
from tests.verbs import Json


@pytest.fixture
async def story(api: Api) -> Story:
    return await first_aid_by_proof(api)


async def test_a_transaction_that_fails_leaves_no_file(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: object) -> None:
        raise RuntimeError("the machine caught fire")

    monkeypatch.setattr("app.standings.settlement.sync_timelines", fail)
    answer = await story.lena.send(_submission(story))

    assert answer.json()["errors"][0]["extensions"]["code"] == "INTERNAL"
    assert (await stored(), await UploadedCertificate.all().count()) == (0, 0)


def _submission(story: Story) -> Json:
    document = (
        "mutation($input: UploadedCertificateSubmitInput!) "
        "{ uploadedCertificateSubmit(input: $input) { userErrors { code } } }"
    )
    asked = {"assignment": story.assignment, "requirement": story.requirements["Exam"], "obtainedOn": "2026-01-05"}
    return {"query": document, "variables": {"input": {**asked, "file": Sent()}}}


async def test_a_file_is_served_to_whoever_may_see_its_row_and_to_nobody_else(story: Story) -> None:
    await story.lena.submit(
        story.assignment, story.requirements["Exam"], "2026-01-10", file=Sent(name="Zeugnis “Ä”; drop.html")
    )
    found = await story.lena.ask("{ approvals { nodes { uploadedCertificate { file { url } } } } }")
    url = found["approvals"]["nodes"][0]["uploadedCertificate"]["file"]["url"]
    await story.api.user("Zoe")
    zoe = await story.api.signed_in_as("zoe@care.example")

    served = [await fetched(each, url) for each in (story.lena, story.mona, story.api)]
    hidden, missing = await fetched(zoe, url), await fetched(zoe, "/files/" + "0" * 64)
    nobody = await fetched(story.api.signed_out(), url)

    for answer in served:
        assert (answer.status_code, answer.content) == (200, Sent().content)
        assert answer.headers["content-type"] == "application/pdf"
        assert answer.headers["content-length"] == str(len(Sent().content))
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["content-security-policy"] == "sandbox; default-src 'none'"
        assert answer.headers["cache-control"] == "private, no-store"
        assert answer.headers["content-disposition"] == (
            "attachment; filename=\"Zeugnis A drop.html.pdf\"; filename*=UTF-8''Zeugnis%20%C3%84%20drop.html.pdf"
        )
    assert (hidden.status_code, hidden.json()) == (missing.status_code, missing.json())
    assert (hidden.status_code, nobody.status_code) == (404, 401)


async def fetched(api: Api, url: str) -> httpx.Response:
    headers = {} if api.token is None else {"authorization": f"Bearer {api.token}"}
    return await api.http.get(url, headers=headers)


async def test_files_are_stored_under_keys_and_as_they_came(story: Story) -> None:
    await story.submit("2026-01-10")

    rows = await UploadedCertificate.all().prefetch_related("file")
    file = rows[0].file
    content = b"".join([chunk async for chunk in await files().stream(file.key)])
    assert content == Sent().content
    assert (len(file.key), file.key.isalnum()) == (64, True)


async def test_a_store_that_a_url_names_keeps_files_as_a_folder_does() -> None:
    store = FileStore("memory:///")

    key = await store.put(Upload("x.pdf", BytesIO(WHOLE_PDF), len(WHOLE_PDF)))
    content = b"".join([chunk async for chunk in await store.stream(key)])
    listed = [each.key async for found in store.all(at_once=10) for each in found]
    await store.remove([key, key])

    assert (content, listed) == (WHOLE_PDF, [key])
    with pytest.raises(FileMissing):
        await store.stream(key)


def test_a_url_that_names_no_store_is_told_at_once() -> None:
    with pytest.raises(FilesUnavailable, match="Cannot keep files in nonsense://x"):
        FileStore("nonsense://x")


@pytest.mark.parametrize(
    ("settings", "place"),
    [
        (Settings(database="sqlite://var/care.sqlite3"), "var/care-files"),
        (Settings(database="postgres://me@db.example:5433/care"), "var/db-example-5433-care-files"),
        (Settings(files="s3://bucket/care"), "s3://bucket/care"),
    ],
    ids=["SQLite", "PostgreSQL", "told"],
)
def test_files_lie_beside_the_database_unless_something_else_is_said(settings: Settings, place: str) -> None:
    assert settings.place_of_files == place
    assert Settings.read(settings.as_environment()).place_of_files == place


async def test_a_file_that_is_gone_from_the_store_is_not_found(story: Story) -> None:
    await story.submit("2026-01-10")
    key = (await File.get()).key
    await files().remove([key])

    answer = await story.lena.get(f"/files/{key}")

    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (404, "NOT_FOUND")


async def test_a_store_that_cannot_be_written_to_is_told_as_such_and_nothing_is_on_record(story: Story) -> None:
    folder = files()._folder
    assert folder is not None
    folder.rmdir()
    folder.write_text("no folder any more")

    answer = await story.lena.send(_submission(story))
    folder.unlink()
    folder.mkdir()

    assert answer.json()["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
    assert await UploadedCertificate.all().count() == 0
