"""Draws the picture of a site: its mark, name and municipality, in its own colours."""

from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from home.paper.fonts import BOLD, REGULAR, TEXT, font_file
from home.share.colours import colours_of

WIDTH, HEIGHT = 1200, 630
# Drawn twice as large, so that round edges are round.
SCALE = 2
MARGIN, LARGEST, SMALLEST, PLACE = 84, 124, 40, 58
MARK_AT, MARK_SIZE = (800, 96), 10.6
HORIZON = 486
# The mark as `mark_svg` writes it: the point, and the pointer as a polygon with two round ends.
POINT = ((11.5, 26.5), 10.5)
POINTER = ((23.74, 2.48), (15.42, 13.07), (17.29, 15.33), (29.23, 9.1))
ENDS = (((27.2, 5.2), 4.4), ((16.6, 14.0), 1.5))
Spot = tuple[float, float]


@lru_cache(maxsize=32)
def draw_picture(name: str, place: str, brand: str) -> bytes:
    """A PNG of 1200 by 630. Raises `FontsMissingError`."""
    colours = colours_of(brand)
    image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), colours["accent-300"])
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, HORIZON * SCALE, WIDTH * SCALE, HEIGHT * SCALE), colours["primary-900"])
    draw_mark(draw, colours["neutral-000"], colours["primary-700"])
    font = fitting(name)
    draw.text((MARGIN * SCALE, 300 * SCALE), name, colours["primary-900"], font, anchor="ls")
    small = ImageFont.truetype(font_file(TEXT, REGULAR), PLACE * SCALE)
    draw.text((MARGIN * SCALE, 385 * SCALE), cut(place, small), colours["primary-800"], small, anchor="ls")
    image = image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
    written = BytesIO()
    image.quantize(64).save(written, "PNG", optimize=True)
    return written.getvalue()


def draw_mark(draw: ImageDraw.ImageDraw, point: str, pointer: str) -> None:
    circle(draw, *POINT, point)
    draw.polygon([on_picture(spot) for spot in POINTER], pointer)
    for centre, radius in ENDS:
        circle(draw, centre, radius, pointer)


def circle(draw: ImageDraw.ImageDraw, centre: Spot, radius: float, colour: str) -> None:
    x, y = on_picture(centre)
    r = radius * MARK_SIZE * SCALE
    draw.ellipse((x - r, y - r, x + r, y + r), colour)


def on_picture(spot: Spot) -> Spot:
    return tuple((start + part * MARK_SIZE) * SCALE for start, part in zip(MARK_AT, spot, strict=True))


def fitting(name: str) -> ImageFont.FreeTypeFont:
    """As large as the name has room for beside the mark."""
    file, room = font_file(TEXT, BOLD), (MARK_AT[0] - MARGIN) * SCALE
    for size in range(LARGEST, SMALLEST, -4):
        font = ImageFont.truetype(file, size * SCALE)
        if font.getlength(name) <= room:
            return font
    return ImageFont.truetype(file, SMALLEST * SCALE)


def cut(text: str, font: ImageFont.FreeTypeFont) -> str:
    """Without what the mark would stand on."""
    room = (MARK_AT[0] - MARGIN) * SCALE
    while font.getlength(text) > room:
        text = text.removesuffix("…")[:-1] + "…"
    return text
