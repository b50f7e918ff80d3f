"""Who is behind with checking, and how old checks are."""

from datetime import date, timedelta

from sociale_kaart.clock import now
from sociale_kaart.models import FieldGroup, FindingKind, ListingFinding
from sociale_kaart.reports.findings import open_findings
from sociale_kaart.reports.review import ReviewState, ages_of_checks, organization_reviews
from tests.sociale_kaart.reports.conftest import MakeService

TODAY = date(2026, 11, 26)


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_each_part_has_its_own_state(municipality, organization, make_service: MakeService):
    # The starting rhythms: contact half a year, cost a year.
    make_service("oud", organization=organization, assured_date=days_ago(200))
    make_service("bijna", organization=organization, assured_date=days_ago(170))
    make_service("nooit", organization=organization)

    (row,) = organization_reviews(municipality, TODAY)
    assert (row.name, row.services) == ("JGZ", 3)
    contact = {state: row.states[FieldGroup.CONTACT, state] for state in ReviewState}
    assert contact == {ReviewState.OVERDUE: 1, ReviewState.DUE: 1, ReviewState.NEVER: 1, ReviewState.HOLDS: 0}
    assert row.states[FieldGroup.COST, ReviewState.HOLDS] == 2


def test_who_is_furthest_behind_stands_first(municipality, organization, make_service: MakeService):
    make_service("vers", organization=organization, assured_date=days_ago(1))
    make_service("van-niemand", assured_date=days_ago(200))

    assert [row.name for row in organization_reviews(municipality, TODAY)] == ["Geen organisatie", "JGZ"]


def test_a_check_of_one_part_counts_for_that_part(municipality, make_service: MakeService):
    service = make_service("oud", assured_date=days_ago(200))
    service.verifications.create(group=FieldGroup.CONTACT, verified_on=days_ago(2), method="phone")

    ages = {age.group: age.median_days for age in ages_of_checks(municipality, TODAY)}
    assert (ages[FieldGroup.CONTACT], ages[FieldGroup.COST], ages[None]) == (2, 200, 200)


def test_the_median_leaves_out_what_was_never_checked_and_says_so(municipality, make_service: MakeService):
    for slug, days in (("a", 0), ("b", 10), ("c", 400)):
        make_service(slug, assured_date=days_ago(days))
    make_service("nooit")

    whole = ages_of_checks(municipality, TODAY)[0]
    assert (whole.group, whole.median_days, whole.checked, whole.never) == (None, 10, 3, 1)


def test_the_number_of_queries_does_not_grow(
    municipality, organization, make_service: MakeService, django_assert_num_queries
):
    for number in range(12):
        make_service(f"dienst-{number}", organization=organization)

    with django_assert_num_queries(4):
        organization_reviews(municipality, TODAY)


def test_open_advice_by_kind(municipality, neighbour, make_service: MakeService):
    own, others = make_service("eigen"), make_service("anders", municipality=neighbour)
    for service in (own, own, others):
        ListingFinding.objects.create(service=service, kind=FindingKind.VAGUE_AGE, field="summary", checked_at=now())

    found = {row.kind: (row.findings, row.services) for row in open_findings(municipality)}
    assert found.pop(FindingKind.VAGUE_AGE) == (2, 1)
    assert set(found.values()) == {(0, 0)}
