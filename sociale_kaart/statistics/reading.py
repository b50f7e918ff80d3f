"""What was counted of entries, by month."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model

from sociale_kaart.models import QuestionCount, Service, UseCount, UseKind

# Older months are not told any more.
MONTHS_TOLD = 13


@dataclass(frozen=True)
class MonthOfUse:
    """How often what happened to one entry in one month; what is not in `counts` did not happen."""

    model: type[Model]
    key: int
    month: date
    counts: dict[UseKind, int]


def first_month_told(today: date) -> date:
    month = today.year * 12 + today.month - MONTHS_TOLD
    return date(month // 12, month % 12 + 1, 1)


def use_by_month(model: type[Model], keys: Iterable[int], today: date) -> list[MonthOfUse]:
    """Of these entries, the newest month first, in one query."""
    counted = UseCount.objects.filter(
        content_type=ContentType.objects.get_for_model(model),
        object_id__in=list(keys),
        month__gte=first_month_told(today),
    )
    found = defaultdict[tuple[date, int], dict[UseKind, int]](dict)
    for key, month, kind, number in counted.values_list("object_id", "month", "kind", "count"):
        found[month, key][UseKind(kind)] = number
    return [MonthOfUse(model, key, month, counts) for (month, key), counts in sorted(found.items(), reverse=True)]


def forget_old_questions(today: date) -> int:
    """Words that are not told any more are not kept either; how many rows went."""
    return QuestionCount.objects.filter(month__lt=first_month_told(today)).delete()[0]


def questions_that_led_to(services: Iterable[Service], today: date) -> list[QuestionCount]:
    """In words, the newest month first and then the most frequent."""
    found = QuestionCount.objects.filter(service__in=services, month__gte=first_month_told(today))
    return list(found.select_related("service").order_by("-month", "-count", "words"))
