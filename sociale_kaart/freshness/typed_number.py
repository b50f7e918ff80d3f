"""A telephone number as somebody types it who is asked for one."""

import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sociale_kaart.models import ServicePhone
from sociale_kaart.models.phone import is_made_up

LONGEST = 40
ONLY_A_NUMBER = _("Type the number alone, without words. An example: 036 123 45 67.")
NOT_IN_USE = _("No telephone has this number. Look whether all digits are there. An example: 036 123 45 67.")


def typed_number(typed: str, *, takes_made_up: bool = False) -> str:
    """The number in the digits of telephones. Raises `ValidationError` for what nobody can call.

    >>> typed_number(" ٠٣٦ ٥٢٩ ١٢ ٣٥ ")
    '036 529 12 35'
    """
    number = plain(typed[: 2 * LONGEST])
    if len(number) > LONGEST or any(sign.isalpha() for sign in number) or not any(map(str.isdigit, number)):
        raise ValidationError(ONLY_A_NUMBER, code="phone")
    if not (takes_made_up and is_made_up(number)) and ServicePhone(number=number).dial is None:
        raise ValidationError(NOT_IN_USE, code="phone")
    return number


def plain(typed: str) -> str:
    """Digits of every script as 0-9, without the signs that turn the direction of writing."""
    signs = (sign for sign in unicodedata.normalize("NFKC", typed) if unicodedata.category(sign) != "Cf")
    return " ".join("".join(str(unicodedata.decimal(sign, sign)) for sign in signs).split())


def is_same_number(one: str, other: str) -> bool:
    """However they are written."""
    dialled = ServicePhone(number=one).dial
    return one == other or (dialled is not None and dialled == ServicePhone(number=other).dial)
