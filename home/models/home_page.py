"""The first page of a site: the question."""

from functools import partial

from django.conf import settings
from django.db import models
from django.db.models import Case, Value, When
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Locale, Page
from wagtail.url_routing import RouteResult

from home.blocks.entrances import EntranceBlocks
from home.blocks.text import MUNICIPALITY_HINT
from home.languages import page_urls
from home.models.life_phase_page import LifePhasePage
from home.models.portal_page import PortalPage, url_of
from home.pages.home import home_context
from home.pages.lacking import lacking_context
from home.surroundings import language_of

# The kinds of lists below a home page, and what it calls them.
LISTS = {
    "informationindexpage": "information",
    "themeindexpage": "themes",
    "agendapage": "agenda",
    "sectionpage": "section",
    "newsindexpage": "news",
}
MOST_LISTS = 20


class HomePage(PortalPage):
    """Where visitors ask their question or choose an entrance."""

    asks_feedback = False

    lead = models.TextField(_("introduction"), blank=True, help_text=MUNICIPALITY_HINT)
    example_questions = models.TextField(_("example questions"), blank=True, help_text=_("One a line."))
    entrances = StreamField(EntranceBlocks(), blank=True, verbose_name=_("entrances by audience"))

    content_panels = [*PortalPage.content_panels, *map(FieldPanel, ("lead", "example_questions", "entrances"))]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "home.InformationIndexPage",
        "home.ThemeIndexPage",
        "home.SectionPage",
        "home.AgendaPage",
        "home.NewsIndexPage",
        "home.StandardPage",
    ]
    page_description = _("The first page of a site, with the search box and the entrances.")
    template = "home/home_page.html"

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def lists(self) -> list[Page]:
        """The published lists below this page, each with its `kind`; found once."""
        if not hasattr(self, "_lists"):
            kind = Case(*(When(**{f"{model}__isnull": False}, then=Value(name)) for model, name in LISTS.items()))
            children = self.get_children().live().annotate(kind=kind)
            self._lists = list(children.filter(kind__isnull=False)[:MOST_LISTS])
        return self._lists

    def life_phase_pages(self) -> models.QuerySet:
        """The published pages of life phases of this site in this language."""
        return LifePhasePage.objects.live().descendant_of(self)

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """What this language lacks may be there in Dutch: then the page says so, and leads to it."""
        try:
            return super().route(request, path_components)
        except Http404:
            is_dutch = language_of(self) == settings.LANGUAGE_CODE
            dutch = None if is_dutch else self.get_translation_or_none(Locale.get_default())
            if dutch is None:
                raise
            found = dutch.specific.route(request, path_components)
            page = found.page.specific
            if found.kwargs or not isinstance(page, PortalPage):
                raise
            return RouteResult(self, kwargs={"lacking": page})

    def serve(self, request: HttpRequest, *args, lacking: PortalPage | None = None, **kwargs) -> HttpResponse:
        if lacking is None or language_of(self) != get_language():
            return super().serve(request, *args, **kwargs)
        translations = lacking.get_translations(inclusive=True).live().select_related("locale")
        urls = page_urls({page.locale.language_code: page for page in translations}, request)
        context = super().get_context(request)
        shown = lacking_context(lacking, context["frame"], urls)
        return TemplateResponse(request, "home/lacking_page.html", context | shown)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | home_context(self, context["frame"], partial(url_of, request))
