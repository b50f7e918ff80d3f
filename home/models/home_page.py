"""The first page of a site: the question."""

from functools import partial

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from home.blocks.entrances import EntranceBlocks
from home.blocks.text import MUNICIPALITY_HINT
from home.models.portal_page import PortalPage, url_of
from home.pages.home import home_context


class HomePage(PortalPage):
    """Where visitors ask their question or choose an entrance."""

    lead = models.TextField(_("introduction"), blank=True, help_text=MUNICIPALITY_HINT)
    example_questions = models.TextField(_("example questions"), blank=True, help_text=_("One a line."))
    entrances = StreamField(EntranceBlocks(), blank=True, verbose_name=_("entrances by audience"))

    content_panels = [*PortalPage.content_panels, *map(FieldPanel, ("lead", "example_questions", "entrances"))]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["home.AgendaPage", "home.InformationIndexPage", "home.SectionPage", "home.StandardPage"]
    page_description = _("The first page of a site, with the search box and the entrances.")
    template = "home/home_page.html"

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def information_index(self) -> Page | None:
        """The list of information pages, where this site has one in this language."""
        return self.get_children().live().filter(informationindexpage__isnull=False).first()

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | home_context(self, context["frame"], partial(url_of, request))
