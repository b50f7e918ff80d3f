"""What readers are told of a text that a computer translated."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from home.models.translation_state import PageTranslationState
from sociale_kaart.models import Area, Organization, Service
from tests.home.pages_of_home import ALMERE

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

MADE = "This text was translated by a computer."
ENGLISH, ARABIC = "/en/informatie/baby-huilt-veel/", "/ar/"


def notices(client: Client, path: str) -> list[str]:
    page = BeautifulSoup(client.get(path, headers={"host": ALMERE}).content, "html.parser")
    return [str(notice.p) for notice in page.select(".machine-notice")]


def test_a_page_that_a_computer_translated_says_so_and_another_does_not(client: Client):
    assert notices(client, ENGLISH) == []

    PageTranslationState.objects.filter(page__url_path="/almere-en/informatie/baby-huilt-veel/").update(
        status="machine"
    )

    (notice,) = notices(client, ENGLISH)
    assert MADE in notice
    assert 'href="/informatie/baby-huilt-veel/"' in notice


def test_in_a_language_of_computers_a_text_by_people_is_told_apart_from_what_is_around_it(client: Client):
    (before,) = notices(client, ARABIC)

    PageTranslationState.objects.filter(page__url_path="/almere-ar/").update(status="reviewed")
    (after,) = notices(client, ARABIC)

    assert after != before


@pytest.mark.parametrize("model", [Service, Organization])
def test_a_listing_says_it_in_the_language_that_a_computer_made_and_in_no_other(
    client: Client, almere: Area, model: type, django_assert_max_num_queries
):
    found = model.objects.filter(municipality=almere, live=True, slug__in=("consultatiebureau", "jgz-almere")).get()
    found.translation_states.create(language="en", status="machine")
    path = found.get_absolute_url()

    assert notices(client, path) == []
    with django_assert_max_num_queries(12):
        (notice,) = notices(client, f"/en{path}")

    assert MADE in notice
