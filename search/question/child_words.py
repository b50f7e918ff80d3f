"""What people call a child or young person, among themselves ("jochie", "knul") and otherwise, in six languages."""

from search.question.word_set import WordSet

EVERYDAY = WordSet.of(
    "joch jochie jochies jochje knaap knaapje knul knullen knulletje knulletjes kereltje kereltjes",
    "jongetje jongetjes ventje ventjes boefje boefjes jonkie jonkies jongske jongeman",
    "meissie meissies meiske meiskes mokkeltje dametje deerntje",
    "ukkie ukkies ukje ukjes hummel hummels hummeltje hummeltjes kruimel kruimeltje wurm wurmpje dotje",
    "babytjes babietje babietjes bebie peutertje peutertjes dreumesje dreumesjes dreumessen kleutertje kleutertjes",
    "pubertje pubers puberzoon puberdochter tienerzoon tienerdochter tieners kiddo kiddos kindjelief zoonlief",
    "dochterlief",
    "zoontjes dochtertjes kindertjes kleindochtertje achterkleinkind zoonie dochtertjelief broertjes zusjes neefjes",
    "nichtjes bonuskind bonuszoon bonusdochter pleegkindje pleegzoontje pleegdochtertje stiefzoontje stiefdochtertje",
    "petekind logeerkind drieling",
)
# In every case: "dziecku 2 lata" and "дитині 2 роки" are as usual as "dziecko" and "дитина".
POLISH = WordSet.of(
    "syn syna synowi synem synek synka synkowi corka corki corce corke coreczka coreczki coreczce coreczke",
    "dziecko dziecka dziecku dzieckiem dzieci dzieciom wnuk wnuka wnukowi wnuczka wnuczki wnuczce wnuczke",
    "niemowle niemowlecia niemowleciu niemowlak noworodek noworodka",
    "chlopiec chlopca chlopcu dziewczynka dziewczynki dziewczynce dziewczynke",
)
UKRAINIAN = WordSet.of(
    "син сина сину синові сином синок синка синку синкові синочок синочка синочку синочкові",
    "донька доньки доньці доньку донечка донечки донечці донечку дочка дочки дочці дочку",
    "дитина дитини дитині дитину дитиною діти дітей дітям малюк малюка малюку малюкові",
    "немовля немовляти немовляті",
    "хлопчик хлопчика хлопчику хлопчикові дівчинка дівчинки дівчинці дівчинку онук онука онуку онучка онучки онучці",
)
# "My child" in one word; what Turkish writes behind it and Arabic in front of it belongs to it.
_ARABIC = "ابني ابنتي بنتي طفلي طفلتي ولدي اولادي اطفالي رضيعي حفيدي ابننا ابنتنا بنتنا طفلنا طفلتنا ولدنا"
POSSESSED = WordSet.of(
    "oglum* kizim* bebegim* cocugum* cocuklarim* torunum*",
    *(f"{particle}{word}" for particle in ("", "ل", "ب", "و", "ول") for word in _ARABIC.split()),
)
# Of an age that they may leave out; they tell it as a child's is told ("student van 19").
PUPIL = WordSet.of(
    "student studente studenten scholier scholiere scholieren mboer hboer havist adolescent teen teenager teenagers",
)
CHILD = (
    EVERYDAY
    | POLISH
    | UKRAINIAN
    | POSSESSED
    | WordSet.of(
        "zoon zoons zoontje zoonje zn dochter dochters dochtertje dogter dogtertje kind kinderen kindere kids",
        "kindje kindjes",
        "kleinkind kleinkinderen kleinzoon kleindochter kleinzoontje jongen jongens jongetje jonge meisje meisjes",
        "meid meiden",
        "baby babys babytje peuter peuters kleuter kleuters dreumes dreumus leerling leerlingen puber pubers",
        "tweeling broer buurmeisje buurmeisjes buurjongen buurjongens buurjongetje buurkind buurkinderen",
        "broertje zus zusje oudste jongste middelste neefje nichtje neef nicht pleegkind pleegzoon pleegdochter",
        "stiefkind",
        "jeugdige jeugdigen tweelingen drielingen pleegkinderen pleegkids stiefkinderen kleinkindje kleindochters",
        "adoptiekind adoptiekinderen adoptiezoon adoptiedochter pupil pupillen",
        "stiefzoon stiefdochter kleine kleintje ventje mannetje tiener risicojongere jongere thuiszitter",
        "son sons daughter daughters child children kid boy boys girl girls toddler twins",
        "grandson granddaughter grandchild nephew niece stepson stepdaughter brother sister toddlers infant newborn",
        "oglu oglumun kizi bebek cocuk cocuga",
        "طفل طفله ولد لطفل لطفله اولاد بنت",
    )
)
