"""Every public page asks the database a small number of questions, and no more for more rows. On the real data."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from home.models import InformationPage
from sociale_kaart.clock import today
from sociale_kaart.models import Area, Organization, Service

MOST, MOST_EDITORIAL = 12, 20
LISTS = [
    "/zoeken/",
    "/zoeken/?q=mijn+peuter+praat+nog+niet",
    "/zoeken/?q=qqqqqqqq",
    "/verwijswijzer/",
    "/verwijswijzer/?leeftijd=0&kosten=gratis&sorteer=naam",
    "/verwijswijzer/?pagina=2",
]


def queries(path: str, host: str) -> int:
    """How many queries this page makes for a visitor whose worker is warm."""
    client = Client(headers={"host": host})
    client.get(path)
    with CaptureQueriesContext(
        connection,
    ) as captured:
        response = client.get(path)
    assert response.status_code == 200, path
    assert not response.cookies, path
    return len(captured)


def too_many(paths: list[str], host: str, most: int) -> dict[str, int]:
    counts = {path: queries(path, host) for path in paths}
    return {path: count for path, count in counts.items() if count > most}


@pytest.mark.parametrize("prefix", ["", "/en", "/ar"])
def test_lists_ask_at_most_twelve_times(almere, prefix):
    assert too_many([prefix + path for path in LISTS], "localhost", MOST) == {}


@pytest.mark.parametrize("slug", ["almere", "lagewaard"])
def test_every_service_organization_and_district_asks_at_most_twelve_times(starting_data, db, slug):
    host = {"almere": "localhost", "lagewaard": "lagewaard.localhost"}[slug]
    municipality = Area.objects.get(slug=slug)
    services = Service.objects.filter(municipality=municipality).public(today())
    organizations = Organization.objects.filter(municipality=municipality).public()
    districts = municipality.get_descendants()
    # Each tenth: enough to meet every kind, within seconds.
    paths = [
        *(f"/verwijswijzer/{service}/" for service in services.values_list("slug", flat=True)[::10]),
        *(f"/organisaties/{organization}/" for organization in organizations.values_list("slug", flat=True)[::10]),
        *(f"/wijken/{district}/" for district in districts.values_list("slug", flat=True)[::12]),
    ]

    assert too_many(paths, host, MOST) == {}


def test_editorial_pages_ask_at_most_twenty_times(almere):
    pages = InformationPage.objects.live().filter(locale__language_code="nl", path__startswith=home_path())
    paths = ["/", "/en/", "/ar/", "/informatie/", *(f"/informatie/{page.slug}/" for page in pages[:12])]

    assert too_many(paths, "localhost", MOST_EDITORIAL) == {}


def test_a_page_in_another_language_asks_one_more(almere):
    """The way to it leads through the home page of its language."""
    slugs = InformationPage.objects.live().filter(locale__language_code="en").values_list("slug", flat=True)[:6]
    paths = [f"/{language}/informatie/{slug}/" for slug in slugs for language in ("en", "ar")]

    assert slugs
    assert too_many(paths, "localhost", MOST_EDITORIAL + 1) == {}


def home_path() -> str:
    from wagtail.models import Site

    return Site.objects.get(is_default_site=True).root_page.path


def test_a_longer_list_asks_no_more(starting_data, db):
    few = "/verwijswijzer/?wijk=lagewaard-oost&vraagtype=huilen&leeftijd=0"
    many = "/verwijswijzer/?wijk=lagewaard-oost"

    assert queries(many, "lagewaard.localhost") <= queries(few, "lagewaard.localhost")


def test_an_organization_with_more_services_asks_no_more(starting_data, db):
    offering = (
        Organization.objects.filter(municipality__slug="lagewaard").public().filter(services__live=True).distinct()
    )
    by_size = sorted(offering, key=lambda organization: organization.services.public(today()).count())
    few, many = (f"/organisaties/{organization.slug}/" for organization in (by_size[0], by_size[-1]))

    assert queries(many, "lagewaard.localhost") <= queries(few, "lagewaard.localhost") + 1
