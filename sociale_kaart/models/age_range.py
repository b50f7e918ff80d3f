"""Ages from and up to and including, in whole months: which exist, and in which order."""

from django.db import models
from django.db.models import F, Q, Value
from django.db.models.expressions import CombinedExpression
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

YOUNGEST, OLDEST = -9, 1199


def age_span() -> CombinedExpression:
    """How many months lie between the ages of a row; an age that is not known is the end of the scale."""
    return Coalesce("maximum_age", Value(OLDEST)) - Coalesce("minimum_age", Value(YOUNGEST))


def within_life(field: str) -> Q:
    """The age in this field exists, or is not known."""
    return Q(**{f"{field}__isnull": True}) | Q(**{f"{field}__range": (YOUNGEST, OLDEST)})


def ages_within_life(condition: Q, name: str) -> models.CheckConstraint:
    """`condition` says so of one field, or of several."""
    message = _("Ages are months from -9 to 1199.")
    return models.CheckConstraint(condition=condition, name=name, violation_error_message=message)


def ages_in_order(name: str) -> models.CheckConstraint:
    return models.CheckConstraint(
        condition=Q(minimum_age__isnull=True) | Q(maximum_age__isnull=True) | Q(minimum_age__lte=F("maximum_age")),
        name=name,
        violation_error_message=_("The youngest age lies above the oldest."),
    )
