"""Keeps the states of many translations, in at most three queries for all of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sociale_kaart.models.translation_state import TranslationState
from sociale_kaart.translations.following import Change, Words, follow

UPDATED = ["status", "is_outdated", "lacking", "digest", "source_digest", "changed_at", "changed_by"]


@dataclass(frozen=True)
class Translation:
    """The words of one thing in Dutch and in another language, what happened, and the state: a new one has no key."""

    state: TranslationState
    source: Words
    text: Words
    change: Callable[[], Change]


def bring_up_to_date(model: type[TranslationState], translations: Iterable[Translation]) -> None:
    """A translation without words has no state."""
    made, changed, gone = [], [], []
    for one in translations:
        is_new = one.state.pk is None
        if not one.text:
            gone += [] if is_new else [one.state.pk]
        elif follow(one.state, one.source, one.text, one.change()):
            (made if is_new else changed).append(one.state)
    if gone:
        model.objects.filter(pk__in=gone).delete()
    if made:
        model.objects.bulk_create(made, ignore_conflicts=True)
    if changed:
        model.objects.bulk_update(changed, UPDATED)
