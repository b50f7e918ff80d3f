"""One phase of life: what is normal, what you can do now, what comes next, and who can help."""

from functools import partial

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.blocks.text import MUNICIPALITY_HINT, TextBlocks
from home.models.portal_page import PortalPage, url_of
from home.models.reviewed import Reviewed
from home.pages.life_phase import life_phase_context
from sociale_kaart.models import LifePhase


class LifePhasePage(Reviewed, PortalPage):
    """The home page leads here for its phase; the life line says the same for one month."""

    section = "onderwerpen"
    searched_texts = ("normal", "now", "coming")
    life_phase = models.ForeignKey(LifePhase, models.PROTECT, related_name="+", verbose_name=_("life phase"))
    intro = models.TextField(_("introduction"), blank=True, help_text=MUNICIPALITY_HINT)
    normal = StreamField(TextBlocks(), blank=True, verbose_name=_("what is normal"))
    now = StreamField(TextBlocks(), blank=True, verbose_name=_("what you can do now"))
    coming = StreamField(TextBlocks(), blank=True, verbose_name=_("what comes next"))

    content_panels = [
        *PortalPage.content_panels,
        *map(FieldPanel, ("life_phase", "intro", "normal", "now", "coming")),
        Reviewed.review_panel,
    ]
    search_fields = [*PortalPage.search_fields, *map(index.SearchField, ("intro", "normal", "now", "coming"))]
    parent_page_types = ["home.SectionPage"]
    subpage_types = []
    page_description = _("What is normal in one phase of life, what you can do, what comes next.")
    template = "home/life_phase_page.html"

    class Meta:
        verbose_name = _("page of a life phase")
        verbose_name_plural = _("pages of life phases")

    @property
    def minimum_age(self) -> int:
        return self.life_phase.minimum_age

    @property
    def maximum_age(self) -> int:
        return self.life_phase.maximum_age

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | life_phase_context(
            self, context["frame"], partial(url_of, request), request.GET.get("wijk", "")
        )
