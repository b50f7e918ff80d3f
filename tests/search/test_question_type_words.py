"""Words that people use for a question type bring up its services: every synonym, every misspelling."""

import pytest

from search.find import find
from search.query import SearchQuery
from sociale_kaart import clock
from sociale_kaart.models import Area, QuestionType, Service

pytestmark = pytest.mark.django_db


@pytest.fixture(params=["almere", "lagewaard"])
def municipality(request, starting_data, db) -> Area:
    return Area.objects.get(slug=request.param)


def test_the_vocabulary_is_that_of_the_starting_data(municipality):
    types = list(QuestionType.objects.all())

    assert len(types) == 30
    assert sum(len(term.synonyms.splitlines()) for term in types) == 377
    assert sum(len(term.misspellings.splitlines()) for term in types) == 192


def test_each_word_finds_a_service_of_its_question_type_among_the_first_ten(municipality):
    public = Service.objects.findable(clock.today()).filter(municipality=municipality)
    missed, searched = [], 0
    for term in QuestionType.objects.all():
        expected = set(public.filter(question_types=term).values_list("slug", flat=True))
        for word in term.other_words if expected else ():
            searched += 1
            found = {hit.slug for hit in find(SearchQuery(text=word, kind="service"), municipality).hits}
            if not found & expected:
                missed.append((term.slug, word))

    assert searched > 500
    assert missed == []
