"""Which ages are read in a question, in months."""

from datetime import date

import pytest

from search.question.age_values import Ages
from search.question.ages import read_ages
from search.question.numbers import numbers
from search.question.sentence import Sentence

TODAY = date(2026, 11, 26)


def ages_in(question: str) -> Ages:
    return read_ages(Sentence.of(question), TODAY)


def exact(question: str) -> list[tuple[int, int]]:
    return [(span.minimum, span.maximum) for span in ages_in(question).spans if span.is_exact]


@pytest.mark.parametrize(
    ("question", "spans"),
    [
        ("mijn zoon van anderhalf slaapt niet", [(18, 18)]),
        ("dochter van tweeënhalf", [(30, 30)]),
        ("dochter van 2½", [(30, 30)]),
        ("jongen van 1,5", [(18, 18)]),
        ("kind van twee en een half", [(30, 30)]),
        ("baby van 18 maanden", [(18, 18)]),
        ("onze baby van 7 weken krijst", [(1, 1)]),
        ("onze zoon is 2 jaar en 3 maanden", [(27, 27)]),
        ("peuter 26 mnd alleen melk", [(26, 26)]),
        ("3jr en druk", [(36, 47)]),
        ("mijn jochie van 3 slaapt niet", [(36, 47)]),
        ("dat knulletje is 2, ons meissie 4", [(24, 35), (48, 59)]),
        ("ons kleutertje van 4,5", [(54, 54)]),
        ("een 5-jarige die bijt", [(60, 71)]),
        ("zoon van één jaar", [(12, 23)]),
        ("dogter 7 wil niet aleen slapen", [(84, 95)]),
        ("dochter (14) slaat het eten over", [(168, 179)]),
        ("aan de kinderen (5 en 8) vertellen", [(60, 71), (96, 107)]),
        ("3 kinderen van 4, 6 en 9", [(48, 59), (72, 83), (108, 119)]),
        ("van 3 tot 6", [(36, 71)]),
        ("opvang 0-4 jaar", [(0, 47)]),
        ("4 t/m 12 jaar", [(48, 155)]),
        ("voetbal 6 tot en met 9 jaar", [(72, 119)]),
        ("kinderen van 2 tot en met 4", [(24, 59)]),
        ("7 t.e.m. 11 jaar", [(84, 143)]),
        ("zomerkamp, 8 tot en met 12", [(96, 155)]),
        ("طفلي عمره شهران", [(2, 2)]),
        ("ابنتي عمرها سنتان", [(24, 35)]),
        ("7 tm 11 jaar", [(84, 143)]),
        ("7 tot/met 11 jaar", [(84, 143)]),
        ("ages 5 through 8 years", [(60, 107)]),
        ("5 bis 8 jaar", [(60, 107)]),
        ("6 tot en met 9 maanden oud", [(6, 9)]),
        ("zwemmen tot en met 12 jaar", [(0, 155)]),
        ("zwemmen t/m 12 jaar", [(0, 155)]),
        ("tot 12 jaar", [(0, 143)]),
        ("groep 5 tot en met 8", [(96, 155)]),
        ("groep 5 t/m 8", [(96, 155)]),
        ("tussen de 4 en 12 jaar", [(48, 143)]),
        ("ze is net 4 geworden", [(48, 50)]),
        ("meisje wordt in januari 4", [(45, 48)]),
        ("volgende week wordt onze jongste 5", [(57, 60)]),
        ("wordt overmorgen 7 jaar", [(81, 84)]),
        ("hij wordt over 3 weken 4", [(45, 48)]),
        ("ze worden straks 3, vijf en 7", [(33, 36), (57, 60), (81, 84)]),
        ("over een half jaar word ik 16 en ga ik werken", [(189, 192)]),
        ("my daughter becomes 6", [(69, 72)]),
        ("baby 6 weke huilt", [(1, 1)]),
        ("dochtertje van 8 maande kruipt niet", [(8, 8)]),
        ("our son will be 3 soon", [(33, 36)]),
        ("dochter wordt uitgescholden op school, ze is 11 jaar", [(132, 143)]),
        ("ik word steeds geslagen, ben 13", [(156, 167)]),
        ("kind wordt maar niet droog 5 jaar", [(60, 71)]),
        ("mijn kleinkind wordt snel boos, 3 jaar oud", [(36, 47)]),
        ("hoe wordt mijn kind 4 jaar zindelijk", [(48, 59)]),
        ("ik wil zwanger worden, 20 jaar", [(240, 251)]),
        ("hij is al 3 jaar en praat niet", [(36, 47)]),
        ("4 maanden geleden bevallen", [(4, 4)]),
        ("groep 6", [(108, 131)]),
        ("groep 7/8", [(120, 155)]),
        ("leerling 2 havo", [(156, 179)]),
        ("dochter havo 5", [(192, 215)]),
        ("3e klas", [(168, 191)]),
        ("brugklas", [(132, 167)]),
        ("20 weken zwanger", [(-5, -5)]),
        ("kwetsbare zwangere 24 wkn", [(-4, -4)]),
        ("5 maanden zwanger", [(-4, -4)]),
        ("over 3 maanden bevallen", [(-3, -3)]),
        ("my 2.5 year old speaks spanish", [(30, 30)]),
        ("my 8-year-old", [(96, 107)]),
        ("he's 5", [(60, 71)]),
        ("10 weeks pregnant", [(-7, -7)]),
        ("kizim 13 yasinda", [(156, 167)]),
        ("bir buçuk yaşında", [(18, 18)]),
        ("bebeğim 4 aylık", [(4, 4)]),
        ("hamileyim 20 haftalık", [(-5, -5)]),
        ("ابني عمره ٩ سنين", [(108, 119)]),
        ("بنتي عمرها سنتين ونص", [(30, 30)]),
        ("dziecko 5-letnie", [(60, 71)]),
        ("w 20 tygodniu ciąży", [(-5, -5)]),
        ("мій син 5 років", [(60, 71)]),
        ("їй п'ятнадцять", [(180, 191)]),
        ("tussen de 12 en 14", [(144, 167)]),
        ("speelgroep 0-4 in haven", [(0, 47)]),
        ("twee en een half", [(30, 30)]),
        ("bijna 4", [(45, 48)]),
        ("nearly 4", [(45, 48)]),
        ("sport 12+", [(144, 287)]),
        ("7+ dansen", [(84, 287)]),
        ("clubje 5+", [(60, 287)]),
        ("14mnd slaapt niet door", [(14, 14)]),
        ("20 mnd driftig", [(20, 20)]),
        ("3 mnd krampjes", [(3, 3)]),
        ("4 mnd huilt veel", [(4, 4)]),
        ("hallo, 6 weken krampjes", [(1, 1)]),
        ("9 maanden slaapt niet door", [(9, 9)]),
        ("7 months refuses the bottle", [(7, 7)]),
        ("wonen in noord, 18 maanden loopt nog niet", [(18, 18)]),
        ("opvang 7 jaar na school", [(84, 95)]),
        ("begeleid wonen 18 jaar", [(216, 227)]),
        ("bang na inbraak 7 jaar", [(84, 95)]),
        ("zoon van 5 jaar na de scheiding bang", [(60, 71)]),
        ("clubje voor 16 plus", [(192, 287)]),
        ("kind onder de 2 jaar", [(0, 23)]),
        ("jonger dan 4", [(0, 47)]),
        ("ouder dan 12", [(144, 287)]),
        ("boven de 12", [(144, 287)]),
        ("zwemles vanaf 4", [(48, 287)]),
        ("16 jaar en ouder", [(192, 287)]),
        ("minimaal 6 jaar", [(72, 287)]),
        ("min. 6 jaar", [(72, 287)]),
        ("vanaf 6 maanden", [(6, 287)]),
        ("4 jaar en jonger", [(0, 59)]),
        ("onder de 18", [(0, 215)]),
        ("jonger dan 18 mag dat", [(0, 215)]),
        ("clubs under 5s", [(0, 59)]),
        ("up to 4 years", [(0, 47)]),
        ("18 and older", [(216, 287)]),
        ("do 18 lat", [(0, 215)]),
        ("powyżej 12 lat", [(144, 287)]),
        ("від 4 до 6 років", [(48, 71)]),
        ("молодше 7 років", [(0, 83)]),
        ("18 yaş altı", [(0, 215)]),
        ("12 yaşından büyük", [(144, 287)]),
        ("أقل من 18 سنة", [(0, 215)]),
        ("od 4 do 6 lat", [(48, 71)]),
        ("من 4 إلى 6 سنوات", [(48, 71)]),
        ("10 dagen oud", [(0, 0)]),
        ("tien dagen oude baby", [(0, 0)]),
        ("baby van 40 dagen", [(1, 1)]),
        ("my baby is 3 days old", [(0, 0)]),
        ("10 günlük bebek", [(0, 0)]),
        ("عمره 10 ايام", [(0, 0)]),
        ("baby van een half jaar", [(6, 6)]),
        ("half jaar oud", [(6, 6)]),
        ("een jaar of 10", [(120, 131)]),
        ("een maand of acht", [(8, 8)]),
        ("zesjarige", [(72, 83)]),
        ("zesentwintig en een driejarig kind", [(36, 47)]),
        ("groep drie", [(72, 95)]),
        ("derde klas", [(168, 191)]),
        ("trzylatka", [(36, 47)]),
        ("dwunastoletni syn", [(144, 155)]),
        ("między 12 a 14 lat", [(144, 167)]),
        ("двомісячний малюк", [(2, 2)]),
        ("п'ятирічна донька", [(60, 71)]),
        ("12 ile 14 yaş arası", [(144, 167)]),
        ("بين 12 و 14 سنة", [(144, 167)]),
        ("عمره سنة ونصف", [(18, 18)]),
        ("ابني عمره سنة وشهرين", [(14, 14)]),
        ("سنة وشهر لا ينام", [(13, 13)]),
        ("عمرها سنتين وثلاثة أشهر", [(27, 27)]),
        ("عمره سنة و 3 أشهر", [(15, 15)]),
        ("student van 22 zoekt vrienden", [(264, 275)]),
        ("dochter:12", [(144, 155)]),
        ("jongere dan 12", [(0, 143)]),
        ("bijbaantje voor 14-jarige", [(168, 179)]),
        ("speelgoed voor zesjarigen", [(72, 83)]),
        ("dziecko ma rok", [(12, 23)]),
        ("дитині рік", [(12, 23)]),
        ("ze zijn 4 en 6", [(48, 59), (72, 83)]),
        ("jongen van rond de 12 jaar", [(144, 155)]),
        ("7 y.o. boy", [(84, 95)]),
        ("3 ve 6 yaşlarında iki çocuğum var", [(36, 47), (72, 83)]),
        ("дитині півроку", [(6, 6)]),
        ("ze is net 5 en hapert", [(60, 62)]),
        ("net 1 en wil niet eten", [(12, 14)]),
        ("my son just turned 4", [(48, 50)]),
        ("hij is pas 8", [(96, 107)]),
        ("nog geen 2 jaar", [(12, 23)]),
        ("straks 18", [(213, 216)]),
        ("als ik 18 word", [(213, 216)]),
        ("voor ze 4 wordt", [(45, 48)]),
        ("zestien worden", [(189, 192)]),
        ("zoon 8 wordt gepest", [(96, 107)]),
        ("jongen rond de 10", [(120, 131)]),
        ("dochter v 5", [(60, 71)]),
        ("17 en uit huis gezet", [(204, 215)]),
        ("m, 16, autisme", [(192, 203)]),
        ("kinderen 2,4,6 jaar", [(24, 35), (48, 59), (72, 83)]),
        ("mijn buurmeisje van 5", [(60, 71)]),
        ("buurjongen 8 schreeuwt", [(96, 107)]),
        ("m14 depressie", [(168, 179)]),
        ("v 17 eetprobleem", [(204, 215)]),
        ("m/8 verwijzing", [(96, 107)]),
        ("jeugdige van 14", [(168, 179)]),
        ("vmbo-t 4", [(180, 203)]),
        ("vmbo kader 3", [(168, 191)]),
        ("brugpieper", [(132, 167)]),
        ("zesentwintig maanden", [(26, 26)]),
        ("baby van driekwart jaar", [(9, 9)]),
        ("drie kwart jaar oud", [(9, 9)]),
        ("achttienjarige dochter", [(216, 227)]),
        ("drieëntwintigjarige", [(276, 287)]),
        ("kind 1j8m", [(20, 20)]),
        ("TOS 2;6 jaar", [(30, 30)]),
        ("jongen 3;11, praat weinig", [(47, 47)]),
        ("my 6-month-old baby won't sleep", [(6, 6)]),
        ("6-miesięczne niemowlę", [(6, 6)]),
        ("13 y/o girl", [(156, 167)]),
        ("on iki yaşında", [(144, 155)]),
        ("yirmi bir yaşında", [(252, 263)]),
        ("üç yaşındaki kızım", [(36, 47)]),
        ("on yaşında", [(120, 131)]),
        ("roczne dziecko", [(12, 23)]),
        ("półroczny syn", [(6, 6)]),
        ("dwuroczne dziecko", [(24, 35)]),
        ("osiemnastoletni syn", [(216, 227)]),
        ("піврічна дитина", [(6, 6)]),
        ("вісімнадцятирічний", [(216, 227)]),
        ("ابني في الخامسة من عمره", [(60, 71)]),
        ("حامل في الأسبوع 20", [(-5, -5)]),
        ("scholier (16) wil stoppen", [(192, 203)]),
        ("ابني عمره 18 شهرا ولا يتكلم", [(18, 18)]),
        ("ابنتي عمرها ١٢ شهراً ولا تمشي", [(12, 12)]),
        ("عمره 20 أسبوعاً", [(4, 4)]),
        ("طفلي عمره 40 يوما", [(1, 1)]),
        ("بنتي عمرها 13 عاماً", [(156, 167)]),
        ("ابني عمره خمسة عشر شهرا", [(15, 15)]),
        ("عمرها اثنا عشر عاما", [(144, 155)]),
        ("لابنتي 6", [(72, 83)]),
        ("дитині 18 місяців не говорить", [(18, 18)]),
        ("моїй доньці 5 років", [(60, 71)]),
        ("синові 10 місяців і не сидить", [(10, 10)]),
        ("моєму сину 7", [(84, 95)]),
        ("mojej córce 14 miesięcy i nie chodzi", [(14, 14)]),
        ("synowi 7", [(84, 95)]),
        ("dziecku 20 miesięcy nie mówi", [(20, 20)]),
        ("oğluma 3", [(36, 47)]),
        ("kızıma 15 ay oldu konuşmuyor", [(15, 15)]),
        ("çocuğuma 8", [(96, 107)]),
    ],
)
def test_an_age_is_read_in_any_of_its_forms(question, spans):
    assert exact(question) == spans


