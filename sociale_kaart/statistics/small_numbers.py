"""Numbers as they are told: a small one could be somebody."""

from django.utils.translation import gettext as _

# Below this somebody could guess who it was.
FEWEST_TOLD = 5


def told(number: int) -> str:
    """None is none, and tells of nobody."""
    if 0 < number < FEWEST_TOLD:
        return _("fewer than %(number)d") % {"number": FEWEST_TOLD}
    return str(number)
