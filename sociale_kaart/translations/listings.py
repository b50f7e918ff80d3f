"""Listings: which texts they have in which language, and the states that follow when they are saved."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from django.conf import settings
from modeltranslation.translator import translator
from wagtail.log_actions import get_active_log_context
from wagtail.models import Revision

from sociale_kaart.clock import now
from sociale_kaart.models import Organization, Service
from sociale_kaart.models.translation_state import (
    OrganizationTranslationState,
    ServiceTranslationState,
    TranslationState,
    TranslationStatus,
)
from sociale_kaart.translations.following import DUTCH, Change, Words, made_by_file
from sociale_kaart.translations.keeping import Translation, bring_up_to_date

Listing = Service | Organization
# By kind of listing: where its states stand, and the name of the way back.
STATES: dict[type, tuple[type[TranslationState], str]] = {
    Service: (ServiceTranslationState, "service"),
    Organization: (OrganizationTranslationState, "organization"),
}
OTHER_LANGUAGES = [code for code in settings.MODELTRANSLATION_LANGUAGES if code != DUTCH]
NAME = "name"


def words_of(listing: Listing, language: str) -> Words:
    """The filled in texts in one language."""
    fields = translator.get_options_for_model(type(listing)).all_fields
    texts = {field: getattr(listing, f"{field}_{language}") or "" for field in fields}
    return {field: text for field, text in texts.items() if text.strip()}


def translation_of(listing: Listing, language: str) -> Words:
    """As `words_of`; empty where only the name exists, and in Dutch more than the name."""
    words = words_of(listing, language)
    return {} if set(words) == {NAME} and len(words_of(listing, DUTCH)) > 1 else words


def note_translations(listings: Sequence[Listing], change_in: Callable[[str], Change], *, is_new: bool = False) -> None:
    """Bring the states of listings of one kind up to what stands in memory: four queries at most, for all together.

    `change_in` tells of a language what happened; `is_new`: none of them can have a state.
    """
    if not listings or type(listings[0]) not in STATES:
        return
    model, _way = STATES[type(listings[0])]
    known = {} if is_new else states_of(listings)
    bring_up_to_date(model, _translations(listings, known, change_in))


def _translations(
    listings: Sequence[Listing],
    known: Mapping[tuple[int, str], TranslationState],
    change_in: Callable[[str], Change],
) -> Iterator[Translation]:
    model, way = STATES[type(listings[0])]
    for listing in listings:
        source = words_of(listing, DUTCH)
        for language in OTHER_LANGUAGES:
            state, text = known.get((listing.pk, language)), translation_of(listing, language)
            if state or text:
                state = state or model(**{f"{way}_id": listing.pk}, language=language)
                yield Translation(state, source, text, partial(change_in, language))


def states_of(listings: Iterable[Listing]) -> dict[tuple[int, str], TranslationState]:
    """By the key of the listing and the language; all of one kind."""
    keys = defaultdict[type, list[int]](list)
    for listing in listings:
        keys[type(listing)].append(listing.pk)
    found = {}
    for kind, pks in keys.items():
        model, way = STATES[kind]
        for state in model.objects.filter(**{f"{way}__in": pks}):
            found[getattr(state, f"{way}_id"), state.language] = state
    return found


def note_file(listings: Sequence[Listing], *, is_new: bool = False) -> None:
    """After texts came in with a file."""
    at = now()
    note_translations(listings, lambda language: Change(at, made=made_by_file(language)), is_new=is_new)


def note_published(instance: object, revision: Revision | None, **_sent: object) -> None:
    """After a version of a listing went online, whichever way it came."""
    if type(instance) not in STATES:
        return
    user = get_active_log_context().user or (revision and revision.user)
    is_minor = bool(revision and revision.content.get("is_minor_edit") is True)
    change = Change(now(), user=user, is_minor=is_minor, made=TranslationStatus.TO_REVIEW)
    note_translations([instance], lambda _language: change)
