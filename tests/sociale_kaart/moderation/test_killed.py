"""A decision that is killed at any of its writes leaves nothing half done, and made again it is finished."""

import pytest
from django.contrib.auth.models import User

from sociale_kaart.models import FieldChange, FieldDecision, OutgoingMail, Service
from sociale_kaart.moderation.answers import Answer, carry_out
from sociale_kaart.moderation.rulings import Ruling
from sociale_kaart.moderation.waiting import waiting_changes, waiting_states
from tests import killing
from tests.sociale_kaart.moderation.making import submit

WAITS, DECIDED = ["Oud.", True, 0, 0], ["Nieuw.", False, 2, 1]


def decide(moderator: str) -> None:
    """What the moderator's page does with all that waits: the summary is accepted, the description returned."""
    user = User.objects.get(pk=moderator)
    rulings = {"summary_nl": Ruling(True), "description_nl": Ruling(False, "Te lang.")}
    for change in waiting_changes(waiting_states(user)):
        assert not carry_out(Answer("change", change.task_state.pk, change.stamp, rulings), user).fault


def seen() -> list:
    """Of each listing what is online, whether it waits, what is noted of the decision, and what is in the log."""
    return [
        [
            service.summary_nl,
            service.workflow_in_progress and service.current_workflow_state.status == "in_progress",
            FieldDecision.objects.filter(task_state__workflow_state__object_id=service.pk).count(),
            FieldChange.objects.filter(object_id=service.pk).count(),
        ]
        for service in Service.objects.order_by("slug")
    ]


@pytest.mark.django_db(transaction=True)
def test_a_publish_killed_at_any_write_leaves_nothing_half_done(
    service: Service, partner: User, moderator: User
) -> None:
    Service.objects.update(summary_nl="Oud.")
    second = Service.objects.create(
        municipality=service.municipality,
        organization=service.organization,
        tier=service.tier,
        slug="tweede",
        name_nl="Tweede",
        summary_nl="Oud.",
    )
    for one in (service, second):
        submit(one, partner, summary_nl="Nieuw.", description_nl="Lang.")
    before = OutgoingMail.objects.count()

    rounds = killing.at_writes(decide, seen, moderator.pk, step=2)

    assert rounds[0] == [WAITS, WAITS]
    assert rounds[-1] == [DECIDED, DECIDED]
    assert all(one in (WAITS, DECIDED) for both in rounds for one in both)
    assert list(OutgoingMail.objects.values_list("template", "to")[before:]) == [("returned_partly", partner.email)] * 2
