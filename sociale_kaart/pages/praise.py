"""What a page says of how complete it is itself."""

from django.utils.translation import gettext as _

from sociale_kaart.listing_checks.quality import Quality
from sociale_kaart.models import ListingQuality, Service

# Fewer stars tell a reader nothing that the page does not say already: each answer that is not known says so itself.
FEWEST_STARS = 4


def praise_of(service: Service) -> str:
    """One sentence where the listing is good or very good; else nothing, for a page puts nobody to shame."""
    try:
        quality = Quality(service.quality.points, ())
    except ListingQuality.DoesNotExist:
        return ""
    if quality.stars < FEWEST_STARS:
        return ""
    return _("How complete and clear this page is: %(words)s.") % {"words": quality.words}
