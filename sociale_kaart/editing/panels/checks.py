"""When each part of a service was checked, with a button for each: still right."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from sociale_kaart import clock
from sociale_kaart.editing.addresses import verify_address
from sociale_kaart.editing.panels.own_form import OwnFormPanel
from sociale_kaart.freshness import GroupCheck, last_checks
from sociale_kaart.models import VerificationMethod


@dataclass(frozen=True)
class CheckRow:
    """One part, and what its last check is worth today."""

    group: str
    label: str
    check: GroupCheck
    method: str
    is_overdue: bool


class ChecksPanel(OwnFormPanel):
    """A button for each part that can be checked."""

    def __init__(self, heading: str = _("Is it still right?"), **options) -> None:
        super().__init__(heading=heading, **options)

    class BoundPanel(OwnFormPanel.BoundPanel):
        template_name = "sociale_kaart_admin/checks.html"

        def get_context_data(self, parent_context: dict | None = None) -> dict:
            context = super().get_context_data(parent_context)
            methods = [choice for choice in VerificationMethod.choices if choice[0] != VerificationMethod.IMPORT]
            return context | {
                "rows": check_rows(last_checks(self.instance)),
                "methods": methods,
                "address": verify_address(self.instance),
            }


def check_rows(checks: Sequence[GroupCheck]) -> list[CheckRow]:
    today, methods = clock.today(), dict(VerificationMethod.choices)
    return [
        CheckRow(check.group, check.group.label, check, methods.get(check.method, ""), check.is_overdue(today))
        for check in checks
    ]
