"""The components with their examples, rendered from the templates that visitors get."""

import re
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import SafeString, mark_safe

from portal.style_guide.examples import EXAMPLES, frame

COMPONENTS = Path(settings.BASE_DIR) / "templates" / "components"
# What stands in the head of a document shows nothing.
UNSEEN = ("alternate_links", "share_data")
HEAD = re.compile(r"{% comment [^%]*%}(.*?){% endcomment %}", re.DOTALL)
ID = re.compile(r'\sid="([^"]+)"')
# Attributes that name an id, or several.
NAMING = "id|for|list|popovertarget|aria-labelledby|aria-describedby|aria-controls|aria-owns"
REFERRING = re.compile(rf'(\s(?:{NAMING})=")([^"]*)"|(\shref="#)([^"]*)"')


@dataclass(frozen=True)
class Component:
    """A component, what its template says it is for, and its states."""

    name: str
    purpose: str
    states: tuple[SafeString, ...]

    @property
    def is_list_item(self) -> bool:
        """Whether its states may only stand in a list."""
        return any(state.lstrip().startswith("<li") for state in self.states)


def components(lang: str, brand: str) -> tuple[Component, ...]:
    """In this language and look, by name."""
    with translation.override(lang):
        return tuple(
            Component(name, purpose_of(name), tuple(_states(name, lang, brand)))
            for name in sorted(EXAMPLES)
            if name not in UNSEEN
        )


def purpose_of(name: str) -> str:
    """The first paragraph of what the template says about itself."""
    found = HEAD.search((COMPONENTS / f"{name}.html").read_text(encoding="utf-8"))
    paragraph = found[1].strip().split("\n\n")[0] if found else ""
    return " ".join(paragraph.split())


def _states(name: str, lang: str, brand: str) -> list[SafeString]:
    around = {"frame": frame(lang, brand)}
    shown = (render_to_string(f"components/{name}.html", around | example) for example in EXAMPLES[name])
    return [with_own_ids(html, f"{name}-{place}") for place, html in enumerate(shown, start=1)]


def with_own_ids(html: str, mark: str) -> SafeString:
    """The same with other ids, so that states can stand on one page; links within a state keep leading there."""
    own = set(ID.findall(html))

    def renamed(found: re.Match[str]) -> str:
        before, names = (found[1], found[2]) if found[1] else (found[3], found[4])
        changed = " ".join(f"{name}-{mark}" if name in own else name for name in names.split(" "))
        return f'{before}{changed}"'

    # Made by our own templates from our own examples.
    return mark_safe(REFERRING.sub(renamed, html))  # noqa: S308
