"""What the lists of pages have in common."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from home.blocks.text import MUNICIPALITY_HINT
from home.models.portal_page import PortalPage


class ListPage(PortalPage):
    """An introduction, and then what stands below this page; it is right below the home page itself."""

    class Meta:
        abstract = True

    asks_feedback = False

    intro = models.TextField(_("introduction"), blank=True, help_text=MUNICIPALITY_HINT)

    content_panels = [*PortalPage.content_panels, FieldPanel("intro")]
    search_fields = [*PortalPage.search_fields, index.SearchField("intro")]
    parent_page_types = ["home.HomePage"]
