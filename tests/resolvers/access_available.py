"""When the rules let a verb be done to a row, whoever does it, written again over plain rows."""

from collections.abc import Callable

from schema.enums import Decision
from schema.import_enums import FileImportState
from tests.resolvers import access_inventories as inventories
from tests.resolvers.access_organisation import Row
from tests.resolvers.access_rules import RULES_AVAILABLE


def _in_use(row: Row) -> bool:
    return row["archived_on"] is None


def _is_archived(row: Row) -> bool:
    return row["archived_on"] is not None


def _is_revoked(row: Row) -> bool:
    return row["revoked_at"] is not None


def _is_pending(row: Row) -> bool:
    return bool(row["decision"] == Decision.PENDING)


def _is_not_merged(row: Row) -> bool:
    return row["merged_at"] is None and row["anonymised_at"] is None


def _always(_: Row) -> bool:
    return True


AVAILABLE: dict[str, Callable[[Row], bool]] = {
    **inventories.AVAILABLE,
    **{
        f"{noun}{verb}": _in_use
        for noun in ("OrgUnit", "Group", "LearningActivity", "Qualification")
        for verb in ("Edit", "Archive")
    },
    **{f"{noun}Restore": _is_archived for noun in ("OrgUnit", "Group", "LearningActivity", "Qualification")},
    **{f"User{verb}": _always for verb in ("ChangePassword", "SignOutEverywhere", "EndAbsence")},
    **{f"User{verb}": lambda row: bool(row["is_active"]) for verb in ("Deactivate", "Invite")},
    "UserAnonymise": lambda row: not row["is_active"] and _is_not_merged(row),
    **{
        f"User{verb}": _is_not_merged
        for verb in ("Edit", "SetPassword", "Reactivate", "Move", "RecordAbsence", "Merge")
    },
    "CoverageTargetEnd": _always,
    "QualificationApplyNow": _in_use,
    **{f"Assignment{verb}": _in_use for verb in ("Withdraw", "Extend", "Exempt")},
    "CompletionRevoke": lambda row: row["revoked_at"] is None,
    **{f"UploadedCertificate{verb}": _is_pending for verb in ("Approve", "Reject", "Withdraw")},
    **{
        f"{noun}{verb}": _is_revoked
        for noun in ("Completion", "UploadedCertificate")
        for verb in ("CorrectRevocation", "LiftRevocation")
    },
    "UploadedCertificateRevoke": lambda row: row["decision"] == Decision.APPROVED and row["revoked_at"] is None,
    **{f"SavedView{verb}": _always for verb in ("Edit", "Delete")},
    "AccessTokenRevoke": lambda row: row["revoked_at"] is None,
    **{f"Webhook{verb}": _always for verb in ("Edit", "RotateSecret", "DeliveryRepeat")},
    "WebhookSendTest": lambda row: bool(row["is_active"]),
    "BulkRunUndo": lambda row: row["state"] == "FINISHED",
    **RULES_AVAILABLE,
    **{f"FileImport{verb}": _always for verb in ("Check", "Discard")},
    "FileImportRun": lambda row: row["state"] == FileImportState.READY,
}
