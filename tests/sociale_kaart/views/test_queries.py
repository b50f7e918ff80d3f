"""The number of queries of a page is small, and the same however much it shows."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sociale_kaart.models import Audience, Contact, PostalCode, ServiceAtLocationPhone, ServicePhone, Source
from tests.sociale_kaart.views import make

MOST = 12


def queries(client, address: str) -> int:
    client.get(address)  # Wagtail remembers where its sites are.
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def fill(city, rows: int) -> None:
    """A service, an organisation and a district with `rows` of everything."""
    haven = make.district(city, "haven", "Haven")
    question = make.question_type("slapen")
    organization = make.organization(city, "jgz")
    others = [
        make.service(city, f"dienst-{tier}-{number}", order=tier, question_types=[question], organization=organization)
        for tier in (1, 2, 3)
        for number in range(rows)
    ]
    for number, other in enumerate(others):
        other.service_areas.set([haven if number % 2 else city])
        other.save()
    service = make.service(
        city,
        "hulp",
        organization=organization,
        question_types=[question],
        service_areas=[haven],
        instead=others[:rows],
        is_first_contact=True,
        partner_organizations=[make.organization(city, f"partner-{number}") for number in range(rows)],
        audiences=[Audience.objects.create(slug=f"a-{number}", label_nl="A") for number in range(rows)],
        sources=[Source.objects.create(slug=f"b-{number}", title="B") for number in range(rows)],
    )
    for number in range(rows):
        at = make.place(service, address=f"Straat {number}", area=haven)
        make.hours(at)
        ServiceAtLocationPhone.objects.create(service_at_location=at, number="036 123 45 67")
        ServicePhone.objects.create(service=service, number="036 123 45 67")
        Contact.objects.create(service=service, title="Rol")
        make.district(city, f"wijk-{number}", f"Wijk {number}", east=number)
        PostalCode.objects.create(code=f"13{number:02}", area=haven)


@pytest.mark.parametrize("rows", [1, 6])
@pytest.mark.parametrize("language", ["", "/en"])
def test_pages_need_few_queries_however_much_they_show(client, city, rows, language):
    fill(city, rows)

    counted = {
        page: queries(client, f"{language}{page}")
        for page in ("/verwijswijzer/hulp/", "/organisaties/jgz/", "/wijken/haven/", "/wijken/waterstad/")
    }

    assert {page: number for page, number in counted.items() if number > MOST} == {}


def test_number_of_queries_does_not_grow(client, city, django_assert_num_queries):
    fill(city, 1)
    pages = ("/verwijswijzer/hulp/", "/organisaties/jgz/", "/wijken/haven/")
    few = [queries(client, page) for page in pages]

    service = make.service(city, "meer", organization_id=None)
    for number in range(8):
        other = make.service(city, f"extra-{number}", order=1 + number % 3)
        other.organization, other.main_question_type = None, None
        other.service_areas.set(make.Area.objects.filter(slug__in=["haven", "waterstad"]))
        other.question_types.set(make.QuestionType.objects.all())
        other.organization = make.Organization.objects.get(slug="jgz")
        other.save()
        make.place(service, address=f"Straat {number}")

    assert [queries(client, page) for page in pages] == few
