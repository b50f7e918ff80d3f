"""Made-up services: of many municipalities, or more of them for one."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from django.db import transaction

from sociale_kaart import clock
from sociale_kaart.models import Area, AreaKind, Location, Organization, Service
from sociale_kaart.synthetic.faults import GenerateError
from sociale_kaart.synthetic.ground import NOTE, Ground, ground_of, make_municipality, slug_of
from sociale_kaart.synthetic.places import PlannedMunicipality, planned_municipalities, shares
from sociale_kaart.synthetic.providers import FIRST_CONTACT, make_providers
from sociale_kaart.synthetic.services import ServiceTables
from sociale_kaart.synthetic.texts import texts
from sociale_kaart.synthetic.world import World
from sociale_kaart.synthetic.writing import reset_sequences

MOST_SERVICES, MOST_SEED = 1_000_000, 2**31 - 1
# Written in one go: what is held in memory.
PART, TOLD_EVERY = 1_000, 10_000
Tell = Callable[[str, int, float], None]


@dataclass(frozen=True)
class Wish:
    """So many services in all, over so many municipalities (all of the country where there are enough services)."""

    count: int
    seed: int = 1
    municipalities: int | None = None

    def __post_init__(self) -> None:
        """Raises `GenerateError`."""
        country = len(planned_municipalities())
        if not 1 <= self.count <= MOST_SERVICES:
            raise GenerateError(f"The number of services must be from 1 to {MOST_SERVICES}, not {self.count}.")
        if not 0 <= self.seed <= MOST_SEED:
            raise GenerateError(f"The seed must be from 0 to {MOST_SEED}, not {self.seed}.")
        if self.municipalities is not None and not 1 <= self.municipalities <= min(country, self.count):
            most = min(country, self.count)
            raise GenerateError(f"The number of municipalities must be from 1 to {most}, not {self.municipalities}.")

    @property
    def planned(self) -> tuple[PlannedMunicipality, ...]:
        every = planned_municipalities()
        return every[: self.municipalities or -(-self.count * len(every) // MOST_SERVICES)]


def generate(wish: Wish, tell: Tell) -> int:
    """Make what is not there yet, each municipality wholly or not at all; how many services were made.

    Raises `GenerateError` before anything is written.
    """
    planned = wish.planned
    _refuse_other_seed(planned, wish.seed)
    world = World.load(texts())
    made = 0
    for one, share in zip(planned, shares(wish.count, planned), strict=True):
        started = time.monotonic()
        with transaction.atomic():
            municipality = Area.objects.filter(slug=slug_of(one)).first()
            municipality = municipality or make_municipality(one, texts(), wish.seed)
            missing = share - Service.objects.filter(municipality=municipality).count()
            _add(ground_of(municipality), world, missing, f"{wish.seed} {one.code}", wish.seed, tell, True)
        made += max(missing, 0)
        tell(one.name, max(missing, 0), time.monotonic() - started)
    return made


def fill(municipality: Area, count: int, seed: int, tell: Tell = lambda *_args: None) -> int:
    """Make services until a made-up municipality shows so many in results; how many were made.

    Raises `GenerateError` before anything is written.
    """
    wish = Wish(count, seed)
    if municipality.kind != AreaKind.MUNICIPALITY or not municipality.is_fictional:
        raise GenerateError(f"{municipality} is not a made-up municipality: nothing made-up is added to it.")
    world = World.load(texts())
    started = time.monotonic()
    with transaction.atomic():
        missing = wish.count - Service.objects.findable(clock.today()).filter(municipality=municipality).count()
        _add(ground_of(municipality), world, missing, f"{seed} {municipality.slug}", seed, tell, False)
        # Whoever keeps an index sees that it is outdated.
        municipality.save()
    tell(municipality.name, max(missing, 0), time.monotonic() - started)
    return max(missing, 0)


def _refuse_other_seed(planned: tuple[PlannedMunicipality, ...], seed: int) -> None:
    here = Area.objects.filter(slug__in=[slug_of(one) for one in planned]).exclude(note=NOTE.format(seed=seed))
    if other := here.first():
        raise GenerateError(f"{other.name} ({other.slug}) was made with another seed: {other.note}")


def _add(ground: Ground, world: World, count: int, key: str, seed: int, tell: Tell, has_teams: bool) -> None:
    """Numbers go on where an earlier run ended, and with them slugs and what chance gives."""
    if count <= 0:
        return
    first = _made_before(ground)
    started = time.monotonic()
    providers = make_providers(ground, count, texts(), key, first, has_teams and not first)
    teams = iter([one for one in providers if one.kind == FIRST_CONTACT])
    tables = ServiceTables(ground, world, texts(), clock.today(), NOTE.format(seed=seed))
    for start in range(0, count, PART):
        done = min(start + PART, count)
        for number in range(first + start, first + done):
            tables.add(key, number, providers, next(teams, None))
        tables.write()
        if done % TOLD_EVERY == 0 and done < count:
            tell(f"{ground.name} …", done, time.monotonic() - started)
    reset_sequences([Organization, Location, *tables.models])


def _made_before(ground: Ground) -> int:
    """How many services of the municipality were made up before."""
    marks = NOTE.split("{seed}")
    made = Service.objects.filter(municipality=ground.id)
    return made.filter(editor_note__startswith=marks[0], editor_note__endswith=marks[1]).count()
