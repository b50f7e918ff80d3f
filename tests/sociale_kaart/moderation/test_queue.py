"""The moderator's page: oldest first, of the own municipality, and every decision through a plain form."""

from datetime import time, timedelta

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import TaskState

from sociale_kaart import clock
from sociale_kaart.models import Location, Schedule, Service, ServiceAtLocation, Suggestion
from sociale_kaart.moderation import queue
from sociale_kaart.moderation.suggesting import suggest
from sociale_kaart.moderation.waiting import waiting_change, waiting_changes
from tests.signing_in import sign_in
from tests.sociale_kaart.moderation.making import decide, draft, form_of, page, submit


def keys(client: Client, query: str = "") -> list[str]:
    found = page(client.get(reverse("moderation") + query)).select("[data-item]")
    return [item["data-item"] for item in found]


def again(service: Service) -> Service:
    return Service.objects.get(pk=service.pk)


def test_changes_and_suggestions_stand_in_one_row_oldest_first(service: Service, partner: User, desk: Client) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")
    suggestion = suggest(service, "phones", "036 7654321", source="visitor")
    Suggestion.objects.update(created_at=clock.now() - timedelta(days=400))

    assert keys(desk) == [f"suggestion-{suggestion.pk}", f"change-{state.pk}"]
    assert keys(desk, "?kind=change") == [f"change-{state.pk}"]
    assert keys(desk, "?kind=nonsense&p=99999999999") == keys(desk)


def test_of_several_suggestions_for_one_field_the_newest_stands_first_and_says_so(
    service: Service, desk: Client
) -> None:
    said = [("phones", "036 7654321"), ("email", "hulp@example.org"), ("phones", "036 7654322"), ("phones", "036 1")]
    first, mail, second, third = (suggest(service, *words, source="visitor") for words in said)
    for days, row in enumerate((third, second, mail, first), start=1):
        moment = clock.now() - timedelta(days=days)
        Suggestion.objects.filter(pk=row.pk).update(created_at=moment, last_at=moment)
    suggest(service, "phones", "036 7654322", source="visitor")

    shown = page(desk.get(reverse("moderation")))
    found = {item["data-item"]: item for item in shown.select("[data-item]")}

    assert list(found) == [f"suggestion-{row.pk}" for row in (second, third, first, mail)]
    places = {key: item.select_one("[data-place]") for key, item in found.items()}
    assert [place and place["data-place"] for place in places.values()] == ["1/3", "2/3", "3/3", None]
    assert found[f"suggestion-{second.pk}"].time["datetime"].startswith(clock.today().isoformat())
    assert found[f"suggestion-{third.pk}"].time["datetime"] < found[f"suggestion-{second.pk}"].time["datetime"]


def test_a_new_service_asks_nothing_about_what_is_not_filled_in(service: Service, partner: User, desk: Client) -> None:
    Service.objects.update(live=False)
    submit(service, partner, summary_nl="Koffie-uur.", phones=[])

    rows = page(desk.get(reverse("moderation"))).select("[data-row]")

    assert "summary_nl" in [row["data-row"] for row in rows]
    assert [row["data-row"] for row in rows if not row.select("ins")] == []


def test_the_first_page_of_a_moderator_begins_with_what_waits(service: Service, partner: User, desk: Client) -> None:
    submit(service, partner, summary_nl="Nieuw.")

    shown = page(desk.get(reverse("wagtailadmin_home")))

    assert shown.title.text.endswith("OKé-punt")
    first = shown.select_one(".w-panel--dashboard")
    assert first["id"] == "waiting-section"
    assert f"{reverse('moderation')}?kind=change" in {link["href"] for link in first.select("a")}


def test_words_that_differ_are_marked_in_their_language(service: Service, partner: User, desk: Client) -> None:
    submit(service, partner, summary_nl="Wij helpen jou op weg.", summary_ar="نساعدك")

    shown = page(desk.get(reverse("moderation")))
    dutch = shown.select_one("[data-row=summary_nl]")
    assert ([each.text for each in dutch.select("del")], [each.text for each in dutch.select("ins")]) == (
        ["je"],
        ["jou"],
    )
    assert shown.select_one("[data-row=summary_ar] p[lang=ar]")["dir"] == "rtl"


