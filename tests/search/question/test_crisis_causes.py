"""Alarms by cause in every language, as people may put them, and ordinary questions that share their words."""

import pytest

from search.question.reading import read_question
from tests.search.question.alarms import kind

SUICIDE, VIOLENCE, DANGER = "zelfdoding", "geweld-thuis", "direct-gevaar"


@pytest.mark.parametrize(
    ("expected", "question"),
    [
        # English.
        (SUICIDE, "my brother told gran he won't be around for her ninetieth"),
        (SUICIDE, "she keeps a box of sleeping tablets under the mattress and counts them"),
        (SUICIDE, "if i died tonight would anybody even notice"),
        (SUICIDE, "our lodger gave his guitar away and hugged everyone like it was the last time"),
        (SUICIDE, "I keep thinking about driving into the river"),
        (VIOLENCE, "dad throws chairs when he has been drinking and we hide in the wardrobe"),
        (VIOLENCE, "my mother in law keeps my residence card and my wages"),
        (VIOLENCE, "he says he'll post my naked pictures if i leave him"),
        (VIOLENCE, "a pupil came in with a burn shaped like an iron and says she fell"),
        (VIOLENCE, "I hit my daughter again last night and I hate myself for it"),
        (DANGER, "baby swallowed a marble and is turning purple"),
        (DANGER, "my son climbed onto the balcony railing and nobody can reach him"),
        (DANGER, "dad collapsed in the shower, not waking up"),
        (DANGER, "somebody with an axe is hammering on our front door"),
        (DANGER, "I want to throw this baby against the wall, please someone come"),
        # Turkish.
        (SUICIDE, "kardeşim herkese tek tek sarılıp hakkını helal et dedi"),
        (SUICIDE, "annem onsuz daha rahat edeceğimizi söyleyip duruyor"),
        (SUICIDE, "artık nefes almak bile istemiyorum, hayat bana göre değil"),
        (SUICIDE, "ablamın çekmecesinde biriktirilmiş haplar buldum"),
        (SUICIDE, "keşke o kazada ölseydim diyor"),
        (VIOLENCE, "kocam param ve kimliğimi saklıyor, dışarı çıkmama izin yok"),
        (VIOLENCE, "babam annemi saçından sürükledi"),
        (VIOLENCE, "dedem bana dokunuyor kimseye söyleme diyor"),
        (VIOLENCE, "ayrılırsam beni öldürür, eski eşim her gün takip ediyor"),
        (VIOLENCE, "sırtım kemer izi dolu, üvey annem yaptı"),
        (DANGER, "bebek lavabo açıcı yutmuş ağzı köpürüyor"),
        (DANGER, "oğlum dünden beri yok telefonu kapalı"),
        (DANGER, "annem bayıldı kendine gelmiyor"),
        (DANGER, "apartmanda yangın çıktı yukarıda mahsur kaldık"),
        (DANGER, "okulda bir öğrencinin çantasında silah var"),
        # Arabic.
        (SUICIDE, "أختي تقول لو تموت يكون أحسن للكل"),
        (SUICIDE, "لقيت حبوب كثيرة مخبية تحت فراش ابني"),
        (SUICIDE, "كتب لأصحابه اخر رسالة وقال سامحوني"),
        (SUICIDE, "ما بدي كمل هالحياة"),
        (SUICIDE, "زميلتي واقفة على الجسر وتقول تعبت من الدنيا"),
        (VIOLENCE, "زوج أختي يحبسها في البيت وأخذ جواز سفرها"),
        (VIOLENCE, "خالي يتحسس جسمي وأنا نايمة"),
        (VIOLENCE, "أهلي يريدون تزويجي من ابن عمي بالقوة"),
        (VIOLENCE, "بابا لما يسكر يضربنا بالحزام"),
        (VIOLENCE, "أسمع صراخ وضرب كل ليلة عند الجيران"),
        (DANGER, "أخي شرب مبيض وفاقد الوعي"),
        (DANGER, "الرضيع لا يتنفس ولونه أزرق"),
        (DANGER, "طليقي أخذ أولادي وهو في المطار"),
        (DANGER, "سقط طفلي من الشباك والدم من رأسه"),
        (DANGER, "رجل معه سكين عند باب المدرسة"),
        # Polish.
        (SUICIDE, "koleżanka pisze, że wolałaby się nie urodzić"),
        (SUICIDE, "znalazłam u brata schowane tabletki i sznur"),
        (SUICIDE, "tata mówi że jak go zabraknie będzie nam lżej"),
        (SUICIDE, "syn usunął wszystkie zdjęcia i przeprosił za wszystko"),
        (SUICIDE, "nie mam już siły żyć, niech to się skończy"),
        (VIOLENCE, "ojczym bije mamę i wyrzuca nas w nocy na klatkę"),
        (VIOLENCE, "mąż schował mój paszport i sprawdza mój telefon"),
        (VIOLENCE, "dziadek każe mi się rozbierać"),
        (VIOLENCE, "u ucznia widziałam sine ślady na plecach, mówi że spadł"),
        (VIOLENCE, "boję się wracać do domu, tata znowu pijany"),
        (DANGER, "brat połknął baterię i nie może przełknąć śliny"),
        (DANGER, "dziadek trzyma się za serce i upadł"),
        (DANGER, "córka nie wróciła na noc, telefon wyłączony"),
        (DANGER, "auto potrąciło chłopca, leży i nie reaguje"),
        (DANGER, "sąsiad biega z siekierą po klatce"),
        # Ukrainian.
        (SUICIDE, "сестра шукає, скільки таблеток треба, щоб померти"),
        (SUICIDE, "батько сказав, що скоро його не стане і всім буде легше"),
        (SUICIDE, "однокласниця надіслала прощальний пост і вимкнула телефон"),
        (SUICIDE, "я більше не хочу прокидатися"),
        (SUICIDE, "брат стоїть на мосту і не відповідає"),
        (VIOLENCE, "чоловік душив мене при дітях"),
        (VIOLENCE, "вітчим заходить до моєї кімнати вночі"),
        (VIOLENCE, "колишній погрожує, що спалить хату, якщо я піду"),
        (VIOLENCE, "свекруха забрала мій паспорт і не випускає з дому"),
        (VIOLENCE, "у племінниці синці на руках, каже впала"),
        (DANGER, "дитина впала у воду, витягли, не дихає"),
        (DANGER, "мама знепритомніла і не прокидається"),
        (DANGER, "у під'їзді дим, горить квартира"),
        (DANGER, "колишній забрав доньку і телефон вимкнений"),
        (DANGER, "донька випила засіб для труб"),
        # Dutch, danger at this moment.
        (DANGER, "dreumes heeft de pilletjes van de hond opgegeten"),
        (DANGER, "mijn zusje krijgt een korrel van een druif niet meer uit haar keel"),
        (DANGER, "opa hangt scheef in zijn stoel en praat wartaal"),
        (DANGER, "de kinderwagen rolde het kanaal in met mijn baby erin"),
        (DANGER, "iemand staat met een bijl voor de deur bij mijn oma"),
        (DANGER, "als hij nog een keer gilt gooi ik hem door de kamer, kom hem halen"),
        (DANGER, "mijn dochter is vanmorgen niet op school aangekomen en neemt niet op"),
        (DANGER, "er komt zwarte rook uit de meterkast en we kunnen de trap niet af"),
        (DANGER, "kleuter ligt onder de omgevallen kast"),
        (DANGER, "mijn vriendin wordt niet wakker na die pillen op het feest"),
        (DANGER, "me neefje heeft afwasmiddel gedronken en schuimt"),
        (DANGER, "buurvrouw ligt onderaan de trap en reageert niet"),
        (DANGER, "baby van drie weken is slap en grauw en drinkt niet"),
        (DANGER, "zoontje zit opgesloten in de auto en het is snikheet"),
        (DANGER, "mijn broer heeft een pistool in zijn rugzak mee naar school"),
        (DANGER, "hij kreeg een stroomstoot van het stopcontact en zijn hand is zwart"),
        (DANGER, "ik ben bang dat ik haar wat aandoe als ze zo blijft krijsen"),
        (DANGER, "mijn ex heeft de kinderen niet teruggebracht en staat op schiphol"),
        (DANGER, "tante ziet duivels in de baby en heeft een mes"),
        (DANGER, "mijn zus van veertien is ervandoor met een man van snapchat"),
        (DANGER, "hoofd op de stoep gevallen en er komt bloed uit zijn oor"),
        (DANGER, "wespensteek in zijn mond, zijn tong zwelt op"),
        (DANGER, "het bloeden stopt niet, ze is zwanger"),
        (DANGER, "jongen door het ijs gezakt"),
        (DANGER, "kindje kijkt raar, ogen rollen weg en hij schokt"),
        (DANGER, "mijn man heeft een scheef gezicht en kan zijn arm niet optillen"),
        (DANGER, "er kruipt een peuter op de snelweg"),
        (DANGER, "de frituurpan vliegt in brand help"),
        (DANGER, "ik zie bij de overburen een kleuter op de rand van het balkon"),
        (DANGER, "ik heb mijn dochter zo hard geschud dat ze stil is"),
        (DANGER, "er schiet iemand in onze straat"),
        (DANGER, "mijn broertje is in de vijver gevallen ik kan niet zwemmen"),
        (DANGER, "iemand heeft mijn kind van het schoolplein meegenomen"),
        (DANGER, "moeder zit op het dak met de baby"),
        (DANGER, "mijn kind heeft een spuit in zijn been geprikt die hij vond in het park"),
        (DANGER, "mijn zoon krijgt stuiptrekkingen en loopt blauw aan"),
        (DANGER, "meisje van 12 stapt nu bij een onbekende in de auto"),
        (DANGER, "mijn vriend gaat helemaal door het lint met een honkbalknuppel"),
        (DANGER, "de weeën komen om de minuut en ik voel het hoofdje"),
        (DANGER, "als ik nu naar haar toe ga wurg ik haar"),
        (DANGER, "kindje uit bed gevallen en er zit een deuk in zijn hoofd"),
        (DANGER, "mijn puber is in shock na een auto ongeluk en bloedt uit zijn buik"),
        # Dutch, suicide and self-injury: off the world, no reason, better off without, for ever asleep.
        (SUICIDE, "ik hoor niet thuis op deze planeet en ik wil eraf"),
        (SUICIDE, "mijn achternichtje appt dat dit haar laatste nacht is, sorry voor iedereen"),
        (SUICIDE, "er is gewoon niks meer wat mijn bestaan nog zin geeft"),
        (SUICIDE, "waarvoor moet hij nog leven vraagt mijn zwager"),
        (SUICIDE, "iedereen is opgelucht als ik er niet meer ben, zegt onze huisgenoot"),
        (SUICIDE, "ik voel me een blok aan het been van mijn ouders, zonder mij hebben ze het makkelijker"),
        (SUICIDE, "mijn bewoner zegt dat we volgende maand van hem af zijn"),
        (SUICIDE, "wil inslapen en nooit meer ontwaken"),
        (SUICIDE, "mijn oudtante wil naar haar man in de hemel, ze wil niet blijven"),
        # Means, height and the word that it will happen; danger of this moment only where it has happened.
        (SUICIDE, "de voices in mijn hoofd, stemmen, willen dat ik mezelf verdrink"),
        (SUICIDE, "onze stagiair zegt dat ze zichzelf wil neersteken met een keukenmes"),
        (SUICIDE, "welke dosis insuline is dodelijk, mijn neef zocht dat op"),
        (SUICIDE, "er ligt een koord met een lus onder het bed van mijn huisgenoot"),
        (SUICIDE, "opa bewaart al weken zijn temazepam en hamstert nog meer slaappillen"),
        (SUICIDE, "in haar dagboek staat dat zij zaterdag onder de metro stapt"),
        (SUICIDE, "ik loop nu op de rails, wie houdt me tegen"),
        (SUICIDE, "iemand uit ons team schrijft dat ie er morgen uit stapt"),
        (SUICIDE, "drie keer geprobeerd zich te verhangen, de wachtlijst is vier maanden"),
        (DANGER, "hij heeft zichzelf opgehangen en ademt niet meer"),
        # The own body hurt; not by accident.
        (SUICIDE, "puber kerft met een punaise in haar dijen"),
        (SUICIDE, "ik bonk mijn hoofd tegen de muur omdat ik mezelf haat"),
        (SUICIDE, "mijn kleinzoon verbrandt zichzelf met een strijkijzer als straf"),
        (SUICIDE, "hoe kan ze stoppen met krassen"),
        (SUICIDE, "zelf-verwonding bij een brugklasser"),
        # A course, a loss or a waiting list in the same question takes nothing away.
        (SUICIDE, "mijn dochter zegt op haar stage dat ze dood wil"),
        (SUICIDE, "onze zoon roept dat hij niet meer wil leven, er is een onderzoek aangevraagd"),
        (SUICIDE, "ik heb een baby van 3 maanden en het is beter als ik er niet meer ben"),
        # In any order, in every language.
        (SUICIDE, "zou iemand huilen wanneer ik doodging"),
        (SUICIDE, "wat doet het als je vijftig tabletten slikt en niet wakker wil worden"),
        (SUICIDE, "mijn huisgenoot wil zich in de gracht gooien"),
        (SUICIDE, "hij heeft zijn paarden weggedaan, hij heeft schulden en zegt dat hij klaar is"),
        (SUICIDE, "de dood lijkt haar een verlossing"),
        (SUICIDE, "soms hoop ik dat een vrachtwagen me schept"),
        (SUICIDE, "ik loop stage op een groep en een cliënt zegt dat hij zichzelf wil verhangen"),
        (SUICIDE, "how many tablets until you die"),
        (SUICIDE, "my lodger says he does not want to wake up ever again"),
        (SUICIDE, "he says by friday he will be dead"),
        (SUICIDE, "sosyal medyada elveda yazdı, telefonu kapalı"),
        (SUICIDE, "hayatta kalmak için hiçbir umut görmüyor, yaşamak için neden yok"),
        (SUICIDE, "خويا كيقول غادي يقتل راسو"),
        (SUICIDE, "ابتلعت أختي حبوب المنوم لكي تموت"),
        (SUICIDE, "brat mówi że dzisiaj skończy ze sobą"),
        (SUICIDE, "wszyscy będą szczęśliwsi, bez niego, tak mówi tata"),
        (SUICIDE, "брат надіслав: прощавайте, і вимкнув телефон"),
        (SUICIDE, "тато випив усі таблетки спеціально"),
        # Means where they do not belong, a last feast, blood that was meant, and a professional who tells of somebody.
        (SUICIDE, "er ligt een strop in de sporttas van mijn huisgenoot"),
        (SUICIDE, "opa zit in de schuur opgesloten met slaappillen"),
        (SUICIDE, "mijn schoonzus schreef dat dit haar laatste zomer wordt"),
        (SUICIDE, "mijn teamgenoot stuurde een foto van zijn bloedende polsen"),
        (SUICIDE, "kun je 113 ook sms'en"),
        (SUICIDE, "hij zoekt een letale dosis via internet"),
        (SUICIDE, "sorry pap, zorg goed voor de hond"),
        (SUICIDE, "verpleegkundige in opleiding: mijn patiënt heeft een doodswens"),
        # Where one stands, what is bound around the neck, the day that must not come; a wish, not yet an accident.
        (SUICIDE, "mijn nicht appte dat ze op het dak van haar flat staat"),
        (SUICIDE, "hij bindt een ceintuur om zijn nek als hij verdrietig is"),
        (SUICIDE, "slapen en hopen dat morgen niet komt, dat wil ik"),
        (SUICIDE, "vorige week een overdosis en nu weigert hij hulp"),
        (SUICIDE, "onze lotgenoot wil van deze aarde af"),
        (SUICIDE, "ik wou dat die bus me had aangereden"),
        (SUICIDE, "połknęła proszki specjalnie"),
        (SUICIDE, "tante heeft spiritus gedronken om te sterven"),
        (SUICIDE, "ik zit met een strip slaappillen in mijn handen"),
        (SUICIDE, "hij mailde dat we hem nooit meer levend terugzien"),
        # Said outright.
        (SUICIDE, "I want to kill myself"),
        (SUICIDE, "he left a suicide note"),
        (SUICIDE, "ölmek istiyorum artık dayanamıyorum"),
        (SUICIDE, "لا أريد أن أعيش بعد اليوم"),
        (SUICIDE, "nastolatka tnie sobie ręce"),
        (SUICIDE, "я хочу померти"),
        (VIOLENCE, "my husband punches me when the kids sleep"),
        (VIOLENCE, "he choked me last night"),
        (VIOLENCE, "abim bana tecavüz etti"),
        (VIOLENCE, "زوجي خنقني مبارح"),
        (VIOLENCE, "أبوي يضرب أمي قدامنا"),
        (VIOLENCE, "chłopak mnie zgwałcił"),
        (VIOLENCE, "батько ґвалтує мене"),
        (DANGER, "my baby is not breathing"),
        (DANGER, "there's a man with a gun in our street"),
        (DANGER, "my 6 year old has been missing since this morning"),
        (DANGER, "my kid can't breathe after a bee sting"),
        (DANGER, "kızım fare zehiri yedi"),
        (DANGER, "adam silahla kapıda"),
        (DANGER, "طفلي شرب سم الفئران"),
        (DANGER, "ابني سقط في المسبح ولا يتنفس"),
        (DANGER, "طفلي يختنق"),
        (DANGER, "mąż jest nieprzytomny"),
        (DANGER, "mężczyzna z bronią na ulicy"),
        (DANGER, "син впав з другого поверху"),
        (DANGER, "донька зникла сьогодні вранці"),
        (DANGER, "дитина захлинулась у ванні"),
    ],
)
def test_a_cause_is_heard_in_other_words(expected, question):
    assert kind(question) == expected


