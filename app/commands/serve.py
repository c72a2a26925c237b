"""`serve` and `migrate`: migrate the database, and run the server."""

from app.commands.running import DONE, wait_for
from app.http.serving import prepare, serve
from app.settings import Settings


def run_serve(settings: Settings) -> int:
    """Answer requests until stopped."""
    wait_for(prepare(settings))
    serve(settings)
    return DONE


def run_migrate(settings: Settings) -> int:
    """Apply what is pending and name it."""
    applied = wait_for(prepare(settings))
    for name in applied:
        print(f"applied {name}")
    if not applied:
        print("The database is up to date.")
    return DONE
