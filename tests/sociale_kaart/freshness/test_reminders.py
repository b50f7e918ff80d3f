"""Who is asked when to look at a listing, and that nobody is asked twice."""

import re
from datetime import date, timedelta
from io import StringIO

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.core import mail as outbox
from django.core.management import CommandError, call_command
from wagtail.users.models import UserProfile

from sociale_kaart.freshness import verify
from sociale_kaart.freshness.reminding import send_reminders
from sociale_kaart.mail.sending import send_waiting
from sociale_kaart.models import (
    ConfirmationLink,
    MunicipalityMembership,
    OrganizationMembership,
    OrganizationRole,
    OutgoingMail,
    ReviewReminder,
    Service,
    ServiceStatus,
    VerificationMethod,
    WaitingTimeKind,
)
from tests import killing
from tests.sociale_kaart.views import make

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 26)


@pytest.fixture
def jgz(city):
    return make.organization(city, "jgz", name_nl="JGZ", email="jgz@example.org")


def checked(service: Service, days_ago: int) -> Service:
    verify(service, None, by="JGZ", method=VerificationMethod.PARTNER, on=TODAY - timedelta(days=days_ago))
    return service


def run(city, *days: int) -> None:
    for day in days:
        send_reminders(city, TODAY + timedelta(days=day))


def asked() -> list[tuple[str, str]]:
    return list(OutgoingMail.objects.order_by("pk").values_list("template", "to"))


def test_a_partner_is_asked_two_weeks_ahead_and_once(city, jgz):
    checked(make.service(city, "hulp", organization=jgz), days_ago=0)

    run(city, 165)
    assert asked() == []
    run(city, 166, 166, 167, 180)

    assert asked() == [("please_check", "jgz@example.org")]


def test_without_an_answer_once_more_and_then_the_moderators(city, jgz):
    checked(make.service(city, "hulp", organization=jgz), days_ago=0)
    moderator = User.objects.create(username="m", email="moderator@example.org")
    MunicipalityMembership.objects.create(user=moderator, municipality=city)

    run(city, 166, *range(180, 400, 3))

    assert asked() == [
        ("please_check", "jgz@example.org"),
        ("overdue", "jgz@example.org"),
        ("overdue_moderator", "moderator@example.org"),
    ]
    assert int(OutgoingMail.objects.get(template="overdue").context["dagen"]) in range(7, 10)


def test_a_check_ends_the_reminders_until_its_own_time_comes(city, jgz):
    service = checked(make.service(city, "hulp", organization=jgz), days_ago=0)
    run(city, 166)
    verify(service, None, by="JGZ", method=VerificationMethod.PARTNER, on=TODAY + timedelta(days=170))

    run(city, 190, 300)
    assert len(asked()) == 1
    run(city, 340)

    assert [template for template, _to in asked()] == ["please_check", "please_check"]


def test_who_answered_that_something_is_wrong_is_not_said_to_be_silent(city, jgz):
    checked(make.service(city, "hulp", organization=jgz), days_ago=0)
    run(city, 166)
    ConfirmationLink.objects.update(answered_at=settings.FIXED_NOW + timedelta(days=170))

    run(city, 190)

    assert [template for template, _to in asked()] == ["please_check"]


def test_a_listing_that_was_never_checked_gets_time_to_answer(city, jgz):
    make.service(city, "hulp", organization=jgz)

    run(city, 0, 1, 14, 20)
    assert [template for template, _to in asked()] == ["please_check"]
    run(city, 21)

    assert [template for template, _to in asked()] == ["please_check", "overdue"]


def test_what_is_due_soon_goes_along_in_the_same_mail(city, jgz):
    for number, days_ago in enumerate((170, 150, 30)):
        checked(make.service(city, f"dienst-{number}", organization=jgz), days_ago)

    run(city, 0)
    send_waiting()

    assert len(outbox.outbox) == 1
    assert "Dienst 0" in outbox.outbox[0].body
    assert "Dienst 1" in outbox.outbox[0].body
    assert "Dienst 2" not in outbox.outbox[0].body


def test_managers_are_asked_in_their_language_and_the_general_address_is_not(city, jgz):
    for name, role in (("manager", OrganizationRole.MANAGER), ("editor", OrganizationRole.EDITOR)):
        user = User.objects.create(username=name, email=f"{name}@example.org", first_name=name.capitalize())
        UserProfile.objects.create(user=user, preferred_language="en")
        OrganizationMembership.objects.create(user=user, organization=jgz, role=role)
    make.service(city, "hulp", organization=jgz)

    run(city, 0)
    send_waiting()

    (mail,) = outbox.outbox
    assert mail.to == ["manager@example.org"]
    assert "Dear Manager" in mail.body
    assert "10 December 2026" in mail.body


def test_where_nobody_can_be_asked_the_moderators_are_told(city):
    make.service(city, "hulp", organization=make.organization(city, "zonder"))
    MunicipalityMembership.objects.create(
        user=User.objects.create(username="m", email="m@example.org"), municipality=city
    )

    run(city, *range(0, 60, 5))

    assert asked() == [("nobody_to_ask", "m@example.org")]


def test_listings_without_a_page_and_of_other_municipalities_are_left_alone(city, other_city, jgz):
    make.service(city, "gestopt", organization=jgz, status=ServiceStatus.ENDED)
    make.service(other_city, "elders", email="elders@example.org")

    run(city, 0)

    assert asked() == []


def test_a_waiting_time_is_asked_for_each_time_it_is_too_old_and_nobody_is_chased_for_it(city, jgz):
    service = checked(make.service(city, "hulp", organization=jgz), days_ago=0)
    service.waiting_time_kind, service.waiting_time_weeks = WaitingTimeKind.CONCRETE, 4
    service.waiting_time_measured_on = TODAY
    service.save()

    run(city, 30, 31, 32, 60, 90)

    assert [template for template, _to in asked()] == ["please_check"]


def test_the_link_in_the_mail_opens_on_the_site_of_the_municipality(client, city, jgz):
    make.service(city, "hulp", organization=jgz)
    run(city, 0)
    send_waiting()

    link = re.search(r"http://testserver(/bevestigen/\S+)", outbox.outbox[0].body)

    assert link


def test_the_command_tells_what_it_did_and_names_a_municipality_that_is_not_there(city, jgz):
    make.service(city, "hulp", organization=jgz)
    said = StringIO()

    call_command("send_review_reminders", stdout=said)
    with pytest.raises(CommandError, match="elders"):
        call_command("send_review_reminders", municipality="elders")

    assert "Waterstad: 1 " in said.getvalue()


ORGANIZATIONS = 6


def remind() -> None:
    call_command("send_review_reminders", stdout=StringIO())


def seen() -> list[int]:
    """Reminders, the links in them, and the mails."""
    return [model.objects.count() for model in (ReviewReminder, ConfirmationLink, OutgoingMail)]


@pytest.mark.django_db(transaction=True)
def test_a_run_killed_at_any_write_is_finished_by_the_next_and_asks_nobody_twice(city):
    for number in range(ORGANIZATIONS):
        organization = make.organization(city, f"org-{number}", email=f"org-{number}@example.org")
        make.service(city, f"dienst-{number}", organization=organization)

    rounds = killing.at_writes(remind, seen)

    assert all(len(set(counts)) == 1 for counts in rounds)
    assert (rounds[0], rounds[-1]) == ([0, 0, 0], [ORGANIZATIONS] * 3)
    assert sorted(to for _template, to in asked()) == [f"org-{number}@example.org" for number in range(ORGANIZATIONS)]
