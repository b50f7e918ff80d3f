"""A question as far as its topics go."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from search.question.age_words import SECONDARY
from search.question.audience_words import FIRST_PERSON, MY
from search.question.child_words import CHILD, PUPIL
from search.question.crisis import Crisis
from search.question.fillers import filler_weight
from search.question.frequencies import zipf
from search.question.languages import DUTCH
from search.question.numbers import NUMBER_WORDS
from search.question.phrases import TypeWords
from search.question.stages import stage_words
from search.question.tokens import Token
from search.question.word_set import WordSet
from search.question.words import is_content, words
from search.thesaurus.entries import LANGUAGES
from search.thesaurus.stems import stem, stems_of

# A Dutch word in a question in another language ("schooladvies") counts nearly as one in a Dutch question.
DUTCH_WORD_ELSEWHERE, SHORTEST_ELSEWHERE = 0.9, 5
# Said alone, they ask for whatever there is; "hulp" stands in names, and is looked for.
HELP = WordSet.of("help yardim pomoc допомога допоможіть مساعده المساعده")
# What only says that something is asked for, for whom and when: greetings, "where do I find", "she is about", "now".
ASKING = HELP | WordSet.of(
    "hallo hoi goedemorgen goedemiddag goedenavond dag ik we wij zoek zoeken gezocht vind vinden krijg krijgen kan "
    "kunnen wil willen graag waar wie wat hoe is er een voor met in op bij de het hier buurt omgeving wijk iets ergens "
    "of en te hello hi looking look find where can get near van zijn ben heeft heb nu vandaag morgen straks snel "
    "spoed hij zij ze he she ongeveer rond circa ca omstreeks about around "
    "am is are has have old for a the with now today tomorrow soon"
)
# What is asked for with any subject: "hulp bij faalangst" is about what "faalangst" is about.
OF_ANYTHING = WordSet.of("hulp help steun ondersteuning begeleiding advies tips informatie info tegen last")
# For whom it is asked; "student met schulden" asks about debts.
FOR_WHOM = CHILD | PUPIL | MY | FIRST_PERSON | SECONDARY | WordSet.of("mbo hbo")
# A word for the age of the child ("peuter" for "van anderhalf") counts half as much as one that was said.
AS_STAGE = 0.5
# A number that may be an age is no subject: "ben 16 en zwanger" in the thesaurus says nothing of who is 16. "113" is
# one, and so is 18, when the law makes another of everybody.
AS_NUMBER, MOST_DIGITS = 0.4, 2
OF_AGE = ("18", "achttien")


@dataclass(frozen=True)
class Said:
    """`lang` is its own language, `crisis` what shows that somebody is in danger.

    `text` has its typing errors put right, `typed` is as it came: editors know misspellings that no rule does. `ages`
    are those it is about, from and up to, in months. `aside` are its folded words for age, place, price and language.
    """

    text: str
    lang: str
    words: Sequence[Token]
    type_words: TypeWords
    crisis: Crisis | None = None
    typed: str = ""
    ages: tuple[tuple[int, int], ...] = ()
    aside: frozenset[str] = frozenset()

    @property
    def is_alarm(self) -> bool:
        return self.crisis is not None

    @property
    def written(self) -> frozenset[tuple[str, ...]]:
        """Its words in order, in either spelling."""
        return frozenset(tuple(words(text)) for text in (self.text, self.typed))

    @property
    def named(self) -> dict[str, float]:
        """The question types that it names, in either spelling."""
        found = self.type_words.named(self.text)
        for slug, share in self.type_words.named(self.typed).items() if self.typed not in ("", self.text) else ():
            found[slug] = max(share, found.get(slug, 0.0))
        return found

    @cached_property
    def subject(self) -> str:
        """Only what it is about: "logopedie" of "waar vind ik logopedie in Haven voor 6 jaar"."""
        return " ".join(
            word for word in words(self.text) if word not in self.aside and word not in ASKING and word not in FOR_WHOM
        )

    @cached_property
    def bare_subject(self) -> str:
        """The subject without words for help with whatever it is, unless it has no others."""
        return " ".join(word for word in self.subject.split() if word not in OF_ANYTHING) or self.subject

    @property
    def has_new_word(self) -> bool:
        """Whether it holds a Dutch word that is in no list of words: editors and those who make names bring them in."""
        return self.lang == DUTCH and any(not zipf(word) for word in words(self.bare_subject))

    @property
    def stems(self) -> dict[str, dict[str, float]]:
        """The stems to look up in the thesaurus, with weights of 0 to 1, by the language of its phrases."""
        if self.lang == DUTCH or self.lang not in LANGUAGES:
            return {DUTCH: self._dutch_stems()}
        loose = {
            stem(word, DUTCH): DUTCH_WORD_ELSEWHERE
            for word in words(self.text)
            if len(word) >= SHORTEST_ELSEWHERE and is_content(word, DUTCH)
        }
        return {self.lang: stems_of(self.text, self.lang), DUTCH: loose}

    def _dutch_stems(self) -> dict[str, float]:
        found: dict[str, float] = {}
        for one in self.words:
            said = one.weight * filler_weight(one.word) ** 0.5 * (AS_NUMBER if _may_be_an_age(one.word) else 1.0)
            found[one.stems[0]] = max(found.get(one.stems[0], 0.0), said)
        return {stem(word, DUTCH): AS_STAGE for word in stage_words(self.ages)} | found


def _may_be_an_age(word: str) -> bool:
    return word not in OF_AGE and (word in NUMBER_WORDS or (word.isdigit() and len(word) <= MOST_DIGITS))
