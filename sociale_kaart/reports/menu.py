"""The reports in the admin's menu, and their addresses."""

from django.urls import URLPattern, path, reverse_lazy
from django.utils.translation import gettext_lazy as _

from sociale_kaart.reports.half_year_views import half_year, half_year_csv, half_year_start
from sociale_kaart.reports.views import gaps, gaps_csv, gaps_start
from sociale_kaart.rights.menu_items import ModeratorMenuItem


def gaps_menu_item() -> ModeratorMenuItem:
    return ModeratorMenuItem(
        _("What is lacking"), reverse_lazy("gaps_start"), name="gaps", icon_name="search", order=890
    )


def half_year_menu_item() -> ModeratorMenuItem:
    return ModeratorMenuItem(
        _("Half-yearly report"), reverse_lazy("half_year_start"), name="half-year", icon_name="calendar-alt", order=895
    )


def half_year_urls() -> list[URLPattern]:
    one = "rapporten/halfjaar/<slug:municipality_slug>/<slug:half_year>/"
    return [
        path("rapporten/halfjaar/", half_year_start, name="half_year_start"),
        path(one, half_year, name="half_year"),
        path(f"{one}csv/", half_year_csv, name="half_year_csv"),
    ]


def gaps_urls() -> list[URLPattern]:
    one = "rapporten/wat-ontbreekt/<slug:municipality_slug>/<slug:report>/"
    return [
        path("rapporten/wat-ontbreekt/", gaps_start, name="gaps_start"),
        path(one, gaps, name="gaps"),
        path(f"{one}csv/", gaps_csv, name="gaps_csv"),
    ]
