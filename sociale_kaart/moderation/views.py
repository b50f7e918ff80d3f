"""The page on which a moderator decides."""

from dataclasses import replace

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from sociale_kaart.moderation.answers import Outcome, answers, carry_out
from sociale_kaart.moderation.queue import KINDS, Queue, queue_page
from sociale_kaart.rights.memberships import is_moderator


@require_http_methods(["GET", "HEAD", "POST"])
def moderation(request: HttpRequest) -> HttpResponse:
    """The queue; sent back, it carries out what was decided and shows what is next."""
    if not is_moderator(request.user):
        raise PermissionDenied
    if request.method != "POST":
        return show(request)
    outcomes = [carry_out(answer, request.user) for answer in answers(request.POST)]
    tell(request, outcomes)
    if any(outcome.fault for outcome in outcomes):
        return show(request, outcomes)
    return redirect(address(request))


def address(request: HttpRequest) -> str:
    kind = kind_of(request)
    return reverse("moderation") + (f"?kind={kind}" if kind else "")


def show(request: HttpRequest, outcomes: list[Outcome] | None = None) -> HttpResponse:
    queue = queue_page(request.user, kind_of(request), page_of(request))
    refused = {outcome.key: outcome.fault for outcome in outcomes or () if outcome.fault}
    if refused:
        queue = with_answers(queue, request, refused)
    context = {
        "queue": queue,
        "kinds": [(kind, label, queue.counts[kind], kind == queue.kind) for kind, label in KINDS.items()],
        "everything": sum(queue.counts.values()),
    }
    return TemplateResponse(request, "sociale_kaart_admin/moderation.html", context, status=409 if refused else 200)


def with_answers(queue: Queue, request: HttpRequest, refused: dict[str, str]) -> Queue:
    """What was filled in stays, and what could not be carried out says why."""
    items = (
        replace(item, refused=refused.get(item.key, ""), given=request.POST.dict())
        if item.key in request.POST.getlist("item")
        else item
        for item in queue.items
    )
    return replace(queue, items=tuple(items))


def tell(request: HttpRequest, outcomes: list[Outcome]) -> None:
    done = sum(not outcome.fault for outcome in outcomes)
    if done:
        text = ngettext("%(count)d change decided.", "%(count)d changes decided.", done)
        messages.success(request, text % {"count": done})
    if not outcomes:
        messages.warning(request, _("Nothing was decided: choose “accept” or “return” first."))
    for outcome in outcomes:
        if outcome.has_changed_meanwhile:
            messages.warning(request, outcome.fault)
    if any(outcome.fault and not outcome.has_changed_meanwhile for outcome in outcomes):
        messages.error(request, _("Something could not be carried out. The reason stands at the entry."))


def kind_of(request: HttpRequest) -> str:
    kind = request.GET.get("kind", "")
    return kind if kind in KINDS else ""


def page_of(request: HttpRequest) -> int:
    number = request.GET.get("p", "1")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 7 else 1
