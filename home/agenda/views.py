"""The agenda: the list, and the same as calendars."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from django.core.paginator import EmptyPage
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from home.agenda.finding import activities, fitting
from home.agenda.form import agenda_form, chosen_in_words
from home.agenda.listing import agenda_list
from home.agenda.question import AgendaQuestion, read_question
from home.frame import Frame, frame_for
from home.models import ActivityPage
from home.models.portal_page import url_of
from home.pages.trail import page_head
from sociale_kaart.clock import now, today
from sociale_kaart.models import Area


@require_safe
def agenda(request: HttpRequest) -> TemplateResponse:
    """Day by day what is on, as far as it fits what the reader asks."""
    frame, site = frame_for(request), site_of(request)
    districts = districts_of(frame)
    question, district = asked(request, districts)
    found = fitting(activities(site, get_language() or frame.lang), question, district)
    try:
        listed = agenda_list(found, question, frame, partial(url_of, request), today())
    except EmptyPage as error:
        raise Http404("There is no such page of the agenda.") from error
    context = head(frame) | {
        "noindex": bool(request.GET),
        "question": question,
        "chosen": chosen_in_words(question, district),
        "form": agenda_form(question, districts),
        "agenda": listed,
        "calendar_url": calendar_url(question),
    }
    return TemplateResponse(request, "home/agenda/agenda.html", context)


def head(frame: Frame) -> dict[str, Any]:
    about = _("What is on for children, young people and parents in %(place)s.") % {"place": frame.municipality}
    return page_head(_("Agenda"), frame) | {
        "description": about,
        "section": "agenda",
    }


def calendar_url(question: AgendaQuestion) -> str:
    query = question.to_querystring()
    return f"{reverse('agenda_calendar')}{'?' + query if query else ''}"


@require_safe
def agenda_calendar(request: HttpRequest) -> HttpResponse:
    """What fits the question, for somebody's own calendar."""
    frame, site = frame_for(request), site_of(request)
    question, district = asked(request, districts_of(frame))
    found = fitting(activities(site, get_language() or frame.lang), question, district)
    return calendar_response(request, found, frame, "agenda")


@require_safe
def activity_calendar(request: HttpRequest, slug: str) -> HttpResponse:
    """One activity for somebody's own calendar."""
    frame = frame_for(request)
    found = activities(site_of(request), get_language() or frame.lang).filter(slug=slug)[:1]
    if not found:
        raise Http404("There is no such activity.")
    return calendar_response(request, found, frame, slug)


def site_of(request: HttpRequest) -> Site:
    site = Site.find_for_request(request)
    if site is None:
        raise Http404("This host shows no site.")
    return site


def districts_of(frame: Frame) -> list[Area]:
    if frame.area is None:
        return []
    return list(Area.objects.districts_of(frame.area).defer("outline"))


def asked(request: HttpRequest, districts: list[Area]) -> tuple[AgendaQuestion, Area | None]:
    by_slug = {area.slug: area for area in districts}
    question = read_question(request.GET.dict(), by_slug, today())
    return question, by_slug.get(question.district)


def calendar_response(request: HttpRequest, pages: Iterable[ActivityPage], frame: Frame, name: str) -> HttpResponse:
    """The library for calendars is loaded by whoever asks for one, not by every start of the site."""
    from home.agenda.ics import calendar_of

    content = calendar_of(pages, frame, whole_url(request), request.get_host(), now())
    headers = {"Content-Disposition": f'attachment; filename="{name}.ics"'}
    return HttpResponse(content, content_type="text/calendar; charset=utf-8", headers=headers)


def whole_url(request: HttpRequest) -> Callable[[Page], str]:
    return lambda page: request.build_absolute_uri(url_of(request, page))
