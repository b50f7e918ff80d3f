"""News, newest first."""

from functools import partial

from django.core.paginator import InvalidPage, Paginator
from django.db import models
from django.http import Http404, HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.blocks.text import MUNICIPALITY_HINT, TextBlocks
from home.models.list_page import ListPage
from home.models.pictured import Pictured
from home.models.portal_page import PortalPage, url_of
from home.pages.news import news_context, news_index_context
from sociale_kaart.clock import today

ON_A_PAGE = 20


class NewsIndexPage(ListPage):
    """All news of a site in one language."""

    subpage_types = ["home.NewsPage"]
    max_count_per_parent = 1
    page_description = _("Lists the news below it, newest first.")
    template = "home/news_index_page.html"

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")

    def news(self) -> "models.QuerySet[NewsPage]":
        """The published news, newest first."""
        return NewsPage.objects.child_of(self).live().order_by("-date", "-pk")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        try:
            shown = Paginator(self.news(), ON_A_PAGE).page(request.GET.get("pagina", "1"))
        except InvalidPage:
            raise Http404 from None
        return context | news_index_context(self, context["frame"], partial(url_of, request), shown)


class NewsPage(Pictured, PortalPage):
    """One piece of news; it stays where it was when it is old."""

    date = models.DateField(_("date"), default=today)
    intro = models.TextField(_("introduction"), blank=True, help_text=MUNICIPALITY_HINT)
    body = StreamField(TextBlocks(), blank=True, verbose_name=_("text"))

    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("date"),
        Pictured.picture_panel,
        *map(FieldPanel, ("intro", "body")),
    ]
    search_fields = [
        *PortalPage.search_fields,
        *map(index.SearchField, ("intro", "body")),
        index.FilterField("date"),
    ]
    parent_page_types = ["home.NewsIndexPage"]
    subpage_types = []
    page_description = _("One piece of news, with its date.")
    template = "home/news_page.html"

    class Meta:
        verbose_name = _("news")
        verbose_name_plural = _("news")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs) | {"lead_picture": self.lead_picture}
        return context | news_context(self, context["frame"], partial(url_of, request))
