"""The filters of the list of organisations."""

from wagtail.admin.filters import WagtailFilterSet

from sociale_kaart.editing.lists.filters import StateFilter, municipality_filter
from sociale_kaart.models import Organization


class OrganizationFilterSet(WagtailFilterSet):
    municipality = municipality_filter()
    state = StateFilter()

    class Meta:
        model = Organization
        fields = ["portal_role", "is_collective"]
