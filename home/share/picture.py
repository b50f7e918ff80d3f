"""Which picture stands beside a link: the one at the head of the page, else that of the site."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.images.models import SourceImageIOError

from home.frame import Frame
from home.pictures.shown import ShownPicture, gather_sizes
from home.pictures.sizes import SHARED, renditions

WIDTH, HEIGHT = 1200, 630


@dataclass(frozen=True)
class SharePicture:
    """`alt` is empty where the picture only decorates."""

    url: str
    width: int
    height: int
    alt: str


def share_picture(frame: Frame, lead: ShownPicture | None) -> SharePicture:
    return (lead and of_page(lead)) or of_site(frame)


def of_page(lead: ShownPicture) -> SharePicture | None:
    """Cut around the point that its editor chose; None where the file is gone."""
    # The page shows it as well: found together.
    gather_sizes([lead])
    try:
        made = next(iter(renditions(lead.image, [SHARED]).values()))
    except SourceImageIOError:
        return None
    return SharePicture(made.url, made.width, made.height, lead.alt)


def of_site(frame: Frame) -> SharePicture:
    name = f"{frame.site_name} {frame.municipality}".strip()
    alt = _("%(name)s: a point with a pointer above it") % {"name": name}
    return SharePicture(reverse("share_picture"), WIDTH, HEIGHT, alt)
