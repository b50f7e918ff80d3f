"""What is asked in the measurements: the judged questions and typed words, with filters drawn by chance."""

import random
from itertools import cycle, islice
from pathlib import Path

from search.evaluation.judgements import read_judgements
from search.query import SearchQuery
from search.vocabulary import Vocabulary

FILES = sorted((Path(__file__).parents[2] / "relevance").glob("dev*.yaml"))
# Facets, and how often a question has a value of them.
FILTERED = {"question_types": ("question_type", 0.3), "audiences": ("audience", 0.2), "tiers": ("tier", 0.1)}


def texts() -> list[str]:
    """The words of all judged questions, each once."""
    return list(dict.fromkeys(question.text for path in FILES for question in read_judgements(path) if question.text))


def questions(known: Vocabulary, count: int, seed: int = 2) -> list[SearchQuery]:
    """Three of four have words; a question may have an age, an area and other filters."""
    chance = random.Random(seed)  # noqa: S311
    words = texts()
    chance.shuffle(words)
    return [_question(known, chance, text) for text in islice(cycle(words), count)]


def _question(known: Vocabulary, chance: random.Random, text: str) -> SearchQuery:
    fields: dict = {"age_months": chance.randint(-9, 240)} if chance.random() < 0.3 else {}
    if chance.random() < 0.3 and known.districts:
        fields["areas"] = (chance.choice(known.districts).slug,)
    for name, (facet, share) in FILTERED.items():
        if chance.random() < share:
            fields[name] = (chance.choice([*known.terms[facet]]),)
    has_words = chance.random() < 0.75 or not fields
    return SearchQuery(text=text if has_words else "", kind="service", lang=known.lang, **fields)


def filtered(known: Vocabulary, count: int, seed: int = 2) -> list[SearchQuery]:
    """Short questions with one to four filters, half of them with words: those of the first measurement."""
    typed = ["", "slapen", "mijn peuter praat nog niet, wie kan helpen?", "schulden", "consultatiebureau", "angst pubr"]
    chance = random.Random(seed)  # noqa: S311
    asked = []
    for number in range(count):
        fields: dict = {"age_months": chance.randint(-9, 240)} if chance.random() < 0.8 else {}
        fields |= {"areas": (chance.choice(known.districts).slug,)} if chance.random() < 0.7 else {}
        fields |= {"question_types": (chance.choice([*known.terms["question_type"]]),)} if chance.random() < 0.6 else {}
        fields |= {"audiences": ("ouder",)} if chance.random() < 0.3 or not fields else {}
        text = typed[number % len(typed)] if number % 2 else ""
        asked.append(SearchQuery(text=text, kind="service", lang=known.lang, **fields))
    return asked


def beginnings() -> list[str]:
    """What somebody has typed so far: each judged question of a few words, letter by letter from the second on."""
    short = [text for text in texts() if len(text) <= 30]
    return [text[:end] for text in short for end in range(2, len(text) + 1)]
