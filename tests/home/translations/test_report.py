"""The report of translations and its counts on the first page of the admin."""

import csv
from io import StringIO

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from home.desk.panel import works
from home.desk.scope import Scope
from home.models import InformationPage
from home.models.translation_state import PageTranslationState
from home.translations.standing import Wanted, counts, standing
from sociale_kaart.clock import now, today
from sociale_kaart.models import Area, OrganizationRole, Service
from sociale_kaart.rights.memberships import join_organization
from tests.home.translations.conftest import browser

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

REPORT = "/beheer/rapporten/vertalingen/"


def exported(client: Client, **chosen: str) -> list[dict[str, str]]:
    answer = client.get(REPORT, chosen | {"export": "csv"})
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text)))


def english_article() -> InformationPage:
    return InformationPage.objects.get(slug="baby-huilt-veel", url_path__startswith="/almere-en/")


def test_each_filter_keeps_what_it_names(editor: Client):
    english = english_article()
    PageTranslationState.objects.filter(page=english.pk).update(status="reviewed", changed_by=editor.user)

    rows = exported(editor, language="en", status="reviewed", kind="page")

    assert [(row["Titel"], row["Taal"], row["Status"], row["Wie"]) for row in rows] == [
        (
            english.get_translations().get(locale__language_code="nl").title,
            "Engels",
            "Nagekeken",
            editor.user.first_name,
        )
    ]


def test_the_counts_are_those_of_the_rows(moderator: Client):
    scope = Scope.of(moderator.user, today())

    found = counts(scope)

    assert found["en", "to-review", "page"] > 8
    assert found["ar", "machine", "page"] > 0
    for (language, status, kind), number in found.items():
        assert standing(scope, Wanted(language, status, kind)).count() == number


def test_only_the_own_municipality_is_told(moderator: Client, stranger: Client, lagewaard: Area):
    theirs = Service.objects.filter(municipality=lagewaard, summary_en__gt="").first()

    mine = {row["Titel"] for row in exported(moderator, kind="service")}

    assert theirs.name_nl in {row["Titel"] for row in exported(stranger, kind="service", status="to-review")}
    own = set(Service.objects.filter(municipality__slug="almere").values_list("name_nl", flat=True))
    assert mine
    assert mine <= own


def test_partners_and_strangers_find_no_report(almere: Area, client: Client):
    service = Service.objects.filter(municipality=almere).exclude(organization=None).first()
    partner = browser(almere, "professional")
    join_organization(partner.user, service.organization, OrganizationRole.EDITOR)

    assert partner.get(REPORT).status_code == 404
    assert client.get(REPORT).status_code == 302
    assert REPORT not in partner.get("/beheer/").content.decode()


def test_a_page_leads_to_its_translation_or_to_the_dutch_one(editor: Client):
    english = english_article()
    shown = BeautifulSoup(editor.get(REPORT, {"kind": "page", "language": "en"}).content, "html.parser")
    assert shown.select_one(f'a[href="{reverse("translation_report")}"]') or shown.select("table")

    page = editor.get(REPORT, {"kind": "page", "language": "en", "status": "to-review", "p": "1"}).content.decode()
    more = editor.get(REPORT, {"kind": "page", "language": "en", "status": "to-review", "p": "2"}).content.decode()

    assert reverse("wagtailadmin_pages:edit", args=[english.pk]) in page + more


def test_a_page_editor_gets_no_links_to_forms_of_listings(editor: Client, moderator: Client):
    address = "/beheer/snippets/sociale_kaart/service/edit/"

    assert address not in editor.get(REPORT, {"kind": "service"}).content.decode()
    assert address in moderator.get(REPORT, {"kind": "service"}).content.decode()


@pytest.mark.parametrize("query", ["language=xx&status=best&kind=0", "p=99999", "language=" + "x" * 5000, "p=x"])
def test_what_cannot_be_chosen_is_no_error(editor: Client, query: str):
    assert editor.get(f"{REPORT}?{query}").status_code == 200


def test_more_rows_ask_the_database_no_more(moderator: Client, almere: Area):
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            moderator.get(REPORT, {"kind": "page"})
        return len(captured)

    queries()
    before = queries()
    PageTranslationState.objects.update(changed_by=moderator.user, changed_at=now(), lacking=1, is_outdated=True)

    assert queries() <= before
    assert before <= 40


def test_the_desk_counts_what_is_to_be_done_and_leads_to_it(editor: Client):
    work = next(work for work in works(Scope.of(editor.user, today())) if work.heading == "Vertalingen: Engels")

    assert [item.name for item in work.items] == ["Na te kijken", "Niet vertaald"]
    for item in work.items:
        assert editor.get(item.url).status_code == 200
    assert work.count == sum(item.count for item in work.items)
    assert work.more == 0
