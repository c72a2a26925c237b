"""The page of a row: what is known of it, what links to it, what can be done, and what is true on any day."""

import re

from schema.assignment_sources import AssignmentSource
from schema.enums import SourceKind
from tests.admin_ui.visitor import Page, Visitor
from tests.api import ADMIN, PUBLIC_URL, Api
from tests.journeys.first_aid import first_aid


async def at_the_desk(api: Api, email: str = ADMIN) -> Visitor:
    """Somebody who signs in on the day that the clock shows."""
    return await Visitor(api).enter(email)


async def assignment_page(api: Api, on: str, asked: str = "") -> Page:
    """The page of Lena's First Aid, achieved on 2026-01-15, as the administrator sees it on a day."""
    story = await first_aid(api)
    await story.learns("2026-01-15")
    api.clock.move_to(on)
    visitor = await at_the_desk(api)
    return await visitor.see(f"/admin/assignments/{story.assignment}{asked}")


async def test_an_assignment_says_what_is_true_today_why_and_what_is_open(api: Api) -> None:
    page = await assignment_page(api, "2027-01-05")

    assert page.status == 200
    assert "Expiring Still qualified, and renewal is open." in page.words
    assert "Valid through 15 Jan 2027 Renewal opens on 1 Jan 2027" in page.words
    assert "BHV refresher Open, due on 15 Jan 2027" in page.words
    assert "Renewal is open from 1 Jan 2027 through 15 Jan 2027." in page.words


async def test_an_assignment_says_what_is_true_on_any_day(api: Api) -> None:
    page = await assignment_page(api, "2026-02-01", "?on=2027-03-01")

    assert "On 1 Mar 2027" in page.words
    assert "Expired Was qualified, but is no longer." in page.words
    assert "BHV refresher Open, was due on 15 Jan 2027" in page.words


async def test_a_day_before_the_assignment_has_no_standing(api: Api) -> None:
    page = await assignment_page(api, "2026-02-01", "?on=2025-03-01")

    assert "Not assigned on this day." in page.words


async def test_a_day_that_is_none_is_today(api: Api) -> None:
    page = await assignment_page(api, "2026-02-01", "?on=yesterday")

    assert (page.status, "Qualified for the work on this day." in page.words) == (200, True)


async def test_the_standing_over_time_is_drawn_without_a_style_in_the_page(api: Api) -> None:
    page = await assignment_page(api, "2026-02-01")

    assert 'class="bar bar-qualified"' in page.text
    assert "Qualified 15 Jan 2026 – 31 Dec 2026" in page.words
    assert "Expiring 1 Jan 2027 – 15 Jan 2027" in page.words
    assert "Expired from 16 Jan 2027" in page.words
    assert "style=" not in page.text
    assert "<style" not in page.text


async def test_a_qualification_shows_what_it_demands_in_place_and_not_twice(api: Api) -> None:
    story = await first_aid(api)
    visitor = await at_the_desk(api)

    page = await visitor.see(f"/admin/qualifications/{story.qualification}")

    assert "Current version Number 1 Effective on 1 Jan 2026" in page.words
    assert "Achieve 1 BHV e-learning E-learning Maintain 1 BHV refresher Meetup" in page.words
    assert "Requirements" not in page.words
    assert "Versions" not in page.words


async def test_a_qualification_shows_its_permanent_education_where_it_belongs(api: Api) -> None:
    exam, drill, film = [await api.activity(name) for name in ("Exam", "Drill", "Film")]
    education = {"mode": "CREDITS", "needed": "10", "repeatsEvery": "P5Y"}
    education["activities"] = [{"activity": drill, "credits": "2.5"}, {"activity": film, "credits": "8"}]  # type: ignore[assignment]  # a list of them
    demanded = [{"activity": exam, "isUploadAllowed": True, "within": "P3M", "permanentEducation": education}]
    made = await api.do("qualificationCreate", name="Registered", duration="FIXED", achieve=demanded)
    visitor = await at_the_desk(api)

    page = await visitor.see(f"/admin/qualifications/{made['id']}")

    assert "Achieve and Maintain 1 Exam E-learning Upload allowed Within 3 months of the assignment" in page.words
    assert "Permanent education 10 credits of these · every 5 years Drill 2.5 credits Film 8 credits" in page.words


async def test_lists_of_what_links_to_a_row_leave_out_what_goes_without_saying(api: Api) -> None:
    story = await first_aid(api)
    visitor = await at_the_desk(api)

    page = await visitor.see(f"/admin/users/{story.lena}")

    assert "Assignments 1 Qualification Status First Aid In progress" in page.words
    missing = "Completions, Approvals, Certificates, Uploaded certificates, Inventory runs"
    others = "Access tokens, Managed units, Groups"
    assert f"None yet: {missing}, {others}." in page.words


async def test_what_is_not_filled_in_is_said_in_one_line(api: Api) -> None:
    activity = await api.activity()
    visitor = await at_the_desk(api)

    page = await visitor.see(f"/admin/learning-activities/{activity}")

    assert "Not filled in: Code, Certificate valid for, Address to start it, Archived on" in page.words
    assert "Name BHV e-learning" not in page.words


async def test_what_cannot_be_done_says_why_where_it_would_be_done(api: Api) -> None:
    lena = await api.user()
    visitor = await at_the_desk(api)

    page = await visitor.see(f"/admin/users/{lena}")

    assert f'<a class="button primary" href="/admin/users/{lena}/edit" data-dialog>Edit</a>' in page.text
    assert re.search(
        r'<button type="button" aria-disabled="true" aria-describedby="(why-\d+)">Reactivate</button>'
        r'<span class="why" id="\1">This person is active\.</span>',
        page.text,
    )


