"""The check of a page, asked by the panel each time its preview changes."""

from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.models import Site

from home.plain_words.editing.content import content_of
from home.plain_words.editing.dead_links import dead_links
from home.plain_words.editing.findings import EASY, HARD, findings
from home.plain_words.stored import current_lexicon, internal_lexicon
from sociale_kaart.readability.measure import Measures, measure

# A page of ours weighs a tenth of this.
LONGEST_PAGE = 1_000_000


@require_POST
def check_text(request: HttpRequest) -> HttpResponse:
    """What is worth a second look in the page that is sent along, as a list to put in the panel."""
    if len(request.body) > LONGEST_PAGE:
        return HttpResponse(_("This page is too long to check."), status=413, content_type="text/plain; charset=utf-8")
    content = content_of(request.body.decode(errors="replace"))
    measures = measure(content.text, content.language)
    dead = dead_links(content.links, content.anchors, site_at(content.address, request))
    public, internal = current_lexicon(content.language), internal_lexicon(content.language)
    found = findings(content, measures, public, internal, dead)
    context = {"findings": found, "measures": measures, "ease": ease_in_words(measures)}
    return render(request, "home_admin/plain_words/findings.html", context)


def site_at(address: str, request: HttpRequest) -> Site:
    """The site on which the page stands; the one of the admin where the page does not say."""
    try:
        host = urlsplit(address).hostname
    except ValueError:
        host = None
    named = Site.objects.filter(hostname=host).first() if host else None
    return named or Site.find_for_request(request) or Site.objects.get(is_default_site=True)


def ease_in_words(measures: Measures) -> str:
    if measures.ease is None:
        return _("too short to tell")
    if measures.ease >= EASY:
        return _("easy to read (about B1)")
    return _("hard to read") if measures.ease < HARD else _("can be easier")
