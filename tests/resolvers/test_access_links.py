"""Every link and list leads to what one may see, and says rightly what one can do there."""

from typing import Any

from app.db.bulk import chunks
from resolvers.derive.members import Member, MemberRole, members_of
from schema.entities import ACTIONS, ENTITIES
from schema.kit.entity import Entity
from schema.kit.info import BackLink, column_of, linked_entity, verb
from schema.kit.names import camel
from tests.resolvers.access_available import AVAILABLE
from tests.resolvers.access_barred import BARRED
from tests.resolvers.access_case import few, some_or_all
from tests.resolvers.access_oracle import MAY, Oracle, everywhere, oracles
from tests.resolvers.access_organisation import Organisation, Row, ident

PAGE = 13
READ = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on %s { %s } } }"
AT_ONCE = 2
"""Rows in one question: of more, some lists of lists cost more than a question may."""


@some_or_all
@everywhere
async def test_every_link_and_list_two_levels_deep_leads_to_what_the_viewer_may_see(
    org: Organisation, entity: type[Entity], taken: int
) -> None:
    members = [member for member in members_of(entity, ENTITIES, ACTIONS).values() if member.target]

    for viewer, api, oracle in await oracles(org):
        for keys in chunks(few(oracle.visible(entity.__name__), 2 * taken), AT_ONCE):
            for member in members:
                document = READ % (entity.__name__, selected(member, below=True))
                found = (await api.ask(document, ids=[ident(entity, key) for key in keys]))["nodes"]
                for key, seen in zip(keys, found, strict=True):
                    row = oracle.tables[entity.__name__][key]
                    expected = {camel(member.name): reached(oracle, row, member, below=True)}
                    assert in_order(seen) == in_order(expected), (viewer, entity.__name__, key, member.name)


def fits(oracle: Oracle, back: BackLink, row: Row) -> bool:
    """Whether a row meets what its list asks of it, or of the row that it links to."""
    for path, value in back.back.where.items():
        link, _, name = path.rpartition(".")
        asked = oracle.tables[linked_entity(back.child, link).__name__][row[f"{link}_id"]] if link else row
        if asked[name] != value:
            return False
    return True


def selected(member: Member, *, below: bool) -> str:
    """What to ask of a link or list, and of all links and lists below it."""
    assert member.target is not None
    deeper = members_of(member.target, ENTITIES, ACTIONS).values() if below else ()
    inside = " ".join(["id", *(selected(each, below=False) for each in deeper if each.target)])
    if member.role is MemberRole.CONNECTION:
        return f"{camel(member.name)}(first: {PAGE}) {{ totalCount nodes {{ {inside} }} }}"
    return f"{camel(member.name)} {{ {inside} }}"


def reached(oracle: Oracle, row: Row, member: Member, *, below: bool) -> Any:
    """What a link or list of a row leads to for the viewer."""
    assert member.target is not None
    target = member.target.__name__
    keys = pointed_at(row, member) if member.back is None else pointing(oracle, row, member.back)
    rows = [shown(oracle, member.target, key, below=below) for key in keys if oracle.sees(target, key)]
    if member.role is MemberRole.LINK:
        return rows[0] if rows else None
    assert len(rows) <= PAGE, f"{target} has more rows than fit on a page of this test"
    return rows if member.role is MemberRole.LIST else {"totalCount": len(rows), "nodes": rows}


def pointed_at(row: Row, member: Member) -> list[Any]:
    """The row that a link points to."""
    assert member.spec is not None
    return [row[column_of(member.name, member.spec)]]


def pointing(oracle: Oracle, row: Row, back: BackLink) -> list[Any]:
    """The rows whose link points to this one, as far as they fit."""
    mine = oracle.rows(back.child.__name__, **{back.column: row["id"]})
    return [each["id"] for each in mine if fits(oracle, back, each)]


def shown(oracle: Oracle, entity: type[Entity], key: int, *, below: bool) -> Row:
    deeper = members_of(entity, ENTITIES, ACTIONS).values() if below else ()
    row = oracle.tables[entity.__name__][key]
    lists = {camel(each.name): reached(oracle, row, each, below=False) for each in deeper if each.target}
    return {"id": ident(entity, key), **lists}


def in_order(value: Any) -> Any:
    """The same with every list in one order."""
    if isinstance(value, dict):
        return {name: in_order(each) for name, each in value.items()}
    if isinstance(value, list):
        return sorted((in_order(each) for each in value), key=lambda each: str(each["id"]))
    return value


def can(action: str, oracle: Oracle, row: Row) -> bool:
    """Whether somebody may do it, the row allows it now, and it is not refused for what the row is to them."""
    is_barred = action in BARRED and BARRED[action](oracle, row)
    return MAY[action](oracle, row) and AVAILABLE[action](row) and not is_barred


@everywhere
async def test_viewer_can_says_what_the_rules_say(org: Organisation, entity: type[Entity]) -> None:
    verbs = [action for action in ACTIONS if action.subject is entity and not action.creates]
    if not verbs:
        return
    names = {action.__name__: camel(f"viewer_can_{verb(action)}") for action in verbs}
    document = (
        f"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {entity.__name__} {{ {' '.join(names.values())} }} }} }}"
    )

    for viewer, api, oracle in await oracles(org):
        keys = oracle.visible(entity.__name__)
        found = (await api.ask(document, ids=[ident(entity, key) for key in keys]))["nodes"]
        rows = [oracle.tables[entity.__name__][key] for key in keys]
        expected = [{shown: can(action, oracle, row) for action, shown in names.items()} for row in rows]
        assert found == expected, viewer
