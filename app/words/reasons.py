"""The reasons of a standing as sentences."""

from collections.abc import Callable
from datetime import date

from app.domain.reasons import Reason
from app.words.messages import Label, Message

THE_BEGINNING, THE_END_OF_TIME = Label("the beginning", is_inside=True), Label("the end of time", is_inside=True)


def reason_message(reason: Reason, name_of: Callable[[int], str]) -> Message:
    """Say a reason in one plain sentence; `name_of` gives the name of an activity."""
    params = {
        "on": reason.on or THE_BEGINNING,
        "through": THE_END_OF_TIME if reason.through in (None, date.max) else reason.through,
        "activity": None if reason.activity is None else name_of(reason.activity),
        "period": reason.period_number,
        "version": reason.version,
    }
    words = reason.code.words
    return Message(words, {name: value for name, value in params.items() if f"{{{name}}}" in words})
