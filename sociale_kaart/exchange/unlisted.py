"""What is stored and not shown, with the reason, so that nothing seems lost."""

from collections.abc import Iterator
from datetime import date

from django.utils.translation import gettext as _

from sociale_kaart.models import Area, Organization, Service
from sociale_kaart.models.service import PUBLIC_STATUSES


def unlisted_services(municipality: Area, on: date) -> Iterator[tuple[str, str]]:
    """Slug and reason of each service without a public page on this day."""
    for service in Service.objects.filter(municipality=municipality).order_by("slug"):
        if service.is_public(on):
            continue
        if not service.live:
            reason = _("not published")
        elif service.status not in PUBLIC_STATUSES:
            reason = _("status: %(status)s") % {"status": service.get_status_display()}
        else:
            reason = _("ended on %(date)s") % {"date": service.end_date.isoformat()}
        yield service.slug, reason


def unlisted_organizations(municipality: Area) -> Iterator[tuple[str, str]]:
    """Slug and reason of each organisation without a public page."""
    for organization in Organization.objects.filter(municipality=municipality).order_by("slug"):
        if not organization.is_public:
            yield organization.slug, organization.get_portal_role_display() if organization.live else _("not published")
