"""Where an answer arrives: a form of its own, and the thanks."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.models import Site

from home.feedback.counting import count_answer
from home.feedback.subjects import Subject, find_subject
from home.frame import frame_for
from home.models.feedback_count import FeedbackCount
from home.texts import fill
from sociale_kaart import clock
from sociale_kaart.rate_limit import RateLimit
from sociale_kaart.views.client_address import client_address

MINUTES = 10
# A family reads a lot; a flood is something else.
flood = RateLimit(most=20, seconds=MINUTES * 60)
# A form that is sent twice, by a finger or by a reload, counts once.
once = RateLimit(most=1, seconds=60)


@require_http_methods(["GET", "HEAD", "POST"])
def feedback(request: HttpRequest, kind: str, key: str) -> HttpResponse:
    """Count one answer and thank for it."""
    subject = subject_of(request, kind, key)
    if request.method != "POST":
        return answer_page(request, kind, key, subject)
    answer = request.POST.get("answer", "")
    if answer not in FeedbackCount.Answer.values:
        fault = _("Choose an answer first. Then send it.")
        return answer_page(request, kind, key, subject, fault, status=400)
    address = client_address(request)
    if not flood.allows(address):
        fault = _("Many answers came from your connection. Wait ten minutes and try again.")
        response = answer_page(request, kind, key, subject, fault, status=429)
        response["Retry-After"] = str(MINUTES * 60)
        return response
    if once.allows(address, kind, key):
        count_answer(subject.instance, answer, frame_for(request).area, clock.today())
    return HttpResponseRedirect(reverse("feedback_thanks", args=[kind, key]), status=303)


@require_safe
def feedback_thanks(request: HttpRequest, kind: str, key: str) -> TemplateResponse:
    """The answer was counted; back to reading."""
    return page(request, subject_of(request, kind, key), "home/feedback/thanks.html", _("Thank you"))


def subject_of(request: HttpRequest, kind: str, key: str) -> Subject:
    found = find_subject(kind, key, Site.find_for_request(request), frame_for(request).area)
    if found is None:
        raise Http404
    return found


def answer_page(
    request: HttpRequest, kind: str, key: str, subject: Subject, fault: str = "", status: int = 200
) -> TemplateResponse:
    """The question on a page of its own, with what was wrong with the answer."""
    context = {"feedback_about": (kind, key), "fault": fault}
    return page(request, subject, "home/feedback/question.html", _("Was this helpful?"), status=status, **context)


def page(
    request: HttpRequest, subject: Subject, template: str, title: str, status: int = 200, **context: object
) -> TemplateResponse:
    about = {"page_title": title, "subject": subject, "noindex": True, "quick_exit": subject.is_sensitive}
    about["heading"] = fill(subject.title, frame_for(request).municipality)
    return TemplateResponse(request, template, about | context, status=status)
