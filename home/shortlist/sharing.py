"""The list as a text: for a mail, and to copy."""

from collections.abc import Sequence
from urllib.parse import quote

from django.utils.translation import gettext as _

from home.shortlist.items import Item

# Mail programs cut off, or refuse, much longer links.
LONGEST_MAIL = 1800


def list_text(items: Sequence[Item], address: str) -> str:
    """Each place with its number and address, then where the list itself is."""
    parts = ["\n".join(item_lines(number, item)) for number, item in enumerate(items, start=1)]
    return "\n\n".join([*parts, _("This list:") + f"\n{address}"])


def item_lines(number: int, item: Item) -> list[str]:
    name = f"{number}. {item.name}" + (f" ({item.organization})" if item.organization else "")
    facts = (item.phone.number if item.phone else "", item.email, str(item.address or ""))
    return [name, *(fact for fact in facts if fact)]


def mail_link(items: Sequence[Item], address: str, subject: str) -> str:
    """A link that opens the reader's own mail program; with the address alone where all of it would be too long."""
    start = f"mailto:?subject={quote(subject)}&body="
    for text in (list_text(items, address), address):
        link = start + quote(text.replace("\n", "\r\n"))
        if len(link) <= LONGEST_MAIL:
            break
    return link
