"""`manage.py unlink_identities somebody@example.org`: for whose account elsewhere became another one."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from sociale_kaart.accounts.finding import NobodyError
from sociale_kaart.accounts.unlinking import unlink_identities


class Command(BaseCommand):
    help = (
        "Takes away which account elsewhere belongs to an account here, and ends its sessions. Whoever signs in next "
        "from there with the same verified address is linked anew, so make sure first who has that address now."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("account", help="e-mail address or user name")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            taken = unlink_identities(options["account"])
        except NobodyError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{taken} links of {options['account']} taken away; its sessions have ended.")
