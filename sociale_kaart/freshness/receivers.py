"""Who is asked whether a listing is still right."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser
from django.db.models import Case, QuerySet, Value, When

from sociale_kaart.mail.signature import contact_of
from sociale_kaart.models import (
    Area,
    MunicipalityMembership,
    MunicipalityRole,
    OrganizationMembership,
    OrganizationRole,
    Service,
)

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
            return people(members.filter(role=best.role).values("user"), organization.name)
    address = (organization.email if organization else "") or service.email
    return (Receiver(address, organization.name if organization else service.name),) if address else ()


def moderators_of(municipality: Area) -> tuple[Receiver, ...]:
    """The moderators, or the editors' own address where the municipality has none."""
    members = MunicipalityMembership.objects.filter(municipality=municipality, role=MunicipalityRole.MODERATOR)
    return people(members.values("user"), municipality.name) or (
        Receiver(contact_of(municipality), f"redactie {municipality.name}"),
    )


def people(users: QuerySet, fallback_name: str) -> tuple[Receiver, ...]:
    found = get_user_model().objects.filter(pk__in=users, is_active=True).exclude(email="")
    return tuple(one_each(found.select_related("wagtail_userprofile").order_by("pk")[:MOST], fallback_name))


def one_each(users: Iterable[AbstractUser], fallback_name: str) -> Iterable[Receiver]:
    for user in users:
        profile = getattr(user, "wagtail_userprofile", None)
        language = profile.preferred_language if profile and profile.preferred_language else DUTCH
        yield Receiver(user.email, user.first_name or fallback_name, language)
