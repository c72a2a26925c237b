"""My growth: one's own page, with what is to be done, what one is qualified for, and the papers to show for it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from admin_ui.document_text import tidy
from admin_ui.documents import VIEWER
from admin_ui.extras import extra_of
from admin_ui.http.page_request import PageRequest
from schema.enums import Decision, Status
from schema.inventories import Inventory

_Row = Mapping[str, Any]
SHOWN_ASSIGNMENTS, SHOWN_PAPERS, LOOKED_AT = 50, 5, 20
FIRST_TO_SEE = (
    Status.EXPIRED, Status.NOT_MET, Status.IN_GRACE, Status.EXPIRING, Status.IN_PROGRESS, Status.QUALIFIED,
)  # fmt: skip
"""The most urgent first."""
_INVENTORIES = extra_of("places/home", Inventory)
GROWTH_DOCUMENT = tidy(f"""
    query MyGrowth {{
        {VIEWER}
        {_INVENTORIES.spread}
        own: viewer {{
            due {{
                dueOn
                progress {{
                    ... on RequirementProgress {{
                        activity {{ id name type startUrl }} requirement {{ id }} viewerCanUpload
                    }}
                    ... on EducationProgress {{ through reached needed missing {{ id name }} }}
                }}
                assignment {{ id qualification {{ name }} standing {{ status }} }}
            }}
            user {{
                assignments(first: {SHOWN_ASSIGNMENTS}, filter: {{ archivedOn: {{ isEmpty: true }} }}) {{
                    totalCount
                    nodes {{
                        id qualification {{ name }}
                        standing {{
                            status isQualified validThrough dueOn isApprovalPending
                            progress {{ isSatisfied isOpen stage }}
                        }}
                    }}
                }}
                certificates(first: {SHOWN_PAPERS}, orderBy: {{ field: ISSUED_ON, direction: DESC }}) {{
                    totalCount nodes {{ id activityName status validThrough pdfUrl completion {{ completedOn }} }}
                }}
                uploadedCertificates(first: {LOOKED_AT}, orderBy: {{ field: SUBMITTED_AT, direction: DESC }}) {{
                    totalCount
                    nodes {{
                        id decision obtainedOn submittedAt decidedAt rejectionReason revokedAt revocationReason
                        requirement {{ id activity {{ name }} }}
                        assignment {{ id archivedOn qualification {{ name }} }}
                    }}
                }}
            }}
        }}
    }}
    {_INVENTORIES.text}""")


@dataclass(frozen=True, slots=True)
class OwnQualification:
    """A qualification as its card shows it: how far it is, of what is being worked on."""

    row: _Row
    done: int
    asked: int


async def show_growth(page_request: PageRequest) -> Response:
    """Answer with the viewer's own page."""
    data = await page_request.ask(GROWTH_DOCUMENT)
    own = data["own"]
    user = own["user"]
    papers = user["uploadedCertificates"]["nodes"]
    return page_request.page(
        "places/growth.html",
        data=data,
        inventories=_INVENTORIES.template,
        looks_after=False,
        due=sorted(own["due"], key=_urgency),
        qualifications=[*own_qualifications(user["assignments"]["nodes"])],
        assignments=user["assignments"],
        certificates=user["certificates"],
        papers=papers[:SHOWN_PAPERS],
        paper_count=user["uploadedCertificates"]["totalCount"],
        turned_down=[*turned_down(papers)],
        behind=(GROWTH_DOCUMENT, {}),
    )


def _urgency(item: _Row) -> tuple[bool, str]:
    """Put what is late first, then what is due next; what has no last day comes last, unless it was lost already."""
    standing = item["assignment"]["standing"]
    is_lost = bool(standing) and standing["status"] == Status.EXPIRED
    return (item["dueOn"] is None and not is_lost, item["dueOn"] or "")


def own_qualifications(rows: Sequence[_Row]) -> Iterator[OwnQualification]:
    """Give the cards, the most urgent first."""
    shown = [row for row in rows if row["standing"]]
    for row in sorted(shown, key=_rank):
        open_in = {each["stage"] for each in row["standing"]["progress"] if each["isOpen"] and not each["isSatisfied"]}
        asked = [each for each in row["standing"]["progress"] if each["stage"] in open_in]
        yield OwnQualification(row, sum(each["isSatisfied"] for each in asked), len(asked))


def _rank(row: _Row) -> tuple[int, str, str]:
    standing = row["standing"]
    return (
        FIRST_TO_SEE.index(Status(standing["status"])),
        standing["dueOn"] or standing["validThrough"] or "9",
        row["qualification"]["name"],
    )


def turned_down(papers: Sequence[_Row]) -> Iterator[_Row]:
    """Give what was rejected or revoked and nothing newer was uploaded for, so that nobody waits for it in vain."""
    seen = set()
    for paper in papers:
        proof_of = (paper["assignment"]["id"], paper["requirement"]["id"])
        is_down = paper["decision"] == Decision.REJECTED or paper["revokedAt"]
        if proof_of not in seen and is_down and not paper["assignment"]["archivedOn"]:
            yield paper
        seen.add(proof_of)
