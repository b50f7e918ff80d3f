"""The form of a service: what, for whom, where and when, cost, how to apply, waiting, contact, checks, source."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, TabbedInterface

from sociale_kaart.editing.forms.places import ContactForm
from sociale_kaart.editing.forms.service import ServiceForm
from sociale_kaart.editing.panels.checks import ChecksPanel
from sociale_kaart.editing.panels.children import RowsPanel, phones_panel
from sociale_kaart.editing.panels.fields import choice, choices, in_dutch, language_tabs, name_in_dutch, required
from sociale_kaart.editing.panels.findings import FindingsPanel
from sociale_kaart.editing.panels.places import places_panel
from sociale_kaart.editing.panels.translations import translations_panel

TEXTS = (
    "name",
    "summary",
    "description",
    "not_for",
    "cost_description",
    "application_process",
    "alert",
    "professional_note",
)


def what() -> MultiFieldPanel:
    return MultiFieldPanel(
        [
            name_in_dutch(),
            FieldRowPanel([choice("municipality"), FieldPanel("slug")]),
            FieldPanel("organization"),
            choices("partner_organizations"),
            FieldRowPanel([FieldPanel("kind"), FieldPanel("alternate_name")]),
            in_dutch("summary"),
            in_dutch("description"),
            choices("question_types"),
            choice("main_question_type"),
            choices("suggested_question_types", classname="collapsed"),
            choices("concepts"),
        ],
        heading=_("What it is"),
    )


def for_whom() -> MultiFieldPanel:
    return MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("minimum_age"), FieldPanel("maximum_age")]),
            FieldRowPanel([required("age_basis"), FieldPanel("age_note")]),
            choices("audiences"),
            choices("service_areas"),
            in_dutch("not_for"),
            choices("instead", classname="collapsed"),
        ],
        heading=_("For whom"),
    )


def where_and_when() -> list:
    return [
        places_panel(),
        MultiFieldPanel([choices("delivery_modes"), choices("languages")], heading=_("In which form and language")),
    ]


def cost() -> MultiFieldPanel:
    amounts = FieldRowPanel([FieldPanel("cost_is_free"), FieldPanel("cost_amount")])
    return MultiFieldPanel([amounts, in_dutch("cost_description")], heading=_("Cost"))


def how_to_apply() -> MultiFieldPanel:
    routes = FieldRowPanel([choice("tier"), choice("access_route")])
    steps = [
        choices("referrers"),
        in_dutch("application_process"),
        FieldPanel("is_first_contact"),
        FieldPanel("is_general_entrance"),
    ]
    return MultiFieldPanel([routes, *steps], heading=_("How to apply"))


def waiting() -> MultiFieldPanel:
    measured = FieldRowPanel([FieldPanel("waiting_time_weeks"), FieldPanel("waiting_time_measured_on")])
    return MultiFieldPanel([required("waiting_time_kind"), measured], heading=_("Waiting time"))


def contact() -> list:
    person = [
        FieldRowPanel([required("title"), FieldPanel("department")]),
        FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
    ]
    return [
        phones_panel(heading=_("Phones"), label=_("phone")),
        RowsPanel("contacts", heading=_("Contacts"), label=_("contact"), row_form=ContactForm, panels=person),
        MultiFieldPanel([FieldRowPanel([FieldPanel("email"), FieldPanel("website")])], heading=_("Online")),
    ]


def state() -> MultiFieldPanel:
    return MultiFieldPanel(
        [
            required("status"),
            FieldRowPanel([FieldPanel("start_date"), FieldPanel("end_date")]),
            in_dutch("alert"),
            in_dutch("professional_note"),
        ],
        heading=_("Status and notes"),
    )


def checks_and_source() -> list:
    source = [
        choices("sources"),
        FieldRowPanel([FieldPanel("source_year"), FieldPanel("source_reference")]),
        FieldPanel("editor_note"),
    ]
    return [ChecksPanel(), MultiFieldPanel([FieldPanel("last_modified"), *source], heading=_("Source"))]


def service_panels() -> TabbedInterface:
    sections = [FindingsPanel(), what(), for_whom(), *where_and_when(), cost(), how_to_apply(), waiting()]
    sections += [*contact(), state(), *checks_and_source(), translations_panel()]
    tabs = [ObjectList(sections, heading=_("Service")), *language_tabs(*TEXTS)]
    return TabbedInterface(tabs, base_form_class=ServiceForm)