@pytest.mark.parametrize(
    "question",
    [
        "huilt al 3 weken",
        "nu 2 weken thuis",
        "over 3 maanden verhuizen",
        "we wachten al anderhalf jaar",
        "hij is al 3 jaar ziek",
        "wij zijn 10 jaar getrouwd",
        "een jaar",
        "twee keer per week",
        "zoon is 3 keer blijven zitten",
        "drie kinderen",
        "open van 9 tot 5",
        "ik zoek 2 plekken",
        "wat is er gebeurd",
        "trainer van de jo11",
        "hij is 5 kilo afgevallen",
        "1324",
        "13",
        "haftada 2 gun",
        "за 3 місяці",
        "open tussen 9 en 17",
        "dinsdag 10-12",
        "3-5 gesprekken",
        "06-12345678",
        "tussen 1 en 2 keer per week",
        "10 dagen geleden",
        "10 dagen niet geslapen",
        "over 10 dagen",
        "half jaar",
        "een half jaar geleden",
        "een jaar of 10 getrouwd",
        "geboren met 30 weken",
        "vierde verjaardag",
        "6+ kinderen",
        "5+3",
        "2+ slaapkamers",
        "3mnd huurachterstand",
        "6 mnd geen inkomen",
        "open tot en met 12 mei",
        "de speeltuin wordt op 12 mei geopend",
        "de training wordt woensdag 18 maart gegeven",
        "ouder dan 67",
        "kantoor open tot 5",
        "2 jaar cel",
        "ons 10-jarig huwelijk",
        "rok temu",
        "рік тому",
        "tijd: 12",
        "3 jaar in nederland",
        "5 lat w Holandii",
        "minimaal 3 maanden",
        "півроку без роботи",
        "groep van 8 wordt te druk",
        "net 8 gesprekken gehad",
        "17 en 18 mei",
        "nog geen 2 weken thuis",
        "rond 10 uur",
        "al driekwart jaar bezig",
        "driekwart van de klas",
        "roczny abonament",
        "piąta rocznica",
        "een jarige opa",
        "van 8;30 tot 9;15 uur",
        "8 m lang touw",
        "3 mnd wachten op een intake",
        "3 maanden slaap ik niet",
        "3 maanden wil hij niet praten",
        "wachtlijst van 8 maanden",
        "een traject van 3 maanden",
        "we wonen hier 3 jaar",
        "zit er 4 jaar in",
        "2 jaar na de scheiding",
        "2 lata po rozwodzie",
        "czekam 3 miesiące",
        "чекаю 3 місяці",
        "2 years on the waiting list",
        "tot 17 uur open",
        "vanaf 10 euro",
        "onder de 5 minuten",
        "vanaf 2 januari",
        "minimaal 6 jaar ervaring",
        "m2 huis",
        "v 20 euro",
        "A4 papier",
        "m 10 minuten",
        "4 m 14 breed",
    ],
)
def test_how_long_how_many_and_when_are_no_age(question):
    assert exact(question) == []


