"""Each kind of advice, by what it takes up and what it leaves in peace."""

from dataclasses import replace
from datetime import date

import pytest

from sociale_kaart.listing_checks.check import check_listing
from tests.sociale_kaart.listing_checks.listings import AROUND, listing, place


def kinds(facts, around=AROUND) -> list[str]:
    return [found.kind for found in check_listing(facts, around)]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Voor kinderen van 4 tot en met 7 jaar.", (72, 119)),
        ("Je bent welkom als je tussen de 18 en 27 jaar bent.", (168, 275)),
        ("Kinderen kunnen starten vanaf 4 jaar.", (60, 155)),
        ("De groep is voor jongeren vanaf zestien jaar.", (204, 275)),
        ("Bedoeld voor baby's van 6 weken tot 9 maanden.", (12, 47)),
        ("Voor kinderen uit groep 7 en 8.", (36, 95)),
        ("Voor jongeren tot hun achttiende verjaardag.", (96, 143)),
        ("Leeftijd: anderhalf tot 4 jaar.", (36, 47)),
        ("Kinderen in de basisschoolleeftijd (4-12) kunnen zich aanmelden.", (144, 215)),
        ("Uw kind is welkom zodra het 2,5 jaar is.", (48, 143)),
        ("Voor 16-plussers.", (48, 143)),
        ("Er zijn groepen voor 8- tot 10-jarigen en voor 11- tot 13-jarigen.", (180, 215)),
        ("Jeugdigen vanaf hun veertiende kunnen meedoen.", (48, 143)),
        ("Ben je 15 jaar of ouder? Kom dan langs.", (48, 131)),
        ("Wij begeleiden jongeren tot 27 jaar.", (144, 215)),
        ("Voor ouders met een baby tot 1 jaar.", (48, 143)),
        ("Voor leerlingen van de brugklas.", (0, 47)),
        ("Groep 1 en 2 traint samen.", (96, 143)),
        ("Ben je zwanger en nog geen drieëntwintig?", (300, 420)),
        ("Is je kind nog geen jaar oud? Schuif aan.", (48, 95)),
        ("De jongste groep is voor vierjarigen.", (144, 215)),
        ("Plaatsing kan vanaf de leeftijd van 16 jaar.", (96, 143)),
        ("Deze training is bedoeld voor meiden in de leeftijd van 13 t/m 16.", (72, 119)),
        ("De club is er voor kleuters die van verhalen houden.", (120, 155)),
        ("Alle basisschoolkinderen zijn welkom.", (0, 47)),
        ("Van je achtste tot je twaalfde dans je bij de junioren.", (168, 215)),
        ("De minimumleeftijd is 12 jaar.", (48, 119)),
    ],
)
def test_ages_that_the_fields_exclude(text, ages):
    assert kinds(listing(text, minimum_age=ages[0], maximum_age=ages[1])) == ["age-contradiction"]


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Voor kinderen van 4 tot en met 7 jaar.", (48, 95)),
        ("Voor kinderen van 4 tot en met 7 jaar.", (None, None)),
        ("Een maatje is iemand van 20 tot 60 jaar.", (144, 215)),
        ("De behandeling duurt zes tot negen maanden.", (24, 215)),
        ("Kinderen vanaf 10 jaar hebben een eigen kamer.", (48, 155)),
        ("Voor 6 tot en met 12 jaar. Kleuters van 4 en 5 jaar gaan meteen naar school.", (72, 155)),
        ("Wij zijn er van 14 tot 16 uur.", (48, 95)),
        ("Met twee begeleiders op tien kinderen. Het kost 10 tot 20 euro.", (48, 95)),
        ("Uw kind gaat daarna naar groep 1.", (24, 47)),
        ("Voor kinderen van 10 weken tot 4 jaar.", (2, 47)),
        ("Onze vrijwilligers zijn 18 jaar of ouder.", (48, 143)),
        ("Je kind mag blijven tot het 4 jaar wordt.", (0, 47)),
        ("De speelzaal werkt samen met groep 1 en 2.", (24, 47)),
        ("Van 16 tot 36 weken zwangerschap.", (-6, -1)),
        ("Wij zijn er voor kleuters en voor tieners.", (120, 215)),
        ("Voor peuters is er oppas. Voor ouders van kinderen van 8 tot 12 jaar.", (96, 143)),
        ("Er zijn nog geen tien deelnemers.", (180, 215)),
        ("Kinderen uit groep 8 die straks naar de brugklas gaan.", (120, 155)),
    ],
)
def test_ages_that_contradict_nothing(text, ages):
    basis = "unknown" if ages == (None, None) else "stated"
    assert kinds(listing(text, minimum_age=ages[0], maximum_age=ages[1], age_basis=basis)) == []


