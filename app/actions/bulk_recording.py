"""Bulk runs that record completions, with the decisions and writes of the verb for one (E55)."""

from collections.abc import Mapping, Sequence

from app.actions.bulk_since import kept_completions
from app.actions.recording import ALREADY, NewCompletion, record, recorded, refusals_of
from app.actions.revoking import decide_on_completions
from app.bulk.steps import BulkStep, Judged, step
from app.db.entities import load
from app.db.sql import in_list
from app.gate.many import refused_of_many
from app.gate.work import Work
from schema.activities import LearningActivity
from schema.bulk_runs import BulkKind, BulkResult, BulkRun
from schema.completions import Completion, CompletionRecord, CompletionRevoke
from schema.enums import RevocationKind
from schema.people import User


class _Recording(BulkStep):
    verb = CompletionRecord
    nothing_to_do = (ALREADY,)
    rests_on = "activity"

    async def judge(self, work: Work, run: BulkRun, results: Sequence[BulkResult]) -> list[Judged]:
        """Decide for each person as `completionRecord` would."""
        assert work.viewer is not None, "somebody asks for it"
        activity = await LearningActivity.get(id=run.activity_id)
        codes = await refused_of_many(work.viewer, self.verb, [each.user_id for each in results], "user")
        users = {each.id: each for each in await load(User, in_list("t.id", {each.user_id for each in results}))}
        plans = {key: NewCompletion(user, activity, run.day or work.today) for key, user in users.items()}
        of_them = await refusals_of(list(plans.values()), work.today)
        same = await recorded(plans, [activity.id])
        for key, planned in plans.items():
            if planned in of_them:
                codes.setdefault(key, of_them[planned])
            elif same.get((key, activity.id, planned.completed_on)) is not None:
                codes.setdefault(key, ALREADY)
        return [Judged(each, codes.get(each.user_id, ""), plans.get(each.user_id)) for each in results]

    async def apply(self, work: Work, run: BulkRun, judged: Sequence[Judged]) -> None:
        """Record them, with their attempts and certificates."""
        planned = [each.plan for each in judged]
        for each, completion in zip(judged, await record(work, planned) if planned else (), strict=True):
            each.result.made_id = completion.id

    async def undo(self, work: Work, run: BulkRun, results: Sequence[BulkResult]) -> Mapping[int, str]:
        """Revoke them from the start, with their certificates."""
        kept = await kept_completions(work, CompletionRevoke, results)
        undone = [each.made_id for each in results if each.id not in kept]
        completions = await load(Completion, in_list("t.id", undone)) if undone else []
        await decide_on_completions(work, completions, RevocationKind.REVOKED, reason=run.undo_reason or "")
        return kept


step(BulkKind.RECORD, _Recording())
