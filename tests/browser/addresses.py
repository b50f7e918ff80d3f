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
# Kinds of pages of editors that not every language has.
EDITORIAL = (
    "/onderwerpen/",
    "/onderwerpen/pesten/?wijk=almere-haven",
    "/ar/onderwerpen/pesten/",
    "/stel-je-vraag/",
    "/stel-je-vraag/?vraagtype=taal-en-spraak&jaren=3&wijk=almere-haven",
    "/ar/stel-je-vraag/?vraagtype=pesten",
    "/informatie/mijn-kind-wordt-gepest/?wijk=almere-haven",
    "/leeftijden/",
    "/en/leeftijden/baby/",
    "/routes/van-school-naar-hulp/",
    "/uitleg/dossiers/",
    "/cijfers/opgroeien/",
    "/nieuws/",
)
# Pages of ours for who decides, invites and reports; Wagtail's own forms and lists are not ours to mend.
ADMIN = (
    "/beheer/",
    "/beheer/moderatie/",
    "/beheer/moderatie/vertrouwd/",
    "/beheer/aanvragen/",
    "/beheer/collegas/",
    "/beheer/rapporten/wat-ontbreekt/almere/dekking/",
    "/beheer/rapporten/wat-ontbreekt/almere/nakijken/",
    "/beheer/rapporten/halfjaar/",
    "/beheer/rapporten/reacties/",
    "/beheer/rapporten/vertalingen/",
    "/beheer/uitwisselen/",
    "/beheer/inloggen/tweede-stap/",
)
LANGUAGES = ("nl", "en", "ar")


def localized(path: str, language: str) -> str:
    return path if language == "nl" else f"/{language}{path}"
