"""Loads the facts that standings are computed from."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import starmap
from typing import Any, NamedTuple, TypeVar

from app.db.database import fetch
from app.db.rows import as_day, as_instant, reads_days, rows
from app.db.sql import Sql, all_of, in_list, joined
from app.domain.facts import (
    ArchivedSpan,
    AssignedSpan,
    CompletionFact,
    ExemptionFact,
    ExtensionFact,
    History,
    HistoryBefore,
    Revocation,
    Terms,
    UploadFact,
)
from app.standings.revocations import decisions_about
from app.standings.terms import activities_of, terms_of
from schema.assignments import Assignment
from schema.enums import Decision, Stage

S = TypeVar("S", AssignedSpan, ArchivedSpan)
_UPLOADS = f"""
    SELECT 'UPLOAD' AS kind, u.{{owner}} AS owner, u.id AS id, r.activity_id AS activity, r.stage AS stage,
        0 AS number, CASE u.decision WHEN '{Decision.APPROVED}' THEN u.approved_obtained_on ELSE u.obtained_on END
        AS from_on, CASE u.decision WHEN '{Decision.APPROVED}' THEN u.approved_expires_on ELSE u.expires_on END
        AS through, {{known}} AS known_at,
        CASE u.decision WHEN '{Decision.APPROVED}' THEN u.decided_at END AS approved_at,
        CASE WHEN u.decision IN ('{Decision.REJECTED}', '{Decision.WITHDRAWN}') THEN u.decided_at END AS ended_at,
        u.revoked_at, u.revoked_from, u.decisions
    FROM uploaded_certificate u JOIN requirement r ON r.id = u.requirement_id WHERE {{{{}}}}
"""
_COMPLETIONS = """
    SELECT 'COMPLETION', {owner}, id, activity_id, NULL, 0, completed_on, NULL, {known}, NULL, NULL, revoked_at,
        revoked_from, decisions
    FROM completion WHERE {{}}
"""
_SPANS = """
    SELECT 'SPAN', {owner}, id, 0, NULL, 0, assigned_on, withdrawn_on, {known}, NULL, withdrawn_at, NULL, NULL, 0
    FROM assignment_source WHERE {{}}
"""
_EXTENSIONS = """
    SELECT 'EXTENSION', {owner}, id, 0, NULL, period_number, NULL, through, {known}, NULL, taken_back_at, NULL, NULL, 0
    FROM extension WHERE {{}}
"""
_EXEMPTIONS = """
    SELECT 'EXEMPTION', {owner}, id, activity_id, stage, period_number, NULL, NULL, {known}, NULL, taken_back_at,
        NULL, NULL, 0
    FROM exemption WHERE {{}}
"""
_OF_PEOPLE = ((_COMPLETIONS, "recorded_at"),)
_OF_ASSIGNMENTS = (
    (_UPLOADS, "submitted_at"),
    (_SPANS, "assigned_at"),
    (_EXTENSIONS, "granted_at"),
    (_EXEMPTIONS, "granted_at"),
)
"""What facts are read of, each with the column that says when one became known."""
CAME_FROM = "came_from_id"
_ASSIGNMENTS = "SELECT id, user_id, qualification_id, emptied_at FROM assignment WHERE {}"
_ARCHIVED = """
    SELECT 'ARCHIVED', qualification_id, id, 0, NULL, 0, from_on, until_on, archived_at, NULL, restored_at, NULL, NULL,
        0
    FROM qualification_archiving WHERE {}
"""


class _Fact(NamedTuple):
    """What all facts have in common, whatever they are: about what, from when through when, and known since when."""

    kind: str
    owner: int
    """The user of a completion, the qualification that was archived, the assignment of everything else."""
    id: int
    activity: int
    stage: str
    number: int
    """The period that was extended or exempted."""
    from_on: date
    through: date
    known_at: datetime
    approved_at: datetime | None
    ended_at: datetime | None
    """When it became known that it is over: withdrawn, rejected, taken back or restored."""
    revoked_at: datetime | None
    revoked_from: date | None
    decisions: int
    """How often it was decided about revoking it."""
    decided: tuple[Revocation, ...] = ()
    """What was decided, if it was more than once."""

    @property
    def revocation(self) -> Revocation | None:
        """How it was taken back, if it was."""
        return None if self.revoked_at is None else Revocation(self.revoked_at, self.revoked_from)


_DAYS = ("from_on", "through", "revoked_from")
_MOMENTS = ("known_at", "approved_at", "ended_at", "revoked_at")


class AssignmentKey(NamedTuple):
    """What facts are found by: an assignment, whose it is, and for what."""

    id: int
    user_id: int
    qualification_id: int
    emptied_at: datetime | None = None
    """When its facts went to another account's (E39)."""

    @classmethod
    def of(cls, row: Assignment) -> "AssignmentKey":
        """Return the key of an assignment that is at hand."""
        return cls(row.id, row.user_id, row.qualification_id, row.emptied_at)


async def histories(assignment_ids: Iterable[int]) -> dict[int, History]:
    """Return all that is known about each assignment."""
    found = await rows(
        "SELECT id, user_id, qualification_id, emptied_at FROM assignment WHERE {}", "id", assignment_ids
    )
    keys = [(AssignmentKey(key, user, noun), at) for key, user, noun, at in found]
    return await histories_of([key._replace(emptied_at=as_instant(at)) if at else key for key, at in keys])


