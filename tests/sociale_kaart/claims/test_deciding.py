"""A moderator decides who keeps the entries of an organisation."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from sociale_kaart.accounts.inviting import accept as accept_invitation
from sociale_kaart.claims.deciding import AlreadyDecidedError, accept, refuse
from sociale_kaart.models import (
    Claim,
    Invitation,
    MunicipalityRole,
    OrganizationMembership,
    OrganizationRole,
    OutgoingMail,
    Service,
)
from sociale_kaart.rights.memberships import join_municipality
from tests.signing_in import sign_in


@pytest.fixture
def claim(service: Service) -> Claim:
    return Claim.objects.create(
        organization=service.organization,
        service=service,
        name="Anna de Vries",
        email="anna@jgzduinstad.nl",
        proof="domain",
        digest="x",
    )


def decide(client: Client, claim: Claim, **data: str):
    return client.post(reverse("claims"), {"claim": claim.pk, "role": "editor"} | data)


def test_whoever_is_accepted_is_invited_and_joins_with_the_link(claim, desk, moderator):
    assert decide(desk, claim, decision="accept", role="manager").status_code == 302

    claim.refresh_from_db()
    (invitation,) = Invitation.objects.all()
    mail = OutgoingMail.objects.get(template="invite")
    assert (claim.status, claim.decided_by) == ("accepted", moderator)
    assert (invitation.email, invitation.role, invitation.place) == (claim.email, "manager", claim.organization)
    assert (invitation.first_name, invitation.last_name) == ("Anna", "de Vries")
    assert not User.objects.filter(email=claim.email).exists()
    assert Client().get("/" + mail.context["link"].split("/", 3)[3]).status_code == 200

    accept_invitation(invitation, "een lang wachtwoord 5")

    assert OrganizationMembership.objects.get(user__email=claim.email).role == OrganizationRole.MANAGER


@pytest.mark.parametrize("is_known", [True, False])
@pytest.mark.parametrize("decision", ["accept", "refuse"])
def test_the_answer_is_in_the_language_in_which_was_asked(claim, desk, decision, is_known):
    Claim.objects.update(language="en")
    if is_known:
        User.objects.create_user("anna", claim.email)

    decide(desk, claim, decision=decision, reason="Not now.")

    assert OutgoingMail.objects.get().language == "en"


@pytest.mark.parametrize("key", ["", "x", "0", "9" * 30, "9" * 5000, "²"])
def test_a_claim_that_is_none_is_not_found(claim, desk, key):
    assert desk.post(reverse("claims"), {"claim": key, "decision": "accept", "role": "editor"}).status_code == 404


def test_somebody_who_has_an_account_keeps_it(claim, desk):
    known = User.objects.create_user("anna", "Anna@JGZduinstad.nl", "geheim")

    decide(desk, claim, decision="accept", role="manager")

    assert OrganizationMembership.objects.get().user == known
    assert OrganizationMembership.objects.get().role == OrganizationRole.MANAGER
    known.refresh_from_db()
    assert known.check_password("geheim")
    assert OutgoingMail.objects.get().template == "claim_accepted"


def test_a_closed_account_is_not_opened_by_a_moderator(claim, desk):
    User.objects.create_user("anna", "anna@jgzduinstad.nl", is_active=False)

    decide(desk, claim, decision="accept")

    claim.refresh_from_db()
    assert claim.status == "waiting"
    assert not OrganizationMembership.objects.exists()
    assert not OutgoingMail.objects.exists()


def test_refusing_needs_a_reason_which_stands_in_the_mail(claim, desk):
    decide(desk, claim, decision="refuse", reason="  ")
    claim.refresh_from_db()
    without = claim.status
    decide(desk, claim, decision="refuse", reason="Je werkt daar niet meer.")
    claim.refresh_from_db()

    assert (without, claim.status) == ("waiting", "refused")
    assert OutgoingMail.objects.get().context["reden"] == "Je werkt daar niet meer."
    assert not User.objects.filter(email="anna@jgzduinstad.nl").exists()


def test_one_of_two_moderators_wins(claim, moderator):
    accept(claim, OrganizationRole.EDITOR, moderator)

    with pytest.raises(AlreadyDecidedError):
        refuse(claim, "Nee", moderator)
    claim.refresh_from_db()
    assert claim.status == "accepted"


def test_a_moderator_of_another_municipality_sees_and_decides_nothing(claim, neighbour):
    user = User.objects.create_user("far@example.org", "far@example.org")
    join_municipality(user, neighbour, MunicipalityRole.MODERATOR)
    far = Client()
    sign_in(far, user)

    page = far.get(reverse("claims"))
    answer = decide(far, claim, decision="accept")

    claim.refresh_from_db()
    assert "anna@" not in page.content.decode()
    assert (answer.status_code, claim.status) == (404, "waiting")


def test_partners_and_strangers_do_not_come_in(claim, organization):
    from sociale_kaart.rights.memberships import join_organization

    partner = User.objects.create_user("pia@example.org", "pia@example.org")
    join_organization(partner, organization, OrganizationRole.MANAGER)
    client = Client()
    stranger = client.get(reverse("claims"))
    sign_in(client, partner)
    # Wagtail leads who may not come in back to its first page.
    refused = client.get(reverse("claims"))

    assert stranger["Location"].startswith(reverse("wagtailadmin_login"))
    assert refused.status_code in (302, 403)
    assert decide(client, claim, decision="accept").status_code in (302, 403)
    claim.refresh_from_db()
    assert claim.status == "waiting"


@pytest.mark.parametrize("key", ["", "x", "0", "999999", "9" * 40, "\x00"])
def test_a_request_that_is_not_there_is_not_decided(claim, desk, key):
    response = desk.post(reverse("claims"), {"claim": key, "decision": "accept", "role": "editor"})

    assert response.status_code in (400, 404)


def test_an_unknown_role_is_not_given(claim, desk):
    decide(desk, claim, decision="accept", role="administrator")

    assert not OrganizationMembership.objects.exists()


def test_the_menu_says_how_many_wait(claim, desk):
    assert "Wie houdt bij (1)" in desk.get(reverse("wagtailadmin_home")).content.decode()
