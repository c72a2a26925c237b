"""Which periods of a fixed qualification can be extended or exempted for one person (E46, E47)."""

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.facts import RequirementTerms
from app.domain.findings import Grantable
from app.domain.fixed_chain import FixedChain
from app.domain.fixed_progress import education_on, has_to_start_anew, shown
from app.domain.frames import Occurrence, is_repeating


def grantable(chain: FixedChain, number: int | None, on: date) -> list[Grantable]:
    """Return the person's own period of that number or, without one, those that may be meant, likeliest first."""
    found = _at_stake(chain, on) if number is None else [_own(chain, number, on)]
    return [_grantable(chain, each, on) for each in found if each is not None]


def lacks_education_only(chain: FixedChain, on: date) -> bool:
    """Whether permanent education is what ends the validity or keeps it from coming back, and nothing else."""
    state = chain.state_on(on)
    if state is None or has_to_start_anew(chain, state, on):
        return False
    missed = [each for each in education_on(chain, on) if not each.is_met and each.through < on]
    return bool(missed) or state.limit.education is not None


def _at_stake(chain: FixedChain, on: date) -> list[Occurrence | None]:
    """Return what has to be met to remain qualified or, for who is not, what can be met and what was missed."""
    state = chain.state_on(on)
    if state is None:
        return [shown(chain, state, on)]
    if state.is_valid(on):
        return [state.following or state.rests_on.occurrence]
    return [shown(chain, state, on), state.limit.frame_of]


def _own(chain: FixedChain, number: int, on: date) -> Occurrence | None:
    """Return a period under the version that is the person's (R12)."""
    state = chain.state_on(on)
    if _is_met(chain, number, on):
        return chain.met[number].occurrence
    if state is not None:
        for own in (state.limit.frame_of, state.following):
            if own is not None and own.number == number:
                return own
    in_force = chain.frames.occurrence(chain.known.version_on(on), number)
    return chain.frames.begun(number, on) if in_force is None else in_force


def _grantable(chain: FixedChain, own: Occurrence, on: date) -> Grantable:
    listed = own.version.achieve
    return Grantable(
        own.number,
        chain.missed_after(own, on),
        min((_last_of_use(chain, each, on) for each in _following(chain, own, on)), default=date.max),
        _is_met(chain, own.number, on),
        frozenset([each.activity for each in listed]),
        frozenset([activity for each in listed for activity in _education_of(each)]),
    )


def _following(chain: FixedChain, own: Occurrence, on: date) -> Iterable[Occurrence]:
    """Return what more time for a period does not move (E46): the next one, and the version's next if it skips that."""
    if not is_repeating(own.version.terms):
        return ()
    found = chain.frames.following(chain.known.version_on(on), own.number), _own(chain, own.number + 1, on)
    return {each.number: each for each in found if each is not None}.values()


def _last_of_use(chain: FixedChain, following: Occurrence, on: date) -> date:
    return following.through if _is_met(chain, following.number, on) else chain.open_through(following, on)


def _is_met(chain: FixedChain, number: int, on: date) -> bool:
    met = chain.met.get(number)
    return met is not None and met.on <= on


def _education_of(requirement: RequirementTerms) -> Iterator[int]:
    if requirement.permanent_education is not None:
        yield from (each.activity for each in requirement.permanent_education.activities)
