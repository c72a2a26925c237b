"""What a list can be narrowed or ordered by although no column says it: declared like a field, and true on a day.

From one line come the filter and the order of the API, and in the admin the filter, its chip, sorting, saved views and
exports. What it means for rows stands beside the noun in app/reading/: a condition for what narrows, an expression for
what orders. `schema/kit/verify.py` knows nothing of them; a test holds both lists against each other.
"""

from dataclasses import dataclass

from schema.enums import Described
from schema.kit.fields import FieldSpec
from schema.kit.kinds import CHOICE, CIVIL_DATE, DAYS_AHEAD, FLAG, LINK, TEXT


@dataclass(frozen=True, slots=True)
class Computed:
    """One such fact; `shows` is the field, or the path in the API, with what it says of a row, if there is one."""

    spec: FieldSpec
    narrows: bool = True
    orders: bool = False
    shows: str = ""
    asks_who: bool = False
    """Whether it depends on who asks."""


def computed_choice(
    label: str, choices: type[Described], *, help: str, orders: bool = False, shows: str = ""
) -> Computed:
    """One value of a closed set."""
    return Computed(FieldSpec(CHOICE, label, help, choices=choices), orders=orders, shows=shows)


def computed_flag(label: str, *, help: str, shows: str = "", asks_who: bool = False) -> Computed:
    """A statement that is true or false."""
    return Computed(FieldSpec(FLAG, label, help), shows=shows, asks_who=asks_who)


def computed_day(label: str, *, help: str, narrows: bool = True, orders: bool = False, shows: str = "") -> Computed:
    """A day; where there is none, it sorts as if it never came. A field of the same name may narrow in its place."""
    return Computed(FieldSpec(CIVIL_DATE, label, help), narrows=narrows, orders=orders, shows=shows)


def computed_days_ahead(label: str, *, help: str) -> Computed:
    """Within how many days something will be."""
    return Computed(FieldSpec(DAYS_AHEAD, label, help, minimum=0, maximum=1000))


def computed_link(label: str, to: str, *, help: str, is_exact: bool = False) -> Computed:
    """Rows of another entity with which it has to do; units stand for all below them, too, unless it `is_exact`."""
    return Computed(FieldSpec(LINK, label, help, target=to, is_exact=is_exact))


def computed_text(label: str, *, help: str) -> Computed:
    """One of these very texts."""
    return Computed(FieldSpec(TEXT, label, help, is_exact=True))


def computed_order(label: str, *, help: str, shows: str = "") -> Computed:
    """A text that rows are ordered by, and not narrowed."""
    return Computed(FieldSpec(TEXT, label, help), narrows=False, orders=True, shows=shows)
