"""By qualification: under each one the versions that people still stand under, where there is more than one (R12)."""

import re
from html import unescape

from tests.admin_ui.lists import chips, links, listed
from tests.admin_ui.visitor import Visitor
from tests.api import ADMIN, Api
from tests.journeys.first_aid import first_aid

ROW = re.compile(r'<tr class="division">.*?</tr>', re.DOTALL)
NUMBER = re.compile(r'<td class="end"[^>]*><a href="([^"]*)">(\d+)</a></td>')
FIRST, SECOND = "Version 1, from 1 Jan 2026", "Version 2, from 1 Jun 2026"


async def test_each_version_has_its_numbers_and_each_of_these_its_people(api: Api) -> None:
    api.clock.move_to("2026-01-01")
    story = await first_aid(api)
    await api.assign(await api.user("Bob"), story.qualification)
    await story.learns("2026-01-15")
    alone = await (await Visitor(api).enter(ADMIN)).see("/admin/insights/by-qualification")
    api.clock.move_to("2026-06-01")
    await api.do("qualificationEdit", id=story.qualification, grace_days=3)
    ada = await Visitor(api).enter(ADMIN)

    page = await ada.see("/admin/insights/by-qualification")
    first, second = ROW.findall(page.text)
    [(old, one), *_], [(new, other), *_] = NUMBER.findall(first), NUMBER.findall(second)
    behind = await ada.see(unescape(old))
    overview, file = [await ada.see(f"/admin/insights/{each}") for each in ("overview", "by-qualification/export/csv")]

    assert alone.status == overview.status == 200
    assert ROW.findall(alone.text) == ROW.findall(overview.text) == []
    assert (FIRST in first, SECOND in second) == (True, True)
    assert (one, other) == ("1", "1")
    assert listed(behind) == ["Lena"]
    assert any(each.startswith("Version:") for each in chips(behind))
    assert listed(await ada.see(unescape(new))) == ["Bob"]
    assert (await ada.see(links(page)[FIRST])).status == 200
    assert len(file.text.splitlines()) == 2


async def test_a_file_of_a_list_has_only_those_of_the_version(api: Api) -> None:
    story = await first_aid(api)
    await api.assign(await api.user("Bob"), story.qualification)
    await story.learns("2026-01-15")
    api.clock.move_to("2026-06-01")
    await api.do("qualificationEdit", id=story.qualification, grace_days=3)
    found = await api.node(story.qualification, "Qualification", "versions { nodes { id } }")
    ada, version = await Visitor(api).enter(ADMIN), found["versions"]["nodes"][0]["id"]

    page = await ada.see(f"/admin/assignments?version={version}")
    file = await ada.see(f"/admin/assignments/export/csv?version={version}")

    assert listed(page) == ["Lena"]
    assert ("Lena" in file.text, "Bob" in file.text) == (True, False)
