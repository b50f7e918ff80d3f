"""The names of the filters: in JSON, in addresses for people, and in a `SearchQuery`."""

from dataclasses import dataclass


@dataclass(frozen=True)
class FacetName:
    """A filter with a vocabulary: `name` as in JSON, `parameter` as in addresses, `attribute` of `SearchQuery`."""

    name: str
    parameter: str
    attribute: str
    # Whether it filters information pages too; any other filter leaves them out.
    holds_for_pages: bool = False


FACETS = (
    FacetName("area", "wijk", "areas"),
    FacetName("question_type", "vraagtype", "question_types", holds_for_pages=True),
    FacetName("life_phase", "levensfase", "life_phases", holds_for_pages=True),
    FacetName("audience", "doelgroep", "audiences", holds_for_pages=True),
    FacetName("tier", "trede", "tiers"),
    FacetName("access_route", "toegang", "access_routes"),
    FacetName("language", "taal", "languages"),
    FacetName("delivery", "vorm", "delivery"),
)
FACET_BY_NAME = {facet.name: facet for facet in FACETS}

# Filters with one value, by the name in JSON: the parameter in addresses.
SINGLE_PARAMETERS = {
    "text": "q",
    "age_months": "leeftijd",
    "free": "kosten",
    "open_now": "open",
    "postcode": "postcode",
    "sort": "sorteer",
    "page": "pagina",
}
SORTS = {"relevance": "relevantie", "name": "naam", "distance": "afstand", "verified": "gecontroleerd"}
YOUNGEST_ASKED, OLDEST_ASKED = -9, 275


def parameter_of(name: str) -> str:
    """The parameter in addresses of a filter that JSON names so."""
    return FACET_BY_NAME[name].parameter if name in FACET_BY_NAME else SINGLE_PARAMETERS[name]
