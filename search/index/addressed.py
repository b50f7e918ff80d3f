"""Listings that visitors can be sent to: one without an address keeps no other out of the index."""

import logging
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from django.db.models import Model
from django.urls import NoReverseMatch

from search.index.document import Document

M = TypeVar("M", bound=Model)
logger = logging.getLogger(__name__)


def documents_with_an_address(make: Callable[[M], Document], listings: Iterable[M]) -> Iterator[Document]:
    """A document of each listing; one whose slug makes no address, which no form lets pass, is left out and told."""
    for listing in listings:
        try:
            document = make(listing)
        except NoReverseMatch:
            logger.error("%s %s is left out of the index: its slug makes no address.", listing._meta.label, listing.pk)
        else:
            yield document
