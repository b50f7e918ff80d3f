"""What an editor hears of a text before publishing it, inside Wagtail's own panel of checks."""

from django.utils.translation import gettext_noop

# The title of that panel. Wagtail's own Dutch leaves it in English; our catalogue comes first.
PANEL = gettext_noop("Checks")
