"""What is downloaded from a list: nothing in it runs as a formula, and a spreadsheet program reads its letters."""

from collections import OrderedDict
from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet
from django.http import StreamingHttpResponse
from wagtail.admin.views.mixins import SpreadsheetExportMixin

from sociale_kaart.exchange.tables.csv_rows import BYTE_ORDER_MARK
from sociale_kaart.exchange.tables.formulas import neutralise

NO_TEXT = bool | int | float | Decimal | date | time | None


class SafeExportMixin(SpreadsheetExportMixin):
    """Stands before Wagtail's own view among the bases."""

    def to_row_dict(self, item: Any) -> OrderedDict:
        return OrderedDict((name, harmless(value)) for name, value in super().to_row_dict(item).items())

    def stream_csv(self, queryset: QuerySet) -> Iterator[str]:
        yield BYTE_ORDER_MARK
        yield from super().stream_csv(queryset)

    def write_csv_response(self, queryset: QuerySet) -> StreamingHttpResponse:
        response = super().write_csv_response(queryset)
        response["Content-Type"] = "text/csv; charset=utf-8"
        return response


def harmless(value: Any) -> Any:
    """Also of an entry that another names: it is written as its name."""
    if isinstance(value, NO_TEXT):
        return value
    return [harmless(each) for each in value] if isinstance(value, list) else neutralise(str(value))
