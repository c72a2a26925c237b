"""Refusals: a code, a sentence and a place."""

from dataclasses import dataclass
from enum import Enum

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
    FILE_TOO_LARGE = "This file is larger than 10 MB."
    FILE_TYPE = "This is not a complete PDF, PNG or JPEG file."
    NOT_FOUND = "This does not exist, or you may not see it."
    FORBIDDEN = "You may not do this."
    ARCHIVED = "This is archived and can no longer be changed."
    CONFLICT = "This is no longer possible: someone else was first, or it has already been done."


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, and where: names and places in lists from the action's arguments on."""

    code: str
    message: str
    path: tuple[PathItem, ...] = ()
    row: int | None = None
    """The id of the row, of what the action is about, that stands in the way: told as it is now."""


class Refused(Exception):
    """An action was refused, with all its problems; nothing has changed."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(f"{problem.code} at {problem.path}" for problem in problems))
        self.problems = problems


class BadCursor(ValueError):
    """The text is not a place in this list: it is damaged, or comes from a list in another order."""


def common(code: CommonCode, *path: PathItem, message: str = "", row: int | None = None) -> Problem:
    """Return a problem with a common code, in its usual words or better ones."""
    return Problem(code.name, message or code.value, path, row)


def refusal(action: Action | type[Action], code: str, *path: PathItem, row: int | None = None) -> Problem:
    """Return one of the refusals that the action declares."""
    return Problem(code, action.refusals[code], path, row)


def refuse_all(problems: list[Problem]) -> None:
    """Raise what was found, if anything was."""
    if problems:
        raise Refused(*problems)
