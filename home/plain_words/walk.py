"""The texts in a piece of HTML, without those that must stay as they are written."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

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
# Put on it where its words have their meaning beside them already.
EXPLAINED = 'data-as-written="explained"'
# Where a button may not stand.
UNTOUCHED = frozenset(
    ("a", "button", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "label", "legend", "select", "option", "svg", "math")
    + ("code", "kbd", "pre", "nav", "form", "dt", "th", "bdo", "cite", "address", "abbr", "iframe", "template")
    + ("audio", "video", "object", "noscript", "dialog", "mark", *RAW)
)
# Of those, what no reader reads as text of the page.
UNREAD = frozenset(
    ("select", "option", "svg", "math", "code", "kbd", "pre", "nav", "abbr", "iframe", "template", "audio", "video")
    + ("object", "noscript", "dialog", *RAW)
)
Change = Callable[[str, str], str]
See = Callable[[str, str], None]


class _Open(NamedTuple):
    """An open element; its texts are in this language."""

    name: str
    language: str
    is_untouched: bool = False
    is_unread: bool = False


def change_texts(html: str, language: str, change: Change, see: See = lambda _text, _language: None) -> str:
    """The HTML with `change(text, its language)` in the place of each text; all tags stay what they were.

    What stays untouched and is read, such as a heading, is told to `see`.
    """
    return "".join(_changed(html, language, change, see))


def _changed(html: str, language: str, change: Change, see: See) -> Iterator[str]:
    open_elements: list[_Open] = []
    place = 0
    while match := _PIECE.match(html, place):
        piece, name = match.group(), (match["name"] or "").lower()
        place = match.end()
        if not name:
            inside = open_elements[-1] if open_elements else _Open("", language)
            is_text = piece[0] != "<" and not piece.isspace()
            if is_text and inside.is_untouched and not inside.is_unread:
                see(piece, inside.language)
            yield change(piece, inside.language) if is_text and not inside.is_untouched else piece
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


def _entered(open_elements: list[_Open], name: str, rest: str, language: str) -> _Open:
    around = open_elements[-1] if open_elements else _Open("", language)
    said = _LANG.search(rest)
    return _Open(
        name,
        said[1].lower()[:2] if said else around.language,
        is_untouched=around.is_untouched or name in UNTOUCHED or AS_WRITTEN in rest,
        is_unread=around.is_unread or name in UNREAD or EXPLAINED in rest,
    )


def _leave(open_elements: list[_Open], name: str) -> None:
    """Close the innermost element of this name, with what was left open inside it."""
    for place in range(len(open_elements) - 1, -1, -1):
        if open_elements[place].name == name:
            del open_elements[place:]
            return
