"""Which tests are concerned with which modules: only these are run when a slip is planted there, the quickest first."""

DOMAIN = (
    "tests/domain/test_dated_table.py",
    "tests/domain/test_standing.py",
    "tests/domain/test_fixed.py",
    "tests/domain/test_calendar.py",
    "tests/domain",
)

CONCERNED = {
    "app.domain": DOMAIN,
}


def tests_of(module: str) -> tuple[str, ...]:
    """Return the tests of the longest name that the module begins with."""
    return CONCERNED[max((name for name in CONCERNED if f"{module}.".startswith(f"{name}.")), key=len)]
