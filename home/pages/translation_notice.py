"""What a page offers that has only its title and introduction in the reader's language."""

from django.conf import settings

from home.frame import Frame


def dutch_url(frame: Frame) -> str | None:
    """The address of the Dutch page; None on that page itself, or where there is none."""
    dutch = frame.language(settings.LANGUAGE_CODE)
    return dutch.url if dutch and not dutch.is_current else None
