"""The page of a service answers the same questions in the same order, and says what is not known."""

from datetime import date
from decimal import Decimal

import pytest

from sociale_kaart.models import (
    AgeBasis,
    Audience,
    DeliveryMode,
    Language,
    Referrer,
    Service,
    ServiceStatus,
    Source,
    WaitingTimeKind,
)
from tests.sociale_kaart.views import make
from tests.sociale_kaart.views.reading import links, main_of, parts

ORDER = ["what", "for-whom", "not-for", "where", "when", "cost", "application", "waiting-time", "provenance"]


@pytest.fixture
def complete(city) -> Service:
    """A service of which everything is known."""
    lighter = make.service(city, "wandelgroep", order=1)
    made = make.service(
        city,
        "spraakpraktijk",
        organization=make.organization(city, "praktijk", name_nl="Praktijk Klank"),
        summary_nl="Hulp bij praten.",
        description_nl="Eerste regel.\nTweede regel.",
        age_basis=AgeBasis.STATED,
        minimum_age=0,
        maximum_age=47,
        audiences=[Audience.objects.create(slug="ouder", label_nl="Ouders en verzorgers")],
        service_areas=[city],
        not_for_nl="Kinderen die al hulp krijgen.",
        instead=[lighter],
        access_route=make.access_route(label_nl="Met een verwijzing", explanation_nl="Iemand verwijst je door."),
        application_process_nl="Bel voor een afspraak.",
        referrers=[Referrer.objects.create(slug="huisarts", label_nl="huisarts")],
        cost_amount=Decimal("12.50"),
        waiting_time_kind=WaitingTimeKind.CONCRETE,
        waiting_time_weeks=8,
        waiting_time_measured_on=date(2026, 11, 1),
        delivery_modes=[DeliveryMode.objects.create(slug="groep", label_nl="In een groep")],
        languages=[Language.objects.create(code="en", label_nl="Engels")],
        assured_date=date(2026, 10, 1),
        assured_by="Praktijk Klank",
        sources=[Source.objects.create(slug="bron", title="Gids van de stad", publisher="Gemeente", year=2021)],
    )
    make.hours(make.place(made, address="Straat 1", postal_code="1234 AB", city="Waterstad"))
    return made


def test_answers_stand_in_the_fixed_order(client, complete):
    page = client.get("/verwijswijzer/spraakpraktijk/")

    assert page.status_code == 200
    assert list(parts(page, "data-answer")) == ORDER


def test_answers_of_a_service_of_which_nothing_is_known_stand_in_the_same_order(client, city):
    make.service(city, "leeg")

    page = client.get("/verwijswijzer/leeg/")

    assert list(parts(page, "data-answer")) == ORDER


def test_every_answer_tells_what_is_known(client, complete):
    answers = parts(client.get("/verwijswijzer/spraakpraktijk/"), "data-answer")

    told = {
        "what": ["Hulp bij praten.", "Eerste regel.", "Tweede regel."],
        "for-whom": ["Ouders en verzorgers", "Waterstad"],
        "not-for": ["Kinderen die al hulp krijgen.", "Wandelgroep"],
        "where": ["Straat 1, 1234 AB Waterstad", "In een groep", "Engels"],
        "when": ["09:00 – 17:00"],
        "cost": ["€ 12,50"],
        "application": ["Met een verwijzing", "Iemand verwijst je door.", "Bel voor een afspraak.", "huisarts"],
        "waiting-time": ["8", "1 november 2026"],
        "provenance": ["1 oktober 2026", "Praktijk Klank", "Gids van de stad", "Gemeente", "2021"],
    }
    assert [(key, words) for key, known in told.items() for words in known if words not in answers[key]] == []


def test_nothing_is_said_to_be_unknown_where_all_is_known(client, complete):
    assert parts(client.get("/verwijswijzer/spraakpraktijk/"), "data-unknown") == {}


def test_every_gap_is_said_with_a_way_on(client, city):
    make.service(city, "leeg")

    page = client.get("/verwijswijzer/leeg/")

    unknown = parts(page, "data-unknown")
    assert list(unknown) == ORDER[:-1]
    assert all(len(words) > 10 for words in unknown.values())
    assert main_of(page).count('href="/wijken/waterstad/"') >= len(unknown)


def test_way_on_is_the_wijkteam_of_the_only_district_of_a_service(client, city):
    haven = make.district(city, "waterstad-haven", "Haven")
    make.service(city, "leeg", service_areas=[haven])

    assert "/wijken/waterstad-haven/" in links(client.get("/verwijswijzer/leeg/"))


def test_wijkteam_that_cannot_be_reached_does_not_lead_to_itself(client, city):
    make.service(city, "wijkteam", service_areas=[city], is_first_contact=True)

    page = main_of(client.get("/verwijswijzer/wijkteam/"))

    assert "/verwijswijzer/?wijk=waterstad" in page
    assert "/wijken/waterstad/" not in page


