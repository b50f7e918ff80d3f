"""Where an entry is edited, and where it is noted that it is right."""

from django.db.models import Model
from django.urls import reverse


def edit_address(entry: Model) -> str:
    """The path of its form in the admin."""
    return reverse(entry.snippet_viewset.get_url_name("edit"), args=[entry.pk])


def verify_address(service: Model) -> str:
    """Where it is noted that parts of a service are still right."""
    return reverse(service.snippet_viewset.get_url_name("verify"), args=[service.pk])