async def histories_of(assignments: Sequence[AssignmentKey]) -> dict[int, History]:
    """Return all that is known about each assignment: two statements, and one more for permanent education.

    Of accounts that were merged into others also what was known of them until then, with another statement (R10).
    """
    terms = await terms_of({each.qualification_id for each in assignments})
    activities = {key: activities_of(found) for key, found in terms.items()}
    facts = await _facts(assignments, set().union(*activities.values()))
    emptied = [each for each in assignments if each.emptied_at is not None]
    before = await _facts(emptied, set().union(*activities.values()), of=CAME_FROM) if emptied else {}
    known = {
        each.id: _history(each, terms[each.qualification_id], facts, activities[each.qualification_id])
        for each in assignments
    }
    for each in emptied:
        was = _history(each, terms[each.qualification_id], before, activities[each.qualification_id])
        assert each.emptied_at is not None, "only those are asked"
        known[each.id] = replace(known[each.id], before=HistoryBefore(each.emptied_at, was))
    return known


_Facts = Mapping[tuple[str, int], Sequence[_Fact]]
"""By their kind and their owner."""


async def _facts(assignments: Sequence[AssignmentKey], activities: Iterable[int], *, of: str = "") -> _Facts:
    """Read the facts that assignments and their people have or, `of` came_from_id, those that they had once."""
    ids, users = [each.id for each in assignments], {each.user_id for each in assignments}
    if not ids:
        return {}
    asked = in_list("activity_id", activities)
    query = joined(
        " UNION ALL ",
        [
            *(_read(*each, of or "assignment_id", ids) for each in _OF_ASSIGNMENTS),
            *(_read(*each, of or "user_id", users, asked) for each in _OF_PEOPLE),
            in_list("qualification_id", {each.qualification_id for each in assignments}).within(_ARCHIVED),
        ],
    ) + Sql("ORDER BY from_on, id")
    return await _by_owner([*starmap(_Fact, await fetch(query.text, query.params))])


async def _by_owner(read: Sequence[_Fact]) -> _Facts:
    """Put facts together by their kind and owner, with what was decided about those of which more than once was."""
    decided = await decisions_about([(each.kind, each.id) for each in read if each.decisions > 1])
    are_read = reads_days()
    found: dict[tuple[str, int], list[_Fact]] = defaultdict(list)
    for each in read:
        fact = each if are_read else each._replace(**_days_and_moments(each))
        if fact.decisions > 1:
            fact = fact._replace(decided=decided[fact.kind, fact.id])
        found[fact.kind, fact.owner].append(fact)
    return found


def _read(facts: str, known: str, owner: str, keys: Collection[int], *more: Sql) -> Sql:
    """Return what reads the facts of some owners: what came from another account is known since then (R10)."""
    since = known if owner == CAME_FROM else f"COALESCE(came_at, {known})"
    return all_of([in_list(owner, keys), *more]).within(facts.format(owner=owner, known=since))


def _days_and_moments(fact: _Fact) -> dict[str, Any]:
    """Return the days and moments of a raw row as Python has them; most rows have few."""
    days = {name: as_day(day) for name in _DAYS if (day := getattr(fact, name)) is not None}
    moments = {name: as_instant(at) for name in _MOMENTS if (at := getattr(fact, name)) is not None}
    return days | moments


def _history(key: AssignmentKey, terms: tuple[Terms, ...], facts: _Facts, activities: set[int]) -> History:
    return History(
        terms=terms,
        spans=tuple([_span(AssignedSpan, each) for each in facts.get(("SPAN", key.id), ())]),
        archived=tuple([_span(ArchivedSpan, each) for each in facts.get(("ARCHIVED", key.qualification_id), ())]),
        uploads=tuple([_upload(each) for each in facts.get(("UPLOAD", key.id), ())]),
        extensions=tuple(
            [
                ExtensionFact(each.number, each.through, each.known_at, each.ended_at)
                for each in facts.get(("EXTENSION", key.id), ())
            ]
        ),
        exemptions=tuple(
            [
                ExemptionFact(each.activity, Stage(each.stage), each.number, each.known_at, each.ended_at)
                for each in facts.get(("EXEMPTION", key.id), ())
            ]
        ),
        completions=tuple(
            [_completion(each) for each in facts.get(("COMPLETION", key.user_id), ()) if each.activity in activities]
        ),
    )


def _span(kind: type[S], fact: _Fact) -> S:
    known_until = {} if fact.ended_at is None else {"known_until": fact.ended_at}
    return kind(fact.from_on, fact.through, fact.known_at, **known_until)


def _completion(fact: _Fact) -> CompletionFact:
    return CompletionFact(fact.id, fact.activity, fact.from_on, fact.known_at, fact.revocation, fact.decided)


def _upload(fact: _Fact) -> UploadFact:
    """Return proof from elsewhere by what was typed until it is approved, then by what was approved (E26)."""
    return UploadFact(
        fact.id, fact.activity, Stage(fact.stage), fact.from_on, fact.through, fact.known_at, fact.approved_at,
        fact.revocation, fact.ended_at, fact.decided,
    )  # fmt: skip
