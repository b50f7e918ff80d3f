"""The page of an organisation."""

from sociale_kaart.models import OrganizationPhone, ServiceStatus
from tests.sociale_kaart.views import make
from tests.sociale_kaart.views.reading import links, main_of, parts


def test_organisation_tells_what_it_is_and_how_to_reach_it(client, city):
    organization = make.organization(
        city,
        "jgz",
        name_nl="JGZ Waterstad",
        alternate_name="consultatiebureau",
        description_nl="Zorg voor kinderen.",
        website="https://www.jgz.example/",
        additional_websites="https://hulp.example/x\nhttps://www.jgz.example/",
        email="info@jgz.example",
    )
    OrganizationPhone.objects.create(organization=organization, number="036 123 45 67")

    page = client.get("/organisaties/jgz/")

    assert [
        word for word in ("JGZ Waterstad", "consultatiebureau", "Zorg voor kinderen.") if word not in main_of(page)
    ] == []
    for link in ("https://www.jgz.example/", "https://hulp.example/x", "mailto:info@jgz.example", "tel:+31361234567"):
        assert links(page).count(link) >= 1
    assert links(page).count("https://www.jgz.example/") == 1


def test_its_public_services_are_listed_and_those_it_takes_part_in_apart(client, city):
    organization, other = make.organization(city, "jgz"), make.organization(city, "school")
    make.service(city, "eigen", organization=organization)
    make.service(city, "samen", organization=other, partner_organizations=[organization])
    make.service(city, "voorbij", organization=organization, status=ServiceStatus.ENDED)
    make.service(city, "concept", organization=organization, live=False)

    page = client.get("/organisaties/jgz/")

    assert list(parts(page, "data-service")) == ["eigen", "samen"]
    assert main_of(page).index("Eigen") < main_of(page).index('id="samen"') < main_of(page).index("Samen</a>")


def test_nothing_known_is_said_with_a_way_on(client, city):
    make.organization(city, "leeg")

    page = client.get("/en/organisaties/leeg/")

    assert "do not have a description" in main_of(page)
    assert "do not know any service" in main_of(page)
    assert "/en/wijken/waterstad/" in links(page)


def test_many_services_are_shown_a_page_at_a_time(client, city):
    organization = make.organization(city, "groot")
    for number in range(51):
        make.service(city, f"dienst-{number:02}", organization=organization)

    first, second = client.get("/organisaties/groot/"), client.get("/organisaties/groot/?pagina=2")

    assert len(parts(first, "data-service")) == 50
    assert list(parts(second, "data-service")) == ["dienst-50"]
    assert "?pagina=2" in links(first)
    assert "?pagina=1" in links(second)


def test_page_beyond_the_last_is_a_404_and_an_unreadable_one_is_the_first(client, city):
    make.organization(city, "klein")

    assert client.get("/organisaties/klein/?pagina=2").status_code == 404
    assert client.get(f"/organisaties/klein/?pagina={'9' * 400}").status_code == 200
    for value in ("x", "-1", "0", "", "1.5", "²"):
        assert client.get("/organisaties/klein/", {"pagina": value}).status_code == 200
