"""The part of an information page that answers a question, as it is shown above the list."""

from home.pages.text_parts import anchor_of
from home.texts import fill
from search.dense.sections import Section
from search.dense.texts import END_OF_SENTENCE
from search.results.values import SectionAnswer

# Whole sentences up to about so many characters: enough to see whether this is the answer.
EXCERPT = 300


def section_answer(
    page: str, url: str, section: Section, municipality: str, *, is_in_dutch: bool = False
) -> SectionAnswer | None:
    """`page` and `url` are those of the page that has this section; None where the section says nothing."""
    excerpt = first_sentences(fill(section.text, municipality))
    if not excerpt:
        return None
    return SectionAnswer(
        page=page,
        heading=fill(section.heading, municipality) or page,
        url=f"{url}#{anchor_of(section.block)}" if section.block else url,
        excerpt=excerpt,
        is_in_dutch=is_in_dutch,
    )


def first_sentences(text: str, length: int = EXCERPT) -> str:
    """The sentences that fit; of a first one that is longer, the words that fit.

    >>> first_sentences("Elk kind wordt wakker. Dat hoort erbij. Troost rustig.", 40)
    'Elk kind wordt wakker. Dat hoort erbij.'
    >>> first_sentences("Elk kind wordt 's nachts wel eens wakker", 20)
    "Elk kind wordt 's …"
    """
    taken = ""
    for sentence in END_OF_SENTENCE.split(" ".join(text.split())):
        if len(taken) + 1 + len(sentence) > length:
            break
        taken = f"{taken} {sentence}".strip()
    return taken or shortened(text, length)


def shortened(text: str, length: int) -> str:
    """The words that fit, with a sign that there are more."""
    words = " ".join(text.split())
    if len(words) <= length:
        return words
    return f"{words[: length - 1].rsplit(' ', 1)[0]} …"
