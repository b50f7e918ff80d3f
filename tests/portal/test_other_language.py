"""An address with a language before it that is not there, or not written so, leads to one that is."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]


def test_a_language_that_is_not_here_is_named_with_ways_to_those_that_are(client: Client):
    answer = client.get("/tr/verwijswijzer/consultatiebureau/", headers={"host": "localhost"})

    assert answer.status_code == 404
    main = BeautifulSoup(answer.content, "html.parser").main
    assert "Türkçe" in main.p.get_text()
    assert {link["hreflang"]: link["href"] for link in main.select("a[hreflang]")} == {
        "nl": "/verwijswijzer/consultatiebureau/",
        "en": "/en/verwijswijzer/consultatiebureau/",
        "ar": "/ar/verwijswijzer/consultatiebureau/",
    }
    assert "Read this page in English" in main.get_text()


@pytest.mark.parametrize(
    ("asked", "there"),
    [
        ("/nl/verwijswijzer/?wijk=almere-haven", "/verwijswijzer/?wijk=almere-haven"),
        ("/nl/", "/"),
        ("/EN/zoeken/", "/en/zoeken/"),
        ("/nl//elders.example/", "/elders.example/"),
    ],
)
def test_a_language_that_is_written_in_another_way_leads_on(client: Client, asked: str, there: str):
    answer = client.get(asked, headers={"host": "localhost"})

    assert (answer.status_code, answer["Location"]) == (301, there)


@pytest.mark.parametrize("path", ["/en/bestaat-niet/", "/bestaat-niet/", "/xx/", "/zh-cn/x/"])
def test_any_other_address_that_is_wrong_stays_not_found(client: Client, path: str):
    answer = client.get(path, headers={"host": "localhost"})

    assert answer.status_code == 404
    assert not BeautifulSoup(answer.content, "html.parser").select("main a[hreflang]")
