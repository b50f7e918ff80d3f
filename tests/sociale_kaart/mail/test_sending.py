"""Each mail leaves once, later if need be, and never in a flood."""

import re
import socket
from datetime import timedelta

import pytest
from django.conf import settings
from django.core import mail as outbox
from django.core.management import CommandError, call_command

from sociale_kaart import clock
from sociale_kaart.mail import queue
from sociale_kaart.mail.sending import send_waiting
from sociale_kaart.models import MailState, OutgoingMail
from tests import killing
from tests.sociale_kaart.mail.mail_server import Taken, mail_server
from tests.sociale_kaart.mail.test_queue import WORDS

pytestmark = pytest.mark.django_db
TO = "partner@example.org"
START = settings.FIXED_NOW


def states() -> list[str]:
    return list(OutgoingMail.objects.values_list("state", flat=True))


@pytest.fixture
def at(settings):
    """Put the clock so many minutes on."""

    def put(minutes: float) -> None:
        settings.FIXED_NOW = START + timedelta(minutes=minutes)

    return put


@pytest.fixture
def smtp(settings):
    """Send to this server instead of the list of Django's tests."""

    def use(taken: Taken) -> None:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", taken.port, 1

    return use


def test_a_mail_is_in_the_language_of_its_receiver_and_can_be_answered():
    queue("approved", TO, "en", WORDS)
    queue("approved", "tr@example.org", "tr", WORDS)

    send_waiting()

    english, other = outbox.outbox
    assert english.subject == "Your change is online"
    assert english.body.startswith("Dear Wijkteam Haven,")
    assert english.reply_to == ["redactie@example.org"]
    assert other.subject == "Je wijziging staat online"


def test_a_sent_mail_keeps_nothing_of_what_was_filled_in():
    queue("invite", TO, "nl", WORDS)

    send_waiting()

    sent = OutgoingMail.objects.get()
    assert sent.state == MailState.SENT
    assert sent.context == {}


def test_what_waits_for_one_receiver_leaves_as_one_mail():
    for number in range(3):
        queue("approved", TO, "nl", WORDS | {"vermelding": f"Dienst {number}"})
    queue("returned", TO, "nl", WORDS | {"vermelding": "Dienst 4"})
    queue("approved", "other@example.org", "nl", WORDS)
    queue("invite", TO, "nl", WORDS)

    report = send_waiting()

    joined = next(mail for mail in outbox.outbox if "4 berichten" in mail.subject)
    assert all(f"Dienst {number}" in joined.body for number in (0, 1, 2, 4))
    assert joined.body.count("Beste Wijkteam Haven") == 1
    assert (report.mails, report.messages) == (3, 6)


def test_of_what_may_be_joined_nobody_gets_more_than_one_mail_an_hour(at):
    for minutes in range(0, 60, 5):
        at(minutes)
        queue("approved", TO, "nl", WORDS | {"vermelding": f"Dienst {minutes}"})
        send_waiting()
    at(61)
    send_waiting()

    assert len(outbox.outbox) == 2
    assert "11 berichten" in outbox.outbox[1].subject


def test_messages_of_two_municipalities_are_not_joined():
    queue("approved", TO, "nl", WORDS)
    queue("approved", TO, "nl", WORDS | {"gemeente": "Lagewaard", "contact": "r@lagewaard.example"})

    send_waiting()

    assert len(outbox.outbox) == 1
    assert outbox.outbox[0].subject == "Je wijziging staat online"


def test_a_server_that_is_down_loses_nothing_and_costs_no_attempt(smtp, at):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        closed_port = nobody.getsockname()[1]
    smtp(Taken(port=closed_port))
    queue("approved", TO, "nl", WORDS)
    for _number in range(20):
        with pytest.raises(CommandError, match="1 "):
            call_command("send_outgoing_mail")

    with mail_server() as taken:
        smtp(taken)
        call_command("send_outgoing_mail")
        call_command("send_outgoing_mail")

    assert len(taken.messages) == 1
    assert states() == [MailState.SENT]


def test_a_busy_server_is_asked_again_with_growing_pauses_and_not_for_ever(smtp, at):
    queue("approved", TO, "nl", WORDS)
    pauses = []
    with mail_server(answer="451 later") as taken:
        smtp(taken)
        send_waiting()
        while states() == [MailState.WAITING] and len(pauses) < 20:
            pauses.append(OutgoingMail.objects.get().send_after - clock.now())
            at((OutgoingMail.objects.get().send_after - START).total_seconds() / 60 - 1)
            assert not send_waiting().put_off
            at((OutgoingMail.objects.get().send_after - START).total_seconds() / 60)
            send_waiting()

    assert pauses == sorted(pauses)
    assert len(taken.messages) == len(pauses) + 1 == 8
    assert states() == [MailState.REFUSED]


def test_a_receiver_that_does_not_exist_is_given_up_at_once(smtp):
    queue("approved", TO, "nl", WORDS)
    with mail_server(answer="550 nobody here") as taken:
        smtp(taken)
        send_waiting()

    assert states() == [MailState.REFUSED]
    assert "nobody here" in OutgoingMail.objects.get().error


def test_a_line_that_breaks_after_the_message_was_given_sends_nothing_twice(smtp, at):
    queue("approved", TO, "nl", WORDS)
    with mail_server(hangs=True) as taken:
        smtp(taken)
        taken.let_go.set()
        send_waiting()
        at(600)
        send_waiting()

    assert len(taken.messages) == 1
    assert states() == [MailState.UNSURE]


def send(port: str) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", int(port)
    send_waiting()


@pytest.mark.django_db(transaction=True)
def test_a_sender_killed_at_any_write_sends_nothing_twice_and_says_of_which_it_does_not_know(smtp, at):
    """Also between the answer of the server and the note of it: then nobody can know, and a person decides."""
    for number in range(8):
        queue("invite", f"receiver-{number}@example.org", "nl", WORDS)
    with mail_server() as taken:
        rounds = killing.at_writes(send, states, taken.port)
        assert len(rounds) > 8
        smtp(taken)
        at(30)
        send_waiting()

    receivers = [re.search(r"^To: (\S+)", message, re.M)[1] for message in taken.messages]
    unsure = set(OutgoingMail.objects.filter(state=MailState.UNSURE).values_list("to", flat=True))
    everybody = {f"receiver-{number}@example.org" for number in range(8)}
    assert len(receivers) == len(set(receivers))
    assert everybody - unsure <= set(receivers)
    assert set(states()) == {MailState.SENT, MailState.UNSURE}
