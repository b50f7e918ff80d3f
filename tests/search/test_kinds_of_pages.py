"""Whatever kind of page says it, it is found by what it says; what stands alone does not make the index anew."""

import pytest

from home.models import ActivityPage, AgendaPage, LifePhasePage, NewsIndexPage, NewsPage
from search.find import find
from search.models import IndexChange
from search.query import SearchQuery
from search.searched_pages import searched_pages
from sociale_kaart.models import MunicipalitySite

pytestmark = pytest.mark.django_db
# Of films there are none to begin with.
KINDS = {"explanationpage", "factspage", "informationpage", "lifephasepage", "routepage", "videopage"}


def pages_of(model, municipality):
    root = MunicipalitySite.objects.get(municipality=municipality).site.root_page
    return model.objects.live().descendant_of(root)


def found(municipality, text, lang="nl", **filters) -> list[str]:
    query = SearchQuery(text=text, kind="page", lang=lang, **filters)
    return [hit.slug for hit in find(query, municipality).hits]


def test_these_kinds_are_searched():
    assert {model._meta.model_name for model in searched_pages()} == KINDS


def test_every_page_of_the_starting_data_is_found_by_its_title(almere, lagewaard):
    asked = 0
    for municipality in (almere, lagewaard):
        for model in searched_pages():
            for page in pages_of(model, municipality):
                asked += 1
                title = page.title.replace("{gemeente}", municipality.name)
                assert page.slug in found(municipality, title)[:3], (municipality.slug, title)

    assert asked > 120


@pytest.mark.parametrize("slug", ["van-school-naar-hulp", "van-hulp-naar-school"])
def test_of_two_routes_with_the_same_words_the_named_one_comes_first(almere, slug):
    assert found(almere, slug.replace("-", " "))[0] == slug


@pytest.mark.parametrize(
    ("question", "slug"),
    [
        ("hoe vraag ik als school hulp aan", "van-school-naar-hulp"),
        ("mag ik mijn dossier lezen", "dossiers"),
    ],
)
def test_what_is_no_article_is_found_by_a_question(almere, question, slug):
    assert slug in found(almere, question)[:3]


def test_a_page_of_a_life_phase_is_for_the_ages_of_that_phase(almere):
    for page in pages_of(LifePhasePage, almere).select_related("life_phase"):
        inside = found(almere, page.title, age_months=page.life_phase.minimum_age)
        assert page.slug in inside
        assert page.slug not in found(almere, page.title, age_months=page.life_phase.maximum_age + 36)


def test_news_and_activities_leave_the_index_as_it_is(almere):
    root = MunicipalitySite.objects.get(municipality=almere).site.root_page.specific
    news, agenda = NewsIndexPage(title="Nieuws", slug="nieuwsproef"), AgendaPage(title="Agenda", slug="agendaproef")
    for above in (news, agenda):
        root.add_child(instance=above)
    before = IndexChange.objects.count()

    news.add_child(instance=NewsPage(title="Speeltuin weer open"))
    agenda.add_child(instance=ActivityPage(title="Voorlezen", place="Bibliotheek"))

    assert IndexChange.objects.count() == before
