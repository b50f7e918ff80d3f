"""What a check found in a listing."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """Advice on one field of a service: the passage it rests on, and a value that would do (or "").

    `service` is the slug; `kind` one of `FindingKind`.
    """

    service: str
    kind: str
    field: str
    passage: str
    proposed: str = ""
