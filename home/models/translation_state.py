"""What the text of a page in another language than Dutch is worth."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from sociale_kaart.models import TranslationState


class PageTranslationState(TranslationState):
    """Of a page that is a translation; there is none where it has no more than a title and an introduction."""

    page = models.OneToOneField(Page, models.CASCADE, related_name="translation_state")

    class Meta:
        verbose_name = _("status of a translated page")
        verbose_name_plural = _("statuses of translated pages")

    def __str__(self) -> str:
        return f"{self.page_id}: {self.status}"
