"""What happens around the form of a listing."""

from collections.abc import Iterator

from django.contrib import messages
from django.contrib.auth.models import AbstractUser
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from wagtail.admin.widgets.button import Button

from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.sent_back import reasons_of
from sociale_kaart.moderation.trusted import publish_safe_units
from sociale_kaart.moderation.units import full_label

SUBMITTING = ("action-submit", "action-restart-workflow")


def show_reasons(request: HttpRequest, listing: object) -> None:
    """What a moderator sent back stands above the form, until it is submitted again."""
    if not isinstance(listing, EditorialModel) or request.method != "GET":
        return
    if lines := reasons_of(listing):
        reasons = format_html_join("", "<li><strong>{}</strong>: {}</li>", lines)
        title = _("The municipality sent this back. Change it and submit it again:")
        messages.warning(request, format_html("{}<ul>{}</ul>", title, reasons))


def log_button(listing: object, user: AbstractUser, next_url: str | None = None) -> Iterator[Button]:
    """In the menu of each listing."""
    if isinstance(listing, EditorialModel):
        url = reverse("field_changes", args=[listing._meta.model_name, listing.pk])
        yield Button(_("What changed"), url, icon_name="history", priority=45)


def publish_if_trusted(request: HttpRequest, listing: object) -> None:
    """After the form was sent: the change was submitted, and its safe part goes online now."""
    if not isinstance(listing, EditorialModel) or not any(name in request.POST for name in SUBMITTING):
        return
    fresh = type(listing)._default_manager.get(pk=listing.pk)
    state = fresh.current_workflow_task_state
    if state and (online := publish_safe_units(state, request.user)):
        fields = ", ".join(full_label(type(listing), unit) for unit in online)
        messages.success(request, _("Online at once, without waiting: %(fields)s.") % {"fields": fields})
