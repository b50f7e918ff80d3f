"""What a question sounds like by all its words, as phrases of the thesaurus teach."""

import numpy as np
import pytest

from search.thesaurus.classifier import WordClassifier, WordLesson

TWINS, DEBTS = 0, 1
PHRASES = {
    TWINS: (
        "op de echo zagen ze er twee",
        "zwanger van een tweeling",
        "wij krijgen er twee tegelijk, dat zagen we op de echo",
        "bliźniaki w ciąży",
        "spodziewam się bliźniaków",
    ),
    DEBTS: (
        "de deurwaarder staat voor de deur",
        "ik kan mijn rekeningen niet betalen",
        "deurwaarder, betalen lukt niet",
    ),
}


def taught(phrases: dict[int, tuple[str, ...]], weight: float = 1.0, count: int = 2) -> WordClassifier:
    lesson = WordLesson(count)
    for owner, texts in phrases.items():
        lesson.learn(texts, [owner] * len(texts), [weight] * len(texts))
    return lesson.learned()


@pytest.mark.parametrize(
    ("question", "concept"),
    [
        ("er waren twee hartjes te zien op de echo", TWINS),
        ("deurwaarders, en niets om te betalen", DEBTS),
        # Inflected, in a language without a stemmer here: by parts of the word.
        ("mam bliźniaków", TWINS),
    ],
)
def test_a_question_sounds_like_what_people_say_with_these_words(question, concept):
    scores = taught(PHRASES).scores(question)

    assert scores[concept] > scores[1 - concept]
    assert 0 < scores[concept] <= 1


@pytest.mark.parametrize("question", ["", "!?", "xyzzy plugh", "hartjes"])
def test_a_question_of_unknown_words_sounds_like_nothing(question):
    assert taught(PHRASES).scores(question).tolist() == [0, 0]


def test_what_only_one_phrase_says_teaches_nothing():
    once = {TWINS: ("zwanger van een tweeling",), DEBTS: ("betalen lukt niet",)}

    assert taught(once).scores("zwanger van een tweeling").tolist() == [0, 0]


def test_nothing_learned_is_nothing_known():
    assert taught({}).scores("zwanger").tolist() == [0, 0]
    assert taught({}, count=0).scores("zwanger").shape == (0,)


def test_a_whole_phrase_of_a_concept_is_nearest_to_it():
    classifier = taught(PHRASES)
    nearest = [int(np.argmax(classifier.scores(text))) for texts in PHRASES.values() for text in texts]

    assert nearest == [TWINS] * 5 + [DEBTS] * 3


def test_what_counts_for_more_outweighs_what_is_said_as_often():
    lesson = WordLesson(2)
    for owner, weight in ((TWINS, 10.0), (DEBTS, 1.0)):
        lesson.learn([f"brief over de echo {owner}", f"nog een brief {owner}"], [owner] * 2, [weight, 1.0])
    scores = lesson.learned().scores("echo")

    assert scores[TWINS] > scores[DEBTS] > 0
