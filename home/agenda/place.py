"""Where an activity is. Of a hidden address nothing leaves the admin."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sociale_kaart.models import Area
from sociale_kaart.pages.wording import Text, text_of, written

if TYPE_CHECKING:
    from home.models import ActivityPage


@dataclass(frozen=True)
class ActivityPlace:
    """`name` and `address` are None where they are not known, or `is_hidden`."""

    name: Text | None = None
    address: Text | None = None
    area: Area | None = None
    is_hidden: bool = False
    is_wheelchair_accessible: bool | None = None

    @property
    def in_one_line(self) -> str:
        return ", ".join(str(part) for part in (self.name, self.address) if part)


def place_of(page: "ActivityPage") -> ActivityPlace:
    location = page.location
    if location is None or not location.live:
        return ActivityPlace(name=written(page.place), area=page.area)
    if location.has_hidden_address:
        return ActivityPlace(is_hidden=True)
    name, address = text_of(location, "name"), written(location.public_address or "")
    if name and name.text == location.address:
        name = None
    return ActivityPlace(name, address, location.area, False, location.is_wheelchair_accessible)
