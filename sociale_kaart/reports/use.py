"""How the pages of services and organisations were used, for the municipality."""

from collections import defaultdict
from datetime import date

from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet, Sum

from sociale_kaart.models import Area, Organization, Service, UseCount, UseKind

# A page with what happened to it in each month.
Use = dict[UseKind, int]


def use_by_page(municipality: Area, first: date, last: date) -> list[tuple[str, date, Use]]:
    """Each service and organisation by month, the newest first and then by name."""
    found = defaultdict[tuple[date, str, int], Use](dict)
    for model in (Service, Organization):
        names = dict(model.objects.filter(municipality=municipality).values_list("pk", "name_nl"))
        counted = used(municipality, first, last).filter(content_type=ContentType.objects.get_for_model(model))
        for key, month, kind, number in counted.values_list("object_id", "month", "kind", "count"):
            if key in names:
                found[month, names[key], key][UseKind(kind)] = number
    months = sorted(found.items(), key=lambda one: one[0][1].casefold())
    months.sort(key=lambda one: one[0][0], reverse=True)
    return [(name, month, counts) for (month, name, _key), counts in months]


def use_together(municipality: Area, first: date, last: date) -> Use:
    """All pages of a municipality together, those of editors too."""
    sums = used(municipality, first, last).order_by().values_list("kind").annotate(Sum("count"))
    return {UseKind(kind): number for kind, number in sums}


def used(municipality: Area, first: date, last: date) -> QuerySet[UseCount]:
    return UseCount.objects.filter(municipality=municipality, month__gte=first, month__lte=last)
