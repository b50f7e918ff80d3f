"""Where to go from an address that shows nothing (any more). What was there is not named."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.urls import reverse

from sociale_kaart.models import Area, MergedService, Service
from sociale_kaart.pages.cards import ServiceCard, service_card
from sociale_kaart.pages.organization_page import listed
from sociale_kaart.pages.service_page import OrganizationLink
from sociale_kaart.pages.trail import map_url
from sociale_kaart.pages.wording import Text, text_of

SUCCESSORS_SHOWN = 8


@dataclass(frozen=True)
class QuestionLink:
    label: str
    url: str


@dataclass(frozen=True)
class UnlistedPage:
    """The next steps: what came instead, the organisation, the question, the district of the city."""

    was_listed: bool
    successors: tuple[ServiceCard, ...]
    organization: OrganizationLink | None
    questions: tuple[QuestionLink, ...]
    district_url: str
    map_url: str


def unlisted_service(municipality: Area, slug: str, on: date) -> UnlistedPage:
    """Of a service that has ended or was taken down, its successors; of one that never was published, no sign."""
    service = _once_listed(municipality, slug)
    if service is None:
        return unlisted(municipality)
    organization = service.organization if service.organization and service.organization.is_public else None
    successors = listed(Service.objects.findable(on).filter(municipality=municipality, instead_of=service))
    return UnlistedPage(
        was_listed=True,
        successors=tuple(service_card(found, found.service_areas.all()) for found in successors[:SUCCESSORS_SHOWN]),
        organization=organization
        and OrganizationLink(text_of(organization, "name") or Text(organization.slug), organization.get_absolute_url()),
        questions=tuple(
            QuestionLink(question.label, map_url(vraagtype=question.slug)) for question in service.question_types.all()
        ),
        district_url=_district(municipality),
        map_url=map_url(),
    )


def _once_listed(municipality: Area, slug: str) -> Service | None:
    """The service that readers found here, or the one into which it was merged."""
    merged = MergedService.objects.at(municipality, slug).values_list("service", flat=True).first()
    kept = Service.objects.filter(municipality=municipality).select_related("organization")
    kept = kept.filter(pk=merged) if merged else kept.filter(slug=slug)
    return kept.filter(Q(live=True) | Q(first_published_at__isnull=False)).first()


def unlisted(municipality: Area) -> UnlistedPage:
    return UnlistedPage(False, (), None, (), _district(municipality), map_url())


def _district(municipality: Area) -> str:
    return reverse("district", args=[municipality.slug])
