"""Who works for whom: people of an organisation, people of a municipality."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models.area import Area, AreaKind
from sociale_kaart.models.organization import Organization


class OrganizationRole(models.TextChoices):
    EDITOR = "editor", _("partner editor: keeps the entries of the organisation")
    MANAGER = "manager", _("partner manager: invites colleagues as well")


class MunicipalityRole(models.TextChoices):
    MODERATOR = "moderator", _("moderator: decides what is published")
    PAGE_EDITOR = "page-editor", _("page editor: makes pages, and a moderator publishes them")
    PROFESSIONAL = "professional", _("professional: reads along")


class OrganizationMembership(models.Model):
    """Somebody keeps the entries of an organisation; one role for each organisation."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="organization_memberships")
    organization = models.ForeignKey(
        Organization, models.CASCADE, related_name="memberships", verbose_name=_("organisation")
    )
    role = models.CharField(_("role"), max_length=20, choices=OrganizationRole, default=OrganizationRole.EDITOR)

    class Meta:
        verbose_name = _("person of an organisation")
        verbose_name_plural = _("people of organisations")
        default_permissions = ()
        permissions = [("invite_colleagues", _("Can invite colleagues of the own organisation"))]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "organization"],
                name="one_role_for_each_organization",
                violation_error_message=_("This person works for this organisation already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.user} ({self.organization})"


class MunicipalityMembership(models.Model):
    """Somebody works for a municipality, or reads along there; one role for each municipality."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="municipality_memberships")
    municipality = models.ForeignKey(
        Area,
        models.CASCADE,
        related_name="memberships",
        limit_choices_to={"kind": AreaKind.MUNICIPALITY},
        verbose_name=_("municipality"),
    )
    role = models.CharField(_("role"), max_length=20, choices=MunicipalityRole, default=MunicipalityRole.MODERATOR)

    class Meta:
        verbose_name = _("person of a municipality")
        verbose_name_plural = _("people of municipalities")
        default_permissions = ()
        permissions = [
            ("moderate", _("Can decide what the own municipality publishes")),
            ("keep_every_municipality", _("Can see and change what any municipality keeps")),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "municipality"],
                name="one_role_for_each_municipality",
                violation_error_message=_("This person works for this municipality already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.user} ({self.municipality})"
