"""What befalls somebody now, told in other languages than Dutch, with what looks like it and is none."""

import pytest

from tests.search.question.alarms import kind

DANGER, VIOLENCE, SUICIDE = "direct-gevaar", "geweld-thuis", "zelfdoding"


@pytest.mark.parametrize(
    ("alarm", "other"),
    [
        # Animals.
        ("a rottweiler attacked my nephew, his leg is torn open", "my nephew is afraid of dogs since last year"),
        ("komşunun köpeği oğluma saldırdı", "oğlum köpekten korkuyor"),
        ("الكلاب هاجمت ابني", "ابني خايف من الكلاب"),
        ("psy zaatakowały chłopca przed szkołą", "syn boi się psów"),
        ("овчарка покусала нашего сына", "дитина боїться собак"),
        # Traffic, falls, machines.
        ("a van knocked my sister off her bike, she is bleeding", "my sister wants a bike"),
        ("kamyon babama çarptı", "oyuncak kamyon nereden alınır"),
        ("dolap çocuğun üstüne devrildi", "çocuk odasına dolap"),
        ("الباص دهس ولد قدام المدرسة", "الباص للمدرسة"),
        ("komoda przewróciła się na synka", "jak złożyć komodę dla synka"),
        ("хлопчика збила машина на переході", "машина для дитини з інвалідністю"),
        # Water, ice, current, height.
        ("the ice cracked and two boys are under", "where can two boys learn ice skating"),
        ("kızım havuza düştü, yüzme bilmiyor", "kızım yüzme kursu"),
        ("ابنتي لمست سلك الكهرباء ووقعت", "فاتورة الكهرباء للعائلات"),
        ("dziecko włożyło widelec do kontaktu i nie oddycha", "zabezpieczenie kontaktu przed dzieckiem"),
        ("мальчик висит на балконе", "захист на балкон від дітей"),
        # Fire, gas, poison, illness.
        ("smoke is pouring out of the flat below us", "smoke alarm for the flat"),
        ("komşunun evinden dumanlar çıkıyor, içeride çocuklar var", "okulda yangın tatbikatı"),
        ("الجيران بيتهم ولع حريق والأولاد جوا", "تمرين حريق في المدرسة"),
        ("u sąsiadów się pali, w środku dzieci", "ćwiczenia przeciwpożarowe w szkole"),
        ("ребенок выпил уксус", "как отучить ребенка пить сок"),
        ("жена беременна, сильное кровотечение, кровь не останавливается", "аналіз крові вагітної"),
        # Left behind, shut in, missing, attacked.
        ("we found a baby in a box at the church door", "we want to donate a box of baby clothes"),
        ("cami kapısında bebek bulduk", "bebek arabası satın almak"),
        ("znaleźliśmy noworodka w parku", "spacer z noworodkiem w parku"),
        ("وجدنا رضيع عند باب الجامع", "متى ينام الرضيع"),
        ("знайшли новонародженого в коробці біля церкви", "коробка для новонародженого"),
        ("my daughter is locked in the car with the windows shut", "child lock for the kitchen cupboards"),
        ("grupa chłopaków bije mojego brata w parku", "brat gra w piłkę w parku"),
        ("five lads are chasing my brother with knives", "knife skills for children who cook"),
        ("zgubiłam córkę na plaży", "zgubiliśmy dowód córki"),
        ("загубили сина на ринку", "загубили рюкзак сина"),
        # Arabic in Latin letters, its digits as in what was written.
        ("bnti ma 3am tetnaffas", "bnti bedda tet3allam 3arabi"),
        ("wldi t7aret w ma3rafna wino, da3 bel souq", "madrase 3arabi la wldi"),
        ("fi 7ari2 bel beit", "beit jdid bi Den Haag"),
    ],
)
def test_tells_what_befalls_somebody(alarm: str, other: str):
    assert (kind(alarm), kind(other)) == (DANGER, None)


