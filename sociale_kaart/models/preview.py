"""Previews of listings: the page that visitors would get, on the site of their municipality."""

from typing import ClassVar

from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist
from django.http import HttpRequest
from django.utils import translation
from django.utils.module_loading import import_string
from wagtail.models import PreviewableMixin


class ListingPreviewMixin(PreviewableMixin):
    """A listing that is previewed as visitors see it.

    `page_maker` names the function that makes the context of that page from an object in memory: pages know the
    models, so the models know them by name alone.
    """

    page_maker: ClassVar[str]

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict:
        make_context = import_string(self.page_maker)
        return {**super().get_preview_context(request, mode_name), **make_context(self)}


class PagePreviewMixin(ListingPreviewMixin):
    """A listing with `slug` and `municipality` that has a page of its own."""

    def get_full_url(self) -> str | None:
        """The address on the municipality's own site; None while there is none."""
        if not self.slug or self.municipality_id is None:
            return None
        try:
            site = self.municipality.municipality_site.site
        except ObjectDoesNotExist:
            return None
        with translation.override(settings.LANGUAGE_CODE):
            return site.root_url + self.get_absolute_url()

    # Wagtail binds the property to its own method, so it has to be bound again.
    full_url = property(get_full_url)
