"""A report as a file to download."""

from django.http import StreamingHttpResponse

from sociale_kaart.reports.table import Table, csv_lines


def csv_response(table: Table, name: str) -> StreamingHttpResponse:
    response = StreamingHttpResponse(csv_lines(table), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response
