"""What each kind of bulk run does for some of its people: it decides, does and undoes many at once.

A kind registers itself with `step`; whoever makes a new one writes a class of these three methods.
"""

from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from app.gate.work import Work
from schema.bulk_runs import BulkKind, BulkOutcome, BulkResult, BulkRun
from schema.kit.action import Action


@dataclass(slots=True, eq=False)
class Judged:
    """What is decided about one row of a run: the code of what stands in the way, or (empty) what is to be done."""

    result: BulkResult
    code: str = ""
    plan: Any = None
    """What the step itself needs to do it."""


class BulkStep(ABC):
    """How a kind of run decides about some people, does it for them, and undoes it."""

    verb: ClassVar[type[Action]]
    """The verb that does the same for one: its refusals are those of each person of the run."""
    nothing_to_do: ClassVar[Collection[str]] = ()
    """Those of its refusals that say that it is so already."""
    rests_on: ClassVar[str] = ""
    """The link of the run to what nobody may change while some of its people are being done; empty: to nothing."""

    @abstractmethod
    async def judge(self, work: Work, run: BulkRun, results: Sequence[BulkResult]) -> list[Judged]:
        """Decide about each, writing nothing: previews ask the same. Nothing decided depends on another of them."""

    @abstractmethod
    async def apply(self, work: Work, run: BulkRun, judged: Sequence[Judged]) -> None:
        """Do it for those whom nothing stands in the way of, in a few statements; note `made_id` and the assignment.

        It says what it touched (`work.touched`), and tells nothing.
        """

    @abstractmethod
    async def undo(self, work: Work, run: BulkRun, results: Sequence[BulkResult]) -> Mapping[int, str]:
        """Undo it for those with whom nothing else has happened since; of the others return the code, by result."""

    def outcome(self, code: str) -> BulkOutcome:
        """Return what a code means to a person of the run."""
        if not code:
            return BulkOutcome.DONE
        return BulkOutcome.NOTHING_TO_DO if code in self.nothing_to_do else BulkOutcome.REFUSED


STEPS: dict[BulkKind, BulkStep] = {}


def step(kind: BulkKind, does: BulkStep) -> None:
    """Say what a kind of run does."""
    STEPS[kind] = does
