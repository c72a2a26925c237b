"""Imports qualifications from two files: one with the settings, one with the lists."""

from dataclasses import dataclass, field, replace
from typing import Any

from app.importing.drafts import Catalogue, ImportDraft
from app.importing.files import ASSIGNMENTS, QUALIFICATIONS, REQUIREMENTS_FILE
from app.importing.nouns import CHANGED_ARCHIVED, asked, note_what_is_missing, unanswered
from app.importing.record import Lines
from app.importing.tables import FileRow
from app.policy.refusals import Problem
from app.standings.profile_checks import problems_of
from app.standings.profiles import OWN_SETTINGS, Profile, changed_profile, profile_given, profile_of
from schema.activities import LearningActivity
from schema.enums import Stage
from schema.qualifications import (
    Qualification,
    QualificationCreate,
    QualificationEdit,
    QualificationVersion,
)
from schema.requirements import RequirementInput

LIST_STAGES = {"achieve": Stage.ACHIEVE, "maintain": Stage.MAINTAIN}
EMPTY_LISTS = ("EMPTY_ACHIEVE", "MAINTAIN_EMPTY")  # what is to be in them may stand in a line that cannot be read
OWN_COLUMNS = ("name", "code", "description")


@dataclass(slots=True)
class PlannedQualification:
    """What the files say of one qualification: as an action, whose activities may have provisional ids."""

    entity: Qualification
    row: FileRow
    is_new: bool
    action: QualificationCreate
    settings_change: bool
    lists_change: bool
    before: Profile | None
    after: Profile
    """What it demands, with provisional ids of activities."""
    was: dict[str, Any]
    """What its own columns hold that differ."""
    called: dict[int, str] = field(default_factory=dict)
    """The codes of the activities that it required so far, by their ids."""


@dataclass(slots=True)
class Demands:
    """The lines of the second file about one qualification, list by list."""

    first: FileRow
    rows: dict[str, list[FileRow]] = field(default_factory=lambda: {name: [] for name in LIST_STAGES})
    items: dict[str, list[RequirementInput]] = field(default_factory=lambda: {name: [] for name in LIST_STAGES})
    is_whole: bool = True


@dataclass(slots=True)
class Qualifications:
    """All that is planned for qualifications; new activities have provisional, negative ids in it."""

    catalogue: Catalogue[Qualification]
    activities: dict[int, LearningActivity]
    requirements: dict[str, Demands]
    planned: list[PlannedQualification] = field(default_factory=list)

    def lines(self, planned: PlannedQualification) -> Lines:
        """Return the lines of both files that are about it."""
        demands = self.demands_of(planned)
        listed = [row for rows in demands.rows.values() for row in rows] if demands else []
        own = [planned.row] if planned.row.file == QUALIFICATIONS.name else []
        return {name: rows for name, rows in ((QUALIFICATIONS.name, own), (REQUIREMENTS_FILE.name, listed)) if rows}

    def demands_of(self, planned: PlannedQualification) -> Demands | None:
        """Return the lines of the second file about it, if it has any."""
        return self.requirements.get(_code(planned.row))


async def plan_qualifications(draft: ImportDraft, activities: Catalogue[LearningActivity]) -> Qualifications:
    """Plan the qualifications of the file, and those of which only the lists are given."""
    catalogue = Catalogue(Qualification, "qualification with the code", draft.table(QUALIFICATIONS))
    await catalogue.load((draft.table(REQUIREMENTS_FILE), "qualification"), (draft.table(ASSIGNMENTS), "qualification"))
    stored = dict(catalogue.known)
    for row in catalogue.table.rows:
        if row.values.get("code") is not None:
            catalogue.plan(row, row.values["code"])
    provisional = {id(each): each.id or -number for number, each in enumerate(activities.known.values(), 1)}
    plan = Qualifications(
        catalogue,
        {provisional[id(each)]: each for each in activities.known.values()},
        _demands(draft, catalogue, activities, provisional),
    )
    rows = {row.values["code"]: row for row in catalogue.table.rows if row.values.get("code") is not None}
    for code, demands in plan.requirements.items():
        rows.setdefault(code, demands.first)
    for code, row in rows.items():
        await _plan_one(draft, plan, row, catalogue.known[code], is_new=code not in stored)
    return plan


def _demands(
    draft: ImportDraft,
    catalogue: Catalogue[Qualification],
    activities: Catalogue[LearningActivity],
    keys: dict[int, int],
) -> dict[str, Demands]:
    found: dict[str, Demands] = {}
    for row in draft.table(REQUIREMENTS_FILE).rows:
        qualification = draft.find(row, "qualification", catalogue)
        activity = draft.find(row, "activity", activities)
        if qualification is None:
            continue
        demands = found.setdefault(row.values["qualification"], Demands(row))
        stage = row.values.get("stage")
        if stage is None or activity is None:
            demands.is_whole = False
            continue
        name = next(name for name, each in LIST_STAGES.items() if each is stage)
        item = RequirementInput(activity=keys[id(activity)], **_given_settings(row))
        demands.rows[name].append(row)
        demands.items[name].append(item)
    return found


