"""Filters that several lists share."""

import django_filters
from django import forms
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models import Area, Organization
from sociale_kaart.rights.choices import own_municipalities
from sociale_kaart.rights.policy import visible

STATES = {
    "live": Q(live=True, has_unpublished_changes=False),
    "changed": Q(live=True, has_unpublished_changes=True),
    "draft": Q(live=False),
}


class StateFilter(django_filters.ChoiceFilter):
    """Whether a listing is published, and whether its draft says something else."""

    def __init__(self) -> None:
        choices = [
            ("live", _("published")),
            ("changed", _("published, with changes that are not")),
            ("draft", _("not published")),
        ]
        super().__init__(label=_("State"), choices=choices, empty_label=_("All"), widget=forms.RadioSelect)

    def filter(self, queryset: QuerySet, value: str) -> QuerySet:
        return queryset.filter(STATES[value]) if value else queryset


def municipalities(request: HttpRequest) -> QuerySet[Area]:
    return own_municipalities(request.user)


def municipality_filter() -> django_filters.ModelChoiceFilter:
    return django_filters.ModelChoiceFilter(queryset=municipalities, label=_("Municipality"))


def organizations(request: HttpRequest) -> QuerySet[Organization]:
    return visible(Organization, request.user)


def organization_filter() -> django_filters.ModelChoiceFilter:
    return django_filters.ModelChoiceFilter(queryset=organizations, label=_("Organisation"))
