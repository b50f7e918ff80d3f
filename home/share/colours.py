"""The colours of a look, from the one file that holds them."""

import re
from functools import lru_cache
from pathlib import Path

from django.conf import settings

from home.frame import DEFAULT_BRAND

COLOUR = re.compile(r"--brand-([a-z]+-\d{3}):\s*(#[0-9a-f]{6})", re.IGNORECASE)
TOKENS = Path(settings.BASE_DIR) / "static" / "css" / "tokens"


@lru_cache(maxsize=16)
def colours_of(brand: str) -> dict[str, str]:
    """By name, such as `primary-900`; those of the first look for what this one does not name."""
    found: dict[str, str] = {}
    for name in dict.fromkeys((DEFAULT_BRAND, brand)):
        file = TOKENS / f"brand.{name}.css"
        if file.is_file():
            found |= dict(COLOUR.findall(file.read_text()))
    return found
