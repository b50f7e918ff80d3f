"""Panels that every form uses: required ones, choices, and texts in one language."""

from django import forms
from django.conf import settings
from django.utils.functional import lazy
from django.utils.text import capfirst, format_lazy
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList, TitleFieldPanel
from wagtail.admin.widgets import AdminAutoHeightTextInput

from sociale_kaart.editing.forms.checkbox_list import CheckboxList

DUTCH = settings.MODELTRANSLATION_DEFAULT_LANGUAGE
OTHER_LANGUAGES = [code for code, _name in settings.LANGUAGES if code != DUTCH]

capitalized = lazy(capfirst, str)


def required(name: str, **options) -> FieldPanel:
    """A field that also a draft must have."""
    return FieldPanel(name, required_on_save=True, **options)


def choice(name: str, **options) -> FieldPanel:
    """One of a short list."""
    return FieldPanel(name, widget=forms.Select, **options)


def choices(name: str, **options) -> FieldPanel:
    """Several of a list."""
    return FieldPanel(name, widget=CheckboxList, **options)


def in_writing_direction(language: str) -> dict[str, str]:
    """What tells a browser, and a screen reader, in which language one writes here."""
    return {"lang": language, "dir": "rtl" if get_language_info(language)["bidi"] else "ltr"}


class TranslatedPanel(FieldPanel):
    """A text in one language; `names_language` adds the language to the heading where no tab says it."""

    def __init__(
        self, name: str, language: str, *, required: bool = False, names_language: bool = False, **options
    ) -> None:
        self.base_name, self.language, self.names_language = name, language, names_language
        options.setdefault("required_on_save", required or None)
        super().__init__(f"{name}_{language}", **options)

    def clone_kwargs(self) -> dict:
        kwargs = super().clone_kwargs()
        kwargs.pop("field_name")
        own = {"name": self.base_name, "language": self.language, "names_language": self.names_language}
        return {**kwargs, **own}

    def on_model_bound(self) -> None:
        super().on_model_bound()
        field = self.model._meta.get_field(self.base_name)
        heading = capitalized(field.verbose_name)
        self.heading = format_lazy("{} ({})", heading, own_name(self.language)) if self.names_language else heading
        self.help_text = self.help_text or field.help_text
        if self.widget is None:
            kind = AdminAutoHeightTextInput if field.get_internal_type() == "TextField" else forms.TextInput
            self.widget = kind(attrs=in_writing_direction(self.language))


class SlugSourcePanel(TitleFieldPanel):
    """A name from which the slug of a new entry is made; later the slug stays, because it stands in addresses."""

    class BoundPanel(TitleFieldPanel.BoundPanel):
        def get_attrs(self) -> dict:
            return {} if self.instance.pk else super().get_attrs()


def name_in_dutch(name: str = "name", heading: str = _("Name")) -> SlugSourcePanel:
    return SlugSourcePanel(
        f"{name}_{DUTCH}",
        heading=heading,
        required_on_save=True,
        placeholder=False,
        classname="",
        widget=forms.TextInput,
    )


def in_dutch(name: str, **options) -> TranslatedPanel:
    return TranslatedPanel(name, DUTCH, **options)


def in_every_language(name: str) -> list[TranslatedPanel]:
    """The same short text in each language, for rows inside a form."""
    return [TranslatedPanel(name, code, names_language=True) for code, _name in settings.LANGUAGES]


def own_name(language: str) -> str:
    """The language as its speakers call it."""
    return capfirst(get_language_info(language)["name_local"])


def language_tabs(*names: str) -> list[ObjectList]:
    """A tab for each language but Dutch, with these texts."""
    return [
        ObjectList([TranslatedPanel(name, code) for name in names], heading=own_name(code)) for code in OTHER_LANGUAGES
    ]
