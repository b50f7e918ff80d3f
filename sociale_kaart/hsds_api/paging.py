"""A part of a list, with what HSDS tells of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from sociale_kaart.hsds_api.parameters import Parameters

PAGE, PER_PAGE = "page", "per_page"
DEFAULT_SIZE, LARGEST_SIZE, LARGEST_MINIMAL = 25, 100, 5_000
LAST_PAGE = 1_000_000


@dataclass(frozen=True)
class Part:
    """`number` counts from 1."""

    number: int
    size: int

    @classmethod
    def read(cls, parameters: Parameters, *, is_minimal: bool = False) -> "Part":
        """Entries of nothing but an identifier come in larger parts."""
        largest = LARGEST_MINIMAL if is_minimal else LARGEST_SIZE
        absent = largest if is_minimal else DEFAULT_SIZE
        size = parameters.number(PER_PAGE, absent, 1, largest)
        return cls(parameters.number(PAGE, 1, 1, LAST_PAGE), size)

    def of(self, items: QuerySet | Sequence) -> Any:
        return items[(self.number - 1) * self.size : self.number * self.size]

    def page(self, total: int, contents: list[dict[str, Any]]) -> dict[str, Any]:
        pages = -(-total // self.size)
        return {
            "total_items": total,
            "total_pages": pages,
            "page_number": self.number,
            "size": len(contents),
            "first_page": self.number == 1,
            "last_page": self.number >= pages,
            "empty": not contents,
            "contents": contents,
        }
