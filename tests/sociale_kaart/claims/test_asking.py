"""Asking to keep a page: proven by mail, without telling anybody which addresses there are."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.conf import settings as django_settings
from django.test import Client

from sociale_kaart.claims.links import read
from sociale_kaart.models import Claim, OutgoingMail, Service

PATH = "/verwijswijzer/spreekuur/beheren/"
OWN = {"naam": "Anna de Vries", "adres": "anna@jgzduinstad.nl"}


def visitor(address: str = "192.0.2.1") -> Client:
    return Client(REMOTE_ADDR=address, enforce_csrf_checks=True)


def ask(data: dict[str, str] = OWN, address: str = "192.0.2.1"):
    return visitor(address).post(PATH, data)


def link_in(mail: OutgoingMail) -> str:
    return "/" + mail.context["link"].split("/", 3)[3]


def main(response) -> str:
    return BeautifulSoup(response.content, "html.parser").select_one("main").get_text(" ", strip=True)


def test_who_looks_for_help_is_led_back_first(service):
    page = BeautifulSoup(visitor().get(PATH).content, "html.parser")
    links = [link["href"] for link in page.select("main a")]

    assert links[0] == "/verwijswijzer/spreekuur/"
    assert page.select_one("main").get_text().index("Zoek je hulp?") < page.select_one("main").get_text().index(
        "Je naam"
    )
    assert page.select_one("meta[name=robots]")["content"] == "noindex"


def test_the_page_of_a_service_leads_there_modestly(service):
    page = BeautifulSoup(visitor().get("/verwijswijzer/spreekuur/").content, "html.parser")
    (link,) = page.select(f"a[href='{PATH}']")

    assert "nofollow" in link["rel"]
    assert link.find_parent(class_="freshness")


def test_an_address_of_the_organisation_gets_the_link_itself(service):
    response = ask()

    (mail,) = OutgoingMail.objects.all()
    assert (response.status_code, len(response.cookies)) == (200, 0)
    assert (mail.template, mail.to) == ("claim_link", "anna@jgzduinstad.nl")
    assert not Claim.objects.exists()


def test_for_another_address_the_organisation_is_asked_at_the_address_that_we_know(service):
    ask({"naam": "Anna", "adres": "anna@gmail.com"})

    (mail,) = OutgoingMail.objects.all()
    assert (mail.template, mail.to) == ("claim_contact", "balie@jgzduinstad.nl")
    assert mail.context["adres"] == "anna@gmail.com"


def test_the_answer_is_the_same_whatever_the_address(service, organization):
    answers = {main(ask(OWN | {"adres": address}, f"192.0.2.{number}")) for number, address in enumerate(
        ("anna@jgzduinstad.nl", "anna@gmail.com", "balie@jgzduinstad.nl"))}  # fmt: skip
    type(organization).objects.update(email="", website="")
    answers.add(main(ask(OWN, "192.0.2.9")))

    assert len(answers) == 1
    assert "balie@" not in answers.pop()


def test_the_same_asked_again_sends_no_second_mail_and_a_mailbox_is_not_filled(service):
    for number in range(30):
        ask(address=f"192.0.2.{number}")
    assert OutgoingMail.objects.count() == 1

    for number in range(30):
        ask({"naam": "Anna", "adres": f"anna{number}@gmail.com"}, address=f"198.51.100.{number}")
    assert OutgoingMail.objects.count() == 5


def test_a_flood_from_one_address_is_stopped_with_words(service):
    statuses = [ask(OWN | {"adres": f"a{number}@jgzduinstad.nl"}).status_code for number in range(200)]
    refused = ask()

    assert (statuses.count(200), statuses.count(429)) == (5, 195)
    assert refused["Retry-After"] == "3600"
    assert "over een uur" in main(refused)
    assert "Anna de Vries" in refused.content.decode()
    assert ask(address="192.0.2.7").status_code == 200


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"naam": "", "adres": ""},
        OWN | {"adres": "geen adres"},
        OWN | {"adres": "a@b.nl\r\nBcc: c@d.nl"},
        OWN | {"adres": "x" * 10_000 + "@b.nl"},
        OWN | {"naam": "Kijk op winkel.nl"},
        OWN | {"naam": "\x00"},
    ],
)
def test_what_cannot_be_is_refused_with_words_and_nothing_is_sent(service, data):
    response = ask(data)

    assert response.status_code == 400
    assert BeautifulSoup(response.content, "html.parser").select(".form-field__error")
    assert not OutgoingMail.objects.exists()


def test_another_site_cannot_ask(service):
    response = Client(headers={"sec-fetch-site": "cross-site"}).post(PATH, OWN)

    assert (response.status_code, OutgoingMail.objects.count()) == (403, 0)


def test_a_service_without_organisation_offers_no_form(service):
    Service.objects.update(organization=None)

    page = BeautifulSoup(visitor().get(PATH).content, "html.parser")

    assert not page.select("main form")
    assert ask().status_code == 200
    assert not OutgoingMail.objects.exists()


def test_a_service_that_is_not_there_has_no_such_page(service):
    assert visitor().get("/verwijswijzer/nergens/beheren/").status_code == 404


def test_looking_at_the_link_changes_nothing_and_pressing_sends_it_to_the_moderator_once(service, moderator):
    ask()
    link = link_in(OutgoingMail.objects.get())

    opened = [visitor().get(link).status_code for _scanner in range(3)]
    before = Claim.objects.count()
    pressed = [visitor().post(link).status_code for _time in range(2)]

    claim = Claim.objects.get()
    assert (opened, before, pressed) == ([200, 200, 200], 0, [200, 410])
    assert (claim.email, claim.name, claim.proof, claim.status) == (
        *("anna@jgzduinstad.nl", "Anna de Vries", "domain", "waiting"),
    )
    assert OutgoingMail.objects.filter(template="claim_waiting", to="mo@duinstad.example").count() == 1


def test_a_request_that_was_decided_a_year_ago_is_forgotten(service):
    for days in (300, 400):
        Claim.objects.create(
            organization=service.organization,
            name="Oud",
            email=f"oud{days}@x.nl",
            proof="domain",
            status="refused",
            digest=str(days),
            decided_at=django_settings.FIXED_NOW - timedelta(days=days),
        )
    ask()

    visitor().post(link_in(OutgoingMail.objects.get()))

    assert set(Claim.objects.values_list("email", flat=True)) == {"oud300@x.nl", "anna@jgzduinstad.nl"}


def test_two_links_of_one_person_make_one_request(service, settings):
    ask()
    settings.FIXED_NOW = django_settings.FIXED_NOW + timedelta(days=1)
    ask(address="192.0.2.2")
    links = [link_in(mail) for mail in OutgoingMail.objects.all()]

    statuses = [visitor().post(link).status_code for link in links]

    assert (statuses, Claim.objects.count()) == ([200, 410], 1)


def test_a_link_that_is_off_by_a_character_expired_or_of_another_purpose_does_nothing(service, settings):
    ask()
    link = link_in(OutgoingMail.objects.get())
    broken = link[:-2] + ("A" if link[-2] != "A" else "B") + "/"

    statuses = [visitor().post(address).status_code for address in (broken, "/aanvraag/x/", "/aanvraag/a:b:c/")]
    settings.FIXED_NOW = django_settings.FIXED_NOW + timedelta(days=4)
    late = visitor().post(link)

    assert statuses == [404, 404, 404]
    assert late.status_code == 410
    assert "werkte tot" in main(late)
    assert not Claim.objects.exists()


def test_a_link_of_an_organisation_that_is_gone_says_so(service, organization):
    ask()
    link = link_in(OutgoingMail.objects.get())
    Service.objects.all().delete()
    organization.delete()

    assert visitor().post(link).status_code == 410


def test_the_page_behind_the_link_is_told_to_nobody(service):
    ask()
    response = visitor().get(link_in(OutgoingMail.objects.get()))

    assert response["Referrer-Policy"] == "no-referrer"
    assert response["Cache-Control"] == "no-store"
    assert not response.cookies


def test_the_link_holds_what_was_asked_and_no_more_is_kept(service):
    ask()
    request = read(link_in(OutgoingMail.objects.get()).split("/")[2])

    assert (request.email, request.service, request.language) == ("anna@jgzduinstad.nl", service.pk, "nl")
