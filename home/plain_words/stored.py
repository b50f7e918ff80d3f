"""The glossary as it stands now."""

from django.core.cache import cache
from django.db.models import QuerySet

from home.plain_words.lexicon import Lexicon, Row, make_lexicon
from sociale_kaart.models import GlossaryTerm

# Far more than a reader can use.
MOST_WORDS = 2000
# Every page asks for the words, and editors change them some times a year: a change shows after at most so long.
KEPT_SECONDS = 60
_kept: dict[str, Lexicon] = {}


def current_lexicon(language: str) -> Lexicon:
    """The words for readers with their meaning in this language: of this moment, or of a minute ago."""
    mark = f"plain-words-{language}"
    if cache.get(mark) and language in _kept:
        return _kept[language]
    found = make_lexicon(rows(GlossaryTerm.objects.filter(is_public=True), language), language)
    _kept[language] = found
    cache.set(mark, True, KEPT_SECONDS)
    return found


def forget_words() -> None:
    """In this process a change shows at once."""
    cache.delete_many([f"plain-words-{language}" for language in _kept])


def internal_lexicon(language: str) -> Lexicon:
    """The words that colleagues use and readers do not know, in one query."""
    return make_lexicon(rows(GlossaryTerm.objects.filter(is_public=False), language), language)


def rows(terms: QuerySet, language: str) -> tuple[Row, ...]:
    own = (f"full_form_{language}", f"explanation_{language}")
    names = dict.fromkeys(("pk", "term", "kind", "variants", "full_form_nl", "explanation_nl", *own))
    return tuple(
        Row(
            pk=term["pk"],
            term=term["term"],
            kind=term["kind"],
            variants=term["variants"],
            full_form_nl=term["full_form_nl"] or "",
            explanation_nl=term["explanation_nl"] or "",
            full_form=term[own[0]] or "",
            explanation=term[own[1]] or "",
        )
        for term in terms.order_by("pk").values(*names)[:MOST_WORDS]
    )
