"""Which tests are concerned with which modules: only these are run when a slip is planted there, the quickest first."""

CONCERNED = {
    "app.domain": (
        "tests/domain/test_dated_table.py",
        "tests/domain/test_reasons_table.py",
        "tests/domain/test_standing.py",
        "tests/domain/test_fixed.py",
        "tests/domain/test_openings.py",
        "tests/domain/test_calendar.py",
        "tests/domain/test_naive.py",
        "tests/domain",
    ),
    "app.domain.passwords": ("tests/app/test_passwords.py",),
    "app.domain.iso_durations": (
        "tests/domain/test_calendar.py",
        "tests/app/test_validation.py",
        "tests/app/test_actions_qualifications.py",
        "tests/app/test_importing_unreadable.py",
    ),
    "app.gate": (
        "tests/app/test_validation.py",
        "tests/app/test_checks.py",
        "tests/app/test_work.py",
        "tests/app/test_facts_said.py",
        "tests/app/test_audit.py",
        "tests/app/test_actions_waiting.py",
        "tests/app/test_actions_completions.py",
        "tests/app/test_statement_counts.py",
        "tests/resolvers/test_expected_revision.py",
        "tests/resolvers/test_derive_toys.py",
    ),
    "app.gate.staging": (
        "tests/app/test_files.py",
        "tests/app/test_actions_uploads.py",
    ),
    "app.db.writes": (
        "tests/app/test_work.py",
        "tests/app/test_facts_said.py",
    ),
    "app.policy.ids": ("tests/resolvers/test_derive_types.py",),
    "app.policy.keys": ("tests/app/test_keys.py", "tests/app/test_actions_completions.py"),
    "app.policy": (
        "tests/app/test_access.py",
        "tests/app/test_checks.py",
        "tests/app/test_actions_waiting.py",
        "tests/app/test_actions_people.py",
        "tests/app/test_actions_completions.py",
        "tests/resolvers/test_errors.py",
        "tests/resolvers/test_reading_lists.py",
    ),
    "app.importing.cells": ("tests/app/test_importing_cells.py", "tests/app/test_importing_unreadable.py"),
    "app.importing": (
        "tests/app/test_importing_problems.py",
        "tests/app/test_importing_unreadable.py",
        "tests/app/test_importing.py",
        "tests/app/test_importing_changes.py",
        "tests/app/test_importing_facts.py",
        "tests/app/test_importing_on_record.py",
        "tests/app/test_importing_decisions.py",
        "tests/app/test_importing_command.py",
    ),
    "resolvers.limits": (
        "tests/resolvers/test_limits.py",
        "tests/resolvers/test_limits_pages.py",
        "tests/resolvers/test_http.py",
        "tests/resolvers/test_query_counts.py",
    ),
}


def tests_of(module: str) -> tuple[str, ...]:
    """Return the tests of the longest name that the module begins with."""
    return CONCERNED[max((name for name in CONCERNED if f"{module}.".startswith(f"{name}.")), key=len)]
