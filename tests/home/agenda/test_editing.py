"""Editors hear beside the field what cannot be right."""

from datetime import date

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from home.models import ActivityPage
from sociale_kaart.models import Location
from tests.home.agenda.factories import agenda_of
from tests.signing_in import sign_in

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]


@pytest.fixture
def editor() -> Client:
    user = get_user_model().objects.create_superuser("redacteur", "r@example.org", "geheim")
    client = Client(headers={"host": "localhost"})
    sign_in(client, user)
    return client


def send(editor: Client, moment: dict | None = None, **fields: object):
    moment = {"first_day": "2026-12-01", "repeats": "once", "every": "1"} | (moment or {})
    data = {"title": "Knutselen", "slug": "knutselen", "body": streamfield([]), "is_free": "unknown"} | fields
    data |= {"moments": inline_formset([moment]), "days_off": inline_formset([]), "comments": inline_formset([])}
    path = f"/beheer/pages/add/home/activitypage/{agenda_of().pk}/"
    return editor.post(path, nested_form_data(data) | {"action-publish": "1"})


def faults(response) -> str:
    assert response.status_code == 200
    form = response.context["form"]
    found = [*form.errors.values(), *(error for row in form.formsets["moments"].forms for error in row.errors.values())]
    assert not ActivityPage.objects.filter(slug="knutselen").exists()
    return " ".join(str(fault) for fault in found)


def test_an_activity_is_published_with_its_series(editor):
    moment = {"starts_at": "14:00", "ends_at": "15:30", "repeats": "weekly", "every": "2", "until": "2027-03-02"}

    response = send(editor, moment, minimum_age="4 jaar", maximum_age="6 jaar")

    assert response.status_code == 302, response.context and response.context["form"].errors
    page = ActivityPage.objects.get(slug="knutselen")
    assert (page.live, page.minimum_age, page.maximum_age) == (True, 48, 83)
    assert page.moments.get().until == date(2027, 3, 2)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ({"starts_at": "15:00", "ends_at": "14:00"}, "eindigt voordat het begint"),
        ({"starts_at": "15:00", "ends_at": "15:00"}, "eindigt voordat het begint"),
        ({"ends_at": "14:00"}, "hoe laat het begint"),
        ({"repeats": "weekly", "until": "2026-11-30"}, "laatste dag ligt voor de eerste"),
        ({"until": "2027-01-01"}, "hoe het terugkomt"),
        ({"repeats": "weekly", "every": "0"}, "1"),
        ({"repeats": "weekly", "every": "53"}, "52"),
        ({"first_day": "31-02-2026"}, "datum"),
    ],
)
def test_a_moment_that_cannot_be_is_refused_with_a_reason(editor, moment, words):
    assert words in faults(send(editor, moment))


def test_a_series_without_an_end_is_allowed(editor):
    assert send(editor, {"repeats": "weekly"}).status_code == 302


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"minimum_age": "5 jaar", "maximum_age": "4 jaar"}, "jongste leeftijd"),
        ({"minimum_age": "klein"}, "18 maanden"),
        ({"is_free": "true", "cost_amount": "3.50"}, "heeft geen prijs"),
        ({"organizer": "Buurt", "registration_url": "javascript:alert(1)"}, "URL"),
        ({"intro": "x" * 12_000}, "500"),
    ],
)
def test_other_faults_are_named_too(editor, fields, words):
    assert words in faults(send(editor, **fields))


def test_a_place_of_another_municipality_is_refused(editor, lagewaard):
    other = Location.objects.filter(municipality=lagewaard).first()

    assert "andere gemeente" in faults(send(editor, location=str(other.pk)))


def test_two_places_are_one_too_many(editor, almere):
    place = Location.objects.create(municipality=almere, slug="plein", name="Plein")

    assert "niet allebei" in faults(send(editor, location=str(place.pk), place="Het plein"))
