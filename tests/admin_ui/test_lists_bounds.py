"""A list that is narrowed from one day through another shows both of them whole, by the clock of the organisation."""

from datetime import datetime
from typing import Any

from starlette.datastructures import QueryParams

from admin_ui.lists.narrowing import narrowings_in
from tests.admin_ui.test_lists import SCREENS
from tests.admin_ui.visitor import Visitor
from tests.api import Api
from tests.clocks import AMSTERDAM


def narrowed(query: str) -> Any:
    return narrowings_in(SCREENS["AuditEntry"], QueryParams(query))["happened_at"].said(AMSTERDAM)


def test_the_last_day_of_moments_ends_with_its_midnight() -> None:
    assert narrowed("happened_at.since=2026-03-29&happened_at.through=2026-03-29") == {
        "since": "2026-03-29T00:00:00+01:00",
        "before": "2026-03-30T00:00:00+02:00",
    }
    assert narrowed("happened_at.through=2026-12-31") == {"before": "2027-01-01T00:00:00+01:00"}


async def test_what_was_done_late_on_the_last_day_is_in_the_list(api: Api, admin: Visitor) -> None:
    moments = {
        "Porters": "2025-12-31T23:59:59+01:00",
        "Nurses": "2026-01-01T00:00:00+01:00",
        "Cooks": "2026-01-01T23:59:59+01:00",
        "Drivers": "2026-01-02T00:00:00+01:00",
    }
    for name, moment in moments.items():
        api.clock.move_to(datetime.fromisoformat(moment))
        await api.do("groupCreate", name=name)
    api.clock.move_to("2026-01-01")

    page = await admin.see("/admin/audit-entries?happened_at.since=2026-01-01&happened_at.through=2026-01-01&size=100")

    assert page.status == 200
    assert [name for name in moments if name in page.words] == ["Nurses", "Cooks"]
