"""Whether an editor typed something that could be a telephone number."""

import phonenumbers
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


def validate_phone_number(value: str) -> None:
    """Refuse what cannot be a number here; one that merely is not in use, such as a made-up one, may stand."""
    message = _("This is not a telephone number. Put what it is for, or an extension, in the field beside it.")
    if any(letter.isalpha() for letter in value):
        raise ValidationError(message, code="phone")
    try:
        parsed = phonenumbers.parse(value, "NL")
    except phonenumbers.NumberParseException as error:
        raise ValidationError(message, code="phone") from error
    possible = phonenumbers.is_possible_number(parsed)
    if not possible and not phonenumbers.is_possible_short_number_for_region(parsed, "NL"):
        raise ValidationError(message, code="phone")
