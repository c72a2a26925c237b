"""What the access matrix has of assignment rules: rows to see, verbs to try, and what the rules of the house demand."""

from collections.abc import Callable, Iterator
from typing import Any

from schema.qualifications import Qualification
from tests.resolvers.access_organisation import UNKNOWN, Row, Tables, ident

_SEEN_BY_LEADERS = (
    "AssignmentRule", "RuleQualification", "RuleCriterion", "RuleCriterionUnit", "RuleCriterionGroup",
    "AssignmentRuleRun",
)  # fmt: skip
RULES_SEEN: dict[str, Callable[[Any, Row], bool]] = {
    **{noun: lambda oracle, _: bool(oracle.leads) for noun in _SEEN_BY_LEADERS},
    "RuleExclusion": lambda oracle, row: bool(oracle.looks_after(row["user_id"])),
}
_VERBS = ("Create", "Edit", "Archive", "Restore", "Exclude", "Include", "RunUndo")
RULES_MAY: dict[str, Callable[[Any, Row], bool]] = {
    f"AssignmentRule{verb}": lambda oracle, _: bool(oracle.is_admin) for verb in _VERBS
}
RULES_AVAILABLE: dict[str, Callable[[Row], bool]] = {
    **{f"AssignmentRule{verb}": lambda row: row["archived_on"] is None for verb in ("Edit", "Archive")},
    **{f"AssignmentRule{verb}": lambda row: row["archived_on"] is None for verb in ("Exclude", "Include")},
    "AssignmentRuleRestore": lambda row: row["archived_on"] is not None,
    "AssignmentRuleRunUndo": lambda row: row["undone_at"] is None,
}

Parts = tuple[int | None, Row, list[tuple[str, str, int]]]
"""Of a case: the row, the input, and the rows that the input names."""


def new_rules(rows: Tables) -> Iterator[Parts]:
    for key in rows["Qualification"]:
        given = [{"qualification": ident(Qualification, key)}]
        values = {"name": "New", "isActive": False, "qualifications": given}
        yield None, values, [("input.qualifications.0.qualification", "Qualification", key)]


def about_people(rows: Tables, entity: Any, **more: str) -> Iterator[Parts]:
    for rule in (*rows["AssignmentRule"], UNKNOWN):
        for key in rows["User"]:
            yield rule, {"user": ident(entity, key), **more}, [("input.user", "User", key)]
