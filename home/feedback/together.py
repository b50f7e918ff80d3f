"""What the readers of a municipality said together."""

from datetime import date

from django.db.models import Sum

from home.models.feedback_count import FeedbackCount
from sociale_kaart.models import Area


def answers_between(municipality: Area, first: date, last: date) -> dict[str, int | None]:
    """How many say that a page helped and that it did not; None for both where nobody said anything."""
    found = FeedbackCount.objects.filter(municipality=municipality, month__gte=first, month__lte=last)
    counts = dict(found.order_by().values_list("answer").annotate(Sum("count")))
    if not counts:
        return {"helped": None, "not_helped": None}
    helped = counts.pop(FeedbackCount.Answer.HELPED, 0)
    return {"helped": helped, "not_helped": sum(counts.values())}
