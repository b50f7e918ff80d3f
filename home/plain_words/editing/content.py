"""What readers will read of a page, taken from the page itself as it is previewed."""

from dataclasses import dataclass

from bs4 import BeautifulSoup, Tag

from home.plain_words.walk import AS_WRITTEN

# The house around a text; editors cannot change it there.
_HOUSE = (
    *("nav", "aside", "form", "script", "style", "template", "svg", "button", "select", "cite", "address", "bdi", "dt"),
    *("[popover]", f"[{AS_WRITTEN}]", ".visually-hidden", ".breadcrumb"),
)
_BLOCKS = ("p", "li", "dd", "td", "th", "blockquote", "figcaption", "summary", ".question__answer")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
MOST_LINKS = 200


@dataclass(frozen=True)
class Heading:
    level: int
    text: str


@dataclass(frozen=True)
class Content:
    """The texts in the language of the page, one block a line; `address` is where the page stands, with its host."""

    language: str
    text: str
    headings: tuple[Heading, ...]
    pictures_without_words: int
    links: tuple[str, ...]
    links_to_nothing: tuple[str, ...]
    anchors: frozenset[str]
    address: str


def content_of(html: str) -> Content:
    """Of a whole page its `main`; of anything else all there is."""
    soup = BeautifulSoup(html, "html.parser")
    main = soup.find("main") or soup
    language = str(soup.html.get("lang") or "nl")[:2] if soup.html else "nl"
    anchors = frozenset(str(element["id"]) for element in soup.select("[id]"))
    canonical = soup.find("link", rel="canonical")
    links = [link for link in main.find_all("a") if not link.find_parent(attrs={AS_WRITTEN: True})]
    addresses = tuple(dict.fromkeys(str(link["href"]) for link in links if link.get("href")))[:MOST_LINKS]
    to_nothing = tuple(words_of(link) for link in links if not link.get("href"))
    pictures = sum(not picture.has_attr("alt") for picture in main.find_all("img"))
    headings = tuple(Heading(int(found.name[1]), words_of(found)) for found in main.find_all(_HEADINGS))
    return Content(
        language=language,
        # Last: this takes everything else out of the tree.
        text=running_text(main, language),
        headings=headings,
        pictures_without_words=pictures,
        links=addresses,
        links_to_nothing=to_nothing,
        anchors=anchors,
        address=str(canonical["href"]) if canonical and canonical.get("href") else "",
    )


def running_text(main: Tag, language: str) -> str:
    """The texts between the headings, without the house and without texts in another language."""
    for element in main.select(", ".join(_HOUSE)):
        if not element.decomposed and element.name == "button" and "plain-word" in element.get("class", ()):
            element.replace_with(element.find(string=True) or "")
        elif not element.decomposed:
            element.decompose()
    for element in main.select("[lang]"):
        if not element.decomposed and str(element["lang"])[:2] != language:
            element.decompose()
    blocks = [block for block in main.select(", ".join(_BLOCKS)) if not block.select_one(", ".join(_BLOCKS))]
    return "\n".join(filter(None, (words_of(block) for block in blocks)))


def words_of(element: Tag) -> str:
    return " ".join(element.get_text().split())
