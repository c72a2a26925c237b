"""The few actions that are refused for what the row is to the viewer, written again over plain rows."""

from collections.abc import Callable
from typing import Any

from schema.enums import MembershipState, Role, SourceKind
from tests.resolvers.access_oracle import REVOCATIONS, Oracle, own_account
from tests.resolvers.access_organisation import Row


def _assigned_by_others(oracle: Oracle, row: Row) -> bool:
    """No source is left that ends by hand."""
    sources = oracle.rows("AssignmentSource", assignment_id=row["id"], withdrawn_on=None)
    return not any(each["kind"] in (SourceKind.MANUAL, SourceKind.IMPORT) for each in sources)


def _own(oracle: Oracle, row: Row) -> bool:
    """Nobody decides on what is their own (E25)."""
    return bool(row["user_id"] == oracle.me["id"])


def _own_or_submitted(oracle: Oracle, row: Row) -> bool:
    """Nor on what they uploaded for somebody (E71)."""
    return _own(oracle, row) or bool(row["submitted_by_id"] == oracle.me["id"])


def _own_of_manager(oracle: Oracle, row: Row) -> bool:
    """What only an administrator may do for themselves."""
    return oracle.me["role"] == Role.MANAGER and _own(oracle, row)


def _has_no(**what: Any) -> Callable[[Oracle, Row], bool]:
    """Nothing like it is known of where the person was."""
    return lambda oracle, row: not [*oracle.rows("Membership", user_id=row["id"], superseded_at=None, **what)]


BARRED: dict[str, Callable[[Oracle, Row], bool]] = {
    "UserDeactivate": own_account,
    "UserReactivate": _has_no(state=MembershipState.INACTIVE, through=None),
    "UserEndAbsence": _has_no(state=MembershipState.ABSENT),
    **dict.fromkeys(("UserSetPassword", "UserMerge", "UserInvite", "UserAnonymise"), own_account),
    "AssignmentWithdraw": _assigned_by_others,
    **{f"UploadedCertificate{verb}": _own_or_submitted for verb in ("Approve", "Reject")},
    **{f"InventoryRun{verb}": _own for verb in ("Approve", "Reject")},
    **dict.fromkeys(("AssignmentExtend", "AssignmentExempt"), _own_of_manager),
    **{f"{noun}{verb}": _own_of_manager for noun in ("Completion", "UploadedCertificate") for verb in REVOCATIONS},
}
"""What somebody who may do it may still not do to this row."""
