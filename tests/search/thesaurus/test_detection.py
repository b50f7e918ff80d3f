"""Questions in six languages are about what they are about."""

import time
from collections import defaultdict

import pytest

from search.question.fillers import filler_weight
from search.question.words import is_content, stem, words
from search.thesaurus.concept_set import ConceptSet
from search.thesaurus.detection import MOST, detect, question_types_of, with_related
from search.thesaurus.entries import LANGUAGES, ConceptEntry
from search.thesaurus.stems import stems_of
from tests.search.thesaurus.starting_words import lay_phrases, starting_topics, topics

LONG = "mijn zoon van anderhalf slaapt niet meer door sinds we uit elkaar zijn en hij huilt de hele avond wat kan ik"


def found_in(text: str, lang: str = "nl", concepts: ConceptSet | None = None):
    return detect({lang: stems_of(text, lang)}, concepts or starting_topics(), [tuple(words(text))])


@pytest.mark.parametrize(
    ("text", "lang", "slug"),
    [
        ("mijn kind wordt gepest op school", "nl", "gepest-worden"),
        ("Ons kindje praat nog niet", "nl", "peuter-praat-nog-niet"),
        ("huilbaby", "nl", "huilbaby"),
        ("waar kan ik naar de voedselbank", "nl", "voedselbank"),
        ("my baby cries all night", "en", "huilbaby"),
        ("kocam beni dövüyor", "tr", "partnergeweld"),
        ("kocam beni dovuyor", "tr", "partnergeweld"),
        ("طفلي لا يتكلم", "ar", "peuter-praat-nog-niet"),
        ("ابني يتعرض للتنمر في المدرسة", "ar", "gepest-worden"),
        ("chcę zajść w ciążę", "pl", "kinderwens"),
        ("chce zajsc w ciaze", "pl", "kinderwens"),
        ("дитина не спить вночі", "uk", "slaapritme-jongeren"),
    ],
)
def test_a_question_is_about_a_concept(text, lang, slug):
    assert slug in [one.slug for one in found_in(text, lang)[:2]]


def test_a_dutch_word_in_a_foreign_question_is_looked_up_in_dutch():
    tokens = {"pl": stems_of("gdzie jest", "pl"), "nl": stems_of("consultatiebureau", "nl")}

    found = detect(tokens, starting_topics())

    assert found[0].slug == "consultatiebureau"


def test_few_concepts_are_found_the_surest_with_the_highest_weight():
    found = found_in(LONG)

    assert 0 < len(found) <= MOST
    weights = [one.weight for one in found]
    assert weights == sorted(weights, reverse=True)
    assert all(0 < weight <= 1 for weight in weights)


def test_half_a_phrase_is_worth_much_less_than_a_whole_one():
    concepts = ConceptSet(
        [
            ConceptEntry("heel", {"nl": ("paarse krokodil",)}),
            ConceptEntry("half", {"nl": ("paarse krokodil fluisteraar",)}),
        ]
    )

    heel, half = found_in("paarse krokodil", concepts=concepts)

    assert heel.slug == "heel"
    assert half.weight < heel.weight / 2


def test_one_word_of_a_phrase_of_small_words_is_not_the_whole_phrase():
    concepts = ConceptSet(
        [ConceptEntry("uitje", {"nl": ("iets leuks doen",)}), ConceptEntry("leuk", {"nl": ("een leuke",)})]
    )

    leuk, uitje = found_in("leuk", concepts=concepts)

    assert (leuk.slug, leuk.match.coverage) == ("leuk", pytest.approx(1))
    assert uitje.match.strength < leuk.match.strength / 2


