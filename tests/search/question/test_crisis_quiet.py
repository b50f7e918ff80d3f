"""Violence at home and despair told in few words, or beside the point; and what only sounds like them."""

import pytest

from tests.search.question.alarms import kinds

SUICIDE, VIOLENCE, DANGER = "zelfdoding", "geweld-thuis", "direct-gevaar"


@pytest.mark.parametrize(
    ("expected", "questions"),
    [
        pytest.param(
            VIOLENCE,
            [
                "iedere week slaag thuis",
                "ma heeft me met de slipper achterna gezeten en ik kreeg klappen",
                "mijn buurvrouw zegt dat haar ex weer aan het meppen was",
                "ik zei nee en toen kreeg ik een stomp van hem",
                "hij smeet de stoel en alle glazen vliegen kapot",
            ],
            id="blows, in few words",
        ),
        pytest.param(
            VIOLENCE,
            [
                "elke nacht gegil bij de bovenburen en een vrouw huilt",
                "leerling tekent haar oom bloot op de bank",
                "onze broer van 15 terroriseert zijn zusje",
                "papa kneep mijn broertje hard in zijn oor en trok aan zijn haren",
                "opa zei als je het vertelt word je opgepakt",
                "hij heeft de cavia verdronken als straf",
                "ik ben zwanger van mijn zwager",
            ],
            id="beside the point",
        ),
        pytest.param(
            VIOLENCE,
            [
                "mijn ex heeft het slot vervangen, mijn kinderen zitten binnen en ik buiten",
                "mijn broer moest op het balkon staan voor straf",
                "ik durf niet in slaap te vallen als mijn stiefvader er is, slapen kan ik niet",
                "kind krimpt in elkaar als ik mijn arm optil",
                "de thuiszorg is grof en knijpt oma",
                "hij zei dat hij spijt had, maar een maand later mept hij opnieuw",
                "zodra vader gedronken heeft vluchten wij naar de buren",
            ],
            id="shut out, on guard, again",
        ),
        pytest.param(
            SUICIDE,
            [
                "morgen haal ik de rest, twintig tabletten gekocht heb ik al",
                "mijn zus schrijft in haar dagboek over sterven",
                "elke ochtend baal ik dat ik nog leef, wat jammer",
                "mijn oom staart steeds naar zijn pistool",
                "hij heeft alles opgezegd en is zo stil",
            ],
            id="the rest tomorrow",
        ),
        pytest.param(
            SUICIDE,
            [
                "mijn pleegdochter krast",
                "zij hield de schaar tegen haar eigen hals",
                "ze heeft een doosje medicijnen, hoeveel is dodelijk als zij het slikt",
                "mijn besluit staat vast, dit is het afscheid",
                "ik ben overbodig en wil verdwijnen",
                "hij zat in de auto met draaiende motor, slang erin en de garage dicht",
                "mijn neefje googelt hoe je een strop knoopt",
            ],
            id="the act, asked or hinted at",
        ),
        pytest.param(
            VIOLENCE,
            [
                "zodra hij binnenkomt kruipen de kleintjes in de kast",
                "mijn klasgenoot durft niet naar huis als zijn moeder gedronken heeft",
                "eerst deed hij het als hij gezopen had, nu steeds",
            ],
            id="what makes everybody go still",
        ),
        pytest.param(
            VIOLENCE,
            [
                "mijn verloofde beslist hoeveel ik mag eten",
                "wij mogen pas slapen als we braaf zijn, zegt stiefpapa",
                "mijn partner pakt de toeslag en ik moet bedelen om luiers",
                "ex zegt als ik ga scheiden neemt hij alle kinderen, en anders zie ik mijn zoon nooit",
            ],
            id="what is taken or must be earned",
        ),
        pytest.param(
            VIOLENCE,
            [
                "mijn leerlinge is 16 en de familie heeft een man gekozen in Guinee",
                "mijn zus moet trouwen met een oudere die ze niet kent",
                "na de vakantie bij oma in Gambia is mijn dochter dichtgenaaid",
            ],
            id="married off, cut",
        ),
        pytest.param(
            SUICIDE,
            [
                "vanavond neem ik alle pillen tegelijk",
                "mijn zus slikt met opzet zoveel ibuprofen",
                "kan ik sterven van 30 tabletten",
            ],
            id="pills",
        ),
        pytest.param(
            SUICIDE,
            [
                "ik wens dat een bus tegen mij aanrijdt",
                "in bed bid ik dat ik vannacht doodga",
                "zou iemand het merken als ik van de brug viel",
                "stond op het viaduct, brug achter me, maar was te laf",
            ],
            id="may it come from outside",
        ),
        pytest.param(
            SUICIDE,
            [
                "jullie zien mij morgen niet meer",
                "mijn dochter heeft op een lijstje geschreven wie haar kleren krijgt",
                "als ik dood ben, wie past er op mijn kat",
                "mijn broer zei dit was het dan, vaarwel",
            ],
            id="a farewell in passing",
        ),
        pytest.param(
            SUICIDE,
            [
                "stemmen dwingen mijn kleindochter om zichzelf te snijden",
                "mijn pupil hoort een stem die roept dat hij zich moet ophangen",
            ],
            id="voices that tell somebody to hurt themself",
        ),
        pytest.param(
            DANGER,
            [
                "een vent in een bus lokt meisjes bij de speeltuin",
                "Чоловік взяв ножа, зараз вб'є нас",
                "stemmen zeggen dat ik de baby moet doden",
            ],
            id="and what is danger at this moment",
        ),
        pytest.param(
            None,
            [
                "mijn zoon speelt soldaatje en schiet alle knuffels zogenaamd dood",
                "pa flipt als ik mijn rapport laat zien met een onvoldoende",
                "vorig jaar was ik mijn zoon kwijt in het pretpark",
                "mijn kleuter scheldt papa uit",
                "mijn beste vriendin negeert mij op school",
                "waar meld ik dat iemand zijn paard mishandelt",
                "ik wil graag leren over verwaarlozing",
                "mijn man heeft zich gesneden aan een scherf",
                "mijn kleinzoon valt vaak, hij heeft blauwe plekken op zijn knieën",
                "hoe leg ik een peuter uit dat papa wegging",
                "ik wil weg zijn voor de file",
                "hoe leer ik omgaan met de dood van mijn zus",
                "mijn zoon is in zijn arm gestoken door een bij",
                "waar kan ik oude medicijnen inleveren, ik heb veel pillen in huis",
                "mijn kleinkind vraagt of doodgaan pijn doet",
                "mijn zoon tekent een man met een hoed",
                "ik pas soms op mijn zusje, mag dat als ik twaalf ben",
            ],
            id="what only sounds like it",
        ),
    ],
)
def test_what_is_said_in_few_words_is_heard(expected: str | None, questions: list[str]) -> None:
    assert kinds(questions) == dict.fromkeys(questions, expected)
