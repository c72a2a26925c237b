"""Leaves out of a history what became known after an instant (R10)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from app.domain.facts import (
    ArchivedSpan,
    AssignedSpan,
    CompletionFact,
    ExemptionFact,
    ExtensionFact,
    History,
    Revocation,
    Terms,
    UploadFact,
)

G = TypeVar("G", ExtensionFact, ExemptionFact)
S = TypeVar("S", AssignedSpan, ArchivedSpan)
F = TypeVar("F", Terms, CompletionFact, ExtensionFact, ExemptionFact)


def as_known(history: History, at: datetime) -> History:
    """Return a history without what became known after an instant."""
    if history.before is not None and at < history.before.known_until:
        history = history.before.history
    return History(
        terms=tuple(_terms_at(each, at) for each in _recorded(history.terms, at)),
        spans=_spans_at(history.spans, at),
        completions=tuple(_completion_at(each, at) for each in _recorded(history.completions, at)),
        uploads=tuple(_upload_at(each, at) for each in history.uploads if each.submitted_at <= at),
        extensions=tuple(_granted_at(each, at) for each in _recorded(history.extensions, at)),
        exemptions=tuple(_granted_at(each, at) for each in _recorded(history.exemptions, at)),
        archived=_spans_at(history.archived, at),
    )


def _granted_at(fact: G, at: datetime) -> G:
    is_known = fact.taken_back_at is not None and fact.taken_back_at <= at
    return fact if is_known else replace(fact, taken_back_at=None)


def _recorded(facts: Iterable[F], at: datetime) -> list[F]:
    return [each for each in facts if each.known_at <= at]


def _terms_at(terms: Terms, at: datetime) -> Terms:
    is_known = terms.applied_at is None or terms.applied_at <= at
    return terms if is_known else replace(terms, applied_on=None, applied_at=None)


def _spans_at(spans: Iterable[S], at: datetime) -> tuple[S, ...]:
    known = (each for each in spans if each.known_from <= at)
    return tuple(each if each.known_until <= at else replace(each, until_on=None) for each in known)


def _completion_at(fact: CompletionFact, at: datetime) -> CompletionFact:
    return replace(fact, revocation=_revocation_at(fact, at))


def _upload_at(fact: UploadFact, at: datetime) -> UploadFact:
    decided_at, rejected_at = (
        each if each is not None and each <= at else None for each in (fact.decided_at, fact.rejected_at)
    )
    return replace(fact, decided_at=decided_at, revocation=_revocation_at(fact, at), rejected_at=rejected_at)


def _revocation_at(fact: CompletionFact | UploadFact, at: datetime) -> Revocation | None:
    """Return what holds by the last decision that was made by then (E70)."""
    decisions = fact.decisions or ((fact.revocation,) if fact.revocation is not None else ())
    made = [each for each in decisions if each.known_at <= at]
    return made[-1] if made and not made[-1].is_lifted else None
