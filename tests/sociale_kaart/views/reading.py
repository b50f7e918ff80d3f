"""A page as tests read it."""

from html.parser import HTMLParser

from django.http import HttpResponse

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Parts(HTMLParser):
    """The text inside every element that carries an attribute, in order."""

    def __init__(self, attribute: str) -> None:
        super().__init__()
        self.attribute = attribute
        self.open: list[str | None] = []
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        key = (given[self.attribute] or "") if self.attribute in given else None
        if key is not None:
            self.found.setdefault(key, "")
        if tag not in VOID:
            self.open.append(key)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and self.open:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        for key in {key for key in self.open if key is not None}:
            self.found[key] += data


def parts(response: HttpResponse, attribute: str) -> dict[str, str]:
    """The words inside each element with this attribute, by its value, in the order of the page."""
    parser = Parts(attribute)
    parser.feed(response.content.decode())
    return {key: " ".join(text.split()) for key, text in parser.found.items()}


class Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[dict[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.found.append(dict(attrs))


def links(response: HttpResponse) -> list[str]:
    """The addresses that a page links to."""
    parser = Links()
    parser.feed(response.content.decode())
    return [link.get("href") or "" for link in parser.found]


def main_of(response: HttpResponse) -> str:
    """What stands between the frame of the page."""
    return response.content.decode().split("<main", 1)[1].split("</main>", 1)[0]
