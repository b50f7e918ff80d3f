"""A campaign that ends by itself; after its last day the address answers with the next step."""

from functools import partial

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from home.blocks.text import MUNICIPALITY_HINT, TextBlocks
from home.models.pictured import Pictured
from home.models.portal_page import PortalPage, url_of
from home.pages.campaign import campaign_context
from sociale_kaart.clock import today


class CampaignPage(Pictured, PortalPage):
    """Nobody has to take it away: lists leave it out before its first and after its last day."""

    start_date = models.DateField(_("first day"), null=True, blank=True)
    end_date = models.DateField(_("last day"))
    intro = models.TextField(_("introduction"), blank=True, help_text=MUNICIPALITY_HINT)
    body = StreamField(TextBlocks(), blank=True, verbose_name=_("text"))
    next_step = models.TextField(
        _("what a reader can do afterwards"), help_text=_("Stands here from the day after the last day.")
    )
    next_page = models.ForeignKey(
        Page, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("page for afterwards")
    )

    content_panels = [
        *PortalPage.content_panels,
        MultiFieldPanel([*map(FieldPanel, ("start_date", "end_date"))], heading=_("When")),
        Pictured.picture_panel,
        *map(FieldPanel, ("intro", "body")),
        MultiFieldPanel([FieldPanel("next_step"), PageChooserPanel("next_page")], heading=_("After the campaign")),
    ]
    search_fields = [
        *PortalPage.search_fields,
        *map(index.SearchField, ("intro", "body")),
        *map(index.FilterField, ("start_date", "end_date")),
    ]
    parent_page_types = ["home.SectionPage"]
    subpage_types = []
    page_description = _("A campaign with a last day; after it the page says what the next step is.")
    template = "home/campaign_page.html"

    class Meta:
        verbose_name = _("campaign")
        verbose_name_plural = _("campaigns")
        constraints = [
            models.CheckConstraint(
                condition=Q(start_date__isnull=True) | Q(start_date__lte=F("end_date")),
                name="campaign_days_in_order",
                violation_error_message=_("The campaign ends before it begins."),
            )
        ]

    def clean(self) -> None:
        super().clean()
        if self.start_date and self.end_date and self.start_date > self.end_date:
            raise ValidationError({"end_date": _("The campaign ends before it begins.")})

    @property
    def is_over(self) -> bool:
        return self.end_date < today()

    @property
    def is_listed(self) -> bool:
        return not self.is_over and (self.start_date is None or self.start_date <= today())

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs) | {"lead_picture": self.lead_picture}
        return context | campaign_context(self, context["frame"], partial(url_of, request))
