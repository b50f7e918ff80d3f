"""A change is decided field by field: what is accepted is online, what is returned stays a draft with its reason."""

import pytest
from django.contrib.auth.models import User
from wagtail.models import TaskState, WorkflowState

from sociale_kaart.models import FieldChange, FieldDecision, Organization, Service, Tier
from sociale_kaart.moderation import deciding
from sociale_kaart.moderation.deciding import decide_change
from sociale_kaart.moderation.faults import (
    AlreadyDecidedError,
    BrokenRuleError,
    NewerVersionError,
    ReasonMissingError,
    UndecidedError,
)
from sociale_kaart.moderation.rulings import Ruling
from sociale_kaart.moderation.waiting import waiting_change
from tests.sociale_kaart.moderation.making import draft, submit

YES, NO = Ruling(True), Ruling(False, "Te lang.")


def again(service: Service) -> Service:
    return Service.objects.get(pk=service.pk)


def decided(state: TaskState, user: User, **rulings: Ruling) -> None:
    decide_change(state.pk, waiting_change(state).stamp, rulings, user)


def test_only_what_differs_is_shown_with_its_language(service: Service, partner: User) -> None:
    state = submit(service, partner, summary_nl="Wij helpen jou op weg.", summary_en="We help.", phones=["036 7654321"])

    shown = {each.unit: (each.language, each.old, each.new) for each in waiting_change(state).differences}
    assert shown == {
        "summary_nl": ("nl", "Wij helpen je op weg.", "Wij helpen jou op weg."),
        "summary_en": ("en", "", "We help."),
        "phones": ("", "036 123 45 67", "036 7654321"),
    }


def test_accepting_all_publishes_the_draft(service: Service, partner: User, moderator: User) -> None:
    state = submit(service, partner, summary_nl="Nieuw.", phones=["036 7654321"])
    decided(state, moderator, summary_nl=YES, phones=YES)

    online = again(service)
    assert (online.summary_nl, online.phones.get().number) == ("Nieuw.", "036 7654321")
    assert not online.has_unpublished_changes
    assert online.workflow_states.get().status == WorkflowState.STATUS_APPROVED


def test_accepting_some_publishes_them_and_leaves_the_rest_a_draft(
    service: Service, partner: User, moderator: User
) -> None:
    state = submit(service, partner, summary_nl="Nieuw.", description_nl="Heel lang.", phones=["036 7654321"])
    decided(state, moderator, summary_nl=YES, phones=YES, description_nl=NO)

    online = again(service)
    assert (online.summary_nl, online.description_nl) == ("Nieuw.", None)
    assert [phone.number for phone in online.phones.all()] == ["036 7654321"]
    drafted = online.get_latest_revision_as_object()
    assert (drafted.summary_nl, drafted.description_nl) == ("Nieuw.", "Heel lang.")
    assert online.has_unpublished_changes
    assert online.current_workflow_state.status == WorkflowState.STATUS_NEEDS_CHANGES
    assert TaskState.objects.get(pk=state.pk).comment == "Beschrijving (Nederlands): Te lang."


def test_what_was_returned_is_submitted_again_alone(service: Service, partner: User, moderator: User) -> None:
    state = submit(service, partner, summary_nl="Nieuw.", description_nl="Heel lang.")
    decided(state, moderator, summary_nl=YES, description_nl=NO)
    second = submit(service, partner, description_nl="Kort.")

    assert [each.unit for each in waiting_change(second).differences] == ["description_nl"]
    decided(second, moderator, description_nl=YES)
    assert (again(service).summary_nl, again(service).description_nl) == ("Nieuw.", "Kort.")


def test_returning_all_changes_nothing_online(service: Service, partner: User, moderator: User) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")
    decided(state, moderator, summary_nl=NO)

    assert again(service).summary_nl == "Wij helpen je op weg."
    assert again(service).get_latest_revision_as_object().summary_nl == "Nieuw."
    assert FieldDecision.objects.get().reason == "Te lang."
    assert not FieldChange.objects.exists()


