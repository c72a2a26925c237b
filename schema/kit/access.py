"""Who may see or do something, said in phrases: `own("user") | managers_of("user") | admins`.

A phrase is a description. app/policy/access.py turns it into the condition that the database checks, so that a list, a
count, a single row and a button all ask the same question. A path names links from the entity to a user:
`own("user")`, `managers_of("assignment.user")`; it may go through the far side of a link too.
"""

from dataclasses import dataclass

from schema.enums import Role


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way of being allowed; `|` joins several."""

    def __or__(self, other: "Phrase") -> "Either":
        """Allow whoever either of the two allows."""
        return Either((*self.parts(), *other.parts()))

    def parts(self) -> "tuple[Phrase, ...]":
        return (self,)

    def heads(self) -> tuple[str, ...]:
        """Return the first steps of the paths that it speaks of."""
        paths = (str(getattr(part, "path", "")) for part in self.parts())
        return tuple(path.partition(".")[0] for path in paths if path)


@dataclass(frozen=True, slots=True)
class Either(Phrase):
    """Whoever at least one of the phrases allows."""

    phrases: tuple[Phrase, ...]

    def parts(self) -> tuple[Phrase, ...]:
        return self.phrases


@dataclass(frozen=True, slots=True)
class Own(Phrase):
    """The user at the end of the path."""

    path: str


@dataclass(frozen=True, slots=True)
class OwnOfManager(Phrase):
    """The user at the end of the path, if they are a manager: what administrators do for themselves goes on record."""

    path: str


@dataclass(frozen=True, slots=True)
class ManagersOf(Phrase):
    """Managers of the unit that the user at the end of the path sits in, or of a unit above it."""

    path: str


@dataclass(frozen=True, slots=True)
class Manages(Phrase):
    """Managers of the unit at the end of the path, or of a unit above it."""

    path: str


@dataclass(frozen=True, slots=True)
class Managers(Phrase):
    """Everybody with the role MANAGER."""


@dataclass(frozen=True, slots=True)
class Admins(Phrase):
    """Everybody with the role ADMIN."""


@dataclass(frozen=True, slots=True)
class RoleIn(Phrase):
    """Everybody with the role that a field of the row names."""

    field: str


@dataclass(frozen=True, slots=True)
class Everyone(Phrase):
    """Everyone who is signed in."""


@dataclass(frozen=True, slots=True)
class Without(Phrase):
    """Whoever is signed in, where a row has none of the rows on a far side of its links."""

    back: str
    where: tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True)
class Having(Phrase):
    """Whoever is signed in, where a row has one of the rows on a far side of its links."""

    back: str
    where: tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True)
class Nobody(Phrase):
    """No one: the entity is storage only."""


def own(path: str) -> Own:
    """Allow the user at the end of the path ("" is the row itself)."""
    return Own(path)


def own_of_manager(path: str) -> OwnOfManager:
    """Mean the user at the end of the path, if they are a manager."""
    return OwnOfManager(path)


def managers_of(path: str) -> ManagersOf:
    """Allow managers of the user at the end of the path."""
    return ManagersOf(path)


def manages(path: str) -> Manages:
    """Allow managers of the unit at the end of the path, and of units above it ("" is the row itself)."""
    return Manages(path)


def role_in(field: str) -> RoleIn:
    """Allow whoever has the role that the row's own field names; nobody where it is empty."""
    return RoleIn(field)


def without(back: str, **where: object) -> Without:
    """Mean the rows at whose far side no row has all of these values; of a tuple of values, any one."""
    return Without(back, tuple(where.items()))


def having(back: str, **where: object) -> Having:
    """Mean the rows at whose far side some row has all of these values; of a tuple of values, any one."""
    return Having(back, tuple(where.items()))


managers = Managers()
admins = Admins()
everyone = Everyone()
nobody = Nobody()

ROLES: dict[type[Phrase], frozenset[Role]] = {
    OwnOfManager: frozenset({Role.MANAGER}),
    ManagersOf: frozenset({Role.MANAGER}),
    Manages: frozenset({Role.MANAGER}),
    Managers: frozenset({Role.MANAGER}),
    Admins: frozenset({Role.ADMIN}),
    Nobody: frozenset(),
}


def roles_of(phrase: Phrase) -> frozenset[Role]:
    """Return the roles that a phrase can allow anything at all, whatever the row."""
    everybody = frozenset(Role)
    return frozenset[Role]().union(*(ROLES.get(type(part), everybody) for part in phrase.parts()))
