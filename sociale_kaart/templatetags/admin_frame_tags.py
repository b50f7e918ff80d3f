"""What the frame of the admin asks."""

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def admin_name() -> str:
    """What the site is called in the title of a window."""
    return settings.WAGTAIL_SITE_NAME
