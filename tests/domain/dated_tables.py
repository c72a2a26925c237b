"""Reads the dated tables: what a case tells of as a history, and what was found in the words of a claim."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import yaml

from app.domain.calendar import CalendarPeriod
from app.domain.facts import (
    AllOf,
    AnyOf,
    AssignedSpan,
    CompletionFact,
    Credits,
    DateRange,
    EducationActivity,
    EducationTerms,
    ExemptionFact,
    ExtensionFact,
    Frame,
    History,
    RequirementTerms,
    Revocation,
    Terms,
    UploadFact,
    Within,
)
from app.domain.standing import Standing
from schema.enums import CalendarUnit, Duration, EndsWith, Stage

EPOCH = datetime(1990, 1, 1, tzinfo=UTC)
CASES: list[dict[str, Any]] = [
    case
    for table in ("rolling.yaml", "fixed.yaml", "apply_now.yaml")
    for case in yaml.load(Path(__file__).with_name(table).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
]
Kind = TypeVar("Kind")


class Names:
    """Numbers for the activities that a case calls by name."""

    def __init__(self) -> None:
        self.of: dict[str, int] = {}

    def number(self, name: str) -> int:
        return self.of.setdefault(name, len(self.of) + 1)

    def name(self, number: int) -> str:
        return next(name for name, each in self.of.items() if each == number)


def told_of(claim: str, found: Standing | None, names: Names) -> str:
    """Say what was found in the words of the claim."""
    if found is None:
        return "not assigned"
    to_do = [names.name(row.activity) for row in found.progress if row.is_open]
    word = claim.partition(" ")[0]
    words = {
        "through": f"through {found.valid_through}",
        "opens": f"opens {found.renewal_opens_on}",
        "due": f"due {found.due_on}",
        "period": f"period {found.period_number}",
        "version": f"version {found.terms_number}",
        "to": f"to do {', '.join(to_do)}",
        "nothing": f"to do {', '.join(to_do)}" if to_do else "nothing to do",
        "assigned": "assigned too late" if found.assigned_too_late else "in time",
        "in": "assigned too late" if found.assigned_too_late else "in time",
        "never": f"through {found.valid_through}" if found.valid_through else "never expires",
        "waits": "waits for approval" if found.approval_pending else "waits for nothing",
        "as": claim,
        **education_words(found, names),
    }
    return words.get(word, str(found.status))


def education_words(found: Standing, names: Names) -> dict[str, str]:
    if not found.permanent_education:
        return {"missing": "", "reached": "", "education": ""}
    education = found.permanent_education[0]
    return {
        "missing": f"missing {', '.join(names.name(each) for each in education.missing)}",
        "reached": f"reached {education.reached} of {education.needed}",
        "education": f"education {education.from_on} to {education.through}",
    }


def history_of(case: dict[str, Any], names: Names) -> History:
    lists = [case["terms"], *case.get("versions", ())]
    terms = tuple(terms_of(each, number, names) for number, each in enumerate(lists, start=1))
    assigned = case.get("assigned", "2000-01-01")
    spans = tuple(span_of(each) for each in (assigned if isinstance(assigned, list) else [assigned]))
    facts = [fact_of(text, key, names) for key, text in enumerate(case["facts"], start=1)]
    return History(
        terms,
        spans,
        of_kind(CompletionFact, facts),
        of_kind(UploadFact, facts),
        of_kind(ExtensionFact, facts),
        of_kind(ExemptionFact, facts),
    )


def of_kind(kind: type[Kind], facts: list[Any]) -> tuple[Kind, ...]:
    return tuple(fact for fact in facts if isinstance(fact, kind))


def terms_of(said: dict[str, Any], number: int, names: Names) -> Terms:
    if "list" in said:
        return fixed_terms_of(said, number, names)
    listed = [(stage, name) for stage in Stage for name in said[stage.lower()]]
    return Terms(
        number=number,
        effective_on=date.fromisoformat(said.get("from", "1900-01-01")),
        applied_on=date.fromisoformat(said["applied"]) if "applied" in said else None,
        applied_at=instant(said["decided"]) if "decided" in said else None,
        period=period_of(said.get("period")),
        ends_with=EndsWith[said["ends with"].upper()] if "ends with" in said else None,
        renewal_lead=period_of(said.get("lead")),
        grace_days=int(said.get("grace", 0)),
        reachieve_after_days=int(said["reachieve after"]) if "reachieve after" in said else None,
        prior_learning_max_age=period_of(said.get("prior learning")),
        follows_certificate_expiry=said.get("follow expiry") == "true",
        requirements=tuple(
            RequirementTerms(key, names.number(name), stage) for key, (stage, name) in enumerate(listed, start=1)
        ),
    )


def fixed_terms_of(said: dict[str, Any], number: int, names: Names) -> Terms:
    educations = {name: education_of(text, names) for name, text in said.get("education", {}).items()}
    listed = []
    for key, text in enumerate(said["list"], start=1):
        name, _, frame = text.partition(" ")
        own = Within(one_period(frame.removeprefix("within "))) if "within" in frame else None
        days = range_of(frame.removeprefix("from ")) if "from" in frame else None
        listed.append(
            RequirementTerms(
                key, names.number(name), Stage.ACHIEVE, frame=own or days, permanent_education=educations.get(name)
            )
        )
    frame = None
    if "frame" in said:
        days_said, _, every = said["frame"].partition(" every ")
        days = range_of(days_said)
        frame = Frame(days.from_on, days.to_on, period_of(every or None), period_of(said.get("counts before")))
    return Terms(
        number=number,
        effective_on=date.fromisoformat(said.get("from", "1900-01-01")),
        applied_on=date.fromisoformat(said["applied"]) if "applied" in said else None,
        applied_at=instant(said["decided"]) if "decided" in said else None,
        duration=Duration.FIXED,
        renewal_lead=period_of(said.get("lead")),
        prior_learning_max_age=period_of(said.get("prior learning")),
        requirements=tuple(listed),
        frame=frame,
    )


def education_of(said: str, names: Names) -> EducationTerms:
    """Read “all of a + b, every 1 year”, “any 2 of …, from … to …” or “2.5 credits of a 1.5 + b 1, …”."""
    listed, _, when = said.partition(", ")
    how, _, what = listed.partition(" of ")
    parts = [each.split(" ") for each in what.split(" + ")]
    credited = [EducationActivity(names.number(name), Decimal(brings[0] if brings else 0)) for name, *brings in parts]
    asks: AllOf | AnyOf | Credits = AllOf()
    if how.startswith("any"):
        asks = AnyOf(int(how.removeprefix("any ")))
    if how.endswith("credits"):
        asks = Credits(Decimal(how.removesuffix(" credits")))
    period = range_of(when.removeprefix("from ")) if "from" in when else one_period(when.removeprefix("every "))
    return EducationTerms(tuple(credited), asks, period)


def range_of(said: str) -> DateRange:
    first, _, last = said.partition(" to ")
    return DateRange(date.fromisoformat(first), date.fromisoformat(last))


def one_period(said: str) -> CalendarPeriod:
    period = period_of(said)
    assert period is not None
    return period


def period_of(said: str | None) -> CalendarPeriod | None:
    if said is None:
        return None
    count, unit = said.split(" ")
    return CalendarPeriod(int(count), CalendarUnit[unit.removesuffix("s").upper()])


def span_of(said: str) -> AssignedSpan:
    from_on, _, until_on = said.partition(" until ")
    return AssignedSpan(date.fromisoformat(from_on), date.fromisoformat(until_on) if until_on else None)


def fact_of(said: str, key: int, names: Names) -> CompletionFact | UploadFact | ExtensionFact | ExemptionFact:
    what, *more = said.split(", ")
    known_at = next((instant(each) for each in more if each.startswith("known")), EPOCH)
    if found := re.fullmatch(r"period (\d+) extended through (\S+)", what):
        return ExtensionFact(int(found[1]), date.fromisoformat(found[2]), known_at)
    if found := re.fullmatch(r"period (\d+) exempt from (\S+) (\S+)", what):
        return ExemptionFact(names.number(found[3]), Stage[found[2]], int(found[1]), known_at)
    if found := re.fullmatch(r"period (\d+) exempt from (\S+)", what):
        return ExemptionFact(names.number(found[2]), Stage.ACHIEVE, int(found[1]), known_at)
    day, verb, name = what.split(" ")
    dates = {each.rpartition(" ")[0]: each.rpartition(" ")[2] for each in more}
    revocation = revocation_of(more, dates)
    if verb == "did":
        return CompletionFact(key, names.number(name), date.fromisoformat(day), known_at, revocation)
    return UploadFact(
        key,
        names.number(name),
        None,
        date.fromisoformat(day),
        date.fromisoformat(dates["valid to"]) if "valid to" in dates else None,
        instant(dates["submitted"]) if "submitted" in dates else EPOCH,
        instant(dates["approved"]) if "approved" in dates else None,
        revocation,
    )


def revocation_of(more: list[str], dates: dict[str, str]) -> Revocation | None:
    if "revoked from" in dates:
        return Revocation(EPOCH, date.fromisoformat(dates["revoked from"]))
    return Revocation(EPOCH, None) if "revoked" in more else None


def instant(said: str) -> datetime:
    return datetime.combine(date.fromisoformat(said.rpartition(" ")[2]), datetime.min.time(), tzinfo=UTC)
