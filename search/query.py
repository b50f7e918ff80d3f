"""One question from a visitor or a machine, as a value: from the address and back to it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self
from urllib.parse import urlencode

from django.http import QueryDict

from search.parameters import FACET_BY_NAME, FACETS, SORTS
from search.reading.address import Ignored, read_address
from search.reading.request import read_request
from search.vocabulary import Vocabulary

DEFAULT_PAGE_SIZE = 10
DEFAULT_SORT = "relevance"


@dataclass(frozen=True)
class SearchQuery:
    """What is asked. Values of one filter widen, filters narrow each other; ages are whole months.

    >>> query = SearchQuery(text="geld", areas=("almere-haven",))
    >>> query.selected["area"]
    ('almere-haven',)
    >>> query.toggled("area", "almere-haven").to_querystring()
    'q=geld'
    """

    text: str = ""
    age_months: int | None = None
    areas: tuple[str, ...] = ()
    question_types: tuple[str, ...] = ()
    life_phases: tuple[str, ...] = ()
    audiences: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    access_routes: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    delivery: tuple[str, ...] = ()
    free: bool = False
    open_now: bool = False
    postcode: str | None = None
    kind: str | None = None
    sort: str = DEFAULT_SORT
    page: int = 1
    page_size: int = DEFAULT_PAGE_SIZE
    lang: str = "nl"
    # What the address held besides; the page says so. Machines get an error instead.
    ignored: tuple[Ignored, ...] = field(default=(), compare=False)
    is_cut: bool = field(default=False, compare=False)

    @classmethod
    def from_params(cls, params: QueryDict, known: Vocabulary, kind: str | None = None) -> Self:
        """The question in an address for people; what cannot be read is left out and named in `ignored`."""
        return cls(**read_address(params, known), kind=kind, lang=known.lang)

    @classmethod
    def from_api(cls, values: Mapping[str, Any], known: Vocabulary) -> Self:
        """The question of a machine: names of the API, values as strings, numbers or lists.

        Raises `InvalidParameterError` for the first name or value that cannot be read.
        """
        return cls(**read_request(values, known), lang=known.lang)

    @property
    def selected(self) -> dict[str, tuple[str, ...]]:
        return {facet.name: getattr(self, facet.attribute) for facet in FACETS}

    @property
    def has_filters(self) -> bool:
        return self.age_months is not None or self.free or self.open_now or any(self.selected.values())

    @property
    def is_empty(self) -> bool:
        return not self.text and not self.has_filters

    def toggled(self, facet: str, value: str) -> Self:
        """The question with this value added, or taken away where it was there."""
        attribute = FACET_BY_NAME[facet].attribute
        values = getattr(self, attribute)
        values = tuple(other for other in values if other != value) if value in values else (*values, value)
        return self._changed(**{attribute: values})

    def without(self, name: str) -> Self:
        """The question without a facet or `text`, `age_months`, `free`, `open_now`, `postcode`."""
        facet = FACET_BY_NAME.get(name)
        attribute = facet.attribute if facet else name
        return self._changed(**{attribute: type(self).__dataclass_fields__[attribute].default})

    def narrowed(self, name: str, value: str) -> Self:
        """The question with this filter on, by its name and value in JSON."""
        if name in FACET_BY_NAME:
            return self if self.asks(name, value) else self.toggled(name, value)
        return self._changed(**{name: int(value) if name == "age_months" else True})

    def asks(self, name: str, value: str) -> bool:
        """Whether this filter is on already; an age is, whichever."""
        if name in FACET_BY_NAME:
            return value in getattr(self, FACET_BY_NAME[name].attribute)
        return getattr(self, name) not in (None, False)

    def with_values(self, facet: str, values: Iterable[str]) -> Self:
        return self._changed(**{FACET_BY_NAME[facet].attribute: tuple(values)})

    def on_page(self, page: int) -> Self:
        return replace(self, page=page)

    def sorted_by(self, sort: str) -> Self:
        return self._changed(sort=sort)

    def _changed(self, **changes: Any) -> Self:
        return replace(self, page=1, ignored=(), **changes)

    def to_pairs(self) -> list[tuple[str, str]]:
        """Parameters of the address for people, without what goes without saying."""
        pairs = [("q", self.text)] if self.text else []
        if self.age_months is not None:
            pairs.append(("leeftijd", str(self.age_months)))
        pairs += [(facet.parameter, value) for facet in FACETS for value in getattr(self, facet.attribute)]
        pairs += [("kosten", "gratis")] if self.free else []
        pairs += [("open", "nu")] if self.open_now else []
        pairs += [("postcode", self.postcode)] if self.postcode else []
        pairs += [("sorteer", SORTS[self.sort])] if self.sort != DEFAULT_SORT else []
        pairs += [("pagina", str(self.page))] if self.page > 1 else []
        return pairs

    def to_querystring(self) -> str:
        return urlencode(self.to_pairs())
