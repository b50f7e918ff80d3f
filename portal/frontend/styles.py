"""One stylesheet for each look from the list in `css/main.css`, in the order of its layers."""

import re
from pathlib import Path

from portal.frontend.packages import FrontendError

HEAD = "/* Built from static/css. Parts of @nl-design-system-candidate and @utrecht: EUPL-1.2. */\n"
IMPORT = re.compile(r'@import url\("([^"]+)"\)(?: layer\((\w+)\))?;')
LAYERS = re.compile(r"@layer [^;{]+;")


def bundle(main: Path, look: Path, packages: Path) -> str:
    """The tokens of a look and the files that `main` imports, one after the other, each in its layer.

    One file: on a slow phone a second one costs a connection of its own before anything is seen.
    """
    text = main.read_text()
    order = LAYERS.search(text)
    if order is None:
        raise FrontendError(f"{main} does not name the order of its layers")
    parts = [order.group(0), without_comments(look.read_text())]
    for url, layer in IMPORT.findall(text):
        files = sorted((packages if url.startswith("@") else main.parent).glob(url))
        if not files:
            raise FrontendError(f"{main} imports {url}, which is missing; remove node_modules/ and build again")
        for file in files:
            css = without_comments(file.read_text())
            parts.append(f"@layer {layer} {{\n{css}\n}}" if layer else css)
    return HEAD + minified("\n".join(parts))


def alone(sheet: Path) -> str:
    """A sheet that one page asks for beside that of its look, whose layers it adds to."""
    return minified(without_comments(sheet.read_text()))


def without_comments(css: str) -> str:
    return re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)


def minified(css: str) -> str:
    """Without the line ends and indents that only people need.

    >>> minified("a {\\n  color: red;\\n}\\n")
    'a {color: red;}\\n'
    """
    css = re.sub(r"\s*\n\s*", "\n", css)
    css = re.sub(r"([{};,])\n", r"\1", css)
    return re.sub(r"\n\}", "}", css).strip() + "\n"
