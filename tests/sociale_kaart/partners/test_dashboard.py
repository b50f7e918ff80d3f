"""What an organisation is shown of its own entries, and of nobody else's."""

import csv
from datetime import date
from io import StringIO

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import User
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import translation

from sociale_kaart import clock
from sociale_kaart.freshness import verify
from sociale_kaart.models import (
    Area,
    ListingFinding,
    MunicipalityRole,
    Organization,
    OrganizationRole,
    QuestionCount,
    ReviewRhythm,
    Service,
    SuggestionSource,
    Tier,
    UseCount,
    VerificationMethod,
)
from sociale_kaart.moderation.suggesting import suggest
from sociale_kaart.partners.reports import REPORTS
from sociale_kaart.partners.to_do import TaskKind, tasks_of
from sociale_kaart.rights.memberships import join_municipality, join_organization
from tests.signing_in import sign_in

TODAY = date(2026, 11, 26)
OF_USE = ("gebruik", "vragen")


@pytest.fixture
def service(municipality: Area, organization: Organization, tier: Tier) -> Service:
    return make(municipality, organization, tier, "spreekuur")


def make(municipality: Area, organization: Organization, tier: Tier, slug: str) -> Service:
    return Service.objects.create(
        municipality=municipality,
        organization=organization,
        tier=tier,
        slug=slug,
        name_nl=slug.title(),
        status="active",
    )


@pytest.fixture
def other(municipality: Area, tier: Tier) -> Service:
    stranger = Organization.objects.create(municipality=municipality, slug="buur", name_nl="Buur")
    return make(municipality, stranger, tier, "geheim")


def signed_in(organization: Organization | None, role: str, municipality: Area | None = None) -> Client:
    user = User.objects.create_user(f"{role}@example.org", f"{role}@example.org")
    if organization:
        join_organization(user, organization, role)
    else:
        join_municipality(user, municipality, role)
    client = Client()
    sign_in(client, user)
    return client


@pytest.fixture
def manager(organization: Organization) -> Client:
    return signed_in(organization, OrganizationRole.MANAGER)


def rows(client: Client, organization: Organization, report: str) -> list[list[str]]:
    """As the page has them, which is what the CSV has."""
    page = client.get(reverse("partner_report", args=[organization.pk, report]))
    assert page.status_code == 200
    soup = BeautifulSoup(page.content, "html.parser")
    for button in soup.select("tbody form"):
        button.decompose()
    shown = [[cell.get_text(" ", strip=True) for cell in row.select("td, th")] for row in soup.select("tbody tr")]
    response = client.get(reverse("partner_report_csv", args=[organization.pk, report]))
    sent = list(csv.reader(StringIO(response.getvalue().decode("utf-8-sig"))))
    assert sent[1:] == shown
    return shown


def test_what_holds_for_every_part_is_said_in_three_words(service: Service, organization: Organization):
    ReviewRhythm.objects.all().delete()
    for group in ("contact", "cost"):
        ReviewRhythm.objects.create(group=group, days=30)
    verify(service, None, by="JGZ", method=VerificationMethod.PARTNER, on=date(2026, 1, 1))

    (task,) = (one for one in tasks_of(organization, TODAY) if one.kind == TaskKind.OVERDUE)

    assert task.what == "de hele vermelding"
    assert len(task.confirms) > 1


def used(subject: Service | Organization, month: date, **counts: int) -> None:
    kind = ContentType.objects.get_for_model(subject)
    for name, number in counts.items():
        UseCount.objects.create(
            content_type=kind, object_id=subject.pk, municipality=subject.municipality, month=month, count=number,
            kind=name,
        )  # fmt: skip


def test_tasks_come_in_the_order_in_which_they_are_best_taken_up(service: Service, organization: Organization):
    ReviewRhythm.objects.all().delete()
    ReviewRhythm.objects.create(group="contact", days=30)
    ReviewRhythm.objects.create(group="cost", days=365)
    verify(service, ["contact"], by="JGZ", method=VerificationMethod.PARTNER, on=date(2026, 1, 1))
    suggest(service, "phones", "036-1234567", source=SuggestionSource.VISITOR)
    for kind in ("vague-age", "hours-contradiction"):
        ListingFinding.objects.create(service=service, kind=kind, field="x", passage="x", checked_at=clock.now())

    tasks = tasks_of(organization, TODAY)

    assert [task.kind for task in tasks] == [TaskKind.SAID, TaskKind.OVERDUE, TaskKind.NEVER, TaskKind.ADVICE]
    assert "036-1234567" in tasks[0].what
    assert {task.entry for task in tasks} == {"Spreekuur"}


def test_what_the_municipality_sent_back_comes_first_with_its_reason(
    service: Service, organization: Organization, manager: Client
):
    user = User.objects.get(email="manager@example.org")
    service.save_revision(user=user)
    service.refresh_from_db()
    state = service.get_workflow().start(service, user)
    state.current_task_state.reject(user=user, comment="Wat kost het?")

    found = rows(manager, organization, "te-doen")

    assert found[0][0] == "Spreekuur"
    assert "Wat kost het?" in found[0][2]


