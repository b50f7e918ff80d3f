"""Every kind of public page, with each state of it that looks different: what checks of the whole look at."""

from dataclasses import dataclass, field

LANGUAGES = ("nl", "en", "ar")
SERVICE = "/verwijswijzer/consultatiebureau/"
FEEDBACK = "/reactie/dienst/consultatiebureau/"
REPORT = f"{SERVICE}klopt-niet/"
CLAIM = f"{SERVICE}beheren/"


@dataclass(frozen=True)
class State:
    """A request, and the status that its answer has."""

    path: str
    status: int = 200
    posted: dict[str, str] | None = None
    headers: dict[str, str] = field(default_factory=dict)
    # Other languages than these have no such page.
    languages: tuple[str, ...] = LANGUAGES

    def address(self, language: str) -> str:
        return self.path if language == "nl" else f"/{language}{self.path}"


STATES = {
    "home": State("/"),
    "search": State("/zoeken/?q=mijn+peuter+praat+nog+niet"),
    "search, posted": State("/zoeken/", posted={"q": "pesten op school"}),
    "search without a question": State("/zoeken/"),
    "search, page 2": State("/zoeken/?q=opvoeden&pagina=2"),
    "search, corrected": State("/zoeken/?q=huilbabby"),
    "search, with filters": State("/zoeken/?q=slapen&wijk=almere-haven&leeftijd=14&taal=tr"),
    "search, weak": State("/zoeken/?q=zwembad+fiets+opvang+maandag"),
    "search without a hit": State("/zoeken/?q=qqqqqqqq"),
    "search in a crisis": State("/zoeken/?q=ik+wil+niet+meer+leven"),
    "search with markup": State("/zoeken/?q=%3Cb%3E%26quot%3B%22%27"),
    "search past the end": State("/zoeken/?q=opvoeden&pagina=999", 404),
    "map": State("/verwijswijzer/"),
    "map, page 2": State("/verwijswijzer/?pagina=2&sorteer=naam"),
    "map with filters": State("/verwijswijzer/?wijk=almere-haven&leeftijd=0&kosten=gratis&open=nu"),
    "map near a postcode": State("/verwijswijzer/?postcode=1354&sorteer=afstand"),
    "map without a hit": State("/verwijswijzer/?leeftijd=3&trede=specialistisch&taal=tr"),
    "map with a fault": State("/verwijswijzer/?leeftijd=drie&onbekend=1&postcode=9999XX"),
    "service": State(SERVICE),
    "service without organisation": State("/verwijswijzer/wijkteam/"),
    "service that is gone": State("/verwijswijzer/care-for-obesity/", 404),
    "report": State(REPORT),
    "report, empty": State(REPORT, 400, posted={"tekst": ""}),
    "report, sent": State(REPORT, posted={"onderdeel": "contact", "tekst": "Het nummer is 036 123 45 67."}),
    "claim": State(CLAIM),
    "claim, empty": State(CLAIM, 400, posted={"naam": "", "adres": ""}),
    "claim without organisation": State("/verwijswijzer/wijkteam/beheren/"),
    "link of a claim that is broken": State("/aanvraag/x.y/", 404),
    "organization": State("/organisaties/jgz-almere/"),
    "organization that is gone": State("/organisaties/bestaat-niet/", 404),
    "district": State("/wijken/almere-haven/"),
    "district, whole": State("/wijken/almere/"),
    "district, small": State("/wijken/almere-de-werven/"),
    "information": State("/informatie/"),
    "article": State("/informatie/baby-huilt-veel/"),
    "article of a district": State("/informatie/mijn-kind-wordt-gepest/?wijk=almere-haven"),
    "article, sensitive": State("/informatie/somber-rond-de-geboorte/"),
    "themes": State("/onderwerpen/"),
    "theme": State("/onderwerpen/pesten/?wijk=almere-haven"),
    "life phases": State("/leeftijden/"),
    "life phase": State("/leeftijden/baby/"),
    "routes": State("/routes/"),
    "route": State("/routes/van-school-naar-hulp/"),
    "explanations": State("/uitleg/"),
    "explanation": State("/uitleg/dossiers/"),
    "film": State("/uitleg/proef-film/"),
    "film elsewhere": State("/uitleg/proef-film-elders/"),
    "campaign": State("/uitleg/proef-nu/"),
    "campaign that is over": State("/uitleg/proef-voorbij/"),
    "figures": State("/cijfers/opgroeien/"),
    "news": State("/nieuws/"),
    "news, page 2": State("/nieuws/?pagina=2", languages=("nl",)),
    "news item": State("/nieuws/proef-1/"),
    "news item that a computer translated": State("/nieuws/proef-0/", languages=("en",)),
    "agenda": State("/agenda/"),
    "agenda with a fault": State("/agenda/?leeftijd=x"),
    "ask": State("/stel-je-vraag/"),
    "ask, answered": State("/stel-je-vraag/?vraagtype=taal-en-spraak&jaren=3&wijk=almere-haven"),
    "ask with a fault": State("/stel-je-vraag/?vraagtype=x&jaren=999"),
    "life line": State("/levenslijn/"),
    "life line, chosen": State("/levenslijn/?geboren=2024-05"),
    "life line, expecting": State("/levenslijn/?uitgerekend=2027-03"),
    "life line with a fault": State("/levenslijn/?geboren=2099-05"),
    "glossary": State("/begrippen/"),
    "book": State("/productenboek/"),
    "list": State("/mijn-lijst/?d=consultatiebureau&d=wijkteam&d=weg"),
    "list, empty": State("/mijn-lijst/"),
    "about": State("/over/"),
    "privacy": State("/privacy/"),
    "accessibility": State("/toegankelijkheid/"),
    "reading safely": State("/veilig-lezen/"),
    "feedback": State(FEEDBACK),
    "feedback, empty": State(FEEDBACK, 400, posted={}),
    "feedback, thanks": State(f"{FEEDBACK}dank/"),
    "link that is broken": State("/bevestigen/x.y/", 404),
    "language that is not here": State("/de/verwijswijzer/", 404, languages=("nl",)),
    "not found": State("/bestaat-niet/", 404),
    "wrong method": State(SERVICE, 405, posted={}),
    "post of another site": State(FEEDBACK, 403, posted={}, headers={"Origin": "https://elders.example"}),
}
# Lagewaard, made up, has what Almere lacks: addresses, opening hours, activities.
IN_LAGEWAARD = {
    "home": State("/"),
    "search": State("/zoeken/?q=huilbaby"),
    "map": State("/verwijswijzer/?open=nu"),
    "service": State("/verwijswijzer/babycafe-centrum/"),
    "district": State("/wijken/lagewaard-oost/"),
    "agenda": State("/agenda/"),
    "agenda of a district": State("/agenda/?wijk=lagewaard-oost&leeftijd=30"),
    "activity": State("/agenda/babycafe/"),
    "list": State("/mijn-lijst/"),
    "book": State("/productenboek/"),
}
# What a partner gets by mail; the addresses are made (tests.extra_pages).
LINKS = {
    "fresh": State("", 200),
    "fresh, empty": State("", 400, posted={"actie": "antwoorden"}),
    "answered": State("", 410),
    "expired": State("", 410),
}
