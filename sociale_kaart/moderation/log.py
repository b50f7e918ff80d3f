"""The audit log of one listing, as a page and as CSV, for who may see the listing."""

from collections.abc import Iterator

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import FieldDoesNotExist
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.template.response import TemplateResponse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from sociale_kaart.exchange.tables.csv_rows import csv_rows
from sociale_kaart.exchange.tables.formulas import neutralise
from sociale_kaart.models import FieldChange
from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.units import LABELS, full_label
from sociale_kaart.moderation.workflow import LISTINGS
from sociale_kaart.rights.views import get_visible_or_404

PAGE_SIZE = 50


def listing_of(request: HttpRequest, kind: str, pk: int) -> EditorialModel:
    """One that this person may change: of the own municipality or of the own organisations."""
    model = next((model for model in LISTINGS if model._meta.model_name == kind), None)
    if model is None or pk >= 2**63:
        raise Http404
    return get_visible_or_404(model, request.user, pk, "change")


def changes_of(listing: EditorialModel) -> QuerySet[FieldChange]:
    return FieldChange.objects.filter(content_type=ContentType.objects.get_for_model(listing), object_id=listing.pk)


def field_label(listing: EditorialModel, change: FieldChange) -> str:
    """The name of the field today, or the one that was noted where the field is no more."""
    try:
        return full_label(type(listing), change.field)
    except FieldDoesNotExist:
        return str(LABELS.get(change.field, change.field))


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
