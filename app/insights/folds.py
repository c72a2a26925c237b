"""Which slices there are, and whether they can be believed: only with the moment at which they were made."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from app.db.database import dialect, fetch
from app.db.rows import as_day
from app.db.sql import Sql, any_of, in_list

NEAR = timedelta(days=31)
"""How far from a day its slices may be: between them are so many changes that it is as well to count."""
TREE = "(SELECT COALESCE(MAX(id), 0) || ':' || COUNT(*) FROM unit_closure)"
"""How the units hang together: each pair gets a new number when it comes, so the same two never stand for others."""
_FOLDS = f"""
    SELECT f.id, f.on_day, f.reached, f.unfinished, f.has_all_units FROM fold f
    WHERE f.made_at IS NOT NULL AND f.tree = {TREE} AND f.on_day >= ? AND f.on_day <= ? ORDER BY f.id
"""
_WITH_UNITS_BELOW = "SELECT COUNT(DISTINCT above_id) FROM unit_closure WHERE depth > 0 AND {}"
_IS_THERE = "SELECT 1 FROM fold WHERE id = ? AND made_at IS NOT NULL"


@dataclass(frozen=True, slots=True)
class FoldAt:
    """The slices of a day, and the moment at which they were made."""

    key: int
    on: date
    reached: int
    unfinished: tuple[int, ...]
    has_all_units: bool

    def since(self, alias: str) -> Sql:
        """Return the condition that a change of a span was committed after they were made."""
        return changed_since(alias, self.reached, self.unfinished)


def changed_since(alias: str, reached: int, unfinished: Collection[int]) -> Sql:
    """Return the condition that a change of a span was committed after a moment; see Fold."""
    if dialect() == "sqlite":
        return Sql(f"{alias}.id > ?", (reached,))
    column = f"{alias}.transaction_id"
    return any_of([Sql(f"{column} >= ?", (reached,)), in_list(column, unfinished)])


async def folds_between(first: date, last: date) -> list[FoldAt]:
    """Return the slices there are of some days, as the tree is now; the newest last."""
    found = await fetch(_FOLDS, (first, last))
    return [FoldAt(row[0], as_day(row[1]), row[2], numbers_in(row[3]), bool(row[4])) for row in found]


def numbers_in(text: str) -> tuple[int, ...]:
    return tuple(int(each) for each in text.split(",") if each)


async def have_all_units_below(units: Collection[int]) -> bool:
    """Return whether all of some units have others below them."""
    query = in_list("above_id", units).within(_WITH_UNITS_BELOW)
    return bool((await fetch(query.text, query.params))[0][0] == len(set(units)))


async def is_there(fold: FoldAt) -> bool:
    """Return whether slices have not been replaced by others; if not, they were there until now."""
    return bool(await fetch(_IS_THERE, (fold.key,)))


def nearest_fold(folds: Collection[FoldAt], day: date, *, all_units: bool) -> FoldAt | None:
    """Return the slices from which it is the shortest way to a day; the newest of these."""
    fit = [each for each in folds if abs(each.on - day) <= NEAR and (each.has_all_units or not all_units)]
    return min(fit, key=lambda each: (abs(each.on - day), -each.key), default=None)
