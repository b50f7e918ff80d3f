"""All public services of the host's municipality in one file."""

import tempfile
from pathlib import Path

from django.http import FileResponse, Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.views.decorators.http import require_safe

from sociale_kaart.clock import today
from sociale_kaart.exchange.export import Export
from sociale_kaart.exchange.tables.writing import csv_lines
from sociale_kaart.models import Area, MunicipalitySite

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
def services_csv(request: HttpRequest) -> HttpResponse:
    """Sent line by line, however many there are."""
    municipality = _municipality(request)
    export = Export(municipality, today())
    lines = csv_lines(export.columns, export.contents()) if request.method == "GET" else []
    return StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8", headers=_as_file(municipality, "csv"))


@require_safe
def services_xlsx(request: HttpRequest) -> HttpResponse:
    # Only here, so that Django does not load the library for workbooks whenever it starts.
    from sociale_kaart.exchange.tables.xlsx_writing import write_xlsx

    municipality = _municipality(request)
    export = Export(municipality, today())
    # Gone as soon as it is closed, also when the reader leaves halfway.
    file = tempfile.NamedTemporaryFile(suffix=".xlsx")  # noqa: SIM115
    write_xlsx(export.columns, export.contents(), Path(file.name))
    return FileResponse(file, content_type=XLSX, headers=_as_file(municipality, "xlsx"))


def _municipality(request: HttpRequest) -> Area:
    try:
        return MunicipalitySite.for_request(request).municipality
    except MunicipalitySite.DoesNotExist as error:
        raise Http404 from error


def _as_file(municipality: Area, ending: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{municipality.slug}-services.{ending}"'}
