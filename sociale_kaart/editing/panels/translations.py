"""In the form of a listing: the status of its text in each language, and buttons to say that it is right."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, Panel

from sociale_kaart.editing.panels.own_form import OwnFormPanel
from sociale_kaart.rights.policy import visible
from sociale_kaart.translations.listings import STATES
from sociale_kaart.translations.rows import TranslationRow, rows_of


class TranslationsPanel(OwnFormPanel):
    """It tells of what is online."""

    class BoundPanel(OwnFormPanel.BoundPanel):
        template_name = "sociale_kaart_admin/translations.html"

        def rows(self) -> list[TranslationRow]:
            model, way = STATES[type(self.instance)]
            states = model.objects.filter(**{way: self.instance.pk}).select_related("changed_by")
            return rows_of({state.language: state for state in states}, self.say_url())

        def say_url(self) -> str:
            listing = self.instance
            if not visible(type(listing), self.request.user, "change").filter(pk=listing.pk).exists():
                return ""
            return reverse(listing.snippet_viewset.get_url_name("translation"), args=[listing.pk])

        def get_context_data(self, parent_context: dict | None = None) -> dict:
            return super().get_context_data(parent_context) | {"rows": self.rows()}


def translations_panel(panel: type[Panel] = TranslationsPanel) -> MultiFieldPanel:
    return MultiFieldPanel([panel(), FieldPanel("is_minor_edit")], heading=_("Translations"))
