"""What is offered: the listing that a parent reads."""

from datetime import date
from typing import Self

from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.search import index

from sociale_kaart.models.age_range import ages_in_order, ages_within_life, within_life
from sociale_kaart.models.area import Area, AreaKind
from sociale_kaart.models.concept import Concept, ConceptKind
from sociale_kaart.models.editorial import EditorialModel, revisions_of, workflow_states_of
from sociale_kaart.models.organization import Organization
from sociale_kaart.models.preview import PagePreviewMixin
from sociale_kaart.models.provenance import Source
from sociale_kaart.models.text import lines
from sociale_kaart.models.vocabulary import (
    AccessRoute,
    Audience,
    DeliveryMode,
    Language,
    QuestionType,
    Referrer,
    Tier,
)


class AgeBasis(models.TextChoices):
    STATED = "stated", _("said by the source")
    GROUP = "group", _("said for a group of services")
    DERIVED = "derived", _("derived from school or life phase")
    EVERYONE = "everyone", _("no limit")
    UNKNOWN = "unknown", _("not known")


class ServiceStatus(models.TextChoices):
    ACTIVE = "active", _("active")
    PILOT = "pilot", _("trial")
    PLANNED = "planned", _("not started yet")
    UNKNOWN = "unknown", _("not known whether it still exists")
    TEMPORARILY_CLOSED = "temporarily-closed", _("closed for a time")
    ENDED = "ended", _("ended")
    HISTORICAL = "historical", _("historical")
    INACTIVE = "inactive", _("inactive")


PUBLIC_STATUSES = [
    ServiceStatus.ACTIVE,
    ServiceStatus.PILOT,
    ServiceStatus.PLANNED,
    ServiceStatus.UNKNOWN,
    ServiceStatus.TEMPORARILY_CLOSED,
]


class WaitingTimeKind(models.TextChoices):
    CONCRETE = "concrete", _("measured")
    ROUTE = "route", _("depends on the route")
    UNKNOWN = "unknown", _("not known")


class ServiceQuerySet(models.QuerySet):
    def public(self, on: date) -> Self:
        """Services that have a page for visitors on this day."""
        return self.filter(Q(end_date__isnull=True) | Q(end_date__gte=on), live=True, status__in=PUBLIC_STATUSES)

    def findable(self, on: date) -> Self:
        """Public services that stand in results: one that is closed for a time has only its page."""
        return self.public(on).exclude(status=ServiceStatus.TEMPORARILY_CLOSED)

    def for_age(self, months: int) -> Self:
        """Services open to someone of this age; no limit and not known both pass."""
        return self.filter(
            Q(minimum_age__isnull=True) | Q(minimum_age__lte=months),
            Q(maximum_age__isnull=True) | Q(maximum_age__gte=months),
        )


