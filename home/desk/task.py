"""One kind of work that waits, with the first things to take up."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import QuerySet
from django.urls import reverse
from wagtail.models import Page

SHOWN = 8


@dataclass(frozen=True)
class Item:
    """`count` is how many things it stands for."""

    name: str
    url: str
    note: str = ""
    count: int = 1


@dataclass(frozen=True)
class Work:
    """`count` is of all of it, of which `items` are the first."""

    heading: str
    items: tuple[Item, ...]
    count: int

    @property
    def more(self) -> int:
        return self.count - sum(item.count for item in self.items)


def page_item(page: Page, note: str = "") -> Item:
    return Item(page.title, reverse("wagtailadmin_pages:edit", args=[page.pk]), note)


def work(heading: str, found: QuerySet, items: Iterable[Item]) -> Work:
    """Counts only where more waits than is shown."""
    shown = tuple(items)
    return Work(heading, shown, len(shown) if len(shown) < SHOWN else found.count())
