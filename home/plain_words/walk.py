"""The texts in a piece of HTML, without those that must stay as they are written."""

import re
from collections.abc import Callable, Iterator

_PIECE = re.compile(
    r"""<!--.*?-->|<!\w[^>]*>|<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)(?P<rest>(?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|<""",
    re.DOTALL,
)
_RAW = re.compile(r"</(?:script|style|textarea|title)\b", re.IGNORECASE)
_LANG = re.compile(r"""\slang=["']?([a-zA-Z-]+)""")
# Put on an element whose words stay as they are, such as a name or a card that is a link as a whole.
AS_WRITTEN = "data-as-written"
VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
RAW = frozenset(("script", "style", "textarea", "title"))
# Where a button may not stand, or where a word is a name.
UNTOUCHED = frozenset(
    ("a", "button", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "label", "legend", "select", "option", "svg", "math")
    + ("code", "kbd", "pre", "nav", "form", "dt", "th", "bdi", "bdo", "cite", "address", "abbr", "iframe", "template")
    + ("audio", "video", "object", "noscript", "dialog", "mark", *RAW)
)


def change_texts(html: str, language: str, change: Callable[[str, str], str]) -> str:
    """The HTML with `change(text, its language)` in the place of each text; all tags stay what they were."""
    return "".join(_changed(html, language, change))


def _changed(html: str, language: str, change: Callable[[str, str], str]) -> Iterator[str]:
    # Of each open element: its name, whether its texts stay untouched, and their language.
    open_elements: list[tuple[str, bool, str]] = []
    place = 0
    while match := _PIECE.match(html, place):
        piece, name = match.group(), (match["name"] or "").lower()
        place = match.end()
        if not name:
            _name, is_untouched, lang = open_elements[-1] if open_elements else ("", False, language)
            is_text = piece[0] != "<" and not piece.isspace()
            yield change(piece, lang) if is_text and not is_untouched else piece
            continue
        yield piece
        if match["close"]:
            _leave(open_elements, name)
        elif name not in VOID and not match["rest"].endswith("/"):
            open_elements.append(_entered(open_elements, name, match["rest"], language))
            if name in RAW:
                end = _RAW.search(html, place)
                stop = end.start() if end else len(html)
                yield html[place:stop]
                place = stop


def _entered(open_elements: list[tuple[str, bool, str]], name: str, rest: str, language: str) -> tuple[str, bool, str]:
    _name, is_untouched, lang = open_elements[-1] if open_elements else ("", False, language)
    said = _LANG.search(rest)
    return name, is_untouched or name in UNTOUCHED or AS_WRITTEN in rest, said[1].lower()[:2] if said else lang


def _leave(open_elements: list[tuple[str, bool, str]], name: str) -> None:
    """Close the innermost element of this name, with what was left open inside it."""
    for place in range(len(open_elements) - 1, -1, -1):
        if open_elements[place][0] == name:
            del open_elements[place:]
            return