def test_what_a_partner_writes_is_no_markup(service: Service, partner: User, desk: Client) -> None:
    submit(service, partner, summary_nl="<script>alert(1)</script>", name_nl='"><img src=x onerror=alert(1)>')

    shown = page(desk.get(reverse("moderation")))
    assert not shown.select("[data-item] script, [data-item] img")


def test_the_menu_counts_what_waits(service: Service, partner: User, desk: Client) -> None:
    submit(service, partner, summary_nl="Nieuw.")

    assert "Te beslissen (1)" in desk.get(reverse("wagtailadmin_home")).content.decode()


def test_another_municipality_and_its_partner_see_nothing(
    service: Service, partner: User, stranger: User, client: Client
) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")
    suggest(service, "phones", "036 7654321", source="visitor")

    sign_in(client, stranger)
    assert keys(client) == []
    data = {
        "item": f"change-{state.pk}",
        f"change-{state.pk}-unit": "summary_nl",
        "decide": f"accept:change-{state.pk}",
    }
    answer = client.post(reverse("moderation"), data)
    assert (answer.status_code, "Spreekuur" in answer.content.decode()) == (409, False)
    sign_in(client, partner)
    assert client.post(reverse("moderation"), data).status_code == 302
    assert again(service).summary_nl == "Wij helpen je op weg."


def test_some_fields_of_several_entries_are_decided_at_once(service: Service, partner: User, desk: Client) -> None:
    state = submit(service, partner, summary_nl="Nieuw.", description_nl="Lang.")
    suggestion = suggest(service, "phones", "036 7654321", source="visitor")
    change, row = f"change-{state.pk}", f"suggestion-{suggestion.pk}"
    answer = decide(
        desk,
        **{
            f"{change}-summary_nl": "accept",
            f"{change}-description_nl": "return",
            f"{change}-description_nl-reason": "Te lang.",
            f"{row}-phones": "accept",
        },
    )

    assert answer.status_code == 302
    assert (again(service).summary_nl, again(service).phones.get().number) == ("Nieuw.", "036 7654321")
    assert keys(desk) == []


def test_a_remark_is_worked_into_the_text_on_the_page(service: Service, desk: Client) -> None:
    key = f"suggestion-{suggest(service, 'summary', 'Klopt niet.', source='visitor').pk}"
    assert page(desk.get(reverse("moderation"))).select_one(f"[name={key}-text]").text == "Wij helpen je op weg."
    assert decide(desk, f"accept:{key}").status_code == 409
    assert decide(desk, f"accept:{key}", **{f"{key}-text": "Klopt nu."}).status_code == 302

    assert again(service).summary_nl == "Klopt nu."


def test_one_button_decides_a_whole_entry_and_no_other(service: Service, partner: User, desk: Client) -> None:
    state = submit(service, partner, summary_nl="Nieuw.", description_nl="Lang.")
    suggestion = suggest(service, "phones", "036 7654321", source="visitor")
    decide(desk, f"accept:change-{state.pk}", **{f"suggestion-{suggestion.pk}-phones": "accept"})

    assert (again(service).summary_nl, again(service).description_nl) == ("Nieuw.", "Lang.")
    assert keys(desk) == [f"suggestion-{suggestion.pk}"]


def test_one_reason_returns_all(service: Service, partner: User, desk: Client) -> None:
    state = submit(service, partner, summary_nl="Nieuw.", description_nl="Lang.")
    key = f"change-{state.pk}"
    assert decide(desk, f"return:{key}").status_code == 409
    assert decide(desk, f"return:{key}", **{f"{key}-reason": "Bel even."}).status_code == 302

    comment = TaskState.objects.get(pk=state.pk).comment
    assert comment == "Samenvatting (Nederlands): Bel even.\nBeschrijving (Nederlands): Bel even."


def test_what_could_not_be_carried_out_keeps_what_was_typed(service: Service, partner: User, desk: Client) -> None:
    state = submit(service, partner, summary_nl="Nieuw.", description_nl="Lang.")
    key = f"change-{state.pk}"
    fields = {f"{key}-summary_nl": "return", f"{key}-summary_nl-reason": "Onduidelijk."}
    shown = page(decide(desk, **fields))

    row = shown.select_one("[data-row=summary_nl]")
    assert row.select_one("[value=return]").has_attr("checked")
    assert row.select_one("[data-reason]")["value"] == "Onduidelijk."
    assert shown.select_one("[data-item] [role=alert]")


