"""What the door answers: one rule for each kind of address."""

from collections.abc import Iterable
from enum import Enum

from allauth.mfa.models import Authenticator
from django.contrib.admin.utils import unquote
from django.core.exceptions import ValidationError
from django.db.models import Model
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, TaskState, WorkflowMixin, WorkflowState
from wagtail.permissions import policy_registry

from sociale_kaart.rights.address import Address
from sociale_kaart.rights.memberships import User, keeps_everything
from sociale_kaart.rights.policy import ANY_ACTION, visible


class Answer(Enum):
    """`NOT_ALLOWED` is for what somebody knows of; of all else it is not even said that it exists."""

    COME_IN = "come in"
    NOT_ALLOWED = "not allowed"
    NOT_THERE = "not there"


# Somebody's own account, and what every page of the admin needs.
FOR_EVERYONE = {
    "wagtailadmin_home",
    "wagtailadmin_account",
    "wagtailadmin_login",
    "wagtailadmin_logout",
    "wagtailadmin_dismissibles",
    "wagtailadmin_sprite",
    "wagtailadmin_javascript_catalog",
    "wagtailadmin_password_reset",
    "wagtailadmin_password_reset_done",
    "wagtailadmin_password_reset_confirm",
    "wagtailadmin_password_reset_complete",
    "wagtailadmin_editing_sessions:release",
}
OWN_ACCOUNT = ("account_", "mfa_")
PAGES = (
    *("wagtailadmin_explore", "wagtailadmin_pages:", "wagtailadmin_choose_"),
    # What the menu of pages reads; not what changes pages, nor the way to find one by its address.
    *("wagtailadmin_api:pages:listing", "wagtailadmin_api:pages:detail"),
    "simple_translation:submit_page_translation",
)
PAGE_KEYS = ("page_id", "parent_page_id", "page_to_move_id", "destination_id")
# Not the programs that list them (`wagtailadmin_api`): those show everyone all files of the installation.
FILES = {"wagtailimages": get_image_model, "wagtaildocs": get_document_model}
FILE_KEYS = ("pk", "image_id", "document_id", "doc_id")

# What an address of a listing asks for. One that is not named here asks for the heaviest right.
ACTION_OF = {
    "inspect": ANY_ACTION,
    "chosen": ANY_ACTION,
    "delete": {"delete"},
    "unpublish": {"publish"},
    "revisions_unschedule": {"publish"},
    "lock": {"lock"},
    "unlock": {"unlock"},
}
DRAFTING = (
    *("edit", "copy", "usage", "history", "history_results", "preview_on_edit"),
    *("revisions_view", "revisions_revert", "revisions_compare"),
    *("workflow_action", "collect_workflow_action_data", "confirm_workflow_cancellation"),
    *("workflow_preview", "workflow_history", "workflow_history_detail"),
    *("verify", "translation"),
)
ACTION_OF |= dict.fromkeys(DRAFTING, {"change"})
HEAVIEST = {"publish"}


def answer(address: Address, user: User) -> Answer:
    if not is_of_its_object(address):
        return Answer.NOT_THERE
    if address.name.startswith(OWN_ACCOUNT):
        return there_if(found_all(Authenticator.objects.filter(user=user.pk), address.keys("pk")))
    if keeps_everything(user) or address.name in FOR_EVERYONE:
        return Answer.COME_IN
    if address.snippet:
        return snippet_answer(address, address.snippet, user)
    if address.name == "wagtailadmin_editing_sessions:ping":
        return there_if(sees(address.named_model, user, address.keys("object_id")))
    if address.name == "wagtail_bulk_action":
        return there_if(sees(address.named_model, user, [key for key in address.ids if key != "all"]))
    if address.name.startswith(PAGES):
        return page_answer(address, user)
    for names, model in FILES.items():
        if address.name.startswith(names):
            return there_if(sees(model(), user, [*address.keys(*FILE_KEYS), *address.ids]))
    return there_if(address.is_own)


def there_if(is_there: bool) -> Answer:
    return Answer.COME_IN if is_there else Answer.NOT_THERE


def snippet_answer(address: Address, model: type[Model], user: User) -> Answer:
    keys = [*address.keys("pk"), *address.ids]
    if not sees(model, user, keys):
        return Answer.NOT_THERE
    wanted = ACTION_OF.get(address.action, HEAVIEST)
    if "pk" in address.kwargs and not found_all(visible(model, user, *wanted), keys):
        return Answer.NOT_ALLOWED
    return Answer.COME_IN


def page_answer(address: Address, user: User) -> Answer:
    """Wagtail itself keeps editors of pages to their part of the tree; this keeps everyone else out."""
    pages = policy_registry.get_by_type(Page).explorable_instances(user)
    keys = [*address.keys(*PAGE_KEYS, *(["pk"] if "pages" in address.namespace else [])), *address.ids]
    return there_if(pages.exists() and found_all(pages, keys))


def sees(model: type[Model] | None, user: User, keys: Iterable) -> bool:
    """Whether somebody may do anything with the model, and with each entry that is named."""
    if model is None or not hasattr(policy_registry.get_by_type(model), "user_has_any_permission"):
        return False
    if not policy_registry.get_by_type(model).user_has_any_permission(user, ANY_ACTION):
        return False
    return found_all(visible(model, user), keys)


def found_all(queryset: object, keys: Iterable) -> bool:
    wanted = {unquote(str(key)) for key in keys}
    try:
        return not wanted or queryset.filter(pk__in=wanted).distinct().count() == len(wanted)
    except (ValueError, ValidationError, OverflowError):
        return False


def is_of_its_object(address: Address) -> bool:
    """Whether the step or state of a workflow that an address names belongs to the entry that it names.

    Wagtail 8.0.1 does not look: through an address of an own service any other could be approved.
    """
    keys = {name: address.kwargs[name] for name in ("task_state_id", "workflow_state_id") if name in address.kwargs}
    key = address.kwargs.get("pk", address.kwargs.get("page_id"))
    model = address.snippet or (Page if address.namespace == "wagtailadmin_pages" else None)
    if not keys or key is None or model is None or not issubclass(model, WorkflowMixin):
        return True
    listing = model._default_manager.filter(pk=unquote(str(key))).first()
    if listing is None:
        return False
    states = WorkflowState.objects.for_instance(listing)
    if "workflow_state_id" in keys and not states.filter(pk=keys["workflow_state_id"]).exists():
        return False
    steps = TaskState.objects.filter(workflow_state__in=states)
    return "task_state_id" not in keys or steps.filter(pk=keys["task_state_id"]).exists()