def test_the_ages_that_the_text_names_are_proposed_as_the_fields_take_them():
    facts = listing("Voor kinderen van 4 tot en met 7 jaar.", minimum_age=72, maximum_age=119)

    (found,) = check_listing(facts, AROUND)

    assert (found.proposed, found.field) == ("48-95", "description")


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Elke dinsdagochtend zit er een pedagoog klaar.", place("3")),
        ("De les is op dinsdag en donderdag van 9.15 tot 11.15 uur.", place("02", "09:15", "11:15")),
        ("Op donderdag van 14.00 tot 16.00 uur komt de bus.", place("3", "09:00", "11:00")),
        ("Wij zijn alleen in de ochtend geopend.", place("01234", "12:30", "18:00")),
        ("Op maandagavond is er een groep.", place("0", "09:00", "12:00")),
        ("Wij zijn op woensdag gesloten.", place("0123")),
        ("Elke dag van acht uur 's ochtends tot half zeven 's avonds.", place("01234", "09:00", "17:00")),
        ("Elke eerste donderdag van de maand om 19.30 uur.", place("3", "09:00", "11:00")),
        ("Het spreekuur begint om half twee.", place("2", "09:00", "11:00")),
        ("Het café is op donderdag open vanaf 19.00 uur.", place("3")),
        ("Op dinsdag, van tien tot twaalf uur, in de bibliotheek.", place("1", "14:00", "16:00")),
        ("In het weekend kunt u speelgoed lenen.", place("13")),
        ("Wij zijn doordeweeks open.", place("56")),
        ("Elke avond bent u welkom.", place("01234")),
        ("Vanaf drie uur 's middags zit er een begeleider klaar.", place("03")),
    ],
)
def test_hours_that_the_schedule_excludes(text, row):
    assert kinds(listing(text, places=(row,))) == ["hours-contradiction"]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Elke dinsdagochtend zit er een pedagoog klaar.", place("1")),
        ("Elke dinsdagochtend zit er een pedagoog klaar.", place()),
        ("Telefonisch aanmelden op dinsdag en donderdag.", place("5")),
        ("Bel tussen 10.00 en 11.00 uur.", place("0", "13:30", "16:00")),
        ("Van zes uur 's ochtends tot half negen 's avonds.", place("0", "06:00", "20:30")),
        ("Op donderdag 24 december 2026 is het van 10.00 tot 12.00 uur.", place("3", "13:00", "15:00")),
        ("Kom het liefst tussen de 28e en 36e week.", place("1")),
        ("We zijn dicht op woensdag.", place("0134")),
        ("Op woensdag om half twee.", place("2", "13:30", "15:00")),
        ("Op woensdag om 10.00 uur drinken we koffie.", place("2")),
        ("In het weekend en doordeweeks helpen vrijwilligers mee.", place("2")),
        ("In het weekend is de bieb dicht.", place("2")),
        ("'s Avonds voor het slapen leest u voor.", place("2")),
    ],
)
def test_hours_that_contradict_nothing(text, row):
    assert kinds(listing(text, places=(row,))) == []


