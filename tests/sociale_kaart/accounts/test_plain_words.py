"""Pages of the account speak as the rest does, and not as a library translates them."""

import re
import time

from allauth.account.internal.flows.login import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse

from tests.signing_in import sign_in
from tests.sociale_kaart.accounts.conftest import PASSWORD

PAGES = (
    *("mfa_index", "mfa_list_webauthn", "mfa_edit_webauthn", "mfa_remove_webauthn", "mfa_deactivate_totp"),
    *("mfa_view_recovery_codes", "mfa_generate_recovery_codes", "mfa_reauthenticate", "account_reauthenticate"),
    *("account_inactive", "account_logout"),
)
MESSAGES = ("totp_activated", "totp_deactivated", "recovery_codes_generated", "webauthn_added", "webauthn_removed")
STIFF = re.compile(
    r"beveiligingssleutel|authenti[cs]|genere|(de)?activ|toegang bevest|not used|\bname\b|\b(u|uw)\b", re.I
)


def words_on(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    main = BeautifulSoup(response.content, "html.parser").main
    for part in main(["script", "svg"]):
        part.extract()
    return main.get_text(" ")


def test_the_pages_of_the_second_step_are_in_plain_words(client: Client, editor: User) -> None:
    sign_in(client, editor)
    RecoveryCodes.activate(editor)
    passkey = Authenticator.objects.create(user=editor, type="webauthn", data={"name": "Telefoon", "credential": {}})
    session = client.session
    session[AUTHENTICATION_METHODS_SESSION_KEY][0]["at"] = time.time()
    session.save()

    for name in PAGES:
        with_key = name in ("mfa_edit_webauthn", "mfa_remove_webauthn")
        words = words_on(client, reverse(name, args=[passkey.pk] if with_key else []))
        assert not STIFF.search(words), (name, STIFF.search(words))
    assert "Telefoon" in words_on(client, reverse("mfa_list_webauthn"))
    assert "Met je wachtwoord" in words_on(client, reverse("mfa_reauthenticate"))


def test_setting_up_an_app_is_told_in_plain_words(client: Client, editor: User) -> None:
    client.post(reverse("account_login"), {"login": editor.email, "password": PASSWORD})
    assert "De zes cijfers" in words_on(client, reverse("mfa_activate_totp"))
    told = [render_to_string(f"mfa/messages/{name}.txt") for name in MESSAGES]
    assert "Je app is ingesteld." in told[0]
    assert not any(STIFF.search(each) for each in told)


def test_a_passkey_gets_another_name_and_goes(client: Client, editor: User) -> None:
    sign_in(client, editor)
    session = client.session
    session[AUTHENTICATION_METHODS_SESSION_KEY][0]["at"] = time.time()
    session.save()
    passkey = Authenticator.objects.create(user=editor, type="webauthn", data={"name": "Telefoon", "credential": {}})
    edit = reverse("mfa_edit_webauthn", args=[passkey.pk])

    assert client.post(edit, {"name": "x" * 101}).status_code == 200
    assert client.post(edit, {"name": "Laptop"}).status_code == 302
    assert Authenticator.objects.get(pk=passkey.pk).data["name"] == "Laptop"
    assert client.post(reverse("mfa_remove_webauthn", args=[passkey.pk])).status_code == 302
    assert not Authenticator.objects.filter(pk=passkey.pk).exists()
