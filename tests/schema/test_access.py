"""Which roles a phrase can allow anything, so that nobody is shown a way that leads nowhere."""

import pytest

from schema.enums import Role
from schema.kit.access import Phrase, admins, managers, managers_of, nobody, own, roles_of


@pytest.mark.parametrize(
    ("phrase", "roles"),
    [
        (admins, [Role.ADMIN]),
        (managers, [Role.MANAGER]),
        (managers_of("user"), [Role.MANAGER]),
        (managers_of("user") | admins, [Role.MANAGER, Role.ADMIN]),
        (own("user"), list(Role)),
        (own("user") | admins, list(Role)),
        (nobody, []),
    ],
)
def test_a_phrase_knows_whom_it_can_allow(phrase: Phrase, roles: list[Role]) -> None:
    assert roles_of(phrase) == set(roles)
