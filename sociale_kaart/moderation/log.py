"""The audit log of one listing, as a page and as CSV, for who may see the listing."""

from collections.abc import Iterator

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import FieldDoesNotExist
from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from sociale_kaart.exchange.tables.csv_rows import csv_rows
from sociale_kaart.exchange.tables.formulas import neutralise
from sociale_kaart.models import FieldChange, Organization
from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.units import full_label
from sociale_kaart.moderation.workflow import LISTINGS
from sociale_kaart.rights.memberships import User, keeps_everything, municipalities_of, organizations_of

PAGE_SIZE = 50


def of_user(model: type[EditorialModel], user: User) -> QuerySet:
    """Listings of the own municipality and of the own organisations."""
    everything = model._default_manager.all()
    if keeps_everything(user):
        return everything
    own = "pk" if model is Organization else "organization"
    organizations = organizations_of(user).values("pk")
    return everything.filter(Q(municipality__in=municipalities_of(user)) | Q(**{f"{own}__in": organizations}))


def listing_of(request: HttpRequest, kind: str, pk: int) -> EditorialModel:
    model = next((model for model in LISTINGS if model._meta.model_name == kind), None)
    if model is None or pk >= 2**63:
        raise Http404
    return get_object_or_404(of_user(model, request.user), pk=pk)


def changes_of(listing: EditorialModel) -> QuerySet[FieldChange]:
    return FieldChange.objects.filter(content_type=ContentType.objects.get_for_model(listing), object_id=listing.pk)


def field_label(listing: EditorialModel, change: FieldChange) -> str:
    """The name of the field today, or the one that was noted where the field is no more."""
    try:
        return full_label(type(listing), change.field)
    except FieldDoesNotExist:
        return change.field


@require_safe
def field_changes(request: HttpRequest, kind: str, pk: int) -> HttpResponse:
    listing = listing_of(request, kind, pk)
    page = Paginator(changes_of(listing), PAGE_SIZE).get_page(request.GET.get("p"))
    context = {
        "listing": listing,
        "kind": kind,
        "page": page,
        "rows": [(change, field_label(listing, change)) for change in page],
    }
    return TemplateResponse(request, "sociale_kaart_admin/field_changes.html", context)


@require_safe
def field_changes_csv(request: HttpRequest, kind: str, pk: int) -> StreamingHttpResponse:
    listing = listing_of(request, kind, pk)
    response = StreamingHttpResponse(csv_rows(log_rows(listing)), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="log-{kind}-{pk}.csv"'
    return response


def log_rows(listing: EditorialModel) -> Iterator[list[str]]:
    """The headings, then a row for each change; what could run as a formula is neutralised."""
    yield [_("When"), _("Who"), _("How"), _("Field"), _("Old"), _("New")]
    for change in changes_of(listing).iterator():
        when = f"{localtime(change.at):%Y-%m-%d %H:%M}"
        cells = [when, change.user_name, change.get_how_display(), field_label(listing, change), change.old, change.new]
        yield [neutralise(cell) for cell in cells]
