"""The whole load: every municipality gets its site, its pages and its settings."""

from pathlib import Path

from django.db import transaction

from home.loading.activities import FILE as ACTIVITIES
from home.loading.activities import agenda_entries, load_activities
from home.loading.articles import FILE as ARTICLES
from home.loading.articles import ArticleReader
from home.loading.entries import PageEntry
from home.loading.files import listed, read_yaml
from home.loading.own_pages import FILE as OWN_PAGES
from home.loading.own_pages import own_page_entries
from home.loading.pages import PageLoader
from home.loading.report import EntryError, Report
from home.loading.site_texts import FILE as SITE_TEXTS
from home.loading.site_texts import crisis_lines, languages, page_entries
from home.loading.sites import FILE as SITES
from home.loading.sites import load_site, remove_welcome_page, site_entries
from sociale_kaart.models import Area, AreaKind

CONTENT = Path(__file__).resolve().parents[1] / "content"


@transaction.atomic
def load_content(folder: Path = CONTENT) -> Report:
    """Bring sites and pages to what the files in this folder say; a second time changes nothing."""
    report = Report()
    names = (SITES, SITE_TEXTS, ARTICLES, OWN_PAGES, ACTIVITIES)
    files = {name: read_or_reject(folder, name, report) for name in names}
    if not files[SITE_TEXTS]:
        return report
    pages = page_entries(files[SITE_TEXTS], report)
    pages += agenda_entries([page.language for page in pages if page.key == "home"])
    try:
        lines = crisis_lines(files[SITE_TEXTS])
        pages += article_entries(files, lines, report)
        pages += own_page_entries(files[OWN_PAGES], languages(files[SITE_TEXTS]), report)
    except EntryError as error:
        report.reject(SITE_TEXTS, "crisis_block", error)
        return report
    municipalities = {area.slug: area for area in municipalities_with_listings()}
    if not municipalities:
        report.reject(SITES, "sites", "no municipality is loaded yet; run load_municipality first")
    for entry in site_entries(files[SITES], list(municipalities), report):
        municipality = municipalities[entry.municipality]
        loader = PageLoader(municipality, report)
        loader.load(pages)
        if home := loader.pages.get("nl:home"):
            load_site(entry, municipality, home, lines, report)
        if agenda := loader.pages.get("nl:agenda"):
            load_activities(files[ACTIVITIES], municipality, agenda, report)
    remove_welcome_page()
    return report


def read_or_reject(folder: Path, name: str, report: Report) -> dict:
    try:
        return read_yaml(folder / name)
    except EntryError as error:
        report.reject(name, "the file", error)
        return {}


def article_entries(files: dict[str, dict], lines: list[dict], report: Report) -> list[PageEntry]:
    reader = ArticleReader(line["value"]["name"] for line in lines)
    try:
        articles = listed(files[ARTICLES], "articles")
        return reader.read(articles, languages(files[SITE_TEXTS]), report)
    except EntryError as error:
        report.reject(ARTICLES, "articles", error)
        return []


def municipalities_with_listings() -> list[Area]:
    """The municipalities that keep organisations or services; others are only places on the map."""
    areas = Area.objects.filter(kind=AreaKind.MUNICIPALITY, organizations__isnull=False)
    return list(areas.distinct())
