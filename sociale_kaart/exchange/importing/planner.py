"""Looks at rows and says what each of them would change; writes nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from sociale_kaart.exchange.batch_reading import read_batch
from sociale_kaart.exchange.faults import EntryError, model_reasons
from sociale_kaart.exchange.importing.building import Builder
from sociale_kaart.exchange.importing.comparing import changes
from sociale_kaart.exchange.importing.entry import MUST, checked, with_what_follows
from sociale_kaart.exchange.importing.identity import Identity
from sociale_kaart.exchange.importing.lookup import Lookup
from sociale_kaart.exchange.importing.places import slug_of_place
from sociale_kaart.exchange.importing.resolving import Resolved, Resolver
from sociale_kaart.exchange.importing.values import Action, RowContent, RowFault, RowPlan
from sociale_kaart.exchange.light_references import LightReferences
from sociale_kaart.exchange.tables.columns import PLACE_COLUMNS
from sociale_kaart.exchange.tables.flat import flat, unflat
from sociale_kaart.exchange.tables.reading import CODECS, locations_by_key
from sociale_kaart.models import Area, Location, Service

NO_PLACES: dict[str, list] = {column.key: [] for column in PLACE_COLUMNS}


@dataclass(frozen=True)
class Named:
    """A row with the slug of the service that it is about."""

    row: RowContent
    slug: str


@dataclass(frozen=True)
class Present:
    """What stands here of the services, each with its fields as plain data, and places that a batch names."""

    services: dict[str, tuple[Service, dict[str, Any]]]
    locations: dict[str, Location]


class Planner:
    """`may_bring`: a row may name organisations and locations that are not here, and they are made."""

    def __init__(self, municipality: Area, references: LightReferences, may_bring: bool = False) -> None:
        self.references, self._municipality = references, municipality
        lookup = Lookup(references, municipality)
        self.identity = Identity(municipality, references, lookup)
        self.builder = Builder(municipality, references)
        self._resolver = Resolver(references, lookup, may_bring)

    def plan(self, rows: Iterable[RowContent]) -> Iterator[RowPlan]:
        """A row with a fault is refused whole, and everything that is wrong with it is said at once."""
        named = [self._named(row) for row in rows]
        present = self._present(named)
        for each in named:
            yield self._plan(each, present)

    def _named(self, row: RowContent) -> Named:
        slug, faults = self.identity.find(row)
        return Named(replace(row, faults=(*row.faults, *faults)), slug)

    def _present(self, named: list[Named]) -> Present:
        slugs = [each.slug for each in named]
        services = list(Service.objects.filter(municipality=self._municipality, slug__in=slugs))
        before = read_batch(services, CODECS, self.references)
        places = [place for each in named for place in each.row.content.get("service_at_locations", ())]
        keys = {place.get("location") or slug_of_place(place) for place in places}
        return Present(
            {service.slug: (service, state) for service, state in zip(services, before, strict=True)},
            locations_by_key(self._municipality, keys) if keys else {},
        )

    def _plan(self, named: Named, present: Present) -> RowPlan:
        row, (service, before) = named.row, present.services.get(named.slug, (None, None))
        name = str(row.content.get("name_nl") or (service.name_nl if service else ""))[:200]
        plan = RowPlan(row.line, named.slug, name, Action.REFUSED)
        found = self._resolver.resolve(row, present.locations)
        if faults := (*row.faults, *found.faults):
            return replace(plan, faults=faults)
        columns = flat(before) if before else None
        whole = {**(columns or NO_PLACES), **with_what_follows(found.content, columns), "slug": named.slug}
        plan = replace(plan, changes=tuple(changes(columns, whole)), before=before or {}, later=found.later)
        if service and not plan.changes and not plan.later:
            return replace(plan, action=Action.UNCHANGED)
        try:
            state, faults = checked(unflat(_asked(whole, plan)), row.places)
        except KeyError as error:
            reason = _("hours or numbers name the place %(slug)s, which the service does not have")
            faults = [RowFault("", reason % {"slug": error.args[0]})]
        if faults:
            return replace(plan, faults=tuple(faults))
        return self._built(replace(plan, after=_changed(state, plan)), row, service, found)

    def _built(self, plan: RowPlan, row: RowContent, service: Service | None, found: Resolved) -> RowPlan:
        """With the service itself, if its fields and the database allow it."""
        expected = [new for new in found.newcomers if self.references.expect(new.model, new.slug)]
        try:
            item = self.builder.build(service, plan.after, plan.before)
        except (EntryError, ValidationError) as error:
            for newcomer in expected:
                self.references.forget(newcomer.model, newcomer.slug)
            reasons = error.reasons if isinstance(error, EntryError) else model_reasons(error)
            return replace(plan, faults=tuple(RowFault("", reason) for reason in reasons))
        self.identity.take(row)
        plan = replace(plan, item=item, newcomers=tuple(found.newcomers))
        if service:
            return replace(plan, action=Action.CHANGE)
        return replace(plan, action=Action.CREATE, match=self.identity.alike(row))


def _asked(whole: dict[str, Any], plan: RowPlan) -> dict[str, Any]:
    """What the row changes, and what every service must have: it does not answer for what stood here already."""
    if not plan.before:
        return whole
    asked = {change.column for change in plan.changes} | MUST
    # Hours and numbers name their place, so these belong together.
    asked |= NO_PLACES.keys() if asked & NO_PLACES.keys() else set()
    return {**NO_PLACES, **{key: value for key, value in whole.items() if key in asked}}


def _changed(state: dict[str, Any], plan: RowPlan) -> dict[str, Any]:
    """Of a service that stands here only the changed fields."""
    if not plan.before:
        return state
    columns = {change.column for change in plan.changes}
    fields = columns | ({"service_at_locations"} if columns & NO_PLACES.keys() else set())
    return {key: value for key, value in state.items() if key in fields and value != plan.before[key]}
