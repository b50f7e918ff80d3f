"""Words and phrases that suggest an age without telling it, with its lowest and highest month."""

from search.question.word_set import WordSet

# Months that a word alone suggests.
WORD_AGES = (
    (WordSet.of("dreumes* dreumus*"), 12, 23),
    (WordSet.of("peuter peuters peutertje* peuterleeftijd peutertijd pubber peuterpuberteit toddler* малюк*"), 24, 47),
    (WordSet.of("kleuter* preschooler*"), 48, 83),
    (WordSet.of("pasgeboren* newborn* noworod* yenidogan* новонародж*"), 0, 2),
    (
        WordSet.of(
            "baby babys babytje* babietje* babyspullen babyvoeding babymassage babycafe babyslaap zuigeling*",
            "infant* bebeg* bebek* niemowl* немовл* رضيع* الرضيع kraam* borstvoeding boorstvoeding huilbab*",
        ),
        0,
        11,
    ),
    (WordSet.of("couveuse* prematu* preemie"), 0, 23),
    (WordSet.of("puber* tiener* teen teens teenage* adolescent* ergen* nastolat* підліт* مراهق*"), 138, 215),
    (
        WordSet.of(
            "basisschool* schoolkind* schoolgaand* schoolchild* schoolkid* podstawow* ilkokul* школяр* ابتدائيه",
            "الابتدائيه",
        ),
        48,
        155,
    ),
    (
        WordSet.of(
            "middelbare scholier* vmbo havo vwo mavo gymnasium liceum licealist* gimnazj* ortaokul* lise liseli lisede",
            "ثانويه الثانويه",
        ),
        144,
        227,
    ),
    # Between vmbo and vwo.
    (WordSet.of("eindexamen* examenjaar* examenklas* examenkandida* matura matury"), 180, 227),
    (WordSet.of("mbo mboer roc"), 192, 299),
    (WordSet.of("eerstejaars*"), 204, 251),
    (WordSet.of("hbo hogeschool universiteit student* studente"), 204, 299),
    (WordSet.of("creche kdv kinderdagverblijf daycare nursery kreş kres zlobek zlobka حضانه الحضانه"), 0, 47),
    (
        WordSet.of("peuterspeelzaal* peuterschool* voorschool* preschool przedszkol* anaokul* садочок садочка روضه"),
        24,
        59,
    ),
    # The last months before birth, and any of them.
    (WordSet.of("hoogzwanger*"), -3, -1),
    (WordSet.of("uitgerekende ongeboren unborn termijnecho* pretecho* *wekenecho zwangerschapsecho*"), -9, -1),
    (WordSet.of("jongvolwassen*"), 204, 299),
)
ANY_WORD_AGE = WordSet.joined(words for words, _low, _high in WORD_AGES)
_DUE_IN = "january february march april may june july august september october november december"
# The same in several words.
PHRASE_AGES = (
    *((("uitgerekend", word), -9, -1) for word in ("in", "op", "eind", "begin", "half", "rond")),
    *((one, -9, -1) for one in (("ben", "uitgerekend"), ("uitgerekend", "ben"), ("nog", "niet", "geboren"))),
    *((one, -9, -1) for one in (("due", "date"), ("baby", "due"), ("im", "due"), ("am", "due"))),
    *((("due", "in", month), -9, -1) for month in _DUE_IN.split()),
    *((one, -3, -1) for one in (("heavily", "pregnant"), ("derde", "trimester"), ("third", "trimester"))),
    *((one, -3, -1) for one in (("laatste", "trimester"), ("doguma", "az"), ("laatste", "maand", "zwanger"))),
    *((one, 0, 2) for one in (("pas", "geboren"), ("net", "geboren"), ("حديث", "الولاده"), ("yeni", "dogan"))),
    *((one, -9, -1) for one in (("positieve", "zwangerschapstest"), ("zwangerschapstest", "positief"))),
    *((one, -9, -1) for one in (("zwangerschapstest", "is", "positief"), ("eerste", "echo"), ("weken", "echo"))),
    *((one, -9, -1) for one in (("weken", "-", "echo"), ("ben", "al", "over", "tijd"), ("ben", "ik", "over", "tijd"))),
    *(((word, "over", "tijd"), -9, -1) for word in ("dag", "dagen", "week", "weken", "ben")),
    *((("te", "vroeg", word), 0, 23) for word in ("geboren", "gebore")),
    *((one, 0, 23) for one in (("born", "early"), ("born", "too", "early"))),
    (("primary", "school"), 48, 155),
    *((one, 144, 227) for one in (("secondary", "school"), ("high", "school"), ("voortgezet", "onderwijs"))),
)
