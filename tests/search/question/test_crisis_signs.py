"""Each structure of an alarm, in all its languages, with what looks like it and is none."""

import pytest

from tests.search.question.alarms import kind

SUICIDE, VIOLENCE, DANGER = "zelfdoding", "geweld-thuis", "direct-gevaar"


@pytest.mark.parametrize(
    ("expected", "alarm", "other"),
    [
        # Life has no use any more, is refused, or is let go of.
        (SUICIDE, "mijn broer vraagt wat het nut nog is van leven", "wat is het nut van huiswerk"),
        (SUICIDE, "mama zei dat ze er liever niet meer zou zijn", "ik ben er liever niet bij de bevalling"),
        (SUICIDE, "waarom ben ik geboren", "waarom is mijn baby te vroeg geboren"),
        (SUICIDE, "ik wil niet meer vechten, ik ben op", "ik wil niet meer vechten met mijn ex"),
        (SUICIDE, "hij wil weg uit deze wereld", "hij wil alles weten van de wereld"),
        (SUICIDE, "ik wil gewoon verdwijnen", "ik wil dat de striemen op mijn buik verdwijnen"),
        (SUICIDE, "eind aan maken wil hij", "hoe komt er een eind aan het geruzie"),
        (SUICIDE, "ik kan zo niet meer verder leven", "ik wil niet meer samen leven met mijn man"),
        (SUICIDE, "I wish I was never born", "my baby was born early"),
        (SUICIDE, "I don't want to be around anymore", "I don't want to be around smokers"),
        (SUICIDE, "hayatımın anlamı yok", "kelimenin anlamı ne"),
        (SUICIDE, "ليتني لم أولد", "ابني لم يولد بعد"),
        (SUICIDE, "lepiej będzie beze mnie", "czy lepiej jechać bez dziecka"),
        (SUICIDE, "хочу зникнути назавжди", "хочу навчитися плавати"),
        (SUICIDE, "mijn vrouw staat op de rails", "mijn zoon spaart spoor en rails"),
        (SUICIDE, "ze gaat zich verhangen", "hij wil zich verkleden"),
        (SUICIDE, "syn chce ze sobą skończyć", "syn chce skończyć szkołę"),
        (SUICIDE, "snijden", "mijn peuter leert knippen en snijden"),
        # Farewell and preparation.
        (SUICIDE, "mijn dochter heeft pillen opgespaard", "mijn dochter heeft geld opgespaard"),
        (SUICIDE, "ik vond een touw in zijn kast en een briefje", "touw springen met een briefje van school"),
        (SUICIDE, "hij geeft al zijn spullen weg", "alle kleertjes geef ik weg aan de kringloop"),
        (SUICIDE, "ze nam via whatsapp afscheid", "hoe neem je afscheid van groep 8"),
        (SUICIDE, "bericht van hem: sorry, zorg goed voor mama", "hoe zorg ik goed voor mijn baby"),
        (SUICIDE, "he bought rope and left a letter", "rope for the swing"),
        # A relative and sex, in plain words.
        (VIOLENCE, "opa kruipt bij mij in bed", "mijn peuter kruipt bij mij in bed"),
        (VIOLENCE, "mijn oom zit met zijn hand in mijn broek", "zoontje zit met zijn hand in zijn broek"),
        (VIOLENCE, "my uncle comes into my room at night", "my son comes into my room at night"),
        (VIOLENCE, "dayım gece odama geliyor", "oğlum gece yatağıma geliyor"),
        (VIOLENCE, "wujek mnie obmacuje", "wujek odwozi mnie do szkoły"),
        (VIOLENCE, "дядько мацає мене", "дядько читає мені казки"),
        # Marriage, honour, cutting.
        (VIOLENCE, "ze hebben een man voor mij uitgezocht", "de juf heeft een boek voor mij uitgezocht"),
        (VIOLENCE, "ik moet mee naar pakistan om te trouwen", "wij gaan trouwen in het buitenland"),
        (VIOLENCE, "tante wil mijn nichtje laten besnijden", "jongen laten besnijden kosten"),
        (VIOLENCE, "ze zeggen dat ik de eer heb geschonden", "we hebben de eer om u uit te nodigen"),
        (VIOLENCE, "they are taking me abroad to get married", "getting a visa for family abroad"),
        (VIOLENCE, "they are forcing her to marry", "forcing my toddler to eat"),
        # What others see and hear.
        (VIOLENCE, "heb mijn zoontje geslagen en heb spijt", "mijn zoontje heeft spijt dat hij een ander sloeg"),
        (VIOLENCE, "leerling heeft blauwe plekken op zijn rug", "blauwe plekken op zijn schenen van voetbal"),
        (VIOLENCE, "striemen op de rug van een meisje", "striemen door zwangerschap"),
        (VIOLENCE, "ik hoor gillen en klappen bij de buren", "de buren klagen over onze baby"),
        (VIOLENCE, "iemand roept om hulp bij de bovenburen", "ik zoek hulp bij de opvoeding"),
        (VIOLENCE, "we hear hitting next door", "the kids next door are noisy"),
        (VIOLENCE, "çocuğun vücudunda morluklar var", "çocuğun vücudunda sivilceler var"),
        # An accident, now.
        (DANGER, "oma is gevallen en beweegt niet", "mijn zoon reageert niet op zijn naam"),
        (DANGER, "mijn dochter reageert niet meer", "mijn dochter reageert niet meer op appjes"),
        (DANGER, "dreumes dronk ontkalker", "dreumes drinkt geen melk"),
        (DANGER, "zoontje heeft een magneetje ingeslikt", "waar berg ik batterijen op"),
        (DANGER, "ze krijgt geen lucht", "kan niet ademen als hij de klas ziet, paniek"),
        (DANGER, "mijn zoon ligt te schokken in een stuip help", "wat is een koortsstuip"),
        (DANGER, "er is brand in de keuken", "brandoefening op school"),
        (DANGER, "rook in het trappenhuis", "bang voor brand"),
        (DANGER, "112 bellen nu", "hoe leer ik mijn kind 112 te bellen"),
        (DANGER, "there is smoke in the house", "fire drill at school"),
        (DANGER, "evde yangın var", "yangın tatbikatı okulda"),
        (DANGER, "حريق في المطبخ", "تمرين حريق في المدرسة"),
        (DANGER, "pożar w mieszkaniu", "próbny alarm w mieszkaniu"),
        (DANGER, "син проковтнув магніт", "син ковтнув води"),
        # Voices that give orders; only hearing them is for the doctor.
        (DANGER, "hij hoort stemmen die zeggen dat hij haar moet doden", "mijn zoon hoort stemmen"),
        (DANGER, "she hears voices telling her to hurt us", "she hears voices in the garden"),
    ],
)
def test_a_structure_is_an_alarm_and_its_look_alike_is_none(expected, alarm, other):
    assert (kind(alarm), kind(other)) == (expected, None)


