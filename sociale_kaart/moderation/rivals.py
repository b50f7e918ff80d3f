"""Suggestions that several people made for one field: which of them is the newest."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import F, Min, QuerySet, Window

from sociale_kaart.models import Suggestion, SuggestionStatus

FIELD = ("service_id", "field", "language")
# As long as the first of them waits, each field with the newest of its suggestions first.
IN_ORDER = ("first_at", *FIELD, "-last_at", "-pk")


@dataclass(frozen=True)
class Place:
    """Of `count` suggestions for one field the `number`th; the first is the newest."""

    number: int
    count: int

    @property
    def is_newest(self) -> bool:
        return self.number == 1


def beside_each_other(suggestions: QuerySet[Suggestion]) -> QuerySet[Suggestion]:
    """To be put `IN_ORDER`."""
    by_field = [F(name) for name in FIELD]
    return suggestions.annotate(first_at=Window(Min("created_at"), partition_by=by_field))


def places(suggestions: Iterable[Suggestion]) -> dict[int, Place]:
    """By key, of those that do not wait alone; also where the others stand on another page."""
    suggestions = list(suggestions)
    waiting = Suggestion.objects.filter(
        status=SuggestionStatus.OPEN, service__in={one.service_id for one in suggestions}
    )
    fields = defaultdict[tuple, list[int]](list)
    for pk, *field in waiting.order_by("-last_at", "-pk").values_list("pk", *FIELD):
        fields[tuple(field)].append(pk)
    return {
        pk: Place(number, len(pks)) for pks in fields.values() if len(pks) > 1 for number, pk in enumerate(pks, start=1)
    }
