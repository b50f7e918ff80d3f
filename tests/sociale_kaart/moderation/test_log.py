"""Who, when, which field, old and new: of every way in which something gets online, for who may see it."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from sociale_kaart.models import ChangeRoute, FieldChange, Service
from sociale_kaart.moderation.recording import recorded
from sociale_kaart.moderation.waiting import waiting_change
from tests.signing_in import sign_in
from tests.sociale_kaart.editing.forms import address, edit
from tests.sociale_kaart.moderation.making import draft, submit


def page(client: Client, service: Service):
    return client.get(reverse("field_changes", args=["service", service.pk]))


def test_publishing_in_the_form_is_logged(service: Service, client: Client, admin_user: User) -> None:
    sign_in(client, admin_user)
    edit(client, service, summary_nl="Nieuw.", **{"action-publish": "1"})

    change = FieldChange.objects.get()
    assert (change.field, change.language, change.how, change.user) == ("summary_nl", "nl", "edit", admin_user)
    assert (change.old, change.new) == ("Wij helpen je op weg.", "Nieuw.")


def test_taking_offline_and_online_again_is_logged(service: Service, client: Client, admin_user: User) -> None:
    sign_in(client, admin_user)
    client.post(address(Service, "unpublish", service.pk))

    change = FieldChange.objects.get()
    assert (change.field, change.old, change.new, change.user) == ("live", "online", "niet online", admin_user)
    assert "Online" in page(client, service).content.decode()


def test_the_list_of_entries_leads_to_the_log(service: Service, desk: Client) -> None:
    shown = desk.get(address(Service, "list")).content.decode()

    assert reverse("field_changes", args=["service", service.pk]) in shown


def test_a_draft_is_no_change_of_what_is_online(service: Service, partner: User) -> None:
    draft(service, partner, summary_nl="Nieuw.")

    assert not FieldChange.objects.exists()


def test_code_that_saves_by_itself_can_be_logged(service: Service, moderator: User) -> None:
    with recorded(service, how=ChangeRoute.IMPORT, user=moderator):
        service.phones.all().delete()
        service.email = "nieuw@example.org"
        service.save()

    rows = set(FieldChange.objects.values_list("field", "old", "new", "how"))
    assert rows == {("phones", "036 123 45 67", "", "import"), ("email", "", "nieuw@example.org", "import")}


def test_a_draft_that_waits_does_not_bring_back_what_was_there(service: Service, partner: User) -> None:
    state = submit(service, partner, summary_nl="Nieuw.")
    with recorded(service, how=ChangeRoute.IMPORT):
        Service.objects.filter(pk=service.pk).update(email="nieuw@example.org", description_nl="Ingelezen.")

    assert [each.unit for each in waiting_change(state).differences] == ["summary_nl"]
    drafted = Service.objects.get(pk=service.pk).get_latest_revision_as_object()
    assert (drafted.summary_nl, drafted.email) == ("Nieuw.", "nieuw@example.org")


def test_the_log_stays_when_the_person_goes(service: Service, moderator: User) -> None:
    with recorded(service, how=ChangeRoute.EDIT, user=moderator):
        Service.objects.filter(pk=service.pk).update(email="nieuw@example.org")
    moderator.delete()

    change = FieldChange.objects.get()
    assert (change.user, change.user_name) == (None, "Mo")


def test_moderator_and_partner_read_it_and_others_do_not(
    service: Service, partner: User, moderator: User, stranger: User, client: Client
) -> None:
    with recorded(service, how=ChangeRoute.EDIT, user=moderator):
        Service.objects.filter(pk=service.pk).update(email="nieuw@example.org")

    for reader, status in ((moderator, 200), (partner, 200), (stranger, 404)):
        sign_in(client, reader)
        assert page(client, service).status_code == status
        assert client.get(reverse("field_changes_csv", args=["service", service.pk])).status_code == status


def test_the_csv_holds_no_formula(service: Service, desk: Client) -> None:
    with recorded(service, how=ChangeRoute.EDIT):
        Service.objects.filter(pk=service.pk).update(summary_nl='=HYPERLINK("http://evil.example")')
    answer = desk.get(reverse("field_changes_csv", args=["service", service.pk]))

    text = b"".join(answer.streaming_content).decode()
    assert text.startswith("\ufeffWanneer,Wie,Hoe,Veld,Oud,Nieuw")
    assert "\"'=HYPERLINK" in text


@pytest.mark.parametrize("path", ["area/1", "service/99999999", "nothing/1", "service/99999999999999999999"])
def test_what_is_not_there_is_not_found(desk: Client, path: str) -> None:
    assert desk.get(f"/beheer/moderatie/logboek/{path}/").status_code == 404
