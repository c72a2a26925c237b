"""What the names of the declarations and of the API are called in sentences and on screens."""

from functools import lru_cache

from schema.kit.names import NAMES_CACHED, snake

SPELLED = {"e_learning": "E-learning", "id": "ID"}
"""Names whose spelling does not follow from their underscores."""


@lru_cache(maxsize=NAMES_CACHED)
def sentence_case(name: str) -> str:
    """Turn `valid_through`, `validThrough` or `IN_PROGRESS` into `Valid through`, `In progress`."""
    plain = name.lower() if name.isupper() else snake(name)
    return SPELLED.get(plain, plain.replace("_", " ").capitalize())
