"""A small organisation to do every verb in; what is in it has a code or an e-mail address to be named by."""

from dataclasses import dataclass, replace

from tests.api import Api


@dataclass(frozen=True, slots=True)
class World:
    """Who can ask, and the ids of what has no code."""

    admin: Api
    mona: Api
    """Manages the department "home", with the teams "a" and "old" below it."""
    lena: Api
    """A learner in team a, who has First Aid to achieve."""
    first_aid: str
    """Lena's assignment."""
    watched: str
    """Lena's completion of the video, on 2026-01-01."""

    def at(self, api: Api) -> "World":
        """The same at another application."""
        return replace(self, admin=api, mona=self.mona.at(api), lena=self.lena.at(api))


async def settled_world(api: Api) -> World:
    """Build it, today being 2026-02-01."""
    await _units(api)
    await _people(api)
    await _learning(api)
    first_aid = await api.assign("email:lena@care.example", "code:first-aid")
    watched = await api.complete("email:lena@care.example", "code:video")
    await api.do("userDeactivate", id="email:omar@care.example")
    api.clock.move_to("2026-02-01")
    mona, lena = [await api.signed_in_as(f"{name}@care.example") for name in ("mona", "lena")]
    return World(api, mona, lena, first_aid, watched)


async def _units(api: Api) -> None:
    await api.unit("Home care", kind="DEPARTMENT", code="home")
    await api.unit("Team A", parent="code:home", code="a")
    await api.unit("Old team", parent="code:home", code="old")
    await api.do("orgUnitArchive", id="code:old")
    for name, code in (("Responders", "bhv"), ("Old group", "old")):
        await api.do("groupCreate", name=name, code=code)
    await api.do("groupArchive", id="code:old")


async def _people(api: Api) -> None:
    await api.user("Mona", unit="code:home", role="MANAGER", managed_units=["code:home"])
    await api.user("Lena", unit="code:a", job_title="Nurse", groups=["code:bhv"])
    await api.user("Omar", unit="code:a")
    await api.user("Zoe")


async def _learning(api: Api) -> None:
    await api.activity("Course", code="course", issues_certificate=True)
    await api.activity("Refresher", code="refresher", type="MEETUP")
    await api.activity("Video", code="video", type="VIDEO")
    await api.activity("Old course", code="old")
    lists = {"achieve": ["code:course"], "maintain": ["code:refresher"]}
    await api.qualification("First Aid", code="first-aid", maintain_period="P1Y", **lists)
    await api.qualification("Old", code="old", achieve=["code:course"])
    await api.do("qualificationArchive", id="code:old")
    await api.do("learningActivityArchive", id="code:old")
