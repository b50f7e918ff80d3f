"""The pages that a reader can read: those in the own language, and the Dutch ones that it lacks."""

from typing import TypeVar

from django.db.models import Q, QuerySet
from wagtail.models import Page, Site

from home.surroundings import tree_path

AnyPage = TypeVar("AnyPage", bound=Page)


def readable_pages(model: type[AnyPage], site: Site, language: str) -> QuerySet[AnyPage]:
    """The published pages of one kind on a site, with their locale."""
    live, path, dutch = model.objects.live(), tree_path(site, language), site.root_page.url_path
    own = live.filter(url_path__startswith=path)
    if path == dutch:
        return own.select_related("locale")
    is_untranslated = Q(url_path__startswith=dutch) & ~Q(translation_key__in=own.values("translation_key"))
    return live.filter(Q(url_path__startswith=path) | is_untranslated).select_related("locale")
