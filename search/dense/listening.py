"""Notices what was published, so that its vectors are made after the transaction."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_save
from wagtail.signals import page_published, published

from search.dense import background
from search.searched_pages import searched_pages
from sociale_kaart.models import Concept, Service


def on_published(instance: Model, **_kwargs: Any) -> None:
    source = {Service: "service", Concept: "concept"}.get(type(instance))
    if isinstance(instance, searched_pages()):
        source = "page"
    if source:
        transaction.on_commit(partial(background.changed, source, instance.pk), robust=True)


def listen() -> None:
    """Called once, when the apps are ready."""
    published.connect(on_published, dispatch_uid="dense-published")
    page_published.connect(on_published, dispatch_uid="dense-page-published")
    post_save.connect(on_published, sender=Concept, dispatch_uid="dense-concept-saved")
