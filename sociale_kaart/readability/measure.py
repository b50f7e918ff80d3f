"""What can be measured in a plain text, in one value."""

from dataclasses import dataclass

from sociale_kaart.readability.passive import is_passive
from sociale_kaart.readability.sentences import sentences, words
from sociale_kaart.readability.syllables import syllables

LONGEST_SENTENCE = 15  # words; longer is hard at level B1
LONGEST_WORD = 4  # syllables
# Below this a score says more about chance than about the text.
FEWEST_WORDS = 30
LONGEST_TEXT = 100_000


@dataclass(frozen=True)
class Measures:
    """Counts of one text. `ease` is 0 (very hard) to 100 (very easy), None for a text too short to tell."""

    words: int
    sentences: int
    syllables: int
    ease: float | None
    long_sentences: tuple[str, ...]
    long_words: tuple[str, ...]
    passive_sentences: tuple[str, ...]

    @property
    def words_a_sentence(self) -> float:
        return self.words / self.sentences if self.sentences else 0.0


def measure(text: str, language: str = "nl") -> Measures:
    """Measures of plain text in Dutch (Flesch-Douma) or English (Flesch); other languages get counts alone.

    >>> measure("Wij helpen je. Bel gerust. " * 8).ease > 90
    True
    """
    found = sentences(text[:LONGEST_TEXT])
    each = [words(sentence) for sentence in found]
    every = [word for sentence in each for word in sentence]
    sounds = {word: syllables(word, language) for word in every}
    total = sum(sounds[word] for word in every)
    is_measured = language in ("nl", "en")
    return Measures(
        words=len(every),
        sentences=len(found),
        syllables=total,
        ease=ease(len(every), len(found), total, language) if is_measured and len(every) >= FEWEST_WORDS else None,
        long_sentences=tuple(
            text for text, own in zip(found, each, strict=True) if is_measured and len(own) > LONGEST_SENTENCE
        ),
        long_words=tuple(
            dict.fromkeys(w for w in every if is_measured and sounds[w] > LONGEST_WORD and not w.isupper())
        ),
        passive_sentences=tuple(text for text in found if is_measured and is_passive(text, language)),
    )


def ease(words: int, sentences: int, syllables: int, language: str = "nl") -> float:
    """Flesch-Douma (1960) for Dutch, Flesch (1948) for English, cut off at 0 and 100.

    >>> round(ease(words=100, sentences=10, syllables=150))
    82
    """
    if language == "en":
        score = 206.835 - 1.015 * words / sentences - 84.6 * syllables / words
    else:
        score = 206.84 - 0.93 * words / sentences - 77 * syllables / words
    return min(100.0, max(0.0, score))