def test_age_of_a_newborn_is_an_age(client, city):
    make.service(city, "kraam", age_basis=AgeBasis.STATED, minimum_age=0, maximum_age=0)

    page = client.get("/en/verwijswijzer/kraam/")

    assert "Age:" in parts(page, "data-answer")["for-whom"]
    assert "for which ages" not in parts(page, "data-unknown")["for-whom"]


def test_no_limit_of_age_is_something_else_than_an_unknown_age(client, city):
    make.service(city, "iedereen", age_basis=AgeBasis.EVERYONE)
    make.service(city, "onbekend", age_basis=AgeBasis.UNKNOWN)

    everyone = client.get("/en/verwijswijzer/iedereen/")
    unknown = client.get("/en/verwijswijzer/onbekend/")

    assert "all ages" in parts(everyone, "data-answer")["for-whom"]
    assert "for which ages" not in parts(everyone, "data-unknown")["for-whom"]
    assert "for which ages" in parts(unknown, "data-unknown")["for-whom"]


def test_who_may_refer_is_no_question_where_everyone_walks_in(client, city):
    make.service(city, "inloop", access_route=make.access_route(is_open=True))
    make.service(city, "verwezen", access_route=make.access_route("via-verwijzing"))

    assert "application" not in parts(client.get("/verwijswijzer/inloop/"), "data-unknown")
    assert "application" in parts(client.get("/verwijswijzer/verwezen/"), "data-unknown")


def test_waiting_time_of_long_ago_is_not_told_as_that_of_today(client, city):
    measured = {"waiting_time_kind": WaitingTimeKind.CONCRETE, "waiting_time_weeks": 3}
    make.service(city, "oud", waiting_time_measured_on=date(2025, 11, 1), **measured)

    words = parts(client.get("/en/verwijswijzer/oud/"), "data-unknown")["waiting-time"]

    assert "1 November 2025" in words
    assert "week" not in words


def test_no_waiting_time_is_told_as_such(client, city):
    make.service(
        city,
        "meteen",
        waiting_time_kind=WaitingTimeKind.CONCRETE,
        waiting_time_weeks=0,
        waiting_time_measured_on=make.TODAY,
    )

    page = client.get("/en/verwijswijzer/meteen/")
    assert "do not have to wait" in parts(page, "data-answer")["waiting-time"]


def test_alert_and_status_stand_above_the_answers(client, city):
    make.service(city, "dicht", status=ServiceStatus.TEMPORARILY_CLOSED, alert_nl="Dicht tot 1 februari.")
    make.service(city, "straks", status=ServiceStatus.PLANNED, start_date=date(2027, 1, 14))
    make.service(city, "proef", status=ServiceStatus.PILOT)
    make.service(city, "bestaat-dit", status=ServiceStatus.UNKNOWN)

    closed = client.get("/verwijswijzer/dicht/")
    assert closed.status_code == 200
    assert "Dicht tot 1 februari." in parts(closed, "data-notice")["alert"]
    assert main_of(closed).index("Dicht tot 1 februari.") < main_of(closed).index("data-answer")
    assert "14 januari 2027" in parts(client.get("/verwijswijzer/straks/"), "data-notice")["status"]
    assert "status" in parts(client.get("/verwijswijzer/proef/"), "data-notice")
    assert "status" in parts(client.get("/verwijswijzer/bestaat-dit/"), "data-notice")


def test_note_for_professionals_is_folded_in(client, city):
    make.service(city, "met-noot", professional_note_nl="Stuur het verslag mee.")

    assert "Stuur het verslag mee." in parts(client.get("/verwijswijzer/met-noot/"), "data-professional-note")[""]


def test_pages_about_danger_have_a_quick_way_out(client, city):
    safe = make.question_type("slapen")
    danger = make.question_type("veiligheid", is_sensitive=True)
    make.service(city, "slaapuur", question_types=[safe])
    make.service(city, "schuilplek", question_types=[safe, danger])

    make.service(city, "blijfhuis", question_types=[safe, danger], main_question_type=danger)
    make.service(city, "zwangerencursus", question_types=[safe, danger], main_question_type=safe)
    make.service(city, "iedereen", question_types=[danger], main_question_type=danger, is_general_entrance=True)

    assert b"data-quick-exit" in client.get("/verwijswijzer/schuilplek/").content
    assert b"data-quick-exit" in client.get("/verwijswijzer/blijfhuis/").content
    assert b"data-quick-exit" not in client.get("/verwijswijzer/zwangerencursus/").content
    assert b"data-quick-exit" not in client.get("/verwijswijzer/iedereen/").content
    assert b"data-quick-exit" not in client.get("/verwijswijzer/slaapuur/").content
