"""The changes of an event, in the words and the language of the screens."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from admin_ui.details.deeds import told_text
from admin_ui.kinds.registry import SCREEN_KINDS
from app.words.languages import SpokenLanguage
from app.words.names import sentence_case
from schema.kit.entity import Entity
from schema.kit.fields import FieldSpec
from schema.kit.info import backs_of, entity_named, fields_of
from schema.kit.names import snake


@dataclass(frozen=True, slots=True)
class ShownChange:
    """One thing that changed: what it is called, and what it was and is, as lines."""

    label: str
    before: Sequence[str]
    after: Sequence[str]


def shown_changes(
    subject: type[Entity] | str | None,
    changes: Sequence[Mapping[str, str]] | None,
    language: SpokenLanguage,
    zone: ZoneInfo,
) -> list[ShownChange]:
    """Return the changes of a row of an entity, which may be given by its name, in words."""
    entity = _known(subject) if isinstance(subject, str) else subject
    return [_told(entity, each, language, zone) for each in changes or ()]


def _known(name: str) -> type[Entity] | None:
    try:
        return entity_named(name)
    except LookupError:  # of a noun that there was once
        return None


def _told(
    entity: type[Entity] | None, change: Mapping[str, str], language: SpokenLanguage, zone: ZoneInfo
) -> ShownChange:
    labels, spec = [], None
    for step in change["field"].split("."):
        label, spec, entity = _step(entity, snake(step))
        labels.append(language.say(label))
    before, after = (_lines(change[side], spec, language, zone) for side in ("before", "after"))
    return ShownChange(" · ".join(labels), before, after)


def _step(entity: type[Entity] | None, name: str) -> tuple[str, FieldSpec | None, type[Entity] | None]:
    """Return what a step of a path is called, the field that it is, and where it leads."""
    if entity is not None and name in fields_of(entity):
        spec = fields_of(entity)[name]
        return spec.label, spec, None
    back = backs_of(entity).get(name) if entity is not None else None
    return sentence_case(name), None, back.child if back else None


def _lines(text: str, spec: FieldSpec | None, language: SpokenLanguage, zone: ZoneInfo) -> list[str]:
    return [_words(line, spec, language, zone) for line in text.splitlines()]


def _words(text: str, spec: FieldSpec | None, language: SpokenLanguage, zone: ZoneInfo) -> str:
    if spec is None or spec.target:
        return told_text(text, language, zone)
    return SCREEN_KINDS[spec.kind].words(text, language, zone)
