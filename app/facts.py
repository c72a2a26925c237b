"""Gathers the dated facts that standings are computed from: seven statements, however many assignments."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from app.calendar_text import stored_period
from app.database import dialect, fetch, from_column
from app.domain.facts import (
    AssignedSpan,
    CompletionFact,
    Exemption,
    Extension,
    History,
    RequirementTerms,
    Revocation,
    Terms,
)
from app.sql import Sql, in_list
from schema.enums import Duration, Stage

Rows = list[Sequence[Any]]


async def histories(assignment_ids: Iterable[int]) -> dict[int, History]:
    """Return all that is known about each assignment."""
    assignments = await _rows("SELECT id, user_id, qualification_id FROM assignment WHERE {}", "id", assignment_ids)
    spans = await _spans([row[0] for row in assignments])
    terms = await terms_of({row[2] for row in assignments})
    activities = {key: {each.activity for one in found for each in one.requirements} for key, found in terms.items()}
    completions = await _completions({row[1] for row in assignments}, set().union(*activities.values()))
    extensions = await _extensions([row[0] for row in assignments])
    exemptions = await _exemptions([row[0] for row in assignments])
    return {
        key: History(
            terms=terms[qualification],
            spans=tuple(spans[key]),
            extensions=tuple(extensions[key]),
            exemptions=tuple(exemptions[key]),
            completions=tuple(fact for fact in completions[user] if fact.activity in activities[qualification]),
        )
        for key, user, qualification in assignments
    }


async def terms_of(qualification_ids: Iterable[int]) -> dict[int, tuple[Terms, ...]]:
    """Return all versions of each qualification, oldest first."""
    versions = await _rows(
        "SELECT id, qualification_id, number, effective_on, created_at, duration, maintain_period, renewal_lead, "
        "grace_days, reachieve_after_days, prior_learning_max_age FROM qualification_version WHERE {} "
        "ORDER BY qualification_id, number",
        "qualification_id",
        qualification_ids,
    )
    requirements = await _requirements([row[0] for row in versions])
    found: dict[int, list[Terms]] = defaultdict(list)
    for key, qualification, *settings in versions:
        found[qualification].append(_terms(settings, tuple(requirements[key])))
    return {key: tuple(terms) for key, terms in found.items()}


def _terms(settings: Sequence[Any], requirements: tuple[RequirementTerms, ...]) -> Terms:
    number, effective_on, created_at, duration, period, lead, grace_days, reachieve_after_days, max_age = settings
    return Terms(
        number=number,
        effective_on=_day(effective_on),
        known_at=_instant(created_at),
        duration=Duration(duration),
        period=stored_period(period),
        renewal_lead=stored_period(lead),
        grace_days=grace_days,
        reachieve_after_days=reachieve_after_days,
        prior_learning_max_age=stored_period(max_age),
        requirements=requirements,
    )


async def _requirements(version_ids: Sequence[int]) -> dict[int, list[RequirementTerms]]:
    found: dict[int, list[RequirementTerms]] = defaultdict(list)
    for key, version, activity, stage, upload_allowed in await _rows(
        "SELECT id, version_id, activity_id, stage, upload_allowed FROM requirement WHERE {} ORDER BY stage, position",
        "version_id",
        version_ids,
    ):
        found[version].append(RequirementTerms(key, activity, Stage(stage), bool(upload_allowed)))
    return found


async def _spans(assignment_ids: Sequence[int]) -> dict[int, list[AssignedSpan]]:
    found: dict[int, list[AssignedSpan]] = defaultdict(list)
    for assignment, since, until, at, ended_at in await _rows(
        "SELECT assignment_id, assigned_on, withdrawn_on, assigned_at, withdrawn_at FROM assignment_source WHERE {} "
        "ORDER BY assigned_on, id",
        "assignment_id",
        assignment_ids,
    ):
        known_until = {"known_until": _instant(ended_at)} if ended_at is not None else {}
        found[assignment].append(AssignedSpan(_day(since), _day(until), _instant(at), **known_until))
    return found


async def _completions(user_ids: Iterable[int], activity_ids: Iterable[int]) -> dict[int, list[CompletionFact]]:
    users, activities = in_list("user_id", user_ids), in_list("activity_id", activity_ids)
    found: dict[int, list[CompletionFact]] = defaultdict(list)
    query = (
        "SELECT user_id, id, activity_id, completed_on, recorded_at, revoked_at, revoked_from FROM completion "
        f"WHERE {users.text} AND {activities.text}"
    )
    for user, key, activity, day, at, revoked_at, revoked_from in await fetch(query, users.params + activities.params):
        revocation = None if revoked_at is None else Revocation(_instant(revoked_at), _day(revoked_from))
        found[user].append(CompletionFact(key, activity, _day(day), _instant(at), revocation))
    return found


async def _extensions(assignment_ids: Sequence[int]) -> dict[int, list[Extension]]:
    found: dict[int, list[Extension]] = defaultdict(list)
    for assignment, number, through, at in await _rows(
        "SELECT assignment_id, period_number, through, granted_at FROM extension WHERE {}",
        "assignment_id",
        assignment_ids,
    ):
        found[assignment].append(Extension(number, _day(through), _instant(at)))
    return found


async def _exemptions(assignment_ids: Sequence[int]) -> dict[int, list[Exemption]]:
    found: dict[int, list[Exemption]] = defaultdict(list)
    for assignment, activity, stage, number, at in await _rows(
        "SELECT assignment_id, activity_id, stage, period_number, granted_at FROM exemption WHERE {}",
        "assignment_id",
        assignment_ids,
    ):
        found[assignment].append(Exemption(activity, Stage(stage), number, _instant(at)))
    return found


async def _rows(query: str, column: str, values: Iterable[int]) -> Rows:
    where: Sql = in_list(column, values)
    return await fetch(query.replace("{}", where.text), where.params) if where.params else []


def _day(value: Any) -> Any:
    convert = from_column(date, dialect())
    return convert(value) if convert else value


def _instant(value: Any) -> Any:
    convert = from_column(datetime, dialect())
    return convert(value) if convert else value
