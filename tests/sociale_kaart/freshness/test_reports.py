"""A visitor says what is not right, without saying who."""

from datetime import date

import pytest
from bs4 import BeautifulSoup

from sociale_kaart.models import OutgoingMail, ServiceStatus, Suggestion
from sociale_kaart.moderation import suggesting
from sociale_kaart.pages.report_page import CHOICES
from sociale_kaart.views.report import reports_of_one_address
from tests.sociale_kaart.views import make
from tests.sociale_kaart.views.reading import links, main_of

pytestmark = pytest.mark.django_db
PATH = "/verwijswijzer/hulp/klopt-niet/"
TODAY = date(2026, 11, 26)


@pytest.fixture(autouse=True)
def nobody_wrote_yet() -> None:
    reports_of_one_address.clear()


@pytest.fixture
def service(city):
    return make.service(city, "hulp", organization=make.organization(city, "jgz", email="jgz@example.org"))


def send(client, part="cost", text="Het is gratis.", **extra):
    return client.post(PATH, {"onderdeel": part, "tekst": text}, **extra)


def test_the_page_of_a_service_leads_to_the_form(client, service):
    page = client.get("/verwijswijzer/hulp/")
    form = client.get(PATH)

    assert PATH in links(page)
    assert form.status_code == 200
    assert not form.cookies
    assert "noindex" in form.content.decode()


def test_it_goes_to_the_moderator_and_the_partner_and_changes_nothing(client, service):
    page = send(client)

    suggestion = Suggestion.objects.get()
    assert page.status_code == 200
    assert not page.cookies
    assert (suggestion.field_group, suggestion.proposed, suggestion.source) == ("cost", "Het is gratis.", "visitor")
    assert set(OutgoingMail.objects.values_list("template", flat=True)) == {"changes_waiting", "visitor_says"}
    to_moderator = OutgoingMail.objects.get(template="changes_waiting").context
    assert to_moderator["link"].endswith("/beheer/moderatie/")
    service.refresh_from_db()
    assert not service.cost_description_nl


def test_each_part_of_the_list_can_be_chosen(client, service):
    for part in CHOICES:
        assert send(client, part, f"Het is {part}.").status_code == 200

    assert Suggestion.objects.count() == len(CHOICES) == 8


def test_a_form_sent_twice_is_one_remark(client, service):
    for _number in range(2):
        assert send(client).status_code == 200

    assert Suggestion.objects.count() == 1
    assert OutgoingMail.objects.count() == 2


@pytest.mark.parametrize(
    ("part", "text"), [("", "Iets"), ("geheim", "Iets"), ("cost", ""), ("cost", "x" * 501), ("cost", "x" * 400_000)]
)
def test_what_cannot_be_kept_is_told_and_what_was_written_stays(client, service, part, text):
    page = send(client, part, text)

    assert page.status_code == 400
    assert "-fout" in main_of(page)
    assert text[:500] in main_of(page)
    assert not Suggestion.objects.exists()


def test_a_form_that_was_sent_without_anything_in_it_says_nothing_of_the_service(client, service):
    for sent in ({}, {"onderdeel": "", "tekst": ""}, {"onderdeel": "cost", "tekst": "\0"}):
        page = client.post(PATH, sent)

        assert page.status_code == 400, sent
        assert "-fout" in main_of(page)
    assert not Suggestion.objects.exists()
    assert not OutgoingMail.objects.exists()


def test_what_tells_of_a_person_is_not_kept(client, service):
    for told in ("Mijn zoon, bel 06-12345678", "Mail anna@voorbeeld.nl", "BSN 123456782", "bsn 1234.56.782",
                 "+31612345678"):  # fmt: skip
        page = send(client, "description", told)
        assert page.status_code == 400, told
        assert "tekst-fout" in main_of(page)
        assert told in main_of(page)
    assert not Suggestion.objects.exists()
    for part, told in (("contact", "036-5291234 of jgz@almere.nl"), ("hours", "ma 9.00-17.00, di 09.00 - 12.30 uur")):
        assert send(client, part, told).status_code == 200, told


def test_the_form_warns_before_somebody_writes_a_name(client, service):
    page = BeautifulSoup(client.get(PATH).content, "html.parser")
    warning = page.select_one(f"#{page.select_one('#tekst')['aria-describedby']}")

    assert "Schrijf hier geen namen" in warning.get_text()
    assert "notice" in warning["class"]


def test_ten_thousand_remarks_from_one_address_are_told_to_wait_and_the_first_are_kept(client, service):
    statuses = [send(client, text=f"Het kost {number} euro.").status_code for number in range(40)]
    last = send(client, text="Dit wil ik nog zeggen.")

    assert statuses == [200] * 10 + [429] * 30
    assert (last.status_code, last["Retry-After"]) == (429, "3600")
    assert "Dit wil ik nog zeggen." in main_of(last)
    assert Suggestion.objects.count() == 10
    assert OutgoingMail.objects.count() == 2
    assert send(client, headers={}, REMOTE_ADDR="192.0.2.7").status_code == 200


def test_where_too_much_waits_already_the_page_says_so_and_keeps_what_was_written(client, service, monkeypatch):
    monkeypatch.setattr(suggesting, "OPEN_OF_ONE_SERVICE", 1)
    send(client)

    refused = send(client, text="Het kost 5 euro.")

    assert (refused.status_code, Suggestion.objects.count()) == (429, 1)
    assert (refused["Retry-After"], refused.context["is_too_often"]) == ("86400", False)
    assert "eerst lezen" in main_of(refused)
    assert "Het kost 5 euro." in main_of(refused)


def test_a_listing_that_has_no_page_has_no_form(client, city):
    make.service(city, "hulp", status=ServiceStatus.ENDED)

    assert client.get(PATH).status_code == 404
    assert send(client).status_code == 404
    assert not Suggestion.objects.exists()
