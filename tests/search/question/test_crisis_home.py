"""Violence without a blow, neglect and despair without the word, and the daily life that shares their words."""

import pytest

from search.question.reading import read_question

SUICIDE, VIOLENCE = "zelfdoding", "geweld-thuis"


def kind(question: str) -> str | None:
    crisis = read_question(question).crisis
    return crisis.kind if crisis else None


@pytest.mark.parametrize(
    ("kinds", "questions"),
    [
        pytest.param(
            VIOLENCE,
            [
                "mijn verloofde kleineert mij waar zijn vrienden bij zijn",
                "pa snauwt ons altijd af en noemt mama een waardeloze trut",
                "door de muren hoor ik dat hij haar treitert",
                "mijn vrouw is weer lief en belooft beterschap, morgen is het vast opnieuw mis",
                "ik loop op eieren want hij kan zo uitvallen",
                "voor mijn schoonmoeder ben ik een slavin",
            ],
            id="humiliated, shouted at, kept small",
        ),
        pytest.param(
            VIOLENCE,
            [
                "mijn neef haalt elke maand tantes rekening leeg met haar pinpas",
                "mijn man bewaart de bankpas, om elke boodschap moet ik smeken",
                "al mijn salaris moet ik aan mijn broer afstaan",
                "onder druk van mijn zoon heb ik mijn huis overgeschreven",
            ],
            id="bled dry",
        ),
        pytest.param(
            VIOLENCE,
            [
                "voor straf moet ik op het balkon slapen",
                "ik ben tien en elke avond alleen, ik kook zelf, er is niemand thuis",
                "mama ligt stoned op de bank, er is niks te eten voor mijn zusje en ik",
                "een leerling vraagt steeds om brood en draagt geen jas in de winter",
                "onverklaarbare botbreuk bij een baby",
                "moeder ligt uren in haar urine, de thuiszorg komt nooit",
            ],
            id="alone, hungry, cold, in dirt",
        ),
        pytest.param(
            VIOLENCE,
            [
                "mijn nicht van 15 is plotseling uitgehuwelijkt, de familie wil het",
                "hij neemt de kinderen mee zegt hij als ik wegga",
                "mijn man zegt dat ik mijn vergunning kwijt ben als ik iets vertel aan de politie",
                "elke week staat mijn exman achter mij bij mijn werk, hij volgt mij",
            ],
            id="children, papers, honour, followed",
        ),
        pytest.param(
            SUICIDE,
            [
                "ik hoef morgen nooit meer wakker te worden",
                "de brug heb ik uitgekozen en ik weet wanneer ik het doe",
                "het zou beter zijn als ik verdween",
                "straks rijd ik met mijn auto tegen een viaduct",
                "ik geef alles weg, mijn gitaar is weggegeven want die is niet meer nodig",
                "dan stop ik met de dialyse en ben ik zo dood",
                "mijn broer heeft het gisteren opnieuw geprobeerd",
                "het hoeft voor mij zo nodig niet meer",
            ],
            id="the end without the word",
        ),
        pytest.param(
            VIOLENCE,
            [
                "mijn 14 jarige zoon slaat mij",
                "tante van 81 jarige leeftijd wordt door haar zoon kaalgeplukt",
                "mijn gozer checkt elke dag mijn tel",
                "mun vader hep mij gesloge",
                "mischandeling",
                "verdenking van incest in een gezin",
                "huisarts: bloeduitstortingen op de bovenarmen, partner antwoordt",
                "mijn bf zegt dat hij die pics online zet, anders moet ik bij hem blijven",
                "hij regelt alle financien, ik krijg geen cent zakgeld",
                "sinds zij een relatie met hem heeft zien wij onze dochter nooit meer",
                "aangifte tegen mijn vader",
            ],
            id="an age, a dialect, chat and a doctor's words",
        ),
        pytest.param(
            VIOLENCE,
            [
                "mijn vent heeft me van de week zeker al vier keer in mn buik gestompt",
                "papa en mama schreeuwen zo, mijn zusje trilt en is bang",
                "zij houdt mijn paspoort, daarom moet ik blijven",
                "de gastvader staat snachts in mijn kamer",
                "mijn man eist seks en als ik weiger zwijgt hij",
                "vanochtend ging zijn vuist omhoog, mijn verloofde heeft naar mij uitgehaald",
                "een verzorger in het tehuis is ruw met mijn vader",
                "losgeslagen ex",
                "ik wil mijn vrouw geen pijn doen, nooit meer",
            ],
            id="held, used, hurt, with fear",
        ),
        pytest.param(
            VIOLENCE,
            [
                "mijn zoon bedreigt mij als hij moet stoppen met minecraft",
                "thuis krijg ik klappen, altijd is het mijn schuld",
                "hij geeft mij dertig euro in de week, mijn man",
                "mijn vader was dronken en sloeg de ruit stuk",
                "familie luistert mij af",
                "mijn vent houdt mij klein",
                "ik verzorg mijn vrouw na een beroerte en soms knijp ik haar",
                "afdruk van een hand op de wang van een leerling",
                "ik moet trouwen van mijn oom",
                "mijn ouders willen mij doden",
                "relatie vol agressie",
                "bang voor stiefvader",
                "moeder die slaat",
            ],
            id="in plain words",
        ),
        pytest.param(
            VIOLENCE,
            [
                "fysiek geweld",
                "mijn schoonmoeder eist dat ik mijn opleiding opgeef, anders moet ik weg",
                "stiekem haalt hij het condoom eraf en ik wist van niks",
                "hij heeft ons adres ontdekt, mijn ex",
                "mijn vriend is vorige week weer door het lint gegaan",
                "opa is bang voor hem, zijn kleinzoon bepaalt alles",
                "mijn neefje stinkt altijd naar urine en poep",
                "seksueel gedrag dat niet bij de leeftijd van een peuter past",
                "mijn oma is beroofd door haar verzorger",
                "opgelicht door zijn eigen schoonzoon",
            ],
            id="what an ex, a suitor or a grandson does",
        ),
        pytest.param(
            SUICIDE,
            [
                "ik trek mijn sjaal om mijn keel aan",
                "als het morgen niet beter is slik ik chloor",
                "briefje voor iedereen ligt klaar in mijn la, ik heb het verstopt",
                "mijn leerling heeft scheermesjes gepikt",
                "bang om te leven",
                "op haar story zet ze vaarwel",
                "leerling krast",
            ],
            id="means, a note and a story",
        ),
        pytest.param(
            VIOLENCE,
            [
                "mijn vader dreigt mij dood te slaan als ik met haar blijf praten",
                "verpleging knijpt mijn opa",
                "vriendin eist mijn salaris op",
                "thuis krijg ik met de pantoffel als ik praat",
                "de sieraden van tante zijn steeds weg als mijn neef kwam",
                "gearrangeerd huwelijk",
                "mogen ouders slaan",
                "een schop in haar rug door haar partner",
            ],
            id="threatened with death, claimed, missed",
        ),
        pytest.param(
            SUICIDE,
            [
                "oma wil dood",
                "al mijn spullen zijn weggegeven, ik vertrek voorgoed",
                "kamergenoot met een strop reageert niet op zijn kamer",
                "dan hang ik aan een balk",
                "mijn zus zegt dat ze er in de zomer niet meer is",
                "straf is het dat ik elke dag wakker word",
                "she started cutting again",
            ],
            id="an old wish, a rope, a summer",
        ),
        pytest.param(
            SUICIDE,
            [
                "liever ben ik voorgoed weg",
                "ik doe het vannacht doen als niemand kijkt",
                "al vier keer geprobeerd maar niemand ziet het",
                "mijn dochter tekent grafstenen en galgen, zij wil daarin",
                "opa hoopt op een spuitje want hij is oud",
                "ik zit in mijn auto voor het viaduct en twijfel over gas geven",
                "ga ik mij ophangen",
            ],
            id="goes for good, draws graves, at the wheel",
        ),
        pytest.param(
            SUICIDE,
            [
                "kan zo niet meer verder",
                "ik ga vrijdag ga ik, het is besloten",
                "ik heb dertig tabletten klaar liggen",
                "adieu leven",
                "mag de heer mij vannacht komen halen, ik bid erom",
                "met zijn zieke vrouw wil opa samen gaan",
            ],
            id="goes, is fetched, says goodbye",
        ),
        pytest.param(
            VIOLENCE,
            [
                "my fiance belittles me and isolates me from mum",
                "i need permission from my husband for every penny",
                "my aunt makes me sleep on the bathroom floor",
                "there is nothing in the fridge, mum is stoned and we had no dinner",
                "my nephew empties gran's bank account and she is scared",
                "kayınvalidem her gün bana bağırıyor aşağılıyor",
                "حماتي تعاملني مثل الخدامة",
                "teściowa chowa mój paszport i telefon",
                "чоловік контролює всі мої гроші",
            ],
            id="without a blow, in other languages",
        ),
        pytest.param(
            VIOLENCE,
            [
                "escape from a controlling partner",
                "my grandson has conned and robbed me, i was scammed by family",
                "my landlord hid a camera in my shower",
                "babam kardeşimi bodruma kilitledi",
                "زوجوني غصب، خطوبة بالقوة",
                "matka nie daje mi jeść",
                "батьки не дають нам їсти",
            ],
            id="leaving, robbed, watched, starved, in other languages",
        ),
        pytest.param(
            SUICIDE,
            [
                "ودي اموت",
                "dün çok ilaç yuttum bilerek",
                "celowo łyknęłam dużo tabletek",
                "навмисно ковтнула таблетки",
                "втоплюся",
            ],
            id="took pills, in other languages",
        ),
        pytest.param(
            SUICIDE,
            [
                "enough of everything, i will do it tomorrow",
                "how many tablets do i need to take",
                "grandpa says it is time to go and refuses to eat",
                "bu akşam hayatıma son veriyorum",
                "فكرت اقفز من الشباك",
                "jestem ciężarem dla rodziny",
                "написала, що завтра її більше не буде",
            ],
            id="the end without the word, in other languages",
        ),
    ],
)
def test_a_cause_is_heard_though_its_name_is_not_said(kinds, questions):
    assert {one: kind(one) for one in questions} == dict.fromkeys(questions, kinds)


