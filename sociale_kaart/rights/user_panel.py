"""What panels of the first page of the admin build on."""

from wagtail.admin.ui.components import Component

from sociale_kaart.rights.memberships import User


class UserPanel(Component):
    """Shows what is of somebody's own."""

    def __init__(self, user: User) -> None:
        self.user = user
