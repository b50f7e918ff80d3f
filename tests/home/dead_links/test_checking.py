"""Addresses of other sites that pages name: each asked once, kept beside the page, and no doubt taken for a fault."""

from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command

from home.desk.panel import works
from home.desk.scope import Scope
from home.management.commands import check_links as command
from home.models import DeadLink, InformationPage, NewsIndexPage, NewsPage
from home.plain_words.editing.dead_links import dead_elsewhere
from sociale_kaart.clock import today
from sociale_kaart.listing_checks.online.asking import Answer
from sociale_kaart.models import Area, MunicipalityRole, Service
from sociale_kaart.rights.memberships import join_municipality

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

GONE, BUSY, FINE = "https://gone.nl/a?b&c", "https://busy.nl/", "https://fine.nl/"


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> dict[str, Answer]:
    """The network is replaced here; what is not named works. `asked` are the pages' addresses, in their order."""
    found = {GONE: Answer(404), BUSY: Answer(503)}
    monkeypatch.setattr(command, "ask", lambda url, method: found.setdefault(url, Answer(200)))
    monkeypatch.setattr(command, "takes_mail", lambda domain: True)
    Service.objects.update(website="", email="")
    return found


def written(*addresses: str, site: str = "lagewaard") -> NewsPage:
    news = NewsIndexPage.objects.get(url_path__startswith=f"/{site}/", locale__language_code="nl")
    links = "".join(f'<p><a href="{address.replace("&", "&amp;")}">x</a></p>' for address in addresses)
    return news.add_child(instance=NewsPage(title="Nieuws", slug="proef-links", body=[("paragraph", links)]))


def run() -> str:
    out = StringIO()
    call_command("check_links", "--municipality", "lagewaard", stdout=out)
    return out.getvalue()


def kept() -> set[tuple[str, str]]:
    return set(DeadLink.objects.values_list("page__slug", "address"))


def test_what_leads_to_nothing_stands_beside_the_page_until_it_works_again(answers, lagewaard: Area):
    written(GONE, FINE, BUSY)

    told = run()

    assert kept() == {("proef-links", GONE)}
    assert f"{GONE} (404)" in told
    answers[GONE] = Answer(503)
    run()
    assert kept() == {("proef-links", GONE)}
    answers[GONE] = Answer(200)
    run()
    assert kept() == set()


def test_what_no_text_names_any_more_is_forgotten_and_drafts_are_not_asked(answers, lagewaard: Area):
    page = written(GONE)
    run()

    page.body = [("paragraph", f'<p><a href="{FINE}">x</a></p>')]
    page.save()
    run()

    assert kept() == set()
    page.body = [("paragraph", '<p><a href="https://draft.nl/">x</a></p>')]
    page.live = False
    page.save()
    run()
    assert "https://draft.nl/" not in answers


def test_pages_of_another_municipality_are_neither_asked_nor_forgotten(answers, lagewaard: Area, almere: Area):
    theirs = written("https://theirs.nl/", site="almere")
    DeadLink.objects.create(page=theirs, address="https://theirs.nl/", why="404", checked_at="2026-11-01T00:00Z")

    run()

    assert "https://theirs.nl/" not in answers
    assert kept() == {("proef-links", "https://theirs.nl/")}


def test_editors_of_the_page_are_told_where_they_work(answers, lagewaard: Area, almere: Area):
    written(GONE)
    run()
    found = {}
    for area in (lagewaard, almere):
        user = User.objects.create_user(area.slug, email=f"{area.slug}@example.org")
        join_municipality(user, area, MunicipalityRole.PAGE_EDITOR)
        headings = {work.heading: work for work in works(Scope.of(user, today()))}
        found[area.slug] = headings.get("Links in pagina's die nergens heen gaan")

    assert [item.note for item in found["lagewaard"].items] == [GONE]
    assert found["almere"] is None
    assert dead_elsewhere(["/", "https://[x", GONE, FINE]) == [GONE]


def test_a_hostile_address_stops_nothing(answers, lagewaard: Area):
    page = written("https://[x", "https://fine.nl/" + "x" * 9000, "javascript:alert(1)")
    DeadLink.objects.all().delete()

    told = run()

    assert "lead to nothing" in told
    assert InformationPage.objects.exists()
    assert page.live
