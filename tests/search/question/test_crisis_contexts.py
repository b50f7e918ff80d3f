"""What stands around an alarm: a lesson, a dog or a game takes nothing away from what befalls somebody now."""

import pytest

from tests.search.question.alarms import kinds

SUICIDE, VIOLENCE, DANGER = "zelfdoding", "geweld-thuis", "direct-gevaar"


@pytest.mark.parametrize(
    ("context", "expected", "questions"),
    [
        (
            "a lesson or a course that was going on",
            DANGER,
            [
                "tijdens de les is een jongen bewusteloos geraakt",
                "bij onze cursus reanimatie is een cursist in elkaar gezakt, hij ademt niet",
                "ik volg een opleiding en er ligt hier een vrouw buiten bewustzijn op de stoep",
            ],
        ),
        (
            "a film, a book or a game that was going on",
            DANGER,
            [
                "we keken een film en ineens kreeg mijn zusje een stuip, ze is nog niet bij",
                "we waren aan het gamen en mijn broer is van de trap gevallen, hij beweegt niet",
                "in het boek staat koelen maar het vel laat los van zijn been, kokende soep",
            ],
        ),
        (
            "an animal that is there too",
            DANGER,
            [
                "de hond blaft de hele tijd want oma ligt op de vloer en wordt niet wakker",
                "kat rende de weg op en nu is mijn dochter aangereden, ze ligt op straat",
            ],
        ),
        (
            "a thing that somebody has with them",
            DANGER,
            ["mijn zoontje is vermist, hij had zijn knuffel bij zich", "dochter van 9 verdwenen zonder jas of tas"],
        ),
        (
            "what happened before, or went well at first",
            DANGER,
            [
                "opa heeft net een beroerte, hij heeft er vorig jaar ook een gehad",
                "gelukkig was de juf erbij maar mijn zoon ademt niet",
            ],
        ),
        (
            "what it is not",
            DANGER,
            ["er loopt een jongen met een pistool op het plein, het is geen speelgoed"],
        ),
        (
            "a dog or a game, in other languages",
            DANGER,
            [
                "the dog is barking and grandad collapsed and isn't breathing",
                "köpek havlıyor, annem bayıldı uyanmıyor",
                "pies szczeka, niemowlę nie oddycha",
                "собака гавкає, дитина не дихає",
            ],
        ),
        (
            "what it is not, and when it was",
            DANGER,
            [
                "dit is geen spel, ons trappenhuis staat in brand",
                "na de training zakte mijn teamgenoot in elkaar",
                "we waren aan het spelen, toen was mijn neefje ineens weg in het bos",
            ],
        ),
        (
            "who is about to do it",
            DANGER,
            ["boek, film, niks helpt: ik sta op het punt mijn baby te schudden"],
        ),
        ("what is being done at this moment", DANGER, ["kom snel, mijn buurman is zijn vrouw aan het wurgen"]),
        (
            "what happens often, and is worse at this moment",
            DANGER,
            [
                "hij heeft vaak een aanval van epilepsie, maar nu stopt het niet",
                "elke week benauwd, nu help zijn lippen zijn blauw",
            ],
        ),
        ("a talk at school that it is told for", VIOLENCE, ["voor mijn spreekbeurt: mijn vader mij slaat elke dag"]),
    ],
)
def test_what_stands_around_an_alarm_does_not_lift_it(context, expected, questions):
    assert kinds(questions) == dict.fromkeys(questions, expected), context


@pytest.mark.parametrize(
    ("cause", "questions"),
    [
        (
            "stuck in the throat",
            ["een olijf zit in haar luchtpijp", "hij grijpt naar iets in zijn keel en loopt rood aan"],
        ),
        (
            "swells after food",
            ["na de garnalen zitten haar ogen dicht", "mijn broer at walnoten, zijn lippen zijn dik"],
        ),
        ("no longer on the legs", ["mijn neef heeft iets gesnoven en kan niet meer lopen"]),
        ("crashed", ["brommer tegen een paal, de jongen ligt stil", "zus door een pony tegen haar buik geschopt"]),
        (
            "water that rises, ice that breaks",
            ["het water stijgt en wij zitten op zolder", "mijn nichtje zakte door de ijslaag"],
        ),
        ("a house that fell in", ["ons plafond is ingestort en mijn kind ligt eronder"]),
        (
            "fever in the first months",
            ["baby van anderhalve maand heeft koorts", "peuter heeft niet geplast en is suf"],
        ),
        ("spots under a glass", ["haar stipjes gaan niet weg als ik met een glas druk"]),
        ("gone", ["mijn dochter van 9 is kwijt", "we zien hem nergens, hij moest al een uur uit school zijn"]),
        ("along with somebody from a game", ["mijn zusje wil mee met een man van fortnite"]),
        ("taken out of the country", ["mijn ex gaat vanavond met de kinderen naar marokko"]),
        (
            "does not open, does not answer",
            ["oma doet de deur niet open en neemt niet op", "de politie zoekt mijn zoontje sinds vanmiddag"],
        ),
        (
            "grave, and now, whatever it is",
            [
                "mijn huisgenoot is opeens heel sloom en lijkbleek",
                "snel, er komt overal bloed uit bij mijn tante",
                "help er is vuur bij de buurman",
                "wat nu, kleuter zat met de lampolie",
                "gasfles ontploft op het terras, twee gewonden",
                "iemand met een masker staat bij ons raam",
            ],
        ),
        ("at the lock", ["iemand probeert het slot van onze voordeur open te krijgen"]),
        ("armed where people are", ["er is een schutter in ons gebouw"]),
        (
            "nowhere tonight",
            [
                "ik lig met mijn zoontje in een park, al drie nachten",
                "mag niet meer binnen bij mijn vader, waar moet ik slapen",
            ],
        ),
        ("hurt a baby a moment ago", ["ik heb hem op bed gesmeten, hij is vier maanden"]),
    ],
)
def test_danger_is_heard_in_all_its_families(cause, questions):
    assert kinds(questions) == dict.fromkeys(questions, DANGER), cause


