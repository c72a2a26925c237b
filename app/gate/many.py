"""Says of many rows at once whether an action would be refused for each, before its handler looks at it.

It is the same that `refuse` asks of one row: whether it is there, allowed, too late or barred, in this order.
"""

from collections.abc import Collection, Iterator

from app.db.bulk import chunks
from app.db.database import fetch
from app.db.sql import FALSE, TRUE, Sql, all_of, in_list, none_of
from app.policy.access import Viewer, condition, may_do, visible
from app.policy.refusals import CommonCode
from schema.kit.action import IS_SET, Action
from schema.kit.info import linked_entity, table_of

_AT_ONCE = 5_000


async def refused_of_many(
    viewer: Viewer, action: type[Action], keys: Collection[int], link: str = ""
) -> dict[int, str]:
    """Return the codes of those that are refused, by the ids of the rows; missing and hidden are NOT_FOUND.

    Of an action that creates, the ids are those of the rows that `link` leads to, one for each row that it would make.
    """
    found: dict[int, str] = {}
    for some in chunks(sorted(set(keys)), _AT_ONCE):
        query = _question(viewer, action, some, link)
        codes = {row[0]: row[1] for row in await fetch(query.text, query.params)}
        found.update((key, codes.get(key, CommonCode.NOT_FOUND.name)) for key in some)
    return {key: code for key, code in found.items() if code}


def _question(viewer: Viewer, action: type[Action], keys: Collection[int], link: str) -> Sql:
    """Ask for the key of each row that is there, and the first code that refuses it; empty if nothing does."""
    entity = linked_entity(action.subject, link) if link else action.subject
    column = f"t.{link}_id" if link else "t.id"
    rows = in_list("f.id", keys).within(f'SELECT * FROM "{table_of(entity)}" f WHERE {{}}')
    if link:
        rows = in_list("f.id", keys).within(f'SELECT 0 AS id, f.id AS {link}_id FROM "{table_of(entity)}" f WHERE {{}}')
    seen = visible(entity, "p", viewer).within(
        f'SELECT p.id FROM "{table_of(entity)}" p WHERE p.id = {column} AND {{}}'
    )
    when = [held.within(f"WHEN {{}} THEN '{code}'") for code, held in _refusals(viewer, action) if held is not FALSE]
    code = Sql("''") if not when else Sql("CASE")
    for each in when:
        code = code + each
    if when:
        code = code + Sql("ELSE '' END")
    return code.within(f"SELECT {column}, {{}}") + rows.within("FROM ({}) t") + seen.within("WHERE EXISTS ({})")


def _refusals(viewer: Viewer, action: type[Action]) -> Iterator[tuple[str, Sql]]:
    """Give what refuses a row `t`, in the order in which one row is asked."""
    allowed = may_do(action, "t", viewer)
    yield CommonCode.FORBIDDEN.name, FALSE if allowed is TRUE else none_of([allowed])
    if not action.creates:
        for name, wanted in action.available_when.items():
            is_archived = name == "archived_on" and wanted is not IS_SET
            yield (CommonCode.ARCHIVED if is_archived else CommonCode.CONFLICT).name, _is_not(f"t.{name}", wanted)
    for code, phrase in action.barred.items():
        yield code, condition(action.subject, "t", phrase, viewer)


def _is_not(column: str, wanted: object) -> Sql:
    if wanted is IS_SET:
        return Sql(f"{column} IS NULL")
    if wanted is None:
        return Sql(f"{column} IS NOT NULL")
    return all_of([Sql(f"{column} <> ?", (getattr(wanted, "value", wanted),))])