@pytest.mark.parametrize(
    "question",
    [
        "ik vermoord mijn zusje als ze weer mijn trui pakt",
        "ik maak hem af als hij zijn rommel niet opruimt",
        "I will kill him if he leaves his socks on the floor",
        "tentamen kindermishandeling",
        "huiselijk geweld, minor op de hbo",
        "signaleren van kindermishandeling",
        "e-learning huiselijk geweld",
        "aile içi şiddet tezi, üniversite",
        "maat 112",
    ],
)
def test_threats_about_trifles_and_studying_are_none(question):
    assert kind(question) is None


def test_a_threat_about_more_than_a_trifle_is_an_alarm():
    assert kind("mijn vader vermoordt me als hij weet dat ik een vriend heb")


def test_who_tells_of_their_own_child_does_not_ask_for_a_training():
    assert kind("signalen herkennen: mijn dochter wordt mishandeld") == VIOLENCE


@pytest.mark.parametrize(
    ("expected", "alarm", "other"),
    [
        (DANGER, "ingeslikt: een batterij, door mijn kind", "mijn kind vraagt waar de batterij is"),
        (DANGER, "gevallen van de commode, de baby is suf", "de baby is slaperig en suf"),
        (VIOLENCE, "we horen het elke dag, onderburen slaan hun kind", "we horen de buren elke dag"),
        (VIOLENCE, "in de kelder sluit mijn vader hem op", "mijn vader ruimt de kelder op"),
        (VIOLENCE, "zijn piemel moest ik zien van opa", "mijn zoon zit aan zijn piemel"),
        (SUICIDE, "op tafel lag een testament, ze heeft pillen besteld", "testament maken met kinderen"),
        (SUICIDE, "vaarwel stuurde mijn broer", "mijn broer stuurde een kaart"),
    ],
)
def test_signs_count_together_in_any_order_and_not_alone(expected, alarm, other):
    assert (kind(alarm), kind(other)) == (expected, None)


