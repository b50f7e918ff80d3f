"""What the city has and this site does not do: explained, with your rights and whom to call; never a form."""

from functools import partial

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.blocks.advice import QuestionBlocks
from home.blocks.text import MUNICIPALITY_HINT, TextBlocks
from home.models.portal_page import PortalPage, url_of
from home.models.reviewed import Reviewed
from home.pages.explanation import explanation_context


class ExplanationPage(Reviewed, PortalPage):
    """A plain explanation, with the source of its facts and the note whether a professional read it."""

    section = "onderwerpen"
    searched_texts = ("body", "faq")
    intro = models.TextField(_("introduction"), blank=True, help_text=MUNICIPALITY_HINT)
    body = StreamField(
        TextBlocks(),
        blank=True,
        verbose_name=_("text"),
        help_text=_("Empty in another language than Dutch: the page says so and offers the Dutch one."),
    )
    faq = StreamField(QuestionBlocks(), blank=True, verbose_name=_("questions and answers"))
    source = models.CharField(_("source"), max_length=300, blank=True, help_text=_("Where the facts come from."))
    is_sensitive = models.BooleanField(
        _("sensitive"), default=False, help_text=_("Shows the button to leave this page quickly.")
    )

    content_panels = [
        *PortalPage.content_panels,
        *map(FieldPanel, ("intro", "body", "faq", "source", "is_sensitive")),
        Reviewed.review_panel,
    ]
    search_fields = [*PortalPage.search_fields, *map(index.SearchField, ("intro", "body", "faq"))]
    parent_page_types = ["home.SectionPage"]
    subpage_types = []
    page_description = _("Explains something that this site does not do itself, such as files and reports.")
    template = "home/explanation_page.html"

    class Meta:
        verbose_name = _("explanation")
        verbose_name_plural = _("explanations")

    @property
    def quick_exit(self) -> bool:
        return self.is_sensitive

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | explanation_context(self, context["frame"], partial(url_of, request))
