"""A list says in its address what it shows: which rows, in which order, with which columns, and where in the list."""

from urllib.parse import parse_qs, unquote, urlsplit

import httpx
import pytest
from starlette.datastructures import QueryParams

from admin_ui.lists.lists import ListState
from admin_ui.screens import screens_of
from resolvers.compat import graphql_schema
from resolvers.graphql import schema
from schema.entities import ACTIONS, ENTITIES
from schema.kit.entity import Entity
from schema.people import User
from schema.units import OrgUnit
from tests.admin_ui.lists import among_toys, chips, headings, links, listed, sort_of
from tests.admin_ui.test_forms_toys import visitor as visitor  # noqa: PLC0414 - a fixture: tests ask for it by its name
from tests.admin_ui.visitor import Visitor
from tests.api import Api
from tests.resolvers.derive_toys import Colour, Plaything, Workshop
from tests.resolvers.test_derive_toys import toys as toys  # noqa: PLC0414 - a fixture: tests ask for it by its name

SCREENS = screens_of(graphql_schema(schema), ENTITIES, ACTIONS)
LISTED = [entity for entity in ENTITIES if entity.plural]


@pytest.fixture
async def playthings(visitor: httpx.AsyncClient) -> Visitor:
    """Ada, before a list of three playthings."""
    shop = await Workshop.get()
    for name, colour, pieces in (("Kite", Colour.RED, 9), ("Train", Colour.BLUE, 30), ("Ball", Colour.RED, 1)):
        await Plaything.create(name=name, colour=colour, pieces=pieces, workshop=shop, is_broken=name == "Kite")
    return among_toys(visitor)


async def groups(api: Api, *names: str) -> list[str]:
    return [(await api.do("groupCreate", name=name))["id"] for name in names]


async def test_a_toy_has_a_list_that_can_be_narrowed_sorted_and_laid_out(playthings: Visitor) -> None:
    whole = await playthings.see("/admin/playthings")
    red = await playthings.see("/admin/playthings?colour=RED&is_broken=no&sort=-pieces&columns=colour,pieces")

    assert (listed(whole), chips(whole)) == (["Kite", "Train", "Ball"], [])
    assert (listed(red), chips(red)) == (["Ball"], ["Colour: Red", "Is broken: No"])
    assert (headings(red)[-3:], sort_of(red)) == (["Name", "Colour", "Pieces"], [("Pieces", "descending")])


async def test_each_chip_takes_off_one_thing_and_clear_all_takes_off_everything(playthings: Visitor) -> None:
    page = await playthings.see("/admin/playthings?q=a&colour=RED&colour=BLUE&sort=name&size=50")

    found = links(page)
    assert found["Remove filter: Search: a"] == "/admin/playthings?colour=RED&colour=BLUE&sort=name&size=50"
    assert found["Remove filter: Colour: Red"] == "/admin/playthings?q=a&colour=BLUE&sort=name&size=50"
    assert found["Clear all"] == "/admin/playthings?sort=name&size=50"


async def test_a_link_is_found_by_a_search_and_named_in_its_chip(playthings: Visitor) -> None:
    found = await playthings.see("/admin/playthings?find=workshop&find.workshop=santa")
    shop = found.text.partition(' name="workshop"')[2].partition('<option value="')[2].partition('"')[0]
    page = await playthings.see(f"/admin/playthings?workshop={shop}")
    elsewhere = await playthings.see("/admin/playthings?workshop=V29ya3Nob3A6OTk")

    assert "Santa's" in found.text.replace("&#39;", "'")
    assert (chips(page), len(listed(page))) == (["Workshop: Santa's"], 3)
    assert (chips(elsewhere), listed(elsewhere)) == (["Workshop: not visible to you"], [])


