"""What somebody may do with files and pages because of the place where he works."""

from django.contrib.auth.models import Group
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection

from sociale_kaart.models.area import Area
from sociale_kaart.models.membership import MunicipalityRole
from sociale_kaart.models.organization import Organization


class PlaceGroup(models.Model):
    """The group of one organisation, or of one role in a municipality; Wagtail gives rights on a part to groups only.

    `collection` holds the pictures and documents of the place; those of organisations lie in that of their
    municipality, which therefore reaches them.
    """

    group = models.OneToOneField(Group, models.CASCADE, related_name="place_group")
    collection = models.ForeignKey(Collection, models.PROTECT, related_name="place_groups")
    organization = models.OneToOneField(Organization, models.CASCADE, null=True, related_name="place_group")
    municipality = models.ForeignKey(Area, models.CASCADE, null=True, related_name="place_groups")
    role = models.CharField(_("role"), max_length=20, choices=MunicipalityRole, blank=True)

    class Meta:
        verbose_name = _("group of a place")
        verbose_name_plural = _("groups of places")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["municipality", "role"], name="one_group_for_each_role"),
            models.CheckConstraint(
                condition=Q(organization=None, municipality__isnull=False) & ~Q(role="")
                | Q(organization__isnull=False, municipality=None, role=""),
                name="group_of_one_place",
            ),
        ]

    def __str__(self) -> str:
        return str(self.group)
