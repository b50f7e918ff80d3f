"""In the form of a page: the status of its text in each language, and the way to the others."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from sociale_kaart.editing.panels.own_form import OwnFormPanel
from sociale_kaart.translations.rows import TranslationRow, languages_to_show, row_of


class PageTranslationsPanel(OwnFormPanel):
    """Its buttons stand only in the form of the translation itself."""

    class BoundPanel(OwnFormPanel.BoundPanel):
        template_name = "sociale_kaart_admin/translations.html"

        def get_context_data(self, parent_context: dict | None = None) -> dict:
            return super().get_context_data(parent_context) | {"rows": page_rows(self.instance)}


def page_rows(page: Page) -> list[TranslationRow]:
    """The Dutch one leads, where this page is another."""
    found = page.get_translations(inclusive=True).select_related("locale", "translation_state__changed_by")
    pages = {each.locale.language_code: each for each in found}
    codes = languages_to_show(code for code in pages if code != settings.LANGUAGE_CODE)
    return [language_row(code, pages.get(code), page) for code in codes]


def language_row(code: str, translated: Page | None, page: Page) -> TranslationRow:
    if translated is None:
        url = reverse("simple_translation:submit_page_translation", args=[page.pk])
        return row_of(code, None, "", edit_url=url, edit_label=_("Translate"))
    state = getattr(translated, "translation_state", None) if translated.live else None
    if translated.pk == page.pk:
        return row_of(code, state, reverse("page_translation", args=[page.pk]))
    label = _("Open") if translated.live else _("Open the draft")
    return row_of(code, state, "", edit_url=reverse("wagtailadmin_pages:edit", args=[translated.pk]), edit_label=label)
