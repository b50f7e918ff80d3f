"""Keeps Wagtail's index of what uses what, from which the admin says "used 3 times", in one go instead of per row."""

from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
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


def note_usage_of_new(items: Iterable[models.Model]) -> None:
    """Write down what new objects point to, of which the index knows nothing yet."""
    ReferenceIndex.objects.bulk_create(
        ReferenceIndex(
            content_type=ContentType.objects.get_for_model(item, for_concrete_model=False),
            base_content_type=ReferenceIndex._get_base_content_type(item),
            object_id=str(item.pk),
            to_content_type_id=kind,
            to_object_id=number,
            model_path=model_path,
            content_path=content_path,
            content_path_hash=ReferenceIndex._get_content_path_hash(content_path),
        )
        for item in items
        for kind, number, model_path, content_path in set(ReferenceIndex._extract_references_from_object(item))
    )