@pytest.mark.parametrize(
    ("text", "is_meant"),
    [
        ("ik gebruik druks", True),
        # Another form of it that is no right word either.
        ("hij veept", True),
        # A right word that only shares a stem with it.
        ("ik zoek hulp bij drukte in huis", False),
    ],
)
def test_a_misspelling_is_no_right_word_with_the_same_stem(text, is_meant):
    wrong = ("druks", "veepen")
    concepts = ConceptSet([ConceptEntry("verslaafd", {"nl": wrong}, misspelt=frozenset(wrong))])

    assert bool(found_in(text, concepts=concepts)) == is_meant


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("ben al drie weken over tijd", True),
        ("Over tijd!", True),
        ("over de tijd", False),
        ("tijd over", False),
    ],
)
def test_an_idiom_of_words_that_say_nothing_alone_is_found_as_it_is_written(text, is_said):
    concepts = ConceptSet([ConceptEntry("zwanger", {"nl": ("over tijd", "er even")})])

    found = detect({"nl": {"tijd": 0.1}}, concepts, [tuple(words(text))])

    assert bool(found) == is_said


def test_each_phrase_of_people_finds_its_own_concept():
    meant = defaultdict(set)
    for entry in topics():
        for phrase in (entry.label, *lay_phrases()[entry.slug]):
            meant[tuple(words(phrase))].add(entry.slug)

    lost = [" ".join(written) for written, slugs in meant.items() if slugs.isdisjoint(_found_as_asked(written))]

    assert lost == []


def _found_as_asked(written: tuple[str, ...]) -> list[str]:
    """As a question of these words: what everybody says all day says little."""
    stems = {stem(word, "nl"): filler_weight(word) ** 0.5 for word in written if is_content(word, "nl")}
    return [one.slug for one in detect({"nl": stems}, starting_topics(), [written])]


def test_an_unsure_word_counts_less():
    sure = detect({"nl": {"huilbaby": 1.0}}, starting_topics())[0]
    unsure = detect({"nl": {"huilbaby": 0.85}}, starting_topics())[0]

    assert unsure.slug == sure.slug
    assert unsure.match.strength < sure.match.strength


def test_letters_of_an_abbreviation_do_not_vanish_from_a_phrase():
    concepts = ConceptSet([ConceptEntry("azc", {"nl": ("a.z.c. wonen",)}), ConceptEntry("huis", {"nl": ("wonen",)})])

    assert [one.slug for one in found_in("we wonen", concepts=concepts)] == ["huis"]


def test_concepts_lead_to_question_types_and_to_concepts_beside_them():
    found = found_in("huilbaby")

    types = question_types_of({one.slug: one.weight for one in found}, starting_topics())
    assert max(types.values()) == 1
    assert "baby-en-hechting" in types
    near = with_related(found, starting_topics())
    assert near["huilbaby"] == found[0].weight
    assert set(starting_topics().by_slug["huilbaby"].related) <= near.keys()


@pytest.mark.parametrize("text", ["", "   ", "🙂🙂", "<script>", "';--", "\x00\u202e", "xqzw" * 5000, "de het een"])
def test_nothing_said_is_nothing_found(text):
    for lang in LANGUAGES:
        assert found_in(text, lang) == ()


def test_a_set_without_concepts_finds_nothing():
    assert found_in("huilbaby", concepts=ConceptSet([])) == ()
    assert found_in("huilbaby", concepts=ConceptSet([ConceptEntry("leeg", {"nl": ("", "!!")})])) == ()


def test_an_endless_list_of_endless_phrases_is_cut():
    phrases = tuple(f"{'woord' * 2000} {number} " * 20 for number in range(5000))

    started = time.process_time()
    found_in("woord", concepts=ConceptSet([ConceptEntry("groot", {"nl": phrases})]))

    assert time.process_time() - started < 1.5


def test_all_languages_are_indexed_within_their_time():
    started = time.process_time()
    fresh = ConceptSet(topics())
    for lang in LANGUAGES:
        fresh.index(lang)

    assert time.process_time() - started < 1.5


def test_a_long_question_takes_its_time_and_no_more():
    stems = {"nl": stems_of(LONG, "nl")}
    detect(stems, starting_topics())

    started = time.process_time()
    for _round in range(50):
        detect(stems, starting_topics())

    assert (time.process_time() - started) / 50 < 0.003
