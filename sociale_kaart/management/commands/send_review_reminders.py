"""`manage.py send_review_reminders`."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from sociale_kaart import clock
from sociale_kaart.freshness.reminding import send_reminders
from sociale_kaart.models import Area, AreaKind, ReviewLevel


class Command(BaseCommand):
    help = "Asks partners, and in the end moderators, to look at listings; run it once a day."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--municipality", help="The slug of one municipality; without it all that have a site.")

    def handle(self, *args: Any, municipality: str | None, **options: Any) -> None:
        municipalities = Area.objects.filter(kind=AreaKind.MUNICIPALITY, municipality_site__isnull=False)
        if municipality:
            municipalities = municipalities.filter(slug=municipality)
            if not municipalities:
                raise CommandError(_("There is no municipality %(slug)s with a site.") % {"slug": municipality})
        for area in municipalities:
            counts = send_reminders(area, clock.today())
            told = _("%(name)s: %(due)s listings to check, %(overdue)s too late, %(moderator)s for the moderators.")
            numbers = {level.value: counts[level] for level in ReviewLevel}
            self.stdout.write(told % (numbers | {"name": area.name}))
