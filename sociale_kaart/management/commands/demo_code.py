"""`manage.py demo_code`: the six digits with which an account of `make_demo` gets in now; in development."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from sociale_kaart.demo.code import code_now
from sociale_kaart.demo.making import DemoError


class Command(BaseCommand):
    help = "Says the code that the accounts of `make_demo` type after their password. Not in production."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            code, seconds = code_now()
        except DemoError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{code} (another {seconds} seconds; each code works once)")
