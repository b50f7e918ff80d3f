"""The way back from a page, as schema.org knows it."""

from collections.abc import Sequence
from typing import Any

from sociale_kaart.pages.trail import Step


def trail_data(trail: Sequence[Step]) -> dict[str, Any]:
    """A BreadcrumbList (https://schema.org/BreadcrumbList); addresses start at the root of the site."""
    return {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": step.label} | ({"item": step.url} if step.url else {})
            for place, step in enumerate(trail, start=1)
        ],
    }
