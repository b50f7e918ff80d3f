"""The list view that all models of the map share."""

import re
from collections import OrderedDict
from typing import Any

from wagtail.admin.ui.tables import TitleColumn
from wagtail.snippets.views.snippets import IndexView

# A spreadsheet reads a cell that starts so as a formula, and would run what a stranger typed.
FORMULA = re.compile(r"^[=+\-@\t\r]")


class MapIndexView(IndexView):
    """A list headed by the title in the editor's language, sorted by the column that `list_display` names first."""

    def _get_title_column(self, field_name: str, column_class: type = TitleColumn, **kwargs) -> TitleColumn:
        return super()._get_title_column(field_name, column_class, **kwargs)

    def to_row_dict(self, item: Any) -> OrderedDict:
        return OrderedDict((name, harmless(value)) for name, value in super().to_row_dict(item).items())


def harmless(value: Any) -> Any:
    """A text that a spreadsheet takes as text."""
    return f"'{value}" if isinstance(value, str) and FORMULA.match(value) else value
