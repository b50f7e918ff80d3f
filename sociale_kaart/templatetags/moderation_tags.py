"""What the moderator's page asks of its values."""

from django import template
from django.contrib.auth.models import AbstractUser
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language_info

from sociale_kaart.editing.addresses import edit_address
from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.differences import Difference
from sociale_kaart.moderation.queue import QueueItem
from sociale_kaart.moderation.recording import name_of

register = template.Library()


@register.filter
def given(item: QueueItem, name: str) -> str:
    """What was filled in before and could not be carried out."""
    return item.given.get(f"{item.key}-{name}", "")


@register.filter
def language_attributes(difference: Difference) -> SafeString:
    """So that a text is read aloud, and written, in its own language."""
    if not difference.language:
        return SafeString("")
    direction = "rtl" if get_language_info(difference.language)["bidi"] else "ltr"
    return format_html(' lang="{}" dir="{}"', difference.language, direction)


@register.filter
def user_name(user: AbstractUser | None) -> str:
    return name_of(user)


register.simple_tag(edit_address)


@register.simple_tag
def log_address(listing: EditorialModel) -> str:
    return reverse("field_changes", args=[listing._meta.model_name, listing.pk])
