"""What a form offers by what is known of its row, in place of everything that there is or a number to be typed."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from admin_ui.forms.drafts import FormDraft
from app.words.languages import SpokenLanguage
from app.words.names import sentence_case
from schema.adjustments import AssignmentExempt, AssignmentExtend
from schema.kit.action import Action

Offer = Sequence[tuple[str, str]]
"""The values that can be chosen, with what they are called."""
Offers = Mapping[str, Offer]
"""By the names of the fields of a form."""
_AHEAD = 2
"""How many periods that have not begun yet are offered."""


def offers_of(action: type[Action], row: Mapping[str, Any], language: SpokenLanguage) -> Offers:
    """Return what the form of an action offers for a row; nothing, for most."""
    made = _MADE.get(action)
    return made(row, language) if made is not None and row else {}


def begin_with(action: type[Action], row: Mapping[str, Any], draft: FormDraft) -> None:
    """Fill in what is most likely meant: of what is required the first that is still to be done."""
    if action is AssignmentExempt and (first := next(iter(_required(row)), None)) is not None and not draft["activity"]:
        draft["activity"], draft["stage"] = first["activity"]["id"], first["stage"]


def _exempting(row: Mapping[str, Any], language: SpokenLanguage) -> Offers:
    found: dict[str, str] = {}
    for each in _required(row):
        state = "met" if each["isSatisfied"] else "open" if each["isOpen"] else "not open"
        about = f"{language.say(sentence_case(each['stage']))}, {language.say(state)}"
        found.setdefault(each["activity"]["id"], f"{each['activity']['name']} · {about}")
    return {**({"activity": [*found.items()]} if found else {}), **_extending(row, language)}


def _extending(row: Mapping[str, Any], language: SpokenLanguage) -> Offers:
    known = [(str(each["number"]), _dated(each, language)) for each in row["periods"]]
    last = max((int(number) for number, _ in known), default=0)
    ahead = [str(number) for number in range(last + 1, last + 1 + _AHEAD)]
    words = language.say("Period {number}: not begun yet")
    return {"periodNumber": [*known, *((number, words.format(number=number)) for number in ahead)]}


def _dated(period: Mapping[str, Any], language: SpokenLanguage) -> str:
    begins, ends = (_day(period[key], language) for key in ("beginsOn", "validThrough"))
    words = "Period {number}: {first} through {last}" if ends else "Period {number}: from {first}"
    return language.say(words).format(number=period["number"], first=begins, last=ends)


def _day(text: str | None, language: SpokenLanguage) -> str:
    return language.day(date.fromisoformat(text)) if text else ""


def _required(row: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return what is still to be done, first what is open; all that is required, if nothing is."""
    progress = (row.get("now") or {}).get("progress", ())
    unmet = [each for each in progress if not each["isSatisfied"]]
    return sorted(unmet or progress, key=lambda each: not each["isOpen"])


_MADE: Mapping[type[Action], Callable[[Mapping[str, Any], SpokenLanguage], Offers]] = {
    AssignmentExempt: _exempting,
    AssignmentExtend: _extending,
}
