"""Whether anything that was found fits the question well. Nothing is hidden for it; the page only says so."""

from collections.abc import Mapping, Sequence

import numpy as np

from search.engines.protocol import Candidate
from search.question.understanding import Understanding
from search.question.words import words
from search.ranking.asked import ALL

# Where the sum is above 0 the best hit does not fit: what stands for it (`START`), what a point of the best score takes
# from it, and how familiar the question is: its cosine with the nearest example of what it seems to be about.
# Fitted on judged questions and on questions that have nothing to do with this map.
START, OF_SCORE, OF_FAMILIARITY = 64.4, -1.07, -67.8
# The same without a model.
START_BY_WORDS, OF_SCORE_BY_WORDS = 2.9, -0.94
# A part of a name from here on is the name.
NAMED = 0.9


def is_weak(best: Sequence[Candidate], columns: Mapping[str, np.ndarray], understanding: Understanding) -> bool:
    """`columns` are the features of `best`, in the same order. A cry for help is never told that nothing fits."""
    # What an editor raised for just these words fits.
    if understanding.crisis or understanding.raised:
        return False
    if not understanding.has_words:
        # A place or an age alone asks for whatever is there; "hallo" and "((((" ask nothing.
        return not understanding.is_about_somebody
    if not best:
        return True
    if not (understanding.topics.is_informed and understanding.topics.has_subject):
        return False
    if _is_named(best, columns, understanding) or _is_said(columns, understanding):
        return False
    score, familiarity = max(one.score for one in best), understanding.topics.familiarity
    if familiarity is None:
        return START_BY_WORDS + OF_SCORE_BY_WORDS * score > 0
    return START + OF_SCORE * score + OF_FAMILIARITY * familiarity > 0


def _is_named(best: Sequence[Candidate], columns: Mapping[str, np.ndarray], understanding: Understanding) -> bool:
    """Whether somebody typed the name of a listing, or nothing but words of one."""
    if columns["exact_name"].any() or columns["name"].max() >= NAMED or columns["maker"].max() >= NAMED:
        return True
    aside = words(" ".join(understanding.reading.said_aside))
    typed = (token for token in understanding.tokens if token.source == "word" and token.word not in aside)
    said = {stem for token in typed for stem in token.stems}
    names = (name for one in best for name in one.payload["facts"]["names"])
    return bool(said) and any(said.issubset(name) for name in names)


def _is_said(columns: Mapping[str, np.ndarray], understanding: Understanding) -> bool:
    """Whether all that is asked about is a word of a theme or of the thesaurus, and something here is about just that.

    Or it is a word that only listings know. Such words are short, and lie far from every whole question that somebody
    gave as an example.
    """
    whole_type = understanding.topics.is_type or any(share >= 1 for share in understanding.topics.types_named.values())
    named = whole_type and columns["type_asked"].any()
    about = understanding.topics.is_phrase and columns["concept"].any()
    return bool(named or about or columns["unheard"].max() >= ALL)
