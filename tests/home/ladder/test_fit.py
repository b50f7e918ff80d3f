"""Who stands where on a ladder: the rules, on every theme and article of both municipalities."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from home.ladder.district import DistrictChoice
from home.ladder.steps import Ladder, LadderStep, ladder
from home.ladder.way_in import AFTER_SOMEONE_ELSE, FOR_PROFESSIONALS, STARTED_BY_OTHERS
from home.models import InformationPage, ThemeIndexPage
from home.pages import information, theme
from sociale_kaart.clock import today
from sociale_kaart.models import Area, QuestionType, Service

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

NOWHERE = DistrictChoice(())
MUNICIPALITIES = ("almere", "lagewaard")
LATER = {*AFTER_SOMEONE_ELSE, *STARTED_BY_OTHERS, *FOR_PROFESSIONALS}


@dataclass(frozen=True)
class Shown:
    """A page with its ladder, and the services on it by slug."""

    name: str
    readers: frozenset[str]
    ages: tuple[int | None, int | None]
    ladder: Ladder
    services: dict[str, Service]

    @property
    def first(self) -> str:
        """Where the page says to begin, or else what stands first."""
        start = self.ladder.start
        filled = [step for step in self.ladder.steps if step.services]
        return (start if start and start.services else filled[0]).services[0].slug

    def on(self, step: LadderStep) -> list[Service]:
        return [self.services[card.slug] for card in step.services]


def shown_on(municipality: str, theme_slug: str = "", article: str = "") -> Iterator[Shown]:
    """All themes and articles, or only those with this slug."""
    area = Area.objects.get(slug=municipality)
    own = Service.objects.filter(municipality=area).select_related("access_route", "tier")
    services = {service.slug: service for service in own.prefetch_related("audiences")}
    index = ThemeIndexPage.objects.get(url_path__startswith=f"/{municipality}/", locale__language_code="nl")
    for kind in QuestionType.objects.filter(slug__contains=theme_slug) if not article else ():
        subject = theme.subject(kind, theme.pages_on(index, kind))
        found = ladder(area, subject, NOWHERE, today())
        yield Shown(f"{municipality} {kind.slug}", frozenset(subject.audiences), (None, None), found, services)
    pages = InformationPage.objects.live().filter(url_path__startswith=f"/{municipality}/", slug__contains=article)
    for page in pages if not theme_slug else ():
        subject = information.subject(page, list(page.audiences.all()))
        found = ladder(area, subject, NOWHERE, today())
        ages = (page.minimum_age, page.maximum_age)
        yield Shown(f"{municipality} {page.slug}", frozenset(subject.audiences), ages, found, services)


def is_for_family(page: Shown) -> bool:
    return "professional" not in page.readers


def overlaps(service: Service, youngest: int | None, oldest: int | None) -> bool:
    starts_late = None not in (service.minimum_age, oldest) and service.minimum_age > oldest
    ends_early = None not in (service.maximum_age, youngest) and service.maximum_age < youngest
    return not starts_late and not ends_early


def test_on_every_page_stands_what_its_readers_can_use():
    """One walk for all rules: the starting data is large."""
    count = 0
    for municipality in MUNICIPALITIES:
        for page in shown_on(municipality):
            count += 1
            for step in page.ladder.steps:
                ways = [
                    service.access_route.slug in LATER if service.access_route else False for service in page.on(step)
                ]
                readers = [{one.slug for one in service.audiences.all()} for service in page.on(step)]
                if is_for_family(page):
                    assert ways == sorted(ways), (page.name, "by referral before what one can enter")
                    assert not (step.is_start and any(ways)), (page.name, "by referral where one begins")
                    assert {"professional"} not in readers, (page.name, "for professionals")
                if page.readers == {"jongere"}:
                    assert all(not own or "jongere" in own for own in readers), (page.name, "not for the young")
                assert all(overlaps(service, *page.ages) for service in page.on(step)), (page.name, "for other ages")
            assert any(step.services for step in page.ladder.steps), page.name
    assert count > 2 * 70


# For each situation its theme, its article, and whom a professional would send them to first.
SITUATIONS = [
    ("baby-en-hechting", "baby-huilt-veel", {"consultatiebureau"}),
    ("taal-en-spraak", "leren-praten-en-voorlezen", {"consultatiebureau"}),
    ("zwangerschap-en-geboorte", "somber-rond-de-geboorte", {"verloskundige-controles", "huisarts"}),
    ("pesten", "mijn-kind-wordt-gepest", {"jgz-hulp-en-advies", "jeugdverpleegkundige-op-school"}),
    ("psychische-klachten", "ik-voel-me-rot", {"huisarts", "praktijkondersteuner-jeugd", "jgz-hulp-en-advies"}),
    ("scheiding", "scheiding-en-je-kind", {"maatschappelijk-werk", "humanitas-vrijwilligers"}),
    ("geld-en-schulden", "geldzorgen-in-het-gezin", {"wijkteam"}),
    ("thuiszitten-en-verzuim", "niet-naar-school", {"zat-2-0", "zorgadviesteam"}),
    ("nieuw-in-nederland", "nieuw-in-nederland", {"hulp-bij-lezen-en-schrijven", "jgz-hulp-en-advies"}),
    ("extra-hulp-op-school", "van-school-naar-hulp", {"zorgteam-basisschool", "zorgadviesteam"}),
]


def test_in_each_of_ten_situations_the_first_place_is_one_a_professional_would_name():
    for kind, article, accepted in SITUATIONS:
        pages = [*shown_on("almere", theme_slug=kind), *shown_on("almere", article=article)]
        assert pages
        assert {page.name: page.first for page in pages if page.first not in accepted} == {}


def test_where_nobody_is_for_a_theme_stand_only_those_who_take_any_question():
    page = next(shown_on("almere", theme_slug="pesten"))

    assert not page.ladder.has_own
    assert not page.ladder.is_listed
    found = [service for step in page.ladder.steps for service in page.on(step)]
    assert all(service.is_general_entrance or service.is_first_contact for service in found)
    assert "wijkteam" in {service.slug for service in found}
    assert "consultatiebureau" not in {service.slug for service in found}


def test_a_tie_by_the_way_is_no_help():
    """The midwife asks about money as well, and is no place to go for it."""
    page = next(shown_on("almere", theme_slug="geld-en-schulden"))

    found = {service.slug for step in page.ladder.steps for service in page.on(step)}
    assert not found & {"verloskundige-controles", "voorzorg"}
    assert page.ladder.is_listed
