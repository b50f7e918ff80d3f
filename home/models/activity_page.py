"""Activities: what is on, where and for whom."""

from functools import partial

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import Q
from django.forms import CheckboxSelectMultiple, Select
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from home.agenda.activity import activity_context
from home.blocks.text import MUNICIPALITY_HINT, TextBlocks
from home.editing.activity_form import ActivityForm
from home.models.portal_page import PortalPage, url_of
from sociale_kaart.models import Area, Audience, Location, Organization
from sociale_kaart.models.age_range import ages_in_order, ages_within_life, within_life


class AgendaPage(PortalPage):
    """The place in the tree of pages under which activities stand; `/agenda/` lists them."""

    asks_feedback = False

    content_panels = [*PortalPage.content_panels]
    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.ActivityPage"]
    max_count_per_parent = 1
    preview_modes = []
    page_description = _("Holds the activities of the agenda.")

    class Meta:
        verbose_name = _("agenda")
        verbose_name_plural = _("agendas")

    def serve(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        # With the slug `agenda` the list answers before this page is asked.
        return redirect("agenda")


class ActivityPage(PortalPage):
    """Something that takes place, once or again and again. Ages are whole months, both ends included."""

    section = "agenda"

    intro = models.TextField(_("introduction"), blank=True, max_length=500, help_text=MUNICIPALITY_HINT)
    body = StreamField(TextBlocks(), blank=True, verbose_name=_("text"))
    is_cancelled = models.BooleanField(
        _("does not take place"), default=False, help_text=_("It stays in the agenda, with a line through it.")
    )
    organization = models.ForeignKey(
        Organization, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("organisation")
    )
    organizer = models.CharField(
        _("who organises it"), max_length=150, blank=True, help_text=_("Where it is no organisation of the map.")
    )

    location = models.ForeignKey(
        Location, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("place of the map")
    )
    place = models.CharField(
        _("other place"), max_length=200, blank=True, help_text=_("Name and address, where it is no place of the map.")
    )
    area = models.ForeignKey(
        Area,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("district"),
        help_text=_("Of the other place; a place of the map has its own."),
    )

    audiences = ParentalManyToManyField(Audience, blank=True, related_name="+", verbose_name=_("audiences"))
    minimum_age = models.SmallIntegerField(_("from age"), null=True, blank=True)
    maximum_age = models.SmallIntegerField(_("up to and including age"), null=True, blank=True)

    is_free = models.BooleanField(_("free of charge"), null=True, blank=True)
    cost_amount = models.DecimalField(
        _("price (euro)"), max_digits=7, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    cost_description = models.CharField(_("about the cost"), max_length=300, blank=True)
    registration = models.CharField(
        _("how to sign up"), max_length=300, blank=True, help_text=_("Such as “just come” or “call before Friday”.")
    )
    registration_url = models.URLField(_("where to sign up"), blank=True, max_length=500)

    base_form_class = ActivityForm
    content_panels = [
        *PortalPage.content_panels,
        FieldPanel("intro"),
        InlinePanel("moments", label=_("Day or series of days"), heading=_("When")),
        InlinePanel("days_off", label=_("Day"), heading=_("Days on which it does not take place")),
        MultiFieldPanel(
            [FieldPanel("location"), FieldPanel("place"), FieldPanel("area", widget=Select)], heading=_("Where")
        ),
        MultiFieldPanel(
            [
                FieldPanel("audiences", widget=CheckboxSelectMultiple),
                FieldRowPanel([FieldPanel("minimum_age"), FieldPanel("maximum_age")]),
            ],
            heading=_("For whom"),
        ),
        MultiFieldPanel([*map(FieldPanel, ("is_free", "cost_amount", "cost_description"))], heading=_("Cost")),
        MultiFieldPanel([*map(FieldPanel, ("registration", "registration_url"))], heading=_("Sign up")),
        MultiFieldPanel([*map(FieldPanel, ("organization", "organizer"))], heading=_("Who organises it")),
        FieldPanel("body"),
        FieldPanel("is_cancelled"),
    ]
    search_fields = [*PortalPage.search_fields, index.SearchField("intro"), index.SearchField("body")]
    parent_page_types = ["home.AgendaPage"]
    subpage_types = []
    page_description = _("Something that takes place, once or again and again.")
    template = "home/agenda/activity.html"

    class Meta:
        verbose_name = _("activity")
        verbose_name_plural = _("activities")
        constraints = [
            ages_within_life(within_life("minimum_age") & within_life("maximum_age"), "activity_ages_within_life"),
            ages_in_order("activity_ages_in_order"),
            models.CheckConstraint(
                condition=~Q(is_free=True) | Q(cost_amount__isnull=True) | Q(cost_amount=0),
                name="activity_free_has_no_price",
                violation_error_message=_("What is free has no price."),
            ),
        ]

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | activity_context(self, context["frame"], partial(url_of, request))
