"""Where a page stands: its heading and the way back."""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Page

from home.frame import Frame
from home.pages.page_card import UrlOf
from home.texts import fill
from sociale_kaart.pages.trail import Step


def home_step(frame: Frame) -> Step:
    return Step(_("Home"), frame.home_url)


def page_head(heading: str, frame: Frame) -> dict[str, Any]:
    """Title, heading and way back of a page that no editor made; it stands right below the home page."""
    return {"page_title": heading, "heading": heading, "trail": (home_step(frame), Step(heading))}


def trail_from_home(page: Page, frame: Frame) -> tuple[Step, ...]:
    """Of a page that stands right below the home page."""
    return home_step(frame), Step(fill(page.title, frame.municipality))


def trail_below(page: Page, frame: Frame, url_of: UrlOf) -> tuple[Step, ...]:
    """Over the page that lists this one."""
    above = page.get_parent()
    return (
        home_step(frame),
        Step(fill(above.title, frame.municipality), url_of(above)),
        Step(fill(page.title, frame.municipality)),
    )
