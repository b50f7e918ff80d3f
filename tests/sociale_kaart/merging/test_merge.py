"""One listing of two: what is chosen, what is stays, and where the old address leads."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from sociale_kaart.merging.comparing import compare
from sociale_kaart.merging.faults import AlreadyMergedError, ChangedMeanwhileError, LockedError, SameListingError
from sociale_kaart.merging.merge import merge
from sociale_kaart.models import (
    FieldChange,
    ListingFinding,
    MunicipalityRole,
    Service,
    Suggestion,
    Verification,
)
from sociale_kaart.moderation.suggesting import suggest
from sociale_kaart.rights.memberships import join_municipality
from tests.signing_in import sign_in

KEPT, EXTRA = "rozevloed-cafe-18plus", "regenboogcafe-jong"
HOST = {"HTTP_HOST": "lagewaard.localhost"}


@pytest.fixture
def stays(lagewaard) -> Service:
    return Service.objects.get(municipality=lagewaard, slug=KEPT)


@pytest.fixture
def extra(lagewaard) -> Service:
    return Service.objects.get(municipality=lagewaard, slug=EXTRA)


def merged(stays: Service, extra: Service, *units: str) -> Service:
    return merge(stays.pk, extra.pk, units, stamp=compare(stays, extra).stamp, user=None)


def test_only_what_was_chosen_is_taken_over(stays, extra):
    website, summary = extra.website, stays.summary_nl

    result = merged(stays, extra, "website")

    assert (result.website, result.summary_nl) == (website, summary)
    assert result.get_latest_revision_as_object().website == website


def test_rows_are_copied_and_the_extra_listing_keeps_its_own(stays, extra):
    rows = extra.service_at_locations.count()

    result = merged(stays, extra, "service_at_locations")

    assert [str(row) for place in result.service_at_locations.all() for row in place.schedules.all()] == [
        "FR 20:00-23:30"
    ]
    assert Service.objects.get(pk=extra.pk).service_at_locations.count() == rows


def test_the_extra_listing_goes_offline_and_keeps_its_history(stays, extra):
    extra.save_revision()

    merged(stays, extra)

    gone = Service.objects.get(pk=extra.pk)
    assert not gone.live
    assert gone.revisions.exists()


def test_the_log_says_that_it_was_a_merge(stays, extra):
    merged(stays, extra, "website")

    change = FieldChange.objects.get(object_id=stays.pk, field="website")
    assert change.how == "merge"


def test_the_logs_of_both_tell_of_a_merge_that_took_nothing_over(stays, extra, admin_client, admin_user):
    merge(stays.pk, extra.pk, (), stamp=compare(stays, extra).stamp, user=admin_user)

    of_both = {key: FieldChange.objects.get(object_id=key) for key in (stays.pk, extra.pk)}
    assert {(row.how, row.user_name) for row in of_both.values()} == {("merge", admin_user.username)}
    assert of_both[stays.pk].new == f"{extra} ({EXTRA})"
    sign_in(admin_client, admin_user)
    log = admin_client.get(reverse("field_changes", args=["service", stays.pk])).content.decode()
    assert "Hiermee samengevoegd" in log


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_the_old_address_leads_to_the_listing_that_stays(stays, extra, client, prefix):
    old, new = prefix + extra.get_absolute_url(), prefix + stays.get_absolute_url()
    merged(stays, extra)

    response = client.get(old, **HOST)

    assert response.status_code == 301
    assert response["Location"] == new
    assert client.get(response["Location"], **HOST).status_code == 200


def test_addresses_follow_a_second_merge_without_a_chain(stays, extra, lagewaard, client):
    third = Service.objects.get(municipality=lagewaard, slug="rozevloed-dinsdagclub")
    merged(stays, extra)

    merged(third, stays)

    assert client.get(extra.get_absolute_url(), **HOST)["Location"] == third.get_absolute_url()


def test_merging_back_leads_nobody_in_a_circle(stays, extra, client):
    merged(stays, extra)
    Service.objects.get(pk=extra.pk).save_revision().publish()

    merged(Service.objects.get(pk=extra.pk), Service.objects.get(pk=stays.pk))

    assert client.get(extra.get_absolute_url(), **HOST).status_code == 200
    assert client.get(stays.get_absolute_url(), **HOST)["Location"] == extra.get_absolute_url()


def test_others_point_to_the_listing_that_stays_and_it_not_to_itself(stays, extra, lagewaard):
    other = Service.objects.get(municipality=lagewaard, slug="rozevloed-dinsdagclub")
    for service in (other, stays):
        service.instead.add(extra)
        service.save()

    merged(stays, extra)

    assert [each.slug for each in Service.objects.get(pk=other.pk).instead.all()] == [KEPT]
    assert not Service.objects.get(pk=stays.pk).instead.exists()


def test_suggestions_that_wait_go_along(stays, extra):
    suggest(extra, "email", "nieuw@example.org", source="visitor")

    merged(stays, extra)

    assert list(Suggestion.objects.filter(status="open").values_list("service__slug", "proposed")) == [
        (KEPT, "nieuw@example.org")
    ]


def test_what_is_taken_over_was_checked_when_it_was_checked_there(stays, extra):
    day = date(2026, 11, 3)
    Verification.objects.create(service=extra, group="contact", verified_on=day, verified_by="COC", method="phone")
    Verification.objects.create(service=extra, group="cost", verified_on=day, verified_by="COC", method="phone")

    result = merged(stays, extra, "website")

    checks = result.verifications.filter(verified_by="COC")
    assert [(one.group, one.verified_on) for one in checks] == [("contact", day)]


def test_the_advice_to_merge_is_gone(stays, extra):
    night = {"kind": "duplicate-of", "field": "name", "passage": "Roze Café Jong", "checked_at": "2026-11-26T00:00:00Z"}
    ListingFinding.objects.create(service=extra, proposed=KEPT, **night)

    merged(stays, extra)

    assert not ListingFinding.objects.exists()


def test_what_cannot_be_merged(stays, extra, almere):
    elsewhere = Service.objects.filter(municipality=almere).first()
    stamp = compare(stays, extra).stamp

    with pytest.raises(SameListingError):
        merge(stays.pk, stays.pk, (), stamp=stamp, user=None)
    with pytest.raises(SameListingError):
        merge(stays.pk, elsewhere.pk, (), stamp=stamp, user=None)
    Service.objects.filter(pk=extra.pk).update(summary_nl="Iets anders.")
    with pytest.raises(ChangedMeanwhileError):
        merge(stays.pk, extra.pk, (), stamp=stamp, user=None)
    Service.objects.filter(pk=extra.pk).update(locked=True)
    with pytest.raises(LockedError):
        merged(stays, extra)


def test_two_moderators_on_the_same_two_listings_merge_them_once(stays, extra):
    stamp = compare(stays, extra).stamp
    merge(stays.pk, extra.pk, ("website",), stamp=stamp, user=None)

    with pytest.raises(AlreadyMergedError):
        merge(stays.pk, extra.pk, ("website",), stamp=stamp, user=None)

    assert FieldChange.objects.filter(object_id=stays.pk, field="website").count() == 1


def page(stays: Service, extra: Service) -> str:
    return reverse("merge_services", args=[stays.pk, extra.pk])


def test_a_moderator_compares_and_merges_on_one_page(admin_client: Client, stays, extra):
    shown = admin_client.get(page(stays, extra)).content.decode()
    assert stays.summary_nl in shown
    assert extra.summary_nl in shown

    answer = admin_client.post(
        page(stays, extra), {"stamp": compare(stays, extra).stamp, "take-summary_nl": "extra", "take-website": "kept"}
    )

    assert answer.status_code == 302
    assert Service.objects.get(pk=stays.pk).summary_nl == extra.summary_nl


def test_a_choice_that_came_too_late_says_so_and_changes_nothing(admin_client, stays, extra):
    answer = admin_client.post(page(stays, extra), {"stamp": "old", "take-summary_nl": "extra"})

    assert answer.status_code == 409
    assert Service.objects.get(pk=extra.pk).live


def test_who_moderates_elsewhere_finds_nothing(client, stays, extra, almere, django_user_model):
    user = django_user_model.objects.create_user("elders", password="x")
    join_municipality(user, almere, MunicipalityRole.MODERATOR)
    sign_in(client, user)

    assert client.get(page(stays, extra)).status_code == 404
    assert client.post(page(stays, extra), {"stamp": compare(stays, extra).stamp}).status_code == 404
    assert Service.objects.get(pk=extra.pk).live


def test_keys_that_are_no_listings(admin_client, stays):
    for other in (stays.pk, 10**30, 999_999):
        assert admin_client.get(reverse("merge_services", args=[stays.pk, other])).status_code == 404
