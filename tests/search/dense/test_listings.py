"""Arrays of a municipality's services, and of concepts."""

import numpy as np
import pytest

from search.dense.listings import NO_LISTINGS, ListingText, listing_vectors
from search.dense.store import Lookup
from search.dense.vectors import VectorKind, quantised

LISTINGS = (
    ListingText(7, "Slaappoli. Hulp bij slecht slapen", ("Hulp bij slecht slapen.", "Ook voor baby's die huilen.")),
    ListingText(3, "Schuldhulp. Hulp bij schulden", ("Hulp bij schulden en andere geldzorgen.",)),
    ListingText(9, "Zwemles", ()),
)


@pytest.fixture
def find(model):
    """Finds everything but what `lacks` names."""

    def lookup(texts, lacks=(), kind=VectorKind.PASSAGE):
        texts = [*texts]
        made = model.passages(texts) if kind is VectorKind.PASSAGE else model.queries(texts)
        found = np.array([text not in lacks for text in texts], bool)
        return Lookup(quantised(made) * found[:, None].astype(np.int8), found)

    return lookup


def test_similarities_are_those_of_the_model(find, model):
    vectors = listing_vectors(LISTINGS, find)
    question = model.query("mijn kind slaapt niet")

    expected = model.passages([LISTINGS[1].full, LISTINGS[0].full, LISTINGS[2].full]) @ question

    assert vectors.ids.tolist() == [3, 7, 9]
    assert vectors.similarities(question) == pytest.approx(expected, abs=0.003)
    assert vectors.ids[vectors.nearest(question, 2)[0]] == 7
    assert vectors.rows_of([9, 4, 3]).tolist() == [2, -1, 0]


def test_the_best_sentence_of_each_service_counts(find, model):
    vectors = listing_vectors(LISTINGS, find)
    question = model.query("huilbaby")
    cosines = model.passages([*LISTINGS[1].sentences, *LISTINGS[0].sentences]) @ question
    debts, sleep = cosines[0], cosines[1:].max()

    found, has = vectors.best_sentences(question, np.array([1, 2, 0]))

    assert has.tolist() == [True, False, True]
    assert found[has] == pytest.approx([sleep, debts], abs=0.003)


def test_a_service_without_a_vector_yet_is_as_near_as_the_average(find, model):
    vectors = listing_vectors(LISTINGS, lambda texts: find(texts, lacks=("Zwemles",)))

    near = vectors.similarities(model.query("slapen"))

    assert vectors.incomplete == {9}
    assert near[2] == pytest.approx(near[:2].mean())


def test_a_changed_service_is_as_if_all_were_made_anew(find, model):
    new = ListingText(3, "Budgetcoach. Rondkomen", ("Samen kijken naar wat er binnenkomt en uitgaat.", "Gratis."))
    added = ListingText(5, "Huilspreekuur", ("Voor ouders van een baby die veel huilt, elke week.",))

    replaced = listing_vectors(LISTINGS, find).replaced([3, 5, 9], [new, added], find)

    anew = listing_vectors([LISTINGS[0], new, added], find)
    question, rows = model.query("baby huilt"), np.arange(3)
    assert replaced.ids.tolist() == anew.ids.tolist() == [3, 5, 7]
    assert (replaced.starts == anew.starts).all()
    assert (replaced.sentences == anew.sentences).all()
    assert (replaced.similarities(question) == anew.similarities(question)).all()
    assert np.array_equal(replaced.best_sentences(question, rows), anew.best_sentences(question, rows))


@pytest.mark.parametrize("lacks", [(), ("Zwemles",), tuple(one.full for one in LISTINGS)])
def test_a_service_stands_out_by_all_cosines_without_working_them_out(find, model, lacks):
    vectors = listing_vectors(LISTINGS, lambda texts: find(texts, lacks=lacks))
    question = model.query("baby huilt")
    cosines = vectors.similarities(question)
    expected = (cosines - cosines.mean()) / (cosines.std() + 1e-9)

    whole, _sentence = vectors.standing_out(question, np.array([2, 0]))

    assert whole == pytest.approx(expected[[2, 0]], abs=1e-3)


def test_a_sentence_stands_out_among_the_wholes_and_none_is_as_the_average(find, model):
    vectors = listing_vectors(LISTINGS, find)
    question, rows = model.query("huilbaby"), np.array([1, 2])
    cosines, (best, has) = vectors.similarities(question), vectors.best_sentences(question, rows)

    _whole, sentence = vectors.standing_out(question, rows)

    assert has.tolist() == [True, False]
    assert sentence == pytest.approx([(best[0] - cosines.mean()) / cosines.std(), 0], abs=1e-3)


def test_after_many_changes_it_stands_out_as_if_all_were_made_anew(find, model):
    question, changed = model.query("baby huilt"), listing_vectors(LISTINGS, find)
    for _time in range(50):
        changed = changed.replaced([3], [], find).replaced([3], [LISTINGS[1]], find)

    rows = np.arange(3)
    anew = listing_vectors(LISTINGS, find).standing_out(question, rows)
    assert np.array(changed.standing_out(question, rows)) == pytest.approx(np.array(anew), abs=1e-6)


def test_what_lacked_and_was_removed_lacks_no_more(find):
    vectors = listing_vectors(LISTINGS, lambda texts: find(texts, lacks=("Zwemles",)))

    assert vectors.replaced([9], [], find).incomplete == frozenset()


def test_a_municipality_without_services_has_nothing_near(model):
    question = model.query("slapen")

    assert len(NO_LISTINGS.similarities(question)) == len(NO_LISTINGS.nearest(question, 10)) == 0
    assert NO_LISTINGS.rows_of([1]).tolist() == [-1]
    assert len(NO_LISTINGS.best_sentences(question, np.array([], int))[0]) == 0
