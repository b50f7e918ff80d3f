"""The moments that the articles of the starting content name; editors change them in the admin."""

from django.db import migrations

# age in months, slug of the article that says so, title and text in nl, en, ar (ar made by a machine)
MOMENTS = [
    (
        -3,
        "zwanger-wat-komt-er-op-je-af",
        ("Meld je aan voor kraamzorg", "Sign up for maternity care at home", "سجّلي في رعاية ما بعد الولادة"),
        (
            "Een kraamverzorgende helpt je thuis in de eerste dagen. Denk ook aan verlof en opvang: soms is er een wachtlijst.",
            "Someone helps you at home in the first days. Think of leave and childcare too: there may be a waiting list.",
            "يساعدك شخص في البيت في الأيام الأولى. فكّري أيضًا في الإجازة ورعاية الطفل: أحيانًا توجد قائمة انتظار.",
        ),
    ),
    (
        0,
        "zwanger-wat-komt-er-op-je-af",
        (
            "Van de verloskundige naar het consultatiebureau",
            "From the midwife to the child health clinic",
            "من القابلة إلى عيادة صحة الطفل",
        ),
        (
            "De verloskundige volgt jou en je baby tot na de geboorte. Daarna kijkt het consultatiebureau hoe je kind groeit. "
            "Geef je baby binnen drie dagen aan bij de gemeente.",
            "The midwife looks after you and your baby until after the birth. Then the child health clinic "
            "(consultatiebureau) follows how your child grows. Register the birth within three days.",
            "تتابعك القابلة أنت وطفلك حتى ما بعد الولادة. بعدها تتابع عيادة صحة الطفل (consultatiebureau) نمو طفلك. "
            "سجّلوا الولادة لدى البلدية خلال ثلاثة أيام.",
        ),
    ),
    (
        4,
        "melk-en-eerste-hapjes",
        ("De eerste hapjes", "The first bites", "اللقم الأولى"),
        (
            "Ergens tussen de 4 en 6 maanden kun je oefenen met hapjes. Vraag op het consultatiebureau wanneer jouw baby eraan toe is.",
            "Somewhere between 4 and 6 months you can practise with small bites. Ask the child health clinic when your baby is ready.",
            "بين الشهر الرابع والسادس يمكنكم تجربة اللقم الأولى. اسألوا عيادة صحة الطفل متى يكون طفلكم مستعدًا.",
        ),
    ),
    (
        24,
        "opvang-en-voorschool-kiezen",
        ("Naar een peutergroep of voorschool", "To a playgroup or preschool", "إلى مجموعة الأطفال الصغار أو ما قبل المدرسة"),
        (
            "Een peutergroep is voor kinderen van 2 tot 4 jaar. Voorschool geeft extra aandacht aan taal en spelen.",
            "A playgroup is for children from 2 to 4. Preschool (voorschool) gives extra attention to language and play.",
            "مجموعة الأطفال الصغار لأعمار 2 إلى 4 سنوات. وما قبل المدرسة (voorschool) تهتم أكثر باللغة واللعب.",
        ),
    ),
    (
        36,
        "naar-de-basisschool",
        ("Meld je kind aan bij een school", "Register your child at a school", "سجّلوا طفلكم في مدرسة"),
        (
            "Dat kan vaak al rond de derde verjaardag. Vraag bij de school of de gemeente hoe het in jouw buurt werkt.",
            "Often this is possible around the third birthday. Ask the school or the municipality how it works near you.",
            "غالبًا يكون ذلك ممكنًا حول عيد الميلاد الثالث. اسألوا المدرسة أو البلدية كيف يتم ذلك في حيّكم.",
        ),
    ),
    (
        48,
        "naar-de-basisschool",
        ("Het eerste schooljaar", "The first school year", "السنة الدراسية الأولى"),
        (
            "Een kind mag naar school als het 4 jaar is. Voor vragen over gezondheid en opvoeden ga je dan naar de "
            "jeugdverpleegkundige van school.",
            "A child can go to school at the age of 4. With questions about health and upbringing you then go to the "
            "school nurse (jeugdverpleegkundige).",
            "يمكن للطفل الذهاب إلى المدرسة في عمر 4 سنوات. وللأسئلة عن الصحة والتربية تتوجهون إلى ممرضة المدرسة "
            "(jeugdverpleegkundige).",
        ),
    ),
    (
        60,
        "naar-de-basisschool",
        ("School is verplicht", "School is compulsory", "المدرسة إلزامية"),
        ("Vanaf 5 jaar is school verplicht.", "From age 5 school is compulsory.", "المدرسة إلزامية من عمر 5 سنوات."),
    ),
    (
        132,
        "naar-de-brugklas",
        ("Het advies van groep 8", "Advice at the end of primary school", "نصيحة الصف الثامن"),
        (
            "In groep 8 krijgt je kind een advies: welk soort school past. Ga in groep 7 of 8 samen naar open dagen.",
            "In the last year of primary school your child gets advice: which kind of school fits. Visit open days together.",
            "في الصف الأخير من المدرسة الابتدائية يحصل طفلكم على نصيحة: أي نوع من المدارس يناسبه. زوروا أيام الأبواب المفتوحة معًا.",
        ),
    ),
    (
        144,
        "naar-de-brugklas",
        ("Naar de middelbare school", "To secondary school", "إلى المدرسة الثانوية"),
        (
            "Op de nieuwe school is de mentor de persoon voor vragen. Kreeg je kind extra hulp? Vraag of die kennis meegaat.",
            "At the new school the mentor is the person for questions. Did your child get extra help? Ask whether that knowledge goes along.",
            "في المدرسة الجديدة المرشد (mentor) هو الشخص للأسئلة. هل كان طفلكم يحصل على مساعدة إضافية؟ اسألوا إن كانت هذه المعرفة تنتقل معه.",
        ),
    ),
    (
        192,
        "niet-naar-school",
        ("School tot er een diploma is", "School until there is a diploma", "المدرسة حتى الحصول على شهادة"),
        (
            "Van 16 tot 18 jaar is school verplicht tot er een diploma is van mbo niveau 2, havo of vwo.",
            "From 16 to 18 school is compulsory until there is a diploma: mbo level 2, havo or vwo.",
            "من 16 إلى 18 سنة المدرسة إلزامية حتى الحصول على شهادة mbo مستوى 2 أو havo أو vwo.",
        ),
    ),
    (
        210,
        "bijna-18",
        ("Een half jaar voor 18", "Half a year before 18", "نصف سنة قبل سن 18"),
        (
            "Vraag DigiD aan, kies een zorgverzekering en vraag op school hoe studiegeld werkt. Heb je hulp? Maak samen een plan.",
            "Apply for DigiD, choose a health insurance and ask at school how student money works. Do you have help? Make a plan together.",
            "اطلب DigiD واختر تأمينًا صحيًا واسأل في المدرسة عن تمويل الدراسة. هل لديك مساعدة؟ ضعوا خطة معًا.",
        ),
    ),
    (
        216,
        "bijna-18",
        ("18 jaar: volwassen voor de wet", "18: an adult by law", "18 سنة: بالغ أمام القانون"),
        (
            "Je tekent zelf, je betaalt zelf je zorgverzekering en je beslist zelf over je zorg en je school. Jeugdhulp stopt vaak; "
            "soms mag die langer doorgaan, tot je 23ste.",
            "You sign for yourself, you pay your own health insurance and you decide about your care and your school. Youth care "
            "often stops; sometimes it may go on until 23.",
            "توقّع بنفسك وتدفع تأمينك الصحي وتقرر بنفسك بشأن رعايتك ومدرستك. غالبًا تتوقف مساعدة الشباب، وأحيانًا يمكن أن تستمر حتى سن 23.",
        ),
    ),
    (
        252,
        "bijna-18",
        ("21 jaar", "21 years", "21 سنة"),
        (
            "Tot je 21ste betalen ouders in principe nog mee aan wat je nodig hebt.",
            "Until you are 21 parents in principle still help to pay for what you need.",
            "حتى سن 21 يساهم الوالدان من حيث المبدأ في دفع ما تحتاجه.",
        ),
    ),
]


def add_moments(apps, schema_editor) -> None:
    moment = apps.get_model("home", "LifeMoment")
    for age, slug, titles, texts in MOMENTS:
        words = {
            f"{field}_{code}": text
            for field, translations in (("title", titles), ("text", texts))
            for code, text in zip(("nl", "en", "ar"), translations, strict=True)
        }
        moment.objects.create(age=age, page_slug=slug, title=titles[0], text=texts[0], **words)


class Migration(migrations.Migration):
    dependencies = [("home", "0002_life_moments")]

    operations = [migrations.RunPython(add_moments, migrations.RunPython.noop)]
