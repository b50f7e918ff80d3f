"""The list of locations; a hidden one is for the admin's eyes only, so it is left out of what is downloaded."""

from django.db.models import QuerySet
from wagtail.admin.filters import WagtailFilterSet

from sociale_kaart.editing.lists.filters import StateFilter, municipality_filter, organization_filter
from sociale_kaart.editing.lists.index import MapIndexView
from sociale_kaart.models import Location


class LocationFilterSet(WagtailFilterSet):
    municipality = municipality_filter()
    state = StateFilter()
    organization = organization_filter()

    class Meta:
        model = Location
        fields = ["has_hidden_address"]


class LocationIndexView(MapIndexView):
    def get_base_queryset(self) -> QuerySet[Location]:
        queryset = super().get_base_queryset()
        return queryset.filter(has_hidden_address=False) if self.is_export else queryset
