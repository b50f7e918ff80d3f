"""The index kept the same as the database: at once after a change, and at the next question where that failed.

What takes seconds is done beside the questions, in a thread of the server; these get the older index until then, into
which small changes are taken all the while, but for the moment in which the new one is written.
"""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.conf import settings

from search.engines import get_engine
from search.engines.protocol import Changes, IndexState
from search.errors import IndexBusyError, IndexWriteError, SearchUnavailableError
from search.index.anew import NewIndex
from search.index.changes import ChangedListings, documents_of, keys_of, newest_tokens, tokens_of
from search.index.context import DocumentContext
from search.index.pending import Pending
from search.index.vocabulary import vocabulary_payload
from search.models import IndexChange
from sociale_kaart.aside import Aside

logger = logging.getLogger(__name__)

# How long one waits for another process that is writing: a question with an older index at hand, an edit, and who has
# no index at all.
WAIT_WITH_INDEX, WAIT_OF_EDIT, WAIT_WITHOUT_INDEX = 0.3, 2.0, 60.0
# After a failed write the older index serves so long before the next try; where only another process was writing, it is
# soon done.
RETRY_AFTER, RETRY_AFTER_BUSY = 10.0, 1.0
# An editor who changes one concept mostly changes another: their words work already, and listings can wait.
SETTLE = 5.0
# So many documents of a new index the thread makes before it takes the pen, some 10 kB each: more than a city has.
AHEAD = 5_000
# By language, the moment of the next try.
_retry_at: dict[str, float] = {}
_is_postponed = False
# By the thread of this process.
_is_writing_aside = False


def fresh_index(lang: str) -> IndexState:
    """The index of a language with every published change in it.

    Raises `SearchUnavailableError` when there is none and none can be made.
    """
    state = get_engine().state(lang)
    if state and _is_fresh(state):
        return state
    if state and time.monotonic() < _retry_at.get(lang, 0.0):
        return state
    if state and (left := _left_aside(state)):
        _take_in_listings(lang, left)
        making.ask()
        return get_engine().state(lang) or state
    try:
        bring_up_to_date(lang, WAIT_WITH_INDEX if state else WAIT_WITHOUT_INDEX)
    except IndexBusyError as error:
        # Whoever is writing takes the change in; until then not every question waits.
        logger.info("%s", error)
        _retry_at[lang] = time.monotonic() + RETRY_AFTER_BUSY
    except IndexWriteError as error:
        logger.error("%s", error)
        _retry_at[lang] = time.monotonic() + RETRY_AFTER
    state = get_engine().state(lang)
    if state is None:
        raise SearchUnavailableError(f"There is no search index for {lang}, and none could be made.")
    return state


def bring_up_to_date(lang: str, timeout: float = WAIT_WITHOUT_INDEX, ahead: NewIndex | None = None) -> None:
    """Take in all changes, or make the index anew (`ahead`: as far as it is made). Raises `IndexWriteError`; the older
    index then still serves.
    """
    with get_engine().writing(timeout):
        pending = Pending.of(get_engine().state(lang))
        if pending.is_nothing:
            return
        if pending.work.is_large:
            ((ahead and ahead.caught_up()) or NewIndex.of(lang)).write()
        else:
            _update(lang, pending.work, pending.recent)
    _retry_at.pop(lang, None)


def rebuild(lang: str) -> IndexState:
    """A new index from the database, whatever the old one is like. Raises `IndexWriteError`."""
    with get_engine().writing(WAIT_WITHOUT_INDEX):
        NewIndex.of(lang).write()
    _retry_at.pop(lang, None)
    return get_engine().state(lang)


def bring_all_up_to_date() -> None:
    """After an edit: every live language. A failure is told in the log; the next question tries again."""
    if _is_postponed:
        return
    left = {lang: pending for lang, _label in settings.LANGUAGES if (pending := _left_aside(_state(lang)))}
    if not left:
        _in_every_language(bring_up_to_date, WAIT_OF_EDIT)
        return
    for lang, pending in left.items():
        _take_in_listings(lang, pending)
    making.ask()


@contextmanager
def postponed() -> Iterator[None]:
    """Within this changes are only noted: who loads much in this process makes the index once, afterwards."""
    global _is_postponed
    _is_postponed = True
    try:
        yield
    finally:
        _is_postponed = False


def _in_every_language(work: Callable[[str, float], None], timeout: float) -> None:
    for lang, _label in settings.LANGUAGES:
        try:
            work(lang, timeout)
        except IndexBusyError as error:
            logger.info("%s", error)
            making.ask()
        except (IndexWriteError, SearchUnavailableError) as error:
            logger.error("%s The change is kept and will be taken in later.", error)
            if making.is_possible:
                _retry_at[lang] = time.monotonic() + RETRY_AFTER


def _make_aside() -> None:
    if all(Pending.of(_state(lang)).is_for_later for lang, _label in settings.LANGUAGES):
        time.sleep(SETTLE)
    _in_every_language(_bring_up_to_date_aside, WAIT_WITHOUT_INDEX)


def _bring_up_to_date_aside(lang: str, timeout: float) -> None:
    global _is_writing_aside
    # Every process of a server has such a thread, and one of them is enough.
    with get_engine().making(timeout) as keep:
        is_large = Pending.of(get_engine().state(lang)).work.is_large
        ahead = NewIndex.of(lang, AHEAD, keep) if is_large else None
        _is_writing_aside = True
        try:
            bring_up_to_date(lang, timeout, ahead)
        finally:
            _is_writing_aside = False


making = Aside("indexing", _make_aside)


def _state(lang: str) -> IndexState | None:
    try:
        return get_engine().state(lang)
    except SearchUnavailableError:
        return None


def _left_aside(state: IndexState | None) -> Pending | None:
    """What is pending, where it is so much that it is done beside the questions."""
    if not making.is_possible:
        return None
    pending = Pending.of(state)
    return pending if making.is_busy or pending.work.is_large else None


def _take_in_listings(lang: str, pending: Pending) -> None:
    """What need not wait of it. Only where nobody is writing: whoever is will take it in, or the next question does."""
    # Most questions find nothing of the kind, and do not ask for the pen.
    if _is_writing_aside or not pending.without_thesaurus():
        return
    try:
        with get_engine().writing(0):
            if small := Pending.of(get_engine().state(lang)).without_thesaurus():
                _update(lang, *small)
    except IndexBusyError:
        return
    except (IndexWriteError, SearchUnavailableError) as error:
        logger.error("%s", error)
        _retry_at[lang] = time.monotonic() + RETRY_AFTER


def _is_fresh(state: IndexState) -> bool:
    newest = newest_tokens()
    # No change at all: an index of another database.
    return bool(newest) and state.knows(newest)


def _update(lang: str, changed: ChangedListings, recent: list[IndexChange]) -> None:
    documents = documents_of(changed, DocumentContext.load(lang))
    vocabulary = vocabulary_payload(lang) if changed.vocabulary else None
    get_engine().index(lang, Changes(documents, keys_of(changed), tokens_of(recent), vocabulary))
