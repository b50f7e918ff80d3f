"""What somebody still has to do before the admin opens: prove a second factor, or set one up."""

from collections.abc import Collection, Mapping
from enum import Enum

from allauth.mfa.models import Authenticator
from django.contrib.auth.models import AbstractUser
from wagtail.models import GroupCollectionPermission, GroupPagePermission

# What proves who somebody is; recovery codes only stand in for these.
FACTORS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
ENTER = "wagtailadmin.access_admin"
# How allauth's records name signing in with the account of elsewhere.
ELSEWHERE = "openid_connect"
# What each step needs besides its own pages.
ALWAYS = {
    "account_logout",
    "wagtailadmin_logout",
    "wagtailadmin_sprite",
    "wagtailadmin_javascript_catalog",
    "invitation",
    "openid_start",
    "openid_back",
}


class Step(Enum):
    """What comes next; the value is the name of the page for it."""

    DONE = "wagtailadmin_home"
    SET_UP = "mfa_index"
    PROVE = "mfa_reauthenticate"

    @property
    def addresses(self) -> set[str]:
        """The addresses that are open during this step."""
        if self is Step.SET_UP:
            return ALWAYS | {"mfa_index", "mfa_activate_totp", "mfa_add_webauthn", "account_reauthenticate"}
        return ALWAYS | {"mfa_reauthenticate", "mfa_reauthenticate_webauthn"}


def next_step(user: AbstractUser, records: Collection[Mapping]) -> Step:
    """`records` are how somebody proved in this session who it is, as allauth keeps them."""
    if any(record.get("method") == ELSEWHERE and record.get("second_factor") for record in records):
        return Step.DONE
    if not Authenticator.objects.filter(user=user, type__in=FACTORS).exists():
        return Step.SET_UP if needs_second_factor(user) else Step.DONE
    return Step.DONE if any(record.get("method") == "mfa" for record in records) else Step.PROVE


def needs_second_factor(user: AbstractUser) -> bool:
    """Whoever can do more than read."""
    rights = user.get_all_permissions() - {ENTER}
    if not all(right.rpartition(".")[2].startswith("view_") for right in rights):
        return True
    groups = user.groups.values("pk")
    kinds = (GroupPagePermission, GroupCollectionPermission)
    return any(kind.objects.filter(group__in=groups).exists() for kind in kinds)
