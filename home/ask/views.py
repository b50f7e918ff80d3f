"""The page that asks three questions and answers them."""

from functools import partial

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Site

from home.ask.answer import answer_to
from home.ask.form import ask_form
from home.ask.question import read_asked
from home.frame import frame_for
from home.models.portal_page import url_of
from home.pages.trail import page_head
from sociale_kaart.clock import today


@require_safe
def ask(request: HttpRequest) -> TemplateResponse:
    """Everything is in the address: nothing is stored, and the page works without JavaScript."""
    frame, site = frame_for(request), Site.find_for_request(request)
    asked = read_asked(request.GET, frame.area)
    heading = _("Who can help me?")
    answer = answer_to(asked, frame, site, partial(url_of, request), today()) if site else None
    context = page_head(heading, frame) | {
        "intro": _("Choose what it is about, how old your child is and where you live. You can leave a question open."),
        "description": heading,
        "form": ask_form(asked),
        "answer": answer,
        "ignored": asked.ignored,
        "quick_exit": bool(asked.theme and asked.theme.is_sensitive),
        # One page for search engines, not one for each answer.
        "noindex": bool(request.GET),
    }
    return TemplateResponse(request, "home/ask/ask.html", context)
