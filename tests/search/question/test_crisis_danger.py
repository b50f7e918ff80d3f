"""Danger of this moment in the street, at school, in the air of the house and in the body; and what only sounds so."""

import pytest

from tests.search.question.alarms import kinds


@pytest.mark.parametrize(
    "questions",
    [
        # Those of the street, who come for somebody.
        [
            "die jongens wachten mijn broertje op bij de poort en willen hem pakken",
            "betaal je niet dan steken ze hem neer",
            "straks schiet hij ons neer",
        ],
        ["een groep mannen schopt een zwerver op de grond bij de bushalte", "knokpartij met stokken voor de moskee"],
        # Out of his mind, and with something in his hands.
        ["verwarde vrouw staat met een schaar op het schoolplein", "buurvrouw tiert en slaat met een hamer op ruiten"],
        # Up high, and on the road.
        ["er bungelt een meisje aan de reling van de brug", "mijn neef rijdt ladderzat met de kinderen in de auto"],
        ["jongens gooien stoeptegels van het viaduct", "een peuter staat in pyjama alleen op straat in het donker"],
        # The air that all of them are ill of.
        ["sinds de geiser aan is hebben we allemaal hoofdpijn", "vlammen uit de frituurpan in onze keuken"],
        # What the body shows.
        ["mijn zoon kreeg een knuppel op zijn hoofd en ziet dubbel", "ze kreeg tweemaal insuline vanochtend"],
        ["31 weken zwanger, hoofdpijn en ik zie sterretjes", "koorts en vlekjes die niet weggaan als ik druk"],
        # Left behind, and gone.
        ["er lag een baby in een vuilniszak bij de kliko", "opa is dement en de straat op gelopen in zijn pyjama"],
        # A dog, a cow: no animal story.
        ["een rottweiler laat zijn arm niet meer los", "mijn vrouw is door koeien vertrapt"],
        # Who sees or hears it, of people they may not know.
        [
            "een voetganger ligt onder de tram",
            "er roept een vrouw om hulp in het park",
            "kleuters lopen langs de rails",
        ],
        ["een dronken kerel schopt reizigers op het perron", "zijn bloedsuiker is 30 en hij braakt, diabetes"],
    ],
)
def test_danger_is_heard_by_who_and_what_happens(questions):
    assert kinds(questions) == dict.fromkeys(questions, "direct-gevaar")


@pytest.mark.parametrize(
    "questions",
    [
        ["mijn dochter wil haar huiswerk afmaken maar wacht op mij", "er wacht een groepje vrienden op mijn zoon"],
        ["broer en zus vechten om de tablet", "mijn peuter klimt op het aanrecht, hoe leer ik dat af"],
        ["de schietpartij op het jeugdjournaal maakt haar bang", "mijn kind ontploft elke middag na school"],
        ["welke koolmonoxidemelder past bij een geiser", "onze hond mag los in de speeltuin?"],
        ["hoe bespreek ik de steekpartij met de kinderen", "mijn dochter is soms afwezig, is dat een absence"],
        ["baby met verhoging laten slapen?", "ik ben mijn fiets kwijt op het strand"],
    ],
)
def test_ordinary_questions_with_the_same_words_are_no_danger(questions):
    assert kinds(questions) == dict.fromkeys(questions)
