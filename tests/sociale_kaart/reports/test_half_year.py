"""The half-yearly report: figures, or "unknown"; and how they compare with the half-year before."""

import csv
from datetime import date
from io import StringIO

import pytest
from bs4 import BeautifulSoup
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from home.models import FeedbackCount
from sociale_kaart.models import Area, ReportFigures, SearchCount, UseCount
from sociale_kaart.reports.half_year import HalfYear, NoHalfYearError
from sociale_kaart.reports.standing import keep_standing
from tests.sociale_kaart.reports.conftest import MakeService

TODAY = date(2026, 11, 26)
UNKNOWN = "niet bekend"


def figures(client: Client, name: str = "2026-2") -> dict[str, list[str]]:
    response = client.get(reverse("half_year", args=["duinstad", name]))
    assert response.status_code == 200
    rows = BeautifulSoup(response.content, "html.parser").select("[data-figure]")
    return {row["data-figure"]: [cell.get_text(strip=True) for cell in row.select("td")] for row in rows}


def use(service, month: date, **counts: int) -> None:
    kind = ContentType.objects.get_for_model(service)
    common = {"content_type": kind, "object_id": service.pk, "municipality": service.municipality, "month": month}
    for name, number in counts.items():
        UseCount.objects.create(kind=name, count=number, **common)


@pytest.mark.parametrize("name", ["2026-3", "2026-0", "1999-1", "2027-1", "2026", "x", "2026-2 "])
def test_no_other_half_year_has_begun(name):
    with pytest.raises(NoHalfYearError):
        HalfYear.named(name, TODAY)


def test_what_nobody_counted_is_unknown_and_no_zero(desk: Client, municipality: Area):
    found = figures(desk)

    assert found["views"] == found["helped"] == found["searches"] == [UNKNOWN, UNKNOWN, UNKNOWN]
    assert found["services"] == ["0", UNKNOWN, UNKNOWN]
    assert found["median_days"][0] == UNKNOWN


def test_figures_stand_beside_those_of_the_half_year_before(desk: Client, make_service: MakeService):
    service = make_service("een")
    use(service, date(2026, 7, 1), view=40, call=6)
    use(service, date(2026, 11, 1), view=10, mail=3)
    use(service, date(2026, 6, 1), view=30)
    FeedbackCount.objects.create(
        subject=service, municipality=service.municipality, month=date(2026, 8, 1), answer="helped", count=7
    )

    found = figures(desk)

    assert found["views"] == ["50", "30", "+20"]
    assert found["contacts"] == ["9", "0", "+9"]
    assert found["helped"] == ["7", UNKNOWN, UNKNOWN]
    assert figures(desk, "2026-1")["views"] == ["30", UNKNOWN, UNKNOWN]


def test_small_numbers_of_people_are_not_told_nor_what_gives_them_away(desk: Client, make_service: MakeService):
    service = make_service("een")
    use(service, date(2026, 7, 1), view=10)
    use(service, date(2026, 6, 1), view=3)

    assert figures(desk)["views"] == ["10", "minder dan 5", ""]


def test_how_things_stood_is_kept_and_told_later(desk: Client, make_service: MakeService, settings):
    make_service("een")
    keep_standing(Area.objects.get(slug="duinstad"), date(2026, 6, 1))
    call_command("report_gaps", "--keep", "--municipality", "duinstad", stdout=StringIO())
    make_service("twee")
    call_command("report_gaps", "--keep", "--municipality", "duinstad", stdout=StringIO())

    assert ReportFigures.objects.count() == 2
    assert ReportFigures.objects.get(begins_on=date(2026, 7, 1)).figures["services"] == 2
    assert figures(desk)["services"] == ["2", "1", "+1"]


def test_searches_by_theme_and_district_those_without_a_result_first(desk: Client, make_service: MakeService):
    make_service("een")
    town = Area.objects.get(slug="duinstad")
    month = date(2026, 11, 1)
    for theme, area, outcome, number in (
        ("slapen", "duinstad-oost", "found", 90),
        ("slapen", "duinstad-west", "nothing", 8),
        ("slapen", "duinstad-west", "weak", 2),
        ("", "", "found", 3),
    ):
        SearchCount.objects.create(
            municipality=town, month=month, question_type=theme, area=area, outcome=outcome, count=number
        )

    rows = csv.reader(
        StringIO(desk.get(reverse("gaps_csv", args=["duinstad", "zoeken"])).getvalue().decode("utf-8-sig"))
    )

    assert list(rows)[1:] == [
        ["Slapen", "West", "10", "8", "minder dan 5"],
        ["Slapen", "Oost", "90", "0", "0"],
        ["geen onderwerp", "geen wijk", "minder dan 5", "0", "0"],
    ]
    assert figures(desk)["found_nothing"] == ["8", UNKNOWN, UNKNOWN]


def test_use_of_listings_is_told_by_month(desk: Client, make_service: MakeService):
    use(make_service("een"), date(2026, 11, 1), view=12, call=2)

    sent = desk.get(reverse("gaps_csv", args=["duinstad", "gebruik"])).getvalue().decode("utf-8-sig")

    assert list(csv.reader(StringIO(sent)))[1:] == [["Een", "november 2026", "12", "0", "minder dan 5", "0", "0"]]


def test_the_file_says_the_same_as_the_page(desk: Client, make_service: MakeService):
    make_service("een")

    sent = desk.get(reverse("half_year_csv", args=["duinstad", "2026-2"])).getvalue().decode("utf-8-sig")

    headings, *rows = csv.reader(StringIO(sent))
    assert headings[2:4] == ["tweede halfjaar van 2026", "eerste halfjaar van 2026"]
    assert [row[2:] for row in rows] == list(figures(desk).values())


def test_the_half_year_that_runs_shows_gaps_and_one_that_is_over_does_not(desk: Client, make_service: MakeService):
    make_service("een", ("duinstad-oost",))

    titles = [
        [title.text for title in BeautifulSoup(desk.get(address).content, "html.parser").select("main h3")]
        for address in (reverse("half_year", args=["duinstad", name]) for name in ("2026-2", "2026-1"))
    ]

    assert (len(titles[0]), len(titles[1])) == (7, 5)
    assert titles[0][:5] == titles[1]


def test_of_another_municipality_and_of_the_future_there_is_none(desk: Client, neighbour: Area):
    for name in ("half_year", "half_year_csv"):
        for slug, half_year in (("elders", "2026-2"), ("duinstad", "2027-1"), ("duinstad", "onzin")):
            assert desk.get(reverse(name, args=[slug, half_year])).status_code == 404


def test_the_start_leads_to_the_half_year_that_runs(desk: Client, client: Client):
    assert desk.get(reverse("half_year_start"))["Location"].endswith("/duinstad/2026-2/")


def test_more_services_ask_no_more_questions(desk: Client, make_service: MakeService, django_assert_max_num_queries):
    for number in range(12):
        make_service(f"dienst-{number}")
    figures(desk)

    with django_assert_max_num_queries(75):
        figures(desk)
