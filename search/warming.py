"""What the first question would wait for, made when a server process starts."""

import logging
import threading

from django.conf import settings
from django.db import DatabaseError, connections

from search.errors import SearchUnavailableError
from search.find import find
from search.query import SearchQuery
from sociale_kaart.models import MunicipalitySite

logger = logging.getLogger(__name__)
# Any words that are not names: they bring the word lists, the thesaurus, the model and the vectors into memory.
QUESTION = "mijn kind slaapt slecht"


def warm_up() -> None:
    """Ask one question of each municipality in the first language, and one in each other language."""
    sites = MunicipalitySite.objects.select_related("municipality").order_by("id")
    for place, site in enumerate(sites):
        for lang, _label in settings.LANGUAGES if place == 0 else settings.LANGUAGES[:1]:
            find(SearchQuery(text=QUESTION, lang=lang), site.municipality)


def warm_up_aside() -> threading.Thread:
    """Beside the requests, which are answered meanwhile; a failure is told and left to them."""
    thread = threading.Thread(target=_try, name="warming", daemon=True)
    thread.start()
    return thread


def _try() -> None:
    try:
        warm_up()
    except (DatabaseError, SearchUnavailableError) as error:
        logger.warning("Not warmed up: %s", type(error).__name__)
    finally:
        connections.close_all()
