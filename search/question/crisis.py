"""Whether a question is a cry for help: who does what to whom, now. Idioms, homework and the past are none."""

from dataclasses import dataclass

from search.question.age_values import Ages
from search.question.crisis_signs import Signs, crisis_signs
from search.question.sentence import Sentence

# Below this age in months a child that hits, or speaks of death, is growing up and not in crisis.
YOUNG = 96
# What was long ago and is so again is not past; who tells of their own people does not ask for a training; who says
# plainly what is done to them, or what they will do, says so whatever film, course or loss is in the same question; and
# who tells what befalls somebody here and now is in need, whether or not a dog, a game or a lesson is in it too.
ANSWERED = {
    "now": {"past"},
    "own": {"training"},
    "plain": {"information", "procedure", "training", "fiction", "past", "bereaved", "peers"},
    "acute": {"information", "training", "fiction", "past", "general", "animal", "things", "joke"},
    "still": {"settled", "lasting"},
}


@dataclass(frozen=True)
class Crisis:
    """The kind, the cause within it, and the words that made it so."""

    kind: str
    cause: str
    text: str
    # Said plainly of somebody's own, or life is in danger at this moment.
    is_plain: bool = False
    is_urgent: bool = False


def find_crisis(sentence: Sentence, ages: Ages) -> Crisis | None:
    """The gravest alarm in a question, None where there is none."""
    known = crisis_signs()
    positions = known.book.positions(sentence)
    if not positions:
        return None
    positions = _without_sayings(known, sentence, positions)
    possible = known.possible(positions)
    contexts = _contexts(known, sentence, positions, ages) if possible else frozenset()
    for sign in possible:
        if not sign.unless & contexts and (place := sign.patterns.first(sentence, positions, sign.within)):
            return Crisis(sign.kind, sign.cause, sentence.said(*place), "plain" in contexts, sign.is_urgent)
    return None


def _without_sayings(known: Signs, sentence: Sentence, positions: dict[int, list[int]]) -> dict[int, list[int]]:
    """The same without the words of sayings."""
    removed: set[int] = set()
    for first, last in known.sayings.places(sentence, positions):
        removed.update(range(first, last + 1))
    if not removed:
        return positions
    kept = {element: [place for place in places if place not in removed] for element, places in positions.items()}
    return {element: places for element, places in kept.items() if places}


def _contexts(known: Signs, sentence: Sentence, positions: dict[int, list[int]], ages: Ages) -> frozenset[str]:
    found = {name for name, patterns in known.contexts if patterns.first(sentence, positions)}
    if any(0 <= span.maximum < YOUNG for span in ages.spans):
        found.add("young")
    for answer, answered in ANSWERED.items():
        if answer in found:
            found -= answered
    return frozenset(found)
