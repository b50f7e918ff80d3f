"""Who is asked whether a listing is still right."""

from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser
from django.db.models import Case, QuerySet, Value, When

from sociale_kaart.mail.language import language_of
from sociale_kaart.mail.signature import contact_of
from sociale_kaart.models import (
    Area,
    OrganizationMembership,
    OrganizationRole,
    Service,
)
from sociale_kaart.rights.memberships import moderators_in

DUTCH = settings.MODELTRANSLATION_DEFAULT_LANGUAGE
MOST = 10


@dataclass(frozen=True)
class Receiver:
    """An address with the name that a mail greets."""

    to: str
    name: str
    language: str = DUTCH


def partners_of(service: Service) -> tuple[Receiver, ...]:
    """The managers of the organisation, else its editors, else its own address, else that of the service."""
    organization = service.organization
    if organization:
        members = OrganizationMembership.objects.filter(organization=organization).annotate(
            rank=Case(When(role=OrganizationRole.MANAGER, then=Value(0)), default=Value(1))
        )
        best = members.filter(user__is_active=True).exclude(user__email="").order_by("rank").first()
        if best:
            colleagues = get_user_model().objects.filter(pk__in=members.filter(role=best.role).values("user"))
            return people(colleagues.filter(is_active=True), organization.name)
    address = (organization.email if organization else "") or service.email
    return (Receiver(address, organization.name if organization else service.name),) if address else ()


def moderators_of(municipality: Area) -> tuple[Receiver, ...]:
    """The moderators, or the editors' own address where the municipality has none."""
    return people(moderators_in(municipality.pk), municipality.name) or (
        Receiver(contact_of(municipality), f"redactie {municipality.name}"),
    )


def people(users: QuerySet[AbstractUser], fallback_name: str) -> tuple[Receiver, ...]:
    found = users.exclude(email="").select_related("wagtail_userprofile").order_by("pk")[:MOST]
    return tuple(Receiver(user.email, user.first_name or fallback_name, language_of(user)) for user in found)
