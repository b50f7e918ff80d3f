"""What people call a child or young person among themselves ("jochie", "knul"), beside the words that all use."""

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
