"""Who asks: a professional, a child or young person, or a parent."""

from dataclasses import dataclass

from search.question.age_values import Ages
from search.question.audience_words import (
    ARTICLES,
    CASE,
    CLIENT,
    FIRST_PERSON,
    LIGHT,
    MOST_BEFORE_SEEKS,
    MY,
    OWN_CHILD,
    OWN_PARENT,
    PUPIL,
    REFERRING,
    ROLE,
    SEEKS,
    WELL_KNOWN,
    WORKPLACE,
    YOUNG_WORDS,
)
from search.question.callings import calls_self_raising, calls_self_young
from search.question.child_words import POSSESSED
from search.question.roles import WORKPLACES, is_own_workplace, is_worried, own_roles
from search.question.sentence import Sentence

# "ik ben een leerling" is no pupil of the asker's.
I_AM = ("ben", "am", "im")
PROFESSIONAL, YOUNG, PARENT = "professional", "jongere", "ouder"


@dataclass(frozen=True)
class AudienceGuess:
    """The slug of an `Audience`, how sure that is (0 to 1), and the words that say so."""

    slug: str
    confidence: float
    text: str

    @property
    def is_professional(self) -> bool:
        return self.slug == PROFESSIONAL


def read_audiences(sentence: Sentence, ages: Ages) -> tuple[AudienceGuess, ...]:
    """Who asks, the likeliest first; empty when the words do not tell.

    >>> from search.question.age_values import Ages
    >>> [guess.slug for guess in read_audiences(Sentence.of("als leerkracht maak ik me zorgen"), Ages())]
    ['professional']
    """
    family = own_child(sentence) or calls_self_raising(sentence)
    professional = _professional(sentence, bool(family))
    if professional and professional.confidence >= 0.8:
        return (professional,)
    if ages.is_own:
        text = next((span.text for span in ages.spans if span.is_exact), ages.spans[0].text)
        return (AudienceGuess(YOUNG, 1.0, text),)
    guesses = [professional] if professional else []
    if family:
        guesses.append(AudienceGuess(PARENT, 0.9, family))
    elif not professional and not ages.is_adult:
        guesses += _young(sentence)
    return tuple(sorted(guesses, key=lambda guess: -guess.confidence))


def own_child(sentence: Sentence) -> str | None:
    """The words that name the asker's own child or grandchild ("mijn zoon"), None where there are none."""
    for index, word in enumerate(sentence.folded):
        if word in POSSESSED:
            return sentence.said(index, index)
        if word in OWN_CHILD:
            near = sentence.before(index, 2)
            owner = next((place for place, one in enumerate(near, start=1) if one in MY), None)
            if owner:
                return sentence.said(index - owner, index)
    return None


def _professional(sentence: Sentence, has_own_child: bool) -> AudienceGuess | None:
    plain = _role(sentence) or (None if has_own_child else _seeking_role(sentence)) or _work(sentence, has_own_child)
    if plain:
        return AudienceGuess(PROFESSIONAL, 0.9, plain)
    if has_own_child:
        return None
    speaks = any(word in FIRST_PERSON for word in sentence.folded)
    heavy = [index for index, word in enumerate(sentence.folded) if word in CASE or word in REFERRING]
    heavy += [index for index in range(len(sentence.words)) if _is_abbreviation(sentence, index)]
    light = [index for index, word in enumerate(sentence.folded) if word in LIGHT]
    if not heavy and not light:
        return None
    sureness = min(0.8, 0.3 + 0.25 * len(heavy) + 0.15 * len(light)) - (0.25 if speaks else 0)
    first = min([*heavy, *light])
    return AudienceGuess(PROFESSIONAL, round(sureness, 2), sentence.said(first, first)) if sureness > 0.3 else None


def _role(sentence: Sentence) -> str | None:
    return next((sentence.said(first, last) for first, last in own_roles(sentence)), None)


def _seeking_role(sentence: Sentence) -> str | None:
    """ "Leerkracht zoekt training", "leerkracht groep 2: meldcode"."""
    if sentence.at(0) not in ROLE:
        return None
    is_seeking = any(word in SEEKS for word in sentence.folded[1 : MOST_BEFORE_SEEKS + 1])
    return sentence.said(0, 0) if is_seeking or is_worried(sentence) else None


def _work(sentence: Sentence, has_own_child: bool) -> str | None:
    """ "op mijn spreekuur", "een cliënte", "een leerling uit groep 5", "naar wie verwijs ik"."""
    for index, word in enumerate(sentence.folded):
        owner = sentence.at(index - 1)
        if word in CLIENT and (owner in ARTICLES or word.startswith("client")):
            return sentence.said(index, index)
        if word in PUPIL and owner in ARTICLES and not has_own_child and sentence.at(index - 2) not in I_AM:
            return sentence.said(index - 1, index)
        if word in WORKPLACE and owner in MY:
            return sentence.said(index - 1, index)
        if word in WORKPLACES and not has_own_child and is_own_workplace(sentence, index):
            return sentence.said(index, index)
        if word in REFERRING and "ik" in (*sentence.before(index, 3), *sentence.after(index, 1)) and not has_own_child:
            return sentence.said(index, index)
        if word == "groep" and owner in MY and sentence.at(index + 1).isdigit():
            return sentence.said(index - 1, index + 1)
    return None


def _is_abbreviation(sentence: Sentence, index: int) -> bool:
    """Letters that only people of the trade write in capitals ("LVB", "MDO")."""
    said = sentence.said(index, index)
    return (
        2 < len(said) <= 5
        and said.isupper()
        and said.isalpha()
        and not sentence.text.isupper()
        and said.casefold() not in WELL_KNOWN
    )


def _young(sentence: Sentence) -> list[AudienceGuess]:
    called = calls_self_young(sentence)
    if called:
        return [AudienceGuess(YOUNG, 0.9, called)]
    for index, word in enumerate(sentence.folded):
        if word in OWN_PARENT and sentence.at(index - 1) in MY:
            return [AudienceGuess(YOUNG, 0.5, sentence.said(index - 1, index))]
        if word in YOUNG_WORDS:
            return [AudienceGuess(YOUNG, 0.4, sentence.said(index, index))]
    return []
