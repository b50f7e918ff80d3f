"""The words that make a number an age, or say that it is none; in the six languages that people ask in."""

from search.question.word_set import WordSet

YEARS = WordSet.of(
    "jaar jr jaren jare jarig jarige jarigen j jaartjes",
    "year years yr yrs yo yearold yearsold",
    "yas yasinda* yasina yasini yaslari* yasli yil yillik",
    "lat lata latek latka latki letni* letnia rok roku roczn*",
    "рік рок* річн* років роки",
    "سنه سنة سنوات سنين عام عاما اعوام سنتين سنتان عامين عامان",
)
# Those that are said of ages alone, so that a number before them is one.
OF_AGE = WordSet.of("yas* letni* latek latka latki річн* yo yearold")
MONTHS = WordSet.of(
    "maand maanden maande mnd mndn mnden maandje maandjes",
    "month months mo mos mth mths",
    "ay aylik aylikken",
    "miesiac* miesiec* mies",
    "місяц* міс",
    "شهر شهرا شهور اشهر شهرين شهران",
)
SHORT_MONTHS = WordSet.of("mnd mndn mnden mo mos mth mths mies міс")
WEEKS = WordSet.of(
    "week weken weke wkn wk weekjes",
    "weeks",
    "hafta haftalik",
    "tydzien tygodni*",
    "тиж*",
    "اسبوع اسبوعا اسابيع اسبوعين اسبوعان",
)
DAYS = WordSet.of("dag dagen dage", "day days", "gun gunluk", "dzien dni", "день дні днів", "يوم يوما ايام يومين يومان")
UNITS = {"year": YEARS, "month": MONTHS, "week": WEEKS, "day": DAYS}
# One word for two of them.
DUALS = WordSet.of("سنتين عامين شهرين اسبوعين يومين", "سنتان عامان شهران اسبوعان يومان")
HALF_MORE = WordSet.of("ونص ونصف")
# "And", in front of a word without a space.
AND_BEFORE = "و"

PREGNANT = WordSet.of(
    "zwanger zwangere swanger verwachting drachtig", "pregnant", "hamile* gebe gebeyim", "ciazy ciaza ciezarna",
    "вагітн* вагитн*", "حامل الحمل",
)  # fmt: skip
NOT_PREGNANT = WordSet.of("worden raken geraken kinderwens proberen geweest niet become becoming trying kalmak zajsc")
WEEK_OF_PREGNANCY = WordSet.of("week tydzien tygodniu тижні тижень haftasinda haftada الاسبوع")
BORN = WordSet.of("bevallen bevalling geboren gebore birth born dogum dogdu urodzi* народи* ولدت ولاده")

# Between "mijn zoon" and his age.
LINKS = WordSet.of(
    "van v is zijn was wordt word werd of die nu net bijna al pas ook nog ( , : = - en and of aged who is he she",
    "hes shes",
    "im ma mi w и je już juz má ok ca ongeveer ruim now just almost only turned turning turns met with oud in",
    "leeftijd",
)
SUBJECTS = WordSet.of("hij zij ze ie they he she hes shes het іи іиу иому")
IS = WordSet.of("is zijn are wordt word wort was turns turned")
BETWEEN = WordSet.of("tussen between miedzy між arasi بين")
# Between these hours or days something is open, and no child is so old.
OPENING = WordSet.of(
    "open opent geopend dicht sluit uur uren tijd tijden tijdstip bel bellen bereikbaar telefoon telefonisch bezorgd",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week keer",
    "open opening hours call godz godzin saat",
)
# What may follow an age that has no unit; other words are what is counted.
AFTER_AGE = frozenset(("", ",", ".", "!", "?", ")", ";", "en", "maar", "and", "in", "voor", "bij", "met", "of"))
MOMENTS = WordSet.of("in over volgende volgend binnenkort straks morgen next soon this dit deze")
ALMOST = WordSet.of("bijna straks binnenkort almost nearly prawie neredeyse маиже тقريبا")
# So many days with these beside them are the age of a newborn child.
DAYS_OLD = WordSet.of("oud oude old gunluk")
JUST = WordSet.of("net pas just")
# "Pas 4" is young, "net 4" had a birthday.
NEWLY = WordSet.of("net turned")
# Of a length of time rather than of ages in weeks or months.
AT_LEAST_OR_MOST = WordSet.of("minimaal min minstens maximaal max hooguit hoogstens minimum maksymalnie максимум")
AROUND = WordSet.of("rond omstreeks")
BECOME = WordSet.of("geworden turned")
AGED = WordSet.of("aged age leeftijd oud wiek yas їй йому عمره عمرها")
OLD = WordSet.of("oud old out oude")

