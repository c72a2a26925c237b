"""Names on the screens, made from the names of the declarations."""

import re
from collections.abc import Callable, Mapping
from functools import cache

from app.words.languages import SpokenLanguage
from app.words.names import sentence_case
from schema.entities import ACTIONS
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.info import entity_named, noun
from schema.kit.names import constant


def singular(entity: type[Entity]) -> str:
    """Return what one row is called: `Learning activity`."""
    return sentence_case(noun(entity))


def plural(entity: type[Entity]) -> str:
    """Return what many rows are called: `Learning activities`."""
    return sentence_case(entity.plural or noun(entity))


def verb_path(action: type[Action]) -> str:
    """Return the action's part of an address: `apply-now` of QualificationApplyNow, `new` of what creates."""
    name = action.__name__.removeprefix(action.subject.__name__)
    return "new" if action.creates else re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name).lower()


def told_deed(name: str, language: SpokenLanguage) -> str:
    """Return what was done: the label of the verb, or the words of the event."""
    return language.say(_verbs().get(name) or sentence_case(constant(name)))


def told_noun(name: str, language: SpokenLanguage) -> str:
    """Return what a thing is called that the audit is about; of a noun that there was once, its own words."""
    try:
        return language.say(singular(entity_named(name)))
    except LookupError:
        return sentence_case(name)


WRITTEN_DOWN = ("UserSignedIn", "UserSignedOut", "UserLocked", "AccessTokenCreated", "AccessTokensRevoked")
"""What the audit has besides verbs and events."""
TOLD: Mapping[str, Callable[[str, SpokenLanguage], str]] = {"deed": told_deed, "noun": told_noun}
"""How texts are told that are names of declarations."""


@cache
def _verbs() -> Mapping[str, str]:
    return {action.__name__: action.label for action in ACTIONS}
