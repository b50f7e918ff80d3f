"""Keeps Wagtail's index of what uses what, from which the admin says "used 3 times", in one go instead of per row."""

from collections.abc import Iterable

from django.db import models, transaction
from wagtail.models import ReferenceIndex

from sociale_kaart.exchange.kinds import Kind


def note_usage(kind: Kind, pks: Iterable[int]) -> None:
    """Write down what the changed objects point to."""
    if not ReferenceIndex.model_is_indexable(kind.model):
        return
    relations = [name for codec in kind.all_codecs for name in codec.prefetch]
    items: models.QuerySet = kind.model._default_manager.filter(pk__in=list(pks)).prefetch_related(*relations)
    with transaction.atomic():
        for item in items:
            ReferenceIndex.create_or_update_for_object(item)
