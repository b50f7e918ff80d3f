"""Readers find what is on, and take it along in their own calendar."""

import json
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from icalendar import Calendar

from home.agenda.zone import NAME, time_zone
from sociale_kaart.models import Area, Location, Organization
from tests.home.agenda.factories import SOON, make_activity

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

ALMERE, LAGEWAARD = "localhost", "lagewaard.localhost"


def get(path: str, host: str = ALMERE):
    return Client(headers={"host": host}).get(path)


def read(path: str = "/agenda/", host: str = ALMERE, status: int = 200) -> BeautifulSoup:
    response = get(path, host)
    assert response.status_code == status, path
    assert not response.cookies
    return BeautifulSoup(response.content, "html.parser")


def names(page: BeautifulSoup) -> list[str]:
    return [link.get_text() for link in page.select(".event__name a")]


def events(path: str, host: str = ALMERE) -> list:
    response = get(path, host)
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(response.content).walk("VEVENT")


def test_almere_has_no_made_up_activities_and_a_way_on():
    page = read()

    assert names(page) == []
    assert "nog geen activiteiten" in page.main.get_text()
    assert page.main.find("a", href="/verwijswijzer/")
    assert events("/agenda/kalender.ics") == []


def test_made_up_activities_say_so():
    page = read(host=LAGEWAARD)

    assert {"Babycafé", "Huiswerk en soep", "Samen spelen en voorlezen"} <= set(names(page))
    activity = read(page.select_one(".event__name a")["href"], LAGEWAARD)
    assert "Dit is een verzonnen voorbeeld" in activity.main.get_text()


def test_days_come_in_order_with_their_times():
    make_activity("Later", moments=[{"first_day": date(2026, 12, 3)}])
    make_activity("Middag", moments=[{"first_day": SOON, "starts_at": time(14), "ends_at": time(15, 30)}])
    make_activity("Ochtend", moments=[{"first_day": SOON, "starts_at": time(9, 5)}])
    make_activity("Gisteren", moments=[{"first_day": date(2026, 11, 25)}])

    page = read()

    assert [day.get_text() for day in page.select(".agenda-day__name")] == [
        "Dinsdag 1 december",
        "Donderdag 3 december",
    ]
    assert names(page) == ["Ochtend", "Middag", "Later"]
    assert [words.get_text() for words in page.select(".event__times")] == ["09:05", "14:00–15:30", "hele dag"]


def test_filters_leave_what_fits():
    haven, buiten = Area.objects.get(slug="almere-haven"), Area.objects.get(slug="almere-buiten")
    make_activity("Baby", maximum_age=11, area=haven, is_free=True)
    make_activity("Puber", minimum_age=144, maximum_age=215, area=buiten, cost_amount=2)
    make_activity("Iedereen")

    assert names(read("/agenda/?leeftijd=0")) == ["Baby", "Iedereen"]
    assert names(read("/agenda/?leeftijd=150")) == ["Iedereen", "Puber"]
    assert names(read("/agenda/?wijk=almere-haven")) == ["Baby", "Iedereen"]
    assert names(read("/agenda/?kosten=gratis")) == ["Baby"]
    assert names(read("/agenda/?van=2026-12-02")) == []
    assert names(read("/agenda/?tot=2026-12-01&leeftijd=150&wijk=almere-buiten")) == ["Iedereen", "Puber"]


def test_nothing_that_fits_leads_back_to_everything():
    make_activity()

    page = read("/agenda/?van=2027-06-01&tot=2027-06-02")

    assert "past" in page.select_one(".empty-state__title").get_text()
    assert page.main.find("a", href="/agenda/")


@pytest.mark.parametrize("query", ["leeftijd=drie", "van=2026-13-45", "van=2026-12-10&tot=2026-12-01", "wijk=%00"])
def test_what_cannot_be_read_is_said_and_left_out(query):
    make_activity(moments=[{"first_day": date(2026, 12, 11)}])

    page = read(f"/agenda/?{query}")

    assert "konden we niet lezen" in page.select_one(".notice").get_text()
    assert names(page) == ["Knutselen"]


