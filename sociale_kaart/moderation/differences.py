"""Old and new of a listing side by side, unit by unit."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sociale_kaart.models.editorial import EditorialModel
from sociale_kaart.moderation.content import Content, said
from sociale_kaart.moderation.readable import readable
from sociale_kaart.moderation.units import field_label, fields_of, in_order, label_of, language_of, unit_of
from sociale_kaart.moderation.word_differences import Piece, compare

Version = tuple[EditorialModel | None, Content]


@dataclass(frozen=True)
class Difference:
    """One unit that two versions of a listing say differently; `old` and `new` are lines to read."""

    unit: str
    label: str
    language: str
    old: str
    new: str

    @property
    def old_pieces(self) -> tuple[Piece, ...]:
        return compare(self.old, self.new)[0]

    @property
    def new_pieces(self) -> tuple[Piece, ...]:
        return compare(self.old, self.new)[1]


def differences(listing: EditorialModel, old: Content, new: Content) -> tuple[Difference, ...]:
    """`old` empty: everything that is filled in is new."""
    if not changed_units(listing, old, new):
        return ()
    before, after = (listing.with_content_json(content) if content else None for content in (old, new))
    return between(listing, (before, old), (after, new))


def between(listing: EditorialModel, old: Version, new: Version) -> tuple[Difference, ...]:
    """The same where both are at hand as objects too."""
    (before, old_content), (after, new_content) = old, new
    model = type(listing)
    return tuple(
        Difference(unit, label_of(model, unit), language_of(model, unit), in_words(before, unit), in_words(after, unit))
        for unit in changed_units(listing, old_content, new_content)
    )


def changed_units(listing: EditorialModel, old: Content, new: Content) -> list[str]:
    model = type(listing)
    was, is_now = said(model, old), said(model, new)
    names = {name for name in was.keys() | is_now.keys() if was.get(name) != is_now.get(name)}
    units = {unit_of(name) for name in names if old or is_news(is_now.get(name))}
    return [unit for unit in in_order(model) if unit in units]


def is_news(value: object) -> bool:
    """Of a listing that did not exist before: neither what a form fills in by itself nor a list without rows."""
    return value is not False and value != []


def in_words(listing: EditorialModel | None, unit: str) -> str:
    if listing is None:
        return ""
    names = fields_of(unit)
    if len(names) == 1:
        return readable(listing, unit)
    return "\n".join(labelled(listing, names))


def labelled(listing: EditorialModel, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        if text := readable(listing, name):
            yield f"{field_label(listing._meta.get_field(name))}: {text.replace(chr(10), ', ')}"
