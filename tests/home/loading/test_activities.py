"""Activities of the starting data come in once; after that they are the editors' own."""

from datetime import date

import pytest

from home.loading.activities import load_activities
from home.loading.load import load_content
from home.loading.report import Report
from home.models import ActivityPage
from sociale_kaart.models import Area
from tests.home.agenda.factories import agenda_of

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]


def load(**entry: object) -> Report:
    report = Report()
    entry = {"municipality": "lagewaard", "slug": "dansen", "title": "Dansen"} | entry
    load_activities({"activities": [entry]}, Area.objects.get(slug="lagewaard"), agenda_of("lagewaard"), report)
    return report


def test_what_an_editor_removed_or_changed_stays_so():
    ActivityPage.objects.get(slug="babycafe").delete()
    changed = ActivityPage.objects.get(slug="huiswerk-en-soep")
    changed.title = "Soep"
    changed.save_revision().publish()

    load_content()

    assert not ActivityPage.objects.filter(slug="babycafe").exists()
    assert ActivityPage.objects.get(slug="huiswerk-en-soep").title == "Soep"


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ({"title": None}, "`title` is not a text"),
        ({"area": "almere-haven"}, "there is no area"),
        ({"moments": [{"first_day": "morgen"}]}, "is not a day"),
        ({"moments": [{"first_day": date(2026, 12, 1), "starts_at": "25:99"}]}, "is not a time"),
        (
            {"moments": [{"first_day": date(2026, 12, 1), "starts_at": "15:00", "ends_at": "14:00"}]},
            "voordat het begint",
        ),
        ({"moments": [{"first_day": date(2026, 12, 1), "every": 99}]}, "52"),
        ({"cost_amount": "veel"}, "is not an amount"),
        ({"audiences": ["iedereen"]}, "there is no audience"),
        ({"moments": "elke week"}, "is not a list"),
        ({"age_min_months": 12, "age_max_months": 3}, "jongste leeftijd"),
    ],
)
def test_an_entry_that_cannot_be_is_named_and_leaves_nothing(entry, reason):
    report = load(**entry)

    assert reason in " ".join(str(fault) for fault in report.faults)
    assert not ActivityPage.objects.filter(slug="dansen").exists()
