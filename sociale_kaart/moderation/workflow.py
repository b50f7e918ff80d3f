"""The one workflow of all listings, there from the first migration on."""

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Workflow, WorkflowContentType, WorkflowTask

from sociale_kaart.models import Location, MunicipalityApprovalTask, Organization, Service

NAME = "Moderatie"
LISTINGS = (Service, Organization, Location)


def write_workflow(**_sent: object) -> None:
    """Nothing is changed where an administrator chose another workflow for a kind of listing."""
    missing = [kind for kind in map(content_type, LISTINGS) if not has_workflow(kind)]
    if not missing:
        return
    workflow, is_new = Workflow.objects.get_or_create(name=NAME)
    if is_new:
        task = MunicipalityApprovalTask.objects.create(name="Besluit van de gemeente")
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    for kind in missing:
        WorkflowContentType.objects.create(content_type=kind, workflow=workflow)


def content_type(model: type) -> ContentType:
    return ContentType.objects.get_for_model(model, for_concrete_model=False)


def has_workflow(kind: ContentType) -> bool:
    return WorkflowContentType.objects.filter(content_type=kind).exists()
