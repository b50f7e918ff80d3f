"""What a question means, as far as its words say."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from django.utils.translation import gettext as _

from search.parameters import OLDEST_ASKED, YOUNGEST_ASKED
from search.query import SearchQuery
from search.question.analysis import analyse
from search.question.asked_languages import without_languages
from search.question.child_words import CHILD
from search.question.correcting import corrected_text
from search.question.courtesy import without_courtesy
from search.question.elsewhere import Elsewhere, find_elsewhere
from search.question.lexicon import DUTCH, Lexicon
from search.question.phrases import TypeWords
from search.question.places import FoundArea, find_misspelt_area
from search.question.reading import Reading, glance
from search.question.recognition import recognized
from search.question.residence import without_home, without_town
from search.question.said import HELP, Said
from search.question.sure_types import SureType, sure_types
from search.question.tokens import Token
from search.question.topics import Meaning, Topics, find_topics
from search.question.word_set import WordSet
from search.question.words import key, words
from search.results.values import Recognized
from search.vocabulary import Postcode, Vocabulary
from sociale_kaart.ages import about_age, age_in_words

# Later words of a very long question add nothing but time.
MOST_WORDS = 100
# Said alone, they ask for whatever there is.
WHATEVER = HELP | CHILD | WordSet.of("hulp")
# Before an index and a thesaurus are there.
NO_WORDS = Lexicon()


@dataclass(frozen=True)
class Understanding:
    """What was made of a question; later steps add to it, the engines only read it."""

    tokens: tuple[Token, ...] = ()
    # The whole question as one name, to find a listing by exactly that.
    name: str = ""
    topics: Topics = Topics()
    # All that the words say of ages, place, asker, wishes and danger.
    reading: Reading = Reading()
    recognized: tuple[Recognized, ...] = ()
    # The phases of life that hold the ages in the question.
    life_phases: tuple[str, ...] = ()
    postcode: Postcode | None = None
    postcode_is_outside: bool = False
    # A place that is named and lies outside the municipality.
    elsewhere: Elsewhere | None = None
    # The municipality itself is named, or just help or children.
    asks_whatever: bool = False
    corrected_text: str | None = None
    crisis: str | None = None
    # What editors add to the score of documents for this question, by key.
    boosts: Mapping[str, float] = field(default_factory=dict)

    @property
    def has_words(self) -> bool:
        return bool(self.tokens or self.topics.matching_types or self.topics.matching_concepts or self.raised)

    @property
    def is_about_somebody(self) -> bool:
        """Whether it tells a place, an age, who asks or a wish: that alone asks for whatever there is."""
        return self.asks_whatever or bool(self.recognized) or self.reading.tells_something

    @property
    def raised(self) -> tuple[str, ...]:
        """Keys of documents that editors want found."""
        return tuple(key for key, worth in self.boosts.items() if worth > 0)


def by_words(text: str) -> Callable[[Said], Topics]:
    """A meaning for which neither a thesaurus nor a model is there."""
    return find_topics


def understand(
    query: SearchQuery,
    known: Vocabulary,
    lexicon: Lexicon = NO_WORDS,
    meaning: Meaning = by_words,
    today: date | None = None,
) -> Understanding:
    """Words, topics, and what the words say of age, place and asker.

    `lexicon` tells which words are right, `meaning` gives topics from words and vectors, `today` the age of who was
    born in a year.
    """
    postcode = known.postcodes.get(query.postcode[:4]) if query.postcode else None
    seen = glance(query.text, places=known.place_names, lang_hint=query.lang)
    asked = words(query.text)[:MOST_WORDS]
    elsewhere = find_elsewhere(seen.sentence, known.place_names) if seen.area is None else None
    place_words = known.place_words.union(words(elsewhere.text) if elsewhere else ())
    if seen.language in (DUTCH, query.lang):
        tongue = lexicon.tongue([word for word in asked if word not in place_words])
        seen = replace(seen, language=tongue or seen.language)
    is_dutch = seen.language == DUTCH
    found = analyse(asked, (DUTCH, query.lang), is_dutch, lexicon, place_words, also_meant=known.nearest_place_word)
    corrected = corrected_text(query.text, found.corrections)
    if corrected and seen.area is None:
        seen = replace(seen, area=find_misspelt_area(corrected, found.corrections, known.place_names))
    area = seen.area if is_dutch else None
    # "Veilig in het centrum" is what people say of a question type, and no place beside a question.
    if area and TypeWords.of(known).is_whole(query.text):
        area = None
    away = elsewhere.text if elsewhere and elsewhere.is_led else ""
    home = area or (FoundArea("", away) if away and is_dutch else None)
    towns = (*known.place_names.own_names, *([away] if away else []))
    typed = _subject(query.text, home, towns)
    meant = _subject(corrected, _put_right(home, found.corrections), towns) if corrected else typed
    spoken = [wish.text for wish in seen.wishes.asked] if is_dutch else []
    subject, subject_meant = without_languages(typed, spoken), without_languages(meant, spoken)
    # The model takes most of the time of a question: what does not need its vector is read meanwhile.
    topics_of, reading = meaning(subject_meant), seen.read(today)
    left_out = _gone(query.text, typed)
    if corrected:
        # A place that is spelt wrong is left out as typed and as meant.
        aside = _gone(corrected, meant)
        left_out |= aside | {word for word, right in found.corrections.items() if right in aside}
    tokens = tuple(token for token in found.tokens if token.word not in left_out)
    # A listing that names the language is found by that word too, but the question is not about it.
    of_language = _gone(typed, subject)
    of_subject = [token for token in tokens if token.word not in of_language]
    said = _said(subject_meant, subject, reading, of_subject, known, found.corrections)
    topics = topics_of(said)
    said = replace(said, crisis=topics.crisis)
    return Understanding(
        # Who only says where or for whom is shown all that is there for them.
        tokens=() if topics.is_about_nothing else tokens,
        name=key(query.text),
        topics=topics,
        reading=reading,
        recognized=tuple(_recognized(reading, sure_types(said, topics, reading), postcode, query, known)),
        life_phases=_life_phases(reading, known),
        postcode=postcode,
        postcode_is_outside=query.postcode is not None and postcode is None,
        elsewhere=elsewhere,
        asks_whatever=any(
            word in WHATEVER or word in known.place_names.own_words for word in (*asked, *words(corrected or ""))
        ),
        corrected_text=corrected,
        crisis=topics.crisis.kind if topics.crisis else None,
    )


def _subject(text: str, area: FoundArea | None, towns: Sequence[str]) -> str:
    """What is left of a question without its place, the town that all are in, and what is only polite."""
    return without_courtesy(without_town(without_home(text, area), towns))


def _gone(whole: str, rest: str) -> set[str]:
    """The words of a text that are not in what is left of it."""
    return {*words(whole)}.difference(words(rest))


def _put_right(area: FoundArea | None, corrections: Mapping[str, str]) -> FoundArea | None:
    """The area as it stands in the question with its typing errors put right."""
    return area and replace(area, text=corrected_text(area.text, corrections) or area.text)


def _said(
    meant: str,
    typed: str,
    reading: Reading,
    tokens: Sequence[Token],
    known: Vocabulary,
    corrections: Mapping[str, str],
) -> Said:
    """`meant` and `typed` are the subject: with typing errors put right, and as it came; `tokens` those of it."""
    ages = tuple((span.minimum, span.maximum) for span in reading.ages.spans)
    told = words(" ".join(reading.said_aside))
    aside = known.place_names.own_words.union(told, (corrections[word] for word in told if word in corrections))
    return Said(
        meant, reading.language, tokens, TypeWords.of(known), reading.crisis, typed=typed, ages=ages, aside=aside
    )


def _recognized(
    reading: Reading, types: Iterable[SureType], postcode: Postcode | None, query: SearchQuery, known: Vocabulary
) -> Iterator[Recognized]:
    """What a tap can turn into a filter; a place that says no more than the municipality is none."""
    if postcode and postcode.area != known.municipality:
        yield Recognized("area", postcode.area, known.label("area", postcode.area), query.postcode or "")

    def label_of(facet: str, value: str) -> str | None:
        if facet == "free":
            return _("free of charge")
        if value == known.municipality or not known.has(facet, value):
            return None
        return known.label(facet, value)

    def age_label(months: int, is_about: bool) -> str:
        return about_age(months) if is_about else age_in_words(months)

    for one in recognized(reading, label_of, age_label, YOUNGEST_ASKED, OLDEST_ASKED, types):
        if not (postcode and one.facet == "area"):
            yield one


def _life_phases(reading: Reading, known: Vocabulary) -> tuple[str, ...]:
    spans = reading.exact_ages or reading.loose_ages
    phases = (phase for span in spans for phase in known.phases_around(span.minimum, span.maximum))
    return tuple(dict.fromkeys(phases))
