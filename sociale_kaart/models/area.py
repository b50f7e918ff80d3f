"""The tree of areas, from the country down to the buurt, and the postcodes in it."""

from typing import Self

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from treebeard.mp_tree import MP_Node, MP_NodeManager, MP_NodeQuerySet

from sociale_kaart.models.text import lines


class AreaKind(models.TextChoices):
    COUNTRY = "country", _("country")
    PROVINCE = "province", _("province")
    REGION = "region", _("region")
    MUNICIPALITY = "municipality", _("municipality")
    STADSDEEL = "stadsdeel", _("city district")
    GEBIED = "gebied", _("part of a city district")
    WIJK = "wijk", _("wijk (CBS)")
    BUURT = "buurt", _("buurt (CBS)")


class AreaQuerySet(MP_NodeQuerySet):
    def districts_of(self, municipality: "Area") -> Self:
        """The stadsdelen of a municipality, in the order of the map."""
        return self.filter(path__startswith=municipality.path, kind=AreaKind.STADSDEEL)


class AreaManager(MP_NodeManager.from_queryset(AreaQuerySet)):
    def get_queryset(self) -> AreaQuerySet:
        return AreaQuerySet(self.model, using=self._db).order_by("path")


class Area(MP_Node):
    """A place with a name, inside a larger one. Facts of CBS carry their code and year."""

    kind = models.CharField(_("kind"), max_length=20, choices=AreaKind)
    slug = models.SlugField(_("slug"), max_length=100, unique=True)
    name = models.CharField(_("name"), max_length=100)
    aliases = models.TextField(_("other names"), blank=True, help_text=_("One name a line."))
    cbs_code = models.CharField(_("CBS code"), max_length=10, null=True, blank=True, unique=True)
    cbs_year = models.PositiveSmallIntegerField(_("year of the CBS facts"), null=True, blank=True)
    is_fictional = models.BooleanField(_("made up"), default=False)
    latitude = models.FloatField(_("latitude of the centre"), null=True, blank=True)
    longitude = models.FloatField(_("longitude of the centre"), null=True, blank=True)
    outline = models.JSONField(
        _("outline"), null=True, blank=True, help_text=_("A GeoJSON geometry (Polygon or MultiPolygon), WGS 84.")
    )
    note = models.TextField(_("note for editors"), blank=True)

    objects = AreaManager()

    class Meta:
        verbose_name = _("area")
        verbose_name_plural = _("areas")
        ordering = ["path"]
        constraints = [
            models.CheckConstraint(
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                # A comparison with NULL passes a check, so that both are there is said apart.
                | Q(
                    latitude__isnull=False,
                    longitude__isnull=False,
                    latitude__range=(-90, 90),
                    longitude__range=(-180, 180),
                ),
                name="area_centre_is_on_earth",
                violation_error_message=_("Give both latitude and longitude, in degrees, or neither."),
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def other_names(self) -> tuple[str, ...]:
        return lines(self.aliases)


class PostalCode(models.Model):
    """A postcode of four digits: the area it surely lies in, its centre, and the wijken it probably touches."""

    code = models.CharField(
        _("four digits"), max_length=4, unique=True, validators=[RegexValidator(r"^[1-9][0-9]{3}$")]
    )
    area = models.ForeignKey(Area, models.CASCADE, related_name="postal_codes", verbose_name=_("area"))
    is_delivery = models.BooleanField(_("has addresses"), default=True)
    latitude = models.FloatField(_("latitude of the centre"), null=True, blank=True)
    longitude = models.FloatField(_("longitude of the centre"), null=True, blank=True)
    wijken = models.ManyToManyField(
        Area,
        related_name="+",
        blank=True,
        verbose_name=_("wijken (estimate)"),
        limit_choices_to={"kind": AreaKind.WIJK},
    )

    class Meta:
        verbose_name = _("postcode")
        verbose_name_plural = _("postcodes")
        ordering = ["code"]

    def __str__(self) -> str:
        return self.code
