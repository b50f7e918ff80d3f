"""People, changes and the moderator's form for these tests."""

from typing import Any

from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from wagtail.models import TaskState

from sociale_kaart.models.editorial import EditorialModel


def somebody(email: str, name: str) -> User:
    return User.objects.create_user(email, email, first_name=name)


def draft(listing: EditorialModel, user: User, *, phones: list[str] | None = None, **changes: Any) -> EditorialModel:
    """The listing with a newer draft; `phones` are all its numbers."""
    changed = type(listing).objects.get(pk=listing.pk).get_latest_revision_as_object()
    for name, value in changes.items():
        setattr(changed, name, value)
    if phones is not None:
        kind = type(listing)._meta.get_field("phones").related_model
        changed.phones = [kind(number=number) for number in phones]
    changed.save_revision(user=user, log_action=True)
    return type(listing).objects.get(pk=listing.pk)


def submit(listing: EditorialModel, user: User, **changes: Any) -> TaskState:
    """What a partner does: change a draft and send it to the municipality."""
    changed = draft(listing, user, **changes)
    if changed.current_workflow_state:
        changed.current_workflow_state.resume(user)
    else:
        changed.get_workflow().start(changed, user)
    return type(listing).objects.get(pk=listing.pk).current_workflow_task_state


def page(response: HttpResponse) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def form_of(client: Client, query: str = "") -> dict[str, Any]:
    """The hidden fields of the queue's form, as a browser would send them."""
    data: dict[str, Any] = {}
    for field in page(client.get(reverse("moderation") + query)).select("form[data-queue] input[type=hidden]"):
        data.setdefault(field["name"], []).append(field["value"])
    return data


def decide(client: Client, button: str = "selected", **fields: str) -> HttpResponse:
    """Fill in the queue's form and press a button."""
    return client.post(reverse("moderation"), form_of(client) | fields | {"decide": button})
