"""What the page to sign in offers besides a password."""

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def provider_name() -> str:
    """Of the provider whose accounts may be used here; empty where there is none."""
    return settings.OPENID_CONNECT["name"] if settings.OPENID_CONNECT else ""