@pytest.mark.parametrize(
    "question",
    [
        "we gaan dood van de hitte op zolder, wat doe je met een baby",
        "mijn puber zegt: liever dood dan afwas",
        "een engeltje zijn in de kerstmusical, dat wil ze",
        "ze kijkt 13 reasons why over zelfmoord, vanaf hoe oud",
        "een hele nacht doorslapen en niet wakker worden van het gehuil, dat wil ik",
        "mijn zoon beet op zijn tong bij judo",
        "voorgoed weg uit deze buurt, hoe zeg ik de huur op",
        "een video over zelfbeschadiging laten zien in de les",
        "voor mijn kop slaan kan ik me dat ik de toeslag vergat",
        "als brugklasser zit je op het spoor naar de havo",
        "mijn dochter is helemaal dood na de avondvierdaagse",
        "afscheidsbrief voor een collega schrijven",
        "my laptop is dead and I want a refund",
        "كيف نشرح الموت لطفل عمره أربع سنوات",
        "rozprawka o samobójstwie w lekturze",
        "вебінар про запобігання самогубству",
        "kleuter gaat dood van nieuwsgierigheid naar sinterklaas",
        "mijn nichtje heeft zich gesneden aan papier tijdens het knutselen",
        "zoontje krabt zijn benen open door de muggenbulten",
        "mijn leven is voorbij, de wifi ligt eruit haha",
        "percentage zelfbeschadiging onder scholieren",
        "leestip over zelfmoord voor brugklassers",
        "mijn dochter snijdt haar vlees nog niet zelf",
        "de derde poging ivf is mislukt en we zijn verdrietig",
        "mijn zoon springt van de duikplank in het zwembad",
        "zonder mij slaapt mijn baby beter bij de oppas",
        "wij willen niet meer hier wonen, het huis is te klein",
        "ze wil niet meer leven van een uitkering",
        "een eind maken aan het duimen voor ze vier is",
        "my daughter was knocked out of the spelling bee and is gutted",
        "what a killer timetable, how do I keep my teen motivated",
        "how do I get my baby to sleep without a bottle of milk",
        "my toddler throws his plate on the floor",
        "how can I give away our old pram",
        "my son wants a knife for scouts, from what age",
        "çocuğum oyuncaklarını paylaşmıyor ne yapayım",
        "oğlum ödevlerinden bıktı, nasıl motive ederim",
        "yeni okula alışamadı, arkadaşlarını özlüyor",
        "bebeğim ilaç içmek istemiyor, şurubu nasıl vereyim",
        "annem gece bebeğe bakıyor, süt ısıtma önerisi",
        "ابني زهق من المدرسة الجديدة",
        "كيف أقنع ابنتي بشرب الدواء",
        "ابني يخاف من الكلاب والظلام",
        "طفلي يضرب لعبته ويضحك",
        "córka nie chce spać we własnym łóżku",
        "syn zgubił plecak w szkole",
        "jak oddać ubranka po dziecku",
        "kiedy dziecko zaczyna chodzić samo",
        "dziecko boi się psa sąsiada",
        "син не хоче їсти овочі",
        "донька втомилась від уроків",
        "як віддати дитину на плавання",
        "дитина боїться темряви і грози",
        "mijn zoon wil met een mes leren snijden",
        "baby drinkt slecht uit de fles sinds gisteren",
        "dochter is haar pop kwijt in de dierentuin",
        "peuter speelt het liefst alleen met auto's",
        "mijn zoon ligt de hele dag op bed te gamen",
        "welke leeftijd mag je alleen met de bus",
        "mijn kind eet geen brood en drinkt alleen melk",
        "na de verhuizing is hij vaak boos en moe",
        "de oppas heeft afgezegd voor vanavond, wie kan helpen",
        "zoon heeft zijn arm gebroken, mag hij zwemmen met gips",
        "hoe leg ik uit dat er een brand was bij de buren",
        "mijn man heeft een baard laten staan",
        "zoon wil een hotel bouwen van lego",
        "mijn dochter zit in een bandje en zingt",
        "baby valt steeds in slaap tijdens de borstvoeding",
        "kan ik gas krijgen op mijn ouderlijk verlof",
        "hoe lang duurt het voordat een jas van vijf euro kapot is",
        "my son wants a song for grandpa's funeral",
        "I wrote letters to my kids for their birthdays",
        "oğlum ip atlama yarışmasına katılacak",
        "حماتي تساعدني مع الأولاد",
        "ابني كسر صحن ويخاف أقول لأبوه",
        "my baby is breathing loudly through her nose, cold?",
        "my toddler ate a crayon, funny colours in nappy",
        "bebeğimin burnu tıkalı",
        "ابني عنده زكام",
        "dziecko je za dużo słodyczy",
        "у дитини нежить",
    ],
)
def test_words_of_an_alarm_in_an_ordinary_question_are_none(question):
    assert kind(question) is None


