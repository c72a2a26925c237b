"""Which fixed periods a person who is not qualified can still meet, and which they missed (E46)."""

from datetime import date
from typing import NamedTuple

from app.domain.fixed_chain import FixedChain
from app.domain.frames import Occurrence


class Running(NamedTuple):
    """A period that runs or ran last: through which day meeting it qualifies, and the day by which that is judged."""

    occurrence: Occurrence
    through: date
    judged_on: date

    @property
    def is_missed(self) -> bool:
        """Whether it can no longer be met."""
        return self.through < self.judged_on


def ran_last(chain: FixedChain, on: date) -> list[Running]:
    """Return the periods that run on a day, in order, or those that ran last.

    While a new version's period lies ahead they are those of the version before, as they stood on its last day: what
    was missed by then stays missed, what was open then can no longer be met (R12), unless it was extended beyond.
    """
    occurrences, day = chain.frames.ran_last(on)
    found = []
    for occurrence in occurrences:
        judged_on = on if chain.known.extended_through(occurrence.number) > day else day
        found.append(Running(occurrence, chain.open_through(occurrence, judged_on), judged_on))
    return found


def can_be_met(chain: FixedChain, on: date) -> list[Running]:
    """Return the periods that can be met on a day, in order."""
    return [each for each in ran_last(chain, on) if each.judged_on == on and not each.is_missed]
