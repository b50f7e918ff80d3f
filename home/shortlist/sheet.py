"""The list on paper."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from home.frame import Frame
from home.paper.sheet import Sheet, SheetPart, sheet_of
from home.shortlist.items import Item
from sociale_kaart.clock import today
from sociale_kaart.pages.wording import day_in_words


def shortlist_sheet(items: Sequence[Item], frame: Frame) -> Sheet:
    note = _("Made on %(day)s. Look on the site whether it is still right.") % {"day": day_in_words(today())}
    parts = (part(number, item) for number, item in enumerate(items, start=1))
    return sheet_of(frame, _("My list"), parts, notes=[note])


def part(number: int, item: Item) -> SheetPart:
    facts = (
        (_("Telephone"), item.phone.number if item.phone else ""),
        (_("E-mail"), item.email),
        (_("Address"), str(item.address or "")),
        (
            _("How you get in"),
            ". ".join(str(x) for x in (item.access_route and item.access_route.label, item.next_step) if x),
        ),
        (_("Called on / spoke to / agreed:"), "_" * 60),
    )
    heading = f"{number}. {item.name}" + (f" ({item.organization})" if item.organization else "")
    return SheetPart(heading, (str(item.summary),) if item.summary else (), tuple(fact for fact in facts if fact[1]))
