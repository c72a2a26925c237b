"""How things of the declarations are called in GraphQL: what the API is derived with, and whoever writes documents."""

import re
from functools import lru_cache

NAMES_CACHED = 2048
"""How many names are kept at hand: more than are declared."""


@lru_cache(maxsize=NAMES_CACHED)
def camel(name: str) -> str:
    """Turn `valid_through` into `validThrough`."""
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


@lru_cache(maxsize=NAMES_CACHED)
def snake(name: str) -> str:
    """Turn `LearningActivity` into `learning_activity`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def lower_first(name: str) -> str:
    """Turn `LearningActivity` into `learningActivity`: an action's class into its mutation."""
    return name[0].lower() + name[1:]


def constant(name: str) -> str:
    """Turn `CertificateIssued` into `CERTIFICATE_ISSUED`: an event's class into its value in enums and webhooks."""
    return snake(name).upper()


def input_name(struct: str) -> str:
    return struct if struct.endswith("Input") else f"{struct}Input"
