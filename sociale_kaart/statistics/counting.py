"""One or more added to a row that counts."""

from collections.abc import Mapping

from django.db.models import F, Model


def add_to_count(model: type[Model], key: Mapping[str, object], besides: Mapping[str, object], number: int = 1) -> None:
    """Add to the row with this key, or begin it with `besides`; two at once lose nothing."""
    model.objects.update_or_create(
        **key,
        defaults={"count": F("count") + number},
        create_defaults={"count": number, **besides},
    )
