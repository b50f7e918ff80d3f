"""The kinds of pages that are found by what they say."""

from functools import cache

from django.apps import apps

from home.models import PortalPage


@cache
def searched_pages() -> tuple[type[PortalPage], ...]:
    """Those that name their running texts; a new kind has nothing else to do."""
    models = apps.get_app_config("home").get_models()
    return tuple(model for model in models if issubclass(model, PortalPage) and model.searched_texts)
