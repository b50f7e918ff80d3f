"""What waits for a decision, first on the desk of who decides."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from wagtail.admin.ui.components import Component

from sociale_kaart.moderation.queue import KINDS, counts_waiting
from sociale_kaart.rights.memberships import is_moderator
from sociale_kaart.rights.user_panel import UserPanel


class WaitingPanel(UserPanel):
    """How much of each kind, each the way to it."""

    name = "waiting"
    template_name = "sociale_kaart_admin/waiting.html"
    order = 40

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        counts = counts_waiting(self.user)
        return {"kinds": [(kind, KINDS[kind], count) for kind, count in counts.items() if count]}


def add_waiting(request: HttpRequest, panels: list[Component]) -> None:
    if is_moderator(request.user):
        panels.append(WaitingPanel(request.user))
