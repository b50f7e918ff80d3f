"""Where help is on offer: each question type in each life phase and district, and how light that help is."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product

from sociale_kaart.models import AgeBasis, Area, LifePhase, QuestionType, Service, Tier

Key = tuple[int, int, int]


@dataclass(frozen=True)
class Cell:
    """What is surely there, by tier, the lightest first; `unsure` counts services of unknown age or area."""

    question_type: QuestionType
    life_phase: LifePhase
    district: Area
    tiers: tuple[tuple[Tier, int], ...]
    unsure: int

    @property
    def count(self) -> int:
        return sum(count for _tier, count in self.tiers)

    @property
    def lightest(self) -> Tier | None:
        return self.tiers[0][0] if self.tiers else None


@dataclass(frozen=True)
class Offer:
    """What services have in common that count in the same cells; areas by their path."""

    question_type: int
    tier: int
    is_age_known: bool
    ages: tuple[int | None, int | None]
    areas: frozenset[str]


def coverage(municipality: Area, today: date) -> tuple[Cell, ...]:
    """Every cell there could be, in the order of the vocabularies. The number of queries is fixed."""
    phases, districts = tuple(LifePhase.objects.all()), districts_of(municipality)
    tiers = tuple(Tier.objects.all())
    sure, unsure = Counter[tuple[Key, int]](), Counter[Key]()
    for offer, count in offers(municipality, today).items():
        ages = {phase.pk: offer.is_age_known and fits_age(offer, phase) for phase in phases}
        places = {area.pk: fits_area(offer, area) for area in districts}
        for phase, area in product(phases, districts):
            key = (offer.question_type, phase.pk, area.pk)
            if ages[phase.pk] and places[area.pk]:
                sure[key, offer.tier] += count
            elif (ages[phase.pk] or not offer.is_age_known) and (places[area.pk] or not offer.areas):
                unsure[key] += count
    return tuple(
        Cell(question, phase, area, tuple((t, n) for t in tiers if (n := sure[key, t.pk])), unsure[key])
        for question, phase, area in product(QuestionType.objects.all(), phases, districts)
        for key in [(question.pk, phase.pk, area.pk)]
    )


def offers(municipality: Area, today: date) -> Counter[Offer]:
    """How many services in results are alike. A general entrance counts only for what it is said to be about."""
    found = Service.objects.findable(today).filter(municipality=municipality).order_by()
    questions, areas = defaultdict[int, list[int]](list), defaultdict[int, list[str]](list)
    for key, question in found.filter(question_types__isnull=False).values_list("pk", "question_types"):
        questions[key].append(question)
    for key, path in found.filter(service_areas__isnull=False).values_list("pk", "service_areas__path"):
        areas[key].append(path)
    counts = Counter[Offer]()
    rows = found.values_list("pk", "tier", "age_basis", "minimum_age", "maximum_age")
    for key, tier, basis, *ages in rows.iterator():
        for question in questions[key]:
            counts[Offer(question, tier, basis != AgeBasis.UNKNOWN, tuple(ages), frozenset(areas[key]))] += 1
    return counts


def districts_of(municipality: Area) -> tuple[Area, ...]:
    """A small municipality is one district by itself."""
    return tuple(Area.objects.districts_of(municipality).defer("outline")) or (municipality,)


def fits_age(offer: Offer, phase: LifePhase) -> bool:
    youngest, oldest = offer.ages
    return (youngest is None or youngest <= phase.maximum_age) and (oldest is None or oldest >= phase.minimum_age)


def fits_area(offer: Offer, area: Area) -> bool:
    """As in the search: an area that holds the district, is it, or lies inside it."""
    return any(area.path.startswith(path) or path.startswith(area.path) for path in offer.areas)


def empty_first(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    return tuple(sorted(cells, key=lambda cell: cell.count > 0))


@dataclass(frozen=True)
class Gap:
    """A question type in a life phase for which some districts have nothing, or all of them."""

    question_type: QuestionType
    life_phase: LifePhase
    districts: tuple[Area, ...]
    is_everywhere: bool
    unsure: int


def gaps(cells: Iterable[Cell]) -> Iterator[Gap]:
    together = defaultdict[tuple[int, int], list[Cell]](list)
    for cell in cells:
        together[cell.question_type.pk, cell.life_phase.pk].append(cell)
    for group in together.values():
        if empty := [cell for cell in group if not cell.count]:
            districts = tuple(cell.district for cell in empty)
            unsure = max(cell.unsure for cell in empty)
            yield Gap(empty[0].question_type, empty[0].life_phase, districts, len(empty) == len(group), unsure)
