"""Which concepts a page is about."""

import pytest

from home.ladder import about as module
from home.ladder.about import Words, about
from sociale_kaart.models import Concept, QuestionType

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

CRYING = Words("Baby huilt veel", "Huilt je baby veel? Je bent niet de enige.")


def kinds(*slugs: str) -> tuple[QuestionType, ...]:
    return tuple(QuestionType.objects.filter(slug__in=slugs))


def slugs(ids: tuple[int, ...]) -> set[str]:
    return set(Concept.objects.filter(pk__in=ids).values_list("slug", flat=True))


def test_the_words_of_a_page_choose_among_the_concepts_of_its_subject():
    found = about(kinds("baby-en-hechting"), 0, 11, CRYING)

    assert "huilbaby" in slugs(found.own)
    assert set(found.own) < set(found.subject)
    assert not about(kinds("geld-en-schulden"), 0, 11, CRYING).own


def test_concepts_for_other_ages_are_another_subject():
    found = slugs(about(kinds("psychische-klachten"), -9, 11, Words()).subject)

    assert "postnatale-depressie" in found
    assert "schoolweigering" not in found


def test_a_subject_without_ages_has_those_of_most_of_its_concepts():
    assert about(kinds("pesten"), None, None, Words()).ages == (48, None)
    assert about(kinds("baby-en-hechting"), None, None, Words()).ages[1] < 60
    assert about(kinds("pesten"), 108, 108, Words()).ages == (108, 108)


def test_without_anyone_who_reads_words_the_subject_alone_tells(monkeypatch):
    monkeypatch.setattr(module, "told_by", [])

    found = about(kinds("baby-en-hechting"), 0, 11, CRYING)

    assert found.subject
    assert not found.own
