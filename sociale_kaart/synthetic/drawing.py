"""What a made-up service is, before it has words: who offers it, about what, for whom, where and how."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sociale_kaart.models import AgeBasis
from sociale_kaart.synthetic.ground import District, Ground
from sociale_kaart.synthetic.providers import Provider
from sociale_kaart.synthetic.texts import Form, Texts
from sociale_kaart.synthetic.world import OLDEST, YOUNGEST, Topic, World

# Where life phases begin: made-up services keep to them.
PHASE_BOUNDS = (YOUNGEST, 0, 12, 24, 48, 72, 144, 192, 216, OLDEST + 1)
PARENT, YOUNG, PROFESSIONAL = "ouder", "jongere", "professional"
# A service for children so old speaks to them.
YOUNG_FROM = 120


@dataclass(frozen=True)
class Ages:
    """In months, both included; `low` and `high` are what the text speaks of, also where the listing does not tell."""

    basis: AgeBasis
    low: int
    high: int

    @property
    def bounds(self) -> tuple[int | None, int | None]:
        return (self.low, self.high) if self.basis == AgeBasis.STATED else (None, None)


@dataclass(frozen=True)
class Draw:
    """`areas` are ids, empty where unknown; `where` is their name in a sentence."""

    provider: Provider
    form: Form
    topic: Topic
    ages: Ages
    audiences: Sequence[str]
    tier: str
    route: str
    areas: Sequence[int]
    where: str
    district: District
    is_first_contact: bool = False


def draw(
    chance: random.Random,
    ground: Ground,
    world: World,
    texts: Texts,
    providers: Sequence[Provider],
    team: Provider | None,
) -> Draw:
    """`team` is the wijkteam whose own listing this is."""
    provider = team or providers[int(len(providers) * chance.random())]
    name = chance.choice(provider.forms) if team is None else "gesprekken"
    form, topic = texts.forms[name], chance.choice(world.topics[name])
    ages = _ages(chance, topic, form)
    areas, where, district = _areas(chance, ground, provider, is_team=team is not None)
    return Draw(
        provider=provider,
        form=form,
        topic=topic,
        ages=ages,
        audiences=_audiences(chance, form, ages),
        tier="basisvoorziening" if team else weighed(chance, form.tiers),
        route="vrij-toegankelijk" if team else weighed(chance, form.routes),
        areas=areas,
        where=where,
        district=district,
        is_first_contact=team is not None,
    )


def weighed(chance: random.Random, weights: Mapping[str, int]) -> str:
    point = chance.random() * sum(weights.values())
    for value, weight in weights.items():
        point -= weight
        if point < 0:
            return value
    return value


def _ages(chance: random.Random, topic: Topic, form: Form) -> Ages:
    low, high = topic.ages(form)
    if not topic.has_ages and form.youngest is None and form.oldest is None and chance.random() < 0.4:
        return Ages(AgeBasis.EVERYONE, low, high)
    basis = AgeBasis.UNKNOWN if chance.random() < 0.08 else AgeBasis.STATED
    if chance.random() < 0.4:
        return Ages(basis, low, high)
    phases = [(start, end - 1) for start, end in pairwise(PHASE_BOUNDS) if start <= high and end - 1 >= low]
    first = chance.randrange(len(phases))
    last = min(len(phases) - 1, first + chance.randrange(3))
    return Ages(basis, max(low, phases[first][0]), min(high, phases[last][1]))


def _audiences(chance: random.Random, form: Form, ages: Ages) -> Sequence[str]:
    """Children below ten do not look for help themselves."""
    if PROFESSIONAL in form.audiences:
        return (PROFESSIONAL,)
    if YOUNG not in form.audiences or ages.high < YOUNG_FROM:
        return (PARENT,)
    if PARENT not in form.audiences or (ages.low >= YOUNG_FROM and chance.random() < 0.5):
        return (YOUNG,)
    return (PARENT, YOUNG) if chance.random() < 0.6 else (PARENT,)


def _areas(
    chance: random.Random, ground: Ground, provider: Provider, is_team: bool
) -> tuple[Sequence[int], str, District]:
    own = provider.district
    point = 0.6 if is_team else chance.random()
    if point < 0.42:
        return (ground.id,), ground.name, own
    if point < 0.70:
        return (own.id,), own.name, own
    if point < 0.82:
        more = chance.sample(ground.districts, min(len(ground.districts), chance.randint(2, 3)))
        return tuple(one.id for one in more), " en ".join(one.name for one in more[:2]), more[0]
    if point < 0.92 and own.wijken:
        return (chance.choice(own.wijken),), own.name, own
    if point < 0.96 and ground.wider:
        return (ground.wider[0],), "de hele regio", own
    return (), ground.name, own
