"""What somebody's desk is about: the municipalities where he makes pages, and their pages."""

from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet
from wagtail.models import Page

from home.surroundings import language_of
from sociale_kaart.models import Area
from sociale_kaart.rights.memberships import User, edited_municipalities, is_moderator
from sociale_kaart.rights.pages import home_pages, pages_below


@dataclass(frozen=True)
class Scope:
    """`roots` are the home pages, one for each language; `decides` is whether somebody also keeps listings there."""

    municipalities: tuple[Area, ...]
    roots: tuple[Page, ...]
    decides: bool
    today: date

    @classmethod
    def of(cls, user: User, today: date) -> "Scope":
        own = tuple(edited_municipalities(user).defer("outline"))
        roots = [page for municipality in own for page in home_pages(municipality)]
        return cls(own, tuple(roots), is_moderator(user), today)

    def pages(self, model: type[Page] = Page) -> QuerySet:
        """All pages below the roots, the roots included."""
        return pages_below(self.roots, model)

    def pages_in(self, language: str, model: type[Page] = Page) -> QuerySet:
        return pages_below((root for root in self.roots if language_of(root) == language), model)
