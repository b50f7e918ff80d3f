"""Looks at a listing again as soon as somebody saved it."""

from django.db.models import Model
from django.http import HttpRequest

from sociale_kaart import clock
from sociale_kaart.listing_checks.keeping import recheck
from sociale_kaart.models import Service


def recheck_saved(request: HttpRequest, instance: Model) -> None:
    """Only advises: what it finds stands beside the form, and keeps nobody from saving."""
    if isinstance(instance, Service):
        recheck(instance, clock.now())
