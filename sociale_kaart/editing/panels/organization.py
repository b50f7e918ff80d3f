"""The form of an organisation."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, TabbedInterface

from sociale_kaart.editing.forms.organization import OrganizationForm
from sociale_kaart.editing.panels.children import phones_panel
from sociale_kaart.editing.panels.fields import choice, choices, in_dutch, language_tabs, name_in_dutch, required
from sociale_kaart.editing.panels.translations import translations_panel


def organization_panels() -> TabbedInterface:
    what = [
        name_in_dutch(),
        FieldRowPanel([choice("municipality"), FieldPanel("slug")]),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("alternate_name")]),
        in_dutch("description"),
        required("portal_role"),
        FieldPanel("is_collective"),
    ]
    online = [FieldRowPanel([FieldPanel("email"), FieldPanel("website")]), FieldPanel("additional_websites")]
    source = [choices("sources"), FieldPanel("source_reference"), FieldPanel("editor_note")]
    sections = [
        MultiFieldPanel(what, heading=_("What it is")),
        phones_panel(heading=_("Phones"), label=_("phone")),
        MultiFieldPanel(online, heading=_("Online")),
        MultiFieldPanel(source, heading=_("Source")),
        translations_panel(),
    ]
    tabs = [ObjectList(sections, heading=_("Organisation")), *language_tabs("name", "description")]
    return TabbedInterface(tabs, base_form_class=OrganizationForm)
