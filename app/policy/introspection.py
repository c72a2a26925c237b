"""Who may ask what the API looks like."""

from enum import StrEnum


class Introspection(StrEnum):
    """Who may ask the schema about itself; what they may read with it is another matter."""

    ON = "on"
    SIGNED_IN = "signed-in"
    OFF = "off"
