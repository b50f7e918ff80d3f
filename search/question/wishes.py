"""What a question asks besides its subject: a language to be spoken, and that it costs nothing."""

from dataclasses import dataclass

from search.question.free import free_of_charge
from search.question.sentence import Sentence
from search.question.word_set import WordSet

# By the code of `Language`; a form with a star also holds "arabischsprekend".
NAMES = {
    "ar": WordSet.of(
        "arabisch* marokkaans* syrisch* arabic arapca arabsku arabskim араб* عربي عربيه العربيه بالعربي بالعربيه"
    ),
    "tr": WordSet.of(
        "turks turkse turkssprek* turkstalig* turkish turkce turecku turecki турецьк* تركي التركيه بالتركي"
    ),
    "pl": WordSet.of(
        "pools poolse poolssprek* poolstalig* polish lehce polsku polski polskim polskojezyczn* польськ* بولندي"
    ),
    "uk": WordSet.of("oekrains oekraiens oekrainse oekraiense oekra* ukrainian ukraynaca ukrainsku україн* اوكراني"),
    "en": WordSet.of(
        "engels engelse engelssprek* engelstalig* english ingilizce angielsku angielski англійськ* انجليزي الانجليزيه"
    ),
    "de": WordSet.of("duits duitse duitssprek* german almanca niemiecku німецьк*"),
    "fr": WordSet.of("frans franse franssprek* french fransizca francusku французьк* فرنسي الفرنسيه"),
    "es": WordSet.of("spaans spaanse spaanssprek* spanish ispanyolca hiszpansku іспанськ*"),
    "ti": WordSet.of("tigrinya eritrees eritrese tigrinja"),
    "so": WordSet.of("somali somalisch somalische"),
    "fa": WordSet.of("farsi perzisch perzische dari persian"),
    "ku": WordSet.of("koerdisch koerdische kurdish kurtce"),
    "ber": WordSet.of("berbers tamazight riffijns amazigh"),
    "ru": WordSet.of("russisch russische russian rusca rosyjsku російськ*"),
    "zh": WordSet.of("chinees chinese mandarijn"),
    "pt": WordSet.of("portugees portugese portuguese"),
    "bg": WordSet.of("bulgaars bulgaarse bulgarian"),
    "ro": WordSet.of("roemeens roemeense romanian"),
}
ANY_NAME = WordSet.joined(NAMES.values())
SPEAKING = WordSet.of(
    "sprekend sprekende spreekt spreken spreek praat praten talig talige tolk tolken vertaler speaks speaking speak "
    "interpreter konusan konusuyor bilen mowi* mowia* tlumacz розмовля* говор* перекладач يتكلم يتحدث مترجم تتكلم"
)
# Somebody who helps and speaks it: "Turkse psycholoog".
HELPERS = WordSet.of(
    "psycholoog psychologe hulpverlener hulpverleners huisarts arts dokter therapeut coach maatschappelijk "
    "begeleider "
    "logopedist tandarts kinderarts verloskundige kraamzorg oudergroep moedergroep psychologist doctor "
    "therapist counsellor "
    "group groep hulp informatie info uitleg folder gesprek spreekuur"
)
WHO = WordSet.of("die iemand wie who someone anyone that kto ktos хто")
IN = WordSet.of("in het po w")
LEARNING = WordSet.of(
    "leren leer leert les lessen cursus huiswerk toets taalles bijles examen taalcursus learn learning lesson "
    "lessons "
    "course homework nauka kurs ogrenmek kursu вивчати курси تعلم دوره eten keuken vakantie school schools"
)
INTERPRETERS = WordSet.of("tolk tolken vertaler interpreter tlumacz перекладач مترجم")
# A lesson in it: for a language that schools do not teach, one is helped in that language there.
LESSON = WordSet.of("les lessen taalles taallessen taalcursus cursus lesson lessons course kurs kursu курси دوره")
SCHOOL_LANGUAGES = ("en", "de", "fr")
# "spreken jullie Arabisch".
YOU = WordSet.of("jullie u je jij iemand you anyone ktos хтось احد")
# Somebody who speaks nothing else asks for it: "alleen Tigrinya"; what is spoken at home tells more about a child.
ONLY = WordSet.of("alleen enkel slechts only just sadece yalnizca tylko тільки лише فقط")
AT_HOME = WordSet.of("thuis home evde domu вдома البيت")
# Groups of people: "Turkse moeders", "Turkse moedergroep", "Turkse moeder groep".
PEOPLE = WordSet.of("moeders vaders ouders vrouwen mannen gezinnen *moedergroep *vadergroep *oudergroep *vrouwengroep")
PERSON = WordSet.of("moeder vader ouder vrouwen mannen mother parent father women men")
GROUP = WordSet.of("groep groepen group groups")


