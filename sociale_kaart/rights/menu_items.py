"""Items of the menu for who decides in a municipality."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem

from sociale_kaart.rights.memberships import User, is_moderator


class ModeratorMenuItem(MenuItem):
    """Only for who decides somewhere."""

    def is_shown(self, request: HttpRequest) -> bool:
        return is_moderator(request.user)


class WaitingMenuItem(ModeratorMenuItem):
    """Says how much waits, as `count` tells it of somebody."""

    def __init__(self, *args: Any, count: Callable[[User], int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.count = count

    def render_component(self, request: HttpRequest) -> LinkMenuItem:
        waiting = self.count(request.user)
        label = f"{self.label} ({waiting})" if waiting else self.label
        return LinkMenuItem(self.name, label, self.url, icon_name=self.icon_name)
