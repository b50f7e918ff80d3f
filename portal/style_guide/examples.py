"""For every component of `templates/components` one or more sets of arguments that show its states."""

from dataclasses import dataclass, replace
from types import SimpleNamespace

from home.choice import Choice
from search.results.values import Label, PageHit, ServiceHit


@dataclass(frozen=True)
class Link:
    label: str
    url: str | None = "/verwijswijzer/"
    number: int = 1
    current: bool = False
    lang: str | None = None


TIER = Label("dichtbij", "Hulp dichtbij", 3)
OPEN = Label("vrij-toegankelijk", "Je kunt er zelf heen", 1, is_open=True)
SERVICE = ServiceHit(
    slug="consultatiebureau",
    name="Consultatiebureau",
    url="/verwijswijzer/consultatiebureau/",
    organization="JGZ Almere",
    summary="Hier kijken ze hoe je baby of peuter groeit.",
    tier=TIER,
    access_route=OPEN,
    age="0 tot 4 jaar",
    where="Heel Almere",
    verified_on=None,
    score=1.0,
    highlight="Hier kijken ze hoe je <mark>baby</mark> of peuter groeit.",
    distance_km=1.25,
)
BARE_SERVICE = replace(
    SERVICE,
    slug="wijknetwerk",
    organization=None,
    access_route=None,
    age=None,
    where=None,
    highlight=None,
    distance_km=None,
    is_in_dutch=True,
)
WORD = SimpleNamespace(pk=1, term="JGZ", full_form="Jeugdgezondheidszorg")
PAGE = PageHit(
    slug="leren-praten",
    name="Leren praten",
    url="/informatie/leren-praten/",
    summary="Je kind leert praten van jou.",
    score=1.0,
    reading_minutes=2,
)


def language(code: str, name: str, direction: str = "ltr", *, current: bool = False) -> SimpleNamespace:
    url = "/" if code == "nl" else f"/{code}/"
    state = {"is_current": current, "is_machine": code == "ar", "is_translated": True}
    return SimpleNamespace(code=code, name=name, dir=direction, url=url, **state)


def crisis_lines() -> tuple[SimpleNamespace, ...]:
    named = (("112", "112", "112"), ("Veilig Thuis", "0800-2000", "08002000"), ("Buurtlijn", "06-00000001", None))
    return tuple(SimpleNamespace(name=n, number=d, tel=t, text="Dag en nacht, gratis.") for n, d, t in named)


def frame(lang: str = "nl", brand: str = "okepunt") -> SimpleNamespace:
    names = (("nl", "Nederlands", "ltr"), ("en", "English", "ltr"), ("ar", "العربية", "rtl"))
    return SimpleNamespace(
        site_name="OKé-punt",
        municipality="Lagewaard" if brand == "lagewaard" else "Almere",
        is_fictional=brand == "lagewaard",
        brand=brand,
        lang=lang,
        dir="rtl" if lang == "ar" else "ltr",
        is_machine=lang == "ar",
        languages=tuple(language(*one, current=one[0] == lang) for one in names),
        crisis=SimpleNamespace(
            title="Nu hulp nodig?", intro="Iemand luistert.", found="Praat nu.", doctor="Ziek?", lines=crisis_lines()
        ),
        home_url="/",
        exit_url="https://www.example.org/",
        words=None,
    )


def district_map() -> SimpleNamespace:
    area = SimpleNamespace(
        slug="almere-haven", short="Haven", url="/wijken/almere-haven/", d="M0 0L100.5 0L50 80.5Z", x=50.5, y=30.0,
        label_y=46.0, count_y=35.0, count=17, chosen=True,
    )  # fmt: skip
    return SimpleNamespace(width=600, height=400, areas=(area,), wijken=("M10 10L20 20",), links=True)


TYPES = tuple(
    SimpleNamespace(label=f"Onderwerp {n}", slug=f"o{n}", url=f"/zoeken/?vraagtype=o{n}", count=n) for n in (0, 12)
)
AGES = tuple(Choice(str(n), str(n), n == 1) for n in range(3))
PHASES = tuple(SimpleNamespace(name=f"Fase {n}", years=f"{n} tot {n + 1} jaar", url="/zoeken/") for n in range(10))
PHONE = SimpleNamespace(number="036 123 45 67", dial="+31361234567")
WAY_ON = SimpleNamespace(label="Vraag het wijkteam", url="/wijken/almere-haven/")
DISTRICTS = (SimpleNamespace(name="Almere Haven", url="/wijken/almere-haven/"),)
ENTRANCE = SimpleNamespace(title="Ik ben ouder", text="Tips en uitleg.", icon="heart-handshake", url="/zoeken/")
RECOGNIZED = (
    SimpleNamespace(label="Peuter", url="/zoeken/", count=14, parameter="levensfase", value="peuter"),
    SimpleNamespace(label="Taal", url="/zoeken/", count=None, parameter="vraagtype", value="taal"),
)
PAGES = tuple(Link("", f"?pagina={n}", n, n == 2) for n in (1, 2, 3))

