"""`audit`: checks that the audit was not changed."""

from app.audit.verify import verify_audit
from app.commands.running import DONE, FAILED, with_database
from app.settings import Settings


def run_audit_verify(settings: Settings, *, expected_head: str | None) -> int:
    """Say whether the audit is as it was written. Raises NoHead."""
    return with_database(settings, lambda _clock: _report(expected_head))


async def _report(expected_head: str | None) -> int:
    found = await verify_audit(expected_head=expected_head)
    if found.broken is not None:
        print(f"Entry {found.broken.number:,} has been changed or is missing. {found.broken.reason}")
        print(f"Intact entries before it: {found.count:,}.")
        return FAILED
    print(f"{found.count:,} {'entry is' if found.count == 1 else 'entries are'} intact.")
    print(f"Head: {found.head}")
    return DONE
