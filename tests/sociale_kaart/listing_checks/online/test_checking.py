"""All links of a municipality: each asked once, kept as advice, and no doubt taken for a fault."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from home.management.commands import check_links as command
from sociale_kaart.listing_checks.online.asking import Answer
from sociale_kaart.models import Area, ListingFinding, Service, Tier

GONE, BUSY, FINE = "https://gone.nl/", "https://busy.nl/", "https://fine.nl/"
ANSWERS = {GONE: Answer(404), BUSY: Answer(503), FINE: Answer(200)}


@pytest.fixture
def asked(monkeypatch) -> list[str]:
    """The network is replaced here; the names that were asked."""
    seen: list[str] = []

    def ask(url: str, method: str) -> Answer:
        seen.append(url)
        return ANSWERS[url]

    def takes_mail(domain: str) -> bool | None:
        seen.append(domain)
        return {"nomail.nl": False, "silent.nl": None}.get(domain, True)

    monkeypatch.setattr(command, "ask", ask)
    monkeypatch.setattr(command, "takes_mail", takes_mail)
    return seen


@pytest.fixture
def city(db) -> Area:
    return Area.add_root(kind="municipality", slug="duinstad", name="Duinstad")


def listed(city: Area, slug: str, **fields: str) -> Service:
    tier, _ = Tier.objects.get_or_create(slug="licht", label_nl="Licht", order=1)
    return Service.objects.create(municipality=city, tier=tier, slug=slug, name_nl=slug, **fields)


def run() -> str:
    out = StringIO()
    call_command("check_links", "--municipality", "duinstad", stdout=out)
    return out.getvalue()


def kept() -> set[tuple[str, str]]:
    return set(ListingFinding.objects.values_list("service__slug", "kind"))


def test_broken_links_and_mail_domains_become_advice(city, asked):
    listed(city, "weg", website=GONE)
    listed(city, "goed", website=FINE, email="info@fine.nl")
    listed(city, "stil", email="info@nomail.nl")

    summary = run()

    assert kept() == {("weg", "link-broken"), ("stil", "mail-domain-broken")}
    assert "2 links checked, 0 skipped, 2 findings, 0 listings not sure" in summary


def test_a_doubt_keeps_what_was_known_before(city, asked):
    listed(city, "druk", website=BUSY)
    listed(city, "stil", email="info@silent.nl")
    weg = listed(city, "weg", website=GONE)
    run()
    for service in Service.objects.exclude(pk=weg.pk):
        ListingFinding.objects.create(
            service=service, kind="link-broken", field="website", checked_at="2026-01-01T00:00Z"
        )
    Service.objects.filter(pk=weg.pk).update(website=FINE)

    run()

    assert kept() == {("druk", "link-broken"), ("stil", "link-broken")}


def test_an_address_that_many_have_is_asked_once(city, asked):
    for number in range(5):
        listed(city, f"club-{number}", website=FINE, email=f"club{number}@fine.nl")

    run()

    assert asked == [FINE, "fine.nl"]


def test_made_up_municipalities_ask_nobody(city, asked):
    listed(city, "club", website="https://www.club.example/", email="info@club.example")

    assert "0 links checked, 1 skipped, 0 findings" in run()
    assert asked == []


def test_without_time_nothing_is_asked_and_nothing_forgotten(city, asked):
    weg = listed(city, "weg", website=GONE)
    ListingFinding.objects.create(service=weg, kind="link-broken", field="website", checked_at="2026-01-01T00:00Z")

    call_command("check_links", "--minutes", "0.000000001", stdout=StringIO())

    assert (asked, kept()) == ([], {("weg", "link-broken")})


def test_a_time_that_is_none(city):
    with pytest.raises(CommandError, match="between 0 and 1440"):
        call_command("check_links", "--minutes", "0", stdout=StringIO())
