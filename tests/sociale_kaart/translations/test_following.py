"""What becomes of the status of a translation when its text or the Dutch one changes."""

from datetime import UTC, datetime

import pytest

from sociale_kaart.models import ServiceTranslationState, TranslationStatus
from sociale_kaart.translations.following import Change, follow, say

MACHINE, TO_REVIEW, REVIEWED = TranslationStatus.MACHINE, TranslationStatus.TO_REVIEW, TranslationStatus.REVIEWED
DUTCH = {"name": "Spreekuur", "summary": "Wij helpen je."}
ENGLISH = {"name": "Walk-in hour", "summary": "We help you."}
OTHER_DUTCH = DUTCH | {"summary": "Wij helpen jou en je kind."}
OTHER_ENGLISH = ENGLISH | {"summary": "We help."}
AT = datetime(2026, 11, 26, tzinfo=UTC)
NEW, MINOR = Change(AT), Change(AT, is_minor=True)


def state(status: TranslationStatus, **values: object) -> ServiceTranslationState:
    """Of `ENGLISH`, made from `DUTCH`."""
    found = ServiceTranslationState(service_id=1, language="en", **values)
    follow(found, DUTCH, ENGLISH, Change(AT, made=status))
    return found


@pytest.mark.parametrize(
    ("before", "dutch", "english", "change", "status", "is_outdated"),
    [
        (REVIEWED, DUTCH, ENGLISH, NEW, REVIEWED, False),
        (REVIEWED, OTHER_DUTCH, ENGLISH, NEW, TO_REVIEW, True),
        (REVIEWED, OTHER_DUTCH, ENGLISH, MINOR, REVIEWED, False),
        (REVIEWED, DUTCH, OTHER_ENGLISH, NEW, TO_REVIEW, False),
        (REVIEWED, DUTCH, OTHER_ENGLISH, MINOR, REVIEWED, False),
        (REVIEWED, OTHER_DUTCH, OTHER_ENGLISH, NEW, TO_REVIEW, False),
        (MACHINE, OTHER_DUTCH, ENGLISH, NEW, MACHINE, True),
        (MACHINE, DUTCH, OTHER_ENGLISH, NEW, TO_REVIEW, False),
        (TO_REVIEW, DUTCH, OTHER_ENGLISH, Change(AT, made=MACHINE), MACHINE, False),
        (REVIEWED, DUTCH | {"summary": " Wij  helpen je.\n"}, ENGLISH, NEW, REVIEWED, False),
        (REVIEWED, DUTCH | {"alert": ""}, ENGLISH, NEW, REVIEWED, False),
        (REVIEWED, DUTCH | {"alert": "Dicht"}, ENGLISH, NEW, TO_REVIEW, True),
    ],
)
def test_what_follows_from_a_change(before, dutch, english, change, status, is_outdated):
    found = state(before)

    follow(found, dutch, english, change)

    assert (found.status, found.is_outdated) == (status, is_outdated)


def test_a_minor_edit_after_a_large_one_does_not_hide_the_large_one():
    found = state(REVIEWED)
    follow(found, OTHER_DUTCH, ENGLISH, NEW)

    follow(found, OTHER_DUTCH | {"name": "Spreekuur!"}, ENGLISH, MINOR)
    assert found.is_outdated
    say(found, OTHER_DUTCH, REVIEWED, NEW)

    assert (found.status, found.is_outdated) == (REVIEWED, False)


def test_who_and_when_is_of_the_last_thing_that_changed_the_status():
    found, later = state(REVIEWED), datetime(2026, 12, 1, tzinfo=UTC)

    follow(found, DUTCH, ENGLISH, Change(later))
    assert found.changed_at == AT
    follow(found, OTHER_DUTCH, ENGLISH, Change(later))

    assert found.changed_at == later


def test_texts_that_lack_are_counted():
    found = state(REVIEWED)

    follow(found, DUTCH | {"alert": "Dicht", "not_for": "Baby's"}, ENGLISH, MINOR)

    assert found.lacking == 2


def test_what_was_never_measured_is_measured_without_a_verdict():
    found = ServiceTranslationState(service_id=1, language="en", status=TO_REVIEW)

    assert follow(found, DUTCH, ENGLISH, NEW)

    assert (found.status, found.is_outdated) == (TO_REVIEW, False)
    assert not follow(found, DUTCH, ENGLISH, NEW)
