"""What of a listing and of a page the model reads."""

from home.models import InformationPage
from search.dense.sections import page_sections, section_texts, translated_sections
from search.dense.texts import listing_texts, sentences


def test_a_listing_is_read_as_a_whole_and_by_sentence():
    full, parts = listing_texts(
        "Slaappoli",
        ("slaaphulp", "nachtpoli"),
        "Slecht slapen is zwaar. Wij helpen jou en je kind.",
        "Bel voor een plek.",
    )

    assert full == (
        "Slaappoli. slaaphulp; nachtpoli. Slecht slapen is zwaar. Wij helpen jou en je kind. Bel voor een plek."
    )
    assert parts == ("Slecht slapen is zwaar. Wij helpen jou en je kind.", "Bel voor een plek.")


def test_a_listing_without_a_text_has_no_sentences():
    assert listing_texts("Slaappoli", (), "", "")[1] == ()


def test_short_sentences_are_joined_until_they_say_something():
    assert sentences("Ja. Nee! Misschien? Dit is een zin die lang genoeg is voor zichzelf alleen. Einde.") == (
        "Ja. Nee! Misschien? Dit is een zin die lang genoeg is voor zichzelf alleen.",
        "Einde.",
    )


def test_a_page_is_read_by_heading_and_by_question(db):
    page = InformationPage(
        title="Slapen",
        intro="Elk kind slaapt in {gemeente} anders.",
        sections=[
            {"type": "heading", "value": "Wat is normaal?", "id": "1f"},
            {"type": "paragraph", "value": "<p>Wakker <b>worden</b>.</p>"},
            {"type": "bullets", "value": ["Een vast ritueel"]},
        ],
        faq=[{"type": "question", "value": {"question": "Helpt een lampje?", "answer": "Soms."}, "id": "2f"}],
    )

    sections = page_sections(page)

    assert [(section.block, section.heading) for section in sections] == [
        ("", ""),
        ("1f", "Wat is normaal?"),
        ("2f", "Helpt een lampje?"),
    ]
    assert section_texts(page) == (
        "Slapen. Elk kind slaapt in de gemeente anders.",
        "Slapen. Wat is normaal? Wakker worden. Een vast ritueel",
        "Slapen. Helpt een lampje? Soms.",
    )


def test_what_is_not_translated_answers_nobody_in_another_language(db):
    heading = {"type": "heading", "value": "Wat is normaal?", "id": "1f"}
    question = {"type": "question", "value": {"question": "Helpt een lampje?", "answer": "Soms."}, "id": "2f"}
    dutch = InformationPage(title="Slapen", intro="Elk kind slaapt.", sections=[heading], faq=[question])
    begun = InformationPage(title="Sleep", intro="Every child sleeps.")
    further = InformationPage(title="Sleep", intro="Every child sleeps.", sections=[heading | {"value": "Normal?"}])

    assert list(translated_sections(dutch, begun)) == []
    assert [(shown.heading, read) for shown, read in translated_sections(dutch, further)] == [
        ("", "Slapen. Elk kind slaapt."),
        ("Normal?", "Slapen. Wat is normaal?"),
    ]
