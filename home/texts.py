"""Words that a text leaves open, filled in for the site that shows it."""

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

MUNICIPALITY = "{gemeente}"


def fill(text: str, municipality: str) -> str:
    """The text with the name of the site's municipality.

    >>> fill("Hulp in {gemeente}", "Lagewaard")
    'Hulp in Lagewaard'
    """
    return text.replace(MUNICIPALITY, municipality)


def fill_html(html: str, municipality: str) -> SafeString:
    """As `fill`, for text that is HTML already."""
    return mark_safe(html.replace(MUNICIPALITY, escape(municipality)))  # noqa: S308
