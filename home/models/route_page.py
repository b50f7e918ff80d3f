"""A route in steps: who does what, what you bring, how long it takes, whom you ask."""

from functools import partial
from typing import Any

from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index
from wagtail.url_routing import RouteResult

from home.blocks.route import RouteBlocks
from home.blocks.text import MUNICIPALITY_HINT
from home.models.portal_page import PortalPage, url_of
from home.models.reviewed import Reviewed
from home.pages.route import route_context
from home.paper.response import pdf_response

PDF = "pdf"


class RoutePage(Reviewed, PortalPage):
    """Steps on paper too: the same steps as a PDF stand at `pdf/` below the page."""

    section = "onderwerpen"
    searched_texts = ("steps",)
    intro = models.TextField(_("introduction"), blank=True, help_text=MUNICIPALITY_HINT)
    steps = StreamField(
        RouteBlocks(),
        blank=True,
        verbose_name=_("steps"),
        help_text=_("Empty in another language than Dutch: the page says so and offers the Dutch one."),
    )
    source = models.CharField(_("source"), max_length=300, blank=True)

    content_panels = [
        *PortalPage.content_panels,
        *map(FieldPanel, ("intro", "steps", "source")),
        Reviewed.review_panel,
    ]
    search_fields = [*PortalPage.search_fields, *map(index.SearchField, ("intro", "steps"))]
    parent_page_types = ["home.SectionPage"]
    subpage_types = []
    page_description = _("A route in steps, for the screen and for paper.")
    template = "home/route_page.html"

    class Meta:
        verbose_name = _("route")
        verbose_name_plural = _("routes")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        if path_components == [PDF]:
            if not self.live or not self.steps:
                raise Http404
            return RouteResult(self, kwargs={"is_paper": True})
        return super().route(request, path_components)

    def serve(self, request: HttpRequest, *args: Any, is_paper: bool = False, **kwargs: Any) -> HttpResponse:
        if not is_paper:
            return super().serve(request, *args, **kwargs)
        return pdf_response(self.get_context(request)["sheet"], self.slug)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | route_context(self, context["frame"], partial(url_of, request))
