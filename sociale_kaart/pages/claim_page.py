"""The form with which somebody who works at an organisation asks to keep its page."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

# An address becomes the name of an account, which is no longer.
LONGEST_NAME, LONGEST_ADDRESS = 60, 150
BETWEEN_LETTERS = " '’.-"
# "j.p." is somebody's initials, "winkel.nl" an address.
SITE = re.compile(r"\w\w\.\w\w")


@dataclass(frozen=True)
class ClaimForm:
    """What was filled in, and what is wrong with it."""

    name: str = ""
    email: str = ""
    name_error: str = ""
    email_error: str = ""

    @property
    def has_errors(self) -> bool:
        return bool(self.name_error or self.email_error)


def claim_form(filled_in: Mapping[str, str]) -> ClaimForm:
    """Judges what was sent; nothing at all is a form without a name. What was not sent yet is a `ClaimForm()`."""
    name = " ".join(filled_in.get("naam", "").split())
    email = filled_in.get("adres", "").strip()
    return ClaimForm(
        name=name[:LONGEST_NAME],
        email=email[:LONGEST_ADDRESS],
        name_error="" if is_name(name) else _("Write your name, with letters only."),
        email_error="" if is_address(email) else _("Write a mail address, such as name@organisation.nl."),
    )


def is_name(name: str) -> bool:
    """Letters, and what stands between them; it stands in a mail to others, so that no address of the web passes."""
    is_written = all(char.isalpha() or char in BETWEEN_LETTERS for char in name)
    has_site = SITE.search(name) is not None
    return is_written and not has_site and name[:1].isalpha() and 1 < len(name) <= LONGEST_NAME


def is_address(address: str) -> bool:
    try:
        validate_email(address)
    except ValidationError:
        return False
    return len(address) <= LONGEST_ADDRESS
