"""Whether the best are among the candidates: weighing those against weighing all, and Wagtail's own search."""

from io import StringIO
from typing import Any

from django.core.management import call_command
from modelsearch.backends import get_search_backend

from search import find as finding
from search.find import find
from search.query import SearchQuery
from sociale_kaart.models import Area, Service
from tests.search.bench.figures import memory_mb, timed
from tests.search.bench.questions import texts

FIRST = 10


def first_ten(text: str, area: Area, ranked: int) -> tuple[float, list[str], int]:
    finding.RANKED = ranked
    took, results = timed(lambda: find(SearchQuery(text=text, kind="service", page_size=FIRST), area))
    return took, [hit.slug for hit in results.hits], results.total


def wagtail_ten(text: str, area: Area) -> tuple[float, list[str]]:
    # It can filter by fields that the model names for it only.
    services = Service.objects.filter(municipality=area, live=True)

    def search() -> list[str]:
        found = get_search_backend().search(text, services)
        return [service.slug for service in found[:FIRST]]

    return timed(search)


def main(slug: str, count: str) -> dict[str, Any]:
    area = Area.objects.get(slug=slug)
    usual = finding.RANKED
    building, _none = timed(lambda: call_command("update_index", verbosity=0, stdout=StringIO()))
    find(SearchQuery(text="slapen", kind="service"), area)
    rows = []
    for text in texts():
        took, some, total = first_ten(text, area, usual)
        took_all, every, _total = first_ten(text, area, int(count))
        took_wagtail, wagtail = wagtail_ten(text, area)
        rows.append({
            "took": took, "took_all": took_all, "took_wagtail": took_wagtail, "total": total,
            "kept": len({*some} & {*every}), "best": len(every), "is_same": some == every,
            "wagtail_kept": len({*wagtail} & {*every}), "wagtail_found": len(wagtail),
        })  # fmt: skip
    return {"rows": rows, "usual": usual, "wagtail_seconds": building / 1000, "memory": memory_mb()["most"]}
