"""The districts of a municipality, for filters in addresses."""

from search.find import vocabulary_of
from sociale_kaart.models import Area


def main(slug: str) -> dict[str, list[str]]:
    return {"slugs": [district.slug for district in vocabulary_of(Area.objects.get(slug=slug), "nl").districts]}