@pytest.mark.parametrize(
    ("asked", "short"),
    [
        ("q=&colour=RED&is_broken=&made_on.since=&made_on.is=", "colour=RED"),
        ("q=kite&columns=name&columns=pieces&size=25", "q=kite&columns=name%2Cpieces"),
        ("colour=PINK&made_on.since=tomorrow&q=", ""),
    ],
)
async def test_what_a_form_sends_too_much_is_left_out_of_the_address(
    playthings: Visitor, asked: str, short: str
) -> None:
    page = await playthings.see(f"/admin/playthings?{asked}")

    assert (page.status, page.headers["location"]) == (303, "/admin/playthings" + (f"?{short}" if short else ""))


async def test_a_heading_sorts_up_then_down_then_not_at_all(playthings: Visitor) -> None:
    first = await playthings.see("/admin/playthings")
    up = await playthings.see(links(first)["Name"])
    down = await playthings.see(links(up)["Name"])

    assert [listed(each) for each in (up, down)] == [["Ball", "Kite", "Train"], ["Train", "Kite", "Ball"]]
    assert [sort_of(each) for each in (first, up, down)] == [[], [("Name", "ascending")], [("Name", "descending")]]
    assert links(down)["Name"] == "/admin/playthings"


async def test_pages_are_turned_both_ways_and_say_where_they_stand(api: Api, admin: Visitor) -> None:
    await groups(api, *(f"G{number:02}" for number in range(60)))
    address = "/admin/groups?sort=name"

    first = await admin.see(address)
    second = await admin.see(links(first)["Next page"])
    last = await admin.see(links(first)["Last page"])
    before = await admin.see(links(last)["Previous page"])

    stand = [each.words.partition(" of 60")[0].rpartition(" ")[2] for each in (first, second, last, before)]
    assert stand == ["1–25", "26–50", "36–60", "11–35"]
    assert [listed(each)[0] for each in (first, second, last, before)] == ["G00", "G25", "G35", "G10"]
    assert links(second)["First page"] == links(last)["First page"] == address
    assert ("Previous page" in links(first), "Next page" in links(last)) == (False, False)


async def test_a_page_has_as_many_rows_as_somebody_chooses(api: Api, admin: Visitor) -> None:
    await groups(api, *(f"G{number}" for number in range(30)))

    fifty = await admin.see(links(await admin.see("/admin/groups"))["50"])
    odd = await admin.see("/admin/groups?size=7")

    assert (len(listed(fifty)), len(listed(odd))) == (30, 25)


async def test_a_place_that_the_list_does_not_have_leads_to_its_beginning(admin: Visitor, api: Api) -> None:
    await groups(api, "A")

    page = await admin.see("/admin/groups?q=a&after=nonsense")

    assert (page.status, page.headers["location"]) == (303, "/admin/groups?q=a")


async def test_the_menu_leaves_out_what_is_archived_and_says_so(api: Api, admin: Visitor) -> None:
    kept, gone = await groups(api, "Kept", "Gone")
    await api.do("groupArchive", id=gone)

    page = await admin.see(links(await admin.see("/admin/"))["Groups"])
    whole = await admin.see(links(page)["Remove filter: Archived on: empty"])

    assert (listed(page), chips(page)) == (["Kept"], ["Archived on: empty"])
    assert "Archived on" not in headings(page)
    assert listed(whole) == ["Kept", "Gone"]
    assert kept in page.text


async def test_the_menu_opens_what_happened_with_the_newest_and_the_queue_with_what_waits(admin: Visitor) -> None:
    leads = links(await admin.see("/admin/"))

    assert leads["Completions"] == "/admin/completions?sort=-completed_on"
    assert leads["Audit entries"] == "/admin/audit-entries?sort=-number"
    assert leads["Approvals"] == "/admin/approvals?decision=PENDING&is_own=no"
    for screen in SCREENS.values():
        _, _, query = screen.address.partition("?")
        kept = ListState.read(screen, QueryParams(query)).own_address("")
        assert kept == f"/{screen.address}", "a list does not know what the menu opens it with"