@pytest.mark.parametrize(
    ("kind", "questions"),
    [
        (
            "zelfdoding",
            [
                "ik ga zelfmoord plegen na de film",
                "ik overweeg zelfmoord na stage",
                "mijn dochter zegt dat ze zelfmoord gaat plegen, ze las een boek",
                "ik wil dood niemand wil met me gamen",
                "ik wil dood, op school word ik gepest",
                "ik wil dood moe van alles",
                "mijn vader pleegde zelfmoord en nu wil ik ook dood",
                "in mijn jeugd ben ik misbruikt en ik wil dood",
                "mijn zoon heeft een afscheidsbrief geschreven op school",
                "ze schreef een afscheidsbrief aan haar kinderen",
                "I want to kill myself, my exam about psychology failed",
                "ölmek istiyorum, sınavım kötü geçti",
                "أريد أن أموت لأن الامتحان صعب",
                "chcę umrzeć nikt nie chce ze mną grać w gry",
                "хочу вбити себе після іспиту",
            ],
        ),
        (
            "geweld-thuis",
            [
                "mijn stiefvader verkracht mij na de training",
                "mijn man slaat me, ik volg een cursus",
                "mijn man slaat mij over heel mijn lichaam",
                "mijn man slaat om niks",
                "hij schopt mama tegen de deur",
                "mijn ex zegt dat hij mij gaat vermoorden",
                "my husband hits me when I play games",
                "kocam beni dövüyor film izlerken",
                "زوجي يضربني عندما ألعب لعبة",
                "mąż mnie bije po filmie",
                "чоловік мене б'є після фільму",
            ],
        ),
        (
            "direct-gevaar",
            [
                "mijn man bedreigt mij met een mes tijdens het spel",
                "er is brand in huis, mijn zoon was aan het gamen",
                "mijn baby stikt van een druif",
                "mijn kind heeft een wc-blok gegeten",
            ],
        ),
        (
            None,
            [
                "mijn dochter moet een boekverslag maken over zelfmoord",
                "ik schrijf een verhaal over een meisje dat zelfmoord pleegt",
                "afscheidsbrief groep 8 aan de juf",
                "ik ben dood op van het werk",
                "hij stikt van de lach",
                "mijn zoon slaat een les over",
            ],
        ),
    ],
)
def test_said_plainly_it_is_an_alarm_whatever_else_is_in_the_question(kind, questions):
    """A film, a course or a loss in the same question once took the alarm away."""
    heard = {question: read_question(question).crisis for question in questions}

    assert {question: found and found.kind for question, found in heard.items()} == dict.fromkeys(questions, kind)


