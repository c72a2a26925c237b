"""Checks what an action was given against its declaration, and tidies it: one place for API, admin and files."""

import dataclasses
import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from app.auth.passwords import is_too_easy, normal
from app.domain.calendar import FIRST_DAY, LAST_DAY, problem_with_period
from app.domain.iso_durations import parse_period
from app.files.media import recognised
from app.policy.printable import UNPRINTABLE
from app.policy.refusals import CommonCode, PathItem, Problem, common, refuse_all
from schema.kit.action import MAX_ITEMS, Argument, Struct, arguments_of
from schema.kit.fields import FieldSpec, Kind
from schema.kit.uploads import MAX_FILE_BYTES, Upload

S = TypeVar("S", bound=Struct)

LEAST_TOO_MANY = 100_000
"""Credits stay below this: what fits a decimal column with eight digits, two of them behind the point."""

EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@<>()\[\],;:\\\"]+\.[^\s@<>()\[\],;:\\\".]+")
PATTERNS = {"email": EMAIL}

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
        missing = (
            [] if argument.null else [common(CommonCode.REQUIRED, *path, message=f"{argument.label} is required.")]
        )
        return None, missing
    if not argument.many:
        return _item(argument, value, path)
    if len(value) > MAX_ITEMS:
        return value, [common(CommonCode.TOO_MANY, *path, message=f"At most {MAX_ITEMS} are allowed.")]
    pairs = [_item(argument, item, (*path, place)) for place, item in enumerate(value)]
    return [tidy for tidy, _ in pairs], [problem for _, found in pairs for problem in found]


def _item(argument: Argument, value: Any, path: tuple[PathItem, ...]) -> Checked:
    if argument.struct is not None:
        return _struct(value, path)
    spec = argument.spec
    if spec is None or spec.kind not in CHECKS:
        return value, []
    tidy = _tidied(value) if spec.kind is Kind.TEXT else value
    if tidy == "" and argument.null and spec.kind is Kind.TEXT:
        return None, []
    if tidy == "" and not spec.may_be_empty and spec.kind is Kind.TEXT:
        return tidy, [common(CommonCode.REQUIRED, *path, message=f"{argument.label} is required.")]
    problems = CHECKS[spec.kind](tidy, spec, argument.name)
    return tidy, [dataclasses.replace(problem, path=path) for problem in problems]


def _tidied(value: str) -> str:
    """Strip the ends, and write what looks the same the same way; what cannot be stored is left to be refused."""
    return value.strip() if UNPRINTABLE.search(value) else unicodedata.normalize("NFC", value).strip()


def _text(value: str, spec: FieldSpec, name: str) -> Iterable[Problem]:
    if UNPRINTABLE.search(value):
        yield common(CommonCode.INVALID, message="This contains characters that cannot be shown.")
    elif spec.max_length is not None and len(value) > spec.max_length:
        yield common(CommonCode.TOO_LONG, message=f"At most {spec.max_length} characters; this has {len(value)}.")
    elif not spec.has_lines and ("\n" in value or "\r" in value):
        yield common(CommonCode.INVALID, message="This has to fit on one line.")
    elif name in PATTERNS and value and not PATTERNS[name].fullmatch(value):
        yield common(CommonCode.INVALID, message=f"This is not a valid {spec.label.lower()}.")


def _integer(value: int, spec: FieldSpec, name: str) -> Iterable[Problem]:
    low, high = spec.minimum or 0, spec.maximum if spec.maximum is not None else 2**31 - 1
    if not low <= value <= high:
        yield common(CommonCode.OUT_OF_RANGE, message=f"This has to lie between {low} and {high}.")


def _civil_date(value: date, spec: FieldSpec, name: str) -> Iterable[Problem]:
    if not FIRST_DAY <= value <= LAST_DAY:
        yield common(CommonCode.OUT_OF_RANGE, message=f"This has to lie between {FIRST_DAY} and {LAST_DAY}.")


def _calendar_period(value: str, spec: FieldSpec, name: str) -> Iterable[Problem]:
    period = parse_period(value)
    if period is None:
        yield common(CommonCode.INVALID, message="Write a length of time such as P1Y, P6M, P2W or P10D.")
    elif period.count == 0 and name == "renewal_lead":
        return
    elif problem := problem_with_period(period):
        yield common(CommonCode.OUT_OF_RANGE, message=problem)


def _decimal(value: Decimal, spec: FieldSpec, name: str) -> Iterable[Problem]:
    if not value.is_finite() or not 0 < value < LEAST_TOO_MANY:
        yield common(CommonCode.OUT_OF_RANGE, message=f"This has to be more than 0 and less than {LEAST_TOO_MANY}.")
    elif value != round(value, 2):
        yield common(CommonCode.INVALID, message="At most two decimals are possible.")


def _password(value: str, spec: FieldSpec, name: str) -> Iterable[Problem]:
    """Ask of a new password (one with a minimum) what makes it hard to guess; spaces at its ends are its own."""
    length, least = len(normal(value)), spec.minimum or 0
    if UNPRINTABLE.search(value):
        yield common(CommonCode.INVALID, message="This contains characters that cannot be typed.")
    elif spec.max_length is not None and length > spec.max_length:
        yield common(CommonCode.TOO_LONG, message=f"At most {spec.max_length} characters.")
    elif length < least:
        yield common(CommonCode.TOO_SHORT, message=f"At least {least} characters.")
    elif least and is_too_easy(value):
        yield common(CommonCode.TOO_EASY)


def _upload(value: Upload, spec: FieldSpec, name: str) -> Iterable[Problem]:
    if value.size == 0:
        yield common(CommonCode.FILE_EMPTY)
    elif value.size > MAX_FILE_BYTES:
        yield common(CommonCode.FILE_TOO_LARGE)
    elif recognised(value) is None:
        yield common(CommonCode.FILE_TYPE)


CHECKS: dict[Kind, Callable[[Any, FieldSpec, str], Iterable[Problem]]] = {
    Kind.TEXT: _text,
    Kind.INTEGER: _integer,
    Kind.CIVIL_DATE: _civil_date,
    Kind.CALENDAR_PERIOD: _calendar_period,
    Kind.DECIMAL: _decimal,
    Kind.PASSWORD: _password,
    Kind.UPLOAD: _upload,
}
