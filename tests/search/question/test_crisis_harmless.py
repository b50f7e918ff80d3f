"""What is asked, feared, learnt, given or told of others is no alarm; what is plain is one."""

import pytest

from tests.search.question.alarms import kinds

SUICIDE, VIOLENCE = "zelfdoding", "geweld-thuis"


@pytest.mark.parametrize(
    "questions",
    [
        pytest.param(
            [
                "het bloed onder mijn nagels haalt ze, die kleine van drie",
                "mijn kind steekt zijn vinger nooit op in de klas",
                "ik sla me wel door deze week heen",
                "ze slaat zich er dapper doorheen",
                "how do I stop my baby crying in the car",
                "onze laptop ga ik nog eens uit het raam gooien",
                "peuter krijst moord en brand in bad",
                "voor de derde week vroege dienst, ik voel me levend dood",
                "waarom moeten wij leven van zo'n klein bedrag",
            ],
            id="sayings",
        ),
        pytest.param(
            [
                "dochter gooit met van alles als ze moe is",
                "mijn zoon wordt uitgescholden bij het speeltoestel",
                "mijn dochtertje rent weg in de supermarkt",
                "onze dochter loopt weg als ze straf krijgt",
                "mijn zoon is verdwaald op school, het is een groot gebouw",
                "mijn zoontje van 5 roept ik maak je dood bij memory",
                "hoe hoog moet een koolmonoxidemelder hangen",
                "ik ben juf en maak me zorgen om kind in mijn klas",
                "ik maak vaak ruzie met kind van 12",
            ],
            id="everyday tempers and wanderings",
        ),
        pytest.param(
            [
                "kaartjes voor een voorstelling over loverboys",
                "brugklassers met vragen over zelfbeschadiging, welk filmpje",
                "themaweek kindermishandeling op onze school",
                "screeningslijst partnergeweld voor de kraamzorg",
                "hoorde iets op de radio over een ontvoering, hoe bespreek ik dat",
            ],
            id="taught, screened for, told in the news",
        ),
        pytest.param(
            [
                "dochter van 7 is bang voor de trein",
                "nachtmerries over inbrekers na een logeerpartij",
                "angst voor messen bij een kind van 6",
            ],
            id="feared and dreamt of",
        ),
        pytest.param(
            [
                "wij willen speelgoed doneren aan de vrouwenopvang",
                "hoe helpen wij daklozen met de kerst",
                "kind vraagt waarom mensen op straat slapen",
            ],
            id="given to those in need",
        ),
        pytest.param(
            [
                "blauwe plek op zijn bil door de inenting",
                "krassen op haar been door de bramen",
                "een jongen had zijn waterpistool in zijn tas op school",
                "opa en ik hebben een geheim recept voor soep",
                "ze is beter af op een kleine school",
            ],
            id="a mark, a toy, a secret of no harm",
        ),
    ],
)
def test_what_is_no_alarm(questions):
    assert kinds(questions) == dict.fromkeys(questions)


@pytest.mark.parametrize(
    ("expected", "questions"),
    [
        pytest.param(
            VIOLENCE,
            [
                "ik las een flyer want ik word zelf thuis mishandeld door mijn vriend",
                "op het journaal zag ik mijn eigen leven, hij schopt mij thuis ook",
                "na de voorlichting vertelde mijn zusje dat onze oom aan haar zit",
                "als vrijwilligster zag ik dat die vader zijn kind schopt",
            ],
            id="done at home, beside a leaflet, the news or a lesson",
        ),
        pytest.param(
            SUICIDE,
            [
                "ik game de hele dag, maar eigenlijk wou ik gewoon dood",
                "er zat een brief bij haar werkstuk dat ze niet langer wil leven",
                "een verhaal over zelfmoord gelezen en nu wil ik het ook doen",
                "in de game chat typt hij dat hij vanavond een einde aan zijn leven maakt",
                "als stagiaire hoor ik een cliënt zeggen dat hij morgen springt",
            ],
            id="the wish to die, beside a game, a book or a traineeship",
        ),
        pytest.param(
            SUICIDE,
            [
                "mijn tante vroeg wie haar ketting wil hebben als ze er niet meer is",
                "googelt mijn zusje hoeveel slaappillen dodelijk zijn",
                "zoon zegt dat we een betere vader verdienen en zit de hele nacht op",
                "hij wil de uitvaart met zijn eigen muziek, mijn puber van 16",
            ],
            id="the wish to die, beside the point",
        ),
        pytest.param(
            VIOLENCE,
            [
                "opa doet 's nachts dingen met mij en ik moet mijn mond dicht houden",
                "mijn ex noteert elke minuut dat ik weg ben, hij telt de kilometers",
                "stiefvader geeft mijn broertje geen avondeten als straf",
                "mama draagt binnen een zonnebril want papa was dronken",
            ],
            id="violence, beside the point",
        ),
    ],
)
def test_what_is_plain_whatever_stands_beside_it(expected, questions):
    assert kinds(questions) == dict.fromkeys(questions, expected)
