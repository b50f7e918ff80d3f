"""The words of a made-up service: a name, a summary and sentences that say what was drawn."""

import random
from dataclasses import dataclass

from sociale_kaart.models import AgeBasis
from sociale_kaart.synthetic.drawing import PARENT, PROFESSIONAL, YOUNG, Draw
from sociale_kaart.synthetic.texts import Texts
from sociale_kaart.synthetic.world import YOUNGEST

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag")
PARTS = ("ochtend", "middag", "avond")
MONTHS_IN_YEAR = 12
LONGEST_NAME = 200


@dataclass(frozen=True)
class Words:
    """The texts of a service; `english` is a summary, empty where it has none."""

    name: str
    alternate_name: str
    summary: str
    description: str
    application: str
    cost: str
    english: str


def compose(chance: random.Random, draw: Draw, texts: Texts) -> Words:
    slots = _slots(chance, draw, texts)
    summary = chance.choice(draw.form.summaries).format_map(slots)
    return Words(
        name=_name(chance, draw, slots),
        alternate_name=slots["pro"] if chance.random() < 0.12 else "",
        summary=summary[:1].upper() + summary[1:],
        description=" ".join(_sentences(chance, draw, texts, slots)),
        application=chance.choice(texts.applications[draw.route]).format_map(slots),
        cost=chance.choice(texts.costs).format_map(slots) if chance.random() < 0.25 else "",
        english=_english(chance, draw, texts, slots) if chance.random() < 0.2 else "",
    )


def _name(chance: random.Random, draw: Draw, slots: dict[str, str]) -> str:
    if draw.is_first_contact:
        return draw.provider.name
    name = chance.choice(draw.form.names).format_map(slots)
    point = chance.random()
    if point < 0.3:
        name = f"{name} {draw.district.name}"
    elif point < 0.45:
        name = f"{name}, {slots['age']}"
    return name[:LONGEST_NAME]


def _sentences(chance: random.Random, draw: Draw, texts: Texts, slots: dict[str, str]) -> list[str]:
    """An opening, how it goes, for whom and where, and things that are good to know."""
    voice = YOUNG if draw.audiences == (YOUNG,) else PROFESSIONAL if PROFESSIONAL in draw.audiences else PARENT
    chosen = [chance.choice(texts.openings[voice]), *chance.sample(draw.form.sentences, chance.randint(2, 4))]
    if draw.ages.basis == AgeBasis.STATED:
        chosen.append(chance.choice(texts.ages))
    if draw.areas and chance.random() < 0.7:
        chosen.append(chance.choice(texts.wheres))
    chosen += chance.sample(texts.extras, chance.randint(0, 2))
    return [sentence.format_map(slots) for sentence in chosen]


def _slots(chance: random.Random, draw: Draw, texts: Texts) -> dict[str, str]:
    people = chance.choice(texts.people[_people(draw)])
    lay = chance.sample(draw.topic.lay, min(2, len(draw.topic.lay)))
    day, part = chance.choice(DAYS), chance.choice(PARTS)
    return {
        "topic": draw.topic.label,
        "lay": lay[0],
        "lay2": lay[-1],
        "pro": chance.choice(draw.topic.professional),
        "topic_en": chance.choice(draw.topic.english),
        "brand": chance.choice(texts.brands),
        "org": draw.provider.name,
        "area": draw.district.name,
        "where": draw.where,
        "place": f"{chance.choice(texts.buildings)} aan de {chance.choice(texts.streets)}",
        "people": people,
        "people_c": people[:1].upper() + people[1:],
        "age": age_words(draw.ages.low, draw.ages.high),
        "age_short": _short(draw.ages.low, draw.ages.high),
        "years_old": str(max(10, draw.ages.low // MONTHS_IN_YEAR + chance.randint(0, 2))),
        "day": day,
        "part": part,
        "n": str(chance.randint(3, 14)),
        "k": str(chance.randint(4, 15)),
        "times": str(chance.randint(2, 5)),
        "years": str(chance.randint(2, 30)),
        "hours": chance.choice(("een", "anderhalf", "twee", "drie")),
        "weeks": str(chance.randint(2, 26)),
        "minutes": chance.choice(("twintig", "dertig", "vijfenveertig")),
        "euro": str(chance.choice((2, 3, 5, 10, 15, 25, 40, 100, 250))),
    }


def _people(draw: Draw) -> str:
    low, high = draw.ages.low, draw.ages.high
    if PROFESSIONAL in draw.audiences:
        return "professional"
    if high < 0:
        return "zwanger"
    for name, oldest in (("baby", 23), ("klein", 71), ("basisschool", 155)):
        if high <= oldest:
            return name
    if low >= 192:
        return "volwassen"
    return "puber" if low >= 120 or draw.audiences == (YOUNG,) else "alle"


def age_words(low: int, high: int) -> str:
    """Months as people write them.

    >>> age_words(48, 155), age_words(-9, -1), age_words(0, 17)
    ('van 4 tot en met 12 jaar', 'tijdens de zwangerschap', 'van 0 tot en met 17 maanden')
    """
    if high < 0:
        return "tijdens de zwangerschap"
    start = "vanaf de zwangerschap" if low == YOUNGEST else f"van {max(low, 0) // MONTHS_IN_YEAR}"
    if high < 2 * MONTHS_IN_YEAR:
        months = "van 0" if low <= 0 else f"van {low}"
        return f"{start if low < 0 else months} tot en met {high} maanden"
    return f"{start} tot en met {high // MONTHS_IN_YEAR} jaar"


def _short(low: int, high: int) -> str:
    if high < 0:
        return "zwanger"
    if high < 2 * MONTHS_IN_YEAR:
        return f"jonger dan {high + 1} maanden"
    return f"{max(low, 0) // MONTHS_IN_YEAR} tot {high // MONTHS_IN_YEAR + 1} jaar"


def _english(chance: random.Random, draw: Draw, texts: Texts, slots: dict[str, str]) -> str:
    parts = [chance.choice(texts.english["openings"]), chance.choice(texts.english["more"])]
    return " ".join(parts).format_map(slots)
