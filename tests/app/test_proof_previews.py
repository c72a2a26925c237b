"""What proof from elsewhere would be worth, told before it is submitted; and what a requirement rests on."""

import pytest

from schema.uploads import UploadedCertificate
from tests.api import Api
from tests.app.proof import Story, first_aid_by_proof
from tests.verbs import Json


@pytest.fixture
async def story(api: Api) -> Story:
    return await first_aid_by_proof(api)


PREVIEW = """
    query($assignment: ID!, $requirement: ID!, $on: Date!, $through: Date) {
        node(id: $assignment) { ... on Assignment {
            uploadPreview(requirement: $requirement, obtainedOn: $on, expiresOn: $through) {
                before { status } after { status validThrough } notices { code }
            }
        } }
    }
"""


@pytest.mark.parametrize(
    ("on", "through", "after", "notices"),
    [
        ("2026-01-10", None, {"status": "QUALIFIED", "validThrough": "2027-01-10"}, []),
        ("2025-01-10", "2025-06-30", {"status": "EXPIRED", "validThrough": "2025-06-30"}, ["EXPIRED"]),
    ],
)
async def test_what_proof_would_be_worth_is_told_before_it_is_submitted(
    story: Story, on: str, through: str | None, after: Json, notices: list[str]
) -> None:
    asked = {"assignment": story.assignment, "requirement": story.requirements["Exam"], "on": on, "through": through}

    found = (await story.lena.ask(PREVIEW, **asked))["node"]["uploadPreview"]
    future = await story.lena.attempt(PREVIEW, **{**asked, "on": "2026-01-21", "through": None})
    unasked = await story.lena.ask(PREVIEW, **{**asked, "requirement": "nonsense"})

    assert (found["before"], found["after"]) == ({"status": "IN_PROGRESS"}, after)
    assert [each["code"] for each in found["notices"]] == notices  # E21
    assert future.codes == ["BAD_USER_INPUT"]
    assert unasked["node"]["uploadPreview"] is None
    assert await UploadedCertificate.all().count() == 0


async def test_a_requirement_names_the_proof_that_it_rests_on(story: Story) -> None:
    upload = await story.submit("2026-01-10")
    await story.approve(upload)

    found = await story.lena.node(
        story.assignment, "Assignment", "standing { progress { isSatisfied uploadedCertificates { id } } }"
    )

    assert found["standing"]["progress"] == [
        {"isSatisfied": True, "uploadedCertificates": [{"id": upload}]},
        {"isSatisfied": False, "uploadedCertificates": []},
    ]
