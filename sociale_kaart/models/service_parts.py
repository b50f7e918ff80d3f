"""What hangs on a service: its places, telephone numbers and contact points."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable

from sociale_kaart.models.location import Location
from sociale_kaart.models.phone import PhoneBase
from sociale_kaart.models.service import Service


class ServiceAtLocation(Orderable, ClusterableModel):
    """A service at one of its places (HSDS `service_at_location`); hours and numbers differ by place."""

    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="service_at_locations")
    location = models.ForeignKey(
        Location, models.PROTECT, related_name="service_at_locations", verbose_name=_("location")
    )
    description = models.CharField(_("note"), max_length=200, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("place of a service")
        verbose_name_plural = _("places of a service")
        constraints = [
            models.UniqueConstraint(
                fields=["service", "location"],
                name="service_once_at_a_location",
                violation_error_message=_("This place is listed twice; put all hours under one."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.service} - {self.location}"


class ServicePhone(PhoneBase):
    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="phones")


class ServiceAtLocationPhone(PhoneBase):
    service_at_location = ParentalKey(ServiceAtLocation, on_delete=models.CASCADE, related_name="phones")


class Contact(Orderable):
    """Whom to ask, by role rather than by name (HSDS `contact`)."""

    service = ParentalKey(Service, on_delete=models.CASCADE, related_name="contacts")
    title = models.CharField(_("role"), max_length=150)
    department = models.CharField(_("department"), max_length=150, blank=True)
    phone = models.CharField(_("phone"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)

    class Meta(Orderable.Meta):
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")

    def __str__(self) -> str:
        return self.title
