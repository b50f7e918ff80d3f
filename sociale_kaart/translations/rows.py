"""What a form shows of the translations of one thing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.utils.text import capfirst
from django.utils.translation import get_language_info

from sociale_kaart.models.translation_state import WRITTEN, TranslationState, TranslationStatus
from sociale_kaart.translations.following import DUTCH


@dataclass(frozen=True)
class TranslationRow:
    """One language: its status, who said so and when, and what may be said instead."""

    code: str
    language: str
    status: str
    label: str
    is_outdated: bool = False
    lacking: int = 0
    at: datetime | None = None
    by: str = ""
    stamp: str = ""
    # Values and labels; empty for who may not say anything.
    others: tuple[tuple[str, str], ...] = ()
    # Where to say it, where to write it, and what that is called.
    say_url: str = ""
    edit_url: str = ""
    edit_label: str = ""


def languages_to_translate() -> list[str]:
    return [code for code, _label in settings.LANGUAGES if code != DUTCH]


def languages_to_show(there: Iterable[str]) -> list[str]:
    """Those of the languages that are live, then others in which there is a text."""
    live = languages_to_translate()
    return [*live, *(code for code in there if code not in live)]


def name_of_language(code: str) -> str:
    """As the editor calls it, who need not know the letters of its speakers."""
    return capfirst(get_language_info(code)["name_translated"])


def row_of(code: str, state: TranslationState | None, say_url: str, **urls: str) -> TranslationRow:
    """`say_url` is empty for who may say nothing."""
    if state is None:
        missing = TranslationStatus.MISSING
        return TranslationRow(code, name_of_language(code), missing.value, str(missing.label), **urls)
    return TranslationRow(
        code=code,
        language=name_of_language(code),
        status=state.status,
        label=str(TranslationStatus(state.status).label),
        is_outdated=state.is_outdated,
        lacking=state.lacking,
        at=state.changed_at,
        by=name_of(state),
        stamp=state.stamp,
        others=tuple((value, str(label)) for value, label in WRITTEN if value != state.status) if say_url else (),
        say_url=say_url,
        **urls,
    )


def name_of(state: TranslationState) -> str:
    person = state.changed_by
    return (person.get_full_name() or person.get_username()) if person else ""


def rows_of(states: Mapping[str, TranslationState], say_url: str) -> list[TranslationRow]:
    return [row_of(code, states.get(code), say_url) for code in languages_to_show(states)]
