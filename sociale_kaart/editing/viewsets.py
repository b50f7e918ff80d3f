"""The one class that all lists and forms of the map build on: who may see or touch what belongs here."""

from collections.abc import Callable

from django.db.models import QuerySet
from django.http import HttpRequest
from wagtail.snippets.views.snippets import SnippetViewSet

from sociale_kaart.editing.chooser import MapChooserViewSet
from sociale_kaart.editing.copying import MapCopyView
from sociale_kaart.editing.lists.index import MapIndexView
from sociale_kaart.editing.preview import MapPreviewOnCreateView, MapPreviewOnEditView, MapPreviewRevisionView
from sociale_kaart.editing.reverting import MapRevertView
from sociale_kaart.rights.policy import visible
from sociale_kaart.rights.views import OneRowMixin


class MapViewSet(SnippetViewSet):
    """Lists are searched in the database itself, so that every search goes together with every filter.

    `list_related` names what the columns show of other models; it is read along in one query.
    """

    index_view_class = MapIndexView
    chooser_viewset_class = MapChooserViewSet
    copy_view_class = MapCopyView
    revisions_revert_view_class = MapRevertView
    preview_on_add_view_class = MapPreviewOnCreateView
    preview_on_edit_view_class = MapPreviewOnEditView
    revisions_view_class = MapPreviewRevisionView
    search_backend_name = None
    list_per_page = 50
    list_related: tuple[str, ...] = ()

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return visible(self.model, request.user).select_related(*self.list_related)

    def construct_view(self, view_class: type, **kwargs) -> Callable:
        return super().construct_view(type(view_class.__name__, (OneRowMixin, view_class), {}), **kwargs)
