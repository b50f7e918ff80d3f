"""Where an entry is edited."""

from django.db.models import Model
from django.urls import reverse


def edit_address(entry: Model) -> str:
    """The path of its form in the admin."""
    return reverse(entry.snippet_viewset.get_url_name("edit"), args=[entry.pk])
