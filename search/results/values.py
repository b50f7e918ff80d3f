"""The values that a search gives to templates and to JSON; none of them knows an engine or the database."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Label:
    """A term of a vocabulary in the reader's language; `order` is the vocabulary's (for tiers: lightest first)."""

    slug: str
    label: str
    order: int = 0
    # Of a way in: whether people go there themselves, without somebody who opens the door.
    is_open: bool = False


@dataclass(frozen=True)
class ServiceHit:
    """One service in a list. `age` and `where` are words for people, None when unknown."""

    slug: str
    name: str
    url: str
    organization: str | None
    summary: str
    tier: Label
    access_route: Label | None
    age: str | None
    where: str | None
    verified_on: date | None
    score: float
    # What a filter asked and this service does not tell: "age", "area".
    unknown: tuple[str, ...] = ()
    # Whether name and summary are Dutch because this language lacks them.
    is_in_dutch: bool = False
    # The summary with what was looked for marked by <mark>, as safe HTML; None where nothing is to be marked.
    highlight: str | None = None
    distance_km: float | None = None
    kind: str = "service"


@dataclass(frozen=True)
class PageHit:
    """One information page in a list."""

    slug: str
    name: str
    url: str
    summary: str
    score: float
    reading_minutes: int | None = None
    unknown: tuple[str, ...] = ()
    is_in_dutch: bool = False
    highlight: str | None = None
    kind: str = "page"


@dataclass(frozen=True)
class FacetValue:
    """One choice of a facet: the number of services it leaves, and the address that turns it on or off."""

    value: str
    label: str
    count: int
    selected: bool
    toggle_url: str
    # Depth below the stadsdelen, for areas: 0 stadsdeel, 1 gebied, 2 wijk.
    depth: int = 0


@dataclass(frozen=True)
class Facet:
    """A question that narrows the list. `name` as in the API, `parameter` as in the address."""

    name: str
    parameter: str
    values: tuple[FacetValue, ...]

    @property
    def is_chosen(self) -> bool:
        return any(value.selected for value in self.values)


@dataclass(frozen=True)
class ChosenFilter:
    """A filter that is on, in words, with the address of the same question without it."""

    facet: str
    parameter: str
    value: str
    label: str
    remove_url: str


@dataclass(frozen=True)
class Recognized:
    """Something understood in the words of the question, offered as a filter."""

    facet: str
    value: str
    label: str
    text: str


@dataclass(frozen=True)
class SectionAnswer:
    """The part of an information page that answers the question, in that page's own words."""

    page: str
    heading: str
    # Relative to the root of the host; leads to the part itself.
    url: str
    excerpt: str
    # Whether these words are Dutch because this language lacks them.
    is_in_dutch: bool = False


@dataclass(frozen=True)
class SearchResults:
    """The answer to one question: a page of hits, and the facets around it."""

    total: int
    hits: tuple[ServiceHit | PageHit, ...]
    facets: tuple[Facet, ...]
    page: int
    page_size: int
    recognized: tuple[Recognized, ...] = ()
    nearest: tuple[ServiceHit, ...] = ()
    answer: SectionAnswer | None = None
    corrected_text: str | None = None
    crisis: str | None = None
    # What the words are about, as slugs; no filter.
    question_types: tuple[str, ...] = ()
    # The one of them that the words are most about; empty for none.
    theme: str = ""
    concepts: tuple[str, ...] = ()
    is_weak: bool = False
    chosen: tuple[ChosenFilter, ...] = ()
    # A postcode that exists perhaps, but not in this municipality.
    postcode_is_outside: bool = False
    # A place outside the municipality that the words name, as they do; empty for none.
    elsewhere: str = ""
    # How many of the best fit the words and are known to fit the filters; None where either lacks.
    fitting: int | None = None
    # How many of the services are known to be free of charge; None where nothing is counted.
    free_count: int | None = None

    @property
    def page_count(self) -> int:
        return max(1, -(-self.total // self.page_size))

    @property
    def is_past_end(self) -> bool:
        """Whether the page asked for does not exist; the first always does."""
        return self.page > self.page_count
