"""How a service is reached, and what stays hidden."""

import pytest

from sociale_kaart.models import Contact, OrganizationPhone, ServiceAtLocationPhone, ServicePhone
from tests.sociale_kaart.views import make
from tests.sociale_kaart.views.reading import links, main_of


def test_valid_number_is_a_link_and_an_invalid_one_is_text(client, city):
    service = make.service(city, "hulp")
    ServicePhone.objects.create(service=service, number="036 - 123 45 67")
    ServicePhone.objects.create(service=service, number="06-00000078")

    page = client.get("/verwijswijzer/hulp/")

    assert "tel:+31361234567" in links(page)
    assert "06-00000078" in main_of(page)
    assert not [link for link in links(page) if link.startswith("tel:") and "00000078" in link]


def test_number_of_the_organisation_stands_in_where_the_service_has_none(client, city):
    organization = make.organization(city, "jgz")
    OrganizationPhone.objects.create(organization=organization, number="036 765 43 21")
    make.service(city, "zonder", organization=organization)
    own = make.service(city, "met", organization=organization)
    ServicePhone.objects.create(service=own, number="036 123 45 67")

    assert "tel:+31367654321" in links(client.get("/verwijswijzer/zonder/"))
    assert "tel:+31367654321" not in links(client.get("/verwijswijzer/met/"))


def test_numbers_of_a_place_stand_with_the_place(client, city):
    at = make.place(make.service(city, "hulp"), address="Straat 1")
    ServiceAtLocationPhone.objects.create(service_at_location=at, number="036 123 45 67", description="balie")

    page = client.get("/verwijswijzer/hulp/")

    assert "tel:+31361234567" in links(page)
    assert "balie" in main_of(page)


def test_whom_to_ask_for_is_told(client, city):
    service = make.service(city, "hulp")
    Contact.objects.create(service=service, title="Zorgcoördinator", email="zorg@example.org")

    page = client.get("/verwijswijzer/hulp/")

    assert "Zorgcoördinator" in main_of(page)
    assert "mailto:zorg@example.org" in links(page)


def test_website_is_shown_by_its_host(client, city):
    make.service(city, "hulp", website="https://www.voorbeeld.example/pad?x=1&y=2")

    page = main_of(client.get("/verwijswijzer/hulp/"))

    assert 'href="https://www.voorbeeld.example/pad?x=1&amp;y=2" rel="external noopener"' in page
    assert ">voorbeeld.example</a>" in page


@pytest.mark.parametrize("address", ["javascript:alert(1)", "http://[", "mailto:x@example.org", "geen adres"])
def test_address_that_is_none_of_the_web_is_no_link(client, city, address):
    make.organization(city, "vreemd", additional_websites=address)

    page = client.get("/organisaties/vreemd/")

    assert page.status_code == 200
    assert address not in links(page)


def test_words_of_a_listing_are_no_markup(client, city):
    make.service(city, "hulp", summary_nl="<script>alert(1)</script>", description_nl="<b>vet</b>")

    page = main_of(client.get("/verwijswijzer/hulp/"))

    assert "<script>alert" not in page
    assert "&lt;b&gt;vet&lt;/b&gt;" in page


def test_hidden_address_is_nowhere_in_the_page(client, city):
    haven = make.district(city, "waterstad-haven", "Havenkwartier")
    service = make.service(city, "schuilplek", service_areas=[city])
    make.hours(
        make.place(
            service,
            name_nl="Huis Geheim",
            address="Verstopstraat 9",
            postal_code="9999 ZZ",
            city="Nergenshuizen",
            latitude=52.1234,
            longitude=5.6789,
            area=haven,
            is_wheelchair_accessible=True,
            has_hidden_address=True,
        )
    )

    for prefix in ("", "/en", "/ar"):
        page = client.get(f"{prefix}/verwijswijzer/schuilplek/").content.decode()
        secrets = ["Geheim", "Verstopstraat", "9999", "Nergenshuizen", "52.12", "52,12", "5.67", "Havenkwartier"]
        assert [word for word in secrets if word in page] == []


def test_hidden_address_is_told_to_be_hidden(client, city):
    make.place(make.service(city, "schuilplek"), address="Verstopstraat 9", has_hidden_address=True)

    page = main_of(client.get("/en/verwijswijzer/schuilplek/"))

    assert "The address is kept secret. Call or mail." in page


def test_unpublished_place_is_left_out(client, city):
    make.place(make.service(city, "hulp"), address="Conceptstraat 1", live=False)

    assert "Conceptstraat" not in client.get("/verwijswijzer/hulp/").content.decode()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (True, "You can get in with a wheelchair"),
        (False, "You cannot get in"),
        (None, "We do not know whether you can"),
    ],
)
def test_wheelchair_access_is_told_or_said_to_be_unknown(client, city, value, words):
    make.place(make.service(city, "hulp"), address="Straat 1", is_wheelchair_accessible=value)

    assert words in main_of(client.get("/en/verwijswijzer/hulp/"))
