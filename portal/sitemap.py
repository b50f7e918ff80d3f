"""Every public page for search engines: an index, and for each language files of at most ten thousand addresses."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings
from django.core.paginator import EmptyPage, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from home.models import ThemeIndexPage
from home.surroundings import trees
from sociale_kaart import clock
from sociale_kaart.models import MunicipalitySite, QuestionType
from sociale_kaart.pages.addresses import listed_pages

# A sitemap holds at most 50,000 addresses; with the other languages beside each, a fifth of that stays small.
ADDRESSES_IN_A_FILE = 10_000
TYPE = "application/xml"
# Lists that are no pages of editors, and hold something in every municipality.
VIEWS = ("map", "glossary", "life_line", "ask", "product_book")


@dataclass(frozen=True)
class Listed:
    """A page by the languages that have it: its addresses, and when each was last published where that is known."""

    urls: Mapping[str, str]
    changed_at: Mapping[str, datetime | None] = field(default_factory=dict)


@require_safe
def sitemap_index(request: HttpRequest) -> HttpResponse:
    pages = listed(request)
    files = [
        request.build_absolute_uri(reverse("sitemap", args=[code, number]))
        for code, _name in settings.LANGUAGES
        for number in _files(pages, code).page_range
    ]
    return render(request, "portal/sitemap_index.xml", {"files": files}, content_type=TYPE)


@require_safe
def sitemap(request: HttpRequest, lang: str, number: int) -> HttpResponse:
    if lang not in dict(settings.LANGUAGES):
        raise Http404
    try:
        pages = _files(listed(request), lang).page(number)
    except EmptyPage:
        raise Http404 from None
    context = {
        "addresses": [(page.urls[lang], page.changed_at.get(lang), page.urls) for page in pages],
        "root": request.build_absolute_uri("/")[:-1],
    }
    return render(request, "portal/sitemap.xml", context, content_type=TYPE)


def listed(request: HttpRequest) -> list[Listed]:
    """Everything public on the site of this host."""
    return [*_editorial(request), *_of_the_map(request)]


def _files(pages: Iterable[Listed], lang: str) -> Paginator:
    return Paginator([page for page in pages if lang in page.urls], ADDRESSES_IN_A_FILE)


def _editorial(request: HttpRequest) -> Iterator[Listed]:
    """The published pages of this site, each with its translations."""
    site = Site.find_for_request(request)
    if site is None:
        return
    translations: dict[str, dict[str, Page]] = {}
    for code, root in trees(site).items():
        for page in Page.objects.live().public().filter(url_path__startswith=root).order_by("path"):
            translations.setdefault(str(page.translation_key), {})[code] = page
    lists_of_themes = set(ThemeIndexPage.objects.values_list("pk", flat=True))
    for pages in translations.values():
        urls = {code: page.get_url(request, site) for code, page in pages.items()}
        yield Listed(urls, {code: page.last_published_at for code, page in pages.items()})
        if lists_of_themes & {page.pk for page in pages.values()}:
            yield from _themes(urls)


def _themes(lists: Mapping[str, str]) -> Iterator[Listed]:
    """The themes, each below the list of themes in every language; `lists` has the address of that list."""
    for slug in QuestionType.objects.order_by("slug").values_list("slug", flat=True):
        yield Listed({code: f"{url}{slug}/" for code, url in lists.items()})


def _of_the_map(request: HttpRequest) -> Iterator[Listed]:
    """Lists, services, organisations and districts: they exist in every language."""
    try:
        municipality = MunicipalitySite.for_request(request).municipality
    except MunicipalitySite.DoesNotExist:
        return
    for view in VIEWS:
        yield Listed(_urls(view))
    for page in listed_pages(municipality, clock.today()):
        urls = _urls(page.view, page.slug)
        yield Listed(urls, dict.fromkeys(urls, page.changed_at))


def _urls(view: str, *values: str) -> dict[str, str]:
    urls = {}
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            urls[code] = reverse(view, args=values)
    return urls
