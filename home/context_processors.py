"""What the frame of every page needs."""

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from home.frame import frame_for


def frame(request: HttpRequest) -> dict:
    """`frame`, asked for only where a template uses it."""
    return {"frame": SimpleLazyObject(lambda: frame_for(request))}
