"""What the frame of every page needs."""

from django.http import HttpRequest


def frame(request: HttpRequest) -> dict:
    return {}
