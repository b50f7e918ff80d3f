"""What a child is called at its age."""

import pytest

from search.question.stages import stage_words


@pytest.mark.parametrize(
    ("ages", "called"),
    [
        ([(-5, -5)], ["zwanger"]),
        ([(0, 0)], ["baby"]),
        ([(18, 18)], ["dreumes", "peuter"]),
        ([(60, 71)], ["kleuter"]),
        ([(108, 119)], []),
        ([(156, 167)], ["puber", "tiener"]),
        ([(24, 47), (0, 11)], ["peuter", "baby"]),
        ([(0, 215)], []),
        ([], []),
    ],
)
def test_an_age_has_a_word(ages, called):
    assert [*stage_words(ages)] == called
