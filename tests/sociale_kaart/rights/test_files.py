"""Pictures and documents: each organisation has its own, and the municipality reaches those of its organisations."""

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, UploadedFile

from sociale_kaart.models import OrganizationRole, PlaceGroup
from sociale_kaart.rights.memberships import join_organization, leave
from tests.signing_in import sign_in
from tests.sociale_kaart.rights.world import Corner, World, person

KINDS = {"wagtailimages": "image", "wagtaildocs": "document"}


def of(corner: Corner) -> dict[str, Image | Document]:
    return {"wagtailimages": corner.image, "wagtaildocs": corner.document}


def picture() -> SimpleUploadedFile:
    return SimpleUploadedFile("nieuw.png", get_test_image_file().file.getvalue())


def send(client: Client, place: Collection, name: str = "nieuw") -> None:
    client.post(reverse("wagtailimages:add"), {"title": name, "file": picture(), "collection": place.pk})
    file = SimpleUploadedFile("nieuw.pdf", b"%PDF-1.4")
    client.post(reverse("wagtaildocs:add"), {"title": name, "file": file, "collection": place.pk})


def test_a_partner_adds_changes_and_deletes_files_of_the_own_organization(world: World, partner: Client) -> None:
    own = world.own.organization.place_group.collection
    send(partner, own)

    for namespace, model in (("wagtailimages", Image), ("wagtaildocs", Document)):
        made = model.objects.get(title="nieuw")
        assert made.collection == own
        assert partner.get(reverse(f"{namespace}:edit", args=[made.pk])).status_code == 200
        partner.post(reverse(f"{namespace}:delete", args=[made.pk]))
        assert not model.objects.filter(title="nieuw").exists()


def test_no_file_lands_in_the_collection_of_another(world: World, partner: Client) -> None:
    for place in (world.neighbour.organization.place_group.collection, Collection.get_first_root_node()):
        send(partner, place)

    placed = {item.collection for model in (Image, Document) for item in model.objects.filter(title="nieuw")}
    assert placed <= {world.own.organization.place_group.collection}


def test_a_file_cannot_be_moved_to_another_organization(world: World, partner: Client) -> None:
    theirs = world.neighbour.organization.place_group.collection
    for namespace, item in of(world.own).items():
        model = (KINDS[namespace], item._meta.app_label)
        move = reverse("wagtail_bulk_action", args=(model[1], model[0], "add_to_collection")) + f"?id={item.pk}"
        partner.post(move, {"collection": theirs.pk})
        partner.post(reverse(f"{namespace}:edit", args=[item.pk]), {"title": "x", "collection": theirs.pk})
        item.refresh_from_db()
        assert item.collection == world.own.organization.place_group.collection


@pytest.mark.parametrize("namespace", KINDS)
@pytest.mark.parametrize("name", ["index", "index_results"])
def test_lists_show_only_the_own_files(world: World, partner: Client, namespace: str, name: str) -> None:
    theirs = world.neighbour.organization.place_group.collection
    for query in ("", "?q=GEHEIM", f"?collection_id={theirs.pk}"):
        text = partner.get(reverse(f"{namespace}:{name}") + query).content.decode()
        assert "GEHEIM-" not in text


@pytest.mark.parametrize("namespace", KINDS)
def test_choosing_shows_and_accepts_only_the_own_files(world: World, partner: Client, namespace: str) -> None:
    theirs = of(world.neighbour)[namespace]
    chooser = f"{namespace}_chooser"
    for name in ("choose", "choose_results"):
        assert "GEHEIM-" not in partner.get(reverse(f"{chooser}:{name}")).content.decode()
    assert partner.get(reverse(f"{chooser}:chosen", args=[theirs.pk])).status_code == 404
    assert partner.get(f"{reverse(f'{chooser}:chosen_multiple')}?id={theirs.pk}").status_code == 404


@pytest.mark.parametrize("ids", ["id={theirs}", "id={own}&id={theirs}", "id=all"])
@pytest.mark.parametrize("action", ["delete", "add_tags", "add_to_collection"])
def test_many_at_once_neither_names_nor_changes_the_files_of_another(
    world: World, partner: Client, action: str, ids: str
) -> None:
    own = world.own.organization.place_group.collection
    for namespace, theirs in of(world.neighbour).items():
        query = ids.format(own=of(world.own)[namespace].pk, theirs=theirs.pk)
        address = reverse("wagtail_bulk_action", args=(theirs._meta.app_label, KINDS[namespace], action)) + f"?{query}"
        assert "GEHEIM-" not in partner.get(address).content.decode()
        partner.post(address, {"collection": own.pk, "tags": "van-mij"})
        kept = type(theirs).objects.get(pk=theirs.pk)
        assert kept.collection == theirs.collection
        assert not kept.tags.exists()


def test_nobody_finishes_the_upload_of_another(world: World, partner: Client) -> None:
    upload = UploadedFile.objects.create(
        for_content_type=None, file=picture(), uploaded_by_user=world.neighbour.partner
    )
    for name in ("create_multiple_from_uploaded_image", "delete_upload_multiple"):
        assert partner.post(reverse(f"wagtailimages:{name}", args=[upload.pk])).status_code == 404

    assert UploadedFile.objects.filter(pk=upload.pk).exists()


def test_the_municipality_reaches_the_files_of_its_own_organizations(world: World, moderator: Client) -> None:
    for namespace, item in of(world.own).items():
        assert moderator.get(reverse(f"{namespace}:edit", args=[item.pk])).status_code == 200
    for namespace, item in of(world.far).items():
        assert moderator.get(reverse(f"{namespace}:edit", args=[item.pk])).status_code == 404
        assert "GEHEIM-VER" not in moderator.get(reverse(f"{namespace}:index")).content.decode()


def test_who_leaves_loses_the_files_and_colleagues_keep_them(world: World, partner: Client) -> None:
    colleague, client = person("collega"), Client()
    join_organization(colleague, world.own.organization, OrganizationRole.EDITOR)
    sign_in(client, colleague)

    leave(world.own.partner.organization_memberships.get())

    for namespace, item in of(world.own).items():
        address = reverse(f"{namespace}:edit", args=[item.pk])
        assert partner.get(address).status_code in (302, 404)
        assert client.get(address).status_code == 200


def test_an_organization_that_goes_leaves_its_files_and_no_rights(world: World) -> None:
    place = PlaceGroup.objects.get(organization=world.own.organization)
    for part in ("services", "locations"):
        getattr(world.own.organization, part).all().delete()

    world.own.organization.delete()

    assert not world.own.partner.groups.filter(pk=place.group_id).exists()
    assert Image.objects.filter(pk=world.own.image.pk, collection=place.collection).exists()


def test_the_json_of_many_uploads_names_nothing_of_another(world: World, partner: Client) -> None:
    theirs = world.neighbour.organization.place_group.collection
    answer = partner.post(reverse("wagtailimages:add_multiple"), {"files[]": picture(), "collection": theirs.pk})

    assert "GEHEIM-" not in json.dumps(answer.json())
    assert not Image.objects.filter(collection=theirs).exclude(pk=world.neighbour.image.pk).exists()
