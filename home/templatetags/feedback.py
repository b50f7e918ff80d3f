"""The question whether a page helped."""

from django import template
from django.utils.translation import gettext as _

from home.feedback.reasons import REASONS

register = template.Library()


@register.simple_tag
def feedback_reasons() -> list[tuple[str, str]]:
    """Value and words of each reason."""
    return [(str(answer), _(words)) for answer, words in REASONS.items()]
