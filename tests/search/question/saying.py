"""A question as far as its topics go, from its words alone."""

from search.question.crisis import Crisis
from search.question.phrases import TypeWords
from search.question.said import Said
from search.question.tokens import Token
from search.question.words import is_content, stem, words

ALARM = Crisis("zelfdoding", "wish", "dood")


def saying(text: str, lang: str = "nl", types: TypeWords | None = None, **fields) -> Said:
    found = [Token(word, (stem(word, "nl"),)) for word in words(text) if is_content(word, "nl")]
    return Said(text, lang, found, types or TypeWords({}), **fields)
