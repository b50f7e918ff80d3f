"""What the page of the list shows."""

from collections.abc import Sequence
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from home.frame import Frame
from home.pages.trail import page_head
from home.shortlist.address import MOST_PLACES, query_of
from home.shortlist.items import Item
from home.shortlist.qr import qr_of
from home.shortlist.sharing import list_text, mail_link


def shortlist_context(items: Sequence[Item], address: str, frame: Frame) -> dict[str, Any]:
    """The list and the ways to take it along; `address` is the whole one."""
    return page_head(_("My list"), frame) | {
        "items": items,
        "most": MOST_PLACES,
        "qr": qr_of(address) if items else None,
        "text": list_text(items, address),
        "mail_link": mail_link(items, address, _("My list of %(site)s") % {"site": frame.site_name}),
        "pdf_url": reverse("shortlist_pdf") + query_of(item.slug for item in items),
    }
