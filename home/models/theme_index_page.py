"""All themes, and one address below it for each: what you can read, and who can help."""

from functools import partial
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from wagtail.url_routing import RouteResult

from home.models.list_page import ListPage
from home.models.portal_page import url_of
from home.pages.theme import theme_context, theme_index_context
from sociale_kaart.models import QuestionType


class ThemeIndexPage(ListPage):
    """Editors write the themes as question types; each stands at its slug below this page."""

    section = "onderwerpen"

    subpage_types = []
    max_count_per_parent = 1
    page_description = _("Lists all themes (question types); each gets a page of its own by itself.")
    template = "home/theme_index_page.html"

    class Meta:
        verbose_name = _("list of themes")
        verbose_name_plural = _("lists of themes")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        if self.live and len(path_components) == 1:
            theme = QuestionType.objects.select_related("group").filter(slug=path_components[0][:100]).first()
            if theme is None:
                raise Http404
            return RouteResult(self, kwargs={"theme": theme})
        return super().route(request, path_components)

    def serve(self, request: HttpRequest, *args: Any, theme: QuestionType | None = None, **kwargs: Any) -> HttpResponse:
        if theme is None:
            return super().serve(request, *args, **kwargs)
        context = super().get_context(request)
        shown = theme_context(self, theme, context["frame"], partial(url_of, request), request.GET.get("wijk", ""))
        return TemplateResponse(request, "home/theme.html", context | shown)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | theme_index_context(self, context["frame"], partial(url_of, request))
