"""One answer more."""

from datetime import date

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model

from home.models.feedback_count import FeedbackCount
from sociale_kaart.models import Area
from sociale_kaart.statistics.counting import add_to_count


def count_answer(subject: Model, answer: str, municipality: Area | None, day: date) -> None:
    """Add one to the month of this day; two at once lose nothing."""
    kind = ContentType.objects.get_for_model(subject, for_concrete_model=True)
    key = {"content_type": kind, "object_id": subject.pk, "month": day.replace(day=1), "answer": answer}
    add_to_count(FeedbackCount, key, {"municipality": municipality})
