"""Phrases that go on as somebody types."""

from functools import lru_cache
from os.path import commonprefix

from search.question.sounds import sound
from search.question.words import is_content, words

# Shorter words are too much alike to be taken for each other.
SHORTEST_MISTAKEN = 4
# Arabic writes it against the word.
ARTICLE = "ال"
# How a phrase goes on, the best first.
STARTS, CONTAINS = 0, 1


@lru_cache(maxsize=50_000)
def phrase_words(text: str) -> tuple[str, ...]:
    return tuple(words(text))


def content_of(typed: tuple[str, ...], lang: str) -> tuple[str, ...]:
    """The words that say what is looked for; the last one stays, it may be the beginning of such a word.

    >>> content_of(("mijn", "kind", "is", "een"), "nl")
    ('kind', 'een')
    """
    *whole, last = typed
    return (*(word for word in whole if is_content(word, lang)), last)


def how_it_goes_on(typed: tuple[str, ...], content: tuple[str, ...], text: str, mistakes: bool) -> int | None:
    """`STARTS` where the text begins with what is typed, `CONTAINS` where its words do in any order, or None."""
    have = phrase_words(text)
    *whole, last = content
    if not any(_begins(word, last, mistakes) for word in have):
        return None
    if _starts(have, typed, mistakes):
        return STARTS
    return CONTAINS if all(any(_is(word, asked, mistakes) for word in have) for asked in whole) else None


def _starts(have: tuple[str, ...], typed: tuple[str, ...], mistakes: bool) -> bool:
    *whole, last = typed
    if len(have) < len(typed) or not _begins(have[len(whole)], last, mistakes):
        return False
    return all(_is(word, asked, mistakes) for word, asked in zip(have, whole, strict=False))


def _is(word: str, asked: str, mistakes: bool) -> bool:
    if word == asked:
        return True
    return mistakes and abs(len(word) - len(asked)) <= 1 and is_nearly_begun(word, asked)


def _begins(word: str, typed: str, mistakes: bool) -> bool:
    if word.startswith(typed) or word.removeprefix(ARTICLE).startswith(typed):
        return True
    return mistakes and is_nearly_begun(word, typed)


def is_nearly_begun(word: str, typed: str) -> bool:
    """Whether the word begins so but for one letter that is wrong, missing, swapped or too many, or sounds so.

    >>> is_nearly_begun("slapen", "slpa"), is_nearly_begun("kinderopvang", "kinderopfa"), is_nearly_begun("eten", "wet")
    (True, True, False)
    """
    if len(typed) < SHORTEST_MISTAKEN or word[0] != typed[0]:
        return False
    same = len(commonprefix((word, typed)))
    went_on, wrong = word[same:], typed[same:]
    return (
        went_on[1:].startswith(wrong[1:])
        or went_on.startswith(wrong[1:])
        or went_on[1:].startswith(wrong)
        or (wrong[1:2] + wrong[:1] == went_on[:2] and went_on[2:].startswith(wrong[2:]))
        or sound(word, is_beginning=True).startswith(sound(typed, is_beginning=True))
    )
