"""What a wrong declaration is told by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong with a declaration."""

    place: str
    message: str
    suggestion: str

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.place}: {self.message} {self.suggestion}"
