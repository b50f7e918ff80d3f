"""What a filter lets through, declared once for all engines."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from search.index.document import ANY, document_key
from search.parameters import FACETS
from search.query import SearchQuery
from search.vocabulary import Vocabulary

SERVICE, PAGE = "service", "page"


@dataclass(frozen=True)
class AnyOf:
    """Holds when one of the fields holds one of its values."""

    values: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Between:
    """Holds when the number in a field lies between these, both included; None is open."""

    field: str
    lowest: int | None = None
    highest: int | None = None


Condition = AnyOf | Between


@dataclass(frozen=True)
class Filters:
    """All conditions of a question: `always`, and those of each facet, so that its counts can leave them out."""

    always: tuple[Condition, ...]
    by_facet: Mapping[str, Condition]
    kinds: tuple[str, ...]
    # What a filter asked and a listing may not tell; those that do not come last.
    asked: tuple[str, ...]

    def without(self, facet: str | None = None) -> tuple[Condition, ...]:
        """All conditions, or all but those of a facet."""
        return (*self.always, *(condition for name, condition in self.by_facet.items() if name != facet))


def listed(known: Vocabulary, today: date, kinds: Iterable[str] = ()) -> tuple[Condition, ...]:
    """What this municipality shows today, of these kinds or of all."""
    shown = (AnyOf((("municipality", (known.municipality,)),)), Between("ends_on", lowest=today.toordinal()))
    return (*shown, AnyOf((("kind", tuple(kinds)),))) if kinds else shown


def filters_of(
    query: SearchQuery, known: Vocabulary, today: date, open_services: Iterable[int] | None = None
) -> Filters:
    """`open_services`: the ids of those open now, where that is asked."""
    always: list[Condition] = [*listed(known, today)]
    if query.age_months is not None:
        always.append(Between("minimum_age", highest=query.age_months))
        always.append(Between("maximum_age", lowest=query.age_months))
    if query.free:
        always.append(Between("is_free", lowest=1))
    if open_services is not None:
        always.append(AnyOf((("key", tuple(document_key(SERVICE, number) for number in open_services)),)))
    by_facet = {
        facet.name: _condition(facet.name, getattr(query, facet.attribute), known)
        for facet in FACETS
        if getattr(query, facet.attribute)
    }
    return Filters(tuple(always), by_facet, _kinds(query), _asked(query))


def _condition(facet: str, values: tuple[str, ...], known: Vocabulary) -> AnyOf:
    if facet != "area":
        return AnyOf(((facet, (*values, ANY)),))
    holders = tuple(dict.fromkeys(holder for value in values for holder in known.holders(value)))
    return AnyOf((("area_within", values), ("area_own", holders), ("unknown", ("area",))))


def _kinds(query: SearchQuery) -> tuple[str, ...]:
    """Pages pass only the filters that they can answer."""
    hides_pages = (
        query.free
        or query.open_now
        or any(getattr(query, facet.attribute) for facet in FACETS if not facet.holds_for_pages)
    )
    wanted = (query.kind,) if query.kind else (SERVICE, PAGE)
    return tuple(kind for kind in wanted if not (kind == PAGE and hides_pages))


def _asked(query: SearchQuery) -> tuple[str, ...]:
    asks_age = query.age_months is not None or bool(query.life_phases)
    return (*(("age",) if asks_age else ()), *(("area",) if query.areas else ()))