@pytest.mark.parametrize(
    ("question", "span"),
    [
        ("puber", (138, 215)),
        ("mijn peuter bijt", (24, 47)),
        ("te vroeg geboren", (0, 23)),
        ("te vroeg geboren baby", (0, 2)),
        ("onze baby is te vroeg geboren", (0, 2)),
        ("ik ben zwanger", (-9, -1)),
        ("babyspullen", (0, 11)),
        ("حامل", (-9, -1)),
        ("ben hoogzwanger", (-3, -1)),
        ("heavily pregnant", (-3, -1)),
        ("uitgerekend in maart", (-9, -1)),
        ("ben al drie weken over tijd", (-9, -1)),
        ("positieve zwangerschapstest en nu", (-9, -1)),
        ("naar de 20-weken-echo", (-9, -1)),
        ("termijnecho", (-9, -1)),
        ("ons babietje huilt", (0, 11)),
        ("due in march", (-9, -1)),
        ("pasgeboren", (0, 2)),
        ("noworodek", (0, 2)),
        ("yeni doğan", (0, 2)),
        ("حديث الولادة", (0, 2)),
        ("prematuur 32 weken", (0, 23)),
        ("met 29 weken geboren", (0, 23)),
        ("8 weken te vroeg geboren", (0, 23)),
        ("geboren met 31 weken", (0, 23)),
        ("schoolkind", (48, 155)),
        ("ilkokul", (48, 155)),
        ("eindexamenstress", (180, 227)),
        ("examenklas", (180, 227)),
        ("eerstejaars", (204, 251)),
        ("scholier", (144, 227)),
        ("lise", (144, 227)),
    ],
)
def test_a_word_alone_suggests_an_age_loosely(question, span):
    (found,) = ages_in(question).spans

    assert (found.minimum, found.maximum, found.is_exact) == (*span, False)


