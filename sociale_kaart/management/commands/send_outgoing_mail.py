"""`manage.py send_outgoing_mail`."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from sociale_kaart.mail.handing_over import ServerDownError
from sociale_kaart.mail.sending import send_waiting, try_again
from sociale_kaart.models import MailState, OutgoingMail


class Command(BaseCommand):
    help = "Sends the mails that wait; run it every five minutes."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--again", action="store_true", help="Also those that were refused, or of which nobody knows."
        )

    def handle(self, *args: Any, again: bool, **options: Any) -> None:
        if again:
            try_again()
        try:
            report = send_waiting()
        except ServerDownError as error:
            waiting = OutgoingMail.objects.filter(state=MailState.WAITING).count()
            message = _("The mail server cannot be reached; %(count)s messages are kept: %(error)s")
            raise CommandError(message % {"count": waiting, "error": error}) from error
        said = _("%(messages)s messages sent in %(mails)s mails.")
        self.stdout.write(said % {"messages": report.messages, "mails": report.mails})
        self._warn(_("%(count)s put off until later."), report.put_off)
        self._warn(_("%(count)s refused by the mail server; --again tries once more."), report.refused)
        self._warn(_("%(count)s perhaps sent: it broke off meanwhile. --again sends them once more."), report.unsure)

    def _warn(self, message: str, count: int) -> None:
        if count:
            self.stderr.write(message % {"count": count})
