"""A process that is killed in the middle of publishing leaves nothing half done, and the decision can be made again."""

import signal

import pytest
from django.contrib.auth.models import User

from sociale_kaart.models import FieldChange, FieldDecision, OutgoingMail, Service
from sociale_kaart.moderation.deciding import decide_change
from sociale_kaart.moderation.rulings import Ruling
from sociale_kaart.moderation.waiting import waiting_change
from tests import second_process
from tests.sociale_kaart.moderation.making import submit

# The accepted part is online for this process, what was returned is not yet said; here it stops.
DECIDE = """
import sys, time, django
django.setup()
from django.contrib.auth.models import User
from sociale_kaart.models import Service
from sociale_kaart.moderation import deciding
from sociale_kaart.moderation.rulings import Ruling

def stop(*args):
    assert Service.objects.get(pk=args[0].pk).summary_nl == "Nieuw."
    print("halfway", flush=True)
    time.sleep(120)

deciding.reasons_in_words = stop
rulings = {"summary_nl": Ruling(True), "description_nl": Ruling(False, "Te lang.")}
deciding.decide_change(int(sys.argv[1]), sys.argv[2], rulings, User.objects.get(pk=int(sys.argv[3])))
"""


@pytest.mark.django_db(transaction=True)
def test_a_publish_that_is_killed_leaves_nothing_half_done(service: Service, partner: User, moderator: User) -> None:
    state = submit(service, partner, summary_nl="Nieuw.", description_nl="Lang.")
    stamp, mails = waiting_change(state).stamp, OutgoingMail.objects.count()
    process = second_process.start("-c", DECIDE, state.pk, stamp, moderator.pk)
    line = process.stdout.readline()
    assert line == "halfway\n", process.communicate(timeout=10)[1]
    process.send_signal(signal.SIGKILL)
    process.communicate()

    online = Service.objects.get(pk=service.pk)
    assert (online.summary_nl, online.workflow_in_progress) == ("Wij helpen je op weg.", True)
    assert (FieldDecision.objects.count(), FieldChange.objects.count()) == (0, 0)
    assert OutgoingMail.objects.count() == mails
    decide_change(state.pk, stamp, {"summary_nl": Ruling(True), "description_nl": Ruling(False, "Te lang.")}, moderator)
    assert Service.objects.get(pk=service.pk).summary_nl == "Nieuw."
