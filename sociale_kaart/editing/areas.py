"""Areas, postcodes and sites in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from sociale_kaart.editing.lists.area import AreaFilterSet, AreaIndexView
from sociale_kaart.editing.panels.area import area_panels, municipality_site_panels, postal_code_panels
from sociale_kaart.editing.viewsets import MapViewSet
from sociale_kaart.models import Area, MunicipalitySite, PostalCode


class AreaViewSet(MapViewSet):
    model = Area
    icon = "globe"
    index_view_class = AreaIndexView
    copy_view_enabled = False
    list_display = ["name", "kind", "slug", "cbs_code"]
    search_fields = ["name", "slug", "aliases", "cbs_code"]
    filterset_class = AreaFilterSet
    ordering = "path"
    edit_handler = area_panels()


class PostalCodeViewSet(MapViewSet):
    model = PostalCode
    icon = "mail"
    copy_view_enabled = False
    list_display = ["code", Column("area", label=_("Area"), sort_key="area__name"), "is_delivery"]
    list_related = ("area",)
    list_filter = ["is_delivery"]
    search_fields = ["code", "area__name"]
    edit_handler = postal_code_panels()


class MunicipalitySiteViewSet(MapViewSet):
    model = MunicipalitySite
    icon = "site"
    copy_view_enabled = False
    list_display = ["site", Column("municipality", label=_("Municipality"), sort_key="municipality__name")]
    list_related = ("site", "municipality")
    edit_handler = municipality_site_panels()
