"""What changes in the life of a child or young person at a certain age."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models.age_range import OLDEST, YOUNGEST, ages_within_life


class LifeMoment(models.Model):
    """Such as the first school year. One installation shares them, as it shares the life phases."""

    age = models.SmallIntegerField(_("at age (months)"), help_text=_("0 is birth; below zero: months before birth."))
    title = models.CharField(_("title"), max_length=100)
    text = models.TextField(_("text"), blank=True, max_length=500)
    page_slug = models.SlugField(
        _("slug of the page that tells more"),
        max_length=255,
        blank=True,
        help_text=_("The last part of the address of an information page; it is where the facts come from."),
    )

    class Meta:
        verbose_name = _("moment on the life line")
        verbose_name_plural = _("moments on the life line")
        ordering = ["age", "pk"]
        constraints = [
            ages_within_life(Q(age__range=(YOUNGEST, OLDEST)), "life_moment_age_within_life"),
        ]

    def __str__(self) -> str:
        return self.title or str(self.age)
