"""The problems found in files, each with its file, line and column."""

from collections import defaultdict
from dataclasses import dataclass, field

from app.policy.refusals import Problem

MAX_SHOWN = 1_000


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One thing that is wrong in a file; no column means the whole line."""

    file: str
    line: int
    column: str
    problem: Problem

    @property
    def code(self) -> str:
        return self.problem.code

    @property
    def message(self) -> str:
        """The sentence in English, for the command line."""
        return self.problem.message

    def __str__(self) -> str:
        """Write it as editors and people read it: `users.csv:14 unit: NOT_FOUND There is no unit …`."""
        place = f"{self.file}:{self.line}" + (f" {self.column}" if self.column else "")
        return f"{place}: {self.code} {self.message}"


@dataclass(slots=True)
class FileProblems:
    """All problems of an import are counted; the first of each file are kept, so that memory stays bounded."""

    count: int = 0
    notices: list[FileProblem] = field(default_factory=list)
    """The first lines that are left out although nothing is wrong with them, and why."""
    notice_count: int = 0
    _kept: dict[str, list[FileProblem]] = field(default_factory=lambda: defaultdict(list))

    def add(self, file: str, line: int, column: str, problem: Problem) -> None:
        self.count += 1
        if len(self._kept[file]) < MAX_SHOWN:
            self._kept[file].append(FileProblem(file, line, column, problem))

    def notice(self, file: str, line: int, column: str, problem: Problem) -> None:
        self.notice_count += 1
        if len(self.notices) < MAX_SHOWN:
            self.notices.append(FileProblem(file, line, column, problem))

    def shown(self, files: tuple[str, ...]) -> list[FileProblem]:
        """Return the first problems, file by file in that order, line by line; other files come first."""
        place = {name: number for number, name in enumerate(files)}
        found = [problem for problems in self._kept.values() for problem in problems]
        return sorted(found, key=lambda each: (place.get(each.file, -1), each.file, each.line))[:MAX_SHOWN]
