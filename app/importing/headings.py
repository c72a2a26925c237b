"""Tells from a heading which column it is: by its name, by what screens call it, and by what people usually write."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from app.importing.files import (
    ACTIVITIES,
    ASSIGNMENTS,
    COMPLETIONS,
    GROUPS,
    QUALIFICATIONS,
    REQUIREMENTS_FILE,
    UNITS_FILE,
    USERS,
    FileColumn,
    FileFormat,
)
from app.words.languages import languages
from app.words.names import sentence_case
from schema.activities import LearningActivity
from schema.assignment_sources import AssignmentSource
from schema.completions import Completion
from schema.groups import Group
from schema.kit.entity import Entity
from schema.kit.folding import folded
from schema.kit.info import fields_of
from schema.people import User
from schema.qualifications import Qualification, QualificationVersion
from schema.requirements import Requirement
from schema.units import OrgUnit

NOUNS: Mapping[str, tuple[type[Entity], ...]] = {
    UNITS_FILE.name: (OrgUnit,),
    GROUPS.name: (Group,),
    USERS.name: (User,),
    ACTIVITIES.name: (LearningActivity,),
    QUALIFICATIONS.name: (Qualification, QualificationVersion),
    REQUIREMENTS_FILE.name: (Requirement,),
    ASSIGNMENTS.name: (AssignmentSource,),
    COMPLETIONS.name: (Completion,),
}
"""Whose labels are the headings of a file that was downloaded as a list."""

_PERSON = ("person", "persoon", "user", "gebruiker", "employee", "medewerker", "e-mail", "email address", "e-mailadres")
_OTHER_WORDS: Mapping[str, tuple[str, ...]] = {
    "user": _PERSON,
    "email": ("e-mail", "mail", "email address", "e-mail address", "e-mailadres", "mailadres", "work e-mail"),
    "name": (
        "full name",
        "display name",
        "volledige naam",
        "employee",
        "employee name",
        "medewerker",
        "title",
        "titel",
    ),
    "code": ("short name", "abbreviation", "id", "afkorting", "nummer", "number"),
    "unit": ("org unit", "department", "team", "location", "afdeling", "locatie", "organisatie-eenheid"),
    "unit_from": ("in unit since", "unit since", "in eenheid sinds", "eenheid sinds", "op afdeling sinds"),
    "job_title": ("function", "job", "position", "functie", "beroep", "functienaam"),
    "date_added": ("start date", "hired on", "in service since", "startdatum", "in dienst", "datum in dienst"),
    "is_active": ("active", "actief", "in service"),
    "state": ("status", "employment status", "dienstverband"),
    "state_from": ("status since", "state since", "status sinds", "status vanaf"),
    "state_through": ("status until", "state until", "status tot en met"),
    "managed_units": ("manages", "manager of", "units managed", "geeft leiding aan", "leidinggevende van"),
    "groups": ("group", "groep", "groepen"),
    "parent": ("above", "part of", "belongs to", "parent unit", "bovenliggende eenheid", "valt onder"),
    "kind": ("level", "niveau", "soort"),
    "activity": ("course", "training", "learning activity", "cursus", "opleiding", "leeractiviteit"),
    "qualification": ("certification", "kwalificatie", "bevoegdheid", "bekwaamheid"),
    "completed_on": ("completed", "date completed", "completion date", "date", "afgerond", "datum", "behaald op"),
    "assigned_on": ("assigned", "assigned since", "from", "toegewezen", "toegewezen sinds", "vanaf"),
    "withdrawn_on": ("withdrawn", "until", "ingetrokken", "tot"),
    "certificate_number": ("number", "certificate", "certificaat", "certificaatnummer", "nummer"),
    "certificate_issued_on": ("issued", "date of issue", "uitgegeven", "uitgegeven op", "datum van uitgifte"),
    "certificate_valid_through": ("valid through", "valid until", "expires", "expiry date", "geldig tot", "geldig t/m"),
}
"""What a column is called in files of other systems, in English and in Dutch."""
_BESIDE = re.compile(r"[\W_]+")


def heading_key(heading: str) -> str:
    """Return a heading without capitals, accents, spaces and signs."""
    return _BESIDE.sub("", folded(heading))


def guessed(file: FileFormat, headings: Sequence[str], remembered: Mapping[str, str] | None = None) -> list[str]:
    """Return the name of the column that each heading means, each once; empty for those that mean nothing.

    A column's own name decides before what it is called on screens, and that before what people call it elsewhere.
    What was `remembered`, by the keys of headings, decides before all of these; empty means to leave it out.
    """
    keys, said = [heading_key(each) for each in headings], remembered or {}
    found = ["" for _ in keys]
    for meanings in (said, *_meanings(file)):
        _take_meanings(file, meanings, keys, found)
    return [name if said.get(key, name) else "" for name, key in zip(found, keys, strict=True)]


def _take_meanings(file: FileFormat, meanings: Mapping[str, str], keys: Sequence[str], found: list[str]) -> None:
    """Put down what headings mean that have no meaning yet, each column once."""
    for place, key in enumerate(keys):
        meant = meanings.get(key, "") if key and not found[place] else ""
        if meant and meant not in found and file.column(meant) is not None:
            found[place] = meant


def label_of(file: FileFormat, column: FileColumn) -> str:
    """Return what a column is called on screens, in the words of the declarations."""
    fields = {name: spec for noun in NOUNS[file.name] for name, spec in fields_of(noun).items()}
    spec = fields.get(column.key)
    return spec.label if spec else sentence_case(column.name)


@cache
def _meanings(file: FileFormat) -> tuple[Mapping[str, str], ...]:
    """Return the names of columns by the keys of their headings, the surest first."""
    own, shown, other = dict[str, str](), dict[str, str](), dict[str, str]()
    fields = {name: spec for noun in NOUNS[file.name] for name, spec in fields_of(noun).items()}
    for column in file.columns:
        spec = fields.get(column.key) or fields.get(column.name)
        own |= {heading_key(column.name): column.name, heading_key(column.key): column.name}
        labels = [sentence_case(column.name), *([spec.label] if spec else [])]
        for language in languages().values():
            for label in labels:
                shown.setdefault(heading_key(language.say(label)), column.name)
        for word in _OTHER_WORDS.get(column.name, ()):
            other.setdefault(heading_key(word), column.name)
    return own, shown, other
