"""The pages of a municipality: who may change them, and who decides about what others changed."""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from wagtail.models import GroupApprovalTask, GroupPagePermission, Page, Workflow, WorkflowPage, WorkflowTask
from wagtail.permissions import policy_registry
from wagtail.query import PageQuerySet

from sociale_kaart.models import Area, MunicipalityRole, PlaceGroup

PAGE_ACTIONS = {
    MunicipalityRole.PAGE_EDITOR: ("add", "change"),
    MunicipalityRole.MODERATOR: ("add", "change", "publish", "bulk_delete", "lock", "unlock"),
}


def home_pages(municipality: Area) -> QuerySet[Page]:
    """Where the pages of its site begin, one for each language."""
    roots = Page.objects.filter(sites_rooted_here__municipality_site__municipality=municipality)
    return Page.objects.filter(translation_key__in=roots.values("translation_key"))


def pages_below(roots: Iterable[Page], model: type[Page] = Page) -> QuerySet:
    """All pages in these trees, the roots included."""
    inside = Q(pk__in=[])
    for root in roots:
        inside |= Q(path__startswith=root.path)
    return model.objects.filter(inside)


def leave_out_others(pages: PageQuerySet, request: HttpRequest) -> PageQuerySet:
    """In the window to choose a page Wagtail looks through those of all municipalities, drafts too."""
    return pages & policy_registry.get_by_type(Page).explorable_instances(request.user)


def grant_pages(place: PlaceGroup) -> None:
    """What the role may do with all pages of the municipality; again where a language came in."""
    role = MunicipalityRole(place.role)
    names = [f"{action}_page" for action in PAGE_ACTIONS[role]]
    permissions = Permission.objects.filter(content_type__app_label="wagtailcore", codename__in=names)
    for page in home_pages(place.municipality):
        for permission in permissions:
            GroupPagePermission.objects.get_or_create(group=place.group, page=page, permission=permission)
        if role == MunicipalityRole.MODERATOR:
            send_to_moderators(page, place.group, place.municipality)


def send_to_moderators(page: Page, moderators: Group, municipality: Area) -> None:
    """What editors submit waits for moderators of the own municipality, unless somebody chose another workflow."""
    if WorkflowPage.objects.filter(page=page).exists():
        return
    name = f"Pagina's {municipality.name} ({municipality.slug})"
    workflow, is_new = Workflow.objects.get_or_create(name=name[:255])
    if is_new:
        task = GroupApprovalTask.objects.create(name=name[:255])
        task.groups.add(moderators)
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(workflow=workflow, page=page)
