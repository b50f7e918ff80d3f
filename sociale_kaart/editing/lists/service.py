"""The list of services: what an editor looks for, and what is still unknown."""

import django_filters
from django import forms
from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from sociale_kaart.editing.lists.filters import StateFilter, municipality_filter, organization_filter
from sociale_kaart.models import (
    AgeBasis,
    Concept,
    FindingKind,
    ListingFinding,
    QuestionType,
    Service,
    ServiceStatus,
    Tier,
)

UNKNOWN = {
    "age": Q(age_basis=AgeBasis.UNKNOWN),
    "area": Q(service_areas=None),
    "access": Q(access_route=None),
    "cost": Q(cost_is_free=None, cost_amount=None),
    "check": Q(assured_date=None),
}


def topics(request: object) -> QuerySet[Concept]:
    return Concept.objects.topics().order_by("label_nl").only("slug", "label", "label_nl")


def with_advice(queryset: QuerySet[Service]) -> QuerySet[Service]:
    """Services with the number of findings of each, in the same query."""
    findings = ListingFinding.objects.filter(service=OuterRef("pk")).order_by()
    count = findings.values("service").annotate(count=Count("pk")).values("count")
    return queryset.annotate(advice_count=Coalesce(Subquery(count), 0))


class ServiceFilterSet(WagtailFilterSet):
    municipality = municipality_filter()
    state = StateFilter()
    organization = organization_filter()
    status = django_filters.MultipleChoiceFilter(
        choices=ServiceStatus.choices, label=_("Status"), widget=forms.CheckboxSelectMultiple
    )
    tier = django_filters.ModelMultipleChoiceFilter(
        queryset=Tier.objects.all(), label=_("Tier"), widget=forms.CheckboxSelectMultiple
    )
    question_types = django_filters.ModelChoiceFilter(queryset=QuestionType.objects.all(), label=_("Question type"))
    concepts = django_filters.ModelChoiceFilter(queryset=topics, label=_("Concept"))
    findings = django_filters.MultipleChoiceFilter(
        label=_("Advice"),
        choices=FindingKind.choices,
        field_name="findings__kind",
        distinct=True,
        widget=forms.CheckboxSelectMultiple,
    )
    unknown = django_filters.MultipleChoiceFilter(
        label=_("Not known"),
        choices=[
            ("age", _("age")),
            ("area", _("area")),
            ("access", _("access route")),
            ("cost", _("cost")),
            ("check", _("when it was checked")),
        ],
        method="filter_unknown",
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Several ticked: all of them are unknown."),
    )

    class Meta:
        model = Service
        fields: list[str] = []

    def filter_unknown(self, queryset: QuerySet, name: str, values: list[str]) -> QuerySet:
        for value in values:
            queryset = queryset.filter(UNKNOWN[value])
        return queryset
