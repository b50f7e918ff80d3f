"""What stands around every page: the site's name and look, its languages, and whom one can call now."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page, Site

from home.crisis import CrisisTexts, crisis_texts, edited_lines
from home.languages import Language, direction, home_url, languages, page_urls, urls_of_lacking, view_urls
from home.plain_words.lexicon import Lexicon
from home.plain_words.stored import current_lexicon
from home.surroundings import Surroundings, language_of, surroundings, trees
from home.texts import fill
from sociale_kaart.models import Area, MunicipalitySite

DEFAULT_BRAND = "okepunt"
# The page that says what leaving quickly can and cannot hide.
SAFETY_SLUG = "veilig-lezen"
DEFAULT_EXIT_URL = "https://www.buienradar.nl/"


@dataclass(frozen=True)
class Link:
    title: str
    url: str


@dataclass(frozen=True)
class Frame:
    """The frame of one page. `municipality` is a name, empty where the host has none; `words` are those explained."""

    site_name: str
    municipality: str
    is_fictional: bool
    brand: str
    lang: str
    dir: str
    languages: tuple[Language, ...]
    crisis: CrisisTexts
    home_url: str
    exit_url: str
    contact_email: str
    safety_url: str = ""
    about_pages: tuple[Link, ...] = ()
    area: Area | None = None
    words: Lexicon | None = None
    # What the text of a translated page is worth; empty elsewhere.
    status: str = ""
    around: Surroundings = Surroundings()

    def language(self, code: str) -> Language | None:
        return next((language for language in self.languages if language.code == code), None)

    @property
    def is_machine(self) -> bool:
        """Whether the words around the text of this page were translated by a machine."""
        return self.lang in settings.MACHINE_TRANSLATED_LANGUAGES


def frame_for(request: HttpRequest, page: Page | None = None) -> Frame:
    """The frame of the page that this request asks for, made once; `page` where a preview shows another one."""
    if page is not None or not hasattr(request, "_frame"):
        request._frame = make_frame(request, page or routed_page(request))
    return request._frame


def routed_page(request: HttpRequest) -> Page | None:
    """The page that Wagtail found for this address; None for all other views."""
    route = getattr(request, "_wagtail_route_for_request", None)
    return route[0] if route else None


def make_frame(request: HttpRequest, page: Page | None) -> Frame:
    site = Site.find_for_request(request)
    try:
        municipality = MunicipalitySite.for_request(request).municipality
    except MunicipalitySite.DoesNotExist:
        municipality = None
    # No settings yet is no fault: the defaults hold.
    own = getattr(site, "sitesettings", None)
    code = language_of(page) if page else get_language() or settings.LANGUAGE_CODE
    around = surroundings(site, page, code)
    name = municipality.name if municipality else ""
    return Frame(
        site_name=(own and own.site_name) or (site and site.site_name) or settings.WAGTAIL_SITE_NAME,
        municipality=name,
        is_fictional=bool(municipality and municipality.is_fictional),
        brand=own.brand if own else DEFAULT_BRAND,
        lang=code,
        dir=direction(code),
        languages=site_languages(request, site, around, page, code),
        crisis=crisis_texts(edited_lines((child.value for child in own.crisis_lines), code) if own else ()),
        home_url=home_url(code),
        exit_url=own.exit_url if own else DEFAULT_EXIT_URL,
        contact_email=own.contact_email if own else "",
        safety_url=next((about.get_url(request) or "" for about in around.about if about.slug == SAFETY_SLUG), ""),
        about_pages=tuple(Link(fill(about.title, name), about.get_url(request) or "") for about in around.about),
        area=municipality,
        words=current_lexicon(code),
        status=status_of(around.translations.get(code) if page else None),
        around=around,
    )


def status_of(page: Page | None) -> str:
    state = getattr(page, "translation_state", None)
    return state.status if state else ""


def site_languages(
    request: HttpRequest, site: Site | None, around: Surroundings, page: Page | None, code: str
) -> tuple[Language, ...]:
    """The languages of a site; in those that lack this page its address says so, and offers Dutch."""
    urls = language_urls(request, around, page)
    lacking = urls_of_lacking(urls, trees(site)) if page is not None and site is not None else {}
    return languages(urls, code, lacking)


def language_urls(request: HttpRequest, around: Surroundings, page: Page | None) -> dict[str, str]:
    """Addresses by language: those with a live translation of the page, or else with a home page on this site."""
    if page is not None:
        return page_urls(around.translations, request)
    return view_urls(around.translations or [get_language() or settings.LANGUAGE_CODE], request)
