"""Refuses wrong declarations: says where each is, what is wrong, and how to correct it."""

from collections import Counter
from collections.abc import Collection, Iterator

from schema.enums import Role
from schema.kit.access import Having, ManagersOf, Manages, Own, OwnOfManager, Phrase, RoleIn, Without
from schema.kit.action import IS_SET, Action
from schema.kit.compat import fields_by_name
from schema.kit.entity import Entity
from schema.kit.event import Event
from schema.kit.fields import Shape
from schema.kit.info import backs_of, counts_changes, entity_named, fields_of, linked_entity
from schema.kit.listing import filterable, filters_of, shown_columns
from schema.kit.mistakes import Mistake
from schema.kit.verify_forms import form_mistakes

PERSON, UNIT = "User", "OrgUnit"


class WrongDeclaration(Exception):
    """The declarations cannot be served; the text names every mistake."""


def verify_declarations(
    entities: Collection[type[Entity]],
    actions: Collection[type[Action]],
    *,
    storage: Collection[type[Entity]] = (),
    handled: Collection[type[Action]],
    events: Collection[type[Event]] = (),
) -> None:
    """Check everything that is declared.

    Raises:
        WrongDeclaration: there are mistakes; they are all in its text.
    """
    found = mistakes(entities, actions, storage=storage, handled=handled, events=events)
    if found:
        raise WrongDeclaration("\n".join(map(str, found)))


def mistakes(
    entities: Collection[type[Entity]],
    actions: Collection[type[Action]],
    *,
    storage: Collection[type[Entity]] = (),
    handled: Collection[type[Action]],
    events: Collection[type[Event]] = (),
) -> list[Mistake]:
    known = {entity.__name__ for entity in (*entities, *storage)}
    found = [mistake for entity in entities for mistake in _entity(entity, known)]
    found += [mistake for action in actions for mistake in _action(action, set(entities), set(handled), set(events))]
    found += [mistake for event in events for mistake in _event(event, set(entities))]
    found += _twice(Counter(entity.plural for entity in entities if entity.plural), "plural")
    return found


def _twice(names: Counter[str], what: str) -> Iterator[Mistake]:
    for name, count in names.items():
        if count > 1:
            yield Mistake(name, f"{count} entities have this {what}.", "Rename one of them.")


def _entity(entity: type[Entity], known: set[str]) -> Iterator[Mistake]:
    place = entity.__name__
    if not (entity.__dict__.get("__doc__") or "").strip():
        yield Mistake(place, "It has no docstring.", "Say in one sentence what one row of it is.")
    if not isinstance(getattr(entity, "read", None), Phrase):
        yield Mistake(
            place, "It does not say who may see it.", 'Add `read = own("user") | admins`, or `read = nobody`.'
        )
    else:
        yield from _phrase(entity, entity.read, f"{place}.read")
    for name, spec in fields_of(entity).items():
        if not spec.label.strip():
            yield Mistake(
                f"{place}.{name}", "Its label is empty.", "Give it a label, or use a plain field for storage."
            )
        if spec.target is not None and spec.target not in known:
            yield Mistake(
                f"{place}.{name}",
                f"It links to {spec.target}, which is not declared.",
                "List its module in entities.py.",
            )
    yield from _shown(entity)
    yield from _backs(entity)


def _shown(entity: type[Entity]) -> Iterator[Mistake]:
    fields, place = set(fields_of(entity)), entity.__name__
    columns = {name for name in shown_columns(entity) if "." not in name}  # only the API knows where paths lead
    for what, unknown in (
        ("title", {*entity.title} - fields),
        ("Admin.columns", columns - fields - entity.computed.keys()),
        ("Admin.filters", {*filters_of(entity)} - set(filterable(entity))),
    ):
        if unknown:
            yield Mistake(f"{place}.{what}", f"It speaks of {sorted(unknown)}.", "Name fields that fit.")


def _backs(entity: type[Entity]) -> Iterator[Mistake]:
    own = set(fields_of(entity))
    for name, back in backs_of(entity).items():
        place, fields = f"{back.child.__name__}.{back.field}", set(fields_of(back.child)) | {"id"}
        if name in own:
            yield Mistake(place, f"{entity.__name__} already has a field {name}.", "Give the far side another name.")
        if back.back.shape is Shape.LIST and back.back.usually is None:
            yield Mistake(place, f"Its far side {name} does not say how long it is.", "Add `usually=5` or so.")
        asked = {path.partition(".")[0] for path in back.back.where}
        unknown = {*asked, back.back.order} - fields
        if unknown:
            yield Mistake(place, f"Its far side {name} speaks of {sorted(unknown)}.", "Name fields it has.")


def _phrase(entity: type[Entity], phrase: Phrase, place: str) -> Iterator[Mistake]:
    for part in phrase.parts():
        if isinstance(part, Own | OwnOfManager | ManagersOf) and not _leads_to(PERSON, entity, part.path):
            yield Mistake(place, f'The path "{part.path}" does not lead to a {PERSON}.', "Follow links to a user.")
        if isinstance(part, Manages) and not _leads_to(UNIT, entity, part.path):
            yield Mistake(place, f'The path "{part.path}" does not lead to a {UNIT}.', "Follow links to a unit.")
        if isinstance(part, Having | Without):
            yield from _far_rows(entity, part, place)
        if isinstance(part, RoleIn):
            spec = fields_of(entity).get(part.field)
            if spec is None or spec.choices is not Role:
                yield Mistake(place, f'"{part.field}" does not hold a role.', "Name a choice of Role.")


