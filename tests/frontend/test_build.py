"""The build of the front end: complete, repeatable, and clear when it cannot be done."""

import gzip
import json
import re
import shutil
import time
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.management import call_command

from home.templatetags.ui import ACCESS_ICONS
from portal.frontend.build import ROOT, build, outputs
from portal.frontend.icons import sprite, used_icons
from portal.frontend.packages import FrontendError, install, run_npm
from portal.frontend.styles import bundle

PYTHON_ICONS = re.compile(r"\bicon=\"([a-z0-9-]+)\"|ICONS? = .*")
ICONS_BY_PYTHON = ("sociale_kaart/pages", "home/entrances.py", "search/views")


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return outputs(ROOT)


def test_everything_that_pages_ask_for_is_built(files):
    asked = set()
    for template in (ROOT / "templates").rglob("*.html"):
        asked |= set(re.findall(r"{% static(?:_if_built)? [\"']([^\"']+)[\"']", template.read_text()))
    apps = [ROOT / app / "static" for app in ("portal", "search", "home", "sociale_kaart")]
    own = {name for name in asked if any((folder / name).is_file() for folder in (ROOT / "static", *apps))}

    assert "site.okepunt.css" in asked
    assert asked - own <= set(files)


def test_a_second_build_changes_nothing_and_takes_no_time(tmp_path):
    first, total = build(tmp_path)
    start = time.perf_counter()

    again, _ = build(tmp_path)

    assert (first, again) == (total, 0)
    assert time.perf_counter() - start < 1


def test_what_is_no_longer_made_goes(tmp_path):
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "old.woff2").write_bytes(b"old")

    build(tmp_path)

    assert not (tmp_path / "fonts" / "old.woff2").exists()


def test_what_the_server_has_is_what_would_be_built_now(files):
    """Otherwise the other tests look at an old front end: run `python -m portal.frontend`."""
    built = settings.FRONTEND_DIR

    assert {name for name, content in files.items() if (built / name).read_bytes() != content} == set()


def test_every_icon_is_in_the_sprite(files):
    drawn = set(re.findall(rb'<symbol id="([^"]+)"', files["icons.svg"]))
    named = used_icons(ROOT) | set(ACCESS_ICONS.values()) | {"key"}
    for place in ICONS_BY_PYTHON:
        for path in [ROOT / place, *(ROOT / place).rglob("*.py")]:
            if path.is_file():
                named |= set(re.findall(r"\bicon=\"([a-z0-9-]+)\"", path.read_text()))

    assert {name.encode() for name in named} <= drawn


def test_the_icons_are_drawings_without_a_frame_of_their_own(files):
    text = files["icons.svg"].decode()

    assert text.count("<svg") == 1
    assert "<!--" not in text
    assert 'd="M0 0h24v24H0z"' not in text


def test_an_icon_that_does_not_exist_is_named():
    folder = ROOT / "node_modules" / "@tabler" / "icons" / "icons" / "outline"

    with pytest.raises(FrontendError, match="no-such-icon"):
        sprite(["no-such-icon"], folder)


def test_a_missing_package_is_named(tmp_path):
    css = ROOT / "static" / "css"

    with pytest.raises(FrontendError, match="button.css"):
        bundle(css / "main.css", css / "tokens" / "brand.okepunt.css", tmp_path)


def test_a_package_half_installed_is_a_clear_message(tmp_path):
    root = tmp_path / "project"
    shutil.copytree(ROOT / "static", root / "static")
    (root / "templates").mkdir()
    nothing = ROOT / "node_modules"
    for part in ("@nl-design-system-candidate", "@utrecht", "@tabler"):
        (root / "node_modules").mkdir(exist_ok=True)
        (root / "node_modules" / part).symlink_to(nothing / part)

    with pytest.raises(FrontendError, match="remove node_modules"):
        build(tmp_path / "out", root)


def test_npm_that_fails_says_why(tmp_path):
    (tmp_path / "package.json").write_text('{"name": "x", "dependencies": {"leaflet": "^1.9.4"}}')
    (tmp_path / "package-lock.json").write_text('{"name": "x", "lockfileVersion": 3, "packages": {"": {}}}')

    with pytest.raises(FrontendError, match="npm ci.*ended with status 1") as error:
        run_npm(tmp_path, ["ci", "--ignore-scripts", "--offline"])

    assert "leaflet" in str(error.value)


def test_packages_are_not_installed_twice():
    before = (ROOT / "node_modules" / ".installed-from").stat().st_mtime_ns

    assert install(ROOT) is False
    assert (ROOT / "node_modules" / ".installed-from").stat().st_mtime_ns == before


def test_the_lock_file_names_no_registry_and_every_package_has_a_hash():
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]

    assert all("resolved" not in package for package in packages.values())
    assert all("integrity" in package for name, package in packages.items() if name)


@pytest.mark.parametrize("brand", ["okepunt", "lagewaard"])
def test_css_keeps_its_layers_in_order(files, brand):
    css = files[f"site.{brand}.css"].decode()

    assert css.index("@layer reset, tokens, nlds, base, layout, components, utilities, print;") < 200
    assert css.count("{") == css.count("}")
    assert "@import" not in css


def test_static_files_get_names_by_content(tmp_path, settings):
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"}
    }

    call_command("collectstatic", "--no-input", ignore_patterns=["wagtail*", "rest_framework", "admin"], verbosity=0)

    css = Path(staticfiles_storage.path(staticfiles_storage.stored_name("site.okepunt.css"))).read_text()
    assert re.search(r"fonts/commissioner-latin-wght-normal\.[0-9a-f]{12}\.woff2", css)
    assert re.fullmatch(r"js/site\.[0-9a-f]{12}\.js", staticfiles_storage.stored_name("js/site.js"))


@pytest.mark.parametrize(
    ("brand", "font", "most"),
    [
        ("okepunt", "commissioner-latin", 65_000),
        ("lagewaard", "bitter-latin", 65_000),
        # Arabic beside the Latin of names.
        ("okepunt", "vazirmatn-arabic commissioner-latin", 112_000),
    ],
)
def test_the_fixed_part_of_a_first_visit_is_light(files, brand, font, most):
    text = [files[f"site.{brand}.css"], files["icons.svg"]]
    text.append((ROOT / "static" / "js" / "site.js").read_bytes())
    fonts = [files[f"fonts/{name}-wght-normal.woff2"] for name in font.split()]

    assert sum(len(gzip.compress(part)) for part in text) + sum(map(len, fonts)) <= most


def test_the_map_library_is_a_module_with_what_the_map_calls(files):
    script = files["leaflet/leaflet.js"].decode()
    exported = re.search(r"^export const \{(.*)\} = window\.L;$", script, re.MULTILINE).group(1).split(", ")
    called = set(re.findall(r"\bL\.(\w+)", (ROOT / "static" / "js" / "map.js").read_text()))

    assert called
    assert called <= {name.strip() for name in exported}
    assert "sourceMappingURL" not in script
