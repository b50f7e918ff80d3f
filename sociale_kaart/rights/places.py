"""The files of each organisation and municipality, and the groups that may use them."""

from collections.abc import Iterable

from django.contrib.auth.models import AbstractUser, Group, Permission
from django.db.models import Model, Q, QuerySet
from django.db.models.signals import post_delete
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, GroupCollectionPermission

from sociale_kaart.models import Area, MunicipalityRole, Organization, PlaceGroup
from sociale_kaart.rights.pages import PAGE_ACTIONS, grant_pages

# Who may add files may change and delete the own ones; `change` is for those of colleagues.
FILE_ACTIONS = ("add", "change", "choose")
LONGEST_NAME = 150


def put_in_place_groups(user: AbstractUser) -> None:
    """Somebody is in the groups of the places where he works, and of no other place."""
    wanted = groups_by_place(user)
    former = user.groups.filter(place_group__isnull=False).exclude(pk__in=[group.pk for group in wanted])
    user.groups.remove(*former)
    user.groups.add(*wanted)


def groups_by_place(user: AbstractUser) -> list[Group]:
    """The groups of all places where somebody works; made where they were not there yet."""
    organizations = Organization.objects.filter(memberships__user=user).select_related("municipality")
    held = user.municipality_memberships.filter(role__in=PAGE_ACTIONS).select_related("municipality")
    places = [organization_place(organization) for organization in organizations]
    for membership in held:
        place = municipality_place(membership.municipality, MunicipalityRole(membership.role))
        grant_pages(place)
        places.append(place)
    return [place.group for place in places]


def organization_place(organization: Organization) -> PlaceGroup:
    municipality = municipality_place(organization.municipality, MunicipalityRole.MODERATOR)
    lock(Organization, organization.pk)
    found = PlaceGroup.objects.filter(organization=organization).select_related("group", "collection").first()
    if found:
        return found
    collection = new_collection(str(organization), municipality.collection)
    group = new_group(f"{organization.slug} ({organization.municipality.slug})", collection)
    return PlaceGroup.objects.create(group=group, collection=collection, organization=organization)


def municipality_place(municipality: Area, role: MunicipalityRole) -> PlaceGroup:
    """All roles in a municipality share its collection, which comes with the moderators."""
    lock(Area, municipality.pk)
    known = PlaceGroup.objects.filter(municipality=municipality, role=role)
    if found := known.select_related("group", "collection").first():
        return found
    if role == MunicipalityRole.MODERATOR:
        collection = new_collection(municipality.name, Collection.get_first_root_node())
    else:
        collection = municipality_place(municipality, MunicipalityRole.MODERATOR).collection
    group = new_group(f"{role.name.capitalize()} ({municipality.slug})", collection)
    return PlaceGroup.objects.create(group=group, collection=collection, municipality=municipality, role=role)


def new_collection(name: str, parent: Collection) -> Collection:
    # Treebeard gives two that are added at once the same place in the tree.
    lock(Collection, parent.pk)
    return Collection.objects.get(pk=parent.pk).add_child(name=name[:255])


def lock(model: type[Model], pk: int) -> None:
    """Let whoever makes the same wait, where the database can."""
    list(model._default_manager.select_for_update().filter(pk=pk).values_list("pk"))


def new_group(name: str, collection: Collection) -> Group:
    group, _is_new = Group.objects.get_or_create(name=name[:LONGEST_NAME])
    GroupCollectionPermission.objects.bulk_create(
        GroupCollectionPermission(group=group, collection=collection, permission=permission)
        for permission in file_permissions(FILE_ACTIONS)
    )
    return group


def file_permissions(actions: Iterable[str]) -> QuerySet[Permission]:
    wanted = Q(pk__in=[])
    for model in (get_image_model(), get_document_model()):
        names = [f"{action}_{model._meta.model_name}" for action in actions]
        wanted |= Q(content_type__app_label=model._meta.app_label, codename__in=names)
    return Permission.objects.filter(wanted)


def forget_group(instance: PlaceGroup, **_sent: object) -> None:
    """With an organisation go the rights on its files; the files stay with the municipality."""
    Group.objects.filter(pk=instance.group_id).delete()


def watch_places() -> None:
    post_delete.connect(forget_group, sender=PlaceGroup, dispatch_uid="forget_group")
