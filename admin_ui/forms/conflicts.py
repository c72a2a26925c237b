"""Conflicting edits: the saved values and one's own, side by side to choose from."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import FormData

from admin_ui.forms.drafts import FormDraft, give_keys
from admin_ui.forms.field_tree import fields_of_form
from admin_ui.forms.fields import Around, Field
from admin_ui.forms.forms import Form
from admin_ui.forms.inputs import InputProblems, input_of
from schema.kit.action import arguments_of
from schema.kit.names import camel

TAKE, MINE, THEIRS = "_take", "mine", "theirs"
MARK = 10
MAX_MARKS = 5000


@dataclass(frozen=True, slots=True)
class _Difference:
    """One thing that is not what was typed."""

    theirs: Field
    mine: Field
    who: str
    """Who changed it since the form was opened: they, you, or both."""
    chosen: str

    @property
    def name(self) -> str:
        """The name of the choice in the form."""
        return f"{TAKE}.{self.mine.name}"


def marks_of(given: Mapping[str, Any]) -> str:
    """Return marks of values, by which it can be told later whether one was changed."""
    return ",".join(f"{name}:{_mark(value)}" for name, value in given.items())


def _mark(value: Any) -> str:
    text = json.dumps(value, sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()[:MARK]


def differences(form: Form, sent: FormData) -> list[_Difference]:
    """Return what is not what was typed, with who changed it; what only one has changed is chosen at once."""
    now = form.now()
    give_keys(form.action, now)
    theirs = form.input_now()
    mine = input_of(form.action, form.draft, InputProblems(), editing=True)
    saw = dict(part.split(":", 1) for part in form.saw[:MAX_MARKS].split(",") if ":" in part)
    around = Around(titles=form.titles, ids=f"{form.ids}now-")
    drawn_now = {each.name: each for each in fields_of_form(form.action, now, around)}
    found = []
    for each in form.fields():
        name = each.name
        if theirs.get(name) != mine.get(name):
            they_did, you_did = (saw.get(name) != _mark(given.get(name)) for given in (theirs, mine))
            who = "both" if they_did and you_did else "you" if you_did else "they"
            usual = {"they": THEIRS, "you": MINE, "both": ""}[who]
            chosen = str(sent.get(f"{TAKE}.{name}") or usual)
            found.append(_Difference(drawn_now[name], each, who, chosen))
    return found


def is_settled(found: list[_Difference]) -> bool:
    """Whether one of both was chosen everywhere."""
    return all(each.chosen in (MINE, THEIRS) for each in found)


def merged(form: Form, found: list[_Difference]) -> FormDraft:
    """Return the draft with what was chosen."""
    now = form.now()
    taken = {each.mine.name for each in found if each.chosen == THEIRS}
    names = {each.name for each in arguments_of(form.action) if camel(each.name) in taken}
    return {**form.draft, **{name: now[name] for name in names}}
