"""A merge that is killed at any of its writes has changed nothing, and can be done again."""

from contextlib import suppress
from datetime import date

import pytest

from sociale_kaart.merging.comparing import compare
from sociale_kaart.merging.faults import AlreadyMergedError
from sociale_kaart.merging.merge import merge
from sociale_kaart.models import FieldChange, ListingFinding, MergedService, Service, Suggestion, Verification
from sociale_kaart.moderation.suggesting import suggest
from tests import killing
from tests.sociale_kaart.views import make

BEFORE = ["", True, [], 1, ["extra"], 1, 1]
AFTER = ["https://extra.example", False, ["extra"], 5, ["kept"], 2, 0]


def merge_both() -> None:
    kept, extra = Service.objects.get(slug="kept"), Service.objects.get(slug="extra")
    # Killed after the commit it is done already.
    with suppress(AlreadyMergedError):
        merge(kept.pk, extra.pk, ("website", "phones"), stamp=compare(kept, extra).stamp, user=None)


def seen() -> list:
    """All that a merge writes: the listing that stays, the one that goes, and what is about them."""
    return [
        Service.objects.get(slug="kept").website,
        Service.objects.get(slug="extra").live,
        [one.slug for one in MergedService.objects.filter(service__slug="kept")],
        FieldChange.objects.count(),
        list(Suggestion.objects.filter(status="open").values_list("service__slug", flat=True)),
        Verification.objects.count(),
        ListingFinding.objects.count(),
    ]


@pytest.mark.django_db(transaction=True)
def test_a_merge_killed_at_any_write_has_changed_nothing_and_can_be_done_again(municipality) -> None:
    make.service(municipality, "kept")
    extra = make.service(municipality, "extra", website="https://extra.example")
    extra.phones.create(number="036 123 45 67")
    extra.save_revision().publish()
    day = date(2026, 11, 3)
    Verification.objects.create(service=extra, group="contact", verified_on=day, verified_by="COC", method="phone")
    suggest(extra, "email", "nieuw@example.org", source="visitor")
    ListingFinding.objects.create(service=extra, kind="duplicate-of", proposed="kept", checked_at="2026-11-26T00:00Z")

    rounds = killing.at_writes(merge_both, seen, step=3)

    assert (rounds[0], rounds[-1]) == (BEFORE, AFTER)
    assert rounds.count(BEFORE) >= len(rounds) - 2
    assert all(one in (BEFORE, AFTER) for one in rounds)
