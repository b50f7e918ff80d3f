"""Which topics a listing seems to be about, for the editor who confirms them."""

from search.thesaurus.listings import ListingTexts, concepts_in_listing
from search.thesaurus.store import current_thesaurus
from sociale_kaart.models import Service

MOST, LEAST = 8, 0.45


def suggest_concepts(service: Service) -> list[str]:
    """Slugs of topics, the surest first, from the Dutch texts as they stand on this object."""
    texts = ListingTexts(
        name=service.name_nl or "",
        alternate_name=service.alternate_name,
        summary=service.summary_nl or "",
        description=service.description_nl or "",
        professional_note=service.professional_note_nl or "",
    )
    found = concepts_in_listing(texts, current_thesaurus().topics)
    return [slug for slug, certainty in found.items() if certainty >= LEAST][:MOST]
