"""Telephone numbers as they are given, and whether they can be called."""

import re

import phonenumbers
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Orderable

# Numbers that belong to nobody, for made-up municipalities.
_MADE_UP = re.compile(r"06[- ]?00000 ?\d{3}")


def is_made_up(number: str) -> bool:
    """
    >>> is_made_up("06-00000178"), is_made_up("06-12345678")
    (True, False)
    """
    return bool(_MADE_UP.fullmatch(number.strip()))


class PhoneBase(Orderable):
    """A number as the source writes it (HSDS `phone`)."""

    number = models.CharField(_("number"), max_length=40)
    description = models.CharField(_("what for, when"), max_length=200, blank=True)

    class Meta(Orderable.Meta):
        abstract = True
        verbose_name = _("phone")
        verbose_name_plural = _("phones")

    def __str__(self) -> str:
        return self.number

    @property
    def dial(self) -> str | None:
        """The number as a telephone dials it (E.164, or a short number); None when it is not valid.

        >>> ServicePhone(number="0800-2000").dial
        '08002000'
        """
        try:
            parsed = phonenumbers.parse(self.number, "NL")
        except phonenumbers.NumberParseException:
            return None
        if phonenumbers.is_valid_number(parsed):
            kind = phonenumbers.number_type(parsed)
            if kind in (phonenumbers.PhoneNumberType.TOLL_FREE, phonenumbers.PhoneNumberType.SHARED_COST):
                return "0" + phonenumbers.national_significant_number(parsed)
            return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
        if phonenumbers.is_valid_short_number_for_region(parsed, "NL"):
            return phonenumbers.national_significant_number(parsed)
        return None