def test_a_long_list_has_pages_and_no_page_beyond_the_last():
    make_activity(moments=[{"first_day": SOON, "repeats": "weekly"}])

    first, third = read(), read("/agenda/?pagina=3")

    assert len(names(first)) == 20
    assert len(names(third)) == 12
    assert first.select_one("a[rel=next]")["href"] == "?pagina=2"
    read("/agenda/?pagina=4", status=404)


def test_a_site_shows_nothing_of_another():
    make_activity("Alleen Almere")

    assert "Alleen Almere" not in names(read(host=LAGEWAARD))
    assert get("/agenda/alleen-almere/kalender.ics", LAGEWAARD).status_code == 404
    assert "Babycafé" not in names(read())


def test_what_is_not_published_is_nowhere():
    page = make_activity()
    page.unpublish()

    assert names(read()) == []
    assert get("/agenda/knutselen/kalender.ics").status_code == 404


def test_a_hidden_address_never_leaves_the_admin(almere):
    hidden = Location.objects.create(
        municipality=almere, slug="geheim", name="Geheim Huis", address="Verborgenstraat 1", has_hidden_address=True
    )
    page = make_activity(location=hidden)

    for path in ("/agenda/", page.get_url(), "/agenda/kalender.ics"):
        content = get(path).content.decode()
        assert "Geheim" not in content
        assert "Verborgenstraat" not in content
    assert "als je je aanmeldt" in read().main.get_text()


def test_an_activity_tells_what_is_known_and_what_is_not():
    page = make_activity(moments=[{"first_day": SOON, "repeats": "weekly", "every": 2, "until": date(2027, 1, 12)}])

    facts = read(page.get_url()).select_one(".fact-list").get_text(" ", strip=True)

    assert "Om de 2 weken op dinsdag, tot en met 12 januari 2027" in facts
    assert "Dinsdag 15 december" in facts
    assert "Plek nog niet bekend" in facts
    assert "Nog niet bekend. Vraag het voor je gaat." in facts


def test_what_is_over_says_so_and_stays_out_of_search_engines():
    page = make_activity(moments=[{"first_day": date(2026, 1, 1)}])

    html = read(page.get_url())

    assert "Dit is voorbij" in html.main.get_text()
    assert html.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    assert html.find("a", href="/agenda/knutselen/kalender.ics") is None


def test_what_is_called_off_stays_and_says_so():
    make_activity(is_cancelled=True)

    assert "Dit gaat niet door" in read().select_one(".event").get_text()
    assert events("/agenda/kalender.ics")[0]["status"] == "CANCELLED"


def test_an_english_reader_gets_what_is_only_in_dutch_marked_as_such():
    make_activity()

    link = read("/en/agenda/").select_one(".event__name a")
    assert (link["lang"], link["href"]) == ("nl", "/agenda/knutselen/")


def test_a_calendar_keeps_the_clock_time_over_summer_time():
    make_activity(
        moments=[{"first_day": date(2027, 3, 24), "starts_at": time(10), "ends_at": time(11), "repeats": "weekly"}]
    )

    event = events("/agenda/knutselen/kalender.ics")[0]

    assert event["dtstart"].params["TZID"] == "Europe/Amsterdam"
    assert event.start == datetime(2027, 3, 24, 10, tzinfo=ZoneInfo("Europe/Amsterdam"))
    assert event["rrule"]["FREQ"] == ["WEEKLY"]
    # A series without an end ends with the year that the site shows.
    assert event["rrule"]["UNTIL"][0].date() == date(2027, 11, 27)


