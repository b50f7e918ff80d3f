"""A link in a mail: is this listing right? Without a password, used once, and safe to look at."""

from datetime import date, timedelta

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sociale_kaart.freshness.answering import FIELD_OF
from sociale_kaart.freshness.field_groups import group_of
from sociale_kaart.freshness.links import make_link, path_of
from sociale_kaart.models import (
    ConfirmationLink,
    FieldGroup,
    OutgoingMail,
    Service,
    ServicePhone,
    ServiceStatus,
    Suggestion,
    Verification,
    WaitingTimeKind,
)
from sociale_kaart.views.confirm import answers_of_a_link
from tests.sociale_kaart.views import make
from tests.sociale_kaart.views.reading import main_of, parts

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 26)


@pytest.fixture(autouse=True)
def nobody_answered_yet() -> None:
    answers_of_a_link.clear()


@pytest.fixture
def service(city) -> Service:
    made = make.service(city, "hulp", organization=make.organization(city, "jgz", name_nl="JGZ"), summary_nl="Hulp.")
    ServicePhone.objects.create(service=made, number="036 123 45 67")
    return made


@pytest.fixture
def path(service) -> str:
    return path_of(make_link(service, "JGZ"))


def test_looking_changes_nothing_however_often_and_whoever_looks(client, path):
    before = Verification.objects.count(), Suggestion.objects.count()
    with CaptureQueriesContext(connection) as captured:
        answers = [client.get(path), client.head(path), client.get(path), client.options(path)]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 405]
    assert not [
        query for query in captured if not query["sql"].startswith(("SELECT", "(SELECT", "SAVEPOINT", "RELEASE"))
    ]
    assert ConfirmationLink.objects.get().answered_at is None
    assert before == (0, 0)


def test_the_page_is_a_secret_and_sets_no_cookie(client, path):
    page = client.get(path)

    assert page["Referrer-Policy"] == "no-referrer"
    assert page["Cache-Control"] == "no-store"
    assert page["X-Robots-Tag"] == "noindex"
    assert '<meta name="robots" content="noindex">' in page.content.decode()
    assert not page.cookies


def test_it_shows_the_listing_as_a_parent_reads_it_part_by_part(client, path):
    shown = parts(client.get(path), "data-part")

    assert list(shown) == ["contact", "hours", "description", "age-and-area", "cost", "access"]
    assert "036 123 45 67" in shown["contact"]
    assert "Hulp." in shown["description"]


def test_one_tap_says_that_everything_is_right(client, path, service):
    page = client.post(path, {"actie": "alles"})

    service.refresh_from_db()
    assert page.status_code == 200
    assert (service.assured_date, service.assured_by) == (TODAY, "JGZ")
    assert (Verification.objects.get().method, Verification.objects.get().group) == ("partner", "")
    assert not page.cookies


