"""The pages that the frame of a page leads to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db.models import Case, F, Q, When
from wagtail.models import Page, Site


@dataclass(frozen=True)
class Surroundings:
    """By language the published translations of a page, or of the home page; and the pages about the site.

    A translation of an information page has its introduction as `intro`.
    """

    translations: Mapping[str, Page] = field(default_factory=dict)
    about: tuple[Page, ...] = ()


def surroundings(site: Site | None, page: Page | None, language: str) -> Surroundings:
    """Found in one query; empty where the host has no site."""
    if site is None:
        return Surroundings()
    key = (page or site.root_page).translation_key
    about = Q(standardpage__isnull=False, url_path__startswith=tree_path(site, language))
    found = Page.objects.filter(about | Q(translation_key=key), live=True).select_related("locale", "translation_state")
    found = found.annotate(is_about=Case(When(about, then=True), default=False), intro=F("informationpage__intro"))
    pages = list(found.order_by("path"))
    return Surroundings(
        {found.locale.language_code: found for found in pages if found.translation_key == key},
        tuple(found for found in pages if found.is_about),
    )


def language_of(page: Page) -> str:
    """The language of a page, by the tree it stands in; asks the database only for a page outside all sites."""
    for root in Site.get_site_root_paths():
        if page.url_path.startswith(root.root_path):
            return root.language_code
    return page.locale.language_code


def trees(site: Site) -> dict[str, str]:
    """Where the pages of a site begin, by language."""
    return {root.language_code: root.root_path for root in Site.get_site_root_paths() if root.site_id == site.pk}


def tree_path(site: Site, language: str) -> str:
    """Where the pages of a site in this language begin; the Dutch ones where it lacks the language."""
    return trees(site).get(language, site.root_page.url_path)
