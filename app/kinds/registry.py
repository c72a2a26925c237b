"""The registry of kinds in the application."""

from app.kinds.choices import STORED_CHOICES
from app.kinds.dates import STORED_DATES
from app.kinds.links import STORED_LINKS
from app.kinds.numbers import STORED_NUMBERS
from app.kinds.stored import StoredKind
from app.kinds.texts import STORED_TEXTS
from schema.kit.fields import Kind

STORED_KINDS: dict[Kind, StoredKind] = {
    **STORED_TEXTS,
    **STORED_CHOICES,
    **STORED_NUMBERS,
    **STORED_DATES,
    **STORED_LINKS,
}