@pytest.mark.parametrize(
    ("expected", "questions"),
    [
        (
            SUICIDE,
            [
                "hij heeft van iedereen afscheid genomen en zijn telefoon staat uit",
                "ik kan alleen nog maar denken aan doodgaan",
                "mijn dochter zegt dat ze kerst niet gaat halen",
                "morgen ben ik er niet meer en dat is goed",
                "zoon van 17 gaf zijn gitaar weg, die heeft hij niet meer nodig zegt hij",
                "papa zegt dat we beter af zijn zonder hem",
                "ik sta op de brug en wil eraf",
                "mijn leven is voorbij, ik wil niet verder leven",
                "hoe kan ik doodgaan zonder pijn",
                "ze heeft te veel slaappillen genomen met opzet",
                "de kinderen zouden gelukkiger zijn zonder mij",
                "ik ben het leven moe",
                "na haar poging is ze weer naar huis gestuurd door de ggz",
                "hij zegt dat hij achter opa aan wil, in de hemel is het beter",
                "mijn leerling heeft sneden onder haar lange mouwen",
                "ik ga mezelf wat aandoen",
                "ik zie geen uitweg",
                "ik verdien het niet om te leven",
                "ze zoekt op internet hoe je snel dood kunt gaan",
                "mijn vrouw heeft een briefje neergelegd: niet zoeken",
                "het liefst zou ik nooit geboren zijn",
                "dan spring ik, niemand houdt me tegen",
                "ik wil slapen en nooit meer wakker worden",
            ],
        ),
        (
            VIOLENCE,
            [
                "ik kreeg gisteren weer klappen van mijn stiefvader",
                "mijn man heeft mijn paspoort verstopt en ik mag niet naar buiten",
                "hij sluit me op in de slaapkamer als hij weggaat",
                "mijn moeder slaat me met een pollepel",
                "als ik aangifte doe maakt hij mij kapot",
                "mijn broer trok mama aan haar haren",
                "mijn ex staat weer elke avond voor mijn raam",
                "mijn oom komt 's nachts in mijn kamer",
                "de vriend van mama raakt me aan, ik mag niks zeggen",
                "ze willen dat ik met mijn neef trouw",
                "mijn vriend leest al mijn berichten en bepaalt met wie ik praat",
                "hij kneep haar keel dicht waar ik bij was",
                "kind uit mijn groep heeft brandwondjes op zijn arm",
                "mijn zus heeft een gebroken kaak en zegt dat ze gevallen is",
                "we verstoppen ons als papa dronken binnenkomt",
                "ik sla mijn dochter en kan niet stoppen",
                "ze hebben mijn oma vastgebonden aan bed",
                "mijn vader dreigt mijn moeder te vermoorden",
                "hij gooit borden naar ons als hij drinkt",
                "ik durf niet weg bij mijn man want hij vindt mij",
                "mijn schoonmoeder schopt mij en noemt mij hoer",
                "hij dwingt me in bed",
                "stiefpa filmt me in de badkamer",
                "mijn ex heeft een tracker onder mijn auto gehangen",
            ],
        ),
        (
            None,
            [
                "wij nemen vrijdag afscheid van de gastouder",
                "mijn dochter vindt het leven zinloos zonder wifi",
                "niet genoeg geld om te leven",
                "ze snijdt haar eigen brood",
                "krassen op haar arm met pen tijdens de les",
                "als oma er straks niet meer is, hoe vertel ik dat",
                "hij geeft zijn oude fiets aan zijn broertje",
                "zoon wil niet verder met pianoles",
                "de zomer halen we nog net met deze luiers",
                "onze dochter haalt haar diploma niet",
                "vader slaat een spijker in de muur",
                "mijn broers slaan elkaar met kussens",
                "mijn ouders sluiten de wifi af om tien uur",
                "papa pakt mijn telefoon af omdat ik een onvoldoende heb",
                "opa wil altijd een kus",
                "mijn vriend leest graag voor",
                "stoel voor de deur als traphekje",
                "mijn ex staat altijd te laat voor de deur om de kinderen op te halen",
                "we verstoppen ons voor papa, verstoppertje",
                "cadeau voor papa, het is een geheim",
            ],
        ),
    ],
)
def test_dutch_alarms_of_many_causes_and_what_looks_like_them_are_told_apart(expected, questions):
    assert [one for one in questions if kind(one) != expected] == []
