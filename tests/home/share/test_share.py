"""A link to a page is shown with a picture: that of the page or of the site, never that of what nobody should see."""

from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.core.files.images import ImageFile
from django.test import Client
from PIL import Image
from wagtail.images import get_image_model

from home.models import InformationPage
from tests.home.pages_of_home import ALMERE, LAGEWAARD

pytestmark = [pytest.mark.usefixtures("starting_data"), pytest.mark.django_db]

ARTICLE = "/informatie/baby-huilt-veel/"


def shared(path: str, host: str = ALMERE) -> dict[str, str]:
    page = BeautifulSoup(Client(headers={"host": host}).get(path).content, "html.parser")
    return {tag["property"]: tag["content"] for tag in page.select("meta[property^='og:image']")}


@pytest.mark.parametrize("host", [ALMERE, LAGEWAARD])
def test_a_page_has_the_picture_of_its_site_served_by_itself(host):
    told = shared(ARTICLE, host)

    assert told["og:image"] == f"http://{host}/deelplaatje.png"
    response = Client(headers={"host": host}).get("/deelplaatje.png")
    picture = Image.open(BytesIO(response.content))
    assert (response["Content-Type"], picture.format, picture.size) == ("image/png", "PNG", (1200, 630))
    assert (told["og:image:width"], told["og:image:height"]) == ("1200", "630")
    assert told["og:image:alt"].endswith("een punt met een wijzer erboven")
    assert len(response.content) < 60_000
    assert not response.cookies


def test_each_municipality_has_a_picture_of_its_own():
    pictures = {Client(headers={"host": host}).get("/deelplaatje.png").content for host in (ALMERE, LAGEWAARD)}

    assert len(pictures) == 2


def test_a_picture_that_an_editor_gave_is_the_one_shown(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    file = BytesIO()
    Image.new("RGB", (1600, 1200), "teal").save(file, "JPEG")
    image = get_image_model().objects.create(
        title="Slapen", file=ImageFile(BytesIO(file.getvalue()), name="slapen.jpg")
    )
    page = InformationPage.objects.get(slug="baby-huilt-veel", url_path__startswith="/almere/")
    page.picture, page.picture_alt = image, "Een baby in bed"
    page.save()

    told = shared(ARTICLE)

    assert told["og:image"].startswith(f"http://{ALMERE}/media/images/")
    assert (told["og:image:width"], told["og:image:height"]) == ("1200", "630")
    assert told["og:image:alt"] == "Een baby in bed"


@pytest.mark.parametrize("path", ["/informatie/somber-rond-de-geboorte/", "/onderwerpen/veiligheid-thuis/"])
def test_what_nobody_should_see_has_no_picture(path):
    assert shared(path) == {}