@pytest.mark.parametrize(
    ("cause", "questions"),
    [
        (
            "a thing, an animal or a mood is lost, not a child",
            [
                "onze groencontainer is verdwenen",
                "buggy vermist bij de flat",
                "parkiet van mijn dochter weggevlogen",
                "haar eetlust is weg sinds de griep",
                "mijn man is kwijt aan zijn telefoon",
            ],
        ),
        (
            "somebody leaves a talk or a duty",
            ["mijn zoon loopt weg voor zijn problemen", "mijn vrouw is weggelopen uit de mediation"],
        ),
        (
            "the word has another sense",
            [
                "we verzuipen in de administratie",
                "leren stikken met de naaimachine",
                "bij mijn dochter sloeg de vlam in de pan toen de wifi uitging",
                "mijn zoon valt buiten de doelgroep",
                "schuim op de sloot achter school",
                "ik heb geen adem meer door die drukte",
            ],
        ),
        (
            "a burden buries nobody, and laughing knocks nobody out",
            [
                "mijn vrouw raakt bedolven onder de mantelzorg",
                "ik zit klem tussen mijn baan en de zorg voor oma",
                "die clown, we lachten ons bewusteloos gelachen",
                "ik kreeg haast een hartaanval toen ik de rekening zag",
            ],
        ),
        (
            "a toy in the water, a beetle under a bike",
            ["dochter gooide haar beugel in de wc", "overreden egel in onze straat, mijn zoon huilt"],
        ),
        (
            "played, or sat out",
            ["kleuters spelen inbreker en politie", "blauwe plekken van het turnen", "bij hockey geschopt, scheenbeen"],
        ),
        (
            "who wants to help others",
            ["kleren inzamelen voor daklozen", "collecte tegen kindermishandeling", "verwaarloosde hond in huis nemen"],
        ),
        (
            "so it goes now and then",
            [
                "soms houdt ze haar adem zo lang in dat ze blauw wordt",
                "mijn vrouw heeft al maanden druk op haar borst en pijn in haar arm na het werk",
                "kleuter schokt met zijn beentjes in zijn slaap",
            ],
        ),
        (
            "ordinary ills, medicines and school",
            [
                "dochter valt flauw van de naald bij de prikpost",
                "suf door de tabletten tegen hooikoorts",
                "leerling is weken niet op school aangekomen, wat doet leerplicht",
                "bloedblaren van het roeien",
                "gevluchte moeders zoeken een vrouwengroep",
            ],
        ),
        (
            "a heart that bleeds, an office that presses",
            [
                "mijn hart bloedt voor die vluchtelingen",
                "zij sterft van de heimwee op schoolkamp",
                "de gemeente zet ons het mes op de keel van de deurwaarder",
                "hij droomt dat hij is ontvoerd door piraten",
                "littekens na een operatie aan haar arm",
                "bang voor de dokter en de prik, mijn dochter van 5",
            ],
        ),
        (
            "help that can wait",
            ["vandaag hulp nodig bij invullen van een formulier", "noodopvang op de basisschool tijdens studiedag"],
        ),
        ("told in a story", ["boek over een jongen die stikt", "in roblox word ik steeds neergeschoten"]),
        ("on the way to a clinic", ["mijn man snurkt en stopt met ademen, hoe lang is de wachttijd"]),
        ("the end of a long life", ["onze oma heeft niet lang meer te leven, mag mijn kind mee"]),
    ],
)
def test_an_ordinary_question_is_no_alarm(cause, questions):
    assert kinds(questions) == dict.fromkeys(questions), cause
