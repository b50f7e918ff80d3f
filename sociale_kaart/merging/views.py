"""The page on which a moderator makes one listing of two."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sociale_kaart.editing.addresses import edit_address
from sociale_kaart.merging.comparing import compare
from sociale_kaart.merging.faults import MergeError
from sociale_kaart.merging.merge import merge
from sociale_kaart.models import Service
from sociale_kaart.rights.memberships import municipalities_of

LARGEST_KEY = 2**63


@require_http_methods(["GET", "HEAD", "POST"])
def merge_services(request: HttpRequest, kept: int, extra: int) -> HttpResponse:
    """Side by side; sent back, it merges and goes on to the listing that stays."""
    services = {key: _service_of(request, key) for key in (kept, extra)}
    if len(services) != 2:
        raise Http404
    if request.method == "POST":
        fault = _carry_out(request, kept, extra)
        if fault is None:
            messages.success(request, _("Merged. The old address leads to this listing."))
            return redirect(edit_address(services[kept]))
        messages.error(request, fault)
    comparison = compare(services[kept], services[extra])
    # What only the other listing says is not lost unless somebody wants that.
    only_there = {each.unit for each in comparison.differences if each.new and not each.old}
    is_refused = request.method == "POST"
    context = {"comparison": comparison, "chosen": _taken(request) if is_refused else only_there}
    status = 409 if is_refused else 200
    return TemplateResponse(request, "sociale_kaart_admin/merge.html", context, status=status)


def _carry_out(request: HttpRequest, kept: int, extra: int) -> str | None:
    """Why it could not be done; None where it is done."""
    try:
        merge(kept, extra, _taken(request), stamp=request.POST.get("stamp", ""), user=request.user)
    except MergeError as error:
        return str(error)
    except ValidationError as error:
        return _("These fields do not go together: %(why)s") % {"why": " ".join(error.messages)}
    return None


def _taken(request: HttpRequest) -> set[str]:
    return {name.removeprefix("take-") for name, value in request.POST.items() if value == "extra"}


def _service_of(request: HttpRequest, key: int) -> Service:
    """A listing of a municipality that this person moderates; of others nothing is told."""
    reach = Service.objects.filter(municipality__in=municipalities_of(request.user))
    service = reach.select_related("organization").filter(pk=key).first() if key < LARGEST_KEY else None
    if service is None:
        raise Http404
    return service


def merging_urls() -> list[URLPattern]:
    return [path("samenvoegen/<int:kept>/<int:extra>/", merge_services, name="merge_services")]
