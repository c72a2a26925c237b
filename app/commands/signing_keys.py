"""`keys`: manages the keys that sign Open Badges."""

from app.certificates.signing_keys import rotate_signing_key
from app.commands.running import DONE, with_database
from app.settings import Settings


def run_keys_rotate(settings: Settings) -> int:
    """Make a new signing key and print its name."""
    print(with_database(settings, lambda clock: rotate_signing_key(clock.now())))
    return DONE
