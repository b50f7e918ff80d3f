"""Figures, each with its year and its source."""

from functools import partial

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.blocks.facts import FigureGroupBlocks
from home.blocks.text import MUNICIPALITY_HINT
from home.models.portal_page import PortalPage, url_of
from home.pages.facts import facts_context


class FactsPage(PortalPage):
    """No figure stands here without the year that it is of and where it comes from."""

    section = "onderwerpen"
    searched_texts = ("figures",)
    intro = models.TextField(_("introduction"), blank=True, help_text=MUNICIPALITY_HINT)
    figures = StreamField(FigureGroupBlocks(), blank=True, verbose_name=_("figures"))

    content_panels = [*PortalPage.content_panels, *map(FieldPanel, ("intro", "figures"))]
    search_fields = [*PortalPage.search_fields, *map(index.SearchField, ("intro", "figures"))]
    parent_page_types = ["home.SectionPage"]
    subpage_types = []
    page_description = _("Figures, each with its year and its source.")
    template = "home/facts_page.html"

    class Meta:
        verbose_name = _("page with figures")
        verbose_name_plural = _("pages with figures")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | facts_context(self, context["frame"], partial(url_of, request))
