"""All public services of the host's municipality in one file."""

import tempfile
from pathlib import Path

from django.http import FileResponse, Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.views.decorators.http import etag, require_safe

from sociale_kaart.clock import today
from sociale_kaart.exchange.export import Export
from sociale_kaart.exchange.fingerprint import fingerprint
from sociale_kaart.exchange.hsds.json_writing import json_lines
from sociale_kaart.exchange.hsds.package_writing import write_package
from sociale_kaart.exchange.tables.writing import csv_lines
from sociale_kaart.models import Area, MunicipalitySite

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def _mark(request: HttpRequest) -> str:
    """Who has the file already fetches nothing; a weak mark, for a zip says when it was packed."""
    return f'W/"{fingerprint(_municipality(request), today())}"'


@require_safe
@etag(_mark)
def services_csv(request: HttpRequest) -> HttpResponse:
    """Sent line by line, however many there are."""
    municipality = _municipality(request)
    export = Export(municipality, today())
    lines = csv_lines(export.columns, export.contents()) if request.method == "GET" else []
    return StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8", headers=_as_file(municipality, "csv"))


@require_safe
@etag(_mark)
def services_xlsx(request: HttpRequest) -> HttpResponse:
    # Only here, so that Django does not load the library for workbooks whenever it starts.
    from sociale_kaart.exchange.tables.xlsx_writing import write_xlsx

    municipality = _municipality(request)
    export = Export(municipality, today())
    # Gone as soon as it is closed, also when the reader leaves halfway.
    file = tempfile.NamedTemporaryFile(suffix=".xlsx")  # noqa: SIM115
    write_xlsx(export.columns, export.contents(), Path(file.name))
    return FileResponse(file, content_type=XLSX, headers=_as_file(municipality, "xlsx"))


@require_safe
@etag(_mark)
def hsds_json(request: HttpRequest) -> HttpResponse:
    """Fully nested services as HSDS tells them, one a line."""
    municipality = _municipality(request)
    lines = json_lines(Export(municipality, today()).objects()) if request.method == "GET" else []
    headers = _as_file(municipality, "json", "hsds")
    return StreamingHttpResponse(lines, content_type="application/json", headers=headers)


@require_safe
@etag(_mark)
def hsds_zip(request: HttpRequest) -> HttpResponse:
    """The tabular data package of HSDS."""
    municipality = _municipality(request)
    export = Export(municipality, today())
    file = tempfile.NamedTemporaryFile(suffix=".zip")  # noqa: SIM115
    write_package(municipality, True, export.organizations(), export.objects(), Path(file.name))
    return FileResponse(file, content_type="application/zip", headers=_as_file(municipality, "zip", "hsds"))


def _municipality(request: HttpRequest) -> Area:
    try:
        return MunicipalitySite.for_request(request).municipality
    except MunicipalitySite.DoesNotExist as error:
        raise Http404 from error


def _as_file(municipality: Area, ending: str, what: str = "services") -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{municipality.slug}-{what}.{ending}"'}
