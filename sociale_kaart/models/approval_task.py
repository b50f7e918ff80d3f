"""The step of the workflow in which a municipality decides about what it keeps."""

from django.contrib.auth.models import AbstractUser
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import Task, TaskState

from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.models.membership import MunicipalityRole


class MunicipalityApprovalTask(Task):
    """Decided by moderators of the municipality that keeps the listing, and by no other moderator."""

    class Meta:
        verbose_name = _("approval by the municipality")
        verbose_name_plural = _("approvals by the municipality")

    @classmethod
    def get_description(cls) -> str:
        return str(_("Moderators of the municipality that keeps the entry decide"))

    def user_can_access_editor(self, obj: EditorialModel, user: AbstractUser) -> bool:
        return moderates(user, obj)

    def user_can_lock(self, obj: EditorialModel, user: AbstractUser) -> bool:
        return moderates(user, obj)

    def get_actions(self, obj: EditorialModel, user: AbstractUser) -> list[tuple[str, str, bool]]:
        if not moderates(user, obj):
            return []
        return [("reject", _("Return"), True), ("approve", _("Accept"), False)]

    def get_task_states_user_can_moderate(self, user: AbstractUser, **kwargs) -> QuerySet[TaskState]:
        """None: Wagtail's own list knows no municipalities, so what waits stands in the queue of the moderator."""
        return TaskState.objects.none()


def moderates(user: AbstractUser, listing: EditorialModel) -> bool:
    """Whether somebody decides about what the municipality of this listing keeps."""
    if not user.is_active:
        return False
    if user.has_perm("sociale_kaart.keep_every_municipality"):
        return True
    memberships = user.municipality_memberships.filter(role=MunicipalityRole.MODERATOR)
    return memberships.filter(municipality=listing.municipality_id).exists()
