"""Caches what is derived from a class, such as its arguments or its input type."""

from collections.abc import Callable
from functools import cache
from typing import TypeVar

K = TypeVar("K", bound=type)
R = TypeVar("R")


def cached(function: Callable[[K], R]) -> Callable[[K], R]:
    """Remember what a function of a class returns (`functools.cache`, with the types of its argument kept)."""
    return cache(function)
