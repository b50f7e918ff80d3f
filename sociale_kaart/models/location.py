"""Places where services are given."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.search import index

from sociale_kaart.models.area import Area, AreaKind
from sociale_kaart.models.editorial import EditorialModel, revisions_of, workflow_states_of
from sociale_kaart.models.organization import Organization
from sociale_kaart.models.preview import ListingPreviewMixin


class Location(EditorialModel, ListingPreviewMixin, index.Indexed, ClusterableModel):
    """A place with an address; outside the admin use `public_address` and `public_point`, which keep a hidden one."""

    municipality = models.ForeignKey(
        Area,
        models.PROTECT,
        related_name="locations",
        limit_choices_to={"kind": AreaKind.MUNICIPALITY},
        verbose_name=_("municipality"),
    )
    organization = models.ForeignKey(
        Organization, models.CASCADE, null=True, blank=True, related_name="locations", verbose_name=_("organisation")
    )
    slug = models.SlugField(_("slug"), max_length=150)
    name = models.CharField(_("name"), max_length=200)
    address = models.CharField(_("street and number"), max_length=200, blank=True)
    postal_code = models.CharField(_("postcode"), max_length=7, blank=True)
    city = models.CharField(_("place"), max_length=100, blank=True)
    latitude = models.FloatField(_("latitude"), null=True, blank=True)
    longitude = models.FloatField(_("longitude"), null=True, blank=True)
    area = models.ForeignKey(Area, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("district"))
    is_wheelchair_accessible = models.BooleanField(_("reachable with a wheelchair"), null=True, blank=True)
    has_hidden_address = models.BooleanField(
        _("hidden address"), default=False, help_text=_("The address is never shown outside this admin.")
    )

    workflow_states = workflow_states_of("location")
    _revisions = revisions_of("location")
    page_maker = "sociale_kaart.pages.context.location_preview"

    search_fields = [
        index.SearchField("name_nl"),
        index.AutocompleteField("name_nl"),
        index.SearchField("address"),
        index.FilterField("municipality"),
        index.FilterField("organization"),
    ]

    class Meta:
        verbose_name = _("location")
        verbose_name_plural = _("locations")
        ordering = ["name_nl"]
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "slug"],
                name="location_slug_unique",
                violation_error_message=_("Another location of this municipality has this slug already."),
            ),
            models.CheckConstraint(
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                # A comparison with NULL passes a check, so that both are there is said apart.
                | Q(
                    latitude__isnull=False,
                    longitude__isnull=False,
                    latitude__range=(-90, 90),
                    longitude__range=(-180, 180),
                ),
                name="location_is_on_earth",
                violation_error_message=_("Give both latitude and longitude, in degrees, or neither."),
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.slug

    def get_preview_template(self, request, mode_name: str) -> str:
        return "sociale_kaart/location_preview.html"

    @property
    def public_address(self) -> str | None:
        """Street, postcode and place in one line; None when hidden or unknown."""
        if self.has_hidden_address or not self.address:
            return None
        return ", ".join(filter(None, [self.address, f"{self.postal_code} {self.city}".strip()]))

    @property
    def public_point(self) -> tuple[float, float] | None:
        """Latitude and longitude in degrees; None when hidden or unknown."""
        if self.has_hidden_address or self.latitude is None or self.longitude is None:
            return None
        return self.latitude, self.longitude
