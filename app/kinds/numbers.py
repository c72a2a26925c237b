"""Numbers: whole ones, exact ones, and the count of a row's changes."""

from collections.abc import Iterable
from decimal import Decimal

from app.kinds.stored import StoredKind
from app.policy.refusals import BadCursor, CommonCode, Problem, common
from schema.kit.fields import FieldSpec, Kind
from schema.kit.kinds import CHANGE_COUNT, DAYS_AHEAD, DECIMAL, INTEGER

BETWEEN = "This has to be between {min} and {max}."
MORE_THAN_NONE = "This has to be more than 0 and less than {below}."
LEAST_TOO_MANY = 100_000
"""Credits stay below this: what fits a decimal column with eight digits, two of them behind the point."""


class _Integer(StoredKind):
    def problems(self, value: int, spec: FieldSpec, name: str) -> Iterable[Problem]:
        low, high = spec.minimum or 0, spec.maximum if spec.maximum is not None else 2**31 - 1
        if not low <= value <= high:
            yield common(CommonCode.OUT_OF_RANGE, message=BETWEEN, min=low, max=high)

    def from_cursor(self, value: object) -> int:
        if type(value) is int and abs(value) < 2**31:
            return value
        raise BadCursor


class _Decimal(StoredKind):
    def problems(self, value: Decimal, spec: FieldSpec, name: str) -> Iterable[Problem]:
        if not value.is_finite() or not 0 < value < LEAST_TOO_MANY:
            yield common(CommonCode.OUT_OF_RANGE, message=MORE_THAN_NONE, below=LEAST_TOO_MANY)
        elif value != round(value, 2):
            yield common(CommonCode.INVALID, message="At most two decimals are allowed.")


STORED_NUMBERS: dict[Kind, StoredKind] = {
    INTEGER: _Integer(),
    DECIMAL: _Decimal(),
    CHANGE_COUNT: StoredKind(),
    DAYS_AHEAD: _Integer(),
}
