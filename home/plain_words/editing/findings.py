"""What is worth a second look in a text: pure measures, no judgement of who wrote it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from home.plain_words.editing.content import Content, Heading
from home.plain_words.lexicon import Lexicon
from sociale_kaart.readability.abbreviations import unexplained
from sociale_kaart.readability.measure import LONGEST_SENTENCE, Measures

MOST_PASSAGES = 5
EASY, HARD = 70, 55  # Flesch-Douma: about B1, and clearly above it
# So many of all words may be long, and so many of all sentences passive, before it is worth saying.
LONG_WORDS_ALLOWED = 0.04
PASSIVE_ALLOWED = 0.1


@dataclass(frozen=True)
class Finding:
    """One thing to look at: what, what to do, and the first passages where."""

    kind: str
    title: str
    advice: str
    passages: tuple[str, ...] = ()
    more: int = 0


def findings(
    content: Content, measures: Measures, public: Lexicon, internal: Lexicon, dead: Collection[str]
) -> tuple[Finding, ...]:
    """All that was found, what readers cannot pass first. `internal` holds words that only colleagues know."""
    return (
        *_links(content, dead),
        *_pictures(content),
        *_headings(content.headings),
        *_abbreviations(content, public, internal),
        *_reading(measures),
    )


def _links(content: Content, dead: Collection[str]) -> Iterator[Finding]:
    broken = (*content.links_to_nothing, *dead)
    if broken:
        yield _finding(
            "dead-link", _("A link leads to nothing"), _("Choose another page, or take the link away."), broken
        )


def _pictures(content: Content) -> Iterator[Finding]:
    count = content.pictures_without_words
    if count:
        title = ngettext("A picture has no alternative text", "%(count)d pictures have no alternative text", count)
        advice = _("Say in one sentence what is to be seen; leave it out where the picture is only decoration.")
        yield Finding("alternative-text", title % {"count": count}, advice)


def _headings(headings: tuple[Heading, ...]) -> Iterator[Finding]:
    skipped = [
        after.text for before, after in zip(headings, headings[1:], strict=False) if after.level > before.level + 1
    ]
    if skipped:
        yield _finding("heading-order", _("A heading skips a level"), _("Choose the level right below."), skipped)
    if any(not heading.text for heading in headings):
        yield Finding("empty-heading", _("A heading is empty"), _("Write it, or take it away."))
    if sum(heading.level == 1 for heading in headings) > 1:
        yield Finding("heading-order", _("There is more than one title"), _("A page has one heading of level 1."))


def _abbreviations(content: Content, public: Lexicon, internal: Lexicon) -> Iterator[Finding]:
    known = {content.text[found.start : found.end] for found in public.find(content.text, content.language)}
    colleagues = {found.word.term: found.word for found in internal.find(content.text, content.language)}
    unknown = [word for word in unexplained(content.text, known) if word not in colleagues]
    if unknown:
        advice = _("Write it in full, or add it to the glossary with a meaning for readers.")
        yield _finding("abbreviation", _("An abbreviation is not explained"), advice, unknown)
    if colleagues:
        advice = _("Readers do not know this word. Say it in other words.")
        meanings = [f"{term}: {word.full_form or word.explanation}" for term, word in colleagues.items()]
        yield _finding("hard-word", _("A word of colleagues"), advice, meanings)


def _reading(measures: Measures) -> Iterator[Finding]:
    if measures.ease is not None and measures.ease < EASY:
        hard = _("This text is hard to read") if measures.ease < HARD else _("This text can be easier")
        yield Finding("readability", hard, _("Shorter words and shorter sentences help most."))
    if measures.long_sentences:
        advice = _("Make two of it. At most %(most)d words is easy to read.") % {"most": LONGEST_SENTENCE}
        yield _finding("long-sentence", _("A sentence is long"), advice, measures.long_sentences)
    if len(measures.long_words) > LONG_WORDS_ALLOWED * measures.words:
        longest = sorted(measures.long_words, key=len, reverse=True)
        yield _finding("long-word", _("There are many long words"), _("Is there a shorter one?"), longest)
    if len(measures.passive_sentences) > PASSIVE_ALLOWED * measures.sentences:
        advice = _("Say who does it: “we help you” instead of “help is given”.")
        yield _finding("passive", _("Many sentences do not say who acts"), advice, measures.passive_sentences)


def _finding(kind: str, title: str, advice: str, passages: Collection[str]) -> Finding:
    shown = tuple(passage[:200] for passage in tuple(passages)[:MOST_PASSAGES])
    return Finding(kind, title, advice, shown, len(passages) - len(shown))
