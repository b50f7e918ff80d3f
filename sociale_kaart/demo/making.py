"""All of the demonstration, or nothing of it."""

from dataclasses import dataclass

from django.conf import settings
from django.db import transaction

from sociale_kaart.demo.accounts import EDITED, MANAGED, DemoAccount, make_accounts
from sociale_kaart.demo.changes import submit_changes, submit_new_service, submit_organization
from sociale_kaart.demo.suggestions import make_suggestions
from sociale_kaart.models import Area, Organization
from sociale_kaart.rights.roles import Role

MUNICIPALITY = "lagewaard"
CHANGES_OF_EACH = 5


class DemoError(Exception):
    """Why nothing was made, in one line."""


@dataclass(frozen=True)
class Demo:
    """The accounts, and how much was added to the queue."""

    accounts: list[DemoAccount]
    changes: int
    suggestions: int


@transaction.atomic
def make_demo() -> Demo:
    """In the made-up municipality alone, and never in production."""
    if not settings.MADE_UP_DATA:
        raise DemoError("make_demo makes accounts for trying out, so it does not run with the settings of production.")
    municipality = Area.objects.filter(slug=MUNICIPALITY, is_fictional=True).first()
    organizations = Organization.objects.filter(municipality=municipality, slug__in=(EDITED, MANAGED))
    if municipality is None or len(organizations) != 2:
        raise DemoError("Lagewaard is not in the database yet: run `manage.py start_up` first.")
    accounts = make_accounts(municipality)
    of = {account.role: account.user for account in accounts}
    edited, managed = (organizations.get(slug=slug) for slug in (EDITED, MANAGED))
    changes = submit_new_service(of[Role.PARTNER_EDITOR], edited)
    changes += submit_organization(of[Role.PARTNER_MANAGER], managed)
    changes += submit_changes(of[Role.PARTNER_EDITOR], edited, CHANGES_OF_EACH + 1)
    changes += submit_changes(of[Role.PARTNER_MANAGER], managed, CHANGES_OF_EACH)
    return Demo(accounts, changes, make_suggestions(municipality, [edited.pk, managed.pk]))
