"""On the real data, each report asks the database a small number of questions."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from sociale_kaart.reports.gap_reports import REPORTS
from tests.signing_in import sign_in


@pytest.mark.parametrize("report", REPORTS)
def test_each_page_asks_at_most_twenty_times_besides_the_door(
    lagewaard, client: Client, django_assert_max_num_queries, report
):
    sign_in(client, User.objects.create_superuser("beheer@example.org"))
    address = reverse("gaps", args=["lagewaard", report])
    client.get(address)

    # One of them is the door's: whether there is a second factor.
    with django_assert_max_num_queries(21):
        assert client.get(address).status_code == 200
