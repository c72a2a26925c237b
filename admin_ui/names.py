"""Names on the screens, made from the names of the declarations."""

import re

from app.words.names import sentence_case
from schema.kit.action import Action
from schema.kit.entity import Entity
from schema.kit.info import noun


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
