"""The panel of a service's places: each with its note, hours, days that differ and numbers."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from sociale_kaart.editing.forms.places import HoursForm, PlaceForm
from sociale_kaart.editing.panels.children import RowsPanel, phones_panel
from sociale_kaart.editing.panels.fields import in_every_language, required


def places_panel() -> RowsPanel:
    return RowsPanel(
        "service_at_locations",
        heading=_("Places"),
        label=_("place"),
        row_form=PlaceForm,
        panels=[
            required("location"),
            FieldRowPanel(in_every_language("description")),
            hours_panel(),
            other_hours_panel(),
            phones_panel(heading=_("Phones of this place"), label=_("phone")),
        ],
    )


def hours_panel() -> RowsPanel:
    return RowsPanel(
        "schedules",
        heading=_("Weekly hours"),
        label=_("hours"),
        row_form=HoursForm,
        panels=[
            required("byday"),
            FieldRowPanel([required("opens_at"), required("closes_at")]),
            FieldRowPanel(in_every_language("description")),
            FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to")]),
        ],
    )


def other_hours_panel() -> RowsPanel:
    return RowsPanel(
        "schedule_exceptions",
        heading=_("Dates with other hours"),
        label=_("date"),
        panels=[
            FieldRowPanel([required("date"), FieldPanel("opens_at"), FieldPanel("closes_at")]),
            FieldRowPanel(in_every_language("description")),
        ],
    )