async def test_days_are_told_in_words(admin: Visitor) -> None:
    page = await admin.see("/admin/users?date_added.since=2020-01-01&date_added.through=2020-12-31")

    assert (chips(page), listed(page)) == (["Date added: from 1 Jan 2020", "Date added: through 31 Dec 2020"], ["Ada"])


async def test_nothing_yet_offers_to_add_and_nothing_fitting_offers_to_clear(api: Api, admin: Visitor) -> None:
    nothing = await admin.see("/admin/groups")
    await groups(api, "A")
    misses = await admin.see("/admin/groups?q=zzz")

    assert "Nothing here yet" in nothing.words
    assert [address for address in links(nothing).values() if address.endswith("/new")] == ["/admin/groups/new"]
    assert "No results" in misses.words
    assert links(misses)["Clear the filters"] == "/admin/groups"


async def test_a_page_whose_rows_are_gone_leads_to_the_first(api: Api, admin: Visitor) -> None:
    made = await groups(api, *(f"G{number:02}" for number in range(26)))
    second = links(await admin.see("/admin/groups?archived_on.is=empty"))["Next page"]
    await api.do("groupArchive", id=made[25])

    page = await admin.see(second)

    assert "This page is empty" in page.words
    assert links(page)["Go to the first page"] == "/admin/groups?archived_on.is=empty"


async def test_a_row_leads_back_to_the_very_page_and_row_it_was_opened_from(api: Api, admin: Visitor) -> None:
    (made,) = await groups(api, "First aiders")

    page = await admin.see("/admin/groups?q=first&sort=-name")
    back = parse_qs(urlsplit(links(page)["First aiders"]).query)["back"]

    assert back == [f"/admin/groups?q=first&sort=-name#row-{made}"]
    assert f'id="row-{made}"' in page.text


async def test_the_row_of_a_link_of_two_is_led_to_by_the_first_and_not_told_twice(api: Api, admin: Visitor) -> None:
    ann = await api.user("Ann")
    activity = await api.activity("Fire drill")
    await api.complete(ann, activity)

    usual = await admin.see("/admin/completions")
    alone = await admin.see("/admin/completions?columns=completed_on")

    assert (listed(usual), headings(usual)[:3]) == (["Ann"], ["User", "Activity", "Completed on"])
    assert listed(alone)[0].startswith("Fire drill · Ann")
    assert headings(alone) == ["Completion", "Completed on"]


async def test_columns_keep_the_order_they_were_chosen_in_and_can_be_moved(admin: Visitor) -> None:
    page = await admin.see("/admin/users?columns=role,email,name")

    moved = links(page)["Move E-mail to the left"]
    assert headings(page)[-3:] == ["Name", "Role", "E-mail"]
    assert unquote(moved) == "/admin/users?columns=email,role,name"


@pytest.mark.usefixtures("org")
@pytest.mark.parametrize("entity", LISTED, ids=lambda entity: entity.__name__)
async def test_every_list_shows_all_of_its_columns_on_its_largest_page(admin: Visitor, entity: type[Entity]) -> None:
    screen = SCREENS[entity.__name__]

    page = await admin.see(f"/admin/{screen.path}?size=100&columns={','.join(screen.facts)}&before=end")

    assert page.status == 200
    assert sorted(headings(page)) == sorted(column.label for column in screen.facts.values())
    assert listed(page)


async def test_what_somebody_may_not_see_is_no_row_and_no_name_in_a_chip(api: Api, stranger: Visitor) -> None:
    hidden = await api.user("Zoë")
    await api.user("Lena")
    learner = await stranger.enter("lena@care.example")

    page = await learner.see(f"/admin/users?sort=name&columns=name,unit&unit={hidden}")
    whole = await learner.see("/admin/users")

    assert page.status == 200
    assert (listed(whole), "Zoë" in whole.text, "Zoë" in page.text) == (["Lena"], False, False)
    assert await User.all().count() == 3
    assert await OrgUnit.all().count() == 1
