"""What stands on the line: what is for families and young people, not what is only for professionals."""

from django.db.models import Exists, Model, OuterRef, Q

PROFESSIONAL, YOUNG = "professional", "jongere"


def is_for_families(model: type[Model]) -> Q:
    """True of rows with another audience than professionals, or with none."""
    rows = model._meta.get_field("audiences").remote_field.through.objects
    own = rows.filter(**{model._meta.model_name: OuterRef("pk")})
    return ~Q(Exists(own.filter(audience__slug=PROFESSIONAL))) | Q(Exists(own.exclude(audience__slug=PROFESSIONAL)))
