"""One picture on a page, and what it says to who does not see it."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import prefetch_related_objects
from wagtail.images.models import AbstractImage


@dataclass(frozen=True)
class ShownPicture:
    """An empty `alt` is that of a picture that only decorates."""

    image: AbstractImage
    alt: str
    caption: str = ""


def gather_sizes(pictures: Iterable[ShownPicture]) -> None:
    """Find the sizes of all of them that were made before in one query."""
    images = [picture.image for picture in pictures]
    if images:
        prefetch_related_objects(images, "renditions")