# Before a number and its unit: so long, or so long from now.
FOR_SO_LONG = WordSet.of(
    "al sinds over binnen elke elk iedere na afgelopen laatste eerste volgende komende nog duurt duren om per",
    "tijdens wacht wachten wachtte woon woont",
    "gedurende voor rond",
    "for since in within every last past next after first another wait waiting waited live lived living",
    "son her sonra",
    "od przez za po co ostatnie ostatnich przed",
    "вже через протягом після останні за тому чекаю чекаємо czekam czekamy",
    "منذ من بعد قبل صارلي صار كل خلال لمده مده",
)
ABOUT = WordSet.of("al ruim bijna de het ongeveer meer dan zon nu circa minstens minder zowat about over the almost")
# Right behind a time they tell since when, before it how somebody stays somewhere ("we wonen hier 3 jaar").
SINCE_THEN = WordSet.of("na after po після")
HERE = WordSet.of("hier er daar here")
STAYING = WordSet.of("woon woont wonen zit zitten leef leven werk werkt werken sta staan live work been ben zijn")
# What lasts so long, before "van".
LASTING = WordSet.of(
    "duur looptijd periode termijn opzegtermijn proeftijd traject contract cursus opleiding training stage huwelijk",
    "behandeling opname wachttermijn celstraf straf abonnement zwangerschap reis verblijf",
)
# After them.
SO_LONG = WordSet.of(
    "geleden lang later thuis wachttijd wachten wachtlijst vakantie getrouwd samen gescheiden elkaar relatie",
    "verslaafd ervaring experience cel celstraf gevangenisstraf",
    "werkloos ziek garantie school verlof durend schorsing alleen gestopt clean bezig verder vooruit terug eerder",
    "ago later married together waiting nederland netherlands holandii нідерландах hollandada هولندا",
    "once once once önce temu pozniej тому пізніше önce sonra dir tir boyunca",
)
AGE_UNIT = OF_AGE | WordSet.of("*jarig *jarige *jarigen")
# Of what is so many years old, and no child.
ANNIVERSARIES = WordSet.of("huwelijk bestaan jubileum relatie contract verbintenis feest")
SO_LONG_UNIT = WordSet.of("*dir *tir *dur *tur yildir haftadir aydir")
# Things that are counted, so that the number before them is no age.
COUNTED = WordSet.of(
    "uur uren keer x euro eur cent kilo kg gram cm meter km mm minuten min seconden procent nachten nacht avonden",
    "kinderen kindjes kleintjes jongens meisjes dochters zonen zoons personen mensen ouders zussen broers",
    "dagdelen lessen",
    "havo vwo vmbo mavo klassen scholen ml liter graden stuks deel van op a tot huisarts",
    "hours hour times kids children boys girls people minutes percent sons daughters saat kere cocuk godzin",
    "razy dzieci",
    "% € - / : °",
)
FIRST_PERSON = WordSet.of("ik ben me mn mij mijn kben kheb i im my me")
I_AM = (("ik", "ben"), ("ben", "ik"), ("ik", "word"), ("word", "ik"), ("i", "am"), ("ik", "wordt"), ("ik", "bn"))
I_AM_WORDS = WordSet.of("im kben ikben ben bn mam عمري мені")
SELF_UNIT = WordSet.of("yasindayim yasindaym")
AND = WordSet.of("en and & , of ve i і та و or a ile")
UP_TO = WordSet.of("tot - to till until do до الى")
FROM = WordSet.of("van tussen from between vanaf od miedzy від між من بين")
ADULTS = WordSet.of(
    "man vrouw opa oma vader moeder ouder ouders echtgenoot client mevrouw meneer grootouders father mother"
)

GROUP = WordSet.of("groep groepen gr group")
CLASS = WordSet.of("klas klassen leerjaar klasse")
SECONDARY = WordSet.of("vmbo havo vwo mavo atheneum gymnasium gym vmbot vmbokader praktijkonderwijs")
BRIDGE_CLASS = WordSet.of("brugklas brugklasser brugklassers bruglas brugpieper brugpiepers")
