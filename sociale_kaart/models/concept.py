"""What parents talk about, in their own words and in those of providers: the thesaurus of the search."""

import secrets
from typing import Any, Self

from django.db import models, transaction
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models.text import lines
from sociale_kaart.models.vocabulary import QuestionType

LONGEST_LIST = 20_000


class ConceptKind(models.TextChoices):
    TOPIC = "topic", _("topic")
    FORM = "form", _("form of help")
    PEOPLE = "people", _("people")


class CrisisKind(models.TextChoices):
    SUICIDE = "zelfdoding", _("suicide")
    VIOLENCE_AT_HOME = "geweld-thuis", _("violence at home")
    IMMEDIATE_DANGER = "direct-gevaar", _("immediate danger")


def word_list(name: str, help_text: str = "") -> models.TextField:
    """Phrases to find with, one a line."""
    return models.TextField(name, blank=True, max_length=LONGEST_LIST, help_text=help_text or _("One phrase a line."))


class ConceptQuerySet(models.QuerySet):
    def topics(self) -> Self:
        return self.filter(kind=ConceptKind.TOPIC)

    def version(self) -> int:
        """A value that is another one as soon as a concept was saved, made or deleted, whoever did it when."""
        return ThesaurusVersion.objects.filter(pk=1).values_list("stamp", flat=True).first() or 0

    def touch(self) -> None:
        """Make the version another one; in the transaction of a change, before it.

        Writers wait for each other at this one row: no change is committed under a version that was read before.
        """
        stamp = secrets.randbits(40)
        if not ThesaurusVersion.objects.filter(pk=1).update(stamp=stamp):
            ThesaurusVersion.objects.update_or_create(pk=1, defaults={"stamp": stamp})

    def update(self, **values: Any) -> int:
        with transaction.atomic(self.db):
            self.touch()
            return super().update(**values)

    def bulk_create(self, *args: Any, **options: Any) -> list["Concept"]:
        with transaction.atomic(self.db):
            self.touch()
            return super().bulk_create(*args, **options)

    def delete(self) -> tuple[int, dict[str, int]]:
        with transaction.atomic(self.db):
            self.touch()
            return super().delete()

    touch.alters_data = update.alters_data = bulk_create.alters_data = delete.alters_data = True
    delete.queryset_only = True


class Concept(models.Model):
    """A topic, a form of help or a kind of people, with the words that mean it.

    The lists of words are not translations of each other: each holds what people type in that language.
    """

    kind = models.CharField(_("kind"), max_length=10, choices=ConceptKind, default=ConceptKind.TOPIC)
    slug = models.SlugField(_("slug"), max_length=100)
    label = models.CharField(_("label"), max_length=150)
    question_types = models.ManyToManyField(
        QuestionType, blank=True, related_name="concepts", verbose_name=_("question types")
    )

    lay_nl = word_list(_("words of parents (Dutch)"))
    professional_nl = word_list(_("words of providers (Dutch)"))
    misspelled_nl = word_list(_("frequent misspellings"))
    words_en = word_list(_("English words"))
    words_tr = word_list(_("Turkish words"))
    words_ar = word_list(_("Arabic words"))
    words_pl = word_list(_("Polish words"))
    words_uk = word_list(_("Ukrainian words"))
    examples = word_list(
        _("example questions"),
        _("Whole questions as people type them, in any language; one a line."),
    )

    minimum_age = models.SmallIntegerField(_("from age (months)"), null=True, blank=True)
    maximum_age = models.SmallIntegerField(_("up to and including age (months)"), null=True, blank=True)
    broader = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="narrower", verbose_name=_("part of")
    )
    related = models.ManyToManyField(
        "self", symmetrical=False, blank=True, related_name="related_from", verbose_name=_("related concepts")
    )
    crisis = models.CharField(
        _("kind of crisis"),
        max_length=20,
        choices=CrisisKind,
        blank=True,
        help_text=_("A service for this topic comes first when a question speaks of this crisis."),
    )
    is_sensitive = models.BooleanField(
        _("someone may look along"),
        default=False,
        help_text=_(
            "Questions, pages and listings about this get a button to leave them at once, "
            "and a title that tells nothing."
        ),
    )

    objects = ConceptQuerySet.as_manager()

    class Meta:
        verbose_name = _("concept")
        verbose_name_plural = _("concepts")
        ordering = ["kind", "slug"]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "slug"],
                name="concept_slug_unique",
                violation_error_message=_("Another concept of this kind has this slug already."),
            ),
            models.CheckConstraint(
                condition=(Q(minimum_age=None) | Q(minimum_age__range=(-9, 1199)))
                & (Q(maximum_age=None) | Q(maximum_age__range=(-9, 1199)))
                & (Q(minimum_age=None) | Q(maximum_age=None) | Q(minimum_age__lte=F("maximum_age"))),
                name="concept_ages_in_order",
                violation_error_message=_("The youngest age is not above the oldest; both lie between -9 and 1199."),
            ),
            models.CheckConstraint(
                condition=Q(broader=None) | ~Q(broader=F("id")),
                name="concept_is_not_part_of_itself",
                violation_error_message=_("A concept is not a part of itself."),
            ),
        ]

    def __str__(self) -> str:
        return self.label or self.slug

    def save(self, *args: Any, **kwargs: Any) -> None:
        with transaction.atomic():
            Concept.objects.touch()
            super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        with transaction.atomic():
            Concept.objects.touch()
            return super().delete(*args, **kwargs)

    @property
    def example_questions(self) -> tuple[str, ...]:
        return lines(self.examples)


class ThesaurusVersion(models.Model):
    """One row, with another number at every change of a concept: what every question looks at first.

    A time would not do: what is committed last may have been saved first.
    """

    stamp = models.BigIntegerField()

    def __str__(self) -> str:
        return str(self.stamp)
