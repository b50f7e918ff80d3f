"""Placeholder of the first commit."""

from wagtail.models import Page

from home.frame import Frame


def information_index_context(page: Page, frame: Frame) -> dict:
    return {}
