"""What a load command says at its end."""

from collections.abc import Iterable
from typing import TextIO

from django.core.management.base import CommandError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sociale_kaart.exchange.faults import Fault
from sociale_kaart.exchange.report import LoadReport


def tell(heading: str, lines: Iterable[Fault | str], out: TextIO) -> None:
    """A heading with its lines; nothing where there are none."""
    lines = [f"  {line}" for line in lines]
    if lines:
        out.write("\n".join([heading, *lines]) + "\n")


def tell_what_stayed(report: LoadReport, out: TextIO) -> None:
    tell(_("Kept, because a person changed it:"), report.kept, out)
    tell(_("Loaded without what is not there:"), report.left_out, out)
    tell(_("Deleted by a person:"), report.deleted, out)
    tell(_("Stands in the database, no longer in the files:"), report.gone, out)


def refuse_faults(report: LoadReport, out: TextIO) -> None:
    """One line for each fault, and a status that says so."""
    for fault in report.faults:
        out.write(f"{fault}\n")
    if count := len({(fault.file, fault.entry) for fault in report.faults}):
        raise CommandError(
            ngettext(
                "%(count)s entry has faults; everything else is loaded.",
                "%(count)s entries have faults; everything else is loaded.",
                count,
            )
            % {"count": count}
        )
