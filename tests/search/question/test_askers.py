"""Who asks, in which language, and with which wishes."""

import pytest

from search.question.reading import read_question


@pytest.mark.parametrize(
    ("question", "slug"),
    [
        ("als leerkracht maak ik me zorgen om een meisje", "professional"),
        ("Als intern begeleider zoek ik hulp", "professional"),
        ("ben voetbaltrainer, een van mijn jongens loopt op kapotte schoenen", "professional"),
        ("een cliënte van 23 met schulden", "professional"),
        ("op mijn spreekuur zie ik een moeder", "professional"),
        ("in mijn klas heb ik een leerling die steelt", "professional"),
        ("ambulante begeleiding LVB ouders, IAG", "professional"),
        ("meldcode stap 2, met wie overleggen", "professional"),
        ("leerkracht zoekt hulp voor een jongen", "professional"),
        ("pedagogisch medewerker vraagt advies", "professional"),
        ("IB'er groep 5: pesten", "professional"),
        ("ik werk bij de gemeente en zoek jeugdhulp", "professional"),
        ("wij zijn een kinderdagverblijf", "professional"),
        ("leraar maakt zich zorgen om meisje in klas", "professional"),
        ("werk in een kdv", "professional"),
        ("als jongere", "jongere"),
        ("als meisje van 13", "jongere"),
        ("als meisje van 13 wil ik sporten", "jongere"),
        ("ik ben oma", "ouder"),
        ("als pleegouder", "ouder"),
        ("ik ben vader van een tweeling", "ouder"),
        ("als moeder wil ik rust", "ouder"),
        ("ik ben 15 en wil praten", "jongere"),
        ("ik ben een meisje van 12", "jongere"),
        ("ik ben een leerling van 15 en word gepest", "jongere"),
        ("ik zit in groep 7 en heb geen vrienden", "jongere"),
        ("ik zit op het vmbo en spijbel", "jongere"),
        ("ik werk op een kdv en zie blauwe plekken", "professional"),
        ("ik werk drie dagen in de kinderopvang", "professional"),
        ("als docent op het vmbo", "professional"),
        ("ik werk op een kdv en mijn dochter bijt", "ouder"),
        ("ik ben 14 en een leraar noemt me anders", "jongere"),
        ("mn stiefvader is nooit thuis", "jongere"),
        ("leerkracht wil mijn zoon niet helpen", "ouder"),
        ("mijn zoon slaapt niet", "ouder"),
        ("ons jochie slaapt niet", "ouder"),
        ("onze kleinkinderen zien we niet", "ouder"),
        ("kizim konusmuyor", "ouder"),
        ("ابني لا يتكلم", "ouder"),
        ("moja córka nie śpi", "ouder"),
        ("моя донька не спить", "ouder"),
        ("моїй доньці важко в школі", "ouder"),
        ("pomoc mojemu synowi", "ouder"),
        ("oğluma yardım lazım", "ouder"),
        ("لابنتي مشكلة في الكلام", "ouder"),
    ],
)
def test_words_show_who_asks(question, slug):
    assert read_question(question).audiences[0].slug == slug


def test_a_role_of_two_words_is_told_in_full():
    guess = read_question("als pedagogisch medewerker op de kinderopvang").audiences[0]

    assert guess.text == "als pedagogisch medewerker"


@pytest.mark.parametrize(
    "question",
    [
        "bedplassen",
        "logopedist",
        "huisarts zoeken",
        "DNA-test",
        "als ik naar een verloskundige ga",
        "hij wordt gepest",
        "ik werk, kind naar kdv",
        "als kind van 3 niet praat",
        "als meisje van 13 niet eet",
        "als moeder drinkt",
        "als puber was ik ongelukkig",
        "ik ben ouder dan 18",
        "ik werk in de zorg en zoek opvang",
        "ik werk bij de gemeente en zoek opvang",
        "ik wil werken bij de gemeente",
        "zoek werk in een kdv",
        "wij zijn een kinderdagverblijf kwijt",
        "mijn leraar maakt zich zorgen",
        "juf maakt zich zorgen over taal",
    ],
)
def test_a_question_without_signs_tells_no_asker(question):
    assert read_question(question).audiences == ()


@pytest.mark.parametrize(
    ("question", "codes"),
    [
        ("Arabisch sprekende psycholoog", ["ar"]),
        ("arabischsprekend", ["ar"]),
        ("cursus in het Turks", ["tr"]),
        ("iemand die Pools spreekt", ["pl"]),
        ("Polish speaking therapist", ["pl"]),
        ("is there information in English", ["en"]),
        ("Türkçe konuşan psikolog", ["tr"]),
        ("Turkse psycholoog", ["tr"]),
        ("engels leren voor beginners", []),
        ("huiswerk Engels", []),
        ("thuis praten we Pools", []),
        ("my son speaks spanish and english", []),
        ("turks eten", []),
        ("arabisch taalles", ["ar"]),
        ("Turkse les", ["tr"]),
        ("engelse les", []),
        ("spreken jullie Arabisch?", ["ar"]),
        ("do you speak english", ["en"]),
        ("alleen tigrinya", ["ti"]),
        ("thuis alleen turks", []),
        ("turkse moeder groep", ["tr"]),
        ("Poolse ouders", ["pl"]),
        ("turkse moeder", []),
        ("tolk arabisch", ["ar"]),
        ("hulp engels", []),
        ("franse bulldog", []),
    ],
)
def test_a_language_is_a_wish_only_where_it_is_asked_for(question, codes):
    assert [wish.language for wish in read_question(question).asked_languages] == codes


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("babyspullen Gratis", "Gratis"),
        ("iets zonder kosten", "zonder kosten"),
        ("free counselling?", "free"),
        ("za darmo", "za darmo"),
        ("ücretsiz kurs", "ücretsiz"),
        ("دورة مجانية", "مجانية"),
        ("opvang zonder eigen bijdrage", "zonder eigen bijdrage"),
        ("Geen kosten graag", "Geen kosten"),
        ("kost het niks?", "kost het niks"),
        ("sporten voor niets", "voor niets"),
        ("ik hoef niets te betalen", "hoef niets te betalen"),
        ("without paying", "without paying"),
        ("bez opłat", "bez opłat"),
        ("без оплати", "без оплати"),
        ("بدون رسوم", "بدون رسوم"),
        ("ik ben bang voor niets", None),
        ("kan de contributie niet betalen", None),
        ("geen zin in betalen", None),
        ("wat kost het", None),
        ("what to do in free time", None),
        ("feel free", None),
        ("smoke free", None),
    ],
)
def test_free_of_charge_is_recognised(question, words):
    assert read_question(question).wishes.free == words


@pytest.mark.parametrize(
    ("question", "lang"),
    [
        ("mijn zoon slaapt niet", "nl"),
        ("houden of weghalen", "nl"),
        ("my son does not sleep at night", "en"),
        ("kizim 13 yasinda benimle hic konusmuyor", "tr"),
        ("dentysta dla dziecka 5 lat bardzo sie boi", "pl"),
        ("ما معي مصاري", "ar"),
        ("мій син не спить", "uk"),
        ("syn w groep 8 jaka szkola potem, nie rozumiem schooladvies", "pl"),
        ("xyzzy", "nl"),
        ("", "nl"),
    ],
)
def test_the_language_of_a_question_is_recognised(question, lang):
    assert read_question(question).language == lang


def test_a_question_that_tells_no_language_is_in_that_of_the_page():
    assert read_question("dyslexia", lang_hint="en").language == "en"