@pytest.mark.parametrize(
    ("text", "cost", "expected"),
    [
        ("Deelname is gratis.", {"is_free": False, "amount": 6.5}, ["cost-contradiction"]),
        ("Deelname is voor inwoners tot 27 jaar gratis.", {"amount": 60.0}, ["cost-contradiction"]),
        ("Meedoen kost 15 euro.", {"is_free": True}, ["cost-contradiction"]),
        ("De eigen bijdrage is € 12,50 per keer.", {"amount": 10.0}, ["cost-contradiction"]),
        ("De cursus kost tachtig euro.", {"is_free": True}, ["cost-contradiction"]),
        ("De entree is 2 euro per kind.", {"is_free": True}, ["cost-contradiction"]),
        ("Ouders betalen € 45 voor de hele reeks.", {"is_free": True}, ["cost-contradiction"]),
        ("Er wordt geen bijdrage gevraagd.", {"amount": 20.0}, ["cost-contradiction"]),
        ("Je hoeft niets te betalen.", {"amount": 20.0}, ["cost-contradiction"]),
        ("Voor tien lessen betaalt u vijfenzeventig euro.", {"is_free": True}, ["cost-contradiction"]),
        ("Entree: € 4,50 per kind.", {"is_free": True}, ["cost-contradiction"]),
        ("Per kind rekenen we € 2,50.", {"is_free": True}, ["cost-contradiction"]),
        ("Het kost helemaal niks.", {"amount": 40.0}, ["cost-contradiction"]),
        ("De gemeente betaalt alles, u krijgt geen rekening.", {"amount": 30.0}, ["cost-contradiction"]),
        ("Entree is vrij; frisdrank kost € 1.", {"is_free": True}, []),
        ("De school betaalt 35 euro per klas.", {"is_free": True}, []),
        ("Het boek kost € 15, maar u kunt het ook lenen.", {"is_free": True}, []),
        ("Wij betalen contributie, tot 325 euro per kind per jaar.", {"is_free": True}, []),
        ("Je hoeft niets te betalen, alleen 2 euro voor materiaal.", {"amount": 2.0}, []),
        ("Een rittenkaart kost 35 euro.", {"amount": 5.0}, []),
        ("Deelname is gratis.", {"is_free": True}, []),
        ("Deelname is gratis.", {}, []),
        ("Boek een gratis proefles via de site.", {"amount": 189.0}, []),
        ("Je mag drie keer gratis komen kijken.", {"amount": 36.0}, []),
        ("Deelname is gratis voor leden.", {"amount": 5.0}, []),
        ("Uit het fonds betalen we tot 375 euro per kind.", {"is_free": True}, []),
    ],
)
def test_costs(text, cost, expected):
    assert kinds(listing(text, **cost)) == expected


