"""Refusals: a code, a sentence and a place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from app.db.transaction_errors import OrdinaryRefusal
from app.words.messages import Message
from schema.kit.action import Action

PathItem = str | int


class CommonCode(Enum):
    """The codes that any action can answer with, beside the refusals that it declares itself."""

    REQUIRED = "This is required."
    TOO_LONG = "This is too long."
    TOO_SHORT = "This is too short."
    TOO_EASY = "This is too easy to guess."
    TOO_MANY = "There are too many."
    OUT_OF_RANGE = "This is outside the allowed range."
    INVALID = "This is not a valid value."
    FILE_EMPTY = "This file is empty."
    FILE_TOO_LARGE = "This file is too large."
    FILE_TYPE = "This is not a complete PDF, PNG or JPEG file."
    FILE_PIXELS = "This picture has no pixels, or more than 40 megapixels."
    NOT_FOUND = "This does not exist, or you may not see it."
    FORBIDDEN = "You may not do this."
    ARCHIVED = "This is archived and can no longer be changed."
    CONFLICT = "This is no longer possible: someone else was first, or it has already been done."


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, and where: names and places in lists from the action's arguments on.

    `template` is its sentence, with places for its params: `At most {max} characters; this has {actual}.`
    """

    code: str
    template: str
    path: tuple[PathItem, ...] = ()
    params: Mapping[str, object] = field(default_factory=dict)
    row: int | None = None
    """The id of the row, of what the action is about, that stands in the way: told as it is now."""

    @property
    def words(self) -> Message:
        """The sentence and what stands in it, to be said in any language."""
        return Message(self.template, self.params)

    @property
    def message(self) -> str:
        """The sentence in English, for the command line."""
        return str(self.words)


class Refused(OrdinaryRefusal):
    """An action was refused, with all its problems; nothing has changed."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(f"{problem.code} at {problem.path}" for problem in problems))
        self.problems = problems


class BadCursor(ValueError):
    """The text is not a place in this list: it is damaged, or comes from a list in another order."""


def common(code: CommonCode, *path: PathItem, message: str = "", row: int | None = None, **params: object) -> Problem:
    """Return a problem with a common code, in its usual words or better ones, which may have places for params."""
    return Problem(code.name, message or code.value, path, params, row)


def refusal(
    action: Action | type[Action], code: str, *path: PathItem, row: int | None = None, **params: object
) -> Problem:
    """Return one of the refusals that the action declares, with what stands in the places of its sentence."""
    return Problem(code, action.refusals[code], path, params, row)


def refuse_all(problems: list[Problem]) -> None:
    """Raise what was found, if anything was."""
    if problems:
        raise Refused(*problems)
