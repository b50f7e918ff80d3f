"""For people from where something is, in a few words."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

MOST_NAMES = 4


def where_label(names: Sequence[str], whole: str | None = None) -> str | None:
    """Districts by name, or `whole`: an area that holds them all. None when nothing is known.

    >>> where_label(["Haven", "Stad"]), where_label([])
    ('Haven, Stad', None)
    """
    if whole:
        return _("all of %(area)s") % {"area": whole}
    more = len(names) - MOST_NAMES
    if more <= 0:
        return ", ".join(names) or None
    return _("%(areas)s and %(count)d more") % {"areas": ", ".join(names[:MOST_NAMES]), "count": more}