@pytest.mark.parametrize(
    ("text", "written", "expected"),
    [
        ("Wij zijn gesloten van 6 januari tot 1 maart 2025.", None, ["closed-notice-stale"]),
        ("Wij zijn dicht tot na de kerstvakantie van 2023.", None, ["closed-notice-stale"]),
        ("De groep komt door corona niet bij elkaar.", None, ["closed-notice-stale"]),
        ("Tot nader order gesloten.", date(2024, 1, 1), ["closed-notice-stale"]),
        ("Op 25 december dicht.", date(2024, 12, 1), ["closed-notice-stale"]),
        ("Gesloten tot begin 2026.", None, ["closed-notice-stale"]),
        ("Gesloten tot eind 2026.", None, []),
        ("In de zomervakantie van 2026 is er geen spreekuur.", None, ["closed-notice-stale"]),
        ("Wegens ziekte gaat de groep tot 12-03-2026 niet door.", None, ["closed-notice-stale"]),
        ("Sinds de storm afgesloten; we verwachten half april 2026 weer open te zijn.", None, ["closed-notice-stale"]),
        ("Daarom is er geen zwemuur in maart en april 2025.", None, ["closed-notice-stale"]),
        ("We zijn er even niet: kamp tot en met 18 juli 2025.", None, ["closed-notice-stale"]),
        ("Van 1 mei tot 1 september 2025 houden wij zomerstop.", None, ["closed-notice-stale"]),
        ("Wegens verlof geen afspraken van mei tot en met oktober 2025.", None, ["closed-notice-stale"]),
        ("Meld je aan voor 10 juni 2025, er is nog plek.", None, ["date-passed"]),
        ("De eerste avond is 14 oktober 2025.", None, ["date-passed"]),
        ("Op 2 november 2025 was ons eerste café.", None, []),
        ("Sinds 1 april 2024 zijn we weer open.", None, []),
        ("Wij verwachten u op 6 november 2025.", None, ["date-passed"]),
        ("De volgende cursus is in maart 2025.", None, ["date-passed"]),
        ("De zaal werd op 6 november 2025 geopend.", None, []),
        ("Op 6 november 2025 heeft de wethouder ons een prijs gegeven.", None, []),
        ("Op 25 december dicht.", date(2026, 11, 13), []),
        ("Tot 1 februari 2027 gesloten.", None, []),
        ("Tot nader order gesloten.", date(2026, 11, 1), []),
        ("Gesloten in de bouwvak.", None, []),
        ("In 2024 kregen wij een prijs.", None, []),
        ("De inschrijving start op 1 mei 2026.", None, ["date-passed"]),
        ("De inschrijving start op 1 mei 2027.", None, []),
    ],
)
def test_notices_that_are_over(text, written, expected):
    assert kinds(listing(text, last_modified=written)) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (listing(status="inactive", instead=("opvolger",)), ["ended-but-listed"]),
        (listing(end=date(2025, 12, 31)), ["ended-but-listed"]),
        (listing("Deze cursus bestaat niet meer."), ["ended-but-listed"]),
        (listing("Het programma is per 1 augustus 2025 gestopt."), ["ended-but-listed"]),
        (listing("Wij zijn gestopt. Onze taken doet nu de bibliotheek."), ["ended-but-listed"]),
        (listing("Dit aanbod wordt niet meer gegeven."), ["ended-but-listed"]),
        (listing("De cursus is in 2025 voor het laatst gegeven."), ["ended-but-listed"]),
        (listing("Het project is per 1 juli 2026 afgelopen."), ["ended-but-listed"]),
        (listing("Sinds dit jaar bieden wij deze cursus niet meer aan."), ["ended-but-listed"]),
        (listing("Het babycafé is per september 2025 opgeheven.", name="Babycafé De Speen"), ["ended-but-listed"]),
        (listing("De subsidie voor dit project stopte vorig jaar."), ["ended-but-listed"]),
        (listing("De tienerclub is na twintig jaar opgehouden.", name="Tienerclub Zuid"), ["ended-but-listed"]),
        (listing("Het pesten is gestopt, maar dan?", name="Na het pesten"), []),
        (listing("Wij zijn gestopt met roken in de groep."), []),
        (listing("De training is de afgelopen jaren gegroeid."), []),
        (listing("Gestopt met school? Kom langs."), []),
        (listing("Het pesten is gestopt, maar het vertrouwen is weg."), []),
        (listing(status="historical"), []),
        (listing(status="ended", phones=()), []),
        (listing(end=date(2027, 1, 1)), []),
    ],
)
def test_what_has_ended(facts, expected):
    assert kinds(facts) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"places": (place(district="stad-noord", postcode_district="stad-zuid"),)}, ["wrong-district"]),
        ({"areas": "stad-noord", "places": (place(postcode_district="stad-zuid"),)}, ["wrong-district"]),
        ({"areas": "stad-noord", "name": "Babymassage Zuid"}, ["wrong-district"]),
        ({"areas": "stad-noord", "description": "Voor gezinnen uit Zuid."}, ["wrong-district"]),
        ({"areas": "stad-noord", "description": "Kinderen uit Zuid kunnen meedoen."}, ["wrong-district"]),
        ({"areas": "stad-noord", "description": "De tuin ligt midden in Zuid."}, ["wrong-district"]),
        ({"areas": "stad-noord", "description": "Wij werken samen met collega's in Zuid."}, []),
        ({"areas": "stad-noord", "description": "Voor kinderen uit Zuid en Noord."}, []),
        ({"areas": "stad-noord", "places": (place(district="stad-noord"),), "name": "Club Noord"}, []),
        ({"areas": "stad", "places": (place(postcode_district="stad-zuid"),)}, []),
        ({"areas": "stad-noord", "name": "Zuiderzeeclub"}, []),
    ],
)
def test_districts(facts, expected):
    slugs = frozenset(filter(None, [facts.pop("areas", "")]))
    known = frozenset(slug for slug in slugs if slug in AROUND.district_names)

    assert kinds(listing(areas=slugs, district_areas=known, **facts)) == expected


@pytest.mark.parametrize(
    ("text", "basis", "expected"),
    [
        ("Muziek voor jonge kinderen.", "unknown", ["vague-age"]),
        ("Een ochtend voor de allerkleinsten.", "unknown", ["vague-age"]),
        ("Voor iedereen die jong is.", "unknown", ["vague-age"]),
        ("Een vrolijk uur voor jonge dansers.", "unknown", ["vague-age"]),
        ("Muziek voor jonge kinderen.", "everyone", []),
        ("Muziek voor jonge kinderen van 2 tot 4 jaar.", "unknown", []),
        ("Hulp van een jongerenwerker.", "unknown", []),
    ],
)
def test_vague_ages(text, basis, expected):
    assert kinds(listing(text, age_basis=basis)) == expected


