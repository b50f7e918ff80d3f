"""What fits in a field goes online when it is accepted; the rest is done by hand."""

import pytest
from django.contrib.auth.models import User
from django.utils.timezone import localdate

from sociale_kaart.models import ChangeRoute, FieldChange, FieldGroup, Service, Suggestion, VerificationMethod
from sociale_kaart.moderation.faults import (
    AlreadyDecidedError,
    BrokenRuleError,
    NewerVersionError,
    NothingWrittenError,
    ReasonMissingError,
)
from sociale_kaart.moderation.rulings import Ruling
from sociale_kaart.moderation.suggesting import suggest
from sociale_kaart.moderation.suggestions import as_difference, decide_suggestion, fits_in_field, text_to_edit
from sociale_kaart.moderation.waiting import stamp_of
from tests.sociale_kaart.moderation.making import draft


def decided(
    suggestion: Suggestion, user: User, *, accepted: bool = True, reason: str = "", text: str | None = None
) -> None:
    stamp = stamp_of([as_difference(Suggestion.objects.get(pk=suggestion.pk))])
    decide_suggestion(suggestion.pk, stamp, Ruling(accepted, reason), user, text=text)


def again(service: Service) -> Service:
    return Service.objects.get(pk=service.pk)


def test_an_accepted_number_is_online_and_logged(service: Service, moderator: User) -> None:
    decided(suggest(service, "phones", "036 7654321 (ma-vr)\n0800 2000", source="confirmation"), moderator)

    rows = [(phone.number, phone.description) for phone in again(service).phones.all()]
    assert rows == [("036 7654321", "ma-vr"), ("0800 2000", "")]
    change = FieldChange.objects.get()
    assert (change.how, change.user, change.old) == (ChangeRoute.SUGGESTION, moderator, "036 123 45 67")
    assert change.new == "036 7654321 (ma-vr)\n0800 2000"


def test_what_the_organisation_said_is_a_check_of_that_part_once_all_of_it_is_decided(service, moderator) -> None:
    number = suggest(service, "phones", "036 7654321", source="confirmation")
    mail = suggest(service, "email", "hulp@example.org", source="confirmation")

    decided(number, moderator)
    assert not service.verifications.exists()
    decided(mail, moderator)

    check = service.verifications.get()
    assert (check.group, check.method) == (FieldGroup.CONTACT, VerificationMethod.PARTNER)
    assert (check.verified_by, check.verified_on) == (service.organization.name, localdate(mail.created_at))


@pytest.mark.parametrize(("source", "accepted"), [("visitor", True), ("check", True), ("confirmation", False)])
def test_nobody_checked_what_others_proposed_or_what_was_not_taken_over(service, moderator, source, accepted) -> None:
    decided(suggest(service, "email", "x@example.org", source=source), moderator, accepted=accepted, reason="Nee.")

    assert not service.verifications.exists()


def test_what_a_partner_drafts_meanwhile_stays(service: Service, partner: User, moderator: User) -> None:
    draft(service, partner, description_nl="In de maak.")
    decided(suggest(service, "summary", "Beter.", source="check"), moderator)

    assert (again(service).summary_nl, again(service).description_nl) == ("Beter.", None)
    drafted = again(service).get_latest_revision_as_object()
    assert (drafted.summary_nl, drafted.description_nl) == ("Beter.", "In de maak.")


def test_a_remark_does_not_take_the_place_of_the_text(service: Service, moderator: User) -> None:
    suggestion = suggest(service, "summary", "Dit doen we niet meer.", source="confirmation")
    assert text_to_edit(suggestion) == "Wij helpen je op weg."
    for text in (None, "Wij helpen je op weg.\r\n"):
        with pytest.raises(NothingWrittenError):
            decided(suggestion, moderator, text=text)
    decided(suggestion, moderator, text="Wij helpen je\r\nmet bellen.")

    assert again(service).summary_nl == "Wij helpen je\nmet bellen."


def test_what_is_proposed_may_be_put_right_first(service: Service, moderator: User) -> None:
    suggestion = suggest(service, "phones", "bel 036 7654321 svp", source="confirmation")
    decided(suggestion, moderator, text="036 7654321")

    assert again(service).phones.get().number == "036 7654321"


def test_hours_in_words_are_filled_in_by_hand(service: Service, moderator: User) -> None:
    suggestion = suggest(service, "service_at_locations", "Maandag van 9 tot 5", source="confirmation")
    assert not fits_in_field(suggestion)
    decided(suggestion, moderator)

    assert Suggestion.objects.get().status == "accepted"
    assert not again(service).service_at_locations.exists()


def test_a_returned_suggestion_needs_and_keeps_a_reason(service: Service, moderator: User) -> None:
    suggestion = suggest(service, "summary", "Reclame.", source="visitor")
    with pytest.raises(ReasonMissingError):
        decided(suggestion, moderator, accepted=False)
    decided(suggestion, moderator, accepted=False, reason="Klopt niet.")

    kept = Suggestion.objects.get()
    assert (kept.status, kept.reason, kept.decided_by) == ("returned", "Klopt niet.", moderator)
    with pytest.raises(AlreadyDecidedError):
        decided(suggestion, moderator)


@pytest.mark.parametrize(
    ("field", "proposed"),
    [
        ("email", "geen adres"),
        ("phones", "bel ons maar"),
        ("phones", "Het nummer is 036 123 45 67."),
        ("name", "x" * 900),
    ],
)
def test_what_does_not_fit_is_told_and_stays_open(service: Service, moderator: User, field: str, proposed: str) -> None:
    with pytest.raises(BrokenRuleError):
        decided(suggest(service, field, proposed, source="visitor"), moderator)
    assert Suggestion.objects.get().status == "open"


def test_a_suggestion_upon_a_text_that_changed_is_read_again(service: Service, moderator: User) -> None:
    suggestion = suggest(service, "summary", "Beter.", source="visitor")
    stamp = stamp_of([as_difference(suggestion)])
    Service.objects.filter(pk=service.pk).update(summary_nl="Intussen anders.")

    with pytest.raises(NewerVersionError):
        decide_suggestion(suggestion.pk, stamp, Ruling(True), moderator)


def test_a_moderator_of_elsewhere_finds_no_suggestion(service: Service, stranger: User) -> None:
    with pytest.raises(Suggestion.DoesNotExist):
        decided(suggest(service, "summary", "Beter.", source="visitor"), stranger)
