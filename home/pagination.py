"""Links to the other pages of a list."""

from collections.abc import Callable
from dataclasses import dataclass

# Pages of the list that stand on either side of the current one.
NEIGHBOURS = 2


@dataclass(frozen=True)
class PageLink:
    number: int
    url: str
    current: bool


@dataclass(frozen=True)
class Pagination:
    pages: tuple[PageLink, ...]
    previous: PageLink | None
    next: PageLink | None


def pagination(here: int, last: int, url_of: Callable[[int], str]) -> Pagination | None:
    """The pages around this one, the first and the last; None for a single page."""
    if last == 1:
        return None

    def link(number: int) -> PageLink:
        return PageLink(number, url_of(number), number == here)

    near = range(here - NEIGHBOURS, here + NEIGHBOURS + 1)
    numbers = sorted({1, last, *(number for number in near if 1 <= number <= last)})
    return Pagination(
        pages=tuple(map(link, numbers)),
        previous=link(here - 1) if here > 1 else None,
        next=link(here + 1) if here < last else None,
    )
