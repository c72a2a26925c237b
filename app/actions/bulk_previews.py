"""The dry run of a bulk verb: what it would do for each person now, decided as the run itself decides."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tortoise.backends.base.client import BaseDBAsyncClient

from app.actions.bulk_verbs import DRAFTS
from app.bulk.steps import STEPS
from app.clock import Clock
from app.db.bulk import chunks
from app.db.database import fetch
from app.db.entities import made
from app.db.transaction import snapshot
from app.gate.checks import refuse
from app.gate.validation import checked
from app.gate.work import Work
from app.policy.access import Viewer
from app.policy.keys import with_ids
from schema.bulk_runs import BulkKind, BulkOutcome, BulkResult
from schema.kit.action import Action

_DECIDED_AT_ONCE = 2_000  # rows: nothing is written, and nobody waits


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """What would come of a run for each row, in the order of what was chosen."""

    kind: BulkKind
    results: Sequence[BulkResult]
    """Not stored: they have no ids."""

    @property
    def counts(self) -> dict[tuple[BulkOutcome, str | None], int]:
        """How many have the same outcome for the same reason: what is done first, then the most."""
        counted = Counter((each.outcome, each.code) for each in self.results)
        order = list(BulkOutcome)
        return dict(sorted(counted.items(), key=lambda each: (order.index(each[0][0]), -each[1], each[0][1] or "")))


async def preview_bulk(action: Action, *, viewer: Viewer, clock: Clock) -> BulkPreview:
    """Decide about everybody whom a bulk verb would be about, as of one moment, and write nothing.

    Raises:
        Refused: as the verb itself would be.
    """
    tidy = checked(action)

    async def body(_: BaseDBAsyncClient) -> BulkPreview:
        work = Work(viewer, clock.now(), clock.today(), clock.zone, is_deed=True)
        asked = await with_ids(tidy)
        await refuse(viewer, asked, None)
        draft = await DRAFTS[type(action)](work, asked)
        query = draft.chosen.rows
        found = sorted(await fetch(query.text, query.params), key=lambda row: row[1] or row[0])
        results = [made(BulkResult, user_id=user_id, assignment_id=key) for user_id, key in found]
        does = STEPS[draft.run.kind]
        for some in chunks(results, _DECIDED_AT_ONCE):
            for each in await does.judge(work, draft.run, some):
                each.result.outcome, each.result.code = does.outcome(each.code), each.code or None
        return BulkPreview(draft.run.kind, results)

    return await snapshot(body)
