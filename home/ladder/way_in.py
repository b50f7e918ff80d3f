"""How one gets in, as far as it decides what comes first: what a family can enter, what others send them to."""

from django.db.models import Case, IntegerField, Value, When

# Of the shared vocabulary of access routes. Somebody has to refer, or the municipality has to decide.
AFTER_SOMEONE_ELSE = ("via-verwijzing", "via-beschikking")
# Nobody can ask for it.
STARTED_BY_OTHERS = ("op-initiatief-van-instanties",)
FOR_PROFESSIONALS = ("alleen-professionals",)

BY_ONESELF, REFERRED, BY_OTHERS = range(3)


def way_in() -> Case:
    """`BY_ONESELF` also holds a way through the school, that one can ask there, and one that is not known."""
    return Case(
        When(access_route__slug__in=AFTER_SOMEONE_ELSE, then=Value(REFERRED)),
        When(access_route__slug__in=(*STARTED_BY_OTHERS, *FOR_PROFESSIONALS), then=Value(BY_OTHERS)),
        default=Value(BY_ONESELF),
        output_field=IntegerField(),
    )
