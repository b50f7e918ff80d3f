"""The icon sprite: only the icons that templates and `static/icons.txt` name."""

import re
from collections.abc import Iterable
from pathlib import Path

from portal.frontend.packages import FrontendError

IN_TEMPLATES = re.compile(r"""\{% icon ["']([a-z0-9-]+)["']|\bicon_name=["']([a-z0-9-]+)["']""")


def used_icons(root: Path) -> set[str]:
    """Names in templates, and in the list of those that only data or Python names."""
    listed = (line.partition("#")[0].strip() for line in (root / "static" / "icons.txt").read_text().splitlines())
    names = {name for name in listed if name}
    for template in (root / "templates").rglob("*.html"):
        names |= {first or second for first, second in IN_TEMPLATES.findall(template.read_text())}
    return names


def sprite(names: Iterable[str], folder: Path) -> str:
    """All icons in one SVG, each a symbol with its name as id."""
    return f'<svg xmlns="http://www.w3.org/2000/svg">{"".join(symbol(name, folder) for name in sorted(names))}</svg>\n'


def symbol(name: str, folder: Path) -> str:
    try:
        svg = (folder / f"{name}.svg").read_text()
    except FileNotFoundError:
        raise FrontendError(f"there is no icon “{name}” in @tabler/icons ({folder})") from None
    inner = re.sub(r"<!--.*?-->", "", svg, flags=re.DOTALL)
    inner = re.sub(r".*?<svg[^>]*>(.*)</svg>.*", r"\1", inner, flags=re.DOTALL)
    inner = re.sub(r'<path stroke="none" d="M0 0h24v24H0z" fill="none"\s*/>', "", inner)
    return f'<symbol id="{name}" viewBox="0 0 24 24">{" ".join(inner.split())}</symbol>'
