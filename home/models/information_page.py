"""Information for parents, young people and professionals."""

from functools import partial

from django.conf import settings
from django.db import models
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Locale, Orderable
from wagtail.search import index

from home.blocks.advice import QuestionBlocks, TipBlocks
from home.blocks.text import MUNICIPALITY_HINT, TextBlocks
from home.frame import Frame
from home.ladder.about import About, Words, about
from home.models.list_page import ListPage
from home.models.pictured import Pictured
from home.models.portal_page import PortalPage, url_of
from home.models.reviewed import Reviewed
from home.pages.information import dutch_words, information_context
from home.pages.information_index import information_index_context
from home.surroundings import language_of
from sociale_kaart.models import Audience, LifePhase, QuestionType, Tier
from sociale_kaart.models.age_range import ages_in_order, ages_within_life, within_life
from sociale_kaart.sensitivity import is_about_sensitive

# Someone who reads Dutch slowly, on a phone.
WORDS_A_MINUTE = 130
SHORTEST_READ = 2


class InformationIndexPage(ListPage):
    """All information pages, by topic."""

    section = "onderwerpen"

    subpage_types = ["home.InformationPage"]
    max_count_per_parent = 1
    page_description = _("Lists all information pages by topic.")
    template = "home/information_index_page.html"

    class Meta:
        verbose_name = _("list of information pages")
        verbose_name_plural = _("lists of information pages")

    def information_pages(self) -> "models.QuerySet[InformationPage]":
        """The published pages below this one, by title."""
        return InformationPage.objects.child_of(self).live().order_by("title")

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        return context | information_index_context(self, context["frame"], partial(url_of, request))


class InformationPage(Pictured, Reviewed, PortalPage):
    """What is normal, what can I do, when do I ask for help. Ages are whole months, both ends included."""

    section = "onderwerpen"
    searched_texts = ("sections", "tips", "faq", "when_to_get_help")

    intro = models.TextField(_("introduction"), blank=True, help_text=MUNICIPALITY_HINT)
    sections = StreamField(
        TextBlocks(),
        blank=True,
        verbose_name=_("text"),
        help_text=_("Empty in another language than Dutch: the page says so and offers the Dutch one."),
    )
    tips = StreamField(TipBlocks(), blank=True, verbose_name=_("tips"))
    when_to_get_help = models.TextField(_("when to get help"), blank=True)
    first_tier = models.ForeignKey(
        Tier, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("best place to start")
    )
    faq = StreamField(QuestionBlocks(), blank=True, verbose_name=_("questions and answers"))

    audiences = ParentalManyToManyField(Audience, blank=True, related_name="+", verbose_name=_("audiences"))
    minimum_age = models.SmallIntegerField(_("from age (months)"), null=True, blank=True)
    maximum_age = models.SmallIntegerField(_("up to and including age (months)"), null=True, blank=True)
    life_phases = ParentalManyToManyField(LifePhase, blank=True, related_name="+", verbose_name=_("life phases"))
    question_types = ParentalManyToManyField(
        QuestionType, blank=True, related_name="information_pages", verbose_name=_("question types")
    )

    is_sensitive = models.BooleanField(
        _("sensitive"), default=False, help_text=_("Shows the button to leave this page quickly.")
    )
    crisis_why = models.TextField(
        _("help now: why"), blank=True, help_text=_("When a reader should not wait. Empty: no such block in the text.")
    )
    crisis_whom = models.TextField(
        _("help now: whom"), blank=True, help_text=_("Names of the numbers in the settings of the site, one a line.")
    )

    content_panels = [
        *PortalPage.content_panels,
        Pictured.picture_panel,
        *map(FieldPanel, ("intro", "sections", "tips", "when_to_get_help", "first_tier", "faq")),
        InlinePanel("related_pages", label=_("Page to read as well")),
        MultiFieldPanel([*map(FieldPanel, ("is_sensitive", "crisis_why", "crisis_whom"))], heading=_("Safety")),
        Reviewed.review_panel,
    ]
    promote_panels = [
        MultiFieldPanel(
            [
                *(FieldPanel(name, widget=CheckboxSelectMultiple) for name in ("audiences", "life_phases")),
                *map(FieldPanel, ("minimum_age", "maximum_age")),
                FieldPanel("question_types", widget=CheckboxSelectMultiple),
            ],
            heading=_("For whom, about what"),
        ),
        *PortalPage.promote_panels,
    ]
    search_fields = [
        *PortalPage.search_fields,
        *map(index.SearchField, ("intro", "sections", "tips", "when_to_get_help", "faq")),
        *map(index.FilterField, ("is_sensitive", "review_status", "reviewed_on")),
    ]
    parent_page_types = ["home.InformationIndexPage"]
    subpage_types = []
    page_description = _("What is normal, what you can do yourself, and when to ask for help.")
    template = "home/information_page.html"

    class Meta:
        verbose_name = _("information page")
        verbose_name_plural = _("information pages")
        constraints = [
            ages_within_life(within_life("minimum_age"), "information_minimum_age_within_life"),
            ages_within_life(within_life("maximum_age"), "information_maximum_age_within_life"),
            ages_in_order("information_ages_in_order"),
        ]

    @cached_property
    def kinds(self) -> tuple[QuestionType, ...]:
        """The question types, asked for once."""
        return tuple(self.question_types.all())

    @cached_property
    def dutch_words(self) -> Words:
        """By which its concepts are known, in every language."""
        is_dutch = language_of(self) == settings.LANGUAGE_CODE
        dutch = self if is_dutch else self.get_translation_or_none(Locale.get_default())
        return Words(dutch.title, dutch.intro) if dutch and dutch.live else Words()

    @cached_property
    def about(self) -> About:
        """What its question types and words are about, asked for once."""
        return about(self.kinds, self.minimum_age, self.maximum_age, self.dutch_words)

    @property
    def quick_exit(self) -> bool:
        return self.is_sensitive or is_about_sensitive(self.kinds, self.about.is_sensitive)

    def is_left_quickly(self, frame: Frame) -> bool:
        # The frame knows the Dutch page already.
        self.dutch_words = dutch_words(self, frame)
        return self.quick_exit

    @property
    def is_untranslated(self) -> bool:
        """Whether only title and introduction exist in this language."""
        return not self.sections and not self.locale.is_default

    @property
    def reading_minutes(self) -> int | None:
        """How long reading takes an unhurried reader; None where there is only an introduction."""
        if not self.sections:
            return None
        streams = (self.sections, self.tips, self.faq)
        words = sum(len(str(block["value"]).split()) for stream in streams for block in stream.raw_data)
        return max(SHORTEST_READ, round(words / WORDS_A_MINUTE))

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs) | {"lead_picture": self.lead_picture}
        return context | information_context(
            self, context["frame"], partial(url_of, request), request.GET.get("wijk", "")
        )


class RelatedPage(Orderable):
    """A page that is good to read as well."""

    page = ParentalKey(InformationPage, on_delete=models.CASCADE, related_name="related_pages")
    related = models.ForeignKey(InformationPage, models.CASCADE, related_name="+", verbose_name=_("page"))

    panels = [PageChooserPanel("related")]

    class Meta(Orderable.Meta):
        verbose_name = _("related page")
        verbose_name_plural = _("related pages")
        constraints = [
            models.UniqueConstraint(
                fields=["page", "related"],
                name="related_page_once",
                violation_error_message=_("This page is listed twice."),
            )
        ]
