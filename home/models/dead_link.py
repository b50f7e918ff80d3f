"""An address on another site that a page names and that surely leads to nothing."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page


class DeadLink(models.Model):
    """As `check_links` found it last; gone once it works, or once no text of the page names it."""

    page = models.ForeignKey(Page, models.CASCADE, related_name="dead_links", verbose_name=_("page"))
    address = models.TextField(_("address"))
    why = models.CharField(_("why"), max_length=40)
    checked_at = models.DateTimeField(_("checked at"))

    class Meta:
        verbose_name = _("link that leads to nothing")
        verbose_name_plural = _("links that lead to nothing")
        ordering = ["-checked_at", "pk"]

    def __str__(self) -> str:
        return f"{self.page_id}: {self.address}"
