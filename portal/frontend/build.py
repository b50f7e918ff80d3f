"""From sources and packages to the files of `VAR_DIR/frontend`; writes only what changed."""

import os
import re
import tempfile
from pathlib import Path

from portal.frontend.icons import sprite, used_icons
from portal.frontend.packages import FrontendError
from portal.frontend.styles import alone, bundle

ROOT = Path(__file__).resolve().parents[2]
FONTS = (
    "commissioner/files/commissioner-latin-wght-normal.woff2",
    "commissioner/files/commissioner-latin-ext-wght-normal.woff2",
    "commissioner/files/commissioner-cyrillic-wght-normal.woff2",
    "vazirmatn/files/vazirmatn-arabic-wght-normal.woff2",
    "bitter/files/bitter-latin-wght-normal.woff2",
    "bitter/files/bitter-latin-ext-wght-normal.woff2",
)
LEAFLET = ("leaflet.css", *(f"images/{name}.png" for name in ("layers", "layers-2x", "marker-icon")))
EXPORTS = re.compile(r"^export \{([^}]+)\};", re.MULTILINE)


def build(target: Path, root: Path = ROOT) -> tuple[int, int]:
    """Bring `target` up to date; gives the numbers of files written and files in all."""
    try:
        files = outputs(root)
    except FileNotFoundError as error:
        raise FrontendError(f"{error.filename} is missing; remove node_modules/ and build again") from None
    target.mkdir(parents=True, exist_ok=True)
    for path in [p for p in target.rglob("*") if p.is_file()]:
        if str(path.relative_to(target)) not in files:
            path.unlink()
    changed = sum(write(target / name, content) for name, content in files.items())
    return changed, len(files)


def outputs(root: Path) -> dict[str, bytes]:
    """Every file of the built front end by its name."""
    css, packages = root / "static" / "css", root / "node_modules"
    looks = sorted((css / "tokens").glob("brand.*.css"))
    files = {path.name.replace("brand", "site"): bundle(css / "main.css", path, packages).encode() for path in looks}
    # What one page alone needs is no weight for all the others.
    files |= {path.name: alone(path).encode() for path in sorted((css / "pages").glob("*.css"))}
    names = used_icons(root)
    files["icons.svg"] = sprite(names, packages / "@tabler" / "icons" / "icons" / "outline").encode()
    for font in FONTS:
        files[f"fonts/{Path(font).name}"] = (packages / "@fontsource-variable" / font).read_bytes()
    leaflet = packages / "leaflet" / "dist"
    for name in LEAFLET:
        files[f"leaflet/{name}"] = (leaflet / name).read_bytes()
    files["leaflet/leaflet.js"] = leaflet_module(leaflet).encode()
    return files


def leaflet_module(dist: Path) -> str:
    """The small edition of Leaflet, which is no module, with the exports of the large one, which is.

    Without the last line, that names a file we do not ship: storing files under hashed names would stop at it.
    """
    names = EXPORTS.search((dist / "leaflet-src.esm.js").read_text())
    if names is None:
        raise FrontendError("Leaflet's module has no list of exports any more; see portal/frontend/build.py")
    script = (dist / "leaflet.js").read_text().partition("//# sourceMappingURL=")[0]
    public = ", ".join(name.strip().rpartition(" as ")[2] for name in names.group(1).split(","))
    return f"{script}\nexport const {{ {public} }} = window.L;\n"


def write(path: Path, content: bytes) -> bool:
    """Put the content there in one step, so that a server beside the build never reads half a file."""
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    Path(name).chmod(0o644)
    Path(name).replace(path)
    return True
