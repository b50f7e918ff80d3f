"""Small pieces of the look that templates call."""

import json
from functools import lru_cache
from typing import Any

from django import template
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from home.frame import DEFAULT_BRAND
from home.models.site_settings import installed_brands
from sociale_kaart.structured_data import trail_data

register = template.Library()

TIER_COUNT = 4
# What holds an address of this site in the data for search engines.
ADDRESSES = ("url", "item", "target", "urlTemplate")
ACCESS_ICONS = {
    "via-wijkteam": "users",
    "via-school-of-opvang": "school",
    "via-verwijzing": "mail-forward",
    "via-beschikking": "rubber-stamp",
    "op-initiatief-van-instanties": "building-community",
    "alleen-professionals": "id-badge-2",
}
SCRIPT_FONTS = {"ar": "vazirmatn-arabic"}
BRAND_FONTS = {"lagewaard": "bitter-latin"}
# Radius of the point of each life phase, from unborn to grown up.
POINT_SIZES = (3, 4.5, 6, 7.5, 9, 10.5, 12, 13, 14)


@register.simple_tag
def icon(name: str, modifier: str = "") -> SafeString:
    """One icon from the sprite; decorative, so the words beside it must say the same."""
    classes = f"icon icon--{modifier}" if modifier else "icon"
    # Those that point along the line of reading turn around in Arabic.
    if name.startswith(("arrow-left", "arrow-right", "arrow-back", "chevron-left", "chevron-right")):
        classes += " icon--directional"
    return format_html(
        '<svg class="{}" width="24" height="24" aria-hidden="true" focusable="false"><use href="{}#{}"></use></svg>',
        classes,
        static("icons.svg"),
        name,
    )


@register.simple_tag
def tier_steps(order: int) -> SafeString:
    """Four points on a line from light to heavy; the large one is step `order`, from 1."""
    place = min(max(order, 1), TIER_COUNT) - 1
    dots = format_html_join(
        "",
        '<circle class="tier-badge__dot" cx="{}" cy="8" r="3"></circle>',
        ((6 + step * 13,) for step in range(TIER_COUNT) if step != place),
    )
    return format_html(
        '<svg class="tier-badge__steps" width="52" height="16" viewBox="-1 0 53 16" aria-hidden="true"'
        ' focusable="false"><path class="tier-badge__line" d="M6 8h39"></path>{}'
        '<circle class="tier-badge__point" cx="{}" cy="8" r="6"></circle></svg>',
        dots,
        6 + place * 13,
    )


@register.simple_tag
def age_point(place: int) -> SafeString:
    """The point of a life phase, by its place in the row from 0."""
    return format_html(
        '<svg class="age-picker__point" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true"'
        ' focusable="false"><circle cx="16" cy="16" r="{}"></circle></svg>',
        POINT_SIZES[min(place, len(POINT_SIZES) - 1)],
    )


@register.simple_tag
def mark_svg(css: str, point: str, pointer: str) -> SafeString:
    """The mark: a pointer above a point, with the classes of its three parts."""
    return format_html(
        '<svg class="{}" viewBox="0 0 34 38" width="34" height="38" aria-hidden="true" focusable="false">'
        '<circle class="{}" cx="11.5" cy="26.5" r="10.5"></circle><path class="{}"'
        ' d="M23.74 2.48L15.42 13.07A1.5 1.5 0 0 0 17.29 15.33L29.23 9.1A4.4 4.4 0 1 0 23.74 2.48Z"></path></svg>',
        css,
        point,
        pointer,
    )


@register.simple_tag
def access_icon(access: Any) -> str:
    """Name of the icon for a way in: an open door, or who opens it; a route that editors added has a key."""
    return "door-enter" if access.is_open else ACCESS_ICONS.get(access.slug, "key")


@register.simple_tag
def not_known(service: Any) -> str:
    """What a card cannot tell, in words; empty when it knows everything."""
    missing = []
    if not service.age:
        missing.append(_("for which age"))
    if not service.where:
        missing.append(_("in which district"))
    if not service.access_route:
        missing.append(_("how you get in"))
    return _(", ").join(missing)


@register.simple_tag
def text_font(brand: str, language: str) -> str:
    """Address of the font file that most of the page is set in, to be asked for early."""
    name = SCRIPT_FONTS.get(language) or BRAND_FONTS.get(brand, "commissioner-latin")
    return static(f"fonts/{name}-wght-normal.woff2")


@register.simple_tag(takes_context=True)
def structured_data(context: template.Context) -> SafeString:
    """What the page says in the words of schema.org, its `trail` as well: data that no browser runs."""
    request = context.get("request")
    if request is None:
        return SafeString("")
    root = request.build_absolute_uri("/")[:-1]
    said = [*(context.get("structured_data") or ())]
    if context.get("trail"):
        said.append(trail_data(context["trail"]))
    blocks = ((_as_json(_with_root(one, root)),) for one in said)
    return format_html_join("", '<script type="application/ld+json">{}</script>', blocks)


def _as_json(data: Any) -> SafeString:
    """JSON that ends no element and starts none."""
    written = json.dumps(data, ensure_ascii=False, default=str)
    return SafeString(written.translate({ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&"}))


def _with_root(data: Any, root: str) -> Any:
    """The same with the addresses of this site made whole."""
    if isinstance(data, dict):
        return {
            name: root + value
            if name in ADDRESSES and isinstance(value, str) and value.startswith("/")
            else _with_root(value, root)
            for name, value in data.items()
        }
    return [_with_root(one, root) for one in data] if isinstance(data, list) else data


@register.simple_tag
def stylesheet(brand: str) -> str:
    """Address of the stylesheet in a look; in the first look where this one was not made."""
    return static(f"site.{brand if brand in _brands() else DEFAULT_BRAND}.css")


@lru_cache(maxsize=1)
def _brands() -> frozenset[str]:
    return frozenset(name for name, _label in installed_brands())


@register.simple_tag
def static_if_built(name: str) -> str:
    """Address of a static file, empty while none were collected: an error page must not fail on that."""
    try:
        return static(name)
    except ValueError:
        return ""
