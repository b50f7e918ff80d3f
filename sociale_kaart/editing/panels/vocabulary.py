"""The forms of the lists of terms."""

from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList, Panel, TabbedInterface

from sociale_kaart.editing.forms.base import MapForm
from sociale_kaart.editing.forms.life_phase import LifePhaseForm
from sociale_kaart.editing.panels.fields import (
    DUTCH,
    choice,
    choices,
    in_dutch,
    language_tabs,
    name_in_dutch,
    own_name,
    required,
)


def tabs(main: Sequence[Panel], *texts: str, form: type[MapForm] = MapForm) -> TabbedInterface:
    """The facts with the Dutch texts, then a tab for each other language."""
    first = ObjectList(main, heading=own_name(DUTCH))
    return TabbedInterface([first, *language_tabs(*texts)], base_form_class=form)


def term_panels(*extra: Panel, form: type[MapForm] = MapForm) -> TabbedInterface:
    """A term with a slug, a label and an explanation, and what this list has besides."""
    main = [
        name_in_dutch("label", heading=_("Label")),
        FieldPanel("slug"),
        in_dutch("explanation"),
        *extra,
        FieldPanel("order"),
    ]
    return tabs(main, "label", "explanation", form=form)


def access_route_panels() -> TabbedInterface:
    return term_panels(FieldPanel("is_open"))


def audience_panels() -> TabbedInterface:
    return term_panels(FieldPanel("words"))


def question_type_panels() -> TabbedInterface:
    return term_panels(
        choice("group"),
        choices("audiences"),
        FieldPanel("synonyms"),
        FieldPanel("misspellings"),
        FieldPanel("is_sensitive"),
        FieldPanel("are_translations_read"),
    )


def life_phase_panels() -> TabbedInterface:
    ages = FieldRowPanel([required("minimum_age"), required("maximum_age")])
    return term_panels(ages, FieldPanel("words"), form=LifePhaseForm)


def language_panels() -> TabbedInterface:
    return tabs([required("code"), in_dutch("label", required=True)], "label")


def glossary_panels() -> TabbedInterface:
    main = [
        required("term"),
        required("kind"),
        in_dutch("full_form"),
        in_dutch("explanation", required=True),
        FieldPanel("variants"),
        FieldPanel("is_public"),
        FieldPanel("is_historical"),
        choices("sources"),
        FieldPanel("note"),
    ]
    return tabs(main, "full_form", "explanation")


def source_panels() -> ObjectList:
    title = required("title")
    facts = FieldRowPanel([FieldPanel("publisher"), FieldPanel("year")])
    return ObjectList([title, FieldPanel("slug"), facts, FieldPanel("year_note")], base_form_class=MapForm)


def rhythm_panels() -> ObjectList:
    return ObjectList([required("group"), required("days")], base_form_class=MapForm)
