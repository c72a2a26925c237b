"""How a form is arranged: in sections, and lists of one struct side by side as columns of tiles."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from admin_ui.forms.fields import Field, Item, named_condition
from admin_ui.forms.inputs import condition_text
from schema.kit.action import Action
from schema.kit.boards import Board


@dataclass(frozen=True, slots=True)
class BoardView:
    """Columns of tiles, side by side; the first stands for all on a condition."""

    board: Board
    columns: list[Field]
    is_one_column: bool
    one_column_if: dict[str, list[str]]
    """The names of fields of the form, and what stands in them where the first column stands for all."""
    is_settled: bool = False
    """Whether that can no longer change, so that there is nothing to be left out for now."""

    kind = "board"

    def tile(self, item: Item) -> Field:
        return item.field(self.board.tile)

    def settings(self, item: Item) -> list[Field]:
        """All but the one that a tile is called after."""
        return [each for each in item.fields if each.argument.name != self.board.tile]

    def has_wrong_settings(self, item: Item) -> bool:
        """If so, the tile is drawn open, so that the mistake is seen."""
        return any(each.has_errors() for each in self.settings(item))

    def others(self, column: Field) -> list[Field]:
        return [each for each in self.columns if each is not column]


@dataclass(frozen=True, slots=True)
class Section:
    """Fields that belong together."""

    title: str
    """Empty where nothing is said."""
    parts: list[Field | BoardView]


def sections_of(action: type[Action], fields: list[Field], values: dict[str, Any]) -> list[Section]:
    """Return the sections of a form; what no section names comes last."""
    board = _board(action.board, fields, values) if action.board else None
    named = [name for _, names in action.sections for name in names]
    rest = tuple(each.argument.name for each in fields if each.argument.name not in named)
    drawn = {each.argument.name: each for each in fields}
    sections = [*action.sections, *([("", rest)] if rest else [])]
    return [Section(title, list(_parts([drawn[name] for name in names], board))) for title, names in sections]


def _board(board: Board, fields: list[Field], values: dict[str, Any]) -> BoardView:
    drawn = {each.argument.name: each for each in fields}
    condition = {name: value if isinstance(value, tuple) else (value,) for name, value in board.one_column_if.items()}
    holds = all(values[name] in map(condition_text, wanted) for name, wanted in condition.items())
    names = {name: each.name for name, each in drawn.items()}
    columns = [drawn[name] for name in board.columns]
    settled = bool(condition) and all(drawn[name].argument.kept for name in condition)
    return BoardView(board, columns, bool(condition) and holds, named_condition(condition, names), settled)


def _parts(fields: list[Field], board: BoardView | None) -> Iterator[Field | BoardView]:
    for each in fields:
        if board is None or each not in board.columns:
            yield each
        elif each is board.columns[0]:
            yield board
