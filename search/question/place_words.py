"""The words around the names of places."""

from search.question.word_set import WordSet

# A place follows.
CUES = WordSet.of(
    "in uit bij wijk buurt stadsdeel omgeving woon wonen woont wonend regio nabij near from live living",
    "district",
)
# The first of these and then "van" ("in de buurt van Haven"), or of these and then "naar" ("verhuisd naar Haven").
NEAR = WordSet.of("buurt omgeving nabijheid regio rand")
MOVED = WordSet.of("verhuisd verhuis verhuist verhuisde verhuisden verhuizen verhuizing")
# After living "buiten" is a place, unless what it is outside of follows ("we wonen buiten de stad").
LIVING = WordSet.of("woon wonen woont wonend")
OUTSIDE = WordSet.of("buiten")
# No place of this municipality goes before or after these ("de haven van", "noord holland").
NOT_AFTER = WordSet.of("van holland brabant afrika korea amerika ierland europa vlaanderen macedonie duin nederland")
# Nor this after a name that nothing leads to ("poort voor werk"), or after that of a house ("bij centrum voor …").
NOT_AFTER_BARE = WordSet.of("voor")
HOUSES = WordSet.of("centrum")
# Nor these after a bare name at the beginning ("centrum jeugd en gezin").
NOT_AFTER_FIRST = WordSet.of("jeugd en of is naar in op met om de het")
NOT_BEFORE = WordSet.of("langs aan voor tegen te ter weer midden speelt spelen naar")
# Words that places share, and that say nothing alone.
GENERIC = WordSet.of("de het overig overige stadsdeel gebied")
DIRECTIONS = WordSet.of("noord oost zuid west midden centrum")
# Ordinary words: the name of a place only right after a cue.
EVERYDAY = WordSet.of(
    "buiten stad haven poort hout centrum velden hoven parken tuinen bos strand sport sportpark regenboog",
    "eilanden marken werven kern dorp plein park water zee duin noord oost zuid west laren gouwen polder oever",
    "hart kust kruiden muziek film dans literatuur steiger station markt werf",
)
# Of these the ones that people also write bare, at the end ("peuterspeelzaal haven").
BARE = WordSet.of("haven poort noord oost zuid west centrum")
PLACE_ENDINGS = ("wijk", "buurt", "kwartier", "plassen", "dreef", "horst", "drecht", "kamp", "gooi", "kant")