def test_two_moderators_on_one_change(service: Service, partner: User, desk: Client) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")
    button = {"decide": f"accept:change-{state.pk}"}
    seen = form_of(desk) | button
    assert desk.post(reverse("moderation"), seen).status_code == 302
    second = desk.post(reverse("moderation"), seen)

    assert second.status_code == 409
    assert "Iemand anders heeft hier intussen over besloten" in second.content.decode()


def test_a_change_that_moved_on_is_shown_anew(service: Service, partner: User, desk: Client) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")
    seen = form_of(desk) | {"decide": f"accept:change-{state.pk}"}
    draft(service, partner, summary_nl="Nog nieuwer.")
    answer = desk.post(reverse("moderation"), seen)

    assert answer.status_code == 409
    assert "Nog nieuwer" in page(answer).select_one("[data-row=summary_nl]").text
    assert again(service).summary_nl == "Wij helpen je op weg."


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"item": ["change-1", "x", "change-²", "change--1", "change-" + "9" * 40, "nope-1"], "decide": "selected"},
        {"item": "change-99999999", "decide": "accept:change-99999999"},
        {"item": "direct-99999999", "direct-99999999-unit": "phones", "decide": "return:direct-99999999"},
        {"item": "suggestion-1", "decide": "accept:suggestion-1"},
        {"item": "change-1", "decide": "explode:change-1", "change-1-unit": ["x"] * 3000},
    ],
)
def test_a_form_that_no_browser_sends(desk: Client, data: dict) -> None:
    assert desk.post(reverse("moderation"), data).status_code in (200, 302, 409)


def test_a_long_queue_is_shown_page_by_page(service: Service, desk: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "PAGE_SIZE", 2)
    made = [suggest(service, "summary", f"Voorstel {number}", source="visitor").pk for number in range(5)]

    assert keys(desk, "?p=2") == [f"suggestion-{pk}" for pk in (made[2], made[1])]
    assert keys(desk, "?p=3") == [f"suggestion-{made[0]}"]


def test_a_longer_queue_asks_no_more_of_the_database(
    service: Service, desk: Client, django_assert_max_num_queries
) -> None:
    for number in range(30):
        suggest(service, "summary", f"Voorstel {number}", source="visitor")

    with django_assert_max_num_queries(75):
        assert len(keys(desk)) == 10


def many_changes(service: Service, partner: User, location: Location) -> list[TaskState]:
    """Ten, of listings with a number, a place with hours, and a draft that says something else of each."""
    states = []
    for number in range(10):
        listing = Service.objects.create(
            municipality=service.municipality,
            organization=service.organization,
            tier=service.tier,
            slug=f"dienst-{number}",
            name_nl=f"Dienst {number}",
        )
        listing.phones.create(number="036 1234567")
        place = ServiceAtLocation(location=location)
        place.schedules = [Schedule(byday="MO", opens_at=time(9), closes_at=time(12))]
        listing.service_at_locations = [place]
        listing.partner_organizations.add(service.organization)
        listing.save()
        states.append(submit(listing, partner, summary_nl=f"Nieuw {number}.", phones=[f"036 765432{number}"]))
    return states


def test_many_changes_ask_the_database_little_more_than_one(
    service: Service, partner: User, location: Location, desk: Client
) -> None:
    states = many_changes(service, partner, location)
    desk.get(reverse("moderation"))

    with CaptureQueriesContext(connection) as queries:
        shown = keys(desk)

    assert shown == [f"change-{state.pk}" for state in states]
    # Each draft asks whether what it names is still there.
    assert len(queries) <= 130


def test_changes_read_together_say_what_each_says_alone(service: Service, partner: User, location: Location) -> None:
    states = many_changes(service, partner, location)

    together = list(waiting_changes(states))

    alone = [waiting_change(state) for state in states]
    assert [change.differences for change in together] == [change.differences for change in alone]
    assert {each.unit for each in together[3].differences} == {"summary_nl", "phones"}
    assert [change.stamp for change in together] == [change.stamp for change in alone]