@pytest.mark.parametrize(
    ("expected", "questions"),
    [
        (
            VIOLENCE,
            [
                # A blow, whoever gives it and whatever it is called.
                "me ouwe heb me van de bank af geramd",
                "mijn kerel timmert erop los als ik iets terugzeg tegen hem, hij raakt mij altijd in mijn gezicht",
                "tante heeft mijn nichtje een lel verkocht en nu is haar lip dik",
                "moeder heeft de kat en mij tegen de kast gesmeten",
                "mijn dreumes is door zijn vader tegen de grond geduwd",
                "pa trok mij aan mijn oor de kelder in en gooide de deur dicht, hij slaat ook mama",
                "ik gaf mijn dochter een harde mep en ik schaam me kapot",
                "opa is hardhandig geslagen door de verzorger",
                "papa doet mama elke avond pijn",
                "hy slaat my",
                # Hunger, cold and being left.
                "krijg twee dagen geen eten als straf van mijn tante",
                "buurvrouw laat haar kinderen hele nachten alleen",
                "ons mam ligt dronken op de bank en vergeet dat mijn broertje moet eten",
                "schoondochter geeft oma te weinig drinken",
                # Held, watched, followed.
                "van mijn man mag ik met niemand praten",
                "mijn uitkering moet ik afgeven aan mijn partner",
                "hij hangt een zender onder mijn auto en belt me dan op",
                "de schoonfamilie heeft mijn papieren verstopt",
                "hij raakt door het dolle als ik wegga, hij zegt dat ik de kinderen kwijtraak",
                "ik wil bij mijn vriend weg zonder dat hij het merkt",
                # Marriage and honour.
                "oom en vader hebben een bruidegom voor mijn zusje gevonden in irak, ze wil niet",
                "als ze thuis horen dat ik een jongen leuk vind slaan mijn broers mij dood",
                "oma wil mijn meisjes laten besnijden",
                # Hands on a child.
                "opa legt zijn hand tussen mijn benen",
                "de trainer wil dat mijn zoon zich uitkleedt en kijkt dan",
                "neefje doet rare dingen met mijn dochtertje als ze bij oom slapen, oom kijkt toe",
                "ze heeft bloed in haar onderbroekje sinds het weekend bij haar stiefvader",
                "ze dreigen mijn naaktfoto te verspreiden als ik niet betaal",
                "sextortion help",
                "naaktfoto van mij rondgestuurd",
                # Of the house, so no matter for this moment alone.
                "mijn broer dreigt steeds vaker met een mes als hij geen geld van mij krijgt",
                "mijn vader zegt dat ik dood moet omdat ik op jongens val, hij wil mij dood maken",
                "ben opgesloten door mijn man",
                "mijn zoon zegt dat hij de boel in de fik steekt als hij geen geld krijgt",
                "ik wil niet naar papa want hij slaat",
                # Said by a child, by those who work with it, by a newcomer.
                "kleuter vertelt dat papa mama slaat",
                "oma heeft een blauwe arm en kijkt bang naar haar dochter",
                "client durft niets te zeggen met haar man erbij",
                "buurvrouw doet kind pijn",
                "man zeggen ik maak jou dood als jij weg",
                # What is kept from one: money, the doctor, the way back.
                "voor boodschappen moet ik geld vragen aan mijn partner",
                "we zijn in somalie en van mijn oom mag ik niet terug",
                "werk elke dag voor een gezin zonder loon, geen geld en mag niet weg",
                # Screens, and those who come too near.
                "een vreemde man wil dat ik me uitkleed voor de webcam",
                "mijn halfbroer gluurt als mijn zusje onder de douche staat",
                "ze is zwanger van haar stiefvader",
                # In other languages.
                "auntie smacks me with a slipper when I come home late",
                "my ex follows me to work and hangs around the school",
                "I slapped my little boy so hard there is a mark and I hate myself",
                "grandpa says it is our secret, my sister is crying",
                "tata rzucił się na mamę z pięściami",
                "mąż nie pozwala mi pracować",
                "вітчим замикає нас у підвалі без їжі",
                "свекруха відібрала мою зарплату",
                "بدهم يجوزوني غصب لواحد كبير",
                "عمي كيقيسني في الليل",
            ],
        ),
        (
            None,
            [
                "ze sloeg een arm om me heen toen papa wegging",
                "mijn zus heeft snel blauwe plekken door ijzertekort",
                "bij boksen krijg ik klappen van mijn broer",
                "mama vermoordt me als ik weer een onvoldoende haal",
                "mijn broer zit altijd aan mijn laptop",
                "papa slaat een paal in de grond voor de schommel",
                "mijn man laat de hond niet los in het park",
                "opa kan niet alleen douchen, komt er thuiszorg",
                "mijn zoon gooit met zijn eten als hij boos is",
                "wat is huiselijk geweld",
                "mijn ex haalt de kinderen altijd te laat op",
                "mijn peuter moet om acht uur naar bed van papa",
                "mag mijn dochter van 14 op vakantie met haar vriend",
                "mijn vrouw en ik willen trouwen in turkije met de familie erbij",
                "we zijn gevlucht uit syrie en zoeken een school",
                "papa duwt mij op de schommel",
                "ik heb gedroomd dat mijn man me sloeg",
                "opa met alzheimer slaat van zich af",
                "mijn neef trouwt in marokko en ik moet nog een jurk",
                "my daughter bites her nails when her dad is away",
                "tata rzuca mi piłkę",
                "oğlum okulda arkadaşına vurdu",
                "не пускають на екскурсію без довідки",
            ],
        ),
    ],
)
def test_what_is_done_at_home_is_heard_in_any_words(expected, questions):
    """Who, what and whom may stand in any order, far apart, in the words of a child, a grandmother or a newcomer."""
    assert [one for one in questions if kind(one) != expected] == []


