"""Reads certificates: for people who may see them, and for whoever has the number and so the paper (E75)."""

from collections.abc import Iterable, Sequence
from typing import Any

from app.certificates.validity import validities
from app.db.database import fetch
from app.db.rows import as_day, rows
from app.db.sql import Sql
from app.domain.certificates import CertificateValidity, Certified
from app.policy.access import Viewer, visible
from schema.activities import LearningActivity
from schema.certificates import Certificate
from schema.completions import Completion
from schema.enums import Language
from schema.kit.info import table_of
from schema.people import User

_TABLE = table_of(Certificate)
WHOLE = f"""
    SELECT c.id, c.number, COALESCE(c.holder_name, person.name), person.email, person.language, c.activity_name,
        activity.description, fact.completed_on, c.issued_on
    FROM {_TABLE} c JOIN "{table_of(User)}" person ON person.id = c.user_id
    JOIN {table_of(LearningActivity)} activity ON activity.id = c.activity_id
    JOIN {table_of(Completion)} fact ON fact.id = c.completion_id
    WHERE {{}}
"""


async def certified(ids: Iterable[int]) -> dict[int, Certified]:
    """Return all that these certificates say, by their ids."""
    return await _certified(await rows(WHOLE, "c.id", ids))


async def certified_to(viewer: Viewer, number: str) -> Certified | None:
    """Return all that a certificate says; None if there is none of that number, or not for the viewer."""
    seen = visible(Certificate, "c", viewer)
    query = Sql("c.number = ? AND", (number,)) + seen.within("({})")
    found = await _certified(await fetch(WHOLE.replace("{}", query.text), query.params))
    return next(iter(found.values()), None)


async def certified_by(number: str) -> Certified | None:
    """Return all that the certificate with a number says, to whoever has the number; None if there is none."""
    found = await _certified(await fetch(WHOLE.replace("{}", "c.number = ?"), (number,)))
    return next(iter(found.values()), None)


async def _certified(found: Sequence[Sequence[Any]]) -> dict[int, Certified]:
    known = await validities([row[0] for row in found])
    return {row[0]: _content(row, known[row[0]]) for row in found}


def _content(row: Sequence[Any], validity: CertificateValidity) -> Certified:
    _, number, holder, email, language, activity, description, completed_on, issued_on = row
    return Certified(
        number,
        holder,
        email,
        Language(language),
        activity,
        description,
        as_day(completed_on),
        as_day(issued_on),
        validity,
    )
