"""A broken entry is named with its reason, and keeps nothing else out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation

from home.loading.articles import ArticleReader
from home.loading.files import read_yaml
from home.loading.load import load_content
from home.loading.report import Report
from home.models import InformationPage
from sociale_kaart.models import Organization
from tests.home.conftest import change_articles

pytestmark = pytest.mark.usefixtures("bare_municipality")


def spoil(folder: Path, **fields: Any) -> None:
    """Change fields of the first article."""
    change_articles(folder, lambda articles: [articles[0] | fields, *articles[1:]])


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"title": None}, "`title` is not a text"),
        ({"title": ["a"]}, "`title` is not a text"),
        ({"title": "x" * 12_000}, "255"),
        ({"slug": "met spaties"}, "slug"),
        ({"age_min_months": 60, "age_max_months": 12}, "youngest age"),
        ({"age_min_months": "jong"}, "`age_min_months` is not a whole number"),
        ({"age_max_months": 5000}, "-9"),
        ({"question_types": ["bestaat-niet"]}, "not in the vocabulary: bestaat-niet"),
        ({"audience": "tante"}, "not in the vocabulary: tante"),
        ({"sections": "tekst"}, "`sections` is not a list"),
        ({"sections": [{"heading": "Kop", "paragraphs": [3]}]}, "`paragraphs` holds something"),
        ({"faq": [{"q": "Vraag?"}]}, "`a` is not a text"),
        ({"sensitive": "misschien"}, "`sensitive` is neither"),
        ({"crisis": {"why": "Nu", "whom": ["Niemand"]}}, "no crisis line"),
        ({"when_to_get_help": "gewoon"}, "`when_to_get_help` does not hold fields"),
        ({"review": {"status": "ok", "reviewed_on": "gisteren"}}, "`reviewed_on` is not a date"),
    ],
)
def test_a_broken_article_is_named_and_the_others_are_read(folder: Path, fields: dict, reason: str):
    spoil(folder, **fields)
    articles = read_yaml(folder / "articles.yaml")["articles"]
    report = Report()

    with translation.override("en"):
        pages = ArticleReader(["112", "113", "Veilig Thuis"]).read(articles, ["nl"], report)

    assert [fault.file for fault in report.faults] == ["articles.yaml"]
    assert reason in report.faults[0].reason
    assert [page.key for page in pages] == ["information/baby-huilt-veel", "information/baby-slaapt-onrustig"]


def test_what_is_not_broken_is_loaded(folder: Path):
    spoil(folder, title=None)

    report = load_content(folder)

    assert len(report.faults) == 1
    assert InformationPage.objects.filter(locale__language_code="nl").count() == 2


def test_a_slug_that_stands_twice_is_refused(folder: Path):
    change_articles(folder, lambda articles: [*articles, articles[0]])

    report = load_content(folder)

    assert [(fault.entry, fault.reason) for fault in report.faults] == [
        ("somber-rond-de-geboorte", "another article has this slug already")
    ]
    assert InformationPage.objects.filter(locale__language_code="nl").count() == 3


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda path: path.unlink(), "does not exist"),
        (lambda path: path.write_text("a: [1"), "not readable as YAML"),
        (lambda path: path.write_bytes(b"\xff\xfe\x00"), "not readable as YAML"),
        (lambda path: path.write_text("- alleen\n- een lijst"), "holds no fields"),
        (lambda path: path.write_text("articles: tekst"), "`articles` is not a list"),
        (lambda path: path.write_text("articles: [3, null, x]"), "does not hold fields"),
    ],
)
def test_a_broken_file_is_named_and_the_rest_loads(folder: Path, change: Callable[[Path], Any], reason: str):
    change(folder / "articles.yaml")

    report = load_content(folder)

    assert reason in report.faults[0].reason
    assert report.created > 0


def test_broken_site_texts_load_nothing(folder: Path):
    (folder / "site_texts.yaml").write_text("home: 3")

    report = load_content(folder)

    assert report.created == 0
    assert report.faults[0].file == "site_texts.yaml"


def test_the_command_names_faults_and_fails(folder: Path, capsys: pytest.CaptureFixture):
    spoil(folder, title=None)

    with pytest.raises(CommandError, match="1 entries were not loaded"):
        call_command("load_content", folder=folder)

    assert "not loaded: articles.yaml: somber-rond-de-geboorte: `title` is not a text" in capsys.readouterr().err


@pytest.mark.django_db
def test_without_a_municipality_there_is_nothing_to_load_for(folder: Path):
    Organization.objects.all().delete()

    report = load_content(folder)

    assert "run load_municipality first" in report.faults[0].reason
