"""The glossary as it stands now."""

from django.db.models import QuerySet

from home.plain_words.lexicon import Lexicon, Row, make_lexicon
from sociale_kaart.models import GlossaryTerm

# Far more than a reader can use.
MOST_WORDS = 2000


def current_lexicon(language: str) -> Lexicon:
    """The words for readers with their meaning in this language, in one query."""
    return make_lexicon(rows(GlossaryTerm.objects.filter(is_public=True), language), language)


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
