"""Numbers of a month, and nobody behind them."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models.area import Area
from sociale_kaart.models.service import Service


class CountedByMonth(models.Model):
    """How often something happened to one page or listing in one month."""

    content_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    object_id = models.PositiveBigIntegerField()
    subject = GenericForeignKey("content_type", "object_id")
    municipality = models.ForeignKey(Area, models.CASCADE, null=True, related_name="+", verbose_name=_("municipality"))
    month = models.DateField(_("month"))
    count = models.PositiveIntegerField(_("count"), default=1)

    class Meta:
        abstract = True


class UseKind(models.TextChoices):
    VIEW = "view", _("viewed")
    FROM_SEARCH = "from-search", _("found by a question")
    CALL = "call", _("called")
    MAIL = "mail", _("written to")
    WEBSITE = "website", _("website opened")


CONTACT_KINDS = (UseKind.CALL, UseKind.MAIL, UseKind.WEBSITE)


class UseCount(CountedByMonth):
    """How often a public page was read, and how often its ways of contact were used."""

    kind = models.CharField(_("kind"), max_length=20, choices=UseKind)

    class Meta:
        verbose_name = _("use of a page")
        verbose_name_plural = _("use of pages")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["content_type", "object_id", "month", "kind"],
                name="use_counted_in_one_row",
                violation_error_message=_("This use is counted in another row."),
            )
        ]
        indexes = [models.Index(fields=["municipality", "month"], name="use_by_municipality")]

    def __str__(self) -> str:
        return f"{self.kind}: {self.count}"


class QuestionCount(models.Model):
    """A question in words that led to a service: only one that at least five different people asked on one day."""

    service = models.ForeignKey(Service, models.CASCADE, related_name="question_counts", verbose_name=_("service"))
    month = models.DateField(_("month"))
    words = models.CharField(_("words"), max_length=100)
    count = models.PositiveIntegerField(_("count"), default=1)

    class Meta:
        verbose_name = _("question that led to a service")
        verbose_name_plural = _("questions that led to services")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["service", "month", "words"],
                name="question_counted_in_one_row",
                violation_error_message=_("This question is counted in another row."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.words}: {self.count}"


class SearchOutcome(models.TextChoices):
    FOUND = "found", _("something that fits")
    WEAK = "weak", _("nothing that fits well")
    NOTHING = "nothing", _("nothing at all")


class SearchCount(models.Model):
    """How often was asked about a theme in a district, and what came of it; never in words.

    `question_type` and `area` are slugs, empty where the question named none.
    """

    municipality = models.ForeignKey(Area, models.CASCADE, related_name="search_counts", verbose_name=_("municipality"))
    month = models.DateField(_("month"))
    question_type = models.CharField(_("question type"), max_length=100, blank=True)
    area = models.CharField(_("area"), max_length=100, blank=True)
    outcome = models.CharField(_("outcome"), max_length=10, choices=SearchOutcome)
    count = models.PositiveIntegerField(_("count"), default=1)

    class Meta:
        verbose_name = _("count of searches")
        verbose_name_plural = _("counts of searches")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["municipality", "month", "question_type", "area", "outcome"],
                name="search_counted_in_one_row",
                violation_error_message=_("These searches are counted in another row."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.question_type} {self.area} {self.outcome}: {self.count}"