def test_the_zone_in_the_calendar_changes_when_the_clocks_change():
    zone, real = time_zone().to_tz(), ZoneInfo(NAME)

    for year in (2026, 2027, 2030):
        hour = datetime(year, 3, 20)
        while hour < datetime(year, 11, 5):
            assert hour.replace(tzinfo=zone).utcoffset() == hour.replace(tzinfo=real).utcoffset() or hour.hour == 2, (
                hour
            )
            hour += timedelta(hours=1) if hour.day > 24 else timedelta(days=1)


def test_days_off_and_the_last_weekday_are_in_the_calendar():
    moment = {"first_day": date(2026, 10, 30), "starts_at": time(15), "repeats": "monthly", "until": date(2027, 6, 1)}
    make_activity(moments=[moment], days_off=(date(2026, 12, 25),))

    event = events("/agenda/knutselen/kalender.ics")[0]

    assert event["rrule"]["BYDAY"] == ["-1FR"]
    assert event["exdate"].dts[0].dt == datetime(2026, 12, 25, 15, tzinfo=ZoneInfo("Europe/Amsterdam"))


def test_a_calendar_changes_its_entry_after_an_edit():
    page = make_activity()
    before = events("/agenda/kalender.ics")[0]["uid"]
    page.title = "Knutselen en kletsen"
    page.save_revision().publish()

    after = events("/agenda/kalender.ics")[0]

    assert after["summary"] == "Knutselen en kletsen"
    assert after["uid"] == before


def test_a_calendar_holds_what_the_filters_leave():
    make_activity("Baby", maximum_age=11)
    make_activity("Puber", minimum_age=144)

    assert [event["summary"] for event in events("/agenda/kalender.ics?leeftijd=3")] == ["Baby"]
    assert read("/agenda/?leeftijd=3").find("a", href="/agenda/kalender.ics?leeftijd=3")


def test_hostile_words_cannot_add_lines_to_a_calendar():
    page = make_activity(
        "Feest\r\nEND:VEVENT", registration_url="https://voorbeeld.example/a", place="A;B,C\nATTENDEE:x"
    )

    found = events(f"/agenda/{page.slug}/kalender.ics")

    assert len(found) == 1
    assert "attendee" not in found[0]


def test_pages_and_calendars_ask_few_questions_however_much_is_on(almere):
    organization = Organization.objects.filter(municipality=almere).first()
    for number in range(12):
        make_activity(f"Les {number}", organization=organization, moments=[{"first_day": SOON, "repeats": "weekly"}])

    for path in ("/agenda/", "/en/agenda/?wijk=almere-haven", "/ar/agenda/", "/agenda/kalender.ics"):
        get(path)
        with CaptureQueriesContext(connection) as captured:
            get(path)
        assert len(captured) <= 12, (path, [query["sql"][:90] for query in captured])

    get("/agenda/les-1/")
    with CaptureQueriesContext(connection) as captured:
        get("/agenda/les-1/")
    assert len(captured) <= 20


@pytest.mark.parametrize("is_hidden", [True, False])
def test_search_engines_read_when_and_where(is_hidden):
    almere = Area.objects.get(slug="almere")
    place = Location.objects.create(
        municipality=almere, slug="hok", name_nl="Het Hok", address="Laan 1", has_hidden_address=is_hidden
    )
    moment = {"first_day": SOON, "starts_at": time(10), "ends_at": time(11, 30)}
    page = make_activity(location=place, moments=[moment], is_free=True)

    blocks = read(f"/agenda/{page.slug}/").find_all("script", type="application/ld+json")
    event = next(data for block in blocks if (data := json.loads(block.string))["@type"] == "Event")

    assert (event["startDate"], event["endDate"]) == ("2026-12-01T10:00:00+01:00", "2026-12-01T11:30:00+01:00")
    assert event["isAccessibleForFree"] is True
    assert event["url"].startswith("http://localhost/agenda/")
    assert event.get("location") == (None if is_hidden else {"@type": "Place", "name": "Het Hok", "address": "Laan 1"})
