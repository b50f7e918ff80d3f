"""The sizes and formats of a picture; a reader's browser takes the smallest that is sharp."""

from collections.abc import Sequence

from django.utils.safestring import SafeString
from wagtail.images.models import AbstractImage, Filter, Picture
from wagtail.images.shortcuts import get_renditions_or_not_found

from home.pictures.shown import ShownPicture

FORMATS = ("avif", "webp", "jpeg")
# A phone, a sharp phone or a column of text, a sharp screen.
WIDTHS = (360, 720, 1080)
# As wide as the text: on a phone the whole width, never more than the measure.
IN_TEXT = "(min-width: 46rem) 42rem, calc(100vw - 2rem)"
LEAD_RATIO = 16 / 9
# Beside a link in a message or on another site.
SHARED = "fill-1200x630|format-jpeg"


def specs(image: AbstractImage, *, is_lead: bool) -> list[str]:
    """No two of the same width, which a browser could not choose between, and none larger than the picture.

    One at the head of a page is cut around the point that its editor chose.
    """
    widths = [width for width in WIDTHS if width < image.width] or [min(WIDTHS[0], image.width)]
    return [f"{size(width, is_lead=is_lead)}|format-{kind}" for kind in FORMATS for width in widths]


def size(width: int, *, is_lead: bool) -> str:
    return f"fill-{width}x{round(width / LEAD_RATIO)}" if is_lead else f"width-{width}"


def renditions(image: AbstractImage, wanted: Sequence[str]) -> dict:
    return get_renditions_or_not_found(image, [Filter(spec=spec) for spec in wanted])


def picture_element(picture: ShownPicture, *, is_lead: bool = False) -> SafeString:
    """The words, the measures of the picture (so that nothing moves when it comes) and all its sizes."""
    attributes = {"alt": picture.alt, "class": "picture__image", "sizes": IN_TEXT, "decoding": "async"}
    # The first thing that a reader sees does not wait until the rest is there.
    attributes |= {"fetchpriority": "high"} if is_lead else {"loading": "lazy"}
    return Picture(renditions(picture.image, specs(picture.image, is_lead=is_lead)), attributes).__html__()
