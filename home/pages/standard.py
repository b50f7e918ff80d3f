"""Placeholder of the first commit."""

from wagtail.models import Page

from home.frame import Frame


def standard_context(page: Page, frame: Frame) -> dict:
    return {}
