"""Whose dashboard somebody may see."""

from django.db.models import QuerySet

from sociale_kaart.models import Organization, OrganizationRole
from sociale_kaart.partners.reports import PartnerReport
from sociale_kaart.rights.memberships import User, keeps_everything, municipalities_of, organizations_of


def organizations_for(user: User, report: PartnerReport) -> QuerySet[Organization]:
    """The own organisations; of what tells of use only those that one manages. A moderator sees what a partner sees."""
    roles = (OrganizationRole.MANAGER,) if report.is_for_managers else ()
    own = organizations_of(user, *roles)
    if keeps_everything(user):
        return Organization.objects.all()
    return own | Organization.objects.filter(municipality__in=municipalities_of(user).values("pk"))
