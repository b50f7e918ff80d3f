"""What babies and toddlers do and have: weeks or months right before it are an age ("3 mnd krampjes")."""

from search.question.sentence import Sentence
from search.question.word_set import WordSet

# What a child does, with nobody else named who does it.
DOES = WordSet.of(
    "huilt krijst gilt jengelt spuugt drinkt eet slaapt kruipt rolt loopt zit staat tijgert draait praat brabbelt",
    "lacht bijt slaat knijpt krabt poept plast weigert wil kan mag verslikt overstrekt groeit reageert kijkt",
    "maakt brabbelen kruipen rollen",
    "cries crying sleeps wakes drinks eats crawls crawling walks walking sits rolls talks bites hits refuses wont",
    "placze spi je chodzi raczkuje mowi плаче спить їсть ходить повзає говорить",
)
HAS = WordSet.of(
    "kramp* darmkramp* buikkramp* koliek huilen huilbui* spugen spuugt reflux boeren doorslapen inslapen slapen slaap*",
    "hapje* fruithap* groentehap* flesje* fles flesvoeding kunstvoeding borst borstvoeding borstweiger* drinken speen",
    "tandjes tanden kruipen lopen praten zitten zindelijk* eczeem luier* spruw dauwworm ontlasting obstipatie",
    "voorkeurshouding inenting* vaccinatie* prikken prikje* sprong* groeisprong* groei* hechting* eenkennig* bijten",
    "driftbui* driftig knijpen koemelk* allergie vast vaste",
    "colic reflux teething weaning solids nappy nappies tantrum* biting sleep feeding breastfeeding formula",
    "kolki kolka zabkowanie karmienie коліки зуби годування",
)
# Who then does it, and not a child that nobody names.
OTHERS = WordSet.of("ik we wij hij ze zij het mijn onze i we he she my")


def is_of_the_young(sentence: Sentence, place: int) -> bool:
    """Whether here stands what a baby or toddler has or does; "3 maanden slaap ik niet" is about somebody else."""
    word = sentence.at(place)
    return (word in HAS or word in DOES) and sentence.at(place + 1) not in OTHERS
