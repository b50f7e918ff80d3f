"""The language that a question is written in."""

from search.question.sentence import Sentence
from search.question.word_set import WordSet

DUTCH = "nl"
COMMON = {
    "nl": WordSet.of(
        "of na vs kan met bij de het een en van ik te dat niet zijn is op met voor er om hem dan wat mijn door",
        "over ze zich bij ook tot je haar",
        "naar heb hoe ben onze ons wil moet kan maar geen zoon dochter kind kinderen hij zij wij we mn als nog",
        "al die uit",
        "aanvragen hulp waar wie leren school baby jaar maanden zwanger worden thuis zonder gratis ouders",
        "moeder vader",
    ),
    "en": WordSet.of(
        "the a an and i to that not on at with for my our you he she it how do does can where what who help",
        "need have has",
        "this son daughter year years old after free just are from his her they their im from want when why but",
        "child children school for mother father parents son is me by about",
    ),
    "tr": WordSet.of(
        "ve bir bu icin ile ne nasil nerede var yok mi benim bizim cocuk cocugum oglum kizim bebegim yasinda aylik",
        "istiyorum yardim okul ben biz degil cok hic daha gibi kadar sonra mu kocam esim annem babam ama her olan",
    ),
    "pl": WordSet.of(
        "i w z na do nie jest moj moja moje jak gdzie co dla sie ze to mam syn corka dziecko dziecka lat szkola",
        "pomoc",
        "potrzebuje bardzo ktora mamy jestem bo po o od przy czy mnie maz ale dzieci moze jaka",
    ),
}
LETTERS = {"tr": frozenset("ğşıİĞŞ"), "pl": frozenset("ąćęłńśźżĄĆĘŁŃŚŹŻ")}
# Turkish glues what others write apart.
ENDINGS = {"tr": ("yorum", "iyor", "uyor", "ıyor", "lari", "leri", "mek", "mak"), "pl": ("osc", "ych", "acj", "ego")}
LETTERS_WEIGHT = 2


def language_of(sentence: Sentence, hint: str = DUTCH) -> str:
    """Code of the language, Dutch where nothing tells; `hint` is the language of the page, and settles a draw."""
    script = _by_script(sentence.text)
    if script:
        return script
    scores = {code: _score(code, sentence) for code in COMMON}
    best = max(scores, key=lambda code: (scores[code], code == hint, code == DUTCH))
    if scores[best] == 0:
        return hint if hint in COMMON else DUTCH
    if best != DUTCH and scores[DUTCH] and scores[best] <= scores[DUTCH] and best != hint:
        return DUTCH
    return best


def _by_script(text: str) -> str | None:
    letters = [char for char in text if char.isalpha()]
    arabic = sum("\u0600" <= char <= "\u06ff" for char in letters)
    cyrillic = sum("\u0400" <= char <= "\u04ff" for char in letters)
    if arabic + cyrillic == 0 or 3 * (arabic + cyrillic) < len(letters):
        return None
    return "ar" if arabic > cyrillic else "uk"


def _score(code: str, sentence: Sentence) -> int:
    score = sum(word in COMMON[code] for word in sentence.folded)
    if LETTERS.get(code, frozenset()) & set(sentence.text):
        score += LETTERS_WEIGHT
    return score + sum(len(word) > 5 and word.endswith(ENDINGS.get(code, ("\x00",))) for word in sentence.folded)
