"""A suggestion is kept as it came, beside what stood there, and once."""

import pytest
from django.db import IntegrityError

from sociale_kaart.models import FieldGroup, Service, Suggestion
from sociale_kaart.moderation import suggesting
from sociale_kaart.moderation.suggesting import TooManySuggestionsError, UnknownFieldError, suggest


def test_a_suggestion_keeps_what_stood_there(service: Service) -> None:
    made = suggest(service, "phones", "036 765 43 21", source="confirmation")

    assert (made.current, made.proposed, made.status) == ("036 123 45 67", "036 765 43 21", "open")
    assert (made.field_group, made.language) == (FieldGroup.CONTACT, "")


def test_a_text_is_suggested_in_one_language(service: Service) -> None:
    made = suggest(service, "summary", "We help you along.", source="visitor", language="en")

    assert (made.current, made.language, made.field_group) == ("", "en", FieldGroup.DESCRIPTION)


def test_the_same_suggestion_waits_once_and_counts(service: Service) -> None:
    first = suggest(service, "summary", "Anders.", source="visitor")
    second = suggest(service, "summary", " Anders. ", source="visitor")

    assert first.pk == second.pk
    assert second.times == 2


def test_what_was_decided_may_be_suggested_again(service: Service) -> None:
    Suggestion.objects.filter(pk=suggest(service, "summary", "Anders.", source="visitor").pk).update(status="returned")

    assert suggest(service, "summary", "Anders.", source="visitor").status == "open"
    assert Suggestion.objects.count() == 2


def test_two_that_come_in_at_once_are_joined(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    first = suggest(service, "summary", "Anders.", source="visitor")
    answers = iter([None, first])
    monkeypatch.setattr(suggesting, "join", lambda key: next(answers))

    assert suggest(service, "summary", "Anders.", source="visitor") == first
    with pytest.raises(IntegrityError):
        Suggestion.objects.create(service=service, field="summary", language="nl", digest=first.digest)


def test_visitors_fill_no_database_and_keep_no_organization_from_answering(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggesting, "OPEN_OF_ONE_SERVICE", 3)
    for number in range(3):
        suggest(service, "summary", f"Voorstel {number}", source="visitor")

    with pytest.raises(TooManySuggestionsError):
        suggest(service, "summary", "Nog een", source="visitor")
    assert suggest(service, "summary", "Voorstel 1", source="visitor").times == 2
    assert suggest(service, "summary", "Nog een", source="confirmation")


def test_a_huge_text_and_signs_that_no_database_takes(service: Service) -> None:
    assert len(suggest(service, "summary", "é" * 1_000_000, source="visitor").proposed) == suggesting.LONGEST
    assert suggest(service, "summary", "a\0b", source="visitor").proposed == "ab"


@pytest.mark.parametrize("name", ["nothing", "", "summary_xx", "__class__", "pk", "municipality", "editor_note"])
def test_an_unknown_field_is_refused(service: Service, name: str) -> None:
    with pytest.raises(UnknownFieldError):
        suggest(service, name, "x", source="visitor")