@pytest.mark.parametrize(
    ("cause", "questions"),
    [
        (
            "breathing",
            [
                "mijn zoontje hapt naar adem en zijn buik trekt in",
                "opa heeft zich verslikt in vlees en kan niets meer zeggen",
                "bij hockey op zijn keel geraakt, hij krijgt bijna geen lucht",
            ],
        ),
        (
            "consciousness",
            [
                "oma valt steeds weg en ze is zo wit als een laken",
                "me vader beweegt nie meer",
                "juf ligt op de vloer, flauw gevallen, en wij zijn alleen",
            ],
        ),
        ("fit", ["haar epileptische aanval duurt al tien minuten"]),
        (
            "heart-and-stroke",
            ["papa grijpt naar zijn hart en zweet heel erg", "haar arm doet het niet en oma praat ineens raar"],
        ),
        (
            "swallowed",
            [
                "zoontje likte aan het rattengif",
                "per ongeluk de dubbele dosis medicijn gegeven",
                "mijn dreumes at een peuk",
            ],
        ),
        (
            "intoxicated",
            ["mn zus kreeg iets in haar drinken en kan niet meer lopen", "mijn maat heeft ghb op en trilt helemaal"],
        ),
        ("allergic", ["na garnalen gegeten te hebben is haar gezicht helemaal dik"]),
        ("bleeding", ["ik lig in een plas bloed", "me vriend zijn duim is eraf door een zaag"]),
        (
            "fall-and-blow",
            ["mijn broer is van het dak gedonderd", "zusje zit met haar hoofd klem tussen de spijlen"],
        ),
        ("burn-and-current", ["hete koffie over het borstje van de baby", "zijn haar vat vlam door een kaars"]),
        ("drowning", ["de auto is te water geraakt met een moeder erin", "jongetje ligt in het kanaal"]),
        ("sick-child", ["baby van vijf weken heeft 39 graden koorts en is suf"]),
        ("labour", ["mijn vliezen zijn gebroken met 28 weken en niemand neemt op"]),
        ("child-in-peril", ["kleuter alleen in het raamkozijn", "jongens lopen op het spoor en er komt een trein"]),
        ("about-to-harm-a-child", ["ik heb het kussen al in mijn hand, de baby moet stil zijn"]),
        ("weapon", ["er is een steekpartij op het plein", "ik zag een jongen met een vuurwapen bij de kluisjes"]),
        (
            "intruder-or-pursuer",
            ["ik word achtervolgd door een auto", "iemand wil onze voordeur intrappen, ben alleen"],
        ),
        ("fire-and-gas", ["keuken staat in lichterlaaie", "de co melder piept en wij hebben hoofdpijn"]),
        ("missing", ["ik kan mijn dochter niet meer vinden in ikea", "pleegkind is vannacht het raam uit en weg"]),
        ("taken", ["een man trok mijn dochtertje mee een busje in"]),
        ("help-now", ["stuur politie", "hulp hulp hulp"]),
    ],
)
def test_each_cause_of_danger_is_heard_in_words_of_its_own(cause, questions):
    heard = {question: read_question(question).crisis for question in questions}

    assert {question: found and (found.kind, found.cause) for question, found in heard.items()} == dict.fromkeys(
        questions, (DANGER, cause)
    )


