"""What parents, young people and providers call differently is one question: those concepts are near each other."""

from collections import Counter
from itertools import combinations

import pytest

from search.question.words import words
from tests.search.thesaurus.starting_words import starting_topics, topics

# Two concepts of which so many phrases are the same are about the same.
SAME = 5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("uithuisplaatsing", "ondertoezichtstelling-jongere"),
        ("uithuisplaatsing", "vertrouwenspersoon-en-klachten"),
        ("somber-kind", "somberheid-jongeren"),
        ("kindermishandeling", "mishandeling-jongere"),
        ("maatje-of-mentor", "vrijwilliger-in-gezin"),
        ("fiets-betalen", "fiets-en-vervoer"),
        ("peuter-stottert", "stotteren"),
    ],
)
def test_one_question_of_several_askers_is_near_from_both_sides(one, other):
    closeness = starting_topics().closeness

    assert other in closeness[one]
    assert one in closeness[other]


def test_concepts_that_share_many_phrases_are_near():
    shared = Counter()
    owners: dict[tuple[str, ...], set[str]] = {}
    for entry in topics():
        for phrase in entry.phrases["nl"]:
            if phrase not in entry.misspelt:
                owners.setdefault(tuple(words(phrase)), set()).add(entry.slug)
    for slugs in owners.values():
        shared.update(combinations(sorted(slugs), 2))

    closeness = starting_topics().closeness
    assert [pair for pair, count in shared.items() if count >= SAME and pair[1] not in closeness[pair[0]]] == []
