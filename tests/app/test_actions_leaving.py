"""Letting people leave and come back, in the past, today, or on a day ahead (E38)."""

from tests.app.actions_world import World
from tests.app.memberships import shown, where

LENA = "lena@care.example"
BY_LENA = f"email:{LENA}"
ADDED = ("a", "ACTIVE", "2026-01-01", None)


async def test_who_leaves_ahead_is_active_until_then_and_moves_and_is_absent_as_others_do(world: World):
    lena = await world.lena.ask("{ viewer { user { id } } }")
    left = await world.admin.do("userDeactivate", id=BY_LENA, from_on="2026-03-01", select="isActive")
    await world.admin.do("userMove", id=BY_LENA, unit="code:home")
    await world.admin.do("userRecordAbsence", id=BY_LENA, begins_on="2026-02-20")

    assert left == {"isActive": True}
    assert await shown(LENA) == ("home", True, False, "2026-02-20")
    assert await world.lena.ask("{ viewer { user { id } } }") == lena
    assert await where(LENA) == [
        ("a", "ACTIVE", "2026-01-01", "2026-01-31"),
        ("home", "ACTIVE", "2026-02-01", "2026-02-19"),
        ("home", "ABSENT", "2026-02-20", "2026-02-28"),
        ("home", "INACTIVE", "2026-03-01", None),
    ]


async def test_who_is_to_leave_stays_after_all_when_reactivated(world: World):
    await world.admin.do("userDeactivate", id=BY_LENA, from_on="2026-03-01")
    await world.admin.do("userReactivate", id=BY_LENA)

    assert await where(LENA) == [ADDED]
    assert await shown(LENA) == ("a", True, False, None)


async def test_somebody_left_in_the_past_and_came_back_in_the_past(world: World):
    left = await world.admin.do("userDeactivate", id=BY_LENA, from_on="2026-01-10", select="isActive")
    back = await world.admin.do("userReactivate", id=BY_LENA, from_on="2026-01-20", select="isActive")

    assert (left, back) == ({"isActive": False}, {"isActive": True})
    assert await where(LENA) == [
        ("a", "ACTIVE", "2026-01-01", "2026-01-09"),
        ("a", "INACTIVE", "2026-01-10", "2026-01-19"),
        ("a", "ACTIVE", "2026-01-20", None),
    ]


async def test_who_leaves_is_signed_out_at_once_only_if_it_is_today(world: World):
    await world.admin.do("userDeactivate", id=BY_LENA)

    assert (await world.lena.attempt("{ viewer { user { id } } }")).status == 401
    assert await where(LENA) == [("a", "ACTIVE", "2026-01-01", "2026-01-31"), ("a", "INACTIVE", "2026-02-01", None)]


async def test_an_absence_does_not_reach_beyond_the_day_somebody_leaves(world: World):
    await world.admin.do("userDeactivate", id=BY_LENA, from_on="2026-03-01")

    too_long = await world.admin.refused("userRecordAbsence", id=BY_LENA, begins_on="2026-02-20", through="2026-03-01")
    later = await world.admin.refused("userDeactivate", id=BY_LENA, from_on="2026-03-02")
    on_no_such_day = await world.admin.refused("userEndAbsence", id=BY_LENA)

    assert too_long == [("INACTIVE", "input.beginsOn")]
    assert later == [("LEAVES_EARLIER", "input.fromOn")]
    assert on_no_such_day == [("NOT_ABSENT", "")]


async def test_the_last_administrator_who_stays_cannot_leave(world: World):
    await world.admin.do("userEdit", id="email:zoe@care.example", role="ADMIN")
    zoe = await world.admin.signed_in_as("zoe@care.example")
    await world.admin.do("userDeactivate", id="email:zoe@care.example", from_on="2026-03-01")

    assert await zoe.refused("userDeactivate", id="email:ada@care.example") == [("LAST_ADMIN", "")]
    assert await zoe.refused("userEdit", id="email:ada@care.example", role="LEARNER") == [("LAST_ADMIN", "input.role")]
