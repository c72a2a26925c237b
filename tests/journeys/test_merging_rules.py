"""What rules and inventories gave to two accounts is had once by the one that stays (E39)."""

from tests.api import Api
from tests.app.rules import Ward, criterion
from tests.journeys.inventories import inventories


async def test_what_a_rule_gave_both_accounts_goes_on_once(api: Api) -> None:
    ward = await Ward(api).begin()
    robin = await ward.person("Robin")
    rob = await ward.person("Rob", unit="b")
    await ward.rule(unit="code:home")
    rule = await ward.rule(name="Others", gives=("hyg",))
    await api.do("assignmentRuleExclude", id=rule, user=robin, reason="Does it elsewhere")
    assert await ward.held() == ["Rob", "Robin"]

    await api.do("userMerge", id=robin, into=rob)

    assert await ward.held() == ["Rob"]
    assert set(await ward.sources("Rob")) == {("Rule", "2026-01-01", None), ("Rule", "2026-01-01", "2026-01-01")}
    assert await ward.held("hyg") == ["Ada"]  # who stays is excluded as well


async def test_somebody_who_belongs_to_the_group_of_the_other_account_meets_its_rules(api: Api) -> None:
    ward = await Ward(api).begin()
    robin, rob = await ward.person("Robin", groups=["code:bhv"]), await ward.person("Rob")
    await ward.rule(criterion("GROUP", "IS", groups=["code:bhv"]))

    await api.do("userMerge", id=robin, into=rob)

    assert await ward.held() == ["Rob"]


async def test_a_group_that_is_restored_is_followed_by_rules(api: Api) -> None:
    ward = await Ward(api).begin()
    await ward.person("Omar", groups=["code:bhv"])
    await ward.rule(criterion("GROUP", "IS", groups=["code:bhv"]))
    await api.do("groupArchive", id="code:bhv")
    assert await ward.held() == []

    await api.do("groupRestore", id="code:bhv")

    assert await ward.held() == ["Omar"]


async def test_a_result_that_waits_goes_with_its_account_and_is_decided_for_the_other(api: Api) -> None:
    told = await inventories(api)
    run = await told.submitted("In care", "No")
    lena = (await told.lena.ask("{ viewer { user { id } } }"))["viewer"]["user"]["id"]
    other = await told.ada.user("Lena Vos", email="vos@care.example")

    await told.ada.do("userMerge", id=lena, into=other)
    await told.ada.do("inventoryRunApprove", id=run)

    assert await told.sources("Lena Vos") != {}
    assert (await told.ada.node(run, "InventoryRun", "user { name } state"))["user"]["name"] == "Lena Vos"
