"""Beside the form of a service: what the checks advise, and how good the listing is."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.core.exceptions import FieldDoesNotExist
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.panels import Panel

from sociale_kaart import clock
from sociale_kaart.listing_checks.proposals import proposal_in_words
from sociale_kaart.listing_checks.quality import quality_of
from sociale_kaart.models import FindingKind, ListingFinding, Service
from sociale_kaart.rights.memberships import municipalities_of


@dataclass(frozen=True)
class Advice:
    """One finding in the words of an editor."""

    kind: str
    label: str
    field: str
    passage: str
    proposed: str
    merge_address: str = ""


class FindingsPanel(Panel):
    """It only advises: saving never waits for it."""

    def __init__(self, heading: str = gettext_lazy("Advice"), **options) -> None:
        super().__init__(heading=heading, **options)

    class BoundPanel(Panel.BoundPanel):
        template_name = "sociale_kaart_admin/findings.html"

        def is_shown(self) -> bool:
            return self.instance.pk is not None

        def get_context_data(self, parent_context: dict | None = None) -> dict:
            findings = list(ListingFinding.objects.filter(service=self.instance.pk))
            return super().get_context_data(parent_context) | {
                "findings": advice(findings, self._addresses_of_duplicates(findings)),
                "checked_at": max((found.checked_at for found in findings), default=None),
                "quality": quality_of(self.instance, {found.kind for found in findings}, clock.today()),
            }

        def _addresses_of_duplicates(self, findings: list[ListingFinding]) -> dict[str, str]:
            """Where to merge, for who moderates here."""
            slugs = [found.proposed for found in findings if found.kind == FindingKind.DUPLICATE_OF]
            here = self.instance.municipality_id
            if not slugs or not municipalities_of(self.request.user).filter(pk=here).exists():
                return {}
            kept = Service.objects.filter(municipality=here, slug__in=slugs).values_list("slug", "pk")
            return {slug: reverse("merge_services", args=[key, self.instance.pk]) for slug, key in kept}


def advice(findings: list[ListingFinding], addresses: Mapping[str, str]) -> list[Advice]:
    """What matters most first."""
    order = {kind: place for place, kind in enumerate(FindingKind)}
    ordered = sorted(findings, key=lambda found: (order.get(found.kind, len(order)), found.pk))
    return [
        Advice(
            found.kind,
            found.get_kind_display(),
            field_label(found.field),
            found.passage,
            proposal_in_words(found.kind, found.proposed),
            addresses.get(found.proposed, "") if found.kind == FindingKind.DUPLICATE_OF else "",
        )
        for found in ordered
    ]


def field_label(name: str) -> str:
    """The name of a field as the form has it."""
    others = {"phones": _("phones"), "location": _("address"), "service_areas": _("for people from")}
    try:
        return others.get(name) or str(Service._meta.get_field(name).verbose_name)
    except FieldDoesNotExist:
        return name