@pytest.mark.parametrize(
    "question",
    [
        "mijn kleindochter is blauw om haar mondje",
        "kint krijgt geen luft",
        "opa zit in zijn stoel en zegt niks meer",
        "onze baby voelt slap aan",
        "mijn man heeft ineens een hangend mondhoekje",
        "me broertje heeft zn mond vol met waspoeder",
        "per ongeluk wc eend in mijn glas, ik heb een slok op",
        "zoontje van twee heeft bier leeggedronken en is raar",
        "mijn zoon is allergisch en heeft pinda gehad, wat moet ik doen",
        "moeder heeft net bloed overgegeven",
        "oma is uitgegleden in de douche en kan niet overeind komen",
        "er is een auto over het been van mijn dochter gereden",
        "meisje is door een golf meegenomen in zee",
        "pasgeboren baby wil niet drinken en is heel geel en suf",
        "ik ben bang dat ik mijn kind vermoord",
        "een klasgenoot heeft een mes bij zich",
        "een man in een auto vraagt steeds of ik instap",
        "de frituurpan staat in de hens",
        "ik ben mijn mama kwijt op de markt",
        "dochter is met een onbekende meegegaan",
        "mijn kindje gaat dood",
        "mijn vader kan zijn linkerarm niet meer voelen",
        "van haar paard gevallen en ze voelt haar benen niet",
        "opa gevallen staat niet op",
        "kleuter op de vensterbank bij een open raam",
        "kindje in de vijver gevonden",
        "een jongen dreigt de school neer te knallen",
        "een oude man wil dat ik bij hem in de auto kom",
        "mij dochter niet thuis van school",
        "hond beet in het gezicht van mijn nichtje, het bloedt",
        "bel politie",
        # The two of other languages that were missed.
        "حريق في بنايتنا",
        "син у судомах",
    ],
)
def test_a_child_or_a_newcomer_is_heard_in_few_words(question):
    assert kind(question) == DANGER


