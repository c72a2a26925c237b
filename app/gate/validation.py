"""Checks and tidies the arguments of an action by its declaration, for the API, the admin and imports alike."""

import dataclasses
from typing import Any, TypeVar

from app.kinds.registry import STORED_KINDS
from app.policy.refusals import CommonCode, PathItem, Problem, common, refuse_all
from app.words.messages import Label
from schema.kit.action import Argument, Struct, arguments_of

S = TypeVar("S", bound=Struct)

Checked = tuple[Any, list[Problem]]


def checked(struct: S) -> S:
    """Return the action with its texts tidied.

    Raises:
        Refused: with every problem of every argument, at any depth.
    """
    tidy, problems = _struct(struct, ())
    refuse_all(problems)
    return tidy  # type: ignore[no-any-return]  # the same struct with tidier values


def _struct(struct: Struct, path: tuple[PathItem, ...]) -> Checked:
    changes, problems = {}, []
    given = struct.given()
    for argument in arguments_of(type(struct)):
        if argument.name in given:
            tidy, found = _argument(argument, given[argument.name], (*path, argument.name))
            changes[argument.name] = tidy
            problems += found
    return dataclasses.replace(struct, **changes), problems  # type: ignore[type-var]  # every subclass is a dataclass


def _argument(argument: Argument, value: Any, path: tuple[PathItem, ...]) -> Checked:
    if value is None:
        return None, [] if argument.null else [_missing(argument, path)]
    if not argument.many:
        return _item(argument, value, path)
    if len(value) > argument.max_items:
        return value, [common(CommonCode.TOO_MANY, *path, message="At most {max} are allowed.", max=argument.max_items)]
    pairs = [_item(argument, item, (*path, place)) for place, item in enumerate(value)]
    return [tidy for tidy, _ in pairs], [problem for _, found in pairs for problem in found]


def _item(argument: Argument, value: Any, path: tuple[PathItem, ...]) -> Checked:
    if argument.struct is not None:
        return _struct(value, path)
    spec = argument.spec
    assert spec is not None, "only structs have no field"
    kind = STORED_KINDS[spec.kind]
    tidy = kind.tidied(value)
    if kind.is_empty(tidy) and argument.null:
        return None, []
    if kind.is_empty(tidy) and not spec.may_be_empty:
        return tidy, [_missing(argument, path)]
    return tidy, [dataclasses.replace(problem, path=path) for problem in kind.problems(tidy, spec, argument.name)]


def _missing(argument: Argument, path: tuple[PathItem, ...]) -> Problem:
    return common(CommonCode.REQUIRED, *path, message="{label} is required.", label=Label(argument.label))
