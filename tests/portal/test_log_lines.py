"""What the log tells of addresses."""

import logging

import pytest
from django.conf import settings

from portal.log_lines import without_keys


def told(message: str, *args: object) -> str:
    record = logging.LogRecord("django.request", logging.WARNING, "", 1, message, args, None)
    assert without_keys().filter(record)
    return record.getMessage()


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/bevestigen/1.2khtP_XOC-a:b/", "/bevestigen/…"),
        ("/en/bevestigen/1.2kh/bedankt/", "/en/bevestigen/…"),
        ("/uitnodiging/abc/", "/uitnodiging/…"),
        ("/aanvraag/abc/", "/aanvraag/…"),
        ("/beheer/password_reset/confirm/Mg/set-password/", "/beheer/password_reset/confirm/…"),
        ("/verwijswijzer/consultatiebureau/", "/verwijswijzer/consultatiebureau/"),
    ],
)
def test_no_line_holds_a_key_of_a_mail(path, shown):
    assert told("Method Not Allowed (%s): %s", "OPTIONS", path) == f"Method Not Allowed (OPTIONS): {shown}"


def test_every_line_passes_by_it():
    assert settings.LOGGING["handlers"]["console"]["filters"] == ["keys"]
