"""All that is understood in the words of a question, in one value."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from search.question.age_values import Ages, AgeSpan
from search.question.ages import read_ages
from search.question.audiences import PARENT, PROFESSIONAL, YOUNG, AudienceGuess, own_child, read_audiences
from search.question.crisis import Crisis, find_crisis
from search.question.languages import DUTCH, language_of
from search.question.places import FoundArea, PlaceNames, find_area
from search.question.sentence import Sentence
from search.question.wishes import LanguageWish, Wishes, read_wishes

NOWHERE = PlaceNames("")


@dataclass(frozen=True)
class Reading:
    """What a question says of ages, place, asker, wishes, language and danger."""

    ages: Ages = Ages()
    area: FoundArea | None = None
    audiences: tuple[AudienceGuess, ...] = ()
    wishes: Wishes = Wishes()
    language: str = DUTCH
    crisis: Crisis | None = None
    # The asker speaks of their own child or grandchild.
    is_family: bool = False

    @property
    def exact_ages(self) -> tuple[AgeSpan, ...]:
        """From a number or a school year."""
        return tuple(span for span in self.ages.spans if span.is_exact)

    @property
    def loose_ages(self) -> tuple[AgeSpan, ...]:
        """From a word only ("puber")."""
        return tuple(span for span in self.ages.spans if not span.is_exact)

    @property
    def said_aside(self) -> tuple[str, ...]:
        """The words for exact ages, place, price and languages: what can be a filter, and is no subject."""
        area = (self.area.text,) if self.area else ()
        free = (self.wishes.free,) if self.wishes.free else ()
        return (
            *(span.text for span in self.exact_ages),
            *area,
            *free,
            *(wish.text for wish in self.asked_languages),
        )

    @property
    def asked_languages(self) -> tuple[LanguageWish, ...]:
        return self.wishes.asked

    @property
    def tells_something(self) -> bool:
        """Whether there is anything of ages, place, asker or wishes in it."""
        return bool(
            self.ages.spans
            or self.area
            or self.audiences
            or self.is_family
            or self.wishes.free
            or self.wishes.languages
        )

    @property
    def is_self_young(self) -> bool:
        return self._confidence(YOUNG) >= 1

    @property
    def professional(self) -> float:
        return self._confidence(PROFESSIONAL)

    @property
    def parent(self) -> float:
        return self._confidence(PARENT)

    def _confidence(self, slug: str) -> float:
        return next((guess.confidence for guess in self.audiences if guess.slug == slug), 0)


@dataclass(frozen=True)
class Glance:
    """What has to be known of a question before its meaning can be looked for."""

    sentence: Sentence
    language: str
    area: FoundArea | None = None

    @cached_property
    def wishes(self) -> Wishes:
        return read_wishes(self.sentence)

    def read(self, today: date | None = None) -> Reading:
        """All the rest that its words say; what a year of birth says depends on the day."""
        sentence = self.sentence
        if not sentence.words:
            return Reading(language=self.language)
        ages = read_ages(sentence, today)
        return Reading(
            ages=ages,
            area=self.area,
            audiences=read_audiences(sentence, ages),
            wishes=self.wishes,
            language=self.language,
            crisis=find_crisis(sentence, ages),
            is_family=own_child(sentence) is not None,
        )


def glance(text: str, *, places: PlaceNames = NOWHERE, lang_hint: str = DUTCH) -> Glance:
    """Look at a question of any length and language; `lang_hint` is the language of the page."""
    sentence = Sentence.of(text)
    if not sentence.words:
        return Glance(sentence, lang_hint)
    return Glance(sentence, language_of(sentence, lang_hint), find_area(sentence, places))


def read_question(
    text: str, *, places: PlaceNames = NOWHERE, lang_hint: str = DUTCH, today: date | None = None
) -> Reading:
    """
    >>> reading = read_question("mijn zoon van anderhalf slaapt niet")
    >>> reading.exact_ages[0].minimum, reading.is_family, reading.crisis
    (18, True, None)
    """
    return glance(text, places=places, lang_hint=lang_hint).read(today)
