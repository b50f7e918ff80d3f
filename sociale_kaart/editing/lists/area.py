"""The list of areas as the tree that they are."""

import django_filters
from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import TitleColumn

from sociale_kaart.editing.forms.area_choices import INDENT
from sociale_kaart.editing.lists.filters import municipalities
from sociale_kaart.editing.lists.index import MapIndexView
from sociale_kaart.models import Area, AreaKind


def at_its_depth(area: Area) -> str:
    return f"{INDENT * (area.depth - 1)}{area.name}"


class AreaIndexView(MapIndexView):
    def _get_title_column(self, field_name: str, column_class: type = TitleColumn, **kwargs) -> TitleColumn:
        column = super()._get_title_column(field_name, column_class, **kwargs)
        column.accessor = at_its_depth
        return column


class AreaFilterSet(WagtailFilterSet):
    inside = django_filters.ModelChoiceFilter(queryset=municipalities, label=_("Municipality"), method="filter_inside")
    kind = django_filters.MultipleChoiceFilter(
        choices=AreaKind.choices, label=_("Kind"), widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = Area
        fields: list[str] = []

    def filter_inside(self, queryset: QuerySet[Area], name: str, municipality: Area) -> QuerySet[Area]:
        return queryset.filter(path__startswith=municipality.path) if municipality else queryset
