"""What was put wrong in Lagewaard on purpose is found, and little else."""

from functools import cache
from pathlib import Path

import pytest
import yaml

from sociale_kaart.listing_checks.finding import Finding
from sociale_kaart.listing_checks.municipality import check_municipality
from sociale_kaart.models import Area
from tests.sociale_kaart.listing_checks.listings import TODAY

KNOWN = yaml.safe_load((Path(__file__).parent / "known_flaws.yaml").read_text())
LISTED = {(slug, kind) for slug, kinds in KNOWN["flaws"].items() for kind in kinds}
# The others of the same kinds, found by reading all listings.
READ = {
    "age-contradiction": "drempelvrij-kamertraining logeerweekend-zonnedauw "
    "luwte-kindergroep-storm tegenwind-blowgroep",
    "hours-contradiction": "puberspreekuur-de-dijk taalles-moeders-met-kinderopvang",
    "cost-contradiction": "stiefgezincafe tegenwind-gokgroep",
    "closed-notice-stale": "csg-jongerenspreekuur grootouderkring jongerencentrum-de-loods kledingbank-de-wolhal",
    "wrong-district": "babycafe-noord dijkbus noorderlicht-sova-training vrouwengroep-pools",
    "vague-age": "vaders-van-zuid gemeente-jongerenraad sportplein-theaterwerkplaats",
    "missing-contact": "meidenavond-oost pleegoudercafe zijaanzij-mentor-18plus",
    "unexplained-abbreviation": "drempelvrij-bzw intervisie-aandachtsfunctionarissen preventieve-jeugdbescherming",
    "too-hard-language": "gemeente-persoonsgerichte-aanpak intensieve-gezinsbehandeling ondertoezichtstelling "
    "vlonder-autisme-diagnostiek",
    "ended-but-listed": "gezinscoach-zuid jeugdhonk-zuid zandkastelen",
    "duplicate-of:omgangshuis-de-brugwachter": "begeleide-omgangsregeling-wijkteam",
    "duplicate-of:thuisadministratie-samenloop": "geldhulp-keukentafel-schakel",
    "duplicate-of:doorstroompunt-18-23": "rmc-kwalificatie-gemeente",
    "duplicate-of:rozevloed-cafe-18plus": "regenboogcafe-jong",
    "duplicate-of:kind-mee-laptop": "computerregeling-schoolgaande-kinderen",
}
UNLISTED = {(slug, kind) for kind, slugs in READ.items() for slug in slugs.split()}


@cache
def checked(slug: str) -> list[Finding]:
    """Checked once for all tests, which change nothing."""
    return check_municipality(Area.objects.get(slug=slug), TODAY)


@pytest.fixture
def findings(lagewaard) -> list[Finding]:
    return checked("lagewaard")


def as_listed(found: Finding) -> tuple[str, str]:
    return found.service, f"{found.kind}:{found.proposed}" if found.kind == "duplicate-of" else found.kind


def test_the_listed_flaws_are_found_with_their_kind(findings):
    found = {as_listed(one) for one in findings}

    assert len(LISTED & found) >= 0.9 * len(LISTED), sorted(LISTED - found)


def test_the_other_flaws_are_found_with_their_kind(findings):
    found = {as_listed(one) for one in findings}

    assert len(UNLISTED & found) >= 0.85 * len(UNLISTED), sorted(UNLISTED - found)


def test_listings_without_flaws_are_left_in_peace(findings):
    alarms = [one for one in findings if one.service in KNOWN["clean"]]

    assert len(alarms) <= 1, alarms


def test_little_else_is_found_in_the_whole_municipality(findings):
    others = [one for one in findings if as_listed(one) not in LISTED | UNLISTED]

    assert len(others) <= 4, others


def test_a_passage_stands_in_its_field_and_ended_services_name_their_successor(findings):
    by_service = {one.service: one for one in findings}

    assert by_service["stap-aan-huis"].proposed == "vve-thuis"
    assert by_service["taalles-moeders-met-kinderopvang"].proposed == "TU,TH 09:15-11:15"
    assert by_service["zwemles-abc-het-diep"].passage == "Kinderen kunnen starten vanaf 4 jaar."
    assert by_service["stiefgezincafe"].field == "description"


def test_the_listings_of_almere_contradict_nothing(almere):
    findings = checked("almere")

    kinds = {one.kind for one in findings}
    assert kinds <= {"missing-contact", "vague-age", "ended-but-listed"}
    assert sum(one.kind != "missing-contact" for one in findings) <= 4
