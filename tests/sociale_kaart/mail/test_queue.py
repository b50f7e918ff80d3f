"""Mails are kept with the change that they tell of."""

import re

import pytest
from django.db import transaction

from sociale_kaart.mail import queue
from sociale_kaart.mail.queueing import NoReceiverError
from sociale_kaart.mail.texts import UnknownTextError, all_texts, joinable
from sociale_kaart.models import OutgoingMail

pytestmark = pytest.mark.django_db
WORDS = {
    "naam": "Wijkteam Haven",
    "vermelding": "Inloopspreekuur",
    "link": "https://example.org/x",
    "dagen": "5",
    "datum": "3 december 2026",
    "reden": "Het telefoonnummer klopt niet.",
    "organisatie": "Wijkteam",
    "gemeente": "Almere",
    "contact": "redactie@example.org",
    "aanvrager": "Noor",
    "adres": "noor@example.org",
    "account": "noor@example.org",
    "online": "Samenvatting",
    "veld": "Telefoonnummers",
    "aanbieder": "het inlogportaal van de gemeente",
}


def test_a_mail_of_a_change_that_is_rolled_back_is_not_kept():
    with transaction.atomic():
        queue("approved", "a@example.org", "nl", WORDS)
        transaction.set_rollback(True)

    assert not OutgoingMail.objects.exists()


def test_the_same_mail_is_made_once():
    first = queue("please_check", "a@example.org", "nl", WORDS, once="check 1 2026-11-26")
    second = queue("please_check", "a@example.org", "nl", WORDS, once="check 1 2026-11-26")

    assert first is not None
    assert second is None
    assert OutgoingMail.objects.count() == 1


def test_faults_show_when_a_mail_is_made_and_not_when_it_leaves():
    with pytest.raises(UnknownTextError):
        queue("greeting", "a@example.org", "nl", WORDS)
    with pytest.raises(KeyError, match="link"):
        queue("approved", "a@example.org", "nl", {"naam": "Wijkteam", "vermelding": "Inloop"})
    with pytest.raises(NoReceiverError):
        queue("approved", "a@example.org\nBcc: b@example.org", "nl", WORDS)
    assert not OutgoingMail.objects.exists()


def test_every_text_is_complete_in_both_languages_and_asks_only_for_words_that_are_known():
    texts = all_texts()

    assert {"invite", "change_received", "approved", "returned", "please_check", "overdue"} <= texts["mails"].keys()
    for mail in texts["mails"].values():
        for part in ("subject", "body"):
            assert words_in(mail[part]["nl"]) == words_in(mail[part]["en"]) <= WORDS.keys()
    assert joinable() <= texts["mails"].keys()
    for part in texts["digest"]["parts"].values():
        assert words_in(part["line"]["nl"]) == words_in(part["line"]["en"]) <= WORDS.keys()
        assert {"nl", "en"} <= part["lead"].keys()


def words_in(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))
