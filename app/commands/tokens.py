"""`token`: creates and revokes access tokens for programs."""

from app.auth.access_tokens import create_token, revoke_tokens
from app.commands.running import DONE, with_database
from app.settings import Settings


def run_token_create(settings: Settings, email: str, *, label: str) -> int:
    """Print a new token and nothing else, so that it can be piped."""
    print(with_database(settings, lambda clock: create_token(email, label=label, now=clock.now())))
    return DONE


def run_token_revoke(settings: Settings, email: str, *, label: str | None) -> int:
    """Take back tokens and say how many."""
    count = with_database(settings, lambda clock: revoke_tokens(email, label=label, now=clock.now()))
    print(f"{count} {'token' if count == 1 else 'tokens'} revoked.")
    return DONE
