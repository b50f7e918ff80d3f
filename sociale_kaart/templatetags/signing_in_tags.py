"""What the page to sign in offers besides a password."""

from django import template
from django.conf import settings

from sociale_kaart.accounts.openid.only import is_only_way

register = template.Library()


@register.simple_tag
def is_only_provider() -> bool:
    """Whether only administrators sign in another way."""
    return is_only_way()


@register.simple_tag
def provider_name() -> str:
    """Of the provider whose accounts may be used here; empty where there is none."""
    return settings.OPENID_CONNECT["name"] if settings.OPENID_CONNECT else ""
