"""Lists of terms that an administrator edits without a release. One installation shares them."""

from typing import Self

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models.provenance import Source
from sociale_kaart.models.text import lines


class Term(models.Model):
    """A term with a fixed slug for addresses and a label in each language."""

    slug = models.SlugField(_("slug"), max_length=100, unique=True, help_text=_("Stands in addresses; do not change."))
    label = models.CharField(_("label"), max_length=150)
    explanation = models.TextField(_("explanation"), blank=True)
    order = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        abstract = True
        ordering = ["order", "slug"]

    def __str__(self) -> str:
        return self.label or self.slug


class Tier(Term):
    """How light or heavy help is; a lower order is lighter."""

    class Meta(Term.Meta):
        verbose_name = _("tier")
        verbose_name_plural = _("tiers")


class AccessRoute(Term):
    """How one gets in: walk in, by referral, by decision."""

    is_open = models.BooleanField(
        _("open to everyone"), default=False, help_text=_("People go there themselves; nobody has to refer them.")
    )

    class Meta(Term.Meta):
        verbose_name = _("access route")
        verbose_name_plural = _("access routes")


class Audience(Term):
    words = models.TextField(_("words for these people"), blank=True, help_text=_("One a line."))

    class Meta(Term.Meta):
        verbose_name = _("audience")
        verbose_name_plural = _("audiences")


class Referrer(Term):
    """A role that may refer someone to a service."""

    class Meta(Term.Meta):
        verbose_name = _("referrer")
        verbose_name_plural = _("referrers")


class DeliveryMode(Term):
    """Where and in which form a service meets people."""

    class Meta(Term.Meta):
        verbose_name = _("form")
        verbose_name_plural = _("forms")


class Language(models.Model):
    """A spoken language, by its ISO 639 code (HSDS `language.code`)."""

    code = models.CharField(_("ISO code"), max_length=8, unique=True)
    label = models.CharField(_("name"), max_length=100)

    class Meta:
        verbose_name = _("language")
        verbose_name_plural = _("languages")
        ordering = ["code"]

    def __str__(self) -> str:
        return self.label or self.code


class LifePhaseQuerySet(models.QuerySet):
    def around(self, months: int) -> Self:
        """The phases that hold this age, in whole months."""
        return self.filter(minimum_age__lte=months, maximum_age__gte=months)


class LifePhase(Term):
    minimum_age = models.SmallIntegerField(_("from (months)"))
    maximum_age = models.SmallIntegerField(_("up to and including (months)"))
    words = models.TextField(_("words for this phase"), blank=True, help_text=_("One a line."))

    objects = LifePhaseQuerySet.as_manager()

    class Meta(Term.Meta):
        verbose_name = _("life phase")
        verbose_name_plural = _("life phases")
        constraints = [
            models.CheckConstraint(
                condition=Q(minimum_age__lte=F("maximum_age"), minimum_age__gte=-9, maximum_age__lte=1199),
                name="life_phase_ages_in_order",
                violation_error_message=_("The youngest age is not above the oldest; both lie between -9 and 1199."),
            )
        ]


class QuestionTypeGroup(Term):
    class Meta(Term.Meta):
        verbose_name = _("group of question types")
        verbose_name_plural = _("groups of question types")


class QuestionType(Term):
    """What a question is about, in parents' words."""

    group = models.ForeignKey(QuestionTypeGroup, models.PROTECT, related_name="question_types", verbose_name=_("group"))
    audiences = models.ManyToManyField(Audience, blank=True, related_name="+", verbose_name=_("who asks this"))
    synonyms = models.TextField(_("other words (Dutch)"), blank=True, help_text=_("One word or phrase a line."))
    misspellings = models.TextField(_("frequent misspellings"), blank=True, help_text=_("One a line."))
    is_sensitive = models.BooleanField(
        _("someone may look along"),
        default=False,
        help_text=_(
            "About violence, despair, addiction or shame: everything about it gets a button to leave it at once, and "
            "a title that tells nothing."
        ),
    )
    are_translations_read = models.BooleanField(
        _("translations were read"),
        default=False,
        help_text=_(
            "Somebody read name and explanation in the other languages beside the Dutch. Until then the page of the "
            "theme says that a computer translated it."
        ),
    )

    class Meta(Term.Meta):
        verbose_name = _("question type")
        verbose_name_plural = _("question types")

    @property
    def other_words(self) -> tuple[str, ...]:
        """Synonyms and misspellings together."""
        return lines(self.synonyms) + lines(self.misspellings)


class GlossaryTerm(models.Model):
    """A hard word or abbreviation with its meaning in plain words."""

    class Kind(models.TextChoices):
        ABBREVIATION = "abbreviation", _("abbreviation")
        JARGON = "jargon", _("jargon")
        ROLE = "role", _("role")
        NAME = "name", _("name")
        LAW = "law", _("law")

    term = models.CharField(_("term"), max_length=150, unique=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    full_form = models.CharField(_("in full"), max_length=250, blank=True)
    explanation = models.TextField(_("explanation"))
    variants = models.TextField(_("other spellings"), blank=True, help_text=_("One a line."))
    is_public = models.BooleanField(_("for readers"), default=False, help_text=_("Otherwise only for editors' checks."))
    is_historical = models.BooleanField(_("of the past"), default=False)
    sources = models.ManyToManyField(Source, blank=True, related_name="+", verbose_name=_("sources"))
    note = models.TextField(_("note for editors"), blank=True)

    class Meta:
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary")
        ordering = ["term"]

    def __str__(self) -> str:
        return self.term

    @property
    def other_spellings(self) -> tuple[str, ...]:
        return lines(self.variants)
