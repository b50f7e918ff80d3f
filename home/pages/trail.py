"""The way back from an editorial page."""

from django.utils.translation import gettext as _
from wagtail.models import Page

from home.frame import Frame
from home.pages.page_card import UrlOf
from home.texts import fill
from sociale_kaart.pages.trail import Step


def home_step(frame: Frame) -> Step:
    return Step(_("Home"), frame.home_url)


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
