"""The way back from an editorial page."""

from django.utils.translation import gettext as _

from home.frame import Frame
from sociale_kaart.pages.trail import Step


def home_step(frame: Frame) -> Step:
    return Step(_("Home"), frame.home_url)
