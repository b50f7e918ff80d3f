"""What the checks advise, beside the form and in the list of services."""

from io import StringIO

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command

from sociale_kaart.models import ListingFinding, Service
from tests.sociale_kaart.editing.forms import add, address, edit, errors_of

AGES = {"age_basis": "stated", "minimum_age": "72", "maximum_age": "119"}
TEXT = "Voor kinderen van 4 tot en met 7 jaar."


@pytest.fixture
def saved(admin, service) -> Service:
    """A service of which the draft names other ages than its fields."""
    response = edit(admin, service, **AGES, description_nl=TEXT, email="spreekuur@example.org")
    assert errors_of(response) == {}
    return service


def kinds(service: Service) -> set[str]:
    return set(ListingFinding.objects.filter(service=service).values_list("kind", flat=True))


def form_of(admin, service: Service) -> BeautifulSoup:
    return BeautifulSoup(admin.get(address(Service, "edit", service.pk)).content, "html.parser")


def test_saving_a_draft_checks_what_the_draft_says_and_is_not_kept_from_it(saved):
    found = ListingFinding.objects.get(service=saved, kind="age-contradiction")

    assert (found.field, found.passage, found.proposed) == ("description", TEXT, "48-95")
    assert Service.objects.get(pk=saved.pk).description_nl is None


def test_what_is_solved_goes_away(admin, saved):
    edit(admin, saved, minimum_age="48", maximum_age="95")

    assert kinds(saved) == set()


def test_a_new_service_is_checked_too(admin, municipality, tier):
    new = {"municipality": municipality.pk, "tier": tier.pk, "slug": "stil", "name_nl": "Stille groep"}

    assert errors_of(add(admin, Service, **new)) == {}

    assert kinds(Service.objects.get(slug="stil")) == {"missing-contact"}


def test_the_form_shows_the_passage_the_proposal_and_the_quality(admin, saved):
    panel = form_of(admin, saved).select_one("[data-findings]")

    item = panel.select_one("[data-finding=age-contradiction]")
    assert item.blockquote.text == TEXT
    assert item.b.text in ("4 tot 8 jaar", "4 to 8 years")
    assert 0 < int(panel.select_one("[data-quality]")["data-quality"]) < 100
    assert panel.find("li", string=lambda text: text and "(+10)" in text)


def test_the_form_of_a_new_service_has_no_advice_yet(admin):
    page = admin.get(address(Service, "add"))

    assert b"data-findings" not in page.content


def test_the_nightly_check_finds_the_same_and_keeps_it_once(admin, saved):
    edit(admin, saved, **{"action-publish": "1"})
    ListingFinding.objects.all().delete()

    for _night in range(2):
        call_command("check_listings", "--json", stdout=StringIO())

    assert ListingFinding.objects.filter(service=saved).count() == 1
    assert kinds(saved) == {"age-contradiction"}


def test_saving_keeps_what_only_the_nightly_check_can_find(admin, saved):
    night = {"service": saved, "field": "name", "passage": "Ander spreekuur", "proposed": "ander"}
    ListingFinding.objects.create(**night, kind="duplicate-of", checked_at="2026-11-26T00:00:00Z")

    edit(admin, saved, minimum_age="48", maximum_age="95")

    assert kinds(saved) == {"duplicate-of"}


def test_the_list_counts_advice_and_filters_by_kind(admin, saved, municipality, tier):
    Service.objects.create(municipality=municipality, tier=tier, slug="goed", name_nl="Goede groep")

    rows = admin.get(address(Service, "list"), {"findings": "age-contradiction"}).content.decode()

    assert "Spreekuur" in rows
    assert "Goede groep" not in rows
    assert "Goede groep" in admin.get(address(Service, "list")).content.decode()
