"""The language in which signs of a crisis are written."""

import pytest

from search.question.pattern_book import PatternBook, written_out
from search.question.patterns import Alternatives, match, near
from search.question.sentence import Sentence

CLASSES = {"adult": "man vader", "me": "mij me", "anyone": "<adult> oma", "=ik": "k ikke"}


def holds(line: str, question: str) -> bool:
    book = PatternBook()
    pattern = book.compile(line, CLASSES, is_heard=True)
    sentence = Sentence.of(question)
    return match(pattern, sentence, book.positions(sentence)) is not None


@pytest.mark.parametrize(
    ("line", "question", "expected"),
    [
        ("<adult> 2 slaat 1 <me>", "mijn vader slaat mij", True),
        ("<adult> 2 slaat 1 <me>", "vader zit en eet en slaat mij", False),
        ("<adult> 2 slaat 1 <me>", "vader. slaat mij", False),
        ("<adult> 1 slaat", "vader, hij, slaat", True),
        ("<anyone> slaat", "oma slaat", True),
        ("<anyone> slaat", "vader slaat", True),
        ("ik|wij 1 slaat", "k slaat", True),
        ("wij 1 slaat", "k slaat", False),
        ("mishandel*", "mishandeling", True),
        ("*wal", "de waterwal", True),
        ("+ضرب*", "وبيضربني", True),
        ("+بيت", "بالبيت", True),
        ("+بيت", "بيوت", False),
        ("بيت", "البيت", False),
        ("geweld", "gewelt", True),
        ("bang", "bank", False),
        ("dood is|was", "dood was", True),
        ("dood !is", "dood is", False),
        ("dood !is", "dood was", True),
        ("niet meer? leven", "niet leven", True),
        ("niet meer? leven", "niet meer leven", True),
        ("^ stikt $", "stikt!", True),
        ("^ stikt $", "het stikt", False),
        ("stikt $", "stikt er", False),
        ("<adult> & slaat 1 <me>", "wie slaat mij? dat doet mijn vader", True),
        ("<adult> & slaat 1 <me>", "vader, wie slaat", False),
        ("<adult> & slaat 1 <me>", "hij slaat mij", False),
        ("slaat & -bal|muur", "vader slaat", True),
        ("slaat & -bal|muur", "vader slaat de bal", False),
    ],
)
def test_a_pattern_holds_where_its_words_stand_close_and_in_order(line, question, expected):
    assert holds(line, question) is expected


def test_a_pattern_of_what_must_not_stand_there_alone_is_refused():
    with pytest.raises(ValueError, match="Nothing that must stand there"):
        PatternBook().compile("-bal", CLASSES, is_heard=False)


@pytest.mark.parametrize("line", ["", "3", "^ $", "weer?"])
def test_a_pattern_without_words_is_refused(line):
    with pytest.raises(ValueError, match="No words"):
        PatternBook().compile(line, CLASSES, is_heard=False)


@pytest.mark.parametrize("form", ["ex-man", "18e", "wc-blok*"])
def test_a_form_that_no_word_of_a_question_ever_is_is_refused(form):
    with pytest.raises(ValueError, match="write it as a phrase"):
        PatternBook().compile(form, {}, False)


def test_the_same_word_may_be_heard_in_one_language_and_not_in_another():
    book, sentence = PatternBook(), Sentence.of("gewelt")

    silent, heard = (book.compile("geweld", {}, is_heard) for is_heard in (False, True))

    assert match(silent, sentence, book.positions(sentence)) is None
    assert match(heard, sentence, book.positions(sentence)) == (0, 0)


def test_an_unknown_class_is_refused():
    with pytest.raises(KeyError):
        PatternBook().compile("<nobody>", CLASSES, is_heard=False)


def test_of_alternatives_the_first_that_holds_is_found():
    book = PatternBook()
    lines = ("ik wil 2 slapen", "ik 3 moe", "niet? moe")
    alternatives = Alternatives(tuple(book.compile(line, {}, False) for line in lines))

    for text, place in (("ik ben zo moe", (0, 3)), ("heel erg moe", (2, 2)), ("ik wil dat niet", None)):
        sentence = Sentence.of(text)
        assert alternatives.first(sentence, book.positions(sentence)) == place


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("oma viel van haar stoel", (0, 1)),
        # Together further on, and not where the first of them stands.
        ("oma belde want haar hond was ziek en oma viel", (8, 9)),
        ("oma belde want haar hond was ziek en mama viel", None),
        # What must be absent is so from all that is said.
        ("oma viel gisteren in onze tuin over de hond, maar slaapt", None),
    ],
)
def test_what_holds_together_does_so_among_few_words(question, place):
    book = PatternBook()
    pattern = book.compile("oma & viel & -slaapt", CLASSES, is_heard=False)
    sentence = Sentence.of(question)

    assert near(pattern, sentence, book.positions(sentence), 4) == place


def test_only_words_of_patterns_are_remembered_and_forgotten_when_the_book_learns():
    book = PatternBook()
    book.compile("slaat|fat*", {}, False)
    book.positions(Sentence.of("Fatima slaat"))

    assert [*book.known] == ["slaat"]
    pattern = book.compile("slaat|sla*", {}, False)
    sentence = Sentence.of("slaat")
    assert match(pattern, sentence, book.positions(sentence)) == (0, 0)


def test_the_words_a_book_remembers_are_bounded(monkeypatch):
    monkeypatch.setattr("search.question.pattern_book.MOST_KNOWN", 3)
    book = PatternBook()
    book.compile("waar|was|wie|weg|want|wij", {}, False)
    book.positions(Sentence.of("waar was wie weg want wij"))

    assert 0 < len(book.known) <= 3


def test_a_phrase_among_alternatives_makes_a_line_of_its_own():
    assert written_out("ga 2 weg|uit_huis & bang & -op_kamers|samen") == [
        "ga 2 weg & bang & -samen & -op kamers",
        "ga 2 uit huis & bang & -samen & -op kamers",
    ]
    assert written_out("ga weg") == ["ga weg"]