@dataclass(frozen=True)
class LanguageWish:
    """A language that is to be spoken; `is_asked` when the question asks for it, not when a child speaks it."""

    language: str
    text: str
    is_asked: bool = True


@dataclass(frozen=True)
class Wishes:
    languages: tuple[LanguageWish, ...] = ()
    # The words that ask for something free of charge.
    free: str | None = None

    @property
    def asked(self) -> tuple[LanguageWish, ...]:
        """The languages that are to be spoken, not those that a child speaks."""
        return tuple(wish for wish in self.languages if wish.is_asked)


def read_wishes(sentence: Sentence) -> Wishes:
    """
    >>> wishes = read_wishes(Sentence.of("gratis cursus opvoeden in het Turks"))
    >>> [wish.language for wish in wishes.languages], wishes.free
    (['tr'], 'gratis')
    """
    found: dict[str, LanguageWish] = {}
    named = [index for index, word in enumerate(sentence.folded) if word in ANY_NAME]
    for index in named:
        for code, names in NAMES.items():
            if code not in found and sentence.folded[index] in names:
                wish = _wish(sentence, index, code)
                if wish:
                    found[code] = wish
    return Wishes(tuple(found.values()), free_of_charge(sentence))


def _wish(sentence: Sentence, index: int, code: str) -> LanguageWish | None:
    word = sentence.at(index)
    before, after = sentence.before(index, 3), [one for one in sentence.after(index, 3) if one != "-"]
    text = sentence.said(index, index)
    if word.endswith(("sprekend", "sprekende", "talig", "talige")) or (after[:1] and after[0] in SPEAKING):
        return LanguageWish(code, text)
    if _is_of_people(after, code):
        return LanguageWish(code, text)
    if any(one in LEARNING for one in (*before, *after[:2])) and not _is_in(before):
        return None
    if before[:1] and (before[0] in ONLY or _is_helper(before[0], code)):
        return LanguageWish(code, text, is_asked=not any(one in AT_HOME for one in before))
    if _is_in(before) or (after[:1] and after[0] in HELPERS):
        return LanguageWish(code, text)
    if any(one in SPEAKING for one in before):
        # "thuis praten we Pools" tells more about the child than about the help.
        return LanguageWish(code, text, is_asked=any(one in WHO or one in YOU for one in before))
    return None


def _is_of_people(after: list[str], code: str) -> bool:
    """ "Arabische les", "Turkse moeders", "Turkse moeder groep"; a language of school is mostly what is learnt."""
    if code in SCHOOL_LANGUAGES or not after:
        return False
    return after[0] in LESSON or after[0] in PEOPLE or (after[0] in PERSON and after[1:2] != [] and after[1] in GROUP)


def _is_helper(word: str, code: str) -> bool:
    """ "tolk Arabisch", "psycholoog Turks", but not "hulp Engels", which is about school."""
    return word in INTERPRETERS or (word in HELPERS and code not in SCHOOL_LANGUAGES)


def _is_in(before: tuple[str, ...]) -> bool:
    return before[:1] != () and before[0] in IN and (before[0] != "het" or before[1:2] == ("in",))
