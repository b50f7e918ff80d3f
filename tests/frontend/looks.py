"""Reads the tokens as a browser would: which colour a role has, in each look, light and dark."""

import re
from pathlib import Path

from django.conf import settings

CSS = settings.BASE_DIR / "static" / "css"
BRANDS = sorted(path.name.split(".")[1] for path in (CSS / "tokens").glob("brand.*.css"))
DECLARATION = re.compile(r"(--[\w-]+):\s*([^;]+);")


def read(path: Path) -> str:
    return re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)


def roles(brand: str, scheme: str) -> dict[str, str]:
    """All tokens of a look by name; `scheme` is `light` or `dark`."""
    text = read(CSS / "tokens" / "roles.css")
    light, _, rest = text.partition("@media (prefers-color-scheme: dark)")
    values = dict(DECLARATION.findall(read(CSS / "tokens" / f"brand.{brand}.css"))) | dict(DECLARATION.findall(light))
    if scheme == "dark":
        values |= dict(DECLARATION.findall(rest.partition("@media")[0]))
    return values


def colour(values: dict[str, str], name: str) -> tuple[int, int, int]:
    """Red, green and blue of a token, through every `var()` on the way."""
    value = values[name].strip()
    while found := re.fullmatch(r"var\((--[\w-]+)\)", value):
        value = values[found.group(1)].strip()
    return tuple(int(value[place : place + 2], 16) for place in (1, 3, 5))


def luminance(rgb: tuple[int, int, int]) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in rgb)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """
    >>> round(contrast((0, 0, 0), (255, 255, 255)))
    21
    """
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
