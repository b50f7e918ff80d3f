"""Arabic in Latin letters writes with digits what these lack ("7ari2"): read as letters, or as nothing."""

from collections.abc import Iterator

from search.question.sentence import Sentence

# What sounds like nothing in Latin letters is left out: so do those who write it without digits.
LETTERS = {"2": "", "3": "", "5": "kh", "6": "t", "7": "h", "8": "gh", "9": "q"}


def spelled(sentence: Sentence) -> Iterator[tuple[int, str]]:
    """The words that hold such digits, written in letters, each with its place.

    >>> list(spelled(Sentence.of("ma 3am yitnaffas, fi 7ari2")))
    [(1, 'am'), (6, 'hari')]
    """
    # Most questions hold none, and each is asked.
    if LETTERS.keys().isdisjoint(sentence.folded):
        return
    words = sentence.words
    place = 0
    while place < len(words):
        end = place + 1
        while end < len(words) and words[end].is_glued and _is_part(words[end].folded):
            end += 1
        parts = [word.folded for word in words[place:end]]
        if len(parts) > 1 and _is_part(parts[0]) and not all(part.isalpha() for part in parts):
            yield place, "".join(LETTERS.get(part, part) for part in parts)
        place = end


def _is_part(piece: str) -> bool:
    return piece in LETTERS or piece.isalpha()
