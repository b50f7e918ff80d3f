"""A list of the pages below it, such as all routes."""

from functools import partial

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from home.models.list_page import ListPage
from home.models.portal_page import url_of
from home.pages.section import section_context

# A list that is longer needs another page.
MOST_LISTED = 200


class SectionPage(ListPage):
    """A list of pages on one matter."""

    section = "onderwerpen"

    subpage_types = [
        "home.RoutePage",
        "home.ExplanationPage",
        "home.LifePhasePage",
        "home.VideoPage",
        "home.FactsPage",
        "home.CampaignPage",
    ]
    page_description = _("Lists the pages below it, such as routes or explanations.")
    template = "home/section_page.html"

    class Meta:
        verbose_name = _("list of pages")
        verbose_name_plural = _("lists of pages")

    def listed_pages(self) -> list[Page]:
        """The published pages below this one, in the order of the tree; campaigns only while they run."""
        children = self.get_children().live().specific()[:MOST_LISTED]
        return [page for page in children if page.is_listed]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | section_context(self, context["frame"], partial(url_of, request))
