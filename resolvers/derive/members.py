"""The members of an entity's GraphQL type, which both the type and the reading of selections are made from."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from app.policy.creation import made_for
from app.reading.statements import permission
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec, Shape
from schema.kit.info import BackLink, backs_of, entity_named, fields_of
from schema.kit.names import camel, lower_first


class MemberRole(Enum):
    """How a member is read."""

    FIELD = "a column"
    LINK = "one row, joined"
    LIST = "a small list"
    CONNECTION = "a paged list"
    ACTION = "whether the viewer may do something"


@dataclass(frozen=True, slots=True)
class Member:
    """One GraphQL field that is derived from a declaration."""

    role: MemberRole
    name: str
    description: str
    spec: FieldSpec | None = None
    target: type[Entity] | None = None
    back: BackLink | None = None
    action: type[Action] | None = None


def members_of(
    entity: type[Entity], public: Iterable[type[Entity]], actions: Iterable[type[Action]]
) -> dict[str, Member]:
    """Return the derived members of an entity by their GraphQL names; links to what is not public are left out."""
    shown = set(public)
    members = [_own(name, spec) for name, spec in fields_of(entity).items()]
    members += [_far_side(back) for back in backs_of(entity).values()]
    members += [_action(action) for action in actions if action.subject is entity and not action.creates]
    members += [_creation(action) for action in actions if _is_made_for(action, entity)]
    return {camel(member.name): member for member in members if member.target is None or member.target in shown}


def _own(name: str, spec: FieldSpec) -> Member:
    if spec.target is not None:
        return Member(MemberRole.LINK, name, spec.description, spec, entity_named(spec.target))
    return Member(MemberRole.FIELD, name, spec.description, spec)


def _far_side(back: BackLink) -> Member:
    role = {Shape.ONE: MemberRole.LINK, Shape.LIST: MemberRole.LIST, Shape.CONNECTION: MemberRole.CONNECTION}[
        back.back.shape
    ]
    return Member(role, back.back.name, back.back.help, target=back.child, back=back)


def _action(action: type[Action]) -> Member:
    mutation = lower_first(action.__name__)
    return Member(MemberRole.ACTION, permission(action), f"Whether you can use `{mutation}` on it now.", action=action)


def _is_made_for(action: type[Action], entity: type[Entity]) -> bool:
    return any(target is entity for target, _ in made_for(action).values())


def _creation(action: type[Action]) -> Member:
    mutation = lower_first(action.__name__)
    return Member(MemberRole.ACTION, permission(action), f"Whether you can use `{mutation}` for it now.", action=action)
