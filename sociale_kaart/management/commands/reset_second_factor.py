"""`manage.py reset_second_factor somebody@example.org`: for who lost the phone and the recovery codes."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from sociale_kaart.accounts.finding import NobodyError
from sociale_kaart.accounts.resetting import reset_second_factor


class Command(BaseCommand):
    help = (
        "Takes away every second factor of an account and ends its sessions. Whoever signs in next with its password "
        "sets up a new one, so make sure first who asks for it."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("account", help="e-mail address or user name")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            taken = reset_second_factor(options["account"])
        except NobodyError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{taken} factors of {options['account']} taken away; its sessions have ended.")
