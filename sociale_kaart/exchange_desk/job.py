"""One import that somebody began in the admin: what was chosen, and how far it is."""

from dataclasses import asdict, dataclass, field
from enum import Enum


class State(Enum):
    """`CHECKING` and `LOADING` go on by themselves; the others wait for a person."""

    UPLOADED = "uploaded"
    CHECKING = "checking"
    CHECKED = "checked"
    LOADING = "loading"
    LOADED = "loaded"
    FAILED = "failed"


RUNNING = (State.CHECKING, State.LOADING)


@dataclass
class Job:
    """`mapping`: our column by the heading of the file; `same`: the slug that a line changes, by its number."""

    id: str
    municipality: str
    user: int
    file: str
    created: str
    language: str
    state: State = State.UPLOADED
    headings: list[str] = field(default_factory=list)
    read_as: list[list[str]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    is_table: bool = True
    has_lines: bool = True
    mapping: dict[str, str] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)
    same: dict[str, str] = field(default_factory=dict)
    may_bring: bool = False
    loads_the_rest: bool = False
    counts: dict[str, int] = field(default_factory=dict)
    message: str = ""

    def as_json(self) -> dict:
        return {**asdict(self), "state": self.state.value}

    @classmethod
    def from_json(cls, told: dict) -> "Job":
        return cls(**{**told, "state": State(told["state"])})

    @property
    def is_running(self) -> bool:
        return self.state in RUNNING

    @property
    def has_refused(self) -> bool:
        return bool(self.counts.get("refused"))
