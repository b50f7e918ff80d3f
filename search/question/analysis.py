"""What to look for, from the words of a question: as typed, put right, joined and taken apart."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from search.question.compounds import parts
from search.question.fillers import filler_weight
from search.question.joining import Joined, joined
from search.question.lexicon import DUTCH, Lexicon
from search.question.stems import stem
from search.question.tokens import SURE_PART, Source, Token
from search.question.words import is_content

# How surely something is meant that was not typed.
CORRECTED, JOINED, PART = 0.85, 0.9, 0.6
# A part that says less than this is in too many listings to be looked for ("kind", "school").
SAYS_ENOUGH = 0.45
# A word that says less than this is in every second listing ("niet", "maken", "gaan").
SAYS_A_LITTLE = 0.225


@dataclass(frozen=True)
class Analysis:
    """The tokens, each stem once, and the corrections: what was typed and what was meant."""

    tokens: tuple[Token, ...]
    corrections: dict[str, str]


def analyse(
    words: Sequence[str],
    languages: Sequence[str],
    is_dutch: bool,
    lexicon: Lexicon,
    also_right: Container[str] = (),
    also_meant: Callable[[str], str | None] = lambda word: None,
) -> Analysis:
    """`words`: folded, in order; `languages`: of the listings; `is_dutch`: whether the question is in Dutch.

    `also_right` are right words beside those of the lexicon, `also_meant` gives the one that a wrong word is near to.
    """
    typed = [word for word in dict.fromkeys(words) if all(is_content(word, lang) for lang in languages)]
    found = [_token(word, languages, is_unknown=word not in lexicon) for word in typed]
    if not is_dutch:
        return Analysis(tuple(found), {})
    pairs = list(joined(words, lexicon.__contains__, lexicon.is_right))
    corrections = _corrections(words, pairs, lexicon, also_right, also_meant)
    found = [_known(token) if token.word in corrections or lexicon.is_right(token.word) else token for token in found]
    made = (
        *_made("corrected", CORRECTED, (corrections[word] for word in typed if word in corrections)),
        *_made("joined", JOINED, (pair.word for pair in pairs)),
        *_parts([right for word in typed if (right := corrections.get(word, word)) not in also_right], lexicon),
    )
    return Analysis(tuple(_once([*_with_fillers(found), *made])), corrections)


def _corrections(
    words: Sequence[str],
    pairs: Iterable[Joined],
    lexicon: Lexicon,
    also_right: Container[str],
    also_meant: Callable[[str], str | None],
) -> dict[str, str]:
    """Halves of a word are no words themselves: they stay as they are."""
    halves = {word for pair in pairs for word in words[pair.start : pair.end]}
    found = {word: lexicon.corrected(word, also_right) for word in dict.fromkeys(words) if word not in halves}
    for word in (word for word, right in found.items() if not right):
        if word not in also_right and not lexicon.is_right(word):
            found[word] = also_meant(word)
    return {word: right for word, right in found.items() if right}


def _parts(words: Iterable[str], lexicon: Lexicon) -> Iterator[Token]:
    for word in words:
        weight = PART if word in lexicon else SURE_PART
        yield from _made("part", weight, (part for part in parts(word) if filler_weight(part) >= SAYS_ENOUGH))


def _made(source: Source, weight: float, words: Iterable[str]) -> Iterator[Token]:
    for word in words:
        if is_content(word, DUTCH):
            yield Token(word, (stem(word, DUTCH),), weight=weight, source=source)


def _with_fillers(tokens: Sequence[Token]) -> Iterator[Token]:
    """Words that say little find nothing by themselves, but where a question has no other ("zonder jou")."""
    says = [filler_weight(token.word) >= SAYS_A_LITTLE for token in tokens]
    for token, says_something in zip(tokens, says, strict=True):
        yield token if says_something or not any(says) else replace(token, is_filler=True)


def _token(word: str, languages: Sequence[str], is_unknown: bool) -> Token:
    return Token(word, tuple(dict.fromkeys(stem(word, lang) for lang in languages)), is_unknown)


def _known(token: Token) -> Token:
    return replace(token, is_unknown=False)


def _once(tokens: Iterable[Token]) -> Iterator[Token]:
    """What was typed comes first: what was made of it adds only stems that are not there yet."""
    seen: set[str] = set()
    for token in tokens:
        if not seen.issuperset(token.stems):
            seen.update(token.stems)
            yield token