@pytest.mark.parametrize(
    "question",
    [
        "zwanger worden",
        "niet zwanger",
        "gebeurd",
        "babysitter",
        "uitgerekend vandaag",
        "examen",
        "praten over tijd",
        "echo van de nieren",
        "positieve test",
    ],
)
def test_words_that_only_look_like_it_suggest_no_age(question):
    assert ages_in(question).spans == ()


def test_a_number_makes_the_word_beside_it_superfluous():
    assert [span.text for span in ages_in("peuter van 3").spans] == ["3"]


@pytest.mark.parametrize(
    ("question", "is_own"),
    [
        ("ik ben 15", True),
        ("ben 13 en wil niet naar mijn vader", True),
        ("weet niet waar ik heen moet, 15", True),
        ("i'm 20 and lonely", True),
        ("15 yaşındayım", True),
        ("mam 15 lat", True),
        ("ik ben zelf 19", True),
        ("ik ben inmiddels 17", True),
        ("мені 15", True),
        ("ik ben een meisje van 12", True),
        ("ik ben een verlegen jongen van 16", True),
        ("ik ben een 11-jarige jongen", True),
        ("ben een meid (15)", True),
        ("i am a 13 year old boy", True),
        ("ik zit in groep 8 en slaap slecht", True),
        ("nu zit ik in de brugklas", True),
        ("ik zit in 2 havo", True),
        ("ik zit op het vmbo en wil stoppen", True),
        ("ik ben de moeder van een jongen van 14", False),
        ("ik ben bang voor een jongen van 16", False),
        ("ik ben oma, meisje van 10 logeert", False),
        ("ik zit met mijn zoon in groep 7", False),
        ("ik zit in groep 2", False),
        ("mijn dochter zit in groep 8", False),
        ("عمري 15", True),
        ("mijn zoon is 15", False),
        ("ik ben 31", False),
    ],
)
def test_young_people_tell_their_own_age(question, is_own):
    assert ages_in(question).is_own is is_own


