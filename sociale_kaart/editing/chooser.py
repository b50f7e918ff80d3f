"""The field in which an editor chooses a listing in a window."""

from collections.abc import Callable
from functools import reduce
from operator import or_
from typing import Any

from django import forms
from django.db.models import Model, Q, QuerySet
from django.urls import URLPattern
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.widgets import AdminSnippetChooser

from sociale_kaart.rights.views import ScopedChooserMixin

LONGEST_QUERY = 100


class SearchForm(BaseFilterForm):
    """Searches in the database itself, as the lists do: an index cannot tell what is in somebody's reach."""

    q = forms.CharField(label=_("Search term"), required=False, max_length=LONGEST_QUERY)

    def filter(self, objects: QuerySet) -> QuerySet:
        objects = super().filter(objects)
        if query := self.cleaned_data.get("q"):
            names = objects.model.snippet_viewset.search_fields or ["name_nl"]
            for word in query.split():
                objects = objects.filter(reduce(or_, (Q(**{f"{name}__icontains": word}) for name in names)))
            self.is_searching, self.search_query = True, query
        return objects


class SearchedChooserMixin:
    """A window to choose from that is searched by name."""

    filter_form_class = SearchForm


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
        return super().construct_view(
            type(view_class.__name__, (ScopedChooserMixin, SearchedChooserMixin, view_class), {}), **kwargs
        )

    def get_urlpatterns(self) -> list[URLPattern]:
        """Nothing is made in the window: an entry needs its whole form."""
        return [pattern for pattern in super().get_urlpatterns() if pattern.name != "create"]