@pytest.mark.parametrize(
    "question",
    [
        "verstikkingsgevaar van speelgoed onder 3 jaar",
        "opa is vorige week aan een hartaanval overleden",
        "ingebroken bij ons thuis en sindsdien slaapt mijn dochter slecht",
        "hoge gasrekening, wie helpt",
        "mijn zoon is zijn zwemdiploma kwijt",
        "hoe bewaar je medicijnen veilig voor een kleuter",
        "mijn dochter volgt een influencer",
        "mijn kind valt in de klas om van de slaap",
        "wil graag op schoot als ze gevallen is",
        "bij het rennen is mijn zoon gauw buiten adem, welke sport past bij hem",
        "mijn broer mag van de rechter niet thuiskomen, mag ik hem wel bezoeken",
        # What is said of a death, and what nobody means to do.
        "my son keeps asking about grandpa's death",
        "I explained to her about our dog's death and she cries",
        "ik kon mijn broertje wel wurgen, hij pakt altijd mijn oplader",
        # Far apart, the words have nothing to do with each other.
        "onze buren hadden feest tot diep in de nacht, en mijn man wil nu dat wij gaan klagen, maar ik vind dat we "
        "eerst moeten praten want hun baby ligt daar ook gewoon te slapen op de grond zonder dat hij reageert",
    ],
)
def test_prevention_the_past_and_daily_life_are_no_danger(question):
    assert kind(question) is None


@pytest.mark.parametrize(
    ("expected", "cause", "questions"),
    [
        (
            SUICIDE,
            "the end is named without the word",
            [
                "als ik er straks niet meer ben hebben jullie rust",
                "mijn oom zei dat hij een einde wil",
                "ik wil er gewoon uitstappen",
                "weet al welke dag ik het ga doen",
                "nog een weekend en dan ben ik voorgoed weg",
            ],
        ),
        (
            SUICIDE,
            "means within reach",
            [
                "de slaappillen liggen voor me op tafel",
                "ik zit op de wc met een scheermesje",
                "mijn vader heeft een revolver gepakt en wil een eind aan zijn leven maken",
                "onze dochter deed gisteren een sjaal om haar nek op haar kamer",
            ],
        ),
        (
            SUICIDE,
            "height, track and wheel",
            [
                "ik sta op het perron en wil springen",
                "hij dreigt dat hij zichzelf te pletter rijdt",
                "buurman hing aan de verkeerde kant van de reling",
            ],
        ),
        (
            SUICIDE,
            "does not trust oneself",
            ["ik vertrouw mezelf vanavond niet", "we zullen mama nooit meer levend zien, zei ze aan de telefoon"],
        ),
        (
            VIOLENCE,
            "by somebody of home, with a weapon or at the door, and not for the first time",
            [
                "mijn vader bedreigde mama vorige week met een hamer",
                "mijn vriend schopt de deur kapot als ik hem niet binnenlaat",
                "mijn man schudt de tweeling als ze krijsen",
                "de buren slaan hun dochter bijna elke avond",
            ],
        ),
        (
            VIOLENCE,
            "papers, wages, keys, the telephone",
            [
                "mijn schoonouders houden mijn paspoort achter",
                "mijn stiefzoon sluit mijn dochter op en neemt de sleutel mee",
                "mijn man pakt mijn loon af",
                "als ik niet meteen antwoord wordt mijn vriend woedend",
            ],
        ),
        (
            VIOLENCE,
            "a verb that a newcomer does not inflect",
            ["hij knijp mijn arm en schop mij", "man sla mij ik bang"],
        ),
        (
            VIOLENCE,
            "a training of the club is no course",
            ["de trainer zit aan mij na de training en ik mag het aan niemand vertellen"],
        ),
        (
            DANGER,
            "one word",
            ["spoedgeval", "alarmnummer", "nood"],
        ),
        (
            DANGER,
            "a parent about to do it",
            [
                "ik kan me niet meer beheersen en ga mijn kind pijn doen",
                "ik heb de neiging om de baby op de grond te smijten",
                "mijn zus vertrouwt zichzelf niet met haar kindje",
            ],
        ),
        (
            DANGER,
            "gone since, and not home",
            ["onze zoon van 11 is al vanaf vanochtend zoek", "mijn ex zit met de kinderen op de luchthaven, nu"],
        ),
        (
            DANGER,
            "the body, in other words",
            [
                "mijn vader heeft diabetes, is bezweet en geeft geen antwoord",
                "mijn broer nam xtc en slaat wartaal uit",
                "zusje wil niet wakker worden",
            ],
        ),
    ],
)
def test_a_cause_is_heard_however_it_is_put(expected, cause, questions):
    assert {one: kind(one) for one in questions} == dict.fromkeys(questions, expected), cause


