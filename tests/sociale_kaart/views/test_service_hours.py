"""The hours on the page of a service; the clock stands at Thursday 26 November 2026, noon."""

from datetime import date, time

from sociale_kaart.models import ScheduleException, ServiceStatus
from tests.sociale_kaart.views import make
from tests.sociale_kaart.views.reading import parts


def opening(client, slug: str) -> dict[str, str]:
    return parts(client.get(f"/en/verwijswijzer/{slug}/"), "data-open")


def test_open_now_says_until_when(client, city):
    make.hours(make.place(make.service(city, "hulp")), opens=9, closes=17)

    assert "17:00" in opening(client, "hulp")["open"]


def test_closed_says_when_it_opens_next(client, city):
    make.hours(make.place(make.service(city, "hulp")), byday="MO", opens=9, closes=17)

    assert "Monday 30 November" in opening(client, "hulp")["closed"]


def test_note_that_cannot_be_read_means_ask_first(client, city):
    make.hours(make.place(make.service(city, "hulp")), description_nl="als de zon schijnt")

    assert "Ask first" in opening(client, "hulp")["ask"]


def test_no_hours_are_said_to_be_unknown(client, city):
    make.place(make.service(city, "hulp"), address="Straat 1")

    assert opening(client, "hulp") == {}
    assert "opening hours" in parts(client.get("/en/verwijswijzer/hulp/"), "data-unknown")["when"]


def test_place_that_is_closed_for_a_time_is_not_open_now(client, city):
    service = make.service(city, "hulp", status=ServiceStatus.TEMPORARILY_CLOSED)
    make.hours(make.place(service))

    assert "open" not in opening(client, "hulp")


def test_dates_with_other_hours_are_listed(client, city):
    at = make.place(make.service(city, "hulp"))
    make.hours(at)
    ScheduleException.objects.create(service_at_location=at, date=date(2026, 12, 24), description_nl="kerst")
    ScheduleException.objects.create(
        service_at_location=at, date=date(2026, 12, 28), opens_at=time(10), closes_at=time(11)
    )

    words = parts(client.get("/en/verwijswijzer/hulp/"), "data-answer")["when"]

    assert "Thursday 24 December" in words
    assert "kerst" in words
    assert "10:00 – 11:00" in words


def test_each_of_several_places_has_its_own_hours_under_its_name(client, city):
    service = make.service(city, "hulp")
    make.hours(make.place(service, name_nl="Huis Een"), opens=9)
    make.hours(make.place(service, name_nl="Huis Twee"), opens=10)

    words = parts(client.get("/en/verwijswijzer/hulp/"), "data-answer")["when"]

    assert words.index("Huis Een") < words.index("09:00") < words.index("Huis Twee") < words.index("10:00")