async def _plan_one(
    draft: ImportDraft, plan: Qualifications, row: FileRow, entity: Qualification, *, is_new: bool
) -> None:
    demands = plan.requirements.get(_code(row))
    before = None if is_new else await _current(entity)
    if is_new:
        note_what_is_missing(draft, row)
    action = _action(row, demands, before)
    tidy = draft.checked(action, lambda problem: _place(row, demands, problem))
    if tidy is None:
        return
    after = profile_given(tidy) if before is None else changed_profile(before, tidy)  # type: ignore[arg-type]  # only an edit has something before it
    planned = _planned(entity, row, tidy, before, after)
    if before != after:
        await _refuse(draft, plan, planned, demands)
    if before is not None:
        await _compare(draft, planned, before)
    plan.planned.append(planned)


async def _compare(draft: ImportDraft, planned: PlannedQualification, before: Profile) -> None:
    """Refuse to change what is archived, and look up what the lists hold by now."""
    row, differs = planned.row, planned.settings_change or planned.lists_change
    if planned.entity.archived_on is not None and differs:
        column = "code" if row.file == QUALIFICATIONS.name else "qualification"
        draft.note(row, column, "ARCHIVED", CHANGED_ARCHIVED)
    if planned.lists_change:
        found = await LearningActivity.filter(id__in=before.activities()).values_list("id", "code", "name")
        planned.called = {key: code or name for key, code, name in found}


def _action(row: FileRow, demands: Demands | None, before: Profile | None) -> QualificationCreate:
    """Return the verb that somebody would use to say by hand what the files say."""
    given = asked(row, QualificationCreate) if row.file == QUALIFICATIONS.name else {}
    lists: dict[str, Any] = _kept(demands, before) if demands else {}
    if before is not None:
        return QualificationEdit(**given, **lists)
    empty: dict[str, Any] = {"achieve": [], "maintain": []}
    return QualificationCreate(**unanswered(QualificationCreate, ()) | empty | given | lists)


def _given_settings(row: FileRow) -> dict[str, Any]:
    return {name: row.values[name] for name in OWN_SETTINGS if name in row.values}


def _kept(demands: Demands, before: Profile | None) -> dict[str, list[RequirementInput]]:
    """Return the lists with what their lines leave as it is of what is required already (E73).

    The files do not speak of permanent education at all (S16).
    """
    if before is None:
        return demands.items
    stored = {name: {each.activity: each for each in items} for _, name, items in before.lists()}
    return {
        name: [
            replace(stored[name].get(item.activity, item), **_given_settings(row))
            for row, item in zip(demands.rows[name], demands.items[name], strict=True)
        ]
        for name in LIST_STAGES
    }


def _code(row: FileRow) -> str:
    return str(row.values["code" if row.file == QUALIFICATIONS.name else "qualification"])


async def _current(entity: Qualification) -> Profile:
    return await profile_of(await QualificationVersion.get(qualification_id=entity.id, superseded_at=None))


def _planned(
    entity: Qualification, row: FileRow, tidy: QualificationCreate, before: Profile | None, after: Profile
) -> PlannedQualification:
    given = tidy.given()
    own = {
        name: getattr(entity, name) for name in OWN_COLUMNS if name in given and getattr(entity, name) != given[name]
    }
    settings = before is None or before.settings() != after.settings()
    lists = before is None or list(before.lists()) != list(after.lists())
    is_new = before is None
    return PlannedQualification(entity, row, is_new, tidy, bool(own) or settings, lists, before, after, own)


async def _refuse(
    draft: ImportDraft, plan: Qualifications, planned: PlannedQualification, demands: Demands | None
) -> None:
    """Note what is wrong with a profile that is new, each thing at its place in either file."""
    unknown = not draft.table(REQUIREMENTS_FILE).is_whole or (demands is not None and not demands.is_whole)
    required = planned.after.activities()
    unnamed = {each.id: each for each in await LearningActivity.filter(id__in=required - plan.activities.keys())}
    activities = {key: plan.activities.get(key) or unnamed[key] for key in required}
    before = planned.before.activities() if planned.before else ()
    for problem in problems_of(planned.action, planned.after, activities, before):
        if not (unknown and problem.code in EMPTY_LISTS):
            row, column = _place(planned.row, demands, problem)
            draft.report(row, column, problem)


def _place(row: FileRow, demands: Demands | None, problem: Problem) -> tuple[FileRow, str]:
    """Return the line and the column that a problem of an action is about."""
    name, *rest = problem.path
    if name in LIST_STAGES and rest and demands is not None:
        return demands.rows[str(name)][int(rest[0])], str(rest[1]) if len(rest) > 1 else "activity"
    if row.file == REQUIREMENTS_FILE.name:
        return row, "qualification"
    return row, "code" if name in LIST_STAGES else str(name)
