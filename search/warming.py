"""What the first question would wait for, made when a server starts."""

import logging
from importlib import import_module

from django.conf import settings
from django.db import DatabaseError, connections
from django.utils.module_loading import import_string

from search.errors import SearchUnavailableError
from search.find import find
from search.query import SearchQuery
from search.thesaurus.store import current_thesaurus
from sociale_kaart.models import Area, MunicipalitySite

logger = logging.getLogger(__name__)
# Any words that are not names, one of them misspelt: they bring the word lists, the thesaurus, the right words by their
# sound, the model and the vectors into memory.
QUESTION = "mijn kind slaapt slegt"


def warm_up() -> None:
    """Ask one question of each municipality; a failure is told and left to the visitors."""
    load_pages()
    try:
        for municipality, lang in _asked():
            find(SearchQuery(text=QUESTION, lang=lang), municipality)
        # What suggestions look in beside that.
        current_thesaurus().topics.beginnings.question_types(QUESTION)
    except (DatabaseError, SearchUnavailableError) as error:
        logger.warning("Not warmed up: %s", type(error).__name__)
    finally:
        # A connection is not to be shared with the processes that come of this one.
        connections.close_all()


def load_pages() -> None:
    """With them comes what the processes of a server are to share: how often one address may do something."""
    import_module(settings.ROOT_URLCONF)
    import_string(settings.WAGTAILADMIN_USER_PASSWORD_RESET_FORM)


def _asked() -> list[tuple[Area, str]]:
    """Each municipality in the first language, and one of them in every other."""
    sites = list(MunicipalitySite.objects.select_related("municipality").order_by("id"))
    languages = [code for code, _label in settings.LANGUAGES]
    first = [(sites[0].municipality, lang) for lang in languages[1:]] if sites else []
    return [*((site.municipality, languages[0]) for site in sites), *first]
