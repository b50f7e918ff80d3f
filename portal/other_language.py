"""An address that begins with a language: one that the site does not speak, or one that it writes in another way."""

from dataclasses import dataclass, replace

from django.conf import settings
from django.conf.locale import LANG_INFO
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext as _

from home.frame import frame_for
from home.languages import Language, own_name


@dataclass(frozen=True)
class Prefix:
    """The language that the first part of an address names, and the address without it."""

    code: str
    rest: str

    @classmethod
    def of(cls, path: str) -> "Prefix | None":
        first, _slash, rest = path.lstrip("/").partition("/")
        code = first.lower()
        # One slash: two would name another host.
        return cls(code, f"/{rest.lstrip('/')}") if "name_local" in LANG_INFO.get(code, ()) else None

    def in_language(self, code: str) -> str:
        return self.rest if code == settings.LANGUAGE_CODE else f"/{code}{self.rest}"


def answer_for_prefix(request: HttpRequest) -> HttpResponse | None:
    """Where this page is in a language that is there; None where the language is not why it was not found."""
    prefix = Prefix.of(request.path_info)
    if prefix is None:
        return None
    if prefix.code not in dict(settings.LANGUAGES):
        return not_spoken(request, prefix)
    here = prefix.in_language(prefix.code)
    if here == request.path_info or request.method not in ("GET", "HEAD"):
        return None
    question = request.META.get("QUERY_STRING", "")
    return HttpResponsePermanentRedirect(f"{here}?{question}" if question else here)


def not_spoken(request: HttpRequest, prefix: Prefix) -> HttpResponse:
    ways = [way_in(language, prefix) for language in frame_for(request).languages]
    return render(request, "errors/language.html", {"name": own_name(prefix.code), "ways": ways}, status=404)


def way_in(language: Language, prefix: Prefix) -> tuple[Language, str]:
    """The same page in this language, and the words of the link, which are in it too."""
    with translation.override(language.code):
        words = _("Read this page in %(language)s") % {"language": language.name}
    return replace(language, url=prefix.in_language(language.code)), words
