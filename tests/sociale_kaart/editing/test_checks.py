"""The buttons "still right" on the form of a service."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User

from sociale_kaart.editing.verifying import checker
from sociale_kaart.models import FieldGroup, OrganizationMembership, OrganizationRole, Service, Verification
from sociale_kaart.rights.memberships import join_organization
from tests.signing_in import sign_in
from tests.sociale_kaart.editing.forms import address

TODAY = date(2026, 11, 26)


def press(admin, service, group: str, method: str = "phone"):
    data = {"verified_group": group, "verification_method": method, "name_nl": "Andere naam"}
    return admin.post(address(Service, "verify", service.pk), data, follow=True)


def test_one_button_says_that_everything_is_still_right_and_changes_no_text(admin, service):
    press(admin, service, "")

    service.refresh_from_db()
    assert (service.assured_date, service.assured_by) == (TODAY, "Duinstad")
    assert service.name_nl == "Spreekuur"
    assert not service.revisions.exists()


def test_a_part_has_a_button_of_its_own(admin, service):
    page = press(admin, service, "contact")

    assert Verification.objects.get().group == FieldGroup.CONTACT
    row = BeautifulSoup(page.content, "html.parser").select_one('[data-check="contact"]')
    assert "26 " in row.text
    assert "Duinstad" in row.text


@pytest.mark.parametrize(("group", "method"), [("no-part", "phone"), ("contact", "import"), ("", ""), ("", "x" * 9999)])
def test_what_cannot_be_is_told_and_notes_nothing(admin, service, group, method):
    page = press(admin, service, group, method)

    assert page.status_code == 200
    assert not Verification.objects.exists()


def test_a_partner_says_it_of_an_own_service_and_of_no_other(client, service, organization, neighbour):
    user = User.objects.create_user("pia@example.org", email="pia@example.org")
    join_organization(user, organization, OrganizationRole.EDITOR)
    sign_in(client, user)
    theirs = Service.objects.create(municipality=neighbour, tier=service.tier, slug="elders", name_nl="Elders")

    press(client, service, "contact")
    answer = press(client, theirs, "contact")

    assert Verification.objects.get().service == service
    assert answer.status_code == 404


def test_looking_changes_nothing(admin, service):
    assert admin.get(address(Service, "verify", service.pk)).status_code == 405


def test_no_button_of_the_panel_submits_the_form(admin, service):
    """The first submit button is what the Enter key presses in a text field."""
    page = BeautifulSoup(admin.get(address(Service, "edit", service.pk)).content, "html.parser")
    buttons = page.select("[data-checks] button")

    assert len(buttons) == 7
    assert {button["type"] for button in buttons} == {"button"}


def test_who_works_there_checks_as_the_organisation_and_no_person_is_named(service, organization):
    user = User.objects.create(username="vera", first_name="Vera")
    assert checker(user, service, "phone") == ("Duinstad", "phone")

    OrganizationMembership.objects.create(user=user, organization=organization)

    assert checker(user, service, "phone") == ("JGZ", "partner")
