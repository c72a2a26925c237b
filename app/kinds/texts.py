"""Texts and passwords."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Any

from app.domain.passwords import is_too_easy, normal
from app.kinds.stored import StoredKind, text_in_cursor
from app.policy.printable import UNPRINTABLE
from app.policy.refusals import CommonCode, Problem, common
from app.words.messages import Label
from schema.kit.fields import FieldSpec, Kind
from schema.kit.kinds import LINES, PASSWORD, TEXT
from schema.kit.search_keys import key_name

EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@<>()\[\],;:\\\"]+\.[^\s@<>()\[\],;:\\\".]+")
HTTPS = re.compile(r"https://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:\d{1,5})?([/?#][!-~]*)?")
"""An address that can be opened anywhere, without a user name or password in it."""
NO_ADDRESS = re.compile(r"[^@|]+")
"""What cannot be taken for an e-mail address, nor for several values in one cell of a file."""
PATTERNS = {"email": EMAIL, "start_url": HTTPS, "personnel_number": NO_ADDRESS}
TOO_LONG = "At most {max} characters; this has {actual}."
NOT_VALID = "This is not a valid {label}."


class _Text(StoredKind):
    def tidied(self, value: str) -> str:
        """Strip the ends, and write what looks the same the same way; what cannot be stored is left to be refused."""
        return value.strip() if UNPRINTABLE.search(value) else unicodedata.normalize("NFC", value).strip()

    def is_empty(self, value: str) -> bool:
        return value == ""

    def problems(self, value: str, spec: FieldSpec, name: str) -> Iterable[Problem]:
        if UNPRINTABLE.search(value):
            yield common(CommonCode.INVALID, message="This contains characters that cannot be displayed.")
        elif spec.max_length is not None and len(value) > spec.max_length:
            yield common(CommonCode.TOO_LONG, message=TOO_LONG, max=spec.max_length, actual=len(value))
        elif not spec.has_lines and ("\n" in value or "\r" in value):
            yield common(CommonCode.INVALID, message="This has to fit on one line.")
        elif name in PATTERNS and value and not PATTERNS[name].fullmatch(value):
            yield common(CommonCode.INVALID, message=NOT_VALID, label=Label(spec.label, is_inside=True))

    def ordered(self, column: str, spec: FieldSpec, dialect: str) -> str:
        # PostgreSQL would sort by its locale: the same list has to come in the same order from both databases
        if spec.has_key:
            return key_name(column)
        return f'{column} COLLATE "C"' if dialect == "postgres" else column

    def from_cursor(self, value: object) -> str:
        return text_in_cursor(value)


class _Lines(_Text):
    def reader(self, spec: FieldSpec, dialect: str) -> Callable[[Any], Any] | None:
        return lambda text: None if text is None else text.split("\n")


class _Password(StoredKind):
    def problems(self, value: str, spec: FieldSpec, name: str) -> Iterable[Problem]:
        """Ask of a new password (one with a minimum) what makes it hard to guess; spaces at its ends are its own."""
        length, least = len(normal(value)), spec.minimum or 0
        if UNPRINTABLE.search(value):
            yield common(CommonCode.INVALID, message="This contains characters that cannot be typed.")
        elif spec.max_length is not None and length > spec.max_length:
            yield common(CommonCode.TOO_LONG, message="At most {max} characters.", max=spec.max_length)
        elif length < least:
            yield common(CommonCode.TOO_SHORT, message="At least {min} characters.", min=least)
        elif least and is_too_easy(value):
            yield common(CommonCode.TOO_EASY)


STORED_TEXTS: dict[Kind, StoredKind] = {
    TEXT: _Text(),
    LINES: _Lines(),
    PASSWORD: _Password(),
}
