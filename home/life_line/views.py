"""The page of the life line. Nothing of what a reader chooses is kept."""

from functools import partial

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Site

from home.frame import frame_for
from home.life_line.addresses import settled
from home.life_line.chosen import Chosen, ImpossibleMomentError, read_chosen
from home.life_line.faults import Fault, fault_of
from home.life_line.form import life_line_form
from home.life_line.page import life_line as make_life_line
from home.life_line.page import life_line_phases
from home.models import InformationPage
from home.models.portal_page import url_of
from home.pages.trail import page_head
from home.readable import readable_pages
from sociale_kaart.clock import today


@require_safe
def life_line(request: HttpRequest) -> HttpResponse:
    """The form, and what belongs to the moment in the address."""
    if parameters := settled(request.GET):
        return redirect(f"{reverse('life_line')}?{urlencode(parameters)}")
    chosen, fault = chosen_or_fault(request)
    frame, site = frame_for(request), Site.find_for_request(request)
    line = None
    if chosen and site:
        pages = readable_pages(InformationPage, site, get_language() or frame.lang)
        line = make_life_line(chosen, frame, pages, partial(url_of, request), today())
    # No month in the title: it stays in the history of the browser.
    context = page_head(_("Life line"), frame) | {
        "description": _("What is normal now, what help exists now and what comes next: from pregnancy to 23 years."),
        "noindex": bool(request.GET),
        "phases": life_line_phases(chosen),
        "form": life_line_form(chosen, today()),
        "fault": fault,
        "line": line,
    }
    return TemplateResponse(request, "home/life_line/life_line.html", context)


def chosen_or_fault(request: HttpRequest) -> tuple[Chosen | None, Fault | None]:
    try:
        return read_chosen(request.GET.dict(), today()), None
    except ImpossibleMomentError as error:
        return None, fault_of(error, today())
