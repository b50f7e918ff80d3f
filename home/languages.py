"""The address that a reader is at, in the other languages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.conf import settings
from django.conf.locale import LANG_INFO
from django.http import HttpRequest
from django.urls import reverse, translate_url
from django.utils import translation
from wagtail.models import Page


@dataclass(frozen=True)
class Language:
    """A language that readers can choose, named in itself; at `url` the page may be lacking in it, and says so."""

    code: str
    name: str
    dir: str
    url: str
    is_current: bool
    is_machine: bool
    is_translated: bool = True


def direction(code: str) -> str:
    return "rtl" if LANG_INFO[code]["bidi"] else "ltr"


def own_name(code: str) -> str:
    """
    >>> own_name("pl")
    'Polski'
    """
    name = LANG_INFO[code]["name_local"]
    return name[0].upper() + name[1:]


def home_url(code: str) -> str:
    with translation.override(code):
        return reverse("wagtail_serve", args=[""])


def page_urls(translations: Mapping[str, Page], request: HttpRequest) -> dict[str, str]:
    urls = {code: page.get_url(request) for code, page in translations.items()}
    return {code: url for code, url in urls.items() if url}


def urls_of_lacking(urls: Mapping[str, str], codes: Iterable[str]) -> dict[str, str]:
    """Where this page would be in the languages of the site that it lacks: below the path of the Dutch one."""
    dutch = urls.get(settings.LANGUAGE_CODE)
    # A page of another host is whole, and not ours to translate.
    if dutch is None or not dutch.startswith("/"):
        return {}
    return {code: translate_url(dutch, code) for code in codes if code not in urls}


def view_urls(codes: Iterable[str], request: HttpRequest) -> dict[str, str]:
    """This address in each language, with its question; the home page where the address leads nowhere."""
    match = request.resolver_match
    if match is None or match.view_name == "wagtail_serve":
        return {code: home_url(code) for code in codes}
    here = request.get_full_path()
    return {code: translate_url(here, code) for code in codes}


def languages(urls: Mapping[str, str], current: str, lacking: Mapping[str, str] | None = None) -> tuple[Language, ...]:
    """The languages that have an address, in the order of the settings; `lacking` are those without a translation."""
    every = urls | (lacking or {})
    return tuple(
        Language(
            code=code,
            name=own_name(code),
            dir=direction(code),
            url=every[code],
            is_current=code == current,
            is_machine=code in settings.MACHINE_TRANSLATED_LANGUAGES,
            is_translated=code in urls,
        )
        for code, _label in settings.LANGUAGES
        if code in every
    )
