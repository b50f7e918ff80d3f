"""The words of a question that ask for something free of charge."""

from search.question.sentence import Sentence
from search.question.word_set import WordSet

FREE = WordSet.of("gratis kosteloos kosteloze gratiz ucretsiz bedava bezplatn* darmow* безкоштовн* مجان* مجاني ببلاش")
PHRASES = (("for", "free"), ("za", "darmo"), ("0", "euro"), ("€", "0"))
# "zonder eigen bijdrage", "geen kosten": what it costs, at most so many words after the word that denies it.
WITHOUT = WordSet.of("zonder geen no without free bez без بدون")
COSTS = WordSet.of(
    "kosten bijdrage ouderbijdrage betaling tarief inschrijfgeld charge charges cost costs fee fees paying payment",
    "oplat oplaty kosztow placenia оплати плати رسوم مقابل تكلفه دفع",
)
MOST_BETWEEN = 1
# "kost het niks", "niks kost", "zonder te betalen", "hoeft niets te betalen".
COST = WordSet.of("kost kosten kostte")
NOTHING = WordSet.of("niks niets nix")
PAY, NEED = WordSet.of("betalen betaal betaald"), WordSet.of("hoef hoeft hoeven zonder")
BESIDES = WordSet.of("het dat dit je u wel mij me ons mag moet te")
# "voor niets", but not "bang voor niets".
NOT_FOR_NOTHING = WordSet.of("bang bange angst* schrik* huil* boos moeite werk werkt gewerkt is was alles niet")
# "free" is only free of charge before what can be had.
NOT_FREE_BEFORE = WordSet.of("feel drug smoke gluten sugar set get alcohol dairy i are be")
NOT_FREE_AFTER = WordSet.of("time from to fall speech will")


def free_of_charge(sentence: Sentence) -> str | None:
    """
    >>> free_of_charge(Sentence.of("opvang zonder eigen bijdrage")), free_of_charge(Sentence.of("bang voor niets"))
    ('zonder eigen bijdrage', None)
    """
    for index, word in enumerate(sentence.folded):
        if word in FREE:
            return sentence.said(index, index)
        last = _last(sentence, index)
        if last is not None:
            return sentence.said(index, last)
    return None


def _last(sentence: Sentence, index: int) -> int | None:
    """The place of the last word of what says so from here; None where nothing does."""
    word = sentence.at(index)
    for phrase in PHRASES:
        if sentence.folded[index : index + len(phrase)] == phrase:
            return index + len(phrase) - 1
    if word in WITHOUT:
        found = _within(sentence, index, COSTS)
        if found is not None:
            return found
    if word == "free" and _is_free_thing(sentence, index):
        return index
    if word in NEED:
        return _last_of_pay(sentence, index)
    return _last_of_nothing(sentence, index)


def _within(sentence: Sentence, index: int, wanted: WordSet) -> int | None:
    near = enumerate(sentence.after(index, MOST_BETWEEN + 1), start=index + 1)
    return next((place for place, word in near if word in wanted), None)


def _last_of_pay(sentence: Sentence, index: int) -> int | None:
    for place, word in enumerate(sentence.after(index, 5), start=index + 1):
        if word in PAY:
            return place
        if word not in BESIDES and word not in NOTHING and word != "niet":
            return None
    return None


def _last_of_nothing(sentence: Sentence, index: int) -> int | None:
    word, following = sentence.at(index), sentence.at(index + 1)
    if word == "voor" and following in NOTHING and sentence.at(index + 2) != "aan":
        return None if sentence.at(index - 1) in NOT_FOR_NOTHING else index + 1
    if word in NOTHING and following in COST:
        return index + 1
    if word in COST:
        place = index + 1 + (following in BESIDES)
        return place if sentence.at(place) in NOTHING else None
    return None


def _is_free_thing(sentence: Sentence, index: int) -> bool:
    following = sentence.at(index + 1)
    return sentence.at(index - 1) not in NOT_FREE_BEFORE and following[:1].isalpha() and following not in NOT_FREE_AFTER
