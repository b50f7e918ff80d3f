"""Somebody says what a translation is worth."""

from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter, log
from wagtail.models import BaseLogEntry

from sociale_kaart.clock import now
from sociale_kaart.models.translation_state import WRITTEN, TranslationState, TranslationStatus
from sociale_kaart.translations.following import DUTCH, Change, Words, say
from sociale_kaart.translations.listings import STATES, Listing, words_of

ACTION = "translation.status"


class NothingToSayError(Exception):
    """There is no such text (any more), or no such status."""


class TextChangedError(Exception):
    """The text or the Dutch one became another since somebody read it."""


def status_named(name: str) -> TranslationStatus:
    """Raises `NothingToSayError`."""
    if name not in dict(WRITTEN):
        raise NothingToSayError
    return TranslationStatus(name)


@transaction.atomic
def say_of_listing(listing: Listing, language: str, status: TranslationStatus, stamp: str, user: AbstractUser) -> None:
    """Raises `NothingToSayError` and `TextChangedError`; then nothing has changed."""
    model, way = STATES[type(listing)]
    state = model.objects.select_for_update().filter(**{way: listing.pk}, language=language).first()
    write_down(state, words_of(listing, DUTCH), status, stamp, user)
    log(listing, ACTION, user=user, data={"language": language, "status": status.value})


def write_down(
    state: TranslationState | None, source: Words, status: TranslationStatus, stamp: str, user: AbstractUser
) -> None:
    if state is None:
        raise NothingToSayError
    if state.stamp != stamp:
        raise TextChangedError
    say(state, source, status, Change(now(), user=user))
    state.save()


def register_action(actions: LogActionRegistry) -> None:
    """So that the history of a page or a listing tells it."""
    actions.register_action(ACTION)(TranslationFormatter)


class TranslationFormatter(LogFormatter):
    label = _("Status of a translation")

    def format_message(self, log_entry: BaseLogEntry) -> str:
        data = log_entry.data
        try:
            status = TranslationStatus(data["status"]).label
            return _("Translation (%(language)s): %(status)s") % {"language": data["language"], "status": status}
        except (KeyError, ValueError):
            return str(self.label)
