"""Menus of the admin: no item leads to a closed door."""

from django.http import HttpRequest
from django.urls import Resolver404, resolve
from wagtail.admin.menu import MenuItem

from sociale_kaart.rights.address import Address
from sociale_kaart.rights.memberships import User
from sociale_kaart.rights.rules import Answer, answer


def leave_out_closed(request: HttpRequest, menu_items: list[MenuItem]) -> None:
    """Wagtail shows who edits pages also the reports about all of them, which are for administrators."""
    menu_items[:] = [item for item in menu_items if not is_closed(str(item.url), request.user)]


def is_closed(url: str, user: User) -> bool:
    try:
        match = resolve(url.partition("?")[0])
    except Resolver404:
        return False
    return answer(Address.of(match, []), user) is not Answer.COME_IN
