"""What someone can do to learn what we do not know."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from sociale_kaart.pages.contact import ContactDetails
from sociale_kaart.pages.trail import map_url


@dataclass(frozen=True)
class WayOn:
    label: str
    url: str


def way_on(contact: ContactDetails, district: str, is_first_contact: bool = False) -> WayOn:
    """Call, or write, or else ask the wijkteam; `district` is the slug of the area whose wijkteam that is.

    A wijkteam that cannot be reached leads on to the other help of its district, not to itself.
    """
    if contact.main_phone is not None:
        return WayOn(_("Call and ask"), f"tel:{contact.main_phone.dial}")
    if contact.any_email:
        return WayOn(_("Mail and ask"), f"mailto:{contact.any_email}")
    if is_first_contact:
        return WayOn(_("Look at all help"), map_url(wijk=district))
    return WayOn(_("Ask the wijkteam"), reverse("district", args=[district]))
