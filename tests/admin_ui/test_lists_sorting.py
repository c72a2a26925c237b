"""A list is sorted by two columns: its address, its headings, its menu and its file say the same."""

import re

from tests.admin_ui.lists import listed, sort_of
from tests.admin_ui.visitor import Visitor
from tests.api import Api


async def test_a_second_heading_decides_between_equals_also_in_the_file_and_without_scripts(
    api: Api, admin: Visitor
) -> None:
    for name, day in (("Nora", "2021-05-01"), ("Bea", "2020-01-01"), ("Ali", "2021-05-01"), ("Zoe", "2020-01-01")):
        await api.user(name, date_added=day)
    columns = "columns=name,date_added&q=care.example"

    first = await admin.see(f"/admin/users?{columns}&sort=-date_added")
    page = await admin.see(f"/admin/users?{columns}&sort=-date_added,-name")
    unsorted = await admin.see(f"/admin/users?{columns}")
    file = await admin.see(f"/admin/users/export/csv?{columns}&sort=-date_added,-name")

    assert [each for each in listed(page) if each != "Ada"] == ["Nora", "Ali", "Zoe", "Bea"]
    assert [line.split(",")[0].split(";")[0] for line in file.text.splitlines() if "Ada" not in line][1:] == [
        "Nora", "Ali", "Zoe", "Bea",
    ]  # fmt: skip
    assert [way for _, way in sort_of(page)] == ["descending"]
    assert re.findall(r'<b class="nth" aria-hidden="true">(\d)</b>', page.text) == ["2", "1"]
    assert "Name 2 second, descending" in page.words
    assert ("Then by" in first.words, "Then by" in unsorted.words) == (True, False)
    assert "sort=-date_added%2Cname" in first.text
