"""Told of another woman, or to be prevented, in the other languages; and pills somebody means to take."""

import pytest

from tests.search.question.alarms import kind

SUICIDE, VIOLENCE = "zelfdoding", "geweld-thuis"


@pytest.mark.parametrize(
    "question",
    [
        "my cousin is beaten by her fiance, who can she call",
        "ablam kocasından şiddet görüyor, nereye gitsin",
        "koleżankę z pracy bije mąż, jak jej pomóc",
        "тітку лупцює чоловік, вона вагітна",
        "дочь бьет муж, она боится уйти",
        "خالتي زوجها يعنفها كل ليلة",
    ],
)
def test_another_woman_is_beaten_by_her_husband(question: str) -> None:
    assert kind(question) == VIOLENCE


@pytest.mark.parametrize(
    "question",
    [
        "no point in living, i will take all my pills and be at peace",
        "yaşamak istemiyorum, hapları içeceğim ve bitecek",
        "nie chcę żyć, wezmę leki i koniec",
        "немає сенсу, проковтну снодійне і засну назавжди",
        "سأبلع كل الحبوب وأرتاح من الحياة",
    ],
)
def test_pills_that_somebody_means_to_take(question: str) -> None:
    assert kind(question) == SUICIDE


@pytest.mark.parametrize(
    "question",
    [
        "fence for the pond so that my toddler does not fall in",
        "how to prevent children from choking on nuts",
        "çocuğum havuzda boğulmasın diye ne yapmalıyım",
        "jak zabezpieczyć schody, żeby dziecko nie spadło",
        "курси плавання, щоб син не потонув",
        "ворота на лестницу, чтобы малыш не упал",
        "كيف أحمي طفلي من الغرق في المسبح",
        "بوابة للدرج كي لا تقع ابنتي",
    ],
)
def test_what_is_done_so_that_it_shall_not_happen(question: str) -> None:
    assert kind(question) is None


@pytest.mark.parametrize(
    "question",
    [
        "my son fell in the pond and does not breathe",
        "oğlum havuza düştü nefes almıyor",
        "syn wpadł do basenu i nie oddycha",
        "син впав у басейн і не дихає",
        "ابني وقع في المسبح ولا يتنفس",
    ],
)
def test_what_did_happen(question: str) -> None:
    assert kind(question) == "direct-gevaar"
