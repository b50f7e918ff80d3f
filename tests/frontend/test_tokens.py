"""Tokens in three layers, and colours that can be read in every look."""

import re

import pytest

from tests.frontend.looks import BRANDS, CSS, colour, contrast, read, roles

# Pairs that meet in the design: text 4.5, large text and parts of controls 3.
TEXT_PAIRS = """
text:page,surface,surface-strong,notice,crisis-surface text-muted:page,surface
heading:page,surface,surface-strong,notice,map-land link:page,surface,surface-strong,notice
field-text:field,field-shade action-text:action,action-hover,action-active mark-text:mark
crisis:page,crisis-surface,surface crisis-on:crisis,crisis-hover focus:focus-halo map-chosen-text:map-chosen
"""
CONTROL_PAIRS = "border-strong:page,surface,field,notice pointer:page,surface action:page,field"
GROUNDS = ("page", "surface", "surface-strong", "field", "field-shade", "action", "crisis", "notice")
LOOKS = [(brand, scheme) for brand in BRANDS for scheme in ("light", "dark")]


def pairs(table: str) -> list[tuple[str, str]]:
    return [(entry.split(":")[0], ground) for entry in table.split() for ground in entry.split(":")[1].split(",")]


@pytest.mark.parametrize(("brand", "scheme"), LOOKS)
@pytest.mark.parametrize(
    ("front", "ground", "least"),
    [(*pair, 4.5) for pair in pairs(TEXT_PAIRS)] + [(*pair, 3) for pair in pairs(CONTROL_PAIRS)],
)
def test_what_meets_can_be_told_apart(brand, scheme, front, ground, least):
    values = roles(brand, scheme)

    assert contrast(colour(values, f"--color-{front}"), colour(values, f"--color-{ground}")) >= least


@pytest.mark.parametrize(("brand", "scheme"), LOOKS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_one_colour_of_the_focus_ring_stands_out_everywhere(brand, scheme, ground):
    values = roles(brand, scheme)
    under = colour(values, f"--color-{ground}")

    assert max(contrast(colour(values, f"--color-{part}"), under) for part in ("focus", "focus-halo")) >= 3


def test_only_tokens_read_the_brand():
    readers = [path.name for path in CSS.rglob("*.css") if path.parent.name != "tokens" and "--brand-" in read(path)]

    assert readers == []


def test_every_brand_fills_the_same_names():
    names = [set(re.findall(r"(--brand-[\w-]+):", read(CSS / "tokens" / f"brand.{brand}.css"))) for brand in BRANDS]

    assert len(BRANDS) >= 2
    assert all(one == names[0] for one in names)


def test_every_token_that_is_used_exists():
    text = "\n".join(read(path) for path in CSS.rglob("*.css"))
    # A name with a fallback may be missing.
    used = set(re.findall(r"var\((--[\w-]+)\)", text))

    assert used - set(re.findall(r"(--[\w-]+):", text)) == set()


def test_no_style_comes_from_elsewhere():
    assert [path.name for path in CSS.rglob("*.css") if re.search(r"https?:|url\(\"?//", read(path))] == []


@pytest.mark.parametrize("path", sorted((CSS / "components").glob("*.css")), ids=lambda path: path.stem)
def test_a_component_is_written_for_both_directions(path):
    """Physical sides only where a rule for right to left stands beside them."""
    text = re.sub(r"\[dir=\"rtl\"\][^{]*\{[^}]*\}", "", read(path))
    sides = re.findall(
        r"^\s*((?:margin|padding|border)-(?:left|right)|left|right|text-align: (?:left|right))\b", text, re.M
    )

    assert sides == []
