"""What readers are told of the translation of a listing."""

from sociale_kaart.pages.wording import content_language, is_fallback_language
from sociale_kaart.translations.listings import STATES, Listing


def status_for_readers(listing: Listing) -> str:
    """The status of its text in the language of the page; empty in Dutch, and where there is no such text."""
    if is_fallback_language() or listing.pk is None:
        return ""
    model, way = STATES[type(listing)]
    found = model.objects.filter(**{way: listing.pk}, language=content_language())
    return found.values_list("status", flat=True).first() or ""
