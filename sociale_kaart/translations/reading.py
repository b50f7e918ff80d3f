"""What readers are told of the translation of a listing."""

from django.db.models import OuterRef, QuerySet, Subquery

from sociale_kaart.pages.wording import content_language, is_fallback_language
from sociale_kaart.translations.listings import STATES, Listing

STATUS = "translation_status"


def with_status(listings: QuerySet) -> QuerySet:
    """With the status of their text in the language of the page, in the same query; not in Dutch."""
    if is_fallback_language():
        return listings
    model, way = STATES[listings.model]
    states = model.objects.filter(**{way: OuterRef("pk")}, language=content_language())
    return listings.annotate(**{STATUS: Subquery(states.values("status"))})


def status_for_readers(listing: Listing) -> str:
    """Empty in Dutch, where there is no such text, and in a preview."""
    return getattr(listing, STATUS, None) or ""
