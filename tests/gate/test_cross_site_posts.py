"""A post that another site's page makes is refused; people and programs are not."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from portal.middleware import SameSitePostMiddleware, is_cross_site


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Origin": "http://[elsewhere"},
        {"Origin": "http://testserver.elsewhere.example"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "https://elsewhere.example"},
    ],
)
def test_a_post_from_another_site_is_refused(headers):
    assert is_cross_site(RequestFactory().post("/zoeken/", headers=headers))


@pytest.mark.parametrize(
    "headers",
    [{}, {"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}, {"Origin": "http://testserver"}],
)
def test_a_post_from_the_site_itself_or_from_a_program_passes(headers):
    assert not is_cross_site(RequestFactory().post("/zoeken/", headers=headers))


def test_reading_from_another_site_passes():
    middleware = SameSitePostMiddleware(lambda request: HttpResponse("read"))

    response = middleware(RequestFactory().get("/zoeken/", headers={"Sec-Fetch-Site": "cross-site"}))

    assert response.content == b"read"


def test_the_view_is_not_reached_by_a_cross_site_post(client, db):
    response = client.post("/zoeken/", {"q": "huilbaby"}, headers={"Origin": "https://elsewhere.example"})

    assert response.status_code == 403
    assert not response.cookies


def test_a_program_that_is_refused_gets_a_problem_document(client, db):
    response = client.post("/api/v1/search", "{}", "application/json", headers={"Sec-Fetch-Site": "cross-site"})

    assert response.status_code == 403
    assert response["Content-Type"] == "application/problem+json"


def test_the_admin_keeps_its_own_token(client, db):
    from django.test import Client

    response = Client(enforce_csrf_checks=True).post("/beheer/login/", {"username": "a", "password": "b"})

    assert response.status_code == 403
