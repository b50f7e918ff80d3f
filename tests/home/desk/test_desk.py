"""What a page editor or moderator sees waiting on the first page of the admin."""

from datetime import date, timedelta

import pytest
from django.contrib.auth.models import User
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from home.desk.panel import works
from home.desk.scope import Scope
from home.desk.task import SHOWN, Work
from home.models import CampaignPage, InformationPage, NewsIndexPage, NewsPage, SectionPage
from home.models.feedback_count import FeedbackCount
from sociale_kaart.clock import now, today
from sociale_kaart.models import Area, FindingKind, ListingFinding, MunicipalityRole, OrganizationRole, Service
from sociale_kaart.rights.memberships import join_municipality, join_organization
from tests.signing_in import sign_in

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

MOST_QUERIES = 26


def somebody(municipality: Area, role: MunicipalityRole) -> User:
    user = User.objects.create_user(f"{role}@example.org", email=f"{role}@example.org")
    join_municipality(user, municipality, role)
    return User.objects.get(pk=user.pk)


@pytest.fixture
def editor(almere: Area) -> User:
    return somebody(almere, MunicipalityRole.PAGE_EDITOR)


@pytest.fixture
def moderator(almere: Area) -> User:
    return somebody(almere, MunicipalityRole.MODERATOR)


def desk(user: User) -> dict[str, Work]:
    return {work.heading: work for work in works(Scope.of(user, today()))}


def names(work: Work) -> list[str]:
    return [item.name for item in work.items]


def news(site: str, title: str) -> NewsPage:
    parent = NewsIndexPage.objects.get(url_path__startswith=f"/{site}/", locale__language_code="nl")
    return parent.add_child(instance=NewsPage(title=title, live=False))


def campaign(site: str, title: str, end: date) -> CampaignPage:
    parent = SectionPage.objects.filter(url_path__startswith=f"/{site}/", locale__language_code="nl").first()
    return parent.add_child(instance=CampaignPage(title=title, end_date=end, next_step="Bel ons."))


def submit(page: Page, user: User) -> None:
    page.save_revision(user=user)
    page.get_workflow().start(page, user)


def feedback(subject: object, municipality: Area, answer: str, count: int) -> None:
    kind = ContentType.objects.get_for_model(subject)
    common = {"content_type": kind, "object_id": subject.pk, "municipality": municipality}
    FeedbackCount.objects.create(**common, month=today().replace(day=1), answer=answer, count=count)


def test_what_waits_for_a_moderator_is_there_until_it_is_decided(editor: User, moderator: User):
    page = news("almere", "Nieuwe speeltuin")
    assert "Wacht op een moderator" not in desk(editor)

    submit(page, editor)
    assert names(desk(editor)["Wacht op een moderator"]) == ["Nieuwe speeltuin"]
    page.current_workflow_task_state.approve(user=moderator)

    assert "Wacht op een moderator" not in desk(moderator)


def test_a_page_that_was_read_long_ago_comes_before_those_never_read(editor: User):
    articles = InformationPage.objects.filter(url_path__startswith="/almere/")
    old, recent = articles.order_by("-title")[:2]
    InformationPage.objects.filter(pk=old.pk).update(
        review_status="reviewed", reviewed_on=today() - timedelta(days=366)
    )
    InformationPage.objects.filter(pk=recent.pk).update(review_status="reviewed", reviewed_on=today())

    work = desk(editor)["Een vakpersoon moet dit lezen"]

    assert names(work)[0] == old.title
    assert work.count == articles.count() - 1
    assert (len(work.items), work.more) == (SHOWN, work.count - SHOWN)


def test_what_lacks_a_language_is_counted_until_it_is_published_there(editor: User):
    page = InformationPage.objects.get(
        slug="baby-huilt-veel", url_path__startswith="/almere/", locale__language_code="nl"
    )

    def missing() -> int:
        items = desk(editor)["Vertalingen: Engels"].items
        return next(item.count for item in items if item.name == "Niet vertaald")

    before = missing()

    page.get_translations().filter(locale__language_code="en").update(live=False)

    assert missing() == before + 1


def test_campaigns_around_their_last_day_are_named(editor: User):
    for title, days in (("Voorbij", -3), ("Straks", 10), ("Veel later", 60), ("Lang geleden", -60)):
        campaign("almere", title, today() + timedelta(days=days))

    items = desk(editor)["Campagnes die aflopen"].items

    assert [item.name for item in items] == ["Voorbij", "Straks"]
    assert "gestopt" in items[0].note


def test_what_did_not_help_is_told_from_five_times_on(editor: User, almere: Area):
    service = Service.objects.filter(municipality=almere, live=True).first()
    page = InformationPage.objects.filter(url_path__startswith="/almere/").first()
    feedback(service, almere, "not-found", 4)
    feedback(page, almere, "too-hard", 3)
    feedback(page, almere, "wrong", 3)
    feedback(page, almere, "helped", 90)

    (item,) = desk(editor)["Niet geholpen"].items

    assert (item.name, item.note) == (page.title, "6 keer")


def test_dead_links_in_listings_are_for_who_keeps_them(editor: User, moderator: User, almere: Area):
    service = Service.objects.filter(municipality=almere).first()
    ListingFinding.objects.create(
        service=service, kind=FindingKind.LINK_BROKEN, field="url", passage="https://weg.nl/", checked_at=now()
    )

    assert names(desk(moderator)["Links die nergens heen gaan"]) == [str(service)]
    assert "Links die nergens heen gaan" not in desk(editor)


def test_another_municipality_is_not_on_the_desk(editor: User, lagewaard: Area):
    theirs = somebody(lagewaard, MunicipalityRole.MODERATOR)
    submit(news("lagewaard", "Van hen"), theirs)
    campaign("lagewaard", "Ook van hen", today())
    feedback(InformationPage.objects.filter(url_path__startswith="/lagewaard/").first(), lagewaard, "wrong", 50)

    found = desk(editor)

    assert not {"Wacht op een moderator", "Campagnes die aflopen", "Niet geholpen"} & set(found)
    assert {"Wacht op een moderator", "Campagnes die aflopen", "Niet geholpen"} <= set(desk(theirs))


def test_more_work_asks_the_database_no_more(moderator: User, almere: Area, django_assert_max_num_queries):
    pages = InformationPage.objects.filter(url_path__startswith="/almere/")[:12]
    for page in pages:
        feedback(page, almere, "wrong", 9)
    for number in range(12):
        submit(news("almere", f"Bericht {number}"), moderator)
        campaign("almere", f"Campagne {number}", today())

    with django_assert_max_num_queries(MOST_QUERIES):
        found = desk(moderator)

    assert all(len(work.items) <= SHOWN for work in found.values())
    assert found["Wacht op een moderator"].count == 12


def test_the_first_page_shows_the_desk_to_editors_and_not_to_partners(editor: User, almere: Area):
    partner = User.objects.create_user("partner@example.org", email="partner@example.org")
    organization = Service.objects.filter(municipality=almere).exclude(organization=None).first().organization
    join_organization(partner, organization, OrganizationRole.EDITOR)
    shown = {}
    for user in (editor, partner):
        client = Client(headers={"host": "localhost"})
        sign_in(client, user)
        shown[user.pk] = b'id="editors-desk' in client.get(reverse("wagtailadmin_home")).content

    assert shown == {editor.pk: True, partner.pk: False}