@pytest.mark.parametrize(
    ("question", "is_adult"),
    [("man 47 jaar", True), ("opa en oma van 61", True), ("ik ben 31", True), ("ik ben 31, zoon van 3", False)],
)
def test_a_grown_ups_age_is_no_childs(question, is_adult):
    assert ages_in(question).is_adult is is_adult


def test_the_age_of_who_is_pregnant_is_not_that_of_the_child():
    assert [(span.minimum, span.is_exact) for span in ages_in("zwanger 18 jaar").spans] == [(216, True), (-9, False)]


@pytest.mark.parametrize("question", ["student van 19 eenzaam", "student van 16", "kleuter van 7"])
def test_a_told_age_wins_from_the_word_it_belongs_to(question):
    assert [span.is_exact for span in ages_in(question).spans] == [True]


@pytest.mark.parametrize(
    "question",
    [
        "ik werk op een kinderdagverblijf",
        "ik werk al drie jaar bij een christelijke peuterspeelzaal",
        "als mentor op het vmbo",
        "ik ben juf op een basisschool",
        "ik geef les op een middelbare school",
        "i work at a nursery",
    ],
)
def test_where_the_asker_works_tells_no_age(question):
    assert ages_in(question).spans == ()


@pytest.mark.parametrize(
    "question",
    [
        "ik werk en zoek een plek op het kdv",
        "ik werk fulltime zoek plek op een kdv",
        "mijn zoon zit op het vmbo",
        "de leraar op het vmbo luistert niet",
    ],
)
def test_where_a_child_goes_tells_its_age(question):
    assert len(ages_in(question).spans) == 1


