"""The six roles, and what each may do with what is in its reach."""

from collections.abc import Iterable
from enum import StrEnum

from django.contrib.auth.models import Group, Permission
from django.db.models import Q

LISTINGS = ("service", "organization", "location")
DRAFTING = ("add", "change", "view")
DECIDING = (*DRAFTING, "delete", "publish", "lock", "unlock")


class Role(StrEnum):
    """The name of the group that holds the rights of the role."""

    PARTNER_EDITOR = "Partnerredacteur"
    PARTNER_MANAGER = "Partnerbeheerder"
    PROFESSIONAL = "Professional"
    PAGE_EDITOR = "Redacteur"
    MODERATOR = "Moderator"
    ADMINISTRATOR = "Beheerder"

    @property
    def group(self) -> Group:
        return Group.objects.get(name=self)


def permissions_on(models: Iterable[str], actions: Iterable[str]) -> set[str]:
    return {f"sociale_kaart.{action}_{model}" for model in models for action in actions}


ENTER = {"wagtailadmin.access_admin"}
# A partner describes itself, but it is the municipality that decides which organisations there are.
OWN_ORGANIZATION = permissions_on(("organization",), ("change", "view"))
PARTNER = ENTER | permissions_on(("service", "location"), DRAFTING) | OWN_ORGANIZATION

READING = ENTER | permissions_on(("service", "organization"), ("view",))
BOOSTS = {f"search.{action}_boost" for action in ("add", "change", "delete", "view")}
# What one may do with pages themselves goes with the place: `rights.places`.
PAGES = BOOSTS | {f"wagtailredirects.{action}_redirect" for action in ("add", "change", "delete", "view")}
PAGES |= {"simple_translation.submit_translation"}

PERMISSIONS: dict[Role, set[str]] = {
    Role.PARTNER_EDITOR: PARTNER,
    Role.PARTNER_MANAGER: PARTNER | {"sociale_kaart.invite_colleagues"},
    Role.PROFESSIONAL: READING,
    # A page may name a service, so its editor reads them.
    Role.PAGE_EDITOR: READING | PAGES,
    Role.MODERATOR: ENTER
    | permissions_on(LISTINGS, DECIDING)
    | PAGES
    | {"sociale_kaart.invite_colleagues", "sociale_kaart.moderate", "home.view_feedbackcount"},
}
# An administrator has every right on what these apps hold.
ADMINISTERED = ("sociale_kaart", "search", "home", "auth", "wagtailcore", "wagtailredirects", "simple_translation")


def permissions_of(role: Role) -> list[Permission]:
    if role is Role.ADMINISTRATOR:
        return list(Permission.objects.filter(in_apps(ADMINISTERED) | named(ENTER)))
    return list(Permission.objects.filter(named(PERMISSIONS[role])))


def in_apps(labels: Iterable[str]) -> Q:
    return Q(content_type__app_label__in=labels)


def named(permissions: Iterable[str]) -> Q:
    wanted = Q(pk__in=[])
    for permission in permissions:
        label, codename = permission.split(".")
        wanted |= Q(content_type__app_label=label, codename=codename)
    return wanted


def write_roles(**_sent: object) -> None:
    """Give each group exactly the rights of its role; what a new release adds arrives with its migration."""
    for role in Role:
        group, _created = Group.objects.get_or_create(name=role)
        group.permissions.set(permissions_of(role))
