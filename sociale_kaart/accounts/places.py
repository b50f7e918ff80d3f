"""Where somebody may invite people, and take them away: the own organisation, or a municipality and what is in it."""

from dataclasses import dataclass

from django.db.models import Model, Q, QuerySet

from sociale_kaart.models import (
    Area,
    MunicipalityMembership,
    MunicipalityRole,
    Organization,
    OrganizationMembership,
    OrganizationRole,
)
from sociale_kaart.rights.memberships import User, join_municipality, join_organization, municipalities_of

Membership = OrganizationMembership | MunicipalityMembership


@dataclass(frozen=True)
class Place:
    """An organisation or a municipality, as something that people work for."""

    kind: str
    entry: Organization | Area

    @classmethod
    def of(cls, entry: Organization | Area) -> "Place":
        return cls("organisatie" if isinstance(entry, Organization) else "gemeente", entry)

    @property
    def municipality(self) -> Area:
        return self.entry.municipality if isinstance(self.entry, Organization) else self.entry

    @property
    def roles(self) -> type[OrganizationRole] | type[MunicipalityRole]:
        return OrganizationRole if isinstance(self.entry, Organization) else MunicipalityRole

    @property
    def people(self) -> QuerySet[Membership]:
        return self.entry.memberships.select_related("user").order_by("user__last_name", "user__first_name", "pk")

    @property
    def field(self) -> dict[str, Model]:
        """How an invitation names it."""
        return {"organization" if isinstance(self.entry, Organization) else "municipality": self.entry}

    def join(self, user: User, role: str) -> Membership:
        join = join_organization if isinstance(self.entry, Organization) else join_municipality
        return join(user, self.entry, self.roles(role))


def organizations_to_people(user: User) -> QuerySet[Organization]:
    """Those that somebody manages, and those of a municipality that somebody moderates."""
    managed = OrganizationMembership.objects.filter(user=user.pk, role=OrganizationRole.MANAGER)
    active = Q(pk__in=managed.values("organization")) if user.is_active else Q(pk__in=[])
    moderated = Q(municipality__in=municipalities_of(user).values("pk"))
    return Organization.objects.filter(active | moderated).select_related("municipality")


def find_place(user: User, kind: str, key: int) -> Place | None:
    """None where somebody may not invite; of what there is elsewhere nothing is told."""
    entries = {"organisatie": organizations_to_people, "gemeente": municipalities_of}.get(kind, no_entries)
    found = entries(user).filter(pk=key).first()
    return found and Place.of(found)


def no_entries(_user: User) -> QuerySet[Area]:
    return Area.objects.none()


def may_invite(user: User, place: Place) -> bool:
    return find_place(user, place.kind, place.entry.pk) is not None
