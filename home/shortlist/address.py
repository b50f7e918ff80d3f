"""A list as an address: `?d=slug&d=slug`, in the reader's own order."""

import re
from collections.abc import Iterable
from urllib.parse import urlencode

from django.http import QueryDict

PLACE, REMOVED = "d", "weg"
# More than this is a directory, not a choice.
MOST_PLACES = 30
MOST_READ = 200
SLUG = re.compile(r"[-a-zA-Z0-9_]{1,100}", re.ASCII)


def slugs_in(params: QueryDict) -> tuple[list[str], bool]:
    """The slugs of an address, each once, and whether some were left out: too many, or no slug at all."""
    given = params.getlist(PLACE)
    readable = list(dict.fromkeys(slug for slug in given[:MOST_READ] if SLUG.fullmatch(slug)))
    is_cut = (
        len(given) > MOST_READ or len(readable) > MOST_PLACES or any(not SLUG.fullmatch(s) for s in given[:MOST_READ])
    )
    return readable[:MOST_PLACES], is_cut


def query_of(slugs: Iterable[str]) -> str:
    """
    >>> query_of(["wijkteam", "huisarts"]), query_of([])
    ('?d=wijkteam&d=huisarts', '')
    """
    query = urlencode([(PLACE, slug) for slug in slugs])
    return f"?{query}" if query else ""
