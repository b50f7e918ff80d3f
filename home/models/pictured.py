"""Pages that may begin with a picture."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.images import get_image_model_string

from home.pictures.shown import ShownPicture

NEEDS_WORDS = _("Say in words what the picture shows, or mark that it only decorates.")


class Pictured(models.Model):
    """A page is complete without one; with one, it also says what it shows."""

    picture = models.ForeignKey(
        get_image_model_string(),
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("picture"),
        help_text=_("Is cut to a wide strip around its focal point, which you choose at the picture itself."),
    )
    picture_alt = models.CharField(
        _("what the picture shows"),
        max_length=250,
        blank=True,
        help_text=_("For who does not see it: what matters about it here, in one sentence."),
    )
    picture_is_decorative = models.BooleanField(_("only decorates: says nothing that the text does not"), default=False)

    picture_panel = MultiFieldPanel(
        [*map(FieldPanel, ("picture", "picture_alt", "picture_is_decorative"))], heading=_("Picture at the top")
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        super().clean()
        if self.picture_id and not self.picture_alt.strip() and not self.picture_is_decorative:
            raise ValidationError({"picture_alt": NEEDS_WORDS})

    @property
    def lead_picture(self) -> ShownPicture | None:
        if self.picture is None:
            return None
        return ShownPicture(self.picture, "" if self.picture_is_decorative else self.picture_alt)
