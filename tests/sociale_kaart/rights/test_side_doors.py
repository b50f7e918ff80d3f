"""Ways around the addresses: ids in a request, steps of another's workflow, lists of everything, programs."""

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import NoReverseMatch, reverse
from wagtail.models import TaskState

from sociale_kaart.models import MunicipalityRole, Organization, OrganizationRole, Service
from sociale_kaart.rights.choices import NOT_YOURS
from sociale_kaart.rights.memberships import join_municipality, join_organization, leave
from tests.signing_in import sign_in
from tests.sociale_kaart.editing.forms import address, data_of
from tests.sociale_kaart.rights.world import World, person


def test_what_is_not_yours_looks_as_if_it_never_existed(world: World, partner: Client) -> None:
    theirs = partner.get(address(Service, "edit", world.neighbour.service.pk))
    never = partner.get(address(Service, "edit", 10**6))

    assert (theirs.status_code, never.status_code) == (404, 404)
    assert world.neighbour.word not in theirs.content.decode()


def test_a_new_service_cannot_be_given_to_another_organization(world: World, partner: Client) -> None:
    add = address(Service, "add")
    form = data_of(partner.get(add))
    assert form["organization"] == str(world.own.organization.pk)

    response = partner.post(
        add, form | {"name_nl": "Nieuw", "slug": "nieuw", "organization": world.far.organization.pk}
    )

    assert response.context["form"].errors["organization"] == [NOT_YOURS]
    assert not Service.objects.filter(slug="nieuw").exists()


def test_a_partner_cannot_make_a_service_of_no_organization(world: World, partner: Client) -> None:
    add = address(Service, "add")
    form = data_of(partner.get(add)) | {"name_nl": "Nieuw", "slug": "nieuw", "organization": ""}

    response = partner.post(add, form)

    assert "organization" in response.context["form"].errors
    assert not Service.objects.filter(slug="nieuw").exists()


def test_a_partner_drafts_and_does_not_publish(world: World, partner: Client) -> None:
    add = address(Service, "add")
    tier = world.own.service.tier_id
    form = data_of(partner.get(add)) | {"name_nl": "Nieuw", "slug": "nieuw", "tier": tier}

    refused = partner.post(add, form | {"action-publish": "1"})
    assert refused.context["form"].non_field_errors()
    partner.post(add, form)

    made = Service.objects.get(slug="nieuw")
    assert made.organization == world.own.organization
    assert not made.live


def test_no_step_of_another_workflow_is_taken_through_an_own_entry(world: World, moderator: Client) -> None:
    step = world.far.service.current_workflow_task_state
    accept = address(Service, "workflow_action", world.own.service.pk, "approve", step.pk)

    assert moderator.post(accept).status_code == 404
    assert TaskState.objects.get(pk=step.pk).status == TaskState.STATUS_IN_PROGRESS
    assert not Service.objects.get(pk=world.far.service.pk).live


def test_a_moderator_accepts_what_waits_in_the_own_municipality(world: World, moderator: Client) -> None:
    step = world.own.service.current_workflow_task_state

    moderator.post(address(Service, "workflow_action", world.own.service.pk, "approve", step.pk))

    assert Service.objects.get(pk=world.own.service.pk).live


def test_who_moderates_here_and_writes_there_publishes_only_here(world: World, moderator: Client) -> None:
    join_organization(world.moderator, world.far.organization, OrganizationRole.EDITOR)
    edit = address(Service, "edit", world.far.service.pk)
    assert moderator.get(edit).status_code == 200

    moderator.post(edit, data_of(moderator.get(edit)) | {"action-publish": "1"})
    moderator.post(address(Service, "unpublish", world.far.service.pk))

    assert not Service.objects.get(pk=world.far.service.pk).live


@pytest.mark.parametrize("ids", ["id={far}", "id=all", "id={own}&id={far}"])
def test_deleting_a_list_neither_names_nor_deletes_what_others_keep(world: World, moderator: Client, ids: str) -> None:
    query = ids.format(own=world.own.service.pk, far=world.far.service.pk)
    delete = reverse("wagtail_bulk_action", args=("sociale_kaart", "service", "delete")) + f"?{query}"

    assert world.far.word not in moderator.get(delete).content.decode()
    moderator.post(delete)

    assert Service.objects.filter(pk=world.far.service.pk).exists()


