"""What an action is given instead of the names of rows: the filter of a list, meaning all rows that it has."""

from typing import Any


class RowFilter(dict[str, Any]):
    """The conditions of a list by the names of its filters, as app/reading understands them."""