@pytest.mark.parametrize(
    "question",
    [
        # What is feared, planned for, taught or long over.
        "mijn kind piekert over inbrekers",
        "hoe bescherm ik mijn dochter tegen loverboys",
        "how to explain suicide to children",
        "mijn zus deed jaren geleden een poging en is nu gelukkig",
        "zij had vroeger koortsstuipen",
        # Threats about marks, and children among each other, in other languages.
        "dad will kill me when he sees my report",
        "мама мене вб'є через оцінки",
        "синок б'є інших дітей у садку",
        "corka bije inne dzieci",
        "kızım arkadaşına vurdu",
        # The words without the deed.
        "mijn moeder doet me pijn met haar opmerkingen",
        "gehemelte verbrand aan de soep",
        "ik leef als een prins",
        "blauwe plekken van judo bij mijn zoon",
        "mama valt om elk klein ding uit",
        "na de scheiding slaap ik bij een vriend",
        "hoe vertel ik mijn kleinkind over doodgaan",
        "neem mijn ritalin liever niet meer",
        "opvang voor dakloze moeders, ik wil helpen als vrijwilliger",
        # Put too strongly, of insects, of a needle, of marks, of a habit; read, played or given time to.
        "kleuter hij maakt slakken dood, moet dat",
        "onze zoon valt flauw bij een vaccinatie",
        "vader krijgt een beroerte van mijn onvoldoende",
        "mijn kleuter rent steeds weg in de supermarkt",
        "hoe leer ik mijn kind wanneer het 112 moet bellen",
        "prentenboek over mishandeling voor kleuters",
        "wolontariat w organizacji przeciw przemocy domowej",
        # Words that end as a weapon does.
        "ik zit thuis met een dreumes die alles sloopt",
        "twee dames van de opvang staan voor de deur",
        "voel me bezwaard om met iemand op straat te praten",
    ],
)
def test_what_only_sounds_like_a_cause_is_none(question):
    assert kind(question) is None


@pytest.mark.parametrize(
    ("expected", "questions"),
    [
        # What stands in a sign for one word stands there for all that people say or write instead.
        (SUICIDE, ["ik zie geen zin meer in mijn leven", "k zie geen zin meer in mijn bestaan"]),
        (SUICIDE, ["denk steeds aan de pillen in de kast", "denk steeds aan de medicatie in de kast"]),
        (VIOLENCE, ["mijn vader is kwaad en pakt de riem", "mijn pa is woedend en pakt de riem"]),
        (VIOLENCE, ["mijn ex wacht me elke dag op bij mijn werk", "mn exman wacht me elke dag op bij mn werk"]),
        (DANGER, ["mijn zoon van 12 is al sinds gisteravond zoek", "me kleinzoon van 12 is al sinds gisteravond zoek"]),
        (DANGER, ["gas lekt in ons huis", "het gas lekt in onze flat"]),
        # In any order.
        (DANGER, ["er lekt gas in de schuur", "een pitbull heeft een peuter gebeten"]),
        (DANGER, ["opa ligt al uren met een gebroken heup op de vloer", "de zee in, zij duwt haar kind, in het water"]),
        (DANGER, ["my niece slipped into the river", "a stranger keeps following us", "grandma is having a stroke"]),
        (VIOLENCE, ["tata goni mamę z nożem jak wypije", "my stepdad shows me porn"]),
        (SUICIDE, ["expres bijna onder een bus gelopen", "op mijn kamer hangt een strop"]),
        (SUICIDE, ["20 tabletten geslikt, ik wil niet meer", "mijn zus zegt dat ze een overdosis neemt als wij gaan"]),
        (VIOLENCE, ["vanwege mijn man ligt er een hamer onder mijn kussen", "mijn ruiten zijn vernield door mijn ex"]),
        (DANGER, ["er brak net iemand in bij onze buren", "ze wachten hem buiten op, een bende wil hem doodsteken"]),
        (VIOLENCE, ["van mijn man krijg ik geen geld voor eten", "met messen gooien doet mijn vrouw als ze kwaad is"]),
    ],
)
def test_another_word_or_another_order_says_the_same(expected, questions):
    assert {one: kind(one) for one in questions} == dict.fromkeys(questions, expected)
