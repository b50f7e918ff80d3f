"""A visit to a public page, as far as it is counted."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model

from sociale_kaart.models import UseCount, UseKind
from sociale_kaart.rate_limit import RateLimit
from sociale_kaart.statistics.tally import Row
from sociale_kaart.statistics.writing import count

# Programs that say so themselves; those that do not are counted as people.
PROGRAMS = re.compile(
    r"bot|crawl|spider|slurp|scrape|preview|monitor|validator|lighthouse|headless|fetch|scan|archive|feed|"
    r"facebookexternalhit|whatsapp|curl|wget|python|java/|go-http|httpclient|okhttp|axios|libwww|perl|ruby|php",
    re.IGNORECASE,
)
BROWSER = re.compile(r"^(Mozilla|Opera)/", re.IGNORECASE)
# Whoever comes back within half an hour reads on.
once = RateLimit(most=1, seconds=30 * 60)
# A family reads a lot; a flood is something else.
flood = RateLimit(most=120, seconds=60 * 60)


@dataclass(frozen=True)
class Visit:
    """Who came is known by address for the rate limit alone; `came_from` is a page of this same site, or empty."""

    address: str
    came_from: str = ""


def is_person(headers: Mapping[str, str]) -> bool:
    """Whether a browser asked for somebody who looks: no robot that says so, and no page fetched in advance."""
    purpose = f"{headers.get('Sec-Purpose', '')} {headers.get('Purpose', '')} {headers.get('X-Moz', '')}".lower()
    agent = headers.get("User-Agent", "")
    return bool(BROWSER.match(agent)) and not PROGRAMS.search(agent) and "pre" not in purpose


def count_use(subject: type[Model], key: int, kind: UseKind, municipality: int | None, visit: Visit, day: date) -> bool:
    """Count it, once for a household in half an hour; whether it was counted."""
    if not once.allows(visit.address, subject.__name__, str(key), kind) or not flood.allows(visit.address):
        return False
    found = ContentType.objects.get_for_model(subject, for_concrete_model=True)
    of = (("content_type_id", found.pk), ("object_id", key), ("month", day.replace(day=1)), ("kind", str(kind)))
    count(Row(UseCount, of, (("municipality_id", municipality),)))
    return True
