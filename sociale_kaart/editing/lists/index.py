"""The list view that all models of the map share."""

import re
from collections import OrderedDict
from typing import Any

from django.utils.text import capfirst
from wagtail.admin.ui.tables import TitleColumn
from wagtail.snippets.views.snippets import IndexView

# A spreadsheet reads a cell that starts so as a formula, and would run what a stranger typed.
FORMULA = re.compile(r"^[=+\-@\t\r]")


class MapIndexView(IndexView):
    """A list headed by the Dutch name, which every entry has; the heading leaves the language out."""

    def _get_title_column(self, field_name: str, column_class: type = TitleColumn, **kwargs) -> TitleColumn:
        column = super()._get_title_column(field_name, column_class, **kwargs)
        # A list of things without a name of their own is headed by what they are.
        is_field = field_name != "__str__"
        named = self.model._meta.get_field(field_name.removesuffix("_nl")) if is_field else self.model._meta
        column.label = capfirst(named.verbose_name)
        return column

    def to_row_dict(self, item: Any) -> OrderedDict:
        return OrderedDict((name, harmless(value)) for name, value in super().to_row_dict(item).items())


def harmless(value: Any) -> Any:
    """A text that a spreadsheet takes as text."""
    return f"'{value}" if isinstance(value, str) and FORMULA.match(value) else value
