"""Services, organisations and locations in the admin."""

from collections.abc import Callable

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, UpdatedAtColumn

from sociale_kaart.editing.lists.location import LocationFilterSet, LocationIndexView
from sociale_kaart.editing.lists.organization import OrganizationFilterSet
from sociale_kaart.editing.lists.service import ServiceFilterSet, with_advice
from sociale_kaart.editing.lists.state import state_column, with_review
from sociale_kaart.editing.panels.location import location_panels
from sociale_kaart.editing.panels.organization import organization_panels
from sociale_kaart.editing.panels.service import service_panels
from sociale_kaart.editing.translating import TranslationView
from sociale_kaart.editing.verifying import VerifyView
from sociale_kaart.editing.viewsets import MapViewSet
from sociale_kaart.models import Location, Organization, Service
from sociale_kaart.moderation.edit_view import KeepingEditView


def related(name: str, label: str, sort_key: str) -> Column:
    return Column(name, label=label, accessor=name, sort_key=sort_key)


class ListingViewSet(MapViewSet):
    """Models that are drafted, reviewed and published."""

    ordering = "name_nl"
    edit_view_class = KeepingEditView

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return with_review(super().get_queryset(request))


class TranslatedViewSet(ListingViewSet):
    """Listings with a status of their text in each language."""

    @property
    def translation_view(self) -> Callable:
        return self.construct_view(TranslationView)

    def get_urlpatterns(self) -> list[URLPattern]:
        say = path(f"translation/<{self.pk_path_converter}:pk>/", self.translation_view, name="translation")
        return [*super().get_urlpatterns(), say]


class ServiceViewSet(TranslatedViewSet):
    model = Service
    icon = "help"
    list_display = [
        "name_nl",
        related("organization", _("Organisation"), "organization__name_nl"),
        related("municipality", _("Municipality"), "municipality__name"),
        "status",
        "assured_date",
        Column("advice", label=_("Advice"), accessor="advice_count"),
        UpdatedAtColumn(),
        state_column(),
    ]
    list_related = ("organization", "municipality", "tier")
    list_export = ["slug", "name_nl", "organization", "municipality", "tier", "status", "assured_date", "live"]
    export_filename = "services"
    search_fields = ["name_nl", "name_en", "alternate_name", "summary_nl", "slug", "organization__name_nl"]
    filterset_class = ServiceFilterSet
    edit_handler = service_panels()

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return with_advice(super().get_queryset(request))

    @property
    def verify_view(self) -> Callable:
        return self.construct_view(VerifyView)

    def get_urlpatterns(self) -> list[URLPattern]:
        verify = path(f"verify/<{self.pk_path_converter}:pk>/", self.verify_view, name="verify")
        return [*super().get_urlpatterns(), verify]


class OrganizationViewSet(TranslatedViewSet):
    model = Organization
    icon = "group"
    list_display = [
        "name_nl",
        related("municipality", _("Municipality"), "municipality__name"),
        "kind",
        "portal_role",
        UpdatedAtColumn(),
        state_column(),
    ]
    list_related = ("municipality",)
    list_export = ["slug", "name_nl", "municipality", "kind", "portal_role", "website", "live"]
    export_filename = "organizations"
    search_fields = ["name_nl", "name_en", "alternate_name", "slug"]
    filterset_class = OrganizationFilterSet
    edit_handler = organization_panels()


class LocationViewSet(ListingViewSet):
    model = Location
    icon = "home"
    index_view_class = LocationIndexView
    list_display = [
        "name_nl",
        "address",
        related("organization", _("Organisation"), "organization__name_nl"),
        related("municipality", _("Municipality"), "municipality__name"),
        "has_hidden_address",
        UpdatedAtColumn(),
        state_column(),
    ]
    list_related = ("organization", "municipality")
    list_export = ["slug", "name_nl", "organization", "municipality", "public_address", "live"]
    export_headings = {"public_address": _("Address")}
    export_filename = "locations"
    search_fields = ["name_nl", "name_en", "address", "postal_code", "slug", "organization__name_nl"]
    filterset_class = LocationFilterSet
    edit_handler = location_panels()