def test_a_task_leads_to_its_form_and_a_check_is_done_where_it_stands(
    service: Service, organization: Organization, manager: Client
):
    address = reverse("partner_report", args=[organization.pk, "te-doen"])
    row = BeautifulSoup(manager.get(address).content, "html.parser").select_one("tbody tr")
    form = row.select_one("form")
    sent: dict[str, list[str]] = {}
    for field in form.select("input"):
        sent.setdefault(field["name"], []).append(field["value"])

    answer = manager.post(form["action"], sent)

    assert manager.get(row.select_one("th a")["href"]).status_code == 200
    assert (answer.status_code, answer["Location"]) == (302, address)
    assert {check.verified_by for check in service.verifications.all()} == {organization.name}
    assert not [task for task in tasks_of(organization, TODAY) if task.kind == TaskKind.NEVER]
    elsewhere = manager.post(form["action"], sent | {"next": "https://elders.example/"})
    assert elsewhere["Location"].startswith("/beheer/")


def test_a_listing_that_is_not_online_asks_for_no_check(service: Service, organization: Organization):
    Service.objects.update(status="ended")

    assert tasks_of(organization, TODAY) == []


def test_more_services_ask_no_more_questions(
    service: Service, organization: Organization, municipality: Area, tier: Tier, django_assert_max_num_queries
):
    for number in range(10):
        make(municipality, organization, tier, f"dienst-{number}")

    with django_assert_max_num_queries(12):
        assert len(tasks_of(organization, TODAY)) >= 10


def test_use_is_told_by_month_and_small_numbers_are_not(
    service: Service, other: Service, organization: Organization, manager: Client
):
    used(service, date(2026, 11, 1), view=12, call=5, mail=4)
    used(service, date(2026, 10, 1), view=3)
    used(service, date(2025, 10, 1), view=99)
    used(organization, date(2026, 11, 1), view=7)
    used(other, date(2026, 11, 1), view=88)

    assert rows(manager, organization, "gebruik") == [
        ["JGZ", "november 2026", "7", "0", "0", "0", "0"],
        ["Spreekuur", "november 2026", "12", "0", "5", "minder dan 5", "0"],
        ["Spreekuur", "oktober 2026", "minder dan 5", "0", "0", "0", "0"],
    ]


def test_questions_are_those_of_the_own_services(
    service: Service, other: Service, organization: Organization, manager: Client
):
    for of, words in ((service, "baby huilt"), (other, "geheime vraag")):
        QuestionCount.objects.create(service=of, month=date(2026, 11, 1), words=words, count=6)

    assert rows(manager, organization, "vragen") == [["baby huilt", "Spreekuur", "november 2026", "6"]]


def test_words_of_questions_that_are_no_longer_told_are_not_kept(service: Service, organization: Organization):
    for month in (date(2025, 10, 1), date(2025, 11, 1)):
        QuestionCount.objects.create(service=service, month=month, words="baby huilt", count=6)

    call_command("report_gaps", "--keep", stdout=StringIO())

    assert list(QuestionCount.objects.values_list("month", flat=True)) == [date(2025, 11, 1)]


def test_quality_says_what_would_raise_it(service: Service, organization: Organization, manager: Client):
    (found,) = rows(manager, organization, "kwaliteit")

    assert found[0] == "Spreekuur"
    assert 0 <= int(found[1]) < 100
    assert "(+15)" in found[3]


@pytest.mark.parametrize(
    ("role", "seen"),
    [(OrganizationRole.MANAGER, set(REPORTS)), (OrganizationRole.EDITOR, set(REPORTS) - set(OF_USE))],
)
def test_use_is_for_managers_and_the_rest_for_all_people_of_the_organisation(organization, role, seen):
    client = signed_in(organization, role)

    open_to = {
        name
        for name in REPORTS
        if client.get(reverse("partner_report", args=[organization.pk, name])).status_code == 200
        and client.get(reverse("partner_report_csv", args=[organization.pk, name])).status_code == 200
    }

    assert open_to == seen


def test_of_another_organization_nothing_is_said(other: Service, manager: Client):
    for name in ("partner_report", "partner_report_csv"):
        for report in REPORTS:
            assert manager.get(reverse(name, args=[other.organization_id, report])).status_code == 404


def test_a_moderator_sees_what_the_partners_of_the_own_municipality_see(organization, municipality, neighbour, tier):
    far = Organization.objects.create(municipality=neighbour, slug="ver", name_nl="Ver")
    moderator = signed_in(None, MunicipalityRole.MODERATOR, municipality)

    statuses = [
        moderator.get(reverse("partner_report", args=[one.pk, "gebruik"])).status_code for one in (organization, far)
    ]

    assert statuses == [200, 404]


def test_the_first_page_of_a_partner_says_what_to_do_and_leads_to_all_of_it(service, organization, manager, other):
    home = manager.get(reverse("wagtailadmin_home")).content.decode()

    assert reverse("partner_report", args=[organization.pk, "te-doen"]) in home
    assert "Wat je kunt doen" in home
    assert "Geheim" not in home
    assert manager.get(reverse("own_dashboard"))["Location"].endswith(f"/{organization.pk}/te-doen/")


def test_who_works_for_nobody_has_no_dashboard(municipality):
    moderator = signed_in(None, MunicipalityRole.MODERATOR, municipality)

    assert moderator.get(reverse("own_dashboard")).status_code == 404
    assert "own-dashboard" not in moderator.get(reverse("wagtailadmin_home")).content.decode()


def test_an_unknown_report_or_organization_is_not_there(organization, manager):
    assert manager.get(f"/beheer/organisatie/{organization.pk}/onzin/").status_code == 404
    assert manager.get("/beheer/organisatie/99999999999999999999/te-doen/").status_code in (400, 404)


def test_the_texts_are_dutch(service, organization, manager):
    with translation.override("nl"):
        assert str(REPORTS["vragen"].title) == "Vragen die naar jullie leidden"
