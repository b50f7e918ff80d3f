"""Every public page for search engines: an index, and for each language files of at most ten thousand addresses."""

from collections.abc import Iterator, Mapping
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
from sociale_kaart import clock
from sociale_kaart.models import MunicipalitySite, QuestionType
from sociale_kaart.pages.addresses import listed_pages

# A sitemap holds at most 50,000 addresses; with the other languages beside each, a fifth of that stays small.
ADDRESSES_IN_A_FILE = 10_000
TYPE = "application/xml"
# Lists that are no pages of editors, and hold something in every municipality.
VIEWS = ("map", "glossary", "life_line", "ask")


@dataclass(frozen=True)
class Address:
    """One address; `others` are those of the same page by language, its own among them."""

    url: str
    changed_at: datetime | None = None
    others: Mapping[str, str] = field(default_factory=dict)


@require_safe
def sitemap_index(request: HttpRequest) -> HttpResponse:
    files = [
        request.build_absolute_uri(reverse("sitemap", args=[code, number]))
        for code, _name in settings.LANGUAGES
        for number in _pages_of(request, code).page_range
    ]
    return render(request, "portal/sitemap_index.xml", {"files": files}, content_type=TYPE)


@require_safe
def sitemap(request: HttpRequest, lang: str, number: int) -> HttpResponse:
    if lang not in dict(settings.LANGUAGES):
        raise Http404
    try:
        addresses = _pages_of(request, lang).page(number)
    except EmptyPage:
        raise Http404 from None
    context = {"addresses": addresses, "root": request.build_absolute_uri("/")[:-1]}
    return render(request, "portal/sitemap.xml", context, content_type=TYPE)


def _pages_of(request: HttpRequest, lang: str) -> Paginator:
    return Paginator([*_editorial(request, lang), *_of_the_map(request, lang)], ADDRESSES_IN_A_FILE)


def _editorial(request: HttpRequest, lang: str) -> Iterator[Address]:
    """The published pages of this site in a language, each with its translations."""
    site = Site.find_for_request(request)
    if site is None:
        return
    roots = {root.language_code: root.root_path for root in Site.get_site_root_paths() if root.site_id == site.pk}
    translations: dict[str, dict[str, Page]] = {}
    for code, root in roots.items():
        for page in Page.objects.live().public().filter(url_path__startswith=root).order_by("path"):
            translations.setdefault(str(page.translation_key), {})[code] = page
    lists_of_themes = set(ThemeIndexPage.objects.values_list("pk", flat=True))
    for pages in translations.values():
        if lang not in pages:
            continue
        urls = {code: page.get_url(request, site) for code, page in pages.items()}
        yield Address(urls[lang], pages[lang].last_published_at, urls)
        if pages[lang].pk in lists_of_themes:
            yield from _themes(urls, lang)


def _themes(lists: Mapping[str, str], lang: str) -> Iterator[Address]:
    """The themes, each below the list of themes in every language; `lists` has the address of that list."""
    for slug in QuestionType.objects.order_by("slug").values_list("slug", flat=True):
        urls = {code: f"{url}{slug}/" for code, url in lists.items()}
        yield Address(urls[lang], None, urls)


def _of_the_map(request: HttpRequest, lang: str) -> Iterator[Address]:
    """Lists, services, organisations and districts: they exist in every language."""
    try:
        municipality = MunicipalitySite.for_request(request).municipality
    except MunicipalitySite.DoesNotExist:
        return
    for view in VIEWS:
        yield _address(view, (), None, lang)
    for page in listed_pages(municipality, clock.today()):
        yield _address(page.view, (page.slug,), page.changed_at, lang)


def _address(view: str, values: tuple[str, ...], changed_at: datetime | None, lang: str) -> Address:
    urls = {}
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            urls[code] = reverse(view, args=values)
    return Address(urls[lang], changed_at, urls)
