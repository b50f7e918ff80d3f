"""The field in which an editor chooses a listing in a window."""

from typing import Any

from django.db.models import Model
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.widgets import AdminSnippetChooser


class MapChooser(AdminSnippetChooser):
    def get_instance(self, value: Any) -> Model | None:
        """What is no number is nothing: the form says so, and is shown again with an empty choice."""
        try:
            return super().get_instance(value)
        except (ValueError, OverflowError):
            return None


class MapChooserViewSet(SnippetChooserViewSet):
    base_widget_class = MapChooser
