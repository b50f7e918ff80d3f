"""Which addresses say that somebody works at an organisation."""

import pytest

from sociale_kaart.claims.domains import is_of_organization
from sociale_kaart.models import Organization
from sociale_kaart.pages.claim_page import claim_form


@pytest.mark.parametrize(
    ("address", "is_own"),
    [
        ("anna@jgzduinstad.nl", True),
        ("anna@JGZDuinstad.NL", True),
        ("anna@post.jgzduinstad.nl", True),
        ("anna@nietjgzduinstad.nl", False),
        ("anna@jgzduinstad.nl.elders.nl", False),
        ("anna@duinstad.nl", False),
        ("anna@nl", False),
        ("anna@gmail.com", False),
        ("anna@student.jgzduinstad.nl", False),
        ("jgzduinstad.nl@elders.nl", False),
    ],
)
def test_only_the_own_domain_and_what_lies_below_it(service, organization, address, is_own):
    assert is_of_organization(address, organization) is is_own


@pytest.mark.parametrize(
    "address", ["anna@\uff4agzstrasse.nl", "anna@jgzstraße.nl", "anna@jgzſtrasse.nl", "anna@jgzstrаsse.nl"]
)
def test_a_domain_whose_letters_are_only_alike_is_another(service, organization, address):
    Organization.objects.update(website="https://www.jgzstrasse.nl/")
    organization.refresh_from_db()

    assert is_of_organization("anna@jgzstrasse.nl", organization)
    assert not is_of_organization(address, organization)


@pytest.mark.parametrize("own", ["hotmail.be", "yahoo.co.uk", "live.nl", "zeelandnet.nl"])
def test_an_organisation_with_a_mailbox_where_everybody_has_one_is_asked_itself(service, organization, own):
    Organization.objects.update(website="", email=f"buurthuis@{own}")
    organization.refresh_from_db()

    assert not is_of_organization(f"anna@{own}", organization)


@pytest.mark.parametrize("where", ["https://www.facebook.com/jgz", "https://jgz.jouwweb.nl", "http://[x", "geen adres"])
def test_a_website_where_everybody_has_a_page_proves_nothing(service, organization, where):
    Organization.objects.update(website=where, email="jgz@gmail.com")
    organization.refresh_from_db()

    for address in ("anna@facebook.com", "anna@jgz.jouwweb.nl", "anna@gmail.com", "anna@x"):
        assert not is_of_organization(address, organization)


@pytest.mark.parametrize(
    ("name", "is_fine"),
    [
        ("Anna de Vries", True),
        ("J.P. van 't Hoff", True),
        ("فاطمة", True),
        ("", False),
        ("A", False),
        ("Kijk op winkel.nl", False),
        ("Anna 06", False),
        ("<b>Anna</b>", False),
        ("Anna\r\nBcc: x", False),
        ("-" * 60, False),
        ("a" * 61, False),
    ],
)
def test_a_name_is_letters_and_no_advertisement(name, is_fine):
    assert bool(claim_form({"naam": name, "adres": "a@b.nl"}).name_error) is not is_fine