def test_fields_that_hold_together_are_decided_together(service: Service, partner: User, moderator: User) -> None:
    state = submit(service, partner, minimum_age=0, maximum_age=47, age_basis="stated")

    (age,) = waiting_change(state).differences
    assert (age.unit, age.new.count("\n")) == ("age_basis", 2)
    decided(state, moderator, age_basis=YES)
    assert (again(service).minimum_age, again(service).maximum_age) == (0, 47)


def test_a_new_entry_goes_online_as_a_whole(
    organization: Organization, tier: Tier, partner: User, moderator: User
) -> None:
    new = Service(municipality=organization.municipality, organization=organization, tier=tier, slug="nieuw")
    new.name_nl, new.summary_nl, new.live = "Nieuw", "Kort.", False
    new.save()
    state = submit(new, partner)
    units = [each.unit for each in waiting_change(state).differences]
    assert {"name_nl", "summary_nl", "tier"} <= set(units)

    decided(state, moderator, **{unit: NO if unit == "summary_nl" else YES for unit in units})
    assert not again(new).live
    state = submit(new, partner, summary_nl="Korter.")
    decided(state, moderator, **dict.fromkeys(units, YES))
    assert again(new).live


@pytest.mark.parametrize(
    ("rulings", "fault"),
    [
        ({}, UndecidedError),
        ({"summary_nl": YES}, UndecidedError),
        ({"summary_nl": YES, "phones": Ruling(False, " ")}, ReasonMissingError),
    ],
)
def test_a_half_answer_changes_nothing(
    service: Service, partner: User, moderator: User, rulings: dict, fault: type[Exception]
) -> None:
    state = submit(service, partner, summary_nl="Nieuw.", phones=["036 7654321"])

    with pytest.raises(fault):
        decided(state, moderator, **rulings)
    assert again(service).summary_nl == "Wij helpen je op weg."
    assert not FieldDecision.objects.exists()


def test_the_second_moderator_is_told_and_nothing_is_doubled(service: Service, partner: User, moderator: User) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")
    stamp = waiting_change(state).stamp
    decide_change(state.pk, stamp, {"summary_nl": YES}, moderator)

    with pytest.raises(AlreadyDecidedError):
        decide_change(state.pk, stamp, {"summary_nl": NO}, moderator)
    assert again(service).summary_nl == "Nieuw."
    assert (FieldDecision.objects.count(), FieldChange.objects.count()) == (1, 1)


def test_a_draft_that_changed_while_it_was_read_is_not_decided_unseen(
    service: Service, partner: User, moderator: User
) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")
    stamp = waiting_change(state).stamp
    draft(service, partner, summary_nl="Koop bij ons.")

    with pytest.raises(NewerVersionError):
        decide_change(state.pk, stamp, {"summary_nl": YES}, moderator)
    assert again(service).summary_nl == "Wij helpen je op weg."


def test_a_moderator_of_elsewhere_decides_nothing(service: Service, partner: User, stranger: User) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")

    with pytest.raises(TaskState.DoesNotExist):
        decided(state, stranger, summary_nl=YES)
    assert again(service).summary_nl == "Wij helpen je op weg."


def test_a_rule_that_breaks_is_told_and_nothing_is_half_done(service: Service, partner: User, moderator: User) -> None:
    state = submit(service, partner, slug="bezet", summary_nl="Nieuw.")
    Service.objects.create(municipality=service.municipality, tier=service.tier, slug="bezet", name_nl="Ander")

    for rulings in ({"slug": YES, "summary_nl": YES}, {"slug": YES, "summary_nl": NO}):
        with pytest.raises(BrokenRuleError):
            decided(state, moderator, **rulings)
    assert again(service).slug == "spreekuur"
    assert not FieldDecision.objects.exists()


def test_a_fault_in_the_middle_leaves_all_as_it_was(
    service: Service, partner: User, moderator: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = submit(service, partner, summary_nl="Nieuw.", description_nl="Lang.")

    def break_down(*_args: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(deciding, "reasons_in_words", break_down)
    with pytest.raises(ZeroDivisionError):
        decided(state, moderator, summary_nl=YES, description_nl=NO)
    assert again(service).summary_nl == "Wij helpen je op weg."
    assert again(service).current_workflow_state.status == WorkflowState.STATUS_IN_PROGRESS
