"""What differs between the sites of one installation."""

from pathlib import Path

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField

from home.blocks.crisis import CrisisLineBlocks
from home.frame import DEFAULT_BRAND, DEFAULT_EXIT_URL


def installed_brands() -> list[tuple[str, str]]:
    """The looks that the front end was made with: one token file each."""
    folder = Path(settings.BASE_DIR) / "static" / "css" / "tokens"
    names = sorted(path.name.split(".")[1] for path in folder.glob("brand.*.css"))
    return [(name, name.capitalize()) for name in names or [DEFAULT_BRAND]]


@register_setting(icon="cog")
class SiteSettings(BaseSiteSetting):
    """Name, look and numbers for help now of one site."""

    site_name = models.CharField(_("name of the site"), max_length=100, blank=True)
    brand = models.CharField(_("look"), max_length=50, choices=installed_brands, default=DEFAULT_BRAND)
    crisis_lines = StreamField(
        CrisisLineBlocks(required=False),
        blank=True,
        verbose_name=_("numbers for help now"),
        help_text=_("They stand on every page. Without any, the national numbers are shown."),
    )
    exit_url = models.URLField(
        _("where “leave this page quickly” leads"),
        default=DEFAULT_EXIT_URL,
        help_text=_("A harmless, well-known site."),
    )
    contact_email = models.EmailField(_("e-mail of the editors"), blank=True)

    panels = [*map(FieldPanel, ("site_name", "brand", "crisis_lines", "exit_url", "contact_email"))]

    class Meta:
        verbose_name = _("settings of the site")
        verbose_name_plural = _("settings of the sites")
