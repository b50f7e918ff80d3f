"""The documented command makes somebody who can log in to the admin; it never sets a password by itself."""

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from sociale_kaart.accounts.second_factor import Step

PASSWORD = "een lange zin van mijzelf"


def test_the_command_makes_somebody_who_can_log_in(db, monkeypatch):
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", PASSWORD)
    call_command("createsuperuser", interactive=False, username="redactie", email="r@example.org", verbosity=0)

    client = Client()
    client.post(reverse("wagtailadmin_login"), {"login": "redactie", "password": PASSWORD})

    first = client.get(reverse("wagtailadmin_home"), follow=True)
    assert first.status_code == 200
    assert first.redirect_chain[-1][0].startswith(reverse(Step.SET_UP.value))


def test_without_a_password_nobody_can_log_in(db, monkeypatch):
    monkeypatch.delenv("DJANGO_SUPERUSER_PASSWORD", raising=False)
    call_command("createsuperuser", interactive=False, username="redactie", email="r@example.org", verbosity=0)

    assert not get_user_model().objects.get().has_usable_password()


def test_without_a_name_nothing_is_made(db):
    with pytest.raises(CommandError):
        call_command("createsuperuser", interactive=False)


def test_the_admin_asks_who_is_there(db):
    assert Client().get("/beheer/").status_code == 302
