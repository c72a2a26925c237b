"""Refuses actions whose links do not exist, or that are not allowed, too late, overtaken or barred.

Everything is looked up in one statement.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.db.database import fetch
from app.db.sql import FALSE, TRUE, Sql, all_of, in_list, joined
from app.policy.access import Viewer, condition, may_do, visible
from app.policy.refusals import CommonCode, PathItem, Refused, common, refusal, refuse_all
from schema.enums import Role
from schema.kit.action import IS_SET, Action, Struct, arguments_of, is_as_wanted
from schema.kit.entity import Entity
from schema.kit.fields import ROW_REVISION
from schema.kit.info import entity_named, fields_of, table_of

OVERTAKEN = "Someone else has changed this in the meantime. Look at the current values and decide again."
NOBODY_IN_PERSON = Viewer(0, Role.LEARNER)
"""Imports and jobs: no row is their own."""

_ALLOWED = "ALLOWED"

Answers = Mapping[str, set[int]]
"""By the name of an entity: which rows are there. By `_ALLOWED`, or the code of a refusal: something, if it holds."""


@dataclass(frozen=True, slots=True)
class _Link:
    """The id of another row in an action: its place, and what it has to be the id of."""

    path: tuple[PathItem, ...]
    entity: type[Entity]
    key: int


def seen_by(viewer: Viewer | None, entity: type[Entity]) -> Sql:
    """Return the condition under which a row `t` is there for the viewer; for nobody in person all rows are."""
    return TRUE if viewer is None else visible(entity, "t", viewer)


async def refuse(
    viewer: Viewer | None, action: Action, row: Entity | None, *, expected_revision: int | None = None
) -> None:
    """Refuse what may not be done to the row; None: the action creates one.

    Raises:
        Refused: NOT_FOUND for each link to what is not there for the viewer; else the first of FORBIDDEN, too late,
            overtaken and barred.
    """
    links = list(_links(action, ()))
    answers = await _answers(viewer, action, row, links)
    missing = [each.path for each in links if each.key not in answers[each.entity.__name__]]
    refuse_all([common(CommonCode.NOT_FOUND, *path) for path in missing])
    if not answers[_ALLOWED]:
        raise Refused(common(CommonCode.FORBIDDEN))
    if row is not None:
        _refuse_late(type(action), row)
        _refuse_overtaken(row, expected_revision)
    _refuse_barred(type(action), answers)


async def _answers(viewer: Viewer | None, action: Action, row: Entity | None, links: Sequence[_Link]) -> Answers:
    subject = _future_row(action) if row is None else _stored_row(row)
    conditions = _conditions(viewer, action)
    wanted: dict[type[Entity], set[int]] = defaultdict(set)
    for link in links:
        wanted[link.entity].add(link.key)
    questions = [
        *(_question(code, "0", subject, holds) for code, holds in conditions.items() if holds not in (TRUE, FALSE)),
        *(_which_are_there(viewer, entity, keys) for entity, keys in wanted.items()),
    ]
    answers: dict[str, set[int]] = defaultdict(set)
    answers.update({code: {0} for code, holds in conditions.items() if holds == TRUE})
    query = joined(" UNION ALL ", questions)
    for what, key in await fetch(query.text, query.params) if questions else ():
        answers[what].add(key)
    return answers


def _conditions(viewer: Viewer | None, action: Action) -> dict[str, Sql]:
    """Return what has to be known of the row: by `_ALLOWED` whether it is allowed, by codes what bars it."""
    kind, who = type(action), viewer or NOBODY_IN_PERSON
    allowed = TRUE if viewer is None else may_do(kind, "t", viewer)
    barred = {code: condition(kind.subject, "t", phrase, who) for code, phrase in kind.barred.items()}
    return {_ALLOWED: allowed, **barred}


def _which_are_there(viewer: Viewer | None, entity: type[Entity], keys: set[int]) -> Sql:
    where = all_of([in_list("t.id", keys), seen_by(viewer, entity)])
    return _question(entity.__name__, "t.id", Sql(f'"{table_of(entity)}"'), where)


def _question(what: str, answer: str, source: Sql, where: Sql) -> Sql:
    return source.within(f"SELECT '{what}' AS what, {answer} AS id FROM {{}} t") + where.within("WHERE {}")


def _stored_row(row: Entity) -> Sql:
    return Sql(f'(SELECT * FROM "{table_of(type(row))}" WHERE id = ?)', (row.id,))


def _future_row(action: Action) -> Sql:
    """Return a row that is yet to be made, as far as its links go: enough for who-may phrases to follow."""
    asked = {each.name for each in arguments_of(type(action)) if each.spec and each.spec.target and not each.many}
    ids = {name: value for name, value in action.given().items() if name in asked and value is not None}
    ids = {name: value for name, value in ids.items() if name in fields_of(action.subject)}
    columns = ", ".join(["0 AS id", *(f"CAST(? AS BIGINT) AS {name}_id" for name in ids)])
    return Sql(f"(SELECT {columns})", tuple(ids.values()))


def _refuse_late(kind: type[Action], row: Entity) -> None:
    """Refuse what could be done to the row once, but no longer."""
    wanted = kind.available_when
    late = {name for name in wanted if not is_as_wanted(getattr(row, name), wanted[name])}
    if late:
        is_archived = "archived_on" in late and wanted["archived_on"] is not IS_SET
        code = CommonCode.ARCHIVED if is_archived else CommonCode.CONFLICT
        raise Refused(common(code, message=kind.unavailable, row=None if is_archived else row.id))


def _refuse_overtaken(row: Entity, expected_revision: int | None) -> None:
    """Refuse to change what is not any more what somebody has looked at."""
    if expected_revision is not None and getattr(row, ROW_REVISION) != expected_revision:
        raise Refused(common(CommonCode.CONFLICT, "expected_revision", message=OVERTAKEN, row=row.id))


def _refuse_barred(kind: type[Action], answers: Answers) -> None:
    """Refuse what is barred to the viewer, or for this row, with the refusal that says so.

    Of a row that is yet to be made, it is said at the link by which it is barred.
    """
    for code, phrase in kind.barred.items():
        if answers[code]:
            raise Refused(refusal(kind, code, *(phrase.heads()[:1] if kind.creates else ())))


def _links(struct: Struct, path: tuple[PathItem, ...]) -> Iterator[_Link]:
    """Walk through all ids in an action."""
    given = struct.given()
    for argument in arguments_of(type(struct)):
        value = given.get(argument.name)
        if value is None:
            continue
        here = (*path, argument.name)
        items = [((*here, place), item) for place, item in enumerate(value)] if argument.many else [(here, value)]
        for place, item in items:
            if argument.struct is not None:
                yield from _links(item, place)
            elif argument.spec is not None and argument.spec.target is not None:
                yield _Link(place, entity_named(argument.spec.target), item)
