"""Finds terms and taxonomies by their identifiers."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sociale_kaart.exchange.hsds.vocabularies import BY_ID, TAXONOMIES, Taxonomy

Json = dict[str, Any]


@dataclass(frozen=True)
class FoundTerm:
    """`is_group`: it holds others, which services have."""

    taxonomy: Taxonomy
    slug: str
    is_group: bool

    @property
    def lookup(self) -> dict[str, str]:
        """By what services with this term are found."""
        above = f"__{self.taxonomy.parent}" if self.is_group else ""
        return {f"{self.taxonomy.columns[0]}{above}__slug": self.slug}


def all_terms() -> Iterator[tuple[FoundTerm, Json]]:
    """Every term there is; a vocabulary is no larger than what people can keep."""
    for taxonomy in TAXONOMIES:
        for item in taxonomy.items():
            yield (
                FoundTerm(taxonomy, item.slug, taxonomy.is_group(type(item))),
                {**taxonomy.term(item), "taxonomy_detail": taxonomy.as_json()},
            )


def term_with(identifier: str) -> tuple[FoundTerm, Json] | None:
    return next((found for found in all_terms() if found[1]["id"] == identifier.lower()), None)


def taxonomy_with(identifier: str) -> Taxonomy | None:
    return BY_ID.get(identifier.lower())
