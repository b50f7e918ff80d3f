"""Questions that led to a service: in words only what five different people asked on one day, and nothing private."""

from collections import deque
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from django.urls import Resolver404, resolve
from django.utils.translation import get_language

from search.errors import SearchUnavailableError
from search.find import understood, vocabulary_of
from search.lexicons import current_lexicon
from search.query import SearchQuery
from search.question.lemmas import is_in_dictionary
from search.question.lexicon import Lexicon
from search.question.stop_words import BY_LANGUAGE
from search.question.words import words
from sociale_kaart import clock
from sociale_kaart.models import QuestionCount, Service, UseKind
from sociale_kaart.sensitivity import has_sensitive, is_about_sensitive, is_sensitive_service
from sociale_kaart.statistics.people import DifferentPeople
from sociale_kaart.statistics.small_numbers import FEWEST_TOLD
from sociale_kaart.statistics.tally import Row
from sociale_kaart.statistics.visits import Visit, count_use
from sociale_kaart.statistics.writing import count, wake

LISTS = ("search", "map")
MOST_WAITING = 1_000
MOST_WORDS, LONGEST = 8, 80
# "6 maanden" says an age, "12345" a number of somebody.
MOST_DIGITS = 2
people = DifferentPeople()


@dataclass(frozen=True)
class Asked:
    """A question that led to a service, until it is looked at."""

    service: Service
    text: str
    lang: str
    address: str


waiting: deque[Asked] = deque(maxlen=MOST_WAITING)


def note_question(service: Service, visit: Visit, **_sent: object) -> None:
    """Count that a question led here; its words wait to be looked at, beside the page."""
    found = question_in(visit.came_from)
    if found is None:
        return
    count_use(Service, service.pk, UseKind.FROM_SEARCH, service.municipality_id, visit, clock.today())
    if found:
        waiting.append(Asked(service, found, get_language(), visit.address))
        wake()


def question_in(came_from: str) -> str | None:
    """The words in the address of a list; empty where it tells none, None for another page."""
    parts = urlsplit(came_from)
    try:
        name = resolve(parts.path).url_name if parts.path else ""
    except Resolver404:
        return None
    return parse_qs(parts.query).get("q", [""])[0] if name in LISTS else None


def count_questions() -> None:
    """Those that may be told, from the fifth person on; then nothing of the others is left."""
    while waiting:
        one = waiting.popleft()
        said = plain_words(one)
        different = people.seen(one.address, str(one.service.pk), said) if said else None
        if different is not None and different >= FEWEST_TOLD:
            month = clock.today().replace(day=1)
            key = (("service_id", one.service.pk), ("month", month), ("words", said))
            count(Row(QuestionCount, key), FEWEST_TOLD if different == FEWEST_TOLD else 1)


def plain_words(asked: Asked) -> str:
    """The question in words that tell of nobody; empty where it must not be kept."""
    if "@" in asked.text or len(asked.text) > LONGEST or is_heavy(asked):
        return ""
    try:
        lexicon = current_lexicon(asked.lang)
    except SearchUnavailableError:
        return ""
    said = words(asked.text)
    if not said or len(said) > MOST_WORDS or not all(is_common(word, asked.lang, lexicon) for word in said):
        return ""
    return " ".join(said)


def is_common(word: str, lang: str, lexicon: Lexicon) -> bool:
    """Whether it is a word of the language or of our listings: a name of somebody is neither."""
    if not word.isalpha():
        return word.isdigit() and len(word) <= MOST_DIGITS
    return word in BY_LANGUAGE.get(lang, ()) or word in lexicon or (lang == "nl" and is_in_dictionary(word))


def is_heavy(asked: Asked) -> bool:
    """Whether it is about danger, or about something that nobody should read over a shoulder."""
    if is_about_sensitive(asked.service.question_types.all()) or is_sensitive_service(asked.service):
        return True
    query = SearchQuery(text=asked.text, lang=asked.lang)
    try:
        meant = understood(query, vocabulary_of(asked.service.municipality, asked.lang))
    except SearchUnavailableError:
        return True
    return meant.crisis is not None or has_sensitive(meant.topics.main_types, meant.topics.main_concepts)
