"""One answer more."""

from datetime import date

from django.contrib.contenttypes.models import ContentType
from django.db.models import F, Model

from home.models.feedback_count import FeedbackCount
from sociale_kaart.models import Area


def count_answer(subject: Model, answer: str, municipality: Area | None, day: date) -> None:
    """Add one to the month of this day; two at once lose nothing."""
    FeedbackCount.objects.update_or_create(
        content_type=ContentType.objects.get_for_model(subject, for_concrete_model=True),
        object_id=subject.pk,
        month=day.replace(day=1),
        answer=answer,
        defaults={"count": F("count") + 1},
        create_defaults={"count": 1, "municipality": municipality},
    )
