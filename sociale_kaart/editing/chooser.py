"""The field in which an editor chooses a listing in a window."""

from collections.abc import Callable
from typing import Any

from django.db.models import Model
from django.urls import URLPattern
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.widgets import AdminSnippetChooser

from sociale_kaart.rights.views import ScopedChooserMixin


class MapChooser(AdminSnippetChooser):
    def get_instance(self, value: Any) -> Model | None:
        """What is no number is nothing: the form says so, and is shown again with an empty choice."""
        try:
            return super().get_instance(value)
        except (ValueError, OverflowError):
            return None


class MapChooserViewSet(SnippetChooserViewSet):
    base_widget_class = MapChooser

    def construct_view(self, view_class: type, **kwargs) -> Callable:
        return super().construct_view(type(view_class.__name__, (ScopedChooserMixin, view_class), {}), **kwargs)

    def get_urlpatterns(self) -> list[URLPattern]:
        """Nothing is made in the window: an entry needs its whole form."""
        return [pattern for pattern in super().get_urlpatterns() if pattern.name != "create"]
