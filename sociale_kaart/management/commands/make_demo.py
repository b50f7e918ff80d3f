"""`manage.py make_demo`: an account of each role, and changes that wait; in development."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse

from sociale_kaart.demo.making import DemoError, make_demo


class Command(BaseCommand):
    help = (
        "Makes one account of each role in the made-up municipality Lagewaard, prints their passwords once, and fills "
        "the queue of the moderator with changes and suggestions. Run again, it makes new passwords and fills up what "
        "was decided meanwhile. Not in production."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            made = make_demo()
        except DemoError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Sign in at {settings.SITE_URL}{reverse('wagtailadmin_home')}")
        rows = [("role", "account", "password", "works for")]
        rows += [(str(each.role), each.user.username, each.password, each.works_for) for each in made.accounts]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            self.stdout.write("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
        self.stdout.write("These passwords are shown only now; older ones of these accounts no longer work.")
        self.stdout.write("The second step, for all of them: `manage.py demo_code` says the six digits of this moment.")
        self.stdout.write(f"Or give this text to an app on your phone: {made.accounts[0].secret}")
        self.stdout.write(f"Added to the queue: {made.changes} changes and {made.suggestions} suggestions.")
