"""How complete and reliable a listing is for a parent, in points, and what would raise them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext as _

from sociale_kaart.freshness import freshness
from sociale_kaart.models import AgeBasis, FindingKind, ListingFinding, Service

MOST = 100
# What one finding of a kind takes away; what misleads a parent weighs most.
COSTS = dict.fromkeys(FindingKind, 5) | {
    FindingKind.HIDDEN_ADDRESS_TOLD: 30,
    FindingKind.ENDED_BUT_LISTED: 30,
    FindingKind.DUPLICATE_OF: 10,
    FindingKind.CLOSED_NOTICE_STALE: 10,
    FindingKind.AGE_CONTRADICTION: 10,
    FindingKind.HOURS_CONTRADICTION: 10,
    FindingKind.COST_CONTRADICTION: 10,
    # Told by its own points already.
    FindingKind.MISSING_CONTACT: 0,
    FindingKind.VAGUE_AGE: 0,
}


@dataclass(frozen=True)
class Raise:
    """Something that would make a listing better, and by how many points."""

    what: str
    points: int


@dataclass(frozen=True)
class Quality:
    """Points from 0 to 100, and what would raise them, most first."""

    points: int
    raises: tuple[Raise, ...]

    @property
    def stars(self) -> int:
        """One to five, for readers."""
        return max(1, min(5, round(self.points / 20)))

    @property
    def words(self) -> str:
        """The stars in words, for who hears or reads them."""
        return (_("needs work"), _("can be better"), _("fair"), _("good"), _("very good"))[self.stars - 1]


def quality_of(service: Service, kinds: Collection[str], today: date) -> Quality:
    """The quality of a service with these findings.

    Prefetch `phones`, `contacts`, `service_areas`, and `service_at_locations` with their `schedules`.
    """
    lacking = [Raise(what, points) for what, points, is_there in _parts(service, today) if not is_there]
    found = sorted(set(kinds) & set(COSTS))
    wrong = [Raise(_("Solve: %(advice)s") % {"advice": FindingKind(kind).label}, COSTS[kind]) for kind in found]
    raises = sorted((one for one in (*lacking, *wrong) if one.points), key=lambda one: -one.points)
    return Quality(max(0, MOST - sum(one.points for one in raises)), tuple(raises))


def qualities_of(services: Iterable[Service], today: date) -> list[tuple[Service, Quality]]:
    """Of many services, in a fixed number of queries."""
    found = list(services)
    places = ("phones", "contacts", "service_areas", "service_at_locations__schedules")
    prefetch_related_objects(found, *places)
    kinds = defaultdict[int, set[str]](set)
    for key, kind in ListingFinding.objects.filter(service__in=found).order_by().values_list("service", "kind"):
        kinds[key].add(kind)
    return [(service, quality_of(service, kinds[service.pk], today)) for service in found]


def _parts(service: Service, today: date) -> Sequence[tuple[str, int, bool]]:
    """What a parent looks for, what it is worth, and whether it is there; together 100 points."""
    places = list(service.service_at_locations.all())
    has_hours = any(place.schedules.all() for place in places)
    is_reachable = bool(service.phones.all() or service.email or service.website or service.contacts.all())
    is_priced = service.cost_is_free is not None or service.cost_amount is not None or bool(service.cost_description_nl)
    description = (service.description_nl or "").split()
    return (
        (_("Give a telephone number, an e-mail address or a website"), 15, is_reachable),
        (_("Say for which ages it is"), 15, service.age_basis != AgeBasis.UNKNOWN),
        (_("Let somebody check whether it is still right"), 15, freshness(service, today).state == "checked"),
        (_("Write a summary of one sentence"), 10, bool(service.summary_nl)),
        (_("Describe it in at least 30 words"), 10, len(description) >= 30),
        (_("Say how to apply"), 10, bool(service.access_route_id and service.application_process_nl)),
        (_("Say what it costs, or that it is free"), 10, is_priced),
        (_("Say for people from where it is"), 5, bool(service.service_areas.all())),
        (_("Say when it is there, or that it is not at a place"), 5, has_hours or not places),
        (_("Add a summary in English"), 5, bool(service.summary_en)),
    )
