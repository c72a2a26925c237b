"""Who issues the certificates: as set, else like the only company there is."""

from app.certificates.issuer import Issuer
from tests.api import PUBLIC_URL
from tests.app.actions_world import World


async def test_the_only_company_issues_them_unless_somebody_else_is_named(world: World):
    assert await Issuer(PUBLIC_URL).name() == "Care"
    assert await Issuer(PUBLIC_URL, "Care Academy").name() == "Care Academy"


async def test_of_several_companies_none_is_taken_for_all_and_archived_ones_do_not_count(world: World):
    await world.admin.unit("Other", kind="COMPANY", parent=None, code="other")
    several = await Issuer(PUBLIC_URL).name()

    await world.admin.do("orgUnitArchive", id="code:other")

    assert (several, await Issuer(PUBLIC_URL).name()) == ("Qualgraph", "Care")