@pytest.mark.parametrize("query", ["q=GEHEIM", "export=csv", "organization={far}", "municipality={elders}"])
def test_lists_searches_and_downloads_hold_only_the_own(world: World, partner: Client, query: str) -> None:
    words = query.format(far=world.far.organization.pk, elders=world.elders.pk)
    for model in (Service, Organization):
        response = partner.get(f"{address(model, 'list')}?{words}")
        text = b"".join(response.streaming_content) if response.streaming else response.content
        assert b"GEHEIM-" not in text


def test_several_chosen_at_once_are_the_own_ones(world: World, partner: Client) -> None:
    namespace = Service.snippet_viewset.get_chooser_admin_url_namespace()
    chosen = reverse(f"{namespace}:chosen_multiple")

    assert partner.get(f"{chosen}?id={world.own.service.pk}&id={world.far.service.pk}").status_code == 404


def test_the_window_to_choose_from_is_searched_in_what_is_in_reach(world: World, partner: Client) -> None:
    for model in (Service, Organization):
        namespace = model.snippet_viewset.get_chooser_admin_url_namespace()
        for name in ("choose", "choose_results"):
            own = model.objects.get(pk=(world.own.service if model is Service else world.own.organization).pk)
            found = partner.get(reverse(f"{namespace}:{name}"), {"q": own.name_nl})
            assert found.status_code == 200
            assert own.name_nl in found.content.decode()
            assert "GEHEIM-" not in partner.get(reverse(f"{namespace}:{name}"), {"q": "geheim"}).content.decode()


def test_who_leaves_is_out_and_the_change_still_waits(world: World, partner: Client, moderator: Client) -> None:
    leave(world.own.partner.organization_memberships.get())

    assert partner.get(address(Service, "edit", world.own.service.pk)).status_code in (302, 403, 404)
    step = world.own.service.current_workflow_task_state
    moderator.post(address(Service, "workflow_action", world.own.service.pk, "approve", step.pk))
    assert Service.objects.get(pk=world.own.service.pk).live


def test_the_first_page_of_who_only_reads_leads_to_the_map_and_offers_no_search_in_pages(world: World) -> None:
    reader = person("lezer")
    join_municipality(reader, world.duinstad, MunicipalityRole.PROFESSIONAL)
    client = Client()
    sign_in(client, reader)

    page = BeautifulSoup(client.get(reverse("wagtailadmin_home")).content, "html.parser").select_one("main")

    links = [link["href"] for link in page.select("#reading-section a, #reading-content a")]
    assert reverse(Service.snippet_viewset.get_url_name("list")) in links
    assert all(client.get(link).status_code == 200 for link in links if link.startswith("/"))
    assert page.select_one("[role=search]") is None


def test_the_first_page_shows_a_partner_the_own_entries(world: World, partner: Client) -> None:
    page = partner.get("/beheer/").content.decode()

    assert world.own.service.name in page
    assert "GEHEIM" not in page
    assert "/beheer/snippets/sociale_kaart/tier/" not in page


def test_an_administrator_sees_all(world: World, administrator: Client) -> None:
    for corner in (world.own, world.neighbour, world.far):
        assert administrator.get(address(Service, "edit", corner.service.pk)).status_code == 200


def test_the_api_of_the_admin_is_not_there(db, client: Client) -> None:
    for name in ("wagtailapi_v3:openapi-json", "api-v3:openapi-json", "wagtailapi:openapi-json"):
        with pytest.raises(NoReverseMatch):
            reverse(name)
    for path in ("/api/v3/pages/", "/api/v3/snippets/", "/beheer/api/v3/openapi.json", "/api/v3/openapi.json"):
        assert client.get(path).status_code in (301, 302, 404)  # On to a slash, the sign-in page, or nothing.
