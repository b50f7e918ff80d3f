"""What others tell or newcomers say in bare words, weapons in somebody's hand; and what only sounds like them."""

import pytest

from tests.search.question.alarms import kind, kinds

SUICIDE, VIOLENCE, DANGER = "zelfdoding", "geweld-thuis", "direct-gevaar"


@pytest.mark.parametrize(
    ("expected", "questions"),
    [
        pytest.param(
            SUICIDE,
            [
                "stagiair vertelde de receptionist dat ze onder een metro wil",
                "kind zeggen willen trein onder",
                "mijn nichtje heeft gezegd dat ze van de flat wil",
            ],
            id="under a train",
        ),
        pytest.param(
            DANGER,
            [
                "oom flipt met een bijl, de kinderen en ik zitten op zolder",
                "mijn zus richt een pistool op mijn vader",
                "man gaan tekeer tegen buurvrouw met een hamer",
            ],
            id="a weapon in somebody's hand",
        ),
        pytest.param(
            DANGER,
            [
                "verwarde opa is met de tweeling gaan fietsen en al twee uur niet thuis",
                "oppas met kinderwagen naar het park gegaan, uren geleden, nog niet terug",
            ],
            id="gone with a small child",
        ),
        pytest.param(
            VIOLENCE,
            [
                "echtgenoot tand stuk gemaakt van mij",
                "hij bijten mij en schoonmoeder zeggen volhouden, ik weg",
                "mijn kaak is gebroken door mijn ex",
                "kinderen horen alles, papa schoppen mij",
            ],
            id="in newcomers' words",
        ),
        pytest.param(
            VIOLENCE,
            [
                "het jongetje van hiernaast mag niet binnenkomen terwijl het sneeuwt en hij huilt",
                "leerling zoekt altijd eten in de prullenbak, thuis krijgt hij niks",
            ],
            id="a child kept out or hungry",
        ),
        pytest.param(
            VIOLENCE,
            [
                "de vriend van mijn moeder stapt bij mij in bad",
                "stiefopa lag vannacht bij mijn nichtje in bed",
                "mijn vader gaat bij mijn zusje van 12 in de douche staan",
                "oom vraagt of ik met hem in bad wil",
            ],
            id="in the child's bed or bath",
        ),
        pytest.param(
            VIOLENCE,
            ["mijn nicht wordt door haar verloofde geschopt", "de man van mijn collega slaat haar, waar kan ze heen"],
            id="another woman is beaten",
        ),
    ],
)
def test_told_by_others_or_in_bare_words(expected: str, questions: list[str]) -> None:
    assert kinds(questions) == dict.fromkeys(questions, expected)


@pytest.mark.parametrize(
    "question",
    [
        "mijn vrouw heeft haar arm gebroken, wie helpt ons met de kinderen",
        "peuter wil met mama in bad",
        "oom komt bij ons wonen, waar kan ik een bed kopen",
        "met mes en vork leren eten op de opvang",
        "papa maakt met hamer en spijkers een boomhut met de kinderen",
        "wil mijn kind onder de 4 in de trein een stoel",
        "traphekje zodat de baby niet valt",
        "hoe voorkom ik dat mijn dreumes verdrinkt",
        "oma gaat elke dag met de baby wandelen, is een uur te lang",
        "mijn vrouw schopt mij in haar slaap",
    ],
)
def test_what_only_sounds_like_it(question: str) -> None:
    assert kind(question) is None