class Service(EditorialModel, PagePreviewMixin, index.Indexed, ClusterableModel):
    """A service as HSDS knows it, kept by one municipality. Ages are whole months, both ends included."""

    municipality = models.ForeignKey(
        Area,
        models.PROTECT,
        related_name="kept_services",
        limit_choices_to={"kind": AreaKind.MUNICIPALITY},
        verbose_name=_("municipality"),
    )
    organization = models.ForeignKey(
        Organization, models.PROTECT, null=True, blank=True, related_name="services", verbose_name=_("organisation")
    )
    partner_organizations = ParentalManyToManyField(
        Organization, blank=True, related_name="partner_services", verbose_name=_("partners")
    )
    slug = models.SlugField(_("slug"), max_length=100)
    name = models.CharField(_("name"), max_length=200)
    alternate_name = models.TextField(_("other names"), blank=True, help_text=_("One name a line."))
    kind = models.CharField(_("kind of service"), max_length=100, blank=True)
    summary = models.TextField(_("summary"), blank=True)
    description = models.TextField(_("description"), blank=True)

    question_types = ParentalManyToManyField(
        QuestionType, blank=True, related_name="services", verbose_name=_("question types")
    )
    main_question_type = models.ForeignKey(
        QuestionType,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("main question type"),
        help_text=_("One of the question types."),
    )
    suggested_question_types = ParentalManyToManyField(
        QuestionType,
        blank=True,
        related_name="+",
        verbose_name=_("suggested question types"),
        help_text=_("Not used until an editor moves them to the question types."),
    )
    concepts = ParentalManyToManyField(
        Concept,
        blank=True,
        related_name="services",
        limit_choices_to={"kind": ConceptKind.TOPIC},
        verbose_name=_("concepts"),
        help_text=_("What this service surely is about; tick what fits of what the text suggests."),
    )

    age_basis = models.CharField(_("age rests on"), max_length=20, choices=AgeBasis, default=AgeBasis.UNKNOWN)
    minimum_age = models.SmallIntegerField(_("from age (months)"), null=True, blank=True)
    maximum_age = models.SmallIntegerField(_("up to and including age (months)"), null=True, blank=True)
    age_note = models.CharField(_("age in the words of the source"), max_length=200, blank=True)
    audiences = ParentalManyToManyField(Audience, blank=True, related_name="+", verbose_name=_("audiences"))
    not_for = models.TextField(_("not for"), blank=True)
    instead = ParentalManyToManyField(
        "self",
        symmetrical=False,
        blank=True,
        related_name="instead_of",
        verbose_name=_("go instead to"),
    )
    service_areas = ParentalManyToManyField(
        Area, blank=True, related_name="services", verbose_name=_("for people from"), help_text=_("Empty: not known.")
    )

    is_first_contact = models.BooleanField(
        _("first place to ask"),
        default=False,
        help_text=_("Such as a wijkteam: it opens the page of its districts, and other pages send people there."),
    )
    is_general_entrance = models.BooleanField(
        _("general entrance"),
        default=False,
        help_text=_("People go there with questions of every kind, as to a wijkteam or a consultatiebureau."),
    )

    tier = models.ForeignKey(Tier, models.PROTECT, related_name="+", verbose_name=_("tier"))
    access_route = models.ForeignKey(
        AccessRoute,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("access route"),
        help_text=_("Empty: not known."),
    )
    referrers = ParentalManyToManyField(Referrer, blank=True, related_name="+", verbose_name=_("who may refer"))
    application_process = models.TextField(_("how to apply"), blank=True)

    cost_is_free = models.BooleanField(_("free of charge"), null=True, blank=True)
    cost_amount = models.DecimalField(
        _("price (euro)"), max_digits=8, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    cost_description = models.TextField(_("about the cost"), blank=True)

    waiting_time_kind = models.CharField(
        _("waiting time"), max_length=20, choices=WaitingTimeKind, default=WaitingTimeKind.UNKNOWN
    )
    waiting_time_weeks = models.PositiveSmallIntegerField(_("weeks"), null=True, blank=True)
    waiting_time_measured_on = models.DateField(_("measured on"), null=True, blank=True)

    delivery_modes = ParentalManyToManyField(DeliveryMode, blank=True, related_name="+", verbose_name=_("forms"))
    languages = ParentalManyToManyField(
        Language, blank=True, related_name="+", verbose_name=_("languages"), help_text=_("Empty: only Dutch is sure.")
    )
    email = models.EmailField(_("e-mail"), blank=True)
    website = models.URLField(_("website"), max_length=500, blank=True)

    status = models.CharField(_("status"), max_length=20, choices=ServiceStatus, default=ServiceStatus.ACTIVE)
    start_date = models.DateField(_("starts"), null=True, blank=True)
    end_date = models.DateField(_("ends"), null=True, blank=True)
    alert = models.TextField(_("alert"), blank=True, help_text=_("Stands above everything else on the page."))
    professional_note = models.TextField(_("note for professionals"), blank=True)

    assured_date = models.DateField(_("checked on"), null=True, blank=True)
    assured_by = models.CharField(_("checked by"), max_length=200, blank=True)
    last_modified = models.DateField(_("text changed on"), null=True, blank=True)
    sources = ParentalManyToManyField(Source, blank=True, related_name="+", verbose_name=_("sources"))
    source_year = models.PositiveSmallIntegerField(_("state of the year"), null=True, blank=True)
    source_reference = models.TextField(_("place in the sources"), blank=True)
    editor_note = models.TextField(_("note for editors"), blank=True)

    workflow_states = workflow_states_of("service")
    _revisions = revisions_of("service")
    objects = ServiceQuerySet.as_manager()
    page_maker = "sociale_kaart.pages.context.service_preview"

    search_fields = [
        index.SearchField("name_nl", boost=4),
        index.SearchField("alternate_name"),
        index.SearchField("summary_nl"),
        index.AutocompleteField("name_nl"),
        index.FilterField("municipality"),
        index.FilterField("organization"),
        index.FilterField("status"),
        index.FilterField("live"),
    ]

    class Meta:
        verbose_name = _("service")
        verbose_name_plural = _("services")
        ordering = ["name_nl"]
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "slug"],
                name="service_slug_unique",
                violation_error_message=_("Another service of this municipality has this slug already."),
            ),
            ages_within_life(within_life("minimum_age") & within_life("maximum_age"), "service_ages_within_life"),
            ages_in_order("service_ages_in_order"),
            models.CheckConstraint(
                condition=Q(age_basis__in=[AgeBasis.EVERYONE, AgeBasis.UNKNOWN], minimum_age=None, maximum_age=None)
                | ~Q(age_basis__in=[AgeBasis.EVERYONE, AgeBasis.UNKNOWN])
                & (Q(minimum_age__isnull=False) | Q(maximum_age__isnull=False)),
                name="service_ages_agree_with_basis",
                violation_error_message=_("Give an age, or say that there is no limit or that it is not known."),
            ),
            models.CheckConstraint(
                condition=Q(start_date__isnull=True) | Q(end_date__isnull=True) | Q(start_date__lte=F("end_date")),
                name="service_dates_in_order",
                violation_error_message=_("The service ends before it starts."),
            ),
            models.CheckConstraint(
                condition=~Q(cost_is_free=True) | Q(cost_amount__isnull=True) | Q(cost_amount=0),
                name="service_free_has_no_price",
                violation_error_message=_("A service that is free has no price."),
            ),
            models.CheckConstraint(
                condition=Q(waiting_time_weeks__isnull=True) | Q(waiting_time_measured_on__isnull=False),
                name="service_waiting_time_has_date",
                violation_error_message=_("Say when the waiting time was measured."),
            ),
        ]

    def with_content_json(self, content: dict) -> Self:
        """A draft tells of the text; when that was last checked is known by the listing itself."""
        draft = super().with_content_json(content)
        draft.assured_date, draft.assured_by = self.assured_date, self.assured_by
        if draft.waiting_time_weeks == self.waiting_time_weeks and self.waiting_time_measured_on:
            measured = (draft.waiting_time_measured_on, self.waiting_time_measured_on)
            draft.waiting_time_measured_on = max(filter(None, measured))
        return draft

    def __str__(self) -> str:
        return self.name or self.slug

    @property
    def alternate_names(self) -> tuple[str, ...]:
        return lines(self.alternate_name)

    @property
    def is_age_known(self) -> bool:
        return self.age_basis != AgeBasis.UNKNOWN

    def is_public(self, on: date) -> bool:
        return self.live and self.status in PUBLIC_STATUSES and (self.end_date is None or self.end_date >= on)

    def get_absolute_url(self) -> str:
        return reverse("service", args=[self.slug])

    def get_preview_template(self, request, mode_name: str) -> str:
        return "sociale_kaart/service.html"
