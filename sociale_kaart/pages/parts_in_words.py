"""What readers call the parts of a listing that are checked together."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy as _

from sociale_kaart.models import FieldGroup

PARTS = {
    FieldGroup.CONTACT: _("phone and contact"),
    FieldGroup.HOURS: _("place and opening hours"),
    FieldGroup.COST: _("cost"),
    FieldGroup.ACCESS: _("how to apply"),
    FieldGroup.AGE_AND_AREA: _("age and area"),
    FieldGroup.WAITING_TIME: _("waiting time"),
    FieldGroup.DESCRIPTION: _("what it is"),
}
# Translators: between the parts of a list; Arabic has a comma of its own.
COMMA = _(", ")


def parts_in_words(groups: Iterable[str]) -> str:
    """A list of parts inside a sentence."""
    return str(COMMA).join(str(PARTS[FieldGroup(group)]) for group in groups)
