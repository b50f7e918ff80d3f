"""The list view that all models of the map share."""

from django.utils.text import capfirst
from wagtail.admin.ui.tables import TitleColumn
from wagtail.snippets.views.snippets import IndexView

from sociale_kaart.editing.lists.safe_export import SafeExportMixin


class MapIndexView(SafeExportMixin, IndexView):
    """A list headed by the Dutch name, which every entry has; the heading leaves the language out."""

    def _get_title_column(self, field_name: str, column_class: type = TitleColumn, **kwargs) -> TitleColumn:
        column = super()._get_title_column(field_name, column_class, **kwargs)
        # A list of things without a name of their own is headed by what they are.
        is_field = field_name != "__str__"
        named = self.model._meta.get_field(field_name.removesuffix("_nl")) if is_field else self.model._meta
        column.label = capfirst(named.verbose_name)
        return column
