"""What sending a form costs: nothing is read that only a form would show, unless the form has to be shown again."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from admin_ui.http.page_request import PageRequest
from tests.admin_ui.visitor import Page, Visitor
from tests.resolvers.statements import statements

NEW = "/admin/assignments/new"


@contextmanager
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The documents that pages ask while inside, in their order."""
    ask, found = PageRequest.ask, list[str]()

    async def noted(self: PageRequest, document: str, **variables: Any) -> Any:
        found.append(document)
        return await ask(self, document, **variables)

    with monkeypatch.context() as patching:
        patching.setattr(PageRequest, "ask", noted)
        yield found


async def company(admin: Visitor) -> tuple[list[str], str]:
    """The ids of sixty people, which are more than a form offers, and of a qualification."""
    qualification = await admin.api.qualification(achieve=[await admin.api.activity()])
    return [await admin.api.user(f"Person{number}") for number in range(60)], qualification


async def assigned(admin: Visitor, monkeypatch: pytest.MonkeyPatch, on: str) -> tuple[Page, list[str]]:
    """The answer to an assignment from a day on, and the documents that it took."""
    people, qualification = await company(admin)
    with asked(monkeypatch) as documents:
        page = await admin.send(NEW, user=people[0], qualification=qualification, assignedOn=on)
    return page, documents


async def test_to_assign_one_person_takes_one_document_and_what_the_api_reads_and_writes_for_it(
    admin: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    people, qualification = await company(admin)

    with asked(monkeypatch) as documents, statements(monkeypatch) as by_form:
        page = await admin.send(NEW, user=people[0], qualification=qualification, assignedOn="2026-01-01")
    with statements(monkeypatch) as by_api:
        await admin.api.assign(people[1], qualification, "2026-01-01")

    assert page.status == 303
    assert [each.split()[1].partition("(")[0] for each in documents] == ["AssignmentCreate"]
    assert len(by_form) - len(by_api) == 1, "the session is looked up, and nothing else"


async def test_what_is_refused_is_shown_with_all_that_can_be_chosen(
    admin: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, documents = await assigned(admin, monkeypatch, "1800-01-01")

    assert page.status == 422
    assert [each.split()[1].partition("(")[0] for each in documents] == ["AssignmentCreate", "AssignmentCreateForm"]
    assert "Person48" in page.text


async def test_what_cannot_be_meant_is_shown_again_without_being_tried(
    admin: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, documents = await assigned(admin, monkeypatch, "tomorrow")

    assert page.status == 422
    assert [each.split()[1] for each in documents] == ["AssignmentCreateForm"]


async def test_an_edit_reads_the_row_that_it_is_compared_with_and_nothing_else(
    admin: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    group = await admin.api.do("groupCreate", name="First aiders")
    edit = await admin.see(f"/admin/groups/{group['id']}/edit")

    with asked(monkeypatch) as documents:
        page = await admin.fill(edit, name="Second aiders")

    assert page.status == 303
    assert [each.split()[1].partition("(")[0] for each in documents] == ["GroupEditRow", "GroupEdit"]
    assert "viewer" not in documents[0]


async def test_what_is_done_to_a_row_without_comparing_reads_nothing_before(
    admin: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    group = await admin.api.do("groupCreate", name="First aiders")

    with asked(monkeypatch) as documents:
        page = await admin.send(f"/admin/groups/{group['id']}/archive")

    assert page.status == 303
    assert [each.split()[1].partition("(")[0] for each in documents] == ["GroupArchive"]
