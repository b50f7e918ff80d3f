"""A municipality without the weight of their listings, and a handful of articles."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from django.core.cache import cache

from home.loading.load import CONTENT, load_content
from home.loading.report import Report
from tests.home.starting_point import make_starting_point


@pytest.fixture
def bare_municipality(db, settings) -> Iterator[None]:
    cache.clear()
    make_starting_point()
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = [("nl", "Dutch"), ("en", "English")]
    yield
    cache.clear()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of content with three articles."""
    shutil.copytree(CONTENT, tmp_path / "content")
    keep = {"baby-huilt-veel", "baby-slaapt-onrustig", "somber-rond-de-geboorte"}
    change_articles(tmp_path / "content", lambda articles: [one for one in articles if one["slug"] in keep])
    return tmp_path / "content"


@pytest.fixture
def load(bare_municipality, folder: Path) -> Callable[[], Report]:
    """Load the folder; it was loaded once already."""
    report = load_content(folder)
    assert not report.faults
    return lambda: load_content(folder)


def change_articles(folder: Path, change: Callable[[list], list]) -> None:
    path = folder / "articles.yaml"
    content = yaml.load(path.read_text(), yaml.CSafeLoader)
    content["articles"] = change(content["articles"])
    path.write_text(yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True))