@pytest.mark.parametrize(
    "question",
    [
        "mijn kat slaapt buiten op het balkon",
        "eieren zoeken met de kleinkinderen, ik loop altijd mee",
        "mijn man betaalt met de bankpas",
        "kind van 10 alleen thuis, vanaf welke leeftijd mag dat",
        "mijn dochter bestelt elke dag kleren met haar eigen geld",
        "zoon van 8 is wakker voor de wekker, hoeft niet meer naar school vandaag",
        "de opleiding van mijn man is voltooid en wij willen verder",
        "gaskraan vervangen door een monteur",
        "wij willen ons huis op naam van mijn zoon, is een volmacht nodig",
        "het is de laatste keer dat ik mijn beugel laat zien",
        "geschiedenis van de vrouwenopvang",
        "mijn man heeft mijn pinpas nodig voor de boodschappen",
        "de trainer stuurt een appje over de wedstrijd",
        "mijn vader drinkt elke avond een biertje",
        "mijn ex haalt de kinderen te laat op",
        "datum geprikt voor de keizersnede",
        "grafsteen kiezen voor opa",
        "oma is dood en onze kat ook",
        "mijn kind wil een slinger aan het plafond, hoe hang ik die",
        "portemonnee weg in de bus, mijn moeder zoekt",
        "my hairdresser is cutting my fringe",
        "mijn zus is opgelicht op marktplaats",
        "wie krijgt mijn huis als ik dood ben, testament maken",
        "scheermesjes voor de baard van mijn zoon kopen",
        "sinterklaas legt een briefje onder mijn kussen",
        "mijn man komt altijd veilig thuis met de trein",
        "mijn man gaat maandag weer aan de slag",
        "mijn tante kreeg in een klap twee kleinkinderen erbij",
        "mag ik mijn zoon verbieden te roken",
        "gordijnen ophangen, ik wil hulp",
        "volunteering at a women's shelter",
        "i want to vanish to the woods for a weekend",
        "how do i look after my little brother, mum works late",
        "sąsiadka krzyczy na dzieci na podwórku",
        "mąż robi zakupy i płaci kartą",
        "чоловік ховає подарунок",
        "kocam bana çiçek aldı",
        "زوجي يأخذ الأولاد إلى المدرسة",
    ],
)
def test_daily_life_with_the_same_words_is_none(question):
    assert kind(question) is None