@pytest.mark.parametrize(
    ("expected", "alarm", "other"),
    [
        # Few words, both of them strong.
        (DANGER, "her tongue is swelling", "her gums are swollen from a tooth"),
        (DANGER, "granny with dementia wandered off", "memory club for granny with dementia"),
        (DANGER, "the tent is on fire", "which tent for a family of five"),
        (DANGER, "çocuk balkondan sarkıyor", "balkona çamaşır asmak"),
        (DANGER, "wargi mu puchną", "dziąsła puchną od zęba"),
        (DANGER, "друг напився і не прокидається", "син не прокидається вранці до школи"),
        (DANGER, "ابني معلق بالبلكون", "الغسيل معلق بالبلكون"),
        # Married off, sent back, locked away, touched, by whoever has power over them.
        (VIOLENCE, "ojciec zmusza siostrę do ślubu z kuzynem", "jakie dokumenty do ślubu siostry"),
        (VIOLENCE, "amcam kardeşimi köye gönderip evlendirecek, istemiyor", "kardeşimin nikah belgesi"),
        (VIOLENCE, "дядько лізе рукою їй під спідницю", "дядько тримає малу за руку на переході"),
        (VIOLENCE, "stepdad locks us in the garage for hours", "toddler locked himself in for fun"),
        (VIOLENCE, "baba kaydrabna", "baba bgha yt3allem lholandiya"),
        # Russian.
        (DANGER, "дочь проглотила батарейку", "батарейки для игрушки"),
        (DANGER, "мальчик провалился под лед", "где дети катаются на льду"),
        (DANGER, "у соседей горит кухня", "учебная пожарная тревога в садике"),
        (VIOLENCE, "отчим избивает маму", "дети дерутся из-за игрушек"),
        (VIOLENCE, "муж отобрал паспорт и деньги", "потеряла паспорт, как получить новый"),
        (SUICIDE, "я не хочу больше жить", "хочу жить ближе к школе"),
        (SUICIDE, "подруга режет себе руки", "ребенок учится резать ножницами"),
        # Death wished for in Arabic of Latin letters.
        (SUICIDE, "bghit nmout", "bghit nemchi l madrasa"),
        (SUICIDE, "baddi mout khalas", "baddi sajjel ibni"),
    ],
)
def test_few_words_are_enough(expected: str, alarm: str, other: str):
    assert (kind(alarm), kind(other)) == (expected, None)


@pytest.mark.parametrize(
    ("expected", "alarm", "other"),
    [
        # A state and the story before it.
        (DANGER, "my niece chewed a dishwasher capsule and is vomiting", "vomiting in pregnancy, what helps"),
        (
            DANGER,
            "someone slipped something in my friend's glass, she is slurring",
            "he slipped an ice cube in my glass",
        ),
        (DANGER, "our pupil went missing on the trip to the zoo", "what to pack for the school trip to the zoo"),
        (DANGER, "üç yaşındaki çocuk çatıya çıkmış", "üç yaşındaki çocuk için oyuncak"),
        (DANGER, "kajak się wywrócił i nie widzimy brata", "kajak dla dzieci gdzie wypożyczyć"),
        (DANGER, "п'яний незнайомець чіпає дітей на майданчику", "майданчик для дітей біля школи"),
        (DANGER, "الرضيع ارتخى وصار لونه شاحب", "الرضيع ما بينام بالليل"),
        (VIOLENCE, "grandpa says our game is a secret, don't tell mum", "a secret recipe of grandpa"),
        (VIOLENCE, "eniştem hamile ablamı tekmeledi", "hamile ablam için doktor"),
        (VIOLENCE, "mam 16 lat, ojciec umówił mi ślub z kuzynem", "sukienka na ślub kuzyna"),
        (VIOLENCE, "ховаємося в підвалі, бо тато п'яний", "діти грають у хованки в підвалі"),
        (SUICIDE, "he recorded goodbyes for all his friends", "goodbye party for friends at nursery"),
        (SUICIDE, "kız arkadaşım köprüde veda ediyor", "öğretmene veda partisi"),
        (SUICIDE, "صديقي على الجسر وعم يودع", "الجسر مسكر لوين بنروح"),
    ],
)
def test_a_state_with_its_story(expected: str, alarm: str, other: str):
    assert (kind(alarm), kind(other)) == (expected, None)


@pytest.mark.parametrize(
    ("expected", "alarm", "other"),
    [
        # Seen or heard at this moment, whoever it befalls.
        (DANGER, "there are flames next door", "there are fireworks next door"),
        (DANGER, "okulun önünde silah sesleri duyuyoruz", "okulda müzik sesleri"),
        (DANGER, "na przystanku kilku chłopaków kopie leżącego", "syn kopie piłkę na przystanku"),
        (DANGER, "дідусю погано з серцем", "від щирого серця дідусю"),
        (DANGER, "لسعته دبوره بلسانه", "كريم للسعة النحلة"),
        # Said of the house.
        (VIOLENCE, "if I divorce him he will take the kids abroad", "if I leave early from work who takes the kids"),
        (VIOLENCE, "stepmum gives us no food when she is angry", "mum gives us too many sweets"),
        (VIOLENCE, "якщо я піду, він забере дітей", "якщо я піду на роботу, хто з дітьми"),
        (VIOLENCE, "my uncle promises to burn my face if I refuse", "sunscreen so the sun does not burn my face"),
        (VIOLENCE, "wujek mówi że połamie mi ręce", "wujek złamał rękę na nartach"),
        (DANGER, "chłopak wpadł do studzienki", "wpadliśmy do babci na kawę"),
        (DANGER, "малюк бігає сама по дорозі", "дитина йде сама до школи з якого віку"),
        (DANGER, "نسيبي عم يلاحقنا بالساطور", "ساطور للمطبخ وين بشتري"),
        (SUICIDE, "she wrote: this is my last night", "our last night of the holiday"),
        (SUICIDE, "хочется заснуть и больше не проснуться", "ребенок не может заснуть"),
        (SUICIDE, "بدي نام وما فيق", "بدي البيبي ينام وما يفيق بالليل"),
    ],
)
def test_now_and_at_home(expected: str, alarm: str, other: str):
    assert (kind(alarm), kind(other)) == (expected, None)
