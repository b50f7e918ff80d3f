"""Suggestions for what somebody has typed so far."""

from typing import Any

from search.suggest import suggest
from sociale_kaart.models import Area
from tests.search.bench.figures import timed
from tests.search.bench.questions import beginnings


def main(slug: str) -> dict[str, Any]:
    area = Area.objects.get(slug=slug)
    typed = beginnings()
    for text in typed[:50]:
        suggest(text, area, "nl")
    return {"whole": [timed(lambda text=text: suggest(text, area, "nl"))[0] for text in typed]}