async def test_what_is_only_for_oneself_is_not_offered_on_the_page_of_others(api: Api) -> None:
    lena = await api.user()
    visitor = await at_the_desk(api)

    pages = [await visitor.see(address) for address in (f"/admin/users/{lena}", "/admin/account")]

    assert [">Change password<" in page.text for page in pages] == [False, True]


async def test_a_learner_is_offered_nothing_that_learners_cannot_do(api: Api) -> None:
    story = await first_aid(api)
    visitor = await at_the_desk(api, "lena@care.example")

    page = await visitor.see(f"/admin/assignments/{story.assignment}")

    assert page.status == 200
    assert "data-dialog" not in page.text
    assert 'class="actions"' not in page.text


async def test_a_row_without_a_list_leads_back_to_what_it_belongs_to(api: Api) -> None:
    story = await first_aid(api)
    found = await api.node(story.assignment, "Assignment", "sources { id }")
    visitor = await at_the_desk(api)

    page = await visitor.see(f"/admin/assignment-source/{found['sources'][0]['id']}")

    assert page.status == 200
    assert f'<a href="/admin/assignments/{story.assignment}">Lena · First Aid</a>' in page.text
    assert 'href="/admin/assignment-source"' not in page.text


async def test_a_row_that_came_from_a_list_leads_back_to_that_list(api: Api) -> None:
    lena = await api.user()
    visitor = await at_the_desk(api)

    kept = await visitor.see(f"/admin/users/{lena}?back=%2Fadmin%2Fusers%3Fq%3Dlena")
    elsewhere = await visitor.see(f"/admin/users/{lena}?back=https%3A%2F%2Fevil.example")

    assert '<a href="/admin/users?q=lena">Users</a>' in kept.text
    assert '<a href="/admin/users">Users</a>' in elsewhere.text
    assert "evil" not in elsewhere.text


async def test_what_happened_to_a_row_stands_on_its_page(api: Api) -> None:
    lena = await api.user()
    visitor = await at_the_desk(api)

    page = await visitor.see(f"/admin/users/{lena}")

    assert "History 1 User added 1 Jan 2026, 09:00 · Ada" in page.words


async def test_the_document_behind_a_page_stands_on_it_with_its_variables(api: Api) -> None:
    lena = await api.user()
    visitor = await at_the_desk(api)

    page = await visitor.see(f"/admin/users/{lena}")

    assert '<code id="behind-document">query UserDetail($id: ID!, $history: Int!) {' in page.text
    assert f'{{ "history": 8, "id": "{lena}" }}' in page.words
    assert 'href="/graphql" data-graphiql' in page.text


async def test_what_is_refused_to_oneself_cannot_be_chosen_and_says_why(api: Api) -> None:
    visitor = await at_the_desk(api)

    page = await visitor.see(f"/admin/users/{api.admin}")
    form = await visitor.see(f"/admin/users/{api.admin}/deactivate")

    assert "Deactivate Someone else has to deactivate your account." in page.words
    assert f"/admin/users/{api.admin}/deactivate" not in page.text
    assert "Someone else has to deactivate your account." in form.words
    assert 'id="save" aria-disabled="true"' in form.text


async def test_what_a_rule_assigned_cannot_be_withdrawn_and_says_why(api: Api) -> None:
    story = await first_aid(api)
    await AssignmentSource.all().update(kind=SourceKind.RULE)
    visitor = await at_the_desk(api)

    page = await visitor.see(f"/admin/assignments/{story.assignment}")
    shown = (await visitor.see("/admin/assignments")).inputs()["_shown"][0]
    many = await visitor.send("/admin/assignments/do/withdraw", _all="yes", _shown=shown)

    assert "Withdraw A rule or an inventory assigned it; change that instead." in page.words
    assert "Lena · First Aid: A rule or an inventory assigned it; change that instead." in many.words


async def test_a_certificate_offers_its_paper_its_badge_and_its_public_page(api: Api) -> None:
    story = await first_aid(api)
    await story.learns("2026-01-15")
    certificate = (await api.ask("{ certificates { nodes { id number } } }"))["certificates"]["nodes"][0]
    lena, number = await at_the_desk(api, "lena@care.example"), certificate["number"]

    page = await lena.see(f"/admin/certificates/{certificate['id']}")

    assert "Valid It has been issued and has not expired." in page.words
    assert f'href="/certificates/{number}.pdf"' in page.text
    assert f'href="/certificates/{number}.jwt"' in page.text
    assert f'href="{PUBLIC_URL}/verify/{number}"' in page.text
    assert (await lena.http.get(f"/certificates/{number}.pdf")).content.startswith(b"%PDF-")


async def test_a_revoked_certificate_offers_no_badge(api: Api) -> None:
    story = await first_aid(api)
    completion = await story.learns("2026-01-15")
    await api.do("completionRevoke", id=completion, reason="Not her")
    certificate = (await api.ask("{ certificates { nodes { id } } }"))["certificates"]["nodes"][0]

    page = await (await at_the_desk(api)).see(f"/admin/certificates/{certificate['id']}")

    assert "Revoked It was withdrawn and is no longer valid." in page.words
    assert "Download PDF" in page.words
    assert "Open Badge" not in page.words
