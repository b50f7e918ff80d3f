"""One value of a list to choose from in a form."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    value: str
    label: str
    selected: bool = False
