"""The form of a location; whether its address is hidden stands before the address."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, TabbedInterface

from sociale_kaart.editing.forms.location import LocationForm
from sociale_kaart.editing.panels.fields import choice, language_tabs, name_in_dutch


def location_panels() -> TabbedInterface:
    what = [
        name_in_dutch(),
        FieldRowPanel([choice("municipality"), FieldPanel("slug")]),
        FieldPanel("organization"),
    ]
    where = [
        FieldPanel("has_hidden_address"),
        FieldPanel("address"),
        FieldRowPanel([FieldPanel("postal_code"), FieldPanel("city")]),
        choice("area"),
        FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
        FieldPanel("is_wheelchair_accessible"),
    ]
    sections = [MultiFieldPanel(what, heading=_("What it is")), MultiFieldPanel(where, heading=_("Where it is"))]
    tabs = [ObjectList(sections, heading=_("Location")), *language_tabs("name")]
    return TabbedInterface(tabs, base_form_class=LocationForm)
