"""The public pages that every check visits."""

# Each kind of page once, and the states that look different.
PATHS = {
    "home": "/",
    "search": "/zoeken/?q=mijn+peuter+praat+nog+niet",
    "search without a hit": "/zoeken/?q=qqqqqqqq",
    "search in a crisis": "/zoeken/?q=ik+wil+niet+meer+leven",
    "map": "/verwijswijzer/",
    "map with filters": "/verwijswijzer/?wijk=almere-haven&leeftijd=0&kosten=gratis",
    "map without a hit": "/verwijswijzer/?leeftijd=3&trede=specialistisch&taal=tr",
    "map with a fault": "/verwijswijzer/?leeftijd=drie&onbekend=1",
    "service": "/verwijswijzer/consultatiebureau/",
    "organization": "/organisaties/jgz-almere/",
    "district": "/wijken/almere-haven/",
    "information": "/informatie/",
    "glossary": "/begrippen/",
    "life line": "/levenslijn/?geboren=2024-05",
    "agenda": "/agenda/?leeftijd=x",
    "list": "/mijn-lijst/?d=consultatiebureau&d=wijkteam&d=weg",
    "not found": "/bestaat-niet/",
}
LANGUAGES = ("nl", "en", "ar")


def localized(path: str, language: str) -> str:
    return path if language == "nl" else f"/{language}{path}"
