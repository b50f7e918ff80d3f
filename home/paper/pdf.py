"""Draws a sheet as a PDF of A4 pages."""

import re
from functools import lru_cache

from django.utils.translation import gettext as _
from fpdf import FPDF
from fpdf.enums import Align, XPos, YPos
from fpdf.prefs import ViewerPreferences

from home.paper.fonts import BOLD, FILES, REGULAR, TEXT, font_file
from home.paper.sheet import Sheet, SheetPart
from sociale_kaart.clock import now

MARGIN = 18
TITLE, HEADING, BODY, SMALL = 19, 13, 10.5, 9
LINE = 0.5
# A number with a hyphen in it would turn around between words that are read from the right.
NUMBER = re.compile(r"\d[\d -]*\d")
# Wagtail keeps texts within bounds; this keeps the work for one sheet within them too.
MOST_PARTS = 40


class Paper(FPDF):
    """An A4 page in the language of the sheet, with the name of the site and the number of the page below."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(format="A4")
        self.sheet = sheet
        self.align = Align.R if sheet.is_from_right else Align.L
        self.set_margin(MARGIN)
        self.set_auto_page_break(auto=True, margin=MARGIN + 4)
        self.set_lang(sheet.lang)
        self.set_title(sheet.title)
        # The window says the title, not the name of the file. The library has no tags for text.
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        self.set_creator(sheet.site_name)
        self.set_creation_date(now())
        for family in FILES:
            self.add_font(family, "", font_file(family, REGULAR))
            self.add_font(family, "B", font_file(family, BOLD))
        self.set_fallback_fonts([family for family in FILES if family != TEXT], exact_match=False)
        self.set_text_shaping(use_shaping_engine=True, direction="rtl" if sheet.is_from_right else "ltr")

    def footer(self) -> None:
        self.set_y(-MARGIN + 4)
        self.set_font(TEXT, "", SMALL)
        self.cell(0, 5, f"{self.sheet.site_name} · {self.page_no()}", align=Align.C)

    def words(self, text: str, size: float, style: str = "", after: float = 1) -> None:
        self.set_font(TEXT, style, size)
        if self.sheet.is_from_right:
            text = NUMBER.sub("\u2066\\g<0>\u2069", text)
        self.multi_cell(0, size * LINE, text, align=self.align, new_x=XPos.LMARGIN, new_y=YPos.NEXT)
        self.ln(after)


@lru_cache(maxsize=32)
def make_pdf(sheet: Sheet) -> bytes:
    """The sheet as a file; the same sheet is drawn once. Raises `FontsMissingError`."""
    paper = Paper(sheet)
    paper.add_page()
    paper.words(sheet.title, TITLE, "B", after=2)
    if sheet.intro:
        paper.words(sheet.intro, HEADING, after=3)
    for part in sheet.parts[:MOST_PARTS]:
        draw_part(paper, part)
    draw_numbers(paper, sheet)
    for note in sheet.notes:
        paper.words(note, SMALL)
    return bytes(paper.output())


def draw_part(paper: Paper, part: SheetPart) -> None:
    # Neither a heading nor a question stands alone at the foot of a page.
    if paper.will_page_break(25):
        paper.add_page()
    paper.start_section(part.heading)
    paper.words(part.heading, HEADING, "B")
    for paragraph in part.paragraphs:
        paper.words(paragraph, BODY)
    for question, answer in part.facts:
        if paper.will_page_break(12):
            paper.add_page()
        paper.words(question, SMALL, "B", after=0)
        paper.words(answer, BODY)
    paper.ln(3)


def draw_numbers(paper: Paper, sheet: Sheet) -> None:
    if not sheet.numbers:
        return
    if paper.will_page_break(40):
        paper.add_page()
    paper.words(sheet.numbers_title or _("Need help now?"), HEADING, "B")
    for name, number, text in sheet.numbers:
        paper.words(name if name == number else f"{name}: {number}", BODY, "B", after=0)
        paper.words(text, BODY)
    paper.ln(2)
