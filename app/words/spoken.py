"""The language that a request is answered in, in the scope that all who serve it share."""

from collections.abc import MutableMapping
from typing import Any

from app.words.languages import SpokenLanguage, best_language

_KEY = "qualgraph.language"
AsgiScope = MutableMapping[str, Any]
"""What ASGI knows of a request or a socket."""


def spoken_in(scope: AsgiScope) -> SpokenLanguage:
    """Return the language to answer in: one's own once somebody is recognised, before that the accepted one."""
    found = scope.get(_KEY)
    return found if isinstance(found, SpokenLanguage) else best_language(())


def speak(scope: AsgiScope, *wishes: str | None) -> SpokenLanguage:
    """Answer in the first of these languages that there is, and else in the one that it was to be."""
    scope[_KEY] = spoken = best_language([*wishes, spoken_in(scope).code])
    return spoken
