"""Numbers in a question, in digits and in words of six languages, halves included."""

from dataclasses import dataclass

from search.question.sentence import Sentence
from search.question.word_set import WordSet

# From nought on.
DUTCH_NUMBERS = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
    "achttien negentien twintig"
)
_DUTCH_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig"
_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_TURKISH = (
    "sifir bir iki uc dort bes alti yedi sekiz dokuz on onbir oniki onuc ondort onbes onalti onyedi onsekiz "
    "ondokuz yirmi"
)
_TURKISH_UNITS = _TURKISH.split()[1:10]
_POLISH = (
    "zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec jedenascie dwanascie trzynascie "
    "czternascie "
    "pietnascie szesnascie siedemnascie osiemnascie dziewietnascie dwadziescia"
)
_UKRAINIAN = (
    "нуль один два три чотири пять шість сім вісім девять десять одинадцять дванадцять тринадцять чотирнадцять "
    "пятнадцять шістнадцять сімнадцять вісімнадцять девятнадцять двадцять"
)
_ARABIC_STARTS = {"ثلاث": 3, "تلات": 3, "اربع": 4, "خمس": 5, "سبع": 7, "ثمان": 8, "تمان": 8, "تسع": 9, "عشر": 10}
_ARABIC = {"ست": 6, "سته": 6, "عشرون": 20, "عشرين": 20}
# "ثمانية عشر" is eighteen; one and two have a form of their own there.
_TEN_MORE = WordSet.of("عشر عشرة")
_ONLY_WITH_TEN = {"احد": 1, "احدي": 1, "اثنا": 2, "اثني": 2, "اثنتا": 2, "اثنتي": 2}
# "On iki" is twelve, "yirmi bir" one and twenty.
_TURKISH_TENS = ("on", "yirmi")
# Three quarters, of a year.
_YEAR = ("jaar", "jaartje")
_THREE_QUARTERS = (("driekwart",), ("drie", "kwart"), ("3", "kwart"))
# Other forms: spelled as heard, inflected, or halves in one word.
_OTHER = {
    "dwie": 2,
    "дві": 2,
    "одинадцат": 11,
    "zewe": 7,
    "seven": 7,
    "zeve": 7,
    "nege": 9,
    "achtien": 18,
    "dertie": 13,
    "anderhalf": 1.5,
    "anderhalve": 1.5,
    "andrhalf": 1.5,
    "anderhalfe": 1.5,
    "poltora": 1.5,
    "poltorej": 1.5,
    "півтора": 1.5,
    "півторарічний": 1.5,
    "двох": 2,
    "трьох": 3,
    "чотирьох": 4,
    "пяти": 5,
    "шести": 6,
    "dwoch": 2,
    "trzech": 3,
    "czterech": 4,
    "pieciu": 5,
    "szesciu": 6,
}
# Also an article, a preposition or a word of another language: a number only before a unit.
AMBIGUOUS = WordSet.of("een one bir on ten один jeden uc sto")
# "een half jaar": a number only before a unit, as those above.
HALF_OF = WordSet.of("half halve yarim pol")
# What turns a number into one and a half more.
_HALVES = (
    ("en", "een", "half"),
    ("en", "een", "halve"),
    ("en", "half"),
    ("een", "half"),
    ("and", "a", "half"),
    ("i", "pol"),
    ("з", "половиною"),
    ("і", "половинои"),
    ("bucuk",),
    ("½",),
)


def _table() -> dict[str, float]:
    found: dict[str, float] = {}
    for words in (DUTCH_NUMBERS, _ENGLISH, _TURKISH, _POLISH, _UKRAINIAN):
        found |= {word: float(value) for value, word in enumerate(words.replace("й", "и").replace("ї", "і").split())}
    found |= {word: float(value) for word, value in (_OTHER | _ARABIC).items()}
    # "zesentwintig" is six and twenty.
    units = DUTCH_NUMBERS.split()[1:10]
    for tens, word in enumerate(_DUTCH_TENS.split(), start=2):
        found[word] = 10.0 * tens
        found |= {f"{one}en{word}": 10.0 * tens + value for value, one in enumerate(units, start=1)}
    # "tweeënhalf", also written "twee-enhalf" or "tweeeneenhalf".
    for value, word in enumerate(DUTCH_NUMBERS.split()):
        if value >= 2:
            found |= {
                f"{word}{ending}": value + 0.5 for ending in ("enhalf", "enhalve", "eneenhalf", "eenhalf", "nhalf")
            }
    return found


NUMBER_WORDS = _table()


@dataclass(frozen=True)
class Number:
    """A number and the words it stands in, the first and the last included."""

    value: float
    first: int
    last: int
    is_ambiguous: bool = False


def numbers(sentence: Sentence) -> tuple[Number, ...]:
    """All numbers in order.

    >>> [number.value for number in numbers(Sentence.of("2,5 of tweeënhalf, twee en een half, 3½, bir buçuk"))]
    [2.5, 2.5, 2.5, 3.5, 1.5]
    """
    found: list[Number] = []
    index = 0
    while index < len(sentence.words):
        number = _number_at(sentence, index)
        if number:
            found.append(number)
        index = number.last + 1 if number else index + 1
    return tuple(found)


def _number_at(sentence: Sentence, index: int) -> Number | None:
    word = sentence.at(index)
    has_article = word in ("een", "a")
    if sentence.at(index + has_article) in HALF_OF:
        return Number(0.5, index, index + has_article, is_ambiguous=True)
    quarters = next((one for one in _THREE_QUARTERS if sentence.folded[index : index + len(one)] == one), ())
    if quarters and sentence.at(index + len(quarters)) in _YEAR:
        return Number(0.75, index, index + len(quarters) - 1)
    value = number_of(word)
    if word in _TURKISH_TENS and sentence.at(index + 1) in _TURKISH_UNITS:
        return Number(NUMBER_WORDS[word] + NUMBER_WORDS[sentence.at(index + 1)], index, index + 1)
    if sentence.at(index + 1) in _TEN_MORE and (value or _ONLY_WITH_TEN.get(word, 10)) < 10:
        return Number(10 + (value or _ONLY_WITH_TEN[word]), index, index + 1)
    if value is None:
        return None
    half = _half_after(sentence, index) if value == int(value) else 0
    return Number(
        value=value + 0.5 if half else value,
        first=index,
        last=index + half,
        is_ambiguous=word in AMBIGUOUS and not half,
    )


def number_of(word: str) -> float | None:
    """What one folded word, or its digits, says by itself."""
    if word[:1].isdigit():
        return float(word) if len(word) <= 6 else None
    if word in NUMBER_WORDS:
        return NUMBER_WORDS[word]
    return next((float(value) for start, value in _ARABIC_STARTS.items() if word.startswith(start)), None)


def _half_after(sentence: Sentence, index: int) -> int:
    """How many words after a number say that a half is added."""
    for words in _HALVES:
        if sentence.folded[index + 1 : index + 1 + len(words)] == words:
            return len(words)
    return 0
