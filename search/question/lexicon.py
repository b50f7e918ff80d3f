"""Which words are right as they are, and which one is meant by a word that is not."""

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from search.question.compounds import parts
from search.question.frequencies import zipf
from search.question.hearing import heard
from search.question.lemmas import is_in_dictionary
from search.question.spelling import SHORTEST, TWO_SOUNDS, Speller
from search.question.stems import stem

DUTCH, ENGLISH = "nl", "en"
# From these on a word is Dutch, whoever wrote the lists it is in: where a dictionary has it too, and where none has.
COMMON, COMMON_OUTSIDE_DICTIONARY = 1.5, 3.6
# From this on it may be a frequent mistake ("kontakt"), for a word that sounds the same and is so much commoner.
MAYBE_COMMON, MUCH_COMMONER = 2.6, 1.0
# In more words than these there are some by which a language is known.
FEW_WORDS = 5
# A compound of known words is right, however new it is, but for a common word that is near ("diefstel"), one that
# sounds the same ("voedselbang") and one of the same words ("gezinhuis").
SURELY_MEANT = 4.0


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Words as written, folded: those of the listings, and what people say and no correction should touch."""

    listed: Iterable[str] = frozenset()
    # Words of the thesaurus and of the question types.
    spoken: frozenset[str] = frozenset()
    # Stems of words that editors know to be spelt wrong, and the words that these may stand for.
    misspelt: Mapping[str, frozenset[str]] = field(default_factory=dict)
    # Words of other languages in Latin letters, by language; the English ones stand in Dutch questions too.
    tongues: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def __contains__(self, word: str) -> bool:
        return word in self._listed or word in self.spoken

    def is_right(self, word: str) -> bool:
        """Whether a word is known as it is, here or in any Dutch text."""
        return (
            word in self.tongues.get(ENGLISH, ()) or len(word) < SHORTEST or not word.isalpha() or self._is_dutch(word)
        )

    def _is_dutch(self, word: str) -> bool:
        if word in self:
            return True
        common = zipf(word)
        return common >= COMMON_OUTSIDE_DICTIONARY or (common >= COMMON and is_in_dictionary(word))

    def tongue(self, words: Sequence[str]) -> str | None:
        """The other language that a few words are of: half of them at least, one that is no Dutch, and no other Dutch.

        A word or two have none of the small words by which a language is known.
        """
        said = [word for word in dict.fromkeys(words) if word.isalpha()]
        if not 0 < len(said) <= FEW_WORDS:
            return None
        dutch = {word for word in said if self._is_dutch(word)}
        known = {lang: theirs.intersection(said) for lang, theirs in self.tongues.items()}
        fitting = [lang for lang, its in known.items() if its - dutch and dutch <= its and 2 * len(its) >= len(said)]
        return max(fitting, key=lambda lang: len(known[lang]), default=None)

    def corrected(self, word: str, also_right: Container[str] = ()) -> str | None:
        """The word that is meant by a Dutch word that is spelt wrong; None for one that is right or never heard of."""
        if word in also_right or self.is_right(word):
            return None
        is_frequent = zipf(word) >= MAYBE_COMMON
        best = self._best(word, same_sound=is_frequent)
        if best is None or (is_frequent and zipf(best) < zipf(word) + MUCH_COMMONER):
            return None
        if heard(best) == heard(word):
            return best
        # Another form of the same word finds the same.
        return best if stem(best, DUTCH) != stem(word, DUTCH) and _may_stand_for(word, best) else None

    def _best(self, word: str, *, same_sound: bool) -> str | None:
        """Where editors know it to be spelt wrong, one of what they mean; only a long word is hardly another one."""
        meant = self.misspelt.get(stem(word, DUTCH))
        own = _speller_of(meant).best(word) if meant else None
        if own or (meant and len(word) < TWO_SOUNDS):
            return own
        return self._speller.best(word, same_sound=same_sound)

    @cached_property
    def _listed(self) -> Container[str]:
        return self.listed if isinstance(self.listed, Container) else frozenset(self.listed)

    @cached_property
    def _speller(self) -> Speller:
        return Speller({*self.listed, *self.spoken})


def _may_stand_for(word: str, best: str) -> bool:
    """A compound that sounds otherwise is right, but for a common word, or the same two with other letters between."""
    found = parts(word)
    return not found or zipf(best) >= SURELY_MEANT or set(parts(best)) == set(found)


@lru_cache(maxsize=64)
def _speller_of(words: frozenset[str]) -> Speller:
    return Speller(words, are_few=True)
