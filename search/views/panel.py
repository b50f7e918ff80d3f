"""The filters as a form: which questions, in which order, and how many choices stand open."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from home.choice import Choice
from search.query import SearchQuery
from search.results.values import Facet, FacetValue, Label, SearchResults
from search.vocabulary import Vocabulary

# More choices than this fold away behind "all …"; chosen ones always stand in sight.
CHOICES_IN_SIGHT = 8
OLDEST_YEAR = 22


@dataclass(frozen=True)
class Question:
    """How one facet is asked."""

    facet: str
    label: str | Promise
    is_open: bool = False
    # One choice at a time where several would surprise; the address takes several all the same.
    is_single: bool = False


QUESTIONS = (
    Question("area", _("Which district?"), is_open=True, is_single=True),
    Question("question_type", _("What is it about?"), is_open=True),
    Question("access_route", _("How do you get in?")),
    Question("tier", _("How light or heavy?")),
    Question("audience", _("For whom?")),
    Question("life_phase", _("Which phase of life?")),
    Question("language", _("In which language?")),
    Question("delivery", _("Where and how?")),
)


@dataclass(frozen=True)
class FilterGroup:
    """One question with its choices, those in sight and those folded away."""

    name: str
    parameter: str
    label: str | Promise
    kind: str
    is_open: bool
    is_chosen: bool
    values: tuple[FacetValue, ...]
    more: tuple[FacetValue, ...]


@dataclass(frozen=True)
class FilterPanel:
    """Everything that the filter form shows. `hidden` are the fields that it carries along."""

    groups: tuple[FilterGroup, ...]
    hidden: tuple[tuple[str, str], ...]
    years: tuple[Choice, ...]
    months: tuple[Choice, ...]
    chosen_count: int
    free: bool
    open_now: bool
    postcode: str
    has_age: bool


def filter_panel(query: SearchQuery, results: SearchResults, known: Vocabulary) -> FilterPanel:
    """The form for this question and its answer; phases before birth stand among the years."""
    facets = {facet.name: facet for facet in results.facets}
    groups = tuple(
        group(ask, facets[ask.facet]) for ask in QUESTIONS if ask.facet in facets and facets[ask.facet].values
    )
    return FilterPanel(
        groups=groups,
        hidden=tuple(pair for pair in query.to_pairs() if is_carried_along(*pair)),
        years=year_choices(query, phases_before_birth(known)),
        months=month_choices(query),
        chosen_count=len(results.chosen),
        free=query.free,
        open_now=query.open_now,
        postcode=query.postcode or "",
        has_age=query.age_months is not None,
    )


def is_carried_along(parameter: str, value: str) -> bool:
    """What the form does not ask itself: the words, the order, and an age before birth (there it knows phases only)."""
    return parameter in ("q", "sorteer") or (parameter == "leeftijd" and value.startswith("-"))


def group(ask: Question, facet: Facet) -> FilterGroup:
    several = sum(value.selected for value in facet.values) > 1
    values, more = in_sight(facet)
    return FilterGroup(
        name=facet.name,
        parameter=facet.parameter,
        label=ask.label,
        kind="radio" if ask.is_single and not several else "checkbox",
        is_open=ask.is_open or facet.is_chosen,
        is_chosen=facet.is_chosen,
        values=values,
        more=more,
    )


def in_sight(facet: Facet) -> tuple[tuple[FacetValue, ...], tuple[FacetValue, ...]]:
    """The choices to show and those to fold away: chosen first, then those that leave most, in the list's own order."""
    if len(facet.values) <= CHOICES_IN_SIGHT or facet.name == "area":
        return facet.values, ()
    best = sorted(facet.values, key=lambda value: (not value.selected, -value.count))[:CHOICES_IN_SIGHT]
    shown = {value.value for value in best} | {value.value for value in facet.values if value.selected}
    return (
        tuple(value for value in facet.values if value.value in shown),
        tuple(value for value in facet.values if value.value not in shown),
    )


def phases_before_birth(known: Vocabulary) -> list[Label]:
    return [known.terms["life_phase"][slug] for slug, (_youngest, oldest) in known.phases.items() if oldest < 0]


def year_choices(query: SearchQuery, before_birth: Iterable[Label]) -> tuple[Choice, ...]:
    """The phases before birth, then whole years."""
    phases = tuple(Choice(phase.slug, phase.label, phase.slug in query.life_phases) for phase in before_birth)
    chosen = None if query.age_months is None or query.age_months < 0 else query.age_months // 12
    return phases + tuple(Choice(str(year), str(year), year == chosen) for year in range(OLDEST_YEAR + 1))


def month_choices(query: SearchQuery) -> tuple[Choice, ...]:
    chosen = 0 if query.age_months is None or query.age_months < 0 else query.age_months % 12
    return tuple(Choice(str(month), str(month), month == chosen) for month in range(12))
