"""What a load did and could not do."""

from dataclasses import dataclass, field


class EntryError(Exception):
    """Why an entry of a file cannot be loaded, in words for the person who loads it."""


@dataclass(frozen=True)
class Fault:
    file: str
    entry: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.entry}: {self.reason}"


@dataclass
class Report:
    """Counts, and a line for each thing that a person should know."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    faults: list[Fault] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    def reject(self, file: str, entry: str, reason: object) -> None:
        self.faults.append(Fault(file, entry, str(reason)))
