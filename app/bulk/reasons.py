"""Says in words why something was refused to a person of a bulk run, or what was so already."""

from app.bulk.steps import STEPS
from app.policy.refusals import CommonCode
from schema.bulk_runs import BulkKind, BulkRunUndo


def reason_of(kind: BulkKind, code: str) -> str:
    """Return the sentence of a code as the verb for one would say it, or as undoing does."""
    verb = STEPS[kind].verb
    if code == CommonCode.ARCHIVED.name and "ARCHIVED" not in verb.refusals:
        return verb.unavailable or CommonCode.ARCHIVED.value
    common = CommonCode[code].value if code in CommonCode.__members__ else code
    return {**BulkRunUndo.refusals, **verb.refusals}.get(code, common)
