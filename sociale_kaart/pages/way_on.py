"""What someone can do to learn what we do not know."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from sociale_kaart.pages.contact import ContactDetails


@dataclass(frozen=True)
class WayOn:
    label: str
    url: str


def way_on(contact: ContactDetails, district: str) -> WayOn:
    """Call, or write, or else ask the wijkteam; `district` is the slug of the area whose wijkteam that is."""
    if contact.main_phone is not None:
        return WayOn(_("Call and ask"), f"tel:{contact.main_phone.dial}")
    if contact.any_email:
        return WayOn(_("Mail and ask"), f"mailto:{contact.any_email}")
    return WayOn(_("Ask the wijkteam"), reverse("district", args=[district]))
