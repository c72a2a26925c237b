"""The office uploads for people without a computer, and what was uploaded can be withdrawn (E71)."""

import pytest

from tests.api import Api
from tests.app.proof import Story, first_aid_by_proof

KEPT = "decision decidedAt decidedBy { name } submittedBy { name } approval { decision }"


@pytest.fixture
async def story(api: Api) -> Story:
    return await first_aid_by_proof(api)


async def uploaded(by: Api, story: Story) -> str:
    return await by.submit(story.assignment, story.requirements["Exam"], "2026-01-05")


async def test_who_uploaded_it_for_somebody_does_not_decide_on_it(story: Story) -> None:
    upload = await uploaded(story.mona, story)

    approved = await story.mona.refused("uploadedCertificateApprove", id=upload)
    rejected = await story.mona.refused("uploadedCertificateReject", id=upload, reason="No")
    by_admin = await story.api.do("uploadedCertificateApprove", id=upload, select=KEPT)

    assert approved == rejected == [("OWN_SUBMISSION", "")]
    assert by_admin["submittedBy"] == {"name": "Mona"}
    assert by_admin["decision"] == "APPROVED"
    assert (await story.standing("2026-01-20") or {})["status"] == "QUALIFIED"


async def test_what_the_office_uploaded_is_not_decided_by_the_person_either(story: Story) -> None:
    upload = await uploaded(story.api, story)
    await story.api.do("userEdit", id="email:lena@care.example", role="MANAGER", managed_units=[story.api.company])

    own = await story.lena.refused("uploadedCertificateApprove", id=upload)
    by_admin = await story.api.refused("uploadedCertificateApprove", id=upload)
    by_manager = await story.approve(upload)

    assert (own, by_admin) == ([("OWN_CERTIFICATE", "")], [("OWN_SUBMISSION", "")])
    assert by_manager["decidedBy"] == {"name": "Mona"}


async def test_what_waits_is_withdrawn_stays_on_record_and_can_be_uploaded_again(story: Story) -> None:
    upload = await uploaded(story.lena, story)
    waited = await story.standing("2026-01-20")

    withdrawn = await story.lena.do("uploadedCertificateWithdraw", id=upload, select=KEPT)
    twice = await story.lena.refused("uploadedCertificateWithdraw", id=upload)
    late = await story.mona.refused("uploadedCertificateApprove", id=upload)
    queue = await story.mona.ask("{ approvals(filter: {decision: [PENDING]}) { totalCount } }")
    again = await uploaded(story.lena, story)

    assert (waited or {})["isApprovalPending"] is True
    assert withdrawn == {
        "decision": "WITHDRAWN",
        "decidedAt": "2026-01-20T08:00:00+00:00",
        "decidedBy": {"name": "Lena"},
        "submittedBy": {"name": "Lena"},
        "approval": {"decision": "WITHDRAWN"},
    }
    assert twice == late == [("CONFLICT", "")]
    assert queue == {"approvals": {"totalCount": 0}}
    assert (await story.standing("2026-01-19") or {})["isApprovalPending"] is True
    assert again != upload


async def test_only_who_uploaded_it_or_whose_it_is_withdraws_it(story: Story) -> None:
    by_office = await uploaded(story.mona, story)

    assert await story.api.refused("uploadedCertificateWithdraw", id=by_office) == [("FORBIDDEN", "")]
    assert (await story.lena.do("uploadedCertificateWithdraw", id=by_office, select="decision")) == {
        "decision": "WITHDRAWN"
    }
    other = await uploaded(story.mona, story)
    assert (await story.mona.do("uploadedCertificateWithdraw", id=other, select="decision")) == {
        "decision": "WITHDRAWN"
    }
