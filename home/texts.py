"""Words that a text leaves open, filled in for the site that shows it."""

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

MUNICIPALITY = "{gemeente}"
CONTACT = "{contact}"


def fill(text: str, municipality: str, contact: str = "") -> str:
    """The text with the name of the site's municipality and the e-mail address of its editors.

    >>> fill("Hulp in {gemeente}", "Lagewaard")
    'Hulp in Lagewaard'
    """
    if CONTACT in text:
        text = text.replace(CONTACT, contact or _("the editors of this site"))
    return text.replace(MUNICIPALITY, municipality)


def fill_html(html: str, municipality: str, contact: str = "") -> SafeString:
    """As `fill`, for text that is HTML already."""
    return mark_safe(fill(html, escape(municipality), escape(contact)))  # noqa: S308
