"""The form of a concept: what it is, then the words that mean it, language by language."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.admin.widgets import AdminAutoHeightTextInput

from sociale_kaart.editing.forms.concept import ConceptForm
from sociale_kaart.editing.panels.fields import (
    DUTCH,
    OTHER_LANGUAGES,
    TranslatedPanel,
    choices,
    in_writing_direction,
    name_in_dutch,
    own_name,
    required,
)

FOREIGN = [code for code in settings.MODELTRANSLATION_LANGUAGES if code != DUTCH]


def words(name: str, language: str) -> FieldPanel:
    return FieldPanel(name, widget=AdminAutoHeightTextInput(attrs=in_writing_direction(language)))


def words_tab(language: str) -> ObjectList:
    """The name as visitors see it, where they read this language, and the words to find with."""
    label = [TranslatedPanel("label", language)] if language in OTHER_LANGUAGES else []
    return ObjectList([*label, words(f"words_{language}", language)], heading=own_name(language))


def concept_panels() -> TabbedInterface:
    ages = FieldRowPanel([FieldPanel("minimum_age"), FieldPanel("maximum_age")])
    dutch = [words(name, DUTCH) for name in ("lay_nl", "professional_nl", "misspelled_nl")]
    main = [
        name_in_dutch("label", heading=_("Label")),
        FieldRowPanel([required("kind"), FieldPanel("slug")]),
        MultiFieldPanel(dutch, heading=_("Words in Dutch")),
        FieldPanel("examples"),
        choices("question_types"),
        ages,
        FieldPanel("broader"),
        choices("related", classname="collapsed"),
        FieldPanel("crisis"),
        FieldPanel("is_sensitive"),
    ]
    tabs = [ObjectList(main, heading=own_name(DUTCH)), *(words_tab(code) for code in FOREIGN)]
    return TabbedInterface(tabs, base_form_class=ConceptForm)
