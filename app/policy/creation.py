"""Who may make what, where there is no row yet: at all, and for a person or a thing that it will belong to."""

from collections.abc import Mapping

from app.db.sql import FALSE, Sql, all_of, none_of
from app.policy.access import Viewer, condition, from_the_end
from schema.kit.access import ManagersOf, Own, Phrase, roles_of
from schema.kit.action import Action, arguments_of
from schema.kit.cached import cached
from schema.kit.entity import Entity
from schema.kit.info import fields_of, linked_entity


def may_create(action: type[Action], viewer: Viewer) -> bool:
    """Return whether the viewer's role lets them make a row at all; for whom or what is asked of those."""
    return not viewer.is_read_only and viewer.role in roles_of(action.allow)


@cached
def made_for(action: type[Action]) -> Mapping[str, tuple[type[Entity], Phrase]]:
    """Return the links that decide who may make a row, with what they point to, and who may by it, seen from there."""
    if not action.creates:
        return {}
    asked = {each.name for each in arguments_of(action) if each.spec and each.spec.target and not each.many}
    parts = action.allow.parts()
    heads = {part.path.partition(".")[0] for part in parts if isinstance(part, Own | ManagersOf)}
    links = sorted(heads & asked & set(fields_of(action.subject)))
    return {link: (linked_entity(action.subject, link), _from(parts, link)) for link in links}


def _from(parts: tuple[Phrase, ...], link: str) -> Phrase:
    first, *others = [seen for part in parts if (seen := from_the_end(part, link)) is not None]
    for each in others:
        first = first | each
    return first


def may_make_for(action: type[Action], entity: type[Entity], alias: str, viewer: Viewer) -> Sql:
    """Return the condition under which the viewer may make a row that belongs to the entity's row `alias`."""
    if viewer.is_read_only:
        return FALSE
    link, phrase = next((link, phrase) for link, (target, phrase) in made_for(action).items() if target is entity)
    bars = [seen for each in action.barred.values() for part in each.parts() if (seen := from_the_end(part, link))]
    barred = none_of(condition(entity, alias, each, viewer) for each in bars)
    return all_of([condition(entity, alias, phrase, viewer), barred])