EXAMPLES: dict[str, list[dict]] = {
    "access_badge": [{"access": OPEN}, {"access": Label("via-verwijzing", "Met een verwijzing")}, {"access": None}],
    "action_bar": [{"phone": PHONE, "email": ""}, {"phone": None, "email": "", "way_on": WAY_ON}],
    "age_fields": [
        {"years": AGES, "months": AGES},
        {"years": AGES, "months": AGES, "is_month_open": True},
    ],
    "age_picker": [{"phases": PHASES}],
    "alternate_links": [{"request": SimpleNamespace(scheme="https", get_host="example.org")}],
    "page_band": [
        {"trail": (Link("Privacy", None),), "heading": "Privacy", "intro": "Wat we van je weten."},
        {"trail": (), "heading": "Over deze site", "intro": ""},
    ],
    "breadcrumb": [{"trail": (Link("Verwijswijzer"), Link("Consultatiebureau", None, lang="nl"))}],
    "crisis_block": [{"crisis": frame().crisis}, {"crisis": frame().crisis, "found": True, "crisis_id": "gevonden"}],
    "crisis_line": [{}],
    "crisis_number": [{"line": line} for line in crisis_lines()],
    "did_you_mean": [{"corrected": "slapen", "typed": "slaapen", "typed_url": "/zoeken/?q=slaapen"}],
    "district_map": [{"map": district_map(), "caption": "Grenzen: CBS"}],
    "district_picker": [{"districts": DISTRICTS, "map": district_map()}, {"districts": DISTRICTS, "map": None}],
    "entrance": [{"entrance": ENTRANCE}],
    "feedback": [
        {"feedback_about": ("dienst", "consultatiebureau")},
        {"feedback_about": ("pagina", 12), "fault": "Kies eerst een antwoord."},
    ],
    "fictional_banner": [{}],
    "language_menu": [{}],
    "language_row": [{}],
    "machine_notice": [{}],
    "notice": [{"text": "Goed om te weten.", "icon_name": "info-circle"}, {"text": "Fout.", "kind": "wrong"}],
    "page_card": [{"page": PAGE}, {"page": replace(PAGE, reading_minutes=None, is_in_dutch=True)}],
    "pagination": [{"pagination": SimpleNamespace(pages=PAGES, previous=PAGES[0], next=PAGES[2])}],
    "plain_word": [
        {"word": WORD, "written": "JGZ", "explanation": "Zorg voor kinderen.", "anchor": "woord-jgz", "dir": "ltr"},
        {
            "word": WORD,
            "written": "JGZ",
            "explanation": "Zorg.",
            "text_lang": "nl",
            "meaning_lang": "nl",
            "lang": "ar",
            "dir": "rtl",
        },
    ],
    "question": [{"question": "Hoe lang duurt het?", "answer": "Een week."}],
    "quick_exit": [{}],
    "read_aloud": [{}],
    "recognized": [{"recognized": RECOGNIZED}],
    "search_form": [{"value": "slapen"}, {"compact": True, "label": "Zoek", "field_id": "q2", "action": "/x/"}],
    "service_card": [{"service": SERVICE}, {"service": BARE_SERVICE}, {"service": SERVICE, "compact": True}],
    "share_data": [{"page_title": "Consultatiebureau", "description": "Hier kijken ze hoe je baby groeit."}],
    "site_footer": [{}],
    "site_header": [{"section": "verwijswijzer"}],
    "sort": [{"orders": (Link("Past het best", current=True), Link("Naam"))}],
    "tier_badge": [{"tier": TIER}],
    "tips": [{"tips": ["Zing samen."]}],
    "topic_list": [{"groups": (SimpleNamespace(label="Zwanger en baby", types=TYPES),)}],
    "words_here": [{"meanings": [{"word": WORD, "explanation": "Zorg voor kinderen.", "lang": ""}]}],
    "wordmark": [{}, {"section": "verwijswijzer"}],
}