def test_any_school_is_no_first_year():
    assert exact("naar een vmbo") == []


@pytest.mark.parametrize(
    ("question", "spans"),
    [
        ("geboren in 2019", [(82, 94)]),
        ("mijn zoon is geboren in 2015 en leest niet", [(130, 142)]),
        ("mijn dochter uit 2012", [(166, 178)]),
        ("zoon (2012)", [(166, 178)]),
        ("zij is van 2015", [(130, 142)]),
        ("bouwjaar 2018", [(94, 106)]),
        ("geb. 2018", [(94, 106)]),
        ("in 2016 geboren", [(118, 130)]),
        ("in 2016 is mijn dochter geboren", [(118, 130)]),
        ("geboren in maart 2019", [(91, 92)]),
        ("geboren op 12-03-2019", [(91, 92)]),
        ("kinderen uit 2015, 2017 en 2019", [(130, 142), (106, 118), (82, 94)]),
        ("geboren in 2026", [(0, 10)]),
        ("wordt geboren in 2027", [(-9, -2)]),
        ("geboren in 2003", [(274, 286)]),
        ("geboren in 2002", [(286, 287)]),
        ("born in 2019", [(82, 94)]),
        ("2019 doğumlu oğlum", [(82, 94)]),
        ("syn urodzony w 2019", [(82, 94)]),
        ("народився у 2019", [(82, 94)]),
        ("مواليد 2019", [(82, 94)]),
    ],
)
def test_a_year_of_birth_tells_between_which_ages_somebody_is(question, spans):
    assert exact(question) == spans


@pytest.mark.parametrize(
    "question",
    [
        "geboren in 1990",
        "geboren in 2029",
        "in 2026",
        "in 2019 gescheiden",
        "de wet is van 2015",
        "regeling uit 2015",
        "mijn zoon is in 2015 geopereerd",
        "hier geboren en in 2019 gescheiden",
        "sinds 2018 in nederland",
        "geboren in 20190",
    ],
)
def test_any_other_year_tells_no_age(question):
    assert exact(question) == []


def test_a_year_of_birth_tells_nothing_where_the_day_is_not_known():
    assert read_ages(Sentence.of("geboren in 2019")).spans == ()


def test_young_people_tell_their_own_year_of_birth():
    assert ages_in("ik ben geboren in 2010").is_own
    assert not ages_in("mijn zoon is geboren in 2010").is_own


def test_how_a_life_began_tells_nothing_beside_the_age_now():
    assert [(span.minimum, span.maximum) for span in ages_in("te vroeg geboren, nu 2 jaar").spans] == [(24, 35)]


def test_the_words_of_an_age_are_kept_as_written():
    assert ages_in("Mijn zoon van Anderhalf").spans[0].text == "Anderhalf"


def test_numbers_are_read_in_words_and_digits():
    read = numbers(Sentence.of("2,5 twee drieënhalf ٣ yedi pięć п'ять"))

    assert [number.value for number in read] == [2.5, 2, 3.5, 3, 7, 5, 5]
