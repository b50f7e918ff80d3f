"""Previews inside the admin: the page as visitors get it, in a frame beside the form."""

from django.http import HttpRequest, HttpResponse
from wagtail.snippets.views.snippets import PreviewOnCreateView, PreviewOnEditView, PreviewRevisionView

POLICY = "Content-Security-Policy"


class InFrameMixin:
    """A visitor's page forbids every frame; in the admin the policy of the admin holds instead."""

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        response = super().dispatch(request, *args, **kwargs)
        if response.has_header(POLICY):
            del response[POLICY]
        return response


class MapPreviewOnCreateView(InFrameMixin, PreviewOnCreateView):
    pass


class MapPreviewOnEditView(InFrameMixin, PreviewOnEditView):
    pass


class MapPreviewRevisionView(InFrameMixin, PreviewRevisionView):
    pass
