"""The five dearest pages that a front end has shown, for a learner, a manager of sixty people and an administrator."""

from pathlib import Path
from typing import Any

import pytest

from tests.api import Api

PAGES = sorted((Path(__file__).parent / "worst_pages").glob("*.graphql"))
LEARNER, MANAGER = "aisha.mohamed@delinde.example", "carla.jacobs@delinde.example"
WHO = ("learner", "manager", "administrator")
ROWS = {
    "due": {"learner": None, "manager": None, "administrator": None},
    "my_growth": {"learner": 4, "manager": 3, "administrator": 0},
    "progress": {"learner": 4, "manager": 50, "administrator": 50},
    "proof": {"learner": 4, "manager": 50, "administrator": 50},
    "team": {"learner": 1, "manager": 60, "administrator": 60},
}
"""How many rows the list of each page has."""


async def viewers(api: Api) -> dict[str, Api]:
    """Who looks at the pages: among them somebody who manages everybody in the demo."""
    found = await api.ask("{ orgUnits(first: 50, filter: { kind: [COMPANY] }) { nodes { id name } } }")
    companies = [each["id"] for each in found["orgUnits"]["nodes"]]
    await api.do("userEdit", id=f"email:{MANAGER}", managed_units=companies)
    learner, manager = await api.signed_in_as(LEARNER), await api.signed_in_as(MANAGER)
    return {"learner": learner, "manager": manager, "administrator": api}


def rows_in(data: Any) -> int | None:
    """How many rows the list at the top of a page has; None if it shows no list."""
    top = data.get("users") or data.get("assignments") or (data["viewer"].get("user") or {}).get("assignments")
    return len(top["nodes"]) if top else None


async def test_the_dearest_pages_fit_for_everybody(demo: Api) -> None:
    bodies = {
        (page.stem, who): (await viewer.send({"query": page.read_text()})).json()
        for who, viewer in (await viewers(demo)).items()
        for page in PAGES
    }

    costs = {key: body["extensions"]["cost"] for key, body in bodies.items()}
    assert [key for key, body in bodies.items() if "errors" in body] == []
    assert {page.stem: {who: rows_in(bodies[page.stem, who]["data"]) for who in WHO} for page in PAGES} == ROWS
    assert [key for key, cost in costs.items() if not 0 < cost["used"] <= cost["allowed"]] == []
    assert [key for key, cost in costs.items() if not cost["asked"] <= cost["allowed"]] == []


@pytest.mark.parametrize("page", PAGES, ids=[each.stem for each in PAGES])
async def test_an_estimate_is_about_what_it_comes_to(demo: Api, page: Path) -> None:
    viewer = (await viewers(demo))["learner" if "viewer" in page.read_text() else "manager"]

    cost = (await viewer.send({"query": page.read_text()})).json()["extensions"]["cost"]

    assert cost["asked"] / 5 < cost["used"] < cost["asked"] * 1.5
