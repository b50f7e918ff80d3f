"""Who makes pages sees every component in one place."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model

from portal.style_guide.examples import EXAMPLES
from portal.style_guide.guide import UNSEEN, with_own_ids
from tests.signing_in import sign_in

ADDRESS = "/beheer/stijlgids/"


@pytest.fixture
def editor(client, db):
    sign_in(client, get_user_model().objects.create_superuser("redactie", "r@example.org", "x"))
    return client


def guide(client, query: str = "") -> BeautifulSoup:
    response = client.get(ADDRESS + query)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


@pytest.mark.parametrize(
    ("query", "direction"), [("", "ltr"), ("?taal=en&stijl=lagewaard", "ltr"), ("?taal=ar", "rtl")]
)
def test_every_state_of_every_component_is_there(editor, query, direction):
    page = guide(editor, query)

    assert page.html["dir"] == direction
    for name, states in EXAMPLES.items():
        if name not in UNSEEN:
            section = page.select_one(f"[data-component='{name}']")
            assert len(section.select(".style-guide__state")) == len(states), name
            assert section.p.get_text(), f"{name} does not say what it is for"


def test_no_id_stands_there_twice_and_every_reference_leads_somewhere(editor):
    page = guide(editor)
    ids = [tag["id"] for tag in page.find_all(id=True)]

    assert len(ids) == len(set(ids))
    for name in ("for", "aria-labelledby", "aria-describedby"):
        for tag in page.find_all(attrs={name: True}):
            for one in tag.get(name) if isinstance(tag.get(name), list) else tag[name].split():
                assert one in ids, f"{name}={one}"


def test_the_look_of_another_municipality_is_one_file(editor):
    assert "site.lagewaard.css" in str(guide(editor, "?stijl=lagewaard").head)
    assert "site.okepunt.css" in str(guide(editor, "?stijl=okepunt&taal=xx").head)


def test_it_is_not_for_strangers(client, db):
    assert client.get(ADDRESS).status_code == 302


def test_links_within_a_state_stay_within_it():
    html = '<a href="#x" aria-labelledby="x y">z</a><p id="x"></p>'

    assert with_own_ids(html, "m") == '<a href="#x-m" aria-labelledby="x-m y">z</a><p id="x-m"></p>'
