"""What a form says of lists that are put in order by hand."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Board:
    """Lists of one struct that a form shows side by side: each a column of tiles, which are put in order by hand."""

    columns: tuple[str, ...]
    tile: str
    """The argument of the struct that a tile is called after; the others are the tile's settings."""
    one_column_if: Mapping[str, object] = dataclasses.field(default_factory=dict)
    """The argument, and its value, on which the first column stands for all."""
