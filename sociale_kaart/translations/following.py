"""The one place where the status of a translation is worked out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from django.conf import settings
from django.contrib.auth.models import AbstractUser

from sociale_kaart.models.translation_state import TranslationState, TranslationStatus

DUTCH = settings.MODELTRANSLATION_DEFAULT_LANGUAGE
# Filled in texts by the name of their field.
Words = Mapping[str, str]


@dataclass(frozen=True)
class Change:
    """What happened to a text: who did it, when, whether it matters, and what a new text is worth."""

    at: datetime
    user: AbstractUser | None = None
    is_minor: bool = False
    made: TranslationStatus = TranslationStatus.TO_REVIEW


def made_by_file(language: str) -> TranslationStatus:
    """What a text is worth that came in with a file: in these languages a machine made it, until somebody reads it."""
    is_machine = language in settings.MACHINE_TRANSLATED_LANGUAGES
    return TranslationStatus.MACHINE if is_machine else TranslationStatus.TO_REVIEW


def digest_of(words: Words) -> str:
    """The same for texts that differ only in white space or in empty fields.

    >>> digest_of({"name": "A  b", "summary": ""}) == digest_of({"name": "A b"})
    True
    """
    said = sorted((name, " ".join(text.split())) for name, text in words.items() if text.strip())
    return sha256("\0".join(part for pair in said for part in pair).encode()).hexdigest()


def follow(state: TranslationState, source: Words, text: Words, change: Change) -> bool:
    """Bring a state up to its text and the Dutch one; whether that changed anything. A new state has no status yet.

    A text that became another has to be read (again). A reviewed one whose Dutch source changed as well, and it is
    outdated until somebody works on it. A minor edit of either leaves the status as it is.
    """
    before = (state.status, state.is_outdated, state.lacking, state.digest, state.source_digest)
    digest, source_digest = digest_of(text), digest_of(source)
    said = (state.status, state.is_outdated)
    if not state.status:
        state.status = change.made
    elif state.digest and digest != state.digest:
        rewrite(state, change)
    elif state.source_digest and source_digest != state.source_digest and not change.is_minor:
        state.is_outdated = True
    if state.is_outdated and state.status == TranslationStatus.REVIEWED:
        state.status = TranslationStatus.TO_REVIEW
    if (state.status, state.is_outdated) != said:
        state.changed_at, state.changed_by = change.at, change.user
    state.lacking = sum(name not in text for name in source)
    state.digest = digest
    if not state.is_outdated or not state.source_digest:
        state.source_digest = source_digest
    return before != (state.status, state.is_outdated, state.lacking, state.digest, state.source_digest)


def rewrite(state: TranslationState, change: Change) -> None:
    if change.is_minor:
        return
    state.status, state.is_outdated = change.made, False
    state.changed_at, state.changed_by = change.at, change.user


def say(state: TranslationState, source: Words, status: TranslationStatus, change: Change) -> None:
    """Somebody who read the text beside the Dutch one says what it is worth."""
    state.status, state.is_outdated, state.source_digest = status, False, digest_of(source)
    state.changed_at, state.changed_by = change.at, change.user
