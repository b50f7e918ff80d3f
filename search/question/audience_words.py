"""The words by which people show who they are."""

from search.question.child_words import EVERYDAY, POLISH, UKRAINIAN
from search.question.word_set import WordSet

MY = WordSet.of(
    "mijn mn me m'n onze ons my our moj moja moje moi mojego mojej mojemu moim nasz nasza nasze naszego naszej naszemu",
    "мій моя моє мої мого моєї моїй моєму мою моїм моєю наш наша наше нашого нашої нашій нашому нашу",
)
FIRST_PERSON = WordSet.of("ik wij we me mij mijn mn onze ons i my our")
OWN_CHILD = (
    EVERYDAY
    | POLISH
    | UKRAINIAN
    | WordSet.of(
        "zoon zoons zoontje dochter dochters dochtertje dogter dogtertje kind kinderen kindere kids kindje kindjes",
        "baby babytje",
        "peuter kleuter puber dreumes kleinzoon kleindochter kleinkind kleinkinderen jongen meisje meid oudste",
        "jongste kleine",
        "tweeling pleegkind pleegzoon pleegdochter stiefzoon stiefdochter son daughter child children kid kids",
        "toddler teen",
    )
)
OWN_PARENT = WordSet.of(
    "vader moeder ouders stiefvader stiefmoeder pa ma papa mama dad mum mom parents father mother",
)
YOUNG_WORDS = WordSet.of("mentor tussenuur profielkeuze vriendinnen klasgenoten")

ROLE = WordSet.of(
    "leerkracht leraar lerares docent mentor intern begeleider ib ib'er iber ibers juf meester conrector",
    "zorgcoordinator",
    "jeugdverpleegkundige verpleegkundige jeugdarts huisarts praktijkondersteuner poh verloskundige",
    "kraamverzorgende gynaecoloog",
    "maatschappelijk jeugdwerker jongerenwerker jongerencoach wijkteammedewerker gezinscoach gezinswerker",
    "hulpverlener",
    "pedagoog orthopedagoog psycholoog gedragswetenschapper logopedist fysiotherapeut jeugdconsulent casemanager",
    "pedagogisch onderwijsassistent gastouder leidster begeleider coach trainer voetbaltrainer vrijwilliger",
    "consulent",
    "wijkverpleegkundige wijkteam leerplichtambtenaar schoolmaatschappelijk dietist kinderarts teamleider",
    "schoolleider",
    "casusregisseur regisseur voogd gezinsvoogd klantmanager schuldhulpverlener ambulant jeugdzorgwerker",
    "jeugdprofessional",
    "teacher midwife nurse doctor gp counsellor social-worker professional coordinator",
)
# "als" and "as" stand right before the role; "ben" and "am" may have an article between.
ROLE_CUES = {"als": 1, "as": 2, "ben": 3, "am": 3, "im": 3, "jestem": 2}
# "leerkracht zoekt …": somebody of the trade speaks of themselves, the role at the very beginning.
SEEKS = WordSet.of("zoekt vraagt wil wenst seeks wants needs looking szuka ariyor :")
MOST_BEFORE_SEEKS = 3
NO_ROLE_BETWEEN = WordSet.of("en ik we je hij ze de het een mijn bij naar met geen niet bang van voor")
PUPIL = WordSet.of("leerling leerlinge leerlingen pupil pupils")
CLIENT = WordSet.of("client clienten cliente clientes clienten patient patiente patienten")
ARTICLES = WordSet.of("een mijn onze deze a my of mn zulke")
WORKPLACE = WordSet.of(
    "spreekuur *praktijk caseload mentorklas babygroep peutergroep kleutergroep dreumesgroep ouderkamer "
    "huisbezoek casus"
)
REFERRING = WordSet.of("verwijs verwijzen doorverwijs doorverwijzen verwees doorverwijzing indiceren meldcode")
CASE = WordSet.of(
    "casus casussen casusoverleg casuistiek verwijzing verwijzer consultatie opschalen inbrengen multiprobleem",
    "caseload intervisie anamnese diagnostiek zorgpad ketenpartner ketenpartners professional professionals",
    "risicojongere",
    "gezinssysteem handelingsverlegen uitstroom reclassering signaleren signaleer screening indicatie overleggen",
    "behandeltraject vroegsignalering kopp ambulante",
)
# Also written by parents; they count for less.
LIGHT = WordSet.of("jr mnd wkn aanmelden intake beschikking ggz sggz jgz poh leerling leerlingen")
# Letters that everybody writes in capitals.
WELL_KNOWN = WordSet.of(
    "dna adhd ass bso kdv mbo hbo havo vwo vmbo ggd vve add pgb wmo uwv duo bsn hiv soa dmt ptss ocd odd nipt "
    "ivf svb help "
    "roc digid led usb pdd nos wlz zzp gps sms iud spd rsv arfid cito lwoo vso sbo wajong anw wia cjg okc emdr "
    "nah dcd"
)
