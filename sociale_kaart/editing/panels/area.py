"""The forms of areas, postcodes and the municipality of a site."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList

from sociale_kaart.editing.forms.area import AreaForm
from sociale_kaart.editing.forms.base import MapForm
from sociale_kaart.editing.panels.fields import SlugSourcePanel, choice, choices, required


def area_panels() -> ObjectList:
    centre = FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")])
    facts = FieldRowPanel([FieldPanel("cbs_code"), FieldPanel("cbs_year")])
    return ObjectList(
        [
            SlugSourcePanel("name", required_on_save=True, placeholder=False, classname=""),
            FieldRowPanel([required("kind"), FieldPanel("slug")]),
            FieldPanel("parent"),
            FieldPanel("aliases"),
            MultiFieldPanel([facts, centre, FieldPanel("outline")], heading=_("On the map")),
            FieldPanel("is_fictional"),
            FieldPanel("note"),
        ],
        base_form_class=AreaForm,
    )


def postal_code_panels() -> ObjectList:
    centre = FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")])
    where = [required("code"), choice("area"), FieldPanel("is_delivery"), centre, choices("wijken")]
    return ObjectList(where, base_form_class=MapForm)


def municipality_site_panels() -> ObjectList:
    return ObjectList([choice("site"), choice("municipality")], base_form_class=MapForm)