def _far_rows(entity: type[Entity], part: Having | Without, place: str) -> Iterator[Mistake]:
    back = backs_of(entity).get(part.back)
    unknown = {name for name, _ in part.where} - set(fields_of(back.child) if back else ())
    if back is None or unknown:
        yield Mistake(place, f'It speaks of "{part.back}" and {sorted(unknown)}.', "Name a far side, its fields.")


def _leads_to(name: str, entity: type[Entity], path: str) -> bool:
    end = _end_of(entity, path)
    return end is not None and end.__name__ == name


def _end_of(entity: type[Entity] | None, path: str) -> type[Entity] | None:
    for step in filter(None, path.split(".")):
        if entity is None:
            return None
        spec = fields_of(entity).get(step)
        if spec is not None and spec.target is not None:
            entity = linked_entity(entity, step)
        else:
            entity = backs_of(entity)[step].child if step in backs_of(entity) else None
    return entity


def _action(
    action: type[Action], entities: set[type[Entity]], handled: set[type[Action]], events: set[type[Event]]
) -> Iterator[Mistake]:
    place = action.__name__
    if action.subject not in entities:
        yield Mistake(place, "Its subject is not public.", "List the module of the entity in entities.py.")
    beginning = action.subject.verbs_begin_with or action.subject.__name__
    if not place.startswith(beginning):
        yield Mistake(place, "Its name does not begin with its noun.", f"Call it {beginning}….")
    doc = (action.__dict__.get("__doc__") or "").strip()
    if not doc or doc.startswith(f"{place}("):  # a dataclass without one is given its signature
        yield Mistake(place, "It has no docstring.", "Say what it does and which rule it implements.")
    if not isinstance(getattr(action, "allow", None), Phrase):
        yield Mistake(place, "It does not say who may do it.", "Add `allow = admins` or the like.")
    else:
        yield from _phrase(action.subject, action.allow, f"{place}.allow")
    if not getattr(action, "label", ""):
        yield Mistake(place, "It has no label for its button.", 'Add `label = "Archive"` or the like.')
    if action not in handled:
        yield Mistake(place, "Nothing does it.", f"Write a function with `@handles({place})` in app/actions.")
    yield from _barred(action)
    yield from _available(action)
    yield from _available_for(action)
    yield from _changes(action, events)
    yield from form_mistakes(action)


def _available(action: type[Action]) -> Iterator[Mistake]:
    place, fields = action.__name__, fields_by_name(action.subject)
    unknown = set(action.available_when) - set(fields)
    if unknown:
        yield Mistake(
            place, f"available_when speaks of {sorted(unknown)}.", f"Name fields of {action.subject.__name__}."
        )
    asked = {name for name, wanted in action.available_when.items() if wanted is IS_SET} - unknown
    if always := sorted(name for name in asked if not fields[name].null):
        yield Mistake(place, f"available_when wants {always} to be set, which always is.", "Name what can be null.")
    if action.available_when and not action.unavailable:
        yield Mistake(place, "It does not say why it cannot be done.", 'Add `unavailable = "It is archived."`.')


def _available_for(action: type[Action]) -> Iterator[Mistake]:
    for link, wanted in action.available_for.items():
        spec = fields_of(action.subject).get(link)
        target = entity_named(spec.target) if spec and spec.target else None
        if target is None or not action.creates:
            yield Mistake(action.__name__, f"available_for names {link}.", "Name a link of what a creation makes.")
        elif unknown := sorted(set(wanted) - set(fields_by_name(target))):
            yield Mistake(action.__name__, f"available_for speaks of {unknown}.", f"Name fields of {target.__name__}.")


def _barred(action: type[Action]) -> Iterator[Mistake]:
    place = f"{action.__name__}.barred"
    if untold := set(action.barred) - set(action.refusals):
        yield Mistake(place, f"{sorted(untold)} are no refusals of it.", "Say in `refusals` what they mean.")
    for phrase in action.barred.values():
        yield from _phrase(action.subject, phrase, place)


def _changes(action: type[Action], events: set[type[Event]]) -> Iterator[Mistake]:
    place = action.__name__
    if action.edits and not (counts_changes(action.subject) and action.emits):
        message = f"{action.subject.__name__} does not count its changes, or nobody hears of them."
        yield Mistake(place, message, "Add `revision = row_revision()` to it, and `emits` to this.")
    if unknown := set(action.belongings or ()) - set(action.subject.belongings):
        message = f"{sorted(unknown)} are no belongings of {action.subject.__name__}."
        yield Mistake(place, message, "Name some of its `belongings`.")
    if action.emits is not None and action.emits not in events:
        yield Mistake(
            place,
            f"It emits {action.emits.__name__}, which is not listed.",
            "List the module of the event in entities.py.",
        )


def _event(event: type[Event], entities: set[type[Entity]]) -> Iterator[Mistake]:
    place = event.__name__
    if not (event.__dict__.get("__doc__") or "").strip():
        yield Mistake(place, "It has no docstring.", "Say in one sentence what happened.")
    if event.is_public and event.subject not in entities:
        yield Mistake(place, "Nobody can see its subject.", "List the entity, or add `is_public = False`.")
    if event.is_public and place in {entity.__name__ for entity in entities}:
        yield Mistake(place, "An entity has the same name.", "Name what happened, in the past tense.")
    if event.about is not None:
        yield from _about(event, event.about)


def _about(event: type[Event], about: str) -> Iterator[Mistake]:
    place = f"{event.__name__}.about"
    if "." in about:  # an event is made of its subject alone
        yield Mistake(place, f'"{about}" has more than one step.', "Name a link to a user.")
    elif about in backs_of(event.subject) or not _leads_to(PERSON, event.subject, about):
        message = f'"{about}" does not lead from {event.subject.__name__} to a {PERSON}.'
        yield Mistake(place, message, 'Name a link to a user, or "" if it is one.')
