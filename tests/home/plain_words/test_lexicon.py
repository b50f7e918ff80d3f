"""Which words are found in a text, and which are left alone."""

import pytest

from home.plain_words.lexicon import Lexicon, Row, make_lexicon

ROWS = tuple(
    Row(key, term, kind, variants, full, f"Uitleg van {term}.", "", "")
    for key, (term, kind, variants, full) in enumerate(
        [
            ("JGZ", "abbreviation", "", "Jeugdgezondheidszorg"),
            ("JIT", "abbreviation", "", ""),
            ("JIT+", "abbreviation", "", ""),
            ("mbo", "abbreviation", "", ""),
            ("vmbo", "abbreviation", "", ""),
            ("(v)so", "abbreviation", "", ""),
            ("ZAT", "abbreviation", "", ""),
            ("ZAT 2.0", "abbreviation", "", ""),
            ("NJi", "abbreviation", "NJI", ""),
            ("O&O", "abbreviation", "", ""),
            ("jeugdhulp", "jargon", "", ""),
            ("beschikking", "jargon", "", ""),
            ("voorliggende voorziening", "jargon", "", ""),
            ("kinder- en jeugdpsychiater", "role", "", ""),
            ("intern begeleider", "role", "ib-er", ""),
            ("Wet passend onderwijs", "law", "", ""),
            ("passend onderwijs", "jargon", "", ""),
            ("zorgvraag", "jargon", "", ""),
            ("24-uurszorg", "jargon", "", ""),
            ("laaggeletterd", "jargon", "", ""),
            ("dossier", "jargon", "", ""),
        ],
        start=1,
    )
)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return make_lexicon(ROWS, "nl")


def terms(lexicon: Lexicon, text: str, language: str = "nl") -> list[str]:
    return [found.word.term for found in lexicon.find(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bel de JGZ.", ["JGZ"]),
        ("De JGZ-arts en het JIT+.", ["JGZ", "JIT+"]),
        ("Het JIT helpt.", ["JIT"]),
        ("Twee ZAT&#x27;s, en ZAT’s.", ["ZAT", "ZAT"]),
        ("Het ZAT 2.0 en het ZAT.", ["ZAT 2.0", "ZAT"]),
        ("Mbo of vmbo, of MBO.", ["mbo", "vmbo", "mbo"]),
        ("Scholen voor (v)so en vso.", ["(v)so", "(v)so"]),
        ("Het NJI en het NJi.", ["NJi", "NJi"]),
        ("De O&amp;O van de stad.", ["O&O"]),
        ("Jeugdhulp en jeugdhulp.", ["jeugdhulp", "jeugdhulp"]),
        ("Met beschikkingen.", ["beschikking"]),
        ("Bij zorgvragen en een zorgvraag", ["zorgvraag", "zorgvraag"]),
        ("Voorliggende voorzieningen eerst.", ["voorliggende voorziening"]),
        ("De kinder- en jeugdpsychiaters", ["kinder- en jeugdpsychiater"]),
        ("De intern begeleiders en ib-ers.", ["intern begeleider", "intern begeleider"]),
        ("De Wet passend onderwijs.", ["Wet passend onderwijs"]),
        ("Het passend&nbsp;onderwijs", ["passend onderwijs"]),
        ("Een 24-uurszorg.", ["24-uurszorg"]),
        ("Laaggeletterde ouders", ["laaggeletterd"]),
    ],
)
def test_a_word_is_found_as_people_write_it(lexicon, text, expected):
    assert terms(lexicon, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Het is zat zo.",
        "Ik ben niet zo.",
        "jgz",
        "JGZA en AJGZ",
        "mail@JGZ.nl of info@jeugdhulp.nl",
        "www.jeugdhulp.nl en almere.nl/dossier/",
        "jeugdhulpverlener",
        "de jeugdhulp-onderwijsgroep",
        "niet-JGZ",
        "een GGD&#x27;er of JGZ&#x27;er",
        "",
        "&amp;&lt;&#x27;",
    ],
)
def test_what_only_looks_like_a_word_stays(lexicon, text):
    assert terms(lexicon, text) == []


def test_in_another_language_only_names_and_abbreviations_are_found(lexicon):
    assert terms(lexicon, "The JGZ keeps a dossier; the Wet passend onderwijs; so do not worry", "en") == [
        "JGZ",
        "Wet passend onderwijs",
    ]
    assert terms(lexicon, "اتصل بـ JGZ", "ar") == ["JGZ"]


def test_a_meaning_is_in_the_language_of_the_page_or_else_in_dutch():
    row = ROWS[0]._replace(explanation="Health care for all children.", full_form="youth health care")

    own = next(make_lexicon((row,), "en").find("JGZ", "en")).word
    dutch = next(make_lexicon(ROWS, "en").find("JGZ", "en")).word

    assert (own.full_form, own.explanation, own.lang) == ("youth health care", "Health care for all children.", "en")
    assert (dutch.full_form, dutch.explanation, dutch.lang) == ("Jeugdgezondheidszorg", "Uitleg van JGZ.", "nl")


def test_the_glossary_is_compiled_once_for_each_of_its_states():
    assert make_lexicon(ROWS, "nl") is make_lexicon(tuple(ROWS), "nl")
    assert make_lexicon(ROWS[:1], "nl") is not make_lexicon(ROWS, "nl")


def test_a_strange_term_breaks_nothing():
    rows = tuple(
        Row(key, term, "jargon", "\n \n(\n", "", "x", "", "")
        for key, term in enumerate(["(", "[a-z", "\\", " ", "é"], 1)
    )

    assert terms(make_lexicon(rows, "nl"), "café é (a [a-z") == ["é", "[a-z"]
