"""Pages of the account in the language that somebody chose for the admin."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from wagtail.admin.localization import get_localized_response


def in_own_language(view: Callable) -> Callable:
    @wraps(view)
    @never_cache
    def localized(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return get_localized_response(view, request, *args, **kwargs)

    return localized
