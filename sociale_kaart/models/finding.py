"""What the checks found in a listing, kept beside it until they look again."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models.service import Service


class FindingKind(models.TextChoices):
    """In the order in which an editor does best to take them up."""

    HIDDEN_ADDRESS_TOLD = "hidden-address-told", _("the text gives away a hidden address")
    ENDED_BUT_LISTED = "ended-but-listed", _("it has ended and still looks like something to go to")
    CLOSED_NOTICE_STALE = "closed-notice-stale", _("it tells of a closure that is over")
    DUPLICATE_OF = "duplicate-of", _("it looks like another listing")
    MISSING_CONTACT = "missing-contact", _("nobody can be reached")
    PHONE_FORMAT = "phone-format", _("a number that cannot be called")
    AGE_CONTRADICTION = "age-contradiction", _("text and fields name other ages")
    HOURS_CONTRADICTION = "hours-contradiction", _("text and schedule name other days or times")
    COST_CONTRADICTION = "cost-contradiction", _("text and fields name another price")
    WRONG_DISTRICT = "wrong-district", _("address or name point to another district")
    DATE_PASSED = "date-passed", _("it looks ahead to a day that has passed")
    VAGUE_AGE = "vague-age", _("for which ages stays vague")
    TOO_HARD_LANGUAGE = "too-hard-language", _("the language is hard")
    UNEXPLAINED_ABBREVIATION = "unexplained-abbreviation", _("abbreviations are not explained")
    LINK_BROKEN = "link-broken", _("a link does not work")
    MAIL_DOMAIN_BROKEN = "mail-domain-broken", _("no mail can arrive")


# What only `check_links` finds, because it goes online.
ONLINE_KINDS = (FindingKind.LINK_BROKEN, FindingKind.MAIL_DOMAIN_BROKEN)


class ListingFinding(models.Model):
    """Advice on one field of a service: a passage, and a value that would do. Nothing waits for it."""

    service = models.ForeignKey(Service, models.CASCADE, related_name="findings", verbose_name=_("service"))
    kind = models.CharField(_("kind"), max_length=40, choices=FindingKind)
    field = models.CharField(_("field"), max_length=50)
    passage = models.TextField(_("passage"))
    proposed = models.TextField(_("proposed"), blank=True)
    checked_at = models.DateTimeField(_("checked at"))

    class Meta:
        verbose_name = _("advice on a listing")
        verbose_name_plural = _("advice on listings")
        ordering = ["service", "pk"]

    def __str__(self) -> str:
        return f"{self.service}: {self.kind}"
