"""Plain pages: privacy, accessibility, about."""

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.blocks.text import MUNICIPALITY_HINT, TextBlocks
from home.models.portal_page import PortalPage
from home.open_spots import open_spots
from home.open_spots_panel import OpenSpotsPanel
from home.pages.standard import standard_context


class StandardPage(PortalPage):
    """A text about the site itself."""

    intro = models.TextField(_("introduction"), blank=True, help_text=MUNICIPALITY_HINT)
    body = StreamField(TextBlocks(), blank=True, verbose_name=_("text"))

    content_panels = [OpenSpotsPanel(), *PortalPage.content_panels, FieldPanel("intro"), FieldPanel("body")]
    search_fields = [*PortalPage.search_fields, index.SearchField("intro"), index.SearchField("body")]
    parent_page_types = ["home.HomePage"]
    subpage_types = []
    page_description = _("A text about the site itself, such as privacy or accessibility.")
    template = "home/standard_page.html"

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")

    @property
    def open_spots(self) -> tuple[str, ...]:
        """What whoever owns the site still fills in; visitors do not see the sentences around it."""
        return open_spots([self.intro, *(str(block.value) for block in self.body)])

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | standard_context(self, context["frame"])