def test_a_form_of_a_page_that_tells_its_address_to_nobody_is_taken_and_one_of_another_site_is_not(client, path):
    own = {"Origin": "null", "Sec-Fetch-Site": "same-origin"}

    assert client.post(path, {"actie": "alles"}, headers={"Origin": "https://example.org"}).status_code == 403
    assert client.post(path, {"actie": "alles"}, headers=own | {"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert client.post(path, {"actie": "alles"}, headers={"Origin": "null"}).status_code == 403
    assert client.post(path, {"actie": "alles"}, headers=own).status_code == 200


def test_what_is_not_right_waits_for_a_moderator_and_the_rest_counts_as_checked(client, path, service):
    page = client.post(
        path,
        {
            "actie": "antwoorden",
            "contact-klopt": "goed",
            "cost-klopt": "anders",
            "cost-tekst": "Het kost nu 5 euro.",
            "hours-tekst": "Open tot 20 uur.",
        },
    )

    proposed = dict(Suggestion.objects.values_list("field_group", "proposed"))
    assert page.status_code == 200
    assert proposed == {"cost": "Het kost nu 5 euro.", "hours": "Open tot 20 uur."}
    assert set(Suggestion.objects.values_list("source", flat=True)) == {"confirmation"}
    assert [check.group for check in Verification.objects.all()] == ["contact"]
    assert Service.objects.get().cost_description_nl in ("", None)


def test_words_beside_right_are_kept_and_the_part_is_not_checked(client, path, service):
    answers = {"actie": "antwoorden", "cost-klopt": "goed", "cost-tekst": "Sinds juli kost het 12 euro"}

    page = client.post(path, answers | {"access-klopt": "goed"})

    assert Suggestion.objects.get().proposed == "Sinds juli kost het 12 euro"
    assert [check.group for check in Verification.objects.all()] == ["access"]
    assert "Een redacteur leest" in main_of(page)


def test_everything_is_right_but_for_what_was_typed(client, path):
    page = client.post(path, {"actie": "alles", "cost-tekst": "12 euro", "nummer": "036 765 43 21"})

    assert page.status_code == 200
    assert set(Suggestion.objects.values_list("proposed", flat=True)) == {"12 euro", "036 765 43 21"}
    assert set(Verification.objects.values_list("group", flat=True)) == {
        *("hours", "description", "age-and-area", "access")
    }


def test_a_number_that_is_sent_first_leaves_in_the_form_what_was_typed_elsewhere(client, path):
    typed = {"cost-klopt": "anders", "cost-tekst": "12 euro", "hours-klopt": "anders"}

    page = client.post(path, {"actie": "telefoon", "nummer": "036 765 43 21"} | typed)

    shown = page.content.decode()
    assert page.status_code == 200
    assert ">12 euro</textarea>" in shown
    assert 'value="036 765 43 21"' in shown
    assert "-fout" not in shown
    assert ConfirmationLink.objects.get().answered_at is None


def test_enter_in_the_field_of_the_number_confirms_nothing_else(client, path):
    page = client.post(path, {"nummer": "036 765 43 21", "cost-tekst": ""})

    assert page.status_code == 200
    assert Suggestion.objects.get().proposed == "036 765 43 21"
    assert not Verification.objects.exists()
    assert ConfirmationLink.objects.get().answered_at is None


def test_the_newest_number_takes_the_place_of_the_one_before(client, path):
    remark = {"actie": "telefoon", "contact-tekst": "De chat is weg"}
    client.post(path, remark | {"nummer": "036 765 43 21"})
    client.post(path, remark | {"nummer": "036 765 43 22"})
    shown = client.get(path)

    waiting = Suggestion.objects.filter(status="open")
    assert waiting.get().proposed == "036 765 43 22"
    assert 'value="036 765 43 22"' in shown.content.decode()
    assert "nummer dat je stuurde" in main_of(shown)
    replaced = Suggestion.objects.get(status="returned")
    assert (replaced.proposed, bool(replaced.reason)) == ("036 765 43 21", True)


def test_who_is_asked_is_not_sent_to_ask(client, path):
    shown = main_of(client.get(path))

    assert "Bel en vraag" in main_of(client.get("/verwijswijzer/hulp/"))
    assert "Bel en vraag" not in shown
    assert "Wat het kost, weten we niet" in shown


@pytest.mark.parametrize(
    ("typed", "understood"),
    [("٠٣٦ ٧٦٥ ٤٣ ٢١", "036 765 43 21"), ("+31 36-7654321", "+31 36-7654321"), ("14 036", "14 036"), ("112", "112")],
)
def test_a_number_is_understood_however_it_is_written(client, path, typed, understood):
    assert client.post(path, {"actie": "telefoon", "nummer": typed}).status_code == 200
    assert Suggestion.objects.get().proposed == understood


def test_a_made_up_number_is_for_a_made_up_municipality(client, path, service):
    made_up = {"actie": "telefoon", "nummer": "06-00000178"}
    refused = client.post(path, made_up)
    service.municipality.is_fictional = True
    service.municipality.save()
    taken = client.post(path, made_up)

    assert (refused.status_code, taken.status_code) == (400, 200)


def test_every_part_said_to_be_right_is_everything(client, path):
    groups = [group for group in FieldGroup if group != FieldGroup.WAITING_TIME]

    client.post(path, {"actie": "antwoorden"} | {f"{group}-klopt": "goed" for group in groups})

    assert Verification.objects.get().group == ""


def test_a_new_phone_number_keeps_the_link_open_for_the_rest(client, path, service):
    first = client.post(path, {"actie": "telefoon", "nummer": "036 765 43 21"})
    client.post(path, {"actie": "telefoon", "nummer": "036 765 43 21"})
    second = client.post(path, {"actie": "alles"})

    assert "036 765 43 21" in main_of(first)
    assert second.status_code == 200
    suggestion = Suggestion.objects.get()
    assert (suggestion.field, suggestion.proposed) == ("phones", "036 765 43 21")
    checked = set(Verification.objects.values_list("group", flat=True))
    assert checked == {"hours", "description", "age-and-area", "cost", "access"}


@pytest.mark.parametrize(
    "number",
    [
        "",
        "bel ons",
        "12",
        "036 123",
        "٠٣٦ ١٢٣",
        "0361234567 toestel 3",
        "0" * 5000,
        "036\n123<script>",
        "036 123 45 67",
    ],
)
def test_what_is_no_number_is_told_beside_the_field(client, path, number):
    page = client.post(path, {"actie": "telefoon", "nummer": number})

    assert page.status_code == 400
    assert 'id="nummer-fout"' in page.content.decode()
    assert not Suggestion.objects.exists()


@pytest.mark.parametrize(
    "answers", [{}, {"cost-klopt": "anders"}, {"cost-tekst": "x" * 1001}, {"cost-klopt": "misschien"}, {"actie": "?"}]
)
def test_an_answer_that_says_nothing_is_asked_again_and_uses_nothing_up(client, path, answers):
    page = client.post(path, {"actie": "antwoorden"} | answers)

    assert page.status_code == 400
    assert 'role="alert"' in page.content.decode()
    assert not Suggestion.objects.exists()
    assert ConfirmationLink.objects.get().answered_at is None


def closed(page) -> tuple[int, str]:
    (reason,) = parts(page, "data-closed")
    assert not page.cookies
    assert page["Referrer-Policy"] == "no-referrer"
    return page.status_code, reason


def test_a_link_is_used_once(client, path):
    client.post(path, {"actie": "alles"})

    assert closed(client.get(path)) == (410, "answered")
    assert closed(client.post(path, {"actie": "antwoorden", "cost-tekst": "5 euro"})) == (410, "answered")
    assert Verification.objects.count() == 1
    assert not Suggestion.objects.exists()


def test_a_link_expires(client, path, settings):
    settings.FIXED_NOW += timedelta(days=61)

    assert closed(client.get(path)) == (410, "expired")
    assert closed(client.post(path, {"actie": "alles"})) == (410, "expired")
    assert not Verification.objects.exists()


def test_a_link_that_is_off_by_one_character_is_none(client, path, service):
    token = path.strip("/").rsplit("/", 1)[1]
    number, signature = token.split(".")
    other = make_link(service, "JGZ").pk
    wrong = [
        *(token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :] for place in range(len(token))),
        token[:-1],
        token + "A",
        f"{other}.{signature}",
        number,
        "x" * 5000,
        "%00",
        "1.é",
    ]

    statuses = {address: client.get(f"/bevestigen/{address}/").status_code for address in wrong}

    assert {address: status for address, status in statuses.items() if status != 404} == {}
    assert closed(client.post(f"/bevestigen/{wrong[0]}/", {"actie": "alles"})) == (404, "broken")
    assert not Verification.objects.exists()


@pytest.mark.parametrize("fate", ["ended", "unpublished", "deleted"])
def test_a_link_of_a_listing_that_was_withdrawn_says_so(client, path, service, fate):
    if fate == "ended":
        Service.objects.update(status=ServiceStatus.ENDED)
    elif fate == "unpublished":
        Service.objects.update(live=False)
    else:
        service.delete()

    status, reason = closed(client.post(path, {"actie": "alles"}))

    assert (status, reason) == ((410, "withdrawn") if fate != "deleted" else (410, "withdrawn"))
    assert not Verification.objects.exists()


def test_another_municipality_knows_nothing_of_the_link(client, path, other_city):
    assert client.get(path, headers={"host": "dijkdorp.localhost"}).status_code == 404


def test_a_flood_by_one_link_is_stopped_and_what_came_first_is_kept(client, path):
    statuses = [
        client.post(path, {"actie": "telefoon", "nummer": f"036 123 {number:04}"}).status_code for number in range(25)
    ]

    assert statuses == [200] * 20 + [429] * 5
    assert Suggestion.objects.count() == 20
    assert OutgoingMail.objects.count() == 1


def test_a_waiting_time_is_confirmed_with_the_rest(client, service):
    service.waiting_time_kind, service.waiting_time_weeks = WaitingTimeKind.CONCRETE, 6
    service.waiting_time_measured_on = TODAY - timedelta(days=100)
    service.save()
    path = path_of(make_link(service, "JGZ"))

    assert "6" in parts(client.get(path), "data-part")["waiting-time"]
    client.post(path, {"actie": "alles"})

    assert Service.objects.get().waiting_time_measured_on == TODAY


def test_the_page_asks_few_questions_of_the_database(client, path):
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        client.get(path)

    assert len(captured) <= 14


def test_a_remark_about_a_part_is_kept_with_a_field_of_that_part():
    assert {group: group_of(field) for group, field in FIELD_OF.items()} == {group: group for group in FieldGroup}
    assert settings.FIXED_NOW.date() == TODAY
