"""Gathers the dated facts that standings are computed from: eight statements, however many assignments."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from app.db.database import fetch
from app.db.rows import as_day, as_instant, rows
from app.db.sql import in_list
from app.domain.facts import AssignedSpan, CompletionFact, ExemptionFact, ExtensionFact, History, Revocation, UploadFact
from app.standings.terms import activities_of, terms_of
from schema.enums import Decision, Stage

UPLOADS = """
    SELECT u.assignment_id, u.id, r.activity_id, r.stage, u.decision, u.obtained_on, u.expires_on, u.submitted_at,
        u.approved_obtained_on, u.approved_expires_on, u.decided_at, u.revoked_at, u.revoked_from
    FROM uploaded_certificate u JOIN requirement r ON r.id = u.requirement_id WHERE {}
"""


async def histories(assignment_ids: Iterable[int]) -> dict[int, History]:
    """Return all that is known about each assignment."""
    assignments = await rows("SELECT id, user_id, qualification_id FROM assignment WHERE {}", "id", assignment_ids)
    spans = await _spans([row[0] for row in assignments])
    terms = await terms_of({row[2] for row in assignments})
    activities = {key: activities_of(found) for key, found in terms.items()}
    completions = await _completions({row[1] for row in assignments}, set().union(*activities.values()))
    uploads = await _uploads([row[0] for row in assignments])
    extensions = await _extensions([row[0] for row in assignments])
    exemptions = await _exemptions([row[0] for row in assignments])
    return {
        key: History(
            terms=terms[qualification],
            spans=tuple(spans[key]),
            uploads=tuple(uploads[key]),
            extensions=tuple(extensions[key]),
            exemptions=tuple(exemptions[key]),
            completions=tuple(fact for fact in completions[user] if fact.activity in activities[qualification]),
        )
        for key, user, qualification in assignments
    }


async def _spans(assignment_ids: Sequence[int]) -> dict[int, list[AssignedSpan]]:
    found: dict[int, list[AssignedSpan]] = defaultdict(list)
    for assignment, since, until, at, ended_at in await rows(
        "SELECT assignment_id, assigned_on, withdrawn_on, assigned_at, withdrawn_at FROM assignment_source WHERE {} "
        "ORDER BY assigned_on, id",
        "assignment_id",
        assignment_ids,
    ):
        known_until = {"known_until": as_instant(ended_at)} if ended_at is not None else {}
        found[assignment].append(AssignedSpan(as_day(since), as_day(until), as_instant(at), **known_until))
    return found


async def _completions(user_ids: Iterable[int], activity_ids: Iterable[int]) -> dict[int, list[CompletionFact]]:
    users, activities = in_list("user_id", user_ids), in_list("activity_id", activity_ids)
    found: dict[int, list[CompletionFact]] = defaultdict(list)
    query = (
        "SELECT user_id, id, activity_id, completed_on, recorded_at, revoked_at, revoked_from FROM completion "
        f"WHERE {users.text} AND {activities.text}"
    )
    for user, key, activity, on, at, revoked_at, revoked_from in await fetch(query, users.params + activities.params):
        revocation = None if revoked_at is None else Revocation(as_instant(revoked_at), as_day(revoked_from))
        found[user].append(CompletionFact(key, activity, as_day(on), as_instant(at), revocation))
    return found


async def _uploads(assignment_ids: Sequence[int]) -> dict[int, list[UploadFact]]:
    """Return proof from elsewhere by what was typed until it is approved, then by what was approved (E26)."""
    found: dict[int, list[UploadFact]] = defaultdict(list)
    for assignment, key, activity, stage, decision, typed, expires, at, *decided in await rows(
        UPLOADS, "u.assignment_id", assignment_ids
    ):
        approved_on, approved_through, decided_at, revoked_at, revoked_from = decided
        revocation = None if revoked_at is None else Revocation(as_instant(revoked_at), as_day(revoked_from))
        is_approved, at_last = decision == Decision.APPROVED, as_instant(decided_at)
        dates = (approved_on, approved_through) if is_approved else (typed, expires)
        fact = UploadFact(
            key, activity, Stage(stage), as_day(dates[0]), as_day(dates[1]), as_instant(at),
            at_last if is_approved else None, revocation, at_last if decision == Decision.REJECTED else None,
        )  # fmt: skip
        found[assignment].append(fact)
    return found


async def _extensions(assignment_ids: Sequence[int]) -> dict[int, list[ExtensionFact]]:
    found: dict[int, list[ExtensionFact]] = defaultdict(list)
    for assignment, number, through, at in await rows(
        "SELECT assignment_id, period_number, through, granted_at FROM extension WHERE {}",
        "assignment_id",
        assignment_ids,
    ):
        found[assignment].append(ExtensionFact(number, as_day(through), as_instant(at)))
    return found


async def _exemptions(assignment_ids: Sequence[int]) -> dict[int, list[ExemptionFact]]:
    found: dict[int, list[ExemptionFact]] = defaultdict(list)
    for assignment, activity, stage, number, at in await rows(
        "SELECT assignment_id, activity_id, stage, period_number, granted_at FROM exemption WHERE {}",
        "assignment_id",
        assignment_ids,
    ):
        found[assignment].append(ExemptionFact(activity, Stage(stage), number, as_instant(at)))
    return found