def test_nobody_can_be_reached_unless_somebody_is_named():
    silent = listing(phones=(), organization_contact="0800-2000", places=(place(address="Dorpsstraat 1"),))

    (found,) = check_listing(silent, AROUND)

    assert (found.kind, found.proposed) == ("missing-contact", "0800-2000")
    assert kinds(replace(silent, email="club@example.org")) == []
    assert kinds(replace(silent, has_contact_points=True)) == []


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("020-55512", ["phone-format"]),
        ("06-00000117", []),
        ("036 527 8500", []),
        ("112", []),
        ("bel ons", ["phone-format"]),
    ],
)
def test_numbers_that_no_telephone_takes(number, expected):
    assert kinds(listing(phones=(number,))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bel voor een proefles naar 05123-4567.", ["phone-format"]),
        ("Bel voor een proefles naar 0512-345678.", []),
        ("Bel voor 01-02-2027 of mail ons.", []),
        ("Bel 06-00000117 en vraag naar Anna.", []),
    ],
)
def test_numbers_in_a_text_that_no_telephone_takes(text, expected):
    assert kinds(listing(text)) == expected


def test_abbreviations_are_told_together_and_the_glossary_proposes():
    text = "De IB'er maakt een OPP. Bij TOS (taalontwikkelingsstoornis) en ADHD helpt GGZ Veenrand."

    (found,) = check_listing(listing(text), AROUND)

    assert (found.kind, found.passage) == ("unexplained-abbreviation", "IB, OPP")
    assert found.proposed == "OPP: ontwikkelingsperspectief"


@pytest.mark.parametrize(
    "text",
    [
        "De Regionale Meld- en Coördinatiefunctie (RMC) belt je. De RMC helpt.",
        "KOPP betekent: kinderen van ouders met psychische problemen.",
        "De praktijkondersteuner jeugd (POH-jeugd) luistert.",
        "LET OP: breng een handdoek mee.",
    ],
)
def test_abbreviations_that_the_text_explains(text):
    assert kinds(listing(text)) == []


def test_official_language_is_too_hard_and_plain_language_is_not():
    official = (
        "Het college verstrekt op aanvraag bekostiging van de noodzakelijk te achten vervoerskosten, met inachtneming "
        "van de afstand tot de dichtstbijzijnde toegankelijke school, voor zover deze meer bedraagt dan zes kilometer "
        "dan wel de leerling redelijkerwijs niet zelfstandig kan reizen. Wijzigingen worden onverwijld "
        "schriftelijk gemeld."
    )
    plain = "Wij helpen je graag. Kom gerust langs met je kind. " * 6

    assert kinds(listing(official)) == ["too-hard-language"]
    assert kinds(listing(plain)) == []


def test_a_short_text_is_too_hard_only_where_it_surely_is():
    hard = (
        "Differentiaaldiagnostisch onderzoek naar neurobiologische ontwikkelingsstoornissen, comorbide "
        "internaliserende problematiek en executieve functiedeficiënties. Indicatiestelling geschiedt "
        "multidisciplinair; terugkoppeling vindt plaats conform de vigerende kwaliteitsstandaarden."
    )

    assert kinds(listing(hard)) == ["too-hard-language"]
    assert (
        kinds(listing("De kinderfysiotherapeut onderzoekt hoe uw kind beweegt en oefent spelenderwijs mee op school."))
        == []
    )


def test_a_hidden_address_is_never_quoted():
    told = listing("Wij zijn gesloten tot 1 mei 2025. Kom naar Wilgenpad 9!", hidden_addresses=("Wilgenpad 9",))
    closed = listing("Wilgenpad 9 is gesloten tot 1 mei 2025.", hidden_addresses=("Wilgenpad 9",))

    findings = [*check_listing(told, AROUND), *check_listing(closed, AROUND)]

    assert [found.kind for found in findings].count("hidden-address-told") == 2
    assert "closed-notice-stale" in kinds(closed)
    assert not any("Wilgenpad" in found.passage + found.proposed for found in findings)


def test_of_what_is_over_only_that_is_told():
    over = listing("Voor kinderen van 4 tot en met 7 jaar.", status="inactive", minimum_age=72, maximum_age=119)

    assert kinds(over) == ["ended-but-listed"]
